using System.Net;
using LobBeleid.Tests.Infrastructuur;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LobBeleid.Tests.Pages;

/// <summary>The one table: every page × every role → allowed, forbidden or login. A page without a row fails.</summary>
public sealed class ToegangTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly string Alle = string.Join(' ', Accounts.Alle);

    /// <summary>Page, roles that may open it ("anoniem" = nobody needs to sign in), and an address that shows it.</summary>
    public static readonly IReadOnlyList<(string Pagina, string Wie, string Adres)> Tabel =
    [
        ("/Index", Alle, "/"),
        ("/Fout", "anoniem " + Alle, "/Fout/404"),
        ("/Leerlijn", "anoniem " + Alle, "/Leerlijn/onbekend"),
        ("/Account/Aanmelden", "anoniem " + Alle, "/Account/Aanmelden"),
        ("/Account/EersteStart", "anoniem " + Alle, "/Account/EersteStart"),
        ("/Account/GeenToegang", "anoniem " + Alle, "/Account/GeenToegang"),
        ("/Account/Afmelden", Alle, "/Account/Afmelden"),
        ("/Account/Wachtwoord", Alle, "/Account/Wachtwoord"),
        ("/Planner/Index", Alle, "/Planner"),
        ("/Planner/Activiteit", Alle, "/Planner/Activiteit?id=1"),
        ("/Planner/Koppelen", Alle, "/Planner/Koppelen?id=1"),
        ("/Planner/Verplaatsen", "decaan", "/Planner/Verplaatsen?id=1"),
        ("/Planner/Prullenbak", Alle, "/Planner/Prullenbak"),
        ("/Planner/Signaleringen", Alle, "/Planner/Signaleringen"),
        ("/Planner/Dekking", Alle, "/Planner/Dekking"),
        ("/Planner/Uitwisselen", "decaan beheerder", "/Planner/Uitwisselen"),
        ("/Planner/Publiceren", "decaan", "/Planner/Publiceren"),
        ("/Checklist/Index", Alle, "/Checklist"),
        ("/Checklist/Rij", Alle, "/Checklist/Rij?type=T01&jaar=1"),
        ("/Tijdlijn/Index", Alle, "/Tijdlijn"),
        ("/Tijdlijn/Ketens", Alle, "/Tijdlijn/Ketens"),
        ("/Tijdlijn/Prioriteit", Alle, "/Tijdlijn/Prioriteit?id=1"),
        ("/Tijdlijn/Sessie", "decaan teamleider mentor", "/Tijdlijn/Sessie"),
        ("/Planner/WatAls/Index", Alle, "/Planner/WatAls"),
        ("/Planner/WatAls/Ontwerp", Alle, "/Planner/WatAls/Ontwerp?id=1"),
        ("/Planner/WatAls/Vergelijken", Alle, "/Planner/WatAls/Vergelijken?id=1&id=2"),
        ("/Beleid/Index", Alle, "/Beleid"),
        ("/Beleid/Strategisch/Index", Alle, "/Beleid/Strategisch"),
        ("/Beleid/Strategisch/Stuk", Alle, "/Beleid/Strategisch/Stuk?id=1"),
        ("/Beleid/Strategisch/Bewerken", "directie", "/Beleid/Strategisch/Bewerken?id=1"),
        ("/Beleid/Tactisch/Index", Alle, "/Beleid/Tactisch"),
        ("/Beleid/Tactisch/Stuk", Alle, "/Beleid/Tactisch/Stuk?id=4"),
        // TP1 is the plan of the teamleider's team; nobody else of these works in it.
        ("/Beleid/Tactisch/Bewerken", "teamleider", "/Beleid/Tactisch/Bewerken?id=4"),
        ("/Beleid/Tactisch/Sessie", "teamleider", "/Beleid/Tactisch/Sessie?id=4"),
        ("/Beleid/Rapport", Alle, "/Beleid/Rapport?id=1"),
        ("/Beleid/Samenhang", Alle, "/Beleid/Samenhang"),
        ("/Beleid/Prioriteiten/Index", Alle, "/Beleid/Prioriteiten"),
        ("/Beleid/Voorstellen/Index", Alle, "/Beleid/Voorstellen"),
        ("/Beleid/Voorstellen/Nieuw", Alle, "/Beleid/Voorstellen/Nieuw"),
        ("/Beleid/GoedeVoorbeelden/Index", Alle, "/Beleid/GoedeVoorbeelden"),
        ("/Beleid/GoedeVoorbeelden/Voorbeeld", Alle, "/Beleid/GoedeVoorbeelden/Voorbeeld"),
        ("/Beleid/SmartToets", Alle, "/Beleid/SmartToets?tekst=Elke%20leerling"),
        ("/Invullen/Index", "anoniem " + Alle, "/Invullen"),
        ("/Invullen/WijDeden", "anoniem " + Alle, "/Invullen/WijDeden"),
        ("/Evaluatie/Index", Alle, "/Evaluatie"),
        ("/Evaluatie/NieuweRonde", "decaan", "/Evaluatie/NieuweRonde"),
        ("/Evaluatie/Vragenlijst", Alle, "/Evaluatie/Vragenlijst?id=1"),
        ("/Evaluatie/Vraag", "decaan", "/Evaluatie/Vraag?lijst=1&code=LV1"),
        ("/Evaluatie/Onderdeel", "decaan", "/Evaluatie/Onderdeel?lijst=1&sleutel=s1"),
        ("/Evaluatie/Voorbeeld", Alle, "/Evaluatie/Voorbeeld?lijst=1"),
        ("/Evaluatie/Ronde", Alle, "/Evaluatie/Ronde?id=1"),
        ("/Evaluatie/RondeWijzigen", "decaan", "/Evaluatie/RondeWijzigen?id=1"),
        ("/Evaluatie/Resultaten", Alle, "/Evaluatie/Resultaten"),
        ("/Evaluatie/Trend", Alle, "/Evaluatie/Trend?vraag=LV3"),
        ("/Evaluatie/Dashboard", "decaan teamleider directie", "/Evaluatie/Dashboard"),
        ("/Evaluatie/Lezen", "decaan", "/Evaluatie/Lezen?ronde=1"),
        // The directie reads figures, not what somebody wrote.
        ("/Evaluatie/Antwoorden", "decaan teamleider mentor schoolcoach beheerder", "/Evaluatie/Antwoorden?ronde=4&vraag=LV4"),
        ("/Evaluatie/Medezeggenschap", "decaan directie", "/Evaluatie/Medezeggenschap"),
        ("/Evaluatie/Verbeterpunten/Index", Alle, "/Evaluatie/Verbeterpunten"),
        // Point 2 is of the round of pupils in January and owned by the teamleider, whose team was asked.
        ("/Evaluatie/Verbeterpunten/Punt", "decaan teamleider", "/Evaluatie/Verbeterpunten/Punt?id=2"),
        ("/Evaluatie/Groepsgesprekken/Index", Alle, "/Evaluatie/Groepsgesprekken"),
        // Talk 1 is of leerjaar 3 at De Linde: the teamleider's team.
        ("/Evaluatie/Groepsgesprekken/Gesprek", "decaan teamleider", "/Evaluatie/Groepsgesprekken/Gesprek?id=1"),
        ("/Beheer/Index", "decaan beheerder", "/Beheer"),
        ("/Beheer/Peildatum", "decaan beheerder", "/Beheer/Peildatum"),
        ("/Beheer/Schooljaren/Index", "decaan beheerder", "/Beheer/Schooljaren"),
        ("/Beheer/Vestigingen/Index", "decaan beheerder", "/Beheer/Vestigingen"),
        ("/Beheer/Vestigingen/Vestiging", "decaan beheerder", "/Beheer/Vestigingen/Vestiging/1"),
        ("/Beheer/Vestigingen/Weken", "decaan beheerder", "/Beheer/Vestigingen/Weken/1"),
        ("/Beheer/Vestigingen/Reeks", "decaan beheerder", "/Beheer/Vestigingen/Reeks/vakantie/1"),
        ("/Beheer/Teams/Index", "decaan beheerder", "/Beheer/Teams"),
        ("/Beheer/Teams/Team", "decaan beheerder", "/Beheer/Teams/Team/1"),
        ("/Beheer/Leerwegen/Index", "decaan beheerder", "/Beheer/Leerwegen"),
        ("/Beheer/Leerwegen/Leerweg", "decaan beheerder", "/Beheer/Leerwegen/Leerweg/1"),
        ("/Beheer/Profielen/Index", "decaan beheerder", "/Beheer/Profielen"),
        ("/Beheer/Profielen/Profiel", "decaan beheerder", "/Beheer/Profielen/Profiel/1"),
        ("/Beheer/Groepssoorten/Index", "decaan beheerder", "/Beheer/Groepssoorten"),
        ("/Beheer/Groepssoorten/Groepssoort", "decaan beheerder", "/Beheer/Groepssoorten/Groepssoort/1"),
        ("/Beheer/Leerjaren/Index", "decaan beheerder", "/Beheer/Leerjaren"),
        ("/Beheer/Leerjaren/Leerjaar", "decaan beheerder", "/Beheer/Leerjaren/Leerjaar/1"),
        ("/Beheer/Mijlpalen/Index", "decaan beheerder", "/Beheer/Mijlpalen"),
        ("/Beheer/Mijlpalen/Mijlpaal", "decaan beheerder", "/Beheer/Mijlpalen/Mijlpaal/1"),
        ("/Beheer/Klassen/Index", "decaan beheerder", "/Beheer/Klassen"),
        ("/Beheer/Klassen/Klas", "decaan beheerder", "/Beheer/Klassen/Klas/1"),
        ("/Beheer/Partners/Index", "decaan beheerder", "/Beheer/Partners"),
        ("/Beheer/Partners/Partner", "decaan beheerder", "/Beheer/Partners/Partner/1"),
        ("/Beheer/School", "beheerder", "/Beheer/School"),
        ("/Beheer/Drempels", "beheerder", "/Beheer/Drempels"),
        ("/Beheer/Uitkomsten", "beheerder", "/Beheer/Uitkomsten"),
        ("/Beheer/Gebruikers/Index", "beheerder", "/Beheer/Gebruikers"),
        ("/Beheer/Gebruikers/Gebruiker", "beheerder", "/Beheer/Gebruikers/Gebruiker/1"),
        ("/Beheer/Gebruikers/Plakken", "beheerder", "/Beheer/Gebruikers/Plakken"),
    ];

    [Fact]
    public void EveryPage_HasARow()
    {
        var paginas = school
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(paginas);
        Assert.Empty(paginas.Except(Tabel.Select(r => r.Pagina)));
        Assert.Empty(Tabel.Select(r => r.Pagina).Except(paginas));
    }

    [Theory]
    [MemberData(nameof(Accounts.IederEnAnoniem), MemberType = typeof(Accounts))]
    public async Task Get_EveryPage_AnswersAsTheTableSays(string wie)
    {
        var bezoeker = wie == "anoniem" ? school.Bezoeker() : await school.AanmeldenAsync(wie);
        var fout = new List<string>();
        foreach (var (pagina, mag, adres) in Tabel)
        {
            var antwoord = await bezoeker.GetAsync(adres);
            var uitkomst =
                antwoord.Status is HttpStatusCode.Redirect
                && antwoord.Naar!.StartsWith("/Account/Aanmelden?terug", StringComparison.Ordinal)
                    ? "login"
                : antwoord.Status is HttpStatusCode.Redirect && antwoord.Naar!.StartsWith("/Account/GeenToegang", StringComparison.Ordinal)
                    ? "verboden"
                : (int)antwoord.Status < 500 ? "mag"
                : "stuk";
            var verwacht =
                mag.Split(' ').Contains(wie) ? "mag"
                : wie == "anoniem" ? "login"
                : "verboden";
            if (uitkomst != verwacht)
            {
                fout.Add($"{pagina}: {uitkomst} in place of {verwacht}");
            }
        }

        Assert.Empty(fout);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedAndChangesNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        using var leeg = new FormUrlEncodedContent([]);
        var antwoord = await decaan.Client.PostAsync(new Uri("/Planner/Activiteit?id=1&handler=Verwijderen", UriKind.Relative), leeg);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await decaan.GetAsync("/Planner/Activiteit?id=1")).Status);
    }

    [Theory]
    [InlineData("/Tijdlijn")]
    [InlineData("/Tijdlijn?handler=Bestaatniet")]
    [InlineData("/Planner")]
    [InlineData("/Checklist?handler=x")]
    // A page with a handler without a name: what is asked by another name must not fall to it.
    [InlineData("/Beleid/Voorstellen/Nieuw?handler=Verwijder")]
    [InlineData("/Evaluatie/NieuweRonde?handler=verzonnen")]
    [InlineData("/")]
    public async Task Post_WithoutSuchAHandler_IsNotFound(string adres)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var token = (await decaan.GetAsync("/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud)).StatusCode);
    }

    [Fact]
    public async Task Get_AnyPage_SendsAStrictPolicy()
    {
        var antwoord = (await school.Bezoeker().GetAsync("/Account/Aanmelden")).Antwoord;
        var csp = antwoord.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", csp, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Equal("nosniff", antwoord.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
