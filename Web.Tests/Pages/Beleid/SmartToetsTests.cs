using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

public sealed class SmartToetsTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Oordelen(Pagina p) => string.Join(' ', p.Document.QuerySelectorAll("[data-letter]").Select(l => $"{l.GetAttribute("data-letter")}:{l.GetAttribute("data-oordeel")}"));

    [Theory]
    [InlineData("Elke mentor voert vóór 1 mei 2027 twee gesprekken met iedere leerling.", "S:voldoet M:voldoet A:twijfel R:twijfel T:voldoet")]
    [InlineData("We besteden meer aandacht aan loopbaanleren.", "S:ontbreekt M:ontbreekt A:twijfel R:twijfel T:ontbreekt")]
    [InlineData("We spreken leerlingen binnenkort.", "S:voldoet M:ontbreekt A:twijfel R:twijfel T:twijfel")]
    public async Task Get_Tekst_GivesEveryLetterAVerdict(string tekst, string verwacht)
    {
        var pagina = await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid/SmartToets?tekst=" + Uri.EscapeDataString(tekst));
        Assert.Equal(verwacht, Oordelen(pagina));
        Assert.Equal(tekst, pagina.Document.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Get_WordsAreMarked_MarkupInTheTextIsText_AndAFieldCounts()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync("/Beleid/SmartToets?einddatum=2027-05-01&tekst=" + Uri.EscapeDataString("<b>Ja</b> Elke leerling </textarea><script>x</script>"));
        Assert.Equal("voldoet", p.Document.QuerySelector("[data-letter=T]")!.GetAttribute("data-oordeel"));
        Assert.Empty(p.Document.QuerySelectorAll(".smart-tekst b, main script"));
        Assert.Contains(p.Document.QuerySelectorAll("mark"), m => m.TextContent.StartsWith("Elke", StringComparison.Ordinal));
        Assert.Empty((await mentor.GetAsync("/Beleid/SmartToets")).Document.QuerySelectorAll("[data-letter]"));
        Assert.Equal(HttpStatusCode.BadRequest, (await mentor.GetAsync("/Beleid/SmartToets?tekst=x&einddatum=31-31-2027")).Status);
    }
}
