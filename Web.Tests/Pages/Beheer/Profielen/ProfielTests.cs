using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Profielen;

public sealed class ProfielTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Profielen",
        Beheerproeven.Hoofdknop,
        new() { ["Invoer.Naam"] = "Mobiliteit", ["Invoer.LeerwegId"] = "2" },
        "Invoer.Naam",
        ("Transport", "Transport"),
        ("Logistiek", "Logistiek")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(
            Soort.Lijst,
            "Groen",
            "Invoer.Naam",
            "zorg en welzijn",
            100,
            "nog in gebruik bij een klas",
            "Invoer.ProfielId"
        );
}
