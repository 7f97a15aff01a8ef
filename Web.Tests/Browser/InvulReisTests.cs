using System.Text.RegularExpressions;
using LobBeleid.Web.Pages.Evaluatie;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>
/// From a round that the decaan makes and a door that the mentor opens to a pupil who answers on a phone of 360 px: with and without JavaScript,
/// without a connection halfway, on an own phone and on a laptop of the school. Wherever the pupil stands, nothing sticks out, everything can be hit
/// with a thumb, and axe finds nothing.
/// </summary>
public sealed class InvulReisTests(Browser browser) : Browsertest(browser)
{
    private const int Telefoon = 360;
    private const string Klas = "2G1";

    [BrowserFact]
    public async Task Leerling_OnAPhone_OfflineHalfway_LosesNothing_AndIsThanked()
    {
        var (_, adres) = await RondeAsync();
        var scherm = await TelefoonAsync();
        var page = scherm.Page;
        await scherm.GaAsync("/Invullen");
        await page.GetByLabel("Code").FillAsync(adres.Split('/')[^1].ToLowerInvariant());
        await KlikAsync(page, "Verder");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Proefronde");
        await Expect(page.GetByText("Om te weten of onze hulp werkt.")).ToBeVisibleAsync();
        await PastAsync(page, "uitleg", axe: false);
        // Said before there is anything to keep, and still so on the next page.
        await page.GetByLabel("Dit is mijn eigen telefoon").CheckAsync();
        await KlikAsync(page, "Beginnen");
        await StapAsync(page, 1);
        await Expect(page.GetByLabel("Dit is mijn eigen telefoon")).ToBeCheckedAsync();

        // One item depends on another of the same page.
        var vervolg = page.Locator("[data-vraag=LV2a]");
        await Expect(vervolg).ToBeHiddenAsync();
        await KiesAsync(page, "LV2", "ja");
        await Expect(vervolg).ToBeVisibleAsync();
        await KiesAsync(page, "LV2a", "eens");
        await KiesAsync(page, "LV1", "bijna");
        await page.Locator("[name=v-LV4]").FillAsync("Meer doen, minder lezen");
        await PastAsync(page, "stap 1");
        await KlikAsync(page, "Verder");
        await StapAsync(page, 2);
        await KiesAsync(page, "LV6", "soms");
        await PastAsync(page, "stap 2", axe: false);

        await scherm.Context.SetOfflineAsync(true);
        await KlikAsync(page, "Versturen");
        await Expect(page.GetByText("Geen verbinding. Je antwoorden staan er nog.")).ToBeVisibleAsync();
        await Expect(page.Locator("[name=v-LV6][value=soms]")).ToBeCheckedAsync();
        Assert.All(scherm.NeemProblemen(), p => Assert.Contains("ERR_INTERNET_DISCONNECTED", p, StringComparison.Ordinal));
        await PastAsync(page, "zonder verbinding");
        await scherm.Context.SetOfflineAsync(false);
        await Expect(page.GetByText("Geen verbinding. Je antwoorden staan er nog.")).ToBeHiddenAsync();
        Assert.NotEqual(0, await BewaardAsync(page));
        await KlikAsync(page, "Versturen");
        await BedanktAsync(page);
        Assert.Equal(0, await BewaardAsync(page));
        await PastAsync(page, "bedankt");
        await BinnenAsync("{\"LV1\":[\"bijna\"],\"LV2\":[\"ja\"],\"LV2a\":[\"4\"],\"LV6\":[\"soms\"]}", "Meer doen, minder lezen");
    }

    [BrowserFact]
    public async Task Leerling_ClosesTheTab_GoesOnOnTheOwnPhone_ButLeavesNothingOnALaptop()
    {
        var (_, adres) = await RondeAsync();
        foreach (var eigen in new[] { true, false })
        {
            var scherm = await TelefoonAsync();
            var page = scherm.Page;
            await scherm.GaAsync(adres);
            await KlikAsync(page, "Beginnen");
            if (eigen)
            {
                await page.GetByLabel("Dit is mijn eigen telefoon").CheckAsync();
            }
            await KiesAsync(page, "LV1", "nee");
            await page.Locator("[name=v-LV4]").FillAsync("Bewaar dit");
            await KlikAsync(page, "Verder");
            await KiesAsync(page, "LV7", "oneens");
            Assert.Equal(eigen ? 1 : 0, await page.EvaluateAsync<int>("() => localStorage.length"));
            var nieuw = await scherm.Context.NewPageAsync();
            await page.CloseAsync();
            await nieuw.GotoAsync(adres);
            await KlikAsync(nieuw, "Beginnen");
            await StapAsync(nieuw, 1);
            await Expect(nieuw.Locator("[name=v-LV1][value=nee]")).ToBeCheckedAsync(new() { Checked = eigen });
            await Expect(nieuw.Locator("[name=v-LV4]")).ToHaveValueAsync(eigen ? "Bewaar dit" : "");
            if (!eigen)
            {
                return;
            }
            await KlikAsync(nieuw, "Verder");
            await StapAsync(nieuw, 2);
            await Expect(nieuw.Locator("[name=v-LV7][value='2']")).ToBeCheckedAsync();
            await KlikAsync(nieuw, "Versturen");
            await BedanktAsync(nieuw);
            Assert.Equal(0, await BewaardAsync(nieuw));
            await BinnenAsync("{\"LV1\":[\"nee\"],\"LV7\":[\"2\"]}", "Bewaar dit");
        }
    }

    /// <summary>By keyboard alone: after each step the next Tab goes on in the new section, and a refusal leads to its field.</summary>
    [BrowserFact]
    public async Task Leerling_KeyboardAlone_GoesOnWhereTheNextSectionBegins()
    {
        var (_, adres) = await RondeAsync();
        var scherm = await TelefoonAsync();
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        await page.GetByRole(AriaRole.Button, new() { Name = "Beginnen" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main h2").First).ToBeFocusedAsync();
        while (await page.EvaluateAsync<bool>("() => document.activeElement.type !== 'radio'"))
        {
            await page.Keyboard.PressAsync("Tab");
        }
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[name=v-LV1][value=ja]")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await StapAsync(page, 2);
        await Expect(page.Locator("main h2").First).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await BedanktAsync(page);
        await Expect(page.Locator("main h1")).ToBeFocusedAsync();
    }

    /// <summary>A laptop in the same tab: the next pupil is not shown what the last one filled in, unless somebody says that it is theirs.</summary>
    [BrowserFact]
    public async Task Leerling_SameTabOnALaptop_IsAskedWhoseAnswersTheseAre()
    {
        var (_, adres) = await RondeAsync();
        var scherm = await TelefoonAsync();
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        await KlikAsync(page, "Beginnen");
        await KiesAsync(page, "LV1", "nee");
        await page.Locator("[name=v-LV4]").FillAsync("Van de vorige");
        await scherm.GaAsync(adres);
        await Expect(page.GetByText("Was jij dat?")).ToBeVisibleAsync();
        await PastAsync(page, "was jij dat");
        await KlikAsync(page, "Ja, verder met mijn antwoorden");
        await Expect(page.GetByText("Was jij dat?")).ToBeHiddenAsync();
        await KlikAsync(page, "Beginnen");
        await StapAsync(page, 1);
        await Expect(page.Locator("[name=v-LV4]")).ToHaveValueAsync("Van de vorige");
        // And now the next pupil, who just begins.
        await scherm.GaAsync(adres);
        await KlikAsync(page, "Beginnen");
        await StapAsync(page, 1);
        await Expect(page.Locator("[name=v-LV4]")).ToHaveValueAsync("");
        await Expect(page.Locator("[name=v-LV1][value=nee]")).Not.ToBeCheckedAsync();
        Assert.DoesNotContain(
            "Van de vorige",
            await page.EvaluateAsync<string>("() => JSON.stringify(sessionStorage)"),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task Leerling_KeptLongerThanADay_OrUntickedAgain_IsWiped()
    {
        var (_, adres) = await RondeAsync();
        var scherm = await TelefoonAsync();
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        await page.EvaluateAsync(
            "() => { localStorage.setItem('invullen-999', JSON.stringify({ op: Date.now() - 25 * 3600 "
                + "* 1000, sleutel: 'x', antwoorden: {} })); localStorage.setItem('invullen-998', '{'); }"
        );
        await page.ReloadAsync();
        Assert.Equal(0, await BewaardAsync(page));
        await page.GetByLabel("Dit is mijn eigen telefoon").CheckAsync();
        await KlikAsync(page, "Beginnen");
        await KiesAsync(page, "LV1", "nee");
        Assert.Equal(1, await page.EvaluateAsync<int>("() => localStorage.length"));
        await page.GetByLabel("Dit is mijn eigen telefoon").UncheckAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));
        await KlikAsync(page, "Wis mijn antwoorden");
        await KlikAsync(page, "Beginnen");
        await Expect(page.Locator("[name=v-LV1]:checked")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Leerling_AnotherPageInsteadOfAnAnswer_KeepsTheForm()
    {
        var (_, adres) = await RondeAsync();
        var scherm = await TelefoonAsync();
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        await KlikAsync(page, "Beginnen");
        await KiesAsync(page, "LV1", "nee");
        // The network of the canteen wants you to sign in first.
        await page.RouteAsync(
            "**/Invullen/*",
            r =>
                r.FulfillAsync(
                    new()
                    {
                        ContentType = "text/html",
                        Body = "<!DOCTYPE html><title>Wifi</title><main><h1>Welkom op ons netwerk</h1></main>",
                    }
                )
        );
        await KlikAsync(page, "Verder");
        await Expect(page.GetByText("Geen verbinding. Je antwoorden staan er nog.")).ToBeVisibleAsync();
        await Expect(page.Locator("[name=v-LV1][value=nee]")).ToBeCheckedAsync();
        await page.UnrouteAllAsync();
        await KlikAsync(page, "Verder");
        await StapAsync(page, 2);
    }

    [BrowserFact]
    public async Task Leerling_WithoutJavaScript_GoesTheSameWay()
    {
        var (_, adres) = await RondeAsync();
        var scherm = await TelefoonAsync(javascript: false);
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        await Expect(page.GetByLabel("Dit is mijn eigen telefoon")).ToBeHiddenAsync();
        await PastAsync(page, "uitleg", axe: false);
        await KlikAsync(page, "Beginnen");
        // What depends on another answer says so, where nothing can hide it.
        await Expect(page.Locator("[data-vraag=LV2a]")).ToContainTextAsync("Alleen als je hierboven ‘ja’ koos.");
        await KiesAsync(page, "LV1", "ja");
        await KiesAsync(page, "LV2", "nee");
        await KiesAsync(page, "LV2a", "eens");
        await page.Locator("[name=v-LV4]").FillAsync("Niets");
        await PastAsync(page, "stap 1", axe: false);
        await KlikAsync(page, "Verder");
        await KiesAsync(page, "LV8", "vrienden");
        await KlikAsync(page, "Terug");
        await StapAsync(page, 1);
        await Expect(page.Locator("[name=v-LV1][value=ja]")).ToBeCheckedAsync();
        await KlikAsync(page, "Verder");
        await StapAsync(page, 2);
        await Expect(page.Locator("[name=v-LV8][value=vrienden]")).ToBeCheckedAsync();
        await PastAsync(page, "stap 2", axe: false);
        await KlikAsync(page, "Versturen");
        await BedanktAsync(page);
        await PastAsync(page, "bedankt", axe: false);
        // What did not apply is left out, also when it was ticked.
        await BinnenAsync("{\"LV1\":[\"ja\"],\"LV2\":[\"nee\"],\"LV8\":[\"vrienden\"]}", "Niets");
    }

    [BrowserFact]
    public async Task Mentor_OpensTheDoorOfTheOwnClass_PupilsScanIt_AndClosingKeepsTheirWords()
    {
        var (naar, _) = await RondeAsync();
        var mentor = await OpenAsync("mentor");
        await mentor.GaAsync(naar);
        await Expect(mentor.Page.Locator(".register li")).ToHaveCountAsync(1);
        await KlikAsync(mentor.Page, $"Open voor deze les: {Klas}");
        await mentor.MeldingAsync($"{Klas} kan nu invullen, tot ");
        var code = (await mentor.Page.Locator(".qr-code").TextContentAsync())!.Trim();
        var adres = new Uri(School.Adres, "/Invullen/" + code).ToString();
        // The picture is the code of exactly this address, and it is really drawn, large enough for the back of the class.
        var plaatje = mentor.Page.Locator("img.qr");
        Assert.Equal(RondeModel.Qr(adres), await plaatje.GetAttributeAsync("src"));
        Assert.True(
            await plaatje.EvaluateAsync<bool>(
                "e => e.complete && e.naturalWidth >= 200 && e.getBoundingClientRect().width >= "
                    + "250 && e.getBoundingClientRect().width === e.getBoundingClientRect().height"
            )
        );
        Assert.Empty(await Wcag.ControleerAsync(mentor.Page, "code op het scherm"));

        var scherm = await TelefoonAsync();
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        await KlikAsync(page, "Beginnen");
        await KiesAsync(page, "LV1", "nee");
        await page.Locator("[name=v-LV4]").FillAsync("Dit wil ik kwijt");
        await KlikAsync(page, "Verder");
        await StapAsync(page, 2);
        await KlikAsync(mentor.Page, "Deur dicht");
        await mentor.MeldingAsync($"De deur van {Klas} is dicht.");
        await KlikAsync(page, "Versturen");
        await Expect(page.GetByText("Deze vragenlijst is dicht.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Dit wil ik kwijt")).ToBeVisibleAsync();
        await Expect(page.GetByText("Vertel het aan je mentor.")).ToBeVisibleAsync();
        Assert.All(scherm.NeemProblemen(), p => Assert.Contains("409", p, StringComparison.Ordinal));
        await PastAsync(page, "dicht");
        Assert.Empty(
            await School.Database.QueryAsync<string>(
                "SELECT i.Sleutel FROM Inzending i JOIN Rondegroep g ON g.Id = i.RondegroepId WHERE g.Code = @code",
                new { code },
                default
            )
        );
        // The door opens again, and what was typed can still go.
        await mentor.GaAsync(naar);
        await KlikAsync(mentor.Page, $"Open voor deze les: {Klas}");
        await scherm.GaAsync(adres);
        await KlikAsync(page, "Ja, verder met mijn antwoorden");
        await KlikAsync(page, "Beginnen");
        await StapAsync(page, 1);
        await Expect(page.Locator("[name=v-LV4]")).ToHaveValueAsync("Dit wil ik kwijt");
        await KlikAsync(page, "Verder");
        await KlikAsync(page, "Versturen");
        await BedanktAsync(page);
        await BinnenAsync("{\"LV1\":[\"nee\"]}", "Dit wil ik kwijt");
    }

    /// <summary>The decaan makes a round for the mentor's class; returns its page, and the address of the class.</summary>
    private async Task<(string Ronde, string Adres)> RondeAsync()
    {
        var decaan = await OpenAsync("decaan");
        var page = decaan.Page;
        await decaan.GaAsync("/Evaluatie");
        await KlikAsync(page, "Toevoegen: Leerlingen over kiezen en hulp");
        await decaan.MeldingAsync("staat bij de vragenlijsten");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ronde maken met Leerlingen over kiezen en hulp" }).Last.ClickAsync();
        await page.GetByLabel("Naam van de ronde").FillAsync("Proefronde");
        await page.GetByLabel(new Regex($"^{Klas} ")).CheckAsync();
        await page.GetByLabel("Waarom vraag je dit?").FillAsync("Om te weten of onze hulp werkt.");
        await page.GetByLabel("Gezien door de FG op").FillAsync("2026-11-01");
        await page.GetByLabel("Ouders geïnformeerd op").FillAsync("2026-11-02");
        await page.Locator(".bewaarbalk").GetByRole(AriaRole.Button, new() { Name = "Ronde maken" }).ClickAsync();
        await decaan.MeldingAsync("De ronde staat klaar.");
        var ronde = new Uri(page.Url).PathAndQuery;
        await page.GetByRole(AriaRole.Link, new() { Name = $"Code op het scherm voor {Klas}" }).ClickAsync();
        return (ronde, "/Invullen/" + (await page.Locator(".qr-code").TextContentAsync())!.Trim());
    }

    private async Task<Scherm> TelefoonAsync(bool javascript = true)
    {
        var scherm = await OpenAsync(javascript: javascript);
        await scherm.Page.SetViewportSizeAsync(Telefoon, 640);
        return scherm;
    }

    /// <summary>The part of a name that only a screen reader hears may come with a space before it.</summary>
    private static Task KlikAsync(IPage page, string knop) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{knop.Replace(":", " ?:", StringComparison.Ordinal)}$") })
            .ClickAsync();

    private static Task KiesAsync(IPage page, string vraag, string antwoord) =>
        page.Locator($"[data-vraag={vraag}]").GetByLabel(antwoord, new() { Exact = true }).CheckAsync();

    /// <summary>Answers of the other sections are on the page too, as hidden fields: look only when the right section is there.</summary>
    private static Task StapAsync(IPage page, int stap) => Expect(page.GetByLabel($"Stap {stap} van 2")).ToBeVisibleAsync();

    private static async Task BedanktAsync(IPage page)
    {
        await Expect(page.Locator("h1")).ToHaveTextAsync("Bedankt");
        await Expect(page.GetByText("Niemand kan zien dat ze van jou zijn.")).ToBeVisibleAsync();
    }

    /// <summary>What lies on the device or in the tab.</summary>
    private static Task<int> BewaardAsync(IPage page) => page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length");

    /// <summary>One form came in, with these answers, and this one open answer apart from it.</summary>
    private async Task BinnenAsync(string antwoorden, string open)
    {
        const string vanRonde = "JOIN Rondegroep g ON g.Id = x.RondegroepId JOIN Ronde r ON r.Id = g.RondeId WHERE r.Naam = 'Proefronde'";
        Assert.Equal(
            antwoorden,
            Assert.Single(await School.Database.QueryAsync<string>($"SELECT x.Antwoorden FROM Inzending x {vanRonde}", null, default))
        );
        Assert.Equal(
            open,
            Assert.Single(await School.Database.QueryAsync<string>($"SELECT x.Tekst FROM Openantwoord x {vanRonde}", null, default))
        );
    }

    /// <summary>
    /// Nothing sticks out of 360 px, every target is at least 24 by 24 px, and axe finds nothing at any width; what axe saw in another state or with
    /// scripts needs no second look.
    /// </summary>
    private static async Task PastAsync(IPage page, string waar, bool axe = true)
    {
        var klein = await page.EvaluateAsync<string[]>(
            """
            () => {
              const uit = [];
              const pagina = document.documentElement;
              if (pagina.scrollWidth > pagina.clientWidth) uit.push(`the page is ${pagina.scrollWidth} px wide`);
              for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary')) {
                // The label of a choice belongs to its target.
                const vakken = [e, ...(e.labels ?? [])].map(x => x.getBoundingClientRect()).filter(r => r.width > 0);
                if (vakken.length === 0 || e.closest('.visually-hidden')) continue;
                if (Math.max(...vakken.map(r => r.height)) < 24 || Math.max(...vakken.map(r => r.width)) < 24)
                  uit.push(`${e.outerHTML.slice(0, 100)}: ${vakken.map(r => `${Math.round(r.width)}×${Math.round(r.height)}`)}`);
              }
              return uit;
            }
            """
        );
        Assert.True(klein.Length == 0, $"{waar}: {string.Join('\n', klein)}");
        if (!axe)
        {
            return;
        }
        var fouten = await Wcag.ControleerAsync(page, waar);
        Assert.True(fouten.Length == 0, fouten);
        await page.SetViewportSizeAsync(Telefoon, 640);
    }
}
