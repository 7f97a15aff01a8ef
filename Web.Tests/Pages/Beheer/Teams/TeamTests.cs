using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer.Teams;

public sealed class TeamTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Teams",
        Beheerproeven.Hoofdknop,
        new()
        {
            ["Invoer.Code"] = "MX",
            ["Invoer.Naam"] = "Middenbouw",
            ["Invoer.VestigingId"] = "1",
        },
        "Invoer.Naam",
        ("Midden Kade", "Midden Kade"),
        ("Midden Linde", "Midden Linde")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(
            Soort.Lijst,
            "OK",
            "Invoer.Code",
            "OL",
            20,
            "nog in gebruik bij een leerjaar, klas, account of activiteit"
        );
}
