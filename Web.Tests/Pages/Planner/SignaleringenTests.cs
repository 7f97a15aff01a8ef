using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class SignaleringenTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly string[] Verwacht =
    [
        "CP-01 Meeloopdag mbo",
        "CP-02 Bliksemstage",
        "CP-02 Meeloopdag mbo",
        "CP-03 Interessetest",
        "CP-04 Bliksemstage",
        "CP-04 Meeloopdag mbo",
        "CP-06 Profielenavond voor ouders",
        "CP-06 Bliksemstage",
        "CP-07 Interessetest",
        "CP-07 Beroepenmarkt",
        "CP-07 Voorlichting aanmelden en studiekosten",
        "CP-08 Opleidingenmarkt regio",
        "CP-09 leerjaar 1",
        "CP-09 leerjaar 4",
        "CP-11 leerjaar 2",
        "CP-17 leerjaar 1",
        "CP-17 leerjaar 4",
        "CP-18 leerjaar 2",
        "CP-19 Bliksemstage",
        "CP-20 Proefles mbo",
        "CP-23 leerjaar 3",
        "CP-24 leerjaar 1",
        "CP-24 leerjaar 2",
        "CP-24 leerjaar 2",
        "CP-24 leerjaar 4",
        "CP-24 leerjaar 4",
        "CP-24 leerjaar 4",
        "CP-25 leerjaar 1",
        "CP-25 leerjaar 2",
        "CP-25 leerjaar 4",
        "CP-26 ",
        "CP-27 Beroepenmarkt",
        "CP-28 Meeloopdag mbo",
        "CP-29 Beroepenmarkt",
        "CP-31 leerjaar 1",
        "CP-31 leerjaar 1",
        "CP-31 leerjaar 4",
        "CP-34 ",
        "CP-37 Tweeweekse stage",
        "CP-38 ",
    ];

    [Fact]
    public async Task Get_Voorbeeldcollege_ShowsExactlyTheExpectedFindings()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync("/Planner/Signaleringen");
        Assert.Equal(Verwacht.Order(StringComparer.Ordinal), Gevonden(pagina).Order(StringComparer.Ordinal));
        Assert.Contains(
            "Noor Voorbeeld trekt 60% van de activiteiten. Verdeel het over het team.",
            pagina.Tekst("[data-regel='CP-26']"),
            StringComparison.Ordinal
        );
        Assert.Contains("liep af op 31 december 2026", pagina.Tekst("[data-regel='CP-28']"), StringComparison.Ordinal);
        Assert.Contains("Ouder ziet ‘Beroepenmarkt’ nog niet", pagina.Tekst("[data-regel='CP-29']"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("teamleider", true)]
    [InlineData("decaan", true)]
    [InlineData("mentor", false)]
    [InlineData("directie", false)]
    [InlineData("beheerder", false)]
    public async Task Get_FindingAboutAPerson_NamesThePersonOnlyToWhomItConcerns(string wie, bool ziet)
    {
        var pagina = await (await school.AanmeldenAsync(wie)).GetAsync("/Planner/Signaleringen");
        Assert.Equal(ziet, pagina.Tekst("[data-regel='CP-26']").Contains("Noor", StringComparison.Ordinal));
        Assert.Equal(ziet, pagina.Document.QuerySelector("main")!.TextContent.Contains("Noor Voorbeeld trekt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_BewustZo_KeepsTheFindingWithItsReasonAndCountsItNoMore()
    {
        await using var eigen = new Eigen(await Testschool.StartAsync());
        var decaan = await eigen.School.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync("/Planner/Signaleringen");
        const string formulier = "[data-regel='CP-18'] form[action*='Bewust']";
        var zonder = await decaan.PostAsync(pagina, formulier, new() { ["Reden"] = " " });
        Assert.Equal(HttpStatusCode.BadRequest, zonder.Status);
        Assert.Contains(zonder.Meldingen, m => m.Contains("waarom het bewust zo is", StringComparison.Ordinal));
        var na = await decaan.VolgAsync(await decaan.PostAsync(pagina, formulier, new() { ["Reden"] = "LOB zit in de projectweken." }));
        Assert.Contains("LOB zit in de projectweken.", na.Tekst("[data-regel='CP-18']"), StringComparison.Ordinal);
        Assert.Contains("8 fouten", na.Tekst(".samenvatting"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "[data-regel='CP-18'] form[action*='Nieuw']"));
        Assert.Contains("9 fouten", terug.Tekst(".samenvatting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BewustZo_DirectieMayNot()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var directie = await school.AanmeldenAsync("directie");
        var pagina = await decaan.GetAsync("/Planner/Signaleringen");
        var eigen = await directie.GetAsync("/Planner/Signaleringen");
        Assert.Empty(eigen.Document.QuerySelectorAll("[data-regel] form"));
        // The decaan's form, sent with the directie's own token.
        using var inhoud = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["Sleutel"] = pagina.Document.QuerySelector("[data-regel='CP-18'] [name=Sleutel]")!.GetAttribute("value")!,
                ["Reden"] = "x",
                ["__RequestVerificationToken"] = eigen.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            }
        );
        var antwoord = await directie.Client.PostAsync(new Uri("/Planner/Signaleringen?handler=Bewust", UriKind.Relative), inhoud);
        Assert.Equal("/Account/GeenToegang", antwoord.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Get_Excel_HoldsEveryFinding()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var bestand = await decaan.GetAsync("/Planner/Signaleringen?handler=Excel");
        Assert.Equal(HttpStatusCode.OK, bestand.Status);
        using var pakket = new OfficeOpenXml.ExcelPackage(new MemoryStream(bestand.Inhoud));
        Assert.Equal(43, pakket.Workbook.Worksheets[0].Dimension.End.Row);
    }

    internal static IEnumerable<string> Gevonden(Pagina pagina) =>
        pagina.Document.QuerySelectorAll("[data-regel]").Select(e => $"{e.GetAttribute("data-regel")} {e.GetAttribute("data-onderwerp")}");

    internal sealed class Eigen(Testschool school) : IAsyncDisposable
    {
        public Testschool School { get; } = school;

        public async ValueTask DisposeAsync() => await School.DisposeAsync();
    }
}
