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
        foreach (var wie in Accounts.Alle)
        {
            Assert.Contains(Accounts.Email(wie), pagina.Tekst(".demo-accounts"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Post_WrongPassword_StaysWithAMessageAndTheAddress()
    {
        var bezoeker = school.Bezoeker();
        var uitkomst = await bezoeker.PostAsync(
            await bezoeker.GetAsync("/Account/Aanmelden"),
            "main form",
            new() { ["Invoer.Email"] = Accounts.Email("schoolcoach"), ["Invoer.Wachtwoord"] = "niet-dit-wachtwoord" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains(uitkomst.Meldingen, m => m.Contains("klopt niet", StringComparison.Ordinal));
        Assert.Equal(Accounts.Email("schoolcoach"), uitkomst.Document.QuerySelector("#Invoer_Email")!.GetAttribute("value"));
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
            new() { ["Invoer.Email"] = Accounts.Email("mentor"), ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord }
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
                new() { ["Invoer.Email"] = Accounts.Email("mentor"), ["Invoer.Wachtwoord"] = "mis" }
            );
        }
        var uitkomst = await bezoeker.PostAsync(
            pagina,
            "main form",
            new() { ["Invoer.Email"] = Accounts.Email("mentor"), ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord }
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

    private sealed class Klok : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
