using System.Net;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>The rounds of the example school come out with the figures of domain 12, and the group of three does not.</summary>
public sealed class ResultatenTests(Testschool school) : IClassFixture<Testschool>
{
    private static async Task<Pagina> RondeAsync(Bezoeker bezoeker, string naam)
    {
        var lijst = await bezoeker.GetAsync("/Evaluatie/Resultaten");
        return await bezoeker.GetAsync(
            lijst.Document.QuerySelectorAll(".register a").Single(a => a.TextContent == naam).GetAttribute("href")!
        );
    }

    private static string Gemiddelde(Pagina p, string item) =>
        p.Tekst($"[data-item='{item}'][data-groep='school'] strong[data-gemiddelde]");

    private static string Aandeel(Pagina p, string item, string optie, int kolom = 0) =>
        p
            .Document.QuerySelectorAll($"[data-item='{item}'][data-groep='school'] .verdeling tbody tr")
            .Single(tr => tr.QuerySelector("th")!.TextContent == optie)
            .QuerySelectorAll("td")[kolom]
            .TextContent;

    [Theory]
    [InlineData("Leerlingen mei 2026", 204, "38 %", "3,1", "2,9", "34 %", "3,6", "3,9", "3,4")]
    [InlineData("Leerlingen januari 2027", 221, "45 %", "3,3", "3,4", "19 %", "3,6", "3,7", "3,5")]
    public async Task Leerlingen_ComeOutAsListed(
        string naam,
        int n,
        string lv1,
        string lv2a,
        string lv2b,
        string lv3,
        string lv7,
        string lv9a,
        string lv10
    )
    {
        var p = await RondeAsync(await school.AanmeldenAsync("decaan"), naam);
        Assert.Contains($"Hele school: {n} van ", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Equal(
            [lv1, lv2a, lv2b, lv3, lv7, lv9a, lv10],
            new[]
            {
                Aandeel(p, "LV1", "ja"),
                Gemiddelde(p, "LV2a"),
                Gemiddelde(p, "LV2b"),
                Aandeel(p, "LV3", "met niemand"),
                Gemiddelde(p, "LV7"),
                Gemiddelde(p, "LV9a"),
                Gemiddelde(p, "LV10"),
            }
        );
        // Three of team OK, leerjaar 1, kader.
        Assert.All(
            p.Document.QuerySelectorAll("[data-groep='team-leerjaar-leerweg:OK|1|Kader']"),
            e => Assert.True(e.HasAttribute("data-onderdrukt"))
        );
        Assert.NotEmpty(p.Document.QuerySelectorAll("[data-groep='team-leerjaar-leerweg:OK|1|Kader']"));
        // Home items never below leerjaar × vestiging.
        Assert.All(
            p.Document.QuerySelectorAll("[data-item='LV10'][data-groep^='team']"),
            e => Assert.True(e.HasAttribute("data-onderdrukt"))
        );
    }

    [Theory]
    [InlineData("Mentoren mei 2026", 31, "42 %", "2,6", "2,8", "2,4 tot 2,5", "2,4 tot 2,5", "61 %")]
    [InlineData("Mentoren januari 2027", 34, "65 %", "3,2", "3,1", "3,0", "3,3", "47 %")]
    public async Task Mentoren_ComeOutAsListed(string naam, int n, string mv1, string mv2, string mv5, string mv8, string mv9, string mv15)
    {
        var p = await RondeAsync(await school.AanmeldenAsync("directie"), naam);
        Assert.Contains($"Hele school: {n} van ", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Equal(
            [mv1, mv2, mv5, mv8, mv9],
            new[] { Aandeel(p, "MV1", "ja"), Gemiddelde(p, "MV2"), Gemiddelde(p, "MV5"), Gemiddelde(p, "MV8"), Gemiddelde(p, "MV9") }
        );
        Assert.Equal(mv15, p.Tekst("[data-item='MV15.gesprekstraining'][data-groep='school'] strong"));
    }

    /// <summary>
    /// The round before lies beside it, with what changed more than chance explains; any other round or group when asked for, in the address.
    /// </summary>
    [Fact]
    public async Task Naast_TheRoundBefore_AnotherGroup_OrNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await RondeAsync(decaan, "Leerlingen januari 2027");
        Assert.Equal(("45 %", "38 %"), (Aandeel(p, "LV1", "ja"), Aandeel(p, "LV1", "ja", 1)));
        Assert.Equal(["LV2b", "LV3"], p.Document.QuerySelectorAll("section[aria-labelledby=kop-valt-op] li a").Select(a => a.TextContent));
        Assert.Contains("binnen de ruis", p.Tekst("#v-LV1"), StringComparison.Ordinal);
        Assert.Contains("Leerlingen mei 2026: gemiddeld 2,9", p.Tekst("#v-LV2b .vergelijk"), StringComparison.Ordinal);
        var groep = await decaan.GetAsync(p.Url + "&groep=leerjaar:4&naast=leerjaar:3");
        Assert.NotEmpty(groep.Document.QuerySelectorAll("[data-aandeel='LV1'][data-groep='leerjaar:3']"));
        Assert.NotNull(groep.Document.QuerySelector("section[aria-labelledby=kop-valt-op]"));
        // A group beside the whole it is part of: the figures, but no verdict.
        var deel = await decaan.GetAsync(p.Url + "&groep=leerjaar:4&naast=school");
        Assert.NotEmpty(deel.Document.QuerySelectorAll("[data-aandeel='LV1'][data-groep='school']"));
        Assert.Null(deel.Document.QuerySelector("section[aria-labelledby=kop-valt-op]"));
        Assert.Empty(deel.Document.QuerySelectorAll(".oordeel"));
        var niets = await decaan.GetAsync(p.Url + "&naast=niets");
        Assert.Single(niets.Document.QuerySelectorAll("#v-LV1 tbody tr:first-child td"));
        // The first round has nothing before it; the round of others is no round before.
        Assert.Null((await RondeAsync(decaan, "Leerlingen mei 2026")).Document.QuerySelector("section[aria-labelledby=kop-valt-op]"));
        foreach (var naast in new[] { "ronde:999", "ronde:x", "klas:1K1", "zomaar" })
        {
            Assert.Equal((naast, HttpStatusCode.NotFound), (naast, (await decaan.GetAsync($"{p.Url}&naast={naast}")).Status));
        }
    }

    [Fact]
    public async Task Leerjaren_AsHeat_AndMentorsBesidePupils()
    {
        var p = await RondeAsync(await school.AanmeldenAsync("directie"), "Leerlingen januari 2027");
        var cellen = p.Document.QuerySelectorAll("[aria-label='Per leerjaar'] td").ToList();
        Assert.Equal(4 * 12, cellen.Count);
        Assert.All(cellen, c => Assert.Matches(c.HasAttribute("data-onderdrukt") ? "^getal$" : "^getal warm-[1-5]$", c.ClassName!));
        Assert.Equal(
            ["3,2", "3,2", "3,3", "3,4"],
            p.Document.QuerySelectorAll("#themas td[data-item]").Select(td => td.TextContent.Trim())
        );
        Assert.Equal(
            ["MV6", "MV7", "LV2a", "LV2b"],
            p.Document.QuerySelectorAll("#themas td[data-item]").Select(td => td.GetAttribute("data-item"))
        );
    }

    [Theory]
    [InlineData("mentor")]
    [InlineData("decaan")]
    public async Task Rondreizen_AreFixed(string wie)
    {
        var bezoeker = await school.AanmeldenAsync(wie);
        var url = (await RondeAsync(bezoeker, "Leerlingen januari 2027")).Url;
        foreach (var vraag in new[] { "", "&naast=niets", "&groep=school" })
        {
            var teller = LobBeleid.Data.Database.LobDatabase.Tel();
            await bezoeker.GetAsync(url + vraag);
            Assert.Equal(4, teller.Rondreizen);
        }
    }

    /// <summary>The workbook holds the figures of the page, cell by cell.</summary>
    [Fact]
    public async Task Excel_HoldsWhatIsOnThePage()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await RondeAsync(decaan, "Leerlingen januari 2027");
        var bestand = await decaan.GetAsync(
            p.Document.QuerySelectorAll("main .acties a").Single(a => a.TextContent == "Excel").GetAttribute("href")!
        );
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            bestand.Antwoord.Content.Headers.ContentType!.MediaType
        );
        using var boek = new OfficeOpenXml.ExcelPackage(new MemoryStream(bestand.Inhoud));
        Assert.Equal(["Uitkomsten", "Per leerjaar", "Per team, leerjaar en leerweg"], boek.Workbook.Worksheets.Select(w => w.Name));
        var blad = boek.Workbook.Worksheets[0];
        var rijen = Enumerable
            .Range(4, blad.Dimension.End.Row - 3)
            .Select(r => string.Join(" | ", Enumerable.Range(1, 6).Select(k => blad.Cells[r, k].Text)))
            .ToList();
        Assert.Contains(
            rijen,
            r => r.StartsWith("LV1 | ", StringComparison.Ordinal) && r.EndsWith("| ja | 221 | 45 % | 38 %", StringComparison.Ordinal)
        );
        Assert.Contains(
            rijen,
            r => r.StartsWith("LV8.vrienden | ", StringComparison.Ordinal) && r.Contains("minder dan 5 %", StringComparison.Ordinal)
        );
        Assert.Contains(
            rijen,
            r =>
                r.StartsWith("LV2b | ", StringComparison.Ordinal)
                && r.Replace(',', '.').EndsWith("| gemiddelde | 221 | 3.4 | 2.9", StringComparison.Ordinal)
        );
        var klein = boek.Workbook.Worksheets[2];
        var ok = Enumerable.Range(4, klein.Dimension.End.Row - 3).Single(r => klein.Cells[r, 1].Text == "team OK, leerjaar 1, Kader");
        Assert.All(Enumerable.Range(2, klein.Dimension.End.Column - 1), k => Assert.Equal("niet te zien", klein.Cells[ok, k].Text));
        // And within the rights of who asks.
        using var vanDirectie = new OfficeOpenXml.ExcelPackage(
            new MemoryStream((await (await school.AanmeldenAsync("directie")).GetAsync(p.Url + "&handler=Excel")).Inhoud)
        );
        Assert.Equal(["Uitkomsten", "Per leerjaar"], vanDirectie.Workbook.Worksheets.Select(w => w.Name));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await school.AanmeldenAsync("directie")).GetAsync(p.Url + "&handler=Excel&groep=team:BK")).Status
        );
    }

    [Fact]
    public async Task Groep_ThatMayNotBeShown_OrIsNotTheReaders_IsNotFound()
    {
        foreach (var wie in new[] { "decaan", "directie", "mentor" })
        {
            var bezoeker = await school.AanmeldenAsync(wie);
            var p = await RondeAsync(bezoeker, "Leerlingen januari 2027");
            foreach (
                var groep in new[]
                {
                    "team-leerjaar-leerweg:OK|1|Kader",
                    "klas:1K1",
                    "klas:bestaat-niet",
                    wie == "decaan" ? "x" : "team:BK",
                }
            )
            {
                var antwoord = await bezoeker.GetAsync($"{p.Url}&groep={Uri.EscapeDataString(groep)}");
                Assert.Equal((wie, groep, HttpStatusCode.NotFound), (wie, groep, antwoord.Status));
            }
        }

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await school.AanmeldenAsync("decaan")).GetAsync("/Evaluatie/Resultaten?ronde=999")).Status
        );
    }

    /// <summary>The same questions of the same class three weeks later, one pupil more: the page says why there is nothing, and of which round.</summary>
    [Fact]
    public async Task SameQuestionsSoonAgain_SaysWithWhichRound_AndOnlyThen()
    {
        var eigen = await Testschool.StartAsync();
        try
        {
            async Task<int> SluitAsync(string naam, int ja, int dagen)
            {
                var nu = new DateTimeOffset(2026, 9, 10, 9, 0, 0, TimeSpan.Zero).AddDays(dagen);
                var d = await Rondebouw.RondeAsync(eigen.Database, 2026, nu, naam: naam, groepen: [Rondebouw.Groep("9A", 25)]);
                await Rondebouw.VulAsync(eigen.Database, d.Groepen[0].Code, nu, ja, 7, 6);
                Assert.True(await Rondebouw.SluitAsync(eigen.Database, d.Ronde.Id, nu));
                return d.Ronde.Id;
            }
            var (eerst, weer, later) = (
                await SluitAsync("Eerste keer", 8, 0),
                await SluitAsync("Weer", 9, 21),
                await SluitAsync("Later", 8, 80)
            );
            var decaan = await eigen.AanmeldenAsync("decaan");
            var p = await decaan.GetAsync("/Evaluatie/Resultaten?ronde=" + weer);
            Assert.StartsWith(
                "Kort ervoor of erna stelde ‘Eerste keer’ dezelfde vragen.",
                p.Tekst("[data-kortbij]"),
                StringComparison.Ordinal
            );
            Assert.Contains("22 van 25", p.Tekst(".samenvatting"), StringComparison.Ordinal);
            Assert.Equal("niet te zien: te weinig antwoorden, of te herleiden tot enkelen", p.Tekst("p[data-item='NA2'][data-onderdrukt]"));
            p = await decaan.GetAsync("/Evaluatie/Resultaten?ronde=" + later);
            Assert.Null(p.Document.QuerySelector("[data-kortbij]"));
            Assert.Null(p.Document.QuerySelector("p[data-item='NA2'][data-onderdrukt]"));
            Assert.Null(
                (await decaan.GetAsync("/Evaluatie/Resultaten?ronde=" + eerst)).Document.QuerySelector(
                    "p[data-item='NA2'][data-onderdrukt]"
                )
            );
        }
        finally
        {
            await eigen.DisposeAsync();
        }
    }
}
