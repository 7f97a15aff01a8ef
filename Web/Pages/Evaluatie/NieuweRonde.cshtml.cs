using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Infrastructuur;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>A new round: which questions, for whom, when, and what those who answer must know first.</summary>
public sealed class NieuweRondeModel(RondeRepository rondes, VragenlijstRepository vragenlijsten, OrganisatieRepository organisatie, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    public const int BewaarJaren = 2;

    public sealed record InvoerModel
    {
        [Display(Name = "vragenlijst"), Required(ErrorMessage = "Kies een vragenlijst."), StringLength(10)] public string? Lijst { get; init; }
        [Display(Name = "naam"), Required, StringLength(Limieten.Naam)] public string? Naam { get; init; }
        [Display(Name = "groepen")] public List<string> Groepen { get; init; } = [];
        [Display(Name = "opent op"), StringLength(16)] public string? Opent { get; init; }
        [Display(Name = "sluit op"), StringLength(16)] public string? Sluit { get; init; }
        [Display(Name = "toegang"), StringLength(20)] public string? Toegang { get; init; }
        [Display(Name = "waarom"), StringLength(Limieten.Zin)] public string? Doel { get; init; }
        [Display(Name = "grondslag"), StringLength(Limieten.Zin)] public string? Grondslag { get; init; }
        [Display(Name = "wie ziet wat"), StringLength(Limieten.Zin)] public string? WieZietWat { get; init; }
        [Display(Name = "gezien door de FG op")] public DateOnly? FgGezienOp { get; init; }
        [Display(Name = "ouders geïnformeerd op")] public DateOnly? OudersGeinformeerdOp { get; init; }
    }

    public static readonly IReadOnlyList<SelectListItem> Toegangen = [new("één code per klas, met QR-code op het scherm", Toegangswijze.Klascode), new("briefjes met een eenmalige code", Toegangswijze.Eenmalig)];

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The version of the questionnaire that was on screen.</summary>
    [BindProperty]
    public int Lijstversie { get; set; }

    private Schoolindeling Indeling { get; set; } = new();
    private IReadOnlyList<VragenlijstRij> Lijsten { get; set; } = [];

    public IReadOnlyList<SelectListItem> Vragenlijsten => [new("kies", ""), .. Lijsten.Select(l => new SelectListItem($"{l.Naam} ({(l.Doelgroep == "mentor" ? "mentoren" : "leerlingen")})", l.Id.ToString(CultureInfo.InvariantCulture)))];
    public VragenlijstRij? Gekozen => Lijsten.FirstOrDefault(l => l.Id.ToString(CultureInfo.InvariantCulture) == Invoer.Lijst);
    public bool VoorMentoren => Gekozen?.Doelgroep == "mentor";

    /// <summary>Classes for pupils, teams for mentors.</summary>
    public IReadOnlyList<SelectListItem> Groepen => VoorMentoren
        ? [.. Indeling.Teams.Select(t => new SelectListItem($"team {t.Naam}", "t" + t.Id.ToString(CultureInfo.InvariantCulture)))]
        : [.. Indeling.Klassen.OrderBy(k => k.LeerjaarNr).ThenBy(k => k.Naam, StringComparer.Ordinal).Select(k => new SelectListItem($"{k.Naam} ({k.AantalLeerlingen})", "k" + k.Id.ToString(CultureInfo.InvariantCulture)))];

    public async Task<IActionResult> OnGetAsync(string? lijst, CancellationToken ct)
    {
        if (!MagBeheren) { return Forbid(); }
        await LaadAsync(ct);
        var nu = SchoolContext.Lokaal(Nu);
        Invoer = new InvoerModel
        {
            Lijst = Lijsten.Any(l => l.Id.ToString(CultureInfo.InvariantCulture) == lijst) ? lijst : Lijsten.Count == 1 ? Lijsten[0].Id.ToString(CultureInfo.InvariantCulture) : "",
            Toegang = Toegangswijze.Klascode,
            Opent = nu.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            Sluit = nu.AddDays(14).ToString("yyyy-MM-dd'T'17:00", CultureInfo.InvariantCulture),
            Grondslag = "Algemeen belang: de school evalueert haar LOB (onderwijswetgeving).",
            WieZietWat = "Niemand ziet jouw antwoorden apart. We laten alleen uitkomsten van groepen van zes of meer zien.",
        };
        Lijstversie = Gekozen?.Versie ?? 0;
        return Page();
    }

    /// <summary>The same form for another questionnaire: other groups to choose from.</summary>
    public async Task<IActionResult> OnPostKiesAsync(CancellationToken ct)
    {
        if (!MagBeheren) { return Forbid(); }
        await LaadAsync(ct);
        ModelState.Clear();
        Lijstversie = Gekozen?.Versie ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagBeheren) { return Forbid(); }
        await LaadAsync(ct);
        if (!string.IsNullOrEmpty(Invoer.Lijst) && Gekozen is null) { ModelState.AddModelError("Invoer.Lijst", "Kies een vragenlijst uit de lijst."); }
        if (ModelState.IsValid && Tekst.Schoon(Invoer.Naam).Length == 0) { ModelState.AddModelError("Invoer.Naam", "Geef de ronde een naam."); }
        if (Toegangen.All(t => t.Value != Invoer.Toegang)) { ModelState.AddModelError("Invoer.Toegang", "Kies hoe ze erin komen."); }
        var opent = Moment(Invoer.Opent, "Invoer.Opent");
        var sluit = Moment(Invoer.Sluit, "Invoer.Sluit");
        if (opent is not null && sluit is not null && sluit <= opent) { ModelState.AddModelError("Invoer.Sluit", "De ronde sluit voordat hij opent."); }
        if (sluit is not null && sluit <= Nu) { ModelState.AddModelError("Invoer.Sluit", "Dit moment is al voorbij."); }
        if (sluit is not null && opent is not null && sluit - opent > TimeSpan.FromDays(366)) { ModelState.AddModelError("Invoer.Sluit", "Een ronde duurt hooguit een jaar."); }
        var bekend = Groepen.Select(g => g.Value).ToHashSet(StringComparer.Ordinal);
        if (Gekozen is not null && (Invoer.Groepen.Count == 0 || Invoer.Groepen.Exists(g => !bekend.Contains(g)))) { ModelState.AddModelError("Invoer.Groepen", VoorMentoren ? "Kies ten minste één team uit de lijst." : "Kies ten minste één klas uit de lijst."); }
        if (Gekozen is not null && !VoorMentoren)
        {
            // A round among pupils says why, on what ground, and that those who must know, know (domain 11).
            if (Tekst.Schoon(Invoer.Doel).Length == 0) { ModelState.AddModelError("Invoer.Doel", "Schrijf op waarom je dit vraagt; leerlingen lezen het op de eerste bladzijde."); }
            if (Tekst.Schoon(Invoer.Grondslag).Length == 0) { ModelState.AddModelError("Invoer.Grondslag", "Vul de grondslag in."); }
            if (Invoer.FgGezienOp is null) { ModelState.AddModelError("Invoer.FgGezienOp", "Vul in wanneer de functionaris gegevensbescherming dit zag."); }
            if (Invoer.OudersGeinformeerdOp is null) { ModelState.AddModelError("Invoer.OudersGeinformeerdOp", "Vul in wanneer ouders zijn geïnformeerd."); }
        }

        foreach (var (veld, dag) in new[] { ("Invoer.FgGezienOp", Invoer.FgGezienOp), ("Invoer.OudersGeinformeerdOp", Invoer.OudersGeinformeerdOp) })
        {
            if (dag is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar }) { ModelState.AddModelError(veld, "Kies een datum van dit of een vorig schooljaar."); }
        }

        if (Gekozen is { } lijst)
        {
            // A draft may have been written before another questionnaire used one of its codes for something else.
            if (lijst.Lijst.Controleer() is [var fout, ..]) { ModelState.AddModelError("Invoer.Lijst", fout.Melding); }
            else if ((await vragenlijsten.GetGebruikAsync(ct)).Botsingen(lijst.Lijst) is [var botsing, ..]) { ModelState.AddModelError("Invoer.Lijst", botsing.Melding); }
        }

        if (!ModelState.IsValid) { return Ongeldig(); }
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
            BewaarTot = DateOnly.FromDateTime(SchoolContext.Lokaal(sluit.Value).DateTime).AddYears(BewaarJaren),
            FgGezienOp = Invoer.FgGezienOp,
            OudersGeinformeerdOp = Invoer.OudersGeinformeerdOp,
            GemaaktDoor = School.Ik.Naam,
        };
        var id = await Rondes.InsertAsync(ronde, Gekozen.Id, Lijstversie, VanKeuze(), Nu, ct);
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
    }

    /// <summary>Local time as the browser writes it; null with an error when it is none.</summary>
    private DateTimeOffset? Moment(string? tekst, string veld)
    {
        if (DateTime.TryParseExact(tekst, ["yyyy-MM-dd'T'HH:mm", "d-M-yyyy HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var lokaal) && lokaal.Year is >= Limieten.EersteSchooljaar and <= Limieten.LaatsteSchooljaar)
        {
            return SchoolContext.VanLokaal(lokaal);
        }

        ModelState.AddModelError(veld, "Vul een dag en een tijd in, zoals 12-5-2027 09:00.");
        return null;
    }

    private IReadOnlyList<Rondegroep> VanKeuze()
    {
        string Vestiging(int? id) => Indeling.Vestigingen.FirstOrDefault(v => v.Id == id)?.Naam ?? "";
        return VoorMentoren
            ? [.. Indeling.Teams.Where(t => Invoer.Groepen.Contains("t" + t.Id.ToString(CultureInfo.InvariantCulture))).Select(t => new Rondegroep { Naam = t.Code, Team = t.Code, Vestiging = Vestiging(t.VestigingId), Aantal = AantalMentoren(t.Id) })]
            : [.. Indeling.Klassen.Where(k => Invoer.Groepen.Contains("k" + k.Id.ToString(CultureInfo.InvariantCulture))).Select(k => new Rondegroep
            {
                Naam = k.Naam,
                KlasId = k.Id,
                LeerjaarNr = k.LeerjaarNr,
                Vestiging = Vestiging(k.VestigingId),
                Team = Indeling.Teams.FirstOrDefault(t => t.Id == k.TeamId)?.Code ?? "",
                Leerweg = Indeling.Leerwegen.FirstOrDefault(l => l.Id == k.LeerwegId)?.Naam ?? "",
                Aantal = k.AantalLeerlingen,
            })];
    }

    /// <summary>Mentors of the team's classes; at least the number of classes, since a mentor may not be entered yet.</summary>
    private int AantalMentoren(int team)
    {
        var klassen = Indeling.Klassen.Where(k => k.TeamId == team).ToList();
        return Math.Max(klassen.Count, klassen.SelectMany(k => k.MentorIds).Distinct().Count());
    }
}
