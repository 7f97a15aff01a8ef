using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beleid.RegisterTests;

namespace LobBeleid.Tests.Pages.Beleid.Strategisch;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    [Fact]
    public async Task Get_Strategisch_FindsExactlyWhatIsListed() =>
        Assert.Equal(
            ["SP2: BL-02 BL-05 BL-06", "SP3: BL-01 BL-02 BL-03 BL-04 BL-05 BL-06 BL-07 BL-14"],
            Gevonden(await (await school.AanmeldenAsync("directie")).GetAsync("/Beleid/Strategisch"))
        );

    [Theory]
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

    [Fact]
    public async Task Get_NewSchool_SaysThatNothingStandsThereYet()
    {
        var p = await (await nieuw.BeheerderAsync()).GetAsync("/Beleid/Strategisch");
        Assert.Contains("Begin bij het probleem", p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.Empty(p.Document.QuerySelectorAll(".register li"));
    }
}
