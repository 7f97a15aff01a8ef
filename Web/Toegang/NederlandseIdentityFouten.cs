using Microsoft.AspNetCore.Identity;

namespace LobBeleid.Web.Toegang;

/// <summary>Identity's messages in the words of this site.</summary>
public sealed class NederlandseIdentityFouten : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Fout(nameof(DefaultError), "Dit lukte niet. Probeer het opnieuw.");

    public override IdentityError ConcurrencyFailure() =>
        Fout(nameof(ConcurrencyFailure), "Iemand anders wijzigde dit account net. Laad de pagina opnieuw.");

    public override IdentityError PasswordMismatch() => Fout(nameof(PasswordMismatch), "Het huidige wachtwoord klopt niet.");

    public override IdentityError PasswordTooShort(int length) =>
        Fout(nameof(PasswordTooShort), $"Kies een wachtwoord van minstens {length} tekens, bijvoorbeeld drie losse woorden.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Fout(nameof(PasswordRequiresUniqueChars), $"Gebruik minstens {uniqueChars} verschillende tekens.");

    public override IdentityError DuplicateEmail(string email) => Fout(nameof(DuplicateEmail), $"Er is al een account met {email}.");

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email) => Fout(nameof(InvalidEmail), "Dit is geen geldig e-mailadres.");

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    private static IdentityError Fout(string code, string tekst) => new() { Code = code, Description = tekst };
}
