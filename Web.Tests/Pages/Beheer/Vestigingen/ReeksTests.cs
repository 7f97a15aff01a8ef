using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>Vakanties and periodes of a vestiging.</summary>
public sealed class WekenTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static async Task<Pagina> VoegToeAsync(Bezoeker wie, string soort, int vestiging, string naam, int van, int tot) =>
        await wie.PostAsync(
            await wie.GetAsync($"/Beheer/Vestigingen/Reeks/{soort}/{vestiging}"),
            Formulier,
            new()
            {
                ["Invoer.Naam"] = naam,
                ["Invoer.WeekVan"] = $"{van}",
                ["Invoer.WeekTot"] = $"{tot}",
            }
        );

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
        var weken = await decaan.VolgAsync(await VoegToeAsync(decaan, "vakantie", 1, "Kerstvakantie", 52, 1));
        Assert.Contains("47 weken, waarvan 44 met les", weken.Tekst("main"), StringComparison.Ordinal);
        // The other vestiging still has lessons.
        Assert.Equal(["Tussen week 48 en 6", "Tussen week 8 en 20"], await StiltesAsync());
        await decaan.VolgAsync(await VoegToeAsync(decaan, "vakantie", 2, "Kerstvakantie", 52, 1));
        Assert.Equal(["Tussen week 8 en 20"], await StiltesAsync());
    }

    [Fact]
    public async Task Post_ImpossibleWeeks_AreRefusedAtTheField()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        foreach (
            var (soort, van, tot, veld, melding) in new[]
            {
                ("vakantie", 30, 43, "Invoer.WeekVan", "Week 30 valt op deze vestiging buiten het schooljaar"),
                ("periode", 43, 29, "Invoer.WeekTot", "Week 29 valt op deze vestiging buiten het schooljaar"),
                ("vakantie", 2, 52, "Invoer.WeekTot", "Week 52 komt in het schooljaar voor week 2"),
                ("periode", 2, 52, "Invoer.WeekTot", "Week 52 komt in het schooljaar voor week 2"),
            }
        )
        {
            var uitkomst = await VoegToeAsync(decaan, soort, 1, "Vrij", van, tot);
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
            Assert.Equal($"{van}–{tot}", $"{uitkomst.Waarde("Invoer.WeekVan")}–{uitkomst.Waarde("Invoer.WeekTot")}");
        }

        Assert.DoesNotContain("Vrij", (await decaan.GetAsync("/Beheer/Vestigingen/Weken/1")).Namen());
    }

    [Fact]
    public async Task Post_Periodes_DoNotOverlapAndAreTheColumnsOfThePlanner()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        const string weken = "/Beheer/Vestigingen/Weken/1";
        var dubbel = await VoegToeAsync(decaan, "periode", 1, "juni", 21, 24);
        Assert.Equal(HttpStatusCode.BadRequest, dubbel.Status);
        Assert.Contains("overlappen met ‘mrt–mei’ (week 9–21)", dubbel.FoutBij("Invoer.WeekVan"), StringComparison.Ordinal);
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.OpenAsync(weken, "jun–jul"), Formulier, new() { ["Invoer.WeekVan"] = "25" })
        );
        var na = await decaan.VolgAsync(await VoegToeAsync(decaan, "periode", 1, "juni", 22, 24));
        Assert.Equal(["aug–okt", "nov–dec", "jan–feb", "mrt–mei", "juni", "jun–jul"], na.Namen());
        var kolommen = (await decaan.GetAsync("/Planner"))
            .Document.QuerySelectorAll("table.raster thead th")
            .Skip(1)
            .Select(e => e.TextContent.Trim());
        Assert.Equal(["aug–okt", "nov–dec", "jan–feb", "mrt–mei", "juni", "jun–jul"], kolommen);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Beheer/Vestigingen/Weken/99")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Beheer/Vestigingen/Reeks/periode/99")).Status);
        // Not by way of the other vestiging.
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await decaan.GetAsync(
                    na.Rij("juni").QuerySelector("a")!.GetAttribute("href")!.Replace("/periode/1/", "/periode/2/", StringComparison.Ordinal)
                )
            ).Status
        );
    }

    [Theory]
    [InlineData("Invoer.EersteWeek", "36", "aug–okt", "37", "week 37", "Invoer.WeekVan")]
    [InlineData("Invoer.LaatsteWeek", "27", "jun–jul", "26", "week 26", "Invoer.WeekTot")]
    public async Task Post_ShorterSchoolYear_OnlyWhenNoPeriodeFallsOutside(
        string veld,
        string week,
        string periode,
        string binnen,
        string getoond,
        string periodeveld
    )
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var vestiging = await decaan.OpenAsync("/Beheer/Vestigingen", "De Kade");
        var uitkomst = await decaan.PostAsync(vestiging, Formulier, new() { [veld] = week });
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains($"‘{periode}’", uitkomst.FoutBij(veld), StringComparison.Ordinal);
        var weken = await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Vestigingen/Weken/1", periode),
                Formulier,
                new() { [periodeveld] = binnen }
            )
        );
        Assert.Contains(getoond, weken.Rij(periode).TextContent, StringComparison.Ordinal);
        var lijst = await decaan.VolgAsync(await decaan.PostAsync(uitkomst, Formulier));
        Assert.Contains($"week {week}", lijst.Rij("De Kade").TextContent, StringComparison.Ordinal);
    }
}
