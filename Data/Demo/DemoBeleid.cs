using LobBeleid.Data.Beleid;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Data.Demo;

/// <summary>The registers of the Voorbeeldcollege (domain section 12), a proposal that waits, and three good examples.</summary>
public static class DemoBeleid
{
    private const string SqlActiviteiten = "SELECT Id, ExternId FROM Activiteit WHERE SchooljaarId = @schooljaar";
    private const string SqlEvaluatie = """
        INSERT INTO Beleidsevaluatie (BeleidsstukId, Dag, Uitkomst, Tekst, Bijstelling, Door, Op, CvbGeinformeerdOp, CvbGeinformeerdDoor)
        VALUES (@id, @Dag, @Uitkomst, @Tekst, @Bijstelling, @Door, @nu, @CvbGeinformeerdOp, @CvbGeinformeerdDoor)
        """;

    private const string Panel = "afgestemd met directie en leerlingenpanel";
    private const string Raad = "afgestemd met directie en leerlingenraad";

    /// <param name="database">With the school, its line and its accounts.</param>
    /// <param name="teams">Ids by code.</param>
    /// <param name="decaan">The account that handed in the proposal and wrote down the examples.</param>
    /// <param name="schooljaar">Whose activities the plans name.</param>
    /// <param name="nu">Moment of filling.</param>
    /// <param name="ct">Ends the work early, with nothing changed.</param>
    public static Task FillAsync(
        LobDatabase database,
        IReadOnlyDictionary<string, int> teams,
        int decaan,
        int schooljaar,
        DateTimeOffset nu,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(teams);
        return database.InTransactieAsync(
            async t =>
            {
                var activiteiten = (await t.QueryAsync<ActiviteitRij>(SqlActiviteiten, new { schooljaar }, ct)).ToDictionary(
                    a => a.ExternId,
                    a => a.Id,
                    StringComparer.Ordinal
                );
                var ids = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var (stuk, extern_) in Stukken())
                {
                    var volledig = stuk with
                    {
                        TeamId = stuk.Team is null ? null : teams[stuk.Team],
                        OuderId = stuk.Ouder is null ? null : ids[stuk.Ouder],
                        Activiteiten = [.. extern_.Select(a => activiteiten[a])],
                        SchrijverNaam = stuk.IsStrategisch ? "Mila Demo" : "Team " + stuk.Team,
                        SchrijverRol = stuk.IsStrategisch ? "Directie" : "",
                    };
                    var door = Door(volledig.SchrijverNaam, volledig.LaatstGehoordOp, nu);
                    var id = await t.InsertAsync(BeleidRepository.SqlInsert, BeleidRepository.Rij(volledig, door), ct);
                    ids[stuk.Code] = id;
                    await BeleidRepository.InsertLijstenAsync(t, id, volledig, ct);
                    await t.ExecuteAsync(
                        SqlEvaluatie,
                        volledig
                            .Evaluaties.Select(e => new
                            {
                                id,
                                e.Dag,
                                e.Uitkomst,
                                e.Tekst,
                                e.Bijstelling,
                                e.Door,
                                nu,
                                e.CvbGeinformeerdOp,
                                e.CvbGeinformeerdDoor,
                            })
                            .ToList(),
                        ct
                    );
                    var begin = volledig.VastgesteldOp ?? volledig.LaatstGehoordOp;
                    await BeleidRepository.SchrijfHistorieAsync(
                        t,
                        id,
                        [new Veldwijziging("Status", "", "Idee")],
                        door with
                        {
                            Nu = Op(begin.AddDays(-60)),
                        },
                        ct
                    );
                    if (volledig.VastgesteldOp is DateOnly vast)
                    {
                        await BeleidRepository.SchrijfHistorieAsync(
                            t,
                            id,
                            [
                                new Veldwijziging(
                                    "Status",
                                    "Besproken",
                                    FormattableString.Invariant($"Vastgesteld op {vast:d-M-yyyy} door {volledig.VastgesteldDoor}")
                                ),
                            ],
                            door with
                            {
                                Nu = Op(vast),
                            },
                            ct
                        );
                    }
                    else if (volledig.Status != Beleidsstatus.Idee)
                    {
                        await BeleidRepository.SchrijfHistorieAsync(
                            t,
                            id,
                            [new Veldwijziging("Status", "Idee", volledig.StatusNaam)],
                            door with
                            {
                                Nu = Op(begin),
                            },
                            ct
                        );
                    }
                    if (volledig.Status == Beleidsstatus.InUitvoering)
                    {
                        await BeleidRepository.SchrijfHistorieAsync(
                            t,
                            id,
                            [new Veldwijziging("Status", "Vastgesteld", "In uitvoering")],
                            door with
                            {
                                Nu = Op(begin.AddDays(7)),
                            },
                            ct
                        );
                    }
                }

                await t.ExecuteAsync(
                    VoorstelRepository.SqlInsert,
                    new
                    {
                        soort = "strategisch",
                        TeamId = (int?)null,
                        BeleidsstukId = (int?)null,
                        Titel = "Oud-leerlingen na een jaar vragen hoe het gaat",
                        Tekst = "Wij horen nu niets meer na de overstap. Bel elk jaar in november een op de drie oud-leerlingen en bespreek de "
                            + "uitkomst met de teams.",
                        Waarom = "Dan weten we of leerlingen bij hun keuze blijven, en waarom niet.",
                        GebruikerId = decaan,
                        Naam = "Sam Model",
                        Rol = "Decaan",
                        Nu = Op(new DateOnly(2026, 12, 4)),
                    },
                    ct
                );
                foreach (var v in Voorbeelden())
                {
                    var id = await t.InsertAsync(VoorbeeldRepository.SqlInsert, VoorbeeldRepository.Rij(v, decaan, "Sam Model", nu), ct);
                    await t.ExecuteAsync(VoorbeeldRepository.SqlThemaInsert, v.Themas.Select(thema => new { id, thema }).ToList(), ct);
                }
            },
            ct
        );
    }

    private static DateTimeOffset Op(DateOnly dag) => new(dag.ToDateTime(new TimeOnly(11, 0)), TimeSpan.Zero);

    private static Beleidsschrijver Door(string naam, DateOnly dag, DateTimeOffset nu) =>
        new()
        {
            GebruikerId = 0,
            Naam = naam,
            Rol = "",
            Nu = nu,
            Vandaag = dag,
            IsDirectie = true,
            HeeftTeamrol = true,
            IsTeamleider = true,
        };

    private static IEnumerable<(Beleidsstuk Stuk, string[] Activiteiten)> Stukken()
    {
        yield return (
            new Beleidsstuk
            {
                Code = "SP1",
                Soort = Beleidssoort.Strategisch,
                Titel = "Kiezen met ervaring",
                Status = Beleidsstatus.Vastgesteld,
                Probleem = "Eén op de vijf oud-leerlingen wisselt in mbo-jaar 1 van opleiding.",
                WaaromOns = "Zij kozen zonder ervaring. Dat hoorden ze hier op te doen, en erover te praten.",
                Oplossingsrichting = "Elke ervaring wordt besproken, zodat leerlingen kiezen met een reden.",
                Doel = "In 2029 wisselt nog één op de tien.",
                Investeringen = [.. Enumerable.Range(2026, 4).Select(j => new Investering(j, 4_500_000, 0.6m))],
                Ruimte = [new Teamruimte(null, 40, 150_000)],
                Medezeggenschap = "instemming",
                MedezeggenschapOp = new DateOnly(2026, 5, 27),
                MedezeggenschapTekst = "De raad stemt in en wil elk jaar de tevredenheid van leerlingen zien.",
                SamenwerkingVorm = "samen",
                SamenwerkingInhoud = "samen",
                Samenwerking = "Teams beslissen zelf met welke ervaring zij beginnen.",
                BelangTeam = "Tijd om gesprekken te voeren zonder dat er iets bij komt.",
                BelangLeiding = "Minder wisselaars en een school die haar afspraken nakomt.",
                BelangLeerling = "Een keuze waar ze achter staan.",
                TeamleiderBetrokken = true,
                VastgesteldOp = new DateOnly(2026, 6, 1),
                VastgesteldDoor = "directie",
                Begindatum = new DateOnly(2026, 8, 1),
                Einddatum = new DateOnly(2029, 12, 31),
                LaatstGehoordOp = new DateOnly(2026, 6, 1),
            },
            []
        );
        yield return (
            new Beleidsstuk
            {
                Code = "SP2",
                Soort = Beleidssoort.Strategisch,
                Titel = "Ouders als gesprekspartner",
                Status = Beleidsstatus.Concept,
                Probleem = "Ouders horen over de keuze als die al gemaakt is.",
                WaaromOns = "Leerlingen zeggen dat de mening van thuis het zwaarst weegt; wij laten dat gesprek nu liggen.",
                Oplossingsrichting = "Ouders krijgen elk jaar een eigen plek in het gesprek over de keuze.",
                Doel = "In 2028 heeft acht van de tien ouders elk jaar een driegesprek gevoerd.",
                LaatstGehoordOp = new DateOnly(2026, 11, 9),
            },
            []
        );
        yield return (
            new Beleidsstuk
            {
                Code = "SP3",
                Soort = Beleidssoort.Strategisch,
                Titel = "Ieders talent",
                Status = Beleidsstatus.Idee,
                Oplossingsrichting = "Onze school gelooft in ieders talent en plant in week 6 een sollicitatieles.",
                LaatstGehoordOp = new DateOnly(2026, 12, 14),
            },
            []
        );
        yield return (
            Plan(
                "TP1",
                "BL",
                "SP1",
                "Een gesprek met iedere leerling",
                $"Uiterlijk 29 januari 2027 voert elke mentor van leerjaar 4 met iedere leerling één loopbaangesprek over een eigen "
                    + $"ervaring, geteld in het gespreksregister (12 taakuren; {Panel}).",
                Beleidsstatus.InUitvoering,
                new DateOnly(2026, 8, 31),
                new DateOnly(2027, 1, 29),
                new DateOnly(2026, 12, 10)
            ) with
            {
                Acties =
                [
                    new("mentoren leerjaar 4", "Elke leerling één keer spreken over een eigen ervaring", new DateOnly(2027, 1, 29), null),
                    new("Ilse", "Gesprekken inroosteren in de mentoruren", new DateOnly(2026, 10, 1), new DateOnly(2026, 9, 24)),
                    new("Sam", "Het gespreksregister nakijken en de stand melden", new DateOnly(2027, 1, 20), null),
                ],
                Vragen = ["LV3"],
            },
            ["A27", "A30"]
        );
        yield return (
            Plan(
                "TP2",
                "BK",
                "SP1",
                "Een vast LOB-uur",
                $"Het team Bovenbouw Kade zet voor 15 september 2026 in leerjaar 3 en 4 één LOB-uur per week op het rooster (0,2 fte; {Raad}).",
                Beleidsstatus.Vastgesteld,
                new DateOnly(2026, 8, 31),
                new DateOnly(2026, 9, 15),
                new DateOnly(2026, 8, 31)
            ),
            ["A15"]
        );
        yield return (
            Plan(
                "TP3",
                "OL",
                "SP1",
                "Mentoren oefenen het gesprek",
                $"De schoolcoach houdt vóór 26 maart 2027 twee trainingsmiddagen voor team Onderbouw Linde; van elke docent is één "
                    + $"opname bekeken met de kijkwijzer (vervanging voor 4 dagdelen; {Raad}).",
                Beleidsstatus.InUitvoering,
                new DateOnly(2026, 8, 31),
                new DateOnly(2027, 3, 26),
                new DateOnly(2027, 1, 12)
            ) with
            {
                Acties =
                [
                    new("Daan", "Coachgesprekken: 9 van 24 gevoerd", new DateOnly(2027, 3, 26), null),
                    new("Daan", "Eerste trainingsmiddag", new DateOnly(2026, 11, 19), new DateOnly(2026, 11, 19)),
                ],
                Vragen = ["MV15"],
            },
            ["A10", "A13"]
        );
        yield return (
            Plan(
                "TP4",
                "OK",
                "SP1",
                "Bedrijven van dichtbij",
                $"Het team Onderbouw Kade bezoekt vóór 1 april 2027 met elke klas drie bedrijven, geteld op de checklist ({Panel}).",
                Beleidsstatus.Concept,
                null,
                new DateOnly(2027, 4, 1),
                new DateOnly(2026, 12, 1)
            ),
            []
        );
        yield return (
            Plan(
                "TP5",
                "BL",
                "SP1",
                "Minder informatie, meer ervaring",
                "Het team brengt het aandeel informatiemomenten op de tijdlijn terug van 60% naar 40% op 1 juni 2027 (6 taakuren; "
                    + "afgestemd met CvB en leerlingenpanel).",
                Beleidsstatus.InUitvoering,
                new DateOnly(2025, 9, 1),
                new DateOnly(2027, 6, 1),
                new DateOnly(2026, 5, 20)
            ) with
            {
                Evaluaties =
                [
                    new Beleidsevaluatie
                    {
                        Dag = new DateOnly(2026, 5, 20),
                        Uitkomst = "deels",
                        Tekst = "Van 60% naar 48%. De opleidingenmarkt is nu een opdracht geworden.",
                        Bijstelling = "Ook de open dag krijgt een opdracht en een gesprek erna.",
                        Door = "Ilse Proef",
                    },
                ],
            },
            ["A24", "A26"]
        );
        yield return (
            Plan(
                "TP6",
                "OL",
                "SP2",
                "Thuisopdracht over profielen",
                $"Op 2 juli 2027 heeft 75% van de ouders van leerjaar 2 de thuisopdracht over profielen gedaan, blijkt uit de "
                    + $"vragenlijst; de teamleider regelt dit (10 taakuren; {Raad}).",
                Beleidsstatus.Concept,
                null,
                new DateOnly(2027, 7, 2),
                new DateOnly(2026, 11, 23)
            ) with
            {
                Vragen = ["LV7"],
            },
            ["A12"]
        );
        yield return (
            Plan(
                "TP7",
                "BK",
                null,
                "Aandacht voor loopbaanleren",
                "We besteden meer aandacht aan loopbaanleren in de bovenbouw.",
                Beleidsstatus.Idee,
                null,
                null,
                new DateOnly(2027, 1, 8)
            ),
            []
        );
        yield return (
            Plan(
                "TP8",
                "OK",
                "SP1",
                "Beroepen verkennen",
                $"Mentoren van leerjaar 1 geven vóór 18 december 2026 drie lessen beroepenverkenning met voorbereiding en nabespreking, "
                    + $"zichtbaar op de checklist (3 lesuren; {Panel}).",
                Beleidsstatus.InUitvoering,
                new DateOnly(2024, 9, 1),
                new DateOnly(2026, 12, 18),
                new DateOnly(2025, 6, 20)
            ) with
            {
                Evaluaties =
                [
                    new Beleidsevaluatie
                    {
                        Dag = new DateOnly(2025, 6, 20),
                        Uitkomst = "deels",
                        Tekst = "Twee van de drie lessen zijn gegeven.",
                        Bijstelling = "De derde les komt na het bedrijfsbezoek.",
                        Door = "Team OK",
                        CvbGeinformeerdOp = new DateOnly(2025, 7, 1),
                        CvbGeinformeerdDoor = "Team OK",
                    },
                ],
            },
            ["A02", "A04"]
        );
    }

    private static Beleidsstuk Plan(
        string code,
        string team,
        string? ouder,
        string titel,
        string doel,
        Beleidsstatus status,
        DateOnly? vastgesteld,
        DateOnly? eind,
        DateOnly gehoord
    )
    {
        var samen = vastgesteld is null ? "" : Beleidscodes.Samen;
        return new Beleidsstuk
        {
            Code = code,
            Soort = Beleidssoort.Tactisch,
            Team = team,
            Ouder = ouder,
            Titel = titel,
            Doel = doel,
            Status = status,
            VastgesteldOp = vastgesteld,
            VastgesteldDoor = vastgesteld is null ? "" : $"team {team} en teamleider",
            Einddatum = eind,
            LaatstGehoordOp = gehoord,
            SamenwerkingVorm = samen,
            SamenwerkingInhoud = samen,
            BelangTeam = vastgesteld is null ? "" : "Werk dat ergens toe leidt, in uren die er zijn.",
            BelangLeiding = vastgesteld is null ? "" : "Zien dat de strategie in de klas aankomt.",
            TeamleiderBetrokken = vastgesteld is null ? null : true,
        };
    }

    private static IEnumerable<GoedVoorbeeld> Voorbeelden()
    {
        yield return new GoedVoorbeeld
        {
            Titel = "Directeuren plannen de uitvoering zelf in",
            School = "een roc in het noorden",
            Sector = "mbo",
            WatWerkte =
                "Er lag een helder strategisch plan. De directeuren zetten de activiteiten zelf in de jaarplanning, en een groep "
                + "schoolcoaches stond klaar om teams te helpen.",
            Voorwaarde = "Besluit en uren vóór de start, niet erna.",
            Bruikbaar = "Strategie die nog geen team heeft uitgewerkt",
            Themas = ["Visie, beleid en kwaliteit"],
        };
        yield return new GoedVoorbeeld
        {
            Titel = "Leerlingen als oefenpartner van mentoren",
            School = "een vmbo-school",
            Sector = "vmbo",
            WatWerkte =
                "Mentoren oefenden loopbaangesprekken met echte leerlingen. Leerlingen kozen zelf het onderwerp en namen het serieus; "
                + "mentoren merkten wat wel en niet werkt.",
            Voorwaarde = "Leerlingen doen vrijwillig mee en kunnen stoppen.",
            Bruikbaar = "Plannen om mentoren te scholen",
            Themas = ["Loopbaangesprek"],
        };
        yield return new GoedVoorbeeld
        {
            Titel = "Bedrijf, mbo en school met hetzelfde belang",
            School = "een regio met tekort aan vakmensen",
            Sector = "vmbo",
            WatWerkte =
                "Alle drie willen toekomstige leerlingen en vakmensen ontmoeten. Daarom bleven de opdrachten ook na het eerste jaar bestaan.",
            Voorwaarde = "Een afspraak voor meer dan één jaar, en een opdracht waarin de leerling zelf iets doet.",
            Bruikbaar = "Plannen met een partner van buiten",
            Themas = ["Arbeidsmarktgegevens", "LOB-leeromgeving"],
        };
    }

    private sealed record ActiviteitRij
    {
        public int Id { get; init; }
        public string ExternId { get; init; } = "";
    }
}
