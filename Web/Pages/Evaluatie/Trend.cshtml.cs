using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>One item over the closed rounds, for the whole school and through the guard, with what is noise said to be noise; and the plans whose result it shows.</summary>
public sealed class TrendModel(RondeRepository rondes, BeleidRepository beleid, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    /// <summary>One round: what is shown, and how it differs from the round before. Verandering null = nothing to compare with.</summary>
    public sealed record Punt(Ronde Ronde, Groepsuitslag? Uitslag, string Tekst, Verandering? Verandering);

    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    public Vraag? Gevraagd { get; private set; }
    public IReadOnlyList<Punt> Punten { get; private set; } = [];
    public IReadOnlyList<Beleidsstuk> Plannen { get; private set; } = [];
    /// <summary>What the figure is: "gemiddelde", or the answer whose share it is.</summary>
    public string Figuur { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var code = (Vraag ?? "").Trim();
        var resultaten = await Rondes.GetTrendAsync(code, ct);
        Plannen = [.. (await beleid.GetAsync(School.Schooljaar, 0, ct)).Stukken.Where(s => s.Vragen.Contains(code))];
        Gevraagd = resultaten.Count == 0 ? null : resultaten[^1].Lijst.Vragen.FirstOrDefault(v => v.Code == code);
        if (Gevraagd is not { Soort: not (Vraagsoort.Open or Vraagsoort.Meerkeuze) } vraag) { Gevraagd = null; return; }
        // Of talks with nobody fewer is better, of the rest the first answer tells most: the last option of a choice that ends in "niemand", else the first.
        var opties = vraag.Antwoorden.Where(a => a.Code != Data.Domein.Vraag.LieverNiet).ToList();
        var optie = opties.Count == 0 ? 0 : Math.Max(0, opties.FindIndex(o => o.Code == "niemand"));
        Figuur = vraag.HeeftGemiddelde ? "gemiddelde" : $"aandeel ‘{opties[optie].Label}’";
        var punten = new List<Punt>();
        foreach (var r in resultaten)
        {
            var u = Rondeuitslag.Bepaal(r, Minimum).Van(code)?.Van(Toongroep.School);
            var voor = punten.Count > 0 ? punten[^1].Uitslag : null;
            var samen = u is { IsGetoond: true } && voor is { IsGetoond: true };
            var verandering = !samen ? null : vraag.HeeftGemiddelde ? Ruis.VanGemiddelde(voor!, u!) : Ruis.VanAandeel(voor!, u!, new HashSet<int> { optie });
            punten.Add(new Punt(r.Ronde, u, Toon(u, vraag, optie), verandering));
        }

        Punten = punten;
    }

    private static string Toon(Groepsuitslag? u, Vraag vraag, int optie) => u is not { IsGetoond: true } ? "–"
        : vraag.HeeftGemiddelde ? u.Gemiddelde?.ToString("0.0", Infrastructuur.PaginaOpzet.Nederlands) ?? "–"
        : u.Aandelen.FirstOrDefault(a => a.Opties.Contains(optie))?.Tekst ?? "–";
}
