using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Planner;

namespace LobBeleid.Tests.Pages.Tijdlijn;

public sealed class SessieTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Sessie_OneStep_SavesMarkerLinkAndPupilsView_AndGoesOn()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Tijdlijn/Sessie?nr=14");
        Assert.Equal("Beroepenmarkt", p.Tekst("h1"));
        // A new link: the same activity comes back once, with the question what pupils see.
        var profielen = await ActiviteitTests.NummerAsync(decaan, "Profielenavond voor ouders");
        p = await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                "main form.formulier",
                new()
                {
                    ["Invoer.Marker"] = "E",
                    ["Invoer.Ander"] = $"{profielen}",
                    ["Invoer.Toelichting"] = "je kiest stands bij je profiel",
                }
            )
        );
        Assert.Equal("Beroepenmarkt", p.Tekst("h1"));
        Assert.Equal("E", p.Document.QuerySelector("[name='Invoer.Marker'][checked]")!.GetAttribute("value"));
        p = await decaan.VolgAsync(await decaan.PostAsync(p, "main form.formulier", new() { [$"Ziet-{profielen}"] = "nee" }));
        Assert.NotEqual("Beroepenmarkt", p.Tekst("h1"));
        var koppelen = await decaan.GetAsync($"/Planner/Koppelen?id={await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt")}");
        Assert.Contains(
            "inschatting van het team, 15 januari 2027",
            koppelen.Document.QuerySelector("[aria-label='Sluit aan op'] [name='Invoer.Bron']")!.GetAttribute("value"),
            StringComparison.Ordinal
        );
        Assert.Contains("TL-09 Beroepenmarkt", SignaleringenTests.Gevonden(await decaan.GetAsync("/Tijdlijn")));
    }

    [Fact]
    public async Task Sessie_BadInput_SaysWhy_AndTheEndSumsUp()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Tijdlijn/Sessie?nr=5");
        var fout = await decaan.PostAsync(
            p,
            "main form.formulier",
            new() { ["Invoer.Marker"] = null, ["Invoer.Toelichting"] = "los verhaal" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Contains(fout.Meldingen, m => m.Contains("Kies waar dit op aansluit", StringComparison.Ordinal));
        Assert.Equal("los verhaal", fout.Document.QuerySelector("[name='Invoer.Toelichting']")!.GetAttribute("value"));
        Assert.Contains(
            "10 ervaringen, 12 gesprekken, 7 keer informatie",
            (await decaan.GetAsync("/Tijdlijn/Sessie?nr=999")).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sessie_SomebodyAddsAnActivityOrAnswersFirst_NothingLandsElsewhere()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("decaan"));
        var p = await een.GetAsync("/Tijdlijn/Sessie?nr=8");
        Assert.Equal("Interessetest", p.Tekst("h1"));
        await twee.VolgAsync(
            await twee.PostAsync(
                await twee.GetAsync("/Tijdlijn"),
                "form[action*='handler=Toevoegen']",
                new()
                {
                    ["Invoer.Titel"] = "Eerder",
                    ["Invoer.Type"] = "T01",
                    ["Invoer.Marker"] = "G",
                    ["Invoer.Jaar"] = "vmbo-1",
                    ["Invoer.WeekVan"] = "36",
                }
            )
        );
        var na = await een.VolgAsync(await een.PostAsync(p, "main form.formulier", new() { ["Invoer.Marker"] = "E" }));
        Assert.Contains("‘Interessetest’ is opgeslagen.", na.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Equal(
            "G",
            (await een.GetAsync("/Tijdlijn/Sessie?nr=8")).Document.QuerySelector("[name='Invoer.Marker'][checked]")!.GetAttribute("value")
        );

        var bezoek = await een.GetAsync("/Tijdlijn/Sessie?nr=6");
        var thuis = await ActiviteitTests.NummerAsync(een, "Thuisopdracht: beroepen in de familie");
        Assert.Equal("Bedrijfsbezoek met doe-opdracht", bezoek.Tekst("h1"));
        await twee.VolgAsync(
            await twee.PostAsync(await twee.GetAsync("/Tijdlijn/Sessie?nr=6"), "main form.formulier", new() { [$"Ziet-{thuis}"] = "nee" })
        );
        var botsing = await een.PostAsync(bezoek, "main form.formulier", new() { [$"Ziet-{thuis}"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Contains(botsing.Meldingen, m => m.Contains("vulde net ‘nee’ in", StringComparison.Ordinal));
        Assert.Equal("", botsing.Document.QuerySelector($"[name='Ziet-{thuis}'][checked]")!.GetAttribute("value"));
    }
}
