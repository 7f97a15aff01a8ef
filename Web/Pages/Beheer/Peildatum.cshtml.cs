using LobBeleid.Data.Beheer;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>The pinned date of the demo: off from the banner, back on from here.</summary>
public sealed class PeildatumModel(InstellingRepository instellingen) : Paginabasis
{
    public async Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct)
    {
        await instellingen.ZetPeildatumAsync(geldt: false, ct);
        Meld("De echte datum geldt nu. Onder Beheer kun je de voorbeelddatum terugzetten.");
        return RedirectToPage("/Index");
    }

    public async Task<IActionResult> OnPostHerstellenAsync(CancellationToken ct)
    {
        await instellingen.ZetPeildatumAsync(geldt: true, ct);
        Meld("De voorbeelddatum geldt weer.");
        return RedirectToPage("/Index");
    }
}
