using System.Net;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>The form of one item: every kind, under several hands, and never another meaning for what was asked before.</summary>
public sealed class VraagTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Formulier = Lijsthulp.Formulier;

    private static string Pad(int lijst, string? code = null) => $"/Evaluatie/Vraag?lijst={lijst}" + (code is null ? "" : "&code=" + code);

    private static Dictionary<string, string?> Opties(params string[] labels) =>
        labels.Select((l, i) => (l, i)).ToDictionary(x => $"Invoer.Opties[{x.i}].Label", x => (string?)x.l);

    [Theory]
    [InlineData("Open")]
    [InlineData("JaNee")]
    [InlineData("Schaal")]
    [InlineData("Getal")]
    [InlineData("Lijn")]
    public async Task Nieuw_EachKind_IsStoredAsTyped_AndComesBack(string soort)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Soorten");
        var code = "W" + soort;
        var p = await decaan.VolgAsync(
            await decaan.VraagAsync(
                id,
                code,
                new()
                {
                    ["Invoer.Soort"] = soort,
                    ["Invoer.Tekst"] = "  Wat & hoe? <b> ",
                    ["Invoer.Hulp"] = "Denk “goed” na",
                    ["Invoer.Thema"] = "hulp",
                    ["Invoer.Verplicht"] = "true",
                }
            )
        );
        Assert.Contains($"{code} staat in de vragenlijst.", p.Meldingen);
        var v = await school.OpgeslagenAsync(id, code);
        Assert.Equal(
            ("Wat & hoe? <b>", "Denk “goed” na", soort, "hulp", true, false, 0),
            (v.Tekst, v.Hulp, v.Soort.ToString(), v.Thema, v.Verplicht, v.IsThuis, v.Opties.Count)
        );
        // Opened and saved as it is, nothing changes.
        await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Pad(id, code)), Formulier));
        Assert.Equal(Lijstbewerking.Afdruk(v), Lijstbewerking.Afdruk(await school.OpgeslagenAsync(id, code)));
    }

    [Theory]
    [InlineData(false, false, "")]
    [InlineData(true, false, "ja deels nee")]
    [InlineData(false, true, "ja nee weet-niet")]
    [InlineData(true, true, "ja deels nee weet-niet")]
    public async Task JaNee_WithPartlyAndDontKnow(bool deels, bool weetNiet, string codes)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Ja en nee");
        await decaan.VolgAsync(
            await decaan.VraagAsync(
                id,
                "JN1",
                new() { ["Invoer.MetDeels"] = deels ? "true" : null, ["Invoer.MetWeetNiet"] = weetNiet ? "true" : null }
            )
        );
        Assert.Equal(codes, string.Join(' ', (await school.OpgeslagenAsync(id, "JN1")).Opties.Select(o => o.Code)));
    }

    /// <summary>An answer keeps its code under another wording; a new one gets a code of its own; an empty row is none.</summary>
    [Fact]
    public async Task Keuze_RowsAreAnswers_TheirCodesStay()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Keuzes");
        var p = await decaan.GetAsync(Pad(id));
        p = await decaan.PostAsync(
            p,
            Formulier,
            new(Opties("Eerst dit", "", "Dan dat"))
            {
                ["Invoer.Tekst"] = "Wat eerst?",
                ["Invoer.Soort"] = "Meerkeuze",
                ["Invoer.Code"] = "KZ1",
            },
            knop: "button[formaction*='handler=Meer']"
        );
        // More rows, and what was typed is there, without the hole.
        Assert.Equal(
            ("Eerst dit", "Dan dat", "", "Wat eerst?", "Meerkeuze"),
            (
                p.Waarde("Invoer.Opties[0].Label"),
                p.Waarde("Invoer.Opties[1].Label"),
                p.Waarde("Invoer.Opties[5].Label"),
                p.Waarde("Invoer.Tekst"),
                p.Waarde("Invoer.Soort")
            )
        );
        await decaan.VolgAsync(await decaan.PostAsync(p, Formulier, Opties("Eerst dit", "Dan dat", "En dit café")));
        Assert.Equal(
            ["eerst-dit=Eerst dit", "dan-dat=Dan dat", "en-dit-cafe=En dit café"],
            (await school.OpgeslagenAsync(id, "KZ1")).Opties.Select(o => $"{o.Code}={o.Label}")
        );
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync(Pad(id, "KZ1")), Formulier, Opties("", "Eerst dit", "Dit dan"))
        );
        Assert.Equal(
            ["dan-dat=Eerst dit", "en-dit-cafe=Dit dan"],
            (await school.OpgeslagenAsync(id, "KZ1")).Opties.Select(o => $"{o.Code}={o.Label}")
        );
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync(Pad(id, "KZ1")), Formulier, Opties("Eerst dit", "Dit dan", "Dan dat"))
        );
        Assert.Equal(["dan-dat", "en-dit-cafe", "dan-dat-2"], (await school.OpgeslagenAsync(id, "KZ1")).Opties.Select(o => o.Code));
    }

    [Fact]
    public async Task ToonAls_ChosenInTwoSteps_WithoutScript()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Door");
        await decaan.VolgAsync(await decaan.VraagAsync(id, "TA1", new(Opties("Ja hoor", "Nee hoor")) { ["Invoer.Soort"] = "Keuze" }));
        await decaan.MetVragenAsync(id, "TA2");
        var p = await decaan.GetAsync(Pad(id));
        Assert.Null(p.Document.QuerySelector("[name='Invoer.ToonOpties']"));
        // Saved before the answers were seen: they are asked for, and are there.
        p = await decaan.PostAsync(
            p,
            Formulier,
            new()
            {
                ["Invoer.Tekst"] = "Waarom?",
                ["Invoer.Soort"] = "Open",
                ["Invoer.Code"] = "TA3",
                ["Invoer.ToonVraag"] = "TA1",
            }
        );
        p.AssertGeweigerd(
            "Kies bij welk antwoord op TA1 deze vraag komt.",
            [new("Invoer.Tekst", "Waarom?"), new("Invoer.ToonVraag", "TA1")]
        );
        // Ticked, and then another item chosen: its own answers are asked for.
        p = await decaan.PostAsync(
            p,
            Formulier,
            new() { ["Invoer.ToonVraag"] = "TA2" },
            lijsten: new() { ["Invoer.ToonOpties"] = ["ja-hoor"] }
        );
        p.AssertGeweigerd("TA2 heeft dit antwoord niet. Kies opnieuw.");
        Assert.Equal(["ja", "nee"], p.Document.QuerySelectorAll("[name='Invoer.ToonOpties']").Select(e => e.GetAttribute("value")!));
        p = await decaan.VolgAsync(await decaan.PostAsync(p, Formulier, lijsten: new() { ["Invoer.ToonOpties"] = ["nee", "ja"] }));
        Assert.Equal("Alleen na ‘nee’ of ‘ja’ op TA2.", p.Tekst("#vraag-TA3 .toon-als"));
        p = await decaan.GetAsync(Pad(id, "TA3"));
        Assert.Equal(
            ["ja", "nee"],
            p.Document.QuerySelectorAll("[name='Invoer.ToonOpties'][checked]").Select(e => e.GetAttribute("value")!)
        );
        await decaan.VolgAsync(await decaan.PostAsync(p, Formulier, new() { ["Invoer.ToonVraag"] = "" }));
        Assert.Null((await school.OpgeslagenAsync(id, "TA3")).ToonAls);
    }

    [Fact]
    public async Task Nieuw_Code_IsProposed_AndNextAfterTheLast()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Codes");
        await decaan.MetVragenAsync(id, "KK7");
        var p = await decaan.GetAsync(Pad(id));
        Assert.Equal("KK8", p.Waarde("Invoer.Code"));
        p = await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                Formulier,
                new() { ["Invoer.Tekst"] = "Nog een?", ["Invoer.Soort"] = "Open" },
                knop: "button[name=knop]"
            )
        );
        // "And another" leads to the next empty form in the same section.
        Assert.Equal(("KK9", ""), (p.Waarde("Invoer.Code"), p.Waarde("Invoer.Tekst")));
        Assert.Equal("Codes: Vragen KK7 KK8", await school.StandAsync(id));
    }

    public static TheoryData<string, string?, string> Fouten =>
        new()
        {
            { "Invoer.Tekst", "", "Vul de vraag in." },
            { "Invoer.Tekst", "​", "Vul de vraag in." },
            { "Invoer.Tekst", "lang", "hooguit 400 tekens" },
            { "Invoer.Hulp", "lang", "hooguit 400 tekens" },
            { "Invoer.Thema", "lang", "hooguit 60 tekens" },
            { "Invoer.Code", "", "begint met een letter" },
            { "Invoer.Code", "lang", "hooguit 100 tekens" },
            { "Invoer.Code", "LV-1", "begint met een letter" },
            { "Invoer.Code", "fv1", "De code fv1 staat al in deze vragenlijst." },
            { "Invoer.Code", "LV1", "gebruikt met een andere soort" },
            { "Invoer.Code", "lv1", "lijkt te veel op LV1" },
            { "Invoer.Soort", "", "Kies een soort uit de lijst." },
            { "Invoer.Soort", "Ster", "Kies een soort uit de lijst." },
            { "Invoer.Soort", "3", "Kies een soort uit de lijst." },
            { "Invoer.Soort", "Keuze", "Geef ten minste twee antwoorden." },
            { "Invoer.Sectie", "s99", "Kies een onderdeel uit de lijst." },
            { "Invoer.Sectie", "", "Kies een onderdeel uit de lijst." },
            { "Invoer.ToonVraag", "ZZ9", "kan niet afhangen van ZZ9" },
            { "Invoer.ToonVraag", "FV2", "kan niet afhangen van FV2" },
            { "Invoer.Opties[0].Label", "lang", "hooguit 100 tekens" },
        };

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task Nieuw_Wrong_IsRefusedAtItsField_AndKeepsWhatWasTyped(string veld, string? waarde, string melding)
    {
        waarde = waarde == "lang" ? new string('x', 10_000) : waarde;
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Fouten");
        await decaan.MetVragenAsync(id, "FV1");
        var invoer = new Dictionary<string, string?>
        {
            ["Invoer.Tekst"] = "Waar gaat het om?",
            ["Invoer.Hulp"] = "Zeg het maar",
            ["Invoer.Soort"] = "Open",
            ["Invoer.Code"] = "FV2",
            ["Invoer.Thema"] = "lijn",
            [veld] = waarde,
        };
        var p = await decaan.PostAsync(await decaan.GetAsync(Pad(id)), Formulier, invoer);
        p.AssertGeweigerd(melding, invoer.Where(i => i.Key is not ("Invoer.Soort" or "Invoer.Sectie" or "Invoer.ToonVraag")));
        Assert.Contains(p.Document.QuerySelectorAll(".veld-melding"), e => e.TextContent.Contains(melding, StringComparison.Ordinal));
        Assert.Equal("Fouten: Vragen FV1", await school.StandAsync(id));
    }

    [Fact]
    public async Task Opties_TamperedOrTooMany_AreRefused()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Te veel");
        var p = await decaan.GetAsync(Pad(id));
        Dictionary<string, string?> Met(IEnumerable<(string Code, string Label)> rijen)
        {
            var uit = new Dictionary<string, string?>
            {
                ["Invoer.Tekst"] = "Wat?",
                ["Invoer.Soort"] = "Keuze",
                ["Invoer.Code"] = "TV1",
            };
            foreach (var ((code, label), i) in rijen.Select((r, i) => (r, i)))
            {
                (uit[$"Invoer.Opties[{i}].Code"], uit[$"Invoer.Opties[{i}].Label"]) = (code, label);
            }
            return uit;
        }

        (await decaan.PostAsync(p, Formulier, Met(Enumerable.Range(0, 21).Select(n => ("", "antwoord " + n))), vrij: true)).AssertGeweigerd(
            "hooguit 20 antwoorden"
        );
        (
            await decaan.PostAsync(p, Formulier, Met(Enumerable.Range(0, 1200).Select(n => ("", "antwoord " + n))), vrij: true)
        ).AssertGeweigerd("hooguit 20 antwoorden");
        (await decaan.PostAsync(p, Formulier, Met([("een", "Een"), ("een", "Twee")]), vrij: true)).AssertGeweigerd("niet goed overgekomen");
        (await decaan.PostAsync(p, Formulier, Met([("", "Een"), ("", "een ")]), vrij: true)).AssertGeweigerd("staat er twee keer");
        (
            await decaan.PostAsync(
                p,
                Formulier,
                new(Met([("", "Een"), ("", "Twee")])) { ["Invoer.Verplicht"] = "true", ["Invoer.IsThuis"] = "true" },
                vrij: true
            )
        ).AssertGeweigerd("nooit verplicht");
        // Codes that no form made are made again.
        await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                Formulier,
                Met([("liever-niet", "Een"), ("a.b <", "Twee"), (new string('x', 10_000), "Drie")]),
                vrij: true
            )
        );
        Assert.Equal(["een", "twee", "drie"], (await school.OpgeslagenAsync(id, "TV1")).Opties.Select(o => o.Code));
    }

    [Fact]
    public async Task Bewerken_ToAnotherSection_AndAnotherCode_WhileNobodyAskedIt()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Verhuizen");
        await decaan.MetVragenAsync(id, "VH1", "VH2");
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}"),
                Formulier,
                new() { ["Invoer.Titel"] = "Straks" }
            )
        );
        var straks = (await school.DossierAsync(id)).Inhoud.Secties[1].Sleutel;
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync(Pad(id, "VH1")),
                Formulier,
                new() { ["Invoer.Sectie"] = straks, ["Invoer.Code"] = "VH3" }
            )
        );
        Assert.Equal("Verhuizen: Vragen VH2 | Straks VH3", await school.StandAsync(id));
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(Pad(id, "VH1"))).Status);
    }

    // ---- Two at once ----

    [Fact]
    public async Task TweeTegelijk_DifferentItems_BothAreStored()
    {
        var (een, twee) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("decaan"));
        var id = await een.LijstAsync("Samen");
        await een.MetVragenAsync(id, "SM1", "SM2");
        var (p, q, nieuw, ook) = (
            await een.GetAsync(Pad(id, "SM1")),
            await twee.GetAsync(Pad(id, "SM2")),
            await twee.GetAsync(Pad(id)),
            await een.GetAsync(Pad(id))
        );
        await een.VolgAsync(await een.PostAsync(p, Formulier, new() { ["Invoer.Tekst"] = "Van de een" }));
        await twee.VolgAsync(await twee.PostAsync(q, Formulier, new() { ["Invoer.Tekst"] = "Van de ander" }));
        await twee.VolgAsync(await twee.PostAsync(nieuw, Formulier, new() { ["Invoer.Tekst"] = "Erbij", ["Invoer.Soort"] = "Open" }));
        Assert.Equal(["Van de een", "Van de ander", "Erbij"], (await school.DossierAsync(id)).Inhoud.Vragen.Select(v => v.Tekst));
        // The same proposed code for two new ones: the second is told.
        (await een.PostAsync(ook, Formulier, new() { ["Invoer.Tekst"] = "Ook erbij", ["Invoer.Soort"] = "Open" })).AssertGeweigerd(
            "staat al in deze vragenlijst",
            [new("Invoer.Tekst", "Ook erbij")]
        );
    }

    [Fact]
    public async Task TweeTegelijk_SameItem_DifferentFields_BothAreStored()
    {
        var (een, twee) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("decaan"));
        var id = await een.LijstAsync("Velden");
        await een.MetVragenAsync(id, "TV1");
        var (p, q) = (await een.GetAsync(Pad(id, "TV1")), await twee.GetAsync(Pad(id, "TV1")));
        await een.VolgAsync(await een.PostAsync(p, Formulier, new() { ["Invoer.Tekst"] = "Van de een" }));
        await twee.VolgAsync(await twee.PostAsync(q, Formulier, new() { ["Invoer.Hulp"] = "Van de ander" }));
        var vraag = Assert.Single((await school.DossierAsync(id)).Inhoud.Vragen);
        Assert.Equal(("Van de een", "Van de ander"), (vraag.Tekst, vraag.Hulp));
    }

    [Fact]
    public async Task TweeTegelijk_SameItem_ShowsBoth_AndKeepsAllWords()
    {
        var (een, twee) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("decaan"));
        var id = await een.LijstAsync("Botsing");
        await een.VolgAsync(await een.VraagAsync(id, "BT1", new(Opties("Een", "Twee")) { ["Invoer.Soort"] = "Keuze" }));
        var oud = await twee.GetAsync(Pad(id, "BT1"));
        await een.VolgAsync(
            await een.PostAsync(
                await een.GetAsync(Pad(id, "BT1")),
                Formulier,
                new(Opties("Een", "Twee", "Drie")) { ["Invoer.Tekst"] = "Van de een", ["Invoer.Hulp"] = "Hulp van de een" }
            )
        );
        var p = await twee.PostAsync(oud, Formulier, new() { ["Invoer.Tekst"] = "Van de ander", ["Invoer.Verplicht"] = "true" });
        // Typed by me stays; what only the other changed is there already.
        p.AssertGeweigerd(
            "Iemand anders wijzigde deze vraag ook.",
            [new("Invoer.Tekst", "Van de ander"), new("Invoer.Hulp", "Hulp van de een"), new("Invoer.Opties[2].Label", "Drie")]
        );
        Assert.True(p.Document.QuerySelector("[name='Invoer.Verplicht']")!.HasAttribute("checked"));
        var rijen = p
            .Document.QuerySelectorAll("main table tbody tr")
            .Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent)))
            .ToList();
        Assert.Equal(
            [
                "Vraag | Van de een | Van de ander",
                "Hulp | Hulp van de een | –",
                "Antwoorden | Een, Twee, Drie | Een, Twee",
                "Verplicht | nee | ja",
            ],
            rijen
        );
        await twee.VolgAsync(await twee.PostAsync(p, Formulier));
        var v = await school.OpgeslagenAsync(id, "BT1");
        Assert.Equal(("Van de ander", "Hulp van de een", 3, true), (v.Tekst, v.Hulp, v.Opties.Count, v.Verplicht));
    }

    [Fact]
    public async Task TweeTegelijk_RemovedMeanwhile_CanBeAddedAgain()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Verwijderd");
        await decaan.MetVragenAsync(id, "VW1", "VW2");
        var oud = await decaan.GetAsync(Pad(id, "VW1"));
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Evaluatie/Vragenlijst?id={id}"),
                "form[action*='handler=VerwijderVraag']:has([name=code][value=VW1])"
            )
        );
        var p = await decaan.PostAsync(oud, Formulier, new() { ["Invoer.Tekst"] = "Niet kwijt" });
        p.AssertGeweigerd("VW1 is intussen verwijderd.", [new("Invoer.Tekst", "Niet kwijt"), new("Invoer.Code", "VW1")]);
        await decaan.VolgAsync(await decaan.PostAsync(p, Formulier));
        Assert.Equal("Verwijderd: Vragen VW2 VW1", await school.StandAsync(id));
    }

    // ---- What was asked before ----

    [Fact]
    public async Task Gebruikt_WordingMayChange_MeaningNot_AndANewItemIsOffered()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("In gebruik");
        await decaan.VolgAsync(await decaan.VraagAsync(id, "IG1", new(Opties("Een", "Twee")) { ["Invoer.Soort"] = "Keuze" }));
        await decaan.VolgAsync(await decaan.VraagAsync(id, "IG2", new() { ["Invoer.ToonVraag"] = "IG1" }, ["een"]));
        await school.RondeAsync(id);
        var ronde = (await school.DossierAsync(id)).Rondes[0].Id;
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync(Pad(id, "IG1")),
                Formulier,
                new(Opties("Een, anders gezegd", "Twee")) { ["Invoer.Tekst"] = "In andere woorden" }
            )
        );
        var p = await decaan.GetAsync(Pad(id, "IG1"));
        Assert.NotNull(p.Document.QuerySelector("#in-gebruik"));
        Assert.Null(p.Document.QuerySelector("input[name='Invoer.Code']:not([type=hidden])"));
        foreach (
            var (velden, melding) in new (Dictionary<string, string?>, string)[]
            {
                (new() { ["Invoer.Soort"] = "Meerkeuze" }, "Soort en antwoorden blijven zoals ze waren"),
                (Opties("Een", "Twee", "Drie"), "Maak er een nieuwe vraag van"),
                (Opties("Een", ""), "Geef ten minste twee antwoorden"),
                (new() { ["Invoer.Code"] = "IG9" }, "ligt vast"),
            }
        )
        {
            (await decaan.PostAsync(p, Formulier, velden)).AssertGeweigerd(melding);
        }

        var nee = await decaan.PostAsync(p, Formulier, Opties("Een", "Twee", "Drie"));
        var na = await decaan.VolgAsync(await decaan.PostAsync(nee, Formulier, knop: "button[formaction*='handler=AlsNieuw']"));
        Assert.Contains("Op de plaats van IG1 staat nu de nieuwe vraag IG3.", na.Meldingen[0], StringComparison.Ordinal);
        Assert.Equal("In gebruik: Vragen IG3 IG2", await school.StandAsync(id));
        Assert.Equal("IG3", (await school.OpgeslagenAsync(id, "IG2")).ToonAls!.Vraag);
        // The round holds what it asked.
        var toen = (await new LobBeleid.Data.Evaluatie.RondeRepository(school.Database).GetAsync(ronde, 0, default))!.Lijst.Vragen[0];
        Assert.Equal(("IG1", "Wat vind je van IG1?", 2), (toen.Code, toen.Tekst, toen.Opties.Count));
        // And its code is taken, also by what no longer stands in the list.
        (await decaan.VraagAsync(id, "IG1", new() { ["Invoer.Soort"] = "Schaal" })).AssertGeweigerd(
            "De code IG1 is in ‘In gebruik’ gebruikt met een andere soort."
        );
        await decaan.VolgAsync(await decaan.VraagAsync(id, "IG1", new(Opties("Een", "Twee")) { ["Invoer.Soort"] = "Keuze" }));
    }

    [Fact]
    public async Task Gebruikt_AboutHome_StaysAboutHome()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync(Pad(Lijsthulp.Leerlingen, "LV10"));
        (await decaan.PostAsync(p, Formulier, new() { ["Invoer.IsThuis"] = null })).AssertGeweigerd(
            "LV10 is al gesteld als vraag over thuis"
        );
        var id = await decaan.LijstAsync("Thuis");
        (await decaan.VraagAsync(id, "LV10", new() { ["Invoer.Soort"] = "Schaal" })).AssertGeweigerd(
            "LV10 is al gesteld als vraag over thuis"
        );
        await decaan.VolgAsync(await decaan.VraagAsync(id, "LV10", new() { ["Invoer.Soort"] = "Schaal", ["Invoer.IsThuis"] = "true" }));
        // "Rather not say" leads to no further question.
        p = await decaan.PostAsync(
            await decaan.GetAsync(Pad(id)),
            Formulier,
            new() { ["Invoer.ToonVraag"] = "LV10" },
            knop: "button[formaction*='handler=Toon']"
        );
        Assert.Equal(
            ["1", "2", "3", "4", "5"],
            p.Document.QuerySelectorAll("[name='Invoer.ToonOpties']").Select(e => e.GetAttribute("value")!)
        );
    }

    [Theory]
    [InlineData("lijst=1&code=BESTAATNIET")]
    [InlineData("lijst=1&code=lv1")]
    [InlineData("lijst=1&code=%22%3E")]
    public async Task Onbekend_IsNotFound(string vraag)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Evaluatie/Vraag?" + vraag)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.StuurAsync("/Evaluatie/Vraag?" + vraag)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await decaan.StuurAsync($"/Evaluatie/Vraag?{vraag}&handler=AlsNieuw", ("Afdruk", "x"))).StatusCode
        );
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.StuurAsync($"/Evaluatie/Vraag?{vraag}&handler=Wissen")).StatusCode);
    }
}
