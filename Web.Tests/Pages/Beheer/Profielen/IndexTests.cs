using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Profielen;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Profielen";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("De school heeft ", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Naam | Leerweg", "Groen | alle leerwegen");
    }

    [Fact]
    public async Task Get_NewSchool_SaysWhatTheListIsFor() =>
        await nieuw.AssertLegeLijstAsync(Adres, Adres + "/Profiel", "Voeg de profielen toe waaruit leerlingen bij jullie kiezen.");
}
