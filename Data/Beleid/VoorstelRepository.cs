using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Data.Beleid;

/// <summary>Proposals for a register by who does not write it (BL-11); reading goes with the registers (<see cref="BeleidRepository"/>).</summary>
public sealed class VoorstelRepository(LobDatabase database)
{
    /// <summary>Open proposals of one person; more is a sign that nobody answers.</summary>
    public const int MaximumOpen = 20;

    public const string SqlOpen = "SELECT COUNT(*) FROM Beleidsvoorstel WHERE VanId = @GebruikerId AND Status = 'open'";

    public const string SqlInsert = """
        INSERT INTO Beleidsvoorstel (Soort, TeamId, BeleidsstukId, Titel, Tekst, Waarom, VanId, VanNaam, VanRol, Op, Status, Versie)
        VALUES (@soort, @TeamId, @BeleidsstukId, @Titel, @Tekst, @Waarom, @GebruikerId, @Naam, @Rol, @Nu, 'open', 1)
        """;

    public const string SqlTrekIn =
        "UPDATE Beleidsvoorstel SET Status = 'ingetrokken', AntwoordOp = @Nu, Versie = Versie + 1 WHERE Id = @id AND VanId = @GebruikerId AND Status = 'open'";

    public const string SqlAntwoord = $"""
        UPDATE Beleidsvoorstel SET Status = @status, Antwoord = @antwoord, AntwoordDoor = @Naam, AntwoordOp = @Nu, BeleidsstukId = @stukId, Versie = Versie + 1
        WHERE Id = @id AND Status = 'open' AND {BeleidRepository.MagSchrijven}
        """;

    public const string SqlHeropen = $"""
        UPDATE Beleidsvoorstel SET Status = 'open', Antwoord = '', AntwoordDoor = '', AntwoordOp = NULL, BeleidsstukId = @stukId, Versie = Versie + 1
        WHERE Id = @id AND Status IN ('overgenomen', 'afgewezen') AND Versie = @versie AND {BeleidRepository.MagSchrijven}
        """;

    /// <summary>The item that a proposal became, when nobody touched it since.</summary>
    public const string SqlOngerept =
        "SELECT COUNT(*) FROM Beleidsstuk WHERE Id = @stuk AND Versie = 1 AND Status = 'Idee' AND Titel = @titel AND GearchiveerdOp IS NULL";
    public const string SqlWeg =
        "UPDATE Beleidsstuk SET GearchiveerdOp = @Nu, GearchiveerdDoor = @Naam, Versie = Versie + 1 WHERE Id = @stuk";

    /// <summary>
    /// Takes an answer back, in one transaction. An item that the proposal became, untouched since, goes to the archive; an item that was there
    /// before stays. False when it was answered otherwise meanwhile, when the item was worked on, or it is not this person's register.
    /// </summary>
    public Task<bool> HeropenAsync(Beleidsvoorstel v, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(v);
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
            {
                var geworden =
                    v.Status == "overgenomen"
                    && v.BeleidsstukId is int stuk
                    && (await t.QueryAsync<int>(SqlOngerept, new { stuk, titel = v.Titel }, ct))[0] > 0
                        ? v.BeleidsstukId
                        : null;
                var rij = new
                {
                    id = v.Id,
                    versie = v.Versie,
                    stukId = geworden is null ? v.BeleidsstukId : null,
                    door.Nu,
                    door.Naam,
                    door.GebruikerId,
                    door.IsDirectie,
                    door.HeeftTeamrol,
                };
                if (await t.ExecuteAsync(SqlHeropen, rij, ct) == 0)
                {
                    return false;
                }
                if (geworden is int weg)
                {
                    await t.ExecuteAsync(
                        SqlWeg,
                        new
                        {
                            stuk = weg,
                            door.Nu,
                            door.Naam,
                        },
                        ct
                    );
                    await BeleidRepository.SchrijfHistorieAsync(
                        t,
                        weg,
                        [new Veldwijziging("Archief", "", "gearchiveerd: het voorstel wacht weer op antwoord")],
                        door,
                        ct
                    );
                }

                return true;
            },
            ct
        );
    }

    /// <summary>False when this person has too many open ones already.</summary>
    public Task<bool> InsertAsync(Beleidsvoorstel v, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(v);
        ArgumentNullException.ThrowIfNull(door);
        return database.InTransactieAsync(
            async t =>
            {
                if ((await t.QueryAsync<int>(SqlOpen, new { door.GebruikerId }, ct))[0] >= MaximumOpen)
                {
                    return false;
                }
                await t.ExecuteAsync(
                    SqlInsert,
                    new
                    {
                        soort = BeleidRepository.Soort(v.Soort),
                        v.TeamId,
                        v.BeleidsstukId,
                        v.Titel,
                        v.Tekst,
                        v.Waarom,
                        door.GebruikerId,
                        door.Naam,
                        door.Rol,
                        door.Nu,
                    },
                    ct
                );
                return true;
            },
            ct
        );
    }

    /// <summary>False when it is not this person's, or was answered already.</summary>
    public async Task<bool> TrekInAsync(int id, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlTrekIn,
                new
                {
                    id,
                    door.GebruikerId,
                    door.Nu,
                },
                ct
            ) > 0;
    }

    /// <summary>False when somebody answered first, or it is not this person's register.</summary>
    public async Task<bool> WijsAfAsync(Beleidsvoorstel v, string reden, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(v);
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(SqlAntwoord, Antwoord(v, "afgewezen", reden, v.BeleidsstukId, door), ct) > 0;
    }

    /// <summary>
    /// Takes a proposal over, in one transaction: a new item (Idee) with its words, or, when it is about an item, a line in that item's history.
    /// Returns the item's id; 0 when somebody answered first or it is not this person's register.
    /// </summary>
    public async Task<int> NeemOverAsync(Beleidsvoorstel v, string antwoord, Beleidsschrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(v);
        ArgumentNullException.ThrowIfNull(door);
        var uit = 0;
        await database.InZetTransactieAsync(
            async t =>
            {
                uit = 0;
                if (await t.ExecuteAsync(SqlAntwoord, Antwoord(v, "overgenomen", antwoord, v.BeleidsstukId, door), ct) == 0)
                {
                    return;
                }
                var id = v.BeleidsstukId ?? 0;
                if (id == 0)
                {
                    var stuk = new Beleidsstuk
                    {
                        Code = "",
                        Soort = v.Soort,
                        Titel = v.Titel,
                        TeamId = v.TeamId,
                        Team = v.Team,
                        Doel = v.Soort == Beleidssoort.Tactisch ? v.Tekst : "",
                        Oplossingsrichting = v.Soort == Beleidssoort.Strategisch ? v.Tekst : "",
                    };
                    (_, id) = await BeleidRepository.VoegToeAsync(t, stuk, door, _ => "", ct);
                    if (id == 0)
                    {
                        throw new InvalidOperationException("The right to the register was there a moment ago.");
                    }
                    await t.ExecuteAsync(SqlStuk, new { id = v.Id, stukId = id }, ct);
                }

                await BeleidRepository.SchrijfHistorieAsync(
                    t,
                    id,
                    [new Veldwijziging("Voorstel overgenomen", "", $"van {v.VanNaam} ({v.VanRol}): {v.Titel}. {v.Tekst}")],
                    door,
                    ct
                );
                await t.ExecuteAsync(
                    BeleidRepository.SqlGeraakt,
                    new
                    {
                        id,
                        door.Vandaag,
                        door.Nu,
                        door.Naam,
                    },
                    ct
                );
                uit = id;
            },
            ct
        );
        return uit;
    }

    public const string SqlStuk = "UPDATE Beleidsvoorstel SET BeleidsstukId = @stukId WHERE Id = @id";

    private static object Antwoord(Beleidsvoorstel v, string status, string antwoord, int? stukId, Beleidsschrijver door) =>
        new
        {
            id = v.Id,
            status,
            antwoord,
            stukId,
            door.Naam,
            door.Nu,
            door.GebruikerId,
            door.IsDirectie,
            door.HeeftTeamrol,
        };
}
