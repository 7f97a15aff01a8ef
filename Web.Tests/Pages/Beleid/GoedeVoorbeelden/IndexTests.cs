using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.GoedeVoorbeelden;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beleid/GoedeVoorbeelden";

    private static string[] Titels(Pagina p) => [.. p.Document.QuerySelectorAll(".register h2").Select(h => h.TextContent)];

    [Fact]
    public async Task Get_ThemeAndSearch_NarrowTheList_AndStayInTheForm()
    {
        var coach = await school.AanmeldenAsync("schoolcoach");
        var alle = await coach.GetAsync(Adres);
        Assert.Contains("Leerlingen als oefenpartner van mentoren", Titels(alle));
        var thema = alle.Document.QuerySelectorAll(".chips a").First(a => a.TextContent == "Loopbaangesprek");
        var een = await coach.GetAsync(thema.GetAttribute("href")!);
        Assert.Equal("Loopbaangesprek", een.Tekst(".chips [aria-current=true]"));
        Assert.NotEmpty(Titels(een));
        Assert.True(Titels(een).Length < Titels(alle).Length);
        Assert.All(
            een.Document.QuerySelectorAll(".register .stuk-feiten"),
            f => Assert.Contains("Loopbaangesprek", f.TextContent, StringComparison.Ordinal)
        );
        Assert.Equal("Loopbaangesprek", een.Document.QuerySelector("form[role=search] [name=thema]")!.GetAttribute("value"));
        var niets = await coach.GetAsync(Adres + "?thema=Loopbaangesprek&zoek=bestaatniet");
        Assert.Contains("Niets gevonden", niets.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.NotNull(niets.Document.QuerySelector($".leeg a[href='{Adres}']"));
    }

    [Theory]
    [InlineData("decaan", true)]
    [InlineData("directie", true)]
    [InlineData("mentor", false)]
    [InlineData("schoolcoach", false)]
    public async Task Get_WayToTheForm_ForWhoMayChangeIt(string wie, bool mag)
    {
        var p = await (await school.AanmeldenAsync(wie)).GetAsync(Adres);
        Assert.Equal(mag, p.Document.QuerySelector(".register a[href*='/Voorbeeld?id=']") is not null);
    }

    [Fact]
    public async Task Get_NewSchool_AsksForTheFirst()
    {
        var p = await (await nieuw.BeheerderAsync()).GetAsync(Adres);
        Assert.Equal("Er staan nog geen voorbeelden.", p.Tekst(".samenvatting"));
        Assert.Contains("Zag je iets dat werkte?", p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("main a.btn-primary[href$='/Voorbeeld']"));
    }
}
