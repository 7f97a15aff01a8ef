using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Planner;

namespace LobBeleid.Tests.Pages.Tijdlijn;

public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Get_Voorbeeldcollege_ShowsMeasuresAndFindings()
    {
        var pagina = await (await school.AanmeldenAsync("decaan")).GetAsync("/Tijdlijn");
        string Maat(string naam) => pagina.Document.QuerySelector($"[data-maat={naam}]")!.GetAttribute("data-waarde")!;
        Assert.Equal(("10", "12", "7", "0.6", "0.4483"), (Maat("nE"), Maat("nG"), Maat("nI"), Maat("D"), Maat("K")));
        Assert.Equal(19, pagina.Document.QuerySelectorAll("[data-regel]").Length);
        Assert.Contains("TL-03 Bliksemstage", SignaleringenTests.Gevonden(pagina));
        Assert.Contains("TL-12 ", SignaleringenTests.Gevonden(pagina));
    }

    [Fact]
    public async Task Get_Drawing_HoldsEveryMomentAndLink_AndTheTextSaysTheSame()
    {
        var pagina = await (await school.AanmeldenAsync("mentor")).GetAsync("/Tijdlijn");
        Assert.Equal(32, pagina.Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
        Assert.Equal(29, pagina.Document.QuerySelectorAll("svg.tijdlijn .verbinding").Length);
        Assert.Equal(9, pagina.Document.QuerySelectorAll("svg.tijdlijn .verbinding.keten").Length);
        Assert.Equal(32, pagina.Document.QuerySelectorAll(".tijdlijn-tekst li").Length);
        Assert.Contains("Sluit aan op ‘Workshopdag op het mbo’ (", pagina.Tekst("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Tijdlijn?jaar=vmbo-2", 7)]
    [InlineData("/Tijdlijn?jaar=mbo-1", 2)]
    [InlineData("/Tijdlijn?jaar=onzin", 32)]
    [InlineData("/Tijdlijn?groep=team:BL", 32)]
    public async Task Get_Zoom_DrawsThatYear(string adres, int momenten)
    {
        var pagina = await (await school.AanmeldenAsync("directie")).GetAsync(adres);
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(momenten, pagina.Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
    }
}
