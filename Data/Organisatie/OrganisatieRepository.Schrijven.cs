using System.Data.Common;
using LobBeleid.Data.Database;

namespace LobBeleid.Data.Organisatie;

/// <summary>What every write of the school's own names shares: one transaction, the check on Versie, and the database's refusals as outcomes.</summary>
public sealed partial class OrganisatieRepository
{
    /// <summary>Every activity that names what gets another name: an open form must notice, or it would write the old name back.</summary>
    public const string SqlHernoemActiviteiten = """
        UPDATE Activiteit SET Versie = Versie + 1 WHERE (@schooljaar = 0 OR SchooljaarId = @schooljaar)
          AND Id IN (SELECT d.ActiviteitId FROM ActiviteitDoelgroep d WHERE d.Soort = @soort AND LOWER(d.Naam) = LOWER(@oud))
        """;

    /// <summary>An activity that already named the new name keeps it once.</summary>
    public const string SqlHernoemDubbel = """
        DELETE FROM ActiviteitDoelgroep WHERE Soort = @soort AND LOWER(Naam) = LOWER(@oud)
          AND ActiviteitId IN (SELECT a.Id FROM Activiteit a WHERE @schooljaar = 0 OR a.SchooljaarId = @schooljaar)
          AND ActiviteitId IN (SELECT d.ActiviteitId FROM ActiviteitDoelgroep d WHERE d.Soort = @soort AND LOWER(d.Naam) = LOWER(@nieuw))
        """;

    public const string SqlHernoem = """
        UPDATE ActiviteitDoelgroep SET Naam = @nieuw WHERE Soort = @soort AND LOWER(Naam) = LOWER(@oud)
          AND ActiviteitId IN (SELECT a.Id FROM Activiteit a WHERE @schooljaar = 0 OR a.SchooljaarId = @schooljaar)
        """;

    /// <summary>
    /// Activities are for a vestiging, leerweg or klas by name (an exchanged file may hold names that the school does not know), so no
    /// foreign key guards them.
    /// </summary>
    public const string SqlGenoemd = """
        SELECT COUNT(*) FROM ActiviteitDoelgroep d JOIN Activiteit a ON a.Id = d.ActiviteitId
        WHERE d.Soort = @soort AND LOWER(d.Naam) = LOWER(@naam) AND a.VerwijderdOp IS NULL AND (@schooljaar = 0 OR a.SchooljaarId = @schooljaar)
        """;

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

    private Task<Beheeruitkomst> VoegToeAsync(string insert, object rij, CancellationToken ct) =>
        SchrijfAsync(
            async t =>
            {
                await t.ExecuteAsync(insert, rij, ct);
                return Beheeruitkomst.Opgeslagen;
            },
            ct
        );

    private Task<Beheeruitkomst> RaakAsync(string sql, string sqlStand, object rij, CancellationToken ct) =>
        SchrijfAsync(t => RaakAsync(t, sql, sqlStand, rij, ct), ct);

    /// <summary>
    /// Runs an update or delete that asks for the Versie that was read; when it hits no row, the second query tells whether the row is
    /// newer or gone.
    /// </summary>
    private static async Task<Beheeruitkomst> RaakAsync(
        LobDatabase.Transactie t,
        string sql,
        string sqlStand,
        object rij,
        CancellationToken ct
    ) =>
        await t.ExecuteAsync(sql, rij, ct) > 0 ? Beheeruitkomst.Opgeslagen
        : await t.QuerySingleOrDefaultAsync<int?>(sqlStand, rij, ct) is null ? Beheeruitkomst.Weg
        : Beheeruitkomst.Verouderd;

    /// <param name="t">The transaction that also renames the row itself.</param>
    /// <param name="soort">vestiging, leerweg or klas.</param>
    /// <param name="schooljaar">0 = in every school year.</param>
    /// <param name="oud">The name that activities may hold, in any case.</param>
    /// <param name="nieuw">The name that replaces it.</param>
    /// <param name="ct">Ends the work early.</param>
    private static async Task HernoemInActiviteitenAsync(
        LobDatabase.Transactie t,
        string soort,
        int schooljaar,
        string oud,
        string nieuw,
        CancellationToken ct
    )
    {
        if (oud == nieuw)
        {
            return;
        }
        var p = new
        {
            soort,
            schooljaar,
            oud,
            nieuw,
        };
        await t.ExecuteAsync(SqlHernoemActiviteiten, p, ct);
        if (!string.Equals(oud, nieuw, StringComparison.OrdinalIgnoreCase))
        {
            await t.ExecuteAsync(SqlHernoemDubbel, p, ct);
        }
        await t.ExecuteAsync(SqlHernoem, p, ct);
    }

    /// <summary>Renames a row and, by the same name, what activities say; refuses to remove it while activities name it.</summary>
    private Task<Beheeruitkomst> BewaarMetNaamAsync(
        string soort,
        int schooljaar,
        string naam,
        string update,
        string sqlStand,
        string sqlNaam,
        object rij,
        CancellationToken ct
    ) =>
        SchrijfAsync(
            async t =>
            {
                var oud = await t.QuerySingleOrDefaultAsync<string>(sqlNaam, rij, ct);
                var uitkomst = await RaakAsync(t, update, sqlStand, rij, ct);
                if (uitkomst == Beheeruitkomst.Opgeslagen && oud is not null)
                {
                    await HernoemInActiviteitenAsync(t, soort, schooljaar, oud, naam, ct);
                }
                return uitkomst;
            },
            ct
        );

    private Task<Beheeruitkomst> VerwijderMetNaamAsync(
        string soort,
        int schooljaar,
        string delete,
        string sqlStand,
        string sqlNaam,
        object rij,
        CancellationToken ct
    ) =>
        SchrijfAsync(
            async t =>
            {
                var naam = await t.QuerySingleOrDefaultAsync<string>(sqlNaam, rij, ct);
                if (
                    naam is not null
                    && await t.QuerySingleOrDefaultAsync<int>(
                        SqlGenoemd,
                        new
                        {
                            soort,
                            schooljaar,
                            naam,
                        },
                        ct
                    ) > 0
                )
                {
                    return Beheeruitkomst.Verwijzing;
                }
                return await RaakAsync(t, delete, sqlStand, rij, ct);
            },
            ct
        );
}
