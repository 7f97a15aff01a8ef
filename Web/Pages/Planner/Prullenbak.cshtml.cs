using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>Removed activities of the school year; putting one back restores its links too.</summary>
public sealed class PrullenbakModel(ActiviteitRepository activiteiten, TimeProvider klok) : Paginabasis
{
    public IReadOnlyList<VerwijderdeActiviteit> Lijst { get; private set; } = [];
    public int Schooljaar => School.Schooljaar;
    public bool MagTerugzetten => Rechten.MagActiviteitToevoegen(School.Ik);

    public async Task OnGetAsync(CancellationToken ct) => Lijst = await activiteiten.GetPrullenbakAsync(Schooljaar, ct);

    public async Task<IActionResult> OnPostTerugzettenAsync(int id, CancellationToken ct)
    {
        if (!await activiteiten.ZetTerugAsync(Schooljaar, id, Schrijver.Van(School.Ik, klok.GetUtcNow()), ct))
        {
            Meld("Terugzetten lukt niet: de activiteit staat al terug, of hoort bij een ander team.", "warning");
            return RedirectToPage("Prullenbak", new { schooljaar = Schooljaar });
        }

        Meld("De activiteit staat weer in de planner.");
        return RedirectToPage("Activiteit", new { id, schooljaar = Schooljaar });
    }
}
