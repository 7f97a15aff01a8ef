using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>What holds for every list of the school's own names and its form; the test of each page asks it of that page.</summary>
internal static class Beheerproeven
{
    public const string Hoofdknop = "main .acties a.btn-primary";

    /// <summary>The list as a school sees it on its first day: what it is for, and a way to the form.</summary>
    public static async Task AssertLegeLijstAsync(this NieuweSchool school, string lijst, string formulier, string begin)
    {
        var p = await (await school.BeheerderAsync()).GetAsync(lijst);
        Assert.Equal(HttpStatusCode.OK, p.Status);
        Assert.StartsWith(begin, p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.Empty(p.Document.QuerySelectorAll("main table"));
        Assert.StartsWith(formulier, p.Document.QuerySelector(Hoofdknop)!.GetAttribute("href"), StringComparison.Ordinal);
    }

    /// <summary>The list of a school year on a school's first day: there is no year yet, and that comes first.</summary>
    public static async Task AssertGeenSchooljaarAsync(this NieuweSchool school, string lijst)
    {
        var p = await (await school.BeheerderAsync()).GetAsync(lijst);
        Assert.Equal(HttpStatusCode.OK, p.Status);
        Assert.Contains("Er is nog geen schooljaar", p.Tekst(".leeg"), StringComparison.Ordinal);
        Assert.Empty(p.Document.QuerySelectorAll("main table, main form.formulier"));
    }

    /// <summary>The headings of a list, and one of its rows as it is read.</summary>
    public static void AssertRij(this Pagina lijst, string kolommen, string rij)
    {
        Assert.Equal(kolommen, string.Join(" | ", lijst.Document.QuerySelectorAll("main thead th").Select(e => e.TextContent.Trim())));
        Assert.Equal(rij, string.Join(" | ", lijst.Rij(rij.Split(" | ")[0]).Children.Select(e => e.TextContent.Trim())));
    }

    public static async Task AssertToegevoegdGewijzigdEnVerwijderdAsync(this Testschool school, Beheersoort soort)
    {
        var (een, twee) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("beheerder"));
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

    /// <param name="lijst">Address of the list.</param>
    /// <param name="naam">The record that is opened.</param>
    /// <param name="veld">The field with its name.</param>
    /// <param name="bezet">A name that another record has.</param>
    /// <param name="lengte">The most characters that a name may have.</param>
    /// <param name="inGebruik">What is said when it is removed while something needs it; null = nothing ever does.</param>
    /// <param name="klasveld">The field of a class that is made to need it first.</param>
    public static async Task AssertNaamOfVerwijderenGeweigerdAsync(
        this Testschool school,
        string lijst,
        string naam,
        string veld,
        string bezet,
        int lengte,
        string? inGebruik = null,
        string? klasveld = null
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

    /// <param name="soort">The list.</param>
    /// <param name="veld">The boxes of an activity that name its records.</param>
    /// <param name="oud">The name at first.</param>
    /// <param name="nieuw">The name that it is given.</param>
    /// <param name="anders">Typed otherwise than in <paramref name="soort"/>, so that the activity may name it.</param>
    public static async Task AssertNaamGaatMeeAsync(
        this Testschool school,
        Beheersoort soort,
        string veld,
        string oud,
        string nieuw,
        Dictionary<string, string?>? anders = null
    )
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var velden = new Dictionary<string, string?>(soort.Velden) { ["Invoer.Naam"] = oud };
        foreach (var (naam, waarde) in anders ?? [])
        {
            velden[naam] = waarde;
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
