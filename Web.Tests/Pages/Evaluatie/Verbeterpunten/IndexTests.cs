using LobBeleid.Data.Database;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie.Verbeterpunten;

/// <summary>The overview: a sentence of state, filters, search, and the code with which a class reads what was done. Nothing here changes anything.</summary>
public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Lijst = "/Evaluatie/Verbeterpunten";

    private static string Punten(Pagina p) =>
        string.Join(' ', p.Document.QuerySelectorAll("[data-punt]").Select(e => e.GetAttribute("data-punt")));

    [Theory]
    [InlineData("", "2 3 1")]
    [InlineData("?status=gedaan", "1")]
    [InlineData("?status=open", "3")]
    [InlineData("?status=onzin", "2 3 1")]
    [InlineData("?mijn=true", "1")]
    [InlineData("?mijn=true&status=bezig", "")]
    [InlineData("?ronde=4", "2 3")]
    [InlineData("?ronde=1", "")]
    [InlineData("?zoek=TP1", "2")]
    [InlineData("?zoek=MEELOOPDAG", "3")]
    [InlineData("?zoek=bestaatniet%25", "")]
    public async Task Filters_ShowWhatFits(string vraag, string punten)
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Lijst + vraag);
        Assert.Equal(punten, Punten(p));
        Assert.Equal(punten.Length == 0, p.Document.QuerySelector(".leeg") is not null);
    }

    [Fact]
    public async Task State_SaysWhatIsNotDone_InAFixedNumberOfRoundTrips()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var teller = LobDatabase.Tel();
        var p = await mentor.GetAsync(Lijst);
        Assert.Equal(2, teller.Rondreizen);
        Assert.Equal("2 verbeterpunten zijn nog niet klaar, waarvan 1 zonder eigenaar; 1 gedaan.", p.Tekst(".samenvatting"));
        Assert.NotNull(p.Document.QuerySelector("[data-punt='2'] a[href='/Beleid/Tactisch/Stuk?id=4']"));
        Assert.NotNull(p.Document.QuerySelector("[data-punt='3'] a[href*='/Tijdlijn/Prioriteit?id=1']"));
        Assert.Null(p.Document.QuerySelector(".paginakop .btn-primary"));
    }

    [Fact]
    public async Task Round_HasACodeThatTheClassCanUse_AndAQrOnTheScreen()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync(Lijst + "?ronde=4");
        // The mentor of 2G1 gets the code of that class.
        Assert.Contains("Code van 2G1:", p.Tekst("main"), StringComparison.Ordinal);
        var code = p.Tekst("[data-code]");
        var scherm = await mentor.GetAsync(p.Document.QuerySelector("a[href*='scherm=']")!.GetAttribute("href")!);
        Assert.Equal(code, scherm.Tekst(".qr-code"));
        Assert.StartsWith("data:image/png;base64,", scherm.Document.QuerySelector("img.qr")!.GetAttribute("src"), StringComparison.Ordinal);
        var klas = await school.Bezoeker().GetAsync(p.Document.QuerySelector("a[href*='/Invullen/WijDeden/']")!.GetAttribute("href")!);
        Assert.Contains("Niet iedereen had een gesprek over later.", klas.Tekst("main"), StringComparison.Ordinal);
    }
}
