using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class KoppelenTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_Vorige_LinksAndClearsTheFinding()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var (markt, profielen) = (
            await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt"),
            await ActiviteitTests.NummerAsync(decaan, "Profielenavond voor ouders")
        );
        var pagina = await decaan.GetAsync($"/Planner/Koppelen?id={markt}");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(
                pagina,
                "[data-formulier=vorige]",
                new() { ["Invoer.Ander"] = $"{profielen}", ["Invoer.Toelichting"] = "je kiest beroepen die bij je profiel horen" }
            )
        );
        Assert.Contains(
            "je kiest beroepen die bij je profiel horen",
            na.Document.QuerySelector("[aria-label='Sluit aan op'] input[name='Invoer.Toelichting']")!.GetAttribute("value"),
            StringComparison.Ordinal
        );
        var signalen = SignaleringenTests.Gevonden(await decaan.GetAsync("/Planner/Signaleringen")).ToList();
        Assert.DoesNotContain("CP-07 Beroepenmarkt", signalen);
        Assert.Contains("CP-06 Beroepenmarkt", signalen);
        Assert.DoesNotContain("CP-06 Profielenavond voor ouders", signalen);
    }

    [Fact]
    public async Task Post_ImpossibleLinks_SayWhyAndKeepTheText()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var (bezoek, later) = (
            await ActiviteitTests.NummerAsync(decaan, "Bedrijfsbezoek met doe-opdracht"),
            await ActiviteitTests.NummerAsync(decaan, "Loopbaangesprek met mentor")
        );
        var pagina = await decaan.GetAsync($"/Planner/Koppelen?id={bezoek}");
        foreach (
            var (ander, melding) in new[] { (bezoek, "op zichzelf"), (later, "komt later"), (999_999, "is er niet"), (0, "is er niet") }
        )
        {
            var uitkomst = await decaan.PostAsync(
                pagina,
                "[data-formulier=vorige]",
                new() { ["Invoer.Ander"] = $"{ander}", ["Invoer.Toelichting"] = "mijn woorden" }
            );
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(uitkomst.Meldingen, m => m.Contains(melding, StringComparison.Ordinal));
            Assert.Equal(
                "mijn woorden",
                uitkomst.Document.QuerySelector("[data-formulier=vorige] [name='Invoer.Toelichting']")!.GetAttribute("value")
            );
        }

        var leeg = await decaan.PostAsync(pagina, "[data-formulier=vorige]");
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        var lang = await decaan.PostAsync(pagina, "[data-formulier=volgende]", new() { ["Invoer.Toelichting"] = new string('x', 401) });
        Assert.Contains(lang.Meldingen, m => m.Contains("hooguit 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_Toelichting_SomebodyElseWasFirst_ShowsTheirs()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("decaan"));
        var id = await ActiviteitTests.NummerAsync(een, "Beroepenspel");
        var (a, b) = (await een.GetAsync($"/Planner/Koppelen?id={id}"), await twee.GetAsync($"/Planner/Koppelen?id={id}"));
        const string formulier = "[aria-label='Sluit aan op'] form";
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await een.PostAsync(a, formulier, new() { ["Invoer.Toelichting"] = "van de eerste" })).Status
        );
        var botsing = await twee.PostAsync(b, formulier, new() { ["Invoer.Toelichting"] = "van de tweede" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Contains(botsing.Meldingen, m => m.Contains("van de eerste", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await twee.PostAsync(botsing, formulier)).Status);
    }

    [Fact]
    public async Task Post_Ontkoppelen_CanBeUndone()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Stagegesprek met mentor");
        var pagina = await decaan.GetAsync($"/Planner/Koppelen?id={id}");
        var na = await decaan.VolgAsync(await decaan.PostAsync(pagina, "[aria-label='Sluit aan op'] form", knop: "[formaction]"));
        Assert.Contains("sluit nog nergens op aan", na.Tekst("[aria-label='Sluit aan op']"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Contains("Tweeweekse stage", terug.Tekst("[aria-label='Sluit aan op']"), StringComparison.Ordinal);
    }
}
