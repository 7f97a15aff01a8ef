using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Klassen;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Klassen";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains(
            "In 2026–2027 zijn er 36 klassen met 860 leerlingen; 35 klassen hebben nog geen mentor.",
            p.Tekst("main"),
            StringComparison.Ordinal
        );
        p.AssertRij(
            "Klas | Leerjaar | Vestiging | Team | Leerweg | Profiel | Groepssoort | Leerlingen | Mentoren",
            "2G1 | 2 | De Linde | OL | Gemengd | – | – | 24 | Bo Schets"
        );
    }

    [Fact]
    public async Task Get_NewSchool_AsksForASchoolYearFirst() => await nieuw.AssertGeenSchooljaarAsync(Adres);
}
