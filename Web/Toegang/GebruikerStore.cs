using System.Data.Common;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using Microsoft.AspNetCore.Identity;

namespace LobBeleid.Web.Toegang;

/// <summary>ASP.NET Core Identity over our own tables: hashing, lockout and security stamp are Identity's, the rows are ours.</summary>
public sealed class GebruikerStore(GebruikerRepository repository, TimeProvider klok)
    : IUserPasswordStore<Gebruiker>,
        IUserEmailStore<Gebruiker>,
        IUserSecurityStampStore<Gebruiker>,
        IUserLockoutStore<Gebruiker>
{
    public async Task<IdentityResult> CreateAsync(Gebruiker user, CancellationToken cancellationToken)
    {
        user.AangemaaktOp = klok.GetUtcNow();
        try
        {
            user.Id = await repository.InsertAsync(user, cancellationToken);
            return IdentityResult.Success;
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().DuplicateEmail(user.Email));
        }
    }

    public async Task<IdentityResult> UpdateAsync(Gebruiker user, CancellationToken cancellationToken)
    {
        try
        {
            return await repository.UpdateAsync(user, cancellationToken) > 0
                ? IdentityResult.Success
                : IdentityResult.Failed(new NederlandseIdentityFouten().ConcurrencyFailure());
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().DuplicateEmail(user.Email));
        }
    }

    /// <summary>Accounts are deactivated, never deleted: their name stands in the history.</summary>
    public async Task<IdentityResult> DeleteAsync(Gebruiker user, CancellationToken cancellationToken)
    {
        user.Actief = false;
        return await UpdateAsync(user, cancellationToken);
    }

    public Task<Gebruiker?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        int.TryParse(userId, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id)
            ? repository.GetAsync(id, cancellationToken)
            : Task.FromResult<Gebruiker?>(null);

    public Task<Gebruiker?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        repository.GetOpEmailAsync(normalizedUserName, cancellationToken);

    public Task<Gebruiker?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        repository.GetOpEmailAsync(normalizedEmail, cancellationToken);

    public Task<string> GetUserIdAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.EmailNormaal);

    public Task<string?> GetEmailAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<bool> GetEmailConfirmedAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<string?> GetNormalizedEmailAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.EmailNormaal);

    public Task<string?> GetPasswordHashAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.WachtwoordHash);

    public Task<bool> HasPasswordAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult(user.WachtwoordHash is not null);

    public Task<string?> GetSecurityStampAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Beveiligingsstempel);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult(user.GeblokkeerdTot);

    public Task<int> GetAccessFailedCountAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult(user.FouteAanmeldingen);

    public Task<bool> GetLockoutEnabledAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetUserNameAsync(Gebruiker user, string? userName, CancellationToken cancellationToken) =>
        Set(() => user.Email = userName ?? "");

    public Task SetNormalizedUserNameAsync(Gebruiker user, string? normalizedName, CancellationToken cancellationToken) =>
        Set(() => user.EmailNormaal = normalizedName ?? "");

    public Task SetEmailAsync(Gebruiker user, string? email, CancellationToken cancellationToken) => Set(() => user.Email = email ?? "");

    public Task SetEmailConfirmedAsync(Gebruiker user, bool confirmed, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedEmailAsync(Gebruiker user, string? normalizedEmail, CancellationToken cancellationToken) =>
        Set(() => user.EmailNormaal = normalizedEmail ?? "");

    public Task SetPasswordHashAsync(Gebruiker user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(() => user.WachtwoordHash = passwordHash);

    public Task SetSecurityStampAsync(Gebruiker user, string stamp, CancellationToken cancellationToken) =>
        Set(() => user.Beveiligingsstempel = stamp);

    public Task SetLockoutEndDateAsync(Gebruiker user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Set(() => user.GeblokkeerdTot = lockoutEnd);

    public Task SetLockoutEnabledAsync(Gebruiker user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> IncrementAccessFailedCountAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult(++user.FouteAanmeldingen);

    public Task ResetAccessFailedCountAsync(Gebruiker user, CancellationToken cancellationToken) => Set(() => user.FouteAanmeldingen = 0);

    public void Dispose()
    {
        // Nothing to release: connections live for one command.
    }

    private static Task Set(Action zet)
    {
        zet();
        return Task.CompletedTask;
    }
}
