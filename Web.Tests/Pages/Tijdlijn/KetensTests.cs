using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Tijdlijn;

public sealed class KetensTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Get_Voorbeeldcollege_ListsEveryBreakWithRepairs()
    {
        var mentor = await _school.AanmeldenAsync("mentor");
        var (een, twee) = (await mentor.GetAsync("/Tijdlijn/Ketens"), await mentor.GetAsync("/Tijdlijn/Ketens?pagina=2"));
        var breuken = new[] { een, twee }
            .SelectMany(p => p.Document.QuerySelectorAll("[data-breuk]"))
            .Select(b => $"{b.GetAttribute("data-mist")} {b.GetAttribute("data-breuk")}")
            .ToList();
        Assert.Equal(10, breuken.Count);
        Assert.Contains("gesprek Bliksemstage", breuken);
        Assert.Contains("ervaring Kennismakingsgesprek met ouders", breuken);
        var bliksem = een.Document.QuerySelector("[data-breuk=Bliksemstage]")!;
        Assert.Contains("Sinds week 49 van leerjaar 3, 6 schoolweken geleden.", bliksem.TextContent, StringComparison.Ordinal);
        Assert.All(
            een.Document.QuerySelectorAll(".reparaties li[data-opgelost]"),
            r => Assert.NotEqual("0", r.GetAttribute("data-opgelost"))
        );
    }

    [Fact]
    public async Task Post_Repair_GoesIntoADraft_WithTheExplanation_AndASecondIntoTheSame()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Tijdlijn/Ketens");
        var ontwerp = await decaan.VolgAsync(
            await decaan.PostAsync(p, "[data-breuk=Bliksemstage] form", new() { ["Toelichting"] = "vertellen wat je die dag zelf deed" })
        );
        Assert.StartsWith("/Planner/WatAls/Ontwerp", ontwerp.Url, StringComparison.Ordinal);
        Assert.Contains("vertellen wat je die dag zelf deed", ontwerp.Tekst(".wijzigingen"), StringComparison.Ordinal);
        Assert.Contains("TL-03", ontwerp.Tekst("[data-verschil=opgelost]"), StringComparison.Ordinal);
        p = await decaan.GetAsync("/Tijdlijn/Ketens");
        var keuze = p.Document.QuerySelector("[data-breuk='Meeloopdag mbo'] select option:last-child")!.GetAttribute("value");
        var zelfde = await decaan.VolgAsync(await decaan.PostAsync(p, "[data-breuk='Meeloopdag mbo'] form", new() { ["Ontwerp"] = keuze }));
        Assert.Equal(
            ontwerp.Document.QuerySelectorAll(".wijzigingen li").Length + 1,
            zelfde.Document.QuerySelectorAll(".wijzigingen li").Length
        );
    }

    [Fact]
    public async Task Post_RepairThatNoLongerFits_SaysSo()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Tijdlijn/Ketens");
        var anders = await decaan.PostAsync(p, "[data-breuk=Bliksemstage] form", new() { ["Reparatie"] = "iets anders" });
        Assert.Equal(HttpStatusCode.BadRequest, anders.Status);
        Assert.Contains(anders.Meldingen, m => m.Contains("past niet meer", StringComparison.Ordinal));
        var lang = await decaan.PostAsync(p, "[data-breuk=Bliksemstage] form", new() { ["Toelichting"] = new string('x', 401) });
        Assert.Equal(HttpStatusCode.BadRequest, lang.Status);
        Assert.Equal(
            "vertellen wat je zelf deed",
            (
                await decaan.PostAsync(
                    p,
                    "[data-breuk=Bliksemstage] form",
                    new() { ["Toelichting"] = "vertellen wat je zelf deed", ["Ontwerp"] = "abc" }
                )
                    is { Status: HttpStatusCode.BadRequest } fout
                    ? fout.Document.QuerySelector("[data-breuk=Bliksemstage] details[open] [name=Toelichting]")!
                    : throw new InvalidOperationException("A draft was made.")
            ).GetAttribute("value")
        );
        // The way from a finding leads to its own chain, wherever that stands.
        var doel = (await decaan.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[data-regel=TL-04][data-onderwerp='Voorlichting aanmelden en studiekosten'] a")!
            .GetAttribute("href")!
            .Split('#');
        Assert.NotNull((await decaan.GetAsync(doel[0])).Document.GetElementById(doel[1]));
        var vreemd = await decaan.PostAsync(p, "[data-breuk=Bliksemstage] form", new() { ["Ontwerp"] = "999" });
        Assert.Equal(HttpStatusCode.BadRequest, vreemd.Status);
    }
}
