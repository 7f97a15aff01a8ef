using LobBeleid.Data.Database;

namespace LobBeleid.Data.Beheer;

public sealed class SessieRepository(LobDatabase database)
{
    public const string SqlSessie = """
        SELECT Id, Naam, Email, Beveiligingsstempel, Actief, MoetWachtwoordWijzigen FROM Gebruiker WHERE Id = @id;
        SELECT Rol FROM GebruikerRol WHERE GebruikerId = @id;
        SELECT t.Id, t.Code FROM GebruikerTeam gt JOIN Team t ON t.Id = gt.TeamId WHERE gt.GebruikerId = @id;
        SELECT VestigingId FROM GebruikerVestiging WHERE GebruikerId = @id;
        SELECT Sleutel, Waarde FROM Instelling;
        SELECT Id FROM Schooljaar ORDER BY Id DESC;
        """;

    /// <param name="gebruikerId">0 for somebody who is not signed in.</param>
    public Task<Sessie> GetAsync(int gebruikerId, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlSessie,
            new { id = gebruikerId },
            async grid =>
            {
                var rij = await grid.ReadSingleOrDefaultAsync<Rij>();
                var rollen = (await grid.ReadAsync<string>()).ToHashSet(StringComparer.Ordinal);
                var teams = (await grid.ReadAsync<TeamRij>()).ToList();
                var vestigingen = (await grid.ReadAsync<int>()).ToHashSet();
                var instellingen = (await grid.ReadAsync<InstellingRij>()).ToDictionary(
                    i => i.Sleutel,
                    i => i.Waarde,
                    StringComparer.Ordinal
                );
                var schooljaren = (await grid.ReadAsync<int>()).ToList();
                return new Sessie
                {
                    Medewerker = rij is null
                        ? null
                        : new Medewerker
                        {
                            Id = rij.Id,
                            Naam = rij.Naam,
                            Email = rij.Email,
                            Beveiligingsstempel = rij.Beveiligingsstempel,
                            Actief = rij.Actief,
                            MoetWachtwoordWijzigen = rij.MoetWachtwoordWijzigen,
                            Rollen = rollen,
                            Teams = teams.Select(t => t.Id).ToHashSet(),
                            TeamCodes = teams.Select(t => t.Code).ToHashSet(StringComparer.Ordinal),
                            Vestigingen = vestigingen,
                        },
                    Instellingen = instellingen,
                    Schooljaren = schooljaren,
                };
            },
            ct
        );

    private sealed record Rij
    {
        public int Id { get; init; }
        public string Naam { get; init; } = "";
        public string Email { get; init; } = "";
        public string Beveiligingsstempel { get; init; } = "";
        public bool Actief { get; init; }
        public bool MoetWachtwoordWijzigen { get; init; }
    }

    private sealed record TeamRij
    {
        public int Id { get; init; }
        public string Code { get; init; } = "";
    }

    private sealed record InstellingRij
    {
        public string Sleutel { get; init; } = "";
        public string Waarde { get; init; } = "";
    }
}
