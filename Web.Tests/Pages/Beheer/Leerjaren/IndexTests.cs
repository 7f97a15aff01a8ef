using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Leerjaren;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Leerjaren";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("In 2026–2027 heeft LOB in leerjaar 2 geen vaste plek in het rooster.", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Leerjaar | Vaste plek in het rooster | Portfolio | Weken met LOB | Teams", "Leerjaar 2 | nee | nee | alle | OK, OL");
    }

    [Fact]
    public async Task Get_NewSchool_AsksForASchoolYearFirst() => await nieuw.AssertGeenSchooljaarAsync(Adres);
}
