using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Planner;

namespace LobBeleid.Tests.Pages.Tijdlijn;

public sealed class PrioriteitTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Prioriteit_RemovedMeanwhile_KeepsTheWordsAsANewOne()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("directie"));
        var adres = (await een.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, "form.formulier", knop: "button[formaction]"));
        var weg = await twee.PostAsync(b, "form.formulier", new() { ["Invoer.Oorzaak"] = "mijn woorden" });
        Assert.Equal(HttpStatusCode.BadRequest, weg.Status);
        Assert.Equal("mijn woorden", weg.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim());
        var nieuw = await twee.VolgAsync(await twee.PostAsync(weg, "form.formulier"));
        Assert.Contains("Na de meeloopdag", nieuw.Tekst("[aria-labelledby=kop-prioriteiten]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prioriteit_FromAMissingChain_AnswersTL17()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var tijdlijn = await decaan.GetAsync("/Tijdlijn");
        var adres = tijdlijn.Document.QuerySelector("[data-regel=TL-17][data-onderwerp='leerjaar 1'] a")!.GetAttribute("href")!;
        var p = await decaan.GetAsync(adres);
        Assert.Equal("vmbo-1", p.Document.QuerySelector("[name='Invoer.Jaar'] option[selected]")!.GetAttribute("value"));
        await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                "form.formulier",
                new()
                {
                    ["Invoer.Oorzaak"] = "Geen mentoruur in leerjaar 1",
                    ["Invoer.AanZet"] = "team",
                    ["Invoer.Soort"] = "tactisch",
                    ["Invoer.WegTeNemen"] = "true",
                    ["Invoer.Einddatum"] = "2027-03-01",
                }
            )
        );
        var na = await decaan.GetAsync("/Tijdlijn");
        Assert.DoesNotContain("TL-17 leerjaar 1", SignaleringenTests.Gevonden(na));
        Assert.Contains("TL-10 leerjaar 1", SignaleringenTests.Gevonden(na));
        Assert.Contains("aan zet: team", na.Tekst("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prioriteit_TwoPeople_DifferentFields_BothStay_SameField_IsShown()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("directie"));
        var adres = (await een.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, "form.formulier", new() { ["Invoer.Oorzaak"] = "volgens Sam" }));
        await twee.VolgAsync(await twee.PostAsync(b, "form.formulier", new() { ["Invoer.Nodig"] = "30 uur" }));
        var na = await een.GetAsync(adres);
        Assert.Equal(
            ("volgens Sam", "30 uur"),
            (
                na.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim(),
                na.Document.QuerySelector("[name='Invoer.Nodig']")!.TextContent.Trim()
            )
        );
        var botsing = await twee.PostAsync(b, "form.formulier", new() { ["Invoer.Oorzaak"] = "volgens Mila" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Contains("volgens Sam", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.Equal("volgens Mila", botsing.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim());
        await twee.VolgAsync(await twee.PostAsync(botsing, "form.formulier"));
        Assert.Equal("volgens Mila", (await een.GetAsync(adres)).Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim());
    }

    /// <summary>A form that was refused once still starts from what it was opened with, or a colleague's change in between would be written over.</summary>
    [Fact]
    public async Task Prioriteit_TwoPeople_AfterARefusedPost_NothingIsLost()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("directie"));
        var adres = (await een.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, "form.formulier", new() { ["Invoer.Oorzaak"] = "volgens Sam" }));
        var geweigerd = await twee.PostAsync(b, "form.formulier", new() { ["Invoer.WatPakkenWeOp"] = "", ["Invoer.Nodig"] = "30 uur" });
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        string Waarde(Pagina p, string naam) => p.Document.QuerySelector($"main [name={naam}]")!.GetAttribute("value")!;
        Assert.Equal((Waarde(b, "Basis"), Waarde(b, "Versie")), (Waarde(geweigerd, "Basis"), Waarde(geweigerd, "Versie")));
        await twee.VolgAsync(await twee.PostAsync(geweigerd, "form.formulier", new() { ["Invoer.WatPakkenWeOp"] = "Weer ingevuld" }));
        var na = await een.GetAsync(adres);
        Assert.Equal(
            ("volgens Sam", "30 uur"),
            (
                na.Document.QuerySelector("[name='Invoer.Oorzaak']")!.TextContent.Trim(),
                na.Document.QuerySelector("[name='Invoer.Nodig']")!.TextContent.Trim()
            )
        );
        Assert.Equal("Weer ingevuld", na.Document.QuerySelector("[name='Invoer.WatPakkenWeOp']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Prioriteit_RemoveAndUndo_AndBadInput()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var adres = (await decaan.GetAsync("/Tijdlijn"))
            .Document.QuerySelector("[aria-labelledby=kop-prioriteiten] li a")!
            .GetAttribute("href")!;
        var p = await decaan.GetAsync(adres);
        var fout = await decaan.PostAsync(
            p,
            "form.formulier",
            new() { ["Invoer.WatPakkenWeOp"] = "", ["Invoer.Einddatum"] = "31-31-2027" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Equal(2, fout.Document.QuerySelectorAll("form.formulier .veld-melding").Length);
        var weg = await decaan.VolgAsync(await decaan.PostAsync(p, "form.formulier", knop: "button[formaction]"));
        Assert.DoesNotContain("Na de meeloopdag", weg.Tekst("[aria-labelledby=kop-prioriteiten]"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(weg, "#melding form"));
        Assert.Contains("Na de meeloopdag", terug.Tekst("[aria-labelledby=kop-prioriteiten]"), StringComparison.Ordinal);
        var schoolcoach = await _school.AanmeldenAsync("schoolcoach");
        Assert.Null((await schoolcoach.GetAsync("/Tijdlijn")).Document.QuerySelector("a[href='/Tijdlijn/Prioriteit?schooljaar=2026']"));
    }
}
