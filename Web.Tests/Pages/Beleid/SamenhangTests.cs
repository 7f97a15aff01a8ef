using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

public sealed class SamenhangTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Get_Samenhang_NamesOrphansAtEveryLevel()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync("/Beleid/Samenhang");
        string Wezen(string code) =>
            string.Join(' ', p.Document.QuerySelectorAll($"[data-wees='{code}']").Select(e => e.GetAttribute("data-onderwerp")));
        Assert.Equal("SP2 SP3", Wezen("zonder middelen"));
        Assert.Equal("SP3", Wezen("zonder plan"));
        Assert.Equal("TP7", Wezen("zonder strategie"));
        Assert.Equal("TP4 TP7", Wezen("zonder activiteit"));
        var zonder = p.Document.QuerySelectorAll("[data-wees='zonder evaluatie']").Select(e => e.GetAttribute("data-onderwerp")).ToList();
        Assert.Equal(27, zonder.Count);
        Assert.DoesNotContain("Profielenavond voor ouders", zonder);
        Assert.Contains("Beroepenspel", zonder);
        // And back: from the activity to its plan, strategy and question.
        var terug = await (await school.AanmeldenAsync("decaan")).GetAsync("/Beleid/Samenhang?vanaf=activiteit");
        var rij = terug
            .Document.QuerySelectorAll("tbody tr")
            .Single(r => r.TextContent.Contains("Profielenavond", StringComparison.Ordinal));
        Assert.Equal(["TP6", "SP2", "LV7"], rij.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
    }
}
