using System.Data.Common;
using LobBeleid.Data.Database;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// Group talks per school year. Everybody on the staff reads them; the decaan writes all, the team roles those of the leerjaren and the vestiging of
/// an own team.
/// </summary>
public sealed class GroepsgesprekRepository(LobDatabase database)
{
    public const int Maximum = 500;

    /// <summary>An own team works in this leerjaar: named with the leerjaar, or by a class.</summary>
    private const string Teams = """
        FROM Team t JOIN GebruikerTeam gt ON gt.TeamId = t.Id AND gt.GebruikerId = @GebruikerId
          JOIN (SELECT l.SchooljaarId, l.Nr, lt.TeamId FROM Leerjaar l JOIN LeerjaarTeam lt ON lt.LeerjaarId = l.Id
            UNION SELECT k.SchooljaarId, k.LeerjaarNr, k.TeamId FROM Klas k WHERE k.TeamId IS NOT NULL) w ON w.TeamId = t.Id
        """;

    private const string MagHier = $"""
        (@IsDecaan = 1 OR (@HeeftTeamrol = 1 AND EXISTS (SELECT 1 {Teams} WHERE w.SchooljaarId = @SchooljaarId AND w.Nr = @LeerjaarNr
          AND (t.VestigingId IS NULL OR t.VestigingId = @VestigingId))))
        """;

    private const string MagSchrijven = $"""
        (@IsDecaan = 1 OR (@HeeftTeamrol = 1 AND EXISTS (SELECT 1 {Teams} WHERE w.SchooljaarId = Groepsgesprek.SchooljaarId AND w.Nr = Groepsgesprek.LeerjaarNr
          AND (t.VestigingId IS NULL OR t.VestigingId = Groepsgesprek.VestigingId))))
        """;

    public const string SqlLijst = $"""
        SELECT g.Id, g.SchooljaarId, g.Doelgroep, g.LeerjaarNr, g.VestigingId, v.Naam AS Vestiging, g.Dag, g.Vorm, g.Themas, g.Afspraken, g.Door,
          g.GewijzigdOp, g.Versie
          FROM Groepsgesprek g LEFT JOIN Vestiging v ON v.Id = g.VestigingId WHERE g.SchooljaarId = @schooljaar AND g.GearchiveerdOp IS NULL
            ORDER BY g.Dag DESC, g.Id DESC;
        SELECT Id, Naam FROM Vestiging ORDER BY Naam, Id;
        SELECT Nr FROM Leerjaar WHERE SchooljaarId = @schooljaar ORDER BY Nr;
        SELECT w.Nr AS LeerjaarNr, t.VestigingId {Teams} WHERE w.SchooljaarId = @schooljaar;
        """;

    /// <summary>Asked before an insert, in its transaction: a select without rows would leave the id of another insert to be read.</summary>
    public const string SqlMagToevoegen = $"SELECT COUNT(*) FROM Schooljaar s WHERE s.Id = @SchooljaarId AND {MagHier}";

    public const string SqlInsert = """
        INSERT INTO Groepsgesprek (SchooljaarId, Doelgroep, LeerjaarNr, VestigingId, Dag, Vorm, Themas, Afspraken, Door, GewijzigdOp, Versie)
        VALUES (@SchooljaarId, @Doelgroep, @LeerjaarNr, @VestigingId, @Dag, @Vorm, @Themas, @Afspraken, @Naam, @Nu, 1)
        """;

    /// <summary>The right both on what stands there and on where it goes to.</summary>
    public const string SqlUpdate = $"""
        UPDATE Groepsgesprek SET Doelgroep = @Doelgroep, LeerjaarNr = @LeerjaarNr, VestigingId = @VestigingId, Dag = @Dag, Vorm = @Vorm, Themas = @Themas,
          Afspraken = @Afspraken, Door = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1
        WHERE Id = @Id AND SchooljaarId = @SchooljaarId AND Versie = @Versie AND GearchiveerdOp IS NULL AND {MagSchrijven} AND {MagHier}
        """;

    public const string SqlArchiveer = $"""
        UPDATE Groepsgesprek SET GearchiveerdOp = @Nu, Door = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1 WHERE Id = @Id AND GearchiveerdOp IS NULL
          AND {MagSchrijven}
        """;
    public const string SqlZetTerug = $"""
        UPDATE Groepsgesprek SET GearchiveerdOp = NULL, Door = @Naam, GewijzigdOp = @Nu, Versie = Versie + 1 WHERE Id = @Id AND GearchiveerdOp IS NOT NULL
          AND {MagSchrijven}
        """;
    public const string SqlMagTerug = $"SELECT COUNT(*) FROM Groepsgesprek WHERE Id = @Id AND {MagSchrijven}";

    /// <summary>The talks of a school year, newest first and without archived ones, with the choices of a form: one round trip.</summary>
    public Task<Gesprekkenlijst> GetAsync(int schooljaar, int gebruikerId, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlLijst,
            new { schooljaar, GebruikerId = gebruikerId },
            async grid => new Gesprekkenlijst
            {
                Gesprekken = (await grid.ReadAsync<Groepsgesprek>()).ToList(),
                Vestigingen = (await grid.ReadAsync<Vestigingkeuze>()).ToList(),
                Leerjaren = (await grid.ReadAsync<int>()).ToList(),
                Bereik = (await grid.ReadAsync<Gespreksbereik>()).ToList(),
            },
            ct
        );

    /// <summary>The new id; 0 when this person may not write there, or there is no such school year or vestiging.</summary>
    public async Task<int> InsertAsync(Groepsgesprek g, Gespreksschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(g);
        try
        {
            return await database.InTransactieAsync(
                async t =>
                    (await t.QueryAsync<int>(SqlMagToevoegen, Rij(g, door), ct))[0] == 0
                        ? 0
                        : await t.InsertAsync(SqlInsert, Rij(g, door), ct),
                ct
            );
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            return 0;
        }
    }

    /// <summary>False when somebody changed it since this version, it is archived, or this person may not write it here or there.</summary>
    public async Task<bool> UpdateAsync(Groepsgesprek g, Gespreksschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(g);
        try
        {
            return await database.ExecuteAsync(SqlUpdate, Rij(g, door), ct) > 0;
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            return false;
        }
    }

    public async Task<bool> ArchiveerAsync(int id, Gespreksschrijver door, CancellationToken ct) =>
        await database.ExecuteAsync(SqlArchiveer, Wie(id, door), ct) > 0;

    public async Task<bool> ZetTerugAsync(int id, Gespreksschrijver door, CancellationToken ct) =>
        await database.ExecuteAsync(SqlZetTerug, Wie(id, door), ct) > 0;

    /// <summary>May this person bring this talk back, archived or not?</summary>
    public async Task<bool> MagTerugAsync(int id, Gespreksschrijver door, CancellationToken ct) =>
        await database.QuerySingleOrDefaultAsync<int>(SqlMagTerug, Wie(id, door), ct) > 0;

    private static object Rij(Groepsgesprek g, Gespreksschrijver door)
    {
        ArgumentNullException.ThrowIfNull(door);
        return new
        {
            g.Id,
            g.Versie,
            g.SchooljaarId,
            g.Doelgroep,
            g.LeerjaarNr,
            g.VestigingId,
            g.Dag,
            g.Vorm,
            g.Themas,
            g.Afspraken,
            door.Naam,
            door.Nu,
            door.GebruikerId,
            door.IsDecaan,
            door.HeeftTeamrol,
        };
    }

    private static object Wie(int id, Gespreksschrijver door)
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
