using System.Data.Common;
using System.Globalization;
using LobBeleid.Data.Database;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Beheer;

/// <summary>The account list of the Beheerder.</summary>
public sealed partial class GebruikerRepository
{
    /// <summary>All accounts, or one; then the school's teams and vestigingen to choose from.</summary>
    public const string SqlAccounts = $"""
        SELECT Id, Naam, Email, EmailNormaal, Actief, MoetWachtwoordWijzigen, Versie FROM Gebruiker WHERE @id = 0 OR Id = @id;
        SELECT GebruikerId AS Id, Rol AS Waarde FROM GebruikerRol WHERE @id = 0 OR GebruikerId = @id;
        SELECT GebruikerId AS Id, TeamId AS Ander FROM GebruikerTeam WHERE @id = 0 OR GebruikerId = @id ORDER BY GebruikerId, TeamId;
        SELECT GebruikerId AS Id, VestigingId AS Ander FROM GebruikerVestiging WHERE @id = 0 OR GebruikerId = @id ORDER BY GebruikerId, VestigingId;
        {OrganisatieRepository.SqlIndeling}
        """;

    /// <summary>A closed account gets a new stamp, so that sessions on any device end.</summary>
    public const string SqlAccountUpdate = """
        UPDATE Gebruiker SET Naam = @Naam, Email = @Email, EmailNormaal = @EmailNormaal, Actief = @Actief,
          Beveiligingsstempel = CASE WHEN Actief = 1 AND @Actief = 0 THEN @stempel ELSE Beveiligingsstempel END, Versie = Versie + 1
        WHERE Id = @Id AND Versie = @Versie
        """;
    public const string SqlAccountStand = "SELECT Versie FROM Gebruiker WHERE Id = @Id";

    /// <summary>
    /// Holds the rows of all Beheerders until the commit: of two who leave at the same moment the second one waits, and then sees that the
    /// first is gone.
    /// </summary>
    public const string SqlBeheerdersVast =
        "UPDATE Gebruiker SET Versie = Versie WHERE Id IN (SELECT GebruikerId FROM GebruikerRol WHERE Rol = 'Beheerder')";
    public const string SqlAndereBeheerders = """
        SELECT COUNT(*) FROM Gebruiker g JOIN GebruikerRol r ON r.GebruikerId = g.Id WHERE r.Rol = 'Beheerder' AND g.Actief = 1 AND g.Id <> @Id
        """;

    public const string SqlWachtwoord = """
        UPDATE Gebruiker SET WachtwoordHash = @hash, Beveiligingsstempel = @stempel, MoetWachtwoordWijzigen = 1, FouteAanmeldingen = 0,
          GeblokkeerdTot = NULL, Versie = Versie + 1
        WHERE Id = @id AND Actief = 1
        """;

    public const string SqlRolVanEmail =
        "INSERT INTO GebruikerRol (GebruikerId, Rol) SELECT Id, @rol FROM Gebruiker WHERE EmailNormaal = @email";
    public const string SqlTeamVanEmail =
        "INSERT INTO GebruikerTeam (GebruikerId, TeamId) SELECT Id, @teamId FROM Gebruiker WHERE EmailNormaal = @email";
    public const string SqlVestigingVanEmail =
        "INSERT INTO GebruikerVestiging (GebruikerId, VestigingId) SELECT Id, @vestigingId FROM Gebruiker WHERE EmailNormaal = @email";

    /// <summary>All accounts by name in Dutch order, with the teams and vestigingen to choose from.</summary>
    public Task<(IReadOnlyList<Accountgegevens> Accounts, Schoolindeling Indeling)> GetAccountsAsync(CancellationToken ct) =>
        LeesAccountsAsync(0, ct);

    /// <summary>One account, null when there is none with this id; with the teams and vestigingen to choose from.</summary>
    public async Task<(Accountgegevens? Account, Schoolindeling Indeling)> GetAccountAsync(int id, CancellationToken ct)
    {
        // 0 would mean all, and no account has a negative id.
        var (accounts, indeling) = await LeesAccountsAsync(id == 0 ? -1 : id, ct);
        return (accounts.Count == 0 ? null : accounts[0], indeling);
    }

    private Task<(IReadOnlyList<Accountgegevens> Accounts, Schoolindeling Indeling)> LeesAccountsAsync(int id, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlAccounts,
            new { id, schooljaar = 0 },
            async grid =>
            {
                var accounts = (await grid.ReadAsync<Accountgegevens>()).ToList();
                var rollen = (await grid.ReadAsync<BereikRij>()).ToLookup(r => r.Id, r => r.Waarde);
                var teams = (await grid.ReadAsync<BereikRij>()).ToLookup(r => r.Id, r => r.Ander);
                var vestigingen = (await grid.ReadAsync<BereikRij>()).ToLookup(r => r.Id, r => r.Ander);
                var opNaam = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);
                IReadOnlyList<Accountgegevens> gelezen =
                [
                    .. accounts
                        .OrderBy(a => a.Naam, opNaam)
                        .ThenBy(a => a.Id)
                        .Select(a =>
                            a with
                            {
                                Rollen = [.. Beheer.Rollen.Alle.Where(rollen[a.Id].Contains)],
                                TeamIds = [.. teams[a.Id]],
                                VestigingIds = [.. vestigingen[a.Id]],
                            }
                        ),
                ];
                return (gelezen, await OrganisatieRepository.LeesAsync(grid, 0));
            },
            ct
        );

    /// <summary>Adds all of these, or none: Dubbel when one of the addresses is taken, Verwijzing when a team or vestiging no longer exists.</summary>
    public Task<Beheeruitkomst> VoegToeAsync(IReadOnlyList<NieuwAccount> accounts, CancellationToken ct) =>
        SchrijfAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlInsert, accounts.Select(a => a.Gebruiker).ToList(), ct);
                await t.ExecuteAsync(
                    SqlRolVanEmail,
                    accounts.SelectMany(a => a.Rollen.Distinct().Select(rol => new { email = a.Gebruiker.EmailNormaal, rol })).ToList(),
                    ct
                );
                await t.ExecuteAsync(
                    SqlTeamVanEmail,
                    accounts
                        .SelectMany(a => a.TeamIds.Distinct().Select(teamId => new { email = a.Gebruiker.EmailNormaal, teamId }))
                        .ToList(),
                    ct
                );
                await t.ExecuteAsync(
                    SqlVestigingVanEmail,
                    accounts
                        .SelectMany(a =>
                            a.VestigingIds.Distinct().Select(vestigingId => new { email = a.Gebruiker.EmailNormaal, vestigingId })
                        )
                        .ToList(),
                    ct
                );
                return Beheeruitkomst.Opgeslagen;
            },
            ct
        );

    /// <summary>Replaces name, address, roles, teams, vestigingen and whether the account is open. The school always keeps one active Beheerder.</summary>
    /// <param name="account">As it must become, with the Versie that was read.</param>
    /// <param name="stempel">The new security stamp in case this closes the account.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    public Task<Beheeruitkomst> BewaarAsync(Accountgegevens account, string stempel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(account);
        return SchrijfAsync(
            async t =>
            {
                if (!account.Actief || !account.Rollen.Contains(Beheer.Rollen.Beheerder))
                {
                    await t.ExecuteAsync(SqlBeheerdersVast, null, ct);
                    if (await t.QuerySingleOrDefaultAsync<int>(SqlAndereBeheerders, new { account.Id }, ct) == 0)
                    {
                        return Beheeruitkomst.LaatsteBeheerder;
                    }
                }

                var p = new
                {
                    account.Id,
                    account.Naam,
                    account.Email,
                    account.EmailNormaal,
                    account.Actief,
                    account.Versie,
                    stempel,
                };
                if (await t.ExecuteAsync(SqlAccountUpdate, p, ct) == 0)
                {
                    return await t.QuerySingleOrDefaultAsync<int?>(SqlAccountStand, p, ct) is null
                        ? Beheeruitkomst.Weg
                        : Beheeruitkomst.Verouderd;
                }

                await ZetBereikAsync(t, account.Id, account.Rollen, account.TeamIds, account.VestigingIds, ct);
                return Beheeruitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <summary>A password that must be replaced at the next sign-in; ends every session. False when the account is closed or gone.</summary>
    public async Task<bool> SetTijdelijkWachtwoordAsync(int id, string hash, string stempel, CancellationToken ct) =>
        await database.ExecuteAsync(
            SqlWachtwoord,
            new
            {
                id,
                hash,
                stempel,
            },
            ct
        ) > 0;

    private async Task<Beheeruitkomst> SchrijfAsync(Func<LobDatabase.Transactie, Task<Beheeruitkomst>> werk, CancellationToken ct)
    {
        try
        {
            return await database.InTransactieAsync(werk, ct);
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            return Beheeruitkomst.Dubbel;
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            return Beheeruitkomst.Verwijzing;
        }
    }

    private sealed record BereikRij
    {
        public int Id { get; init; }
        public string Waarde { get; init; } = "";
        public int Ander { get; init; }
    }
}
