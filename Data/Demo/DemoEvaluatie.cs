using System.Security.Cryptography;
using System.Text.Json;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Data.Demo;

/// <summary>
/// The four closed rounds of the Voorbeeldcollege (domain section 12): mentors and pupils in May 2026 and January 2027, closed by the same
/// code as any round.
/// </summary>
public static class DemoEvaluatie
{
    private const string SqlKlassen = """
        SELECT k.Id AS KlasId, k.Naam, k.LeerjaarNr, k.AantalLeerlingen AS Aantal, v.Naam AS Vestiging, t.Code AS Team, l.Naam AS Leerweg
        FROM Klas k JOIN Vestiging v ON v.Id = k.VestigingId JOIN Team t ON t.Id = k.TeamId JOIN Leerweg l ON l.Id = k.LeerwegId
        WHERE k.SchooljaarId = @schooljaar ORDER BY k.Naam
        """;

    private const string SqlCollega = "SELECT Id FROM Gebruiker WHERE Naam = @naam ORDER BY Id";
    private const string SqlPlan = "SELECT Id FROM Beleidsstuk WHERE Code = @code ORDER BY Id";
    private const string SqlPrioriteit =
        "SELECT Id FROM Prioriteit WHERE SchooljaarId = @schooljaar AND VerwijderdOp IS NULL ORDER BY Volgorde, Id";
    private const string SqlVestiging = "SELECT Id FROM Vestiging WHERE Naam = @naam";

    /// <summary>Of 1K1 three answered: team OK, leerjaar 1, kader, which may not be shown. 1K2 was not asked.</summary>
    private const string Klein = "1K1",
        Buiten = "1K2";

    /// <summary>What came out of a round: how many answered, means, and shares in percent.</summary>
    private sealed record Uitkomst(
        int N,
        IReadOnlyDictionary<string, double> Gemiddeld,
        IReadOnlyDictionary<string, (string Optie, int Procent)> Aandeel
    );

    private static readonly Uitkomst MentorMei = new(
        31,
        new Dictionary<string, double>
        {
            ["MV2"] = 2.6,
            ["MV5"] = 2.8,
            ["MV8"] = 2.4,
            ["MV9"] = 2.5,
        },
        new Dictionary<string, (string, int)> { ["MV1"] = ("ja", 42), ["MV15"] = ("gesprekstraining", 61) }
    );
    private static readonly Uitkomst MentorJanuari = new(
        34,
        new Dictionary<string, double>
        {
            ["MV2"] = 3.2,
            ["MV5"] = 3.1,
            ["MV8"] = 3.0,
            ["MV9"] = 3.3,
        },
        new Dictionary<string, (string, int)> { ["MV1"] = ("ja", 65), ["MV15"] = ("gesprekstraining", 47) }
    );
    private static readonly Uitkomst LeerlingMei = new(
        204,
        new Dictionary<string, double>
        {
            ["LV2a"] = 3.1,
            ["LV2b"] = 2.9,
            ["LV7"] = 3.6,
            ["LV9a"] = 3.9,
            ["LV10"] = 3.4,
        },
        new Dictionary<string, (string, int)> { ["LV1"] = ("ja", 38), ["LV3"] = ("niemand", 34) }
    );
    private static readonly Uitkomst LeerlingJanuari = new(
        221,
        new Dictionary<string, double>
        {
            ["LV2a"] = 3.3,
            ["LV2b"] = 3.4,
            ["LV7"] = 3.6,
            ["LV9a"] = 3.7,
            ["LV10"] = 3.5,
        },
        new Dictionary<string, (string, int)> { ["LV1"] = ("ja", 45), ["LV3"] = ("niemand", 19) }
    );

    public static async Task FillAsync(LobDatabase database, int schooljaar, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(database);
        var rondes = new RondeRepository(database);
        var klassen = (await database.QueryAsync<Rondegroep>(SqlKlassen, new { schooljaar }, ct)).Where(k => k.Naam != Buiten).ToList();
        IReadOnlyList<Rondegroep> teams =
        [
            .. new[] { ("BK", "De Kade", 10), ("BL", "De Linde", 11), ("OK", "De Kade", 10), ("OL", "De Linde", 11) }.Select(
                t => new Rondegroep
                {
                    Naam = t.Item1,
                    Team = t.Item1,
                    Vestiging = t.Item2,
                    Aantal = t.Item3,
                }
            ),
        ];
        var leerling = await rondes.InsertLijstAsync(
            "Leerlingen over kiezen en hulp",
            Doelgroep.Leerlingen,
            Sjablonen.Leerling.AlsJson(),
            "Sam Model",
            nu,
            ct
        );
        var mentor = await rondes.InsertLijstAsync(
            "Mentoren en docenten over LOB",
            Doelgroep.Mentoren,
            Sjablonen.Mentor.AlsJson(),
            "Sam Model",
            nu,
            ct
        );
        foreach (
            var (naam, dag, l, m) in new[]
            {
                ("mei 2026", new DateOnly(2026, 5, 22), LeerlingMei, MentorMei),
                ("januari 2027", new DateOnly(2027, 1, 13), LeerlingJanuari, MentorJanuari),
            }
        )
        {
            await RondeAsync(
                database,
                rondes,
                $"Mentoren {naam}",
                Doelgroep.Mentoren,
                mentor,
                Sjablonen.Mentor,
                m,
                teams,
                dag,
                schooljaar,
                ct
            );
            await RondeAsync(
                database,
                rondes,
                $"Leerlingen {naam}",
                Doelgroep.Leerlingen,
                leerling,
                Sjablonen.Leerling,
                l,
                klassen,
                dag,
                schooljaar,
                ct
            );
        }

        await VervolgAsync(
            database,
            (await rondes.GetOverzichtAsync(ct)).Rondes.ToDictionary(r => r.Naam, r => r.Id, StringComparer.Ordinal),
            schooljaar,
            ct
        );
    }

    /// <summary>What came of it: three improvement points (one in a plan and one in the example priority), and two group talks.</summary>
    private static async Task VervolgAsync(LobDatabase database, Dictionary<string, int> rondes, int schooljaar, CancellationToken ct)
    {
        async Task<int?> Eerste(string sql, object parameters) =>
            (await database.QueryAsync<int>(sql, parameters, ct)) is [var id, ..] ? id : null;
        var sam = await Eerste(SqlCollega, new { naam = "Sam Model" });
        var ilse = await Eerste(SqlCollega, new { naam = "Ilse Proef" });
        var toen = new DateTimeOffset(2027, 1, 14, 12, 0, 0, TimeSpan.Zero);
        foreach (
            var punt in new Verbeterpunt[]
            {
                new()
                {
                    RondeId = rondes["Leerlingen mei 2026"],
                    Vraag = "LV2a",
                    Tekst = "Voorlichting over opleidingen begint voortaan met wat leerlingen zelf willen weten",
                    EigenaarId = sam,
                    Gezegd = "Over opleidingen kregen we informatie die niet bij ons paste.",
                    Gedaan = "Je kiest nu zelf welke opleidingen je bekijkt. Daarna praat je er in de les over.",
                    Status = Verbeterpunt.Gereed,
                },
                new()
                {
                    RondeId = rondes["Leerlingen januari 2027"],
                    Vraag = "LV3",
                    Tekst = "Elke leerling van leerjaar 4 heeft een loopbaangesprek met de mentor",
                    EigenaarId = ilse,
                    BeleidsstukId = await Eerste(SqlPlan, new { code = "TP1" }),
                    Gezegd = "Niet iedereen had een gesprek over later.",
                    Gedaan = "Mentoren van leerjaar 4 plannen nu met iedereen een gesprek.",
                    Status = Verbeterpunt.Bezig,
                },
                new()
                {
                    RondeId = rondes["Leerlingen januari 2027"],
                    Tekst = "Na de meeloopdag is er tijd om erover te praten",
                    PrioriteitId = await Eerste(SqlPrioriteit, new { schooljaar }),
                    Gezegd = "Na een dag meelopen vraagt niemand hoe het was.",
                },
            }
        )
        {
            await database.InsertAsync(VerbeterpuntRepository.SqlInsert, VerbeterpuntRepository.Rij(punt, "Sam Model", toen), ct);
        }

        foreach (
            var (vestiging, gesprek) in new (string, Groepsgesprek)[]
            {
                (
                    "De Linde",
                    new()
                    {
                        Doelgroep = Doelgroep.Leerlingen,
                        LeerjaarNr = 3,
                        Dag = new DateOnly(2026, 12, 10),
                        Vorm = "lijn",
                        Themas = "Praten over de stage\nZelf kiezen bij wie je kijkt",
                        Afspraken = "De mentor vraagt in de les na de stage wat leerlingen zagen en deden",
                    }
                ),
                (
                    "De Kade",
                    new()
                    {
                        Doelgroep = Doelgroep.Mentoren,
                        LeerjaarNr = 3,
                        Dag = new DateOnly(2026, 11, 26),
                        Vorm = "gesprek",
                        Themas = "Tijd voor gesprekken in de stageweken\nWie belt met de bedrijven",
                        Afspraken = "De teamleider roostert in week 13 een uur voor stagegesprekken",
                    }
                ),
            }
        )
        {
            await database.InsertAsync(
                GroepsgesprekRepository.SqlInsert,
                new
                {
                    SchooljaarId = schooljaar,
                    gesprek.Doelgroep,
                    gesprek.LeerjaarNr,
                    VestigingId = await Eerste(SqlVestiging, new { naam = vestiging }),
                    gesprek.Dag,
                    gesprek.Vorm,
                    gesprek.Themas,
                    gesprek.Afspraken,
                    Naam = "Sam Model",
                    Nu = toen,
                },
                ct
            );
        }
    }

    private static async Task RondeAsync(
        LobDatabase database,
        RondeRepository rondes,
        string naam,
        Doelgroep doelgroep,
        int lijst,
        Vragenlijst vragen,
        Uitkomst uitkomst,
        IReadOnlyList<Rondegroep> groepen,
        DateOnly dag,
        int schooljaar,
        CancellationToken ct
    )
    {
        var sluit = new DateTimeOffset(dag.ToDateTime(new TimeOnly(16, 0)), TimeSpan.Zero);
        var id = await rondes.InsertAsync(
            new Ronde
            {
                Naam = naam,
                SchooljaarId = schooljaar,
                Doelgroep = doelgroep,
                Toegang = Toegangswijze.Klascode,
                OpentOp = sluit.AddDays(-11),
                SluitOp = sluit,
                Doel = "We willen weten of onze hulp bij het kiezen werkt.",
                Grondslag = "Algemeen belang: de school evalueert haar LOB.",
                WieZietWat = "Niemand ziet jouw antwoorden apart. We laten alleen uitkomsten van groepen van zes of meer zien.",
                BewaarTot = dag.AddYears(2),
                FgGezienOp = dag.AddDays(-30),
                OudersGeinformeerdOp = dag.AddDays(-21),
                GemaaktDoor = "Sam Model",
            },
            lijst,
            1,
            groepen,
            sluit.AddDays(-12),
            ct
        );
        var dossier = (await rondes.GetAsync(id, 0, ct))!;
        var antwoorden = Antwoorden(vragen, uitkomst);
        var wie = Verdeling(dossier.Groepen, uitkomst.N);
        var open = doelgroep.IsMentoren ? OpenMentoren : OpenLeerlingen;
        await database.InTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(
                    InvulRepository.SqlInsert,
                    antwoorden
                        .Select(
                            (a, i) =>
                                new
                                {
                                    sleutel = Sleutel(32),
                                    groep = wie[i],
                                    dag,
                                    antwoorden = JsonSerializer.Serialize(a),
                                }
                        )
                        .ToList(),
                    ct
                );
                await t.ExecuteAsync(
                    InvulRepository.SqlOpenInsert,
                    open.Select(
                            (tekst, i) =>
                                new
                                {
                                    sleutel = Sleutel(16),
                                    groep = wie[wie.Count - 1 - i],
                                    vraag = doelgroep.IsMentoren ? "MV12a" : "LV4",
                                    tekst,
                                }
                        )
                        .ToList(),
                    ct
                );
            },
            ct
        );
        await rondes.SluitAsync(id, Bewaakronde.LaagsteMinimum, Bewaakronde.LaagsteMinimumOpen, sluit, ct);
    }

    /// <summary>Invented. In one of them a name, for who reads them first.</summary>
    private static readonly string[] OpenLeerlingen =
    [
        "Ik wil eerst iets doen en er dan over praten.",
        "De stage was leuk maar niemand vroeg ernaar.",
        "Meer bij bedrijven kijken, niet alleen een praatje in de klas.",
        "Leg uit wat je met elk profiel kunt worden.",
        "Vraag vaker hoe het gaat met kiezen.",
        "Een keer meelopen op het mbo voordat ik moet kiezen.",
        "Meer tijd. Het ging te snel in leerjaar 2.",
        "Dat mevrouw Proef ook eens vraagt wat ik wil.",
        "Niet weer een test invullen.",
        "Met iemand praten die het werk echt doet.",
        "Dat mijn mentor weet wat ik op stage deed.",
        "Ik weet het nog niet en dat mag ook wel.",
        "Minder folders.",
        "Laat leerlingen van vorig jaar vertellen hoe het nu is.",
    ];

    /// <summary>Too few to be shown.</summary>
    private static readonly string[] OpenMentoren = ["Ik wist niet dat de decaan dit ook deed."];

    private static string Sleutel(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));

    /// <summary>The group of each form: three of the small class, the rest over the others as evenly as it goes.</summary>
    private static List<int> Verdeling(IReadOnlyList<Rondegroep> groepen, int n)
    {
        var klein = groepen.FirstOrDefault(g => g.Naam == Klein);
        var rest = groepen.Where(g => g != klein).ToList();
        return [.. Enumerable.Range(0, n).Select(i => klein is not null && i < 3 ? klein.Id : rest[i % rest.Count].Id)];
    }

    /// <summary>One form each, in which every item comes out as it should, mixed so that no group is all alike.</summary>
    private static List<Dictionary<string, string[]>> Antwoorden(Vragenlijst lijst, Uitkomst u)
    {
        var uit = Enumerable.Range(0, u.N).Select(_ => new Dictionary<string, string[]>(StringComparer.Ordinal)).ToList();
        var stap = 0;
        foreach (var v in lijst.Vragen.Where(v => v.Soort != Vraagsoort.Open))
        {
            stap++;
            var wie = Enumerable
                .Range(0, u.N)
                .Where(i => v.ToonAls is not { } als || (uit[i].TryGetValue(als.Vraag, out var eerder) && eerder.Any(als.Opties.Contains)))
                .ToList();
            var waarden = Waarden(v, wie.Count, u);
            // A stride without a factor in common with how many answer deals every value once.
            var sprong = Enumerable
                .Range(73, wie.Count + 1)
                .First(s => System.Numerics.BigInteger.GreatestCommonDivisor(s, Math.Max(1, wie.Count)).IsOne);
            for (var k = 0; k < wie.Count; k++)
            {
                var plek = (int)((((long)k * sprong) + (stap * 29)) % wie.Count);
                if (waarden[plek].Length > 0)
                {
                    uit[wie[k]][v.Code] = waarden[plek];
                }
            }
        }

        return uit;
    }

    private static List<string[]> Waarden(Vraag v, int n, Uitkomst u)
    {
        if (v.HeeftGemiddelde && v.Soort != Vraagsoort.Getal)
        {
            return
            [
                .. Reeks(n, u.Gemiddeld.GetValueOrDefault(v.Code, 3.2))
                    .Select(w => new[] { w.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            ];
        }
        if (v.Soort == Vraagsoort.Getal)
        {
            return
            [
                .. Enumerable
                    .Range(0, n)
                    .Select(i => new[] { (10 + (i % 5 * 5)).ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            ];
        }
        var opties = v.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).Select(a => a.Code).ToList();
        if (u.Aandeel.TryGetValue(v.Code, out var a))
        {
            var ja = (int)Math.Round(a.Procent * n / 100.0, MidpointRounding.AwayFromZero);
            var anders = opties.Where(o => o != a.Optie).ToList();
            return [.. Enumerable.Range(0, n).Select(i => new[] { i < ja ? a.Optie : anders[i % anders.Count] })];
        }

        return [.. Enumerable.Range(0, n).Select(i => new[] { opties[i * i % 7 % opties.Count] })];
    }

    /// <summary>Answers from 1 to 5 whose mean, in tenths, is the one asked for.</summary>
    private static List<int> Reeks(int n, double gemiddeld)
    {
        int[] vorm = [1, 2, 2, 3, 3, 3, 4, 4, 4, 5];
        var reeks = Enumerable.Range(0, n).Select(i => vorm[i % vorm.Length]).ToList();
        var verschil = (int)Math.Round(gemiddeld * n, MidpointRounding.AwayFromZero) - reeks.Sum();
        for (var i = 0; verschil != 0; i = (i + 7) % n)
        {
            var naar = reeks[i] + Math.Sign(verschil);
            if (naar is >= 1 and <= 5)
            {
                reeks[i] = naar;
                verschil -= Math.Sign(verschil);
            }
        }

        return reeks;
    }
}
