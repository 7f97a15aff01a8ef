using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beleid.RegisterTests;

namespace LobBeleid.Tests.Pages.Beleid.Tactisch;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    [Fact]
    public async Task Get_Tactisch_FindsExactlyWhatIsListed() =>
        Assert.Equal(
            ["TP2: BL-18", "TP4: BL-02 R1", "TP5: BL-13", "TP6: BL-02", "TP7: BL-02 BL-08 S1 S2 M1 M2 M3 A1 R1 T1", "TP8: BL-12 BL-18"],
            Gevonden(await (await school.AanmeldenAsync("mentor")).GetAsync("/Beleid/Tactisch"))
        );

    [Theory]
    [InlineData("/Beleid/Tactisch?team=BL", "TP1 TP5")]
    [InlineData("/Beleid/Tactisch?stand=wording", "TP4 TP6 TP7")]
    [InlineData("/Beleid/Tactisch?stand=aangenomen&team=OK", "TP8")]
    [InlineData("/Beleid/Tactisch?zoek=TRAININGSMIDDAGEN", "TP3")]
    [InlineData("/Beleid/Tactisch?zoek=tp7", "TP7")]
    [InlineData("/Beleid/Tactisch?signalen=true&stand=aangenomen", "TP2 TP5 TP8")]
    public async Task Get_Filters_StandInTheAddress(string adres, string codes)
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(adres);
        Assert.Equal(codes, string.Join(' ', p.Document.QuerySelectorAll(".register .stuk-code").Select(e => e.TextContent)));
    }

    [Fact]
    public async Task Get_NewSchool_SaysThatNothingStandsThereYet()
    {
        var p = await (await nieuw.BeheerderAsync()).GetAsync("/Beleid/Tactisch");
        Assert.Contains("Begin bij één doel", p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.Empty(p.Document.QuerySelectorAll(".register li"));
    }
}
