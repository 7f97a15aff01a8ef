using System.Net;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>A round about one activity, and classes chosen by leerjaar, vestiging or team.</summary>
public sealed class NieuweRondeTests(Testschool school) : IClassFixture<Testschool>
{
    private Task<int> NummerAsync(string externId) =>
        school.Database.QuerySingleOrDefaultAsync<int>("SELECT Id FROM Activiteit WHERE ExternId = @externId", new { externId }, default);

    private static readonly Dictionary<string, string?> Nodig = new()
    {
        ["Invoer.FgGezienOp"] = "2026-11-01",
        ["Invoer.OudersGeinformeerdOp"] = "2026-11-02",
    };

    private static async Task LijstErbijAsync(Bezoeker decaan, string code) =>
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync("/Evaluatie"), $"form[action*=Sjabloon]:has([value='{code}'])")
        );

    /// <summary>The form for a round with the questionnaire for pupils, which is added first.</summary>
    private static async Task<Pagina> LeerlingrondeAsync(Bezoeker decaan)
    {
        await LijstErbijAsync(decaan, "leerling");
        var kop = (await decaan.GetAsync("/Evaluatie"))
            .Document.QuerySelectorAll("a[href*='NieuweRonde?lijst=']")
            .Last(a => a.TextContent.Contains("Leerlingen over kiezen", StringComparison.Ordinal));
        return await decaan.GetAsync(kop.GetAttribute("href")!);
    }

    private async Task<Rondedossier> DossierAsync(Pagina na) =>
        (
            await new RondeRepository(school.Database).GetAsync(
                int.Parse(na.Naar!.Split("id=")[1], System.Globalization.CultureInfo.InvariantCulture),
                0,
                default
            )
        )!;

    private static IEnumerable<string> Aangevinkt(Pagina p, string naam) =>
        p
            .Document.QuerySelectorAll($"[name='{naam}'][checked]")
            .Select(e => p.Document.QuerySelector($"label[for='{e.Id}']")!.TextContent.Split(' ')[0]);

    [Fact]
    public async Task FromAnActivity_TheFormIsReady_AndPupilsReadWhatItIsAbout()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var a18 = await NummerAsync("A18");
        var activiteit = await decaan.GetAsync($"/Planner/Activiteit?id={a18}");
        var link = activiteit.Document.QuerySelector("a[href*='NieuweRonde']")!;
        Assert.Equal("Vraag leerlingen hoe het was", link.TextContent);
        if (!(await decaan.GetAsync("/Evaluatie")).Tekst("main").Contains("Na een activiteit ", StringComparison.Ordinal))
        {
            Assert.NotNull(link);
        }
        await LijstErbijAsync(decaan, "na-activiteit");
        var p = await decaan.GetAsync(link.GetAttribute("href")!);
        Assert.Contains("Na een activiteit", p.Tekst("#Invoer_Lijst option[selected]"), StringComparison.Ordinal);
        Assert.Equal($"{a18}", p.Document.QuerySelector("#Invoer_Activiteit option[selected]")!.GetAttribute("value"));
        Assert.All(Aangevinkt(p, "Invoer.Groepen"), k => Assert.StartsWith("3", k, StringComparison.Ordinal));
        Assert.NotEmpty(Aangevinkt(p, "Invoer.Groepen"));
        var dossier = await DossierAsync(await decaan.PostAsync(p, "form.formulier", Nodig));
        Assert.Equal((a18, "Na Bliksemstage"), (dossier.Ronde.ActiviteitId, dossier.Ronde.Naam));
        Assert.All(dossier.Groepen, g => Assert.Equal(3, g.LeerjaarNr));

        var leerling = school.Bezoeker();
        var eerste = await leerling.GetAsync("/Invullen/" + dossier.Groepen[0].Code);
        Assert.Equal("Over: Bliksemstage", eerste.Tekst(".invul-over"));
        Assert.Equal("Over: Bliksemstage", (await leerling.PostAsync(eerste, ".invul-vorm", knop: "[value=verder]")).Tekst(".invul-over"));
    }

    [Fact]
    public async Task AfterActivityList_WithoutActivity_IsAskedFor_AndNothingIsLost()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        await LijstErbijAsync(decaan, "na-activiteit");
        var leeg = await decaan.GetAsync("/Evaluatie/NieuweRonde");
        var lijst = leeg
            .Document.QuerySelectorAll("#Invoer_Lijst option")
            .Last(o => o.TextContent.StartsWith("Na een activiteit", StringComparison.Ordinal))
            .GetAttribute("value")!;
        // Choosing the questionnaire offers the experience that was over last; on 15 January 2027 that is one of the first half of the year.
        var p = await decaan.PostAsync(leeg, "form.formulier", new() { ["Invoer.Lijst"] = lijst }, knop: "[formaction*=Kies]");
        Assert.False(string.IsNullOrEmpty(p.Document.QuerySelector("#Invoer_Activiteit option[selected]")?.GetAttribute("value")));
        foreach (var onzin in new[] { "", "999999", "abc" })
        {
            var uit = await decaan.PostAsync(
                p,
                "form.formulier",
                new(Nodig) { ["Invoer.Activiteit"] = onzin, ["Invoer.Naam"] = "Blijft staan" }
            );
            Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
            Assert.Contains("Kies de activiteit waar de vragen over gaan.", uit.Meldingen);
            Assert.Equal("Blijft staan", uit.Document.QuerySelector("#Invoer_Naam")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Groups_ByLeerjaarVestigingOrTeam_AreExpandedOnTheServer_EachOnce()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await LeerlingrondeAsync(decaan);
        var velden = new Dictionary<string, string?>(Nodig) { ["Invoer.Naam"] = "Snel", ["Invoer.Doel"] = "Omdat." };
        var klas = p.Document.QuerySelectorAll("[name='Invoer.Groepen']")[0].GetAttribute("value")!;
        var alle = p
            .Document.QuerySelectorAll("[name='Invoer.Groepen']")
            .Select(e => p.Document.QuerySelector($"label[for='{e.Id}']")!.TextContent)
            .ToList();
        var een = await DossierAsync(
            await decaan.PostAsync(p, "form.formulier", velden, lijsten: new() { ["Invoer.Samen"] = ["leerjaar:3"] })
        );
        Assert.Equal(
            alle.Where(k => k.StartsWith('3')).Select(k => k.Split(' ')[0]).Order(StringComparer.Ordinal),
            een.Groepen.Select(g => g.Naam).Order(StringComparer.Ordinal)
        );
        // Two shortcuts that overlap, and a class that is in them too.
        var twee = await DossierAsync(
            await decaan.PostAsync(
                p,
                "form.formulier",
                velden,
                lijsten: new() { ["Invoer.Samen"] = ["leerjaar:1", "vestiging:De Kade", "team:OK"], ["Invoer.Groepen"] = [klas] }
            )
        );
        Assert.Equal(twee.Groepen.Count, twee.Groepen.Select(g => g.Naam).Distinct().Count());
        Assert.All(twee.Groepen, g => Assert.True(g.LeerjaarNr == 1 || g.Vestiging == "De Kade"));
        Assert.Null(twee.Ronde.ActiviteitId);
        foreach (var onzin in new[] { "leerjaar:9", "vestiging:'; DROP TABLE Klas", "x" })
        {
            var uit = await decaan.PostAsync(p, "form.formulier", velden, lijsten: new() { ["Invoer.Samen"] = [onzin] });
            Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
            Assert.Contains("Kies ten minste één klas uit de lijst.", uit.Meldingen);
        }
    }

    [Fact]
    public async Task SameQuestionsOfTheSameKlasAgain_SaysWhatTwoRoundsTellTogether()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await LeerlingrondeAsync(decaan);
        var klassen = p.Document.QuerySelectorAll("[name='Invoer.Groepen']").Select(e => e.GetAttribute("value")!).ToList();
        async Task<IReadOnlyList<string>> MaakAsync(string naam, string klas) =>
            (
                await decaan.VolgAsync(
                    await decaan.PostAsync(
                        p,
                        "form.formulier",
                        new(Nodig) { ["Invoer.Naam"] = naam, ["Invoer.Doel"] = "Omdat." },
                        lijsten: new() { ["Invoer.Groepen"] = [klas] }
                    )
                )
            ).Meldingen;
        foreach (var (naam, klas) in new[] { ("Eerste keer", klassen[0]), ("Andere klas", klassen[1]) })
        {
            var eerst = Assert.Single(await MaakAsync(naam, klas), m => m.StartsWith("De ronde staat klaar.", StringComparison.Ordinal));
            Assert.DoesNotContain(naam, eerst, StringComparison.Ordinal);
        }
        var weer = Assert.Single(
            await MaakAsync("Tweede keer", klassen[0]),
            m => m.StartsWith("De ronde staat klaar.", StringComparison.Ordinal)
        );
        Assert.Contains("kreeg dezelfde vragen kort geleden in ‘Eerste keer’", weer, StringComparison.Ordinal);
    }

    /// <summary>Of mentors it speaks of teams and of a mentor.</summary>
    [Fact]
    public async Task SameQuestionsOfTheSameTeamAgain_SpeaksOfMentors()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        await LijstErbijAsync(decaan, "mentor");
        var kop = (await decaan.GetAsync("/Evaluatie"))
            .Document.QuerySelectorAll("a[href*='NieuweRonde?lijst=']")
            .Last(a => a.TextContent.Contains("Mentoren en docenten", StringComparison.Ordinal));
        var p = await decaan.GetAsync(kop.GetAttribute("href")!);
        var team = p.Document.QuerySelector("[name='Invoer.Groepen']")!.GetAttribute("value")!;
        async Task<string> MaakAsync(string naam) =>
            Assert.Single(
                (
                    await decaan.VolgAsync(
                        await decaan.PostAsync(
                            p,
                            "form.formulier",
                            new(Nodig) { ["Invoer.Naam"] = naam, ["Invoer.Doel"] = "Omdat." },
                            lijsten: new() { ["Invoer.Groepen"] = [team] }
                        )
                    )
                ).Meldingen,
                m => m.StartsWith("De ronde staat klaar.", StringComparison.Ordinal)
            );
        Assert.Equal("De ronde staat klaar.", await MaakAsync("Mentoren eerst"));
        var melding = await MaakAsync("Mentoren weer");
        Assert.Contains("kreeg dezelfde vragen kort geleden in ‘Mentoren eerst’", melding, StringComparison.Ordinal);
        Assert.Contains("wat één mentor invulde", melding, StringComparison.Ordinal);
        Assert.DoesNotContain("klas", melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_OnlyForWhoMakesRounds_AndOnlyForOwnYears()
    {
        var (a18, a31) = (await NummerAsync("A18"), await NummerAsync("A31"));
        foreach (var wie in Accounts.Behalve("beheerder"))
        {
            var bezoeker = await school.AanmeldenAsync(wie);
            foreach (var (nummer, kan) in new[] { (a18, wie == "decaan"), (a31, false) })
            {
                Assert.Equal(
                    kan,
                    (await bezoeker.GetAsync($"/Planner/Activiteit?id={nummer}")).Document.QuerySelector("main a[href*='NieuweRonde']")
                        is not null
                );
                Assert.Equal(
                    kan,
                    (await bezoeker.GetAsync($"/Tijdlijn?moment={nummer}")).Document.QuerySelector("#moment a[href*='NieuweRonde']")
                        is not null
                );
            }
        }
    }
}
