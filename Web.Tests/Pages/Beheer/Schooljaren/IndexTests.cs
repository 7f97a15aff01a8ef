using System.Net;
using AngleSharp.Dom;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>School years and what stands in one: leerjaren, mijlpalen, klassen and partners, up to what the planner makes of them.</summary>
public sealed class SchooljaarTests : IAsyncLifetime
{
    private const string Schooljaren = "/Beheer/Schooljaren";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static IEnumerable<string> Cellen(IElement rij) => rij.QuerySelectorAll("td").Select(e => e.TextContent.Trim());

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

    [Fact]
    public async Task Post_Leerjaar_RoosterClearsTheFinding_AndWhatIsInUseStays()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        const string lijst = "/Beheer/Leerjaren";
        var twee = await decaan.OpenAsync(lijst, "Leerjaar 2");
        var geweigerd = await decaan.PostAsync(twee, Verwijderen);
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Equal(
            "Dit leerjaar heeft nog 7 activiteiten, 9 klassen en 1 mijlpaal. Verplaats of verwijder die eerst.",
            Assert.Single(geweigerd.Meldingen)
        );
        Assert.NotNull((await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelector("[data-regel='CP-18']"));
        var na = await decaan.VolgAsync(await decaan.PostAsync(twee, Formulier, new() { ["Invoer.Rooster"] = "true" }));
        Assert.Equal(["ja", "nee", "alle", "OK, OL"], Cellen(na.Rij("Leerjaar 2")));
        Assert.Null((await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelector("[data-regel='CP-18']"));

        var nieuw = await decaan.GetAsync("/Beheer/Leerjaren/Leerjaar");
        foreach (
            var (veld, waarde, melding) in new[]
            {
                ("Invoer.Nr", "2", "Dit leerjaar is er al"),
                ("Invoer.Nr", "", "Kies een leerjaar."),
                ("Invoer.Nr", "7", "ligt tussen 1 en 6"),
                ("Invoer.Weken", "54", "ligt tussen 1 en 53"),
                ("Invoer.Weken", "tien", "past niet bij"),
            }
        )
        {
            var velden = new Dictionary<string, string?> { ["Invoer.Nr"] = "5", [veld] = waarde };
            var uitkomst = await decaan.PostAsync(nieuw, Formulier, velden);
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Beheer/Leerjaren/Leerjaar/999999")).Status);
    }

    [Fact]
    public async Task Post_Mijlpaal_MovesTheFindingAboutTheChoice()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        const string lijst = "/Beheer/Mijlpalen";
        async Task<string?> SignaalAsync() =>
            (await decaan.GetAsync("/Planner/Signaleringen"))
                .Document.QuerySelector("[data-regel='CP-13']")
                ?.GetAttribute("data-onderwerp");
        var profielkeuze = await decaan.OpenAsync(lijst, "Profielkeuze");
        foreach (
            var (veld, waarde, melding) in new[]
            {
                ("Invoer.Soort", "", "Vul mijlpaal in."),
                ("Invoer.Soort", "eindexamen", "Kies een mijlpaal uit de lijst."),
                ("Invoer.LeerjaarNr", "6", "Kies een leerjaar uit de lijst."),
                ("Invoer.Week", "30", "Week 30 valt buiten het schooljaar"),
            }
        )
        {
            var uitkomst = await decaan.PostAsync(profielkeuze, Formulier, new() { [veld] = waarde });
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
        }

        var dubbel = await decaan.PostAsync(
            await decaan.GetAsync("/Beheer/Mijlpalen/Mijlpaal"),
            Formulier,
            new()
            {
                ["Invoer.Soort"] = "profielkeuze",
                ["Invoer.LeerjaarNr"] = "2",
                ["Invoer.Week"] = "8",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, dubbel.Status);
        Assert.Contains("Deze mijlpaal staat er al", dubbel.FoutBij("Invoer.Soort"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Beheer/Mijlpalen/Mijlpaal/999999")).Status);

        // In week 36 of leerjaar 1 nothing has been seen yet.
        Assert.Null(await SignaalAsync());
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(profielkeuze, Formulier, new() { ["Invoer.LeerjaarNr"] = "1", ["Invoer.Week"] = "36" })
        );
        Assert.Equal(["1", "week 36"], Cellen(na.Rij("Profielkeuze")));
        Assert.Equal("leerjaar 1", await SignaalAsync());
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.OpenAsync(lijst, "Profielkeuze"), Formulier, new() { ["Invoer.Week"] = "" })
        );
        Assert.Null(await SignaalAsync());
    }

    [Fact]
    public async Task Post_KlasWithMentor_StandsOnTheStartPageOfThatMentor()
    {
        var (decaan, mentor) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("mentor"));
        Assert.DoesNotContain("Rolmodel", (await mentor.GetAsync("/")).Tekst(".start-weken"), StringComparison.Ordinal);
        var nieuw = await decaan.GetAsync("/Beheer/Klassen/Klas");
        // Only who has the role can be chosen.
        Assert.Equal("Bo Schets", nieuw.Tekst("#Invoer_MentorIds label"));
        var velden = new Dictionary<string, string?>
        {
            ["Invoer.Naam"] = "3X1",
            ["Invoer.LeerjaarNr"] = "3",
            ["Invoer.AantalLeerlingen"] = "18",
            ["Invoer.TeamId"] = nieuw.Keuze("Invoer.TeamId", "BL"),
            ["Invoer.VestigingId"] = nieuw.Keuze("Invoer.VestigingId", "De Kade"),
        };
        var mentoren = new Dictionary<string, string[]> { ["Invoer.MentorIds"] = [nieuw.Keuze("Invoer.MentorIds", "Bo Schets")] };
        var mis = await decaan.PostAsync(nieuw, Formulier, velden, lijsten: mentoren);
        Assert.Equal("Team BL hoort bij De Linde. Kies een ander team of een andere vestiging.", mis.FoutBij("Invoer.TeamId"));
        Assert.Equal(["Bo Schets"], mis.Aangevinkt("Invoer.MentorIds"));
        // Without a choice the vestiging is that of the team.
        var lijst = await decaan.VolgAsync(await decaan.PostAsync(mis, Formulier, new() { ["Invoer.VestigingId"] = "" }));
        Assert.Equal(["3", "De Linde", "BL", "–", "–", "–", "18", "Bo Schets"], Cellen(lijst.Rij("3X1")));
        var start = await mentor.GetAsync("/");
        Assert.Contains(
            start.Document.QuerySelectorAll(".komend li"),
            e => e.TextContent.Contains("Rolmodel", StringComparison.Ordinal) && e.TextContent.Contains("3X1", StringComparison.Ordinal)
        );
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Klassen", "3X1"),
                Formulier,
                lijsten: new() { ["Invoer.MentorIds"] = [] }
            )
        );
        Assert.DoesNotContain("Rolmodel", (await mentor.GetAsync("/")).Tekst(".start-weken"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_PartnerEndDate_ChangesTheFindingsAboutIt()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        async Task<IEnumerable<string>> AfspraakAsync() =>
            (await decaan.GetAsync("/Planner/Signaleringen"))
                .Document.QuerySelectorAll("[data-regel='CP-28']")
                .Select(e => e.GetAttribute("data-onderwerp")!)
                .Order(StringComparer.Ordinal);
        Assert.Equal(["Meeloopdag mbo"], await AfspraakAsync());
        var lijst = await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Partners", "Installatiebedrijf Voorbeeld BV"),
                Formulier,
                new() { ["Invoer.Tot"] = "2028-12-31" }
            )
        );
        Assert.Contains("31 december 2028", lijst.Rij("Installatiebedrijf Voorbeeld BV").TextContent, StringComparison.Ordinal);
        Assert.Empty(await AfspraakAsync());
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Partners", "ROC Voorbeeldstad"),
                Formulier,
                new() { ["Invoer.Tot"] = "2027-06-30" }
            )
        );
        Assert.Equal(["Proefles mbo", "Workshopdag op het mbo"], await AfspraakAsync());
        var mis = await decaan.PostAsync(
            await decaan.OpenAsync("/Beheer/Partners", "ROC Voorbeeldstad"),
            Formulier,
            new() { ["Invoer.Tot"] = "0202-06-30" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, mis.Status);
        Assert.Contains("Kies een datum tussen 2000 en 2100", mis.FoutBij("Invoer.Tot"), StringComparison.Ordinal);
    }
}
