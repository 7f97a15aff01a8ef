using LobBeleid.Data.Database;

namespace LobBeleid.Data.Beheer;

/// <summary>Accounts for the sign-in system and for the Beheerder.</summary>
public sealed partial class GebruikerRepository(LobDatabase database)
{
    private const string Kolommen =
        "Id, Naam, Email, EmailNormaal, WachtwoordHash, Beveiligingsstempel, FouteAanmeldingen, GeblokkeerdTot, Actief, "
        + "MoetWachtwoordWijzigen, AangemaaktOp, Versie";
    public const string SqlOpId = $"SELECT {Kolommen} FROM Gebruiker WHERE Id = @id";
    public const string SqlOpEmail = $"SELECT {Kolommen} FROM Gebruiker WHERE EmailNormaal = @email";
    public const string SqlAantal = "SELECT COUNT(*) FROM Gebruiker";
    public const string SqlInsert = """
        INSERT INTO Gebruiker (Naam, Email, EmailNormaal, WachtwoordHash, Beveiligingsstempel, FouteAanmeldingen, GeblokkeerdTot, Actief,
          MoetWachtwoordWijzigen, AangemaaktOp, Versie)
        VALUES (@Naam, @Email, @EmailNormaal, @WachtwoordHash, @Beveiligingsstempel, @FouteAanmeldingen, @GeblokkeerdTot, @Actief,
          @MoetWachtwoordWijzigen, @AangemaaktOp, 1)
        """;

    // Versie guards what the Beheerder edits; the sign-in counters change under it, so they leave it alone. But they ask for it: the
    // sign-in system writes whole rows that it read before it checked a password, and would otherwise open an account again that was closed
    // meanwhile.
    public const string SqlUpdate = """
        UPDATE Gebruiker SET Naam = @Naam, Email = @Email, EmailNormaal = @EmailNormaal, WachtwoordHash = @WachtwoordHash,
          Beveiligingsstempel = @Beveiligingsstempel,
          FouteAanmeldingen = @FouteAanmeldingen, GeblokkeerdTot = @GeblokkeerdTot, Actief = @Actief, MoetWachtwoordWijzigen = @MoetWachtwoordWijzigen
        WHERE Id = @Id AND Versie = @Versie
        """;
    public const string SqlRollen = "SELECT Rol FROM GebruikerRol WHERE GebruikerId = @id";
    public const string SqlRolInsert = "INSERT INTO GebruikerRol (GebruikerId, Rol) VALUES (@id, @rol)";
    public const string SqlRollenDelete = "DELETE FROM GebruikerRol WHERE GebruikerId = @id";
    public const string SqlTeamInsert = "INSERT INTO GebruikerTeam (GebruikerId, TeamId) VALUES (@id, @teamId)";
    public const string SqlTeamsDelete = "DELETE FROM GebruikerTeam WHERE GebruikerId = @id";
    public const string SqlVestigingInsert = "INSERT INTO GebruikerVestiging (GebruikerId, VestigingId) VALUES (@id, @vestigingId)";
    public const string SqlVestigingenDelete = "DELETE FROM GebruikerVestiging WHERE GebruikerId = @id";

    /// <summary>Null when there is no such account.</summary>
    public Task<Gebruiker?> GetAsync(int id, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<Gebruiker>(SqlOpId, new { id }, ct);

    /// <param name="emailNormaal">The address in upper case (invariant), as the sign-in system normalises it.</param>
    /// <param name="ct">Ends the query early.</param>
    public Task<Gebruiker?> GetOpEmailAsync(string emailNormaal, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<Gebruiker>(SqlOpEmail, new { email = emailNormaal }, ct);

    public async Task<bool> IsLeegAsync(CancellationToken ct) => await database.QuerySingleOrDefaultAsync<int>(SqlAantal, null, ct) == 0;

    /// <summary>Returns the new id. A taken e-mail address throws a DbException for which <see cref="Dialect.IsDubbel"/> holds.</summary>
    public Task<int> InsertAsync(Gebruiker gebruiker, CancellationToken ct) => database.InsertAsync(SqlInsert, gebruiker, ct);

    /// <summary>0 when the Beheerder changed the account after it was read.</summary>
    public Task<int> UpdateAsync(Gebruiker gebruiker, CancellationToken ct) => database.ExecuteAsync(SqlUpdate, gebruiker, ct);

    internal Task<IReadOnlyList<string>> GetRollenAsync(int id, CancellationToken ct) =>
        database.QueryAsync<string>(SqlRollen, new { id }, ct);

    /// <summary>Replaces roles, teams and vestigingen of an account.</summary>
    public Task SetBereikAsync(
        int id,
        IReadOnlyCollection<string> rollen,
        IReadOnlyCollection<int> teams,
        IReadOnlyCollection<int> vestigingen,
        CancellationToken ct
    ) => database.InTransactieAsync(t => ZetBereikAsync(t, id, rollen, teams, vestigingen, ct), ct);

    private static async Task ZetBereikAsync(
        LobDatabase.Transactie t,
        int id,
        IReadOnlyCollection<string> rollen,
        IReadOnlyCollection<int> teams,
        IReadOnlyCollection<int> vestigingen,
        CancellationToken ct
    )
    {
        await t.ExecuteAsync(SqlRollenDelete, new { id }, ct);
        await t.ExecuteAsync(SqlRolInsert, rollen.Distinct().Select(rol => new { id, rol }).ToList(), ct);
        await t.ExecuteAsync(SqlTeamsDelete, new { id }, ct);
        await t.ExecuteAsync(SqlTeamInsert, teams.Distinct().Select(teamId => new { id, teamId }).ToList(), ct);
        await t.ExecuteAsync(SqlVestigingenDelete, new { id }, ct);
        await t.ExecuteAsync(SqlVestigingInsert, vestigingen.Distinct().Select(vestigingId => new { id, vestigingId }).ToList(), ct);
    }
}
