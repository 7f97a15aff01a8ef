using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Vestigingen;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private const string Adres = "/Beheer/Vestigingen";

    [Fact]
    public async Task Get_Voorbeeldcollege_SaysTheStateAndShowsTheRows()
    {
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("De school heeft 2 vestigingen.", p.Tekst("main"), StringComparison.Ordinal);
        p.AssertRij("Naam | Eerste schoolweek | Laatste schoolweek", "De Linde | week 35 | week 28");
        Assert.Equal(
            ["De Kade geen vakanties, 5 periodes", "De Linde geen vakanties, 5 periodes"],
            p.Document.QuerySelectorAll("main ul li").Select(e => e.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Get_NewSchool_SaysWhatTheListIsFor() =>
        await nieuw.AssertLegeLijstAsync(Adres, Adres + "/Vestiging", "Voeg de gebouwen of locaties van de school toe.");
}
