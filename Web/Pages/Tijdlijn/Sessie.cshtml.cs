using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>
/// A team's session of thirty minutes on one big screen, activity by activity (domain 6.1, 6.2): E, G or I? What does it connect to? Would the pupil see it?
/// Each step saves at once, so a session may stop anywhere.
/// </summary>
public sealed class SessieModel(PlanLezer lezer, TeamsessieRepository sessies, TimeProvider klok) : Planpagina(lezer, klok)
{
    private const int Minuten = 30;

    /// <summary>Team code: only what reaches that team; null = the whole school.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    /// <summary>Which activity of the session, 1-based; past the last one is the closing page.</summary>
    [BindProperty(SupportsGet = true, Name = "nr")]
    public int Nr { get; set; } = 1;

    [BindProperty]
    public Sessieinvoer Invoer { get; set; } = new();

    public IReadOnlyList<Activiteit> Lijst { get; private set; } = [];
    public Activiteit? Huidig { get; private set; }
    public Groep? Groep { get; private set; }
    public Tijdlijnmaten Maten { get; private set; } = null!;

    /// <summary>What the current activity may be linked to, nearest first.</summary>
    public IReadOnlyList<SelectListItem> Eerder { get; private set; } = [];
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
        if (new Sessielezer(ModelState, Plan, huidig, Bron).Lees(Invoer, Gepost) is not { } stap)
        {
            return Ongeldig();
        }
        var uitkomst = await sessies.SlaOpAsync(Schooljaar, stap, Schrijver, ct);
        if (uitkomst != Sessieuitkomst.Opgeslagen)
        {
            return await NietOpgeslagenAsync(uitkomst, huidig, ct);
        }
        var van = stap.Koppeling is var (eerder, _) ? Plan.Zoek(eerder) : null;
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
            new("nergens op", ""),
            .. Plan
                .Lijn.Activiteiten.Where(a => a.Id != h.Id && Plan.Lijn.Positie(a) <= positie && h.VolgtOp.All(v => v.Id != a.Id))
                .OrderByDescending(Plan.Lijn.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .Select(a => new SelectListItem(
                    $"{Keuzes.JaarNaam(a.Zone, a.Leerjaar)}, {Tekst.Week(a.WeekVan, a.WeekTot)}: {a.Titel}",
                    $"{a.Nummer}"
                )),
        ];
    }
}
