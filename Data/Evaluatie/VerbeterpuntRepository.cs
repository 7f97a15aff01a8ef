using System.Data.Common;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// Improvement points of closed rounds. Who may write stands in the WHERE clause of every statement: the decaan, the team roles for rounds in which
/// their team was asked, and the owner for how far it is.
/// </summary>
public sealed class VerbeterpuntRepository(LobDatabase database)
{
    /// <summary>Points of one round; more is no choice.</summary>
    public const int Maximum = 100;

    private const string MagSchrijven = """
        (@IsDecaan = 1 OR (@HeeftTeamrol = 1 AND EXISTS (SELECT 1 FROM Rondegroep eg JOIN Team et ON et.Code = eg.Team
          JOIN GebruikerTeam egt ON egt.TeamId = et.Id WHERE eg.RondeId = Verbeterpunt.RondeId AND egt.GebruikerId = @GebruikerId)))
        """;

    private const string PuntKolommen = """
        p.Id, p.RondeId, r.Naam AS Ronde, r.Doelgroep, r.SchooljaarId, p.Vraag, p.Tekst, p.EigenaarId, e.Naam AS Eigenaar, p.BeleidsstukId, b.Code AS PlanCode,
          b.Titel AS PlanTitel,
          CASE WHEN b.GearchiveerdOp IS NULL THEN 0 ELSE 1 END AS PlanGearchiveerd, p.PrioriteitId, pr.WatPakkenWeOp AS Prioriteit,
            pr.SchooljaarId AS PrioriteitSchooljaar,
          CASE WHEN pr.VerwijderdOp IS NULL THEN 0 ELSE 1 END AS PrioriteitVerwijderd, p.Gezegd, p.Gedaan, p.Status, p.GewijzigdDoor, p.GewijzigdOp, p.Versie
          FROM Verbeterpunt p JOIN Ronde r ON r.Id = p.RondeId LEFT JOIN Gebruiker e ON e.Id = p.EigenaarId LEFT JOIN Beleidsstuk b ON b.Id = p.BeleidsstukId
            LEFT JOIN Prioriteit pr ON pr.Id = p.PrioriteitId
        """;

    public const string SqlPunten = $"SELECT {PuntKolommen} WHERE p.GearchiveerdOp IS NULL ORDER BY r.SluitOp DESC, r.Id DESC, p.Id";

    public const string SqlRondes = """
        SELECT r.Id, r.Naam, r.Doelgroep, r.SchooljaarId,
          CASE WHEN EXISTS (SELECT 1 FROM Rondegroep eg JOIN Team et ON et.Code = eg.Team JOIN GebruikerTeam egt ON egt.TeamId = et.Id WHERE eg.RondeId = r.Id
            AND egt.GebruikerId = @gebruikerId) THEN 1 ELSE 0 END AS EigenTeam
          FROM Ronde r WHERE r.GeslotenOp IS NOT NULL ORDER BY r.SluitOp DESC, r.Id DESC
        """;

    /// <summary>The codes of one round, those of the reader's own classes first.</summary>
    public const string SqlCodes = """
        SELECT g.RondeId AS Id, g.Code, g.Naam AS CodeVan FROM Rondegroep g JOIN Ronde r ON r.Id = g.RondeId WHERE g.RondeId = @ronde
          AND r.GeslotenOp IS NOT NULL
          ORDER BY CASE WHEN g.KlasId IN (SELECT km.KlasId FROM KlasMentor km WHERE km.GebruikerId = @gebruikerId) THEN 0 ELSE 1 END, g.LeerjaarNr, g.Naam
        """;

    public const string SqlLijst = $"{SqlPunten}; {SqlRondes}; {SqlCodes};";

    public const string SqlFormulier = $"""
        {SqlPunten}; {SqlRondes};
        SELECT v.Inhoud FROM Vragenlijstversie v JOIN Ronde r ON r.VersieId = v.Id WHERE r.GeslotenOp IS NOT NULL AND (
          r.Id = @ronde OR r.Id IN (SELECT z.RondeId FROM Verbeterpunt z WHERE z.Id = @id));
        SELECT Id, Naam FROM Gebruiker WHERE Actief = 1 ORDER BY Naam, Id;
        SELECT Id, Code, Titel FROM Beleidsstuk WHERE Soort = 'tactisch' AND GearchiveerdOp IS NULL ORDER BY Code, Id;
        SELECT Id, SchooljaarId, WatPakkenWeOp FROM Prioriteit WHERE SchooljaarId = @schooljaar AND VerwijderdOp IS NULL ORDER BY Volgorde, Id;
        """;

    public const string SqlVanPrioriteit =
        $"SELECT {PuntKolommen} WHERE p.GearchiveerdOp IS NULL AND p.PrioriteitId = @prioriteit ORDER BY p.Id";

    public const string SqlMagToevoegen = """
        SELECT COUNT(*) FROM Ronde r WHERE r.Id = @RondeId AND r.GeslotenOp IS NOT NULL AND (@IsDecaan = 1 OR @IsDirectie = 1 OR (@HeeftTeamrol = 1
          AND EXISTS (SELECT 1 FROM Rondegroep eg JOIN Team et ON et.Code = eg.Team JOIN GebruikerTeam egt ON egt.TeamId = et.Id WHERE eg.RondeId = r.Id
            AND egt.GebruikerId = @GebruikerId)))
        """;

    public const string SqlInsert = """
        INSERT INTO Verbeterpunt (RondeId, Vraag, Tekst, EigenaarId, BeleidsstukId, PrioriteitId, Gezegd, Gedaan, Status, GewijzigdDoor, GewijzigdOp, Versie)
        VALUES (@RondeId, @Vraag, @Tekst, @EigenaarId, @BeleidsstukId, @PrioriteitId, @Gezegd, @Gedaan, @Status, @Naam, @Nu, 1)
        """;

    public const string SqlUpdate = $"""
        UPDATE Verbeterpunt SET Vraag = @Vraag, Tekst = @Tekst, EigenaarId = @EigenaarId, BeleidsstukId = @BeleidsstukId, PrioriteitId = @PrioriteitId,
          Gezegd = @Gezegd, Gedaan = @Gedaan, Status = @Status,
          GewijzigdDoor = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1
        WHERE Id = @Id AND Versie = @Versie AND GearchiveerdOp IS NULL AND {MagSchrijven}
        """;

    /// <summary>The owner says how far it is, and what was done.</summary>
    public const string SqlUpdateEigen = """
        UPDATE Verbeterpunt SET Gedaan = @Gedaan, Status = @Status, GewijzigdDoor = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1
        WHERE Id = @Id AND Versie = @Versie AND GearchiveerdOp IS NULL AND EigenaarId = @GebruikerId
        """;

    public const string SqlHoudVast = $"""
        UPDATE Verbeterpunt SET GewijzigdDoor = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1 WHERE Id = @Id AND PrioriteitId IS NULL AND GearchiveerdOp IS NULL
          AND {MagSchrijven}
        """;
    public const string SqlZetPrioriteit = "UPDATE Verbeterpunt SET PrioriteitId = @prioriteit WHERE Id = @Id";
    public const string SqlArchiveer = $"""
        UPDATE Verbeterpunt SET GearchiveerdOp = @Nu, GewijzigdDoor = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1 WHERE Id = @Id AND GearchiveerdOp IS NULL
          AND {MagSchrijven}
        """;
    public const string SqlZetTerug = $"""
        UPDATE Verbeterpunt SET GearchiveerdOp = NULL, GewijzigdDoor = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1 WHERE Id = @Id
          AND GearchiveerdOp IS NOT NULL AND {MagSchrijven}
        """;
    public const string SqlMagTerug = $"SELECT COUNT(*) FROM Verbeterpunt WHERE Id = @Id AND {MagSchrijven}";

    public const string SqlIsVan = "SELECT COUNT(*) FROM Verbeterpunt WHERE Id = @id AND EigenaarId = @gebruikerId";

    /// <summary>The round of a code: of a class or team, or of a slip, used or not.</summary>
    private const string RondeVanCode = """
        IN (SELECT g.RondeId FROM Rondegroep g WHERE g.Code = @code
          UNION ALL SELECT sg.RondeId FROM Rondecode c JOIN Rondegroep sg ON sg.Id = c.RondegroepId WHERE c.Code = @code)
        """;

    public const string SqlVoorCode = $"""
        SELECT r.Naam, r.Doelgroep, r.SluitOp, r.GeslotenOp FROM Ronde r WHERE r.Id {RondeVanCode};
        SELECT p.Gezegd, p.Gedaan, p.Status FROM Verbeterpunt p JOIN Ronde r ON r.Id = p.RondeId
          WHERE p.RondeId {RondeVanCode} AND r.GeslotenOp IS NOT NULL AND p.GearchiveerdOp IS NULL AND (p.Gezegd <> '' OR p.Gedaan <> '') ORDER BY p.Id;
        """;

    /// <summary>All points that are not archived, those of the newest round first, in one round trip.</summary>
    public Task<IReadOnlyList<Verbeterpunt>> GetAsync(CancellationToken ct) => database.QueryAsync<Verbeterpunt>(SqlPunten, null, ct);

    /// <summary>As <see cref="GetAsync"/>, with the closed rounds. Only the asked round has a code.</summary>
    /// <param name="gebruikerId">Who reads: whose teams and classes count as the own.</param>
    /// <param name="ronde">The round whose code is asked for; 0 = none.</param>
    /// <param name="ct">Ends the query early.</param>
    public Task<Puntenlijst> GetLijstAsync(int gebruikerId, int ronde, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlLijst,
            new { gebruikerId, ronde },
            async grid =>
            {
                var punten = (await grid.ReadAsync<Verbeterpunt>()).ToList();
                var rondes = (await grid.ReadAsync<Puntronde>()).ToList();
                var code = (await grid.ReadAsync<Puntronde>()).FirstOrDefault();
                return new Puntenlijst(
                    punten,
                    [.. rondes.Select(r => r.Id == code?.Id ? r with { Code = code.Code, CodeVan = code.CodeVan } : r)]
                );
            },
            ct
        );

    /// <summary>What the form needs, in one round trip.</summary>
    /// <param name="gebruikerId">Who writes.</param>
    /// <param name="ronde">The round of a new point; 0 = not chosen.</param>
    /// <param name="id">The point; 0 = a new one.</param>
    /// <param name="schooljaar">Whose priorities can be chosen.</param>
    /// <param name="ct">Ends the query early.</param>
    public Task<Puntformulier> GetFormulierAsync(int gebruikerId, int ronde, int id, int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlFormulier,
            new
            {
                gebruikerId,
                ronde,
                id,
                schooljaar,
            },
            async grid => new Puntformulier
            {
                Punten = (await grid.ReadAsync<Verbeterpunt>()).ToList(),
                Rondes = (await grid.ReadAsync<Puntronde>()).ToList(),
                Lijst = (await grid.ReadAsync<string>()).FirstOrDefault() is { } inhoud ? Vragenlijst.Lees(inhoud) : new Vragenlijst(),
                Collegas = (await grid.ReadAsync<Collega>()).ToList(),
                Plannen = (await grid.ReadAsync<Plankeuze>()).ToList(),
                Prioriteiten = (await grid.ReadAsync<Prioriteitkeuze>()).ToList(),
            },
            ct
        );

    /// <summary>The points that went into a priority.</summary>
    public Task<IReadOnlyList<Verbeterpunt>> VanPrioriteitAsync(int prioriteit, CancellationToken ct) =>
        database.QueryAsync<Verbeterpunt>(SqlVanPrioriteit, new { prioriteit }, ct);

    /// <summary>What a class reads, by its code as it was typed; null when no round knows the code. While the round is open there are no points.</summary>
    public async Task<Wijdeden?> GetVoorCodeAsync(string? code, CancellationToken ct)
    {
        var normaal = InvulRepository.Normaal(code);
        return normaal.Length == 0
            ? null
            : await database.QueryMultipleAsync<Wijdeden?>(
                SqlVoorCode,
                new { code = normaal },
                async grid =>
                {
                    var ronde = (await grid.ReadAsync<Ronde>()).FirstOrDefault();
                    var punten = (await grid.ReadAsync<Klaspunt>()).ToList();
                    return ronde is null
                        ? null
                        : new Wijdeden
                        {
                            Ronde = ronde.Naam,
                            Doelgroep = ronde.Doelgroep,
                            SluitOp = ronde.SluitOp,
                            GeslotenOp = ronde.GeslotenOp,
                            Punten = punten,
                        };
                },
                ct
            );
    }

    /// <summary>The new id; 0 when the round is not closed, this person may not add to it, or what it refers to is gone.</summary>
    public async Task<int> InsertAsync(Verbeterpunt p, Puntschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(door);
        try
        {
            return await database.InTransactieAsync(
                async t =>
                    (
                        await t.QueryAsync<int>(
                            SqlMagToevoegen,
                            new
                            {
                                p.RondeId,
                                door.GebruikerId,
                                door.IsDecaan,
                                door.IsDirectie,
                                door.HeeftTeamrol,
                            },
                            ct
                        )
                    )[0] == 0
                        ? 0
                        : await t.InsertAsync(SqlInsert, Rij(p, door.Naam, door.Nu), ct),
                ct
            );
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            return 0;
        }
    }

    /// <summary>
    /// False when somebody changed it since this version, it is archived, it is not this person's, or what it refers to is gone. An owner who does
    /// not write the round changes how far it is and what was done, and nothing else.
    /// </summary>
    /// <param name="p">With the version that was read.</param>
    /// <param name="alleenStand">Only how far it is and what was done, as the owner.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="ct">Ends the work early.</param>
    public async Task<bool> UpdateAsync(Verbeterpunt p, bool alleenStand, Puntschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(door);
        try
        {
            return await database.ExecuteAsync(
                    alleenStand ? SqlUpdateEigen : SqlUpdate,
                    new
                    {
                        p.Id,
                        p.Versie,
                        p.Vraag,
                        p.Tekst,
                        p.EigenaarId,
                        p.BeleidsstukId,
                        p.PrioriteitId,
                        p.Gezegd,
                        p.Gedaan,
                        p.Status,
                        door.Naam,
                        door.Nu,
                        door.GebruikerId,
                        door.IsDecaan,
                        door.HeeftTeamrol,
                    },
                    ct
                ) > 0;
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            return false;
        }
    }

    /// <summary>Makes a priority and puts its link on the point, in one transaction; the caller has checked that this person writes priorities.</summary>
    /// <returns>The priority's id; 0 when the point has a priority already, is archived, or is not this person's.</returns>
    public Task<int> MaakPrioriteitAsync(int id, int schooljaar, Prioriteit prioriteit, Puntschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
            {
                // First the point: whoever comes second finds it taken, and makes no second priority.
                if (await t.ExecuteAsync(SqlHoudVast, Wie(id, door), ct) == 0)
                {
                    return 0;
                }
                var nieuw = await t.InsertAsync(
                    PrioriteitRepository.SqlInsert,
                    PrioriteitRepository.Parameters(schooljaar, prioriteit),
                    ct
                );
                await t.ExecuteAsync(SqlZetPrioriteit, new { Id = id, prioriteit = nieuw }, ct);
                return nieuw;
            },
            ct
        );
    }

    /// <summary>False when it lies in the archive already, or this person may not.</summary>
    public async Task<bool> ArchiveerAsync(int id, Puntschrijver door, CancellationToken ct) =>
        await database.ExecuteAsync(SqlArchiveer, Wie(id, door), ct) > 0;

    /// <summary>False when it is not in the archive, or this person may not.</summary>
    public async Task<bool> ZetTerugAsync(int id, Puntschrijver door, CancellationToken ct) =>
        await database.ExecuteAsync(SqlZetTerug, Wie(id, door), ct) > 0;

    /// <summary>May this person bring this point back, archived or not?</summary>
    public async Task<bool> MagTerugAsync(int id, Puntschrijver door, CancellationToken ct) =>
        await database.QuerySingleOrDefaultAsync<int>(SqlMagTerug, Wie(id, door), ct) > 0;

    /// <summary>Is this person the owner, archived or not?</summary>
    public async Task<bool> IsVanAsync(int id, int gebruikerId, CancellationToken ct) =>
        await database.QuerySingleOrDefaultAsync<int>(SqlIsVan, new { id, gebruikerId }, ct) > 0;

    internal static object Rij(Verbeterpunt p, string naam, DateTimeOffset nu) =>
        new
        {
            p.RondeId,
            p.Vraag,
            p.Tekst,
            p.EigenaarId,
            p.BeleidsstukId,
            p.PrioriteitId,
            p.Gezegd,
            p.Gedaan,
            p.Status,
            Naam = naam,
            Nu = nu,
        };

    private static object Wie(int id, Puntschrijver door)
    {
        ArgumentNullException.ThrowIfNull(door);
        return new
        {
            Id = id,
            door.GebruikerId,
            door.Naam,
            door.Nu,
            door.IsDecaan,
            door.HeeftTeamrol,
        };
    }
}
