using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>Add, read, edit, copy and remove one activity.</summary>
public sealed class ActiviteitModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok)
    : Planformulier<ActiviteitInvoer>(lezer, klok)
{
    /// <summary>Database id; null = a new activity.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    public Activiteit? Huidig { get; private set; }
    public IReadOnlyList<Signaal> Signalen => Huidig is null ? [] : [.. Plan.PerActiviteit[Huidig.Nummer]];
    private const string Wat = "deze activiteit";
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
            Invoer = Opgeslagen;
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

        Opgeslagen = Invoer;
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
        // What cannot be read is told first: the two are brought together by the save that can.
        if (Huidig is not null && ModelState.IsValid && VoegSamen(Plan.Jaar.VersieVan[Huidig.Nummer], Wat) is { } botsing)
        {
            return botsing;
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
                // Read again: the form then shows the words of both.
                return await ZoekAsync(ct) ?? VoegSamen(Plan.Jaar.VersieVan[Huidig!.Nummer], Wat) ?? Tegelijk();
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
        if (Huidig is null)
        {
            return NotFound();
        }
        Opgeslagen = ActiviteitInvoer.Van(Huidig);
        return null;
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
}
