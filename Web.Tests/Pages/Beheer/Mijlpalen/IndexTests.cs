using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Mijlpalen;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Mijlpalen";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("In 2026–2027 zijn er 2 mijlpalen.", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Mijlpaal | Leerjaar | Week", "Profielkeuze | 2 | week 8");
    }

    [Fact]
    public async Task Get_NewSchool_AsksForASchoolYearFirst() => await nieuw.AssertGeenSchooljaarAsync(Adres);
}
