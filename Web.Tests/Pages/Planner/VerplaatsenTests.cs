using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class VerplaatsenTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_Verplaatsen_MovesAndCanBeUndone()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt");
        var pagina = await decaan.GetAsync($"/Planner/Verplaatsen?id={id}");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(pagina, "main form.formulier", new() { ["Invoer.Jaar"] = "vmbo-3", ["Invoer.WeekVan"] = "20" })
        );
        Assert.Contains("leerjaar 3, week 20", na.Tekst("#melding"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Contains("oude plek", terug.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Equal(
            "11",
            (await decaan.GetAsync($"/Planner/Verplaatsen?id={id}"))
                .Document.QuerySelector("[name='Invoer.WeekVan']")!
                .GetAttribute("value")
        );
    }

    [Fact]
    public async Task Post_Verplaatsen_AcrossALink_IsRefusedWithTheReason()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Tweeweekse stage");
        var pagina = await decaan.GetAsync($"/Planner/Verplaatsen?id={id}");
        var uitkomst = await decaan.PostAsync(
            pagina,
            "main form.formulier",
            new() { ["Invoer.WeekVan"] = "20", ["Invoer.WeekTot"] = "21" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains(uitkomst.Meldingen, m => m.Contains("Stagegesprek met mentor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_Verplaatsen_StaleVersie_SaysWhereItIsNow()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt");
        var oud = await decaan.GetAsync($"/Planner/Verplaatsen?id={id}");
        await decaan.PostAsync(
            await decaan.GetAsync($"/Planner/Verplaatsen?id={id}"),
            "main form.formulier",
            new() { ["Invoer.WeekVan"] = "12", ["Invoer.WeekTot"] = "12" }
        );
        var botsing = await decaan.PostAsync(oud, "main form.formulier", new() { ["Invoer.WeekVan"] = "14", ["Invoer.WeekTot"] = "14" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Contains(botsing.Meldingen, m => m.Contains("week 12", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await decaan.PostAsync(botsing, "main form.formulier")).Status);
    }

    [Fact]
    public async Task Terug_OddAddress_IsLeftOut()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt");
        foreach (
            var (terug, week) in new[]
            {
                ("/Tijdlijn?x=é", "12"),
                ("https://elders.example/", "13"),
                ("//elders.example", "14"),
                ("/" + new string('x', 5000), "15"),
            }
        )
        {
            var p = await decaan.GetAsync($"/Planner/Verplaatsen?id={id}");
            var na = await decaan.PostAsync(p, "form.formulier", new() { ["Terug"] = terug, ["Invoer.WeekVan"] = week });
            Assert.StartsWith("/Planner?schooljaar=2026", na.Naar!, StringComparison.Ordinal);
        }
    }
}
