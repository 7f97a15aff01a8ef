using System.Net;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>The worksheet of one questionnaire: made, ordered, copied and archived by the decaan, read by everybody.</summary>
public sealed class VragenlijstTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Pad(int id) => "/Evaluatie/Vragenlijst?id=" + id;

    private static string Vorm(string handler, string naam, string waarde) =>
        $"form[action*='handler={handler}']:has([name={naam}][value='{waarde}'])";

    [Fact]
    public async Task Nieuw_FromTheOverview_LeadsToItsWorksheet_ReadyForTheFirstItem()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Na de stage", "mentor");
        var p = await decaan.GetAsync(Pad(id));
        Assert.Equal("Na de stage", p.Tekst("h1"));
        Assert.Contains("Voor mentoren", p.Tekst(".paginakop"), StringComparison.Ordinal);
        Assert.Contains("Voeg ten minste één vraag toe.", p.Tekst("main"), StringComparison.Ordinal);
        // No round of nothing.
        Assert.Null(p.Document.QuerySelector("main a[href*=NieuweRonde]"));
        var vraag = await decaan.GetAsync(p.Document.QuerySelector("main a[href*='Vraag?']")!.GetAttribute("href")!);
        p = await decaan.VolgAsync(
            await decaan.PostAsync(vraag, Lijsthulp.Formulier, new() { ["Invoer.Tekst"] = "Hoe ging het?", ["Invoer.Soort"] = "Open" })
        );
        Assert.NotNull(p.Document.QuerySelector("main a[href*=NieuweRonde]"));
        Assert.Empty(p.Document.QuerySelectorAll("main .alert-warning"));
        Assert.NotNull((await decaan.GetAsync("/Evaluatie")).Document.QuerySelector($"a[href='{Pad(id)}']"));
    }

    [Theory]
    [InlineData("", "leerling", "Geef de vragenlijst een naam.")]
    [InlineData("​", "leerling", "Geef de vragenlijst een naam.")]
    [InlineData("Goed", "ouder", "Kies voor wie")]
    [InlineData("lang", "leerling", "hooguit 100 tekens")]
    public async Task Nieuw_Incomplete_SaysSo_AndKeepsWhatWasTyped(string naam, string doelgroep, string melding)
    {
        naam = naam == "lang" ? new string('x', 10_000) : naam;
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.PostAsync(
            await decaan.GetAsync("/Evaluatie"),
            "form[action*='handler=Nieuw']",
            new() { ["Nieuw.Naam"] = naam, ["Nieuw.Doelgroep"] = doelgroep }
        );
        p.AssertGeweigerd(melding);
        Assert.Equal(naam, p.Waarde("Nieuw.Naam"));
    }

    [Fact]
    public async Task Dossier_OfAUsedOne_TellsItemsAndRounds_ToEverybody()
    {
        foreach (var wie in Lijsthulp.Anderen.Append("decaan"))
        {
            var bezoeker = await school.AanmeldenAsync(wie);
            Assert.NotNull((await bezoeker.GetAsync("/Evaluatie")).Document.QuerySelector($"a[href='{Pad(Lijsthulp.Leerlingen)}']"));
            var p = await bezoeker.GetAsync(Pad(Lijsthulp.Leerlingen));
            Assert.Equal(
                ["Leerlingen januari 2027", "Leerlingen mei 2026"],
                p.Document.QuerySelectorAll("section[aria-labelledby=kop-rondes] li a").Select(a => a.TextContent)
            );
            Assert.Equal("Alleen na ‘ja’ op LV2.", p.Tekst("#vraag-LV2a .toon-als"));
            Assert.Contains("over thuis", p.Tekst("#vraag-LV10"), StringComparison.Ordinal);
            Assert.Contains("al gesteld", p.Tekst("#vraag-LV1"), StringComparison.Ordinal);
            Assert.Equal(wie == "decaan", p.Document.QuerySelector("main form") is not null);
            Assert.Equal(wie == "decaan", p.Document.QuerySelector("main a[href*='Vraag?']") is not null);
        }
    }

    [Fact]
    public async Task Dossier_IsReadInTwoRoundTrips()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var teller = LobBeleid.Data.Database.LobDatabase.Tel();
        await decaan.GetAsync(Pad(Lijsthulp.Leerlingen));
        Assert.Equal(2, teller.Rondreizen);
    }

    [Fact]
    public async Task Verplaatsen_OneClickAtATime_AndToTheNextSection()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Volgorde");
        await decaan.MetVragenAsync(id, "VA1", "VA2");
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}"),
                Lijsthulp.Formulier,
                new() { ["Invoer.Titel"] = "Tweede", ["Invoer.Uitleg"] = "Over straks" }
            )
        );
        var p = await decaan.GetAsync(Pad(id));
        // A section without items is no page to answer.
        Assert.Contains("Onderdeel ‘Tweede’ heeft nog geen vragen.", p.Tekst("main"), StringComparison.Ordinal);
        p = await decaan.VolgAsync(await decaan.PostAsync(p, Vorm("Verschuif", "code", "VA2") + ":has([value=omhoog])"));
        Assert.Equal("Volgorde: Vragen VA2 VA1 | Tweede", await school.StandAsync(id));
        p = await decaan.VolgAsync(await decaan.PostAsync(p, Vorm("Naar", "code", "VA1")));
        Assert.Equal("Volgorde: Vragen VA2 | Tweede VA1", await school.StandAsync(id));
        var sleutel = (await school.DossierAsync(id)).Inhoud.Secties[1].Sleutel!;
        p = await decaan.VolgAsync(await decaan.PostAsync(p, Vorm("VerschuifOnderdeel", "sleutel", sleutel)));
        Assert.Equal("Volgorde: Tweede VA1 | Vragen VA2", await school.StandAsync(id));
        p = await decaan.VolgAsync(await decaan.PostAsync(p, Vorm("VerwijderOnderdeel", "sleutel", sleutel)));
        Assert.Equal("Volgorde: Vragen VA1 VA2", await school.StandAsync(id));
        await decaan.VolgAsync(await decaan.PostAsync(p, "#melding form"));
        Assert.Equal("Volgorde: Tweede VA1 | Vragen VA2", await school.StandAsync(id));
    }

    [Fact]
    public async Task Verplaatsen_BeforeWhatItDependsOn_OrFromAnOldPage_IsRefused()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Afhankelijk");
        await decaan.MetVragenAsync(id, "VB1");
        await decaan.VolgAsync(await decaan.VraagAsync(id, "VB2", new() { ["Invoer.ToonVraag"] = "VB1" }, ["ja"]));
        await decaan.MetVragenAsync(id, "VB3");
        var oud = await decaan.GetAsync(Pad(id));
        (await decaan.PostAsync(oud, Vorm("Verschuif", "code", "VB2") + ":has([value=omhoog])")).AssertGeweigerd(
            "VB2 hangt af van een antwoord op VB1 en moet daarna komen."
        );
        (await decaan.PostAsync(oud, Vorm("VerwijderVraag", "code", "VB1"))).AssertGeweigerd("VB2 hangt af van VB1.");
        await decaan.VolgAsync(await decaan.PostAsync(oud, Vorm("Verschuif", "code", "VB3") + ":has([value=omhoog])"));
        // The same click again changes nothing; a click that went by another order asks to look.
        await decaan.VolgAsync(await decaan.PostAsync(oud, Vorm("Verschuif", "code", "VB3") + ":has([value=omhoog])"));
        (await decaan.PostAsync(oud, Vorm("Verschuif", "code", "VB1") + ":has([value=omlaag])")).AssertGeweigerd(
            "De volgorde is intussen veranderd."
        );
        Assert.Equal("Afhankelijk: Vragen VB1 VB3 VB2", await school.StandAsync(id));
    }

    [Fact]
    public async Task Verwijderen_CanBeUndone_OnWhatIsThereThen()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Weg");
        await decaan.MetVragenAsync(id, "VC1", "VC2", "VC3");
        var oud = await decaan.GetAsync(Pad(id));
        var p = await decaan.VolgAsync(await decaan.PostAsync(oud, Vorm("VerwijderVraag", "code", "VC2")));
        Assert.Contains("VC2 is verwijderd.", p.Meldingen[0], StringComparison.Ordinal);
        (await decaan.PostAsync(oud, Vorm("VerwijderVraag", "code", "VC2"))).AssertGeweigerd("Dit is intussen verwijderd.");
        var ander = await school.AanmeldenAsync("decaan");
        await ander.MetVragenAsync(id, "VC4");
        p = await decaan.VolgAsync(await decaan.PostAsync(p, "#melding form"));
        Assert.Equal("Weg: Vragen VC1 VC2 VC3 VC4", await school.StandAsync(id));
        // Somebody else's undo, or one that was used, brings nothing.
        Assert.Equal(HttpStatusCode.BadRequest, (await ander.StuurAsync($"/Evaluatie/Vragenlijst?id={id}&handler=Terugzetten")).StatusCode);
        await decaan.GetAsync(Pad(id));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await decaan.StuurAsync($"/Evaluatie/Vragenlijst?id={id}&handler=Terugzetten")).StatusCode
        );
    }

    [Fact]
    public async Task Verwijderen_WhatSomebodyChangedMeanwhile_IsNotDone()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Gewijzigd");
        await decaan.MetVragenAsync(id, "VD1");
        var oud = await decaan.GetAsync(Pad(id));
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Evaluatie/Vraag?lijst={id}&code=VD1"),
                Lijsthulp.Formulier,
                new() { ["Invoer.Tekst"] = "Veel beter" }
            )
        );
        (await decaan.PostAsync(oud, Vorm("VerwijderVraag", "code", "VD1"))).AssertGeweigerd("VD1 is intussen gewijzigd.");
        var sleutel = (await school.DossierAsync(id)).Inhoud.Secties[0].Sleutel!;
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}&sleutel={sleutel}"),
                Lijsthulp.Formulier,
                new() { ["Invoer.Titel"] = "Anders" }
            )
        );
        (await decaan.PostAsync(oud, Vorm("VerwijderOnderdeel", "sleutel", sleutel))).AssertGeweigerd(
            "Dit onderdeel is intussen gewijzigd."
        );
        Assert.Equal("Gewijzigd: Anders VD1", await school.StandAsync(id));
    }

    [Fact]
    public async Task Onderdeel_ChangedByTwo_DifferentFields_BothStay()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Twee velden");
        var sleutel = (await school.DossierAsync(id)).Inhoud.Secties[0].Sleutel!;
        var oud = await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}&sleutel={sleutel}");
        await decaan.VolgAsync(await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Van de een" }));
        await decaan.VolgAsync(await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Uitleg"] = "Van de ander" }));
        var sectie = (await school.DossierAsync(id)).Inhoud.Secties[0];
        Assert.Equal(("Van de een", "Van de ander"), (sectie.Titel, sectie.Uitleg));
    }

    [Fact]
    public async Task Onderdeel_ChangedByTwo_ShowsBoth_AndKeepsWhatWasTyped()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Onderdelen");
        var sleutel = (await school.DossierAsync(id)).Inhoud.Secties[0].Sleutel!;
        var oud = await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}&sleutel={sleutel}");
        await decaan.VolgAsync(await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Van de een" }));
        var p = await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Van de ander" });
        p.AssertGeweigerd("Iemand anders wijzigde dit onderdeel ook.", [new("Invoer.Titel", "Van de ander")]);
        Assert.Contains("Van de een", p.Tekst(".alert-warning"), StringComparison.Ordinal);
        await decaan.VolgAsync(await decaan.PostAsync(p, Lijsthulp.Formulier));
        Assert.Equal("Onderdelen: Van de ander", await school.StandAsync(id));
        (await decaan.PostAsync(p, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = " " })).AssertGeweigerd("Geef het onderdeel een titel.");
        (await decaan.PostAsync(p, Lijsthulp.Formulier, new() { ["Invoer.Uitleg"] = new string('x', 10_000) })).AssertGeweigerd(
            "hooguit 400 tekens"
        );
        await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Pad(id)), Vorm("VerwijderOnderdeel", "sleutel", sleutel)));
        var weg = await decaan.PostAsync(p, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Toch weer" });
        weg.AssertGeweigerd("Dit onderdeel is intussen verwijderd.");
        await decaan.VolgAsync(await decaan.PostAsync(weg, Lijsthulp.Formulier));
        Assert.Equal("Onderdelen: Toch weer", await school.StandAsync(id));
    }

    [Fact]
    public async Task Hernoemen_ByTwo_TellsTheSecond()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Eerste naam");
        var oud = await decaan.GetAsync(Pad(id));
        await decaan.VolgAsync(await decaan.PostAsync(oud, "form[action*='handler=Hernoemen']", new() { ["naam"] = " Tweede naam " }));
        var p = await decaan.PostAsync(oud, "form[action*='handler=Hernoemen']", new() { ["naam"] = "Derde naam" });
        p.AssertGeweigerd("de naam ‘Tweede naam’", [new("naam", "Derde naam")]);
        await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*='handler=Hernoemen']"));
        Assert.Equal("Derde naam", (await school.DossierAsync(id)).Rij.Naam);
        (await decaan.PostAsync(oud, "form[action*='handler=Hernoemen']", new() { ["naam"] = "" })).AssertGeweigerd("hooguit 100 tekens");
        (await decaan.PostAsync(oud, "form[action*='handler=Hernoemen']", new() { ["naam"] = new string('x', 10_000) })).AssertGeweigerd(
            "hooguit 100 tekens"
        );
    }

    [Fact]
    public async Task Kopie_KeepsTheCodes_SoTheTrendGoesOn()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync(Pad(Lijsthulp.Leerlingen)), "form[action*='handler=Kopie']")
        );
        Assert.Equal("Leerlingen over kiezen en hulp (kopie)", p.Tekst("h1"));
        var id = int.Parse(p.Url.Split("id=")[1], System.Globalization.CultureInfo.InvariantCulture);
        var (bron, kopie) = (await school.DossierAsync(Lijsthulp.Leerlingen), await school.DossierAsync(id));
        Assert.Equal(bron.Inhoud.AlsJson(), kopie.Inhoud.AlsJson());
        Assert.Empty(kopie.Rondes);
        // In the copy too an item that was asked keeps its kind.
        var vraag = await decaan.GetAsync($"/Evaluatie/Vraag?lijst={id}&code=LV1");
        (await decaan.PostAsync(vraag, Lijsthulp.Formulier, new() { ["Invoer.Soort"] = "Meerkeuze" })).AssertGeweigerd(
            "LV1 is al in een ronde gesteld."
        );
    }

    [Fact]
    public async Task Archief_ReadsOn_ButTakesNoChange_UntilItIsBack()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Oud");
        await decaan.MetVragenAsync(id, "VE1");
        var oud = await decaan.GetAsync(Pad(id));
        var vraag = await decaan.GetAsync($"/Evaluatie/Vraag?lijst={id}&code=VE1");
        await decaan.VolgAsync(await decaan.PostAsync(oud, "form[action*='handler=Archiveren']"));
        (await decaan.PostAsync(oud, Vorm("VerwijderVraag", "code", "VE1"))).AssertGeweigerd("ligt in het archief");
        (await decaan.PostAsync(oud, "form[action*='handler=Hernoemen']", new() { ["naam"] = "Nieuw" })).AssertGeweigerd(
            "ligt in het archief"
        );
        (await decaan.PostAsync(vraag, Lijsthulp.Formulier, new() { ["Invoer.Tekst"] = "Toch anders?" })).AssertGeweigerd(
            "ligt in het archief",
            [new("Invoer.Tekst", "Toch anders?")]
        );
        var p = await decaan.GetAsync(Pad(id));
        Assert.Contains("in het archief", p.Tekst("h1"), StringComparison.Ordinal);
        Assert.Null(p.Document.QuerySelector("main a[href*='Vraag?']"));
        Assert.Equal(HttpStatusCode.Redirect, (await decaan.GetAsync($"/Evaluatie/Vraag?lijst={id}&code=VE1")).Status);
        p = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*='handler=UitArchief']"));
        Assert.NotNull(p.Document.QuerySelector("main a[href*='Vraag?']"));
        Assert.Equal("Oud: Vragen VE1", await school.StandAsync(id));
    }

    /// <summary>A draft that was there before another questionnaire used its code otherwise: seen on its page, and stopped at the round.</summary>
    [Fact]
    public async Task Ronde_OfADraftThatAsksAUsedCodeOtherwise_IsNotMade()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var (een, twee) = (await decaan.LijstAsync("Een van twee"), await decaan.LijstAsync("Twee van twee"));
        await decaan.VolgAsync(await decaan.VraagAsync(een, "VF1", new() { ["Invoer.Soort"] = "Schaal" }));
        await decaan.VolgAsync(await decaan.VraagAsync(twee, "VF1", new() { ["Invoer.Soort"] = "Open" }));
        Assert.Empty((await decaan.GetAsync(Pad(twee))).Document.QuerySelectorAll("main .alert-warning"));
        await school.RondeAsync(een);
        var p = await decaan.GetAsync(Pad(twee));
        Assert.Contains("VF1 is in ‘Een van twee’ gebruikt met een andere soort", p.Tekst("main .alert-warning"), StringComparison.Ordinal);
        var ronde = await decaan.GetAsync($"/Evaluatie/NieuweRonde?lijst={twee}");
        var na = await decaan.PostAsync(
            ronde,
            Lijsthulp.Formulier,
            new()
            {
                ["Invoer.Naam"] = "Proef",
                ["Invoer.Doel"] = "Om te weten.",
                ["Invoer.Grondslag"] = "Algemeen belang.",
                ["Invoer.FgGezienOp"] = "2026-11-01",
                ["Invoer.OudersGeinformeerdOp"] = "2026-11-02",
            }
        );
        na.AssertGeweigerd("VF1 is in ‘Een van twee’ gebruikt met een andere soort");
        Assert.Empty((await school.DossierAsync(twee)).Rondes);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("999999")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999")]
    [InlineData("")]
    public async Task Onbekend_IsNotFound(string id)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        foreach (
            var adres in new[]
            {
                $"/Evaluatie/Vragenlijst?id={id}",
                $"/Evaluatie/Vraag?lijst={id}",
                $"/Evaluatie/Onderdeel?lijst={id}",
                $"/Evaluatie/Voorbeeld?lijst={id}",
            }
        )
        {
            Assert.Equal((adres, HttpStatusCode.NotFound), (adres, (await decaan.GetAsync(adres)).Status));
        }
        foreach (
            var handler in new[]
            {
                "Verschuif",
                "Naar",
                "VerwijderVraag",
                "VerschuifOnderdeel",
                "VerwijderOnderdeel",
                "Terugzetten",
                "Kopie",
                "Archiveren",
                "UitArchief",
                "Hernoemen",
            }
        )
        {
            Assert.Equal(
                (handler, HttpStatusCode.NotFound),
                (handler, (await decaan.StuurAsync($"/Evaluatie/Vragenlijst?id={id}&handler={handler}")).StatusCode)
            );
        }
    }

    [Fact]
    public async Task Posts_ThatNoFormOffers_AreRefused_AndChangeNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var voor = await school.StandAsync(Lijsthulp.Leerlingen);
        var lang = new string('x', 10_000);
        foreach (
            var (handler, velden) in new (string, (string, string)[])[]
            {
                ("Verschuif", []),
                ("Verschuif", [("code", "LV1"), ("buur", lang), ("richting", "omhoog")]),
                ("Verschuif", [("code", lang), ("buur", "LV1")]),
                ("Naar", [("code", "LV1")]),
                ("Naar", [("code", "LV1"), ("van", "s1"), ("naar", lang)]),
                ("VerwijderVraag", [("code", "LV1")]),
                ("VerwijderVraag", [("code", "LV1"), ("afdruk", lang)]),
                ("VerschuifOnderdeel", [("sleutel", "s1"), ("buur", "s1")]),
                ("VerwijderOnderdeel", [("sleutel", "s1")]),
                ("VerwijderOnderdeel", []),
                ("Terugzetten", []),
            }
        )
        {
            Assert.Equal(
                (handler, HttpStatusCode.BadRequest),
                (
                    handler,
                    (await decaan.StuurAsync($"/Evaluatie/Vragenlijst?id={Lijsthulp.Leerlingen}&handler={handler}", velden)).StatusCode
                )
            );
        }

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await decaan.StuurAsync($"/Evaluatie/Vragenlijst?id={Lijsthulp.Leerlingen}&handler=Wissen")).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={Lijsthulp.Leerlingen}&sleutel=s99")).Status
        );
        Assert.Equal(voor, await school.StandAsync(Lijsthulp.Leerlingen));
    }

    [Fact]
    public async Task Posts_OfWhoMayNotChange_AreForbidden_AndChangeNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Van de decaan");
        await decaan.MetVragenAsync(id, "VG1", "VG2");
        var d = await school.DossierAsync(id);
        var (afdruk, sleutel) = (Lijstbewerking.Afdruk(d.Inhoud.Vragen[0]), d.Inhoud.Secties[0].Sleutel!);
        var aantal = (await new RondeRepository(school.Database).GetOverzichtAsync(default)).Lijsten.Count;
        foreach (var wie in Lijsthulp.Anderen)
        {
            var bezoeker = await school.AanmeldenAsync(wie);
            foreach (
                var (adres, velden) in new (string, (string, string)[])[]
                {
                    ($"Vragenlijst?id={id}&handler=Hernoemen", [("naam", "Van mij"), ("oud", "Van de decaan")]),
                    ($"Vragenlijst?id={id}&handler=Verschuif", [("code", "VG2"), ("buur", "VG1"), ("richting", "omhoog")]),
                    ($"Vragenlijst?id={id}&handler=Naar", [("code", "VG1"), ("van", sleutel), ("naar", sleutel)]),
                    ($"Vragenlijst?id={id}&handler=VerwijderVraag", [("code", "VG1"), ("afdruk", afdruk)]),
                    ($"Vragenlijst?id={id}&handler=VerschuifOnderdeel", [("sleutel", sleutel)]),
                    ($"Vragenlijst?id={id}&handler=VerwijderOnderdeel", [("sleutel", sleutel)]),
                    ($"Vragenlijst?id={id}&handler=Terugzetten", []),
                    ($"Vragenlijst?id={id}&handler=Kopie", []),
                    ($"Vragenlijst?id={id}&handler=Archiveren", []),
                    ($"Vragenlijst?id={id}&handler=UitArchief", []),
                    ("Index?handler=Nieuw", [("Nieuw.Naam", "Van mij"), ("Nieuw.Doelgroep", "leerling")]),
                    ($"Onderdeel?lijst={id}", [("Invoer.Titel", "Van mij")]),
                    (
                        $"Vraag?lijst={id}",
                        [("Invoer.Tekst", "Van mij?"), ("Invoer.Soort", "Open"), ("Invoer.Code", "VG9"), ("Invoer.Sectie", sleutel)]
                    ),
                    (
                        $"Vraag?lijst={id}&code=VG1",
                        [
                            ("Invoer.Tekst", "Van mij?"),
                            ("Invoer.Soort", "Open"),
                            ("Invoer.Code", "VG1"),
                            ("Invoer.Sectie", sleutel),
                            ("Afdruk", afdruk),
                        ]
                    ),
                    ($"Vraag?lijst={id}&code=VG1&handler=AlsNieuw", [("Afdruk", afdruk)]),
                    ($"Vraag?lijst={id}&handler=Meer", []),
                    ($"Vraag?lijst={id}&handler=Toon", []),
                }
            )
            {
                Assert.Equal((wie, adres, true), (wie, adres, (await bezoeker.StuurAsync("/Evaluatie/" + adres, velden)).IsVerboden()));
            }
        }

        Assert.Equal(d.Inhoud.AlsJson(), (await school.DossierAsync(id)).Inhoud.AlsJson());
        Assert.Equal(
            (d.Rij.Versie, d.Rij.Naam, aantal),
            (
                (await school.DossierAsync(id)).Rij.Versie,
                (await school.DossierAsync(id)).Rij.Naam,
                (await new RondeRepository(school.Database).GetOverzichtAsync(default)).Lijsten.Count
            )
        );
    }
}
