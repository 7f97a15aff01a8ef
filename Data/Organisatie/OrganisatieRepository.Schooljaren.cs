using System.Globalization;

namespace LobBeleid.Data.Organisatie;

/// <summary>Adds, fills and removes school years.</summary>
public sealed partial class OrganisatieRepository
{
    public const string SqlSchooljaren = """
        SELECT s.Id,
          (SELECT COUNT(*) FROM Leerjaar x WHERE x.SchooljaarId = s.Id) AS Leerjaren,
          (SELECT COUNT(*) FROM Klas x WHERE x.SchooljaarId = s.Id) AS Klassen,
          (SELECT COUNT(*) FROM Mijlpaal x WHERE x.SchooljaarId = s.Id) AS Mijlpalen,
          (SELECT COUNT(*) FROM Partner x WHERE x.SchooljaarId = s.Id) AS Partners,
          (SELECT COUNT(*) FROM Periode x WHERE x.SchooljaarId = s.Id) + (SELECT COUNT(*) FROM Vakantie x WHERE x.SchooljaarId = s.Id) AS Weken,
          (SELECT COUNT(*) FROM Activiteit x WHERE x.SchooljaarId = s.Id AND x.VerwijderdOp IS NULL) AS Activiteiten,
          (SELECT COUNT(*) FROM Activiteit x WHERE x.SchooljaarId = s.Id AND x.VerwijderdOp IS NOT NULL) AS InPrullenbak
        FROM Schooljaar s ORDER BY s.Id DESC
        """;

    public const string SqlSchooljaarInsert = "INSERT INTO Schooljaar (Id, Versie) VALUES (@schooljaar, 1)";

    /// <summary>Every table of a school year refers to it without cascade, so a year that holds anything stays.</summary>
    public const string SqlSchooljaarDelete = "DELETE FROM Schooljaar WHERE Id = @schooljaar";

    public const string SqlKopieLeerjaren = """
        INSERT INTO Leerjaar (SchooljaarId, Nr, Rooster, Portfolio, Weken, Versie)
        SELECT @schooljaar, Nr, Rooster, Portfolio, Weken, 1 FROM Leerjaar WHERE SchooljaarId = @van
        """;
    public const string SqlKopieLeerjaarTeams = """
        INSERT INTO LeerjaarTeam (LeerjaarId, TeamId, Volgorde)
        SELECT n.Id, lt.TeamId, lt.Volgorde FROM LeerjaarTeam lt JOIN Leerjaar o ON o.Id = lt.LeerjaarId JOIN Leerjaar n ON n.Nr = o.Nr
        WHERE o.SchooljaarId = @van AND n.SchooljaarId = @schooljaar
        """;
    public const string SqlKopieMijlpalen = """
        INSERT INTO Mijlpaal (SchooljaarId, Soort, LeerjaarNr, Week, Versie)
        SELECT @schooljaar, Soort, LeerjaarNr, CASE WHEN Week > @weken THEN @weken ELSE Week END, 1 FROM Mijlpaal WHERE SchooljaarId = @van ORDER BY Id
        """;

    /// <summary>
    /// One calendar year in five or six has week 53: a period that ran to the last week still does, one that began in a week 53 that is no
    /// more begins in week 1, and one of that week only is left out.
    /// </summary>
    public const string SqlKopiePerioden = """
        INSERT INTO Periode (SchooljaarId, VestigingId, Naam, WeekVan, WeekTot, Versie)
        SELECT @schooljaar, VestigingId, Naam, CASE WHEN WeekVan > @weken THEN 1 ELSE WeekVan END, CASE WHEN WeekTot = @wekenVan THEN @weken ELSE WeekTot END, 1
        FROM Periode WHERE SchooljaarId = @van AND NOT (WeekVan > @weken AND WeekTot > @weken) ORDER BY Id
        """;
    public const string SqlKopiePartners = """
        INSERT INTO Partner (SchooljaarId, ExternId, Naam, Tot, Versie)
        SELECT @schooljaar, ExternId, Naam, Tot, 1 FROM Partner WHERE SchooljaarId = @van ORDER BY Id
        """;

    /// <summary>Without mentors: who has which class is decided anew each year, and a mentor sees the own class.</summary>
    public const string SqlKopieKlassen = """
        INSERT INTO Klas (SchooljaarId, VestigingId, TeamId, LeerwegId, ProfielId, GroepssoortId, LeerjaarNr, Naam, AantalLeerlingen, Versie)
        SELECT @schooljaar, VestigingId, TeamId, LeerwegId, ProfielId, GroepssoortId, LeerjaarNr, Naam, AantalLeerlingen, 1 FROM Klas
        WHERE SchooljaarId = @van ORDER BY Id
        """;

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<SchooljaarStand>> GetSchooljarenAsync(CancellationToken ct) =>
        database.QueryAsync<SchooljaarStand>(SqlSchooljaren, null, ct);

    /// <summary>Adds a school year, with the leerjaren, teams, klassen, mijlpalen, perioden and partners of another when asked.</summary>
    /// <param name="schooljaar">First calendar year.</param>
    /// <param name="van">The year to copy from; null = an empty year.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    public Task<Beheeruitkomst> VoegSchooljaarToeAsync(int schooljaar, int? van, CancellationToken ct) =>
        SchrijfAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlSchooljaarInsert, new { schooljaar }, ct);
                if (van is int bron)
                {
                    var p = new
                    {
                        schooljaar,
                        van = bron,
                        weken = ISOWeek.GetWeeksInYear(schooljaar),
                        wekenVan = ISOWeek.GetWeeksInYear(bron),
                    };
                    foreach (
                        var sql in new[]
                        {
                            SqlKopieLeerjaren,
                            SqlKopieLeerjaarTeams,
                            SqlKopieMijlpalen,
                            SqlKopiePerioden,
                            SqlKopiePartners,
                            SqlKopieKlassen,
                        }
                    )
                    {
                        await t.ExecuteAsync(sql, p, ct);
                    }
                }

                return Beheeruitkomst.Opgeslagen;
            },
            ct
        );

    /// <summary>Verwijzing when the year still holds anything.</summary>
    public Task<Beheeruitkomst> VerwijderSchooljaarAsync(int schooljaar, CancellationToken ct) =>
        SchrijfAsync(
            async t =>
                await t.ExecuteAsync(SqlSchooljaarDelete, new { schooljaar }, ct) > 0 ? Beheeruitkomst.Opgeslagen : Beheeruitkomst.Weg,
            ct
        );
}
