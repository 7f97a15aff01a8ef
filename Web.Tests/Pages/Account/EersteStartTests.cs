using System.Net;
using System.Text.RegularExpressions;
using LobBeleid.Tests.Infrastructuur;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LobBeleid.Tests.Pages.Account;

public sealed class EersteStartTests(LegeSchool school) : IClassFixture<LegeSchool>
{
    [Fact]
    public async Task Post_CodeFromTheConsole_MakesTheFirstBeheerderOnce()
    {
        var bezoeker = school.Bezoeker();
        Assert.Equal("/Account/EersteStart", (await bezoeker.GetAsync("/Account/Aanmelden")).Naar);
        var pagina = await bezoeker.GetAsync("/Account/EersteStart");
        Assert.Null(pagina.Document.QuerySelector("[data-demo-wachtwoord]"));
        var velden = new Dictionary<string, string?>
        {
            ["Invoer.Code"] = "FOUTECODE123",
            ["Invoer.School"] = "Proefschool",
            ["Invoer.Naam"] = "Eerste Beheerder",
            ["Invoer.Email"] = "eerste@school.example",
            ["Invoer.Wachtwoord"] = "drie-losse-woorden",
        };
        var mis = await bezoeker.PostAsync(pagina, "main form", velden);
        Assert.Equal(HttpStatusCode.BadRequest, mis.Status);
        velden["Invoer.Code"] = Regex
            .Match(school.Console, "met deze code: ([A-Z0-9]{12})", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Groups[1]
            .Value;
        var goed = await bezoeker.PostAsync(pagina, "main form", velden);
        Assert.Equal(HttpStatusCode.Redirect, goed.Status);
        // Used once: neither the page nor the code works again.
        Assert.Equal("/Account/Aanmelden", (await bezoeker.GetAsync("/Account/EersteStart")).Naar);
        Assert.Equal("/Account/Aanmelden", (await bezoeker.PostAsync(pagina, "main form", velden)).Naar);
        await bezoeker.AanmeldenAsync("eerste@school.example", "drie-losse-woorden");
        foreach (
            var adres in new[]
            {
                "/",
                "/Planner",
                "/Planner/Signaleringen",
                "/Planner/Dekking",
                "/Planner/Uitwisselen",
                "/Planner/Publiceren",
                "/Planner/Prullenbak",
                "/Checklist",
                "/Beheer",
            }
        )
        {
            var leeg = await bezoeker.GetAsync(adres);
            Assert.True(leeg.Status == HttpStatusCode.OK, $"{adres}: {leeg.Status}");
            Assert.Null(leeg.Document.QuerySelector(".peildatum"));
        }

        Assert.Contains("Er is nog geen schooljaar", (await bezoeker.GetAsync("/Planner")).Tekst(".leeg"), StringComparison.Ordinal);
    }

    /// <summary>Tests of the example school sign in with a cheaper hash, because they do it so often; the product does not.</summary>
    [Fact]
    public void Wachtwoorden_OfTheApplicationAsItIs_AreHashedSlowly() =>
        Assert.InRange(school.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount, 100_000, int.MaxValue);
}
