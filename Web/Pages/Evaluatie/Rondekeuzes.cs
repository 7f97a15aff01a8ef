using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>What a new round can ask, about what and of whom, given the questionnaire that was chosen.</summary>
/// <param name="indeling">The school year's classes and teams.</param>
/// <param name="lijsten">The questionnaires.</param>
/// <param name="activiteiten">The activities of the school year.</param>
/// <param name="lijst">The questionnaire, as the form sends it.</param>
public sealed class Rondekeuzes(
    Schoolindeling indeling,
    IReadOnlyList<VragenlijstRij> lijsten,
    IReadOnlyList<Activiteitkeuze> activiteiten,
    string? lijst
)
{
    public VragenlijstRij? Gekozen => lijsten.FirstOrDefault(l => Getal(l.Id) == lijst);
    public bool VoorMentoren => Gekozen?.Doelgroep.IsMentoren == true;

    /// <summary>The questions are about one activity: they cannot be asked without.</summary>
    public bool MoetActiviteit => Gekozen is { } l && IsNaActiviteit(l);

    public IReadOnlyList<SelectListItem> Vragenlijsten =>
        [new("kies", ""), .. lijsten.Select(l => new SelectListItem($"{l.Naam} ({l.Doelgroep.Label})", Getal(l.Id)))];

    public IReadOnlyList<SelectListItem> Activiteiten =>
        [
            new(MoetActiviteit ? "kies een activiteit" : "LOB als geheel", ""),
            .. activiteiten.Select(a => new SelectListItem(
                $"leerjaar {a.LeerjaarNr}, {Tekst.Week(a.WeekVan, a.WeekTot)}: {a.Titel}",
                Getal(a.Id)
            )),
        ];

    private IReadOnlyList<Groepkeuze> Keuzes => Groepkeuze.Van(indeling, VoorMentoren);
    private IReadOnlyList<Snelkeuze> Snel => Groepkeuze.Snel(Keuzes, VoorMentoren);

    /// <summary>Classes for pupils, teams for mentors.</summary>
    public IReadOnlyList<SelectListItem> Groepen => [.. Keuzes.Select(k => new SelectListItem(k.Label, k.Sleutel))];
    public IReadOnlyList<SelectListItem> Samen => [.. Snel.Select(s => new SelectListItem(s.Label, s.Sleutel))];

    public Activiteitkeuze? Activiteit(string? keuze) => activiteiten.FirstOrDefault(a => Getal(a.Id) == keuze);

    /// <summary>
    /// What the form starts with: the questionnaire that was asked for, the one about an activity when somebody comes from one,
    /// or the only one. "" = a person chooses.
    /// </summary>
    /// <param name="gevraagd">A questionnaire; null = none was asked for.</param>
    /// <param name="overActiviteit">Whether somebody came from an activity.</param>
    public string BeginLijst(string? gevraagd, bool overActiviteit) =>
        lijsten.Any(l => Getal(l.Id) == gevraagd) ? gevraagd!
        : overActiviteit ? (lijsten.LastOrDefault(IsNaActiviteit) is { } na ? Getal(na.Id) : "")
        : lijsten.Count == 1 ? Getal(lijsten[0].Id)
        : "";

    /// <summary>The school has no questionnaire about an activity yet.</summary>
    public bool MistVragenlijst => !lijsten.Any(IsNaActiviteit);

    /// <summary>Single groups and whole leerjaren, vestigingen or teams together, each once; null when something was sent that is not on the page.</summary>
    public IReadOnlyList<Rondegroep>? Van(RondeInvoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        var (keuzes, snel) = (Keuzes, Snel);
        if (invoer.Groepen.Exists(g => keuzes.All(k => k.Sleutel != g)) || invoer.Samen.Exists(s => snel.All(k => k.Sleutel != s)))
        {
            return null;
        }
        var gekozen = invoer
            .Groepen.Concat(snel.Where(s => invoer.Samen.Contains(s.Sleutel)).SelectMany(s => s.Groepen.Select(g => g.Sleutel)))
            .ToHashSet(StringComparer.Ordinal);
        return [.. keuzes.Where(k => gekozen.Contains(k.Sleutel)).Select(k => k.Groep)];
    }

    /// <summary>The experience that was over last, or the last activity of any kind; null when the year has not had one yet.</summary>
    public Activiteitkeuze? LaatstGeweest(DateOnly vandaag)
    {
        var kalender = indeling.Kalender();
        var nu = kalender.VolgnummerVan(vandaag);
        return activiteiten
            .Where(a => (a.WeekTot ?? a.WeekVan) is int w && kalender.IsSchoolweek(w) && kalender.Volgnummer(w) <= nu)
            .OrderByDescending(a => a.Marker == Codes.Ervaring)
            .ThenByDescending(a => kalender.Volgnummer((a.WeekTot ?? a.WeekVan)!.Value))
            .FirstOrDefault();
    }

    /// <summary>The form for an activity: its classes are ticked, and what is still empty gets words to start from.</summary>
    public RondeInvoer Voor(RondeInvoer invoer, Activiteitkeuze a)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(a);
        return invoer with
        {
            Activiteit = Getal(a.Id),
            Naam = string.IsNullOrWhiteSpace(invoer.Naam) ? Kort("Na " + a.Titel, Limieten.Naam) : invoer.Naam,
            Doel = string.IsNullOrWhiteSpace(invoer.Doel)
                ? Kort(
                    $"We willen weten of je begreep waarom we dit deden, en of het paste bij wat je daarvoor deed. Daar maken we {a.Titel} beter mee.",
                    Limieten.Zin
                )
                : invoer.Doel,
            Groepen =
                invoer.Groepen.Count + invoer.Samen.Count > 0
                    ? invoer.Groepen
                    :
                    [
                        .. Keuzes
                            .Where(k => k.Groep.LeerjaarNr == a.LeerjaarNr && (a.Team.Length == 0 || k.Groep.Team == a.Team))
                            .Select(k => k.Sleutel),
                    ],
        };
    }

    private static bool IsNaActiviteit(VragenlijstRij lijst) =>
        lijst.Lijst.Vragen.Any(v => v.Code is Leerlingblik.CodeDuidelijk or Leerlingblik.CodeSamenhang);

    private static string Kort(string tekst, int lengte) => tekst.Length <= lengte ? tekst : tekst[..(lengte - 1)] + "…";

    private static string Getal(int id) => id.ToString(CultureInfo.InvariantCulture);
}
