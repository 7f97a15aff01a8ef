using System.Net;
using AngleSharp.Dom;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Schooljaren;

/// <summary>School years: what is taken along from one to the next, and which can go.</summary>
public sealed class IndexTests : IAsyncLifetime
{
    private const string Schooljaren = "/Beheer/Schooljaren";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_Overnemen_TakesTheSetupWithoutActivitiesAndMentors()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync(Schooljaren);
        Assert.Equal(("2027", "2026"), (pagina.Waarde("Invoer.Jaar"), pagina.Waarde("Invoer.Overnemen")));
        var na = await decaan.VolgAsync(await decaan.PostAsync(pagina, Formulier));
        Assert.Equal(["4", "36", "2", "3", "0"], Cellen(na.Rij("2027–2028")).Take(5));
        foreach (var lijst in new[] { "/Beheer/Leerjaren", "/Beheer/Mijlpalen", "/Beheer/Partners" })
        {
            var (oud, nieuw) = (await decaan.GetAsync(lijst), await decaan.GetAsync(lijst + "?schooljaar=2027"));
            Assert.Equal(
                oud.Document.QuerySelectorAll("main tbody tr").Select(Rijtekst),
                nieuw.Document.QuerySelectorAll("main tbody tr").Select(Rijtekst)
            );
        }

        Assert.Equal("OK, OL", Cellen((await decaan.GetAsync("/Beheer/Leerjaren?schooljaar=2027")).Rij("Leerjaar 1")).Last());
        var klassen = await decaan.GetAsync("/Beheer/Klassen?schooljaar=2027");
        Assert.Contains(
            "36 klassen met 860 leerlingen; 36 klassen hebben nog geen mentor",
            klassen.Tekst("main"),
            StringComparison.Ordinal
        );
        Assert.Equal(["2", "De Linde", "OL", "Gemengd", "–", "–", "24", "–"], Cellen(klassen.Rij("2G1")));
        // 2026 has a week 53, 2027 has not.
        Assert.StartsWith(
            "week 52 ",
            Cellen((await decaan.GetAsync("/Beheer/Vestigingen/Weken/1?schooljaar=2027")).Rij("nov–dec")).Last(),
            StringComparison.Ordinal
        );
        Assert.Empty((await decaan.GetAsync("/Planner?schooljaar=2027")).Document.QuerySelectorAll(".kaart-activiteit"));
        Assert.Equal(32, (await decaan.GetAsync("/Planner?schooljaar=2026")).Document.QuerySelectorAll(".kaart-activiteit").Length);

        // What is done in one year leaves the other alone.
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Klassen?schooljaar=2027", "2G1"),
                Formulier,
                new() { ["Invoer.Naam"] = "2G9" }
            )
        );
        Assert.Contains("2G1", (await decaan.GetAsync("/Beheer/Klassen?schooljaar=2026")).Namen());

        static string Rijtekst(IElement rij) => string.Join('|', rij.Children.Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task Post_ImpossibleSchooljaar_IsRefusedAtTheField()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync(Schooljaren);
        foreach (
            var (jaar, van, veld, melding) in new[]
            {
                ("2026", "", "Invoer.Jaar", "2026–2027 staat er al."),
                ("1999", "", "Invoer.Jaar", "ligt tussen 2000 en 2100"),
                ("", "", "Invoer.Jaar", "Vul eerste kalenderjaar in."),
                ("2025", "2026", "Invoer.Overnemen", "Kies een eerder schooljaar"),
                ("2028", "2027", "Invoer.Overnemen", "Dit schooljaar bestaat niet"),
            }
        )
        {
            var uitkomst = await decaan.PostAsync(pagina, Formulier, new() { ["Invoer.Jaar"] = jaar, ["Invoer.Overnemen"] = van });
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
            Assert.Equal(jaar, uitkomst.Waarde("Invoer.Jaar"));
        }

        Assert.Equal(["2026–2027"], (await decaan.GetAsync(Schooljaren)).Namen());
    }

    [Fact]
    public async Task Post_Verwijderen_OnlyAnEmptyYear()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var met = await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync(Schooljaren),
                Formulier,
                new() { ["Invoer.Jaar"] = "2030", ["Invoer.Overnemen"] = "" }
            )
        );
        // Only the empty year has a button.
        Assert.Equal("2030–2031 verwijderen", Assert.Single(met.Document.QuerySelectorAll(Verwijderen)).TextContent.Trim());
        // Somebody fills it meanwhile.
        var leerjaar = await decaan.GetAsync("/Beheer/Leerjaren/Leerjaar?schooljaar=2030");
        await decaan.VolgAsync(await decaan.PostAsync(leerjaar, Formulier, new() { ["Invoer.Nr"] = "1" }));
        var geweigerd = await decaan.PostAsync(met, Verwijderen);
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Contains("Alleen een leeg schooljaar kan weg", Assert.Single(geweigerd.Meldingen), StringComparison.Ordinal);
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.OpenAsync("/Beheer/Leerjaren?schooljaar=2030", "Leerjaar 1"), Verwijderen)
        );
        Assert.Equal(["2026–2027"], (await decaan.VolgAsync(await decaan.PostAsync(met, Verwijderen))).Namen());
        // A form for the year that is gone does not write into another one.
        var teLaat = await decaan.PostAsync(leerjaar, Formulier, new() { ["Invoer.Nr"] = "6" });
        Assert.Equal(HttpStatusCode.BadRequest, teLaat.Status);
        Assert.DoesNotContain("Leerjaar 6", (await decaan.GetAsync("/Beheer/Leerjaren")).Namen());
    }
}
