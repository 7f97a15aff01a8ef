using System.Net;
using LobBeleid.Data.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

/// <summary>The report to the CvB: sending it is recorded, kept as it was, and answers BL-13 for the sender's own teams.</summary>
public sealed class RapportTests : IAsyncLifetime
{
    private const string Adres = "/Beleid/Rapport?id=1";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_IsRecorded_AndAnswersBl13()
    {
        var teamleider = await _school.AanmeldenAsync("teamleider");
        Assert.NotNull((await teamleider.GetAsync("/Beleid/Tactisch/Stuk?id=8")).Document.QuerySelector("[data-regel=BL-13]"));
        var p = await teamleider.VolgAsync(
            await teamleider.PostAsync(
                await teamleider.GetAsync(Adres),
                Beleidshulp.Formulier,
                new() { ["Invoer.Toelichting"] = "Wij vragen 20 uur erbij." }
            )
        );
        Assert.Contains("15 januari 2027 aan CvB, door Ilse Proef", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("Gevraagd: Wij vragen 20 uur erbij.", p.Tekst("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("nog niet gemeld", p.Tekst("main"), StringComparison.Ordinal);
        var plan = await teamleider.GetAsync("/Beleid/Tactisch/Stuk?id=8");
        Assert.Null(plan.Document.QuerySelector("[data-regel=BL-13]"));
        Assert.Contains("CvB geïnformeerd op 15 januari 2027 door Ilse Proef", plan.Tekst("#evaluatie"), StringComparison.Ordinal);
        Assert.Contains("CvB geïnformeerd", plan.Tekst("#geschiedenis"), StringComparison.Ordinal);
        Assert.Contains(
            "verzonden op 15-1-2027 aan CvB",
            (await teamleider.GetAsync("/Beleid/Strategisch/Stuk?id=1")).Tekst("#geschiedenis"),
            StringComparison.Ordinal
        );
        // Kept as it was sent, whatever the plan says later; the directie reads it.
        await teamleider.VolgAsync(
            await teamleider.PostAsync(
                await teamleider.GetAsync("/Beleid/Tactisch/Bewerken?id=8"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Doel"] = "Iets heel anders." }
            )
        );
        var directie = await (await _school.AanmeldenAsync("directie")).GetAsync(Adres);
        Assert.Contains("van 60% naar 40%", directie.Tekst("main details"), StringComparison.Ordinal);
        Assert.DoesNotContain("Iets heel anders.", directie.Tekst("main details"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BadInput_ShowsError_KeepsWhatWasTyped_RecordsNothing()
    {
        var teamleider = await _school.AanmeldenAsync("teamleider");
        foreach (
            var (veld, waarde, melding) in new[]
            {
                ("Aan", "", "aan"),
                ("Aan", new string('x', 10_000), "hooguit"),
                ("Toelichting", new string('x', 10_000), "hooguit"),
            }
        )
        {
            var getypt = new Dictionary<string, string?> { ["Invoer.Aan"] = "het CvB", ["Invoer.Toelichting"] = "regel 1\nregel 2" };
            getypt["Invoer." + veld] = waarde;
            (await teamleider.PostAsync(await teamleider.GetAsync(Adres), Beleidshulp.Formulier, getypt)).AssertGeweigerd(melding, getypt);
        }

        Assert.Empty((await new BeleidRepository(_school.Database).GetAsync(0, 0, default)).Rapporten);
        Assert.Null((await _school.StukAsync(8)).Evaluaties[0].CvbGeinformeerdOp);
        Assert.Equal(HttpStatusCode.NotFound, (await teamleider.GetAsync("/Beleid/Rapport?id=4")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await teamleider.GetAsync("/Beleid/Rapport")).Status);
    }

    [Fact]
    public async Task Get_Rapport_GathersPlansOutcomesAndMeans()
    {
        var p = await (await _school.AanmeldenAsync("directie")).GetAsync("/Beleid/Rapport?id=1");
        Assert.Contains(
            "6 teamplannen: 5 vastgesteld, 2 geëvalueerd (2 deels gehaald).",
            p.Tekst(".samenvatting"),
            StringComparison.Ordinal
        );
        Assert.Contains("€ 45.000 en 0,6 fte", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("nog niet gemeld", p.Tekst("main"), StringComparison.Ordinal);
        // The directie receives; who sends works in one of the teams.
        Assert.Null(p.Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _school.AanmeldenAsync("directie")).GetAsync("/Beleid/Rapport?id=4")).Status);
    }
}
