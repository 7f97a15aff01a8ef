using LobBeleid.Data.Database;

namespace LobBeleid.Data.Evaluatie;

/// <summary>Erases of closed rounds what is no longer needed. Counts and the groups that may be shown stay: results are read from those alone.</summary>
public sealed class BewaarRepository(LobDatabase database)
{
    /// <summary>
    /// Days that single forms and codes stay after closing. They were counted in the transaction that closed the round, so nothing reads them any
    /// more; the days leave time to look into a round that was counted
    /// wrongly, from a backup if need be.
    /// </summary>
    public const int DagenFormulieren = 30;

    /// <summary>Counted, every group of it, and long enough ago. A round that lies ahead of the clock (a demo's) is never among them.</summary>
    public const string SqlFormulieren = """
        SELECT Id FROM Ronde WHERE GeslotenOp <= @voor AND FormulierenGewistOp IS NULL
          AND NOT EXISTS (SELECT 1 FROM Rondegroep g WHERE g.RondeId = Ronde.Id AND g.IngevuldBijSluiten IS NULL) ORDER BY Id
        """;

    public const string SqlOpen =
        "SELECT Id FROM Ronde WHERE GeslotenOp <= @nu AND BewaarTot < @vandaag AND OpenGewistOp IS NULL ORDER BY Id";

    /// <summary>First the mark: of two that erase at once, one goes on.</summary>
    public const string SqlFormulierenGewist = "UPDATE Ronde SET FormulierenGewistOp = @nu WHERE Id = @id AND FormulierenGewistOp IS NULL";
    public const string SqlOpenGewist = "UPDATE Ronde SET OpenGewistOp = @nu WHERE Id = @id AND OpenGewistOp IS NULL";
    public const string SqlInzendingenDelete =
        "DELETE FROM Inzending WHERE RondegroepId IN (SELECT g.Id FROM Rondegroep g WHERE g.RondeId = @id)";

    /// <summary>Used or not: none of them opens a door after closing.</summary>
    public const string SqlCodesDelete =
        "DELETE FROM Rondecode WHERE RondegroepId IN (SELECT g.Id FROM Rondegroep g WHERE g.RondeId = @id)";
    public const string SqlOpenDelete =
        "DELETE FROM Openantwoord WHERE RondegroepId IN (SELECT g.Id FROM Rondegroep g WHERE g.RondeId = @id)";

    /// <summary>Erases forms and codes of rounds that closed <see cref="DagenFormulieren"/> days ago or longer.</summary>
    /// <returns>How many rounds.</returns>
    public async Task<int> WisFormulierenAsync(DateTimeOffset nu, CancellationToken ct) =>
        await WisAsync(
            SqlFormulieren,
            new { voor = nu.AddDays(-DagenFormulieren) },
            SqlFormulierenGewist,
            [SqlInzendingenDelete, SqlCodesDelete],
            nu,
            ct
        );

    /// <summary>Erases open answers of rounds whose <see cref="Ronde.BewaarTot"/> is before today; on that day itself they are still there.</summary>
    /// <returns>How many rounds.</returns>
    public async Task<int> WisOpenAsync(DateOnly vandaag, DateTimeOffset nu, CancellationToken ct) =>
        await WisAsync(SqlOpen, new { vandaag, nu }, SqlOpenGewist, [SqlOpenDelete], nu, ct);

    /// <summary>Each round in a transaction of its own: one that fails keeps no other from being erased the next hour.</summary>
    private async Task<int> WisAsync(
        string welke,
        object parameters,
        string merk,
        IReadOnlyList<string> weg,
        DateTimeOffset nu,
        CancellationToken ct
    )
    {
        var aantal = 0;
        foreach (var id in await database.QueryAsync<int>(welke, parameters, ct))
        {
            aantal += await database.InTransactieAsync(
                async t =>
                {
                    if (await t.ExecuteAsync(merk, new { id, nu }, ct) == 0)
                    {
                        return 0;
                    }
                    foreach (var sql in weg)
                    {
                        await t.ExecuteAsync(sql, new { id }, ct);
                    }
                    return 1;
                },
                ct
            );
        }

        return aantal;
    }
}
