using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Groepssoorten;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Groepssoorten";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("De school heeft ", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Naam", "Klas");
    }

    [Fact]
    public async Task Get_NewSchool_SaysWhatTheListIsFor() =>
        await nieuw.AssertLegeLijstAsync(Adres, Adres + "/Groepssoort", "Een groepssoort zegt wat voor klas het is");
}
