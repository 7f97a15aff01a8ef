using LobBeleid.Data.Database;

namespace LobBeleid.Data.Planner;

public sealed class PublicatieRepository(LobDatabase database)
{
    public const string SqlVanSchooljaar =
        "SELECT SchooljaarId, Doelgroep, Code, Inhoud, GepubliceerdOp, Door FROM Publicatie WHERE SchooljaarId = @schooljaar";
    public const string SqlOpCode = "SELECT SchooljaarId, Doelgroep, Code, Inhoud, GepubliceerdOp, Door FROM Publicatie WHERE Code = @code";
    public const string SqlUpdate = """
        UPDATE Publicatie SET Inhoud = @inhoud, GepubliceerdOp = @op, Door = @door WHERE SchooljaarId = @schooljaar AND Doelgroep = @doelgroep
        """;
    public const string SqlInsert = """
        INSERT INTO Publicatie (SchooljaarId, Doelgroep, Code, Inhoud, GepubliceerdOp, Door) VALUES (@schooljaar, @doelgroep, @code, @inhoud, @op, @door)
        """;
    public const string SqlDelete = "DELETE FROM Publicatie WHERE SchooljaarId = @schooljaar AND Doelgroep = @doelgroep";

    public Task<IReadOnlyList<Publicatie>> GetAsync(int schooljaar, CancellationToken ct) =>
        database.QueryAsync<Publicatie>(SqlVanSchooljaar, new { schooljaar }, ct);

    /// <summary>Null for a code that does not exist or was taken back.</summary>
    public Task<Publicatie?> GetOpCodeAsync(string code, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<Publicatie>(SqlOpCode, new { code }, ct);

    /// <summary>Publishes, or replaces what is published while keeping its address.</summary>
    public Task SetAsync(int schooljaar, string doelgroep, string inhoud, string nieuweCode, Schrijver door, CancellationToken ct) =>
        database.InZetTransactieAsync(
            async t =>
            {
                var rij = new
                {
                    schooljaar,
                    doelgroep,
                    inhoud,
                    code = nieuweCode,
                    op = door.Nu,
                    door = door.Naam,
                };
                if (await t.ExecuteAsync(SqlUpdate, rij, ct) == 0)
                {
                    await t.ExecuteAsync(SqlInsert, rij, ct);
                }
            },
            ct
        );

    public Task TrekInAsync(int schooljaar, string doelgroep, CancellationToken ct) =>
        database.ExecuteAsync(SqlDelete, new { schooljaar, doelgroep }, ct);
}
