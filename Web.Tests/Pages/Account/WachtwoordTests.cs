using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Demo;

namespace LobBeleid.Tests.Pages.Account;

public sealed class WachtwoordTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Post_NewPassword_WorksFromThenOn()
    {
        await using var eigen = await Testschool.StartAsync();
        var mentor = await eigen.AanmeldenAsync("mentor");
        var elders = await eigen.AanmeldenAsync("mentor");
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
        await eigen.Bezoeker().AanmeldenAsync(Accounts.Email("mentor"), "drie-losse-woorden");
    }

    [Theory]
    [InlineData("", "drie-losse-woorden", "drie-losse-woorden", "Invoer_Huidig")]
    [InlineData(Demoschool.Wachtwoord, "", "", "Invoer_Nieuw")]
    [InlineData(Demoschool.Wachtwoord, "drie-losse-woorden", "iets-heel-anders", "Invoer_Herhaal")]
    [InlineData(Demoschool.Wachtwoord, Demoschool.Wachtwoord, Demoschool.Wachtwoord, "Invoer_Nieuw")]
    public async Task Post_BadInput_SaysSoAtTheField_AndShowsNoPassword(string huidig, string nieuw, string herhaal, string veld)
    {
        var coach = await school.AanmeldenAsync("schoolcoach");
        var p = await coach.PostAsync(
            await coach.GetAsync("/Account/Wachtwoord"),
            "main form",
            new()
            {
                ["Invoer.Huidig"] = huidig,
                ["Invoer.Nieuw"] = nieuw,
                ["Invoer.Herhaal"] = herhaal,
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, p.Status);
        Assert.NotEqual("", p.Tekst($"#{veld}-fout"));
        Assert.All(
            p.Document.QuerySelectorAll("main input[type=password]"),
            e => Assert.True(string.IsNullOrEmpty(e.GetAttribute("value")))
        );
        // The old one still works.
        await school.AanmeldenAsync("schoolcoach");
    }
}
