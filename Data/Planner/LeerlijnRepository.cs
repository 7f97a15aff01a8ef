using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Planner;

/// <summary>Reads the line of a school year.</summary>
public sealed class LeerlijnRepository(LobDatabase database)
{
    private const string VanLevende = "FROM Activiteit a WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL";

    public const string SqlLijn = $"""
        SELECT a.Id, a.ExternId, a.Titel, a.Type, a.Zone, a.LeerjaarNr, a.TeamId, a.WeekVan, a.WeekTot, a.Marker, a.Doel, a.Fase, a.Les, a.Vak, a.Rooster, a.Plaats, a.RolLeerling,
          a.VoorbereidingJa, a.VoorbereidingTekst, a.ReflectieJa, a.ReflectieVorm, a.ReflectieWeek, a.OudersJa, a.OudersRol, a.Vervolgstap, a.Verantwoordelijke, a.PartnerId,
          a.Kosten, a.Vervoer, a.ZichtbaarLeerling, a.ZichtbaarOuder, a.ZichtbaarDocent, a.Nieuw, a.DoelgroepExtra, a.Gespreksfasen, a.Minuten, a.Uitgewerkt, a.GewijzigdOp, a.GewijzigdDoor, a.Versie
          {VanLevende} ORDER BY a.Id;
        SELECT k.ActiviteitId, k.Soort, k.Waarde FROM ActiviteitKenmerk k JOIN Activiteit a ON a.Id = k.ActiviteitId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL ORDER BY k.ActiviteitId, k.Soort, k.Volgorde;
        SELECT d.ActiviteitId, d.Soort, d.Naam AS Waarde FROM ActiviteitDoelgroep d JOIN Activiteit a ON a.Id = d.ActiviteitId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL ORDER BY d.ActiviteitId, d.Soort, d.Volgorde;
        SELECT m.ActiviteitId, m.Titel, m.Url FROM ActiviteitMateriaal m JOIN Activiteit a ON a.Id = m.ActiviteitId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL ORDER BY m.ActiviteitId, m.Volgorde;
        SELECT l.NaarId, l.VanId, l.Toelichting, l.LeerlingZiet, l.LeerlingZietBron FROM ActiviteitLink l JOIN Activiteit a ON a.Id = l.NaarId JOIN Activiteit v ON v.Id = l.VanId
          WHERE a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL AND v.VerwijderdOp IS NULL ORDER BY l.NaarId, l.Volgorde, l.VanId;
        SELECT Id, Versie, Zone, LeerjaarNr AS Leerjaar, WatPakkenWeOp, Oorzaak, WegTeNemen, Soort, AanZet, Eigenaar, WieDoetWat, Nodig, EersteStapMorgen, Einddatum, Status
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
                var rijen = (await grid.ReadAsync<ActiviteitRij>()).ToList();
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
                var externVan = rijen.ToDictionary(r => r.Id, r => r.ExternId);
                var activiteiten = rijen
                    .Select(r => new Activiteit
                    {
                        Id = r.ExternId,
                        Nummer = r.Id,
                        Titel = r.Titel,
                        Type = r.Type,
                        Zone = r.Zone,
                        Leerjaar = r.LeerjaarNr,
                        Team = r.TeamId is int t ? teams.GetValueOrDefault(t) : null,
                        WeekVan = r.WeekVan,
                        WeekTot = r.WeekTot,
                        Marker = r.Marker,
                        Doel = r.Doel,
                        Fase = r.Fase,
                        Les = r.Les,
                        Vak = r.Vak,
                        Rooster = r.Rooster,
                        Plaats = r.Plaats,
                        RolLeerling = r.RolLeerling,
                        VoorbereidingJa = r.VoorbereidingJa,
                        VoorbereidingTekst = r.VoorbereidingTekst,
                        ReflectieJa = r.ReflectieJa,
                        ReflectieVorm = r.ReflectieVorm,
                        ReflectieWeek = r.ReflectieWeek,
                        OudersJa = r.OudersJa,
                        OudersRol = r.OudersRol,
                        Vervolgstap = r.Vervolgstap,
                        Verantwoordelijke = r.Verantwoordelijke,
                        Partner = r.PartnerId is int p ? partners.GetValueOrDefault(p) : null,
                        Kosten = r.Kosten,
                        Vervoer = r.Vervoer,
                        Zichtbaar =
                        [
                            .. new[]
                            {
                                r.ZichtbaarLeerling ? "leerling" : null,
                                r.ZichtbaarOuder ? "ouder" : null,
                                r.ZichtbaarDocent ? "docent" : null,
                            }.OfType<string>(),
                        ],
                        Nieuw = r.Nieuw,
                        DoelgroepExtra = r.DoelgroepExtra,
                        Gespreksfasen = [.. r.Gespreksfasen.Select(c => c.ToString())],
                        Minuten = r.Minuten,
                        Uitgewerkt = r.Uitgewerkt,
                        Competenties = [.. kenmerken[(r.Id, "competentie")]],
                        Elementen = [.. kenmerken[(r.Id, "element")]],
                        Sector = [.. kenmerken[(r.Id, "sector")]],
                        Tags = [.. kenmerken[(r.Id, "tag")]],
                        Leerwegen = [.. doelgroepen[(r.Id, "leerweg")]],
                        Vestigingen = [.. doelgroepen[(r.Id, "vestiging")]],
                        Klassen = [.. doelgroepen[(r.Id, "klas")]],
                        Materiaal = [.. materiaal[r.Id]],
                        VolgtOp =
                        [
                            .. links[r.Id]
                                .Where(l => externVan.ContainsKey(l.VanId))
                                .Select(l => new VolgtOp
                                {
                                    Id = externVan[l.VanId],
                                    Toelichting = l.Toelichting,
                                    LeerlingZiet = l.LeerlingZiet,
                                    Bron = l.LeerlingZietBron,
                                }),
                        ],
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
                    LaatstGewijzigd = rijen.Count == 0 ? null : rijen.Max(r => r.GewijzigdOp),
                    TeamVan = rijen.Where(r => r.TeamId is not null).ToDictionary(r => r.Id, r => r.TeamId!.Value),
                    VersieVan = rijen.ToDictionary(r => r.Id, r => r.Versie),
                    WijzigingVan = rijen.ToDictionary(r => r.Id, r => (r.GewijzigdDoor, r.GewijzigdOp)),
                };
            },
            ct
        );

    private sealed record ActiviteitRij
    {
        public int Id { get; init; }
        public string ExternId { get; init; } = "";
        public string Titel { get; init; } = "";
        public string Type { get; init; } = "";
        public string Zone { get; init; } = "";
        public int LeerjaarNr { get; init; }
        public int? TeamId { get; init; }
        public int? WeekVan { get; init; }
        public int? WeekTot { get; init; }
        public string? Marker { get; init; }
        public string Doel { get; init; } = "";
        public string? Fase { get; init; }
        public string? Les { get; init; }
        public string Vak { get; init; } = "";
        public bool? Rooster { get; init; }
        public string? Plaats { get; init; }
        public string? RolLeerling { get; init; }
        public bool? VoorbereidingJa { get; init; }
        public string VoorbereidingTekst { get; init; } = "";
        public bool? ReflectieJa { get; init; }
        public string? ReflectieVorm { get; init; }
        public int? ReflectieWeek { get; init; }
        public bool? OudersJa { get; init; }
        public string? OudersRol { get; init; }
        public string Vervolgstap { get; init; } = "";
        public string Verantwoordelijke { get; init; } = "";
        public int? PartnerId { get; init; }
        public string Kosten { get; init; } = "";
        public string Vervoer { get; init; } = "";
        public bool ZichtbaarLeerling { get; init; }
        public bool ZichtbaarOuder { get; init; }
        public bool ZichtbaarDocent { get; init; }
        public bool Nieuw { get; init; }
        public string DoelgroepExtra { get; init; } = "";
        public string Gespreksfasen { get; init; } = "";
        public int? Minuten { get; init; }
        public bool Uitgewerkt { get; init; }
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
