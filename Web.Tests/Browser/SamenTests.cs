using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>Two people, two browsers, one activity: nobody's words are lost.</summary>
public sealed class SamenTests(Browser browser) : Browsertest(browser)
{
    [BrowserFact]
    public async Task Opslaan_TweeMensenAndereVelden_KeepsBoth()
    {
        var (decaan, teamleider) = await TweeAsync();
        await decaan.GetByLabel("Doel").FillAsync("Een dag meelopen en drie vragen beantwoorden.");
        await teamleider.GetByLabel("Kosten").FillAsync("€ 40 voor de bus");
        await teamleider.GetByLabel("Motievenreflectie").CheckAsync();
        await OpslaanAsync(decaan);
        await Expect(decaan.Locator("#melding")).ToContainTextAsync("‘Bliksemstage’ is opgeslagen.");
        await OpslaanAsync(teamleider);
        await Expect(teamleider.Locator("#melding")).ToContainTextAsync("‘Bliksemstage’ is opgeslagen.");
        foreach (var page in new[] { teamleider, decaan })
        {
            await page.ReloadAsync();
            await Expect(page.GetByLabel("Doel")).ToHaveValueAsync("Een dag meelopen en drie vragen beantwoorden.");
            await Expect(page.GetByLabel("Kosten")).ToHaveValueAsync("€ 40 voor de bus");
            await Expect(page.GetByLabel("Motievenreflectie")).ToBeCheckedAsync();
        }
    }

    [BrowserFact]
    public async Task Opslaan_TweeMensenZelfdeVeld_ShowsBothVersionsAndLosesNeither()
    {
        var (decaan, teamleider) = await TweeAsync();
        await decaan.GetByLabel("Doel").FillAsync("Woorden van de decaan.");
        await decaan.GetByLabel("Vervolgstap").FillAsync("Kies een bedrijf.");
        await OpslaanAsync(decaan);
        await Expect(decaan.Locator("#melding")).ToContainTextAsync("‘Bliksemstage’ is opgeslagen.");
        await teamleider.GetByLabel("Doel").FillAsync("Woorden van de teamleider.");
        await teamleider.GetByLabel("Kosten").FillAsync("geen");
        await OpslaanAsync(teamleider);

        await Expect(teamleider.Locator("#foutoverzicht")).ToContainTextAsync("Iemand anders wijzigde deze activiteit ook.");
        await Expect(teamleider.Locator("#foutoverzicht")).ToBeFocusedAsync();
        var rij = teamleider.Locator(".botsingen tbody tr");
        await Expect(rij).ToHaveCountAsync(1);
        await Expect(rij.Locator("td")).ToHaveTextAsync(["Woorden van de teamleider.", "Woorden van de decaan."]);
        await Expect(teamleider.GetByLabel("Doel")).ToHaveValueAsync("Woorden van de teamleider.");
        await Expect(teamleider.GetByLabel("Kosten")).ToHaveValueAsync("geen");
        await Expect(teamleider.GetByLabel("Vervolgstap")).ToHaveValueAsync("Kies een bedrijf.");
        var fouten = await Wcag.ControleerAsync(teamleider, "two versions");
        Assert.True(fouten.Length == 0, fouten);
        // The link in the table leads to the field.
        await rij.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(teamleider.GetByLabel("Doel")).ToBeInViewportAsync();

        await teamleider.GetByLabel("Doel").FillAsync("Woorden van de decaan, en die van de teamleider.");
        await OpslaanAsync(teamleider);
        await Expect(teamleider.Locator("#melding")).ToContainTextAsync("‘Bliksemstage’ is opgeslagen.");
        await decaan.ReloadAsync();
        await Expect(decaan.GetByLabel("Doel")).ToHaveValueAsync("Woorden van de decaan, en die van de teamleider.");
        await Expect(decaan.GetByLabel("Kosten")).ToHaveValueAsync("geen");
        await Expect(decaan.GetByLabel("Vervolgstap")).ToHaveValueAsync("Kies een bedrijf.");
    }

    /// <summary>The decaan gives the activity to the teamleider's team; then both open it.</summary>
    private async Task<(IPage Decaan, IPage Teamleider)> TweeAsync()
    {
        var decaan = (await OpenAsync("decaan")).Page;
        await decaan.GotoAsync("/Planner/Activiteit?id=18");
        await decaan.GetByLabel("Team", new() { Exact = true }).SelectOptionAsync("BL");
        await OpslaanAsync(decaan);
        await Expect(decaan.Locator("#melding")).ToContainTextAsync("‘Bliksemstage’ is opgeslagen.");
        var teamleider = (await OpenAsync("teamleider")).Page;
        await teamleider.GotoAsync("/Planner/Activiteit?id=18");
        return (decaan, teamleider);
    }

    private static Task OpslaanAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
}
