using Dapper;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>Closed rounds with what may be shown of them, for every page that shows results; read that with <see cref="Rondeuitslag.Lees"/>.</summary>
public sealed class UitslagRepository(LobDatabase database)
{
    private static readonly Leeskast<Vragenlijst> Lijsten = new(60, Vragenlijst.Lees);

    public const string SqlGesloten = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE r.GeslotenOp IS NOT NULL ORDER BY r.SluitOp DESC, r.Id DESC;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE r.GeslotenOp IS NOT NULL);
        """;

    public const string SqlUitslagen = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE r.Id IN @ids AND r.GeslotenOp IS NOT NULL;
        SELECT {RondeRepository.GroepKolommen} WHERE g.RondeId IN @ids ORDER BY g.LeerjaarNr, g.Naam;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE r.Id IN @ids);
        SELECT {UitkomstRepository.Kolommen} WHERE u.RondeId IN @ids;
        SELECT KlasId FROM KlasMentor WHERE GebruikerId = @gebruikerId;
        """;

    /// <summary>Also of the year before: the first round of a year is compared with the last of the one before it.</summary>
    private const string InDitJaar = "r.GeslotenOp IS NOT NULL AND r.SchooljaarId >= @schooljaar - 1 AND r.SchooljaarId <= @schooljaar";

    public const string SqlJaar = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE {InDitJaar} ORDER BY r.SluitOp, r.Id;
        SELECT {RondeRepository.GroepKolommen} JOIN Ronde r ON r.Id = g.RondeId WHERE {InDitJaar} ORDER BY g.LeerjaarNr, g.Naam;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE {InDitJaar});
        SELECT {UitkomstRepository.Kolommen} JOIN Ronde r ON r.Id = u.RondeId WHERE {InDitJaar};
        """;

    /// <summary>
    /// Of each activity of a school year the newest closed round among pupils that asked how it was. Read along with the line itself, so that the
    /// planner's pages need no further round trip.
    /// </summary>
    private const string OverActiviteiten = $"""
        r.GeslotenOp IS NOT NULL AND r.Doelgroep = '{Doelgroep.CodeLeerlingen}' AND v.VraagtErna = 1
          AND r.ActiviteitId IN (SELECT x.Id FROM Activiteit x WHERE x.SchooljaarId = @schooljaar AND x.VerwijderdOp IS NULL)
          AND NOT EXISTS (SELECT 1 FROM Ronde n JOIN Vragenlijstversie w ON w.Id = n.VersieId
            WHERE n.ActiviteitId = r.ActiviteitId AND n.GeslotenOp IS NOT NULL AND n.Doelgroep = '{Doelgroep.CodeLeerlingen}' AND w.VraagtErna = 1
            AND (n.GeslotenOp > r.GeslotenOp OR (n.GeslotenOp = r.GeslotenOp AND n.Id > r.Id)))
        """;

    public const string SqlOverActiviteiten = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE {OverActiviteiten} ORDER BY r.Id;
        SELECT {RondeRepository.GroepKolommen} JOIN Ronde r ON r.Id = g.RondeId JOIN Vragenlijstversie v ON v.Id = r.VersieId WHERE {OverActiviteiten}
          ORDER BY g.LeerjaarNr, g.Naam;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE {OverActiviteiten});
        SELECT {UitkomstRepository.Kolommen} JOIN Ronde r ON r.Id = u.RondeId JOIN Vragenlijstversie v ON v.Id = r.VersieId WHERE {OverActiviteiten}
        """;

    /// <summary>The closed rounds, newest first, each with what it asked; no figures.</summary>
    public Task<IReadOnlyList<GeslotenRonde>> GetGeslotenAsync(CancellationToken ct) =>
        database.QueryMultipleAsync<IReadOnlyList<GeslotenRonde>>(
            SqlGesloten,
            null,
            async grid =>
            {
                var rondes = (await grid.ReadAsync<Ronde>()).ToList();
                var lijsten = (await grid.ReadAsync<VersieRij>()).ToDictionary(v => v.Id, v => Lijsten.Lees(v.Inhoud));
                return [.. rondes.Where(r => lijsten.ContainsKey(r.VersieId)).Select(r => new GeslotenRonde(r, lijsten[r.VersieId]))];
            },
            ct
        );

    /// <summary>Some closed rounds in one round trip, by id; open rounds and unknown ids are absent. Open answers are not read.</summary>
    /// <param name="ids">The rounds; empty gives an empty answer without asking.</param>
    /// <param name="gebruikerId">Whose own classes come along.</param>
    /// <param name="ct">Ends the query early.</param>
    public async Task<IReadOnlyDictionary<int, Ronderesultaat>> GetAsync(IReadOnlyList<int> ids, int gebruikerId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
        {
            return new Dictionary<int, Ronderesultaat>();
        }
        return await database.QueryMultipleAsync(
            SqlUitslagen,
            new { ids, gebruikerId },
            async grid =>
            {
                var resultaten = await LeesAsync(grid);
                var klassen = (await grid.ReadAsync<int>()).ToHashSet();
                return resultaten.ToDictionary(r => r.Ronde.Id, r => r with { EigenKlassen = klassen });
            },
            ct
        );
    }

    /// <summary>Closed rounds of this school year and of the one before it, oldest first. One round trip, whatever their number.</summary>
    public Task<IReadOnlyList<Ronderesultaat>> GetJaarAsync(int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync(SqlJaar, new { schooljaar }, LeesAsync, ct);

    /// <summary>Rounds with groups, questionnaires and outcomes, from four results in that order; nobody's own classes.</summary>
    internal static async Task<IReadOnlyList<Ronderesultaat>> LeesAsync(SqlMapper.GridReader grid)
    {
        var rondes = (await grid.ReadAsync<Ronde>()).ToList();
        var groepen = (await grid.ReadAsync<Rondegroep>()).ToLookup(g => g.RondeId);
        var lijsten = (await grid.ReadAsync<VersieRij>()).ToDictionary(v => v.Id, v => Lijsten.Lees(v.Inhoud));
        var uitkomsten = (await grid.ReadAsync<Uitkomst>()).ToDictionary(u => u.RondeId);
        return
        [
            .. rondes
                .Where(r => lijsten.ContainsKey(r.VersieId))
                .Select(r => new Ronderesultaat
                {
                    Ronde = r,
                    Lijst = lijsten[r.VersieId],
                    Groepen = [.. groepen[r.Id]],
                    Uitkomst = uitkomsten.GetValueOrDefault(r.Id),
                    EigenKlassen = new HashSet<int>(),
                }),
        ];
    }

    private sealed record VersieRij
    {
        public int Id { get; init; }
        public string Inhoud { get; init; } = "";
    }
}
