using System.Net;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>Upkeep of a round that runs: doors, classes, slips, taking it back, and that none of it tells who answered.</summary>
public sealed class RondeTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = DateTimeOffset.UtcNow;

    private RondeRepository Rondes => new(school.Database);

    private async Task<Rondegroep> KlasAsync(string naam) =>
        (
            await school.Database.QueryAsync<Rondegroep>(
                """
                SELECT k.Id AS KlasId, k.Naam, k.LeerjaarNr, k.AantalLeerlingen AS Aantal, v.Naam AS Vestiging, t.Code AS Team, l.Naam AS Leerweg
                FROM Klas k JOIN Vestiging v ON v.Id = k.VestigingId JOIN Team t ON t.Id = k.TeamId JOIN Leerweg l ON l.Id = k.LeerwegId WHERE k.Naam = @naam
                """,
                new { naam },
                default
            )
        )[0];

    private async Task<Rondedossier> MaakAsync(string toegang, params string[] klassen)
    {
        var groepen = new List<Rondegroep>();
        foreach (var k in klassen)
        {
            groepen.Add(await KlasAsync(k));
        }
        return await Rondebouw.RondeAsync(school.Database, 2026, Nu, toegang: toegang, groepen: [.. groepen]);
    }

    private static string Adres(Rondedossier d) => $"/Evaluatie/Ronde?id={d.Ronde.Id}";

    [Fact]
    public async Task Door_ShutAndOpenedAgain_ForTheRestOfTheRound()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, "2G1", "2T1");
        var mentor = await school.AanmeldenAsync("mentor");
        var groep = d.Groepen.Single(g => g.Naam == "2G1");
        var p = await mentor.GetAsync(Adres(d));
        Assert.Equal([$"{groep.Id}"], p.Document.QuerySelectorAll("[data-groep]").Select(e => e.GetAttribute("data-groep")));
        Assert.Null(p.Document.QuerySelector("form[action*='handler=Open']"));
        var scherm = await mentor.VolgAsync(await mentor.PostAsync(p, "form[action*='handler=Les']"));
        p = await mentor.VolgAsync(await mentor.PostAsync(scherm, "form[action*='handler=Les']"));
        Assert.Contains("De deur is dicht.", p.Tekst("[data-groep]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await school.Bezoeker().GetAsync("/Invullen/" + groep.Code)).Status);
        p = await mentor.VolgAsync(await mentor.PostAsync(p, "form[action*='handler=Open']"));
        Assert.Null((await Rondes.GetAsync(d.Ronde.Id, 0, default))!.Groepen.Single(g => g.Id == groep.Id).OpenTot);
        Assert.Equal(HttpStatusCode.OK, (await school.Bezoeker().GetAsync("/Invullen/" + groep.Code)).Status);
    }

    [Fact]
    public async Task Handlers_OfEveryRole_AreAnsweredAsTheirRightsAre()
    {
        foreach (var wie in Accounts.Alle)
        {
            var d = await MaakAsync(Toegangswijze.Eenmalig, "4T1");
            var bezoeker = await school.AanmeldenAsync(wie);
            var token = (await bezoeker.GetAsync("/Account/Wachtwoord"))
                .Document.QuerySelector("[name=__RequestVerificationToken]")!
                .GetAttribute("value")!;
            async Task<string> PostAsync(string pad)
            {
                using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
                var antwoord = await bezoeker.Client.PostAsync(new Uri(pad, UriKind.Relative), inhoud);
                return (antwoord.Headers.Location?.ToString() ?? "").Contains("GeenToegang", StringComparison.Ordinal) ? "verboden"
                    : (int)antwoord.StatusCode < 500 ? "mag"
                    : "stuk";
            }

            // 4T1 is of team BL, of which the teamleider is.
            foreach (
                var (handler, mag) in new[]
                {
                    ($"Open&groep={d.Groepen[0].Id}", "decaan teamleider"),
                    ($"Les&groep={d.Groepen[0].Id}", "decaan teamleider"),
                    ("Erbij&klas=x", "decaan"),
                    ($"Slips&groep={d.Groepen[0].Id}&aantal=1", "decaan"),
                    ("Intrekken", "decaan"),
                }
            )
            {
                Assert.Equal(
                    (wie, handler, mag.Split(' ').Contains(wie) ? "mag" : "verboden"),
                    (wie, handler, await PostAsync($"{Adres(d)}&handler={handler}"))
                );
            }

            Assert.Equal(wie == "decaan" ? "mag" : "verboden", await PostAsync($"/Evaluatie/RondeWijzigen?id={d.Ronde.Id}"));
            Assert.Equal(wie is "decaan" ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await bezoeker.GetAsync(Adres(d))).Status);
        }
    }

    [Fact]
    public async Task LateClass_JoinsWithItsCode_WhatIsNotOnTheList_IsRefused()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, "4T1");
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync(Adres(d));
        foreach (
            var onzin in new[]
            {
                "",
                "k999999",
                "t1",
                p.Document.QuerySelector("[name=klas]")!.InnerHtml.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }
        )
        {
            var uit = await decaan.PostAsync(p, "form[action*=Erbij]", new() { ["klas"] = onzin });
            Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
            Assert.Contains("Kies een klas uit de lijst die nog niet meedoet.", uit.Meldingen);
        }

        var keuze = p
            .Document.QuerySelectorAll("[name=klas] option")
            .Single(o => o.TextContent.StartsWith("4T2 ", StringComparison.Ordinal))
            .GetAttribute("value")!;
        p = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*=Erbij]", new() { ["klas"] = keuze }));
        Assert.Contains("4T2 doet nu ook mee.", p.Meldingen);
        Assert.DoesNotContain(
            p.Document.QuerySelectorAll("[name=klas] option"),
            o => o.TextContent.StartsWith("4T2 ", StringComparison.Ordinal)
        );
        Assert.Equal(["4T1", "4T2"], (await Rondes.GetAsync(d.Ronde.Id, 0, default))!.Groepen.Select(g => g.Naam));
    }

    [Fact]
    public async Task Slips_PrintWithQrAndSchool_MoreWhenAsked_NeverMoreThanTheLimit()
    {
        var d = await MaakAsync(Toegangswijze.Eenmalig, "4T1");
        var groep = d.Groepen[0];
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync(Adres(d));
        var blad = await decaan.GetAsync(p.Document.QuerySelector("a[href*='briefjes=']")!.GetAttribute("href")!);
        var slips = blad.Document.QuerySelectorAll("[data-slip]");
        Assert.Equal(groep.Aantal, slips.Length);
        Assert.All(
            slips,
            s =>
                Assert.Equal(
                    (1, true),
                    (
                        s.QuerySelectorAll("img[src^='data:image/png']").Length,
                        s.TextContent.Contains("Voorbeeldcollege", StringComparison.Ordinal)
                    )
                )
        );
        foreach (var onzin in new[] { "", "0", "-1", "1.5", "veel", "101", "99999999999" })
        {
            var uit = await decaan.PostAsync(p, "form[action*=Slips]", new() { ["aantal"] = onzin });
            Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
            Assert.Contains("Vul een heel getal in van 1 tot en met 100.", uit.Meldingen);
            Assert.Equal(onzin, uit.Document.QuerySelector($"#slips-{groep.Id}")!.GetAttribute("value"));
        }

        p = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*=Slips]", new() { ["aantal"] = "2" }));
        Assert.Contains("2 briefjes erbij voor 4T1.", p.Meldingen);
        p = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*=Slips]", new() { ["aantal"] = "100" }));
        Assert.Equal(InvulRepository.Grens(groep.Aantal), (await Rondes.GetAsync(d.Ronde.Id, 0, default))!.Slips.Count);
        Assert.Contains("meer kan niet", p.Tekst("#melding"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slips_Reprinted_LeaveUsedOnesOut_ButNobodyCountsWhoAnswered()
    {
        var d = await MaakAsync(Toegangswijze.Eenmalig, "4T1", "4T2", "1K1");
        var decaan = await school.AanmeldenAsync("decaan");
        async Task<int> OpBladAsync(Rondegroep g) =>
            (await decaan.GetAsync($"{Adres(d)}&briefjes={g.Id}")).Document.QuerySelectorAll("[data-slip]").Length;
        async Task StuurAsync(Rondegroep g, int van, int tot)
        {
            foreach (var s in d.Slips.Where(s => s.RondegroepId == g.Id).Skip(van).Take(tot - van))
            {
                await Rondebouw.VulAsync(school.Database, s.Code, Nu, 1, 0, 0);
            }
        }
        var groot = d.Groepen.Single(g => g.Naam == "4T1");
        // One form is less than a twentieth: the sheet does not move.
        await StuurAsync(groot, 0, 1);
        Assert.Equal(groot.Aantal, await OpBladAsync(groot));
        await StuurAsync(groot, 1, groot.Aantal);
        var stand = (await decaan.GetAsync(Adres(d)))
            .Document.QuerySelectorAll("table tbody tr")
            .Select(r => r.TextContent.Trim())
            .ToList();
        Assert.Equal(stand.Exists(s => s.Contains("4T1", StringComparison.Ordinal)) ? 0 : groot.Aantal, await OpBladAsync(groot));
        await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Adres(d)), "form[action*=Sluiten]"));
        // After closing there is no code to see any more, nor to make.
        Assert.Equal($"/Evaluatie/Resultaten?ronde={d.Ronde.Id}", (await decaan.GetAsync($"{Adres(d)}&briefjes={groot.Id}")).Naar);
        Assert.Equal($"/Evaluatie/Resultaten?ronde={d.Ronde.Id}", (await decaan.GetAsync($"{Adres(d)}&scherm={groot.Id}")).Naar);
    }

    [Fact]
    public async Task TooManyForms_IsSaidOfAClass_NeverOfASmallOne()
    {
        var d = await Rondebouw.RondeAsync(
            school.Database,
            2026,
            Nu,
            groepen: [Rondebouw.Groep("Groot", 8), Rondebouw.Groep("Klein", 5), Rondebouw.Groep("Gewoon", 20)]
        );
        await Rondebouw.VulAsync(school.Database, d.Groepen.Single(g => g.Naam == "Groot").Code, Nu, 9, 0, 0);
        await Rondebouw.VulAsync(school.Database, d.Groepen.Single(g => g.Naam == "Klein").Code, Nu, 9, 0, 0);
        var melding = (await (await school.AanmeldenAsync("decaan")).GetAsync(Adres(d))).Tekst(".alert-warning");
        Assert.Contains("Groot", melding, StringComparison.Ordinal);
        Assert.DoesNotContain("Klein", melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Intrekken_EmptyRoundGoes_WithAnswersItStaysAndSaysSo()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var leeg = await MaakAsync(Toegangswijze.Klascode, "4T1");
        var na = await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Adres(leeg)), "form[action*=Intrekken]"));
        Assert.Contains("De ronde ‘Na de stage’ is ingetrokken.", na.Meldingen);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(Adres(leeg))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await school.Bezoeker().GetAsync("/Invullen/" + leeg.Groepen[0].Code)).Status);

        var vol = await MaakAsync(Toegangswijze.Klascode, "4T1");
        await Rondebouw.VulAsync(school.Database, vol.Groepen[0].Code, Nu, 1, 0, 0);
        na = await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Adres(vol)), "form[action*=Intrekken]"));
        Assert.Contains("Er is al iets ingestuurd. Intrekken kan dan niet meer; je kunt de ronde wel sluiten.", na.Meldingen);
    }

    [Fact]
    public async Task RoundWhoseTimeIsOver_IsClosedByWhoeverLooks()
    {
        var d = await Rondebouw.RondeAsync(school.Database, 2026, Nu.AddHours(-2), groepen: [await KlasAsync("4T1")]);
        var mentor = await school.AanmeldenAsync("mentor");
        Assert.Equal($"/Evaluatie/Resultaten?ronde={d.Ronde.Id}", (await mentor.GetAsync($"{Adres(d)}&scherm={d.Groepen[0].Id}")).Naar);
        Assert.NotNull((await Rondes.GetAsync(d.Ronde.Id, 0, default))!.Ronde.GeslotenOp);
    }
}
