using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Domein.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>
/// The attacker on the pages: with every role it collects each figure of every page, filter, comparison, trend, dashboard and workbook of generated
/// schools, puts them together, and solves. What it read must be what the guard shows, and no count or mean of a group below the minimum may follow.
/// Thousands of schools are attacked without pages in Domein/Evaluatie/AanvallerTests, where a part of the guard that is switched off lets the attacker in.
/// </summary>
public sealed class AanvallerTests : IAsyncLifetime
{
    private const int Rondes = 5,
        Minimum = Bewaakronde.LaagsteMinimum;
    private static readonly DateTimeOffset Nu = new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    /// <summary>A figure as it was read: of which round, item and group, and what it said.</summary>
    private readonly record struct Feit(int Ronde, string Item, string Groep, string Opties, string Tekst);

    private static readonly Vragenlijst Lijst = new()
    {
        Secties =
        [
            new Sectie
            {
                Titel = "Alles",
                Vragen =
                [
                    new Vraag
                    {
                        Code = "LV1",
                        Tekst = "Weet je het al?",
                        Soort = Vraagsoort.Keuze,
                        Opties = [new("ja", "ja"), new("bijna", "bijna"), new("nee", "nee")],
                    },
                    new Vraag
                    {
                        Code = "LV2",
                        Tekst = "Gehoord?",
                        Soort = Vraagsoort.JaNee,
                    },
                    new Vraag
                    {
                        Code = "LV2a",
                        Tekst = "Had je er iets aan?",
                        Soort = Vraagsoort.Schaal,
                        ToonAls = new Toonvoorwaarde("LV2", ["ja"]),
                    },
                    new Vraag
                    {
                        Code = "LV2b",
                        Tekst = "School helpt.",
                        Soort = Vraagsoort.Schaal,
                        Thema = "hulp",
                    },
                    new Vraag
                    {
                        Code = "LV8",
                        Tekst = "Met wie?",
                        Soort = Vraagsoort.Meerkeuze,
                        Opties = [new("ouders", "ouders"), new("vrienden", "vrienden"), new("niemand", "niemand")],
                    },
                    new Vraag
                    {
                        Code = "LV10",
                        Tekst = "Thuis eerlijk?",
                        Soort = Vraagsoort.Schaal,
                        IsThuis = true,
                    },
                ],
            },
        ],
    };

    [Fact]
    public async Task EveryRole_EveryPageFilterAndExport_DeterminesNothing()
    {
        var rondes = await MaakAsync();
        var feiten = new HashSet<Feit>();
        foreach (var wie in Accounts.Alle)
        {
            var bezoeker = await _school.AanmeldenAsync(wie);
            foreach (var ronde in rondes)
            {
                await VerzamelAsync(bezoeker, ronde, wie is "decaan" or "teamleider", feiten);
            }
            foreach (var adres in new[] { "/Evaluatie/Dashboard" }.Concat(Hoofdcijfers().Select(c => "/Evaluatie/Trend?vraag=" + c)))
            {
                var p = await bezoeker.GetAsync(adres);
                if (p.Status != System.Net.HttpStatusCode.OK)
                {
                    continue;
                }
                Lees(p, feiten);
                foreach (var groep in Opties(p, "groep"))
                {
                    Lees(
                        await bezoeker.GetAsync(
                            $"{adres}{(adres.Contains('?', StringComparison.Ordinal) ? '&' : '?')}groep={Uri.EscapeDataString(groep)}"
                        ),
                        feiten
                    );
                }
            }
        }

        Assert.True(feiten.Count > 700, $"{feiten.Count} figures read");
        var geprobeerd = 0;
        foreach (var id in rondes)
        {
            var telling = await Rondebouw.TelAsync(_school.Database, id);
            var bewaakt = Rondeuitslag.Lees((await new UitslagRepository(_school.Database).GetAsync([id], 0, default))[id], Minimum);
            var gelezen = Gelezen(bewaakt, feiten.Where(f => f.Ronde == id));
            var (ronde, items) = (Rondeuitslag.Ronde(telling.Ronde, telling.Groepen, Minimum), Rondeitems.Van(telling));
            foreach (var kent in new[] { false, true })
            {
                var aanvaller = new Aanvaller(ronde, items, [gelezen], Minimum, kent);
                Assert.Equal("", string.Join('\n', aanvaller.ZoekGaten().Select(g => $"{telling.Ronde.Naam}: {g}")));
                Assert.True(aanvaller.Onbeslist == 0, $"{aanvaller.Onbeslist} unresolved");
                geprobeerd += aanvaller.Geprobeerd;
            }
        }

        Assert.True(geprobeerd > 700, $"{geprobeerd} tried");
    }

    /// <summary>What was read, as if it were all that the guard showed. Fails when a page told something that the guard does not.</summary>
    private static Bewaakuitslag Gelezen(Bewaakuitslag bewaakt, IEnumerable<Feit> feiten)
    {
        var per = feiten.ToLookup(f => (f.Item, f.Groep));
        foreach (var (item, groep) in per.Select(g => g.Key))
        {
            Assert.True(
                bewaakt.Van(item)?.Van(groep) is { IsGetoond: true },
                $"{item} of {groep} is hidden by the guard, and was read: {string.Join(", ", per[(item, groep)])}"
            );
        }
        return bewaakt with
        {
            Items =
            [
                .. bewaakt.Items.Select(i => new Itemuitslag(
                    i.Code,
                    [
                        .. i.Groepen.Select(u =>
                        {
                            var hier = per[(i.Code, u.Groep.Sleutel)].ToList();
                            if (hier.Count == 0)
                            {
                                return new Groepsuitslag { Groep = u.Groep, Reden = "not read" };
                            }
                            var gemiddelde = hier.Where(f => f.Opties == "gemiddelde").Select(f => f.Tekst).Distinct().ToList();
                            var aandelen = hier.Where(f => f.Opties is not ("gemiddelde" or "antwoorden")).ToList();
                            Assert.All(
                                aandelen,
                                f =>
                                    Assert.True(
                                        u.Aandelen.Any(a => string.Join(' ', a.Opties) == f.Opties && a.Tekst == f.Tekst),
                                        $"{f} is not what the guard shows"
                                    )
                            );
                            Assert.All(gemiddelde, g => Assert.Equal(Hoofdcijfer.Gemiddelde(u), g));
                            Assert.All(
                                hier.Where(f => f.Opties == "antwoorden"),
                                f => Assert.Equal(u.Antwoorden.ToString(CultureInfo.InvariantCulture), f.Tekst)
                            );
                            return u with
                            {
                                Gemiddelde = gemiddelde.Count > 0 ? u.Gemiddelde : null,
                                Aandelen = [.. u.Aandelen.Where(a => aandelen.Exists(f => f.Opties == string.Join(' ', a.Opties)))],
                            };
                        }),
                    ]
                )),
            ],
        };
    }

    private static IEnumerable<string> Hoofdcijfers() =>
        Lijst.Vragen.SelectMany(v => v.Soort == Vraagsoort.Meerkeuze ? v.Antwoorden.Select(a => $"{v.Code}.{a.Code}") : [v.Code]);

    private static List<string> Opties(Pagina p, string naam) =>
        [.. p.Document.QuerySelectorAll($"#{naam} option").Select(o => o.GetAttribute("value")!)];

    private static async Task VerzamelAsync(Bezoeker bezoeker, int ronde, bool boeken, HashSet<Feit> feiten)
    {
        var adres = "/Evaluatie/Resultaten?ronde=" + ronde.ToString(CultureInfo.InvariantCulture);
        var p = await bezoeker.GetAsync(adres);
        Lees(p, feiten);
        var naast = Opties(p, "naast");
        foreach (var (groep, i) in Opties(p, "groep").Select((g, i) => (Uri.EscapeDataString(g), i)))
        {
            // Each group beside another one each time, so that all comparisons of the list are made.
            Lees(await bezoeker.GetAsync($"{adres}&groep={groep}&naast={Uri.EscapeDataString(naast[i % naast.Count])}"), feiten);
            // Every role gets the same workbook for the same group; two of them will do.
            if (boeken)
            {
                LeesBoek(
                    await bezoeker.GetAsync($"{adres}&groep={groep}&naast=niets&handler=Excel"),
                    ronde,
                    Uri.UnescapeDataString(groep),
                    feiten
                );
            }
        }
    }

    private static void Lees(Pagina p, HashSet<Feit> feiten)
    {
        foreach (var e in p.Document.QuerySelectorAll("[data-item], [data-aandeel]").Where(e => !e.HasAttribute("data-onderdrukt")))
        {
            var (item, groep, ronde) = (
                e.GetAttribute("data-item") ?? e.GetAttribute("data-aandeel")!,
                e.GetAttribute("data-groep")!,
                int.Parse(e.GetAttribute("data-ronde")!, CultureInfo.InvariantCulture)
            );
            if (e.GetAttribute("data-antwoorden") is { Length: > 0 } n)
            {
                feiten.Add(new(ronde, item, groep, "antwoorden", n));
            }
            // The block of an item holds its mean; its shares are cells of their own.
            var tekst = e.LocalName == "div" ? e.QuerySelector("strong[data-gemiddelde]")?.TextContent.Trim() : e.TextContent.Trim();
            if (tekst is not null)
            {
                feiten.Add(
                    new(
                        ronde,
                        item,
                        groep,
                        tekst.Contains('%', StringComparison.Ordinal) ? e.GetAttribute("data-opties")! : "gemiddelde",
                        tekst
                    )
                );
            }
        }
    }

    /// <summary>The workbook by its labels: merged answers stand there as "ja of bijna".</summary>
    private static void LeesBoek(Pagina p, int ronde, string groep, HashSet<Feit> feiten)
    {
        using var boek = new OfficeOpenXml.ExcelPackage(new MemoryStream(p.Inhoud));
        var blad = boek.Workbook.Worksheets[0];
        for (var r = 4; r <= blad.Dimension.End.Row; r++)
        {
            var (code, antwoord, n, tekst) = (blad.Cells[r, 1].Text, blad.Cells[r, 3].Text, blad.Cells[r, 4].Text, blad.Cells[r, 5].Text);
            if (n.Length == 0)
            {
                continue;
            }
            feiten.Add(new(ronde, code, groep, "antwoorden", n));
            if (antwoord == "gemiddelde")
            {
                feiten.Add(
                    new(
                        ronde,
                        code,
                        groep,
                        "gemiddelde",
                        // As text where it lies between two.
                        blad.Cells[r, 5].Value
                            is string tussen
                            ? tussen
                            : Convert
                                .ToDecimal(blad.Cells[r, 5].Value, CultureInfo.InvariantCulture)
                                .ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"))
                    )
                );
                continue;
            }
            var vraag = Lijst.Vragen.Single(v => v.Code == code.Split('.')[0]);
            var labels = vraag.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).Select(a => a.Label).ToList();
            var opties =
                antwoord == "gekozen"
                    ? "0"
                    : string.Join(' ', antwoord.Replace(" of ", ", ", StringComparison.Ordinal).Split(", ").Select(d => labels.IndexOf(d)));
            feiten.Add(new(ronde, code, groep, opties, tekst));
        }
    }

    /// <summary>Rounds in schools that are hard to guard, closed by the same code as any round.</summary>
    private async Task<List<int>> MaakAsync()
    {
        var database = _school.Database;
        var rondes = new RondeRepository(database);
        var lijst = await rondes.InsertLijstAsync("Aanval", Doelgroep.Leerlingen, Lijst.AlsJson(), "Sam", Nu, default);
        var klas = (await database.QueryAsync<int>("SELECT KlasId FROM KlasMentor", null, default))[0];
        var uit = new List<int>();
        for (var zaad = 0; zaad < Rondes; zaad++)
        {
            var toeval = new Random(zaad);
            T Een<T>(params T[] keuze) => keuze[toeval.Next(keuze.Length)];
            List<Rondegroep> groepen =
            [
                .. Enumerable
                    .Range(0, toeval.Next(3, 8))
                    .Select(i => (Leerjaar: toeval.Next(1, 4), Vestiging: Een("De Kade", "De Linde"), i))
                    .Select(x => new Rondegroep
                    {
                        Naam = "k" + x.i.ToString(CultureInfo.InvariantCulture),
                        KlasId = x.i == 0 ? klas : null,
                        LeerjaarNr = x.Leerjaar,
                        Vestiging = x.Vestiging,
                        Team = (x.Leerjaar < 3 ? "O" : "B") + (x.Vestiging == "De Kade" ? "K" : "L"),
                        Leerweg = x.Vestiging == "De Kade" ? Een("Basis", "Kader") : Een("Gemengd", "Theoretisch"),
                        Aantal = Een(toeval.Next(1, 9), toeval.Next(6, 14), toeval.Next(10, 31)),
                    }),
            ];
            var sluit = Nu.AddDays(zaad + 1);
            var id = await rondes.InsertAsync(
                new Ronde
                {
                    Naam = "Aanval " + zaad.ToString(CultureInfo.InvariantCulture),
                    SchooljaarId = 2026,
                    Doelgroep = Doelgroep.Leerlingen,
                    OpentOp = Nu,
                    SluitOp = sluit,
                    BewaarTot = new DateOnly(2030, 1, 1),
                    GemaaktDoor = "Sam",
                },
                lijst,
                1,
                groepen,
                Nu,
                default
            );
            var rijen = new List<object>();
            foreach (var g in (await rondes.GetAsync(id, 0, default))!.Groepen)
            {
                var smaak = toeval.Next(3);
                for (var i = 0; i < (toeval.Next(4) == 0 ? toeval.Next(g.Aantal + 1) : g.Aantal); i++)
                {
                    string Schaal() => Math.Clamp(smaak + toeval.Next(1, 4), 1, 5).ToString(CultureInfo.InvariantCulture);
                    var gehoord = smaak == 0 ? "ja" : Een("ja", "nee", "ja");
                    var antwoorden = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
                    {
                        ["LV1"] = [smaak == 2 ? "nee" : Een("ja", "bijna", "nee")],
                        ["LV2"] = [gehoord],
                        ["LV2b"] = [Schaal()],
                        ["LV8"] = [Een("ouders", "vrienden"), .. smaak == 1 ? Array.Empty<string>() : ["niemand"]],
                    };
                    if (gehoord == "ja")
                    {
                        antwoorden["LV2a"] = [Schaal()];
                    }
                    if (toeval.Next(5) > 0)
                    {
                        antwoorden["LV10"] = [toeval.Next(6) == 0 ? Vraag.LieverNiet : Schaal()];
                    }
                    rijen.Add(
                        new
                        {
                            sleutel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
                            groep = g.Id,
                            dag = new DateOnly(2026, 10, 1),
                            antwoorden = JsonSerializer.Serialize(antwoorden),
                        }
                    );
                }
            }

            await database.InTransactieAsync(t => t.ExecuteAsync(InvulRepository.SqlInsert, rijen, default), default);
            Assert.True(await rondes.SluitAsync(id, Minimum, Bewaakronde.LaagsteMinimumOpen, sluit, default));
            uit.Add(id);
        }

        return uit;
    }
}
