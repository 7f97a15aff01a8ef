using System.Data.Common;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// Upkeep of a round that runs: times and texts, classes and slips, and taking it back while nobody answered. Whoever calls has checked that this
/// reader runs rounds.
/// </summary>
public sealed class RondebeheerRepository(LobDatabase database)
{
    public const string SqlActiviteiten = """
        SELECT a.Id, a.Titel, a.LeerjaarNr, COALESCE(t.Code, '') AS Team, a.WeekVan, a.WeekTot, a.Marker FROM Activiteit a LEFT JOIN Team t ON t.Id = a.TeamId
        WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL AND a.Zone = @zone ORDER BY a.LeerjaarNr, a.Titel, a.Id
        """;

    public const string SqlOpenVoorMentor = """
        SELECT r.Id AS RondeId, r.Naam AS Ronde, r.Toegang, r.SluitOp, COALESCE(a.Titel, '') AS Activiteit, g.Id AS GroepId, g.Naam AS Klas
        FROM Rondegroep g JOIN Ronde r ON r.Id = g.RondeId JOIN KlasMentor m ON m.KlasId = g.KlasId LEFT JOIN Activiteit a ON a.Id = r.ActiviteitId
        WHERE m.GebruikerId = @gebruikerId AND r.GeslotenOp IS NULL AND r.OpentOp <= @nu AND r.SluitOp > @nu ORDER BY g.Naam, r.SluitOp, r.Id
        """;

    /// <summary>Earlier rounds about the same that close or closed after this, with the groups of this round that they asked, and what was asked.</summary>
    public const string SqlKortGeleden = """
        SELECT DISTINCT e.Naam AS Ronde, g.Naam AS Klas, e.VersieId, e.OpentOp, e.Id FROM Ronde r
          JOIN Ronde e ON e.Id <> r.Id AND e.Doelgroep = r.Doelgroep AND COALESCE(e.ActiviteitId, 0) = COALESCE(r.ActiviteitId, 0)
          JOIN Rondegroep h ON h.RondeId = r.Id JOIN Rondegroep g ON g.RondeId = e.Id
            AND (g.KlasId = h.KlasId OR (g.KlasId IS NULL AND h.KlasId IS NULL AND g.Naam = h.Naam))
        WHERE r.Id = @ronde AND e.SluitOp > @sinds AND e.OpentOp <= r.OpentOp ORDER BY e.OpentOp DESC, e.Id DESC, g.Naam;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE r.Id = @ronde OR r.SluitOp > @sinds);
        SELECT r.VersieId FROM Ronde r WHERE r.Id = @ronde;
        """;

    public const string SqlWijzig = """
        UPDATE Ronde SET SluitOp = @SluitOp, BewaarTot = @BewaarTot, Doel = @Doel, WieZietWat = @WieZietWat, Grondslag = @Grondslag, FgGezienOp = @FgGezienOp,
          OudersGeinformeerdOp = @OudersGeinformeerdOp, Versie = Versie + 1
        WHERE Id = @Id AND Versie = @Versie AND GeslotenOp IS NULL AND SluitOp > @nu
        """;

    /// <summary>Changes nothing, but holds the round until the transaction ends; no row when it takes no change any more.</summary>
    public const string SqlHoudVast = "UPDATE Ronde SET Versie = Versie WHERE Id = @ronde AND GeslotenOp IS NULL AND SluitOp > @nu";

    public const string SqlToegang = "SELECT Toegang FROM Ronde WHERE Id = @ronde";
    public const string SqlGroepAantal = "SELECT Aantal FROM Rondegroep WHERE Id = @groep AND RondeId = @ronde";
    public const string SqlAantalCodes = "SELECT COUNT(*) FROM Rondecode WHERE RondegroepId = @groep";
    public const string SqlZetAantal = "UPDATE Rondegroep SET Aantal = @aantal WHERE Id = @groep AND RondeId = @ronde AND Aantal < @aantal";

    /// <summary>Only while nobody answered; first of all, so that a form that arrives now finds the round closed.</summary>
    public const string SqlTrekIn = """
        UPDATE Ronde SET SluitOp = @nu, Versie = Versie + 1 WHERE Id = @ronde AND GeslotenOp IS NULL
          AND NOT EXISTS (SELECT 1 FROM Inzending i JOIN Rondegroep g ON g.Id = i.RondegroepId WHERE g.RondeId = @ronde)
        """;

    public const string SqlCodesDelete =
        "DELETE FROM Rondecode WHERE RondegroepId IN (SELECT g.Id FROM Rondegroep g WHERE g.RondeId = @ronde)";
    public const string SqlGroepenDelete = "DELETE FROM Rondegroep WHERE RondeId = @ronde";
    public const string SqlRondeDelete = "DELETE FROM Ronde WHERE Id = @ronde";

    /// <summary>Activities of the school's own years, which are the ones that its pupils did.</summary>
    public Task<IReadOnlyList<Activiteitkeuze>> GetActiviteitenAsync(int schooljaar, CancellationToken ct) =>
        database.QueryAsync<Activiteitkeuze>(SqlActiviteiten, new { schooljaar, zone = Codes.ZoneEigen }, ct);

    /// <summary>Rounds that are open now for classes of this mentor.</summary>
    public Task<IReadOnlyList<Openronde>> GetOpenVoorMentorAsync(int gebruikerId, DateTimeOffset nu, CancellationToken ct) =>
        database.QueryAsync<Openronde>(SqlOpenVoorMentor, new { gebruikerId, nu }, ct);

    private sealed record Kortgeleden
    {
        public string Ronde { get; init; } = "";
        public string Klas { get; init; } = "";
        public int VersieId { get; init; }
    }

    /// <summary>
    /// Klassen that were asked an item of this round since this moment, with the round, newest first: what that one shows counts as known when this one closes
    /// (<see cref="Eerdermaal"/>). By the codes of the items, so a copy of a questionnaire asks the same.
    /// </summary>
    public Task<IReadOnlyList<(string Ronde, string Klas)>> GetKortGeledenAsync(int ronde, DateTimeOffset sinds, CancellationToken ct) =>
        database.QueryMultipleAsync<IReadOnlyList<(string, string)>>(
            SqlKortGeleden,
            new { ronde, sinds },
            async grid =>
            {
                var eerder = (await grid.ReadAsync<Kortgeleden>()).ToList();
                var codes = (await grid.ReadAsync<(int Id, string Inhoud)>()).ToDictionary(
                    v => v.Id,
                    v => Vragenlijst.Lees(v.Inhoud).Vragen.Select(x => x.Code).ToHashSet(StringComparer.Ordinal)
                );
                // What is gone since the first of these was asked, asks nothing.
                var eigen = (await grid.ReadAsync<int>()).Select(v => codes.GetValueOrDefault(v)).SingleOrDefault() ?? [];
                return [.. eerder.Where(e => codes.GetValueOrDefault(e.VersieId)?.Overlaps(eigen) == true).Select(e => (e.Ronde, e.Klas))];
            },
            ct
        );

    /// <summary>Closing time, texts and dates; name, questions and access stay as they were made.</summary>
    /// <returns>False when somebody changed it since this version, or its time is over.</returns>
    public async Task<bool> WijzigAsync(Ronde ronde, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        return await database.ExecuteAsync(
                SqlWijzig,
                new
                {
                    ronde.Id,
                    ronde.Versie,
                    ronde.SluitOp,
                    ronde.BewaarTot,
                    ronde.Doel,
                    ronde.WieZietWat,
                    ronde.Grondslag,
                    ronde.FgGezienOp,
                    ronde.OudersGeinformeerdOp,
                    nu,
                },
                ct
            ) > 0;
    }

    /// <summary>
    /// Takes a round away that nobody answered yet. That this fails tells that at least one form came in: of the round as a whole, never of a class.
    /// </summary>
    /// <returns>False when something came in, or the round is closed or gone.</returns>
    public async Task<bool> TrekInAsync(int ronde, DateTimeOffset nu, CancellationToken ct)
    {
        try
        {
            return await database.InTransactieAsync(
                async t =>
                {
                    if (await t.ExecuteAsync(SqlTrekIn, new { ronde, nu }, ct) == 0)
                    {
                        return false;
                    }
                    await t.ExecuteAsync(SqlCodesDelete, new { ronde }, ct);
                    await t.ExecuteAsync(SqlGroepenDelete, new { ronde }, ct);
                    await t.ExecuteAsync(SqlRondeDelete, new { ronde }, ct);
                    return true;
                },
                ct
            );
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            // A form came in at the same moment: it stays, and so does the round.
            return false;
        }
    }

    /// <summary>A class or team that joins late, with its code or its slips.</summary>
    /// <returns>False when the round takes no change any more, or the group is in it already.</returns>
    public async Task<bool> VoegGroepToeAsync(int ronde, Rondegroep groep, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(groep);
        var gelukt = false;
        try
        {
            await database.InZetTransactieAsync(
                async t =>
                {
                    gelukt = false;
                    if (await t.ExecuteAsync(SqlHoudVast, new { ronde, nu }, ct) == 0)
                    {
                        return;
                    }
                    var toegang = (await t.QueryAsync<string>(SqlToegang, new { ronde }, ct))[0];
                    var id = await t.InsertAsync(
                        RondeRepository.SqlGroepInsert,
                        new
                        {
                            ronde,
                            groep.Naam,
                            groep.KlasId,
                            groep.LeerjaarNr,
                            groep.Vestiging,
                            groep.Team,
                            groep.Leerweg,
                            groep.Aantal,
                            code = RondeRepository.Code(RondeRepository.KlascodeLengte),
                        },
                        ct
                    );
                    if (toegang == Toegangswijze.Eenmalig)
                    {
                        await MaakSlipsAsync(t, id, groep.Aantal, ct);
                    }
                    gelukt = true;
                },
                ct
            );
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            return false;
        }
        return gelukt;
    }

    /// <summary>
    /// More slips for a group, and its size when pupils were added since the round was made; never more slips than forms that the group may send in.
    /// </summary>
    /// <param name="ronde">The round.</param>
    /// <param name="groep">One of its groups.</param>
    /// <param name="aantal">How many slips; 0 = only the size.</param>
    /// <param name="grootte">Size of the group now; smaller than it was changes nothing.</param>
    /// <param name="nu">For whether the round still runs.</param>
    /// <param name="ct">Ends the work early, with nothing stored.</param>
    /// <returns>How many slips were made; null when the round takes no change any more or has no such group.</returns>
    public Task<int?> MeerSlipsAsync(int ronde, int groep, int aantal, int grootte, DateTimeOffset nu, CancellationToken ct) =>
        database.InTransactieAsync<int?>(
            async t =>
            {
                if (await t.ExecuteAsync(SqlHoudVast, new { ronde, nu }, ct) == 0)
                {
                    return null;
                }
                await t.ExecuteAsync(
                    SqlZetAantal,
                    new
                    {
                        ronde,
                        groep,
                        aantal = grootte,
                    },
                    ct
                );
                if ((await t.QueryAsync<int>(SqlGroepAantal, new { ronde, groep }, ct)) is not [var wie])
                {
                    return null;
                }
                if ((await t.QueryAsync<string>(SqlToegang, new { ronde }, ct))[0] != Toegangswijze.Eenmalig)
                {
                    return 0;
                }
                var erbij = Math.Max(
                    0,
                    Math.Min(aantal, InvulRepository.Grens(wie) - (await t.QueryAsync<int>(SqlAantalCodes, new { groep }, ct))[0])
                );
                await MaakSlipsAsync(t, groep, erbij, ct);
                return erbij;
            },
            ct
        );

    private static async Task MaakSlipsAsync(LobDatabase.Transactie t, int groep, int aantal, CancellationToken ct)
    {
        if (aantal > 0)
        {
            await t.ExecuteAsync(
                RondeRepository.SqlCodeInsert,
                Enumerable.Range(0, aantal).Select(_ => new { code = RondeRepository.Code(RondeRepository.SlipLengte), groep }).ToList(),
                ct
            );
        }
    }
}
