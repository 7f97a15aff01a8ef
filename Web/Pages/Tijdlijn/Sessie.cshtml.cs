using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Infrastructuur;
using LobBeleid.Web.Pages.Planner;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>
/// A team's session of thirty minutes on one big screen, activity by activity (domain 6.1, 6.2): E, G or I? What does it connect to? Would the pupil see it?
/// Each step saves at once, so a session may stop anywhere.
/// </summary>
public sealed class SessieModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok) : Planpagina(lezer, klok)
{
    private const int Minuten = 30;

    public sealed record LinkInvoer
    {
        /// <summary>Database id of the earlier activity.</summary>
        public int Van { get; init; }
        [StringLength(3)] public string? Ziet { get; init; }
        /// <summary>What the form showed.</summary>
        [StringLength(3)] public string? Was { get; init; }
    }

    public sealed record InvoerModel
    {
        public int Versie { get; init; }
        [Display(Name = "E, G of I"), StringLength(1)] public string? Marker { get; init; }
        public IList<LinkInvoer> Links { get; init; } = [];
        [Display(Name = "eerdere activiteit")] public int? Ander { get; init; }
        [Display(Name = "toelichting"), StringLength(Limieten.Zin)] public string? Toelichting { get; init; }
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
        if (!await LaadSessieAsync(ct)) { return Forbid(); }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadSessieAsync(ct)) { return Forbid(); }
        if (Huidig is null) { return NotFound(); }
        if (!MagBewerken(Huidig)) { return Ongeldig("", "Deze activiteit is van een ander team: bespreek haar, en laat dat team haar wijzigen."); }
        if (Codes.Markers.All(m => m.Code != Invoer.Marker)) { ModelState.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment."); }
        foreach (var l in Invoer.Links.Where(l => !string.IsNullOrEmpty(l.Ziet) && l.Ziet is not ("ja" or "nee"))) { ModelState.AddModelError("", "Kies bij elke verbinding ja, nee of niet gevraagd."); }
        Activiteit? van = null;
        if (Invoer.Ander is int ander)
        {
            van = Plan.Zoek(ander);
            if (van is null) { ModelState.AddModelError("Invoer.Ander", "Deze activiteit is er niet (meer). Kies een andere."); }
            else if (LinkControle.Controleer(Plan.Lijn, van.Id, Huidig.Id) is { } melding) { ModelState.AddModelError("Invoer.Ander", melding); }
        }
        else if (!string.IsNullOrWhiteSpace(Invoer.Toelichting)) { ModelState.AddModelError("Invoer.Ander", "Kies waar dit op aansluit; de toelichting hoort bij die verbinding."); }
        if (!ModelState.IsValid) { return Ongeldig(); }

        if (Invoer.Marker != Huidig.Marker && await activiteiten.MarkeerAsync(Schooljaar, Huidig.Nummer, Invoer.Versie, Invoer.Marker, Schrijver, ct) is not Schrijfuitkomst.Opgeslagen)
        {
            ModelState.Remove("Invoer.Versie");
            return Ongeldig("Invoer.Marker", $"Iemand anders wijzigde ‘{Huidig.Titel}’ net. Kijk of je keuze nog klopt en ga verder.");
        }

        foreach (var l in Invoer.Links.Where(l => (l.Ziet ?? "") != (l.Was ?? "")))
        {
            if (Plan.Zoek(l.Van) is { } eerder && Huidig.VolgtOp.FirstOrDefault(v => v.Id == eerder.Id) is { } link)
            {
                var ziet = string.IsNullOrEmpty(l.Ziet) ? null : l.Ziet;
                await activiteiten.WijzigLinkAsync(Schooljaar, l.Van, Huidig.Nummer, link.Toelichting, link with { LeerlingZiet = ziet, Bron = ziet is null ? "" : Bron }, Schrijver, ct);
            }
        }

        try
        {
            if (van is not null) { await activiteiten.KoppelAsync(Schooljaar, van.Nummer, Huidig.Nummer, new VolgtOp { Id = van.Id, Toelichting = Tekst.Schoon(Invoer.Toelichting) }, Schrijver, ct); }
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout)) { /* Somebody else linked the same two: that is what was wanted. */ }

        // A new link is a new question to the pupils' view: the same activity comes back once.
        return RedirectToPage("Sessie", new { nr = van is null ? Nr + 1 : Nr, groep = GroepSleutel, schooljaar = Schooljaar });
    }

    /// <summary>The source that this session leaves with what it says about the pupils' view.</summary>
    public string Bron => $"inschatting van het team, {Tekst.Datum(School.Vandaag)}";

    private async Task<bool> LaadSessieAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        if (!MagToevoegen) { return false; }
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        var lijn = Groep is null ? Plan.Lijn : Signaleringen.LijnVan(Plan.Lijn, Groep);
        Maten = new Data.Domein.Tijdlijn(lijn, Plan.Drempels).Maten;
        Lijst = [.. lijn.Activiteiten.Where(a => Groep is null || !a.IsEigen || Groep.Leerjaren.Contains(a.Leerjaar)).OrderBy(lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal)];
        Nr = Math.Clamp(Nr, 1, Lijst.Count + 1);
        Huidig = IsKlaar ? null : Lijst[Nr - 1];
        if (Huidig is { } h)
        {
            var positie = Plan.Lijn.Positie(h);
            Eerder = [.. Plan.Lijn.Activiteiten.Where(a => a.Id != h.Id && Plan.Lijn.Positie(a) <= positie && h.VolgtOp.All(v => v.Id != a.Id)).OrderByDescending(Plan.Lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal)];
        }

        return true;
    }
}
