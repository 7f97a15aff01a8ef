using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Prioriteiten;

/// <summary>The priorities as a board by who is aan zet: what is late, what nobody owns, and which chains are missing.</summary>
public sealed class IndexTests : IAsyncLifetime
{
    private const string Bord = "/Beleid/Prioriteiten";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static string[] Kaarten(Pagina p, string wie) =>
        [
            .. p
                .Document.QuerySelectorAll($"[aria-label='Aan zet: {wie}'] [data-prioriteit]")
                .Select(e => e.GetAttribute("data-prioriteit")!),
        ];

    private static async Task<Pagina> VoegToeAsync(Bezoeker wie, Dictionary<string, string?> velden)
    {
        var p = await wie.GetAsync(Bord);
        var formulier = await wie.GetAsync(p.Document.QuerySelector(".paginakop .acties a")!.GetAttribute("href")!);
        return await wie.VolgAsync(await wie.PostAsync(formulier, "form.formulier", velden));
    }

    [Fact]
    public async Task Board_ShowsOwnerFirstStepAndDate_PerPersonAanZet_NobodyFirst()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync(Bord);
        Assert.Equal(["Na de meeloopdag praat niemand met de leerling"], Kaarten(p, "directie"));
        Assert.Contains("eigenaar Sam", p.Tekst(".bord"), StringComparison.Ordinal);
        Assert.Contains("Morgen: ", p.Tekst(".bord"), StringComparison.Ordinal);
        // From the board, back to the board.
        p = await VoegToeAsync(decaan, new() { ["Invoer.WatPakkenWeOp"] = "Van niemand", ["Invoer.Einddatum"] = "2027-01-14" });
        Assert.StartsWith(Bord, p.Url, StringComparison.Ordinal);
        p = await VoegToeAsync(
            decaan,
            new()
            {
                ["Invoer.WatPakkenWeOp"] = "Ook van de leiding",
                ["Invoer.AanZet"] = "Directie",
                ["Invoer.Einddatum"] = "2027-01-15",
                ["Invoer.EersteStapMorgen"] = "Mila bellen",
            }
        );
        Assert.Equal(
            ["Nog niemand aan zet", "directie"],
            p.Document.QuerySelectorAll(".bord h2").Select(h => h.FirstChild!.TextContent.Trim())
        );
        Assert.Equal(2, Kaarten(p, "directie").Length);
        Assert.Contains("Morgen: Mila bellen", p.Tekst("[data-prioriteit='Ook van de leiding']"), StringComparison.Ordinal);
        // The day itself is not too late; nobody's priority is asked for an owner.
        Assert.Contains("einddatum voorbij", p.Tekst("[data-prioriteit='Van niemand']"), StringComparison.Ordinal);
        Assert.DoesNotContain("einddatum voorbij", p.Tekst("[data-prioriteit='Ook van de leiding']"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("[data-prioriteit='Van niemand'] [data-regel=BL-15]"));
        Assert.Contains("3 prioriteiten staan open, waarvan 1 over de einddatum.", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        var tabel = await decaan.GetAsync(Bord + "?weergave=tabel");
        Assert.Equal(3, tabel.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "voorbij",
            tabel
                .Document.QuerySelectorAll("tbody tr")
                .Single(r => r.TextContent.Contains("Van niemand", StringComparison.Ordinal))
                .TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Board_ClosedOnesAreFolded_AndDoNotCount()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        await VoegToeAsync(
            decaan,
            new()
            {
                ["Invoer.WatPakkenWeOp"] = "Gedaan",
                ["Invoer.AanZet"] = "team",
                ["Invoer.Status"] = "Afgesloten",
                ["Invoer.Einddatum"] = "2026-12-01",
            }
        );
        var p = await decaan.GetAsync(Bord);
        Assert.Empty(Kaarten(p, "team"));
        Assert.Contains("1 prioriteit staat open.", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        p = await decaan.GetAsync(p.Document.QuerySelector(".weergave .chip")!.GetAttribute("href")!);
        Assert.Equal(["Gedaan"], Kaarten(p, "team"));
        Assert.DoesNotContain("einddatum voorbij", p.Tekst("[data-prioriteit=Gedaan]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingChain_IsOffered_UntilSomebodyPicksItUp()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync(Bord);
        var los = p.Document.QuerySelectorAll("[data-ontbreekt] li");
        Assert.Equal(2, los.Length);
        var link = los.Single(l => l.TextContent.Contains("leerjaar 1", StringComparison.Ordinal))
            .QuerySelector("a")!
            .GetAttribute("href")!;
        var formulier = await decaan.GetAsync(link);
        Assert.Equal("vmbo-1", formulier.Waarde("Invoer.Jaar"));
        p = await decaan.VolgAsync(await decaan.PostAsync(formulier, "form.formulier", new() { ["Invoer.AanZet"] = "team" }));
        Assert.Single(p.Document.QuerySelectorAll("[data-ontbreekt] li"));
        Assert.Single(Kaarten(p, "team"));
    }

    [Fact]
    public async Task ReadersOnly_SeeTheBoard_WithoutButtons()
    {
        var p = await (await _school.AanmeldenAsync("schoolcoach")).GetAsync(Bord);
        Assert.NotEmpty(Kaarten(p, "directie"));
        Assert.Empty(p.Document.QuerySelectorAll(".paginakop .acties a, [data-ontbreekt] a"));
    }
}
