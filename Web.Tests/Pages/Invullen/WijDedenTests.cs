using System.Net;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Evaluatie;

namespace LobBeleid.Tests.Pages.Invullen;

/// <summary>What a class reads of its round with its own code: what it said and what was done, no names, no figures, no cookie.</summary>
public sealed class WijDedenTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Adres = "/Invullen/WijDeden";

    private async Task<string> CodeAsync(int ronde) =>
        (await new RondeRepository(school.Database).GetAsync(ronde, 0, default))!.Groepen[0].Code;

    [Fact]
    public async Task Code_OfAClosedRound_ShowsWhatWasSaidAndDone_WithoutNamesFiguresOrCookies()
    {
        var leerling = school.Bezoeker();
        var p = await leerling.GetAsync(Adres);
        using var form = await leerling.Client.GetAsync(
            new Uri($"{Adres}?code=+{(await CodeAsync(Vervolghulp.LeerlingenJanuari)).ToLowerInvariant()}", UriKind.Relative)
        );
        Assert.NotNull(p.Document.QuerySelector("form[method=get] [name=code]"));
        p = await Pagina.LeesAsync(form, Adres);
        var tekst = p.Tekst("main");
        Assert.Contains("Niet iedereen had een gesprek over later.", tekst, StringComparison.Ordinal);
        Assert.Contains("Mentoren van leerjaar 4 plannen nu met iedereen een gesprek.", tekst, StringComparison.Ordinal);
        // Nothing done yet: said kindly. What is not for the class is not there: the point itself, its owner, its plan, any figure.
        Assert.Contains("Wij gaan hiermee aan de slag.", tekst, StringComparison.Ordinal);
        Assert.All(
            new[] { "Ilse", "Sam", "TP1", "%", "Elke leerling van leerjaar 4", "LV3", "van de" },
            niet => Assert.DoesNotContain(niet, tekst, StringComparison.Ordinal)
        );
        Assert.Contains("no-store", p.Antwoord.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.False(p.Antwoord.Headers.Contains("Set-Cookie"));
        // Of another round nothing.
        Assert.DoesNotContain("informatie die niet bij ons paste", tekst, StringComparison.Ordinal);
        Assert.Contains(
            "informatie die niet bij ons paste",
            (await leerling.GetAsync($"{Adres}/{await CodeAsync(Vervolghulp.LeerlingenMei)}")).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Code_OfAnOpenRound_OrOneWithoutPoints_SaysSoKindly()
    {
        var open = await school.RondeVanAsync("OK", sluit: false);
        Assert.Contains(
            "De vragen staan nog open",
            (await school.Bezoeker().GetAsync($"{Adres}/{open.Groepen[0].Code}")).Tekst("main"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "nog niets opgeschreven",
            (await school.Bezoeker().GetAsync($"{Adres}/{await CodeAsync(Vervolghulp.MentorenMei)}")).Tekst("main"),
            StringComparison.Ordinal
        );
        // A slip works as well, used or not.
        var slips = await school.RondeVanAsync("OK", toegang: Toegangswijze.Eenmalig);
        await new VerbeterpuntRepository(school.Database).InsertAsync(
            new Verbeterpunt
            {
                RondeId = slips.Ronde.Id,
                Tekst = "x",
                Gezegd = "Van <een> briefje",
            },
            new Puntschrijver
            {
                GebruikerId = 1,
                Naam = "Sam",
                Nu = DateTimeOffset.UtcNow,
                IsDecaan = true,
                IsDirectie = false,
                HeeftTeamrol = false,
            },
            default
        );
        Assert.Contains(
            "Van <een> briefje",
            (await school.Bezoeker().GetAsync($"{Adres}/{slips.Slips[0].Code}")).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/ABCDEF")]
    [InlineData("/%E2%80%AE%20%3Cb%3E")]
    [InlineData("?code=%00%27%22")]
    [InlineData("/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task Code_Unknown_Is404_WithAKindText(string deel)
    {
        var p = await school.Bezoeker().GetAsync(Adres + deel);
        Assert.Equal(HttpStatusCode.NotFound, p.Status);
        Assert.Contains("Deze code kennen we niet.", p.Tekst("main"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("form [name=code]"));
    }

    /// <summary>A closed door leads on to what was done.</summary>
    [Fact]
    public async Task ClosedDoor_LeadsHere()
    {
        var code = await CodeAsync(Vervolghulp.LeerlingenJanuari);
        var p = await school.Bezoeker().GetAsync("/Invullen/" + code);
        Assert.Equal(HttpStatusCode.Conflict, p.Status);
        Assert.Equal($"{Adres}/{code}", p.Document.QuerySelector("main a")!.GetAttribute("href"));
    }
}
