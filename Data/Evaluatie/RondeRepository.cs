using System.Security.Cryptography;
using System.Text.Json;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>Questionnaires and rounds: made by the decaan, counted once when a round closes, read as counts ever after.</summary>
public sealed class RondeRepository(LobDatabase database)
{
    public const int MaximumVragenlijsten = 200;

    /// <summary>The option under which is counted how many answered an item.</summary>
    public const string Beantwoord = "#";

    internal const string RondeKolommen = """
        r.Id, r.Naam, r.SchooljaarId, r.VersieId, v.VragenlijstId, l.Naam AS Vragenlijst, r.Doelgroep, r.Toegang, r.OpentOp, r.SluitOp, r.GeslotenOp,
          r.Doel, r.Grondslag, r.WieZietWat, r.BewaarTot, r.FgGezienOp, r.OudersGeinformeerdOp, r.Toongroepen, r.Minimum, r.GemaaktDoor, r.Versie,
          r.ActiviteitId, COALESCE(a.Titel, '') AS ActiviteitTitel, r.FormulierenGewistOp, r.OpenGewistOp
          FROM Ronde r JOIN Vragenlijstversie v ON v.Id = r.VersieId JOIN Vragenlijst l ON l.Id = v.VragenlijstId
            LEFT JOIN Activiteit a ON a.Id = r.ActiviteitId
        """;

    internal const string GroepKolommen = """
        g.Id, g.RondeId, g.Naam, g.KlasId, g.LeerjaarNr, g.Vestiging, g.Team, g.Leerweg, g.Aantal, g.Code, g.OpenTot,
          COALESCE(g.IngevuldBijSluiten, (SELECT COUNT(*) FROM Inzending i WHERE i.RondegroepId = g.Id)) AS Ingevuld
          FROM Rondegroep g
        """;

    public const string SqlOverzicht = $"""
        SELECT l.Id, l.Naam, l.Doelgroep, l.Inhoud, l.GewijzigdOp, l.GewijzigdDoor, l.Versie,
          (SELECT COUNT(*) FROM Ronde r JOIN Vragenlijstversie v ON v.Id = r.VersieId WHERE v.VragenlijstId = l.Id) AS Rondes
          FROM Vragenlijst l WHERE l.GearchiveerdOp IS NULL ORDER BY l.Naam, l.Id;
        SELECT {RondeKolommen} ORDER BY r.OpentOp DESC, r.Id DESC;
        """;

    public const string SqlRonde = $"""
        SELECT {RondeKolommen} WHERE r.Id = @id;
        SELECT {GroepKolommen} WHERE g.RondeId = @id ORDER BY g.LeerjaarNr, g.Naam;
        SELECT v.Inhoud FROM Vragenlijstversie v JOIN Ronde r ON r.VersieId = v.Id WHERE r.Id = @id;
        SELECT c.Code, c.RondegroepId, c.Gebruikt FROM Rondecode c JOIN Rondegroep g ON g.Id = c.RondegroepId WHERE g.RondeId = @id ORDER BY c.Code;
        SELECT KlasId FROM KlasMentor WHERE GebruikerId = @gebruikerId;
        """;

    public const string SqlLijstInsert =
        "INSERT INTO Vragenlijst (Naam, Doelgroep, Inhoud, GewijzigdOp, GewijzigdDoor, Versie) VALUES (@naam, @doelgroep, @inhoud, @nu, @door, 1)";
    public const string SqlLijstArchiveer =
        "UPDATE Vragenlijst SET GearchiveerdOp = @nu, Versie = Versie + 1 WHERE Id = @id AND GearchiveerdOp IS NULL";
    public const string SqlLijstZetTerug =
        "UPDATE Vragenlijst SET GearchiveerdOp = NULL, Versie = Versie + 1 WHERE Id = @id AND GearchiveerdOp IS NOT NULL";

    public const string SqlLaatsteVersie = "SELECT Id, Nr, Inhoud FROM Vragenlijstversie WHERE VragenlijstId = @lijst ORDER BY Nr DESC";
    public const string SqlLijst = "SELECT Inhoud FROM Vragenlijst WHERE Id = @lijst AND Versie = @versie AND GearchiveerdOp IS NULL";
    public const string SqlVersieInsert =
        "INSERT INTO Vragenlijstversie (VragenlijstId, Nr, Inhoud, VraagtErna, VastOp) VALUES (@lijst, @nr, @inhoud, @vraagtErna, @nu)";
    public const string SqlRondeInsert = """
        INSERT INTO Ronde (Naam, SchooljaarId, VersieId, Doelgroep, Toegang, OpentOp, SluitOp, Doel, Grondslag, WieZietWat, BewaarTot, FgGezienOp,
          OudersGeinformeerdOp, GemaaktDoor, ActiviteitId, Versie)
        VALUES (@Naam, @SchooljaarId, @versieId, @Doelgroep, @Toegang, @OpentOp, @SluitOp, @Doel, @Grondslag, @WieZietWat, @BewaarTot, @FgGezienOp,
          @OudersGeinformeerdOp, @GemaaktDoor, @ActiviteitId, 1)
        """;

    public const string SqlGroepInsert = """
        INSERT INTO Rondegroep (RondeId, Naam, KlasId, LeerjaarNr, Vestiging, Team, Leerweg, Aantal, Code)
          VALUES (@ronde, @Naam, @KlasId, @LeerjaarNr, @Vestiging, @Team, @Leerweg, @Aantal, @code)
        """;

    public const string SqlCodeInsert = "INSERT INTO Rondecode (Code, RondegroepId, Gebruikt) VALUES (@code, @groep, 0)";
    public const string SqlLes = """
        UPDATE Rondegroep SET OpenTot = @openTot WHERE Id = @groep AND RondeId = @ronde
          AND EXISTS (SELECT 1 FROM Ronde r WHERE r.Id = @ronde AND r.GeslotenOp IS NULL)
        """;
    public const string SqlSluit =
        "UPDATE Ronde SET GeslotenOp = @nu, Toongroepen = @toongroepen, Minimum = @minimum, Versie = Versie + 1 WHERE Id = @id AND GeslotenOp IS NULL";
    public const string SqlTeSluiten = "SELECT Id FROM Ronde WHERE GeslotenOp IS NULL AND SluitOp <= @nu";
    public const string SqlInzendingen =
        "SELECT i.RondegroepId, i.Antwoorden FROM Inzending i JOIN Rondegroep g ON g.Id = i.RondegroepId WHERE g.RondeId = @id";
    public const string SqlOpenTelling = """
        SELECT o.RondegroepId, o.Vraag, COUNT(*) AS Aantal FROM Openantwoord o JOIN Rondegroep g ON g.Id = o.RondegroepId WHERE g.RondeId = @id
          GROUP BY o.RondegroepId, o.Vraag
        """;
    public const string SqlTellingInsert =
        "INSERT INTO Rondetelling (RondegroepId, Vraag, Optie, Aantal) VALUES (@RondegroepId, @Vraag, @Optie, @Aantal)";

    /// <summary>Questionnaires and all rounds, newest first.</summary>
    public Task<(IReadOnlyList<VragenlijstRij> Lijsten, IReadOnlyList<Ronde> Rondes)> GetOverzichtAsync(CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlOverzicht,
            null,
            async grid =>
                (
                    (IReadOnlyList<VragenlijstRij>)(await grid.ReadAsync<VragenlijstRij>()).ToList(),
                    (IReadOnlyList<Ronde>)(await grid.ReadAsync<Ronde>()).ToList()
                ),
            ct
        );

    /// <summary>Null when there is no such round.</summary>
    public Task<Rondedossier?> GetAsync(int id, int gebruikerId, CancellationToken ct) =>
        database.QueryMultipleAsync<Rondedossier?>(
            SqlRonde,
            new { id, gebruikerId },
            async grid =>
            {
                var ronde = await grid.ReadSingleOrDefaultAsync<Ronde>();
                var groepen = (await grid.ReadAsync<Rondegroep>()).ToList();
                var inhoud = await grid.ReadSingleOrDefaultAsync<string>();
                var slips = (await grid.ReadAsync<Slip>()).ToList();
                var klassen = (await grid.ReadAsync<int>()).ToHashSet();
                return ronde is null
                    ? null
                    : new Rondedossier
                    {
                        Ronde = ronde,
                        Groepen = groepen,
                        Lijst = Domein.Evaluatie.Vragenlijst.Lees(inhoud!),
                        Slips = slips,
                        EigenKlassen = klassen,
                    };
            },
            ct
        );

    public Task<int> InsertLijstAsync(
        string naam,
        Doelgroep doelgroep,
        string inhoud,
        string door,
        DateTimeOffset nu,
        CancellationToken ct
    ) =>
        database.InsertAsync(
            SqlLijstInsert,
            new
            {
                naam,
                doelgroep,
                inhoud,
                door,
                nu,
            },
            ct
        );

    public async Task<bool> ArchiveerLijstAsync(int id, DateTimeOffset nu, CancellationToken ct) =>
        await database.ExecuteAsync(SqlLijstArchiveer, new { id, nu }, ct) > 0;

    public async Task<bool> ZetLijstTerugAsync(int id, CancellationToken ct) =>
        await database.ExecuteAsync(SqlLijstZetTerug, new { id }, ct) > 0;

    /// <summary>
    /// Makes a round: fixes the questionnaire as it is now (a version that is the same as the last is used again), keeps the groups as they are now,
    /// and gives each its code, or each pupil a code.
    /// </summary>
    /// <returns>The round's id; 0 when the questionnaire changed since this version or is archived.</returns>
    public async Task<int> InsertAsync(
        Ronde ronde,
        int lijst,
        int lijstversie,
        IReadOnlyList<Rondegroep> groepen,
        DateTimeOffset nu,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(groepen);
        var id = 0;
        await database.InZetTransactieAsync(
            async t =>
            {
                id = 0;
                var inhoud = await t.QueryAsync<string>(SqlLijst, new { lijst, versie = lijstversie }, ct);
                if (inhoud.Count == 0)
                {
                    return;
                }
                var laatste = (await t.QueryAsync<VersieRij>(SqlLaatsteVersie, new { lijst }, ct)) is [var v, ..] ? v : null;
                var versieId =
                    laatste is not null && laatste.Inhoud == inhoud[0]
                        ? laatste.Id
                        : await t.InsertAsync(
                            SqlVersieInsert,
                            new
                            {
                                lijst,
                                nr = (laatste?.Nr ?? 0) + 1,
                                inhoud = inhoud[0],
                                vraagtErna = Domein.Evaluatie.Vragenlijst.Lees(inhoud[0]).VraagtErna,
                                nu,
                            },
                            ct
                        );
                id = await t.InsertAsync(
                    SqlRondeInsert,
                    new
                    {
                        ronde.Naam,
                        ronde.SchooljaarId,
                        versieId,
                        ronde.Doelgroep,
                        ronde.Toegang,
                        ronde.OpentOp,
                        ronde.SluitOp,
                        ronde.Doel,
                        ronde.Grondslag,
                        ronde.WieZietWat,
                        ronde.BewaarTot,
                        ronde.FgGezienOp,
                        ronde.OudersGeinformeerdOp,
                        ronde.GemaaktDoor,
                        ronde.ActiviteitId,
                    },
                    ct
                );
                foreach (var g in groepen)
                {
                    var groep = await t.InsertAsync(
                        SqlGroepInsert,
                        new
                        {
                            ronde = id,
                            g.Naam,
                            g.KlasId,
                            g.LeerjaarNr,
                            g.Vestiging,
                            g.Team,
                            g.Leerweg,
                            g.Aantal,
                            code = Code(KlascodeLengte),
                        },
                        ct
                    );
                    if (ronde.Toegang == Toegangswijze.Eenmalig)
                    {
                        await t.ExecuteAsync(
                            SqlCodeInsert,
                            Enumerable.Range(0, g.Aantal).Select(_ => new { code = Code(SlipLengte), groep }).ToList(),
                            ct
                        );
                    }
                }
            },
            ct
        );
        return id;
    }

    /// <summary>Opens a class's door for one lesson, or (null) for as long as the round is open.</summary>
    public async Task<bool> OpenVoorLesAsync(int ronde, int groep, DateTimeOffset? openTot, CancellationToken ct) =>
        await database.ExecuteAsync(
            SqlLes,
            new
            {
                ronde,
                groep,
                openTot,
            },
            ct
        ) > 0;

    /// <summary>Rounds whose time is over and that nobody closed yet.</summary>
    public Task<IReadOnlyList<int>> TeSluitenAsync(DateTimeOffset nu, CancellationToken ct) =>
        database.QueryAsync<int>(SqlTeSluiten, new { nu }, ct);

    /// <summary>Closes every round whose time is over; the one way, for whoever looks first and for the clock.</summary>
    /// <returns>How many were closed by this call.</returns>
    public async Task<int> SluitVerlopenAsync(int minimum, int minimumOpen, DateTimeOffset nu, CancellationToken ct)
    {
        var aantal = 0;
        foreach (var id in await TeSluitenAsync(nu, ct))
        {
            aantal += await SluitAsync(id, minimum, minimumOpen, nu, ct) ? 1 : 0;
        }
        return aantal;
    }

    /// <summary>
    /// Closes a round for good, in one transaction: no form comes in any more, all are counted, and the groups that may be shown are fixed. Which
    /// those are is up to the guard alone.
    /// </summary>
    /// <param name="id">The round.</param>
    /// <param name="minimum">The smallest group that may be shown.</param>
    /// <param name="minimumOpen">The same for open answers.</param>
    /// <param name="nu">Moment of closing.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    /// <returns>False when it was closed already.</returns>
    public Task<bool> SluitAsync(int id, int minimum, int minimumOpen, DateTimeOffset nu, CancellationToken ct)
    {
        return database.InTransactieAsync(
            async t =>
            {
                var ronde = (await t.QueryAsync<Ronde>(SqlRondeAlleen, new { id }, ct)) is [var r] ? r : null;
                if (ronde is null)
                {
                    return false;
                }
                // First the door, then the forms that are on their way: each holds the row of its group until it is in (InvulRepository.SqlHoudVast).
                if (
                    await t.ExecuteAsync(
                        SqlSluit,
                        new
                        {
                            id,
                            nu,
                            toongroepen = "",
                            minimum,
                        },
                        ct
                    ) == 0
                )
                {
                    return false;
                }
                await t.ExecuteAsync(SqlWachtOpFormulieren, new { id }, ct);
                var groepen = await t.QueryAsync<Rondegroep>(SqlGroepen, new { id }, ct);
                var tellingen = new Dictionary<(int, string, string), int>();
                foreach (var rij in await t.QueryAsync<InzendingRij>(SqlInzendingen, new { id }, ct))
                {
                    foreach (var (vraag, opties) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(rij.Antwoorden) ?? [])
                    {
                        // How many answered the item: of several choices the options do not add up to that. Who would rather not say did not.
                        foreach (var optie in Array.TrueForAll(opties, o => o == Vraag.LieverNiet) ? opties : opties.Append(Beantwoord))
                        {
                            tellingen[(rij.RondegroepId, vraag, optie)] = tellingen.GetValueOrDefault((rij.RondegroepId, vraag, optie)) + 1;
                        }
                    }
                }

                // Of open answers how many wrote something: who may read them must not depend on what was read or erased since.
                foreach (var rij in await t.QueryAsync<Tellingrij>(SqlOpenTelling, new { id }, ct))
                {
                    tellingen[(rij.RondegroepId, rij.Vraag, Beantwoord)] = rij.Aantal;
                }
                await t.ExecuteAsync(
                    SqlTellingInsert,
                    tellingen
                        .Select(x => new
                        {
                            RondegroepId = x.Key.Item1,
                            Vraag = x.Key.Item2,
                            Optie = x.Key.Item3,
                            Aantal = x.Value,
                        })
                        .ToList(),
                    ct
                );
                await t.ExecuteAsync(SqlIngevuld, groepen.Select(g => new { g.Id, g.Ingevuld }).ToList(), ct);
                var toongroepen = Rondeuitslag.Toongroepen(ronde, groepen, minimum, minimumOpen);
                await t.ExecuteAsync(SqlToongroepen, new { id, toongroepen }, ct);
                return await UitkomstRepository.LegVastAsync(t, id, minimum, minimumOpen, ct);
            },
            ct
        );
    }

    public const string SqlRondeAlleen = $"SELECT {RondeKolommen} WHERE r.Id = @id";
    public const string SqlGroepen = $"SELECT {GroepKolommen} WHERE g.RondeId = @id ORDER BY g.Id";
    internal const string SqlGroepenOpNaam = $"SELECT {GroepKolommen} WHERE g.RondeId = @id ORDER BY g.LeerjaarNr, g.Naam";
    public const string SqlWachtOpFormulieren = "UPDATE Rondegroep SET Aantal = Aantal WHERE RondeId = @id";
    public const string SqlIngevuld = "UPDATE Rondegroep SET IngevuldBijSluiten = @Ingevuld WHERE Id = @Id";
    public const string SqlToongroepen = "UPDATE Ronde SET Toongroepen = @toongroepen WHERE Id = @id";

    internal const int KlascodeLengte = 6,
        SlipLengte = 10;

    internal static string Code(int lengte) => RandomNumberGenerator.GetString(InvulRepository.Tekens, lengte);

    private sealed record VersieRij
    {
        public int Id { get; init; }
        public int Nr { get; init; }
        public string Inhoud { get; init; } = "";
    }

    private sealed record InzendingRij
    {
        public int RondegroepId { get; init; }
        public string Antwoorden { get; init; } = "";
    }
}
