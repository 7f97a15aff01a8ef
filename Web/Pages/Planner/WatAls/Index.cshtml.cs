using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner.WatAls;

/// <summary>The drafts of a school year: what each would solve, a new one, and two side by side.</summary>
public sealed class IndexModel(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>Of more drafts than this the figures are worked out when they are opened.</summary>
    private const int MetCijfers = 10;

    [BindProperty, Display(Name = "een naam"), Required, StringLength(Limieten.Naam)]
    public string? Naam { get; set; }

    public IReadOnlyList<Ontwerp> Open { get; private set; } = [];
    public IReadOnlyList<Ontwerp> Doorgevoerd { get; private set; } = [];

    /// <summary>By draft id; absent for old ones.</summary>
    public IReadOnlyDictionary<int, OntwerpBeeld> Beelden { get; private set; } = new Dictionary<int, OntwerpBeeld>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LaadLijstAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return NotFound();
        }
        await LaadLijstAsync(ct);
        if (!MagToevoegen)
        {
            return Forbid();
        }
        Naam = Tekst.Schoon(Naam);
        if (ModelState.IsValid && Naam.Length == 0)
        {
            ModelState.AddModelError("Naam", "Vul een naam in.");
        }
        if (ModelState.IsValid && Open.Count >= OntwerpRepository.MaximumOpen)
        {
            ModelState.AddModelError("Naam", $"Er staan al {Open.Count} ontwerpen open. Voer er een door of gooi er een weg.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var id = await ontwerpen.InsertAsync(
            Schooljaar,
            Naam!,
            "[]",
            Ontwerplijn.Schrijf(Ontwerplijn.Nu(Plan.Lijn, Plan.Jaar.VersieVan)),
            Schrijver,
            ct
        );
        return RedirectToPage("Ontwerp", new { id, schooljaar = Schooljaar });
    }

    private async Task LaadLijstAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return;
        }
        await LaadAsync(ct);
        var alle = await ontwerpen.GetAlleAsync(Schooljaar, ct);
        Open = [.. alle.Where(o => o.DoorgevoerdOp is null)];
        Doorgevoerd = [.. alle.Where(o => o.DoorgevoerdOp is not null).OrderByDescending(o => o.DoorgevoerdOp)];
        if (Open.Count > 0)
        {
            var live = Lijnbeeld.Van(Plan.Bevindingen);
            Beelden = Open.Take(MetCijfers).ToDictionary(o => o.Id, o => OntwerpBeeld.Maak(o, Plan, live));
        }
    }
}
