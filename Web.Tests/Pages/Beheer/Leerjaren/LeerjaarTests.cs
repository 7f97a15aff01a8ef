using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Leerjaren;

public sealed class LeerjaarTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Leerjaren",
        Beheerproeven.Hoofdknop,
        new()
        {
            ["Invoer.Nr"] = "5",
            ["Invoer.Portfolio"] = "true",
            ["Invoer.Weken"] = "10",
        },
        "Invoer.Weken",
        ("21", "21"),
        ("32", "32")
    )
    {
        Vast = new() { ["Invoer.Nr"] = "5" },
    };

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_Leerjaar_RoosterClearsTheFinding_AndWhatIsInUseStays()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        const string lijst = "/Beheer/Leerjaren";
        var twee = await decaan.OpenAsync(lijst, "Leerjaar 2");
        var geweigerd = await decaan.PostAsync(twee, Verwijderen);
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Equal(
            "Dit leerjaar heeft nog 7 activiteiten, 9 klassen en 1 mijlpaal. Verplaats of verwijder die eerst.",
            Assert.Single(geweigerd.Meldingen)
        );
        Assert.NotNull((await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelector("[data-regel='CP-18']"));
        var na = await decaan.VolgAsync(await decaan.PostAsync(twee, Formulier, new() { ["Invoer.Rooster"] = "true" }));
        Assert.Equal(["ja", "nee", "alle", "OK, OL"], Cellen(na.Rij("Leerjaar 2")));
        Assert.Null((await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelector("[data-regel='CP-18']"));

        var nieuw = await decaan.GetAsync("/Beheer/Leerjaren/Leerjaar");
        foreach (
            var (veld, waarde, melding) in new[]
            {
                ("Invoer.Nr", "2", "Dit leerjaar is er al"),
                ("Invoer.Nr", "", "Kies een leerjaar."),
                ("Invoer.Nr", "7", "ligt tussen 1 en 6"),
                ("Invoer.Weken", "54", "ligt tussen 1 en 53"),
                ("Invoer.Weken", "tien", "past niet bij"),
            }
        )
        {
            var velden = new Dictionary<string, string?> { ["Invoer.Nr"] = "5", [veld] = waarde };
            var uitkomst = await decaan.PostAsync(nieuw, Formulier, velden);
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Beheer/Leerjaren/Leerjaar/999999")).Status);
    }
}
