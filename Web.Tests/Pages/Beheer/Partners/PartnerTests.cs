using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Partners;

public sealed class PartnerTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly Beheersoort Soort = new(
        "/Beheer/Partners",
        Beheerproeven.Hoofdknop,
        new() { ["Invoer.Naam"] = "Bakkerij Voorbeeld", ["Invoer.Tot"] = "2027-05-31" },
        "Invoer.Tot",
        ("2027-06-30", "30 juni 2027"),
        ("2027-07-01", "1 juli 2027")
    );

    [Fact]
    public async Task Post_OneRecord_IsAddedChangedByTwoAndRemoved() => await school.AssertToegevoegdGewijzigdEnVerwijderdAsync(Soort);

    [Fact]
    public async Task Post_RefusedNameOrRemoval_SaysSoAndKeepsWhatWasTyped() =>
        await school.AssertNaamOfVerwijderenGeweigerdAsync(
            Soort.Lijst,
            "ROC Voorbeeldstad",
            "Invoer.Naam",
            "zorggroep voorbeeld",
            100,
            "hoort nog bij een activiteit"
        );

    [Fact]
    public async Task Post_PartnerEndDate_ChangesTheFindingsAboutIt()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        async Task<IEnumerable<string>> AfspraakAsync() =>
            (await decaan.GetAsync("/Planner/Signaleringen"))
                .Document.QuerySelectorAll("[data-regel='CP-28']")
                .Select(e => e.GetAttribute("data-onderwerp")!)
                .Order(StringComparer.Ordinal);
        Assert.Equal(["Meeloopdag mbo"], await AfspraakAsync());
        var lijst = await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Partners", "Installatiebedrijf Voorbeeld BV"),
                Formulier,
                new() { ["Invoer.Tot"] = "2028-12-31" }
            )
        );
        Assert.Contains("31 december 2028", lijst.Rij("Installatiebedrijf Voorbeeld BV").TextContent, StringComparison.Ordinal);
        Assert.Empty(await AfspraakAsync());
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.OpenAsync("/Beheer/Partners", "ROC Voorbeeldstad"),
                Formulier,
                new() { ["Invoer.Tot"] = "2027-06-30" }
            )
        );
        Assert.Equal(["Proefles mbo", "Workshopdag op het mbo"], await AfspraakAsync());
        var mis = await decaan.PostAsync(
            await decaan.OpenAsync("/Beheer/Partners", "ROC Voorbeeldstad"),
            Formulier,
            new() { ["Invoer.Tot"] = "0202-06-30" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, mis.Status);
        Assert.Contains("Kies een datum tussen 2000 en 2100", mis.FoutBij("Invoer.Tot"), StringComparison.Ordinal);
    }
}
