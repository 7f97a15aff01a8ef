using LobBeleid.Data.Domein;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>What JavaScript and the keyboard add to forms and pages.</summary>
public sealed class FormulierTests(Browser browser) : Browsertest(browser)
{
    [BrowserFact]
    public async Task Opslaan_ClickedAgainWhileItIsBusy_AddsOneActivity()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Planner/Activiteit");
        await scherm.Page.GetByLabel("Titel").FillAsync("Eenmalige gastles");
        var traag = await scherm.HoudVastAsync("**/Planner/Activiteit?**");
        // With the bare mouse, which does not wait for the page that follows.
        var knop = (await scherm.Page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).BoundingBoxAsync())!;
        await scherm.Page.Mouse.ClickAsync(knop.X + 10, knop.Y + 10);
        await traag.Verwerkt;
        await scherm.Page.Mouse.ClickAsync(knop.X + 10, knop.Y + 10);
        await traag.LaatGaanAsync();
        await scherm.MeldingAsync("‘Eenmalige gastles’ is toegevoegd.");
        await scherm.GaAsync("/Planner?weergave=tabel&zoek=eenmalige");
        await Expect(scherm.Page.Locator(".tabel-activiteiten tbody tr")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Weggaan_WithWordsNotSaved_AsksFirst_AndNotAfterSaving()
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        var gevraagd = 0;
        page.Dialog += async (_, dialoog) =>
        {
            if (dialoog.Type == DialogType.BeforeUnload)
            {
                gevraagd++;
            }
            await dialoog.AcceptAsync();
        };
        await scherm.GaAsync("/Planner/Activiteit?id=18");
        await page.GetByLabel("Doel").PressSequentiallyAsync("Nieuw: ");
        await page.GetByRole(AriaRole.Link, new() { Name = "Checklist", Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Checklist");
        Assert.Equal(1, gevraagd);

        await scherm.GaAsync("/Planner/Activiteit?id=18");
        await page.GetByLabel("Doel").PressSequentiallyAsync("Nieuw: ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await scherm.MeldingAsync("is opgeslagen");
        await page.GetByRole(AriaRole.Link, new() { Name = "Checklist", Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Checklist");
        Assert.Equal(1, gevraagd);
    }

    [BrowserFact]
    public async Task Titel_NearItsLimit_SaysHowMuchIsLeft_AndRefusesWithTheTextKept()
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        await scherm.GaAsync("/Planner/Activiteit");
        var teller = page.Locator("#Invoer_Titel + .teller");
        await page.GetByLabel("Titel").FillAsync(new string('a', 10));
        await Expect(teller).ToHaveTextAsync("");
        await page.GetByLabel("Titel").FillAsync(new string('a', Limieten.Titel - 2));
        await Expect(teller).ToHaveTextAsync("Nog 2 tekens");
        await page.GetByLabel("Titel").FillAsync(new string('a', Limieten.Titel + 3));
        await Expect(teller).ToHaveTextAsync("3 tekens te veel");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await Expect(page.Locator("#foutoverzicht")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Titel")).ToHaveValueAsync(new string('a', Limieten.Titel + 3));
        // The summary's link puts the cursor in the field.
        await page.Locator("#foutoverzicht a").First.ClickAsync();
        await Expect(page.GetByLabel("Titel")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Menu_OnAPhone_StartsClosedAndOpensWithTheKeyboard()
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        await page.SetViewportSizeAsync(320, 640);
        await scherm.GaAsync("/Planner");
        var link = page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByRole(AriaRole.Link, new() { Name = "Checklist" });
        await Expect(link).ToBeHiddenAsync();
        await page.GetByText("Menu", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(link).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(1280, 800);
        await Expect(link).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Tab_FirstStop_SkipsToTheContent()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Planner");
        await scherm.Page.Keyboard.PressAsync("Tab");
        var link = scherm.Page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" });
        await Expect(link).ToBeFocusedAsync();
        await Expect(link).ToBeInViewportAsync();
        await scherm.Page.Keyboard.PressAsync("Enter");
        await Expect(scherm.Page.Locator("main")).ToBeFocusedAsync();
    }

    /// <summary>
    /// WCAG 2.4.11 and 2.4.7: going through a page with Tab, every stop can be seen (not under the save bar, a sticky header or the edge of its
    /// region) and shows that it is the one.
    /// </summary>
    [BrowserTheory]
    [InlineData("/Planner/Activiteit?id=18", 1280)]
    [InlineData("/Planner/Activiteit?id=18", 320)]
    [InlineData("/Planner", 1280)]
    [InlineData("/Planner", 320)]
    [InlineData("/Checklist", 320)]
    [InlineData("/Planner/Signaleringen", 320)]
    public async Task Tab_ThroughThePage_EveryStopIsInSight(string adres, int breedte)
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        await page.SetViewportSizeAsync(breedte, 640);
        await scherm.GaAsync(adres);
        var verborgen = new List<string>();
        var stappen = 0;
        foreach (var toets in new[] { "Tab", "Shift+Tab" })
        {
            for (var i = 0; i < 400; i++)
            {
                await page.Keyboard.PressAsync(toets);
                var plek = await page.EvaluateAsync<string?>(
                    """
                    toets => {
                      const e = document.activeElement;
                      // Round once: at the end the browser may start anew.
                      if (!e || e === document.body || e.dataset.gezien === toets) return null;
                      e.dataset.gezien = toets;
                      const naam = `${e.tagName.toLowerCase()} ${e.id || e.className} ‘${(e.textContent || e.name || '').trim().slice(0, 40)}’`;
                      const stijl = getComputedStyle(e);
                      if (stijl.outlineStyle === 'none' && stijl.boxShadow === 'none') return 'no focus mark: ' + naam;
                      // A region that scrolls is larger than the window; its edge shows.
                      if (e.matches('.tabel-rol')) return '';
                      for (const r of e.getClientRects()) {
                        for (const [x, y] of [[.5, .5], [.1, .2], [.9, .8]]) {
                          const boven = document.elementFromPoint(r.left + r.width * x, r.top + r.height * y);
                          const vak = boven && boven.contains(e) && !boven.matches('.bewaarbalk, th');
                          if (boven && (e.contains(boven) || vak || boven.closest('label')?.control === e)) return '';
                        }
                      }
                      return 'out of sight: ' + naam;
                    }
                    """,
                    toets
                );
                if (plek is null)
                {
                    break;
                }
                stappen++;
                if (plek.Length > 0)
                {
                    verborgen.Add($"{toets} {i}: {plek}");
                }
            }
        }

        Assert.True(stappen > 20, $"Only {stappen} stops.");
        Assert.True(verborgen.Count == 0, $"{verborgen.Count} of {stappen}:\n{string.Join('\n', verborgen.Take(30))}");
    }
}
