using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>One decaan's afternoon, from signing in to changing her mind. The same steps with and without JavaScript.</summary>
public sealed class ReisTests(Browser browser) : Browsertest(browser)
{
    private const string Titel = "Speeddate met oud-leerlingen";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reis_Decaan_AddsLinksMendsTicksRemovesAndTakesBack(bool javascript)
    {
        var scherm = await OpenAsync(javascript: javascript);
        var page = scherm.Page;
        await page.GotoAsync("/Planner");
        await Expect(page).ToHaveURLAsync(new Regex("/Account/Aanmelden"));
        await scherm.AanmeldenAsync("decaan");
        Assert.Equal(javascript ? 1 : 0, await page.Locator("html.js").CountAsync());

        await MenuAsync(page, "Signaleringen", "Curriculumplanner");
        var signalenVooraf = await page.Locator(".signaal[data-regel]").CountAsync();
        await VoegToeAsync(scherm);
        await KoppelAsync(scherm);
        await HerstelAsync(scherm);
        // Three mended, and the new activity brings none of its own.
        Assert.Equal(signalenVooraf - 3, await page.Locator(".signaal[data-regel]").CountAsync());
        await VinkAanAsync(scherm);
        await VerwijderEnZetTerugAsync(scherm);
    }

    private static async Task VoegToeAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await MenuAsync(page, "Curriculumplanner");
        await Expect(page.Locator(".samenvatting")).ToContainTextAsync("30 activiteiten");
        await page.GetByRole(AriaRole.Link, new() { Name = "Activiteit toevoegen", Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Activiteit toevoegen");
        await page.GetByLabel("Titel").FillAsync(Titel);
        await page.GetByLabel("Soort activiteit").SelectOptionAsync("T06");
        await page.GetByLabel("E, G of I").SelectOptionAsync("E");
        await page.GetByLabel("Leerjaar", new() { Exact = true }).SelectOptionAsync("vmbo-2");
        await page.GetByLabel("Week van", new() { Exact = true }).FillAsync("5");
        await page.GetByLabel("Doel").FillAsync("Leerlingen horen van vier oud-leerlingen hoe zij kozen.");
        await page.GetByLabel("Voorbereidingsopdracht?").SelectOptionAsync("true");
        await page.GetByLabel("Reflectieopdracht of -gesprek erna?").SelectOptionAsync("true");
        await page.GetByLabel("Vorm van de reflectie").SelectOptionAsync("moodboard");
        await page.GetByLabel("Week van de reflectie").FillAsync("6");
        await page.GetByLabel("Vervolgstap").FillAsync("Bel een van de vier voor een meeloopdag.");
        await page.GetByLabel("Verantwoordelijke").FillAsync("mentoren");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await scherm.MeldingAsync($"‘{Titel}’ is toegevoegd.");
        await Expect(page.Locator("h1")).ToHaveTextAsync(Titel);
    }

    private static async Task KoppelAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await Expect(page.Locator(".koppelingen")).ToContainTextAsync("Sluit aan op: niets");
        await page.GetByRole(AriaRole.Link, new() { Name = "Koppelen aan vorige of volgende" }).ClickAsync();
        await KoppelFormulierAsync(page, "vorige", "Driegesprek profielkeuze", "neem je profielkeuze mee als vraag");
        await scherm.MeldingAsync($"‘{Titel}’ sluit nu aan op ‘Driegesprek profielkeuze’.");
        await KoppelFormulierAsync(page, "volgende", "Beroepenmarkt", "zoek het beroep van je gesprek op");
        await scherm.MeldingAsync($"‘Beroepenmarkt’ sluit nu aan op ‘{Titel}’.");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Kruimelpad" })
            .GetByRole(AriaRole.Link, new() { Name = Titel })
            .ClickAsync();
        await Expect(page.Locator(".koppelingen")).ToContainTextAsync("Driegesprek profielkeuze (neem je profielkeuze mee als vraag)");
        await Expect(page.Locator(".koppelingen")).ToContainTextAsync("Daarna: Beroepenmarkt");
    }

    private static async Task KoppelFormulierAsync(IPage page, string welk, string titel, string toelichting)
    {
        var formulier = page.Locator($"form[data-formulier='{welk}']");
        var keuze = formulier.Locator("select[name='Invoer.Ander']");
        var optie = await keuze.Locator("option").Filter(new() { HasText = titel }).GetAttributeAsync("value");
        await keuze.SelectOptionAsync(optie!);
        await formulier.GetByLabel("Wat neemt de leerling mee?").FillAsync(toelichting);
        await formulier.GetByRole(AriaRole.Button, new() { Name = "Koppelen aan " + welk }).ClickAsync();
    }

    private static async Task HerstelAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await MenuAsync(page, "Signaleringen");
        await Expect(Signaal(page, "CP-02", "Bliksemstage")).ToContainTextAsync("Na ‘Bliksemstage’ is geen terugblik gepland.");
        await Expect(Signaal(page, "CP-04", "Bliksemstage")).ToHaveCountAsync(1);
        await Expect(Signaal(page, "CP-27", "Beroepenmarkt")).ToHaveCountAsync(1);
        await Signaal(page, "CP-02", "Bliksemstage").GetByRole(AriaRole.Link, new() { Name = "Verbeteren" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#Invoer_ReflectieJa$"));
        await page.GetByLabel("Reflectieopdracht of -gesprek erna?").SelectOptionAsync("true");
        await page.GetByLabel("Vorm van de reflectie").SelectOptionAsync("mindmap");
        await page.GetByLabel("Vervolgstap").FillAsync("Kies één bedrijf uit voor de stage van twee weken.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await scherm.MeldingAsync("‘Bliksemstage’ is opgeslagen.");

        await MenuAsync(page, "Signaleringen");
        await Expect(Signaal(page, "CP-27", "Beroepenmarkt")).ToHaveCountAsync(1);
        await Expect(Signaal(page, "CP-02", "Bliksemstage")).ToHaveCountAsync(0);
        await Expect(Signaal(page, "CP-04", "Bliksemstage")).ToHaveCountAsync(0);
        await Signaal(page, "CP-27", "Beroepenmarkt").GetByRole(AriaRole.Link, new() { Name = "Verbeteren" }).ClickAsync();
        await page.GetByLabel("Verantwoordelijke").FillAsync("mentoren");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await scherm.MeldingAsync("‘Beroepenmarkt’ is opgeslagen.");
        await MenuAsync(page, "Signaleringen");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Signaleringen");
        await Expect(Signaal(page, "CP-27", "Beroepenmarkt")).ToHaveCountAsync(0);
    }

    private static async Task VinkAanAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await MenuAsync(page, "Checklist");
        await page.GetByRole(AriaRole.List, new() { Name = "Leerjaar" })
            .GetByRole(AriaRole.Link, new() { Name = "leerjaar 3" })
            .ClickAsync();
        var cel = page.Locator("tr[data-type='T16'] td[data-leerjaar='3']");
        await Expect(cel).ToHaveAttributeAsync("data-aangevinkt", "nee");
        var voortgang = int.Parse(
            (await page.Locator("[data-voortgang]").GetAttributeAsync("data-voortgang"))!,
            CultureInfo.InvariantCulture
        );
        await cel.GetByRole(AriaRole.Button).ClickAsync();
        await scherm.MeldingAsync("is aangevinkt voor leerjaar 3");
        await Expect(cel).ToHaveAttributeAsync("data-aangevinkt", "ja");
        await Expect(page.Locator("[data-voortgang]")).ToContainTextAsync($"{voortgang + 1} van 17 beoordeeld");
        Assert.Equal(
            voortgang + 1,
            double.Parse((await page.Locator("progress").GetAttributeAsync("value"))!, CultureInfo.InvariantCulture)
        );

        // The planner shows the same activity, folded.
        await MenuAsync(page, "Curriculumplanner");
        await Expect(page.Locator(".samenvatting")).ToContainTextAsync("32 activiteiten");
        var rij = page.Locator("table.raster tbody tr").Nth(2);
        var titel = rij.Locator(".nog-uitwerken a");
        await Expect(titel).ToBeHiddenAsync();
        await rij.GetByText("1 aangevinkt, nog uit te werken").ClickAsync();
        await Expect(titel).ToBeVisibleAsync();
        await Expect(rij.Locator(".kaart-activiteit", new() { HasText = await titel.InnerTextAsync() })).ToHaveCountAsync(0);
        await titel.ClickAsync();
        await Expect(page.GetByLabel("Soort activiteit")).ToHaveValueAsync("T16");
        await Expect(page.GetByLabel("Leerjaar", new() { Exact = true })).ToHaveValueAsync("vmbo-3");
    }

    private static async Task VerwijderEnZetTerugAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await MenuAsync(page, "Curriculumplanner");
        var kaart = page.Locator(".kaart-activiteit", new() { HasText = Titel });
        await kaart.GetByRole(AriaRole.Link, new() { Name = Titel, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verwijderen" }).ClickAsync();
        await scherm.MeldingAsync($"‘{Titel}’ ligt in de prullenbak.");
        await Expect(kaart).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken" }).ClickAsync();
        await scherm.MeldingAsync("De activiteit staat weer in de planner.");
        await Expect(page.Locator(".koppelingen")).ToContainTextAsync("Driegesprek profielkeuze (neem je profielkeuze mee als vraag)");
        await MenuAsync(page, "Curriculumplanner");
        await Expect(kaart).ToHaveCountAsync(1);
        await Expect(kaart).ToContainTextAsync("week 5");
    }

    private static ILocator Signaal(IPage page, string regel, string onderwerp) =>
        page.Locator($".signaal[data-regel='{regel}'][data-onderwerp='{onderwerp}']");

    /// <summary>Through the menu, as a visitor goes; a page below another needs that one first.</summary>
    private static async Task MenuAsync(IPage page, string naar, string? langs = null)
    {
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" });
        if (langs is not null)
        {
            await menu.GetByRole(AriaRole.Link, new() { Name = langs, Exact = true }).ClickAsync();
        }
        await menu.GetByRole(AriaRole.Link, new() { Name = naar, Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(naar);
        await page.WaitForLoadStateAsync();
    }
}
