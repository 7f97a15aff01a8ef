using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Tests.Domein.Planner;

public sealed class OvergangenTests
{
    private static Leerlijn Met(int jaren, params string[] sectoren) =>
        new()
        {
            Kalender = new SchoolKalender(2026),
            Leerjaren = [.. Enumerable.Range(1, jaren).Select(n => new Leerjaar { Nr = n })],
            Sectoren = sectoren,
        };

    private static string Namen(Leerlijn lijn) => string.Join(" ", Overgangen.Van(lijn).Select(o => $"{o.Naam}@{o.Van}"));

    [Fact]
    public void Van_EachSchool_LeadsWhereItsPupilsGo()
    {
        Assert.Equal("vmbo–mbo@4 mbo–hbo/werk@8", Namen(Met(4)));
        Assert.Equal("vmbo–mbo@4 vmbo–havo@4 mbo–hbo/werk@8", Namen(Met(4, "vmbo", "vmbo-tl")));
        Assert.Equal("vmbo–mbo/havo@4 vmbo–havo@4 mbo–hbo/werk@8", Namen(Met(4, "vmbo-tl")));
        Assert.Equal("havo–hbo@5", Namen(Met(5, "havo")));
        Assert.Equal("vmbo–mbo@4 havo–hbo@5 vwo–wo/hbo@6 mbo–hbo/werk@10", Namen(Met(6, "vmbo", "havo", "vwo")));
        Assert.Empty(Overgangen.Van(Met(0)));
    }

    [Theory]
    [InlineData("vmbo", "Basis", "vmbo")]
    [InlineData("vmbo", "Theoretisch", "vmbo-tl")]
    [InlineData("vmbo", "vmbo-TL", "vmbo-tl")]
    [InlineData("vmbo", "Mavo", "vmbo-tl")]
    [InlineData("vmbo", "Atlas", "vmbo")]
    [InlineData("havo", "Havo", "havo")]
    [InlineData("isk", "ISK", null)]
    public void Sector_OfALeerweg(string sector, string naam, string? verwacht) => Assert.Equal(verwacht, Overgangen.Sector(sector, naam));

    [Fact]
    public void TL12_Havo_LooksAtTheYearAfterwards_NotAtMbo()
    {
        var havo = Met(5, "havo") with { Activiteiten = [Bouwer.Activiteit("e", 5, 27)] };
        string[] Hits(Leerlijn l) => [.. Tijdlijnregels.Bepaal(l).Where(b => b.Regel == "TL-12").Select(b => b.Melding)];
        Assert.Equal(["Rond de overgang havo–hbo staat niets op de tijdlijn."], Hits(havo));
        Assert.Empty(Hits(havo with { Activiteiten = [.. havo.Activiteiten, Bouwer.Activiteit("d", 1, 36) with { Zone = "daarna" }] }));
    }

    private static string[] ZonderMomenten(Leerlijn lijn) =>
        [
            .. Tijdlijnregels
                .Bepaal(lijn)
                .Where(b => b.Regel == "TL-12")
                .Select(b => b.Melding["Rond de overgang ".Length..^" staat niets op de tijdlijn.".Length]),
        ];

    private static Groep Leerweg(string sector) =>
        new()
        {
            Soort = "leerweg",
            Naam = sector,
            Sector = sector,
            Leerjaren = new HashSet<int> { 1, 2, 3, 4 },
            Bereikt = a => a.Leerwegen.Count == 0 || a.Leerwegen.Contains(sector),
        };

    /// <summary>From leerjaar 4 pupils of vmbo-tl go to mbo or to havo (which lies in daarna), the others to mbo.</summary>
    [Theory]
    [InlineData("vmbo", "vmbo-tl")]
    [InlineData("vmbo-tl")]
    public void TL12_Theoretisch_OneDestinationNeverHidesAnother(params string[] sectoren)
    {
        var naarMbo = sectoren.Length == 1 ? "vmbo–mbo/havo" : "vmbo–mbo";
        var eind = Bouwer.Activiteit("v", 4, 27);
        var (mbo, havo, laat) = (
            Bouwer.Mbo("m", 1, 36),
            Bouwer.Activiteit("h", 1, 36) with
            {
                Zone = "daarna",
            },
            Bouwer.Activiteit("l", 1, 20) with
            {
                Zone = "daarna",
            }
        );
        var mboEind = Bouwer.Mbo("e", 4, 27);
        Leerlijn Lijn(params Activiteit[] activiteiten) => Met(4, sectoren) with { Activiteiten = [eind, mboEind, .. activiteiten] };

        Assert.Equal([naarMbo], ZonderMomenten(Lijn()));
        // A moment for those who went to havo does not help those in mbo.
        Assert.Equal([naarMbo], ZonderMomenten(Lijn(havo)));
        // Havo is looked at once something lies beyond it; then mbo does not stand in for it.
        Assert.Empty(ZonderMomenten(Lijn(mbo)));
        Assert.Equal(["vmbo–havo", "mbo–hbo/werk"], ZonderMomenten(Lijn(mbo, laat)));
        Assert.Empty(ZonderMomenten(Lijn(mbo, havo)));
    }

    [Fact]
    public void TL12_PerLeerweg_LooksAtWhatReachesItsPupils()
    {
        var alleenTl = Bouwer.Activiteit("h", 1, 36) with { Zone = "daarna", Leerwegen = ["vmbo-tl"] };
        var alleenVmbo = Bouwer.Mbo("m", 1, 36) with { Leerwegen = ["vmbo"] };
        var school = Met(4, "vmbo", "vmbo-tl") with { Activiteiten = [Bouwer.Activiteit("v", 4, 27), alleenVmbo, alleenTl] };
        string[] Van(string sector) => ZonderMomenten(Signaleringen.LijnVan(school, Leerweg(sector)));

        // Something in mbo for the others, something in daarna for those who go to havo: none of it for a pupil of vmbo-tl in mbo.
        Assert.Equal(["vmbo–mbo/havo", "mbo–hbo/werk"], Van("vmbo-tl"));
        // Of what the others do afterwards nothing is asked of a leerweg that it does not reach.
        Assert.Empty(Van("vmbo"));
    }

    [Fact]
    public void LijnVan_Leerweg_EndsWhereItEnds()
    {
        var school = Met(6, "vmbo", "vwo") with
        {
            Activiteiten = [Bouwer.Activiteit("v4", 4), Bouwer.Activiteit("v6", 6), Bouwer.Mbo("m")],
        };
        var vmbo = new Groep
        {
            Soort = "leerweg",
            Naam = "Kader",
            Sector = "vmbo",
            Leerjaren = new HashSet<int> { 1, 2, 3, 4 },
            Bereikt = _ => true,
        };
        var vwo = vmbo with
        {
            Naam = "Vwo",
            Sector = "vwo",
            Leerjaren = new HashSet<int> { 1, 2, 3, 4, 5, 6 },
        };
        Assert.Equal(["v4", "m"], Signaleringen.LijnVan(school, vmbo).Activiteiten.Select(a => a.Id));
        Assert.Equal(["v4", "v6"], Signaleringen.LijnVan(school, vwo).Activiteiten.Select(a => a.Id));
        Assert.Equal("vmbo–mbo@4 mbo–hbo/werk@8", Namen(Signaleringen.LijnVan(school, vmbo)));
    }
}
