using System.Net;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Pages.Evaluatie;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>
/// The page of the directie: at most seven blocks, each with a sentence, figures of the example school, what is noise, and the same number of round
/// trips for everybody.
/// </summary>
public sealed class DashboardTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Rij(Pagina p, string blok, string item) =>
        string.Join(
            " | ",
            p.Document.QuerySelectorAll($"[data-blok={blok}] tr:has([data-item='{item}']) td").Select(td => td.TextContent.Trim())
        );

    [Fact]
    public async Task Directie_SeesTheOutcomeMeasures_WithWhatIsNoise()
    {
        var p = await (await school.AanmeldenAsync("directie")).GetAsync("/Evaluatie/Dashboard");
        var blokken = p.Document.QuerySelectorAll(".blok").ToList();
        Assert.InRange(blokken.Count, 5, 7);
        Assert.All(blokken, b => Assert.Contains(b.QuerySelectorAll("p"), z => z.TextContent.Trim().Length > 20));
        Assert.Equal("34 % | 19 % | lager, meer dan toeval", Rij(p, "leerlingen", "LV3"));
        Assert.Equal("2,9 | 3,4 | hoger, meer dan toeval", Rij(p, "leerlingen", "LV2b"));
        Assert.Equal("3,4 | 3,5 | binnen de ruis", Rij(p, "leerlingen", "LV10"));
        Assert.Equal("42 % | 65 % | binnen de ruis", Rij(p, "mentoren", "MV1"));
        // "At the end of year 4": the last leerjaar.
        Assert.All(
            p.Document.QuerySelectorAll("[data-blok=leerlingen] [data-item=LV1]"),
            e => Assert.Equal("leerjaar:4", e.GetAttribute("data-groep"))
        );
        Assert.Contains("221 van 836 leerlingen", p.Tekst("[data-blok=respons]"), StringComparison.Ordinal);
        Assert.Contains("6 van de 10 ervaringen", p.Tekst("[data-blok=leerlijn]"), StringComparison.Ordinal);
        // Aggregates: no team and no class for the directie.
        Assert.Empty(p.Document.QuerySelectorAll("[data-groep^='team'], [data-groep^='klas'], option[value^='team']"));
    }

    /// <summary>
    /// A round of one leerjaar with two of the items, after two of the whole school: what changed between those two is still said, and that of the third
    /// is compared with nothing.
    /// </summary>
    [Fact]
    public async Task SmallRoundAfterLargeOnes_IsComparedWithLikeGroupsOnly()
    {
        var eigen = await Testschool.StartAsync();
        try
        {
            Vraag JaNee(string code) =>
                new()
                {
                    Code = code,
                    Tekst = code + "?",
                    Soort = Vraagsoort.JaNee,
                };
            var nu = new DateTimeOffset(2027, 1, 14, 9, 0, 0, TimeSpan.Zero);
            var d = await Rondebouw.RondeAsync(
                eigen.Database,
                2026,
                nu,
                naam: "Alleen leerjaar 3",
                vragen: new() { Secties = [new() { Titel = "Kort", Vragen = [JaNee("LV1"), JaNee("NA1"), JaNee("NA2")] }] },
                groepen: [Rondebouw.Groep("9A", 20), Rondebouw.Groep("9B", 20)]
            );
            foreach (var groep in d.Groepen)
            {
                await Rondebouw.VulAsync(eigen.Database, groep.Code, nu, 8, 6, 0);
            }
            Assert.True(await Rondebouw.SluitAsync(eigen.Database, d.Ronde.Id, nu));
            var p = await (await eigen.AanmeldenAsync("directie")).GetAsync("/Evaluatie/Dashboard");
            Assert.Contains(
                "Sinds Leerlingen mei 2026: ‘had met niemand een loopbaangesprek’ daalde van 34 % naar 19 % en "
                    + "‘school helpt mij goed bij het kiezen’ steeg van 2,9 naar 3,4.",
                p.Tekst("[data-blok=leerlingen]"),
                StringComparison.Ordinal
            );
            Assert.Equal("34 % | 19 % | – | lager, meer dan toeval (sinds Leerlingen mei 2026)", Rij(p, "leerlingen", "LV3"));
        }
        finally
        {
            await eigen.DisposeAsync();
        }
    }

    /// <summary>Whatever the figures: the sentence names every change that is more than chance, with its figures and its direction, and no other.</summary>
    [Fact]
    public void Zin_AnyFigures_IsTrueOfThem()
    {
        for (var zaad = 0; zaad < 500; zaad++)
        {
            var toeval = new Random(zaad);
            var rondes = toeval.Next(2, 5);
            var cijfer = new Hoofdcijfer("X", "gemiddelde", null);
            List<Blad> bladen =
            [
                .. Enumerable
                    .Range(0, rondes)
                    .Select(i => new Blad(
                        new()
                        {
                            Ronde = new() { Naam = "Ronde " + i },
                            Lijst = new(),
                            Groepen = [],
                            Uitkomst = null,
                            EigenKlassen = new HashSet<int>(),
                        },
                        Bewaakuitslag.Leeg,
                        []
                    )),
            ];
            Groepsuitslag Uitslag() =>
                new()
                {
                    Groep = new()
                    {
                        Soort = "school",
                        Sleutel = "school",
                        Label = "hele school",
                        Klassen = [],
                    },
                    Gemiddelde = toeval.Next(10, 50) / 10m,
                };
            List<DashboardModel.Rij> rijen =
            [
                .. Enumerable
                    .Range(0, toeval.Next(1, 5))
                    .Select(r =>
                    {
                        List<Groepsuitslag?> uitslagen = [.. bladen.Select(_ => toeval.Next(4) == 0 ? null : Uitslag())];
                        var shown = Enumerable.Range(0, rondes).Where(i => uitslagen[i] is not null).ToList();
                        var stap =
                            shown.Count < 2 ? 0 : (double)(uitslagen[shown[^1]]!.Gemiddelde - uitslagen[shown[^2]]!.Gemiddelde)!.Value;
                        var echt = stap != 0 && toeval.Next(2) == 0;
                        (int, int, Verandering)? verschil =
                            shown.Count < 2 || toeval.Next(4) == 0
                                ? null
                                : (shown[^2], shown[^1], new Verandering(stap, echt ? stap / 2 : -9, echt ? stap * 2 : 9));
                        return new DashboardModel.Rij("Label " + r, "school", "", cijfer, uitslagen, verschil);
                    }),
            ];
            var zin = DashboardModel.Zin(new(bladen, rijen), "leerlingen");
            foreach (var rij in rijen)
            {
                var genoemd = rij.Verschil is { Wat.BinnenRuis: false };
                Assert.Equal(genoemd, zin.Contains($"‘{rij.Label.ToLowerInvariant()}’", StringComparison.Ordinal));
                if (rij.Verschil is { Wat.BinnenRuis: false } v)
                {
                    var (voor, na) = (rij.Uitslagen[v.Toen]!.Gemiddelde!.Value, rij.Uitslagen[v.Nu]!.Gemiddelde!.Value);
                    var (van, naar) = (cijfer.Tekst(rij.Uitslagen[v.Toen]), cijfer.Tekst(rij.Uitslagen[v.Nu]));
                    Assert.Contains(
                        $"‘{rij.Label.ToLowerInvariant()}’ {(na > voor ? "steeg" : "daalde")} van {van} naar {naar}",
                        zin,
                        StringComparison.Ordinal
                    );
                }
            }
            Assert.Equal(
                rijen.TrueForAll(r => r.Verschil is null),
                zin.StartsWith("Er is nog niets te vergelijken", StringComparison.Ordinal)
            );
            Assert.Equal(
                rijen.Exists(r => r.Verschil is not null) && rijen.TrueForAll(r => r.Verschil is not { Wat.BinnenRuis: false }),
                zin.Contains("veranderde niets meer dan toeval", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Teamleider_OwnTeamFirst_AndNoOther()
    {
        var teamleider = await school.AanmeldenAsync("teamleider");
        var p = await teamleider.GetAsync("/Evaluatie/Dashboard");
        Assert.All(
            p.Document.QuerySelectorAll("[data-blok=leerlingen] [data-item]"),
            e => Assert.Equal("team:BL", e.GetAttribute("data-groep"))
        );
        Assert.Equal(["team:BL"], p.Document.QuerySelectorAll("option[value^='team:']").Select(o => o.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.NotFound, (await teamleider.GetAsync("/Evaluatie/Dashboard?groep=team:BK")).Status);
        Assert.Equal(HttpStatusCode.OK, (await teamleider.GetAsync("/Evaluatie/Dashboard?groep=school")).Status);
    }

    [Theory]
    [InlineData("directie")]
    [InlineData("teamleider")]
    [InlineData("decaan")]
    public async Task Rondreizen_AreFixed(string wie)
    {
        var bezoeker = await school.AanmeldenAsync(wie);
        var teller = LobBeleid.Data.Database.LobDatabase.Tel();
        await bezoeker.GetAsync("/Evaluatie/Dashboard");
        Assert.InRange(teller.Rondreizen, 4, 7);
    }

    [Theory]
    [InlineData("klas:4T1")]
    [InlineData("x")]
    [InlineData("%00")]
    public async Task Groep_ThatIsNotThere_IsNotFound(string groep) =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await school.AanmeldenAsync("decaan")).GetAsync("/Evaluatie/Dashboard?groep=" + groep)).Status
        );
}
