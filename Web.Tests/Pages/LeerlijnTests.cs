using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Planner;

namespace LobBeleid.Tests.Pages;

/// <summary>The published line: whoever has its code reads it without an account, as it was when it was published.</summary>
public sealed class LeerlijnTests(Testschool school) : IClassFixture<Testschool>
{
    private static async Task<string> PubliceerAsync(Bezoeker decaan, string doelgroep)
    {
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync("/Planner/Publiceren"), $"[data-doelgroep={doelgroep}] form[action*='Publiceren']")
        );
        return na.Document.QuerySelector($"[data-doelgroep={doelgroep}] p a")!.GetAttribute("href")!;
    }

    [Theory]
    [InlineData("")]
    [InlineData("/onbekend")]
    [InlineData("/%27%20OR%201=1")]
    [InlineData("/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Get_UnknownCode_IsNotFound(string code) =>
        Assert.Equal(HttpStatusCode.NotFound, (await school.Bezoeker().GetAsync("/Leerlijn" + code)).Status);

    [Theory]
    [InlineData("leerling", "voor leerlingen", true)]
    [InlineData("ouder", "voor ouders en verzorgers", false)]
    [InlineData("docent", "voor docenten", false)]
    public async Task Get_Code_ShowsTheLineForItsReader_WithoutAnAccount(string doelgroep, string voor, bool jij)
    {
        var adres = await PubliceerAsync(await school.AanmeldenAsync("decaan"), doelgroep);
        var p = await school.Bezoeker().GetAsync(adres);
        Assert.Equal(HttpStatusCode.OK, p.Status);
        Assert.Contains($"2026–2027, {voor}", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Equal(jij, p.Tekst(".samenvatting").Contains("Dit ga je doen", StringComparison.Ordinal));
        Assert.Equal("Leerjaar 1", p.Tekst(".leerlijn-jaar h2"));
        Assert.True(p.Document.QuerySelectorAll(".leerlijn li").Length > 3);
        // A school takes its line back: no copy may stay in a browser. And there is no way into the site from here.
        Assert.Contains("no-store", p.Antwoord.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Empty(p.Document.QuerySelectorAll("nav a, main a"));
    }

    [Fact]
    public async Task Get_AfterAChangeInThePlanner_IsWhatWasPublished_UntilItIsPublishedAgain()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var adres = await PubliceerAsync(decaan, "ouder");
        var id = await ActiviteitTests.NummerAsync(decaan, "Bliksemstage");
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Planner/Activiteit?id={id}"),
                "form.formulier",
                new() { ["Invoer.Titel"] = "Stage van een dag" }
            )
        );
        async Task<string> TekstAsync(string waar) => (await school.Bezoeker().GetAsync(waar)).Tekst("main");
        Assert.Contains("Bliksemstage", await TekstAsync(adres), StringComparison.Ordinal);
        Assert.Contains(
            "Daarna is er iets gewijzigd in de planner.",
            (await decaan.GetAsync("/Planner/Publiceren")).Tekst("[data-doelgroep=ouder]"),
            StringComparison.Ordinal
        );
        var opnieuw = await TekstAsync(await PubliceerAsync(decaan, "ouder"));
        Assert.Contains("Stage van een dag", opnieuw, StringComparison.Ordinal);
        Assert.DoesNotContain("Bliksemstage", opnieuw, StringComparison.Ordinal);
    }
}
