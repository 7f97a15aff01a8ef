using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Planner;

namespace LobBeleid.Tests.Pages.Tijdlijn;

public sealed class SessieEnPrioriteitTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Sessie_OneStep_SavesMarkerLinkAndPupilsView_AndGoesOn()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Tijdlijn/Sessie?nr=14");
        Assert.Equal("Beroepenmarkt", p.Tekst("h1"));
        // A new link: the same activity comes back once, with the question what pupils see.
        var profielen = await ActiviteitTests.NummerAsync(decaan, "Profielenavond voor ouders");
        p = await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                "main form.formulier",
                new()
                {
                    ["Invoer.Marker"] = "E",
                    ["Invoer.Ander"] = $"{profielen}",
                    ["Invoer.Toelichting"] = "je kiest stands bij je profiel",
                }
            )
        );
        Assert.Equal("Beroepenmarkt", p.Tekst("h1"));
        Assert.Equal("E", p.Document.QuerySelector("[name='Invoer.Marker'][checked]")!.GetAttribute("value"));
        p = await decaan.VolgAsync(await decaan.PostAsync(p, "main form.formulier", new() { [$"Ziet-{profielen}"] = "nee" }));
        Assert.NotEqual("Beroepenmarkt", p.Tekst("h1"));
        var koppelen = await decaan.GetAsync($"/Planner/Koppelen?id={await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt")}");
        Assert.Contains(
            "inschatting van het team, 15 januari 2027",
            koppelen.Document.QuerySelector("[aria-label='Sluit aan op'] [name='Invoer.Bron']")!.GetAttribute("value"),
            StringComparison.Ordinal
        );
        Assert.Contains("TL-09 Beroepenmarkt", SignaleringenTests.Gevonden(await decaan.GetAsync("/Tijdlijn")));
    }

    [Fact]
    public async Task Sessie_BadInput_SaysWhy_AndTheEndSumsUp()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Tijdlijn/Sessie?nr=5");
        var fout = await decaan.PostAsync(
            p,
            "main form.formulier",
            new() { ["Invoer.Marker"] = null, ["Invoer.Toelichting"] = "los verhaal" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Contains(fout.Meldingen, m => m.Contains("Kies waar dit op aansluit", StringComparison.Ordinal));
        Assert.Equal("los verhaal", fout.Document.QuerySelector("[name='Invoer.Toelichting']")!.GetAttribute("value"));
        Assert.Contains(
            "10 ervaringen, 12 gesprekken, 7 keer informatie",
            (await decaan.GetAsync("/Tijdlijn/Sessie?nr=999")).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sessie_SomebodyAddsAnActivityOrAnswersFirst_NothingLandsElsewhere()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("decaan"));
        var p = await een.GetAsync("/Tijdlijn/Sessie?nr=8");
        Assert.Equal("Interessetest", p.Tekst("h1"));
        await twee.VolgAsync(
            await twee.PostAsync(
                await twee.GetAsync("/Tijdlijn"),
                "form[action*='handler=Toevoegen']",
                new()
                {
                    ["Invoer.Titel"] = "Eerder",
                    ["Invoer.Type"] = "T01",
                    ["Invoer.Marker"] = "G",
                    ["Invoer.Jaar"] = "vmbo-1",
                    ["Invoer.WeekVan"] = "36",
                }
            )
        );
        var na = await een.VolgAsync(await een.PostAsync(p, "main form.formulier", new() { ["Invoer.Marker"] = "E" }));
        Assert.Contains("‘Interessetest’ is opgeslagen.", na.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Equal(
            "G",
            (await een.GetAsync("/Tijdlijn/Sessie?nr=8")).Document.QuerySelector("[name='Invoer.Marker'][checked]")!.GetAttribute("value")
        );

        var bezoek = await een.GetAsync("/Tijdlijn/Sessie?nr=6");
        var thuis = await ActiviteitTests.NummerAsync(een, "Thuisopdracht: beroepen in de familie");
        Assert.Equal("Bedrijfsbezoek met doe-opdracht", bezoek.Tekst("h1"));
        await twee.VolgAsync(
            await twee.PostAsync(await twee.GetAsync("/Tijdlijn/Sessie?nr=6"), "main form.formulier", new() { [$"Ziet-{thuis}"] = "nee" })
        );
        var botsing = await een.PostAsync(bezoek, "main form.formulier", new() { [$"Ziet-{thuis}"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Contains(botsing.Meldingen, m => m.Contains("vulde net ‘nee’ in", StringComparison.Ordinal));
        Assert.Equal("", botsing.Document.QuerySelector($"[name='Ziet-{thuis}'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Prioriteit_RemovedMeanwhile_KeepsTheWordsAsANewOne()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("directie"));
        var adres = (await een.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, "form.formulier", knop: "button[formaction]"));
        var weg = await twee.PostAsync(b, "form.formulier", new() { ["Invoer.Oorzaak"] = "mijn woorden" });
        Assert.Equal(HttpStatusCode.BadRequest, weg.Status);
        Assert.Equal("mijn woorden", weg.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim());
        var nieuw = await twee.VolgAsync(await twee.PostAsync(weg, "form.formulier"));
        Assert.Contains("Na de meeloopdag", nieuw.Tekst("[aria-labelledby=kop-prioriteiten]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terug_OddAddress_IsLeftOut()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt");
        foreach (
            var (terug, week) in new[]
            {
                ("/Tijdlijn?x=é", "12"),
                ("https://elders.example/", "13"),
                ("//elders.example", "14"),
                ("/" + new string('x', 5000), "15"),
            }
        )
        {
            var p = await decaan.GetAsync($"/Planner/Verplaatsen?id={id}");
            var na = await decaan.PostAsync(p, "form.formulier", new() { ["Terug"] = terug, ["Invoer.WeekVan"] = week });
            Assert.StartsWith("/Planner?schooljaar=2026", na.Naar!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Prioriteit_FromAMissingChain_AnswersTL17()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var tijdlijn = await decaan.GetAsync("/Tijdlijn");
        var adres = tijdlijn.Document.QuerySelector("[data-regel=TL-17][data-onderwerp='leerjaar 1'] a")!.GetAttribute("href")!;
        var p = await decaan.GetAsync(adres);
        Assert.Equal("vmbo-1", p.Document.QuerySelector("[name='Invoer.Jaar'] option[selected]")!.GetAttribute("value"));
        await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                "form.formulier",
                new()
                {
                    ["Invoer.Oorzaak"] = "Geen mentoruur in leerjaar 1",
                    ["Invoer.AanZet"] = "team",
                    ["Invoer.Soort"] = "tactisch",
                    ["Invoer.WegTeNemen"] = "true",
                    ["Invoer.Einddatum"] = "2027-03-01",
                }
            )
        );
        var na = await decaan.GetAsync("/Tijdlijn");
        Assert.DoesNotContain("TL-17 leerjaar 1", SignaleringenTests.Gevonden(na));
        Assert.Contains("TL-10 leerjaar 1", SignaleringenTests.Gevonden(na));
        Assert.Contains("aan zet: team", na.Tekst("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prioriteit_TwoPeople_DifferentFields_BothStay_SameField_IsShown()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("directie"));
        var adres = (await een.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, "form.formulier", new() { ["Invoer.Oorzaak"] = "volgens Sam" }));
        await twee.VolgAsync(await twee.PostAsync(b, "form.formulier", new() { ["Invoer.Nodig"] = "30 uur" }));
        var na = await een.GetAsync(adres);
        Assert.Equal(
            ("volgens Sam", "30 uur"),
            (
                na.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim(),
                na.Document.QuerySelector("[name='Invoer.Nodig']")!.TextContent.Trim()
            )
        );
        var botsing = await twee.PostAsync(b, "form.formulier", new() { ["Invoer.Oorzaak"] = "volgens Mila" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Contains("volgens Sam", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.Equal("volgens Mila", botsing.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim());
        await twee.VolgAsync(await twee.PostAsync(botsing, "form.formulier"));
        Assert.Equal("volgens Mila", (await een.GetAsync(adres)).Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim());
    }

    /// <summary>A form that was refused once still starts from what it was opened with, or a colleague's change in between would be written over.</summary>
    [Fact]
    public async Task Prioriteit_TwoPeople_AfterARefusedPost_NothingIsLost()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("directie"));
        var adres = (await een.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, "form.formulier", new() { ["Invoer.Oorzaak"] = "volgens Sam" }));
        var geweigerd = await twee.PostAsync(b, "form.formulier", new() { ["Invoer.WatPakkenWeOp"] = "", ["Invoer.Nodig"] = "30 uur" });
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        string Waarde(Pagina p, string naam) => p.Document.QuerySelector($"main [name={naam}]")!.GetAttribute("value")!;
        Assert.Equal((Waarde(b, "Basis"), Waarde(b, "Versie")), (Waarde(geweigerd, "Basis"), Waarde(geweigerd, "Versie")));
        await twee.VolgAsync(await twee.PostAsync(geweigerd, "form.formulier", new() { ["Invoer.WatPakkenWeOp"] = "Weer ingevuld" }));
        var na = await een.GetAsync(adres);
        Assert.Equal(
            ("volgens Sam", "30 uur"),
            (
                na.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim(),
                na.Document.QuerySelector("[name='Invoer.Nodig']")!.TextContent.Trim()
            )
        );
        Assert.Equal("Weer ingevuld", na.Document.QuerySelector("[name='Invoer.WatPakkenWeOp']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Prioriteit_RemoveAndUndo_AndBadInput()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var adres = (await decaan.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var p = await decaan.GetAsync(adres);
        var fout = await decaan.PostAsync(
            p,
            "form.formulier",
            new() { ["Invoer.WatPakkenWeOp"] = "", ["Invoer.Einddatum"] = "31-31-2027" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Equal(2, fout.Document.QuerySelectorAll("form.formulier .veld-melding").Length);
        var weg = await decaan.VolgAsync(await decaan.PostAsync(p, "form.formulier", knop: "button[formaction]"));
        Assert.DoesNotContain("Na de meeloopdag", weg.Tekst("[aria-labelledby=kop-prioriteiten]"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(weg, "#melding form"));
        Assert.Contains("Na de meeloopdag", terug.Tekst("[aria-labelledby=kop-prioriteiten]"), StringComparison.Ordinal);
        var schoolcoach = await _school.AanmeldenAsync("schoolcoach");
        Assert.Null((await schoolcoach.GetAsync("/Tijdlijn")).Document.QuerySelector("a[href='/Tijdlijn/Prioriteit?schooljaar=2026']"));
    }

    [Fact]
    public async Task Tijdlijn_MarkFromTheDrawing_AndUndo_AndAdd()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Voorlichting aanmelden en studiekosten");
        var p = await decaan.GetAsync($"/Tijdlijn?moment={id}");
        Assert.Equal(1, p.Document.QuerySelectorAll("svg .gekozen").Length);
        var na = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*='handler=Markeren']", new() { ["Invoer.Marker"] = "I" }));
        Assert.DoesNotContain("TL-06 Voorlichting aanmelden en studiekosten", SignaleringenTests.Gevonden(na));
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Contains("TL-06 Voorlichting aanmelden en studiekosten", SignaleringenTests.Gevonden(terug));
        // Somebody else's version.
        var oud = await decaan.PostAsync(p, "form[action*='handler=Markeren']", new() { ["Invoer.Marker"] = "E" });
        Assert.Equal(HttpStatusCode.BadRequest, oud.Status);
        Assert.Equal("E", oud.Document.QuerySelector("#marker-Marker option[selected]")!.GetAttribute("value"));

        var fout = await decaan.PostAsync(
            p,
            "form[action*='handler=Toevoegen']",
            new()
            {
                ["Invoer.Titel"] = "Nieuw moment",
                ["Invoer.Jaar"] = "vmbo-2",
                ["Invoer.WeekVan"] = "31",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Contains(fout.Meldingen, m => m.Contains("Week 31 valt buiten het schooljaar", StringComparison.Ordinal));
        var erbij = await decaan.VolgAsync(
            await decaan.PostAsync(
                fout,
                "form[action*='handler=Toevoegen']",
                new()
                {
                    ["Invoer.WeekVan"] = "30",
                    ["Invoer.Marker"] = "E",
                    ["Invoer.Type"] = "T08",
                }
            )
                is { Status: HttpStatusCode.BadRequest } nog
                ? await decaan.PostAsync(nog, "form[action*='handler=Toevoegen']", new() { ["Invoer.WeekVan"] = "12" })
                : throw new InvalidOperationException("Week 30 is no school week.")
        );
        Assert.Equal(
            "Nieuw moment",
            erbij
                .Document.QuerySelector("#kop-moment")!
                .TextContent.Replace("E", "", StringComparison.Ordinal)
                .Replace("rvaringsmoment", "", StringComparison.Ordinal)
                .Trim()
        );
        Assert.Equal(33, erbij.Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
    }

    [Fact]
    public async Task Tijdlijn_OnPurpose_KeepsTheReason_AndIsNotListedAsSolvedElsewhere()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        const string signaal = "[data-regel=TL-11][data-onderwerp=Interessetest]";
        var p = await decaan.GetAsync("/Tijdlijn");
        var zonder = await decaan.PostAsync(p, $"{signaal} form[action*='handler=Bewust']");
        Assert.Equal(HttpStatusCode.BadRequest, zonder.Status);
        Assert.Contains("Schrijf op waarom", zonder.Tekst(signaal), StringComparison.Ordinal);
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(
                zonder,
                $"{signaal} form[action*='handler=Bewust']",
                new() { ["Reden"] = "De test hoort bij het mentorgesprek." }
            )
        );
        Assert.Contains("Bewust zo: De test hoort bij het mentorgesprek. · Sam Model", na.Tekst(signaal), StringComparison.Ordinal);
        Assert.Equal(19, na.Document.QuerySelectorAll("[data-regel]").Length);
        Assert.Null((await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelector(".opgelost"));
        // The whole line is the decaan's and teamleider's; a mentor has no button there.
        var mentor = await (await _school.AanmeldenAsync("mentor")).GetAsync("/Tijdlijn");
        Assert.Null(mentor.Document.QuerySelector("[data-regel=TL-12] form"));
    }

    [Fact]
    public async Task Tijdlijn_MoveAndLinkFromThePanel_ComeBackToIt()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt");
        var p = await decaan.GetAsync($"/Tijdlijn?moment={id}");
        var verplaatst = await decaan.VolgAsync(
            await decaan.PostAsync(p, "form[action*='/Planner/Verplaatsen']", new() { ["Invoer.WeekVan"] = "12" })
        );
        Assert.StartsWith("/Tijdlijn", verplaatst.Url, StringComparison.Ordinal);
        Assert.Contains("week 12", verplaatst.Tekst("#moment"), StringComparison.Ordinal);
        var eerder = await ActiviteitTests.NummerAsync(decaan, "Driegesprek profielkeuze");
        var gekoppeld = await decaan.VolgAsync(
            await decaan.PostAsync(
                verplaatst,
                "form[action*='/Planner/Koppelen']",
                new() { ["Invoer.Ander"] = $"{eerder}", ["Invoer.Toelichting"] = "je kiest stands bij je profiel" }
            )
        );
        Assert.Contains(
            "Sluit aan op ‘Driegesprek profielkeuze’ (je kiest stands bij je profiel).",
            gekoppeld.Tekst("#moment"),
            StringComparison.Ordinal
        );
    }
}
