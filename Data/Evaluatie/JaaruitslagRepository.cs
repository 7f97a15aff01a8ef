using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Evaluatie;

/// <summary>The closed rounds of a school year as counts, for what is told of a year as a whole. Whoever shows them goes through <see cref="Rondeuitslag"/>.</summary>
public sealed class JaaruitslagRepository(LobDatabase database)
{
    /// <summary>Also of the year before: the first round of a year is compared with the last of the one before it.</summary>
    private const string InDitJaar = "r.GeslotenOp IS NOT NULL AND r.SchooljaarId >= @schooljaar - 1 AND r.SchooljaarId <= @schooljaar";

    public const string SqlJaar = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE {InDitJaar} ORDER BY r.SluitOp, r.Id;
        SELECT {RondeRepository.GroepKolommen} JOIN Ronde r ON r.Id = g.RondeId WHERE {InDitJaar} ORDER BY g.LeerjaarNr, g.Naam;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE {InDitJaar});
        SELECT t.RondegroepId, t.Vraag, t.Optie, t.Aantal FROM Rondetelling t JOIN Rondegroep g ON g.Id = t.RondegroepId JOIN Ronde r ON r.Id = g.RondeId WHERE {InDitJaar};
        """;

    /// <summary>Closed rounds of this school year and of the one before it, oldest first, as counts; open answers are not read. One round trip, whatever their number.</summary>
    public Task<IReadOnlyList<Ronderesultaat>> GetAsync(int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync<IReadOnlyList<Ronderesultaat>>(SqlJaar, new { schooljaar }, async grid =>
        {
            var rondes = (await grid.ReadAsync<Ronde>()).ToList();
            var groepen = (await grid.ReadAsync<Rondegroep>()).ToLookup(g => g.RondeId);
            var lijsten = (await grid.ReadAsync<LijstRij>()).ToDictionary(v => v.Id, v => Vragenlijst.Lees(v.Inhoud));
            var tellingen = (await grid.ReadAsync<Tellingrij>()).ToLookup(t => t.RondegroepId);
            return [.. rondes.Where(r => lijsten.ContainsKey(r.VersieId)).Select(r => new Ronderesultaat
            {
                Ronde = r,
                Lijst = lijsten[r.VersieId],
                Groepen = [.. groepen[r.Id]],
                Tellingen = [.. groepen[r.Id].SelectMany(g => tellingen[g.Id])],
                Open = [],
                EigenKlassen = new HashSet<int>(),
            })];
        }, ct);

    private sealed record LijstRij
    {
        public int Id { get; init; }
        public string Inhoud { get; init; } = "";
    }
}
