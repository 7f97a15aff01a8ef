using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>Moving a card in the planner: with the keyboard, with the mouse, and back.</summary>
public sealed class KaartTests(Browser browser) : Browsertest(browser)
{
    [BrowserFact]
    public async Task AltPijl_MovesTheCardAColumn_AndTheFocusStaysOnIt()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Planner");
        await Expect(Plek(scherm.Page, "Beroepenmarkt", "mrt–mei")).ToHaveCountAsync(1);
        await Titel(scherm.Page, "Beroepenmarkt").FocusAsync();
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowRight");
        await scherm.MeldingAsync("‘Beroepenmarkt’ staat nu in leerjaar 2, week 22.");
        await Expect(Plek(scherm.Page, "Beroepenmarkt", "jun–jul")).ToHaveCountAsync(1);
        await Expect(Titel(scherm.Page, "Beroepenmarkt")).ToBeFocusedAsync();

        // From where the focus is, on: nothing has to be looked for again.
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowLeft");
        await scherm.MeldingAsync("‘Beroepenmarkt’ staat nu in leerjaar 2, week 9.");
        await Expect(Plek(scherm.Page, "Beroepenmarkt", "mrt–mei")).ToHaveCountAsync(1);
        await Expect(Titel(scherm.Page, "Beroepenmarkt")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task AltPijlOmlaag_MovesTheCardALeerjaar_AndKeepsItsWeeks()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Planner");
        await Titel(scherm.Page, "Interessetest").FocusAsync();
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await scherm.MeldingAsync("‘Interessetest’ staat nu in leerjaar 3, week 39.");
        await Expect(Titel(scherm.Page, "Interessetest")).ToBeFocusedAsync();
        Assert.Equal("3", await Kaart(scherm.Page, "Interessetest").Locator("xpath=ancestor::td").GetAttributeAsync("data-leerjaar"));
    }

    [BrowserFact]
    public async Task AltPijl_InWeeks_KeepsTheLengthAndTheView()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Planner?kolommen=weken");
        await Titel(scherm.Page, "Tweeweekse stage").FocusAsync();
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowRight");
        await scherm.MeldingAsync("‘Tweeweekse stage’ staat nu in leerjaar 3, week 11–12.");
        await Expect(scherm.Page.Locator("table.raster-weken")).ToHaveCountAsync(1);
        await Expect(Titel(scherm.Page, "Tweeweekse stage")).ToBeFocusedAsync();
        await Expect(Titel(scherm.Page, "Tweeweekse stage")).ToBeInViewportAsync();
    }

    /// <summary>A key that repeats must not run into its own first move as if somebody else had made it.</summary>
    [BrowserFact]
    public async Task AltPijl_PressedTwiceQuickly_MovesOnce()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Planner");
        await Titel(scherm.Page, "Bliksemstage").FocusAsync();
        // The first move is saved, but its answer is still on the way when the key repeats.
        var traag = await scherm.HoudVastAsync("**/Planner/Verplaatsen**");
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowRight");
        await traag.Verwerkt;
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowRight");
        await traag.LaatGaanAsync();
        await scherm.MeldingAsync("‘Bliksemstage’ staat nu in leerjaar 3, week 1.");
        await Expect(Plek(scherm.Page, "Bliksemstage", "jan–feb")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Slepen_WithTheMouse_AndOngedaanMaken_BringTheCardBack()
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        // Both ends of the way in sight.
        await page.SetViewportSizeAsync(1280, 1800);
        await scherm.GaAsync("/Planner");
        await SleepAsync(page, "Beroepenmarkt", page.Locator("td[data-leerjaar='2'][data-zone='vmbo']").Nth(4));
        await scherm.MeldingAsync("‘Beroepenmarkt’ staat nu in leerjaar 2, week 22.");
        await Expect(Plek(page, "Beroepenmarkt", "jun–jul")).ToHaveCountAsync(1);
        await Expect(Titel(page, "Beroepenmarkt")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken" }).ClickAsync();
        await scherm.MeldingAsync("‘Beroepenmarkt’ staat weer op de oude plek.");
        await Expect(Plek(page, "Beroepenmarkt", "mrt–mei")).ToHaveCountAsync(1);
        await Expect(Kaart(page, "Beroepenmarkt")).ToContainTextAsync("week 11");
        await Expect(Titel(page, "Beroepenmarkt")).ToBeFocusedAsync();
    }

    /// <summary>A move that would turn a link around is refused with the reason, and the form to choose another week.</summary>
    [BrowserFact]
    public async Task Slepen_BeforeWhatItBuildsOn_SaysWhyNot()
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        // Both ends of the way in sight.
        await page.SetViewportSizeAsync(1280, 1800);
        await scherm.GaAsync("/Planner");
        await SleepAsync(page, "Nagesprek workshopdag", page.Locator("td[data-leerjaar='1'][data-zone='vmbo']").First);
        await Expect(page.Locator("h1")).ToHaveTextAsync("‘Nagesprek workshopdag’ verplaatsen");
        await Expect(page.Locator("#foutoverzicht")).ToBeFocusedAsync();
        await Expect(page.Locator("#foutoverzicht")).ToContainTextAsync("Workshopdag op het mbo");
        await scherm.GaAsync("/Planner");
        Assert.Equal("2", await Kaart(page, "Nagesprek workshopdag").Locator("xpath=ancestor::td").GetAttributeAsync("data-leerjaar"));
    }

    [BrowserFact]
    public async Task Mentor_WhoMayNotMove_HasNothingToDrag()
    {
        var scherm = await OpenAsync("mentor");
        await scherm.GaAsync("/Planner");
        await Expect(scherm.Page.Locator(".kaart-activiteit")).ToHaveCountAsync(32);
        await Expect(scherm.Page.Locator("[draggable], .verplaats")).ToHaveCountAsync(0);
        await Titel(scherm.Page, "Bliksemstage").FocusAsync();
        await scherm.Page.Keyboard.PressAsync("Alt+ArrowRight");
        await Expect(Plek(scherm.Page, "Bliksemstage", "nov–dec")).ToHaveCountAsync(1);
    }

    private static ILocator Kaart(IPage page, string titel) =>
        page.Locator(".kaart-activiteit").Filter(new() { Has = page.Locator(".kaart-kop").GetByText(titel, new() { Exact = true }) });

    private static ILocator Titel(IPage page, string titel) =>
        page.Locator(".kaart-kop").GetByRole(AriaRole.Link, new() { Name = titel, Exact = true });

    /// <summary>The card, if it stands in the column with this heading.</summary>
    private static ILocator Plek(IPage page, string titel, string kolom) =>
        Kaart(page, titel)
            .And(
                page.Locator(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"xpath=//td[position() = count(//table//thead//th[normalize-space() = '{kolom}']/preceding-sibling::th)]//article"
                    )
                )
            );

    private static async Task SleepAsync(IPage page, string titel, ILocator cel)
    {
        var kaart = Kaart(page, titel);
        await kaart.ScrollIntoViewIfNeededAsync();
        var van = (await kaart.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(van.X + 20, van.Y + van.Height - 6);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(van.X + 40, van.Y + van.Height, new() { Steps = 4 });
        var naar = (await cel.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(naar.X + (naar.Width / 2), naar.Y + (naar.Height / 2), new() { Steps = 8 });
        // A mouse that rests keeps saying that it is there; this one says it once more.
        await page.Mouse.MoveAsync(naar.X + (naar.Width / 2) + 1, naar.Y + (naar.Height / 2));
        await Expect(cel).ToHaveClassAsync(new Regex("doel"));
        await page.Mouse.UpAsync();
    }
}
