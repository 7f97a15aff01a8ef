using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer.Vestigingen;

/// <summary>The holidays and periods of one vestiging in one school year.</summary>
public sealed class WekenModel(OrganisatieRepository organisatie) : BeheerPagina
{
    public sealed record Deel(string Soort, string Kop, string Toevoegen, string Leeg, IReadOnlyList<Weekreeks> Rijen);

    private SchoolKalender? _kalender;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Vestiging? Vestiging { get; private set; }
    public IReadOnlyList<Deel> Delen { get; private set; } = [];
    public string Zin { get; private set; } = "";
    public override string Titel => Vestiging is null ? "Vakanties en periodes" : "Vakanties en periodes van " + Vestiging.Naam;
    public override bool IsPerSchooljaar => true;
    protected override (string Label, string Pad)? Boven => ("Vestigingen", "/Beheer/Vestigingen");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (School.Schooljaar == 0)
        {
            return Page();
        }
        var indeling = await organisatie.GetAsync(School.Schooljaar, ct);
        Vestiging = indeling.Vestigingen.FirstOrDefault(v => v.Id == Id);
        if (Vestiging is null)
        {
            return NotFound();
        }
        var kalender = _kalender = indeling.Kalender(Id);
        Zin =
            $"Het schooljaar {JaarNaam} loopt hier van week {kalender.EersteWeek} tot en met week {kalender.LaatsteWeek}: "
            + $"{Tekst.Aantal(kalender.AantalWeken, "week", "weken")}, waarvan {kalender.AantalLesweken} met les.";
        IReadOnlyList<Weekreeks> Van(IEnumerable<Weekreeks> reeksen) =>
            [
                .. reeksen
                    .Where(r => r.VestigingId == Id)
                    .OrderBy(r => kalender.IsSchoolweek(r.WeekVan) ? kalender.Volgnummer(r.WeekVan) : int.MaxValue)
                    .ThenBy(r => r.Id),
            ];
        Delen =
        [
            new(
                "vakantie",
                "Vakanties",
                "Vakantie toevoegen",
                "Voeg de vakanties toe: dan tellen die weken niet mee als er lang niets aan LOB gebeurt.",
                Van(indeling.Vakanties)
            ),
            new(
                "periode",
                "Periodes",
                "Periode toevoegen",
                "Voeg de periodes van het rooster toe: zij worden de kolommen van de planner.",
                Van(indeling.Perioden)
            ),
        ];
        return Page();
    }

    /// <summary>"week 43 (19 oktober 2026)": the Monday, or for the end of a stretch the Friday.</summary>
    public string Dag(int week, bool einde) =>
        _kalender is { } k && k.IsSchoolweek(week)
            ? $"{Tekst.Week(week, null)} ({Tekst.Datum(k.Maandag(week).AddDays(einde ? 4 : 0))})"
            : $"{Tekst.Week(week, null)} (buiten het schooljaar)";
}
