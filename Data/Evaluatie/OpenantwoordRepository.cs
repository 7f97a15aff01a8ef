using LobBeleid.Data.Database;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// Open answers of closed rounds: read once by a named reader, who releases them or keeps them back. Never with the form that they came from.
/// </summary>
public sealed class OpenantwoordRepository(LobDatabase database)
{
    public const string SqlVan = """
        SELECT o.Sleutel, o.RondegroepId, o.Vraag, o.Tekst, o.Leesbaar, o.GelezenDoor FROM Openantwoord o JOIN Rondegroep g ON g.Id = o.RondegroepId
          JOIN Ronde r ON r.Id = g.RondeId
        WHERE r.Id = @ronde AND r.GeslotenOp IS NOT NULL AND o.Vraag IN @vragen ORDER BY o.Sleutel
        """;

    public const string SqlStand = """
        SELECT o.RondegroepId, o.Vraag,
          CASE WHEN o.Leesbaar IS NULL THEN 'ongelezen' WHEN o.Leesbaar = '' THEN 'achter' ELSE 'vrij' END AS Optie, COUNT(*) AS Aantal
        FROM Openantwoord o JOIN Rondegroep g ON g.Id = o.RondegroepId JOIN Ronde r ON r.Id = g.RondeId
        WHERE r.Id = @ronde AND r.GeslotenOp IS NOT NULL
        GROUP BY o.RondegroepId, o.Vraag, CASE WHEN o.Leesbaar IS NULL THEN 'ongelezen' WHEN o.Leesbaar = '' THEN 'achter' ELSE 'vrij' END
        """;

    // Who reads second must see what the first one decided, not overwrite it.
    public const string SqlLees = """
        UPDATE Openantwoord SET Leesbaar = @leesbaar, GelezenDoor = @door
        WHERE Sleutel = @sleutel AND Leesbaar IS NULL AND RondegroepId IN (SELECT g.Id FROM Rondegroep g
          JOIN Ronde r ON r.Id = g.RondeId WHERE r.Id = @ronde AND r.GeslotenOp IS NOT NULL)
        """;

    public const string SqlOpnieuw = """
        UPDATE Openantwoord SET Leesbaar = NULL, GelezenDoor = ''
        WHERE Sleutel = @sleutel AND Leesbaar IS NOT NULL AND RondegroepId IN (SELECT g.Id FROM Rondegroep g JOIN Ronde r ON r.Id = g.RondeId
          WHERE r.Id = @ronde AND r.GeslotenOp IS NOT NULL)
        """;

    public const string SqlCollegas = "SELECT Naam FROM Gebruiker";

    /// <summary>Names of all colleagues, to find them in a text.</summary>
    public Task<IReadOnlyList<string>> GetCollegasAsync(CancellationToken ct) => database.QueryAsync<string>(SqlCollegas, null, ct);

    /// <summary>The answers to some items of a closed round; none while it is open.</summary>
    public Task<IReadOnlyList<Openrij>> GetAsync(int ronde, IReadOnlyList<string> vragen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(vragen);
        return database.QueryAsync<Openrij>(SqlVan, new { ronde, vragen }, ct);
    }

    /// <summary>Per group and item how many were not read ("ongelezen"), kept back ("achter") and released ("vrij").</summary>
    public Task<IReadOnlyList<Tellingrij>> GetStandAsync(int ronde, CancellationToken ct) =>
        database.QueryAsync<Tellingrij>(SqlStand, new { ronde }, ct);

    /// <summary>Releases answers as they may be read, or keeps them back (empty), each on its own.</summary>
    /// <param name="ronde">The closed round.</param>
    /// <param name="besluiten">Key and readable text.</param>
    /// <param name="door">The reader.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    /// <returns>The keys that somebody else had read already; their decision stands.</returns>
    public Task<IReadOnlyList<string>> LeesAsync(
        int ronde,
        IReadOnlyList<(string Sleutel, string Leesbaar)> besluiten,
        string door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(besluiten);
        return database.InTransactieAsync<IReadOnlyList<string>>(
            async t =>
            {
                var gemist = new List<string>();
                foreach (var (sleutel, leesbaar) in besluiten)
                {
                    if (
                        await t.ExecuteAsync(
                            SqlLees,
                            new
                            {
                                ronde,
                                sleutel,
                                leesbaar,
                                door,
                            },
                            ct
                        ) == 0
                    )
                    {
                        gemist.Add(sleutel);
                    }
                }

                return gemist;
            },
            ct
        );
    }

    /// <summary>Puts an answer back among those that were not read. False when it was there already.</summary>
    public async Task<bool> LeesOpnieuwAsync(int ronde, string sleutel, CancellationToken ct) =>
        await database.ExecuteAsync(SqlOpnieuw, new { ronde, sleutel }, ct) > 0;
}
