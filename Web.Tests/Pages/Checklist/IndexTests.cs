using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Checklist;

public sealed class IndexTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    internal static string Cel(Pagina pagina, string type, int jaar) =>
        pagina.Document.QuerySelector($"[data-type={type}] td[data-leerjaar='{jaar}']")!.GetAttribute("data-aangevinkt")!;

    [Fact]
    public async Task Get_SeventeenRowsInOrderWithTheirState()
    {
        var pagina = await (await _school.AanmeldenAsync("directie")).GetAsync("/Checklist");
        Assert.Equal(
            Enumerable.Range(1, 17).Select(i => $"T{i:00}"),
            pagina.Document.QuerySelectorAll("[data-type]").Select(e => e.GetAttribute("data-type")!)
        );
        Assert.Equal(6, pagina.Document.QuerySelectorAll(".categorie").Length);
        Assert.Equal(("ja", "nee"), (Cel(pagina, "T05", 1), Cel(pagina, "T05", 2)));
        // T01 has parents in some years only; T15 has no reflection.
        Assert.Equal(["ja", "ja", "deels"], pagina.Document.QuerySelectorAll("[data-type=T01] .antwoord").Select(e => e.TextContent));
        Assert.Equal(["nee", "nee", "nee"], pagina.Document.QuerySelectorAll("[data-type=T15] .antwoord").Select(e => e.TextContent));
        Assert.Empty(pagina.Document.QuerySelectorAll("[data-type] form"));
    }

    [Fact]
    public async Task Post_Tick_AddsAnActivityThatBothViewsShow_AndCanBeUndone()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync("/Checklist"), "[data-type=T16] td[data-leerjaar='3'] form")
        );
        Assert.Equal("ja", Cel(na, "T16", 3));
        var planner = await decaan.GetAsync("/Planner");
        Assert.Contains("Thuisopdracht / huiswerkopdracht LOB", planner.Tekst(".nog-uitwerken"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Equal("nee", Cel(terug, "T16", 3));
    }

    [Fact]
    public async Task Post_Tick_MentorAddsForTheOwnTeam()
    {
        var mentor = await _school.AanmeldenAsync("mentor");
        await mentor.PostAsync(await mentor.GetAsync("/Checklist"), "[data-type=T11] td[data-leerjaar='2'] form");
        var planner = await mentor.GetAsync("/Planner?weergave=tabel&type=T11");
        Assert.Contains(planner.Document.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("OL", StringComparison.Ordinal));
    }
}
