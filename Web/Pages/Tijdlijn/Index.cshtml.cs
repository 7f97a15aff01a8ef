using LobBeleid.Data.Domein;
using LobBeleid.Web.Pages.Planner;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>The line as a chain of moments: drawn, measured, and with what the rules TL-01 … TL-17 find.</summary>
public sealed class IndexModel(PlanLezer lezer, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>"vestiging:De Linde"; null = the whole school.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    /// <summary>Zoom: "vmbo-2"; null = the whole line.</summary>
    [BindProperty(SupportsGet = true, Name = "jaar")]
    public string? Jaar { get; set; }

    public Groep? Groep { get; private set; }
    public Data.Domein.Tijdlijn Lijn { get; private set; } = null!;
    public Tijdlijntekening Tekening { get; private set; } = null!;
    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];
    /// <summary>What is drawn and told, in the order of the line.</summary>
    public IReadOnlyList<Activiteit> Activiteiten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        var lijn = Groep is null ? Plan.Lijn : Signaleringen.LijnVan(Plan.Lijn, Groep);
        Lijn = new Data.Domein.Tijdlijn(lijn, Plan.Drempels);
        Bevindingen = [.. Tijdlijnregels.Bepaal(lijn, Lijn, Plan.Drempels).OrderBy(b => b.Ernst)];
        var zoom = Keuzes.Jaar(Jaar);
        if (zoom is null) { Jaar = null; }
        Activiteiten = [.. lijn.Activiteiten.Where(a => zoom is null || (a.Zone, a.Leerjaar) == zoom).OrderBy(lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal)];
        var getekend = zoom is { } z ? lijn with { Leerjaren = [.. lijn.Leerjaren.Where(l => z.Zone == Codes.ZoneEigen && l.Nr == z.Nr)] } : lijn;
        Tekening = new Tijdlijntekening(getekend, Activiteiten, Lijn);
    }

    /// <summary>The years that the line holds, for the zoom.</summary>
    public IEnumerable<(string Zone, int Nr)> Jaren => Plan.Lijn.Leerjaren.Select(l => (Codes.ZoneEigen, l.Nr))
        .Concat(Plan.Lijn.Activiteiten.Where(a => !a.IsEigen).Select(a => (a.Zone, a.Leerjaar))).Distinct().OrderBy(j => Plan.Lijn.JaarIndex(j.Item1, j.Item2));

    /// <summary>The state in one sentence.</summary>
    public string Samenvatting
    {
        get
        {
            var m = Lijn.Maten;
            if (m.Momenten == 0) { return "Er staan nog geen ervaringen, gesprekken of informatiemomenten op de tijdlijn."; }
            var besproken = m.Ervaringen == 0 ? "Er zijn nog geen ervaringen" : $"Op {m.Besproken} van de {m.Ervaringen} ervaringen volgt op tijd een gesprek";
            return $"{besproken}; {m.InCluster} van de {m.Momenten} momenten horen bij een keten van ervaring, gesprek en vervolg.";
        }
    }

    /// <summary>What a moment connects to, for who cannot see the lines.</summary>
    public string Verbindingen(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        var voor = a.VolgtOp.Select(v => Plan.Zoek(v.Id)).OfType<Activiteit>().Where(x => Groep is null || !x.IsEigen || Groep.Bereikt(x)).Select(x => $"‘{x.Titel}’").ToList();
        var keten = Lijn.InCluster.Contains(a.Id) ? " Hoort bij een keten." : "";
        return (voor.Count == 0 ? "Sluit nergens op aan." : $"Sluit aan op {string.Join(" en ", voor)}.") + keten;
    }
}
