using LobBeleid.Data.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.GoedeVoorbeelden;

/// <summary>Good examples: the form, two editors, removing and taking back, and finding by theme.</summary>
public sealed class VoorbeeldTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Lijst = "/Beleid/GoedeVoorbeelden";

    private async Task<GoedVoorbeeld?> LeesAsync(string titel) =>
        (await new VoorbeeldRepository(school.Database).GetAlleAsync(default)).FirstOrDefault(v => v.Titel == titel);

    private static string Adres(int id) => $"{Lijst}/Voorbeeld?id={id}";

    private async Task<(Bezoeker Wie, GoedVoorbeeld Voorbeeld)> MaakAsync(string titel, string wie = "mentor")
    {
        var bezoeker = await school.AanmeldenAsync(wie);
        await bezoeker.VolgAsync(
            await bezoeker.PostAsync(
                await bezoeker.GetAsync(Lijst + "/Voorbeeld"),
                Beleidshulp.Formulier,
                new()
                {
                    ["Invoer.Titel"] = titel,
                    ["Invoer.WatWerkte"] = "regel 1\nregel 2",
                    ["Invoer.School"] = "een vmbo",
                    ["Invoer.Sector"] = "vmbo",
                    ["Invoer.Voorwaarde"] = "uren",
                    ["Invoer.Bruikbaar"] = "teamplannen",
                    ["Invoer.Link"] = "https://voorbeeld.nl/a?b=1",
                },
                lijsten: new() { ["Invoer.Themas"] = ["Loopbaangesprek", "Alumni"] }
            )
        );
        return (bezoeker, (await LeesAsync(titel))!);
    }

    [Fact]
    public async Task Post_Good_IsStoredWhole_AndFoundByThemeAndWord()
    {
        var (wie, v) = await MaakAsync("Alles ingevuld");
        Assert.Equal(
            (
                "een vmbo",
                "vmbo",
                "regel 1\nregel 2",
                "uren",
                "teamplannen",
                "https://voorbeeld.nl/a?b=1",
                "Bo Schets",
                "Alumni,Loopbaangesprek"
            ),
            (v.School, v.Sector, v.WatWerkte, v.Voorwaarde, v.Bruikbaar, v.Link, v.Door, string.Join(',', v.Themas))
        );
        string[] Titels(Pagina p) => [.. p.Document.QuerySelectorAll(".register h2").Select(h => h.TextContent)];
        Assert.Contains("Alles ingevuld", Titels(await wie.GetAsync(Lijst + "?thema=Alumni")));
        Assert.DoesNotContain("Leerlingen als oefenpartner van mentoren", Titels(await wie.GetAsync(Lijst + "?thema=Alumni")));
        Assert.Equal(["Leerlingen als oefenpartner van mentoren"], Titels(await wie.GetAsync(Lijst + "?zoek=OEFENPARTNER")));
        Assert.Contains("Niets gevonden", (await wie.GetAsync(Lijst + "?zoek=bestaatniet")).Tekst(".leeg"), StringComparison.Ordinal);
        Assert.Equal(
            "https://voorbeeld.nl/a?b=1",
            (await wie.GetAsync(Lijst + "?zoek=alles ingevuld")).Document.QuerySelector(".register a[rel]")!.GetAttribute("href")
        );
    }

    [Theory]
    [InlineData("Titel", "", "titel")]
    [InlineData("Titel", "x10000", "hooguit")]
    [InlineData("WatWerkte", " ", "wat werkte")]
    [InlineData("WatWerkte", "x10000", "hooguit")]
    [InlineData("Voorwaarde", "x10000", "hooguit")]
    [InlineData("Bruikbaar", "x10000", "hooguit")]
    [InlineData("School", "x10000", "hooguit")]
    [InlineData("Link", "x10000", "hooguit")]
    [InlineData("Link", "javascript:alert(1)", "Vul een adres in dat begint met https://")]
    [InlineData("Link", "voorbeeld.nl", "Vul een adres in dat begint met https://")]
    [InlineData("Link", "//voorbeeld.nl", "Vul een adres in dat begint met https://")]
    [InlineData("Link", "file:///etc/passwd", "Vul een adres in dat begint met https://")]
    [InlineData("Sector", "onzin", "Kies een sector uit de lijst.")]
    [InlineData("Themas", "onzin", "Kies thema’s uit de lijst.")]
    public async Task Post_BadInput_ShowsError_KeepsWhatWasTyped_StoresNothing(string veld, string waarde, string melding)
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var getypt = new Dictionary<string, string?>
        {
            ["Invoer.Titel"] = "Wordt niet bewaard",
            ["Invoer.WatWerkte"] = "regel 1\nregel 2",
            ["Invoer.School"] = "<een> school",
        };
        getypt["Invoer." + veld] = waarde == "x10000" ? new string('x', 10_000) : waarde;
        var p = await mentor.PostAsync(await mentor.GetAsync(Lijst + "/Voorbeeld"), Beleidshulp.Formulier, getypt);
        p.AssertGeweigerd(melding, getypt.Where(g => g.Value != "onzin"));
        Assert.Null(await LeesAsync("Wordt niet bewaard"));
    }

    [Fact]
    public async Task TwoEditors_DifferentFieldsBothStay_SameFieldIsShown_AlsoAfterARefusedPost()
    {
        var (een, v) = await MaakAsync("Door twee");
        var twee = await school.AanmeldenAsync("decaan");
        var (a, b) = (await een.GetAsync(Adres(v.Id)), await twee.GetAsync(Adres(v.Id)));
        await een.VolgAsync(
            await een.PostAsync(a, Beleidshulp.Formulier, new() { ["Invoer.School"] = "van de een", ["Invoer.Voorwaarde"] = "van de een" })
        );
        var geweigerd = await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Titel"] = "" });
        geweigerd.AssertGeweigerd("titel");
        Assert.Equal((b.Waarde("Basis"), b.Waarde("Versie")), (geweigerd.Waarde("Basis"), geweigerd.Waarde("Versie")));
        var botsing = await twee.PostAsync(
            geweigerd,
            Beleidshulp.Formulier,
            new() { ["Invoer.Titel"] = "Door twee", ["Invoer.Voorwaarde"] = "van de ander" }
        );
        botsing.AssertGeweigerd(
            "Iemand anders wijzigde dit voorbeeld ook.",
            new Dictionary<string, string?> { ["Invoer.Voorwaarde"] = "van de ander", ["Invoer.School"] = "van de een" }
        );
        Assert.Contains("van de een", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        await twee.VolgAsync(await twee.PostAsync(botsing, Beleidshulp.Formulier));
        v = (await LeesAsync("Door twee"))!;
        Assert.Equal(
            ("van de een", "van de ander", "Alumni,Loopbaangesprek", "Bo Schets"),
            (v.School, v.Voorwaarde, string.Join(',', v.Themas), v.Door)
        );
    }

    [Fact]
    public async Task Remove_AndUndo_AndWhoWasStillTypingKeepsTheWords()
    {
        var (wie, v) = await MaakAsync("Verdwijnt even");
        var decaan = await school.AanmeldenAsync("decaan");
        var open = await decaan.GetAsync(Adres(v.Id));
        var weg = await wie.VolgAsync(
            await wie.PostAsync(await wie.GetAsync(Adres(v.Id)), Beleidshulp.Formulier, knop: "button[formaction*='handler=Verwijderen']")
        );
        Assert.Null(await LeesAsync(v.Titel));
        var fout = await decaan.PostAsync(open, Beleidshulp.Formulier, new() { ["Invoer.Titel"] = "Mijn versie" });
        fout.AssertGeweigerd(
            "Iemand heeft dit voorbeeld intussen verwijderd.",
            new Dictionary<string, string?> { ["Invoer.Titel"] = "Mijn versie", ["Invoer.WatWerkte"] = "regel 1\nregel 2" }
        );
        await decaan.VolgAsync(await decaan.PostAsync(fout, Beleidshulp.Formulier));
        Assert.Equal("Sam Model", (await LeesAsync("Mijn versie"))!.Door);
        await wie.VolgAsync(await wie.PostAsync(weg, "#melding form"));
        Assert.Equal("Alumni,Loopbaangesprek", string.Join(',', (await LeesAsync(v.Titel))!.Themas));
        Assert.Contains(
            "het voorbeeld staat er al weer",
            (await wie.VolgAsync(await wie.PostAsync(weg, "#melding form"))).Tekst("#melding"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Post_SomebodyElses_IsForbidden_AndNotOffered()
    {
        var (_, v) = await MaakAsync("Van de decaan", "decaan");
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync(Lijst + "?zoek=Van de decaan");
        Assert.Null(p.Document.QuerySelector($".register a[href*='id={v.Id}']"));
        var nieuw = await mentor.GetAsync(Lijst + "/Voorbeeld");
        using var inhoud = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = nieuw
                    .Document.QuerySelector("main [name=__RequestVerificationToken]")!
                    .GetAttribute("value")!,
                ["Invoer.Titel"] = "gekaapt",
                ["Invoer.WatWerkte"] = "x",
                ["Versie"] = "1",
            }
        );
        Assert.Contains(
            "/Account/GeenToegang",
            (await mentor.Client.PostAsync(new Uri(Adres(v.Id), UriKind.Relative), inhoud)).Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Null(await LeesAsync("gekaapt"));
    }
}
