using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Evaluatie;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class PrullenbakTests : IAsyncLifetime
{
    private const string Adres = "/Planner/Prullenbak";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static async Task<int> GooiWegAsync(Bezoeker wie, string titel)
    {
        var id = await ActiviteitTests.NummerAsync(wie, titel);
        await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync($"/Planner/Activiteit?id={id}"), "main form[action*='Verwijderen']"));
        return id;
    }

    private static string[] Rijen(Pagina p) => [.. p.Document.QuerySelectorAll("main tbody th").Select(e => e.TextContent)];

    [Fact]
    public async Task Get_NothingRemoved_SaysSo()
    {
        var p = await (await _school.AanmeldenAsync("schoolcoach")).GetAsync(Adres);
        Assert.Contains("De prullenbak is leeg", p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.Empty(p.Document.QuerySelectorAll("main table, main form[method=post]"));
    }

    [Fact]
    public async Task Post_Terugzetten_GivesTheActivityBack_Once()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        await GooiWegAsync(decaan, "Beroepenmarkt");
        var id = await GooiWegAsync(decaan, "Tweeweekse stage");
        var p = await decaan.GetAsync(Adres);
        Assert.Equal(["Beroepenmarkt", "Tweeweekse stage"], Rijen(p).Order(StringComparer.Ordinal));
        var rij = p.Document.QuerySelectorAll("main tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Tweeweekse stage");
        Assert.Equal("leerjaar 3", rij.QuerySelectorAll("td")[0].TextContent);
        Assert.EndsWith("door Sam Model", rij.QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);

        var formulier = $"form[action*='handler=Terugzetten'][action*='id={id}']";
        var terug = await decaan.VolgAsync(await decaan.PostAsync(p, formulier));
        Assert.Equal("De activiteit staat weer in de planner.", Assert.Single(terug.Meldingen));
        Assert.Contains("Groepsgesprek en rollenspel verwachtingen", terug.Tekst(".koppelingen"), StringComparison.Ordinal);
        var teLaat = await decaan.VolgAsync(await decaan.PostAsync(p, formulier));
        Assert.Contains("Terugzetten lukt niet", Assert.Single(teLaat.Meldingen), StringComparison.Ordinal);
        Assert.Equal(["Beroepenmarkt"], Rijen(teLaat));
    }

    [Fact]
    public async Task Post_Terugzetten_ByWhoMayNot_LeavesItWhereItIs()
    {
        var id = await GooiWegAsync(await _school.AanmeldenAsync("decaan"), "Beroepenmarkt");
        foreach (var wie in Accounts.Behalve("decaan", "teamleider", "mentor"))
        {
            var bezoeker = await _school.AanmeldenAsync(wie);
            Assert.Empty((await bezoeker.GetAsync(Adres)).Document.QuerySelectorAll("main form[action*='Terugzetten']"));
            await bezoeker.StuurAsync($"{Adres}?handler=Terugzetten&id={id}");
            Assert.Equal(["Beroepenmarkt"], Rijen(await bezoeker.GetAsync(Adres)));
        }
    }
}
