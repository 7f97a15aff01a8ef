using System.Net;
using LobBeleid.Data.Database;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

/// <summary>Both registers of the example school over HTTP: the findings that domain 12 lists, filters, and the fixed number of round trips.</summary>
public sealed class RegisterTests(Testschool school) : IClassFixture<Testschool>
{
    internal static string[] Gevonden(Pagina p) =>
        [
            .. p
                .Document.QuerySelectorAll("[data-regel]")
                .GroupBy(e => e.GetAttribute("data-onderwerp"))
                .Select(g => $"{g.Key}: {string.Join(' ', g.Select(e => e.GetAttribute("data-regel")))}"),
        ];

    /// <summary>The dossier shows the same findings as the list, each beside its field.</summary>
    [Theory]
    [InlineData("/Beleid/Strategisch/Stuk?id=2", "BL-02 BL-05 BL-06")]
    [InlineData("/Beleid/Strategisch/Stuk?id=3", "BL-01 BL-02 BL-03 BL-04 BL-05 BL-06 BL-07 BL-14")]
    [InlineData("/Beleid/Tactisch/Stuk?id=4", "")]
    [InlineData("/Beleid/Tactisch/Stuk?id=10", "A1 BL-02 BL-08 M1 M2 M3 R1 S1 S2 T1")]
    [InlineData("/Beleid/Tactisch/Stuk?id=11", "BL-12 BL-18")]
    public async Task Get_Stuk_ShowsItsFindings(string adres, string verwacht)
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(adres);
        Assert.Equal(
            verwacht,
            string.Join(
                ' ',
                p.Document.QuerySelectorAll("[data-regel]").Select(e => e.GetAttribute("data-regel")).Order(StringComparer.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData("/Beleid/Strategisch/Stuk?id=1", "beleid")]
    [InlineData("/Beleid/Strategisch/Stuk?id=2", "plan")]
    [InlineData("/Beleid/Strategisch/Stuk?id=3", "visie")]
    [InlineData("/Beleid/Tactisch/Stuk?id=7", "plan")]
    public async Task Get_Stuk_AnswersVisiePlanOfBeleid_WithItsReason(string adres, string aard)
    {
        var p = await (await school.AanmeldenAsync("schoolcoach")).GetAsync(adres);
        Assert.Equal(aard, p.Document.QuerySelector("[data-aard]")!.GetAttribute("data-aard"));
        Assert.True(p.Tekst("[data-aard]").Length > 40);
    }

    [Theory]
    [InlineData("/Beleid", 2)]
    [InlineData("/Beleid/Strategisch", 2)]
    [InlineData("/Beleid/Tactisch", 2)]
    [InlineData("/Beleid/Tactisch/Stuk?id=4", 2)]
    [InlineData("/Beleid/Samenhang", 2)]
    [InlineData("/Beleid/Rapport?id=1", 2)]
    [InlineData("/Beleid/Prioriteiten", 2)]
    [InlineData("/Beleid/Voorstellen", 2)]
    [InlineData("/", 3)]
    public async Task Get_Page_TakesAFixedNumberOfRoundTrips(string adres, int rondreizen)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var teller = LobDatabase.Tel();
        Assert.Equal(HttpStatusCode.OK, (await decaan.GetAsync(adres)).Status);
        Assert.Equal(rondreizen, teller.Rondreizen);
    }

    /// <summary>BL-11 on screen: who does not write a register is shown the way to a proposal.</summary>
    [Theory]
    [InlineData("decaan", "/Beleid/Strategisch", "Decaan schrijft geen strategisch beleid. Dien het in als voorstel.")]
    [InlineData("directie", "/Beleid/Tactisch", "Directie schrijft geen tactisch beleid. Dien het in als voorstel.")]
    [InlineData("mentor", "/Beleid/Strategisch", "Mentor schrijft geen strategisch beleid. Dien het in als voorstel.")]
    public async Task Get_AnotherRegister_SaysBl11(string wie, string adres, string melding)
    {
        var p = await (await school.AanmeldenAsync(wie)).GetAsync(adres);
        Assert.Contains(melding, p.Tekst("main"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("main .acties a[href*='/Beleid/Voorstellen/Nieuw']"));
        Assert.Null(p.Document.QuerySelector("main a[href$='/Bewerken']"));
    }
}
