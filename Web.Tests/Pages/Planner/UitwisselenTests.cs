using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LobBeleid.Data.Demo;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class UitwisselenTests(Testschool school) : IClassFixture<Testschool>
{
    private static byte[] Bestand(Action<JsonObject> wijzig)
    {
        var json = JsonNode.Parse(DemoVuller.Bestand())!.AsObject();
        wijzig(json);
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    private static async Task<Pagina> ControleerAsync(Bezoeker wie, byte[] inhoud) =>
        await wie.PostAsync(
            await wie.GetAsync("/Planner/Uitwisselen"),
            "form:has([data-actie=controleren])",
            bestand: ("bestand", "lijn.json", inhoud),
            knop: "[data-actie=controleren]"
        );

    private static async Task<Pagina> OvernemenAsync(Bezoeker wie, byte[] inhoud)
    {
        var controle = await ControleerAsync(wie, inhoud);
        Assert.True(
            controle.Status == HttpStatusCode.OK,
            string.Join(" ", controle.Meldingen)
                + string.Join(" ", controle.Document.QuerySelectorAll(".leesfouten li").Select(e => e.TextContent))
        );
        return await wie.PostAsync(controle, "form:has([data-actie=overnemen])", knop: "[data-actie=overnemen]");
    }

    [Fact]
    public async Task Export_Import_Export_IsTheSameFile()
    {
        var beheerder = await school.AanmeldenAsync("beheerder");
        var uit = await beheerder.GetAsync("/Planner/Uitwisselen?handler=Bestand&schooljaar=2026");
        Assert.Equal(HttpStatusCode.OK, uit.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await OvernemenAsync(beheerder, uit.Inhoud)).Status);
        Assert.Equal(
            Encoding.UTF8.GetString(uit.Inhoud),
            Encoding.UTF8.GetString((await beheerder.GetAsync("/Planner/Uitwisselen?handler=Bestand&schooljaar=2026")).Inhoud)
        );
    }

    [Fact]
    public async Task Import_ToAMissingYear_MakesItWithTheSameFindings()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var na = await OvernemenAsync(decaan, Bestand(j => j["schooljaar"] = 2032));
        Assert.Equal("/Planner?schooljaar=2032", na.Naar);
        var pagina = await decaan.GetAsync("/Planner/Signaleringen?schooljaar=2032");
        Assert.Equal(40, pagina.Document.QuerySelectorAll("[data-regel]").Length);
        Assert.Equal(17, (await decaan.GetAsync("/Checklist?schooljaar=2032")).Document.QuerySelectorAll("[data-type]").Length);
        // 2032 has 53 weeks too, so distances are the same. The year that was there did not change.
        Assert.Equal(
            40,
            (await decaan.GetAsync("/Planner/Signaleringen?schooljaar=2026")).Document.QuerySelectorAll("[data-regel]").Length
        );
    }

    [Fact]
    public async Task Check_ChangesNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        await ControleerAsync(decaan, Bestand(j => j["schooljaar"] = 2040));
        Assert.DoesNotContain(
            "2040",
            (await decaan.GetAsync("/Planner/Dekking")).Document.QuerySelector(".schooljaren, .schooljaar")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Import_ExistingYear_KeepsOtherActivitiesUnlessAsked()
    {
        await using var eigen = new SignaleringenTests.Eigen(await Testschool.StartAsync());
        var decaan = await eigen.School.AanmeldenAsync("decaan");
        var inhoud = Bestand(j =>
            j["activiteiten"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "A01",
                    ["titel"] = "Nieuwe kennismaking",
                    ["type"] = "T01",
                    ["leerjaar"] = 1,
                },
                new JsonObject
                {
                    ["titel"] = "Erbij",
                    ["type"] = "T05",
                    ["leerjaar"] = 2,
                }
            )
        );
        var controle = await ControleerAsync(decaan, inhoud);
        Assert.Contains("31 activiteiten staan niet in het bestand", controle.Tekst(".controle"), StringComparison.Ordinal);
        await decaan.PostAsync(controle, "form:has([data-actie=overnemen])");
        var planner = await decaan.GetAsync("/Planner?weergave=tabel");
        Assert.Contains("Nieuwe kennismaking", planner.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("Bliksemstage", planner.Tekst("main"), StringComparison.Ordinal);
        controle = await ControleerAsync(decaan, inhoud);
        await decaan.PostAsync(controle, "form:has([data-actie=overnemen])", new() { ["RestVerwijderen"] = "true" });
        planner = await decaan.GetAsync("/Planner?weergave=tabel");
        Assert.DoesNotContain("Bliksemstage", planner.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("Bliksemstage", (await decaan.GetAsync("/Planner/Prullenbak")).Tekst("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_StayingLinkThatWouldRunBackward_IsTakenAwayAfterAWarning()
    {
        await using var eigen = new SignaleringenTests.Eigen(await Testschool.StartAsync());
        var decaan = await eigen.School.AanmeldenAsync("decaan");
        // A05 (week 6) holds a link to A04; the file moves A04 to the end of the year.
        var inhoud = Bestand(j =>
            j["activiteiten"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "A04",
                    ["titel"] = "Thuisopdracht laat",
                    ["type"] = "T16",
                    ["leerjaar"] = 1,
                    ["weekVan"] = 27,
                }
            )
        );
        var controle = await ControleerAsync(decaan, inhoud);
        Assert.Contains("vervalt één koppeling", controle.Tekst(".alert-warning"), StringComparison.Ordinal);
        await decaan.PostAsync(controle, "form:has([data-actie=overnemen])");
        var opnieuw = (await decaan.GetAsync("/Planner/Uitwisselen?handler=Bestand")).Inhoud;
        Assert.Equal(HttpStatusCode.OK, (await ControleerAsync(decaan, opnieuw)).Status);
    }

    [Fact]
    public async Task Check_BadFile_NamesThePathAndKeepsNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var fout = await ControleerAsync(decaan, Bestand(j => j["activiteiten"]![3]!["weekVan"] = 30));
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Contains("activiteiten[3].weekVan", fout.Tekst(".leesfouten"), StringComparison.Ordinal);
        Assert.Null(fout.Document.QuerySelector("[data-actie=overnemen]"));
        Assert.Equal(HttpStatusCode.BadRequest, (await ControleerAsync(decaan, [0, 1, 2, 255])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ControleerAsync(decaan, [])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ControleerAsync(decaan, new byte[(5 * 1024 * 1024) + 1])).Status);
    }

    [Fact]
    public async Task Import_TwoThousandActivities_Passes()
    {
        await using var eigen = new SignaleringenTests.Eigen(await Testschool.StartAsync());
        var decaan = await eigen.School.AanmeldenAsync("decaan");
        var inhoud = Bestand(j =>
        {
            j["schooljaar"] = 2033;
            j["activiteiten"] = new JsonArray([
                .. Enumerable
                    .Range(1, 2000)
                    .Select(i => new JsonObject
                    {
                        ["id"] = $"N{i}",
                        ["titel"] = $"Activiteit {i}",
                        ["type"] = $"T{(i % 17) + 1:00}",
                        ["leerjaar"] = (i % 4) + 1,
                        ["weekVan"] = (i % 28) + 1,
                    }),
            ]);
        });
        Assert.Equal(HttpStatusCode.Redirect, (await OvernemenAsync(decaan, inhoud)).Status);
        Assert.Contains(
            "2.000 activiteiten",
            (await decaan.GetAsync("/Planner/Uitwisselen?schooljaar=2033")).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Overnemen_CodeOfSomebodyElse_IsRefused()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var beheerder = await school.AanmeldenAsync("beheerder");
        var vanDecaan = await ControleerAsync(decaan, Bestand(j => j["schooljaar"] = 2034));
        var code = vanDecaan.Document.QuerySelector("[name=Code]")!.GetAttribute("value");
        var vanBeheerder = await ControleerAsync(beheerder, Bestand(j => j["schooljaar"] = 2035));
        var uitkomst = await beheerder.PostAsync(vanBeheerder, "form:has([data-actie=overnemen])", new() { ["Code"] = code });
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
    }
}
