using System.Data.Common;
using Dapper;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Planner;

/// <summary>Writes activities and their links. Reading a line goes through <see cref="LeerlijnRepository"/>.</summary>
public sealed class ActiviteitRepository(LobDatabase database)
{
    /// <summary>The row may be written by this person (decaan within the own vestigingen, team roles within the own teams).</summary>
    private const string MagSchrijven = """
        ((@IsDecaan = 1 AND (Activiteit.TeamId IS NULL
            OR NOT EXISTS (SELECT 1 FROM GebruikerVestiging gv WHERE gv.GebruikerId = @GebruikerId)
            OR EXISTS (SELECT 1 FROM Team t WHERE t.Id = Activiteit.TeamId AND (t.VestigingId IS NULL
                 OR t.VestigingId IN (SELECT gv.VestigingId FROM GebruikerVestiging gv WHERE gv.GebruikerId = @GebruikerId)))))
          OR (@HeeftTeamrol = 1 AND Activiteit.TeamId IN (SELECT gt.TeamId FROM GebruikerTeam gt WHERE gt.GebruikerId = @GebruikerId)))
        """;

    public static readonly string SqlInsert = $"""
        INSERT INTO Activiteit (SchooljaarId, ExternId, {Activiteitkolommen.Namen}, GewijzigdOp, GewijzigdDoor, Versie)
        VALUES (@Schooljaar, @ExternId, {Activiteitkolommen.Waarden}, @Nu, @Naam, 1)
        """;

    private static readonly string SqlVelden =
        $"{Activiteitkolommen.Zetten}, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1";

    public static readonly string SqlUpdate = $"""
        UPDATE Activiteit SET {SqlVelden}
        WHERE Id = @Id AND SchooljaarId = @Schooljaar AND VerwijderdOp IS NULL AND Versie = @Versie AND {MagSchrijven}
        """;

    /// <summary>As <see cref="SqlUpdate"/> for the import, which replaces by the file's id and revives what was in the bin.</summary>
    public static readonly string SqlUpdateImport =
        $"UPDATE Activiteit SET {SqlVelden}, VerwijderdOp = NULL, VerwijderdDoor = NULL WHERE Id = @Id AND SchooljaarId = @Schooljaar";

    public const string SqlVerplaats = $"""
        UPDATE Activiteit
        SET Zone = @zone, LeerjaarNr = @leerjaar, WeekVan = @weekVan, WeekTot = @weekTot, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NULL AND Versie = @versie AND {MagSchrijven}
        """;

    public const string SqlMarkeer = $"""
        UPDATE Activiteit SET Marker = @marker, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NULL AND Versie = @versie AND {MagSchrijven}
        """;

    /// <summary>As <see cref="SqlVerwijder"/>, only when nobody changed the activity since it was read.</summary>
    public const string SqlVerwijderVersie = $"""
        UPDATE Activiteit SET VerwijderdOp = @Nu, VerwijderdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NULL AND Versie = @versie AND {MagSchrijven}
        """;

    public const string SqlInBak =
        "SELECT Id FROM Activiteit WHERE SchooljaarId = @schooljaar AND ExternId = @externId AND VerwijderdOp IS NOT NULL";

    public const string SqlVerwijder = $"""
        UPDATE Activiteit SET VerwijderdOp = @Nu, VerwijderdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NULL AND {MagSchrijven}
        """;

    public const string SqlZetTerug = $"""
        UPDATE Activiteit SET VerwijderdOp = NULL, VerwijderdDoor = NULL, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NOT NULL AND {MagSchrijven}
        """;

    public const string SqlStand = "SELECT Versie FROM Activiteit WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NULL";

    public const string SqlPrullenbak = """
        SELECT Id, Titel, Zone, LeerjaarNr, VerwijderdOp, VerwijderdDoor FROM Activiteit
        WHERE SchooljaarId = @schooljaar AND VerwijderdOp IS NOT NULL ORDER BY VerwijderdOp DESC, Id
        """;

    public const string SqlKenmerkenDelete = "DELETE FROM ActiviteitKenmerk WHERE ActiviteitId = @id";
    public const string SqlKenmerkInsert =
        "INSERT INTO ActiviteitKenmerk (ActiviteitId, Soort, Volgorde, Waarde) VALUES (@id, @soort, @volgorde, @waarde)";
    public const string SqlDoelgroepenDelete = "DELETE FROM ActiviteitDoelgroep WHERE ActiviteitId = @id";
    public const string SqlDoelgroepInsert =
        "INSERT INTO ActiviteitDoelgroep (ActiviteitId, Soort, Volgorde, Naam) VALUES (@id, @soort, @volgorde, @waarde)";
    public const string SqlMateriaalDelete = "DELETE FROM ActiviteitMateriaal WHERE ActiviteitId = @id";
    public const string SqlMateriaalInsert =
        "INSERT INTO ActiviteitMateriaal (ActiviteitId, Volgorde, Titel, Url) VALUES (@id, @volgorde, @titel, @url)";

    public const string SqlLinkInsert = $"""
        INSERT INTO ActiviteitLink (NaarId, VanId, Volgorde, Toelichting, LeerlingZiet, LeerlingZietBron)
        SELECT Activiteit.Id, v.Id, (SELECT COUNT(*) FROM ActiviteitLink x WHERE x.NaarId = Activiteit.Id), @toelichting, @leerlingZiet, @bron
        FROM Activiteit, Activiteit v
        WHERE Activiteit.Id = @naarId AND v.Id = @vanId AND Activiteit.SchooljaarId = @schooljaar AND v.SchooljaarId = @schooljaar
          AND Activiteit.VerwijderdOp IS NULL AND v.VerwijderdOp IS NULL AND {MagSchrijven}
        """;

    /// <summary>Only when the explanation is still the one that the form showed.</summary>
    public const string SqlLinkUpdate = $"""
        UPDATE ActiviteitLink SET Toelichting = @toelichting, LeerlingZiet = @leerlingZiet, LeerlingZietBron = @bron
        WHERE NaarId = @naarId AND VanId = @vanId AND Toelichting = @oud
          AND EXISTS (SELECT 1 FROM Activiteit WHERE Activiteit.Id = @naarId AND Activiteit.SchooljaarId = @schooljaar AND {MagSchrijven})
        """;

    public const string SqlLinkDelete = $"""
        DELETE FROM ActiviteitLink WHERE NaarId = @naarId AND VanId = @vanId
          AND EXISTS (SELECT 1 FROM Activiteit WHERE Activiteit.Id = @naarId AND Activiteit.SchooljaarId = @schooljaar AND {MagSchrijven})
        """;

    public const string SqlWeggelatenDelete =
        "DELETE FROM ChecklistWeggelaten WHERE SchooljaarId = @schooljaar AND LeerjaarNr = @leerjaar AND Type = @type";
    public const string SqlWeggelatenInsert = """
        INSERT INTO ChecklistWeggelaten (SchooljaarId, LeerjaarNr, Type, Reden, Door, Op) VALUES (@schooljaar, @leerjaar, @type, @reden, @door, @op)
        """;

    /// <summary>A new id for an activity that does not come from a file.</summary>
    public static string NieuwExternId() => "x" + Guid.NewGuid().ToString("N")[..15];

    /// <summary>Adds an activity and returns its database id. The caller has checked that the writer may add to this team.</summary>
    public Task<int> InsertAsync(int schooljaar, Activiteit activiteit, Schrijver door, CancellationToken ct) =>
        database.InTransactieAsync(
            async t =>
            {
                var id = await t.InsertAsync(SqlInsert, Parameters(schooljaar, activiteit, 0, door), ct);
                await InsertOnderdelenAsync(t, id, activiteit, ct);
                return id;
            },
            ct
        );

    /// <summary>Replaces all fields except the links.</summary>
    public Task<Schrijfuitkomst> UpdateAsync(int schooljaar, Activiteit activiteit, int versie, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(activiteit);
        return database.InTransactieAsync(
            async t =>
            {
                if (await t.ExecuteAsync(SqlUpdate, Parameters(schooljaar, activiteit, versie, door), ct) == 0)
                {
                    return await WaaromNietAsync(t, schooljaar, activiteit.Nummer, versie, ct);
                }

                await DeleteOnderdelenAsync(t, activiteit.Nummer, ct);
                await InsertOnderdelenAsync(t, activiteit.Nummer, activiteit, ct);
                return Schrijfuitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <param name="schooljaar">First calendar year.</param>
    /// <param name="id">Database id.</param>
    /// <param name="versie">The version that the form showed.</param>
    /// <param name="marker">E, G, I, "-" or null = not chosen.</param>
    /// <param name="door">Who marks.</param>
    /// <param name="ct">Ends the work early.</param>
    public Task<Schrijfuitkomst> MarkeerAsync(int schooljaar, int id, int versie, string? marker, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
                await t.ExecuteAsync(
                    SqlMarkeer,
                    new
                    {
                        schooljaar,
                        id,
                        versie,
                        marker,
                        door.Nu,
                        door.Naam,
                        door.GebruikerId,
                        door.IsDecaan,
                        door.HeeftTeamrol,
                    },
                    ct
                ) > 0
                    ? Schrijfuitkomst.Opgeslagen
                    : await WaaromNietAsync(t, schooljaar, id, versie, ct),
            ct
        );
    }

    public Task<Schrijfuitkomst> VerplaatsAsync(
        int schooljaar,
        int id,
        int versie,
        string zone,
        int leerjaar,
        int? weekVan,
        int? weekTot,
        Schrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
                await t.ExecuteAsync(
                    SqlVerplaats,
                    new
                    {
                        schooljaar,
                        id,
                        versie,
                        zone,
                        leerjaar,
                        weekVan,
                        weekTot,
                        door.Nu,
                        door.Naam,
                        door.GebruikerId,
                        door.IsDecaan,
                        door.HeeftTeamrol,
                    },
                    ct
                ) > 0
                    ? Schrijfuitkomst.Opgeslagen
                    : await WaaromNietAsync(t, schooljaar, id, versie, ct),
            ct
        );
    }

    /// <summary>To the bin; false when it is gone already or not this person's to remove. Links stay, so that putting it back restores them.</summary>
    public async Task<bool> VerwijderAsync(int schooljaar, int id, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlVerwijder,
                new
                {
                    schooljaar,
                    id,
                    door.Nu,
                    door.Naam,
                    door.GebruikerId,
                    door.IsDecaan,
                    door.HeeftTeamrol,
                },
                ct
            ) > 0;
    }

    public async Task<bool> ZetTerugAsync(int schooljaar, int id, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlZetTerug,
                new
                {
                    schooljaar,
                    id,
                    door.Nu,
                    door.Naam,
                    door.GebruikerId,
                    door.IsDecaan,
                    door.HeeftTeamrol,
                },
                ct
            ) > 0;
    }

    public Task<IReadOnlyList<VerwijderdeActiviteit>> GetPrullenbakAsync(int schooljaar, CancellationToken ct) =>
        database.QueryAsync<VerwijderdeActiviteit>(SqlPrullenbak, new { schooljaar }, ct);

    /// <summary>Links a later activity to an earlier one. An activity linked to itself throws: no form offers that.</summary>
    public async Task<Koppeluitkomst> KoppelAsync(int schooljaar, int vanId, int naarId, VolgtOp link, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(door);
        try
        {
            return await database.ExecuteAsync(SqlLinkInsert, Link(schooljaar, vanId, naarId, link, door), ct) > 0
                ? Koppeluitkomst.Gekoppeld
                : Koppeluitkomst.Geweigerd;
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            return Koppeluitkomst.Bestaat;
        }
    }

    /// <summary>
    /// The parameters of <see cref="SqlLinkInsert"/>, and with <paramref name="oud"/>, the explanation that was shown, of
    /// <see cref="SqlLinkUpdate"/>.
    /// </summary>
    internal static object Link(int schooljaar, int vanId, int naarId, VolgtOp link, Schrijver door, string oud = "") =>
        new
        {
            schooljaar,
            vanId,
            naarId,
            oud,
            toelichting = link.Toelichting,
            leerlingZiet = link.LeerlingZiet,
            bron = link.Bron,
            door.GebruikerId,
            door.IsDecaan,
            door.HeeftTeamrol,
        };

    /// <summary>False when somebody changed the explanation meanwhile, or the link is gone or not this person's.</summary>
    public async Task<bool> WijzigLinkAsync(
        int schooljaar,
        int vanId,
        int naarId,
        string oud,
        VolgtOp link,
        Schrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(SqlLinkUpdate, Link(schooljaar, vanId, naarId, link, door, oud), ct) > 0;
    }

    public async Task<bool> OntkoppelAsync(int schooljaar, int vanId, int naarId, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlLinkDelete,
                new
                {
                    schooljaar,
                    vanId,
                    naarId,
                    door.GebruikerId,
                    door.IsDecaan,
                    door.HeeftTeamrol,
                },
                ct
            ) > 0;
    }

    /// <summary>Marks checklist rows as left out on purpose, or (reden null) takes that back.</summary>
    public Task LaatWegAsync(
        int schooljaar,
        IReadOnlyCollection<int> leerjaren,
        string type,
        string? reden,
        Schrijver door,
        CancellationToken ct
    ) =>
        database.InZetTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(
                    SqlWeggelatenDelete,
                    leerjaren
                        .Select(leerjaar => new
                        {
                            schooljaar,
                            leerjaar,
                            type,
                        })
                        .ToList(),
                    ct
                );
                if (reden is not null)
                {
                    await t.ExecuteAsync(
                        SqlWeggelatenInsert,
                        leerjaren
                            .Select(leerjaar => new
                            {
                                schooljaar,
                                leerjaar,
                                type,
                                reden,
                                door = door.Naam,
                                op = door.Nu,
                            })
                            .ToList(),
                        ct
                    );
                }
            },
            ct
        );

    private static async Task<Schrijfuitkomst> WaaromNietAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        int id,
        int versie,
        CancellationToken ct
    )
    {
        var stand = await t.QueryAsync<int>(SqlStand, new { id, schooljaar }, ct);
        return stand.Count == 0 ? Schrijfuitkomst.Weg
            : stand[0] != versie ? Schrijfuitkomst.Verouderd
            : Schrijfuitkomst.GeenRecht;
    }

    internal static async Task DeleteOnderdelenAsync(LobDatabase.Transactie t, int id, CancellationToken ct)
    {
        await t.ExecuteAsync(SqlKenmerkenDelete, new { id }, ct);
        await t.ExecuteAsync(SqlDoelgroepenDelete, new { id }, ct);
        await t.ExecuteAsync(SqlMateriaalDelete, new { id }, ct);
    }

    internal static async Task InsertOnderdelenAsync(LobDatabase.Transactie t, int id, Activiteit a, CancellationToken ct)
    {
        foreach (var (sql, isDoelgroep) in new[] { (SqlKenmerkInsert, false), (SqlDoelgroepInsert, true) })
        {
            var rijen = Activiteitkolommen
                .Rijen.Where(v => v.IsDoelgroep == isDoelgroep)
                .SelectMany(v => Rijen(id, v.Soort!, v.Waarde(a)))
                .ToList();
            if (rijen.Count > 0)
            {
                await t.ExecuteAsync(sql, rijen, ct);
            }
        }
        if (a.Materiaal.Count > 0)
        {
            await t.ExecuteAsync(
                SqlMateriaalInsert,
                a.Materiaal.Select(
                        (m, volgorde) =>
                            new
                            {
                                id,
                                volgorde,
                                titel = m.Titel,
                                url = m.Url,
                            }
                    )
                    .ToList(),
                ct
            );
        }
    }

    private static IEnumerable<object> Rijen(int id, string soort, IReadOnlyList<string> waarden) =>
        waarden.Select(
            (waarde, volgorde) =>
                (object)
                    new
                    {
                        id,
                        soort,
                        volgorde,
                        waarde,
                    }
        );

    internal static DynamicParameters Parameters(int schooljaar, Activiteit a, int versie, Schrijver door)
    {
        var parameters = new DynamicParameters(
            new
            {
                Schooljaar = schooljaar,
                Id = a.Nummer,
                ExternId = a.Id,
                Versie = versie,
                door.Nu,
                door.Naam,
                door.GebruikerId,
                door.IsDecaan,
                door.HeeftTeamrol,
            }
        );
        Activiteitkolommen.Vul(parameters, a);
        return parameters;
    }
}
