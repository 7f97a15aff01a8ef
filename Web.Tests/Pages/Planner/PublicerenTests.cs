using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class PublicerenTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Post_Publiceren_FreezesTheLineWithoutNamesOfStaff()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync("/Planner/Publiceren"), "[data-doelgroep=ouder] form[action*='Publiceren']")
        );
        var adres = na.Document.QuerySelector("[data-doelgroep=ouder] a")!.GetAttribute("href")!;
        var iemand = eigen.Bezoeker();
        var blad = await iemand.GetAsync(adres);
        Assert.Equal(HttpStatusCode.OK, blad.Status);
        var tekst = blad.Tekst("main");
        Assert.Contains("Bliksemstage", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Beroepenmarkt", tekst, StringComparison.Ordinal);
        foreach (var naam in new[] { "Noor", "Sam Model", "CP-", "mentoren" })
        {
            Assert.DoesNotContain(naam, tekst, StringComparison.Ordinal);
        }
        await decaan.PostAsync(na, "[data-doelgroep=ouder] form[action*='Intrekken']");
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.GetAsync(adres)).Status);
    }

    [Fact]
    public async Task Post_UnknownReader_IsNotFound_AndNothingIsPublished()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Planner/Publiceren");
        foreach (var doelgroep in new[] { "iedereen", "" })
        {
            var uitkomst = await decaan.PostAsync(
                p,
                "[data-doelgroep=ouder] form[action*='Publiceren']",
                new() { ["doelgroep"] = doelgroep }
            );
            Assert.True(uitkomst.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, uitkomst.Status.ToString());
        }

        Assert.Empty((await decaan.GetAsync("/Planner/Publiceren")).Document.QuerySelectorAll("form[action*='Intrekken']"));
    }

    [Fact]
    public async Task Post_NothingVisibleForThatReader_SaysWhatComesFirst()
    {
        await using var eigen = await Testschool.StartAsync();
        await eigen.Database.ExecuteAsync("UPDATE Activiteit SET ZichtbaarOuder = 0", null, default);
        var decaan = await eigen.AanmeldenAsync("decaan");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync("/Planner/Publiceren"), "[data-doelgroep=ouder] form[action*='Publiceren']")
        );
        Assert.Contains("Er is nog niets zichtbaar voor ouder", Assert.Single(na.Meldingen), StringComparison.Ordinal);
        Assert.Null(na.Document.QuerySelector("form[action*='Intrekken']"));
    }
}
