using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>How counts are written: what a reader sees must round one way, and never say more than the cap or the class.</summary>
public class WeergaveTests
{
    [Theory]
    [InlineData(0, 6, Weergave.OnderGrens)]
    [InlineData(4, 100, Weergave.OnderGrens)]
    [InlineData(5, 100, 5)]
    [InlineData(1, 20, 5)]
    [InlineData(1, 21, Weergave.OnderGrens)]
    [InlineData(95, 100, 95)]
    [InlineData(19, 20, 95)]
    [InlineData(96, 100, Weergave.BovenGrens)]
    [InlineData(20, 21, Weergave.BovenGrens)]
    [InlineData(6, 6, Weergave.BovenGrens)]
    [InlineData(1, 8, 13)]
    [InlineData(3, 8, 38)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    public void Procent_Share_IsWholeHalvesUpAndCappedAtFiveAndNinetyFive(int aantal, int van, int procent) =>
        Assert.Equal(procent, Weergave.Procent(aantal, van));

    [Theory]
    [InlineData(3, 3, 8, "38 %")]
    [InlineData(0, 0, 8, "minder dan 5 %")]
    [InlineData(0, 1, 25, "minder dan 5 %")]
    [InlineData(0, 2, 25, "hooguit 8 %")]
    [InlineData(1, 3, 25, "4 tot 12 %")]
    [InlineData(23, 25, 25, "minstens 92 %")]
    [InlineData(24, 25, 25, "meer dan 95 %")]
    [InlineData(301, 302, 1000, "30 %")]
    [InlineData(304, 305, 1000, "30 tot 31 %")]
    public void Cijfer_SoManyToSoMany_IsOnePercentWhereItCanBeAndAClassElse(int laag, int hoog, int van, string tekst) =>
        Assert.Equal(tekst, Weergave.Tekst(Weergave.Cijfer(laag, hoog, van)));

    [Theory]
    [InlineData(7, 2, 35)]
    [InlineData(1, 20, 1)]
    [InlineData(1, 21, 0)]
    [InlineData(10, 3, 33)]
    [InlineData(20, 3, 67)]
    [InlineData(0, 8, 0)]
    [InlineData(-1, 20, 0)]
    [InlineData(-3, 20, -1)]
    [InlineData(-1, 3, -3)]
    [InlineData(-1, 6, -2)]
    [InlineData(-1, 1, -10)]
    [InlineData(900_000_000, 1_000_000, 9000)]
    public void Tienden_Mean_IsInTenthsHalvesUp(int som, int van, int tienden) => Assert.Equal(tienden, Weergave.Tienden(som, van));

    [Fact]
    public void Tienden_Nobody_HasNoMean()
    {
        Assert.Null(Weergave.Tienden(0, 0));
        Assert.Null(Weergave.Gemiddelde(null));
    }

    [Fact]
    public void Tekst_Figures_AreDutch()
    {
        Groepsuitslag Met(decimal gemiddelde, decimal speling) =>
            new()
            {
                Groep = Toongroep.VanKlassen(["a", "b"]),
                Gemiddelde = gemiddelde,
                Speling = speling,
            };
        Assert.Equal("3,4", Weergave.Gemiddelde(Met(3.4m, 0)));
        Assert.Equal("4,0", Weergave.Gemiddelde(Met(4m, 0)));
        Assert.Equal("3,3 tot 3,6", Weergave.Gemiddelde(Met(3.45m, 0.15m)));
        Assert.Equal(["minder dan 5 %", "38 %", "meer dan 95 %"], new[] { -1, 38, 101 }.Select(Weergave.Tekst));
        Assert.Equal("25 tot 38 %", Weergave.Tekst(new Cijfer(25, 38, true)));
        Assert.Equal("hooguit 13 %", Weergave.Tekst(new Cijfer(0, 13, true)));
        Assert.Equal("minstens 75 %", Weergave.Tekst(new Cijfer(75, 100, true)));
        Assert.Equal("minder dan 5 %", Weergave.Tekst(new Cijfer(-1, -1, false)));
    }

    /// <summary>A chart draws what the text says: the cap of a capped share, the middle of a class; only a whole percent is a number to compare.</summary>
    [Theory]
    [InlineData(38, 38, false, 38, 38)]
    [InlineData(5, 5, false, 5, 5)]
    [InlineData(95, 95, false, 95, 95)]
    [InlineData(Weergave.OnderGrens, Weergave.OnderGrens, false, null, 5)]
    [InlineData(Weergave.BovenGrens, Weergave.BovenGrens, false, null, 95)]
    [InlineData(25, 38, true, null, 31)]
    [InlineData(0, 13, true, null, 6)]
    public void Deel_Share_IsDrawnAsItIsWritten(int laagste, int hoogste, bool klasse, int? procent, int getekend)
    {
        var deel = Weergave.Deel("ja", [0], [4], new(laagste, hoogste, klasse));
        Assert.Equal((procent, getekend), (deel.Procent, deel.Getekend));
        Assert.Equal(("ja", Weergave.Tekst(new Cijfer(laagste, hoogste, klasse))), (deel.Label, deel.Tekst));
        Assert.Equal([0], deel.Opties);
        Assert.Equal([4], deel.Waarden);
    }
}
