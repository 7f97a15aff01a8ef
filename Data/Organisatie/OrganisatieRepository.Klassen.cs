namespace LobBeleid.Data.Organisatie;

/// <summary>Reads and writes the classes of a school year with their mentors.</summary>
public sealed partial class OrganisatieRepository
{
    private static readonly StringComparer OpNaam = StringComparer.Create(
        System.Globalization.CultureInfo.GetCultureInfo("nl-NL"),
        ignoreCase: true
    );

    public const string SqlCollegas = $"""
        SELECT g.Id, g.Naam, g.Actief, (SELECT COUNT(*) FROM GebruikerRol r WHERE r.GebruikerId = g.Id AND r.Rol = 'Mentor') AS Mentorrol FROM Gebruiker g;
        {SqlIndeling}
        """;

    public const string SqlBeheerstand = $"""
        SELECT (SELECT COUNT(*) FROM Gebruiker WHERE Actief = 1) AS Actief,
          (SELECT COUNT(*) FROM Gebruiker WHERE Actief = 0) AS NietActief,
          (SELECT COUNT(*) FROM Drempel) AS Drempels;
        {SqlIndeling}
        """;

    public const string SqlKlasInsert = """
        INSERT INTO Klas (SchooljaarId, VestigingId, TeamId, LeerwegId, ProfielId, GroepssoortId, LeerjaarNr, Naam, AantalLeerlingen, Versie)
        VALUES (@schooljaar, @VestigingId, @TeamId, @LeerwegId, @ProfielId, @GroepssoortId, @LeerjaarNr, @Naam, @AantalLeerlingen, 1)
        """;
    public const string SqlKlasUpdate = """
        UPDATE Klas SET VestigingId = @VestigingId, TeamId = @TeamId, LeerwegId = @LeerwegId, ProfielId = @ProfielId,
          GroepssoortId = @GroepssoortId, LeerjaarNr = @LeerjaarNr,
          Naam = @Naam, AantalLeerlingen = @AantalLeerlingen, Versie = Versie + 1
        WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie
        """;
    public const string SqlKlasDelete = "DELETE FROM Klas WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlKlasStand = "SELECT Versie FROM Klas WHERE Id = @Id AND SchooljaarId = @schooljaar";
    public const string SqlKlasNaam = "SELECT Naam FROM Klas WHERE Id = @Id AND SchooljaarId = @schooljaar";
    public const string SqlKlasMentorenDelete = "DELETE FROM KlasMentor WHERE KlasId = @klasId";
    public const string SqlKlasMentorInsert = "INSERT INTO KlasMentor (KlasId, GebruikerId) VALUES (@klasId, @gebruikerId)";

    /// <summary>As <see cref="GetAsync"/>, with every colleague by name, in the same round trip.</summary>
    public Task<(Schoolindeling Indeling, IReadOnlyList<Collega> Collegas)> GetMetCollegasAsync(int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlCollegas,
            new { schooljaar },
            async grid =>
            {
                var collegas = (await grid.ReadAsync<Collega>()).OrderBy(c => c.Naam, OpNaam).ToList();
                return (await LeesAsync(grid, schooljaar), (IReadOnlyList<Collega>)collegas);
            },
            ct
        );

    /// <summary>As <see cref="GetAsync"/>, with the counts of the administration's front page, in the same round trip.</summary>
    public Task<(Schoolindeling Indeling, Beheerstand Stand)> GetMetStandAsync(int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlBeheerstand,
            new { schooljaar },
            async grid =>
            {
                var stand = await grid.ReadSingleAsync<Beheerstand>();
                return (await LeesAsync(grid, schooljaar), stand);
            },
            ct
        );

    /// <summary>Replaces the mentors too. Another name is written into the activities for this class as well.</summary>
    public Task<Beheeruitkomst> BewaarAsync(int schooljaar, Klas klas, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(klas);
        var p = new
        {
            schooljaar,
            klas.Id,
            klas.VestigingId,
            klas.TeamId,
            klas.LeerwegId,
            klas.ProfielId,
            klas.GroepssoortId,
            klas.LeerjaarNr,
            klas.Naam,
            klas.AantalLeerlingen,
            klas.Versie,
        };
        return SchrijfAsync(
            async t =>
            {
                var id = klas.Id;
                if (id == 0)
                {
                    id = await t.InsertAsync(SqlKlasInsert, p, ct);
                }
                else
                {
                    var oud = await t.QuerySingleOrDefaultAsync<string>(SqlKlasNaam, p, ct);
                    var uitkomst = await RaakAsync(t, SqlKlasUpdate, SqlKlasStand, p, ct);
                    if (uitkomst != Beheeruitkomst.Opgeslagen)
                    {
                        return uitkomst;
                    }
                    if (oud is not null)
                    {
                        await HernoemInActiviteitenAsync(t, "klas", schooljaar, oud, klas.Naam, ct);
                    }
                }

                await t.ExecuteAsync(SqlKlasMentorenDelete, new { klasId = id }, ct);
                await t.ExecuteAsync(
                    SqlKlasMentorInsert,
                    klas.MentorIds.Distinct().Select(gebruikerId => new { klasId = id, gebruikerId }).ToList(),
                    ct
                );
                return Beheeruitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <summary>Verwijzing while an activity is for this class.</summary>
    public Task<Beheeruitkomst> VerwijderKlasAsync(int schooljaar, int id, int versie, CancellationToken ct) =>
        VerwijderMetNaamAsync(
            "klas",
            schooljaar,
            SqlKlasDelete,
            SqlKlasStand,
            SqlKlasNaam,
            new
            {
                schooljaar,
                Id = id,
                Versie = versie,
            },
            ct
        );
}
