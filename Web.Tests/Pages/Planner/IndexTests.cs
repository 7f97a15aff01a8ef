using System.Net;
using LobBeleid.Data.Database;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Get_Raster_ShowsEveryActivityOnceInItsRowAndPeriod()
    {
        var pagina = await (await school.AanmeldenAsync("decaan")).GetAsync("/Planner");
        Assert.Equal(32, pagina.Document.QuerySelectorAll(".kaart-activiteit").Length);
        Assert.Equal(
            ["aug–okt", "nov–dec", "jan–feb", "mrt–mei", "jun–jul"],
            pagina.Document.QuerySelectorAll("table.raster thead th").Skip(1).Select(e => e.TextContent.Trim())
        );
        var cel = pagina.Document.QuerySelector("td[data-zone=vmbo][data-leerjaar='1'][data-kolomweek='45']")!;
        Assert.Contains("Gastles van twee ondernemers", cel.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Beroepenspel", cel.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Weken_StandInSchoolWeekOrder()
    {
        var pagina = await (await school.AanmeldenAsync("mentor")).GetAsync("/Planner?kolommen=weken");
        var weken = pagina
            .Document.QuerySelectorAll("table.raster tbody tr:first-child td")
            .Select(e => e.GetAttribute("data-kolomweek")!)
            .ToList();
        Assert.Equal(47, weken.Count);
        Assert.Equal(["35", "53", "1", "28"], [weken[0], weken[18], weken[19], weken[46]]);
    }

    [Theory]
    [InlineData("zoek=interviéw", 3)]
    [InlineData("type=T01", 6)]
    [InlineData("competentie=OV", 2)]
    [InlineData("element=VE", 2)]
    [InlineData("verantwoordelijke=sam+model", 5)]
    [InlineData("team=BL", 16)]
    [InlineData("vestiging=De+Kade", 30)]
    [InlineData("leerweg=Kader", 30)]
    [InlineData("signalen=true", 9)]
    [InlineData("zoek=bestaatniet", 0)]
    [InlineData("type=T01&zoek=stage", 1)]
    public async Task Get_Filter_ShowsWhatPassesAndStaysInTheUrl(string filter, int aantal)
    {
        var pagina = await (await school.AanmeldenAsync("decaan")).GetAsync("/Planner?weergave=tabel&" + filter);
        Assert.Equal(aantal, pagina.Document.QuerySelectorAll(".tabel-activiteiten tbody tr").Length);
        if (aantal == 0)
        {
            Assert.Contains("Niets gevonden", pagina.Tekst(".leeg"), StringComparison.Ordinal);
        }
        Assert.Contains(
            filter.Split('=')[0] + "=",
            pagina.Document.QuerySelector(".schakel a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Get_Steps_SayWhatIsStillToDo()
    {
        var pagina = await (await school.AanmeldenAsync("decaan")).GetAsync("/Planner");
        Assert.Equal(4, pagina.Document.QuerySelectorAll("[data-stap]").Length);
        Assert.Contains("9 fouten oplossen of motiveren", pagina.Tekst("[data-stap='3']"), StringComparison.Ordinal);
        Assert.Contains("Nog publiceren voor leerling, ouder, docent", pagina.Tekst("[data-stap='4']"), StringComparison.Ordinal);
        Assert.Contains("Begin bij leerjaar 2", pagina.Tekst(".samenvatting"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Planner?handler=Excel")]
    [InlineData("/Checklist?handler=Excel")]
    [InlineData("/Planner/Dekking?handler=Excel")]
    public async Task Get_Excel_IsAWorkbook(string adres)
    {
        var bestand = await (await school.AanmeldenAsync("mentor")).GetAsync(adres);
        Assert.Equal(HttpStatusCode.OK, bestand.Status);
        using var pakket = new OfficeOpenXml.ExcelPackage(new MemoryStream(bestand.Inhoud));
        Assert.True(pakket.Workbook.Worksheets[0].Dimension.End.Row >= 9);
    }

    [Theory]
    [InlineData("/Planner")]
    [InlineData("/Planner?weergave=tabel")]
    [InlineData("/Planner/Signaleringen")]
    [InlineData("/Planner/Dekking")]
    [InlineData("/Checklist")]
    public async Task Get_Page_TakesTwoRoundTrips(string adres)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var teller = LobDatabase.Tel();
        Assert.Equal(HttpStatusCode.OK, (await decaan.GetAsync(adres)).Status);
        // One for who asks and the settings, one for the whole school year.
        Assert.Equal(2, teller.Rondreizen);
    }
}
