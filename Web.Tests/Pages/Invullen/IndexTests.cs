using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Invullen;

/// <summary>Answering without an account, and what the school sees of it before and after closing.</summary>
public sealed class IndexTests : IAsyncLifetime
{
    private Testschool _school = null!;
    private Bezoeker _decaan = null!;

    public async Task InitializeAsync()
    {
        _school = await Testschool.StartAsync();
        _decaan = await _school.AanmeldenAsync("decaan");
    }

    public Task DisposeAsync() => _school.DisposeAsync();

    private async Task<(int Ronde, string Code)> RondeAsync(params string[] klassen)
    {
        await _decaan.VolgAsync(
            await _decaan.PostAsync(await _decaan.GetAsync("/Evaluatie"), "form[action*=Sjabloon]:has([value=leerling])")
        );
        // The example school has a list for mentors too; the newest of pupils is chosen by its number.
        var p = await _decaan.GetAsync(
            (await _decaan.GetAsync("/Evaluatie"))
                .Document.QuerySelectorAll("a[href*='NieuweRonde?lijst=']")
                .Last(a => a.TextContent.Contains("Leerlingen", StringComparison.Ordinal))
                .GetAttribute("href")!
        );
        var groepen = p
            .Document.QuerySelectorAll("[name='Invoer.Groepen']")
            .Where(e =>
                klassen.Any(k =>
                    p.Document.QuerySelector($"label[for='{e.Id}']")!.TextContent.StartsWith(k + " ", StringComparison.Ordinal)
                )
            )
            .Select(e => e.GetAttribute("value")!)
            .ToArray();
        Assert.Equal(klassen.Length, groepen.Length);
        var na = await _decaan.VolgAsync(
            await _decaan.PostAsync(
                p,
                "form.formulier",
                new()
                {
                    ["Invoer.Naam"] = "Proef",
                    ["Invoer.Doel"] = "Om te weten of onze hulp werkt.",
                    ["Invoer.FgGezienOp"] = "2026-11-01",
                    ["Invoer.OudersGeinformeerdOp"] = "2026-11-02",
                },
                lijsten: new() { ["Invoer.Groepen"] = groepen }
            )
        );
        var ronde = int.Parse(na.Url.Split("id=")[1], System.Globalization.CultureInfo.InvariantCulture);
        var scherm = await _decaan.GetAsync(na.Document.QuerySelector("main a[href*='scherm=']")!.GetAttribute("href")!);
        return (ronde, scherm.Tekst(".qr-code"));
    }

    private static async Task<Pagina> BeginAsync(Bezoeker leerling, string code) =>
        await leerling.PostAsync(await leerling.GetAsync("/Invullen/" + code), ".invul-vorm", knop: "[value=verder]");

    [Fact]
    public async Task Invullen_FromCodeToThanks_KeepsNoCookieButTheForms()
    {
        var (ronde, code) = await RondeAsync("4T1");
        var leerling = _school.Bezoeker();
        var p = await leerling.VolgAsync(
            await leerling.PostAsync(await leerling.GetAsync("/Invullen"), "main form", new() { ["Code"] = " " + code.ToLowerInvariant() })
        );
        Assert.Contains("Om te weten of onze hulp werkt.", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("no-store", p.Antwoord.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        p = await leerling.PostAsync(p, ".invul-vorm", knop: "[value=verder]");
        Assert.Contains("Kindertelefoon: 0800-0432", p.Tekst("main"), StringComparison.Ordinal);
        p = await leerling.PostAsync(
            p,
            ".invul-vorm",
            new() { ["v-LV1"] = "nee", ["v-LV4"] = "Vraag het <b>mij</b>" },
            knop: "[value=verder]"
        );
        // What was answered before travels along, and comes back.
        Assert.Equal("nee", p.Document.QuerySelector("input[type=hidden][name='v-LV1']")!.GetAttribute("value"));
        var terug = await leerling.PostAsync(p, ".invul-vorm", knop: "[value=terug]");
        Assert.True(terug.Document.QuerySelector("[name='v-LV1'][value=nee]")!.HasAttribute("checked"));
        p = await leerling.PostAsync(p, ".invul-vorm", new() { ["v-LV10"] = "liever-niet" }, knop: "[value=verstuur]");
        Assert.Equal("Bedankt", p.Tekst("h1"));
        Assert.DoesNotContain(
            p.Antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes) ? koekjes : [],
            k => !k.StartsWith("lob-formulier", StringComparison.Ordinal)
        );
        var resultaat = await _decaan.GetAsync("/Evaluatie/Resultaten?ronde=" + ronde);
        Assert.Equal(HttpStatusCode.NotFound, resultaat.Status);
    }

    [Fact]
    public async Task Invullen_SentTwice_CountsOnce_AndAClosedRoundKeepsTheWords()
    {
        var (ronde, code) = await RondeAsync("4T1");
        var leerling = _school.Bezoeker();
        var een = await BeginAsync(leerling, code);
        var laatste = await leerling.PostAsync(
            een,
            ".invul-vorm",
            new() { ["v-LV1"] = "ja", ["v-LV4"] = "Niet kwijtraken" },
            knop: "[value=verder]"
        );
        Assert.Equal("Bedankt", (await leerling.PostAsync(laatste, ".invul-vorm", knop: "[value=verstuur]")).Tekst("h1"));
        Assert.Equal("Bedankt", (await leerling.PostAsync(laatste, ".invul-vorm", knop: "[value=verstuur]")).Tekst("h1"));
        var ander = _school.Bezoeker();
        var bezig = await ander.PostAsync(
            await BeginAsync(ander, code),
            ".invul-vorm",
            new() { ["v-LV1"] = "ja", ["v-LV4"] = "Niet kwijtraken" },
            knop: "[value=verder]"
        );
        await _decaan.VolgAsync(await _decaan.PostAsync(await _decaan.GetAsync("/Evaluatie/Ronde?id=" + ronde), "form[action*=Sluiten]"));
        var dicht = await ander.PostAsync(bezig, ".invul-vorm", knop: "[value=verstuur]");
        Assert.Equal(HttpStatusCode.Conflict, dicht.Status);
        Assert.Contains("Deze vragenlijst is dicht", dicht.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("Niet kwijtraken", dicht.Tekst("main"), StringComparison.Ordinal);
        // One form is too few to show anything.
        Assert.Contains(
            "te weinig antwoorden",
            (await _decaan.GetAsync("/Evaluatie/Resultaten?ronde=" + ronde)).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Resultaten_ThroughTheGuard_WhatEachRoleMaySee()
    {
        var (ronde, _) = await RondeAsync("4T1", "4T2", "1K1");
        var p = await _decaan.GetAsync("/Evaluatie/Ronde?id=" + ronde);
        foreach (var (naam, n) in new[] { ("4T1", 10), ("4T2", 8), ("1K1", 3) })
        {
            var scherm = await _decaan.GetAsync(
                p.Document.QuerySelectorAll(".register li")
                    .Single(li => li.QuerySelector("h3")!.TextContent.StartsWith(naam + " ", StringComparison.Ordinal))
                    .QuerySelector("a[href*='scherm=']")!
                    .GetAttribute("href")!
            );
            for (var i = 0; i < n; i++)
            {
                var leerling = _school.Bezoeker();
                var eerste = await leerling.PostAsync(
                    await BeginAsync(leerling, scherm.Tekst(".qr-code")),
                    ".invul-vorm",
                    new() { ["v-LV1"] = i % 2 == 0 ? "ja" : "nee", ["v-LV2b"] = $"{(i % 4) + 2}" },
                    knop: "[value=verder]"
                );
                Assert.Equal("Bedankt", (await leerling.PostAsync(eerste, ".invul-vorm", knop: "[value=verstuur]")).Tekst("h1"));
            }
        }

        var resultaat = await _decaan.VolgAsync(await _decaan.PostAsync(p, "form[action*=Sluiten]"));
        Assert.Contains("Hele school: 21 van 72", resultaat.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Null(resultaat.Document.QuerySelector("[data-item='LV1'][data-groep='school'][data-onderdrukt]"));
        // Three of 1K1, and what would give them away.
        Assert.NotNull(
            resultaat.Document.QuerySelector("[data-item='LV1'][data-groep='team-leerjaar-leerweg:OK|1|Kader'][data-onderdrukt]")
        );
        Assert.Equal(HttpStatusCode.NotFound, (await _decaan.GetAsync($"/Evaluatie/Resultaten?ronde={ronde}&groep=leerjaar:1")).Status);
        var directie = await (await _school.AanmeldenAsync("directie")).GetAsync("/Evaluatie/Resultaten?ronde=" + ronde);
        Assert.Empty(directie.Document.QuerySelectorAll("[data-groep^='team'], [data-groep^='klas']"));
        var lijst = await (await _school.AanmeldenAsync("mentor")).GetAsync("/Evaluatie/Resultaten");
        Assert.NotNull(lijst.Document.QuerySelector($".register a[href='/Evaluatie/Resultaten?ronde={ronde}']"));
    }

    /// <summary>The round was taken back while somebody was typing: the words are still to be read.</summary>
    [Fact]
    public async Task Invullen_RoundWithdrawn_KeepsTheWords()
    {
        var (ronde, code) = await RondeAsync("4T1");
        var leerling = _school.Bezoeker();
        var p = await leerling.PostAsync(
            await BeginAsync(leerling, code),
            ".invul-vorm",
            new() { ["v-LV1"] = "nee", ["v-LV4"] = "Niet kwijtraken graag" },
            knop: "[value=verder]"
        );
        await _decaan.VolgAsync(await _decaan.PostAsync(await _decaan.GetAsync("/Evaluatie/Ronde?id=" + ronde), "form[action*=Intrekken]"));
        var weg = await leerling.PostAsync(p, ".invul-vorm", knop: "[value=verstuur]");
        Assert.Equal(HttpStatusCode.NotFound, weg.Status);
        Assert.Contains("is weggehaald", weg.Tekst("main"), StringComparison.Ordinal);
        Assert.Equal(["Niet kwijtraken graag"], weg.Document.QuerySelectorAll(".citaten li").Select(li => li.TextContent));
    }

    /// <summary>
    /// A round of one class has that class as its whole school: only who may see the class sees it, under its own name, without items about home.
    /// </summary>
    [Fact]
    public async Task Resultaten_RoundOfOneClass_IsThatClass_ForEverybody()
    {
        var (ronde, code) = await RondeAsync("4T1");
        for (var i = 0; i < 12; i++)
        {
            var leerling = _school.Bezoeker();
            var eerste = await leerling.PostAsync(
                await BeginAsync(leerling, code),
                ".invul-vorm",
                new()
                {
                    ["v-LV1"] = i % 2 == 0 ? "ja" : "nee",
                    ["v-LV4"] = "Iets " + i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                },
                knop: "[value=verder]"
            );
            Assert.Equal(
                "Bedankt",
                (
                    await leerling.PostAsync(eerste, ".invul-vorm", new() { ["v-LV10"] = i % 3 == 0 ? "2" : "4" }, knop: "[value=verstuur]")
                ).Tekst("h1")
            );
        }

        var decaan = await _decaan.VolgAsync(
            await _decaan.PostAsync(await _decaan.GetAsync("/Evaluatie/Ronde?id=" + ronde), "form[action*=Sluiten]")
        );
        Assert.StartsWith("Klas 4T1: 12 van", decaan.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.NotNull(decaan.Document.QuerySelector("[data-item='LV1']:not([data-onderdrukt])"));
        Assert.All(decaan.Document.QuerySelectorAll("[data-item='LV10']"), e => Assert.True(e.HasAttribute("data-onderdrukt")));
        // 4T1 is of team BL, whose teamleider this is.
        Assert.NotNull(
            (await (await _school.AanmeldenAsync("teamleider")).GetAsync("/Evaluatie/Resultaten?ronde=" + ronde)).Document.QuerySelector(
                "[data-item='LV1']:not([data-onderdrukt])"
            )
        );
        foreach (var wie in Accounts.Behalve("decaan", "teamleider"))
        {
            var bezoeker = await _school.AanmeldenAsync(wie);
            foreach (
                var adres in new[]
                {
                    $"/Evaluatie/Resultaten?ronde={ronde}",
                    $"/Evaluatie/Resultaten?ronde={ronde}&groep=school",
                    $"/Evaluatie/Resultaten?ronde={ronde}&handler=Excel",
                    $"/Evaluatie/Antwoorden?ronde={ronde}&vraag=LV4",
                    "/Evaluatie/Trend?vraag=LV1",
                    "/Evaluatie/Dashboard",
                    $"/Evaluatie/Medezeggenschap?rondes={ronde}",
                }
            )
            {
                var p = await bezoeker.GetAsync(adres);
                Assert.Empty(
                    p.Document.QuerySelectorAll(
                        $"[data-ronde='{ronde}']:not([data-onderdrukt]), [data-ronde='{ronde}'] [data-item]:not([data-onderdrukt]), .citaten li"
                    )
                );
                Assert.DoesNotContain("12 van", p.Document.Body!.TextContent, StringComparison.Ordinal);
            }
        }

        // And it is no point in the trend of the school.
        Assert.Empty((await _decaan.GetAsync("/Evaluatie/Trend?vraag=LV1")).Document.QuerySelectorAll($"[data-ronde='{ronde}']"));
    }

    [Theory]
    [InlineData("/Invullen/ABCDEF")]
    [InlineData("/Invullen/%E2%80%AE%20%3Cb%3E")]
    [InlineData("/Invullen/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task Invullen_UnknownCode_SaysSo(string adres)
    {
        var p = await _school.Bezoeker().GetAsync(adres);
        Assert.True(p.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.OK, p.Status.ToString());
        Assert.NotNull(p.Document.QuerySelector("h1"));
    }

    [Theory]
    [InlineData("decaan")]
    [InlineData("mentor")]
    public async Task Ronde_DoorOfAnotherClass_StaysShut(string wie)
    {
        var (ronde, _) = await RondeAsync("4T1");
        var bezoeker = await _school.AanmeldenAsync(wie);
        var p = await bezoeker.GetAsync("/Evaluatie/Ronde?id=" + ronde);
        Assert.Equal(wie == "decaan", p.Document.QuerySelector("main a[href*='scherm=']") is not null);
        var groep = (await _decaan.GetAsync("/Evaluatie/Ronde?id=" + ronde)).Document.QuerySelector("[name=groep]")!.GetAttribute("value");
        var token = (await bezoeker.GetAsync("/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        foreach (var handler in new[] { $"Les&groep={groep}", "Sluiten" })
        {
            using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
            var naar =
                (
                    await bezoeker.Client.PostAsync(new Uri($"/Evaluatie/Ronde?id={ronde}&handler={handler}", UriKind.Relative), inhoud)
                ).Headers.Location?.ToString() ?? "";
            Assert.Equal(wie == "mentor", naar.Contains("GeenToegang", StringComparison.Ordinal));
        }
    }
}
