using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Mijlpalen;

public sealed class MijlpaalTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Mijlpalen",
        Beheerproeven.Hoofdknop,
        new()
        {
            ["Invoer.Soort"] = "vervolgkeuze",
            ["Invoer.LeerjaarNr"] = "3",
            ["Invoer.Week"] = "10",
        },
        "Invoer.Week",
        ("11", "week 11"),
        ("", "nog niet gepland")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_Mijlpaal_MovesTheFindingAboutTheChoice()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        const string lijst = "/Beheer/Mijlpalen";
        async Task<string?> SignaalAsync() =>
            (await decaan.GetAsync("/Planner/Signaleringen"))
                .Document.QuerySelector("[data-regel='CP-13']")
                ?.GetAttribute("data-onderwerp");
        var profielkeuze = await decaan.OpenAsync(lijst, "Profielkeuze");
        foreach (
            var (veld, waarde, melding) in new[]
            {
                ("Invoer.Soort", "", "Vul mijlpaal in."),
                ("Invoer.Soort", "eindexamen", "Kies een mijlpaal uit de lijst."),
                ("Invoer.LeerjaarNr", "6", "Kies een leerjaar uit de lijst."),
                ("Invoer.Week", "30", "Week 30 valt buiten het schooljaar"),
            }
        )
        {
            var uitkomst = await decaan.PostAsync(profielkeuze, Formulier, new() { [veld] = waarde });
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
        }

        var dubbel = await decaan.PostAsync(
            await decaan.GetAsync("/Beheer/Mijlpalen/Mijlpaal"),
            Formulier,
            new()
            {
                ["Invoer.Soort"] = "profielkeuze",
                ["Invoer.LeerjaarNr"] = "2",
                ["Invoer.Week"] = "8",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, dubbel.Status);
        Assert.Contains("Deze mijlpaal staat er al", dubbel.FoutBij("Invoer.Soort"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Beheer/Mijlpalen/Mijlpaal/999999")).Status);

        // In week 36 of leerjaar 1 nothing has been seen yet.
        Assert.Null(await SignaalAsync());
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(profielkeuze, Formulier, new() { ["Invoer.LeerjaarNr"] = "1", ["Invoer.Week"] = "36" })
        );
        Assert.Equal(["1", "week 36"], Cellen(na.Rij("Profielkeuze")));
        Assert.Equal("leerjaar 1", await SignaalAsync());
        await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.OpenAsync(lijst, "Profielkeuze"), Formulier, new() { ["Invoer.Week"] = "" })
        );
        Assert.Null(await SignaalAsync());
    }
}
