using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>
/// A team's session of thirty minutes on one big screen, activity by activity (domain 6.1, 6.2): E, G or I? What does it connect to? Would the pupil see it?
/// Each step saves at once, so a session may stop anywhere.
/// </summary>
public sealed class SessieModel(PlanLezer lezer, TeamsessieRepository sessies, TimeProvider klok) : Planpagina(lezer, klok)
{
    private const int Minuten = 30;

    public sealed record InvoerModel
    {
        /// <summary>Database id: the place in the session moves when somebody adds an activity.</summary>
        public int Activiteit { get; init; }
        public int Versie { get; init; }

        [Display(Name = "E, G of I"), StringLength(1)]
        public string? Marker { get; init; }

        [Display(Name = "eerdere activiteit")]
        public int? Ander { get; init; }

        [Display(Name = "toelichting"), StringLength(Limieten.Zin)]
        public string? Toelichting { get; init; }
    }

    /// <summary>Team code: only what reaches that team; null = the whole school.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    /// <summary>Which activity of the session, 1-based; past the last one is the closing page.</summary>
    [BindProperty(SupportsGet = true, Name = "nr")]
    public int Nr { get; set; } = 1;

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public IReadOnlyList<Activiteit> Lijst { get; private set; } = [];
    public Activiteit? Huidig { get; private set; }
    public Groep? Groep { get; private set; }
    public Tijdlijnmaten Maten { get; private set; } = null!;
    public IReadOnlyList<Activiteit> Eerder { get; private set; } = [];
    public bool IsKlaar => Nr > Lijst.Count;

    /// <summary>Seconds that a thirty-minute session leaves for each activity.</summary>
    public int SecondenPerMoment => Lijst.Count == 0 ? 0 : Minuten * 60 / Lijst.Count;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadSessieAsync(ct))
        {
            return Forbid();
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadSessieAsync(ct))
        {
            return Forbid();
        }
        var plaats = Lijst.ToList().FindIndex(a => a.Nummer == Invoer.Activiteit);
        if (plaats < 0)
        {
            Meld(
                "Deze activiteit is intussen weg. De sessie gaat verder bij de volgende."
                    + (Tekst.Schoon(Invoer.Toelichting) is { Length: > 0 and <= Limieten.Zin } getypt ? $" Je schreef: ‘{getypt}’." : ""),
                "warning"
            );
            return RedirectToPage(
                "Sessie",
                new
                {
                    nr = Nr,
                    groep = GroepSleutel,
                    schooljaar = Schooljaar,
                }
            );
        }

        Kies(plaats + 1);
        var huidig = Huidig!;
        if (!MagBewerken(huidig))
        {
            return Ongeldig("", "Deze activiteit is van een ander team: bespreek haar, en laat dat team haar wijzigen.");
        }
        if (Codes.Markers.All(m => m.Code != Invoer.Marker))
        {
            ModelState.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
        }
        var antwoorden = huidig
            .VolgtOp.Select(l => (Link: l, Van: Plan.Zoek(l.Id)!, Was: Gepost("Was", l), Ziet: Gepost("Ziet", l)))
            .Where(x => x.Was is not null && x.Ziet is not null && x.Was != x.Ziet)
            .ToList();
        foreach (var x in antwoorden)
        {
            if (x.Ziet is not ("" or "ja" or "nee"))
            {
                ModelState.AddModelError("", "Kies bij elke verbinding ja, nee of niet gevraagd.");
            }
            else if (x.Was != (x.Link.LeerlingZiet ?? ""))
            {
                ModelState.AddModelError(
                    "",
                    $"Iemand anders vulde net ‘{x.Link.LeerlingZiet ?? "niet gevraagd"}’ in bij de samenhang met ‘{x.Van.Titel}’{(x.Link.Bron.Length > 0 ? $" ({x.Link.Bron})" : "")}. Kijk of jullie antwoord nog nodig is."
                );
            }
        }

        Activiteit? van = null;
        if (Invoer.Ander is int ander)
        {
            van = Plan.Zoek(ander);
            if (van is null)
            {
                ModelState.AddModelError("Invoer.Ander", "Deze activiteit is er niet (meer). Kies een andere.");
            }
            else if (LinkControle.Controleer(Plan.Lijn, van.Id, huidig.Id) is { } melding)
            {
                ModelState.AddModelError("Invoer.Ander", melding);
            }
        }
        else if (!string.IsNullOrWhiteSpace(Invoer.Toelichting))
        {
            ModelState.AddModelError("Invoer.Ander", "Kies waar dit op aansluit; de toelichting hoort bij die verbinding.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }

        var uitkomst = await sessies.SlaOpAsync(
            Schooljaar,
            new Sessiestap
            {
                ActiviteitId = huidig.Nummer,
                Versie = Invoer.Versie,
                Marker = Invoer.Marker == huidig.Marker ? null : Invoer.Marker,
                Antwoorden = [.. antwoorden.Select(x => (x.Van.Nummer, MetAntwoord(x.Link, x.Ziet!)))],
                Koppeling = van is null ? null : (van.Nummer, new VolgtOp { Id = van.Id, Toelichting = Tekst.Schoon(Invoer.Toelichting) }),
            },
            Schrijver,
            ct
        );
        if (uitkomst != Sessieuitkomst.Opgeslagen)
        {
            return await NietOpgeslagenAsync(uitkomst, huidig, ct);
        }
        // A new link is a new question to the pupils' view: the same activity comes back once.
        Meld(
            van is null
                ? $"‘{huidig.Titel}’ is opgeslagen."
                : $"‘{huidig.Titel}’ sluit nu aan op ‘{van.Titel}’. Zou de leerling die samenhang zien?"
        );
        return RedirectToPage(
            "Sessie",
            new
            {
                nr = van is null ? Nr + 1 : Nr,
                groep = GroepSleutel,
                schooljaar = Schooljaar,
            }
        );
    }

    private VolgtOp MetAntwoord(VolgtOp link, string ziet) =>
        link with
        {
            LeerlingZiet = ziet.Length == 0 ? null : ziet,
            Bron = ziet.Length == 0 ? "" : Bron,
        };

    /// <summary>The page with the line as it is now, and what was typed: nothing of this step was stored.</summary>
    private async Task<IActionResult> NietOpgeslagenAsync(Sessieuitkomst uitkomst, Activiteit huidig, CancellationToken ct)
    {
        await LaadSessieAsync(ct);
        if (Lijst.ToList().FindIndex(a => a.Nummer == huidig.Nummer) is >= 0 and var plaats)
        {
            Kies(plaats + 1);
        }
        ModelState.Remove("Invoer.Versie");
        return uitkomst == Sessieuitkomst.ActiviteitGewijzigd
            ? Ongeldig("Invoer.Marker", $"Iemand anders wijzigde ‘{huidig.Titel}’ net. Kijk of je keuze nog klopt en ga verder.")
            : Ongeldig(
                "",
                "Er is niets opgeslagen: iemand anders wijzigde een verbinding op hetzelfde moment. Kijk wat er nu staat en sla opnieuw op."
            );
    }

    /// <summary>What a form said of a link ("Was" or "Ziet"): "ja", "nee", "" for not asked; null when it did not say.</summary>
    public string? Gepost(string veld, VolgtOp link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Request.HasFormContentType && Request.Form.TryGetValue($"{veld}-{Plan.Zoek(link.Id)?.Nummer}", out var waarden)
            ? waarden.ToString()
            : null;
    }

    /// <summary>The source that this session leaves with what it says about the pupils' view.</summary>
    public string Bron => $"inschatting van het team, {Tekst.Datum(School.Vandaag)}";

    private async Task<bool> LaadSessieAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        if (!MagToevoegen)
        {
            return false;
        }
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        var lijn = Groep is null ? Plan.Lijn : Signaleringen.LijnVan(Plan.Lijn, Groep);
        Maten = new Tijdlijnanalyse(lijn, Plan.Drempels).Maten;
        Lijst =
        [
            .. lijn
                .Activiteiten.Where(a => Groep is null || !a.IsEigen || Groep.Leerjaren.Contains(a.Leerjaar))
                .OrderBy(lijn.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .ThenBy(a => a.Id, StringComparer.Ordinal),
        ];
        Kies(Nr);
        return true;
    }

    private void Kies(int nr)
    {
        Nr = Math.Clamp(nr, 1, Lijst.Count + 1);
        Huidig = IsKlaar ? null : Lijst[Nr - 1];
        if (Huidig is not { } h)
        {
            return;
        }
        var positie = Plan.Lijn.Positie(h);
        Eerder =
        [
            .. Plan
                .Lijn.Activiteiten.Where(a => a.Id != h.Id && Plan.Lijn.Positie(a) <= positie && h.VolgtOp.All(v => v.Id != a.Id))
                .OrderByDescending(Plan.Lijn.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal),
        ];
    }
}
