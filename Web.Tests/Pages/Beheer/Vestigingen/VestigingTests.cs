using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Vestigingen;

public sealed class VestigingTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Vestigingen",
        Beheerproeven.Hoofdknop,
        new()
        {
            ["Invoer.Naam"] = "De Oever",
            ["Invoer.EersteWeek"] = "34",
            ["Invoer.LaatsteWeek"] = "27",
        },
        "Invoer.Naam",
        ("De Veer", "De Veer"),
        ("De Brug", "De Brug")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(
            Soort.Lijst,
            "De Kade",
            "Invoer.Naam",
            "de linde",
            100,
            "nog in gebruik bij een team, klas, account of activiteit"
        );

    [Fact]
    public async Task Post_OtherName_GoesToTheActivitiesThatNameIt()
    {
        await using var eigen = await Testschool.StartAsync();
        await eigen.AssertNaamGaatMeeAsync(Soort, "Invoer.Vestigingen", "De Oever", "De Veer");
    }

    [Theory]
    [InlineData("Invoer.EersteWeek", "36", "aug–okt", "37", "week 37", "Invoer.WeekVan")]
    [InlineData("Invoer.LaatsteWeek", "27", "jun–jul", "26", "week 26", "Invoer.WeekTot")]
    public async Task Post_ShorterSchoolYear_OnlyWhenNoPeriodeFallsOutside(
        string veld,
        string week,
        string periode,
        string binnen,
        string getoond,
        string periodeveld
    )
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        var vestiging = await decaan.OpenAsync("/Beheer/Vestigingen", "De Kade");
        var uitkomst = await decaan.PostAsync(vestiging, Formulier, new() { [veld] = week });
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains($"‘{periode}’", uitkomst.FoutBij(veld), StringComparison.Ordinal);
        var weken = await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Vestigingen/Weken/1", periode),
                Formulier,
                new() { [periodeveld] = binnen }
            )
        );
        Assert.Contains(getoond, weken.Rij(periode).TextContent, StringComparison.Ordinal);
        var lijst = await decaan.VolgAsync(await decaan.PostAsync(uitkomst, Formulier));
        Assert.Contains($"week {week}", lijst.Rij("De Kade").TextContent, StringComparison.Ordinal);
    }
}
