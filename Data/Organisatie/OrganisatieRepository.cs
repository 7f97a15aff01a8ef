using Dapper;
using LobBeleid.Data.Database;

namespace LobBeleid.Data.Organisatie;

/// <summary>Reads the school's own names; <see cref="SqlIndeling"/> is one round trip for everything that belongs to a school year.</summary>
public sealed partial class OrganisatieRepository(LobDatabase database)
{
    public const string SqlIndeling = """
        SELECT Id, Naam, EersteWeek, LaatsteWeek, Versie FROM Vestiging;
        SELECT Id, Code, Naam, VestigingId, Versie FROM Team;
        SELECT Id, Naam, Sector, Volgorde, Versie FROM Leerweg;
        SELECT Id, Naam, LeerwegId, Versie FROM Profiel;
        SELECT Id, Naam, Versie FROM Groepssoort;
        SELECT Id, Nr, Rooster, Portfolio, Weken, Versie FROM Leerjaar WHERE SchooljaarId = @schooljaar ORDER BY Nr;
        SELECT lt.LeerjaarId, lt.TeamId FROM LeerjaarTeam lt JOIN Leerjaar l ON l.Id = lt.LeerjaarId
        WHERE l.SchooljaarId = @schooljaar ORDER BY lt.LeerjaarId, lt.Volgorde, lt.TeamId;
        SELECT Id, Soort, LeerjaarNr, Week, Versie FROM Mijlpaal WHERE SchooljaarId = @schooljaar ORDER BY Id;
        SELECT Id, ExternId, Naam, Tot, Versie FROM Partner WHERE SchooljaarId = @schooljaar ORDER BY Id;
        SELECT Id, VestigingId, Naam, WeekVan, WeekTot, Versie FROM Vakantie WHERE SchooljaarId = @schooljaar ORDER BY Id;
        SELECT Id, VestigingId, Naam, WeekVan, WeekTot, Versie FROM Periode WHERE SchooljaarId = @schooljaar ORDER BY Id;
        SELECT Id, VestigingId, TeamId, LeerwegId, ProfielId, GroepssoortId, LeerjaarNr, Naam, AantalLeerlingen, Versie FROM Klas
        WHERE SchooljaarId = @schooljaar;
        SELECT km.KlasId, km.GebruikerId FROM KlasMentor km JOIN Klas k ON k.Id = km.KlasId WHERE k.SchooljaarId = @schooljaar;
        """;

    /// <summary>Everything by name in Dutch order, leerjaren by number, the rest as entered.</summary>
    /// <param name="schooljaar">First calendar year; 0 gives only what is not bound to a year.</param>
    /// <param name="ct">Ends the query early.</param>
    public Task<Schoolindeling> GetAsync(int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync(SqlIndeling, new { schooljaar }, grid => LeesAsync(grid, schooljaar), ct);

    /// <summary>Reads the result sets of <see cref="SqlIndeling"/>, for a query that holds more than these.</summary>
    internal static async Task<Schoolindeling> LeesAsync(SqlMapper.GridReader grid, int schooljaar)
    {
        var opNaam = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);
        var vestigingen = (await grid.ReadAsync<Vestiging>()).OrderBy(v => v.Naam, opNaam).ToList();
        var teams = (await grid.ReadAsync<Team>()).OrderBy(t => t.Code, opNaam).ToList();
        var leerwegen = (await grid.ReadAsync<Leerweg>()).OrderBy(l => l.Volgorde).ThenBy(l => l.Naam, opNaam).ToList();
        var profielen = (await grid.ReadAsync<Profiel>()).OrderBy(p => p.Naam, opNaam).ToList();
        var soorten = (await grid.ReadAsync<Groepssoort>()).OrderBy(g => g.Naam, opNaam).ToList();
        var leerjaren = (await grid.ReadAsync<LeerjaarRij>()).ToList();
        var leerjaarTeams = (await grid.ReadAsync<LeerjaarTeam>()).ToLookup(x => x.LeerjaarId, x => x.TeamId);
        var mijlpalen = (await grid.ReadAsync<MijlpaalRij>()).ToList();
        var partners = (await grid.ReadAsync<PartnerRij>()).ToList();
        var vakanties = (await grid.ReadAsync<Weekreeks>()).ToList();
        var perioden = (await grid.ReadAsync<Weekreeks>()).ToList();
        var klassen = (await grid.ReadAsync<Klas>()).OrderBy(k => k.LeerjaarNr).ThenBy(k => k.Naam, opNaam).ToList();
        var mentoren = (await grid.ReadAsync<KlasMentor>()).ToLookup(x => x.KlasId, x => x.GebruikerId);
        return new Schoolindeling
        {
            Schooljaar = schooljaar,
            Vestigingen = vestigingen,
            Teams = teams,
            Leerwegen = leerwegen,
            Profielen = profielen,
            Groepssoorten = soorten,
            Leerjaren = [.. leerjaren.Select(l => l with { TeamIds = [.. leerjaarTeams[l.Id]] })],
            Mijlpalen = mijlpalen,
            Partners = partners,
            Vakanties = vakanties,
            Perioden = perioden,
            Klassen = [.. klassen.Select(k => k with { MentorIds = [.. mentoren[k.Id]] })],
        };
    }

    private sealed record LeerjaarTeam
    {
        public int LeerjaarId { get; init; }
        public int TeamId { get; init; }
    }

    private sealed record KlasMentor
    {
        public int KlasId { get; init; }
        public int GebruikerId { get; init; }
    }
}
