namespace LobBeleid.Data.Organisatie;

/// <summary>
/// Writes what holds in every school year: vestigingen, teams, leerwegen, profielen and groepssoorten. Id 0 adds, another id replaces when
/// Versie still holds.
/// </summary>
public sealed partial class OrganisatieRepository
{
    public const string SqlVestigingInsert =
        "INSERT INTO Vestiging (Naam, EersteWeek, LaatsteWeek, Versie) VALUES (@Naam, @EersteWeek, @LaatsteWeek, 1)";
    public const string SqlVestigingUpdate =
        "UPDATE Vestiging SET Naam = @Naam, EersteWeek = @EersteWeek, LaatsteWeek = @LaatsteWeek, Versie = Versie + 1 WHERE Id = @Id AND Versie = @Versie";
    public const string SqlVestigingDelete = "DELETE FROM Vestiging WHERE Id = @Id AND Versie = @Versie";
    public const string SqlVestigingStand = "SELECT Versie FROM Vestiging WHERE Id = @Id";
    public const string SqlVestigingNaam = "SELECT Naam FROM Vestiging WHERE Id = @Id";

    /// <summary>Holidays and periods of any school year in weeks that would no longer be school weeks.</summary>
    public const string SqlVestigingBuiten = """
        SELECT SchooljaarId AS Schooljaar, Naam, WeekVan, WeekTot FROM Vakantie
          WHERE VestigingId = @Id AND ((WeekVan > @LaatsteWeek AND WeekVan < @EersteWeek) OR (WeekTot > @LaatsteWeek AND WeekTot < @EersteWeek))
        UNION ALL
        SELECT SchooljaarId AS Schooljaar, Naam, WeekVan, WeekTot FROM Periode
          WHERE VestigingId = @Id AND ((WeekVan > @LaatsteWeek AND WeekVan < @EersteWeek) OR (WeekTot > @LaatsteWeek AND WeekTot < @EersteWeek))
        """;

    public const string SqlTeamInsert = "INSERT INTO Team (Code, Naam, VestigingId, Versie) VALUES (@Code, @Naam, @VestigingId, 1)";
    public const string SqlTeamUpdate =
        "UPDATE Team SET Code = @Code, Naam = @Naam, VestigingId = @VestigingId, Versie = Versie + 1 WHERE Id = @Id AND Versie = @Versie";
    public const string SqlTeamDelete = "DELETE FROM Team WHERE Id = @Id AND Versie = @Versie";
    public const string SqlTeamStand = "SELECT Versie FROM Team WHERE Id = @Id";

    public const string SqlLeerwegInsert = "INSERT INTO Leerweg (Naam, Sector, Volgorde, Versie) VALUES (@Naam, @Sector, @Volgorde, 1)";
    public const string SqlLeerwegUpdate =
        "UPDATE Leerweg SET Naam = @Naam, Sector = @Sector, Volgorde = @Volgorde, Versie = Versie + 1 WHERE Id = @Id AND Versie = @Versie";
    public const string SqlLeerwegDelete = "DELETE FROM Leerweg WHERE Id = @Id AND Versie = @Versie";
    public const string SqlLeerwegStand = "SELECT Versie FROM Leerweg WHERE Id = @Id";
    public const string SqlLeerwegNaam = "SELECT Naam FROM Leerweg WHERE Id = @Id";

    public const string SqlProfielInsert = "INSERT INTO Profiel (Naam, LeerwegId, Versie) VALUES (@Naam, @LeerwegId, 1)";
    public const string SqlProfielUpdate =
        "UPDATE Profiel SET Naam = @Naam, LeerwegId = @LeerwegId, Versie = Versie + 1 WHERE Id = @Id AND Versie = @Versie";
    public const string SqlProfielDelete = "DELETE FROM Profiel WHERE Id = @Id AND Versie = @Versie";
    public const string SqlProfielStand = "SELECT Versie FROM Profiel WHERE Id = @Id";

    public const string SqlGroepssoortInsert = "INSERT INTO Groepssoort (Naam, Versie) VALUES (@Naam, 1)";
    public const string SqlGroepssoortUpdate =
        "UPDATE Groepssoort SET Naam = @Naam, Versie = Versie + 1 WHERE Id = @Id AND Versie = @Versie";
    public const string SqlGroepssoortDelete = "DELETE FROM Groepssoort WHERE Id = @Id AND Versie = @Versie";
    public const string SqlGroepssoortStand = "SELECT Versie FROM Groepssoort WHERE Id = @Id";

    public Task<Beheeruitkomst> BewaarAsync(Vestiging vestiging, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(vestiging);
        return vestiging.Id == 0
            ? VoegToeAsync(SqlVestigingInsert, vestiging, ct)
            : BewaarMetNaamAsync("vestiging", 0, vestiging.Naam, SqlVestigingUpdate, SqlVestigingStand, SqlVestigingNaam, vestiging, ct);
    }

    /// <summary>Its holidays and periods go with it.</summary>
    public Task<Beheeruitkomst> VerwijderVestigingAsync(int id, int versie, CancellationToken ct) =>
        VerwijderMetNaamAsync(
            "vestiging",
            0,
            SqlVestigingDelete,
            SqlVestigingStand,
            SqlVestigingNaam,
            new { Id = id, Versie = versie },
            ct
        );

    /// <summary>
    /// The holidays and periods, of any school year, that would fall outside the school year if this vestiging had these first and last
    /// weeks.
    /// </summary>
    public Task<IReadOnlyList<WeekreeksInJaar>> GetBuitenSchooljaarAsync(Vestiging vestiging, CancellationToken ct) =>
        database.QueryAsync<WeekreeksInJaar>(SqlVestigingBuiten, vestiging, ct);

    public Task<Beheeruitkomst> BewaarAsync(Team team, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(team);
        return team.Id == 0 ? VoegToeAsync(SqlTeamInsert, team, ct) : RaakAsync(SqlTeamUpdate, SqlTeamStand, team, ct);
    }

    public Task<Beheeruitkomst> VerwijderTeamAsync(int id, int versie, CancellationToken ct) =>
        RaakAsync(SqlTeamDelete, SqlTeamStand, new { Id = id, Versie = versie }, ct);

    public Task<Beheeruitkomst> BewaarAsync(Leerweg leerweg, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerweg);
        return leerweg.Id == 0
            ? VoegToeAsync(SqlLeerwegInsert, leerweg, ct)
            : BewaarMetNaamAsync("leerweg", 0, leerweg.Naam, SqlLeerwegUpdate, SqlLeerwegStand, SqlLeerwegNaam, leerweg, ct);
    }

    public Task<Beheeruitkomst> VerwijderLeerwegAsync(int id, int versie, CancellationToken ct) =>
        VerwijderMetNaamAsync("leerweg", 0, SqlLeerwegDelete, SqlLeerwegStand, SqlLeerwegNaam, new { Id = id, Versie = versie }, ct);

    public Task<Beheeruitkomst> BewaarAsync(Profiel profiel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return profiel.Id == 0 ? VoegToeAsync(SqlProfielInsert, profiel, ct) : RaakAsync(SqlProfielUpdate, SqlProfielStand, profiel, ct);
    }

    public Task<Beheeruitkomst> VerwijderProfielAsync(int id, int versie, CancellationToken ct) =>
        RaakAsync(SqlProfielDelete, SqlProfielStand, new { Id = id, Versie = versie }, ct);

    public Task<Beheeruitkomst> BewaarAsync(Groepssoort soort, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(soort);
        return soort.Id == 0
            ? VoegToeAsync(SqlGroepssoortInsert, soort, ct)
            : RaakAsync(SqlGroepssoortUpdate, SqlGroepssoortStand, soort, ct);
    }

    public Task<Beheeruitkomst> VerwijderGroepssoortAsync(int id, int versie, CancellationToken ct) =>
        RaakAsync(SqlGroepssoortDelete, SqlGroepssoortStand, new { Id = id, Versie = versie }, ct);
}
