using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer.Gebruikers;

/// <summary>Many accounts at once: paste, check, make. What is made is what the check showed, all of it or nothing.</summary>
public sealed class PlakkenModel(GebruikerRepository gebruikers, AccountMaker maker) : BeheerPagina
{
    private const int MaximumTekens = 150_000;

    [BindProperty, Display(Name = "lijst"), Required(ErrorMessage = "Plak eerst een lijst."), StringLength(MaximumTekens)]
    public string Lijst { get; set; } = "";

    /// <summary>Fingerprint of the list that the shown check is about: another list is checked first.</summary>
    [BindProperty]
    public string? Gecontroleerd { get; set; }

    public override string Titel => "Lijst plakken";
    protected override (string Label, string Pad)? Boven => ("Gebruikers", "/Beheer/Gebruikers");
    public IReadOnlyList<Team> Teams { get; private set; } = [];
    public IReadOnlyList<PlakRegel> Regels { get; private set; } = [];
    public IReadOnlyList<Uitgereikt> Uitgereikt { get; private set; } = [];
    public int Nieuw => Regels.Count(r => r.IsNieuw);
    private int Fout => Regels.Count(r => !r.BestaatAl && r.Fouten.Count > 0);
    public bool KanMaken => Nieuw > 0 && Fout == 0 && ModelState.IsValid;

    public string Zin
    {
        get
        {
            var bestaand = Regels.Count(r => r.BestaatAl);
            return $"{Regels.Count} {(Regels.Count == 1 ? "regel" : "regels")}: {Tekst.Aantal(Nieuw, "nieuw account", "nieuwe accounts")}, "
                + $"{Tekst.Aantal(bestaand, "regel bestaat al", "regels bestaan al")}, "
                + $"{Tekst.Aantal(Fout, "regel klopt niet", "regels kloppen niet")}."
                + (Fout == 0 ? "" : " Verbeter die in de lijst of haal ze weg.");
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (_, var indeling) = await gebruikers.GetAccountsAsync(ct);
        Teams = indeling.Teams;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ControleerAsync(ct))
        {
            return Ongeldig();
        }
        return Fout > 0
                ? Ongeldig(
                    "Lijst",
                    $"{Hoofdletter(Tekst.Aantal(Fout, "regel klopt", "regels kloppen"))} nog niet; onder de lijst staat waarom."
                )
            : Nieuw == 0 ? Ongeldig("Lijst", "Er is niets te maken: al deze adressen hebben een account.")
            : Page();
    }

    public async Task<IActionResult> OnPostAanmakenAsync(CancellationToken ct)
    {
        var gezien = Gecontroleerd;
        if (!await ControleerAsync(ct))
        {
            return Ongeldig();
        }
        if (Fout > 0 || Nieuw == 0)
        {
            return Ongeldig("Lijst", "De lijst klopt niet meer. Kijk de controle na.");
        }
        if (gezien != Gecontroleerd)
        {
            // No model error: the check that follows is right, it only has to be seen.
            Meld("De lijst is na de controle gewijzigd. Kijk de nieuwe controle na en maak de accounts dan aan.", "warning");
            return Ongeldig();
        }

        // Hashing is made to be slow: on all cores, and before the database is locked.
        var gemaakt = Regels
            .Where(r => r.IsNieuw)
            .AsParallel()
            .AsOrdered()
            .Select(r => maker.Maak(r.Naam, r.Email, r.Rollen, [.. r.Teams.Select(t => t.Id)], []))
            .ToList();
        if (await gebruikers.VoegToeAsync([.. gemaakt.Select(g => g.Account)], ct) != Beheeruitkomst.Opgeslagen)
        {
            await ControleerAsync(ct);
            return Ongeldig("Lijst", "Intussen is er een account of team gewijzigd. Er is niets gemaakt; kijk de controle opnieuw na.");
        }

        Uitgereikt = [.. gemaakt.Select(g => new Uitgereikt(g.Account.Gebruiker.Naam, g.Account.Gebruiker.Email, g.Wachtwoord))];
        return Page();
    }

    /// <summary>False when the list itself cannot be read; the error is in ModelState.</summary>
    private async Task<bool> ControleerAsync(CancellationToken ct)
    {
        var (accounts, indeling) = await gebruikers.GetAccountsAsync(ct);
        Teams = indeling.Teams;
        if (!ModelState.IsValid)
        {
            return false;
        }
        var regels = Plaklijst.Lees(
            Lijst,
            Teams,
            accounts.Select(a => a.EmailNormaal).ToHashSet(StringComparer.Ordinal),
            maker.Normaliseer,
            maker.EmailFout
        );
        if (regels.Count is 0 or > Plaklijst.MaximumRegels)
        {
            ModelState.AddModelError(
                "Lijst",
                regels.Count == 0
                    ? "Plak eerst een lijst."
                    : $"Dit zijn {regels.Count} regels. Plak er hooguit {Plaklijst.MaximumRegels} tegelijk."
            );
            return false;
        }

        Regels = regels;
        // The outcome counts too: a colleague may have made one of the accounts since.
        Gecontroleerd = Convert.ToHexString(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    Lijst.ReplaceLineEndings("\n") + "\n" + string.Join(',', regels.Where(r => r.IsNieuw).Select(r => r.Nummer))
                )
            )
        );
        return true;
    }

    private static string Hoofdletter(string tekst) => char.ToUpper(tekst[0], Tekst.Nederlands) + tekst[1..];
}
