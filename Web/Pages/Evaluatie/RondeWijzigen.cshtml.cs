using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Closing time, texts and dates of a round that is not closed yet.</summary>
public sealed class RondeWijzigenModel(RondeRepository rondes, RondebeheerRepository beheer, TimeProvider klok)
    : Formulierpagina<RondeWijzigenModel.InvoerModel>
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

    public Ronde Ronde { get; private set; } = null!;

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
        if (VoegSamen(Ronde.Versie, "deze ronde") is { } botsing)
        {
            return botsing;
        }
        var controle = new Rondecontrole(ModelState);
        var sluit = controle.Lees(Invoer.Sluit, "Invoer.Sluit");
        controle.Sluiten(Ronde.OpentOp, sluit, klok.GetUtcNow());
        if (!Ronde.Doelgroep.IsMentoren)
        {
            controle.Leerlingronde(Invoer.Doel, Invoer.Grondslag, Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        }
        controle.Datums(Invoer.FgGezienOp, Invoer.OudersGeinformeerdOp);
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        // Pupils read until when their words are kept: that day never moves further away.
        var bewaarTot = Rondecontrole.BewaarTot(sluit!.Value);
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
        if (!await beheer.WijzigAsync(gewijzigd, klok.GetUtcNow(), ct))
        {
            return Ongeldig("", "Iemand anders sloeg op hetzelfde moment op, of de ronde is net gesloten. Sla opnieuw op.");
        }
        Meld("De ronde is opgeslagen.");
        return RedirectToPage("Ronde", new { id = Id });
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (!School.Ik.Heeft(Rollen.Decaan))
        {
            return Forbid();
        }
        if (await rondes.GetAsync(Id, School.Ik.Id, ct) is not { } dossier)
        {
            return NotFound();
        }
        Ronde = dossier.Ronde;
        Opgeslagen = new InvoerModel
        {
            Sluit = Rondecontrole.Moment(Schooltijd.Lokaal(Ronde.SluitOp).DateTime),
            Doel = Ronde.Doel,
            WieZietWat = Ronde.WieZietWat,
            Grondslag = Ronde.Grondslag,
            FgGezienOp = Ronde.FgGezienOp,
            OudersGeinformeerdOp = Ronde.OudersGeinformeerdOp,
        };
        if (Ronde.GeslotenOp is null && Ronde.SluitOp > klok.GetUtcNow())
        {
            return null;
        }
        Meld("De ronde is gesloten en kan niet meer worden gewijzigd.", "warning");
        return RedirectToPage("Ronde", new { id = Id });
    }
}
