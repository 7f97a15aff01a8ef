using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner.WatAls;

/// <summary>Two drafts beside each other and the live line.</summary>
public sealed class VergelijkenModel(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>Two draft ids.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public IReadOnlyList<int> Ids { get; set; } = [];

    public Lijnbeeld Live { get; private set; } = null!;
    public IReadOnlyList<OntwerpBeeld> Beelden { get; private set; } = [];
    public IReadOnlyList<Vergelijkrij> Rijen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return NotFound();
        }
        var alle = await ontwerpen.GetAlleAsync(Schooljaar, ct);
        var gekozen = Ids.Distinct()
            .Select(id => alle.FirstOrDefault(o => o.Id == id && o.DoorgevoerdOp is null))
            .OfType<Ontwerp>()
            .ToList();
        if (gekozen.Count != 2)
        {
            Meld("Kies precies twee ontwerpen om te vergelijken.", "warning");
            return RedirectToPage("Index", new { schooljaar = Schooljaar });
        }

        await LaadAsync(ct);
        Live = Lijnbeeld.Van(Plan.Bevindingen);
        Beelden = [.. gekozen.Select(o => OntwerpBeeld.Maak(o, Plan, Live))];
        Rijen = Lijnbeeld.Rijen([Live, .. Beelden.Select(b => b.Beeld)]);
        return Page();
    }

    public string Melding(Bevinding b) => Lezer.Melding(b);

    /// <summary>What one draft solves or creates and the other does not.</summary>
    public IReadOnlyList<Bevinding> AlleenIn(int welke) =>
        Bevindingverschil.Bepaal(Beelden[welke].Beeld.Bevindingen.Open, Beelden[1 - welke].Beeld.Bevindingen.Open).Opgelost;
}
