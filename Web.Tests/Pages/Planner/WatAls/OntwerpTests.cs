using System.Net;
using System.Text.RegularExpressions;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner.WatAls;

/// <summary>A draft costs nothing, survives signing out, says what changed, is accepted as one change and taken back as one.</summary>
public sealed class OntwerpTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    internal static string Form(string handler) => $"main form[action*='handler={handler}']";

    internal static async Task<Pagina> NieuwAsync(Bezoeker wie, string naam) =>
        await wie.VolgAsync(
            await wie.PostAsync(await wie.GetAsync("/Planner/WatAls"), "main form[method=post]", new() { ["Naam"] = naam })
        );

    internal static async Task<Pagina> DoeAsync(Bezoeker wie, Pagina pagina, string handler, Dictionary<string, string?> velden) =>
        await wie.VolgAsync(await wie.PostAsync(pagina, Form(handler), velden));

    private static string[] Zinnen(Pagina p) =>
        [.. p.Document.QuerySelectorAll(".wijzigingen li").Select(li => li.FirstChild!.TextContent.Trim())];

    private static string[] Verschil(Pagina p, string welk) =>
        [.. p.Document.QuerySelectorAll($"[data-verschil={welk}] li abbr").Select(a => a.TextContent)];

    [Fact]
    public async Task Ontwerp_MoveAndAccept_ChangesTheLineOnce_AndUndoGivesItBack()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await NieuwAsync(decaan, "Gesprek na de meeloopdag");
        p = await DoeAsync(
            decaan,
            p,
            "Verplaatsen",
            new()
            {
                ["Invoer.Activiteit"] = "A30",
                ["Invoer.Jaar"] = "vmbo-4",
                ["Invoer.WeekVan"] = "6",
            }
        );
        Assert.Equal(["‘Overdrachtsgesprek naar het mbo’ verplaatsen van leerjaar 4, week 24 naar leerjaar 4, week 6"], Zinnen(p));
        Assert.Contains("TL-03", Verschil(p, "opgelost"));
        // The draft costs nothing: the live line still has it in week 24.
        Assert.Contains("TL-03 Meeloopdag mbo", SignaleringenTests.Gevonden(await decaan.GetAsync("/Tijdlijn")));

        var na = await DoeAsync(decaan, p, "Doorvoeren", []);
        Assert.DoesNotContain("TL-03 Meeloopdag mbo", SignaleringenTests.Gevonden(await decaan.GetAsync("/Tijdlijn")));
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Contains("teruggedraaid", terug.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Contains("TL-03 Meeloopdag mbo", SignaleringenTests.Gevonden(await decaan.GetAsync("/Tijdlijn")));
        Assert.Single(Zinnen(terug));
    }

    /// <summary>Planner, signaleringen and What-if tell the same number of open findings, whatever the team set to "Bewust zo".</summary>
    [Fact]
    public async Task Ontwerp_ThreeFindingsBewustZo_CountsWhatThePlannerCounts()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var ontwerp = (await NieuwAsync(decaan, "Niets")).Url;
        async Task<string> FoutenAsync(string adres, string patroon) =>
            Regex.Match((await decaan.GetAsync(adres)).Tekst(".samenvatting"), patroon).Groups[1].Value;
        async Task<string[]> ZeggenAsync()
        {
            var rij = (await decaan.GetAsync(ontwerp))
                .Document.QuerySelectorAll("tr")
                .Single(r => r.QuerySelector("th")?.TextContent == "Fouten");
            return
            [
                await FoutenAsync("/Planner", @"waarvan (\d+) fouten"),
                await FoutenAsync("/Planner/Signaleringen", @"(\d+) fouten"),
                .. rij.QuerySelectorAll("td").Select(td => td.TextContent),
            ];
        }

        Assert.Equal(["9", "9", "9", "9"], await ZeggenAsync());
        foreach (var regel in new[] { "CP-03", "CP-08", "CP-18" })
        {
            var pagina = await decaan.GetAsync("/Planner/Signaleringen");
            await decaan.VolgAsync(
                await decaan.PostAsync(pagina, $"[data-regel='{regel}'] form[action*='Bewust']", new() { ["Reden"] = "Zo bedoeld." })
            );
        }

        Assert.Equal(["6", "6", "6", "6"], await ZeggenAsync());
    }

    [Fact]
    public async Task Ontwerp_SurvivesSigningOut_AndSaysWhereTheLiveLineChanged()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await NieuwAsync(decaan, "Bewaard");
        var adres = p.Url;
        await DoeAsync(decaan, p, "Markeren", new() { ["Invoer.Activiteit"] = "A29", ["Invoer.Marker"] = "I" });
        await decaan.PostAsync(await decaan.GetAsync("/Account/Afmelden"), "main form");

        var ander = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(ander, "Beroepenmarkt");
        var (bewaard, voorlichting) = (
            await ander.GetAsync(adres),
            await ActiviteitTests.NummerAsync(ander, "Voorlichting aanmelden en studiekosten")
        );
        Assert.Single(Zinnen(bewaard));
        Assert.DoesNotContain("intussen gewijzigd", bewaard.Tekst("main"), StringComparison.Ordinal);
        await ander.VolgAsync(
            await ander.PostAsync(await ander.GetAsync($"/Planner/Verplaatsen?id={id}"), "main form", new() { ["Invoer.WeekVan"] = "12" })
        );
        await ander.VolgAsync(
            await ander.PostAsync(
                await ander.GetAsync($"/Planner/Verplaatsen?id={voorlichting}"),
                "main form",
                new() { ["Invoer.WeekVan"] = "11" }
            )
        );

        var nu = await ander.GetAsync(adres);
        Assert.Contains(
            "‘Beroepenmarkt’ ging van leerjaar 2, week 11 naar leerjaar 2, week 12.",
            nu.Tekst("main"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "‘Voorlichting aanmelden en studiekosten’ ging van leerjaar 4, week 10 naar leerjaar 4, week 11. Hier verandert dit ontwerp ook iets.",
            nu.Tekst("main"),
            StringComparison.Ordinal
        );
        var gezien = await DoeAsync(ander, nu, "Gezien", []);
        Assert.DoesNotContain("intussen gewijzigd", gezien.Tekst("main"), StringComparison.Ordinal);
        Assert.Single(Zinnen(gezien));
    }

    [Fact]
    public async Task Ontwerp_BadInput_SaysWhy_AndKeepsWhatWasTyped()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await NieuwAsync(decaan, "Fouten");
        foreach (
            var (handler, velden, melding) in new (string, Dictionary<string, string?>, string)[]
            {
                (
                    "Verplaatsen",
                    new()
                    {
                        ["Invoer.Activiteit"] = "A14",
                        ["Invoer.Jaar"] = "vmbo-2",
                        ["Invoer.WeekVan"] = "31",
                    },
                    "Week 31 valt buiten het schooljaar"
                ),
                ("Verplaatsen", new() { ["Invoer.Activiteit"] = "", ["Invoer.Jaar"] = "vmbo-2" }, "Kies een activiteit"),
                (
                    "Verplaatsen",
                    new()
                    {
                        ["Invoer.Activiteit"] = "A14",
                        ["Invoer.Jaar"] = "vmbo-2",
                        ["Invoer.WeekVan"] = "abc",
                    },
                    "week van"
                ),
                ("Koppelen", new() { ["Invoer.Activiteit"] = "A30", ["Invoer.Naar"] = "A01" }, "die komt later"),
                ("Koppelen", new() { ["Invoer.Activiteit"] = "A30", ["Invoer.Naar"] = "A30" }, "op zichzelf"),
                ("Markeren", new() { ["Invoer.Activiteit"] = "A01", ["Invoer.Marker"] = "" }, "Kies E, G, I"),
                (
                    "Toevoegen",
                    new()
                    {
                        ["Invoer.Titel"] = "  ",
                        ["Invoer.Type"] = "T01",
                        ["Invoer.Jaar"] = "vmbo-1",
                    },
                    "Vul een titel in"
                ),
                (
                    "Toevoegen",
                    new()
                    {
                        ["Invoer.Titel"] = new string('x', 121),
                        ["Invoer.Type"] = "T01",
                        ["Invoer.Jaar"] = "vmbo-1",
                    },
                    "hooguit 120"
                ),
                ("Hernoemen", new() { ["Invoer.Naam"] = " " }, "Vul een naam in"),
            }
        )
        {
            var fout = await decaan.PostAsync(p, Form(handler), velden);
            Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
            Assert.True(
                fout.Meldingen.Any(m => m.Contains(melding, StringComparison.OrdinalIgnoreCase)),
                $"{handler}: {string.Join(" / ", fout.Meldingen)}"
            );
            var formulier = fout.Document.QuerySelector(Form(handler))!;
            foreach (var (naam, waarde) in velden.Where(v => v.Value!.Trim().Length > 0))
            {
                var veld = formulier.QuerySelector($"[name='{naam}']")!;
                Assert.Equal(waarde, veld is AngleSharp.Html.Dom.IHtmlSelectElement s ? s.Value : veld.GetAttribute("value"));
            }
        }

        Assert.Empty(Zinnen(await decaan.GetAsync(p.Url)));
        var leeg = await decaan.PostAsync(p, Form("Doorvoeren"));
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
    }

    [Fact]
    public async Task Ontwerp_ChangedAfterThePageWasDrawn_IsNotAcceptedUnseen()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("decaan"));
        var p = await DoeAsync(
            een,
            await NieuwAsync(een, "Samen"),
            "Markeren",
            new() { ["Invoer.Activiteit"] = "A29", ["Invoer.Marker"] = "I" }
        );
        await DoeAsync(twee, await twee.GetAsync(p.Url), "Verwijderen", new() { ["Invoer.Activiteit"] = "A08" });
        foreach (var handler in new[] { "Doorvoeren", "Weggooien" })
        {
            var geweigerd = await een.PostAsync(p, Form(handler));
            Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
            Assert.Contains("nadat jij de pagina opende", string.Join(' ', geweigerd.Meldingen), StringComparison.Ordinal);
            Assert.Equal(2, Zinnen(geweigerd).Length);
        }

        Assert.Equal(32, (await een.GetAsync("/Tijdlijn")).Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
    }

    [Fact]
    public async Task Ontwerp_Undone_DoesNotCallThatAChangeOfTheLine_AndWegWithoutFieldsChangesNothing()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await DoeAsync(
            decaan,
            await NieuwAsync(decaan, "Heen en weer"),
            "Verplaatsen",
            new()
            {
                ["Invoer.Activiteit"] = "A30",
                ["Invoer.Jaar"] = "vmbo-4",
                ["Invoer.WeekVan"] = "6",
            }
        );
        var terug = await decaan.VolgAsync(await decaan.PostAsync(await DoeAsync(decaan, p, "Doorvoeren", []), "#melding form"));
        Assert.DoesNotContain("intussen gewijzigd", terug.Tekst("main"), StringComparison.Ordinal);
        Assert.Single(
            Zinnen(
                await decaan.VolgAsync(
                    await decaan.PostAsync(
                        terug,
                        Form("Weg"),
                        new()
                        {
                            ["soort"] = null,
                            ["activiteit"] = null,
                            ["van"] = null,
                        }
                    )
                )
            )
        );
        Assert.Single(Zinnen(await decaan.VolgAsync(await decaan.PostAsync(terug, Form("Weg"), new() { ["soort"] = "99" }))));
        var leeg = await decaan.PostAsync(
            await decaan.GetAsync("/Planner/WatAls"),
            "main form[method=post]",
            new() { ["Naam"] = "\u0001" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
    }

    [Fact]
    public async Task Ontwerp_MovedBeforeWhatItFollows_CannotBeAcceptedYet()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await NieuwAsync(decaan, "Terug");
        p = await DoeAsync(
            decaan,
            p,
            "Verplaatsen",
            new()
            {
                ["Invoer.Activiteit"] = "A10",
                ["Invoer.Jaar"] = "vmbo-2",
                ["Invoer.WeekVan"] = "40",
            }
        );
        Assert.Contains(
            "‘Nagesprek workshopdag’ sluit aan op ‘Workshopdag op het mbo’, maar komt in dit ontwerp eerder.",
            p.Tekst("main"),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.BadRequest, (await decaan.PostAsync(p, Form("Doorvoeren"))).Status);
        p = await DoeAsync(
            decaan,
            p,
            "Verplaatsen",
            new()
            {
                ["Invoer.Activiteit"] = "A09",
                ["Invoer.Jaar"] = "vmbo-2",
                ["Invoer.WeekVan"] = "39",
            }
        );
        Assert.DoesNotContain("Dit moet eerst", p.Tekst("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ontwerp_SomebodyElses_IsReadOnly_ForbiddenOnTheServer()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await NieuwAsync(decaan, "Van de decaan");
        p = await DoeAsync(decaan, p, "Markeren", new() { ["Invoer.Activiteit"] = "A29", ["Invoer.Marker"] = "I" });
        foreach (var wie in new[] { "mentor", "directie", "schoolcoach" })
        {
            var ander = await _school.AanmeldenAsync(wie);
            var gezien = await ander.GetAsync(p.Url);
            Assert.Single(Zinnen(gezien));
            Assert.Null(gezien.Document.QuerySelector(Form("Doorvoeren")));
            // The form as the decaan has it, sent by somebody else.
            var token = (await ander.GetAsync("/Account/Wachtwoord"))
                .Document.QuerySelector("[name=__RequestVerificationToken]")!
                .GetAttribute("value")!;
            foreach (var handler in new[] { "Doorvoeren", "Markeren", "Weg", "Weggooien", "Hernoemen", "Terugzetten", "Gezien" })
            {
                using var inhoud = new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        ["__RequestVerificationToken"] = token,
                        ["Invoer.Activiteit"] = "A01",
                        ["Invoer.Marker"] = "I",
                        ["Invoer.Naam"] = "x",
                    }
                );
                var antwoord = await ander.Client.PostAsync(new Uri($"{p.Url}&handler={handler}", UriKind.Relative), inhoud);
                Assert.StartsWith(
                    "/Account/GeenToegang",
                    antwoord.Headers.Location?.PathAndQuery ?? antwoord.Headers.Location?.ToString() ?? antwoord.StatusCode.ToString(),
                    StringComparison.Ordinal
                );
            }
        }

        Assert.Single(Zinnen(await decaan.GetAsync(p.Url)));
    }

    [Fact]
    public async Task Ontwerp_OfAMentor_WithAnotherTeamsActivity_IsForTheDecaanToAccept()
    {
        var mentor = await _school.AanmeldenAsync("mentor");
        var p = await NieuwAsync(mentor, "Idee van de mentor");
        p = await DoeAsync(
            mentor,
            p,
            "Verplaatsen",
            new()
            {
                ["Invoer.Activiteit"] = "A30",
                ["Invoer.Jaar"] = "vmbo-4",
                ["Invoer.WeekVan"] = "6",
            }
        );
        Assert.Contains("Vraag het de decaan", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await mentor.PostAsync(p, Form("Doorvoeren"))).Status);
        // Names of colleagues are not the mentor's to see.
        Assert.DoesNotContain("Noor Voorbeeld", p.Tekst("main"), StringComparison.Ordinal);
        var decaan = await _school.AanmeldenAsync("decaan");
        var bijDecaan = await decaan.GetAsync(p.Url);
        Assert.Contains("Noor Voorbeeld", bijDecaan.Tekst("main"), StringComparison.Ordinal);
        await DoeAsync(decaan, bijDecaan, "Doorvoeren", []);
        Assert.DoesNotContain("TL-03 Meeloopdag mbo", SignaleringenTests.Gevonden(await decaan.GetAsync("/Tijdlijn")));
    }

    [Fact]
    public async Task Weg_ThenThrowAway_LeavesTheLineAlone()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await NieuwAsync(decaan, "Weg ermee");
        p = await DoeAsync(
            decaan,
            p,
            "Toevoegen",
            new()
            {
                ["Invoer.Titel"] = "Extra gesprek",
                ["Invoer.Type"] = "T01",
                ["Invoer.Marker"] = "G",
                ["Invoer.Jaar"] = "vmbo-3",
                ["Invoer.WeekVan"] = "50",
                ["Invoer.Minuten"] = "45",
                ["Invoer.Verantwoordelijke"] = "Sam Model",
            }
        );
        Assert.Contains("82,4 uur", p.Tekst("main"), StringComparison.Ordinal);
        p = await DoeAsync(decaan, p, "Weg", []);
        Assert.Empty(Zinnen(p));
        var lijst = await DoeAsync(decaan, p, "Weggooien", []);
        Assert.DoesNotContain("Weg ermee", lijst.Tekst("main table, main .leeg"), StringComparison.Ordinal);
        Assert.Equal(32, (await decaan.GetAsync("/Tijdlijn")).Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
    }
}
