using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Closing time, texts and dates of a round that is not closed yet.</summary>
public sealed class RondeWijzigenModel(RondeRepository rondes, RondebeheerRepository beheer, TimeProvider klok)
    : Evaluatiepagina(rondes, klok)
{
    public sealed record InvoerModel
    {
        [Display(Name = "open tot"), StringLength(16)]
        public string? Sluit { get; init; }

        [Display(Name = "waarom"), StringLength(Limieten.Zin)]
        public string? Doel { get; init; }

        [Display(Name = "wie ziet wat"), StringLength(Limieten.Zin)]
        public string? WieZietWat { get; init; }

        [Display(Name = "grondslag"), StringLength(Limieten.Zin)]
        public string? Grondslag { get; init; }

        [Display(Name = "gezien door de FG op")]
        public DateOnly? FgGezienOp { get; init; }

        [Display(Name = "ouders geïnformeerd op")]
        public DateOnly? OudersGeinformeerdOp { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The form as it was shown, so that two people who change different fields both keep their words.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    public Ronde Ronde { get; private set; } = null!;
    public IReadOnlyList<Botsing> Botsingen { get; private set; } = [];
    public string BasisTekst => string.IsNullOrEmpty(Basis) ? Samenvoegen.Bewaar(Opgeslagen) : Basis;

    private InvoerModel Opgeslagen =>
        new()
        {
            Sluit = Schooltijd.Lokaal(Ronde.SluitOp).ToString(MomentVorm, CultureInfo.InvariantCulture),
            Doel = Ronde.Doel,
            WieZietWat = Ronde.WieZietWat,
            Grondslag = Ronde.Grondslag,
            FgGezienOp = Ronde.FgGezienOp,
            OudersGeinformeerdOp = Ronde.OudersGeinformeerdOp,
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = Opgeslagen;
        Versie = Ronde.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        // Somebody saved in between: each keeps the fields that only they changed; where both did, a person decides.
        if (Ronde.Versie != Versie)
        {
            (Invoer, Botsingen) = Samenvoegen.Drieweg(Samenvoegen.Lees<InvoerModel>(Basis), Invoer, Opgeslagen);
            Versie = Ronde.Versie;
            Basis = Samenvoegen.Bewaar(Opgeslagen);
            ModelState.Clear();
            if (Botsingen.Count > 0)
            {
                return Ongeldig(
                    "",
                    "Iemand anders wijzigde deze ronde ook. Jouw woorden staan in het formulier; kijk hieronder wat de ander schreef en sla opnieuw op."
                );
            }
        }

        var sluit = LeesMoment(Invoer.Sluit, "Invoer.Sluit");
        ControleerSluiten(Ronde.OpentOp, sluit);
        if (!Ronde.Doelgroep.IsMentoren)
        {
            ControleerLeerlingronde(Invoer.Doel, Invoer.Grondslag, Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        }
        ControleerDatums(Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        // Pupils read until when their words are kept: that day never moves further away.
        var bewaarTot = BewaarTot(sluit!.Value);
        var gewijzigd = Ronde with
        {
            SluitOp = sluit.Value,
            BewaarTot = bewaarTot < Ronde.BewaarTot ? bewaarTot : Ronde.BewaarTot,
            Doel = Tekst.Schoon(Invoer.Doel),
            WieZietWat = Tekst.Schoon(Invoer.WieZietWat),
            Grondslag = Tekst.Schoon(Invoer.Grondslag),
            FgGezienOp = Invoer.FgGezienOp,
            OudersGeinformeerdOp = Invoer.OudersGeinformeerdOp,
        };
        if (!await beheer.WijzigAsync(gewijzigd, Nu, ct))
        {
            return Ongeldig("", "Iemand anders sloeg op hetzelfde moment op, of de ronde is net gesloten. Sla opnieuw op.");
        }
        Meld("De ronde is opgeslagen.");
        return RedirectToPage("Ronde", new { id = Id });
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (await Rondes.GetAsync(Id, School.Ik.Id, ct) is not { } dossier)
        {
            return NotFound();
        }
        Ronde = dossier.Ronde;
        if (Ronde.GeslotenOp is null && Ronde.SluitOp > Nu)
        {
            return null;
        }
        Meld("De ronde is gesloten en kan niet meer worden gewijzigd.", "warning");
        return RedirectToPage("Ronde", new { id = Id });
    }
}
