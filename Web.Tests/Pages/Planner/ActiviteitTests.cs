using System.Net;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Pages.Planner;

namespace LobBeleid.Tests.Pages.Planner;

public sealed class ActiviteitTests : IAsyncLifetime
{
    private const string Formulier = "form.formulier";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    internal static async Task<int> NummerAsync(Bezoeker wie, string titel)
    {
        var rij = (await wie.GetAsync("/Planner?weergave=tabel"))
            .Document.QuerySelectorAll("tbody tr")
            .First(r => r.QuerySelector("th a")!.TextContent == titel);
        return int.Parse(rij.Id![1..], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Post_New_StoresEveryField()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync("/Planner/Activiteit");
        var velden = new Dictionary<string, string?>
        {
            ["Invoer.Titel"] = "Speeddate met oud-leerlingen",
            ["Invoer.Type"] = "T06",
            ["Invoer.Jaar"] = "vmbo-2",
            ["Invoer.WeekVan"] = "5",
            ["Invoer.WeekTot"] = "6",
            ["Invoer.Marker"] = "E",
            ["Invoer.Doel"] = "Horen hoe het\nnu is",
            ["Invoer.Fase"] = "breed",
            ["Invoer.Les"] = "vak",
            ["Invoer.Vak"] = "Nederlands",
            ["Invoer.Rooster"] = "true",
            ["Invoer.Minuten"] = "45",
            ["Invoer.Plaats"] = "school",
            ["Invoer.RolLeerling"] = "actief",
            ["Invoer.VoorbereidingJa"] = "true",
            ["Invoer.VoorbereidingTekst"] = "Vragen bedenken",
            ["Invoer.ReflectieJa"] = "false",
            ["Invoer.ReflectieVorm"] = "blog",
            ["Invoer.ReflectieWeek"] = "7",
            ["Invoer.OudersJa"] = "",
            ["Invoer.OudersRol"] = "gesprek",
            ["Invoer.Vervolgstap"] = "Kies er een",
            ["Invoer.Sector"] = "techniek, zorg",
            ["Invoer.Tags"] = "baankansen",
            ["Invoer.Verantwoordelijke"] = "Sam Model",
            ["Invoer.Partner"] = "roc",
            ["Invoer.Kosten"] = "geen",
            ["Invoer.Vervoer"] = "fiets",
            ["Invoer.DoelgroepExtra"] = "Nieuwkomers",
            ["Invoer.Materiaal"] = "Vragenlijst | https://voorbeeld.example/vragen",
            ["Invoer.Team"] = "OL",
            ["Invoer.Nieuw"] = "true",
        };
        var lijsten = new Dictionary<string, string[]>
        {
            ["Invoer.Competenties"] = ["WE", "NW"],
            ["Invoer.Elementen"] = ["ZV"],
            ["Invoer.Gespreksfasen"] = ["a", "d"],
            ["Invoer.Zichtbaar"] = ["leerling"],
            ["Invoer.Leerwegen"] = ["Kader"],
            ["Invoer.Vestigingen"] = ["De Linde"],
            ["Invoer.Klassen"] = ["2G1", "2T1"],
        };
        var na = await decaan.VolgAsync(await decaan.PostAsync(pagina, Formulier, velden, lijsten: lijsten));
        foreach (var (naam, waarde) in velden.Where(v => v.Key != "Invoer.Nieuw"))
        {
            var veld = na.Document.QuerySelector($"[name='{naam}']")!;
            var gelezen =
                veld is AngleSharp.Html.Dom.IHtmlTextAreaElement t ? t.Value
                : veld is AngleSharp.Html.Dom.IHtmlSelectElement s ? s.Value
                : veld.GetAttribute("value");
            Assert.True(waarde == gelezen, $"{naam}: '{gelezen}' in place of '{waarde}'");
        }

        foreach (var (naam, waarden) in lijsten)
        {
            Assert.Equal(
                waarden.Order(),
                na.Document.QuerySelectorAll($"[name='{naam}'][checked]").Select(e => e.GetAttribute("value")!).Order()
            );
        }
        Assert.NotNull(na.Document.QuerySelector("[name='Invoer.Nieuw'][checked]"));
    }

    /// <summary>Whatever is added to the description of the fields is on the form, under its label, and what is typed into it is stored.</summary>
    [Fact]
    public async Task Post_EveryDescribedField_IsOnTheFormAndComesBack()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync($"/Planner/Activiteit?id={await NummerAsync(decaan, "Driegesprek profielkeuze")}");
        foreach (var veld in Activiteitkoppeling.Alle.Select(k => k.Veld))
        {
            var id = "Invoer_" + veld.Eigenschap;
            Assert.NotNull(pagina.Document.QuerySelector($"[name='Invoer.{veld.Eigenschap}']"));
            Assert.Equal(veld.Label, pagina.Document.QuerySelector($"label[for='{id}'], fieldset[id='{id}'] legend")?.TextContent);
        }

        var velden = Activiteitvelden.Alle.OfType<Tekstveld>().ToDictionary(v => "Invoer." + v.Eigenschap, v => (string?)$"{v.Label} 😀");
        var na = await decaan.VolgAsync(await decaan.PostAsync(pagina, Formulier, velden));
        foreach (var (naam, waarde) in velden)
        {
            var veld = na.Document.QuerySelector($"[name='{naam}']");
            Assert.Equal(waarde, veld is AngleSharp.Html.Dom.IHtmlTextAreaElement t ? t.Value : veld?.GetAttribute("value"));
        }
    }

    [Theory]
    [InlineData("Invoer.Titel", "", "Vul titel in.")]
    [InlineData("Invoer.Titel", "   ", "Vul titel in.")]
    [InlineData("Invoer.Titel", "LANG", "mag hooguit 120 tekens")]
    [InlineData("Invoer.Doel", "LANG", "mag hooguit 2000 tekens")]
    [InlineData("Invoer.Type", "T99", "Kies een waarde uit de lijst.")]
    [InlineData("Invoer.Jaar", "vmbo-6", "Kies een leerjaar uit de lijst.")]
    [InlineData("Invoer.Jaar", "x", "Kies een leerjaar uit de lijst.")]
    [InlineData("Invoer.WeekVan", "30", "Week 30 valt buiten het schooljaar")]
    [InlineData("Invoer.WeekVan", "-1", "valt buiten het schooljaar")]
    [InlineData("Invoer.WeekVan", "zes", "past niet bij")]
    [InlineData("Invoer.WeekTot", "40", "ligt in dit schooljaar vóór week 3")]
    [InlineData("Invoer.Minuten", "99999", "ligt tussen")]
    [InlineData("Invoer.Marker", "Q", "Kies een waarde uit de lijst.")]
    [InlineData("Invoer.Team", "XX", "Kies een waarde uit de lijst.")]
    [InlineData("Invoer.Partner", "onbekend", "Kies een waarde uit de lijst.")]
    [InlineData("Invoer.Materiaal", "javascript:alert(1)", "is geen titel met een webadres")]
    public async Task Post_BadField_SaysSoAtTheFieldAndLosesNothing(string veld, string waarde, string melding)
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await NummerAsync(decaan, "Driegesprek profielkeuze");
        var pagina = await decaan.GetAsync($"/Planner/Activiteit?id={id}");
        var getypt = waarde == "LANG" ? new string('a', veld == "Invoer.Titel" ? 121 : 2001) : waarde;
        var velden = new Dictionary<string, string?> { ["Invoer.Verantwoordelijke"] = "Blijft staan", [veld] = getypt };
        var uitkomst = await decaan.PostAsync(pagina, Formulier, velden);
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Contains(
            uitkomst.Document.QuerySelectorAll(".veld-melding"),
            m => m.TextContent.Contains(melding, StringComparison.OrdinalIgnoreCase)
        );
        Assert.Equal("Blijft staan", uitkomst.Document.QuerySelector("[name='Invoer.Verantwoordelijke']")!.GetAttribute("value"));
        if (uitkomst.Document.QuerySelector($"[name='{veld}']") is AngleSharp.Html.Dom.IHtmlInputElement invoer)
        {
            Assert.Equal(getypt, invoer.Value);
        }
        Assert.NotEqual(
            "Blijft staan",
            (await decaan.GetAsync($"/Planner/Activiteit?id={id}"))
                .Document.QuerySelector("[name='Invoer.Verantwoordelijke']")!
                .GetAttribute("value")
        );
    }

    [Fact]
    public async Task Post_TwoPeopleDifferentFields_BothKept()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("decaan"));
        var id = await NummerAsync(een, "Bliksemstage");
        var (vanEen, vanTwee) = (await een.GetAsync($"/Planner/Activiteit?id={id}"), await twee.GetAsync($"/Planner/Activiteit?id={id}"));
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await een.PostAsync(vanEen, Formulier, new() { ["Invoer.Vervolgstap"] = "Kies een stageplek" })).Status
        );
        Assert.Equal(HttpStatusCode.Redirect, (await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.Kosten"] = "12 euro" })).Status);
        var na = await een.GetAsync($"/Planner/Activiteit?id={id}");
        Assert.Equal(
            "Kies een stageplek",
            ((AngleSharp.Html.Dom.IHtmlTextAreaElement)na.Document.QuerySelector("[name='Invoer.Vervolgstap']")!).Value
        );
        Assert.Equal("12 euro", na.Document.QuerySelector("[name='Invoer.Kosten']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_TwoPeopleSameField_ShowsBothAndLetsThemChoose()
    {
        var (een, twee) = (await _school.AanmeldenAsync("decaan"), await _school.AanmeldenAsync("decaan"));
        var id = await NummerAsync(een, "Bliksemstage");
        var (vanEen, vanTwee) = (await een.GetAsync($"/Planner/Activiteit?id={id}"), await twee.GetAsync($"/Planner/Activiteit?id={id}"));
        await een.PostAsync(vanEen, Formulier, new() { ["Invoer.Kosten"] = "5 euro", ["Invoer.Vak"] = "Techniek" });
        var botsing = await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.Kosten"] = "7 euro" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.StartsWith("Iemand anders wijzigde deze activiteit ook.", Assert.Single(botsing.Meldingen), StringComparison.Ordinal);
        Assert.Contains("5 euro", botsing.Tekst(".botsingen"), StringComparison.Ordinal);
        Assert.Contains("7 euro", botsing.Tekst(".botsingen"), StringComparison.Ordinal);
        Assert.Equal("Techniek", botsing.Document.QuerySelector("[name='Invoer.Vak']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await twee.PostAsync(botsing, Formulier)).Status);
        Assert.Equal(
            "7 euro",
            (await een.GetAsync($"/Planner/Activiteit?id={id}")).Document.QuerySelector("[name='Invoer.Kosten']")!.GetAttribute("value")
        );
    }

    [Fact]
    public async Task Post_OtherTeam_IsForbiddenAndReadOnly()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await NummerAsync(decaan, "Tweeweekse stage");
        await decaan.PostAsync(await decaan.GetAsync($"/Planner/Activiteit?id={id}"), Formulier, new() { ["Invoer.Team"] = "BK" });
        var teamleider = await _school.AanmeldenAsync("teamleider");
        var gezien = await teamleider.GetAsync($"/Planner/Activiteit?id={id}");
        Assert.Null(gezien.Document.QuerySelector(".bewaarbalk"));
        var geprobeerd = await teamleider.PostAsync(gezien, Formulier);
        Assert.StartsWith("/Account/GeenToegang", geprobeerd.Naar, StringComparison.Ordinal);
        // Of the own team it works.
        await decaan.PostAsync(await decaan.GetAsync($"/Planner/Activiteit?id={id}"), Formulier, new() { ["Invoer.Team"] = "BL" });
        var eigen = await teamleider.GetAsync($"/Planner/Activiteit?id={id}");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await teamleider.PostAsync(eigen, Formulier, new() { ["Invoer.Vervoer"] = "trein" })).Status
        );
        // But not away to another team.
        var weg = await teamleider.PostAsync(
            await teamleider.GetAsync($"/Planner/Activiteit?id={id}"),
            Formulier,
            new() { ["Invoer.Team"] = "BK" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, weg.Status);
    }

    [Theory]
    [InlineData("/Planner/Activiteit?id=999999")]
    [InlineData("/Planner/Activiteit?id=abc")]
    [InlineData("/Planner/Koppelen?id=999999")]
    [InlineData("/Planner/Verplaatsen?id=999999")]
    [InlineData("/Checklist/Rij?type=T99&jaar=1")]
    [InlineData("/Checklist/Rij?type=T01&jaar=9")]
    public async Task Get_UnknownId_IsNotFoundOrRefused(string adres)
    {
        var status = (await (await _school.AanmeldenAsync("decaan")).GetAsync(adres)).Status;
        Assert.True(
            status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest
                || (status is HttpStatusCode.OK && adres.EndsWith("abc", StringComparison.Ordinal)),
            $"{status}"
        );
    }

    [Fact]
    public async Task Post_Verwijderen_CanBeUndoneWithItsLinks()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await NummerAsync(decaan, "Tweeweekse stage");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(await decaan.GetAsync($"/Planner/Activiteit?id={id}"), "main form[action*='Verwijderen']")
        );
        Assert.DoesNotContain("Tweeweekse stage", na.Tekst("table.raster"), StringComparison.Ordinal);
        var terug = await decaan.VolgAsync(await decaan.PostAsync(na, "#melding form"));
        Assert.Contains("Groepsgesprek en rollenspel verwachtingen", terug.Tekst(".koppelingen"), StringComparison.Ordinal);
        Assert.Equal(40, (await decaan.GetAsync("/Planner/Signaleringen")).Document.QuerySelectorAll("[data-regel]").Length);
    }

    [Fact]
    public async Task Get_Kopie_StartsFromTheOther()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var id = await NummerAsync(decaan, "Bliksemstage");
        var pagina = await decaan.GetAsync($"/Planner/Activiteit?kopie={id}");
        Assert.Equal("Kopie van Bliksemstage", pagina.Document.QuerySelector("[name='Invoer.Titel']")!.GetAttribute("value"));
        await decaan.PostAsync(pagina, Formulier);
        await NummerAsync(decaan, "Kopie van Bliksemstage");
    }
}
