using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
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
    public async Task Get_Card_LeadsToEachPart_WithItsState()
    {
        var p = await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid");
        Assert.Equal("3 strategische stukken en 8 teamplannen; 1 stuk wacht nog op een team.", p.Tekst(".samenvatting"));
        Assert.Equal(
            [
                "/Beleid/Strategisch",
                "/Beleid/Tactisch",
                "/Beleid/Prioriteiten",
                "/Beleid/Samenhang",
                "/Beleid/Voorstellen",
                "/Beleid/GoedeVoorbeelden",
                "/Beleid/SmartToets",
            ],
            p.Document.QuerySelectorAll(".kaart h2 a").Select(a => a.GetAttribute("href"))
        );
        Assert.StartsWith("5 van 8 vastgesteld", p.Tekst("[aria-labelledby=k2] .text-secondary"), StringComparison.Ordinal);
        // A proposal of the decaan waits for the directie.
        Assert.Equal("1 voorstel wacht op jouw antwoord.", p.Tekst("[aria-labelledby=k5] p"));
    }

    [Fact]
    public async Task Get_NewSchool_SaysThatThereIsNoPolicyYet() =>
        Assert.Equal("Er is nog geen beleid.", (await (await nieuw.BeheerderAsync()).GetAsync("/Beleid")).Tekst(".samenvatting"));
}
