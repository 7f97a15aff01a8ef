using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Tactisch;

/// <summary>The team session: hands first, then the check; what the team, the check and the teamleider say stands side by side.</summary>
public sealed class SessieTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Vaag = "We besteden meer aandacht aan loopbaanleren.";

    private static string Adres(int id) => $"/Beleid/Tactisch/Sessie?id={id}";

    private async Task<(Bezoeker Wie, int Id)> PlanAsync(string doel = Vaag)
    {
        var wie = await school.AanmeldenAsync("teamleider");
        return (wie, await wie.MaakAsync("Tactisch", new() { ["Invoer.Doel"] = doel }));
    }

    private static Dictionary<string, string?> Handen(params (int Letter, string Veld, string Waarde)[] velden) =>
        velden.ToDictionary(v => $"Letters[{v.Letter}].{v.Veld}", v => (string?)v.Waarde);

    private static string Plat(AngleSharp.Dom.IElement e) =>
        string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Session_HandsBeforeTheVerdict_ThenAllThreeSideBySide()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        Assert.Equal(Vaag, p.Tekst(".sessie-doel"));
        // Nothing of the check: no verdict, no code, no mark, no findings.
        Assert.Empty(p.Document.QuerySelectorAll("[data-letter], [data-oordeel], [data-regel], mark, .smart-codes"));
        Assert.DoesNotContain("ontbreekt:", p.Tekst("main"), StringComparison.Ordinal);
        p = await wie.VolgAsync(
            await wie.PostAsync(
                p,
                Beleidshulp.Formulier,
                Handen(
                    (0, "Voldoet", "6"),
                    (0, "Ontbreekt", "1"),
                    (2, "Voldoet", "5"),
                    (2, "Twijfel", "2"),
                    (3, "Ontbreekt", "4"),
                    (3, "Bezwaar", "geen uren <in> de formatie"),
                    (4, "Bezwaar", "wanneer dan?")
                )
            )
        );
        Assert.StartsWith($"/Beleid/Tactisch/Stuk?id={id}", p.Url, StringComparison.Ordinal);
        var s = Plat(p.Document.QuerySelector("#smart [data-letter=S]")!);
        // The team says it holds, the check does not: both are seen, and S is the check's until a person decides.
        Assert.Contains("Team: 6 voldoet, 0 twijfel, 1 ontbreekt", s, StringComparison.Ordinal);
        Assert.Equal("ontbreekt", p.Document.QuerySelector("#smart [data-letter=S]")!.GetAttribute("data-oordeel"));
        // A and R are the team's.
        Assert.Contains("voldoet", p.Tekst("#smart [data-letter=A] strong"), StringComparison.Ordinal);
        Assert.Contains("ontbreekt", p.Tekst("#smart [data-letter=R] strong"), StringComparison.Ordinal);
        Assert.Contains(
            "Bezwaar: geen uren <in> de formatie",
            Plat(p.Document.QuerySelector("#smart [data-letter=R]")!),
            StringComparison.Ordinal
        );
        Assert.Contains("Bezwaar: wanneer dan?", Plat(p.Document.QuerySelector("#smart [data-letter=T]")!), StringComparison.Ordinal);

        // The teamleider beside them; a later session does not take the objection away.
        p = await wie.VolgAsync(
            await wie.PostAsync(
                p,
                "form[action*='handler=Oordeel']:has([name=letter][value=R])",
                new() { ["oordeel"] = "Voldoet", ["Reden"] = "er komen twintig uren" }
            )
        );
        p = await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, Handen((3, "Voldoet", "7"))));
        var r = Plat(p.Document.QuerySelector("#smart [data-letter=R]")!);
        Assert.Contains("Team: 7 voldoet, 0 twijfel, 0 ontbreekt", r, StringComparison.Ordinal);
        Assert.Contains("Bezwaar: geen uren <in> de formatie", r, StringComparison.Ordinal);
        Assert.Contains("Teamleider Ilse Proef: voldoet", r, StringComparison.Ordinal);
        Assert.Contains("er komen twintig uren", r, StringComparison.Ordinal);
        // What the team said is for the team: the history tells that it counted, and nobody else reads hands or objections.
        Assert.Contains("Teamsessie:  > handen geteld bij S, A, R, T", await school.HistorieAsync(id));
        foreach (var ander in Accounts.Behalve("teamleider"))
        {
            var elders = await (await school.AanmeldenAsync(ander)).GetAsync($"/Beleid/Tactisch/Stuk?id={id}");
            Assert.DoesNotContain("geen uren <in> de formatie", elders.Tekst("main"), StringComparison.Ordinal);
            Assert.Empty(elders.Document.QuerySelectorAll("[data-blik]"));
        }

        // Another goal: what was counted was about an earlier text, and A and R are a question again.
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync($"/Beleid/Tactisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Doel"] = "Een ander doel." }
            )
        );
        p = await wie.GetAsync($"/Beleid/Tactisch/Stuk?id={id}");
        Assert.Contains("over een eerdere tekst", Plat(p.Document.QuerySelector("#smart [data-letter=A]")!), StringComparison.Ordinal);
        Assert.Contains("vraag aan het team", p.Tekst("#smart [data-letter=A] strong"), StringComparison.Ordinal);
        Assert.Contains("vraag aan het team", p.Tekst("#smart [data-letter=R] strong"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", "handen van 0 tot en met 500")]
    [InlineData("501", "handen van 0 tot en met 500")]
    [InlineData("1,5", "handen van 0 tot en met 500")]
    [InlineData("veel", "handen van 0 tot en met 500")]
    [InlineData("99999999999", "hooguit")]
    public async Task Post_NoNumberOfHands_ShowsError_KeepsWhatWasTyped(string waarde, string melding)
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        var getypt = Handen((0, "Voldoet", "6"), (1, "Twijfel", waarde), (4, "Bezwaar", "geen datum"));
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt)).AssertGeweigerd(melding, getypt);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_TenThousandCharactersOrNothing_IsRefused()
    {
        var (wie, id) = await PlanAsync();
        var voor = await school.StandAsync(id);
        var getypt = Enumerable.Range(0, 5).ToDictionary(i => $"Letters[{i}].Bezwaar", _ => (string?)new string('x', 10_000));
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt)).AssertGeweigerd("hooguit", getypt);
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier)).AssertGeweigerd("Tel eerst de handen");
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, Handen((0, "Voldoet", "0")))).AssertGeweigerd(
            "Tel eerst de handen"
        );
        // Not five letters: no form of this page.
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, Handen((5, "Voldoet", "1")), vrij: true)).Status
        );
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await wie.PostAsync(
                    await wie.GetAsync(Adres(id)),
                    Beleidshulp.Formulier,
                    new() { ["Letters.index"] = "nergens" },
                    vrij: true
                )
            ).Status
        );
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await wie.PostAsync(
                    await wie.GetAsync(Adres(id)),
                    Beleidshulp.Formulier,
                    new() { ["Versie"] = "onzin", ["Letters[0].Voldoet"] = "3" }
                )
            ).Status
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_GoalChangedDuringTheSession_HandsStay_AndAreAskedAgain()
    {
        var (wie, id) = await PlanAsync();
        var ander = await school.AanmeldenAsync("teamleider");
        var p = await wie.GetAsync(Adres(id));
        await ander.VolgAsync(
            await ander.PostAsync(
                await ander.GetAsync($"/Beleid/Tactisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Doel"] = "Een ander doel." }
            )
        );
        var voor = await school.StandAsync(id);
        var getypt = Handen((0, "Voldoet", "6"), (4, "Bezwaar", "geen datum"));
        var fout = await wie.PostAsync(p, Beleidshulp.Formulier, getypt);
        fout.AssertGeweigerd("Iemand wijzigde het doel tijdens de sessie.", getypt);
        Assert.Equal("Een ander doel.", fout.Tekst(".sessie-doel"));
        Assert.Empty(fout.Document.QuerySelectorAll("[data-letter]"));
        Assert.Equal(voor, await school.StandAsync(id));
        await wie.VolgAsync(await wie.PostAsync(fout, Beleidshulp.Formulier));
    }

    [Fact]
    public async Task Post_PlanArchivedMeanwhile_HandsStay()
    {
        var (wie, id) = await PlanAsync();
        var p = await wie.GetAsync(Adres(id));
        await wie.VolgAsync(
            await wie.PostAsync(await wie.GetAsync($"/Beleid/Tactisch/Stuk?id={id}"), "form[action*='handler=Archiveren']")
        );
        var voor = await school.StandAsync(id);
        var getypt = Handen((0, "Voldoet", "6"));
        (await wie.PostAsync(p, Beleidshulp.Formulier, getypt)).AssertGeweigerd("is intussen gearchiveerd. De handen staan er nog", getypt);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Get_WithoutAGoal_LeadsToTheForm()
    {
        var (wie, id) = await PlanAsync("");
        var p = await wie.GetAsync(Adres(id));
        Assert.Null(p.Document.QuerySelector(Beleidshulp.Formulier));
        Assert.Equal("Schrijf eerst het doel", p.Tekst("main .acties a"));
    }
}
