using System.Text.RegularExpressions;
using LobBeleid.Tests.Infrastructuur;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>What only an installation without accounts and without a school year shows.</summary>
public sealed class EersteStartTests(Browser browser) : Browsertest(browser)
{
    protected override Testschool Maak() => new LegeBrowserSchool();

    [BrowserFact]
    public async Task EersteStart_MakesAnAccount_AndEveryPageSaysWhatToDoFirst()
    {
        var scherm = await OpenAsync();
        var page = scherm.Page;
        var fouten = await Wcag.LoopAsync(
            scherm,
            [
                new("/Account/EersteStart"),
                new(
                    "/Account/EersteStart",
                    "leeg",
                    async p =>
                    {
                        await p.GetByRole(AriaRole.Button, new() { Name = "Account maken" }).ClickAsync();
                        await p.Locator(".veld-fout").First.WaitForAsync();
                    }
                ),
            ]
        );

        await page.GetByLabel("Code uit de console")
            .FillAsync(
                Regex.Match(School.Console, "met deze code: ([A-Z0-9]{12})", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value
            );
        await page.GetByLabel("Naam van de school").FillAsync("Proefschool");
        await page.GetByLabel("Je naam").FillAsync("Eerste Beheerder");
        await page.GetByLabel("E-mailadres").FillAsync("eerste@school.example");
        await page.GetByLabel("Wachtwoord").FillAsync("drie-losse-woorden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Account maken" }).ClickAsync();
        await scherm.MeldingAsync("Het eerste account staat klaar.");
        await page.GetByLabel("E-mailadres").FillAsync("eerste@school.example");
        await page.GetByLabel("Wachtwoord").FillAsync("drie-losse-woorden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Dag Eerste");
        await Expect(page.Locator(".leeg")).ToContainTextAsync("Er is nog geen schooljaar");

        fouten += await Wcag.LoopAsync(
            scherm,
            [
                new("/"),
                new("/Planner"),
                new("/Planner/Signaleringen"),
                new("/Planner/Dekking"),
                new("/Planner/Uitwisselen"),
                new("/Planner/Publiceren"),
                new("/Planner/Prullenbak"),
                new("/Checklist"),
            ]
        );
        Assert.True(fouten.Length == 0, fouten);
    }

    private sealed class LegeBrowserSchool : Testschool
    {
        protected override bool IsLeeg => true;
        protected override bool MetAdres => true;
    }
}
