using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LobBeleid.Tests.Browser;

/// <summary>Every page that somebody can open, in every state that looks different, against <see cref="Wcag"/>.</summary>
public sealed class ToegankelijkheidTests(Browser browser) : Browsertest(browser)
{
    private static readonly IReadOnlyDictionary<string, (string? Wie, IReadOnlyList<Bezoek> Bezoeken)> Rondgangen = new Dictionary<
        string,
        (string?, IReadOnlyList<Bezoek>)
    >
    {
        ["anoniem"] = (
            null,
            [
                new("/Account/Aanmelden"),
                new(
                    "/Account/Aanmelden",
                    "fout wachtwoord",
                    async p =>
                    {
                        await p.GetByLabel("E-mailadres").FillAsync("iemand@voorbeeldcollege.example");
                        await p.GetByLabel("Wachtwoord").FillAsync("iets anders");
                        await KnopAsync(p, "Aanmelden", ".foutoverzicht");
                    }
                ),
                new("/Account/Aanmelden", "leeg", p => KnopAsync(p, "Aanmelden", ".veld-fout")),
                new("/Account/GeenToegang"),
                new("/Leerlijn/onbekend"),
                new("/Fout/400"),
            ]
        ),
        ["decaan, tijdlijn en weken"] = (
            "decaan",
            [
                new("/Tijdlijn"),
                new("/Tijdlijn?jaar=vmbo-3"),
                new("/Tijdlijn?moment=11"),
                new(
                    "/Tijdlijn?moment=11",
                    "met fout",
                    async p =>
                    {
                        await p.Locator("#erbij > summary").ClickAsync();
                        await KnopAsync(p, "Op de tijdlijn zetten", ".foutoverzicht");
                    }
                ),
                new("/Tijdlijn?papier=a3"),
                new("/Tijdlijn?groep=team:BL"),
                new("/Tijdlijn/Prioriteit?jaar=vmbo-1"),
                new(
                    "/Tijdlijn/Prioriteit?id=1",
                    "met fout",
                    async p =>
                    {
                        await p.GetByLabel("Wat pakken we op?").FillAsync("");
                        await KnopAsync(p, "Opslaan", ".veld-fout");
                    }
                ),
                new("/Tijdlijn/Sessie?nr=14"),
                new(
                    "/Tijdlijn/Sessie?nr=14",
                    "met fout",
                    async p =>
                    {
                        await p.GetByLabel("Wat neemt de leerling mee?").FillAsync("los verhaal");
                        await KnopAsync(p, "Opslaan en verder", ".foutoverzicht");
                    }
                ),
                new("/Tijdlijn/Sessie?nr=99", "klaar"),
                new("/Beleid/SmartToets?tekst=We%20besteden%20op%20termijn%20meer%20aandacht%20aan%20elke%20leerling."),
                new("/Beheer/Vestigingen/Weken/1"),
                new("/Beheer/Vestigingen/Reeks/vakantie/1"),
            ]
        ),
        ["teamleider, beleid"] = (
            "teamleider",
            [
                new("/"),
                new("/Beleid"),
                new("/Beleid/Strategisch"),
                new("/Beleid/Strategisch/Stuk?id=1"),
                new("/Beleid/Tactisch"),
                new("/Beleid/Tactisch?zoek=bestaatniet"),
                new("/Beleid/Tactisch/Stuk?id=4"),
                new(
                    "/Beleid/Tactisch/Stuk?id=4",
                    "oordeel zonder reden",
                    async p =>
                    {
                        await p.Locator("[data-letter=S] summary").ClickAsync();
                        await p.GetByLabel("Jouw oordeel over S").SelectOptionAsync("Ontbreekt");
                        await p.GetByRole(AriaRole.Button, new() { Name = "Vastleggen voor S" }).ClickAsync();
                        await p.Locator(".veld-melding:not(:empty)").First.WaitForAsync();
                    }
                ),
                new(
                    "/Beleid/Tactisch/Stuk?id=4",
                    "evaluatie met fout",
                    async p =>
                    {
                        await p.Locator("#evaluatie summary").ClickAsync();
                        await KnopAsync(p, "Evaluatie vastleggen", ".veld-fout");
                    }
                ),
                new("/Beleid/Tactisch/Bewerken?id=4"),
                new(
                    "/Beleid/Tactisch/Bewerken",
                    "met fouten",
                    async p =>
                    {
                        await p.GetByLabel("Toegezegde uren", new() { Exact = true })
                            .EvaluateAsync("e => { e.closest('details').open = true; e.value = 'veel'; }");
                        await KnopAsync(p, "Opslaan", ".veld-fout");
                    }
                ),
                new(
                    "/Beleid/Tactisch/Bewerken?id=4",
                    "getoetst",
                    async p =>
                    {
                        await p.GetByRole(AriaRole.Button, new() { Name = "Toets op SMART", Exact = true }).ClickAsync();
                        await p.Locator("#uitslag [data-letter=S]").WaitForAsync();
                    }
                ),
                new("/Beleid/Tactisch/Sessie?id=4"),
                new("/Beleid/Tactisch/Sessie?id=4", "met fout", p => KnopAsync(p, "Vastleggen en de toets zien", ".veld-fout")),
                new("/Beleid/Rapport?id=1"),
                new("/Beleid/Samenhang"),
                new("/Beleid/Samenhang?vanaf=activiteit"),
                new("/Beleid/Prioriteiten"),
                new("/Beleid/Prioriteiten?weergave=tabel&alles=true"),
                new("/Beleid/Voorstellen/Nieuw", "met fouten", p => KnopAsync(p, "Indienen", ".veld-fout")),
                new("/Beleid/GoedeVoorbeelden"),
                new("/Beleid/GoedeVoorbeelden/Voorbeeld", "met fouten", p => KnopAsync(p, "Opslaan", ".veld-fout")),
            ]
        ),
        ["directie, beleid"] = (
            "directie",
            [
                new("/"),
                new("/Beleid"),
                new("/Beleid/Strategisch/Stuk?id=3"),
                new("/Beleid/Strategisch/Bewerken?id=1"),
                new(
                    "/Beleid/Strategisch/Bewerken?id=1",
                    "met fouten",
                    async p =>
                    {
                        await p.Locator("[name='Invoer.Investeringen[1].Jaar']").FillAsync("2026");
                        await p.Locator("[name='Invoer.Ruimte[0].Bedrag']").FillAsync("-5");
                        await KnopAsync(p, "Opslaan", ".veld-fout");
                    }
                ),
                new("/Beleid/Voorstellen"),
                new(
                    "/Beleid/Voorstellen",
                    "afgewezen zonder reden",
                    async p =>
                    {
                        await p.GetByRole(AriaRole.Button, new() { Name = "Afwijzen" }).First.ClickAsync();
                        await p.Locator(".veld-fout").First.WaitForAsync();
                    }
                ),
                new("/Beleid/Strategisch/Stuk?id=3", "naar het archief", p => KnopAsync(p, "Naar het archief", "#melding .alert")),
                new("/Beleid/Strategisch/Stuk?id=3", "in het archief"),
                new("/Beleid/Strategisch?archief=true"),
            ]
        ),
        ["decaan, evaluatie"] = (
            "decaan",
            [
                new("/Evaluatie"),
                new("/Evaluatie/Resultaten"),
                new("/Evaluatie/Resultaten?ronde=4"),
                new("/Evaluatie/Resultaten?ronde=3&groep=school&naast=niets"),
                new("/Evaluatie/Resultaten?ronde=4&groep=leerjaar:4&naast=leerjaar:3"),
                new("/Evaluatie/Dashboard"),
                new("/Evaluatie/Lezen?ronde=4"),
                new(
                    "/Evaluatie/Lezen?ronde=4&vraag=LV4",
                    "woorden veranderd",
                    async p =>
                    {
                        await p.Locator("textarea").First.FillAsync("Iets anders");
                        await p.GetByLabel("vrijgeven").First.CheckAsync();
                        await KnopAsync(p, "Opslaan", ".veld-fout");
                    }
                ),
                new("/Evaluatie/Antwoorden?ronde=4&vraag=LV4"),
                new("/Evaluatie/Trend?vraag=MV15.ouders"),
                new("/Evaluatie/Trend?vraag=LV2b"),
                new("/Evaluatie/Trend?vraag=LV4", "niets te zien"),
                new("/Evaluatie/Verbeterpunten"),
                new("/Evaluatie/Verbeterpunten?ronde=4"),
                new("/Evaluatie/Verbeterpunten?ronde=4&scherm=true"),
                new("/Evaluatie/Verbeterpunten/Punt"),
                new("/Evaluatie/Verbeterpunten/Punt?ronde=4", "met fouten", p => KnopAsync(p, "Opslaan", ".veld-fout")),
                new("/Evaluatie/Verbeterpunten/Punt?id=2"),
                new("/Evaluatie/Medezeggenschap"),
                new("/Evaluatie/Groepsgesprekken"),
                new("/Evaluatie/Groepsgesprekken/Gesprek", "met fouten", p => KnopAsync(p, "Opslaan", ".veld-fout")),
                new("/Evaluatie/Groepsgesprekken/Gesprek?id=1", "naar het archief", p => KnopAsync(p, "Archiveren", "#melding .alert")),
                new("/Invullen/WijDeden"),
                new("/Invullen/WijDeden/ABCDEF", "onbekende code"),
                new(
                    "/Evaluatie/Verbeterpunten?ronde=4",
                    "wat de klas leest",
                    async p =>
                    {
                        await p.Locator("a[href*=WijDeden]").ClickAsync();
                        await p.Locator(".zeggen-doen").WaitForAsync();
                    }
                ),
                new(
                    "/Evaluatie",
                    "vragenlijst erbij",
                    async p =>
                    {
                        await p.GetByRole(AriaRole.Button, new() { Name = "Toevoegen: Leerlingen over kiezen en hulp" })
                            .Or(p.Locator("form[action*=Sjabloon] button").First)
                            .First.ClickAsync();
                        await p.Locator("#melding .alert").WaitForAsync();
                    }
                ),
                new("/Evaluatie", "lege vragenlijst zonder naam", p => KnopAsync(p, "Lege vragenlijst maken", ".veld-fout")),
                new("/Evaluatie/Vragenlijst?id=1"),
                new(
                    "/Evaluatie/Vragenlijst?id=1",
                    "vraag weg",
                    async p =>
                    {
                        await p.Locator("#vraag-LV4").GetByRole(AriaRole.Button, new() { Name = "Verwijderen" }).ClickAsync();
                        await p.Locator("#melding .alert").WaitForAsync();
                    }
                ),
                new("/Evaluatie/Vraag?lijst=1", "met fouten", p => KnopAsync(p, "Opslaan", ".veld-fout")),
                new("/Evaluatie/Vraag?lijst=1&code=LV2a"),
                new("/Evaluatie/Onderdeel?lijst=1", "met fout", p => KnopAsync(p, "Opslaan", ".veld-fout")),
                new("/Evaluatie/Voorbeeld?lijst=1"),
                new("/Evaluatie/NieuweRonde", "met fouten", p => KnopAsync(p, "Ronde maken", ".veld-fout")),
                new(
                    "/Evaluatie/NieuweRonde",
                    "gemaakt",
                    async p =>
                    {
                        await p.GetByLabel("Vragenlijst").SelectOptionAsync(new SelectOptionValue { Index = 1 });
                        await KnopAsync(p, "Kies deze vragenlijst", "[name='Invoer.Groepen']");
                        await p.GetByLabel("Naam van de ronde").FillAsync("Proef");
                        await p.GetByLabel("Waarom vraag je dit?").FillAsync("Om te weten of onze hulp werkt.");
                        await p.GetByLabel("Gezien door de FG op").FillAsync("2026-11-01");
                        await p.GetByLabel("Ouders geïnformeerd op").FillAsync("2026-11-02");
                        await p.GetByLabel("4T1 (24)").CheckAsync();
                        await KnopAsync(p, "Ronde maken", "#melding .alert");
                    }
                ),
                new("/Evaluatie/Resultaten?ronde=2"),
                new("/Evaluatie/Resultaten?ronde=1"),
                new("/Evaluatie/Ronde?id=5"),
                new(
                    "/Evaluatie/Ronde?id=5",
                    "code op het scherm",
                    async p =>
                    {
                        await p.Locator("a[href*=scherm]").First.ClickAsync();
                        await p.Locator(".qr").WaitForAsync();
                    }
                ),
                new("/Evaluatie/Ronde?id=5", "geen klas gekozen", p => KnopAsync(p, "Klas toevoegen", ".foutoverzicht")),
                new("/Evaluatie/RondeWijzigen?id=5"),
                new(
                    "/Evaluatie/RondeWijzigen?id=5",
                    "met fouten",
                    async p =>
                    {
                        await p.GetByLabel("Waarom vraag je dit?").FillAsync("");
                        await KnopAsync(p, "Ronde opslaan", ".veld-fout");
                    }
                ),
                new("/Invullen"),
                new(
                    "/Invullen",
                    "onbekende code",
                    async p =>
                    {
                        await p.GetByLabel("Code").FillAsync("ABCDEF");
                        await KnopAsync(p, "Verder", ".alert-danger");
                    }
                ),
                new(
                    "/Evaluatie/Ronde?id=5",
                    "invullen",
                    async p =>
                    {
                        await p.Locator("a[href*=scherm]").First.ClickAsync();
                        var code = await p.Locator(".qr-code").TextContentAsync();
                        await p.GotoAsync("/Invullen/" + code);
                        await p.GetByRole(AriaRole.Button, new() { Name = "Beginnen" }).ClickAsync();
                        await p.Locator(".invul-vraag").First.WaitForAsync();
                    }
                ),
                new("/Evaluatie/Ronde?id=5", "gesloten", p => KnopAsync(p, "Ronde sluiten en tellen", "#melding .alert")),
            ]
        ),
        ["decaan, wat als"] = (
            "decaan",
            [
                new("/Planner/WatAls", "met fout", p => KnopAsync(p, "Ontwerp maken", ".veld-fout")),
                new("/Tijdlijn/Ketens"),
                new("/Tijdlijn/Ketens", "uitgeklapt", p => p.Locator(".reparaties summary").First.ClickAsync()),
                new(
                    "/Tijdlijn/Ketens",
                    "in een ontwerp",
                    async p =>
                    {
                        await p.Locator("[data-breuk=Bliksemstage] summary").First.ClickAsync();
                        await p.Locator("[data-breuk=Bliksemstage] button").First.ClickAsync();
                        await p.Locator(".wijzigingen li").First.WaitForAsync();
                    }
                ),
                new(
                    "/Planner/WatAls/Ontwerp?id=1",
                    "met fout",
                    async p =>
                    {
                        await p.Locator("summary", new() { HasText = "Verplaatsen" }).ClickAsync();
                        await KnopAsync(p, "Verplaatsen in het ontwerp", ".foutoverzicht");
                    }
                ),
                new(
                    "/Planner/WatAls/Ontwerp?id=1",
                    "belasting",
                    p => p.Locator("summary", new() { HasText = "Belasting per week" }).ClickAsync()
                ),
                new(
                    "/Planner/WatAls",
                    "tweede",
                    async p =>
                    {
                        await p.GetByLabel("Naam van een nieuw ontwerp").FillAsync("Tweede");
                        await KnopAsync(p, "Ontwerp maken", "h1");
                    }
                ),
                new("/Planner/WatAls"),
                new("/Planner/WatAls/Vergelijken?id=1&id=2"),
                new("/Planner/WatAls/Ontwerp?id=1", "doorgevoerd", p => KnopAsync(p, "Doorvoeren in de leerlijn", "#melding .alert")),
            ]
        ),
        ["decaan, planner"] = (
            "decaan",
            [
                new("/"),
                new("/Planner"),
                new("/Planner?weergave=tabel"),
                new("/Planner?kolommen=weken"),
                new("/Planner?type=T01&signalen=true"),
                new("/Planner?zoek=bestaatniet"),
                new("/Planner/Verplaatsen?id=18"),
                new(
                    "/Planner/Verplaatsen?id=18",
                    "met fout",
                    async p =>
                    {
                        await p.GetByLabel("Week van").FillAsync("30");
                        await KnopAsync(p, "Verplaatsen", ".veld-fout");
                    }
                ),
                new("/Planner/Koppelen?id=18"),
                new("/Planner/Koppelen?id=18", "met fout", p => KnopAsync(p, "Koppelen aan vorige", ".foutoverzicht")),
                new("/Planner/Prullenbak", "leeg"),
            ]
        ),
        ["decaan, activiteit"] = (
            "decaan",
            [
                new("/Planner/Activiteit"),
                new(
                    "/Planner/Activiteit",
                    "met fouten",
                    async p =>
                    {
                        await p.GetByLabel("Week van", new() { Exact = true }).FillAsync("veertig");
                        await KnopAsync(p, "Opslaan", ".veld-fout");
                    }
                ),
                new("/Planner/Activiteit?id=18"),
                new("/Planner/Activiteit?id=18", "titel bijna vol", p => p.GetByLabel("Titel").FillAsync(new string('w', 115))),
                new("/Planner/Activiteit?id=18", "opgeslagen", p => KnopAsync(p, "Opslaan", "#melding .alert")),
                new("/Planner/Activiteit?id=18", "naar de prullenbak", p => KnopAsync(p, "Verwijderen", "#melding .alert")),
                new("/Planner/Prullenbak", "met iets erin"),
            ]
        ),
        ["decaan, signaleringen en dekking"] = (
            "decaan",
            [
                new("/Planner/Signaleringen"),
                new("/Planner/Signaleringen?ernst=Fout"),
                new("/Planner/Signaleringen?leerjaar=3&ernst=Tip"),
                new(
                    "/Planner/Signaleringen?ernst=Fout",
                    "reden ontbreekt",
                    async p =>
                    {
                        await p.Locator("summary", new() { HasText = "Bewust zo" }).First.ClickAsync();
                        await p.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }).First.ClickAsync();
                        await p.Locator(".veld-melding:not(:empty)").WaitForAsync();
                    }
                ),
                new(
                    "/Planner/Signaleringen",
                    "bekeken, en één opgelost",
                    async p =>
                    {
                        foreach (var regel in new[] { "CP-27", "CP-18" })
                        {
                            await p.Locator($".signaal[data-regel='{regel}']")
                                .First.GetByRole(AriaRole.Button, new() { Name = "Bekeken" })
                                .ClickAsync();
                            await p.Locator("#melding .alert").WaitForAsync();
                        }

                        await p.GotoAsync("/Planner/Activiteit?id=14");
                        await p.GetByLabel("Verantwoordelijke").FillAsync("mentoren");
                        await KnopAsync(p, "Opslaan", "#melding .alert");
                        await p.GotoAsync("/Planner/Signaleringen");
                        await p.Locator("[data-opgelost='CP-27']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
                    }
                ),
                new("/Planner/Dekking"),
            ]
        ),
        ["decaan, delen"] = (
            "decaan",
            [
                new("/Planner/Uitwisselen"),
                new(
                    "/Planner/Uitwisselen",
                    "controle",
                    p =>
                        BestandAsync(
                            p,
                            """{"schooljaar":2030,"activiteiten":[{"titel":"Gastles","type":"T05","leerjaar":1,"team":"NIEUW"}]}""",
                            ".controle"
                        )
                ),
                new(
                    "/Planner/Uitwisselen",
                    "onleesbaar",
                    p =>
                        BestandAsync(
                            p,
                            """{"activiteiten":[{"titel":"","type":"T99","leerjaar":9,"volgtOp":[{"id":"bestaat-niet"}]}],"onbekend":1}""",
                            ".leesfouten"
                        )
                ),
                new("/Planner/Publiceren"),
                new("/Planner/Publiceren", "gepubliceerd", p => KnopAsync(p, "Publiceren voor leerling", "#melding .alert")),
                new(
                    "/Planner/Publiceren",
                    "als leerling",
                    async p =>
                    {
                        await p.Locator("a[href*='/Leerlijn/']").ClickAsync();
                        await p.Locator(".leerlijn").First.WaitForAsync();
                    }
                ),
            ]
        ),
        ["decaan, checklist en account"] = (
            "decaan",
            [
                new("/Checklist"),
                new("/Checklist?leerjaar=2"),
                new(
                    "/Checklist?leerjaar=3",
                    "aangevinkt",
                    async p =>
                    {
                        await p.Locator("tr[data-type='T16'] td[data-leerjaar='3'] button").ClickAsync();
                        await p.Locator("#melding .alert").WaitForAsync();
                    }
                ),
                new("/Checklist/Rij?type=T01&jaar=1"),
                new("/Checklist/Rij?type=T17&jaar=1", "met fout", p => KnopAsync(p, "Toevoegen", ".veld-fout")),
                new(
                    "/Checklist/Rij?type=T10&jaar=1",
                    "bewust niet",
                    async p =>
                    {
                        await p.GetByLabel("Waarom doen jullie dit").FillAsync("Past nog niet bij leerjaar 1.");
                        await KnopAsync(p, "Vastleggen", "#melding .alert");
                    }
                ),
                new("/Account/Wachtwoord"),
                new("/Account/Wachtwoord", "met fouten", p => KnopAsync(p, "Wachtwoord wijzigen", ".veld-fout")),
                new("/Account/Afmelden"),
                new("/bestaat-niet"),
            ]
        ),
        ["mentor"] = (
            "mentor",
            [
                new("/"),
                new("/Planner"),
                new("/Planner/Activiteit?id=18"),
                new("/Planner/Koppelen?id=18"),
                new("/Planner/Signaleringen"),
                new("/Checklist"),
                new("/Checklist/Rij?type=T01&jaar=1"),
                new("/Planner/Publiceren", "geen toegang"),
            ]
        ),
        ["beheerder"] = ("beheerder", [new("/"), new("/Planner/Uitwisselen"), new("/Beheer/Peildatum")]),
    };

    public static TheoryData<string> Namen => [.. Rondgangen.Keys.Except(ToegankelijkheidLangTests.Lang)];

    [BrowserTheory]
    [MemberData(nameof(Namen))]
    public async Task Bezoek_ElkePagina_HasNoViolationsAndFitsAt320(string rondgang) =>
        await AssertRondgangAsync(rondgang, wie => OpenAsync(wie));

    internal static async Task AssertRondgangAsync(string rondgang, Func<string?, Task<Scherm>> open)
    {
        var (wie, bezoeken) = Rondgangen[rondgang];
        var fouten = await Wcag.LoopAsync(await open(wie), bezoeken);
        Assert.True(fouten.Length == 0, fouten);
    }

    /// <summary>
    /// Pages that no tour above names are opened as they are: a new page is looked at without anybody thinking of it, or fails when nobody can see it
    /// this way.
    /// </summary>
    [BrowserFact]
    public async Task Bezoek_PaginasZonderRondgang_HasNoViolationsAndFitsAt320()
    {
        var genoemd = Rondgangen
            .Values.SelectMany(r => r.Bezoeken)
            .Select(b => b.Adres.Split('?')[0].TrimEnd('/'))
            .Append("/Account/EersteStart")
            .Append("/Fout")
            .Append("/Leerlijn")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rest = School
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(p => p.EndsWith("/Index", StringComparison.Ordinal) ? p[..^"/Index".Length] : p)
            // A tour's address may go on with what the page is about: /Beheer/Vestigingen/Weken/1.
            .Where(p =>
                !genoemd.Contains(p)
                && !genoemd.Any(g => g.StartsWith(p + "/", StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterUpper(g[p.Length + 1]))
            )
            .ToList();
        var schermen = new[] { await OpenAsync("decaan"), await OpenAsync("beheerder") };
        var fouten = new StringBuilder();
        foreach (var pagina in rest)
        {
            string? gezien = null;
            foreach (var (scherm, adres) in schermen.SelectMany(s => new[] { (s, pagina), (s, pagina + "?id=1") }))
            {
                gezien ??= await Wcag.BezoekAsync(scherm, new Bezoek(adres), alleenGelukt: true);
            }

            fouten.Append(gezien ?? $"{pagina}: give it a place in a tour, for neither decaan nor beheerder sees it without more.\n");
        }

        Assert.True(fouten.Length == 0, fouten.ToString());
    }

    /// <summary>The net itself: a page with one of each fault has each of them found.</summary>
    [BrowserFact]
    public async Task Controle_PaginaMetFouten_FindsThem()
    {
        var scherm = await OpenAsync();
        await scherm.GaAsync("/Account/Aanmelden");
        await scherm.Page.EvaluateAsync(
            """
            () => {
              const nieuw = (soort, tekst, stijl) => { const e = document.createElement(soort); e.textContent = tekst; e.style.cssText = stijl; return e; };
              const klein = 'padding: 0; border: 0; width: 12px; height: 12px; overflow: hidden';
              document.querySelector('main').append(
                nieuw('button', 'a', klein),
                nieuw('button', 'b', klein),
                nieuw('p', 'te licht om te lezen', 'color: #999; background: #fff'),
                nieuw('p', 'te breed', 'width: 900px'));
            }
            """
        );
        var fouten = await Wcag.ControleerAsync(scherm.Page, "test");
        Assert.Contains("color-contrast", fouten, StringComparison.Ordinal);
        Assert.Contains("target-size", fouten, StringComparison.Ordinal);
        Assert.Contains("sticks out", fouten, StringComparison.Ordinal);
    }

    private static async Task KnopAsync(IPage page, string knop, string daarna)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).First.ClickAsync();
        await page.Locator(daarna).First.WaitForAsync();
    }

    private static async Task BestandAsync(IPage page, string json, string daarna)
    {
        await page.Locator("#bestand")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "leerlijn.json",
                    MimeType = "application/json",
                    Buffer = Encoding.UTF8.GetBytes(json),
                }
            );
        await KnopAsync(page, "Controleren", daarna);
    }
}
