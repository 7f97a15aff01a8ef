using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Teams;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Teams";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("De school heeft 4 teams.", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Code | Naam | Vestiging", "OL | Onderbouw Linde | De Linde");
    }

    [Fact]
    public async Task Get_NewSchool_SaysWhatTheListIsFor() =>
        await nieuw.AssertLegeLijstAsync(Adres, Adres + "/Team", "Een team verzorgt een of meer leerjaren");
}
