using System.Globalization;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer.Gebruikers;

public sealed class IndexModel(GebruikerRepository gebruikers) : BeheerPagina
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "rol")]
    public string? Rol { get; set; }

    [BindProperty(SupportsGet = true, Name = "team")]
    public int? Team { get; set; }

    /// <summary>ja, nee, or empty for both.</summary>
    [BindProperty(SupportsGet = true, Name = "actief")]
    public string? Actief { get; set; }

    public override string Titel => "Gebruikers";
    public string Zin { get; private set; } = "";
    public IReadOnlyList<Accountgegevens> Accounts { get; private set; } = [];
    public IReadOnlyList<Team> Teams { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var (alle, indeling) = await gebruikers.GetAccountsAsync(ct);
        Teams = indeling.Teams;
        Accounts = [.. alle.Where(Past)];
        var open = alle.Count(a => a.Actief);
        Zin =
            $"De school heeft {Tekst.Aantal(open, "open account", "open accounts")}"
            + (open == alle.Count ? "" : $" en {Tekst.Aantal(alle.Count - open, "gesloten account", "gesloten accounts")}")
            + (Accounts.Count == alle.Count ? "." : $"; {Accounts.Count} {(Accounts.Count == 1 ? "past" : "passen")} bij wat je zoekt.");
        return Page();
    }

    private bool Past(Accountgegevens a) =>
        (string.IsNullOrWhiteSpace(Q) || Bevat(a.Naam, Q.Trim()) || Bevat(a.Email, Q.Trim()))
        && (string.IsNullOrEmpty(Rol) || a.Rollen.Contains(Rol))
        && (Team is not int team || a.TeamIds.Contains(team))
        && (
            Actief switch
            {
                "ja" => a.Actief,
                "nee" => !a.Actief,
                _ => true,
            }
        );

    /// <summary>Case and accents do not matter: "zoe" finds Zoë.</summary>
    private static bool Bevat(string tekst, string zoek) =>
        Tekst.Nederlands.CompareInfo.IndexOf(tekst, zoek, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
