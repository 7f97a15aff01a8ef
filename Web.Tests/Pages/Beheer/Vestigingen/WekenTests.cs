using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Vestigingen;

/// <summary>What the weeks of a vestiging are on its own page, and what the rules make of them.</summary>
public sealed class WekenTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_VakantieOfEveryVestiging_IsNoSilence()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        async Task<IEnumerable<string>> StiltesAsync() =>
            (await decaan.GetAsync("/Planner/Signaleringen"))
                .Document.QuerySelectorAll("[data-regel='CP-31'][data-onderwerp='leerjaar 1']")
                .Select(e =>
                    System
                        .Text.RegularExpressions.Regex.Match(
                            e.TextContent,
                            "Tussen week [0-9]+ en [0-9]+",
                            System.Text.RegularExpressions.RegexOptions.None,
                            TimeSpan.FromSeconds(1)
                        )
                        .Value
                );
        Assert.Equal(["Tussen week 48 en 6", "Tussen week 8 en 20"], await StiltesAsync());
        var weken = await decaan.VolgAsync(await ReeksTests.VoegToeAsync(decaan, "vakantie", 1, "Kerstvakantie", 52, 1));
        Assert.Contains("47 weken, waarvan 44 met les", weken.Tekst("main"), StringComparison.Ordinal);
        // The other vestiging still has lessons.
        Assert.Equal(["Tussen week 48 en 6", "Tussen week 8 en 20"], await StiltesAsync());
        await decaan.VolgAsync(await ReeksTests.VoegToeAsync(decaan, "vakantie", 2, "Kerstvakantie", 52, 1));
        Assert.Equal(["Tussen week 8 en 20"], await StiltesAsync());
    }

    [Fact]
    public async Task Get_Page_ShowsPeriodesWithTheirDays_AndThatThereAreNoVakanties()
    {
        var p = await (await _school.AanmeldenAsync("decaan")).GetAsync("/Beheer/Vestigingen/Weken/2");
        Assert.Equal(["aug–okt", "nov–dec", "jan–feb", "mrt–mei", "jun–jul"], p.Namen());
        Assert.NotNull(p.Document.QuerySelector("[aria-labelledby=kop-vakantie] .leeg"));
        Assert.StartsWith("week 35 ", Cellen(p.Rij("aug–okt")).First(), StringComparison.Ordinal);
        Assert.All(
            p.Document.QuerySelectorAll("main .acties a, main tbody a"),
            a => Assert.Matches("^/Beheer/Vestigingen/Reeks/(vakantie|periode)/2", a.GetAttribute("href"))
        );
    }
}
