using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Groepssoorten;

public sealed class GroepssoortTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Groepssoorten",
        Beheerproeven.Hoofdknop,
        new() { ["Invoer.Naam"] = "Schakelklas" },
        "Invoer.Naam",
        ("Tussenklas", "Tussenklas"),
        ("Plusklas", "Plusklas")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(
            Soort.Lijst,
            "Lwoo-klas",
            "Invoer.Naam",
            "KLAS",
            100,
            "nog in gebruik bij een klas",
            "Invoer.GroepssoortId"
        );
}
