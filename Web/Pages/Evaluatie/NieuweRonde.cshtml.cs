using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>A new round: which questions, for whom, when, and what those who answer must know first.</summary>
public sealed class NieuweRondeModel(
    RondeRepository rondes,
    RondebeheerRepository beheer,
    VragenlijstRepository vragenlijsten,
    OrganisatieRepository organisatie,
    TimeProvider klok
) : Evaluatiepagina(rondes, klok)
{
    public sealed record InvoerModel
    {
        [Display(Name = "vragenlijst"), Required(ErrorMessage = "Kies een vragenlijst."), StringLength(10)]
        public string? Lijst { get; init; }

        [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
        public string? Naam { get; init; }

        [Display(Name = "activiteit"), StringLength(10)]
        public string? Activiteit { get; init; }

        /// <summary>Whole leerjaren, vestigingen or teams: <see cref="Snelkeuze.Sleutel"/>.</summary>
        [Display(Name = "in één keer")]
        public List<string> Samen { get; init; } = [];

        [Display(Name = "groepen")]
        public List<string> Groepen { get; init; } = [];

        [Display(Name = "opent op"), StringLength(16)]
        public string? Opent { get; init; }

        [Display(Name = "sluit op"), StringLength(16)]
        public string? Sluit { get; init; }

        [Display(Name = "toegang"), StringLength(20)]
        public string? Toegang { get; init; }

        [Display(Name = "waarom"), StringLength(Limieten.Zin)]
        public string? Doel { get; init; }

        [Display(Name = "grondslag"), StringLength(Limieten.Zin)]
        public string? Grondslag { get; init; }

        [Display(Name = "wie ziet wat"), StringLength(Limieten.Zin)]
        public string? WieZietWat { get; init; }

        [Display(Name = "gezien door de FG op")]
        public DateOnly? FgGezienOp { get; init; }

        [Display(Name = "ouders geïnformeerd op")]
        public DateOnly? OudersGeinformeerdOp { get; init; }
    }

    public static readonly IReadOnlyList<SelectListItem> Toegangen =
    [
        new("één code per klas, met QR-code op het scherm", Toegangswijze.Klascode),
        new("briefjes met een eenmalige code", Toegangswijze.Eenmalig),
    ];

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The version of the questionnaire that was on screen.</summary>
    [BindProperty]
    public int Lijstversie { get; set; }

    private Schoolindeling Indeling { get; set; } = new();
    private IReadOnlyList<VragenlijstRij> Lijsten { get; set; } = [];
    private IReadOnlyList<Activiteitkeuze> Activiteiten { get; set; } = [];

    public IReadOnlyList<SelectListItem> Vragenlijsten =>
        [new("kies", ""), .. Lijsten.Select(l => new SelectListItem($"{l.Naam} ({l.Doelgroep.Label})", Getal(l.Id)))];
    public VragenlijstRij? Gekozen => Lijsten.FirstOrDefault(l => Getal(l.Id) == Invoer.Lijst);
    public bool VoorMentoren => Gekozen?.Doelgroep.IsMentoren == true;

    /// <summary>The questions are about one activity: they cannot be asked without.</summary>
    public bool MoetActiviteit => Gekozen is { } l && IsNaActiviteit(l);

    /// <summary>Somebody came from an activity, and the school has no questionnaire about one yet.</summary>
    public bool MistVragenlijst { get; private set; }

    public IReadOnlyList<SelectListItem> Activiteitkeuzes =>
        [
            new(MoetActiviteit ? "kies een activiteit" : "LOB als geheel", ""),
            .. Activiteiten.Select(a => new SelectListItem(
                $"leerjaar {a.LeerjaarNr}, {Tekst.Week(a.WeekVan, a.WeekTot)}: {a.Titel}",
                Getal(a.Id)
            )),
        ];

    private IReadOnlyList<Groepkeuze> Keuzes => Groepkeuze.Van(Indeling, VoorMentoren);
    private IReadOnlyList<Snelkeuze> Snel => Groepkeuze.Snel(Keuzes, VoorMentoren);

    /// <summary>Classes for pupils, teams for mentors.</summary>
    public IReadOnlyList<SelectListItem> Groepen => [.. Keuzes.Select(k => new SelectListItem(k.Label, k.Sleutel))];
    public IReadOnlyList<SelectListItem> Samen => [.. Snel.Select(s => new SelectListItem(s.Label, s.Sleutel))];

    /// <param name="lijst">A questionnaire.</param>
    /// <param name="activiteit">An activity of this school year that is to be asked about.</param>
    /// <param name="ct">Ends the work early.</param>
    public async Task<IActionResult> OnGetAsync(string? lijst, string? activiteit, CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        await LaadAsync(ct);
        var nu = Schooltijd.Lokaal(Nu);
        var over = Activiteiten.FirstOrDefault(a => Getal(a.Id) == activiteit);
        var na = over is null ? null : Lijsten.LastOrDefault(IsNaActiviteit);
        MistVragenlijst = over is not null && na is null;
        Invoer = new InvoerModel
        {
            Lijst =
                Lijsten.Any(l => Getal(l.Id) == lijst) ? lijst
                : na is not null ? Getal(na.Id)
                : over is null && Lijsten.Count == 1 ? Getal(Lijsten[0].Id)
                : "",
            Toegang = Toegangswijze.Klascode,
            Opent = nu.ToString(MomentVorm, CultureInfo.InvariantCulture),
            Sluit = nu.AddDays(14).ToString("yyyy-MM-dd'T'17:00", CultureInfo.InvariantCulture),
            Grondslag = "Algemeen belang: de school evalueert haar LOB (onderwijswetgeving).",
            WieZietWat = "Niemand ziet jouw antwoorden apart. We laten alleen uitkomsten van groepen van zes of meer zien.",
        };
        Lijstversie = Gekozen?.Versie ?? 0;
        if (MoetActiviteit)
        {
            over ??= LaatstGeweest();
        }
        if (over is not null && !VoorMentoren)
        {
            Invoer = VoorActiviteit(Invoer, over);
        }
        return Page();
    }

    /// <summary>The same form for another questionnaire: other groups to choose from.</summary>
    public async Task<IActionResult> OnPostKiesAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        await LaadAsync(ct);
        ModelState.Clear();
        Lijstversie = Gekozen?.Versie ?? 0;
        if (MoetActiviteit && Activiteiten.FirstOrDefault(a => Getal(a.Id) == Invoer.Activiteit) is null && LaatstGeweest() is { } over)
        {
            Invoer = VoorActiviteit(Invoer, over);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        await LaadAsync(ct);
        if (!string.IsNullOrEmpty(Invoer.Lijst) && Gekozen is null)
        {
            ModelState.AddModelError("Invoer.Lijst", "Kies een vragenlijst uit de lijst.");
        }
        if (ModelState.IsValid && Tekst.Schoon(Invoer.Naam).Length == 0)
        {
            ModelState.AddModelError("Invoer.Naam", "Geef de ronde een naam.");
        }
        if (Toegangen.All(t => t.Value != Invoer.Toegang))
        {
            ModelState.AddModelError("Invoer.Toegang", "Kies hoe ze erin komen.");
        }
        var opent = LeesMoment(Invoer.Opent, "Invoer.Opent");
        var sluit = LeesMoment(Invoer.Sluit, "Invoer.Sluit");
        ControleerSluiten(opent, sluit);
        var groepen = VanKeuze();
        if (Gekozen is not null && groepen is not { Count: > 0 })
        {
            ModelState.AddModelError(
                "Invoer.Groepen",
                VoorMentoren ? "Kies ten minste één team uit de lijst." : "Kies ten minste één klas uit de lijst."
            );
        }
        var activiteit = Activiteiten.FirstOrDefault(a => Getal(a.Id) == Invoer.Activiteit);
        if (Gekozen is not null && activiteit is null && (MoetActiviteit || !string.IsNullOrEmpty(Invoer.Activiteit)))
        {
            ModelState.AddModelError("Invoer.Activiteit", "Kies de activiteit waar de vragen over gaan.");
        }
        if (Gekozen is not null && !VoorMentoren)
        {
            ControleerLeerlingronde(Invoer.Doel, Invoer.Grondslag, Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        }
        ControleerDatums(Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        if (Gekozen is { } lijst)
        {
            // A draft may have been written before another questionnaire used one of its codes for something else.
            if (lijst.Lijst.Controleer() is [var fout, ..])
            {
                ModelState.AddModelError("Invoer.Lijst", fout.Melding);
            }
            else if ((await vragenlijsten.GetGebruikAsync(ct)).Botsingen(lijst.Lijst) is [var botsing, ..])
            {
                ModelState.AddModelError("Invoer.Lijst", botsing.Melding);
            }
        }

        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var ronde = new Ronde
        {
            Naam = Tekst.Schoon(Invoer.Naam),
            SchooljaarId = School.Schooljaar,
            Doelgroep = Gekozen!.Doelgroep,
            Toegang = Invoer.Toegang!,
            OpentOp = opent!.Value,
            SluitOp = sluit!.Value,
            Doel = Tekst.Schoon(Invoer.Doel),
            Grondslag = Tekst.Schoon(Invoer.Grondslag),
            WieZietWat = Tekst.Schoon(Invoer.WieZietWat),
            BewaarTot = BewaarTot(sluit.Value),
            FgGezienOp = Invoer.FgGezienOp,
            OudersGeinformeerdOp = Invoer.OudersGeinformeerdOp,
            GemaaktDoor = School.Ik.Naam,
            ActiviteitId = activiteit?.Id,
        };
        var id = await Rondes.InsertAsync(ronde, Gekozen.Id, Lijstversie, groepen!, Nu, ct);
        if (id == 0)
        {
            Lijstversie = Gekozen.Versie;
            ModelState.Remove("Lijstversie");
            return Ongeldig("Invoer.Lijst", "Iemand wijzigde de vragenlijst net. Bekijk de vragen en sla opnieuw op.");
        }

        Meld("De ronde staat klaar.");
        return RedirectToPage("Ronde", new { id });
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        Indeling = await organisatie.GetAsync(School.Schooljaar, ct);
        (Lijsten, _) = await Rondes.GetOverzichtAsync(ct);
        Activiteiten = await beheer.GetActiviteitenAsync(School.Schooljaar, ct);
    }

    /// <summary>Single groups and whole leerjaren, vestigingen or teams together, each group once; null when something was sent that is not on the page.</summary>
    private IReadOnlyList<Rondegroep>? VanKeuze()
    {
        var (keuzes, snel) = (Keuzes, Snel);
        if (Invoer.Groepen.Exists(g => keuzes.All(k => k.Sleutel != g)) || Invoer.Samen.Exists(s => snel.All(k => k.Sleutel != s)))
        {
            return null;
        }
        var gekozen = Invoer
            .Groepen.Concat(snel.Where(s => Invoer.Samen.Contains(s.Sleutel)).SelectMany(s => s.Groepen.Select(g => g.Sleutel)))
            .ToHashSet(StringComparer.Ordinal);
        return [.. keuzes.Where(k => gekozen.Contains(k.Sleutel)).Select(k => k.Groep)];
    }

    /// <summary>The experience that was over last, or the last activity of any kind; null when the year has not had one yet.</summary>
    private Activiteitkeuze? LaatstGeweest()
    {
        var kalender = Indeling.Kalender();
        var nu = kalender.VolgnummerVan(School.Vandaag);
        return Activiteiten
            .Where(a => (a.WeekTot ?? a.WeekVan) is int w && kalender.IsSchoolweek(w) && kalender.Volgnummer(w) <= nu)
            .OrderByDescending(a => a.Marker == Codes.Ervaring)
            .ThenByDescending(a => kalender.Volgnummer((a.WeekTot ?? a.WeekVan)!.Value))
            .FirstOrDefault();
    }

    /// <summary>The form for an activity: its classes are ticked, and what is still empty gets words to start from.</summary>
    private InvoerModel VoorActiviteit(InvoerModel invoer, Activiteitkeuze a) =>
        invoer with
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

    private static bool IsNaActiviteit(VragenlijstRij lijst) =>
        lijst.Lijst.Vragen.Any(v => v.Code is Leerlingblik.CodeDuidelijk or Leerlingblik.CodeSamenhang);

    private static string Kort(string tekst, int lengte) => tekst.Length <= lengte ? tekst : tekst[..(lengte - 1)] + "…";

    private static string Getal(int id) => id.ToString(CultureInfo.InvariantCulture);
}
