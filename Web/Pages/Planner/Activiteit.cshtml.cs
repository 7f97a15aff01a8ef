using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>Add, read, edit, copy and remove one activity.</summary>
public sealed class ActiviteitModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>Database id; null = a new activity.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    [BindProperty]
    public ActiviteitInvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The form as it was shown, to tell who changed what when two people save.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    public Activiteit? Huidig { get; private set; }
    public IReadOnlyList<Botsing> Botsingen { get; private set; } = [];
    public IReadOnlyList<Signaal> Signalen => Huidig is null ? [] : [.. Plan.PerActiviteit[Huidig.Nummer]];
    public bool MagOpslaan => Huidig is null ? MagToevoegen : MagBewerken(Huidig);

    public IReadOnlyList<Signaal> SignalenBij(string veld) => [.. Signalen.Where(s => s.Bevinding.Veld == veld)];

    /// <summary>The activities that build on this one.</summary>
    public IEnumerable<Activiteit> Volgende =>
        Huidig is null ? [] : Plan.Lijn.Activiteiten.Where(a => a.VolgtOp.Any(v => v.Id == Huidig.Id)).OrderBy(Plan.Lijn.Positie);

    public async Task<IActionResult> OnGetAsync(string? jaar, string? week, string? type, int? kopie, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Huidig is not null)
        {
            Invoer = ActiviteitInvoer.Van(Huidig);
            Versie = Plan.Jaar.VersieVan[Huidig.Nummer];
        }
        else if (!MagToevoegen)
        {
            return Forbid();
        }
        else if (kopie is int k && Plan.Zoek(k) is { } bron)
        {
            Invoer = ActiviteitInvoer.Van(bron);
            Invoer.Titel = ("Kopie van " + bron.Titel) is { Length: <= Limieten.Titel } t ? t : bron.Titel;
        }
        else
        {
            Invoer.Jaar = Keuzes.Jaar(jaar) is null ? Keuzes.Jaren(Plan.Lijn)[0].Value : jaar;
            Invoer.WeekVan = int.TryParse(week, out var w) && Plan.Lijn.Kalender.IsSchoolweek(w) ? w : null;
            Invoer.Type = Codes.Types.Any(t => t.Code == type) ? type : "T01";
            Invoer.Marker = Codes.Type(Invoer.Type!).Markers is [var eerste, ..] ? eerste : null;
            Invoer.Zichtbaar = [.. Codes.Doelgroepen.Select(d => d.Code)];
            Invoer.Team = EigenTeams.Count > 0 && !School.Ik.Heeft(Data.Beheer.Rollen.Decaan) ? EigenTeams[0].Code : null;
        }

        Basis = Samenvoegen.Bewaar(Invoer);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagOpslaan)
        {
            return Forbid();
        }
        if (Huidig is not null && Versie != Plan.Jaar.VersieVan[Huidig.Nummer] && Samengevoegd())
        {
            return Ongeldig();
        }
        var nieuw = Invoer.Lees(Plan, Huidig, ModelState);
        ControleerPlaats(nieuw);
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (Huidig is null)
        {
            if (Plan.Lijn.Activiteiten.Count >= Limieten.ActiviteitenPerSchooljaar)
            {
                return Ongeldig(
                    "",
                    $"Een schooljaar heeft hooguit {Tekst.Getal(Limieten.ActiviteitenPerSchooljaar)} activiteiten. Verwijder er eerst een paar."
                );
            }
            var id = await activiteiten.InsertAsync(Schooljaar, nieuw, Schrijver, ct);
            Meld($"‘{nieuw.Titel}’ is toegevoegd. Koppel de activiteit nu aan wat ervoor en erna komt.");
            return RedirectToPage("Activiteit", new { id, schooljaar = Schooljaar });
        }

        switch (await activiteiten.UpdateAsync(Schooljaar, nieuw, Versie, Schrijver, ct))
        {
            case Schrijfuitkomst.Opgeslagen:
                Meld($"‘{nieuw.Titel}’ is opgeslagen.");
                return RedirectToPage("Activiteit", new { id = Id, schooljaar = Schooljaar });
            case Schrijfuitkomst.Weg:
                return NotFound();
            case Schrijfuitkomst.GeenRecht:
                return Forbid();
            default:
                // Somebody saved between our read and our write: read again and bring the two together.
                await LaadAsync(ct);
                Huidig = Plan.Zoek(Id!.Value);
                if (Huidig is null)
                {
                    return NotFound();
                }
                Samengevoegd(altijd: true);
                return Ongeldig();
        }
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Huidig is null)
        {
            return NotFound();
        }
        if (!MagBewerken(Huidig) || !await activiteiten.VerwijderAsync(Schooljaar, Huidig.Nummer, Schrijver, ct))
        {
            return Forbid();
        }
        MeldMetOngedaan($"‘{Huidig.Titel}’ ligt in de prullenbak.", "/Planner/Prullenbak", Huidig.Nummer);
        return RedirectToPage("Index", new { schooljaar = Schooljaar });
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return RedirectToPage("Index");
        }
        await LaadAsync(ct);
        if (Id is null)
        {
            return null;
        }
        Huidig = Plan.Zoek(Id.Value);
        return Huidig is null ? NotFound() : null;
    }

    /// <summary>The team must be one to which this person may move it, and links may not come to run backward.</summary>
    private void ControleerPlaats(Activiteit nieuw)
    {
        if (nieuw.Team != Huidig?.Team || Huidig is null)
        {
            var magAlle = School.Ik.Heeft(Data.Beheer.Rollen.Decaan);
            if (nieuw.Team is null ? !magAlle : EigenTeams.All(t => t.Code != nieuw.Team))
            {
                ModelState.AddModelError(
                    "Invoer.Team",
                    nieuw.Team is null
                        ? "Kies je eigen team. Alleen de decaan plant iets voor alle teams."
                        : "Kies een team waarvoor je mag plannen."
                );
            }
        }

        if (Huidig is not null && ModelState.IsValid)
        {
            foreach (var melding in LinkControle.NaVerplaatsing(Plan.Lijn, nieuw))
            {
                ModelState.AddModelError("Invoer.WeekVan", melding);
            }
        }
    }

    /// <summary>Somebody saved meanwhile: keep both people's fields; true when a person must look, because both changed the same field or on request.</summary>
    private bool Samengevoegd(bool altijd = false)
    {
        var (door, op) = Plan.Jaar.WijzigingVan[Huidig!.Nummer];
        var ander = ActiviteitInvoer.Van(Huidig);
        var (samen, botsingen) = Samenvoegen.Drieweg(Samenvoegen.Lees<ActiviteitInvoer>(Basis), Invoer, ander);
        Botsingen = botsingen;
        Invoer = samen;
        Versie = Plan.Jaar.VersieVan[Huidig.Nummer];
        Basis = Samenvoegen.Bewaar(ander);
        if (botsingen.Count == 0 && !altijd)
        {
            return false;
        }
        ModelState.Clear();
        ModelState.AddModelError(
            "",
            $"{door} heeft deze activiteit intussen ook opgeslagen ({Tekst.Moment(op)}). Jullie wijzigingen staan hieronder bij elkaar"
                + (botsingen.Count > 0 ? "; kies bij de genoemde velden" : "")
                + ". Sla opnieuw op als het klopt."
        );
        return true;
    }
}
