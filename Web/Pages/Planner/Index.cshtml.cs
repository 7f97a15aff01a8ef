using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Excel;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>One school year on one screen: leerjaren as rows, periods or weeks as columns, or the same as a table.</summary>
public sealed class IndexModel(PlanLezer lezer, TimeProvider klok) : Planpagina(lezer, klok)
{
    [BindProperty(SupportsGet = true)]
    public PlannerFilter Filter { get; set; } = new();

    public IReadOnlyList<Activiteit> Activiteiten { get; private set; } = [];
    public IReadOnlyList<Kolom> Kolommen { get; private set; } = [];

    /// <summary>Rows of the grid: own leerjaren, then mbo and daarna as far as something stands there.</summary>
    public IReadOnlyList<(string Zone, int Nr)> Rijen { get; private set; } = [];
    private ILookup<(string Zone, int Nr, int Kolom), Activiteit> _cellen = Array.Empty<Activiteit>().ToLookup(_ => ("", 0, 0));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Activiteiten = Filter.Pas(Plan);
        var kalender = Plan.School.Vestigingen.FirstOrDefault(v => v.Naam == Filter.Vestiging) is { } v
            ? Plan.School.Kalender(v.Id)
            : Plan.Lijn.Kalender;
        var kolommen = Filter.IsWeken
            ? Planning.Kolommen.Weken(kalender)
            : Planning.Kolommen.Perioden(Plan.School, kalender, Filter.Vestiging);
        int Kolom(Activiteit a) =>
            a.WeekVan is int w
            && kalender.IsSchoolweek(w)
            && kolommen.Select((k, i) => (k, i)).LastOrDefault(x => x.k.Van <= kalender.Volgnummer(w)) is { k: not null } x
                ? x.i
                : -1;
        var perKolom = Activiteiten.Select(a => (a, kolom: Kolom(a))).ToList();
        _cellen = perKolom.ToLookup(x => (x.a.Zone, x.a.Leerjaar, x.kolom), x => x.a);
        Kolommen = perKolom.Any(x => x.kolom < 0) ? [.. kolommen, new Kolom("zonder week", null, 0, 0)] : kolommen;
        var later = Plan
            .Lijn.Activiteiten.Where(a => !a.IsEigen)
            .Select(a => (a.Zone, a.Leerjaar))
            .Distinct()
            .OrderBy(x => x.Zone == Codes.ZoneMbo ? 0 : 1)
            .ThenBy(x => x.Leerjaar);
        Rijen = [.. Plan.Lijn.Leerjaren.Select(l => (Codes.ZoneEigen, l.Nr)), .. later];
    }

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        return Werkboeken.Planner(Plan, Filter.Pas(Plan)).AlsBestand($"planner {SchoolKalender.Naam(Schooljaar)}");
    }

    /// <summary>The cards of a cell that were worked out; those only ticked on the checklist fold into one line.</summary>
    public IReadOnlyList<Activiteit> Kaarten((string Zone, int Nr) rij, int kolom) => [.. Cel(rij, kolom).Where(a => a.Uitgewerkt)];

    public IReadOnlyList<Activiteit> NietUitgewerkt((string Zone, int Nr) rij) =>
        [.. Activiteiten.Where(a => a.Zone == rij.Zone && a.Leerjaar == rij.Nr && !a.Uitgewerkt)];

    private IEnumerable<Activiteit> Cel((string Zone, int Nr) rij, int kolom) =>
        _cellen[(rij.Zone, rij.Nr, Kolommen[kolom].Week is null ? -1 : kolom)];

    /// <summary>The state in one sentence: how much there is, and where to begin.</summary>
    public string Samenvatting
    {
        get
        {
            var open = Plan.Signalen.Where(s => s.IsOpen).ToList();
            var fouten = open.Count(s => s.Bevinding.Ernst == Ernst.Fout);
            var zin =
                $"{Hoofdletter(Tekst.Aantal(Plan.Lijn.Activiteiten.Count(a => a.IsEigen), "activiteit", "activiteiten"))}"
                + $" en {Tekst.Aantal(open.Count, "open signaal", "open signalen")}";
            var slechtst = open.Where(s => s.Bevinding.Ernst == Ernst.Fout && s.Bevinding.Leerjaar is not null)
                .GroupBy(s => s.Bevinding.Leerjaar!.Value)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key)
                .FirstOrDefault();
            return fouten == 0 || slechtst is null
                ? zin + ", geen fouten."
                : $"{zin}, waarvan {Tekst.Aantal(fouten, "fout", "fouten")}. Begin bij leerjaar {slechtst.Key}: daar staan er {slechtst.Count()}.";
        }
    }

    private static string Hoofdletter(string tekst) => char.ToUpper(tekst[0], Tekst.Nederlands) + tekst[1..];
}
