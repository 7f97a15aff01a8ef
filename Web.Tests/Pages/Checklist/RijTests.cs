using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Checklist.IndexTests;

namespace LobBeleid.Tests.Pages.Checklist;

public sealed class RijTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_AndereActiviteit_IsRepeatable()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var rij = await decaan.GetAsync("/Checklist/Rij?type=T17&jaar=1");
        var leeg = await decaan.PostAsync(rij, "form[action*='Toevoegen']");
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        foreach (var titel in new[] { "Filmavond over beroepen", "Voorleesproject" })
        {
            rij = await decaan.VolgAsync(await decaan.PostAsync(rij, "form[action*='Toevoegen']", new() { ["Invoer.Titel"] = titel }));
        }
        Assert.Contains("Filmavond over beroepen", rij.Tekst("main"), StringComparison.Ordinal);
        Assert.Equal(2, rij.Document.QuerySelectorAll("[name=Weg]").Length);
    }

    [Fact]
    public async Task Post_Untick_AsksWhichToRemove()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var rij = await decaan.GetAsync("/Checklist/Rij?type=T01&jaar=1");
        Assert.Equal(2, rij.Document.QuerySelectorAll("[name=Weg]").Length);
        var niets = await decaan.PostAsync(rij, "#Weg");
        Assert.Equal(HttpStatusCode.BadRequest, niets.Status);
        var weg = rij.Document.QuerySelectorAll("[name=Weg]")[1].GetAttribute("value")!;
        var na = await decaan.VolgAsync(await decaan.PostAsync(rij, "#Weg", lijsten: new() { ["Weg"] = [weg] }));
        Assert.Equal("ja", Cel(na, "T01", 1));
        Assert.Single((await decaan.GetAsync("/Checklist/Rij?type=T01&jaar=1")).Document.QuerySelectorAll("[name=Weg]"));
    }

    [Fact]
    public async Task Post_Answers_GoToEveryActivityBehindTheCell()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var rij = await decaan.GetAsync("/Checklist/Rij?type=T12&jaar=4");
        Assert.Contains("deels", rij.Document.QuerySelector("#Invoer_Reflectie option[selected]")!.TextContent, StringComparison.Ordinal);
        await decaan.PostAsync(rij, "form[action*='Antwoorden']", new() { ["Invoer.Reflectie"] = "ja" });
        var signalen = Planner.SignaleringenTests.Gevonden(await decaan.GetAsync("/Planner/Signaleringen")).ToList();
        Assert.DoesNotContain("CP-02 Meeloopdag mbo", signalen);
        // "deels" was left as it is for preparation.
        Assert.Contains("CP-01 Meeloopdag mbo", signalen);
    }

    [Fact]
    public async Task Post_LeftOutOnPurpose_CountsAsAnswered()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var voor = await decaan.GetAsync("/Checklist?leerjaar=2");
        var rij = await decaan.GetAsync("/Checklist/Rij?type=T13&jaar=2");
        Assert.Equal(HttpStatusCode.BadRequest, (await decaan.PostAsync(rij, "form[action*='Weglaten']")).Status);
        await decaan.PostAsync(rij, "form[action*='Weglaten']", new() { ["Invoer.Reden"] = "Te jong voor een stage" });
        var na = await decaan.GetAsync("/Checklist?leerjaar=2");
        int Stand(Pagina p) =>
            int.Parse(
                p.Document.QuerySelector("[data-voortgang]")!.GetAttribute("data-voortgang")!,
                System.Globalization.CultureInfo.InvariantCulture
            );
        Assert.Equal(Stand(voor) + 1, Stand(na));
        await decaan.PostAsync(await decaan.GetAsync("/Checklist/Rij?type=T13&jaar=2"), "form[action*='Toelaten']");
        Assert.Equal(Stand(voor), Stand(await decaan.GetAsync("/Checklist?leerjaar=2")));
    }
}
