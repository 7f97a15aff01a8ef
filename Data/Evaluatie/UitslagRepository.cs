using LobBeleid.Data.Database;

namespace LobBeleid.Data.Evaluatie;

/// <summary>Closed rounds as counts, for every page that shows results; what may be seen of them is up to <see cref="Rondeuitslag"/>.</summary>
public sealed class UitslagRepository(LobDatabase database)
{
    public const string SqlGesloten = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE r.GeslotenOp IS NOT NULL ORDER BY r.SluitOp DESC, r.Id DESC;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE r.GeslotenOp IS NOT NULL);
        """;

    public const string SqlUitslagen = $"""
        SELECT {RondeRepository.RondeKolommen} WHERE r.Id IN @ids AND r.GeslotenOp IS NOT NULL;
        SELECT {RondeRepository.GroepKolommen} WHERE g.RondeId IN @ids ORDER BY g.LeerjaarNr, g.Naam;
        SELECT v.Id, v.Inhoud FROM Vragenlijstversie v WHERE v.Id IN (SELECT r.VersieId FROM Ronde r WHERE r.Id IN @ids);
        SELECT t.RondegroepId, t.Vraag, t.Optie, t.Aantal FROM Rondetelling t JOIN Rondegroep g ON g.Id = t.RondegroepId WHERE g.RondeId IN @ids;
        SELECT KlasId FROM KlasMentor WHERE GebruikerId = @gebruikerId;
        """;

    /// <summary>The closed rounds, newest first, each with what it asked; no figures.</summary>
    public Task<IReadOnlyList<GeslotenRonde>> GetGeslotenAsync(CancellationToken ct) =>
        database.QueryMultipleAsync<IReadOnlyList<GeslotenRonde>>(SqlGesloten, null, async grid =>
        {
            var rondes = (await grid.ReadAsync<Ronde>()).ToList();
            var lijsten = (await grid.ReadAsync<VersieRij>()).ToDictionary(v => v.Id, v => Domein.Vragenlijst.Lees(v.Inhoud));
            return [.. rondes.Where(r => lijsten.ContainsKey(r.VersieId)).Select(r => new GeslotenRonde(r, lijsten[r.VersieId]))];
        }, ct);

    /// <summary>Counts of some closed rounds in one round trip, by id; open rounds and unknown ids are absent. Open answers are not read.</summary>
    /// <param name="ids">The rounds; empty gives an empty answer without asking.</param>
    /// <param name="gebruikerId">Whose own classes come along.</param>
    /// <param name="ct">Ends the query early.</param>
    public async Task<IReadOnlyDictionary<int, Ronderesultaat>> GetAsync(IReadOnlyList<int> ids, int gebruikerId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0) { return new Dictionary<int, Ronderesultaat>(); }
        return await database.QueryMultipleAsync(SqlUitslagen, new { ids, gebruikerId }, async grid =>
        {
            var rondes = (await grid.ReadAsync<Ronde>()).ToList();
            var groepen = (await grid.ReadAsync<Rondegroep>()).ToLookup(g => g.RondeId);
            var lijsten = (await grid.ReadAsync<VersieRij>()).ToDictionary(v => v.Id, v => Domein.Vragenlijst.Lees(v.Inhoud));
            var tellingen = (await grid.ReadAsync<Tellingrij>()).ToLookup(t => t.RondegroepId);
            var klassen = (await grid.ReadAsync<int>()).ToHashSet();
            return rondes.ToDictionary(r => r.Id, r => new Ronderesultaat
            {
                Ronde = r,
                Lijst = lijsten[r.VersieId],
                Groepen = [.. groepen[r.Id]],
                Tellingen = [.. groepen[r.Id].SelectMany(g => tellingen[g.Id])],
                Open = [],
                EigenKlassen = klassen,
            });
        }, ct);
    }

    private sealed record VersieRij
    {
        public int Id { get; init; }
        public string Inhoud { get; init; } = "";
    }
}

/// <summary>A closed round with what it asked.</summary>
public sealed record GeslotenRonde(Ronde Ronde, Domein.Vragenlijst Lijst)
{
    /// <summary>Did it ask this item?</summary>
    public bool Vroeg(string code) => Lijst.Vragen.Any(v => v.Code == code);

    /// <summary>How many items it has in common with another round of the same people.</summary>
    public int Gemeen(GeslotenRonde ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return ander.Ronde.Doelgroep == Ronde.Doelgroep ? Lijst.Vragen.Count(v => ander.Vroeg(v.Code)) : 0;
    }
}
