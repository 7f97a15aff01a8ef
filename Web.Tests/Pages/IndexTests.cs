using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages;

/// <summary>The start page of a mentor with five minutes: an open round for the own class, one click from its code on the screen.</summary>
public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = DateTimeOffset.UtcNow;

    private async Task<Rondegroep> KlasAsync(string naam) =>
        Rondebouw.Groep(naam, 24, 2) with
        {
            KlasId = await school.Database.QuerySingleOrDefaultAsync<int>("SELECT Id FROM Klas WHERE Naam = @naam", new { naam }, default),
        };

    [Fact]
    public async Task OpenRound_OfTheOwnClass_OneClickToTheCode()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        Assert.Null((await mentor.GetAsync("/")).Document.QuerySelector("[data-ronde]"));
        var d = await Rondebouw.RondeAsync(school.Database, 2026, Nu, groepen: [await KlasAsync("2G1"), await KlasAsync("2T1")]);
        // Of another class, and one that is over or closed: not there.
        await Rondebouw.RondeAsync(school.Database, 2026, Nu, groepen: [await KlasAsync("2T1")]);
        await Rondebouw.RondeAsync(school.Database, 2026, Nu.AddHours(-3), groepen: [await KlasAsync("2G1")]);
        var dicht = await Rondebouw.RondeAsync(school.Database, 2026, Nu, groepen: [await KlasAsync("2G1")]);
        await Rondebouw.SluitAsync(school.Database, dicht.Ronde.Id, Nu);

        var start = await mentor.GetAsync("/");
        Assert.Equal([$"{d.Ronde.Id}"], start.Document.QuerySelectorAll("[data-ronde]").Select(e => e.GetAttribute("data-ronde")));
        var scherm = await mentor.VolgAsync(await mentor.PostAsync(start, "[data-ronde] form"));
        Assert.Equal(d.Groepen.Single(g => g.Naam == "2G1").Code, scherm.Tekst(".qr-code"));
        foreach (var wie in Accounts.Behalve("mentor"))
        {
            Assert.Null((await (await school.AanmeldenAsync(wie)).GetAsync("/")).Document.QuerySelector("[data-ronde]"));
        }
    }

    [Fact]
    public async Task OpenRound_WithSlips_LinksToTheSheet()
    {
        var d = await Rondebouw.RondeAsync(school.Database, 2026, Nu, toegang: Toegangswijze.Eenmalig, groepen: [await KlasAsync("2G1")]);
        var mentor = await school.AanmeldenAsync("mentor");
        var link = (await mentor.GetAsync("/")).Document.QuerySelector($"[data-ronde='{d.Ronde.Id}'] a")!;
        Assert.Equal(24, (await mentor.GetAsync(link.GetAttribute("href")!)).Document.QuerySelectorAll("[data-slip]").Length);
    }

    [Fact]
    public async Task Get_Start_RemindsOfWhatIsTheReaders()
    {
        string[] Soorten(Pagina p) =>
            [.. p.Document.QuerySelectorAll("[data-herinnering]").Select(e => e.GetAttribute("data-herinnering")!)];
        var decaan = await (await school.AanmeldenAsync("decaan")).GetAsync("/");
        // Sam owns the priority, and has an action in TP1.
        Assert.Equal(["prioriteit", "actie"], Soorten(decaan));
        Assert.Contains("eerste stap", decaan.Tekst("[data-herinnering=prioriteit]"), StringComparison.Ordinal);
        // The directie is aan zet for it, and answers a proposal.
        Assert.Equal(
            ["prioriteit", "stilte", "aantal", "voorstel"],
            Soorten(await (await school.AanmeldenAsync("directie")).GetAsync("/"))
        );
        Assert.Empty(Soorten(await (await school.AanmeldenAsync("mentor")).GetAsync("/")));
    }

    [Fact]
    public async Task Get_MentorStart_ShowsTheComingThreeWeeksOfTheOwnClass()
    {
        var pagina = await (await school.AanmeldenAsync("mentor")).GetAsync("/");
        var lijst = pagina.Tekst(".start-weken");
        // 15 January 2027 is in week 2: weeks 2, 3 and 4 of leerjaar 2.
        Assert.Contains("Driegesprek profielkeuze", lijst, StringComparison.Ordinal);
        Assert.DoesNotContain("Rolmodel", lijst, StringComparison.Ordinal);
        Assert.Single(pagina.Document.QuerySelectorAll(".komend li"));
    }
}
