using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Checklist;

/// <summary>One row in one leerjaar: which activities it stands for, V/R/O of all of them, adding another, unticking, or leaving it out on purpose.</summary>
public sealed class RijModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok) : Planpagina(lezer, klok)
{
    [BindProperty(SupportsGet = true)]
    public string Type { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    [BindProperty]
    public RijInvoer Invoer { get; set; } = new();

    /// <summary>Database ids of the activities to remove.</summary>
    [BindProperty]
    public List<int> Weg { get; set; } = [];

    public ActiviteitType Soort { get; private set; } = null!;
    public ChecklistCel Cel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = RijInvoer.Van(Cel);
        return Page();
    }

    /// <summary>"Andere activiteit, namelijk", repeatable; for any row another activity of this type.</summary>
    public async Task<IActionResult> OnPostToevoegenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagToevoegen)
        {
            return Forbid();
        }
        var titel = Taal.Tekst.Schoon(Invoer.Titel);
        if (titel.Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Vul in welke activiteit het is.");
        }
        if (Plan.Lijn.Activiteiten.Count >= Limieten.ActiviteitenPerSchooljaar)
        {
            ModelState.AddModelError("Invoer.Titel", "Dit schooljaar is vol. Verwijder eerst een paar activiteiten.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        await activiteiten.LaatWegAsync(Schooljaar, [Jaar], Type, null, Schrijver, ct);
        var id = await activiteiten.InsertAsync(
            Schooljaar,
            Aangevinkt(Soort, titel, Jaar, School.Ik.Heeft(Rollen.Decaan) || EigenTeams.Count == 0 ? null : EigenTeams[0].Code),
            Schrijver,
            ct
        );
        MeldMetOngedaan($"‘{titel}’ is toegevoegd aan leerjaar {Jaar}.", "/Checklist/Rij", id);
        return Terug();
    }

    /// <summary>V/R/O for all activities behind this cell; "deels" leaves that column as it is.</summary>
    public async Task<IActionResult> OnPostAntwoordenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        foreach (var veld in Invoer.OnbekendeAntwoorden())
        {
            ModelState.AddModelError("Invoer." + veld, "Kies een waarde uit de lijst.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var geweigerd = new List<string>();
        foreach (var a in Cel.Activiteiten)
        {
            var nieuw = Invoer.Beantwoord(a);
            if (nieuw == a)
            {
                continue;
            }
            if (
                !MagBewerken(a)
                || await activiteiten.UpdateAsync(Schooljaar, nieuw, Plan.Jaar.VersieVan[a.Nummer], Schrijver, ct)
                    != Schrijfuitkomst.Opgeslagen
            )
            {
                geweigerd.Add(a.Titel);
            }
        }

        if (geweigerd.Count == 0)
        {
            Meld("De antwoorden zijn opgeslagen.");
        }
        else
        {
            Meld(
                $"Niet opgeslagen bij {string.Join(", ", geweigerd.Select(t => $"‘{t}’"))}: die hoort bij een ander team of is net gewijzigd.",
                "warning"
            );
        }
        return Terug();
    }

    /// <summary>Untick: removes the chosen activities, never all of them unasked.</summary>
    public async Task<IActionResult> OnPostUitvinkenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        var kies = Cel.Activiteiten.Where(a => Weg.Contains(a.Nummer)).ToList();
        if (kies.Count == 0)
        {
            return Ongeldig("Weg", "Kies welke activiteit je weghaalt.");
        }
        var verwijderd = new List<Activiteit>();
        foreach (var a in kies.Where(MagBewerken))
        {
            if (await activiteiten.VerwijderAsync(Schooljaar, a.Nummer, Schrijver, ct))
            {
                verwijderd.Add(a);
            }
        }

        if (verwijderd.Count == 0)
        {
            return Forbid();
        }
        if (verwijderd.Count == 1)
        {
            MeldMetOngedaan($"‘{verwijderd[0].Titel}’ ligt in de prullenbak.", "/Planner/Prullenbak", verwijderd[0].Nummer);
        }
        else
        {
            Meld($"{verwijderd.Count} activiteiten liggen in de prullenbak. Daar kun je ze terugzetten.");
        }
        return NaarLijst();
    }

    public async Task<IActionResult> OnPostWeglatenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagWeglaten)
        {
            return Forbid();
        }
        if (Cel.IsAangevinkt)
        {
            return Ongeldig("Invoer.Reden", "Haal eerst de activiteiten weg; dan kun je de rij bewust weglaten.");
        }
        var reden = Taal.Tekst.Schoon(Invoer.Reden);
        if (reden.Length == 0)
        {
            ModelState.AddModelError("Invoer.Reden", "Schrijf op waarom jullie dit bewust niet doen.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        await activiteiten.LaatWegAsync(Schooljaar, [Jaar], Type, reden, Schrijver, ct);
        Meld($"Vastgelegd: in leerjaar {Jaar} doen jullie dit bewust niet.");
        return NaarLijst();
    }

    public async Task<IActionResult> OnPostToelatenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagWeglaten)
        {
            return Forbid();
        }
        await activiteiten.LaatWegAsync(Schooljaar, [Jaar], Type, null, Schrijver, ct);
        Meld("De rij is weer open.");
        return NaarLijst();
    }

    /// <summary>Undo of ticking: the activity goes to the bin again.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(int id, CancellationToken ct)
    {
        if (await activiteiten.VerwijderAsync(Schooljaar, id, Schrijver, ct))
        {
            Meld("Het vinkje is weer weg.");
        }
        else
        {
            Meld("Ongedaan maken lukt niet meer.", "warning");
        }
        return RedirectToPage("Index", new { schooljaar = Schooljaar });
    }

    public bool MagWeglaten => School.Ik.HeeftEen([Rollen.Decaan, Rollen.Teamleider]);

    /// <summary>An activity that was only ticked: the type's own marker, nothing else filled in.</summary>
    public static Activiteit Aangevinkt(ActiviteitType soort, string titel, int leerjaar, string? team) =>
        new()
        {
            Id = ActiviteitRepository.NieuwExternId(),
            Titel = titel,
            Type = soort.Code,
            Leerjaar = leerjaar,
            Team = team,
            Marker = soort.Markers.Count > 0 ? soort.Markers[0] : null,
            Zichtbaar = [.. Codes.Doelgroepen.Select(d => d.Code)],
            Uitgewerkt = false,
        };

    private RedirectToPageResult NaarLijst() => RedirectToPage("Index", null, new { schooljaar = Schooljaar }, Type);

    private RedirectToPageResult Terug() =>
        RedirectToPage(
            "Rij",
            new
            {
                type = Type,
                jaar = Jaar,
                schooljaar = Schooljaar,
            }
        );

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return NotFound();
        }
        await LaadAsync(ct);
        if (
            Plan.Checklist.FirstOrDefault(r => r.Type.Code == Type) is not { } rij
            || rij.Cellen.FirstOrDefault(c => c.Leerjaar == Jaar) is not { } cel
        )
        {
            return NotFound();
        }
        (Soort, Cel) = (rij.Type, cel);
        return null;
    }
}
