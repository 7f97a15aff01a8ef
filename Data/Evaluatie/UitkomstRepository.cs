using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// Works out what may be shown of closed rounds and stores it. The guard runs here and nowhere else: once when a round closes, and once when the
/// minimum is raised; a page only reads.
/// </summary>
public sealed class UitkomstRepository(LobDatabase database)
{
    internal const string Kolommen = "u.RondeId, u.Versie, u.Minimum, u.MinimumOpen, u.Inhoud FROM Rondeuitkomst u";

    public const string SqlRonde = $"SELECT {RondeRepository.RondeKolommen} WHERE r.Id = @id AND r.GeslotenOp IS NOT NULL";
    public const string SqlLijst = "SELECT v.Inhoud FROM Vragenlijstversie v JOIN Ronde r ON r.VersieId = v.Id WHERE r.Id = @id";
    public const string SqlTellingen =
        "SELECT t.RondegroepId, t.Vraag, t.Optie, t.Aantal FROM Rondetelling t JOIN Rondegroep g ON g.Id = t.RondegroepId WHERE g.RondeId = @id";
    public const string SqlUitkomst = $"SELECT {Kolommen} WHERE u.RondeId = @id";

    /// <summary>Of two that work at outcomes, one waits: what one round shows hangs on what others showed.</summary>
    public const string SqlHoudVast = "UPDATE Ronde SET Versie = Versie WHERE GeslotenOp IS NOT NULL";

    /// <summary>Rounds about the same, of which somebody of the same klas or team was asked, that ran between these moments and have an outcome.</summary>
    public const string SqlAndere = """
        SELECT a.Id FROM Ronde r JOIN Ronde a ON a.Id <> r.Id AND a.Doelgroep = r.Doelgroep AND COALESCE(a.ActiviteitId, 0) = COALESCE(r.ActiviteitId, 0)
        WHERE r.Id = @id AND a.SluitOp > @van AND a.OpentOp < @tot AND EXISTS (SELECT 1 FROM Rondeuitkomst u WHERE u.RondeId = a.Id)
          AND EXISTS (SELECT 1 FROM Rondegroep g JOIN Rondegroep h ON h.RondeId = a.Id
            AND (h.KlasId = g.KlasId OR (h.KlasId IS NULL AND g.KlasId IS NULL AND h.Naam = g.Naam)) WHERE g.RondeId = r.Id)
        ORDER BY a.Id
        """;
    public const string SqlInsert =
        "INSERT INTO Rondeuitkomst (RondeId, Versie, Minimum, MinimumOpen, Inhoud) VALUES (@RondeId, @Versie, @Minimum, @MinimumOpen, @Inhoud)";
    public const string SqlUpdate =
        "UPDATE Rondeuitkomst SET Minimum = @Minimum, MinimumOpen = @MinimumOpen, Inhoud = @Inhoud WHERE RondeId = @RondeId";

    /// <summary>Closed, and without an outcome that holds under this minimum.</summary>
    private const string Achter = """
        FROM Ronde r WHERE r.GeslotenOp IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM Rondeuitkomst u WHERE u.RondeId = r.Id AND u.Minimum >= @minimum AND u.MinimumOpen >= @minimumOpen)
        """;
    public const string SqlAchter = $"SELECT r.Id {Achter} ORDER BY r.SluitOp DESC, r.Id DESC";
    public const string SqlAantalAchter = $"SELECT COUNT(*) {Achter}";

    /// <summary>How many closed rounds show nothing yet, because what may be shown is still to be worked out.</summary>
    public async Task<int> TelAchterAsync(int minimum, int minimumOpen, CancellationToken ct) =>
        (await database.QueryAsync<int>(SqlAantalAchter, new { minimum, minimumOpen }, ct))[0];

    /// <summary>Brings closed rounds up to this minimum, newest first, each in a transaction of its own; who stops halfway has done those.</summary>
    /// <returns>How many rounds.</returns>
    public async Task<int> WerkBijAsync(int minimum, int minimumOpen, CancellationToken ct)
    {
        var aantal = 0;
        foreach (var id in await GetAchterAsync(minimum, minimumOpen, ct))
        {
            aantal += await WerkBijAsync(id, minimum, minimumOpen, ct) ? 1 : 0;
        }
        return aantal;
    }

    /// <summary>The rounds that <see cref="TelAchterAsync"/> counts, newest first.</summary>
    public Task<IReadOnlyList<int>> GetAchterAsync(int minimum, int minimumOpen, CancellationToken ct) =>
        database.QueryAsync<int>(SqlAchter, new { minimum, minimumOpen }, ct);

    /// <summary>The same for one round. False = somebody else did it meanwhile, or the round is not closed.</summary>
    public Task<bool> WerkBijAsync(int id, int minimum, int minimumOpen, CancellationToken ct) =>
        database.InTransactieAsync(t => LegVastAsync(t, id, minimum, minimumOpen, ct), ct);

    /// <summary>The counts of a closed round; null = no such round, or it is open.</summary>
    internal Task<Rondetelling?> GetTellingAsync(int id, CancellationToken ct) => database.InTransactieAsync(t => LeesAsync(t, id, ct), ct);

    /// <summary>Works out and stores what may be shown of a round that has been counted. False = it was done already, or the round is not closed.</summary>
    internal static async Task<bool> LegVastAsync(LobDatabase.Transactie t, int id, int minimum, int minimumOpen, CancellationToken ct)
    {
        await t.ExecuteAsync(SqlHoudVast, null, ct);
        if (await LeesAsync(t, id, ct) is not { } telling)
        {
            return false;
        }
        telling = telling with { Andere = await AndereAsync(t, telling.Ronde, ct) };
        var oud = (await t.QueryAsync<Uitkomst>(SqlUitkomst, new { id }, ct)) is [var u] ? u : null;
        if (oud is not null && oud.Minimum >= minimum && oud.MinimumOpen >= minimumOpen)
        {
            return false;
        }
        var uitslag = oud is null
            ? Rondeuitslag.Bepaal(telling, minimum, minimumOpen)
            : Rondeuitslag.Verhoog(telling, oud, minimum, minimumOpen);
        await t.ExecuteAsync(
            oud is null ? SqlInsert : SqlUpdate,
            new Uitkomst
            {
                RondeId = id,
                Versie = oud?.Versie ?? Bewaker.Versie,
                Minimum = Math.Max(minimum, oud?.Minimum ?? 0),
                MinimumOpen = Math.Max(minimumOpen, oud?.MinimumOpen ?? 0),
                Inhoud = Uitslagtekst.Schrijf(uitslag),
            },
            ct
        );
        return true;
    }

    private static async Task<IReadOnlyList<(Rondetelling, Uitkomst)>> AndereAsync(
        LobDatabase.Transactie t,
        Ronde ronde,
        CancellationToken ct
    )
    {
        var (van, tot) = (ronde.OpentOp.AddDays(-Eerdermaal.Dagen), ronde.SluitOp.AddDays(Eerdermaal.Dagen));
        var uit = new List<(Rondetelling, Uitkomst)>();
        foreach (
            var ander in await t.QueryAsync<int>(
                SqlAndere,
                new
                {
                    id = ronde.Id,
                    van,
                    tot,
                },
                ct
            )
        )
        {
            if (await LeesAsync(t, ander, ct) is { } telling)
            {
                uit.Add((telling, (await t.QueryAsync<Uitkomst>(SqlUitkomst, new { id = ander }, ct))[0]));
            }
        }
        return uit;
    }

    private static async Task<Rondetelling?> LeesAsync(LobDatabase.Transactie t, int id, CancellationToken ct) =>
        (await t.QueryAsync<Ronde>(SqlRonde, new { id }, ct)) is not [var ronde]
            ? null
            : new()
            {
                Ronde = ronde,
                Lijst = Vragenlijst.Lees((await t.QueryAsync<string>(SqlLijst, new { id }, ct))[0]),
                Groepen = await t.QueryAsync<Rondegroep>(RondeRepository.SqlGroepenOpNaam, new { id }, ct),
                Tellingen = await t.QueryAsync<Tellingrij>(SqlTellingen, new { id }, ct),
            };
}
