using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// The draft of a questionnaire. It is one text with a version, and each change is worked out again on the newest content when somebody else was
/// first, so that two people can work on it at once.
/// </summary>
public sealed class VragenlijstRepository(LobDatabase database)
{
    private const int Pogingen = 20;

    /// <summary>The questionnaire, archived or not; its rounds; each version that any round used; and the other drafts.</summary>
    public const string SqlDossier = """
        SELECT l.Id, l.Naam, l.Doelgroep, l.Inhoud, l.GewijzigdOp, l.GewijzigdDoor, l.GearchiveerdOp, l.Versie, (SELECT COUNT(*) FROM Ronde r
          JOIN Vragenlijstversie v ON v.Id = r.VersieId WHERE v.VragenlijstId = l.Id) AS Rondes
          FROM Vragenlijst l WHERE l.Id = @id;
        SELECT r.Id, r.Naam, r.OpentOp, r.SluitOp, r.GeslotenOp, v.Nr FROM Ronde r JOIN Vragenlijstversie v ON v.Id = r.VersieId WHERE v.VragenlijstId = @id
          ORDER BY r.OpentOp DESC, r.Id DESC;
        SELECT l.Naam, v.Inhoud FROM Vragenlijstversie v JOIN Vragenlijst l ON l.Id = v.VragenlijstId WHERE EXISTS (SELECT 1 FROM Ronde r
          WHERE r.VersieId = v.Id) ORDER BY v.Id DESC;
        SELECT l.Naam, l.Inhoud FROM Vragenlijst l WHERE l.GearchiveerdOp IS NULL AND l.Id <> @id ORDER BY l.Id;
        """;

    public const string SqlGebruik = """
        SELECT l.Naam, v.Inhoud FROM Vragenlijstversie v JOIN Vragenlijst l ON l.Id = v.VragenlijstId WHERE EXISTS (SELECT 1 FROM Ronde r
          WHERE r.VersieId = v.Id) ORDER BY v.Id DESC
        """;

    public const string SqlUpdate = """
        UPDATE Vragenlijst SET Naam = @naam, Inhoud = @inhoud, GewijzigdOp = @nu, GewijzigdDoor = @door, Versie = Versie + 1 WHERE Id = @id AND Versie = @versie
          AND GearchiveerdOp IS NULL
        """;

    /// <summary>Null when there is no such questionnaire.</summary>
    public Task<Lijstdossier?> GetAsync(int id, CancellationToken ct) =>
        database.QueryMultipleAsync<Lijstdossier?>(
            SqlDossier,
            new { id },
            async grid =>
            {
                var rij = await grid.ReadSingleOrDefaultAsync<VragenlijstRij>();
                var rondes = (await grid.ReadAsync<Lijstronde>()).ToList();
                var versies = (await grid.ReadAsync<Naaminhoud>()).ToList();
                var andere = (await grid.ReadAsync<Naaminhoud>()).ToList();
                return rij is null
                    ? null
                    : new Lijstdossier
                    {
                        Rij = rij,
                        Inhoud = rij.Lijst.MetSleutels(),
                        Rondes = rondes,
                        Gebruik = Gebruik(versies),
                        AndereCodes =
                        [
                            .. andere
                                .SelectMany(a => Vragenlijst.Lees(a.Inhoud).Vragen.Select(v => v.Code))
                                .Distinct(StringComparer.Ordinal),
                        ],
                    };
            },
            ct
        );

    /// <summary>
    /// What rounds used, over all questionnaires: asked once more when a round is made, since a draft may have been written before another
    /// questionnaire used its code.
    /// </summary>
    public async Task<Lijstgebruik> GetGebruikAsync(CancellationToken ct) =>
        Gebruik(await database.QueryAsync<Naaminhoud>(SqlGebruik, null, ct));

    /// <summary>Works a change out on the newest content and stores it; when somebody stored theirs in between, once more on that.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="bewerking">The change; runs again on newer content, so it may not change anything else.</param>
    /// <param name="door">Who does it.</param>
    /// <param name="nu">When.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    /// <returns>How it ended, and the questionnaire that it was worked out on (null when there is none). An archived one cannot be changed: then Weg.</returns>
    public Task<(Lijstuitkomst Uitkomst, Lijstdossier? Dossier)> BewerkAsync(
        int id,
        Func<Lijstdossier, Lijstuitkomst> bewerking,
        string door,
        DateTimeOffset nu,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(bewerking);
        return HerhaalAsync(id, d => bewerking(d), d => d.Rij.Naam, door, nu, ct);
    }

    /// <summary>Gives a questionnaire another name, unless it got one since <paramref name="oud"/> was shown.</summary>
    public Task<(Lijstuitkomst Uitkomst, Lijstdossier? Dossier)> HernoemAsync(
        int id,
        string oud,
        string naam,
        string door,
        DateTimeOffset nu,
        CancellationToken ct
    ) =>
        HerhaalAsync(
            id,
            d => d.Rij.Naam == oud || d.Rij.Naam == naam ? Lijstuitkomst.Gedaan(d.Inhoud) : Lijstuitkomst.Gewijzigd,
            _ => naam,
            door,
            nu,
            ct
        );

    private async Task<(Lijstuitkomst Uitkomst, Lijstdossier? Dossier)> HerhaalAsync(
        int id,
        Func<Lijstdossier, Lijstuitkomst> bewerking,
        Func<Lijstdossier, string> naam,
        string door,
        DateTimeOffset nu,
        CancellationToken ct
    )
    {
        for (var poging = 1; ; poging++)
        {
            var dossier = await GetAsync(id, ct);
            if (dossier is null || dossier.Rij.GearchiveerdOp is not null)
            {
                return (Lijstuitkomst.Weg, dossier);
            }
            var uitkomst = bewerking(dossier);
            if (uitkomst.Uitslag != Lijstuitslag.Gedaan)
            {
                return (uitkomst, dossier);
            }
            var inhoud = uitkomst.Inhoud!.AlsJson();
            // What changes nothing leaves no trace, so a double click does not count as work of somebody.
            if (inhoud == dossier.Inhoud.AlsJson() && naam(dossier) == dossier.Rij.Naam)
            {
                return (uitkomst, dossier);
            }
            if (
                await database.ExecuteAsync(
                    SqlUpdate,
                    new
                    {
                        id,
                        versie = dossier.Rij.Versie,
                        naam = naam(dossier),
                        inhoud,
                        door,
                        nu,
                    },
                    ct
                ) > 0
            )
            {
                return (uitkomst, dossier);
            }
            if (poging == Pogingen)
            {
                return (Lijstuitkomst.Gewijzigd, dossier);
            }
            // Somebody else was first; a short, uneven wait keeps those who met from meeting again.
            await Task.Delay(Random.Shared.Next(2, 10 * poging), ct);
        }
    }

    private static Lijstgebruik Gebruik(IEnumerable<Naaminhoud> versies) =>
        Lijstgebruik.Van(versies.Select(v => (v.Naam, Vragenlijst.Lees(v.Inhoud))));

    private sealed record Naaminhoud
    {
        public string Naam { get; init; } = "";
        public string Inhoud { get; init; } = "";
    }
}
