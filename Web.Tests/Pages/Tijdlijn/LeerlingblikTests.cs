using System.Text;
using LobBeleid.Data.Domein.Uitwisseling;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Tijdlijn;

/// <summary>
/// What pupils say of an activity comes onto the timeline through the guard, fills what no colleague filled in, and is stored nowhere as a
/// colleague's word.
/// </summary>
public sealed class LeerlingblikTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 14, 9, 0, 0, TimeSpan.Zero);
    private Testschool _school = null!;
    private Bezoeker _decaan = null!;
    private int _a18;
    private int _a17;

    public async Task InitializeAsync()
    {
        _school = await Testschool.StartAsync();
        _decaan = await _school.AanmeldenAsync("decaan");
        _a18 = await NummerAsync("A18");
        _a17 = await NummerAsync("A17");
    }

    public Task DisposeAsync() => _school.DisposeAsync();

    private Task<int> NummerAsync(string externId) =>
        _school.Database.QuerySingleOrDefaultAsync<int>("SELECT Id FROM Activiteit WHERE ExternId = @externId", new { externId }, default);

    private async Task RondeAsync(int ja, int nee, int weet, string naam = "Na de bliksemstage", int activiteit = 0, bool eenKlas = false)
    {
        var d = await Rondebouw.RondeAsync(
            _school.Database,
            2026,
            Nu,
            activiteit == 0 ? _a18 : activiteit,
            naam: naam,
            groepen: eenKlas ? [Rondebouw.Groep("3A", 30)] : [Rondebouw.Groep("3A", 30), Rondebouw.Groep("3B", 30)]
        );
        // A round that one class answered is a round of one class, whoever was asked.
        var anderen = eenKlas ? (0, 0, 0) : (ja / 2, nee / 2, weet / 2);
        await Rondebouw.VulAsync(_school.Database, d.Groepen[0].Code, Nu, ja - anderen.Item1, nee - anderen.Item2, weet - anderen.Item3);
        if (!eenKlas)
        {
            await Rondebouw.VulAsync(_school.Database, d.Groepen[1].Code, Nu, anderen.Item1, anderen.Item2, anderen.Item3);
        }
        await Rondebouw.SluitAsync(_school.Database, d.Ronde.Id, Nu);
    }

    private Task<int> ZetAsync(string? ziet, string bron = "") =>
        _school.Database.ExecuteAsync(
            "UPDATE ActiviteitLink SET LeerlingZiet = @ziet, LeerlingZietBron = @bron WHERE NaarId = @naar",
            new
            {
                ziet,
                bron,
                naar = _a18,
            },
            default
        );

    private static async Task<IReadOnlyList<string>> Tl09Async(Bezoeker wie) =>
        [
            .. (await wie.GetAsync("/Tijdlijn"))
                .Document.QuerySelectorAll("[data-regel='TL-09']")
                .Select(e => e.GetAttribute("data-onderwerp")!),
        ];

    private static string Regel(Pagina p) =>
        p
            .Document.QuerySelectorAll(".tijdlijn-tekst li")
            .Single(li =>
                li.TextContent.Contains("Bliksemstage", StringComparison.Ordinal) && li.QuerySelector("a")!.TextContent == "Bliksemstage"
            )
            .TextContent;

    /// <summary>Everybody reads the timeline; what one class said is for its mentor and teamleider.</summary>
    [Fact]
    public async Task OneClassOnly_SaysNothing()
    {
        await ZetAsync(null);
        await RondeAsync(14, 5, 5, eenKlas: true);
        Assert.Empty((await _decaan.GetAsync($"/Tijdlijn?moment={_a18}")).Document.QuerySelectorAll("[data-blik]"));
        Assert.Equal(["Bliksemstage"], await Tl09Async(_decaan));
    }

    [Fact]
    public async Task Shown_FillsAnUnaskedLink_ForEverybody_AndIsStoredNowhere()
    {
        await ZetAsync(null);
        Assert.Equal(["Bliksemstage"], await Tl09Async(_decaan));
        await RondeAsync(14, 5, 5);
        foreach (var wie in new[] { "decaan", "mentor", "directie" })
        {
            var p = await (await _school.AanmeldenAsync(wie)).GetAsync($"/Tijdlijn?moment={_a18}");
            Assert.Contains(
                "58 % van 24 leerlingen zag de samenhang, januari 2027",
                p.Tekst("#moment [data-blik]"),
                StringComparison.Ordinal
            );
            Assert.Contains("58 % van 24 leerlingen zag de samenhang, januari 2027", Regel(p), StringComparison.Ordinal);
            Assert.Empty(p.Document.QuerySelectorAll("[data-regel='TL-09']"));
            Assert.Equal(19, p.Document.QuerySelectorAll("[data-regel]").Length);
        }

        var koppelen = await _decaan.GetAsync($"/Planner/Koppelen?id={_a18}");
        Assert.Contains(
            "telt dit als ‘ja’ (bron: vragenlijst na de activiteit, Na de bliksemstage)",
            koppelen.Tekst("[data-blik='A18']"),
            StringComparison.Ordinal
        );
        Assert.Equal("", koppelen.Document.QuerySelector($"#LeerlingZiet-{_a17}-{_a18} option[selected]")!.GetAttribute("value"));
        // Saving the explanation stores no answer of pupils as if a colleague gave it.
        await _decaan.VolgAsync(
            await _decaan.PostAsync(
                koppelen,
                $"form[action*='naar={_a18}'][action*=Wijzigen]",
                new() { ["Invoer.Toelichting"] = "je eigen vragen aan een beroep meenemen" }
            )
        );
        var rij = (
            await _school.Database.QueryAsync<(string Toelichting, string? Ziet, string Bron)>(
                "SELECT Toelichting, LeerlingZiet, LeerlingZietBron FROM ActiviteitLink WHERE NaarId = @naar",
                new { naar = _a18 },
                default
            )
        )[0];
        Assert.Equal(("je eigen vragen aan een beroep meenemen", null, ""), rij);
        var lezer = await (await _school.AanmeldenAsync("mentor")).GetAsync($"/Planner/Koppelen?id={_a18}");
        Assert.Contains(
            "Leerlingen zien het verband (vragenlijst na de activiteit, Na de bliksemstage).",
            lezer.Tekst("main"),
            StringComparison.Ordinal
        );
        // Nor does the exchange file.
        var bestand = Encoding.UTF8.GetString(
            (
                await _decaan.GetAsync(
                    (await _decaan.GetAsync("/Planner/Uitwisselen")).Document.QuerySelector("a[href*='handler=']")!.GetAttribute("href")!
                )
            ).Inhoud
        );
        Assert.Null(
            LeerlijnBestand
                .Lees(Encoding.UTF8.GetBytes(bestand), 2026)
                .Document!.Activiteiten.Single(a => a.Id == "A18")
                .VolgtOp[0]
                .LeerlingZiet
        );
    }

    [Fact]
    public async Task BelowHalf_ReadsAsNee_AndTheFindingStays()
    {
        await ZetAsync(null);
        await RondeAsync(6, 9, 9);
        Assert.Equal(["Bliksemstage"], await Tl09Async(_decaan));
        var koppelen = await _decaan.GetAsync($"/Planner/Koppelen?id={_a18}");
        Assert.Contains("telt dit als ‘nee’", koppelen.Tekst("[data-blik='A18']"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ColleaguesWord_Stays_WithAQuietHintWhereTheyDiffer()
    {
        await ZetAsync("ja", "leerlingenpanel");
        await RondeAsync(6, 9, 9);
        Assert.Empty(await Tl09Async(_decaan));
        var p = await _decaan.GetAsync($"/Tijdlijn?moment={_a18}");
        Assert.Contains("Een collega vulde ‘ja’ in", p.Tekst("#moment [data-oneens]"), StringComparison.Ordinal);
        Assert.NotNull((await _decaan.GetAsync($"/Planner/Koppelen?id={_a18}")).Document.QuerySelector("[data-blik='A18'][data-oneens]"));
        await RondeAsync(20, 3, 1, "Na de tweede keer");
        p = await _decaan.GetAsync($"/Tijdlijn?moment={_a18}");
        Assert.Contains("79 tot 88 % van 24", p.Tekst("#moment [data-blik]"), StringComparison.Ordinal);
        Assert.Null(p.Document.QuerySelector("#moment [data-oneens]"));
    }

    [Fact]
    public async Task TooFew_FillsNothing_AndSaysNothing()
    {
        await ZetAsync(null);
        await RondeAsync(3, 1, 1);
        Assert.Equal(["Bliksemstage"], await Tl09Async(_decaan));
        var p = await _decaan.GetAsync($"/Tijdlijn?moment={_a18}");
        Assert.Null(p.Document.QuerySelector("[data-blik]"));
        Assert.DoesNotContain("zag de samenhang", Regel(p), StringComparison.Ordinal);
        Assert.Null((await _decaan.GetAsync($"/Planner/Koppelen?id={_a18}")).Document.QuerySelector("[data-blik]"));
    }

    [Fact]
    public async Task Timeline_CostsTheSameRoundTrips_HoweverManyRounds()
    {
        await _decaan.GetAsync("/Tijdlijn");
        var teller = LobBeleid.Data.Database.LobDatabase.Tel();
        await _decaan.GetAsync("/Tijdlijn");
        var zonder = teller.Rondreizen;
        foreach (var id in new[] { "A05", "A09", "A16", "A18" })
        {
            await RondeAsync(14, 5, 5, "Na " + id, await NummerAsync(id));
        }
        teller = LobBeleid.Data.Database.LobDatabase.Tel();
        await _decaan.GetAsync("/Tijdlijn");
        Assert.Equal((2, 2), (zonder, teller.Rondreizen));
    }
}
