using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Leerwegen;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Leerwegen";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("De school heeft ", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Naam | Sector | Volgorde", "Kader | Vmbo | 1");
    }

    [Fact]
    public async Task Get_NewSchool_SaysWhatTheListIsFor() =>
        await nieuw.AssertLegeLijstAsync(Adres, Adres + "/Leerweg", "Voeg de leerwegen van de school toe");
}
