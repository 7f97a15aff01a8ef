using LobBeleid.Data.Database;

namespace LobBeleid.Data.Beleid;

/// <summary>The register of good examples. Everybody on the staff adds; the one who added, the decaan and the directie change.</summary>
public sealed class VoorbeeldRepository(LobDatabase database)
{
    public const int Maximum = 500;

    private const string MagWijzigen = "(DoorId = @GebruikerId OR @magAlles = 1)";

    public const string SqlLijst = """
        SELECT Id, Titel, School, Sector, WatWerkte, Voorwaarde, Bruikbaar, Link, DoorId, Door, GewijzigdOp, Versie FROM GoedVoorbeeld
          WHERE GearchiveerdOp IS NULL ORDER BY Id DESC;
        SELECT t.GoedVoorbeeldId, t.Thema FROM GoedVoorbeeldThema t ORDER BY t.GoedVoorbeeldId, t.Thema;
        """;

    public const string SqlInsert = """
        INSERT INTO GoedVoorbeeld (Titel, School, Sector, WatWerkte, Voorwaarde, Bruikbaar, Link, DoorId, Door, GewijzigdOp, Versie)
        VALUES (@Titel, @School, @Sector, @WatWerkte, @Voorwaarde, @Bruikbaar, @Link, @GebruikerId, @Naam, @Nu, 1)
        """;

    public const string SqlUpdate = $"""
        UPDATE GoedVoorbeeld SET Titel = @Titel, School = @School, Sector = @Sector, WatWerkte = @WatWerkte, Voorwaarde = @Voorwaarde,
          Bruikbaar = @Bruikbaar, Link = @Link, GewijzigdOp = @Nu, Versie = Versie + 1
        WHERE Id = @Id AND Versie = @Versie AND GearchiveerdOp IS NULL AND {MagWijzigen}
        """;

    public const string SqlThemaInsert = "INSERT INTO GoedVoorbeeldThema (GoedVoorbeeldId, Thema) VALUES (@id, @thema)";
    public const string SqlThemaDelete = "DELETE FROM GoedVoorbeeldThema WHERE GoedVoorbeeldId = @id";
    public const string SqlArchiveer =
        $"UPDATE GoedVoorbeeld SET GearchiveerdOp = @Nu, Versie = Versie + 1 WHERE Id = @id AND GearchiveerdOp IS NULL AND {MagWijzigen}";
    public const string SqlZetTerug =
        $"UPDATE GoedVoorbeeld SET GearchiveerdOp = NULL, Versie = Versie + 1 WHERE Id = @id AND GearchiveerdOp IS NOT NULL AND {MagWijzigen}";

    /// <summary>Newest first, without archived ones.</summary>
    public Task<IReadOnlyList<GoedVoorbeeld>> GetAlleAsync(CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlLijst,
            null,
            async grid =>
            {
                var rijen = (await grid.ReadAsync<GoedVoorbeeld>()).ToList();
                var themas = (await grid.ReadAsync<ThemaRij>()).ToLookup(t => t.GoedVoorbeeldId, t => t.Thema);
                return (IReadOnlyList<GoedVoorbeeld>)[.. rijen.Select(r => r with { Themas = [.. themas[r.Id]] })];
            },
            ct
        );

    public Task<int> InsertAsync(GoedVoorbeeld v, int gebruikerId, string naam, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(v);
        return database.InTransactieAsync(
            async t =>
            {
                var id = await t.InsertAsync(SqlInsert, Rij(v, gebruikerId, naam, nu), ct);
                await t.ExecuteAsync(
                    SqlThemaInsert,
                    v.Themas.Distinct(StringComparer.Ordinal).Select(thema => new { id, thema }).ToList(),
                    ct
                );
                return id;
            },
            ct
        );
    }

    /// <summary>False when somebody changed it since this version, it is gone, or it is not this person's.</summary>
    public Task<bool> UpdateAsync(GoedVoorbeeld v, int gebruikerId, bool magAlles, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(v);
        return database.InTransactieAsync(
            async t =>
            {
                if (
                    await t.ExecuteAsync(
                        SqlUpdate,
                        new
                        {
                            v.Id,
                            v.Versie,
                            v.Titel,
                            v.School,
                            v.Sector,
                            v.WatWerkte,
                            v.Voorwaarde,
                            v.Bruikbaar,
                            v.Link,
                            GebruikerId = gebruikerId,
                            magAlles,
                            Nu = nu,
                        },
                        ct
                    ) == 0
                )
                {
                    return false;
                }
                await t.ExecuteAsync(SqlThemaDelete, new { id = v.Id }, ct);
                await t.ExecuteAsync(
                    SqlThemaInsert,
                    v.Themas.Distinct(StringComparer.Ordinal).Select(thema => new { id = v.Id, thema }).ToList(),
                    ct
                );
                return true;
            },
            ct
        );
    }

    public async Task<bool> ArchiveerAsync(int id, int gebruikerId, bool magAlles, DateTimeOffset nu, CancellationToken ct) =>
        await database.ExecuteAsync(
            SqlArchiveer,
            new
            {
                id,
                GebruikerId = gebruikerId,
                magAlles,
                Nu = nu,
            },
            ct
        ) > 0;

    public async Task<bool> ZetTerugAsync(int id, int gebruikerId, bool magAlles, CancellationToken ct) =>
        await database.ExecuteAsync(
            SqlZetTerug,
            new
            {
                id,
                GebruikerId = gebruikerId,
                magAlles,
            },
            ct
        ) > 0;

    internal static object Rij(GoedVoorbeeld v, int gebruikerId, string naam, DateTimeOffset nu) =>
        new
        {
            v.Titel,
            v.School,
            v.Sector,
            v.WatWerkte,
            v.Voorwaarde,
            v.Bruikbaar,
            v.Link,
            GebruikerId = gebruikerId,
            Naam = naam,
            Nu = nu,
        };

    private sealed record ThemaRij
    {
        public int GoedVoorbeeldId { get; init; }
        public string Thema { get; init; } = "";
    }
}
