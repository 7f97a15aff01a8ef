using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Planner;

namespace LobBeleid.Tests.Pages.Tijdlijn;

public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Get_Voorbeeldcollege_ShowsMeasuresAndFindings()
    {
        var pagina = await (await school.AanmeldenAsync("decaan")).GetAsync("/Tijdlijn");
        string Maat(string naam) => pagina.Document.QuerySelector($"[data-maat={naam}]")!.GetAttribute("data-waarde")!;
        Assert.Equal(("10", "12", "7", "0.6", "0.4483"), (Maat("nE"), Maat("nG"), Maat("nI"), Maat("D"), Maat("K")));
        Assert.Equal(19, pagina.Document.QuerySelectorAll("[data-regel]").Length);
        Assert.Contains("TL-03 Bliksemstage", SignaleringenTests.Gevonden(pagina));
        Assert.Contains("TL-12 ", SignaleringenTests.Gevonden(pagina));
    }

    [Fact]
    public async Task Get_Drawing_HoldsEveryMomentAndLink_AndTheTextSaysTheSame()
    {
        var pagina = await (await school.AanmeldenAsync("mentor")).GetAsync("/Tijdlijn");
        Assert.Equal(32, pagina.Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
        Assert.Equal(29, pagina.Document.QuerySelectorAll("svg.tijdlijn .verbinding").Length);
        Assert.Equal(9, pagina.Document.QuerySelectorAll("svg.tijdlijn .verbinding.keten").Length);
        Assert.Equal(32, pagina.Document.QuerySelectorAll(".tijdlijn-tekst li").Length);
        Assert.Contains("Sluit aan op ‘Workshopdag op het mbo’ (", pagina.Tekst("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Tijdlijn?jaar=vmbo-2", 7)]
    [InlineData("/Tijdlijn?jaar=mbo-1", 2)]
    [InlineData("/Tijdlijn?jaar=onzin", 32)]
    [InlineData("/Tijdlijn?groep=team:BL", 32)]
    public async Task Get_Zoom_DrawsThatYear(string adres, int momenten)
    {
        var pagina = await (await school.AanmeldenAsync("directie")).GetAsync(adres);
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(momenten, pagina.Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
    }

    [Fact]
    public async Task Tijdlijn_MarkFromTheDrawing_AndUndo_AndAdd()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Voorlichting aanmelden en studiekosten");
        var p = await decaan.GetAsync($"/Tijdlijn?moment={id}");
        Assert.Equal(1, p.Document.QuerySelectorAll("svg .gekozen").Length);
        var na = await decaan.VolgAsync(await decaan.PostAsync(p, "form[action*='handler=Markeren']", new() { ["Invoer.Marker"] = "I" }));
        Assert.DoesNotContain("TL-06 Voorlichting aanmelden en studiekosten", SignaleringenTests.Gevonden(na));
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Contains("TL-06 Voorlichting aanmelden en studiekosten", SignaleringenTests.Gevonden(terug));
        // Somebody else's version.
        var oud = await decaan.PostAsync(p, "form[action*='handler=Markeren']", new() { ["Invoer.Marker"] = "E" });
        Assert.Equal(HttpStatusCode.BadRequest, oud.Status);
        Assert.Equal("E", oud.Document.QuerySelector("#marker-Marker option[selected]")!.GetAttribute("value"));

        var fout = await decaan.PostAsync(
            p,
            "form[action*='handler=Toevoegen']",
            new()
            {
                ["Invoer.Titel"] = "Nieuw moment",
                ["Invoer.Jaar"] = "vmbo-2",
                ["Invoer.WeekVan"] = "31",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Contains(fout.Meldingen, m => m.Contains("Week 31 valt buiten het schooljaar", StringComparison.Ordinal));
        var erbij = await decaan.VolgAsync(
            await decaan.PostAsync(
                fout,
                "form[action*='handler=Toevoegen']",
                new()
                {
                    ["Invoer.WeekVan"] = "30",
                    ["Invoer.Marker"] = "E",
                    ["Invoer.Type"] = "T08",
                }
            )
                is { Status: HttpStatusCode.BadRequest } nog
                ? await decaan.PostAsync(nog, "form[action*='handler=Toevoegen']", new() { ["Invoer.WeekVan"] = "12" })
                : throw new InvalidOperationException("Week 30 is no school week.")
        );
        Assert.Equal(
            "Nieuw moment",
            erbij
                .Document.QuerySelector("#kop-moment")!
                .TextContent.Replace("E", "", StringComparison.Ordinal)
                .Replace("rvaringsmoment", "", StringComparison.Ordinal)
                .Trim()
        );
        Assert.Equal(33, erbij.Document.QuerySelectorAll("svg.tijdlijn .moment").Length);
    }

    [Fact]
    public async Task Tijdlijn_OnPurpose_KeepsTheReason_AndIsNotListedAsSolvedElsewhere()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        const string signaal = "[data-regel=TL-11][data-onderwerp=Interessetest]";
        var p = await decaan.GetAsync("/Tijdlijn");
        var zonder = await decaan.PostAsync(p, $"{signaal} form[action*='handler=Bewust']");
        Assert.Equal(HttpStatusCode.BadRequest, zonder.Status);
        Assert.Contains("Schrijf op waarom", zonder.Tekst(signaal), StringComparison.Ordinal);
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(
                zonder,
                $"{signaal} form[action*='handler=Bewust']",
                new() { ["Reden"] = "De test hoort bij het mentorgesprek." }
            )
        );
        Assert.Contains("Bewust zo: De test hoort bij het mentorgesprek. · Sam Model", na.Tekst(signaal), StringComparison.Ordinal);
        Assert.Equal(19, na.Document.QuerySelectorAll("[data-regel]").Length);
        Assert.Null((await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelector(".opgelost"));
        // The whole line is the decaan's and teamleider's; a mentor has no button there.
        var mentor = await (await eigen.AanmeldenAsync("mentor")).GetAsync("/Tijdlijn");
        Assert.Null(mentor.Document.QuerySelector("[data-regel=TL-12] form"));
    }

    [Fact]
    public async Task Tijdlijn_MoveAndLinkFromThePanel_ComeBackToIt()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        var id = await ActiviteitTests.NummerAsync(decaan, "Beroepenmarkt");
        var p = await decaan.GetAsync($"/Tijdlijn?moment={id}");
        var verplaatst = await decaan.VolgAsync(
            await decaan.PostAsync(p, "form[action*='/Planner/Verplaatsen']", new() { ["Invoer.WeekVan"] = "12" })
        );
        Assert.StartsWith("/Tijdlijn", verplaatst.Url, StringComparison.Ordinal);
        Assert.Contains("week 12", verplaatst.Tekst("#moment"), StringComparison.Ordinal);
        var eerder = await ActiviteitTests.NummerAsync(decaan, "Driegesprek profielkeuze");
        var gekoppeld = await decaan.VolgAsync(
            await decaan.PostAsync(
                verplaatst,
                "form[action*='/Planner/Koppelen']",
                new() { ["Invoer.Ander"] = $"{eerder}", ["Invoer.Toelichting"] = "je kiest stands bij je profiel" }
            )
        );
        Assert.Contains(
            "Sluit aan op ‘Driegesprek profielkeuze’ (je kiest stands bij je profiel).",
            gekoppeld.Tekst("#moment"),
            StringComparison.Ordinal
        );
    }
}
