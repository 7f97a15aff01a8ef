using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using Microsoft.AspNetCore.Identity;

namespace LobBeleid.Web.Toegang;

/// <summary>
/// Makes accounts and temporary passwords with the sign-in system's own hashing and rules; storing them is up to
/// <see cref="GebruikerRepository"/>.
/// </summary>
public sealed class AccountMaker(UserManager<Gebruiker> gebruikers, TimeProvider klok)
{
    private static readonly EmailAddressAttribute Adres = new();

    /// <summary>
    /// What is wrong with an address, null when nothing is. The sign-in system refuses every later change of an account whose address it
    /// does not accept.
    /// </summary>
    public string? EmailFout(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        if (email.Length > Limieten.Email)
        {
            return $"Het e-mailadres mag hooguit {Limieten.Email} tekens hebben.";
        }
        if (!Adres.IsValid(email))
        {
            return "Vul een geldig e-mailadres in, zoals naam@school.nl.";
        }
        var toegestaan = gebruikers.Options.User.AllowedUserNameCharacters;
        return string.IsNullOrEmpty(toegestaan) || email.All(toegestaan.Contains)
            ? null
            : $"Het teken ‘{email.First(c => !toegestaan.Contains(c))}’ kan niet in een e-mailadres waarmee iemand zich aanmeldt.";
    }

    /// <summary>As accounts are looked up by.</summary>
    public string Normaliseer(string email) => gebruikers.NormalizeEmail(email) ?? "";

    /// <summary>A new stamp ends every session of an account.</summary>
    public static string NieuwStempel() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));

    /// <summary>A temporary password with its hash; only the hash is ever stored.</summary>
    public (string Wachtwoord, string Hash) NieuwWachtwoord()
    {
        var wachtwoord = TijdelijkWachtwoord.Maak();
        return (wachtwoord, gebruikers.PasswordHasher.HashPassword(new Gebruiker(), wachtwoord));
    }

    /// <summary>An account that must replace its temporary password at the first sign-in.</summary>
    public (NieuwAccount Account, string Wachtwoord) Maak(
        string naam,
        string email,
        IReadOnlyList<string> rollen,
        IReadOnlyList<int> teams,
        IReadOnlyList<int> vestigingen
    )
    {
        var (wachtwoord, hash) = NieuwWachtwoord();
        var gebruiker = new Gebruiker
        {
            Naam = naam,
            Email = email,
            EmailNormaal = Normaliseer(email),
            WachtwoordHash = hash,
            Beveiligingsstempel = NieuwStempel(),
            MoetWachtwoordWijzigen = true,
            AangemaaktOp = klok.GetUtcNow(),
        };
        return (new NieuwAccount(gebruiker, rollen, teams, vestigingen), wachtwoord);
    }
}
