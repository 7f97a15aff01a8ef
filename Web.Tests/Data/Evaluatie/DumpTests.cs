using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>
/// Somebody who holds a dump of the database, the slips in the order of printing and a list of who used which code when, cannot tell which form is
/// whose better than by guessing among the forms of
/// that class. A logical dump is meant: all tables, all rows, as a plain SELECT gives them, and by rowid where the engine has one. What can be dug
/// from the write-ahead log, from pages that were
/// freed or from backups taken between two answers is another matter, and so is what somebody recognises in the words of an open answer.
/// </summary>
public sealed partial class DumpTests(Testschool school) : IClassFixture<Testschool>
{
    private const int Klassen = 40;
    private const int Briefjes = 14;
    private const int Leerlingen = 12;

    private static readonly Vragenlijst Lijst = new()
    {
        Secties =
        [
            new Sectie
            {
                Titel = "Een",
                Vragen =
                [
                    new Vraag
                    {
                        Code = "A",
                        Tekst = "Hoe vaak?",
                        Soort = Vraagsoort.Getal,
                    },
                    new Vraag
                    {
                        Code = "B",
                        Tekst = "Hoe gaat het?",
                        Soort = Vraagsoort.Schaal,
                    },
                    new Vraag
                    {
                        Code = "C",
                        Tekst = "Wat nog?",
                        Soort = Vraagsoort.Open,
                    },
                ],
            },
        ],
    };

    [Fact]
    public async Task Dump_WithTheCodesAndTheOrderOfUse_JoinsToAnswersNoBetterThanChance()
    {
        var toeval = new Random(20270115);
        var (ronde, gebruik) = await AntwoordAsync(toeval);
        var dump = await DumpAsync(ronde);
        // SQL Server keeps a table in the order of its primary key, the random one. A server that speaks its language over a heap keeps the order of
        // arrival: there the rows are laid in the order of the key first, and
        // what is shown is that nothing else tells; of the order of storage it shows nothing.
        if (
            school.Database.Dialect.Engine == Engine.SqlServer
            && (await school.Database.QueryAsync<string?>("SELECT CAST(SERVERPROPERTY('Babelfish') AS NVARCHAR(10))", null, default))[0]
                == "1"
        )
        {
            dump = [.. dump.Select(t => t with { Rijen = [.. t.Rijen.OrderBy(r => r.Count == 0 ? "" : r[0], StringComparer.Ordinal)] })];
        }

        var van = gebruik.ToDictionary(g => (g.Groep, g.Nummer), g => g.Code);
        string Van(IReadOnlyList<string> rij, string nummer) => van[(rij.First(c => ronde.Groepen.Any(g => Tekst(g.Id) == c)), nummer)];
        var klassen = ronde
            .Groepen.Select(g => new Klaskennis(
                Tekst(g.Id),
                [.. ronde.Slips.Where(s => s.RondegroepId == g.Id).Select(s => s.Code)],
                [.. gebruik.Where(x => x.Groep == Tekst(g.Id)).Select(x => x.Code)],
                rij => Van(rij, Nummer(rij))
            ))
            .ToList();

        var pogingen = new[] { "Inzending", "Openantwoord" }.SelectMany(t => Dumpaanval.Doe(dump, t, klassen)).ToList();
        Assert.True(pogingen.Count > 500, $"{pogingen.Count} attempts");
        Assert.Empty(Dumpaanval.Geslaagd(pogingen));

        // A code is named by its own table only, and so is the key of a form; and no sequence counts forms.
        var codes = ronde.Slips.Select(s => s.Code).ToHashSet();
        var sleutels = dump.Single(t => t.Naam == "Inzending").Rijen.Select(r => r[0]).ToHashSet();
        Assert.Equal(Klassen * Leerlingen, sleutels.Count);
        Assert.Empty(Dumpaanval.Vindplaatsen(dump, codes, new HashSet<string> { "Rondecode" }));
        Assert.Empty(Dumpaanval.Vindplaatsen(dump, sleutels, new HashSet<string> { "Inzending" }));
        Assert.DoesNotContain(
            dump.Where(t => t.Naam == "sqlite_sequence").SelectMany(t => t.Rijen),
            r => r[0] is "Inzending" or "Openantwoord" or "Rondecode"
        );

        // From an open answer to the form that it came with is no easier: the keys of the forms take the place of the codes.
        var vanCode = dump.Single(t => t.Naam == "Inzending").Rijen.ToDictionary(r => Van(r, Nummer(r)), r => r[0]);
        var formulieren = klassen
            .Select(k =>
                k with
                {
                    Gedrukt =
                    [
                        .. dump.Single(t => t.Naam == "Inzending")
                            .Rijen.Select(r => r[0])
                            .Where(k.Gebruikt.Select(c => vanCode[c]).Contains),
                    ],
                    Gebruikt = [.. k.Gebruikt.Select(c => vanCode[c])],
                    Eigenaar = rij => vanCode[Van(rij, Nummer(rij))],
                }
            )
            .ToList();
        Assert.Empty(Dumpaanval.Geslaagd(Dumpaanval.Doe(dump, "Openantwoord", formulieren)));
    }

    /// <summary>The attack itself: storage that tells is caught, storage as it is now is not.</summary>
    [Theory]
    [InlineData("random keys", false)]
    [InlineData("hash of the code", true)]
    [InlineData("hash of group and code", true)]
    [InlineData("rows in order of arrival", true)]
    [InlineData("a number that counts up", true)]
    [InlineData("a moment", true)]
    [InlineData("a key that follows the print", true)]
    [InlineData("one class in eight in order of arrival", true)]
    public void Attack_OnStorageThatTells_Succeeds(string opslag, bool lukt)
    {
        var toeval = new Random(7);
        var rijen = new List<string[]>();
        var klassen = new List<Klaskennis>();
        var teller = 0;
        for (var k = 0; k < Klassen; k++)
        {
            var groep = Tekst(k + 1);
            var codes = Enumerable.Range(0, Leerlingen).Select(_ => RandomNumberGenerator.GetString(InvulRepository.Tekens, 10)).ToList();
            var gedrukt = codes.Order(StringComparer.Ordinal).ToList();
            var nummers = Enumerable.Range(10, Leerlingen).ToArray();
            toeval.Shuffle(nummers);
            var van = codes.Zip(nummers).ToDictionary(x => Tekst(x.Second), x => x.First);
            var eigen = codes
                .Select(
                    (code, i) =>
                        new[]
                        {
                            opslag switch
                            {
                                "hash of the code" => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code))),
                                "hash of group and code" => Convert.ToHexStringLower(SHA512.HashData(Encoding.UTF8.GetBytes(groep + code))),
                                "a number that counts up" => Tekst(++teller),
                                "a key that follows the print" => $"{gedrukt.IndexOf(code):00}" + Sleutel(),
                                _ => Sleutel(),
                            },
                            groep,
                            Tekst(nummers[i]),
                            opslag == "a moment" ? $"2027-01-15T09:{i:00}" : "2027-01-15",
                        }
                )
                .ToList();
            var opVolgorde = opslag == "rows in order of arrival" || (opslag == "one class in eight in order of arrival" && k % 8 == 0);
            rijen.AddRange(opVolgorde ? eigen : eigen.OrderBy(r => r[0], StringComparer.Ordinal));
            klassen.Add(new Klaskennis(groep, gedrukt, codes, rij => van[rij[2]]));
        }

        var geslaagd = Dumpaanval.Geslaagd(
            Dumpaanval.Doe([new Dumptabel("Inzending", ["Sleutel", "RondegroepId", "Antwoorden", "Dag"], rijen)], "Inzending", klassen)
        );
        Assert.True(lukt == geslaagd.Count > 0, string.Join('\n', geslaagd));
    }

    [Fact]
    public void Attack_KeyOfAFormBesideACode_IsFound()
    {
        var dump = new[]
        {
            new Dumptabel(
                "Rondecode",
                ["Code", "Formulier"],
                [
                    ["ABCDEFGHJK", "k3y0000000"],
                ]
            ),
            new Dumptabel(
                "Geschiedenis",
                ["Tekst"],
                [
                    ["Code ABCDEFGHJK werd gebruikt"],
                ]
            ),
        };
        Assert.Single(Dumpaanval.Vindplaatsen(dump, new HashSet<string> { "k3y0000000" }, new HashSet<string> { "Inzending" }));
        Assert.Single(Dumpaanval.Vindplaatsen(dump, new HashSet<string> { "ABCDEFGHJK" }, new HashSet<string> { "Rondecode" }));
    }

    /// <summary>The bound against a simulation of what it bounds: one blind guess per class.</summary>
    [Fact]
    public void Grens_LiesWellAboveWhatBlindGuessingReaches()
    {
        var toeval = new Random(1);
        var hoogste = Enumerable
            .Range(0, 20_000)
            .Max(_ =>
                Enumerable
                    .Range(0, Klassen)
                    .Sum(_ =>
                    {
                        var rij = Enumerable.Range(0, Leerlingen).ToArray();
                        toeval.Shuffle(rij);
                        return rij.Where((r, i) => r == i).Count();
                    })
            );
        Assert.InRange(hoogste, Klassen + 10, Dumpaanval.Grens(Klassen) - 1);
        Assert.True(Dumpaanval.Grens(Klassen) < 2 * Klassen + 1, $"{Dumpaanval.Grens(Klassen)}");
    }

    /// <summary>
    /// Forty classes answer with single-use codes, through each other, over real HTTP; each pupil with a number that no other of the class has.
    /// </summary>
    private async Task<(Rondedossier Ronde, IReadOnlyList<(string Groep, string Code, string Nummer)> Gebruik)> AntwoordAsync(Random toeval)
    {
        var rondes = new RondeRepository(school.Database);
        var nu = DateTimeOffset.UtcNow;
        var lijst = await rondes.InsertLijstAsync("Dump", Doelgroep.Leerlingen, Lijst.AlsJson(), "Sam", nu, default);
        var id = await rondes.InsertAsync(
            new Ronde
            {
                Naam = "Dump",
                SchooljaarId = 2026,
                Doelgroep = Doelgroep.Leerlingen,
                Toegang = Toegangswijze.Eenmalig,
                OpentOp = nu.AddHours(-1),
                SluitOp = nu.AddHours(2),
                BewaarTot = new DateOnly(2029, 1, 15),
                GemaaktDoor = "Sam",
            },
            lijst,
            1,
            [
                .. Enumerable
                    .Range(1, Klassen)
                    .Select(k => new Rondegroep
                    {
                        Naam = $"K{k:00}",
                        LeerjaarNr = 4,
                        Vestiging = "De Linde",
                        Team = "BL",
                        Leerweg = "Gemengd",
                        Aantal = Briefjes,
                    }),
            ],
            nu,
            default
        );
        var ronde = (await rondes.GetAsync(id, 0, default))!;
        var gebruik = ronde
            .Groepen.SelectMany(g =>
            {
                var codes = ronde.Slips.Where(s => s.RondegroepId == g.Id).Select(s => s.Code).ToArray();
                var nummers = Enumerable.Range(10, Leerlingen).ToArray();
                toeval.Shuffle(codes);
                toeval.Shuffle(nummers);
                return codes.Zip(nummers, (code, nummer) => (Groep: Tekst(g.Id), Code: code, Nummer: Tekst(nummer)));
            })
            .ToArray();
        toeval.Shuffle(gebruik);
        var client = school.Bezoeker().Client;
        foreach (var (_, code, nummer) in gebruik)
        {
            var adres = new Uri("/Invullen/" + code, UriKind.Relative);
            var html = await client.GetStringAsync(adres);
            using var inhoud = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["Stap"] = "1",
                    ["knop"] = "verstuur",
                    ["Sleutel"] = SleutelVeld().Match(html).Groups[1].Value,
                    ["__RequestVerificationToken"] = Token().Match(html).Groups[1].Value,
                    ["v-A"] = nummer,
                    ["v-B"] = Tekst(toeval.Next(1, 6)),
                    ["v-C"] = $"Nummer {nummer}",
                }
            );
            using var antwoord = await client.PostAsync(adres, inhoud);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Contains("Bedankt", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        return ((await rondes.GetAsync(id, 0, default))!, gebruik);
    }

    /// <summary>
    /// All tables and rows, in the order in which the engine gives them; where rows have a number of their own, by that too; and the answers as the
    /// index of the group gives them. Of the answers only those of this round.
    /// </summary>
    private async Task<IReadOnlyList<Dumptabel>> DumpAsync(Rondedossier ronde)
    {
        var database = school.Database;
        var sqlite = database.Dialect.Engine == Engine.Sqlite;
        var groepen = ronde.Groepen.Select(g => Tekst(g.Id)).ToHashSet();
        var uit = new List<Dumptabel>();
        async Task LeesAsync(string naam, string sql, object? parameters = null)
        {
            var rijen = (await database.QueryAsync<dynamic>(sql, parameters, default))
                .Select(r => (IDictionary<string, object?>)r)
                .ToList();
            var kolommen = rijen.Count == 0 ? [] : rijen[0].Keys.ToList();
            var groep = kolommen.IndexOf("RondegroepId");
            uit.Add(
                new Dumptabel(
                    naam,
                    kolommen,
                    [
                        .. rijen
                            .Select(r =>
                                kolommen
                                    .Select(k =>
                                        r[k] switch
                                        {
                                            null => "",
                                            byte[] b => Convert.ToHexStringLower(b),
                                            var w => string.Create(CultureInfo.InvariantCulture, $"{w}"),
                                        }
                                    )
                                    .ToList()
                            )
                            .Where(r => groep < 0 || groepen.Contains(r[groep])),
                    ]
                )
            );
        }

        var tabellen = await database.QueryAsync<string>(
            sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                : "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE'",
            null,
            default
        );
        var zonder = sqlite
            ? (
                await database.QueryAsync<string>("SELECT name FROM sqlite_master WHERE sql LIKE '%WITHOUT ROWID%'", null, default)
            ).ToHashSet()
            : [];
        foreach (var tabel in tabellen)
        {
            await LeesAsync(tabel, $"SELECT * FROM {tabel}");
            if (sqlite && !zonder.Contains(tabel))
            {
                await LeesAsync(tabel + " by rowid", $"SELECT rowid AS rijnummer, * FROM {tabel} ORDER BY rowid");
            }
        }

        foreach (var tabel in new[] { "Inzending", "Openantwoord" })
        {
            await LeesAsync(
                tabel + " by its index",
                $"SELECT * FROM {tabel} WHERE RondegroepId BETWEEN @van AND @tot",
                new { van = ronde.Groepen.Min(g => g.Id), tot = ronde.Groepen.Max(g => g.Id) }
            );
        }
        return uit;
    }

    /// <summary>The number that a row of answers, or the text of an open answer, carries.</summary>
    private static string Nummer(IReadOnlyList<string> rij) =>
        rij.Select(c =>
                c.StartsWith('{') ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(c)!["A"].Single()
                : c.StartsWith("Nummer ", StringComparison.Ordinal) ? c[7..]
                : null
            )
            .First(n => n is not null)!;

    private static string Sleutel() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"Sleutel\" value=\"([^\"]+)\"")]
    private static partial Regex SleutelVeld();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
