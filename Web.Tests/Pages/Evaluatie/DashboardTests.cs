using System.Net;
using LobBeleid.Tests.Infrastructuur;

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
