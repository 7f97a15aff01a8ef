using System.Net;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Tactisch;

/// <summary>A team's plan as a dossier: its way from idea to closed, evaluations, actions, the teamleider's verdict, archive and history.</summary>
public sealed class StukTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Status = "form[action*='handler=Status']";
    private const string Evaluatie = "form[action*='handler=Evaluatie']";

    private static string Adres(int id) => $"/Beleid/Tactisch/Stuk?id={id}";

    /// <summary>Vandaag of the example school.</summary>
    private const string Vandaag = "2027-01-15";

    private async Task<(Bezoeker Wie, int Id)> PlanAsync(string doel = Beleidshulp.GoedDoel)
    {
        var wie = await school.AanmeldenAsync("teamleider");
        return (
            wie,
            await wie.MaakAsync(
                "Tactisch",
                new()
                {
                    ["Invoer.Doel"] = doel,
                    ["Invoer.Acties[0].Wat"] = "bellen",
                    ["Invoer.Acties[0].Wie"] = "Sam",
                }
            )
        );
    }

    private static async Task<Pagina> NaarAsync(Bezoeker wie, int id, params string[] statussen)
    {
        var p = await wie.GetAsync(Adres(id));
        foreach (var naar in statussen)
        {
            p = await wie.VolgAsync(
                await wie.PostAsync(
                    p,
                    $"{Status}:has([value={naar}])",
                    naar == "Vastgesteld" ? new() { ["Status.Op"] = "2026-09-01" } : null
                )
            );
        }
        return p;
    }

    private static Task<Pagina> EvalueerAsync(
        Bezoeker wie,
        Pagina p,
        string tekst = "Het ging zo.",
        string bijstelling = "",
        string dag = Vandaag,
        string uitkomst = "deels"
    ) =>
        wie.PostAsync(
            p,
            Evaluatie,
            new()
            {
                ["Evaluatie.Dag"] = dag,
                ["Evaluatie.Uitkomst"] = uitkomst,
                ["Evaluatie.Tekst"] = tekst,
                ["Evaluatie.Bijstelling"] = bijstelling,
            }
        );

    [Fact]
    public async Task Status_WholeRound_EachStepIsOffered_AndStandsInTheHistory()
    {
        var (wie, id) = await PlanAsync();
        string[] Aangeboden(Pagina p) =>
            [.. p.Document.QuerySelectorAll(Status).Select(f => f.QuerySelector("button")!.TextContent.Trim())];
        var p = await wie.GetAsync(Adres(id));
        Assert.Equal(["Verder naar Concept"], Aangeboden(p));
        p = await NaarAsync(wie, id, "Concept", "Besproken");
        Assert.Equal(["Verder naar Vastgesteld", "Terug naar Concept"], Aangeboden(p));
        p = await NaarAsync(wie, id, "Concept", "Besproken", "Vastgesteld", "InUitvoering");
        Assert.Contains("vastgesteld op 1 september 2026 door team BL en teamleider", p.Tekst(".paginakop"), StringComparison.Ordinal);
        // Evaluated only with an evaluation; adjusted only with an adjustment.
        Assert.Empty(Aangeboden(p));
        Assert.Contains("leg eerst de evaluatie vast", p.Tekst("#status"), StringComparison.Ordinal);
        p = await wie.VolgAsync(await EvalueerAsync(wie, p, "De helft is gehaald."));
        p = await NaarAsync(wie, id, "Geevalueerd");
        Assert.Equal(["Verder naar Afgesloten"], Aangeboden(p));
        p = await wie.VolgAsync(await EvalueerAsync(wie, p, "Nog eens gekeken.", "Twee gesprekken."));
        Assert.Equal(["Verder naar Bijgesteld", "Verder naar Afgesloten"], Aangeboden(p));
        p = await NaarAsync(wie, id, "Bijgesteld");
        Assert.Equal(["Verder naar In uitvoering"], Aangeboden(p));
        p = await NaarAsync(wie, id, "InUitvoering", "Geevalueerd", "Afgesloten");
        Assert.Empty(Aangeboden(p));
        Assert.Equal("Afgesloten", p.Tekst("[aria-current=step]"));
        Assert.Equal(
            [
                "Idee",
                "Concept",
                "Besproken",
                "Concept",
                "Besproken",
                "Vastgesteld op 1-9-2026 door team BL en teamleider",
                "In uitvoering",
                "Geëvalueerd",
                "Bijgesteld",
                "In uitvoering",
                "Geëvalueerd",
                "Afgesloten",
            ],
            (await school.HistorieAsync(id)).Where(h => h.StartsWith("Status:", StringComparison.Ordinal)).Select(h => h.Split(" > ")[1])
        );
    }

    [Theory]
    [InlineData("Besproken", "Van Idee kan dit niet naar Besproken.")]
    [InlineData("Vastgesteld", "Van Idee kan dit niet naar Vastgesteld.")]
    [InlineData("Afgesloten", "Van Idee kan dit niet naar Afgesloten.")]
    [InlineData("Idee", "Van Idee kan dit niet naar Idee.")]
    [InlineData("7", "Van Idee kan dit niet naar Afgesloten.")]
    [InlineData("Onzin", "Kies de volgende status.")]
    [InlineData("99", "Kies de volgende status.")]
    [InlineData("", "Kies de volgende status.")]
    public async Task Status_ThatSkipsSteps_IsRefused(string naar, string melding)
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Status, new() { ["Status.Naar"] = naar })).AssertGeweigerd(melding);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Theory]
    [InlineData("Status.Op", "2027-01-16", "die ligt niet na vandaag")]
    [InlineData("Status.Op", "1999-01-01", "Vul in op welke dag het is vastgesteld")]
    [InlineData("Status.Op", "31-31-2027", "Vul in op welke dag het is vastgesteld")]
    [InlineData("Status.Op", "", "Vul in op welke dag het is vastgesteld")]
    [InlineData("Status.Door", "  ", "Vul in wie het heeft vastgesteld")]
    [InlineData("Status.Door", "x10000", "Vul in wie het heeft vastgesteld, in hooguit 100 tekens.")]
    public async Task Adopt_BadInput_ShowsError_KeepsWhatWasTyped(string veld, string waarde, string melding)
    {
        var (wie, id) = await PlanAsync();
        var p = await NaarAsync(wie, id, "Concept", "Besproken");
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?> { ["Status.Op"] = "2026-10-01", ["Status.Door"] = "ons team" };
        getypt[veld] = waarde == "x10000" ? new string('x', 10_000) : waarde;
        (await wie.PostAsync(p, $"{Status}:has([value=Vastgesteld])", getypt)).AssertGeweigerd(melding, getypt);
        Assert.Equal(voor, await school.StandAsync(id));
        // Today is not in the future.
        await wie.VolgAsync(await wie.PostAsync(p, $"{Status}:has([value=Vastgesteld])", new() { ["Status.Op"] = Vandaag }));
    }

    [Fact]
    public async Task Adopt_ByAMentor_IsNotOffered_AndIsRefused()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var id = await mentor.MaakAsync("Tactisch", new() { ["Invoer.Doel"] = "doel" });
        var p = await NaarAsync(mentor, id, "Concept", "Besproken");
        Assert.Contains("vraag je teamleider", p.Tekst("#status"), StringComparison.Ordinal);
        Assert.Null(p.Document.QuerySelector("[name='Status.Op']"));
        var voor = await school.StandAsync(id);
        (
            await mentor.PostAsync(
                p,
                Status,
                new()
                {
                    ["Status.Naar"] = "Vastgesteld",
                    ["Status.Op"] = "2026-10-01",
                    ["Status.Door"] = "ik",
                },
                vrij: true
            )
        ).AssertGeweigerd("Vraag je teamleider om dit te doen.");
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Status_SomebodyWasFirst_IsNotDoneOnTopOfIt()
    {
        var (een, id) = await PlanAsync();
        var twee = await school.AanmeldenAsync("teamleider");
        var p = await twee.GetAsync(Adres(id));
        await een.VolgAsync(
            await een.PostAsync(
                await een.GetAsync($"/Beleid/Tactisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Doel"] = "ander doel" }
            )
        );
        var voor = await school.StandAsync(id);
        var fout = await twee.PostAsync(p, Status);
        fout.AssertGeweigerd("Iemand anders wijzigde dit stuk nadat je het opende.");
        (await twee.PostAsync(p, "form[action*='handler=Archiveren']")).AssertGeweigerd(
            "Iemand anders wijzigde dit stuk nadat je het opende."
        );
        Assert.Equal(voor, await school.StandAsync(id));
        // The page that said so shows what there is now, and there the button works.
        Assert.Contains("ander doel", fout.Tekst("#inhoud-stuk"), StringComparison.Ordinal);
        await twee.VolgAsync(await twee.PostAsync(fout, Status));
        Assert.Equal(Beleidsstatus.Concept, (await school.StukAsync(id)).Status);
    }

    [Theory]
    [InlineData("Dag", "2027-01-16", "die ligt niet na vandaag")]
    [InlineData("Dag", "2026-08-31", "Het plan is pas vastgesteld op 1 september 2026.")]
    [InlineData("Dag", "31-31-2027", "Vul in op welke dag jullie terugkeken")]
    [InlineData("Dag", "", "Vul in op welke dag jullie terugkeken")]
    [InlineData("Uitkomst", "", "Kies hoe ver het doel is.")]
    [InlineData("Uitkomst", "fantastisch", "Kies hoe ver het doel is.")]
    [InlineData("Tekst", "   ", "Schrijf op wat er bleek, en waaraan je dat ziet.")]
    [InlineData("Tekst", "x10000", "hooguit")]
    [InlineData("Bijstelling", "x10000", "hooguit")]
    public async Task Evaluation_BadInput_ShowsError_KeepsWhatWasTyped(string veld, string waarde, string melding)
    {
        var (wie, id) = await PlanAsync();
        var p = await NaarAsync(wie, id, "Concept", "Besproken", "Vastgesteld");
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?>
        {
            ["Evaluatie.Dag"] = Vandaag,
            ["Evaluatie.Uitkomst"] = "deels",
            ["Evaluatie.Tekst"] = "regel 1\nregel 2",
            ["Evaluatie.Bijstelling"] = "korter",
        };
        getypt["Evaluatie." + veld] = waarde == "x10000" ? new string('x', 10_000) : waarde;
        var fout = await wie.PostAsync(p, Evaluatie, getypt);
        fout.AssertGeweigerd(
            melding,
            waarde == "fantastisch" ? getypt.Where(g => !g.Key.EndsWith("Uitkomst", StringComparison.Ordinal)) : getypt
        );
        Assert.NotNull(fout.Document.QuerySelector($"details[open] {Evaluatie}"));
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Evaluation_BeforeAnyAdoption_IsRefused_AndTheWordsStay()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        Assert.Null(p.Document.QuerySelector(Evaluatie));
        var voor = await school.StandAsync(id);
        var fout = await wie.PostAsync(
            p,
            Status,
            new()
            {
                ["Evaluatie.Dag"] = Vandaag,
                ["Evaluatie.Uitkomst"] = "deels",
                ["Evaluatie.Tekst"] = "mijn woorden",
            },
            vrij: true
        );
        Assert.Equal(HttpStatusCode.Redirect, fout.Status);
        voor = await school.StandAsync(id);
        p = await wie.GetAsync(Adres(id));
        using var inhoud = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = p.Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!,
                ["Evaluatie.Dag"] = Vandaag,
                ["Evaluatie.Uitkomst"] = "deels",
                ["Evaluatie.Tekst"] = "mijn woorden",
            }
        );
        var adres = Adres(id) + "&handler=Evaluatie";
        (await Pagina.LeesAsync(await wie.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud), adres)).AssertGeweigerd(
            "is nog niet vastgesteld",
            new Dictionary<string, string?> { ["Evaluatie.Tekst"] = "mijn woorden" }
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Evaluation_PlanArchivedMeanwhile_KeepsTheWords()
    {
        var (wie, id) = await PlanAsync();
        var p = await NaarAsync(wie, id, "Concept", "Besproken", "Vastgesteld");
        await wie.VolgAsync(await wie.PostAsync(p, "form[action*='handler=Archiveren']"));
        var voor = await school.StandAsync(id);
        (await EvalueerAsync(wie, p, "mijn woorden", "en nog iets")).AssertGeweigerd(
            "is intussen gearchiveerd. Wat je typte staat hieronder",
            new Dictionary<string, string?> { ["Evaluatie.Tekst"] = "mijn woorden", ["Evaluatie.Bijstelling"] = "en nog iets" }
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Evaluation_AsksToInformTheCvb_AndOnceIsEnough()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.VolgAsync(
            await EvalueerAsync(wie, await NaarAsync(wie, id, "Concept", "Besproken", "Vastgesteld"), "De helft.", "Korter.")
        );
        Assert.Contains("Informeer ook het CvB.", p.Tekst("#melding"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("#evaluatie [data-regel=BL-13]"));
        Assert.Contains("deels gehaald", p.Tekst("#evaluatie"), StringComparison.Ordinal);
        Assert.Contains("Bijgesteld: Korter.", p.Tekst("#evaluatie"), StringComparison.Ordinal);
        const string Informeren = "form[action*='handler=Informeren']";
        var na = await wie.VolgAsync(await wie.PostAsync(p, Informeren));
        Assert.Null(na.Document.QuerySelector("[data-regel=BL-13]"));
        Assert.Contains("CvB geïnformeerd op 15 januari 2027 door Ilse Proef", na.Tekst("#evaluatie"), StringComparison.Ordinal);
        // The button of a page that was still open: done already, not forbidden.
        var voor = await school.StandAsync(id);
        (await wie.PostAsync(p, Informeren)).AssertGeweigerd("of het is al gedaan");
        // An evaluation of another plan.
        Assert.Equal(HttpStatusCode.NotFound, (await wie.PostAsync(p, Informeren, new() { ["evaluatie"] = "1" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await wie.PostAsync(p, Informeren, new() { ["evaluatie"] = "onzin" })).Status);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Theory]
    [InlineData("volgorde", "9")]
    [InlineData("volgorde", "-1")]
    [InlineData("volgorde", "2147483647")]
    [InlineData("volgorde", "99999999999999")]
    [InlineData("wat", "iets anders")]
    [InlineData("wat", null)]
    public async Task Action_ThatIsNotThere_IsRefused(string veld, string? waarde)
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        var voor = await school.StandAsync(id);
        var velden = new Dictionary<string, string?> { ["wat"] = "bestaat niet" };
        velden[veld] = waarde;
        (await wie.PostAsync(p, "form[action*='handler=Actie']", velden)).AssertGeweigerd("De acties zijn net gewijzigd.");
        Assert.Equal(voor, await school.StandAsync(id));
        p = await wie.VolgAsync(await wie.PostAsync(p, "form[action*='handler=Actie']"));
        Assert.Contains("klaar op 15 januari 2027", p.Tekst("#acties"), StringComparison.Ordinal);
        p = await wie.VolgAsync(await wie.PostAsync(p, "form[action*='handler=Actie']"));
        Assert.DoesNotContain("klaar op", p.Tekst("#acties"), StringComparison.Ordinal);
        Assert.Equal(["Actie: bellen > bellen (klaar)", "Actie: bellen (klaar) > bellen"], (await school.HistorieAsync(id)).TakeLast(2));
    }

    [Fact]
    public async Task Archive_AndUndo_NothingIsLost()
    {
        var (wie, id) = await PlanAsync();
        var code = (await school.StukAsync(id)).Code;
        var lijst = await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync(Adres(id)), "form[action*='handler=Archiveren']"));
        Assert.Contains($"{code} ligt in het archief.", lijst.Tekst("#melding"), StringComparison.Ordinal);
        Assert.DoesNotContain(code, lijst.Document.QuerySelectorAll(".register .stuk-code").Select(e => e.TextContent));
        var archief = await wie.GetAsync("/Beleid/Tactisch?archief=true");
        Assert.Contains(code, archief.Document.QuerySelectorAll(".register .stuk-code").Select(e => e.TextContent));
        // The dossier stays readable, with its history, and without buttons but one.
        var dossier = await wie.GetAsync(Adres(id));
        Assert.Contains("Dit stuk ligt in het archief.", dossier.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("Archief", dossier.Tekst("#geschiedenis"), StringComparison.Ordinal);
        Assert.Equal(["Terug in het register"], dossier.Document.QuerySelectorAll("main form button").Select(b => b.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, (await wie.GetAsync($"/Beleid/Tactisch/Sessie?id={id}")).Status);
        var terug = await wie.VolgAsync(await wie.PostAsync(lijst, "#melding form"));
        Assert.Contains($"{code} staat weer in het register.", terug.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Null((await school.StukAsync(id)).GearchiveerdOp);
        // Undo once more does no harm.
        Assert.Contains(
            "staat al in het register",
            (await wie.VolgAsync(await wie.PostAsync(lijst, "#melding form"))).Tekst("#melding"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task History_ShowsWhoWhenOldAndNew_SideBySide_AndAllOnRequest()
    {
        var (wie, id) = await PlanAsync("oud doel\nregel 2");
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync($"/Beleid/Tactisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Doel"] = "nieuw <doel>", ["Invoer.BelangTeam"] = "rust" }
            )
        );
        var p = await wie.GetAsync(Adres(id));
        var rij = p.Document.QuerySelectorAll("#geschiedenis tbody tr").Single(r => r.Children[2].TextContent == "oud doel\nregel 2");
        Assert.Contains("Ilse Proef", rij.Children[0].TextContent, StringComparison.Ordinal);
        Assert.Matches(@"\d{1,2} \w+ \d{4}, \d\d:\d\d", rij.Children[0].TextContent);
        Assert.Equal(("Doel", "nieuw <doel>"), (rij.Children[1].TextContent, rij.Children[3].TextContent));
        for (var i = 0; i < 16; i++)
        {
            p = await wie.VolgAsync(await wie.PostAsync(p, "form[action*='handler=Actie']"));
        }
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync($"/Beleid/Tactisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new()
                {
                    ["Invoer.BelangTeam"] = "1",
                    ["Invoer.BelangLeiding"] = "2",
                    ["Invoer.BelangLeerling"] = "3",
                    ["Invoer.Mensen"] = "4",
                    ["Invoer.Middelen"] = "5",
                    ["Invoer.Draagvlak"] = "6",
                    ["Invoer.Samenwerking"] = "7",
                    ["Invoer.Aantal"] = "8",
                }
            )
        );
        var alle = (await school.HistorieAsync(id)).Length;
        Assert.True(alle > 30);
        p = await wie.GetAsync(Adres(id));
        Assert.Equal(30, p.Document.QuerySelectorAll("#geschiedenis tbody tr").Length);
        var link = p.Document.QuerySelector("#geschiedenis > p a")!;
        Assert.Equal($"Toon alle {alle} regels", link.TextContent);
        Assert.Equal(
            alle,
            (await wie.GetAsync(link.GetAttribute("href")!.Split('#')[0])).Document.QuerySelectorAll("#geschiedenis tbody tr").Length
        );
    }

    [Fact]
    public async Task Verdict_AnotherThanTheCheck_NeedsAReason_AndBothStayVisible()
    {
        var (wie, id) = await PlanAsync("We besteden meer aandacht aan loopbaanleren.");
        string Oordeel(string letter) => $"form[action*='handler=Oordeel']:has([name=letter][value={letter}])";
        var p = await wie.GetAsync(Adres(id));
        var voor = await school.StandAsync(id);
        var zonder = await wie.PostAsync(p, Oordeel("M"), new() { ["oordeel"] = "Voldoet" });
        zonder.AssertGeweigerd("Schrijf bij M waarom je anders oordeelt dan de toets.");
        // What was chosen stays chosen.
        Assert.Equal("Voldoet", ((AngleSharp.Html.Dom.IHtmlSelectElement)zonder.Document.QuerySelector("#oordeel-M")!).Value);
        var lang = await wie.PostAsync(zonder, Oordeel("M"), new() { ["Reden"] = new string('x', 10_000) });
        lang.AssertGeweigerd("De reden mag hooguit 400 tekens hebben.");
        Assert.Equal(10_000, lang.Document.QuerySelector("#Reden-M")!.GetAttribute("value")!.Length);
        (await wie.PostAsync(p, Oordeel("M"), new() { ["letter"] = "X" })).AssertGeweigerd("Kies voor een letter");
        (await wie.PostAsync(p, Oordeel("M"), new() { ["oordeel"] = "onzin" }, vrij: true)).AssertGeweigerd("Kies voor een letter");
        Assert.Equal(voor, await school.StandAsync(id));

        p = await wie.VolgAsync(await wie.PostAsync(lang, Oordeel("M"), new() { ["Reden"] = "wij tellen het in het logboek" }));
        var m = p.Document.QuerySelector("#smart [data-letter=M]")!;
        Assert.Equal(("ontbreekt", "voldoet"), (m.GetAttribute("data-oordeel"), m.GetAttribute("data-besluit")));
        Assert.Contains(
            "Teamleider Ilse Proef: voldoet, anders dan de toets (ontbreekt): wij tellen het in het logboek",
            string.Join(' ', m.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.NotNull(m.QuerySelector("[data-regel=M1]"));
        // Confirming needs no reason.
        p = await wie.VolgAsync(await wie.PostAsync(p, Oordeel("S"), new() { ["oordeel"] = "Ontbreekt" }));
        Assert.Equal("ontbreekt", p.Document.QuerySelector("#smart [data-letter=S]")!.GetAttribute("data-besluit"));
        Assert.Contains("SMART M: Ontbreekt > Voldoet: wij tellen het in het logboek", await school.HistorieAsync(id));

        // Another goal: the verdict was about an earlier text, and no longer counts.
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync($"/Beleid/Tactisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Doel"] = "Nu zonder getal." }
            )
        );
        var na = await wie.GetAsync(Adres(id));
        m = na.Document.QuerySelector("#smart [data-letter=M]")!;
        Assert.Equal("", m.GetAttribute("data-besluit") ?? "");
        Assert.Contains("Het ging over een eerdere tekst; oordeel opnieuw.", m.TextContent, StringComparison.Ordinal);
        // From a page that still shows the old goal: said, with the reason kept.
        voor = await school.StandAsync(id);
        var oud = await wie.PostAsync(p, Oordeel("M"), new() { ["oordeel"] = "Twijfel", ["Reden"] = "mijn reden" });
        oud.AssertGeweigerd("Lees het doel opnieuw en oordeel dan.");
        Assert.Equal(
            ("mijn reden", "Twijfel"),
            (
                oud.Document.QuerySelector("#Reden-M")!.GetAttribute("value"),
                ((AngleSharp.Html.Dom.IHtmlSelectElement)oud.Document.QuerySelector("#oordeel-M")!).Value
            )
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    /// <summary>Without a team's view the check does not speak for people.</summary>
    [Fact]
    public async Task Get_WithoutTheTeamsView_AAndRAreAQuestion()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        foreach (var letter in new[] { "A", "R" })
        {
            Assert.Contains("vraag aan het team", p.Tekst($"#smart [data-letter={letter}] strong"), StringComparison.Ordinal);
        }
        foreach (var letter in new[] { "S", "M", "T" })
        {
            Assert.Contains("voldoet", p.Tekst($"#smart [data-letter={letter}] strong"), StringComparison.Ordinal);
        }
    }
}
