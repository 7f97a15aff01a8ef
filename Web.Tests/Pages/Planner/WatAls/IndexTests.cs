using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;
using LobBeleid.Tests.Pages.Evaluatie;
using static LobBeleid.Tests.Pages.Planner.WatAls.OntwerpTests;

namespace LobBeleid.Tests.Pages.Planner.WatAls;

/// <summary>The list of drafts: one is made here, and two are chosen to lay side by side.</summary>
public sealed class IndexTests : IAsyncLifetime
{
    private const string Adres = "/Planner/WatAls";
    private const string Nieuw = "main form[method=post]";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Get_NoDrafts_SaysWhatTheyAreFor()
    {
        var p = await (await _school.AanmeldenAsync("decaan")).GetAsync(Adres);
        Assert.Contains("Er staan geen ontwerpen open", p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("main a[href^='/Tijdlijn/Ketens']"));
    }

    [Theory]
    [InlineData("", "Vul een naam in")]
    [InlineData("   ", "Vul een naam in")]
    [InlineData("x101", "hooguit 100 tekens")]
    public async Task Post_BadName_SaysSo_KeepsIt_MakesNothing(string naam, string melding)
    {
        naam = naam == "x101" ? new string('x', 101) : naam;
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.PostAsync(await decaan.GetAsync(Adres), Nieuw, new() { ["Naam"] = naam });
        p.AssertGeweigerd(melding, [new("Naam", naam)]);
        Assert.NotNull((await decaan.GetAsync(Adres)).Document.QuerySelector(".leeg"));
    }

    [Fact]
    public async Task Get_Drafts_TellWhatEachDoes_AndTwoCanBeCompared()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        await DoeAsync(
            decaan,
            await NieuwAsync(decaan, "Eerlijk zijn"),
            "Markeren",
            new() { ["Invoer.Activiteit"] = "A29", ["Invoer.Marker"] = "I" }
        );
        var een = await decaan.GetAsync(Adres);
        Assert.Null(een.Document.QuerySelector("input[type=checkbox][name=id]"));
        var mentor = await _school.AanmeldenAsync("mentor");
        await NieuwAsync(mentor, "Nog leeg");
        var p = await decaan.GetAsync(Adres);
        string[] Rij(string naam) =>
            [
                .. p
                    .Document.QuerySelectorAll("main tbody tr")
                    .Single(r => r.QuerySelector("th")!.TextContent == naam)
                    .QuerySelectorAll("td")
                    .Select(c => c.TextContent.Trim()),
            ];
        Assert.Equal(["geen wijzigingen", "nog niets", "Bo Schets"], Rij("Nog leeg").Take(3));
        Assert.Equal(("1 wijziging", "Sam Model"), (Rij("Eerlijk zijn")[0], Rij("Eerlijk zijn")[2]));
        Assert.NotEqual("nog niets", Rij("Eerlijk zijn")[1]);
        Assert.Equal(2, p.Document.QuerySelectorAll("input[type=checkbox][name=id]").Length);
    }

    [Fact]
    public async Task Post_ByWhoReadsOnly_IsForbidden()
    {
        foreach (var wie in Accounts.Behalve("decaan", "teamleider", "mentor"))
        {
            var bezoeker = await _school.AanmeldenAsync(wie);
            Assert.Null((await bezoeker.GetAsync(Adres)).Document.QuerySelector(Nieuw));
            Assert.True((await bezoeker.StuurAsync(Adres, ("Naam", "Toch"))).IsVerboden(), wie);
        }

        Assert.NotNull((await (await _school.AanmeldenAsync("decaan")).GetAsync(Adres)).Document.QuerySelector(".leeg"));
    }
}
