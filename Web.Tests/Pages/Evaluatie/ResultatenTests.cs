using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>The rounds of the example school come out with the figures of domain 12, and the group of three does not.</summary>
public sealed class ResultatenTests(Testschool school) : IClassFixture<Testschool>
{
    private static async Task<Pagina> RondeAsync(Bezoeker bezoeker, string naam)
    {
        var lijst = await bezoeker.GetAsync("/Evaluatie/Resultaten");
        return await bezoeker.GetAsync(lijst.Document.QuerySelectorAll(".register a").Single(a => a.TextContent == naam).GetAttribute("href")!);
    }

    private static string Gemiddelde(Pagina p, string item) => p.Tekst($"[data-item='{item}'][data-groep='school'] [data-gemiddelde]");

    private static string Aandeel(Pagina p, string item, string optie) => p.Document.QuerySelectorAll($"[data-item='{item}'][data-groep='school'] .verdeling li").Single(li => li.QuerySelector("span")!.TextContent == optie).QuerySelector("strong")!.TextContent;

    [Theory]
    [InlineData("Leerlingen mei 2026", 204, "38 %", "3,1", "2,9", "34 %", "3,6", "3,9", "3,4")]
    [InlineData("Leerlingen januari 2027", 221, "45 %", "3,3", "3,4", "19 %", "3,6", "3,7", "3,5")]
    public async Task Leerlingen_ComeOutAsListed(string naam, int n, string lv1, string lv2a, string lv2b, string lv3, string lv7, string lv9a, string lv10)
    {
        var p = await RondeAsync(await school.AanmeldenAsync("decaan"), naam);
        Assert.Contains($"hele school: {n} van ", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Equal([lv1, lv2a, lv2b, lv3, lv7, lv9a, lv10], new[] { Aandeel(p, "LV1", "ja"), Gemiddelde(p, "LV2a"), Gemiddelde(p, "LV2b"), Aandeel(p, "LV3", "met niemand"), Gemiddelde(p, "LV7"), Gemiddelde(p, "LV9a"), Gemiddelde(p, "LV10") });
        // Three of team OK, leerjaar 1, kader.
        Assert.All(p.Document.QuerySelectorAll("[data-groep='team-leerjaar-leerweg:OK|1|Kader']"), e => Assert.True(e.HasAttribute("data-onderdrukt")));
        Assert.NotEmpty(p.Document.QuerySelectorAll("[data-groep='team-leerjaar-leerweg:OK|1|Kader']"));
        // Home items never below leerjaar × vestiging.
        Assert.All(p.Document.QuerySelectorAll("[data-item='LV10'][data-groep^='team']"), e => Assert.True(e.HasAttribute("data-onderdrukt")));
    }

    [Theory]
    [InlineData("Mentoren mei 2026", 31, "42 %", "2,6", "2,8", "2,4", "2,5", "61 %")]
    [InlineData("Mentoren januari 2027", 34, "65 %", "3,2", "3,1", "3,0", "3,3", "47 %")]
    public async Task Mentoren_ComeOutAsListed(string naam, int n, string mv1, string mv2, string mv5, string mv8, string mv9, string mv15)
    {
        var p = await RondeAsync(await school.AanmeldenAsync("directie"), naam);
        Assert.Contains($"hele school: {n} van ", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Equal([mv1, mv2, mv5, mv8, mv9], new[] { Aandeel(p, "MV1", "ja"), Gemiddelde(p, "MV2"), Gemiddelde(p, "MV5"), Gemiddelde(p, "MV8"), Gemiddelde(p, "MV9") });
        Assert.Equal(mv15, p.Tekst("[data-item='MV15.gesprekstraining'][data-groep='school'] strong"));
    }

    /// <summary>The end of the line of sight: from a plan's question to how it went, with what is noise said to be noise, and back to the plans.</summary>
    [Theory]
    [InlineData("LV3", "34 % 19 %", "meer dan toeval", "TP1")]
    [InlineData("LV7", "3,6 3,6", "binnen de ruis", "TP6")]
    [InlineData("LV2b", "2,9 3,4", "meer dan toeval", "")]
    [InlineData("MV8", "2,4 3,0", "binnen de ruis", "")]
    public async Task Trend_OverRounds_SaysWhatIsNoise_AndNamesThePlans(string vraag, string reeks, string oordeel, string plannen)
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var teller = LobBeleid.Data.Database.LobDatabase.Tel();
        var p = await mentor.GetAsync("/Evaluatie/Trend?vraag=" + vraag);
        Assert.Equal(3, teller.Rondreizen);
        Assert.Equal(reeks, string.Join(' ', p.Document.QuerySelectorAll($"[data-item='{vraag}']").Select(e => e.TextContent.Trim())));
        Assert.Contains(oordeel, p.Tekst("tbody tr:last-child"), StringComparison.Ordinal);
        Assert.Equal(plannen, string.Join(' ', p.Document.QuerySelectorAll("[data-plan]").Select(e => e.GetAttribute("data-plan"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("LV4")]
    [InlineData("BESTAATNIET")]
    [InlineData("%")]
    [InlineData("LV1%22,%22")]
    public async Task Trend_OfNothing_SaysSo(string vraag)
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync("/Evaluatie/Trend?vraag=" + vraag);
        Assert.Empty(p.Document.QuerySelectorAll("[data-item]"));
        Assert.NotNull(p.Document.QuerySelector(".leeg"));
    }

    [Fact]
    public async Task Groep_ThatMayNotBeShown_OrIsNotTheReaders_IsNotFound()
    {
        foreach (var wie in new[] { "decaan", "directie", "mentor" })
        {
            var bezoeker = await school.AanmeldenAsync(wie);
            var p = await RondeAsync(bezoeker, "Leerlingen januari 2027");
            foreach (var groep in new[] { "team-leerjaar-leerweg:OK|1|Kader", "klas:1K1", "klas:bestaat-niet", wie == "decaan" ? "x" : "team:BK" })
            {
                var antwoord = await bezoeker.GetAsync($"{p.Url}&groep={Uri.EscapeDataString(groep)}");
                Assert.Equal((wie, groep, HttpStatusCode.NotFound), (wie, groep, antwoord.Status));
            }
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await school.AanmeldenAsync("decaan")).GetAsync("/Evaluatie/Resultaten?ronde=999")).Status);
    }
}
