using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

public sealed class TrendTests(Testschool school) : IClassFixture<Testschool>
{
    /// <summary>The end of the line of sight: from a plan's question to how it went, with what is noise said to be noise, and back to the plans.</summary>
    [Theory]
    [InlineData("LV3", "34 % 19 %", "lager, meer dan toeval", "TP1")]
    [InlineData("LV7", "3,6 3,6", "binnen de ruis", "TP6")]
    [InlineData("LV2b", "2,9 3,4", "hoger, meer dan toeval", "")]
    [InlineData("MV8", "2,4 tot 2,5 3,0", "binnen de ruis", "")]
    public async Task Trend_OverRounds_SaysWhatIsNoise_AndNamesThePlans(string vraag, string reeks, string oordeel, string plannen)
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var teller = LobBeleid.Data.Database.LobDatabase.Tel();
        var p = await mentor.GetAsync("/Evaluatie/Trend?vraag=" + vraag);
        Assert.Equal(4, teller.Rondreizen);
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
}
