using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>The SMART check while somebody types, and the same without JavaScript.</summary>
public sealed class SmartToetsTests(Browser browser) : Browsertest(browser)
{
    [BrowserFact]
    public async Task Typen_ShowsTheVerdictLive()
    {
        var scherm = await OpenAsync("mentor");
        await scherm.GaAsync("/Beleid/SmartToets");
        await scherm.Page.Locator("#Doel").PressSequentiallyAsync("Elke leerling loopt stage", new() { Delay = 5 });
        await Expect(scherm.Page.Locator("[data-letter=M][data-oordeel=voldoet]")).ToBeVisibleAsync();
        await Expect(scherm.Page.Locator("[data-letter=T][data-oordeel=ontbreekt]")).ToBeVisibleAsync();
        await scherm.Page.Locator("#Doel").PressSequentiallyAsync(" in week 12.", new() { Delay = 5 });
        await Expect(scherm.Page.Locator("[data-letter=T][data-oordeel=voldoet]")).ToBeVisibleAsync();
    }
}
