using LobBeleid.Data.Beleid;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Data.Planner;

/// <summary>Takes a whole line over from a file, all or nothing, and keeps the file between check and take-over.</summary>
public sealed class UitwisselRepository(LobDatabase database)
{
    public const string SqlBestandOpruimen = "DELETE FROM Importbestand WHERE Op < @voor OR GebruikerId = @gebruikerId";
    public const string SqlBestandInsert =
        "INSERT INTO Importbestand (Code, GebruikerId, Naam, Inhoud, Op) VALUES (@code, @gebruikerId, @naam, @inhoud, @op)";
    public const string SqlBestand = "SELECT Code, Naam, Inhoud FROM Importbestand WHERE Code = @code AND GebruikerId = @gebruikerId";
    public const string SqlBestandDelete = "DELETE FROM Importbestand WHERE Code = @code AND GebruikerId = @gebruikerId";

    public const string SqlSchooljaarInsert =
        "INSERT INTO Schooljaar (Id, Versie) SELECT @schooljaar, 1 WHERE NOT EXISTS (SELECT 1 FROM Schooljaar WHERE Id = @schooljaar)";
    public const string SqlTeamInsert =
        "INSERT INTO Team (Code, Naam, VestigingId, Versie) SELECT @code, @code, NULL, 1 WHERE NOT EXISTS (SELECT 1 FROM Team WHERE Code = @code)";
    public const string SqlPartnersVan = """
        SELECT a.Id, p.ExternId FROM Activiteit a JOIN Partner p ON p.Id = a.PartnerId WHERE a.SchooljaarId = @schooljaar
        """;
    public const string SqlPartnersLos = "UPDATE Activiteit SET PartnerId = NULL WHERE SchooljaarId = @schooljaar";
    public const string SqlPartnerTerug = """
        UPDATE Activiteit SET PartnerId = (SELECT Id FROM Partner WHERE SchooljaarId = @schooljaar AND ExternId = @partner) WHERE Id = @id
        """;
    public const string SqlPartnersDelete = "DELETE FROM Partner WHERE SchooljaarId = @schooljaar";
    public const string SqlPartnerInsert =
        "INSERT INTO Partner (SchooljaarId, ExternId, Naam, Tot, Versie) VALUES (@schooljaar, @id, @naam, @tot, 1)";
    public const string SqlLeerjarenDelete = "DELETE FROM Leerjaar WHERE SchooljaarId = @schooljaar";
    public const string SqlLeerjaarInsert =
        "INSERT INTO Leerjaar (SchooljaarId, Nr, Rooster, Portfolio, Weken, Versie) VALUES (@schooljaar, @nr, @rooster, @portfolio, @weken, 1)";
    public const string SqlLeerjaarTeamInsert =
        "INSERT INTO LeerjaarTeam (LeerjaarId, TeamId, Volgorde) SELECT @leerjaarId, Id, @volgorde FROM Team WHERE Code = @code";
    public const string SqlLeerjaarGebruikt =
        "SELECT DISTINCT LeerjaarNr FROM Activiteit WHERE SchooljaarId = @schooljaar AND Zone = 'vmbo' AND VerwijderdOp IS NULL";
    public const string SqlMijlpalenDelete = "DELETE FROM Mijlpaal WHERE SchooljaarId = @schooljaar";
    public const string SqlMijlpaalInsert =
        "INSERT INTO Mijlpaal (SchooljaarId, Soort, LeerjaarNr, Week, Versie) VALUES (@schooljaar, @soort, @leerjaar, @week, 1)";
    public const string SqlPrioriteitenDelete = "DELETE FROM Prioriteit WHERE SchooljaarId = @schooljaar";
    public const string SqlPuntenVan =
        "SELECT v.Id, p.WatPakkenWeOp AS ExternId FROM Verbeterpunt v JOIN Prioriteit p ON p.Id = v.PrioriteitId WHERE p.SchooljaarId = @schooljaar";
    public const string SqlPuntenLos =
        "UPDATE Verbeterpunt SET PrioriteitId = NULL WHERE PrioriteitId IN (SELECT Id FROM Prioriteit WHERE SchooljaarId = @schooljaar)";
    public const string SqlPuntTerug =
        "UPDATE Verbeterpunt SET PrioriteitId = (SELECT MIN(Id) FROM Prioriteit WHERE SchooljaarId = @schooljaar AND WatPakkenWeOp = @wat) WHERE Id = @id";
    public const string SqlBestaande = "SELECT Id, ExternId FROM Activiteit WHERE SchooljaarId = @schooljaar";
    public const string SqlVerwijder =
        "UPDATE Activiteit SET VerwijderdOp = @nu, VerwijderdDoor = @naam, Versie = Versie + 1 WHERE Id = @id AND VerwijderdOp IS NULL";
    public const string SqlLinkDelete = "DELETE FROM ActiviteitLink WHERE NaarId = @naarId AND VanId = @vanId";
    public const string SqlLinksDelete = "DELETE FROM ActiviteitLink WHERE NaarId = @id";
    public const string SqlLinkInsert = """
        INSERT INTO ActiviteitLink (NaarId, VanId, Volgorde, Toelichting, LeerlingZiet, LeerlingZietBron)
        VALUES (@naarId, @vanId, @volgorde, @toelichting, @leerlingZiet, @bron)
        """;

    /// <summary>Keeps a checked file for this person; one at a time, and none older than a day.</summary>
    public Task BewaarAsync(int gebruikerId, string code, string naam, byte[] inhoud, DateTimeOffset op, CancellationToken ct) =>
        database.InTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlBestandOpruimen, new { voor = op.AddDays(-1), gebruikerId }, ct);
                await t.ExecuteAsync(
                    SqlBestandInsert,
                    new
                    {
                        code,
                        gebruikerId,
                        naam,
                        inhoud,
                        op,
                    },
                    ct
                );
            },
            ct
        );

    /// <summary>Null when it is somebody else's, was taken over already, or expired.</summary>
    public Task<Importbestand?> GetAsync(int gebruikerId, string code, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<Importbestand>(SqlBestand, new { code, gebruikerId }, ct);

    public Task VergeetAsync(int gebruikerId, string code, CancellationToken ct) =>
        database.ExecuteAsync(SqlBestandDelete, new { code, gebruikerId }, ct);

    /// <summary>
    /// Takes the document over in one transaction: the school year is made when it is missing; leerjaren, mijlpalen, partners and prioriteiten are replaced;
    /// activities are added or replaced by the file's id.
    /// </summary>
    /// <param name="schooljaar">First calendar year.</param>
    /// <param name="document">As read and checked.</param>
    /// <param name="restVerwijderen">True: activities that the file does not hold go to the bin; false: they stay.</param>
    /// <param name="vervallen">Links (from, to) of activities that stay but that would run backward beside the file's; they are taken away.</param>
    /// <param name="door">Who takes it over.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    public Task OvernemenAsync(
        int schooljaar,
        LeerlijnDocument document,
        bool restVerwijderen,
        IReadOnlyList<(string Van, string Naar)> vervallen,
        Schrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(vervallen);
        return database.InZetTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlSchooljaarInsert, new { schooljaar }, ct);
                var codes = (document.Leerjaren ?? [])
                    .SelectMany(l => l.Teams)
                    .Concat(document.Activiteiten.Select(a => a.Team).OfType<string>())
                    .Distinct(StringComparer.Ordinal);
                await t.ExecuteAsync(SqlTeamInsert, codes.Select(code => new { code }).ToList(), ct);

                var partnerVan = await t.QueryAsync<IdRij>(SqlPartnersVan, new { schooljaar }, ct);
                await t.ExecuteAsync(SqlPartnersLos, new { schooljaar }, ct);
                await t.ExecuteAsync(SqlPartnersDelete, new { schooljaar }, ct);
                await t.ExecuteAsync(
                    SqlPartnerInsert,
                    document
                        .Partners.Select(p => new
                        {
                            schooljaar,
                            id = p.Id,
                            naam = p.Naam,
                            tot = p.Tot,
                        })
                        .ToList(),
                    ct
                );
                await t.ExecuteAsync(
                    SqlPartnerTerug,
                    partnerVan
                        .Select(p => new
                        {
                            schooljaar,
                            id = p.Id,
                            partner = p.ExternId,
                        })
                        .ToList(),
                    ct
                );

                await t.ExecuteAsync(SqlMijlpalenDelete, new { schooljaar }, ct);
                await t.ExecuteAsync(
                    SqlMijlpaalInsert,
                    document
                        .Mijlpalen.Select(m => new
                        {
                            schooljaar,
                            soort = m.Soort,
                            leerjaar = m.Leerjaar,
                            week = m.Week,
                        })
                        .ToList(),
                    ct
                );
                // Improvement points that went into a priority go to the one with the same words, or lose it.
                var puntVan = await t.QueryAsync<IdRij>(SqlPuntenVan, new { schooljaar }, ct);
                await t.ExecuteAsync(SqlPuntenLos, new { schooljaar }, ct);
                await t.ExecuteAsync(SqlPrioriteitenDelete, new { schooljaar }, ct);
                await t.ExecuteAsync(
                    PrioriteitRepository.SqlInsert,
                    document.Prioriteiten.Select(p => PrioriteitRepository.Parameters(schooljaar, p)).ToList(),
                    ct
                );
                await t.ExecuteAsync(
                    SqlPuntTerug,
                    puntVan
                        .Select(p => new
                        {
                            schooljaar,
                            id = p.Id,
                            wat = p.ExternId,
                        })
                        .ToList(),
                    ct
                );

                await OvernemenActiviteitenAsync(t, schooljaar, document, restVerwijderen, vervallen, door, ct);
                // After the activities, so that a leerjaar that still holds one cannot get lost.
                await VervangLeerjarenAsync(t, schooljaar, document.Leerjaren ?? [], ct);
            },
            ct
        );
    }

    private static async Task OvernemenActiviteitenAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        LeerlijnDocument document,
        bool restVerwijderen,
        IReadOnlyList<(string Van, string Naar)> vervallen,
        Schrijver door,
        CancellationToken ct
    )
    {
        var ids = (await t.QueryAsync<IdRij>(SqlBestaande, new { schooljaar }, ct)).ToDictionary(
            r => r.ExternId,
            r => r.Id,
            StringComparer.Ordinal
        );
        if (restVerwijderen)
        {
            var inBestand = document.Activiteiten.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
            await t.ExecuteAsync(
                SqlVerwijder,
                ids.Where(p => !inBestand.Contains(p.Key))
                    .Select(p => new
                    {
                        id = p.Value,
                        nu = door.Nu,
                        naam = door.Naam,
                    })
                    .ToList(),
                ct
            );
        }

        await t.ExecuteAsync(SqlLinkDelete, vervallen.Select(v => new { vanId = ids[v.Van], naarId = ids[v.Naar] }).ToList(), ct);
        foreach (var activiteit in document.Activiteiten)
        {
            if (ids.TryGetValue(activiteit.Id, out var id))
            {
                await t.ExecuteAsync(
                    ActiviteitRepository.SqlUpdateImport,
                    ActiviteitRepository.Parameters(schooljaar, activiteit with { Nummer = id }, 0, door),
                    ct
                );
                await ActiviteitRepository.DeleteOnderdelenAsync(t, id, ct);
                await t.ExecuteAsync(SqlLinksDelete, new { id }, ct);
            }
            else
            {
                id = await t.InsertAsync(
                    ActiviteitRepository.SqlInsert,
                    ActiviteitRepository.Parameters(schooljaar, activiteit, 0, door),
                    ct
                );
                ids.Add(activiteit.Id, id);
            }

            await ActiviteitRepository.InsertOnderdelenAsync(t, id, activiteit, ct);
        }

        await t.ExecuteAsync(
            SqlLinkInsert,
            document
                .Activiteiten.SelectMany(a =>
                    a.VolgtOp.Select(
                        (v, volgorde) =>
                            new
                            {
                                naarId = ids[a.Id],
                                vanId = ids[v.Id],
                                volgorde,
                                toelichting = v.Toelichting,
                                leerlingZiet = v.LeerlingZiet,
                                bron = v.Bron,
                            }
                    )
                )
                .ToList(),
            ct
        );
    }

    private static async Task VervangLeerjarenAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        IReadOnlyList<Leerjaar> leerjaren,
        CancellationToken ct
    )
    {
        var gebruikt = await t.QueryAsync<int>(SqlLeerjaarGebruikt, new { schooljaar }, ct);
        var alle = leerjaren
            .Concat(gebruikt.Where(nr => leerjaren.All(l => l.Nr != nr)).Select(nr => new Leerjaar { Nr = nr }))
            .OrderBy(l => l.Nr);
        await t.ExecuteAsync(SqlLeerjarenDelete, new { schooljaar }, ct);
        foreach (var l in alle)
        {
            var leerjaarId = await t.InsertAsync(
                SqlLeerjaarInsert,
                new
                {
                    schooljaar,
                    nr = l.Nr,
                    rooster = l.Rooster,
                    portfolio = l.Portfolio,
                    weken = l.Weken,
                },
                ct
            );
            if (l.Teams.Count > 0)
            {
                await t.ExecuteAsync(
                    SqlLeerjaarTeamInsert,
                    l.Teams.Select(
                            (code, volgorde) =>
                                new
                                {
                                    leerjaarId,
                                    code,
                                    volgorde,
                                }
                        )
                        .ToList(),
                    ct
                );
            }
        }
    }

    private sealed record IdRij
    {
        public int Id { get; init; }
        public string ExternId { get; init; } = "";
    }
}
