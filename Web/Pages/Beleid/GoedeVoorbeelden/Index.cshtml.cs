using LobBeleid.Data.Beleid;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid.GoedeVoorbeelden;

/// <summary>What worked elsewhere (domain 8.5), by theme and search.</summary>
public sealed class IndexModel(VoorbeeldRepository voorbeelden) : Paginabasis
{
    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    public IReadOnlyList<GoedVoorbeeld> Alle { get; private set; } = [];
    public IReadOnlyList<GoedVoorbeeld> Getoond { get; private set; } = [];

    public bool MagWijzigen(GoedVoorbeeld v) => VoorbeeldModel.MagWijzigen(School.Ik, v);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Alle = await voorbeelden.GetAlleAsync(ct);
        Zoek = Tekst.Schoon(Zoek);
        Getoond =
        [
            .. Alle.Where(v => string.IsNullOrEmpty(Thema) || v.Themas.Contains(Thema))
                .Where(v =>
                    Zoek.Length == 0
                    || new[] { v.Titel, v.School, v.WatWerkte, v.Voorwaarde, v.Bruikbaar }.Any(t =>
                        t.Contains(Zoek, StringComparison.OrdinalIgnoreCase)
                    )
                ),
        ];
    }
}
