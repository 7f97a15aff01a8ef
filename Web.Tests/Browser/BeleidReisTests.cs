using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>
/// A teamleider writes a vague plan, mends it letter by letter until it holds, and hands it in; the directie sees it in the report. The core also
/// without JavaScript.
/// </summary>
public sealed class BeleidReisTests(Browser browser) : Browsertest(browser)
{
    private const string Titel = "Iedereen gesproken";
    private const string Vaag = "We besteden meer aandacht aan gesprekken.";

    /// <summary>The same goal, one question answered each time: who, how many and counted where, by when.</summary>
    private static readonly (string Letter, string Doel)[] Stappen =
    [
        ("S", "De mentoren van leerjaar 4 voeren een loopbaangesprek met hun leerlingen."),
        ("M", "De mentoren van leerjaar 4 voeren met elke leerling twee loopbaangesprekken, geteld in het gespreksregister."),
        (
            "T",
            "De mentoren van leerjaar 4 voeren vóór 1 mei 2027 met elke leerling twee loopbaangesprekken, geteld in het gespreksregister."
        ),
    ];

    [BrowserFact]
    public async Task Reis_VaguePlan_MendedLetterByLetter_HandedIn_AndSeenByTheDirectie()
    {
        var scherm = await OpenAsync("teamleider");
        var page = scherm.Page;
        await SchrijfAsync(scherm);
        await ToetsAsync(page);
        foreach (var letter in new[] { "S", "M", "T" })
        {
            await Expect(Uitslag(page, letter)).ToHaveAttributeAsync("data-oordeel", "ontbreekt");
        }
        var eerder = new List<string>();
        foreach (var (letter, doel) in Stappen)
        {
            // The check asks a question; the answer mends that letter and leaves the others as they were.
            await Expect(Uitslag(page, letter)).ToContainTextAsync("?");
            await Doel(page).FillAsync(doel);
            await ToetsAsync(page);
            await Expect(Uitslag(page, letter)).ToHaveAttributeAsync("data-oordeel", "voldoet");
            eerder.Add(letter);
            foreach (var heel in eerder)
            {
                await Expect(Uitslag(page, heel)).ToHaveAttributeAsync("data-oordeel", "voldoet");
            }
        }

        // The check came into the page: what was typed elsewhere is still there.
        await Expect(page.GetByLabel("Titel")).ToHaveValueAsync(Titel);
        await page.GetByLabel("Draagvlak: met wie is het besproken?").FillAsync("directie en leerlingenpanel");
        await page.GetByLabel("Toegezegde tijd of geld").FillAsync("40 taakuren");
        await page.GetByLabel("Welk strategisch doel werk je uit?")
            .SelectOptionAsync(new SelectOptionValue { Label = "SP1 Kiezen met ervaring" });
        await page.Locator("[name='Invoer.Acties[0].Wie']").FillAsync("Ilse");
        await page.Locator("[name='Invoer.Acties[0].Wat']").FillAsync("Gesprekken inroosteren");
        await OpslaanAsync(scherm, "Het stuk staat in het register als Idee.");
        await Expect(page.Locator("h1")).ToContainTextAsync(Titel);
        await Expect(page.Locator("#acties")).ToContainTextAsync("Ilse: Gesprekken inroosteren");
        await Expect(page.Locator("[data-aard]"))
            .ToContainTextAsync("Een plan. Er is een doel, maar het is nog niet vastgesteld (nu: Idee).");
        await Expect(page.Locator("#smart [data-letter=A] strong")).ToHaveTextAsync("? vraag aan het team");

        await SessieAsync(scherm);
        await StelVastAsync(scherm);
        await Expect(page.Locator("[data-aard]")).ToContainTextAsync("Beleid. Het is vastgesteld door team en teamleider, met een doel.");

        // The directie reads it in the report on the goal.
        var directie = await OpenAsync("directie");
        await directie.GaAsync("/Beleid/Strategisch/Stuk?id=1");
        await directie.Page.GetByRole(AriaRole.Link, new() { Name = "Rapport aan het CvB" }).ClickAsync();
        var rij = directie.Page.Locator("tbody tr").Filter(new() { HasText = Titel });
        await Expect(rij).ToContainTextAsync(Stappen[^1].Doel);
        await Expect(rij.Locator("td").Nth(0)).ToHaveTextAsync("Vastgesteld");
        await Expect(rij).ToContainTextAsync("0 van 1");
        await Expect(directie.Page.Locator(".samenvatting")).ToContainTextAsync("7 teamplannen: 6 vastgesteld");
    }

    [BrowserFact]
    public async Task Reis_WithoutJavaScript_WriteCheckSaveAdopt()
    {
        var scherm = await OpenAsync("teamleider", javascript: false);
        var page = scherm.Page;
        await SchrijfAsync(scherm);
        await ToetsAsync(page);
        await Expect(Uitslag(page, "S")).ToHaveAttributeAsync("data-oordeel", "ontbreekt");
        await Expect(Doel(page)).ToHaveValueAsync(Vaag);
        await Doel(page).FillAsync(Stappen[^1].Doel);
        await ToetsAsync(page);
        foreach (var letter in new[] { "S", "M", "T" })
        {
            await Expect(Uitslag(page, letter)).ToHaveAttributeAsync("data-oordeel", "voldoet");
        }
        await Expect(page.GetByLabel("Titel")).ToHaveValueAsync(Titel);
        await page.GetByRole(AriaRole.Button, new() { Name = "Meer regels" }).ClickAsync();
        await Expect(Doel(page)).ToHaveValueAsync(Stappen[^1].Doel);
        await OpslaanAsync(scherm, "Het stuk staat in het register als Idee.");
        await StelVastAsync(scherm);
        await Expect(page.Locator("#geschiedenis")).ToContainTextAsync("door team BL en teamleider");
    }

    /// <summary>At 360 pixels nothing scrolls sideways, and the way through form and dossier works.</summary>
    [BrowserFact]
    public async Task Phone_FormAndDossier_AreUsable()
    {
        var scherm = await OpenAsync("teamleider");
        var page = scherm.Page;
        await page.SetViewportSizeAsync(360, 740);
        foreach (
            var adres in new[]
            {
                "/Beleid",
                "/Beleid/Tactisch",
                "/Beleid/Tactisch/Bewerken",
                "/Beleid/Tactisch/Bewerken?id=4",
                "/Beleid/Tactisch/Stuk?id=4",
                "/Beleid/Tactisch/Stuk?id=8",
                "/Beleid/Tactisch/Sessie?id=4",
                "/Beleid/Strategisch/Stuk?id=1",
                "/Beleid/Rapport?id=1",
                "/Beleid/Samenhang",
                "/Beleid/Prioriteiten",
                "/Beleid/Voorstellen",
                "/Beleid/Voorstellen/Nieuw",
                "/Beleid/GoedeVoorbeelden",
            }
        )
        {
            await scherm.GaAsync(adres);
            Assert.True(await BreedteAsync(page) <= 360, $"{adres} is {await BreedteAsync(page)} pixels wide.");
        }

        await SchrijfAsync(scherm);
        await ToetsAsync(page);
        await Expect(Uitslag(page, "M")).ToBeVisibleAsync();
        Assert.True(await BreedteAsync(page) <= 360);
        // Every field of a row is wide enough to read what stands in it.
        foreach (var veld in await page.Locator(".rij input:visible, .rij select:visible").AllAsync())
        {
            var kader = (await veld.BoundingBoxAsync())!;
            Assert.True(
                kader is { Width: >= 60, Height: >= 24 } && kader.X >= 0 && kader.X + kader.Width <= 360,
                $"{await veld.GetAttributeAsync("name")}: {kader.X} {kader.Width}x{kader.Height}"
            );
        }

        await OpslaanAsync(scherm, "Het stuk staat in het register als Idee.");
        await StelVastAsync(scherm);
        Assert.True(await BreedteAsync(page) <= 360);
    }

    private static ILocator Doel(IPage page) => page.GetByLabel("Wat is er straks bereikt, door wie of voor wie, en wanneer?");

    private static ILocator Uitslag(IPage page, string letter) => page.Locator($"#uitslag [data-letter={letter}]");

    private static Task<int> BreedteAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private static async Task SchrijfAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await scherm.GaAsync("/Beleid/Tactisch");
        await page.GetByRole(AriaRole.Link, new() { Name = "Teamplan toevoegen" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Nieuw teamplan");
        // There is one team to choose, so it is chosen.
        await Expect(page.GetByLabel("Team", new() { Exact = true })).ToHaveValueAsync("BL");
        await page.GetByLabel("Titel").FillAsync(Titel);
        await Doel(page).FillAsync(Vaag);
    }

    private static async Task ToetsAsync(IPage page)
    {
        var doel = await Doel(page).InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Toets op SMART" }).ClickAsync();
        // The text that was checked is repeated with its words marked.
        await Expect(page.Locator("#uitslag .smart-tekst")).ToContainTextAsync(new Regex(@"^\s*" + Regex.Escape(doel[..7])));
        await Expect(page.Locator("#uitslag [data-letter]")).ToHaveCountAsync(5);
    }

    private static async Task OpslaanAsync(Scherm scherm, string melding)
    {
        await scherm.Page.Locator(".bewaarbalk").GetByRole(AriaRole.Button, new() { Name = "Opslaan", Exact = true }).ClickAsync();
        await scherm.MeldingAsync(melding);
    }

    private static async Task SessieAsync(Scherm scherm)
    {
        var page = scherm.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Met het team toetsen" }).ClickAsync();
        await Expect(page.Locator(".sessie-doel")).ToHaveTextAsync(Stappen[^1].Doel);
        await Expect(page.Locator("main [data-oordeel]")).ToHaveCountAsync(0);
        await page.Locator("[name='Letters[2].Voldoet']").FillAsync("8");
        await page.Locator("[name='Letters[3].Voldoet']").FillAsync("6");
        await page.Locator("[name='Letters[3].Ontbreekt']").FillAsync("2");
        await page.Locator("[name='Letters[3].Bezwaar']").FillAsync("Veertig uur is krap.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vastleggen en de toets zien" }).ClickAsync();
        await scherm.MeldingAsync("De blik van het team is vastgelegd.");
        await Expect(page.Locator("#smart [data-letter=A] strong").First).ToHaveTextAsync("✓ voldoet");
        await Expect(page.Locator("#smart [data-letter=R]")).ToContainTextAsync("Bezwaar: Veertig uur is krap.");
        // The teamleider decides otherwise, with a reason; all three stay.
        var r = page.Locator("#smart [data-letter=R]");
        await r.Locator("summary").ClickAsync();
        await r.GetByLabel("Jouw oordeel over R").SelectOptionAsync("Ontbreekt");
        await r.GetByLabel("Reden, als je anders oordeelt dan de toets").FillAsync("Eerst de uren.");
        await r.GetByRole(AriaRole.Button).ClickAsync();
        await scherm.MeldingAsync("Je oordeel over R is vastgelegd.");
        await Expect(r).ToContainTextAsync("Team: 6 voldoet, 0 twijfel, 2 ontbreekt");
        await Expect(r).ToContainTextAsync("Eerst de uren.");
        await Expect(r).ToHaveAttributeAsync("data-besluit", "ontbreekt");
    }

    private static async Task StelVastAsync(Scherm scherm)
    {
        var page = scherm.Page;
        var code = (await page.Locator("h1 .stuk-code").TextContentAsync())!.Trim();
        foreach (var naar in new[] { "Concept", "Besproken" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Verder naar " + naar }).ClickAsync();
            await scherm.MeldingAsync($"{code} is nu {naar}.");
        }

        await Expect(page.GetByLabel("Vastgesteld op")).ToHaveValueAsync("2027-01-15");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder naar Vastgesteld" }).ClickAsync();
        await scherm.MeldingAsync($"{code} is nu Vastgesteld.");
        await Expect(page.Locator(".paginakop")).ToContainTextAsync("vastgesteld op 15 januari 2027 door team BL en teamleider");
        await Expect(page.Locator("#status [aria-current=step]")).ToHaveTextAsync("Vastgesteld");
    }
}
