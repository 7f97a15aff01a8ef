using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Evaluatie;

public sealed class IndexTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    private static string Pad(int id) => "/Evaluatie/Vragenlijst?id=" + id;

    [Fact]
    public async Task Nieuw_FromTheOverview_LeadsToItsWorksheet_ReadyForTheFirstItem()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Na de stage", "mentor");
        var p = await decaan.GetAsync(Pad(id));
        Assert.Equal("Na de stage", p.Tekst("h1"));
        Assert.Contains("Voor mentoren", p.Tekst(".paginakop"), StringComparison.Ordinal);
        Assert.Contains("Voeg ten minste één vraag toe.", p.Tekst("main"), StringComparison.Ordinal);
        // No round of nothing.
        Assert.Null(p.Document.QuerySelector("main a[href*=NieuweRonde]"));
        var vraag = await decaan.GetAsync(p.Document.QuerySelector("main a[href*='Vraag?']")!.GetAttribute("href")!);
        p = await decaan.VolgAsync(
            await decaan.PostAsync(vraag, Lijsthulp.Formulier, new() { ["Invoer.Tekst"] = "Hoe ging het?", ["Invoer.Soort"] = "Open" })
        );
        Assert.NotNull(p.Document.QuerySelector("main a[href*=NieuweRonde]"));
        Assert.Empty(p.Document.QuerySelectorAll("main .alert-warning"));
        Assert.NotNull((await decaan.GetAsync("/Evaluatie")).Document.QuerySelector($"a[href='{Pad(id)}']"));
    }

    [Theory]
    [InlineData("", "leerling", "Geef de vragenlijst een naam.")]
    [InlineData("​", "leerling", "Geef de vragenlijst een naam.")]
    [InlineData("Goed", "ouder", "Kies voor wie")]
    [InlineData("lang", "leerling", "hooguit 100 tekens")]
    public async Task Nieuw_Incomplete_SaysSo_AndKeepsWhatWasTyped(string naam, string doelgroep, string melding)
    {
        naam = naam == "lang" ? new string('x', 10_000) : naam;
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.PostAsync(
            await decaan.GetAsync("/Evaluatie"),
            "form[action*='handler=Nieuw']",
            new() { ["Nieuw.Naam"] = naam, ["Nieuw.Doelgroep"] = doelgroep }
        );
        p.AssertGeweigerd(melding);
        Assert.Equal(naam, p.Waarde("Nieuw.Naam"));
    }

    [Fact]
    public async Task Sjabloon_ReadyToUse_BecomesAQuestionnaireOfTheSchool()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync("/Evaluatie");
        int Aantal(Pagina van) => van.Document.QuerySelectorAll("section[aria-labelledby=kop-lijsten] h3 a").Length;
        var na = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*='handler=Sjabloon']"));
        Assert.Contains("staat bij de vragenlijsten", Assert.Single(na.Meldingen), StringComparison.Ordinal);
        Assert.Equal(Aantal(p) + 1, Aantal(na));
        var onbekend = await decaan.PostAsync(p, "form[action*='handler=Sjabloon']", new() { ["sjabloon"] = "bestaat-niet" });
        Assert.Equal(HttpStatusCode.NotFound, onbekend.Status);
    }

    [Fact]
    public async Task Get_Rounds_ForEverybody_MakingThemForTheDecaan()
    {
        foreach (var wie in Accounts.Alle)
        {
            var p = await (await school.AanmeldenAsync(wie)).GetAsync("/Evaluatie");
            Assert.Contains(
                "Leerlingen januari 2027",
                p.Document.QuerySelectorAll("section[aria-labelledby=kop-gesloten] h3 a").Select(a => a.TextContent)
            );
            Assert.Equal(wie == "decaan", p.Document.QuerySelector("main form, main a[href*=NieuweRonde]") is not null);
        }
    }

    [Fact]
    public async Task Get_NewSchool_SaysThatNothingWasAskedYet() =>
        Assert.Equal(
            "Er is nog geen ronde gehouden.",
            (await (await nieuw.BeheerderAsync()).GetAsync("/Evaluatie")).Tekst(".samenvatting")
        );
}
