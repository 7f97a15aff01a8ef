using System.Net;
using LobBeleid.Data.Database;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer;

public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    [Theory]
    [InlineData("beheerder", true)]
    [InlineData("decaan", false)]
    public async Task Get_Beheer_ShowsTheStateOfWhatThisReaderMayOpen(string wie, bool alles)
    {
        var bezoeker = await school.AanmeldenAsync(wie);
        var pagina = await bezoeker.GetAsync("/Beheer");
        var kaarten = pagina
            .Document.QuerySelectorAll(".kaart")
            .ToDictionary(
                k => k.QuerySelector("a")!.TextContent,
                k => (Pad: k.QuerySelector("a")!.GetAttribute("href")!, Zin: k.QuerySelector("p")!.TextContent)
            );
        Assert.Equal("36 klassen, 860 leerlingen; 35 klassen zonder mentor.", kaarten["Klassen"].Zin);
        Assert.Equal("4 leerjaren; leerjaar 2 zonder vaste plek in het rooster.", kaarten["Leerjaren"].Zin);
        Assert.Equal("3 partners; 1 afspraak is afgelopen.", kaarten["Partners"].Zin);
        foreach (var naam in new[] { "School", "Gebruikers", "Drempels" })
        {
            Assert.Equal(alles, kaarten.ContainsKey(naam));
        }
        foreach (var (pad, _) in kaarten.Values)
        {
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.GetAsync(pad)).Status);
        }
    }

    [Fact]
    public async Task Post_WhatIsOfTheBeheerder_IsRefusedToTheDecaan()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var token = (await decaan.GetAsync("/Beheer/Teams/Team")).Waarde("__RequestVerificationToken");
        foreach (
            var (adres, veld, waarde) in new[]
            {
                ("/Beheer/School", "Invoer.Naam", "Overgenomen"),
                ("/Beheer/Drempels?handler=Standaard", "Gelezen", ""),
                ("/Beheer/Gebruikers/Gebruiker/1?handler=Wachtwoord", "Versie", "1"),
                ("/Beheer/Gebruikers/Plakken?handler=Aanmaken", "Lijst", "Noor; noor@school.example; Beheerder"),
            }
        )
        {
            using var inhoud = new FormUrlEncodedContent(
                new Dictionary<string, string> { [veld] = waarde, ["__RequestVerificationToken"] = token }
            );
            Assert.Equal(
                "/Account/GeenToegang",
                (await decaan.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud)).Headers.Location?.AbsolutePath
            );
        }
    }

    [Theory]
    [InlineData("/Beheer")]
    [InlineData("/Beheer/Klassen")]
    [InlineData("/Beheer/Gebruikers")]
    public async Task Get_Page_TakesTwoRoundTrips(string adres)
    {
        var beheerder = await school.AanmeldenAsync("beheerder");
        var teller = LobDatabase.Tel();
        Assert.Equal(HttpStatusCode.OK, (await beheerder.GetAsync(adres)).Status);
        // One for who asks and the settings, one for all that the page shows.
        Assert.Equal(2, teller.Rondreizen);
    }
}
