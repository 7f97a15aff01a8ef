using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;
using Eigen = LobBeleid.Tests.Pages.Planner.SignaleringenTests.Eigen;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>What holds for every list of the school's own names.</summary>
public sealed class OrganisatieTests(Testschool school) : IClassFixture<Testschool>
{
    /// <param name="Lijst">Address of the list.</param>
    /// <param name="Knop">What leads to the form for a new one.</param>
    /// <param name="Velden">Typed for a new one.</param>
    /// <param name="Veld">The field that two people change.</param>
    /// <param name="Een">Typed by the first, and as it is shown.</param>
    /// <param name="Twee">Typed by the second, and as it is shown.</param>
    private sealed record Soort(
        string Lijst,
        string Knop,
        Dictionary<string, string?> Velden,
        string Veld,
        (string Waarde, string Getoond) Een,
        (string Waarde, string Getoond) Twee
    )
    {
        /// <summary>What a form does not show any more once its record is there.</summary>
        public Dictionary<string, string?> Vast { get; init; } = [];
    }

    private const string Hoofdknop = "main .acties a.btn-primary";

    private static readonly Dictionary<string, Soort> Soorten = new()
    {
        ["vestiging"] = new(
            "/Beheer/Vestigingen",
            Hoofdknop,
            new()
            {
                ["Invoer.Naam"] = "De Oever",
                ["Invoer.EersteWeek"] = "34",
                ["Invoer.LaatsteWeek"] = "27",
            },
            "Invoer.Naam",
            ("De Veer", "De Veer"),
            ("De Brug", "De Brug")
        ),
        ["team"] = new(
            "/Beheer/Teams",
            Hoofdknop,
            new()
            {
                ["Invoer.Code"] = "MX",
                ["Invoer.Naam"] = "Middenbouw",
                ["Invoer.VestigingId"] = "1",
            },
            "Invoer.Naam",
            ("Midden Kade", "Midden Kade"),
            ("Midden Linde", "Midden Linde")
        ),
        ["leerweg"] = new(
            "/Beheer/Leerwegen",
            Hoofdknop,
            new()
            {
                ["Invoer.Naam"] = "Praktijk",
                ["Invoer.Sector"] = "havo",
                ["Invoer.Volgorde"] = "9",
            },
            "Invoer.Naam",
            ("Praktijkroute", "Praktijkroute"),
            ("Leerwerkroute", "Leerwerkroute")
        ),
        ["profiel"] = new(
            "/Beheer/Profielen",
            Hoofdknop,
            new() { ["Invoer.Naam"] = "Mobiliteit", ["Invoer.LeerwegId"] = "2" },
            "Invoer.Naam",
            ("Transport", "Transport"),
            ("Logistiek", "Logistiek")
        ),
        ["groepssoort"] = new(
            "/Beheer/Groepssoorten",
            Hoofdknop,
            new() { ["Invoer.Naam"] = "Schakelklas" },
            "Invoer.Naam",
            ("Tussenklas", "Tussenklas"),
            ("Plusklas", "Plusklas")
        ),
        ["leerjaar"] = new(
            "/Beheer/Leerjaren",
            Hoofdknop,
            new()
            {
                ["Invoer.Nr"] = "5",
                ["Invoer.Portfolio"] = "true",
                ["Invoer.Weken"] = "10",
            },
            "Invoer.Weken",
            ("21", "21"),
            ("32", "32")
        )
        {
            Vast = new() { ["Invoer.Nr"] = "5" },
        },
        ["mijlpaal"] = new(
            "/Beheer/Mijlpalen",
            Hoofdknop,
            new()
            {
                ["Invoer.Soort"] = "vervolgkeuze",
                ["Invoer.LeerjaarNr"] = "3",
                ["Invoer.Week"] = "10",
            },
            "Invoer.Week",
            ("11", "week 11"),
            ("", "nog niet gepland")
        ),
        ["klas"] = new(
            "/Beheer/Klassen",
            Hoofdknop,
            new()
            {
                ["Invoer.Naam"] = "1X1",
                ["Invoer.LeerjaarNr"] = "1",
                ["Invoer.AantalLeerlingen"] = "20",
                ["Invoer.TeamId"] = "1",
                ["Invoer.LeerwegId"] = "2",
            },
            "Invoer.AantalLeerlingen",
            ("21", "21"),
            ("22", "22")
        ),
        ["partner"] = new(
            "/Beheer/Partners",
            Hoofdknop,
            new() { ["Invoer.Naam"] = "Bakkerij Voorbeeld", ["Invoer.Tot"] = "2027-05-31" },
            "Invoer.Tot",
            ("2027-06-30", "30 juni 2027"),
            ("2027-07-01", "1 juli 2027")
        ),
        ["vakantie"] = new(
            "/Beheer/Vestigingen/Weken/1",
            "main .acties a[href*='/vakantie/']",
            new()
            {
                ["Invoer.Naam"] = "Herfstvakantie",
                ["Invoer.WeekVan"] = "43",
                ["Invoer.WeekTot"] = "43",
            },
            "Invoer.WeekTot",
            ("44", "week 44"),
            ("45", "week 45")
        ),
    };

    public static TheoryData<string> Namen => [.. Soorten.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved(string naam)
    {
        await using var eigen = new Eigen(await Testschool.StartAsync());
        var soort = Soorten[naam];
        var (een, twee) = (await eigen.School.AanmeldenAsync("decaan"), await eigen.School.AanmeldenAsync("beheerder"));
        var voor = await een.GetAsync(soort.Lijst);
        var lijst = await een.VolgAsync(
            await een.PostAsync(await een.GetAsync(voor.Document.QuerySelector(soort.Knop)!.GetAttribute("href")!), Formulier, soort.Velden)
        );
        Assert.EndsWith("toegevoegd.", Assert.Single(lijst.Meldingen), StringComparison.Ordinal);
        var adres = Assert.Single(lijst.Adressen().Except(voor.Adressen()));
        string Getoond(Pagina p) => p.Document.QuerySelector($"main tbody a[href='{adres}']")!.Closest("tr")!.TextContent;

        // What was typed is what is stored.
        var (vanEen, vanTwee) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        foreach (var (veld, waarde) in soort.Velden.Where(v => !soort.Vast.ContainsKey(v.Key)))
        {
            Assert.Equal(waarde, vanEen.Waarde(veld));
        }

        // Two people change it: the second sees both values and loses nothing.
        lijst = await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { [soort.Veld] = soort.Een.Waarde }));
        Assert.Contains(soort.Een.Getoond, Getoond(lijst), StringComparison.Ordinal);
        var botsing = await twee.PostAsync(vanTwee, Formulier, new() { [soort.Veld] = soort.Twee.Waarde });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Equal(
            [soort.Een.Getoond, soort.Twee.Getoond],
            botsing.Document.QuerySelectorAll("table.caption-top tbody td").Select(e => e.TextContent)
        );
        Assert.Matches(
            "^Iemand anders wijzigde (dit|deze) .+ ook\\. Jouw woorden staan in het formulier",
            Assert.Single(botsing.Meldingen)
        );
        Assert.Equal(soort.Twee.Waarde, botsing.Waarde(soort.Veld));
        Assert.Contains(soort.Een.Getoond, Getoond(await een.GetAsync(soort.Lijst)), StringComparison.Ordinal);
        var teLaat = await twee.PostAsync(vanTwee, Verwijderen);
        Assert.Equal(HttpStatusCode.BadRequest, teLaat.Status);
        Assert.Contains("intussen gewijzigd", Assert.Single(teLaat.Meldingen), StringComparison.Ordinal);
        await twee.VolgAsync(await twee.PostAsync(botsing, Formulier));
        var open = await een.GetAsync(adres);
        Assert.Equal(soort.Twee.Waarde, open.Waarde(soort.Veld));

        // Removed under an open form: what stands there can still be kept.
        var weg = await twee.VolgAsync(await twee.PostAsync(await twee.GetAsync(adres), Verwijderen));
        Assert.EndsWith("verwijderd.", Assert.Single(weg.Meldingen), StringComparison.Ordinal);
        Assert.Equal(voor.Adressen(), weg.Adressen());
        Assert.Equal(HttpStatusCode.NotFound, (await een.GetAsync(adres)).Status);
        var verdwenen = await een.PostAsync(open, Formulier);
        Assert.Equal(HttpStatusCode.BadRequest, verdwenen.Status);
        Assert.Contains("intussen verwijderd", Assert.Single(verdwenen.Meldingen), StringComparison.Ordinal);
        lijst = await een.VolgAsync(await een.PostAsync(verdwenen, Formulier, soort.Vast));
        var terug = Assert.Single(lijst.Adressen().Except(voor.Adressen()));
        Assert.NotEqual(adres, terug);
        Assert.Equal(soort.Twee.Waarde, (await een.GetAsync(terug)).Waarde(soort.Veld));
    }

    [Fact]
    public async Task Post_TwoPeopleDifferentFields_BothStay()
    {
        await using var eigen = new Eigen(await Testschool.StartAsync());
        var (een, twee) = (await eigen.School.AanmeldenAsync("decaan"), await eigen.School.AanmeldenAsync("beheerder"));
        var (vanEen, vanTwee) = (await een.OpenAsync("/Beheer/Klassen", "1B1"), await twee.OpenAsync("/Beheer/Klassen", "1B1"));
        await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { ["Invoer.AantalLeerlingen"] = "17" }));
        await twee.VolgAsync(await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.Naam"] = "1B9" }));
        Assert.Equal("17", (await een.OpenAsync("/Beheer/Klassen", "1B9")).Waarde("Invoer.AantalLeerlingen"));
    }

    /// <summary>What two people wrote is judged again when it is brought together: a holiday may not end before it begins.</summary>
    [Fact]
    public async Task Post_TwoPeopleDifferentFields_ThatDoNotGoTogether_AreRefused()
    {
        await using var eigen = new Eigen(await Testschool.StartAsync());
        var (een, twee) = (await eigen.School.AanmeldenAsync("decaan"), await eigen.School.AanmeldenAsync("beheerder"));
        var soort = Soorten["vakantie"];
        var voor = await een.GetAsync(soort.Lijst);
        var nieuw = await een.GetAsync(voor.Document.QuerySelector(soort.Knop)!.GetAttribute("href")!);
        var velden = new Dictionary<string, string?>(soort.Velden) { ["Invoer.WeekTot"] = "44" };
        var adres = Assert.Single((await een.VolgAsync(await een.PostAsync(nieuw, Formulier, velden))).Adressen().Except(voor.Adressen()));
        var (vanEen, vanTwee) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { ["Invoer.WeekTot"] = "43" }));
        var samen = await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.WeekVan"] = "44" });
        Assert.Equal(HttpStatusCode.BadRequest, samen.Status);
        Assert.Contains("Week 43 komt in het schooljaar voor week 44.", samen.FoutBij("Invoer.WeekTot"), StringComparison.Ordinal);
        Assert.Equal(("44", "43"), (samen.Waarde("Invoer.WeekVan"), samen.Waarde("Invoer.WeekTot")));
        await twee.VolgAsync(await twee.PostAsync(samen, Formulier, new() { ["Invoer.WeekTot"] = "45" }));
    }

    [Theory]
    [InlineData(
        "/Beheer/Vestigingen",
        "De Kade",
        "Invoer.Naam",
        "de linde",
        100,
        "nog in gebruik bij een team, klas, account of activiteit",
        null
    )]
    [InlineData("/Beheer/Teams", "OK", "Invoer.Code", "OL", 20, "nog in gebruik bij een leerjaar, klas, account of activiteit", null)]
    [InlineData("/Beheer/Leerwegen", "Kader", "Invoer.Naam", "BASIS", 100, "nog in gebruik bij een profiel, klas of activiteit", null)]
    [InlineData("/Beheer/Profielen", "Groen", "Invoer.Naam", "zorg en welzijn", 100, "nog in gebruik bij een klas", "Invoer.ProfielId")]
    [InlineData("/Beheer/Groepssoorten", "Lwoo-klas", "Invoer.Naam", "KLAS", 100, "nog in gebruik bij een klas", "Invoer.GroepssoortId")]
    [InlineData("/Beheer/Partners", "ROC Voorbeeldstad", "Invoer.Naam", "zorggroep voorbeeld", 100, "hoort nog bij een activiteit", null)]
    [InlineData("/Beheer/Klassen", "1B1", "Invoer.Naam", "1b2", 100, null, null)]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped(
        string lijst,
        string naam,
        string veld,
        string bezet,
        int lengte,
        string? inGebruik,
        string? klasveld
    )
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var pagina = await decaan.OpenAsync(lijst, naam);
        foreach (
            var (waarde, melding) in new[]
            {
                ("", "Vul "),
                ("   ", "Vul "),
                (new string('a', lengte + 1), $"mag hooguit {lengte} tekens"),
                (bezet, "Kies een andere."),
            }
        )
        {
            var uitkomst = await decaan.PostAsync(pagina, Formulier, new() { [veld] = waarde });
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
            Assert.Equal(waarde, uitkomst.Waarde(veld));
        }

        if (klasveld is not null)
        {
            var klas = await decaan.OpenAsync("/Beheer/Klassen", "1B1");
            await decaan.VolgAsync(await decaan.PostAsync(klas, Formulier, new() { [klasveld] = klas.Keuze(klasveld, naam) }));
        }

        if (inGebruik is not null)
        {
            var uitkomst = await decaan.PostAsync(pagina, Verwijderen);
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(inGebruik, Assert.Single(uitkomst.Meldingen), StringComparison.Ordinal);
        }

        Assert.Contains(naam, (await decaan.GetAsync(lijst)).Namen());
        var adres = pagina.Url.Split('?')[0];
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(adres[..adres.LastIndexOf('/')] + "/999999")).Status);
    }

    [Theory]
    [InlineData("vestiging", "Invoer.Vestigingen", "De Oever", "De Veer")]
    [InlineData("leerweg", "Invoer.Leerwegen", "Praktijk", "Praktijkroute")]
    [InlineData("klas", "Invoer.Klassen", "3X1", "3Y1")]
    public async Task Post_OtherName_GoesToTheActivitiesThatNameIt(string naam, string veld, string oud, string nieuw)
    {
        await using var eigen = new Eigen(await Testschool.StartAsync());
        var (soort, decaan) = (Soorten[naam], await eigen.School.AanmeldenAsync("decaan"));
        var velden = new Dictionary<string, string?>(soort.Velden) { ["Invoer.Naam"] = oud };
        if (naam == "klas")
        {
            (velden["Invoer.LeerjaarNr"], velden["Invoer.TeamId"]) = ("3", "2");
        }
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync((await decaan.GetAsync(soort.Lijst)).Document.QuerySelector(soort.Knop)!.GetAttribute("href")!),
                Formulier,
                velden
            )
        );
        var activiteit = $"/Planner/Activiteit?id={await Planner.ActiviteitTests.NummerAsync(decaan, "Bliksemstage")}";
        var bewaard = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync(activiteit), Formulier, lijsten: new() { [veld] = [oud] })
        );
        Assert.Equal([oud], bewaard.Aangevinkt(veld));

        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.OpenAsync(soort.Lijst, oud), Formulier, new() { ["Invoer.Naam"] = nieuw })
        );
        Assert.Equal([nieuw], (await decaan.GetAsync(activiteit)).Aangevinkt(veld));
        // A form that was open meanwhile does not write the old name back.
        await decaan.VolgAsync(await decaan.PostAsync(bewaard, Formulier, new() { ["Invoer.Kosten"] = "5 euro" }));
        var na = await decaan.GetAsync(activiteit);
        Assert.Equal([nieuw], na.Aangevinkt(veld));
        Assert.Equal("5 euro", na.Waarde("Invoer.Kosten"));

        // No foreign key guards a name, so the page has to.
        var geweigerd = await decaan.PostAsync(await decaan.OpenAsync(soort.Lijst, nieuw), Verwijderen);
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Contains("activiteit", Assert.Single(geweigerd.Meldingen), StringComparison.Ordinal);
        await decaan.VolgAsync(await decaan.PostAsync(na, Formulier, lijsten: new() { [veld] = [] }));
        Assert.DoesNotContain(
            nieuw,
            (await decaan.VolgAsync(await decaan.PostAsync(await decaan.OpenAsync(soort.Lijst, nieuw), Verwijderen))).Namen()
        );
    }
}
