using System.Data.Common;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Planner;

/// <summary>
/// Drafts of a school year. Everybody on the staff reads them; the maker and the decaan change them; accepting also needs the right to every activity
/// it touches.
/// </summary>
public sealed class OntwerpRepository(LobDatabase database)
{
    /// <summary>Open drafts of one school year; more is a sign that old ones are never thrown away.</summary>
    public const int MaximumOpen = 40;

    private const string SqlKolommen = """
        o.Id, o.SchooljaarId, o.Naam, o.EigenaarId, g.Naam AS Eigenaar, o.Wijzigingen, o.Basis, o.BasisOp, o.GemaaktOp, o.GewijzigdOp, o.GewijzigdDoor,
          o.DoorgevoerdOp, o.DoorgevoerdDoor,
          o.Terugdraaien, o.Versie
          FROM Ontwerp o JOIN Gebruiker g ON g.Id = o.EigenaarId
        """;

    private const string MagWijzigen = "(EigenaarId = @GebruikerId OR @IsDecaan = 1)";

    public const string SqlLijst =
        $"SELECT {SqlKolommen} WHERE o.SchooljaarId = @schooljaar ORDER BY CASE WHEN o.DoorgevoerdOp IS NULL THEN 0 ELSE 1 END, o.GewijzigdOp DESC, o.Id DESC";
    public const string SqlEen = $"SELECT {SqlKolommen} WHERE o.SchooljaarId = @schooljaar AND o.Id = @id";
    public const string SqlInsert = """
        INSERT INTO Ontwerp (SchooljaarId, Naam, EigenaarId, Wijzigingen, Basis, BasisOp, GemaaktOp, GewijzigdOp, GewijzigdDoor, Versie)
        VALUES (@schooljaar, @naam, @eigenaarId, @wijzigingen, @basis, @nu, @nu, @nu, @door, 1)
        """;

    public const string SqlWijzigingen = $"""
        UPDATE Ontwerp SET Wijzigingen = @wijzigingen, GewijzigdOp = @Nu, GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND Versie = @versie AND DoorgevoerdOp IS NULL AND {MagWijzigen}
        """;

    public const string SqlNaam = $"""
        UPDATE Ontwerp SET Naam = @naam, GewijzigdOp = @Nu, GewijzigdDoor = @doorNaam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND {MagWijzigen}
        """;

    public const string SqlGezien = $"""
        UPDATE Ontwerp SET Basis = @basis, BasisOp = @Nu, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND Versie = @versie AND DoorgevoerdOp IS NULL AND {MagWijzigen}
        """;

    public const string SqlLinksVan = """
        SELECT l.VanId, l.NaarId, v.ExternId AS Van, n.ExternId AS Naar FROM ActiviteitLink l JOIN Activiteit v ON v.Id = l.VanId
          JOIN Activiteit n ON n.Id = l.NaarId
        WHERE l.VanId = @id OR l.NaarId = @id
        """;

    public const string SqlLinkTekst = "SELECT Toelichting FROM ActiviteitLink WHERE VanId = @vanId AND NaarId = @naarId";

    public const string SqlDelete =
        $"DELETE FROM Ontwerp WHERE Id = @id AND SchooljaarId = @schooljaar AND Versie = @versie AND {MagWijzigen}";

    public const string SqlDoorgevoerd = $"""
        UPDATE Ontwerp SET DoorgevoerdOp = @Nu, DoorgevoerdDoor = @Naam, Terugdraaien = @terugdraaien, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND Versie = @versie AND DoorgevoerdOp IS NULL AND {MagWijzigen}
        """;

    public const string SqlTeruggedraaid = $"""
        UPDATE Ontwerp SET DoorgevoerdOp = NULL, DoorgevoerdDoor = NULL, Terugdraaien = NULL, Basis = @basis, BasisOp = @Nu, GewijzigdOp = @Nu,
          GewijzigdDoor = @Naam, Versie = Versie + 1
        WHERE Id = @id AND SchooljaarId = @schooljaar AND Versie = @versie AND DoorgevoerdOp IS NOT NULL AND {MagWijzigen}
        """;

    public Task<IReadOnlyList<Ontwerp>> GetAlleAsync(int schooljaar, CancellationToken ct) =>
        database.QueryAsync<Ontwerp>(SqlLijst, new { schooljaar }, ct);

    /// <summary>Null when this school year has no such draft.</summary>
    public Task<Ontwerp?> GetAsync(int schooljaar, int id, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<Ontwerp>(SqlEen, new { schooljaar, id }, ct);

    public Task<int> InsertAsync(int schooljaar, string naam, string wijzigingen, string basis, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return database.InsertAsync(
            SqlInsert,
            new
            {
                schooljaar,
                naam,
                eigenaarId = door.GebruikerId,
                wijzigingen,
                basis,
                nu = door.Nu,
                door = door.Naam,
            },
            ct
        );
    }

    /// <summary>False when somebody changed the draft meanwhile, it was accepted, is gone, or is not this person's.</summary>
    public async Task<bool> WijzigAsync(int schooljaar, int id, int versie, string wijzigingen, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlWijzigingen,
                new
                {
                    schooljaar,
                    id,
                    versie,
                    wijzigingen,
                    door.Nu,
                    door.Naam,
                    door.GebruikerId,
                    door.IsDecaan,
                },
                ct
            ) > 0;
    }

    public async Task<bool> HernoemAsync(int schooljaar, int id, string naam, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlNaam,
                new
                {
                    schooljaar,
                    id,
                    naam,
                    door.Nu,
                    doorNaam = door.Naam,
                    door.GebruikerId,
                    door.IsDecaan,
                },
                ct
            ) > 0;
    }

    /// <summary>The maker has seen what changed in the live line: from now on only later changes are told.</summary>
    public async Task<bool> GezienAsync(int schooljaar, int id, int versie, string basis, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlGezien,
                new
                {
                    schooljaar,
                    id,
                    versie,
                    basis,
                    door.Nu,
                    door.GebruikerId,
                    door.IsDecaan,
                },
                ct
            ) > 0;
    }

    /// <summary>False when somebody changed the draft since that version, or it is not this person's.</summary>
    public async Task<bool> DeleteAsync(int schooljaar, int id, int versie, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(door);
        return await database.ExecuteAsync(
                SqlDelete,
                new
                {
                    schooljaar,
                    id,
                    versie,
                    door.GebruikerId,
                    door.IsDecaan,
                },
                ct
            ) > 0;
    }

    /// <summary>
    /// Makes the live line as the draft says, in one transaction: all of it or nothing. The changes must have been worked out
    /// (<see cref="Ontwerplijn.Verschil"/>) on
    /// <paramref name="live"/>; an activity that changed since stops it.
    /// </summary>
    /// <param name="ontwerp">The draft as read.</param>
    /// <param name="wijzigingen">What must change.</param>
    /// <param name="terug">What would undo that; kept with the draft. Null = this is the undo itself, and the draft is open again.</param>
    /// <param name="live">The live line on which the changes were worked out.</param>
    /// <param name="door">Who accepts.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    public async Task<Doorvoeruitkomst> DoorvoerenAsync(
        Ontwerp ontwerp,
        IReadOnlyList<Wijziging> wijzigingen,
        IReadOnlyList<Wijziging>? terug,
        Planjaar live,
        Schrijver door,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(ontwerp);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(door);
        var schooljaar = ontwerp.SchooljaarId;
        try
        {
            return await database.InTransactieAsync(
                async t =>
                {
                    var rij = new
                    {
                        schooljaar,
                        id = ontwerp.Id,
                        versie = ontwerp.Versie,
                        door.Nu,
                        door.Naam,
                        door.GebruikerId,
                        door.IsDecaan,
                        terugdraaien = terug is null ? null : Ontwerplijn.Schrijf(terug),
                        basis = Ontwerplijn.Schrijf(Ontwerplijn.Nu(live.Lijn, live.VersieVan)),
                    };
                    if (await t.ExecuteAsync(terug is null ? SqlTeruggedraaid : SqlDoorgevoerd, rij, ct) == 0)
                    {
                        return new Doorvoeruitkomst(Schrijfuitkomst.Verouderd);
                    }
                    await VoerUitAsync(t, schooljaar, wijzigingen, live, door, ct);
                    return new Doorvoeruitkomst(Schrijfuitkomst.Opgeslagen);
                },
                ct
            );
        }
        catch (Gestopt fout)
        {
            return new Doorvoeruitkomst(Schrijfuitkomst.Verouderd, fout.Bij);
        }
    }

    private static async Task VoerUitAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        IReadOnlyList<Wijziging> wijzigingen,
        Planjaar live,
        Schrijver door,
        CancellationToken ct
    )
    {
        var ids = live.Lijn.Activiteiten.ToDictionary(a => a.Id, a => a.Nummer, StringComparer.Ordinal);
        var versies = new Dictionary<int, int>(live.VersieVan);
        foreach (var w in wijzigingen)
        {
            if (!ids.TryGetValue(w.Id, out var id) && w.Soort != Wijzigingssoort.Toevoegen)
            {
                throw new Gestopt(w);
            }
            var gedaan = w.Soort switch
            {
                Wijzigingssoort.Toevoegen => await VoegToeAsync(t, schooljaar, w.Nieuw!, ids, wijzigingen, door, ct),
                Wijzigingssoort.Verwijderen => await t.ExecuteAsync(
                    ActiviteitRepository.SqlVerwijderVersie,
                    Rij(schooljaar, id, versies, door),
                    ct
                ),
                Wijzigingssoort.Verplaatsen => await VerplaatsAsync(t, schooljaar, id, w.Naar!, versies, door, ct),
                Wijzigingssoort.Markeren => await MarkeerAsync(t, schooljaar, id, w.Marker, versies, door, ct),
                Wijzigingssoort.Ontkoppelen => await t.ExecuteAsync(
                    ActiviteitRepository.SqlLinkDelete,
                    Koppeling(schooljaar, w, ids, door),
                    ct
                ),
                _ => await KoppelAsync(t, schooljaar, w, ids, door, ct),
            };
            if (gedaan == 0)
            {
                throw new Gestopt(w);
            }
        }
    }

    /// <summary>What is in the bin under this id comes back as the change says, with those of its links that the changes name; else it is added.</summary>
    private static async Task<int> VoegToeAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        Activiteit nieuw,
        Dictionary<string, int> ids,
        IReadOnlyList<Wijziging> alle,
        Schrijver door,
        CancellationToken ct
    )
    {
        var inBak = await t.QueryAsync<int>(ActiviteitRepository.SqlInBak, new { schooljaar, externId = nieuw.Id }, ct);
        if (inBak.Count > 0)
        {
            ids[nieuw.Id] = inBak[0];
            if (
                await t.ExecuteAsync(
                    ActiviteitRepository.SqlZetTerug,
                    new
                    {
                        schooljaar,
                        id = inBak[0],
                        door.Nu,
                        door.Naam,
                        door.GebruikerId,
                        door.IsDecaan,
                        door.HeeftTeamrol,
                    },
                    ct
                ) == 0
            )
            {
                return 0;
            }
            await t.ExecuteAsync(
                ActiviteitRepository.SqlUpdateImport,
                ActiviteitRepository.Parameters(schooljaar, nieuw with { Nummer = inBak[0] }, 0, door),
                ct
            );
            await ActiviteitRepository.DeleteOnderdelenAsync(t, inBak[0], ct);
            await ActiviteitRepository.InsertOnderdelenAsync(t, inBak[0], nieuw, ct);
            // The rest of its old links went with it.
            var gevraagd = alle.Where(w => w.Soort == Wijzigingssoort.Koppelen).Select(w => (w.VanId, w.Id)).ToHashSet();
            var oud = await t.QueryAsync<LinkRij>(SqlLinksVan, new { id = inBak[0] }, ct);
            await t.ExecuteAsync(
                UitwisselRepository.SqlLinkDelete,
                oud.Where(l => !gevraagd.Contains((l.Van, l.Naar))).Select(l => new { vanId = l.VanId, naarId = l.NaarId }).ToList(),
                ct
            );
            return 1;
        }

        var id = await t.InsertAsync(ActiviteitRepository.SqlInsert, ActiviteitRepository.Parameters(schooljaar, nieuw, 0, door), ct);
        await ActiviteitRepository.InsertOnderdelenAsync(t, id, nieuw, ct);
        ids[nieuw.Id] = id;
        return 1;
    }

    private static Task<int> VerplaatsAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        int id,
        Plek naar,
        Dictionary<int, int> versies,
        Schrijver door,
        CancellationToken ct
    )
    {
        var versie = versies.GetValueOrDefault(id);
        versies[id] = versie + 1;
        return t.ExecuteAsync(
            ActiviteitRepository.SqlVerplaats,
            new
            {
                schooljaar,
                id,
                versie,
                zone = naar.Zone,
                leerjaar = naar.Leerjaar,
                weekVan = naar.WeekVan,
                weekTot = naar.WeekTot,
                door.Nu,
                door.Naam,
                door.GebruikerId,
                door.IsDecaan,
                door.HeeftTeamrol,
            },
            ct
        );
    }

    private static Task<int> MarkeerAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        int id,
        string? marker,
        Dictionary<int, int> versies,
        Schrijver door,
        CancellationToken ct
    )
    {
        var versie = versies.GetValueOrDefault(id);
        versies[id] = versie + 1;
        return t.ExecuteAsync(
            ActiviteitRepository.SqlMarkeer,
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
        );
    }

    private static async Task<int> KoppelAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        Wijziging w,
        Dictionary<string, int> ids,
        Schrijver door,
        CancellationToken ct
    )
    {
        var rij = Koppeling(schooljaar, w, ids, door);
        try
        {
            // A link of what came back from the bin is there already; only another text makes it a change.
            var er = await t.QueryAsync<string>(SqlLinkTekst, rij, ct);
            if (er.Count > 0 && er[0] == (w.Link?.Toelichting ?? ""))
            {
                return 1;
            }
            await t.ExecuteAsync(ActiviteitRepository.SqlLinkDelete, rij, ct);
            return await t.ExecuteAsync(ActiviteitRepository.SqlLinkInsert, rij, ct);
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            return 0;
        }
    }

    private static object Rij(int schooljaar, int id, Dictionary<int, int> versies, Schrijver door) =>
        new
        {
            schooljaar,
            id,
            versie = versies.GetValueOrDefault(id),
            door.Nu,
            door.Naam,
            door.GebruikerId,
            door.IsDecaan,
            door.HeeftTeamrol,
        };

    private static object Koppeling(int schooljaar, Wijziging w, Dictionary<string, int> ids, Schrijver door)
    {
        if (w.VanId is null || !ids.TryGetValue(w.VanId, out var vanId))
        {
            throw new Gestopt(w);
        }
        return new
        {
            schooljaar,
            vanId,
            naarId = ids[w.Id],
            toelichting = w.Link?.Toelichting ?? "",
            leerlingZiet = w.Link?.LeerlingZiet,
            bron = w.Link?.Bron ?? "",
            door.GebruikerId,
            door.IsDecaan,
            door.HeeftTeamrol,
        };
    }

    private sealed record LinkRij
    {
        public int VanId { get; init; }
        public int NaarId { get; init; }
        public string Van { get; init; } = "";
        public string Naar { get; init; } = "";
    }

    /// <summary>Rolls the transaction back and says at which change.</summary>
    private sealed class Gestopt(Wijziging bij) : Exception("A change of the draft no longer fits.")
    {
        public Wijziging Bij { get; } = bij;
    }
}
