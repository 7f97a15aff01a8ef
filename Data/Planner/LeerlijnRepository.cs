using Dapper;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Planner;

/// <summary>Reads the line of a school year.</summary>
public sealed class LeerlijnRepository(LobDatabase database)
{
    private const string VanLevende = "FROM Activiteit a WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL";

    public static readonly string SqlLijn = $"""
        SELECT a.TeamId, a.PartnerId, a.ZichtbaarLeerling, a.ZichtbaarOuder, a.ZichtbaarDocent, a.Gespreksfasen, a.GewijzigdOp, a.GewijzigdDoor, a.Versie,
          a.Id AS {nameof(Activiteit.Nummer)}, a.ExternId AS {nameof(Activiteit.Id)}, {Activiteitkolommen.Lezen}
          {VanLevende} ORDER BY a.Id;
        SELECT k.ActiviteitId, k.Soort, k.Waarde FROM ActiviteitKenmerk k JOIN Activiteit a ON a.Id = k.ActiviteitId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL ORDER BY k.ActiviteitId, k.Soort, k.Volgorde;
        SELECT d.ActiviteitId, d.Soort, d.Naam AS Waarde FROM ActiviteitDoelgroep d JOIN Activiteit a ON a.Id = d.ActiviteitId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL ORDER BY d.ActiviteitId, d.Soort, d.Volgorde;
        SELECT m.ActiviteitId, m.Titel, m.Url FROM ActiviteitMateriaal m JOIN Activiteit a ON a.Id = m.ActiviteitId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL ORDER BY m.ActiviteitId, m.Volgorde;
        SELECT l.NaarId, l.VanId, l.Toelichting, l.LeerlingZiet, l.LeerlingZietBron
          FROM ActiviteitLink l JOIN Activiteit a ON a.Id = l.NaarId JOIN Activiteit v ON v.Id = l.VanId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL AND v.VerwijderdOp IS NULL ORDER BY l.NaarId, l.Volgorde, l.VanId;
        SELECT Id, Versie, Zone, LeerjaarNr AS Leerjaar, WatPakkenWeOp, Oorzaak, WegTeNemen, Soort, AanZet, Eigenaar, WieDoetWat, Nodig, EersteStapMorgen,
          Einddatum, Status
          FROM Prioriteit WHERE SchooljaarId = @schooljaar AND VerwijderdOp IS NULL ORDER BY Volgorde, Id;
        SELECT Sleutel, Regel, Onderwerp, Melding, Status, Reden, Door, Op FROM SignaalStatus WHERE SchooljaarId = @schooljaar;
        SELECT LeerjaarNr, Type, Reden, Door FROM ChecklistWeggelaten WHERE SchooljaarId = @schooljaar;
        SELECT Doelgroep, GepubliceerdOp FROM Publicatie WHERE SchooljaarId = @schooljaar;
        {UitslagRepository.SqlOverActiviteiten};
        {DrempelRepository.SqlAlle};
        {OrganisatieRepository.SqlIndeling}
        """;

    public Task<Planjaar> GetAsync(int schooljaar, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlLijn,
            new { schooljaar },
            async grid =>
            {
                // Two records from one row, the activity's own columns straight into it; Dapper splits rows only in its reader that does not wait.
                var rijen = grid.Read<ActiviteitRij, Activiteit, (ActiviteitRij Rij, Activiteit Activiteit)>(
                        (rij, activiteit) => (rij, activiteit),
                        splitOn: nameof(Activiteit.Nummer)
                    )
                    .AsList();
                var kenmerken = (await grid.ReadAsync<KenmerkRij>()).ToLookup(k => (k.ActiviteitId, k.Soort), k => k.Waarde);
                var doelgroepen = (await grid.ReadAsync<KenmerkRij>()).ToLookup(k => (k.ActiviteitId, k.Soort), k => k.Waarde);
                var materiaal = (await grid.ReadAsync<MateriaalRij>()).ToLookup(m => m.ActiviteitId, m => new Materiaal(m.Titel, m.Url));
                var links = (await grid.ReadAsync<LinkRij>()).ToLookup(l => l.NaarId);
                var prioriteiten = (await grid.ReadAsync<Prioriteit>()).ToList();
                var statussen = (await grid.ReadAsync<SignaalStatus>()).ToList();
                var weggelaten = (await grid.ReadAsync<Weggelaten>()).ToList();
                var gepubliceerd = (await grid.ReadAsync<PublicatieRij>()).ToDictionary(
                    p => p.Doelgroep,
                    p => p.GepubliceerdOp,
                    StringComparer.Ordinal
                );
                var rondes = await UitslagRepository.LeesAsync(grid);
                var drempels = DrempelRepository.Waarden(await grid.ReadAsync<DrempelRepository.DrempelRij>());
                var school = await OrganisatieRepository.LeesAsync(grid, schooljaar);

                // The selects run one after the other, and somebody else may commit in between: what refers to a row that was not read is left out this once.
                var teams = school.Teams.ToDictionary(t => t.Id, t => t.Code);
                var partners = school.Partners.ToDictionary(p => p.Id, p => p.ExternId);
                var externVan = rijen.ToDictionary(r => r.Activiteit.Nummer, r => r.Activiteit.Id);
                var activiteiten = rijen
                    .Select(r =>
                    {
                        var nummer = r.Activiteit.Nummer;
                        var activiteit = r.Activiteit with
                        {
                            Team = r.Rij.TeamId is int t ? teams.GetValueOrDefault(t) : null,
                            Partner = r.Rij.PartnerId is int p ? partners.GetValueOrDefault(p) : null,
                            Zichtbaar =
                            [
                                .. new[]
                                {
                                    r.Rij.ZichtbaarLeerling ? "leerling" : null,
                                    r.Rij.ZichtbaarOuder ? "ouder" : null,
                                    r.Rij.ZichtbaarDocent ? "docent" : null,
                                }.OfType<string>(),
                            ],
                            Gespreksfasen = [.. r.Rij.Gespreksfasen.Select(c => c.ToString())],
                            Materiaal = [.. materiaal[nummer]],
                            VolgtOp =
                            [
                                .. links[nummer]
                                    .Where(l => externVan.ContainsKey(l.VanId))
                                    .Select(l => new VolgtOp
                                    {
                                        Id = externVan[l.VanId],
                                        Toelichting = l.Toelichting,
                                        LeerlingZiet = l.LeerlingZiet,
                                        Bron = l.LeerlingZietBron,
                                    }),
                            ],
                        };
                        foreach (var (veld, zet) in Activiteitkolommen.Vullers)
                        {
                            var woorden = (veld.IsDoelgroep ? doelgroepen : kenmerken)[(nummer, veld.Soort!)];
                            if (woorden.Any())
                            {
                                zet(activiteit, [.. woorden]);
                            }
                        }

                        return activiteit;
                    })
                    .ToList();

                return new Planjaar
                {
                    Schooljaar = schooljaar,
                    School = school,
                    Lijn = new Leerlijn
                    {
                        Kalender = school.Kalender(),
                        Leerjaren =
                        [
                            .. school.Leerjaren.Select(l => new Leerjaar
                            {
                                Nr = l.Nr,
                                Rooster = l.Rooster,
                                Portfolio = l.Portfolio,
                                Weken = l.Weken,
                                Teams = [.. l.TeamIds.Where(teams.ContainsKey).Select(id => teams[id])],
                            }),
                        ],
                        Activiteiten = activiteiten,
                        Mijlpalen =
                        [
                            .. school.Mijlpalen.Select(m => new Mijlpaal
                            {
                                Soort = m.Soort,
                                Leerjaar = m.LeerjaarNr,
                                Week = m.Week,
                            }),
                        ],
                        Partners =
                        [
                            .. school.Partners.Select(p => new Partner
                            {
                                Id = p.ExternId,
                                Naam = p.Naam,
                                Tot = p.Tot,
                            }),
                        ],
                        Prioriteiten = prioriteiten,
                        Sectoren = [.. school.Leerwegen.Select(w => Overgangen.Sector(w.Sector, w.Naam)).OfType<string>().Distinct()],
                    },
                    Drempels = drempels,
                    Rondes = rondes,
                    Statussen = statussen,
                    Weggelaten = weggelaten,
                    Gepubliceerd = gepubliceerd,
                    LaatstGewijzigd = rijen.Count == 0 ? null : rijen.Max(r => r.Rij.GewijzigdOp),
                    TeamVan = rijen.Where(r => r.Rij.TeamId is not null).ToDictionary(r => r.Activiteit.Nummer, r => r.Rij.TeamId!.Value),
                    VersieVan = rijen.ToDictionary(r => r.Activiteit.Nummer, r => r.Rij.Versie),
                    WijzigingVan = rijen.ToDictionary(r => r.Activiteit.Nummer, r => (r.Rij.GewijzigdDoor, r.Rij.GewijzigdOp)),
                };
            },
            ct
        );

    /// <summary>What a row holds beside the fields of the activity, or in another form.</summary>
    private sealed record ActiviteitRij
    {
        public int? TeamId { get; init; }
        public int? PartnerId { get; init; }
        public bool ZichtbaarLeerling { get; init; }
        public bool ZichtbaarOuder { get; init; }
        public bool ZichtbaarDocent { get; init; }
        public string Gespreksfasen { get; init; } = "";
        public DateTimeOffset GewijzigdOp { get; init; }
        public string GewijzigdDoor { get; init; } = "";
        public int Versie { get; init; }
    }

    private sealed record KenmerkRij
    {
        public int ActiviteitId { get; init; }
        public string Soort { get; init; } = "";
        public string Waarde { get; init; } = "";
    }

    private sealed record MateriaalRij
    {
        public int ActiviteitId { get; init; }
        public string Titel { get; init; } = "";
        public string Url { get; init; } = "";
    }

    private sealed record LinkRij
    {
        public int NaarId { get; init; }
        public int VanId { get; init; }
        public string Toelichting { get; init; } = "";
        public string? LeerlingZiet { get; init; }
        public string LeerlingZietBron { get; init; } = "";
    }

    private sealed record PublicatieRij
    {
        public string Doelgroep { get; init; } = "";
        public DateTimeOffset GepubliceerdOp { get; init; }
    }
}
