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
    public static readonly IReadOnlyList<SelectListItem> Toegangen =
    [
        new("één code per klas, met QR-code op het scherm", Toegangswijze.Klascode),
        new("briefjes met een eenmalige code", Toegangswijze.Eenmalig),
    ];

    private Schoolindeling _indeling = new();
    private IReadOnlyList<VragenlijstRij> _lijsten = [];
    private IReadOnlyList<Activiteitkeuze> _activiteiten = [];

    [BindProperty]
    public RondeInvoer Invoer { get; set; } = new();

    /// <summary>The version of the questionnaire that was on screen.</summary>
    [BindProperty]
    public int Lijstversie { get; set; }

    /// <summary>Somebody came from an activity, and the school has no questionnaire about one yet.</summary>
    public bool MistVragenlijst { get; private set; }

    public Rondekeuzes Keuzes => new(_indeling, _lijsten, _activiteiten, Invoer.Lijst);

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
        var over = Keuzes.Activiteit(activiteit);
        MistVragenlijst = over is not null && Keuzes.MistVragenlijst;
        Invoer = new RondeInvoer
        {
            Lijst = Keuzes.BeginLijst(lijst, over is not null),
            Toegang = Toegangswijze.Klascode,
            Opent = Rondecontrole.Moment(nu.DateTime),
            Sluit = Rondecontrole.Moment(nu.Date.AddDays(14).AddHours(17)),
            Grondslag = "Algemeen belang: de school evalueert haar LOB (onderwijswetgeving).",
            WieZietWat = "Niemand ziet jouw antwoorden apart. We laten alleen uitkomsten van groepen van zes of meer zien.",
        };
        Lijstversie = Keuzes.Gekozen?.Versie ?? 0;
        if (Keuzes.MoetActiviteit)
        {
            over ??= Keuzes.LaatstGeweest(School.Vandaag);
        }
        if (over is not null && !Keuzes.VoorMentoren)
        {
            Invoer = Keuzes.Voor(Invoer, over);
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
        Lijstversie = Keuzes.Gekozen?.Versie ?? 0;
        if (Keuzes.MoetActiviteit && Keuzes.Activiteit(Invoer.Activiteit) is null && Keuzes.LaatstGeweest(School.Vandaag) is { } over)
        {
            Invoer = Keuzes.Voor(Invoer, over);
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
        var keuzes = Keuzes;
        ControleerKop(keuzes);
        var controle = new Rondecontrole(ModelState);
        var opent = controle.Lees(Invoer.Opent, "Invoer.Opent");
        var sluit = controle.Lees(Invoer.Sluit, "Invoer.Sluit");
        controle.Sluiten(opent, sluit, Nu);
        var groepen = keuzes.Van(Invoer);
        if (keuzes.Gekozen is { } lijst)
        {
            ControleerInhoud(keuzes, groepen);
            if (!keuzes.VoorMentoren)
            {
                controle.Leerlingronde(Invoer.Doel, Invoer.Grondslag, Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
            }
            await ControleerLijstAsync(lijst, ct);
        }
        controle.Datums(Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var gekozen = keuzes.Gekozen!;
        var ronde = Invoer.Naar(
            School.Schooljaar,
            gekozen.Doelgroep,
            opent!.Value,
            sluit!.Value,
            keuzes.Activiteit(Invoer.Activiteit)?.Id,
            School.Ik.Naam
        );
        var id = await Rondes.InsertAsync(ronde, gekozen.Id, Lijstversie, groepen!, Nu, ct);
        if (id == 0)
        {
            Lijstversie = gekozen.Versie;
            ModelState.Remove("Lijstversie");
            return Ongeldig("Invoer.Lijst", "Iemand wijzigde de vragenlijst net. Bekijk de vragen en sla opnieuw op.");
        }

        var eerder = await beheer.GetKortGeledenAsync(id, opent.Value.AddDays(-Eerdermaal.Dagen), ct);
        Meld("De ronde staat klaar." + Waarschuwing(eerder, gekozen.Doelgroep.IsMentoren), eerder.Count == 0 ? "success" : "warning");
        return RedirectToPage("Ronde", new { id });
    }

    private static string Waarschuwing(IReadOnlyList<(string Ronde, string Klas)> eerder, bool mentoren)
    {
        if (eerder.Count == 0)
        {
            return "";
        }
        var (groep, groepen, mens) = mentoren ? ("team", "teams", "mentor") : ("klas", "klassen", "leerling");
        var namen = eerder.Select(e => e.Klas).Distinct(StringComparer.Ordinal).ToList();
        var wie =
            namen.Count == 1 ? $"{groep} {namen[0]} kreeg"
            : namen.Count <= 4 ? $"{groepen} {string.Join(", ", namen.SkipLast(1))} en {namen[^1]} kregen"
            : $"{namen.Count} {groepen} kregen";
        return $" Let op: {wie} dezelfde vragen kort geleden in ‘{eerder[0].Ronde}’. Uit twee uitkomsten kort na elkaar is af te leiden wat één {mens} "
            + $"invulde die erbij kwam of wegging. Vult bijna een {(mentoren ? "heel team" : "hele klas")} beide keren in, en net niet evenveel mensen, dan "
            + "tonen we de tweede keer niets. Laat er liever acht weken tussen: trek deze ronde in en maak hem later opnieuw.";
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        _indeling = await organisatie.GetAsync(School.Schooljaar, ct);
        (_lijsten, _) = await Rondes.GetOverzichtAsync(ct);
        _activiteiten = await beheer.GetActiviteitenAsync(School.Schooljaar, ct);
    }

    private void ControleerKop(Rondekeuzes keuzes)
    {
        if (!string.IsNullOrEmpty(Invoer.Lijst) && keuzes.Gekozen is null)
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
    }

    /// <summary>Of whom and about what: it depends on the questionnaire.</summary>
    private void ControleerInhoud(Rondekeuzes keuzes, IReadOnlyList<Rondegroep>? groepen)
    {
        if (groepen is not { Count: > 0 })
        {
            ModelState.AddModelError(
                "Invoer.Groepen",
                keuzes.VoorMentoren ? "Kies ten minste één team uit de lijst." : "Kies ten minste één klas uit de lijst."
            );
        }
        if (keuzes.Activiteit(Invoer.Activiteit) is null && (keuzes.MoetActiviteit || !string.IsNullOrEmpty(Invoer.Activiteit)))
        {
            ModelState.AddModelError("Invoer.Activiteit", "Kies de activiteit waar de vragen over gaan.");
        }
    }

    /// <summary>A draft may have been written before another questionnaire used one of its codes for something else.</summary>
    private async Task ControleerLijstAsync(VragenlijstRij lijst, CancellationToken ct)
    {
        if (lijst.Lijst.Controleer() is [var fout, ..])
        {
            ModelState.AddModelError("Invoer.Lijst", fout.Melding);
        }
        else if ((await vragenlijsten.GetGebruikAsync(ct)).Botsingen(lijst.Lijst) is [var botsing, ..])
        {
            ModelState.AddModelError("Invoer.Lijst", botsing.Melding);
        }
    }
}
