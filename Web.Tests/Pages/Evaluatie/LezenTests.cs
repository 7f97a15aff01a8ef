using System.Net;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>Open answers: nobody sees them before a named reader, who may only black out; then without class and shuffled, and never to the directie.</summary>
public sealed class LezenTests : IAsyncLifetime
{
    private Testschool _school = null!;
    private Bezoeker _decaan = null!;
    private int _ronde;

    public async Task InitializeAsync()
    {
        _school = await Testschool.StartAsync();
        _decaan = await _school.AanmeldenAsync("decaan");
        _ronde = (await new UitslagRepository(_school.Database).GetGeslotenAsync(default))
            .Single(r => r.Ronde.Naam == "Leerlingen januari 2027")
            .Ronde.Id;
    }

    public Task DisposeAsync() => _school.DisposeAsync();

    private string Lezen => $"/Evaluatie/Lezen?ronde={_ronde}&vraag=LV4";
    private string Antwoorden => $"/Evaluatie/Antwoorden?ronde={_ronde}&vraag=LV4";

    private static string Veld(Pagina p, string tekst, string naam) =>
        p
            .Document.QuerySelectorAll("textarea")
            .Single(t => t.TextContent.Contains(tekst, StringComparison.Ordinal))
            .GetAttribute("name")!
            .Replace("Tekst", naam, StringComparison.Ordinal);

    private static string[] Citaten(Pagina p) => [.. p.Document.QuerySelectorAll(".citaten li").Select(li => li.TextContent)];

    [Fact]
    public async Task Lezen_ReleaseBlackedOut_IsAllThatOthersRead()
    {
        Assert.Empty(Citaten(await _decaan.GetAsync(Antwoorden)));
        var p = await _decaan.GetAsync(Lezen);
        Assert.Equal(14, p.Document.QuerySelectorAll("textarea").Length);
        Assert.Contains("Misschien een naam: Proef", p.Tekst("main"), StringComparison.Ordinal);
        // No class, team or leerjaar with an answer.
        Assert.DoesNotContain(p.Document.QuerySelectorAll(".lezen li"), li => li.TextContent.Contains("klas ", StringComparison.Ordinal));
        var na = await _decaan.VolgAsync(
            await _decaan.PostAsync(
                p,
                "main form.formulier",
                new()
                {
                    [Veld(p, "Proef", "Tekst")] = "Dat mevrouw █████ ook eens vraagt wat ik wil.",
                    [Veld(p, "Proef", "Keuze")] = "vrij",
                    [Veld(p, "Minder folders", "Keuze")] = "achter",
                    [Veld(p, "Niet weer", "Keuze")] = "vrij",
                }
            )
        );
        Assert.Contains("3 antwoorden gelezen.", na.Meldingen);
        Assert.Contains("11 antwoorden wachten", na.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Contains("gelezen door Sam Model", na.Tekst("main"), StringComparison.Ordinal);
        var mentor = await _school.AanmeldenAsync("mentor");
        var gelezen = await mentor.GetAsync(Antwoorden);
        Assert.Equal(
            ["Dat mevrouw █████ ook eens vraagt wat ik wil.", "Niet weer een test invullen."],
            Citaten(gelezen).Order(StringComparer.Ordinal)
        );
        Assert.Contains("14 schreven iets; 2 vrijgegeven", gelezen.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Equal(["Niet weer een test invullen."], Citaten(await mentor.GetAsync(Antwoorden + "&zoek=TEST")));
        Assert.Contains("Niets gevonden", (await mentor.GetAsync(Antwoorden + "&zoek=%25")).Tekst("main"), StringComparison.Ordinal);

        // Taken back, nobody sees it any more.
        na = await _decaan.VolgAsync(await _decaan.PostAsync(na, "form[action*=Opnieuw]"));
        Assert.Equal(12, na.Document.QuerySelectorAll("textarea").Length);
    }

    [Fact]
    public async Task Lezen_WordsChanged_IsRefused_AndNothingIsLostOrStored()
    {
        var p = await _decaan.GetAsync(Lezen);
        var (tekst, keuze) = (Veld(p, "Proef", "Tekst"), Veld(p, "Proef", "Keuze"));
        var geweigerd = await _decaan.PostAsync(
            p,
            "main form.formulier",
            new()
            {
                [tekst] = "Alles gaat goed.",
                [keuze] = "vrij",
                [Veld(p, "Niet weer", "Keuze")] = "achter",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Contains(geweigerd.Meldingen, m => m.Contains("alleen stukken zwart", StringComparison.Ordinal));
        Assert.Equal("Alles gaat goed.", geweigerd.Document.QuerySelector($"[name='{tekst}']")!.TextContent.Trim());
        Assert.True(
            geweigerd.Document.QuerySelector($"[name='{Veld(geweigerd, "Niet weer", "Keuze")}'][value=achter]")!.HasAttribute("checked")
        );
        Assert.Contains("14 antwoorden wachten", (await _decaan.GetAsync(Lezen)).Tekst(".samenvatting"), StringComparison.Ordinal);
    }

    /// <summary>What was blacked out and not decided about stays on the page.</summary>
    [Fact]
    public async Task Lezen_BlackedOutAndLeftForLater_IsKept()
    {
        var p = await _decaan.GetAsync(Lezen);
        const string Zwart = "Dat mevrouw █████ ook eens vraagt wat ik wil.";
        var na = await _decaan.PostAsync(p, "main form.formulier", new() { [Veld(p, "Proef", "Tekst")] = Zwart });
        Assert.Equal(HttpStatusCode.BadRequest, na.Status);
        Assert.Contains(na.Meldingen, m => m.Contains("Kies vrijgeven of achterhouden", StringComparison.Ordinal));
        Assert.Contains(na.Document.QuerySelectorAll("textarea"), t => t.TextContent.Trim() == Zwart);
    }

    [Theory]
    [InlineData("Besluiten.index", "a")]
    [InlineData("Besluiten[0]", "x")]
    [InlineData("Besluiten[0].Sleutel", "bestaat-niet")]
    [InlineData("Besluiten[99].Keuze", "vrij")]
    public async Task Lezen_Tampered_IsNo500(string veld, string waarde)
    {
        var p = await _decaan.PostAsync(await _decaan.GetAsync(Lezen), "main form.formulier", new() { [veld] = waarde }, vrij: true);
        Assert.InRange((int)p.Status, 200, 499);
        Assert.Contains("14 antwoorden wachten", (await _decaan.GetAsync(Lezen)).Tekst(".samenvatting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lezen_TwoReaders_TheFirstDecides_AndTheSecondHearsIt()
    {
        var (een, twee) = (await _decaan.GetAsync(Lezen), await _decaan.GetAsync(Lezen));
        await _decaan.VolgAsync(
            await _decaan.PostAsync(een, "main form.formulier", new() { [Veld(een, "Minder folders", "Keuze")] = "achter" })
        );
        var na = await _decaan.VolgAsync(
            await _decaan.PostAsync(twee, "main form.formulier", new() { [Veld(twee, "Minder folders", "Keuze")] = "vrij" })
        );
        Assert.Contains(na.Meldingen, m => m.Contains("las een collega net", StringComparison.Ordinal));
        Assert.Empty(Citaten(await _decaan.GetAsync(Antwoorden)));
    }

    [Fact]
    public async Task Lezen_TooFew_NotEvenTheReader()
    {
        var alle = await new UitslagRepository(_school.Database).GetGeslotenAsync(default);
        var mentoren = alle.First(r => r.Ronde.Doelgroep == Doelgroep.Mentoren).Ronde.Id;
        var p = await _decaan.GetAsync("/Evaluatie/Lezen?ronde=" + mentoren);
        Assert.Empty(p.Document.QuerySelectorAll(".register a"));
        Assert.DoesNotContain("decaan dit ook deed", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _decaan.GetAsync($"/Evaluatie/Lezen?ronde={mentoren}&vraag=MV12a")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _decaan.GetAsync($"/Evaluatie/Antwoorden?ronde={mentoren}&vraag=MV12a")).Status);
    }

    [Theory]
    [MemberData(nameof(Accounts.IederBehalve), "decaan", MemberType = typeof(Accounts))]
    public async Task Lezen_OtherRoles_MayNot(string wie)
    {
        var bezoeker = await _school.AanmeldenAsync(wie);
        var rij = (await new OpenantwoordRepository(_school.Database).GetAsync(_ronde, ["LV4"], default))[0];
        var token = (await bezoeker.GetAsync("/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        foreach (var handler in new[] { "", "&handler=Opnieuw" })
        {
            using var inhoud = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token,
                    ["Besluiten[0].Sleutel"] = rij.Sleutel,
                    ["Besluiten[0].Tekst"] = rij.Tekst,
                    ["Besluiten[0].Keuze"] = "vrij",
                    ["sleutel"] = rij.Sleutel,
                }
            );
            Assert.Contains(
                "GeenToegang",
                (await bezoeker.Client.PostAsync(new Uri(Lezen + handler, UriKind.Relative), inhoud)).Headers.Location?.ToString() ?? "",
                StringComparison.Ordinal
            );
        }

        Assert.All(await new OpenantwoordRepository(_school.Database).GetAsync(_ronde, ["LV4"], default), r => Assert.Null(r.Leesbaar));
        // The directie reads figures only.
        if (wie == "directie")
        {
            Assert.DoesNotContain(
                "schreven iets",
                (await bezoeker.GetAsync("/Evaluatie/Resultaten?ronde=" + _ronde)).Tekst("main"),
                StringComparison.Ordinal
            );
        }
    }
}
