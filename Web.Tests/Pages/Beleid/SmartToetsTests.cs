using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

public sealed class SmartToetsTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Oordelen(Pagina p) =>
        string.Join(
            ' ',
            p.Document.QuerySelectorAll("[data-letter]").Select(l => $"{l.GetAttribute("data-letter")}:{l.GetAttribute("data-oordeel")}")
        );

    [Theory]
    [InlineData(
        "Elke mentor voert vóór 1 mei 2027 twee gesprekken met iedere leerling.",
        "S:voldoet M:voldoet A:twijfel R:twijfel T:voldoet"
    )]
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
        var p = await mentor.GetAsync(
            "/Beleid/SmartToets?einddatum=2027-05-01&tekst=" + Uri.EscapeDataString("<b>Ja</b> Elke leerling </textarea><script>x</script>")
        );
        Assert.Equal("voldoet", p.Document.QuerySelector("[data-letter=T]")!.GetAttribute("data-oordeel"));
        Assert.Empty(p.Document.QuerySelectorAll(".smart-tekst b, main script"));
        Assert.Contains(p.Document.QuerySelectorAll("mark"), m => m.TextContent.StartsWith("Elke", StringComparison.Ordinal));
        Assert.Empty((await mentor.GetAsync("/Beleid/SmartToets")).Document.QuerySelectorAll("[data-letter]"));
        Assert.Equal(HttpStatusCode.BadRequest, (await mentor.GetAsync("/Beleid/SmartToets?tekst=x&einddatum=31-31-2027")).Status);
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("elke \udcaa mentor")]
    [InlineData("ieder \ud83d\ude00 \ud83d\ude00")]
    public async Task Get_HalfACharacter_IsAnswered(string tekst)
    {
        var mentor = await school.AanmeldenAsync("mentor");
        Assert.Equal(HttpStatusCode.OK, (await mentor.GetAsync("/Beleid/SmartToets?tekst=" + Uri.EscapeDataString(tekst))).Status);
        // As bytes of an encoding that halves a pair, and a text that is cut in the middle of one.
        Assert.Equal(
            HttpStatusCode.OK,
            (await mentor.GetAsync("/Beleid/SmartToets?tekst=elke%20%ED%A0%BD%20leerling%20%ED%B2%AA%F0%9F%98")).Status
        );
        Assert.DoesNotContain(
            '\uFFFD',
            (await mentor.GetAsync("/Beleid/SmartToets?tekst=" + Uri.EscapeDataString(new string('a', 19_999) + "\ud83d\ude00")))
                .Document.QuerySelector(".smart-tekst")!
                .TextContent
        );
        Assert.DoesNotContain(
            '\uFFFD',
            (await mentor.GetAsync("/Beleid/SmartToets?tekst=" + Uri.EscapeDataString("ieder \ud83d\ude00 krijgt alle \ud83d\ude00")))
                .Document.QuerySelector(".smart-tekst")!
                .TextContent
        );
    }
}

/// <summary>Over a real connection, where the server itself limits the length of an address.</summary>
public sealed class SmartToetsAdresTests(BrowserSchool school) : IClassFixture<BrowserSchool>
{
    [Theory]
    [InlineData('a', 20_000, HttpStatusCode.OK)]
    [InlineData('\u00e9', 20_000, HttpStatusCode.OK)]
    [InlineData('\u20ac', 20_000, HttpStatusCode.OK)]
    [InlineData('a', 60_000, HttpStatusCode.OK)]
    [InlineData('\u20ac', 40_000, HttpStatusCode.RequestUriTooLong)]
    public async Task Get_LongText_IsAnsweredInDutch(char letter, int aantal, HttpStatusCode verwacht)
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var pagina = await mentor.GetAsync("/Beleid/SmartToets?tekst=" + Uri.EscapeDataString(new string(letter, aantal)));
        Assert.Equal(verwacht, pagina.Status);
        Assert.Equal(
            verwacht == HttpStatusCode.OK ? "SMART-toets" : "Deze tekst is te lang",
            pagina.Document.QuerySelector("h1")!.TextContent
        );
        Assert.Equal(verwacht == HttpStatusCode.OK ? 5 : 0, pagina.Document.QuerySelectorAll("[data-letter]").Length);
        Assert.Equal(
            aantal > 20_000 && verwacht == HttpStatusCode.OK,
            pagina.Document.QuerySelector("main")!.TextContent.Contains("langer dan 20.000 tekens", StringComparison.Ordinal)
        );
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("/Beleid/SmartToets?tekst=elke", UriKind.Relative));
        vraag.Headers.Add("HX-Request", "true");
        vraag.Headers.Add(
            "HX-Current-URL",
            "http://localhost/Beleid/SmartToets?tekst=" + Uri.EscapeDataString(new string('\u20ac', 20_000))
        );
        using var deel = await mentor.Client.SendAsync(vraag);
        Assert.Equal(HttpStatusCode.OK, deel.StatusCode);
    }
}
