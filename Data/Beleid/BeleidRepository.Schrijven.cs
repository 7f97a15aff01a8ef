using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Data.Beleid;

/// <summary>
/// Writes of the registers. Each is one transaction with its lines in the history; a right that was taken away meanwhile leaves no row changed.
/// </summary>
public sealed partial class BeleidRepository
{
    /// <summary>Items in one register; a school that has more has another problem.</summary>
    public const int Maximum = 500;

    /// <summary>On a row with Soort and TeamId: strategic is the directie's, tactical the own team's.</summary>
    internal const string MagSchrijven = """
        ((Soort = 'strategisch' AND @IsDirectie = 1)
          OR (Soort = 'tactisch' AND @HeeftTeamrol = 1 AND TeamId IN (SELECT gt.TeamId FROM GebruikerTeam gt WHERE gt.GebruikerId = @GebruikerId)))
        """;

    /// <summary>What was adopted is changed or archived by who adopts: of a plan, the teamleider.</summary>
    private const string MagVastgesteld = "(Soort = 'strategisch' OR Status IN ('Idee', 'Concept', 'Besproken') OR @IsTeamleider = 1)";

    private const string DitStuk = "Id = @id AND Soort = @soort AND GearchiveerdOp IS NULL";

    public const string SqlCodes = "SELECT Code FROM Beleidsstuk WHERE Soort = @soort";
    public const string SqlEigenTeam = "SELECT COUNT(*) FROM GebruikerTeam WHERE GebruikerId = @GebruikerId AND TeamId = @teamId";
    public const string SqlOuder =
        "SELECT COUNT(*) FROM Beleidsstuk WHERE Id = @ouderId AND Soort = 'strategisch' AND GearchiveerdOp IS NULL";

    public const string SqlInsert = """
        INSERT INTO Beleidsstuk (Soort, Code, Titel, Status, TeamId, OuderId, EigenaarId, Doel, Probleem, WaaromOns, Oplossingsrichting, Draagvlak,
          Mensen, Middelen, Aantal, MinutenPerKeer, TiendenUur,
          SamenwerkingVorm, SamenwerkingInhoud, Samenwerking, BelangTeam, BelangLeiding, BelangLeerling, TeamleiderBetrokken, Medezeggenschap,
            MedezeggenschapOp, MedezeggenschapTekst, Begindatum, Einddatum,
          VastgesteldOp, VastgesteldDoor, SchrijverNaam, SchrijverRol, LaatstGehoordOp, GewijzigdOp, GewijzigdDoor, Versie)
        VALUES (@soort, @Code, @Titel, @Status, @TeamId, @OuderId, @EigenaarId, @Doel, @Probleem, @WaaromOns, @Oplossingsrichting, @Draagvlak,
          @Mensen, @Middelen, @Aantal, @MinutenPerKeer, @TiendenUur,
          @SamenwerkingVorm, @SamenwerkingInhoud, @Samenwerking, @BelangTeam, @BelangLeiding, @BelangLeerling, @TeamleiderBetrokken,
            @Medezeggenschap, @MedezeggenschapOp, @MedezeggenschapTekst, @Begindatum, @Einddatum,
          @VastgesteldOp, @VastgesteldDoor, @SchrijverNaam, @SchrijverRol, @LaatstGehoordOp, @Nu, @Naam, 1)
        """;

    public const string SqlUpdate = $"""
        UPDATE Beleidsstuk SET Titel = @Titel, TeamId = @TeamId, OuderId = @OuderId, EigenaarId = @EigenaarId, Doel = @Doel, Probleem = @Probleem,
          WaaromOns = @WaaromOns, Oplossingsrichting = @Oplossingsrichting,
          Draagvlak = @Draagvlak, Mensen = @Mensen, Middelen = @Middelen, Aantal = @Aantal, MinutenPerKeer = @MinutenPerKeer,
            TiendenUur = @TiendenUur, SamenwerkingVorm = @SamenwerkingVorm,
          SamenwerkingInhoud = @SamenwerkingInhoud, Samenwerking = @Samenwerking, BelangTeam = @BelangTeam, BelangLeiding = @BelangLeiding,
            BelangLeerling = @BelangLeerling, TeamleiderBetrokken = @TeamleiderBetrokken,
          Medezeggenschap = @Medezeggenschap, MedezeggenschapOp = @MedezeggenschapOp, MedezeggenschapTekst = @MedezeggenschapTekst,
            Begindatum = @Begindatum, Einddatum = @Einddatum,
          LaatstGehoordOp = @Vandaag, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE {DitStuk} AND Versie = @versie AND {MagSchrijven} AND (@raaktKern = 0 OR {MagVastgesteld})
        """;

    public const string SqlStatus = $"""
        UPDATE Beleidsstuk SET Status = @naar, VastgesteldOp = @vastgesteldOp, VastgesteldDoor = @vastgesteldDoor, LaatstGehoordOp = @Vandaag,
          GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE {DitStuk} AND Versie = @versie AND Status = @van AND {MagSchrijven} AND (@naar <> 'Vastgesteld' OR Soort = 'strategisch' OR @IsTeamleider = 1)
        """;

    public const string SqlArchiveer =
        "UPDATE Beleidsstuk SET GearchiveerdOp = @Nu, GearchiveerdDoor = @Naam, Versie = Versie "
        + $"+ 1 WHERE {DitStuk} AND Versie = @versie AND {MagSchrijven} AND {MagVastgesteld}";
    public const string SqlZetTerug = $"""
        UPDATE Beleidsstuk SET GearchiveerdOp = NULL, GearchiveerdDoor = NULL, LaatstGehoordOp = @Vandaag, Versie = Versie + 1
        WHERE Id = @id AND Soort = @soort AND GearchiveerdOp IS NOT NULL AND {MagSchrijven}
        """;

    public const string SqlGeraakt =
        "UPDATE Beleidsstuk SET LaatstGehoordOp = @Vandaag, GewijzigdOp = @Nu, GewijzigdDoor = @Naam WHERE Id = @id";

    /// <summary>For what the form of the item carries along: who has it open merges.</summary>
    public const string SqlGeraaktMetVersie =
        "UPDATE Beleidsstuk SET LaatstGehoordOp = @Vandaag, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1 WHERE Id = @id";
    public const string SqlStand = "SELECT Versie FROM Beleidsstuk WHERE Id = @id AND Soort = @soort AND GearchiveerdOp IS NULL";

    public const string SqlInvesteringInsert =
        "INSERT INTO Beleidsinvestering (BeleidsstukId, Jaar, Centen, FteHonderdsten) VALUES (@id, @Jaar, @Centen, @FteHonderdsten)";
    public const string SqlInvesteringDelete = "DELETE FROM Beleidsinvestering WHERE BeleidsstukId = @id";
    public const string SqlRuimteInsert =
        "INSERT INTO Beleidsruimte (BeleidsstukId, Volgorde, TeamId, Uren, Centen) VALUES "
        + "(@id, @volgorde, (SELECT Id FROM Team WHERE Code = @Team), @Uren, @Centen)";
    public const string SqlRuimteDelete = "DELETE FROM Beleidsruimte WHERE BeleidsstukId = @id";
    public const string SqlAfhankelijkheidInsert =
        "INSERT INTO Beleidsafhankelijkheid (BeleidsstukId, Volgorde, Naam, Tot) VALUES (@id, @volgorde, @Naam, @Tot)";
    public const string SqlAfhankelijkheidDelete = "DELETE FROM Beleidsafhankelijkheid WHERE BeleidsstukId = @id";
    public const string SqlActieInsert =
        "INSERT INTO Beleidsactie (BeleidsstukId, Volgorde, Wie, Wat, Wanneer, KlaarOp) VALUES (@id, @volgorde, @Wie, @Wat, @Wanneer, @KlaarOp)";
    public const string SqlActieDelete = "DELETE FROM Beleidsactie WHERE BeleidsstukId = @id";
    public const string SqlActiviteitInsert =
        "INSERT INTO Beleidsactiviteit (BeleidsstukId, ActiviteitId) SELECT @id, a.Id FROM Activiteit a WHERE a.Id = @activiteit";
    public const string SqlActiviteitDelete = "DELETE FROM Beleidsactiviteit WHERE BeleidsstukId = @id";
    public const string SqlVraagInsert = "INSERT INTO Beleidsvraag (BeleidsstukId, Vraag) VALUES (@id, @vraag)";
    public const string SqlVraagDelete = "DELETE FROM Beleidsvraag WHERE BeleidsstukId = @id";
    public const string SqlHistorieInsert =
        "INSERT INTO Beleidshistorie (BeleidsstukId, Op, Door, Veld, Oud, Nieuw) VALUES (@id, @op, @door, @Veld, @Oud, @Nieuw)";

    public const string SqlEvaluatieInsert = $"""
        INSERT INTO Beleidsevaluatie (BeleidsstukId, Dag, Uitkomst, Tekst, Bijstelling, Door, Op)
        SELECT Id, @dag, @uitkomst, @tekst, @bijstelling, @Naam, @Nu FROM Beleidsstuk WHERE {DitStuk} AND {MagSchrijven}
        """;

    public const string SqlInformeer = $"""
        UPDATE Beleidsevaluatie SET CvbGeinformeerdOp = @dag, CvbGeinformeerdDoor = @Naam
        WHERE Id = @evaluatie AND BeleidsstukId = @id AND CvbGeinformeerdOp IS NULL AND EXISTS (SELECT 1 FROM Beleidsstuk WHERE {DitStuk} AND {MagSchrijven})
        """;

    public const string SqlNietGemeld =
        "SELECT COUNT(*) FROM Beleidsevaluatie WHERE Id = @evaluatie AND BeleidsstukId = @id AND CvbGeinformeerdOp IS NULL";

    /// <summary>By its text as well: an action that moved meanwhile is not ticked in place of another.</summary>
    public const string SqlActieKlaar = $"""
        UPDATE Beleidsactie SET KlaarOp = @klaarOp
        WHERE BeleidsstukId = @id AND Volgorde = @volgorde AND Wat = @wat AND EXISTS (SELECT 1 FROM Beleidsstuk WHERE {DitStuk} AND {MagSchrijven})
        """;

    public const string SqlOordeelInsert = $"""
        INSERT INTO Smartoordeel (BeleidsstukId, Letter, Machine, Oordeel, Reden, Doel, Door, Op)
        SELECT Id, @letter, @machine, @oordeel, @reden, Doel, @Naam, @Nu FROM Beleidsstuk WHERE {DitStuk} AND Versie = @versie AND {MagSchrijven}
          AND @IsTeamleider = 1
        """;

    public const string SqlBlikInsert = $"""
        INSERT INTO Smartblik (BeleidsstukId, Letter, Voldoet, Twijfel, Ontbreekt, Bezwaar, Doel, Door, Op)
        SELECT Id, @Letter, @Voldoet, @Twijfel, @Ontbreekt, @Bezwaar, Doel, @Naam, @Nu FROM Beleidsstuk WHERE {DitStuk} AND Versie = @versie AND {MagSchrijven}
        """;

    public const string SqlRapportInsert = """
        INSERT INTO Beleidsrapport (BeleidsstukId, Dag, Aan, Toelichting, Inhoud, Door, Op)
        SELECT s.Id, @dag, @aan, @toelichting, @inhoud, @Naam, @Nu FROM Beleidsstuk s
        WHERE s.Id = @id AND s.Soort = 'strategisch' AND s.GearchiveerdOp IS NULL AND @HeeftTeamrol = 1
          AND EXISTS (SELECT 1 FROM Beleidsstuk p JOIN GebruikerTeam gt ON gt.TeamId = p.TeamId WHERE p.OuderId = s.Id
            AND p.GearchiveerdOp IS NULL AND gt.GebruikerId = @GebruikerId)
        """;

    /// <summary>The plans of the sender's own teams under this goal of which the CvB hears something new; once per evaluation.</summary>
    public const string SqlRapportPlannen = """
        SELECT e.BeleidsstukId FROM Beleidsevaluatie e JOIN Beleidsstuk p ON p.Id = e.BeleidsstukId JOIN GebruikerTeam gt ON gt.TeamId = p.TeamId
        WHERE e.CvbGeinformeerdOp IS NULL AND p.OuderId = @id AND p.GearchiveerdOp IS NULL AND gt.GebruikerId = @GebruikerId ORDER BY e.BeleidsstukId, e.Id
        """;

    /// <summary>The report tells the CvB of every evaluation of the sender's own teams under this goal.</summary>
    public const string SqlRapportInformeert = """
        UPDATE Beleidsevaluatie SET CvbGeinformeerdOp = @dag, CvbGeinformeerdDoor = @Naam
        WHERE CvbGeinformeerdOp IS NULL AND BeleidsstukId IN (SELECT p.Id FROM Beleidsstuk p JOIN GebruikerTeam gt ON gt.TeamId = p.TeamId
          WHERE p.OuderId = @id AND p.GearchiveerdOp IS NULL AND gt.GebruikerId = @GebruikerId)
        """;

    /// <summary>Adds an item under the next free code of its register.</summary>
    /// <returns>The outcome and the new id; 0 when nothing was added.</returns>
    public async Task<(Beleidsuitkomst Uitkomst, int Id)> InsertAsync(
        Beleidsstuk stuk,
        Beleidsschrijver door,
        Func<int, string> activiteit,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(door);
        var uit = (Beleidsuitkomst.GeenRecht, 0);
        await database.InZetTransactieAsync(async t => uit = await VoegToeAsync(t, stuk, door, activiteit, ct), ct);
        return uit;
    }

    internal static async Task<(Beleidsuitkomst Uitkomst, int Id)> VoegToeAsync(
        LobDatabase.Transactie t,
        Beleidsstuk stuk,
        Beleidsschrijver door,
        Func<int, string> activiteit,
        CancellationToken ct
    )
    {
        if (!await MagToevoegenAsync(t, stuk, door, ct))
        {
            return (Beleidsuitkomst.GeenRecht, 0);
        }
        if (stuk.OuderId is int ouderId && !await IsErAsync(t, SqlOuder, new { ouderId }, ct))
        {
            return (Beleidsuitkomst.OuderWeg, 0);
        }
        var voorvoegsel = stuk.IsStrategisch ? "SP" : "TP";
        var codes = await t.QueryAsync<string>(SqlCodes, new { soort = Soort(stuk.Soort) }, ct);
        var nummer =
            codes
                .Select(c =>
                    c.StartsWith(voorvoegsel, StringComparison.Ordinal) && int.TryParse(c[voorvoegsel.Length..], out var n) ? n : 0
                )
                .DefaultIfEmpty()
                .Max() + 1;
        var nieuw = stuk with
        {
            Code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{voorvoegsel}{nummer}"),
            SchrijverNaam = door.Naam,
            SchrijverRol = door.Rol,
            LaatstGehoordOp = door.Vandaag,
        };
        var id = await t.InsertAsync(SqlInsert, Rij(nieuw, door), ct);
        await InsertLijstenAsync(t, id, nieuw, ct);
        await SchrijfHistorieAsync(
            t,
            id,
            [new Veldwijziging("Status", "", nieuw.StatusNaam), .. Beleidsverschil.Bepaal(null, nieuw, activiteit)],
            door,
            ct
        );
        return (Beleidsuitkomst.Opgeslagen, id);
    }

    /// <summary>Stores what changed since <paramref name="oud"/>, with a line per field in the history.</summary>
    /// <param name="oud">As it was read; its Versie must still hold.</param>
    /// <param name="nieuw">As it becomes; status, adoption and evaluations are not looked at.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="activiteit">The title of an activity by its id.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    public Task<Beleidsuitkomst> UpdateAsync(
        Beleidsstuk oud,
        Beleidsstuk nieuw,
        Beleidsschrijver door,
        Func<int, string> activiteit,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
            {
                if (!await MagToevoegenAsync(t, nieuw, door, ct))
                {
                    return Beleidsuitkomst.GeenRecht;
                }
                if (nieuw.OuderId is int ouderId && !await IsErAsync(t, SqlOuder, new { ouderId }, ct))
                {
                    return Beleidsuitkomst.OuderWeg;
                }
                if (
                    await t.ExecuteAsync(
                        SqlUpdate,
                        Rij(nieuw with { Id = oud.Id, Versie = oud.Versie }, door, Beleidscodes.RaaktKern(oud, nieuw)),
                        ct
                    ) == 0
                )
                {
                    return await WaaromNietAsync(t, oud, ct);
                }
                foreach (
                    var sql in new[]
                    {
                        SqlInvesteringDelete,
                        SqlRuimteDelete,
                        SqlAfhankelijkheidDelete,
                        SqlActieDelete,
                        SqlActiviteitDelete,
                        SqlVraagDelete,
                    }
                )
                {
                    await t.ExecuteAsync(sql, new { id = oud.Id }, ct);
                }
                await InsertLijstenAsync(t, oud.Id, nieuw, ct);
                await SchrijfHistorieAsync(t, oud.Id, Beleidsverschil.Bepaal(oud, nieuw, activiteit), door, ct);
                return Beleidsuitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <summary>To a next status; when that is Vastgesteld, on which day and by whom. The page has asked <see cref="Beleidscodes.Bezwaar"/>.</summary>
    public Task<Beleidsuitkomst> ZetStatusAsync(
        Beleidsstuk stuk,
        Beleidsstatus naar,
        DateOnly? vastgesteldOp,
        string vastgesteldDoor,
        Beleidsschrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(door);
        var isVast = naar == Beleidsstatus.Vastgesteld;
        return WijzigAsync(
            stuk,
            SqlStatus,
            new
            {
                id = stuk.Id,
                soort = Soort(stuk.Soort),
                versie = stuk.Versie,
                van = stuk.Status.ToString(),
                naar = naar.ToString(),
                vastgesteldOp = isVast ? vastgesteldOp : stuk.VastgesteldOp,
                vastgesteldDoor = isVast ? vastgesteldDoor : stuk.VastgesteldDoor,
                door.Vandaag,
                door.Nu,
                door.Naam,
                door.GebruikerId,
                door.IsDirectie,
                door.HeeftTeamrol,
                door.IsTeamleider,
            },
            [
                new Veldwijziging(
                    "Status",
                    stuk.StatusNaam,
                    Beleidscodes.Naam(naar)
                        + (
                            isVast && vastgesteldOp is DateOnly d
                                ? FormattableString.Invariant($" op {d:d-M-yyyy} door {vastgesteldDoor}")
                                : ""
                        )
                ),
            ],
            door,
            ct
        );
    }

    public Task<Beleidsuitkomst> ArchiveerAsync(Beleidsstuk stuk, Beleidsschrijver door, CancellationToken ct) =>
        WijzigAsync(stuk, SqlArchiveer, Recht(stuk, door), [new Veldwijziging("Archief", "", "gearchiveerd")], door, ct);

    public Task<Beleidsuitkomst> ZetTerugAsync(Beleidsstuk stuk, Beleidsschrijver door, CancellationToken ct) =>
        WijzigAsync(
            stuk,
            SqlZetTerug,
            Recht(stuk, door),
            [new Veldwijziging("Archief", "gearchiveerd", "terug in het register")],
            door,
            ct
        );

    public Task<Beleidsuitkomst> EvalueerAsync(Beleidsstuk stuk, Beleidsevaluatie evaluatie, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(evaluatie);
        ArgumentNullException.ThrowIfNull(door);
        return WijzigAsync(
            stuk,
            SqlEvaluatieInsert,
            new
            {
                id = stuk.Id,
                soort = Soort(stuk.Soort),
                dag = evaluatie.Dag,
                uitkomst = evaluatie.Uitkomst,
                tekst = evaluatie.Tekst,
                bijstelling = evaluatie.Bijstelling,
                door.Naam,
                door.Nu,
                door.GebruikerId,
                door.IsDirectie,
                door.HeeftTeamrol,
            },
            [
                new Veldwijziging(
                    "Evaluatie",
                    "",
                    FormattableString.Invariant(
                        $"{evaluatie.Dag:d-M-yyyy}: {evaluatie.Uitkomst}. {evaluatie.Tekst}{Bijgesteld(evaluatie.Bijstelling)}"
                    )
                ),
            ],
            door,
            ct
        );
    }

    private static string Bijgesteld(string bijstelling) => bijstelling.Length > 0 ? $" Bijstelling: {bijstelling}" : "";

    /// <summary>The CvB was told of this evaluation. Weg when it is not of this item, or was told already.</summary>
    public Task<Beleidsuitkomst> InformeerAsync(Beleidsstuk stuk, int evaluatie, DateOnly dag, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(door);
        var rij = new
        {
            id = stuk.Id,
            soort = Soort(stuk.Soort),
            evaluatie,
            dag,
            door.Vandaag,
            door.Nu,
            door.Naam,
            door.GebruikerId,
            door.IsDirectie,
            door.HeeftTeamrol,
        };
        return database.InTransactieAsync(
            async t =>
            {
                if (!await IsErAsync(t, SqlNietGemeld, rij, ct))
                {
                    return Beleidsuitkomst.Weg;
                }
                if (await t.ExecuteAsync(SqlInformeer, rij, ct) == 0)
                {
                    return await WaaromNietAsync(t, stuk, ct);
                }
                await SchrijfHistorieAsync(t, stuk.Id, [Gemeld(dag)], door, ct);
                await t.ExecuteAsync(SqlGeraakt, rij, ct);
                return Beleidsuitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <summary>Ticks an action (the how-manieth, from 0) as done on a day, or as not done (null).</summary>
    public Task<Beleidsuitkomst> ZetActieKlaarAsync(
        Beleidsstuk stuk,
        int volgorde,
        string wat,
        DateOnly? klaarOp,
        Beleidsschrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(door);
        return WijzigAsync(
            stuk,
            SqlActieKlaar,
            new
            {
                id = stuk.Id,
                soort = Soort(stuk.Soort),
                volgorde,
                wat,
                klaarOp,
                door.GebruikerId,
                door.IsDirectie,
                door.HeeftTeamrol,
            },
            [new Veldwijziging("Actie", klaarOp is null ? wat + " (klaar)" : wat, klaarOp is null ? wat : wat + " (klaar)")],
            door,
            ct,
            SqlGeraaktMetVersie
        );
    }

    /// <summary>A teamleider's verdict on a letter of the goal of this version.</summary>
    public Task<Beleidsuitkomst> OordeelAsync(
        Beleidsstuk stuk,
        char letter,
        Oordeel machine,
        Oordeel oordeel,
        string reden,
        Beleidsschrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(door);
        return WijzigAsync(
            stuk,
            SqlOordeelInsert,
            new
            {
                id = stuk.Id,
                soort = Soort(stuk.Soort),
                versie = stuk.Versie,
                letter = letter.ToString(),
                machine = machine.ToString(),
                oordeel = oordeel.ToString(),
                reden,
                door.Naam,
                door.Nu,
                door.GebruikerId,
                door.IsDirectie,
                door.HeeftTeamrol,
                door.IsTeamleider,
            },
            [new Veldwijziging($"SMART {letter}", machine.ToString(), oordeel + (reden.Length > 0 ? ": " + reden : ""))],
            door,
            ct
        );
    }

    /// <summary>The hands of a team session about the goal of this version, one row per letter.</summary>
    public Task<Beleidsuitkomst> BlikAsync(Beleidsstuk stuk, IReadOnlyList<Smartblik> blikken, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(blikken);
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
            {
                foreach (var b in blikken)
                {
                    var rij = new
                    {
                        id = stuk.Id,
                        soort = Soort(stuk.Soort),
                        versie = stuk.Versie,
                        b.Letter,
                        b.Voldoet,
                        b.Twijfel,
                        b.Ontbreekt,
                        b.Bezwaar,
                        door.Naam,
                        door.Nu,
                        door.GebruikerId,
                        door.IsDirectie,
                        door.HeeftTeamrol,
                    };
                    if (await t.ExecuteAsync(SqlBlikInsert, rij, ct) == 0)
                    {
                        return await WaaromNietAsync(t, stuk, ct);
                    }
                }

                // The history is for everybody; what the team said is not.
                await SchrijfHistorieAsync(
                    t,
                    stuk.Id,
                    [new Veldwijziging("Teamsessie", "", "handen geteld bij " + string.Join(", ", blikken.Select(b => b.Letter)))],
                    door,
                    ct
                );
                await t.ExecuteAsync(
                    SqlGeraakt,
                    new
                    {
                        id = stuk.Id,
                        door.Vandaag,
                        door.Nu,
                        door.Naam,
                    },
                    ct
                );
                return Beleidsuitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <summary>Records that a report on a strategic item was sent, and that the CvB now knows the evaluations of the sender's own teams (BL-13).</summary>
    public Task<Beleidsuitkomst> RapporteerAsync(
        Beleidsstuk strategie,
        DateOnly dag,
        string aan,
        string toelichting,
        string inhoud,
        Beleidsschrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(strategie);
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
            {
                var rij = new
                {
                    id = strategie.Id,
                    dag,
                    aan,
                    toelichting,
                    inhoud,
                    door.Naam,
                    door.Nu,
                    door.GebruikerId,
                    door.HeeftTeamrol,
                };
                if (await t.ExecuteAsync(SqlRapportInsert, rij, ct) == 0)
                {
                    return Beleidsuitkomst.GeenRecht;
                }
                foreach (var plan in await t.QueryAsync<int>(SqlRapportPlannen, rij, ct))
                {
                    await SchrijfHistorieAsync(t, plan, [Gemeld(dag)], door, ct);
                    await t.ExecuteAsync(
                        SqlGeraakt,
                        new
                        {
                            id = plan,
                            door.Vandaag,
                            door.Nu,
                            door.Naam,
                        },
                        ct
                    );
                }

                await t.ExecuteAsync(SqlRapportInformeert, rij, ct);
                await SchrijfHistorieAsync(
                    t,
                    strategie.Id,
                    [new Veldwijziging("Rapport aan het CvB", "", FormattableString.Invariant($"verzonden op {dag:d-M-yyyy} aan {aan}"))],
                    door,
                    ct
                );
                await t.ExecuteAsync(
                    SqlGeraakt,
                    new
                    {
                        id = strategie.Id,
                        door.Vandaag,
                        door.Nu,
                        door.Naam,
                    },
                    ct
                );
                return Beleidsuitkomst.Opgeslagen;
            },
            ct
        );
    }

    private static Veldwijziging Gemeld(DateOnly dag) => new("CvB geïnformeerd", "", FormattableString.Invariant($"{dag:d-M-yyyy}"));

    internal static string Soort(Beleidssoort soort) => soort == Beleidssoort.Strategisch ? "strategisch" : "tactisch";

    internal static async Task SchrijfHistorieAsync(
        LobDatabase.Transactie t,
        int id,
        IReadOnlyList<Veldwijziging> wijzigingen,
        Beleidsschrijver door,
        CancellationToken ct
    ) =>
        await t.ExecuteAsync(
            SqlHistorieInsert,
            wijzigingen
                .Select(w => new
                {
                    id,
                    op = door.Nu,
                    door = door.Naam,
                    w.Veld,
                    w.Oud,
                    w.Nieuw,
                })
                .ToList(),
            ct
        );

    private Task<Beleidsuitkomst> WijzigAsync(
        Beleidsstuk stuk,
        string sql,
        object rij,
        IReadOnlyList<Veldwijziging> historie,
        Beleidsschrijver door,
        CancellationToken ct,
        string geraakt = SqlGeraakt
    ) =>
        database.InTransactieAsync(
            async t =>
            {
                if (await t.ExecuteAsync(sql, rij, ct) == 0)
                {
                    return await WaaromNietAsync(t, stuk, ct);
                }
                await SchrijfHistorieAsync(t, stuk.Id, historie, door, ct);
                await t.ExecuteAsync(
                    geraakt,
                    new
                    {
                        id = stuk.Id,
                        door.Vandaag,
                        door.Nu,
                        door.Naam,
                    },
                    ct
                );
                return Beleidsuitkomst.Opgeslagen;
            },
            ct
        );

    /// <summary>Gone, changed since, or not this person's.</summary>
    private static async Task<Beleidsuitkomst> WaaromNietAsync(LobDatabase.Transactie t, Beleidsstuk stuk, CancellationToken ct)
    {
        var versies = await t.QueryAsync<int>(SqlStand, new { id = stuk.Id, soort = Soort(stuk.Soort) }, ct);
        return versies.Count == 0 ? Beleidsuitkomst.Weg
            : versies[0] != stuk.Versie ? Beleidsuitkomst.Verouderd
            : Beleidsuitkomst.GeenRecht;
    }

    /// <summary>May this person have an item with this team? Asked again here: the form can name any team.</summary>
    private static async Task<bool> MagToevoegenAsync(
        LobDatabase.Transactie t,
        Beleidsstuk stuk,
        Beleidsschrijver door,
        CancellationToken ct
    ) =>
        stuk.IsStrategisch
            ? door.IsDirectie
            : door.HeeftTeamrol && stuk.TeamId is int teamId && await IsErAsync(t, SqlEigenTeam, new { door.GebruikerId, teamId }, ct);

    private static async Task<bool> IsErAsync(LobDatabase.Transactie t, string sql, object parameters, CancellationToken ct) =>
        (await t.QueryAsync<int>(sql, parameters, ct))[0] > 0;

    private static object Recht(Beleidsstuk stuk, Beleidsschrijver door) =>
        new
        {
            id = stuk.Id,
            soort = Soort(stuk.Soort),
            versie = stuk.Versie,
            door.Vandaag,
            door.Nu,
            door.Naam,
            door.GebruikerId,
            door.IsDirectie,
            door.HeeftTeamrol,
            door.IsTeamleider,
        };

    internal static async Task InsertLijstenAsync(LobDatabase.Transactie t, int id, Beleidsstuk s, CancellationToken ct)
    {
        await t.ExecuteAsync(
            SqlInvesteringInsert,
            s.Investeringen.Select(i => new
                {
                    id,
                    i.Jaar,
                    i.Centen,
                    FteHonderdsten = (int?)(i.Fte * 100),
                })
                .ToList(),
            ct
        );
        await t.ExecuteAsync(
            SqlRuimteInsert,
            s.Ruimte.Select(
                    (r, volgorde) =>
                        new
                        {
                            id,
                            volgorde,
                            r.Team,
                            r.Uren,
                            r.Centen,
                        }
                )
                .ToList(),
            ct
        );
        await t.ExecuteAsync(
            SqlAfhankelijkheidInsert,
            s.Afhankelijkheden.Select(
                    (a, volgorde) =>
                        new
                        {
                            id,
                            volgorde,
                            a.Naam,
                            a.Tot,
                        }
                )
                .ToList(),
            ct
        );
        await t.ExecuteAsync(
            SqlActieInsert,
            s.Acties.Select(
                    (a, volgorde) =>
                        new
                        {
                            id,
                            volgorde,
                            a.Wie,
                            a.Wat,
                            a.Wanneer,
                            a.KlaarOp,
                        }
                )
                .ToList(),
            ct
        );
        await t.ExecuteAsync(SqlActiviteitInsert, s.Activiteiten.Distinct().Select(activiteit => new { id, activiteit }).ToList(), ct);
        await t.ExecuteAsync(SqlVraagInsert, s.Vragen.Distinct(StringComparer.Ordinal).Select(vraag => new { id, vraag }).ToList(), ct);
    }

    internal static object Rij(Beleidsstuk s, Beleidsschrijver door, bool raaktKern = false) =>
        new
        {
            raaktKern,
            door.IsTeamleider,
            id = s.Id,
            versie = s.Versie,
            soort = Soort(s.Soort),
            s.Code,
            s.Titel,
            Status = s.Status.ToString(),
            s.TeamId,
            s.OuderId,
            s.EigenaarId,
            s.Doel,
            s.Probleem,
            s.WaaromOns,
            s.Oplossingsrichting,
            s.Draagvlak,
            s.Mensen,
            s.Middelen,
            s.Aantal,
            s.MinutenPerKeer,
            TiendenUur = (int?)(s.UrenToegezegd * 10),
            s.SamenwerkingVorm,
            s.SamenwerkingInhoud,
            s.Samenwerking,
            s.BelangTeam,
            s.BelangLeiding,
            s.BelangLeerling,
            s.TeamleiderBetrokken,
            s.Medezeggenschap,
            s.MedezeggenschapOp,
            s.MedezeggenschapTekst,
            s.Begindatum,
            s.Einddatum,
            s.VastgesteldOp,
            s.VastgesteldDoor,
            s.SchrijverNaam,
            s.SchrijverRol,
            s.LaatstGehoordOp,
            door.Vandaag,
            door.Nu,
            door.Naam,
            door.GebruikerId,
            door.IsDirectie,
            door.HeeftTeamrol,
        };
}
