using LobBeleid.Data.Database;

namespace LobBeleid.Data.Organisatie;

/// <summary>Thresholds of the rules that the Beheerder changed; stored in hundredths, since SQLite would bind a decimal as text.</summary>
public sealed class DrempelRepository(LobDatabase database)
{
    public const string SqlAlle = "SELECT Code, Waarde FROM Drempel";
    public const string SqlDelete = "DELETE FROM Drempel WHERE Code = @code";
    public const string SqlInsert = "INSERT INTO Drempel (Code, Waarde) VALUES (@code, @waarde)";

    public async Task<IReadOnlyDictionary<string, decimal>> GetAsync(CancellationToken ct) =>
        Waarden(await database.QueryAsync<DrempelRij>(SqlAlle, null, ct));

    /// <summary>Replaces the stored thresholds by these; codes left out fall back to their default.</summary>
    public Task SetAsync(IReadOnlyDictionary<string, decimal> waarden, IEnumerable<string> alleCodes, CancellationToken ct) =>
        database.InZetTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlDelete, alleCodes.Select(code => new { code }).ToList(), ct);
                await t.ExecuteAsync(
                    SqlInsert,
                    waarden.Select(w => new { code = w.Key, waarde = (int)decimal.Round(w.Value * 100) }).ToList(),
                    ct
                );
            },
            ct
        );

    internal static Dictionary<string, decimal> Waarden(IEnumerable<DrempelRij> rijen) =>
        rijen.ToDictionary(r => r.Code, r => r.Waarde / 100m, StringComparer.Ordinal);

    internal sealed record DrempelRij
    {
        public string Code { get; init; } = "";
        public int Waarde { get; init; }
    }
}
