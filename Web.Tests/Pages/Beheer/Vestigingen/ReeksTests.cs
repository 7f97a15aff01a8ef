using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Vestigingen;

/// <summary>Vakanties and periodes of a vestiging.</summary>
public sealed class ReeksTests : IAsyncLifetime
{
    private Testschool _school = null!;

    private static readonly Beheersoort Soort = new(
        "/Beheer/Vestigingen/Weken/1",
        "main .acties a[href*='/vakantie/']",
        new()
        {
            ["Invoer.Naam"] = "Herfstvakantie",
            ["Invoer.WeekVan"] = "43",
            ["Invoer.WeekTot"] = "43",
        },
        "Invoer.WeekTot",
        ("44", "week 44"),
        ("45", "week 45")
    );

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    internal static async Task<Pagina> VoegToeAsync(Bezoeker wie, string soort, int vestiging, string naam, int van, int tot) =>
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

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await _school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    /// <summary>What two people wrote is judged again when it is brought together: a holiday may not end before it begins.</summary>
    [Fact]
    public async Task Post_TwoPeopleDifferentFields_ThatDoNotGoTogether_AreRefused()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("beheerder"));
        var voor = await een.GetAsync(Soort.Lijst);
        var nieuw = await een.GetAsync(voor.Document.QuerySelector(Soort.Knop)!.GetAttribute("href")!);
        var velden = new Dictionary<string, string?>(Soort.Velden) { ["Invoer.WeekTot"] = "44" };
        var adres = Assert.Single((await een.VolgAsync(await een.PostAsync(nieuw, Formulier, velden))).Adressen().Except(voor.Adressen()));
        var (vanEen, vanTwee) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { ["Invoer.WeekTot"] = "43" }));
        var samen = await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.WeekVan"] = "44" });
        Assert.Equal(HttpStatusCode.BadRequest, samen.Status);
        Assert.Contains("Week 43 komt in het schooljaar voor week 44.", samen.FoutBij("Invoer.WeekTot"), StringComparison.Ordinal);
        Assert.Equal(("44", "43"), (samen.Waarde("Invoer.WeekVan"), samen.Waarde("Invoer.WeekTot")));
        await twee.VolgAsync(await twee.PostAsync(samen, Formulier, new() { ["Invoer.WeekTot"] = "45" }));
    }
}
