using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie.Groepsgesprekken;

public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Lijst = "/Evaluatie/Groepsgesprekken";

    [Fact]
    public async Task List_PerLeerjaarAndVestiging_FiltersAndSearch()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync(Lijst);
        Assert.Contains("Leerjaar 3, De Linde", p.Document.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Contains("met leerlingen van leerjaar 1, 2 en 4 is nog niet gepraat", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        // Of another team's leerjaar: to read, not to write.
        Assert.Null(p.Document.QuerySelector("[data-gesprek='1'] h3 a"));
        Assert.Equal(
            "2",
            (await mentor.GetAsync(Lijst + "?doelgroep=mentor")).Document.QuerySelector("[data-gesprek]")!.GetAttribute("data-gesprek")
        );
        Assert.Equal(
            ["1"],
            (await mentor.GetAsync(Lijst + "?zoek=ZELF+KIEZEN"))
                .Document.QuerySelectorAll("[data-gesprek]")
                .Select(e => e.GetAttribute("data-gesprek"))
        );
        Assert.NotNull((await mentor.GetAsync(Lijst + "?zoek=bestaatniet")).Document.QuerySelector(".leeg"));
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.GetAsync(Lijst + "/Gesprek?id=999")).Status);
    }
}
