using System.Net;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Tactisch;

/// <summary>
/// The form of a team's plan: whatever is wrong is said, nothing typed is lost and nothing stored changes; two editors both keep their words.
/// </summary>
public sealed class BewerkenTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Adres(int id) => $"/Beleid/Tactisch/Bewerken?id={id}";

    private async Task<(Bezoeker Wie, int Id)> PlanAsync(Dictionary<string, string?>? velden = null)
    {
        var wie = await school.AanmeldenAsync("teamleider");
        return (wie, await wie.MaakAsync("Tactisch", velden));
    }

    [Fact]
    public async Task Post_Filled_IsStoredWhole_AndTheDossierShowsIt()
    {
        var (wie, id) = await PlanAsync(
            new()
            {
                ["Invoer.Titel"] = "Gesprekken in de klas",
                ["Invoer.Doel"] = Beleidshulp.GoedDoel,
                ["Invoer.Ouder"] = "1",
                ["Invoer.Draagvlak"] = "team en panel",
                ["Invoer.Mensen"] = "Ilse",
                ["Invoer.Middelen"] = "20 taakuren",
                ["Invoer.Aantal"] = "1.200",
                ["Invoer.MinutenPerKeer"] = "20",
                ["Invoer.UrenToegezegd"] = "12,5",
                ["Invoer.Begindatum"] = "2026-09-01",
                ["Invoer.Einddatum"] = "2027-01-29",
                ["Invoer.Acties[0].Wie"] = "Ilse",
                ["Invoer.Acties[0].Wat"] = "Inroosteren",
                ["Invoer.Acties[1].Wat"] = "Bellen",
                ["Invoer.Acties[1].Wanneer"] = "2027-01-10",
                ["Invoer.Afhankelijkheden[0].Naam"] = "roc",
                ["Invoer.SamenwerkingVorm"] = "samen",
                ["Invoer.SamenwerkingInhoud"] = "in opdracht",
                ["Invoer.TeamleiderBetrokken"] = "false",
            }
        );
        var s = await school.StukAsync(id);
        Assert.Equal(
            (Beleidsstatus.Idee, "BL", "SP1", 1200, 20, 12.5m, false),
            (s.Status, s.Team, s.Ouder, s.Aantal, s.MinutenPerKeer, s.UrenToegezegd, s.TeamleiderBetrokken)
        );
        Assert.Equal(
            [new Beleidsactie("Ilse", "Inroosteren", null, null), new Beleidsactie("", "Bellen", new DateOnly(2027, 1, 10), null)],
            s.Acties
        );
        var p = await wie.GetAsync($"/Beleid/Tactisch/Stuk?id={id}");
        Assert.Contains("Gesprekken in de klas", p.Tekst("h1"), StringComparison.Ordinal);
        Assert.Contains("vorm: samen; inhoud: in opdracht", p.Tekst("#inhoud-stuk"), StringComparison.Ordinal);
        Assert.Contains("te laat", p.Tekst("#acties"), StringComparison.Ordinal);
        // Opened and saved without a change: no line in the history.
        var regels = (await school.HistorieAsync(id)).Length;
        await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier));
        Assert.Equal(regels, (await school.HistorieAsync(id)).Length);
    }

    [Theory]
    [InlineData("Titel", "", "Vul titel in.")]
    [InlineData("Titel", " \t ", "itel")]
    [InlineData("Einddatum", "31-31-2027", "past niet bij")]
    [InlineData("Einddatum", "0001-01-01", "Kies een datum tussen 2000 en 2100.")]
    [InlineData("Begindatum", "9999-12-31", "Kies een datum tussen 2000 en 2100.")]
    [InlineData("Aantal", "-1", "Vul bij aantal keer een heel getal van 0 tot en met 100.000 in.")]
    [InlineData("Aantal", "1.5", "Vul bij aantal keer een heel getal van 0 tot en met 100.000 in.")]
    [InlineData("Aantal", "100001", "Vul bij aantal keer een heel getal van 0 tot en met 100.000 in.")]
    [InlineData("MinutenPerKeer", "10001", "Vul bij minuten per keer een heel getal van 0 tot en met 10.000 in.")]
    [InlineData("UrenToegezegd", "-2", "Vul een aantal uren van nul of meer in, zoals 12 of 12,5.")]
    [InlineData("UrenToegezegd", "1,25", "Vul een aantal uren van nul of meer in, zoals 12 of 12,5.")]
    [InlineData("UrenToegezegd", "veel", "Vul een aantal uren van nul of meer in, zoals 12 of 12,5.")]
    [InlineData("Acties[0].Wanneer", "31-31-2027", "Vul een datum in, zoals 31-12-2026.")]
    [InlineData("Acties[0].KlaarOp", "rommel", "Vul een datum in, zoals 31-12-2026.")]
    [InlineData("Acties[0].Wat", "  ", "Vul in wat er gebeurt.")]
    [InlineData("Afhankelijkheden[0].Naam", "  ", "Vul in van wie of wat het plan afhangt.")]
    [InlineData("Afhankelijkheden[0].Tot", "0999-01-01", "Vul een datum in, zoals 31-12-2026.")]
    public async Task Post_BadInput_ShowsError_KeepsWhatWasTyped_ChangesNothing(string veld, string waarde, string melding)
    {
        var (wie, id) = await PlanAsync(new() { ["Invoer.Doel"] = "eerst" });
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?>
        {
            ["Invoer.Titel"] = "Anders",
            ["Invoer.Doel"] = "regel 1\nregel 2",
            ["Invoer.BelangTeam"] = "rust & tijd <b>",
            ["Invoer.Acties[0].Wie"] = "Sam",
            ["Invoer.Acties[0].Wat"] = "bellen",
            ["Invoer.Afhankelijkheden[0].Naam"] = "roc",
            ["Invoer.Afhankelijkheden[0].Tot"] = "2027-06-01",
            ["Invoer.SamenwerkingVorm"] = "samen",
            ["Invoer." + veld] = waarde,
        };
        var p = await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt);
        p.AssertGeweigerd(melding, getypt);
        Assert.Equal(voor, await school.StandAsync(id));
        // The same for a new one: nothing is added.
        p = await wie.PostAsync(await wie.GetAsync("/Beleid/Tactisch/Bewerken"), Beleidshulp.Formulier, getypt);
        p.AssertGeweigerd(melding, getypt);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_EinddatumVoorBegin_ShowsError()
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?>
        {
            ["Invoer.Begindatum"] = "2027-02-02",
            ["Invoer.Einddatum"] = "2027-02-01",
            ["Invoer.Doel"] = "woorden",
        };
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt)).AssertGeweigerd(
            "De einddatum ligt vóór de begindatum.",
            getypt
        );
        Assert.Equal(voor, await school.StandAsync(id));
        // One day is a plan too.
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync(Adres(id)),
                Beleidshulp.Formulier,
                new() { ["Invoer.Begindatum"] = "2027-02-02", ["Invoer.Einddatum"] = "2027-02-02" }
            )
        );
    }

    [Theory]
    [InlineData("Team", "", "Kies je team")]
    [InlineData("Team", "OK", "Kies je team")]
    [InlineData("Ouder", "999999", "Kies een strategisch doel uit de lijst.")]
    [InlineData("Ouder", "4", "Kies een strategisch doel uit de lijst.")]
    [InlineData("Ouder", "onzin", "Kies een strategisch doel uit de lijst.")]
    [InlineData("Eigenaar", "999999", "Kies een waarde uit de lijst.")]
    [InlineData("SamenwerkingVorm", "onzin", "Kies een waarde uit de lijst.")]
    [InlineData("SamenwerkingInhoud", "onzin", "Kies een waarde uit de lijst.")]
    [InlineData("TeamleiderBetrokken", "huh", "Kies een waarde uit de lijst.")]
    [InlineData("Activiteiten", "999999", "Een van deze activiteiten staat niet (meer) in de planner.")]
    [InlineData("Activiteiten", "onzin", "Een van deze activiteiten staat niet (meer) in de planner.")]
    public async Task Post_ValueThatIsNotInTheList_IsRefused(string veld, string waarde, string melding)
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        var p = await wie.PostAsync(
            await wie.GetAsync(Adres(id)),
            Beleidshulp.Formulier,
            new() { ["Invoer.Doel"] = "woorden", ["Invoer." + veld] = waarde }
        );
        p.AssertGeweigerd(melding);
        Assert.Equal("woorden", p.Waarde("Invoer.Doel"));
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_TenThousandCharactersEverywhere_IsSaidAtEachField_AndKept()
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        var lang = new string('a', 10_000);
        string[] velden =
        [
            "Titel",
            "Doel",
            "Draagvlak",
            "Mensen",
            "Middelen",
            "Aantal",
            "MinutenPerKeer",
            "UrenToegezegd",
            "Samenwerking",
            "BelangTeam",
            "BelangLeiding",
            "BelangLeerling",
            "Acties[0].Wie",
            "Acties[0].Wat",
            "Acties[0].Wanneer",
            "Afhankelijkheden[0].Naam",
            "Afhankelijkheden[0].Tot",
        ];
        var getypt = velden.ToDictionary(v => "Invoer." + v, _ => (string?)lang);
        var p = await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt);
        p.AssertGeweigerd("hooguit", getypt);
        Assert.All(velden, v => Assert.Equal("true", p.Document.QuerySelector($"[name='Invoer.{v}']")!.GetAttribute("aria-invalid")));
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_SixtyRows_IsTooMany_AndAllAreKept()
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        var getypt = Enumerable
            .Range(0, 60)
            .SelectMany(i => new Dictionary<string, string?>
            {
                [$"Invoer.Acties[{i}].Wie"] = $"wie {i}",
                [$"Invoer.Acties[{i}].Wat"] = $"actie {i}",
                [$"Invoer.Afhankelijkheden[{i}].Naam"] = $"partner {i}",
            })
            .ToDictionary();
        var p = await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt, vrij: true);
        p.AssertGeweigerd("Een lijst heeft hooguit 40 regels.", getypt);
        Assert.Equal(voor, await school.StandAsync(id));
        // Sixty that are wrong as well: still an answer in words.
        foreach (var i in Enumerable.Range(0, 60))
        {
            (getypt[$"Invoer.Acties[{i}].Wat"], getypt[$"Invoer.Acties[{i}].Wanneer"], getypt[$"Invoer.Afhankelijkheden[{i}].Tot"]) = (
                "",
                "nooit",
                "nooit"
            );
        }
        p = await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt, vrij: true);
        p.AssertGeweigerd("Een lijst heeft hooguit 40 regels.", getypt);
        Assert.Equal(voor, await school.StandAsync(id));
        // Forty are fine, also with empty rows between.
        var veertig = Enumerable.Range(0, 40).ToDictionary(i => $"Invoer.Acties[{i}].Wat", i => (string?)(i % 2 == 0 ? $"actie {i}" : ""));
        await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, veertig, vrij: true));
        Assert.Equal(20, (await school.StukAsync(id)).Acties.Count);
    }

    /// <summary>What no form sends: never an error page, and never a loss.</summary>
    [Theory]
    [InlineData("Versie", "onzin")]
    [InlineData("Versie", "-1")]
    [InlineData("Versie", "99999999999999999999")]
    [InlineData("Basis", "geen json")]
    [InlineData("Basis", "{\"Acties\":null,\"Titel\":5}")]
    [InlineData("Basis", "null")]
    [InlineData("Extra", "onzin")]
    [InlineData("Extra", "2147483647")]
    [InlineData("Extra", "-5")]
    [InlineData("Invoer.Acties.index", "nergens")]
    [InlineData("Invoer.Afhankelijkheden.index", "nergens")]
    [InlineData("Invoer.Ruimte.index", "nergens")]
    [InlineData("Invoer.Investeringen.index", "nergens")]
    [InlineData("Invoer.Activiteiten", "")]
    [InlineData("Invoer.Vragen", "onzin")]
    public async Task Post_RubbishInHiddenFields_DoesNoHarm(string veld, string waarde)
    {
        var (wie, id) = await PlanAsync(new() { ["Invoer.Doel"] = "eerst", ["Invoer.Acties[0].Wat"] = "bellen" });
        foreach (var knop in new[] { null, "button[formaction*='handler=Meer']", "button[formaction*='handler=Toets']" })
        {
            var p = await wie.PostAsync(
                await wie.GetAsync(Adres(id)),
                Beleidshulp.Formulier,
                new() { ["Invoer.BelangTeam"] = "mijn woorden", [veld] = waarde },
                knop,
                vrij: true
            );
            if (p.Status == HttpStatusCode.Redirect)
            {
                Assert.Equal("mijn woorden", (await school.StukAsync(id)).BelangTeam);
            }
            else
            {
                Assert.True(p.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{p.Status}");
                Assert.Equal("mijn woorden", p.Waarde("Invoer.BelangTeam"));
            }
        }

        Assert.Equal("eerst", (await school.StukAsync(id)).Doel);
    }

    [Fact]
    public async Task Post_ParentArchivedMeanwhile_SaysSo_AndKeepsTheWords()
    {
        var directie = await school.AanmeldenAsync("directie");
        var ouder = await directie.MaakAsync("Strategisch", new() { ["Invoer.Titel"] = "Wordt gearchiveerd" });
        var code = (await school.StukAsync(ouder)).Code;
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        await directie.VolgAsync(
            await directie.PostAsync(await directie.GetAsync($"/Beleid/Strategisch/Stuk?id={ouder}"), "form[action*='handler=Archiveren']")
        );
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?> { ["Invoer.Ouder"] = $"{ouder}", ["Invoer.Doel"] = "mijn woorden" };
        var fout = await wie.PostAsync(p, Beleidshulp.Formulier, getypt);
        fout.AssertGeweigerd($"{code} is gearchiveerd. Kies een ander strategisch doel, of laat het leeg.");
        Assert.Equal("mijn woorden", fout.Waarde("Invoer.Doel"));
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Get_ParentArchived_ThePlanIsAskedForAnother()
    {
        var directie = await school.AanmeldenAsync("directie");
        var ouder = await directie.MaakAsync("Strategisch", new() { ["Invoer.Titel"] = "Verdwijnt" });
        var (wie, id) = await PlanAsync(new() { ["Invoer.Ouder"] = $"{ouder}", ["Invoer.Doel"] = Beleidshulp.GoedDoel });
        Assert.Null((await wie.GetAsync($"/Beleid/Tactisch/Stuk?id={id}")).Document.QuerySelector("[data-regel=BL-08]"));
        await directie.VolgAsync(
            await directie.PostAsync(await directie.GetAsync($"/Beleid/Strategisch/Stuk?id={ouder}"), "form[action*='handler=Archiveren']")
        );
        var p = await wie.GetAsync($"/Beleid/Tactisch/Stuk?id={id}");
        Assert.NotNull(p.Document.QuerySelector("[data-regel=BL-08]"));
        Assert.Contains("(gearchiveerd)", p.Tekst("#inhoud-stuk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoEditors_DifferentFields_BothStay()
    {
        // With rows that have empty cells: who does not touch them has not changed them.
        var (een, id) = await PlanAsync(
            new()
            {
                ["Invoer.Doel"] = "doel",
                ["Invoer.Acties[0].Wat"] = "bellen",
                ["Invoer.Afhankelijkheden[0].Naam"] = "roc",
            }
        );
        var twee = await school.AanmeldenAsync("teamleider");
        var (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(
            await een.PostAsync(
                a,
                Beleidshulp.Formulier,
                new() { ["Invoer.Acties[0].Wie"] = "Sam", ["Invoer.Afhankelijkheden[0].Tot"] = "2027-06-01" }
            )
        );
        await twee.VolgAsync(await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Doel"] = "nieuw doel" }));
        var s = await school.StukAsync(id);
        Assert.Equal(
            ("nieuw doel", "Sam", new DateOnly(2027, 6, 1)),
            (s.Doel, Assert.Single(s.Acties).Wie, Assert.Single(s.Afhankelijkheden).Tot)
        );
        Assert.Equal(
            ["Acties: bellen > Sam: bellen", "Afhankelijk van: roc > roc, tot en met 1-6-2027", "Doel: doel > nieuw doel"],
            (await school.HistorieAsync(id)).TakeLast(3)
        );
    }

    [Fact]
    public async Task TwoEditors_SameField_SideBySide_AndAPersonDecides()
    {
        var (een, id) = await PlanAsync(new() { ["Invoer.Doel"] = "doel" });
        var twee = await school.AanmeldenAsync("teamleider");
        var (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(
            await een.PostAsync(
                a,
                Beleidshulp.Formulier,
                new()
                {
                    ["Invoer.Doel"] = "van de een",
                    ["Invoer.Mensen"] = "Sam",
                    ["Invoer.Acties[0].Wat"] = "actie van de een",
                }
            )
        );
        var voor = await school.StandAsync(id);
        var botsing = await twee.PostAsync(
            b,
            Beleidshulp.Formulier,
            new()
            {
                ["Invoer.Doel"] = "van de ander",
                ["Invoer.Draagvlak"] = "panel",
                ["Invoer.Acties[0].Wat"] = "actie van de ander",
            }
        );
        botsing.AssertGeweigerd(
            "Iemand anders wijzigde dit stuk ook.",
            new Dictionary<string, string?>
            {
                ["Invoer.Doel"] = "van de ander",
                ["Invoer.Draagvlak"] = "panel",
                ["Invoer.Mensen"] = "Sam",
                ["Invoer.Acties[0].Wat"] = "actie van de ander",
            }
        );
        Assert.Contains("van de een", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.Contains("actie van de een", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sam", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.Equal(voor, await school.StandAsync(id));
        await twee.VolgAsync(await twee.PostAsync(botsing, Beleidshulp.Formulier));
        var s = await school.StukAsync(id);
        Assert.Equal(("van de ander", "Sam", "panel", "actie van de ander"), (s.Doel, s.Mensen, s.Draagvlak, Assert.Single(s.Acties).Wat));
        // The words of the one are in the history.
        Assert.Contains("Doel: van de een > van de ander", await school.HistorieAsync(id));
    }

    /// <summary>A form that was refused once still starts from what it was opened with, or a colleague's change in between would be written over.</summary>
    [Fact]
    public async Task TwoEditors_AfterARefusedPost_NothingIsLost()
    {
        var (een, id) = await PlanAsync(new() { ["Invoer.Doel"] = "doel", ["Invoer.Mensen"] = "niemand" });
        var twee = await school.AanmeldenAsync("teamleider");
        var (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(
            await een.PostAsync(a, Beleidshulp.Formulier, new() { ["Invoer.Mensen"] = "Sam", ["Invoer.Doel"] = "van de een" })
        );
        var basis = b.Waarde("Basis");
        var geweigerd = await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Titel"] = "", ["Invoer.Middelen"] = "20 uur" });
        geweigerd.AssertGeweigerd("itel");
        Assert.Equal((basis, b.Waarde("Versie")), (geweigerd.Waarde("Basis"), geweigerd.Waarde("Versie")));
        // Also by way of the other buttons.
        geweigerd = await twee.PostAsync(
            geweigerd,
            Beleidshulp.Formulier,
            new() { ["Invoer.Titel"] = "Weer een titel" },
            "button[formaction*='handler=Meer']"
        );
        geweigerd = await twee.PostAsync(geweigerd, Beleidshulp.Formulier, null, "button[formaction*='handler=Toets']");
        Assert.Equal((basis, b.Waarde("Versie")), (geweigerd.Waarde("Basis"), geweigerd.Waarde("Versie")));
        await twee.VolgAsync(await twee.PostAsync(geweigerd, Beleidshulp.Formulier));
        var s = await school.StukAsync(id);
        Assert.Equal(("Weer een titel", "van de een", "Sam", "20 uur"), (s.Titel, s.Doel, s.Mensen, s.Middelen));
    }

    [Fact]
    public async Task TwoEditors_AnActionIsTickedMeanwhile_TheTickStays()
    {
        var (een, id) = await PlanAsync(new() { ["Invoer.Doel"] = "doel", ["Invoer.Acties[0].Wat"] = "bellen" });
        var twee = await school.AanmeldenAsync("teamleider");
        var b = await twee.GetAsync(Adres(id));
        await een.VolgAsync(await een.PostAsync(await een.GetAsync($"/Beleid/Tactisch/Stuk?id={id}"), "form[action*='handler=Actie']"));
        await twee.VolgAsync(await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Doel"] = "nieuw doel" }));
        var s = await school.StukAsync(id);
        Assert.Equal("nieuw doel", s.Doel);
        Assert.NotNull(Assert.Single(s.Acties).KlaarOp);
    }

    [Fact]
    public async Task TwoEditors_TamperedBasis_ShowsEveryDifference()
    {
        var (een, id) = await PlanAsync(new() { ["Invoer.Doel"] = "doel" });
        var twee = await school.AanmeldenAsync("teamleider");
        var b = await twee.GetAsync(Adres(id));
        await een.VolgAsync(await een.PostAsync(await een.GetAsync(Adres(id)), Beleidshulp.Formulier, new() { ["Invoer.Mensen"] = "Sam" }));
        var voor = await school.StandAsync(id);
        var p = await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Doel"] = "nieuw doel", ["Basis"] = "rommel" });
        p.AssertGeweigerd("Iemand anders wijzigde dit stuk ook.");
        Assert.Contains("Sam", p.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_ArchivedMeanwhile_KeepsTheWords()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        await wie.VolgAsync(
            await wie.PostAsync(await wie.GetAsync($"/Beleid/Tactisch/Stuk?id={id}"), "form[action*='handler=Archiveren']")
        );
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?> { ["Invoer.Doel"] = "mijn woorden" };
        (await wie.PostAsync(p, Beleidshulp.Formulier, getypt)).AssertGeweigerd(
            "is intussen gearchiveerd. Wat je typte staat hieronder",
            getypt
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Toets_WithoutJavaScript_AnswersInThePage_AndStoresNothing()
    {
        var (wie, id) = await PlanAsync(new() { ["Invoer.Doel"] = "eerst" });
        var voor = await school.StandAsync(id);
        var p = await wie.PostAsync(
            await wie.GetAsync(Adres(id)),
            Beleidshulp.Formulier,
            new() { ["Invoer.Doel"] = "We besteden meer aandacht aan loopbaanleren.", ["Invoer.BelangTeam"] = "rust" },
            "button[formaction*='handler=Toets']"
        );
        Assert.Equal(HttpStatusCode.OK, p.Status);
        Assert.Equal("ontbreekt", p.Document.QuerySelector("[data-letter=S]")!.GetAttribute("data-oordeel"));
        Assert.Equal(("We besteden meer aandacht aan loopbaanleren.", "rust"), (p.Waarde("Invoer.Doel"), p.Waarde("Invoer.BelangTeam")));
        Assert.Equal(voor, await school.StandAsync(id));
        // A field beside the text counts: a date in the field is a date.
        p = await wie.PostAsync(
            p,
            Beleidshulp.Formulier,
            new() { ["Invoer.Einddatum"] = "2027-05-01" },
            "button[formaction*='handler=Toets']"
        );
        Assert.Equal("voldoet", p.Document.QuerySelector("[data-letter=T]")!.GetAttribute("data-oordeel"));
    }

    [Fact]
    public async Task Meer_GivesRows_AndKeepsWhatWasTyped()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.PostAsync(
            await wie.GetAsync(Adres(id)),
            Beleidshulp.Formulier,
            new() { ["Invoer.Titel"] = "", ["Invoer.Acties[1].Wat"] = "tweede regel" },
            "button[formaction*='handler=Meer']"
        );
        Assert.Equal(HttpStatusCode.OK, p.Status);
        Assert.Equal(("", "tweede regel"), (p.Waarde("Invoer.Titel"), p.Waarde("Invoer.Acties[0].Wat")));
        Assert.NotNull(p.Document.QuerySelector("[name='Invoer.Acties[5].Wat']"));
    }
}
