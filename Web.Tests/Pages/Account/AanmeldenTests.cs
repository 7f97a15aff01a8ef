using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Demo;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Tests.Pages.Account;

public sealed class AanmeldenTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Get_Root_WithoutSignIn_GoesToAanmelden() =>
        Assert.StartsWith("/Account/Aanmelden", (await school.Bezoeker().GetAsync("/")).Naar, StringComparison.Ordinal);

    [Fact]
    public async Task Get_InDevelopment_ListsTheDemoAccountsWithTheirPassword()
    {
        var pagina = await school.Bezoeker().GetAsync("/Account/Aanmelden");
        Assert.Equal(Demoschool.Wachtwoord, pagina.Tekst("[data-demo-wachtwoord]"));
        foreach (var wie in new[] { "decaan", "teamleider", "mentor", "directie", "schoolcoach", "beheerder" })
        {
            Assert.Contains(wie + "@voorbeeldcollege.example", pagina.Tekst(".demo-accounts"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Post_WrongPassword_StaysWithAMessageAndTheAddress()
    {
        var bezoeker = school.Bezoeker();
        var uitkomst = await bezoeker.PostAsync(
            await bezoeker.GetAsync("/Account/Aanmelden"),
            "main form",
            new() { ["Invoer.Email"] = "schoolcoach@voorbeeldcollege.example", ["Invoer.Wachtwoord"] = "niet-dit-wachtwoord" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains(uitkomst.Meldingen, m => m.Contains("klopt niet", StringComparison.Ordinal));
        Assert.Equal("schoolcoach@voorbeeldcollege.example", uitkomst.Document.QuerySelector("#Invoer_Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_Empty_SaysWhatToFillIn()
    {
        var bezoeker = school.Bezoeker();
        var uitkomst = await bezoeker.PostAsync(await bezoeker.GetAsync("/Account/Aanmelden"), "main form");
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains("Vul e-mailadres in.", uitkomst.Meldingen);
        Assert.Equal("true", uitkomst.Document.QuerySelector("#Invoer_Email")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Post_TerugToAnotherSite_StaysHere()
    {
        var bezoeker = school.Bezoeker();
        var pagina = await bezoeker.GetAsync("/Account/Aanmelden?terug=https://elders.example/");
        var uitkomst = await bezoeker.PostAsync(
            pagina,
            "main form",
            new() { ["Invoer.Email"] = "mentor@voorbeeldcollege.example", ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord }
        );
        Assert.Equal("/", uitkomst.Naar);
    }

    [Fact]
    public async Task Post_ManyFailures_LocksTheAccountForAWhile()
    {
        await using var eigen = new Planner.SignaleringenTests.Eigen(await Testschool.StartAsync());
        var bezoeker = eigen.School.Bezoeker();
        var pagina = await bezoeker.GetAsync("/Account/Aanmelden");
        for (var i = 0; i < 8; i++)
        {
            await bezoeker.PostAsync(
                pagina,
                "main form",
                new() { ["Invoer.Email"] = "mentor@voorbeeldcollege.example", ["Invoer.Wachtwoord"] = "mis" }
            );
        }
        var uitkomst = await bezoeker.PostAsync(
            pagina,
            "main form",
            new() { ["Invoer.Email"] = "mentor@voorbeeldcollege.example", ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains(uitkomst.Meldingen, m => m.Contains("geblokkeerd", StringComparison.Ordinal));
    }

    [Fact]
    public void Limiet_CountsFailuresOnlyAndForgetsThem()
    {
        var klok = new Klok();
        var limiet = new AanmeldLimiet(klok);
        for (var i = 0; i < AanmeldLimiet.MaximumMislukt; i++)
        {
            Assert.False(limiet.IsGeblokkeerd("10.0.0.1"));
            limiet.TelMislukt("10.0.0.1");
        }

        Assert.True(limiet.IsGeblokkeerd("10.0.0.1"));
        Assert.False(limiet.IsGeblokkeerd("10.0.0.2"));
        klok.Nu += TimeSpan.FromMinutes(11);
        Assert.False(limiet.IsGeblokkeerd("10.0.0.1"));
    }

    [Fact]
    public async Task Post_NewPassword_WorksFromThenOn()
    {
        await using var eigen = new Planner.SignaleringenTests.Eigen(await Testschool.StartAsync());
        var mentor = await eigen.School.AanmeldenAsync("mentor");
        var elders = await eigen.School.AanmeldenAsync("mentor");
        var pagina = await mentor.GetAsync("/Account/Wachtwoord");
        var mis = await mentor.PostAsync(
            pagina,
            "main form",
            new()
            {
                ["Invoer.Huidig"] = "fout",
                ["Invoer.Nieuw"] = "drie-losse-woorden",
                ["Invoer.Herhaal"] = "drie-losse-woorden",
            }
        );
        Assert.Contains("Het huidige wachtwoord klopt niet.", mis.Meldingen);
        var kort = await mentor.PostAsync(
            pagina,
            "main form",
            new()
            {
                ["Invoer.Huidig"] = Demoschool.Wachtwoord,
                ["Invoer.Nieuw"] = "kort",
                ["Invoer.Herhaal"] = "kort",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, kort.Status);
        var goed = await mentor.PostAsync(
            pagina,
            "main form",
            new()
            {
                ["Invoer.Huidig"] = Demoschool.Wachtwoord,
                ["Invoer.Nieuw"] = "drie-losse-woorden",
                ["Invoer.Herhaal"] = "drie-losse-woorden",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, goed.Status);
        Assert.Equal(HttpStatusCode.OK, (await mentor.GetAsync("/")).Status);
        // A session elsewhere ends with the new stamp.
        Assert.StartsWith("/Account/Aanmelden", (await elders.GetAsync("/")).Naar, StringComparison.Ordinal);
        await eigen.School.Bezoeker().AanmeldenAsync("mentor@voorbeeldcollege.example", "drie-losse-woorden");
    }

    [Fact]
    public async Task Post_Afmelden_EndsTheSession()
    {
        var coach = await school.AanmeldenAsync("schoolcoach");
        await coach.PostAsync(await coach.GetAsync("/"), ".wie form");
        Assert.StartsWith("/Account/Aanmelden", (await coach.GetAsync("/")).Naar, StringComparison.Ordinal);
    }

    private sealed class Klok : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
