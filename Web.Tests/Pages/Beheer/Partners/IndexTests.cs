using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Partners;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Partners";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("In 2026–2027 zijn er 3 partners; 1 afspraak is afgelopen.", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Naam | Afspraak loopt tot en met", "Installatiebedrijf Voorbeeld BV | 31 december 2026 (afgelopen)");
    }

    [Fact]
    public async Task Get_NewSchool_AsksForASchoolYearFirst() => await nieuw.AssertGeenSchooljaarAsync(Adres);
}
