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

    [Fact]
    public async Task Get_Strategisch_FindsExactlyWhatIsListed() =>
        Assert.Equal(
            ["SP2: BL-02 BL-05 BL-06", "SP3: BL-01 BL-02 BL-03 BL-04 BL-05 BL-06 BL-07 BL-14"],
            Gevonden(await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid/Strategisch"))
        );

    [Fact]
    public async Task Get_Tactisch_FindsExactlyWhatIsListed() =>
        Assert.Equal(
            ["TP2: BL-18", "TP4: BL-02 R1", "TP5: BL-13", "TP6: BL-02", "TP7: BL-02 BL-08 S1 S2 M1 M2 M3 A1 R1 T1", "TP8: BL-12 BL-18"],
            Gevonden(await (await school.AanmeldenAsync("mentor")).GetAsync("/Beleid/Tactisch"))
        );

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
    [InlineData("/Beleid/Tactisch?team=BL", "TP1 TP5")]
    [InlineData("/Beleid/Tactisch?stand=wording", "TP4 TP6 TP7")]
    [InlineData("/Beleid/Tactisch?stand=aangenomen&team=OK", "TP8")]
    [InlineData("/Beleid/Tactisch?zoek=TRAININGSMIDDAGEN", "TP3")]
    [InlineData("/Beleid/Tactisch?zoek=tp7", "TP7")]
    [InlineData("/Beleid/Tactisch?signalen=true&stand=aangenomen", "TP2 TP5 TP8")]
    [InlineData("/Beleid/Strategisch?zoek=bestaatniet", "")]
    [InlineData("/Beleid/Strategisch?stand=onzin", "SP1 SP2 SP3")]
    public async Task Get_Filters_StandInTheAddress(string adres, string codes)
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(adres);
        Assert.Equal(codes, string.Join(' ', p.Document.QuerySelectorAll(".register .stuk-code").Select(e => e.TextContent)));
        if (codes.Length == 0)
        {
            Assert.Contains("Niets gevonden", p.Tekst(".leeg"), StringComparison.Ordinal);
        }
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

    [Fact]
    public async Task Get_Rapport_GathersPlansOutcomesAndMeans()
    {
        var p = await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid/Rapport?id=1");
        Assert.Contains(
            "6 teamplannen: 5 vastgesteld, 2 geëvalueerd (2 deels gehaald).",
            p.Tekst(".samenvatting"),
            StringComparison.Ordinal
        );
        Assert.Contains("€ 45.000 en 0,6 fte", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("nog niet gemeld", p.Tekst("main"), StringComparison.Ordinal);
        // The directie receives; who sends works in one of the teams.
        Assert.Null(p.Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid/Rapport?id=4")).Status);
    }

    [Fact]
    public async Task Get_Silence_OwnerFirst_ThenTeamleider_DirectieOnlyCounts()
    {
        // TP5 of team BL has been silent for 240 days; TP2 (BK) and TP8 (OK) too, but nobody of those teams is here.
        var teamleider = await (await school.AanmeldenAsync("teamleider")).GetAsync("/Beleid");
        Assert.Equal(["TP5"], teamleider.Document.QuerySelectorAll("[data-stil]").Select(e => e.GetAttribute("data-stil")));
        var directie = await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid");
        Assert.Equal("3", directie.Document.QuerySelector("[data-stil-aantal]")!.GetAttribute("data-stil-aantal"));
        Assert.Equal(["SP1"], directie.Document.QuerySelectorAll("[data-stil]").Select(e => e.GetAttribute("data-stil")));
        Assert.Empty(
            (await (await school.AanmeldenAsync("mentor")).GetAsync("/Beleid")).Document.QuerySelectorAll("[data-stil], [data-stil-aantal]")
        );
        Assert.Null(
            (await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid/Tactisch/Stuk?id=8")).Document.QuerySelector("[data-stilte]")
        );
    }

    [Fact]
    public async Task Get_Start_RemindsOfWhatIsTheReaders()
    {
        string[] Soorten(Pagina p) =>
            [.. p.Document.QuerySelectorAll("[data-herinnering]").Select(e => e.GetAttribute("data-herinnering")!)];
        var decaan = await (await school.AanmeldenAsync("decaan")).GetAsync("/");
        // Sam owns the priority, and has an action in TP1.
        Assert.Equal(["prioriteit", "actie"], Soorten(decaan));
        Assert.Contains("eerste stap", decaan.Tekst("[data-herinnering=prioriteit]"), StringComparison.Ordinal);
        // The directie is aan zet for it, and answers a proposal.
        Assert.Equal(
            ["prioriteit", "stilte", "aantal", "voorstel"],
            Soorten(await (await school.AanmeldenAsync("directie")).GetAsync("/"))
        );
        Assert.Empty(Soorten(await (await school.AanmeldenAsync("mentor")).GetAsync("/")));
    }
}
