using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages;

/// <summary>What a visitor reads when it goes wrong: in Dutch, what to do, and with the status that it is.</summary>
public sealed class FoutTests(Testschool school) : IClassFixture<Testschool>
{
    [Theory]
    [InlineData("/Fout/400", 400, "Deze aanvraag kwam niet goed aan")]
    [InlineData("/Fout/403", 403, "Hier heb je geen toegang toe")]
    [InlineData("/Fout/404", 404, "Deze pagina is er niet")]
    [InlineData("/Fout/405", 405, "Dat kan op deze pagina niet")]
    [InlineData("/Fout/413", 413, "Dit is te groot om te versturen")]
    [InlineData("/Fout/414", 414, "Deze tekst is te lang")]
    [InlineData("/Fout/429", 429, "Even rustig aan")]
    [InlineData("/Fout/500", 500, "Er ging iets mis")]
    // Not a status of an answer, so the page is only a page.
    [InlineData("/Fout", 200, "Er ging iets mis")]
    [InlineData("/Fout/200", 200, "Er ging iets mis")]
    [InlineData("/Fout/700", 200, "Er ging iets mis")]
    public async Task Get_Code_SaysWhatToDo_WithThatStatus(string adres, int status, string kop)
    {
        var p = await school.Bezoeker().GetAsync(adres);
        Assert.Equal((status, kop), ((int)p.Status, p.Tekst("h1")));
        Assert.NotEqual("", p.Tekst("main h1 + p"));
        Assert.NotNull(p.Document.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task Get_AddressThatIsNotThere_IsThisPage()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync("/Planner/BestaatNiet");
        Assert.Equal((HttpStatusCode.NotFound, "Deze pagina is er niet"), (p.Status, p.Tekst("h1")));
    }

    [Fact]
    public async Task Post_WithoutToken_IsThisPage()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        using var leeg = new FormUrlEncodedContent([]);
        const string adres = "/Planner/Activiteit?id=1&handler=Verwijderen";
        var p = await Pagina.LeesAsync(await decaan.Client.PostAsync(new Uri(adres, UriKind.Relative), leeg), adres);
        Assert.Equal((HttpStatusCode.BadRequest, "Deze aanvraag kwam niet goed aan"), (p.Status, p.Tekst("h1")));
        Assert.Contains("Het formulier was te lang open", p.Tekst("main"), StringComparison.Ordinal);
    }
}
