using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>The preview is what pupils get, says that it is one, and stores nothing.</summary>
public sealed class VoorbeeldTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Vorm = ".invul-vorm";

    [Theory]
    [MemberData(nameof(Accounts.Ieder), MemberType = typeof(Accounts))]
    public async Task Voorbeeld_ForEveryColleague_IsMarked(string wie)
    {
        var p = await (await school.AanmeldenAsync(wie)).GetAsync("/Evaluatie/Voorbeeld?lijst=1");
        Assert.Contains("Er wordt niets bewaard of geteld.", p.Tekst(".voorbeeld-balk"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("[data-voorbeeld]"));
        Assert.Contains("no-store", p.Antwoord.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voorbeeld_WithoutAccount_AsksToSignIn()
    {
        var p = await school.Bezoeker().GetAsync("/Evaluatie/Voorbeeld?lijst=1");
        Assert.Equal(HttpStatusCode.Redirect, p.Status);
        Assert.StartsWith("/Account/Aanmelden", p.Naar, StringComparison.Ordinal);
    }

    /// <summary>Markup of a section, without what differs: the token, the key of the form and its address.</summary>
    private static string Sectie(Pagina p) =>
        string.Concat(
            p.Document.QuerySelector(Vorm)!
                .QuerySelectorAll(".invul-voortgang, h2, .invul-vraag, .invul-knoppen, input[type=hidden][name^='v-']")
                .Select(e => e.OuterHtml)
        );

    [Fact]
    public async Task Voorbeeld_IsWhatPupilsGet_ToTheLetter()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var nieuw = await decaan.GetAsync("/Evaluatie/NieuweRonde?lijst=1");
        var groep = nieuw.Document.QuerySelector("[name='Invoer.Groepen']")!.GetAttribute("value")!;
        var ronde = await decaan.VolgAsync(
            await decaan.PostAsync(
                nieuw,
                Lijsthulp.Formulier,
                new()
                {
                    ["Invoer.Naam"] = "Proef",
                    ["Invoer.Doel"] = "Om te weten.",
                    ["Invoer.Grondslag"] = "Algemeen belang.",
                    ["Invoer.FgGezienOp"] = "2026-11-01",
                    ["Invoer.OudersGeinformeerdOp"] = "2026-11-02",
                },
                lijsten: new() { ["Invoer.Groepen"] = [groep] }
            )
        );
        var code = (await decaan.GetAsync(ronde.Document.QuerySelector("main a[href*='scherm=']")!.GetAttribute("href")!)).Tekst(
            ".qr-code"
        );
        var leerling = school.Bezoeker();
        var echt = await leerling.PostAsync(await leerling.GetAsync("/Invullen/" + code), Vorm, knop: "[value=verder]");
        var voorbeeld = await decaan.GetAsync("/Evaluatie/Voorbeeld?lijst=1");
        Assert.Contains("LV1", Sectie(echt), StringComparison.Ordinal);
        Assert.Equal(Sectie(echt), Sectie(voorbeeld));
        var antwoord = new Dictionary<string, string?> { ["v-LV2"] = "ja", ["v-LV4"] = "Meer doen" };
        Assert.Equal(
            Sectie(await leerling.PostAsync(echt, Vorm, antwoord, knop: "[value=verder]")),
            Sectie(await decaan.PostAsync(voorbeeld, Vorm, antwoord, knop: "[value=verder]"))
        );
    }

    [Fact]
    public async Task Voorbeeld_ToTheEndAndBack_StoresNothing()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        async Task<string> TellenAsync()
        {
            var uit = new List<int>();
            foreach (var tabel in new[] { "Inzending", "Openantwoord", "Rondetelling", "Ronde", "Vragenlijstversie" })
            {
                uit.Add(await school.Database.QuerySingleOrDefaultAsync<int>($"SELECT COUNT(*) FROM {tabel}", null, default));
            }
            return string.Join(' ', uit) + (await school.DossierAsync(Lijsthulp.Leerlingen)).Rij.Versie;
        }

        var voor = await TellenAsync();
        var p = await decaan.GetAsync("/Evaluatie/Voorbeeld?lijst=1");
        p = await decaan.PostAsync(p, Vorm, new() { ["v-LV1"] = "ja", ["v-LV4"] = "Niets van bewaren" }, knop: "[value=verder]");
        Assert.Equal("Niets van bewaren", p.Document.QuerySelector("input[type=hidden][name='v-LV4']")!.GetAttribute("value"));
        var terug = await decaan.PostAsync(p, Vorm, knop: "[value=terug]");
        Assert.True(terug.Document.QuerySelector("[name='v-LV1'][value=ja]")!.HasAttribute("checked"));
        var begin = await decaan.PostAsync(terug, Vorm, knop: "[value=terug]");
        Assert.Contains("Dat vul je in bij de ronde.", begin.Tekst("main"), StringComparison.Ordinal);
        Assert.Equal(Sectie(terug), Sectie(await decaan.PostAsync(begin, Vorm, knop: "[value=verder]")));
        p = await decaan.PostAsync(p, Vorm, knop: "[value=verstuur]");
        Assert.Equal("Einde van het voorbeeld", p.Tekst("h1"));
        Assert.Equal(voor, await TellenAsync());
    }

    /// <summary>Show-if over sections, and required items, as with answering.</summary>
    [Fact]
    public async Task Voorbeeld_ShowIfAndRequired_Work()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Tonen");
        Assert.Contains("Vragen", (await decaan.GetAsync($"/Evaluatie/Voorbeeld?lijst={id}")).Tekst("h2"), StringComparison.Ordinal);
        await decaan.VolgAsync(await decaan.VraagAsync(id, "VT1", new() { ["Invoer.Verplicht"] = "true" }));
        await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}"),
                Lijsthulp.Formulier,
                new() { ["Invoer.Titel"] = "Straks" }
            )
        );
        await decaan.VolgAsync(await decaan.VraagAsync(id, "VT2", new() { ["Invoer.ToonVraag"] = "VT1" }, ["ja"]));
        await decaan.MetVragenAsync(id, "VT3");
        var p = await decaan.GetAsync($"/Evaluatie/Voorbeeld?lijst={id}");
        var leeg = await decaan.PostAsync(p, Vorm, knop: "[value=verder]");
        Assert.Equal((HttpStatusCode.BadRequest, "Kies een antwoord."), (leeg.Status, leeg.Tekst(".veld-melding")));
        async Task<string> NaAsync(string antwoord) =>
            string.Join(
                ' ',
                (await decaan.PostAsync(p, Vorm, new() { ["v-VT1"] = antwoord }, knop: "[value=verder]"))
                    .Document.QuerySelectorAll("[data-vraag]")
                    .Select(e => e.GetAttribute("data-vraag"))
            );
        Assert.Equal("VT2 VT3", await NaAsync("ja"));
        Assert.Equal("VT3", await NaAsync("nee"));
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("999")]
    [InlineData("twee")]
    public async Task Voorbeeld_TamperedStep_StaysInside(string stap)
    {
        var antwoord = await (await school.AanmeldenAsync("mentor")).StuurAsync(
            "/Evaluatie/Voorbeeld?lijst=1",
            ("Stap", stap),
            ("knop", "verder")
        );
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }
}
