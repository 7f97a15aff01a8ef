using System.Net;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;
using LobBeleid.Tests.Domein;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LobBeleid.Tests.Planning;

/// <summary>The pages that mend findings are there, and so are the fields on them.</summary>
public sealed class HersteladresTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public void Pagina_OfEveryRule_IsAPage()
    {
        var paginas = school
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath)
            .OfType<string>()
            .Select(p => p.EndsWith("/Index", StringComparison.Ordinal) ? p[..^"/Index".Length] : p)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var regel in Regels.Alle.Values.Concat(Beleidsregels.Alle))
        {
            var pad = Hersteladres.Pad(regel.Pagina);
            Assert.All(
                ["Strategisch", "Tactisch"],
                register => Assert.Contains(pad.Replace("{register}", register, StringComparison.Ordinal), paginas)
            );
        }
    }

    [Theory]
    [InlineData("decaan")]
    [InlineData("teamleider")]
    [InlineData("mentor")]
    [InlineData("directie")]
    public async Task Adres_OfEveryFinding_OpensAtItsField(string wie)
    {
        var bezoeker = await school.AanmeldenAsync(wie);
        var adressen = new List<string>();
        foreach (var pagina in new[] { "/Planner/Signaleringen", "/Tijdlijn" })
        {
            adressen.AddRange(
                (await bezoeker.GetAsync(pagina))
                    .Document.QuerySelectorAll("[data-regel] .acties > a, [data-groepsregel] > a")
                    .Select(a => a.GetAttribute("href")!)
            );
        }

        Assert.True(adressen.Count > 50, $"{adressen.Count} addresses");
        foreach (var adres in adressen.Distinct())
        {
            Assert.DoesNotContain('{', adres);
            Assert.Contains("schooljaar=2026", adres, StringComparison.Ordinal);
            var pagina = await bezoeker.GetAsync(adres);
            Assert.True(pagina.Status == HttpStatusCode.OK, $"{adres}: {pagina.Status}");
            var anker = adres.Split('#') is [_, var id] ? id : null;
            // Who may not edit sees the activity without its form.
            if (anker is not null && (wie == "decaan" || !anker.StartsWith("Invoer_", StringComparison.Ordinal)) && anker != "erbij")
            {
                Assert.True(pagina.Document.GetElementById(anker) is not null, adres);
            }
        }
    }

    [Fact]
    public void Adres_EveryRule_HasNothingLeftToFillIn()
    {
        var plan = new Plan(
            new Planjaar
            {
                Schooljaar = 2026,
                School = new Schoolindeling(),
                Lijn = Bouwer.VolleLijn() with { Prioriteiten = [new() { Id = 7, Leerjaar = 2 }] },
            },
            Bouwer.Vandaag,
            b => b.Melding
        );
        var decaan = new Medewerker
        {
            Id = 1,
            Naam = "Sam",
            Email = "sam@example.nl",
            Beveiligingsstempel = "",
            Rollen = new HashSet<string> { Rollen.Decaan },
        };
        string Adres(Regel regel, string onderwerp, int nummer, Medewerker wie) =>
            Hersteladres.Van(regel.Vind(onderwerp, "melding") with { ActiviteitNummer = nummer, Leerjaar = 2 }, plan, wie);
        Assert.All(Regels.Alle.Values, r => Assert.DoesNotContain('{', Adres(r, "leerjaar 2", 5, decaan)));

        Assert.Equal("/Planner/Activiteit?id=5&schooljaar=2026#Invoer_VoorbereidingJa", Adres(Regels.Alle["CP-01"], "x", 5, decaan));
        Assert.Equal("/Planner?weergave=tabel&schooljaar=2026", Adres(Regels.Alle["CP-01"], "x", 0, decaan));
        Assert.Equal("/Beheer/Leerjaren?schooljaar=2026", Adres(Regels.Alle["CP-18"], "leerjaar 2", 0, decaan));
        Assert.Equal(
            "/Planner?schooljaar=2026",
            Adres(Regels.Alle["CP-18"], "leerjaar 2", 0, decaan with { Rollen = new HashSet<string>() })
        );
        Assert.Equal("/Tijdlijn/Prioriteit?id=7&schooljaar=2026", Adres(Regels.Alle["TL-10"], "leerjaar 2", 0, decaan));
        Assert.Equal("/Tijdlijn/Prioriteit?jaar=mbo-1&schooljaar=2026", Adres(Regels.Alle["TL-17"], "mbo 1", 0, decaan));
        Assert.Equal("/Tijdlijn/Prioriteit?schooljaar=2026", Adres(Regels.Alle["TL-16"], "", 0, decaan));
        Assert.Equal("/Tijdlijn/Ketens?bij=5&mist=gesprek&schooljaar=2026#gesprek-5", Adres(Regels.Alle["TL-03"], "x", 5, decaan));
        Assert.Equal("/Tijdlijn?schooljaar=2026#erbij", Adres(Regels.Alle["TL-12"], "", 0, decaan));
    }
}
