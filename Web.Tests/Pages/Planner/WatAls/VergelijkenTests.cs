using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Planner.WatAls.OntwerpTests;

namespace LobBeleid.Tests.Pages.Planner.WatAls;

public sealed class VergelijkenTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Vergelijken_TwoDrafts_ShowsTheirDifference()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        await DoeAsync(
            decaan,
            await NieuwAsync(decaan, "Eerder praten"),
            "Verplaatsen",
            new()
            {
                ["Invoer.Activiteit"] = "A30",
                ["Invoer.Jaar"] = "vmbo-4",
                ["Invoer.WeekVan"] = "6",
            }
        );
        await DoeAsync(
            decaan,
            await NieuwAsync(decaan, "Eerlijk zijn"),
            "Markeren",
            new() { ["Invoer.Activiteit"] = "A29", ["Invoer.Marker"] = "I" }
        );
        var lijst = await decaan.GetAsync("/Planner/WatAls");
        var ids = lijst.Document.QuerySelectorAll("input[name=id]").Select(i => i.GetAttribute("value")!).ToList();
        var p = await decaan.GetAsync($"/Planner/WatAls/Vergelijken?{string.Join('&', ids.Select(i => "id=" + i))}");
        Assert.Equal(HttpStatusCode.OK, p.Status);
        Assert.Equal(4, p.Document.QuerySelectorAll(".tabel-cijfers thead th").Length);
        Assert.Contains("TL-06", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await decaan.GetAsync($"/Planner/WatAls/Vergelijken?id={ids[0]}")).Status);
    }
}
