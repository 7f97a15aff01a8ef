using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Klassen;

public sealed class KlasTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Klassen",
        Beheerproeven.Hoofdknop,
        new()
        {
            ["Invoer.Naam"] = "1X1",
            ["Invoer.LeerjaarNr"] = "1",
            ["Invoer.AantalLeerlingen"] = "20",
            ["Invoer.TeamId"] = "1",
            ["Invoer.LeerwegId"] = "2",
        },
        "Invoer.AantalLeerlingen",
        ("21", "21"),
        ("22", "22")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(Soort.Lijst, "1B1", "Invoer.Naam", "1b2", 100);

    [Fact]
    public async Task Post_OtherName_GoesToTheActivitiesThatNameIt()
    {
        await using var eigen = await Testschool.StartAsync();
        await eigen.AssertNaamGaatMeeAsync(
            Soort,
            "Invoer.Klassen",
            "3X1",
            "3Y1",
            new() { ["Invoer.LeerjaarNr"] = "3", ["Invoer.TeamId"] = "2" }
        );
    }

    [Fact]
    public async Task Post_KlasWithMentor_StandsOnTheStartPageOfThatMentor()
    {
        await using var eigen = await Testschool.StartAsync();
        var (decaan, mentor) = (await eigen.AanmeldenAsync("decaan"), await eigen.AanmeldenAsync("mentor"));
        Assert.DoesNotContain("Rolmodel", (await mentor.GetAsync("/")).Tekst(".start-weken"), StringComparison.Ordinal);
        var nieuw = await decaan.GetAsync("/Beheer/Klassen/Klas");
        // Only who has the role can be chosen.
        Assert.Equal("Bo Schets", nieuw.Tekst("#Invoer_MentorIds label"));
        var velden = new Dictionary<string, string?>
        {
            ["Invoer.Naam"] = "3X1",
            ["Invoer.LeerjaarNr"] = "3",
            ["Invoer.AantalLeerlingen"] = "18",
            ["Invoer.TeamId"] = nieuw.Keuze("Invoer.TeamId", "BL"),
            ["Invoer.VestigingId"] = nieuw.Keuze("Invoer.VestigingId", "De Kade"),
        };
        var mentoren = new Dictionary<string, string[]> { ["Invoer.MentorIds"] = [nieuw.Keuze("Invoer.MentorIds", "Bo Schets")] };
        var mis = await decaan.PostAsync(nieuw, Formulier, velden, lijsten: mentoren);
        Assert.Equal("Team BL hoort bij De Linde. Kies een ander team of een andere vestiging.", mis.FoutBij("Invoer.TeamId"));
        Assert.Equal(["Bo Schets"], mis.Aangevinkt("Invoer.MentorIds"));
        // Without a choice the vestiging is that of the team.
        var lijst = await decaan.VolgAsync(await decaan.PostAsync(mis, Formulier, new() { ["Invoer.VestigingId"] = "" }));
        Assert.Equal(["3", "De Linde", "BL", "–", "–", "–", "18", "Bo Schets"], Cellen(lijst.Rij("3X1")));
        var start = await mentor.GetAsync("/");
        Assert.Contains(
            start.Document.QuerySelectorAll(".komend li"),
            e => e.TextContent.Contains("Rolmodel", StringComparison.Ordinal) && e.TextContent.Contains("3X1", StringComparison.Ordinal)
        );
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Klassen", "3X1"),
                Formulier,
                lijsten: new() { ["Invoer.MentorIds"] = [] }
            )
        );
        Assert.DoesNotContain("Rolmodel", (await mentor.GetAsync("/")).Tekst(".start-weken"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwoPeopleDifferentFields_BothStay()
    {
        await using var eigen = await Testschool.StartAsync();
        var (een, twee) = (await eigen.AanmeldenAsync("decaan"), await eigen.AanmeldenAsync("beheerder"));
        var (vanEen, vanTwee) = (await een.OpenAsync("/Beheer/Klassen", "1B1"), await twee.OpenAsync("/Beheer/Klassen", "1B1"));
        await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { ["Invoer.AantalLeerlingen"] = "17" }));
        await twee.VolgAsync(await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.Naam"] = "1B9" }));
        Assert.Equal("17", (await een.OpenAsync("/Beheer/Klassen", "1B9")).Waarde("Invoer.AantalLeerlingen"));
    }
}
