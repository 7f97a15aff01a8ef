using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Leerwegen;

public sealed class LeerwegTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Leerwegen",
        Beheerproeven.Hoofdknop,
        new()
        {
            ["Invoer.Naam"] = "Praktijk",
            ["Invoer.Sector"] = "havo",
            ["Invoer.Volgorde"] = "9",
        },
        "Invoer.Naam",
        ("Praktijkroute", "Praktijkroute"),
        ("Leerwerkroute", "Leerwerkroute")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(
            Soort.Lijst,
            "Kader",
            "Invoer.Naam",
            "BASIS",
            100,
            "nog in gebruik bij een profiel, klas of activiteit"
        );

    [Fact]
    public async Task Post_OtherName_GoesToTheActivitiesThatNameIt()
    {
        await using var eigen = await Testschool.StartAsync();
        await eigen.AssertNaamGaatMeeAsync(Soort, "Invoer.Leerwegen", "Praktijk", "Praktijkroute");
    }
}
