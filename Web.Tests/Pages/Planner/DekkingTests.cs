using System.Globalization;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class DekkingTests(Testschool school, NieuweSchool nieuw) : IClassFixture<Testschool>, IClassFixture<NieuweSchool>
{
    [Fact]
    public async Task Get_Dekking_CountsAndMarksTheHoles()
    {
        var pagina = await (await school.AanmeldenAsync("directie")).GetAsync("/Planner/Dekking");
        var ov = pagina.Document.QuerySelector("[data-tabel=Competenties] tbody tr:last-child")!;
        Assert.Equal(["0", "0", "2", "0"], ov.QuerySelectorAll("td").Select(e => e.GetAttribute("data-aantal")!));
        Assert.Equal(3, ov.QuerySelectorAll("td.gat").Length);
    }

    [Fact]
    public async Task Get_Group_ShowsItsLeerjarenOnly_AndCountsWhatReachesIt()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        static string[] Koppen(Pagina p) =>
            [.. p.Document.QuerySelectorAll("[data-tabel=Competenties] thead th").Skip(1).Select(e => e.TextContent)];
        var alles = await mentor.GetAsync("/Planner/Dekking");
        Assert.Equal(["Leerjaar 1", "Leerjaar 2", "Leerjaar 3", "Leerjaar 4"], Koppen(alles));
        var p = await mentor.GetAsync("/Planner/Dekking?groep=team:OL");
        Assert.Equal("team:OL", p.Document.QuerySelector("#groep option[selected]")!.GetAttribute("value"));
        Assert.Equal(["Leerjaar 1", "Leerjaar 2"], Koppen(p));
        static int Som(Pagina p) =>
            p.Document.QuerySelectorAll("[data-aantal]").Sum(e => int.Parse(e.GetAttribute("data-aantal")!, CultureInfo.InvariantCulture));
        Assert.InRange(Som(p), 1, Som(alles) - 1);
        // A group that is not there is the whole school.
        Assert.Equal(Som(alles), Som(await mentor.GetAsync("/Planner/Dekking?groep=onzin")));
    }

    [Fact]
    public async Task Get_NewSchool_AsksForASchoolYearFirst() =>
        Assert.Contains(
            "Er is nog geen schooljaar",
            (await (await nieuw.BeheerderAsync()).GetAsync("/Planner/Dekking")).Tekst(".leeg"),
            StringComparison.Ordinal
        );
}
