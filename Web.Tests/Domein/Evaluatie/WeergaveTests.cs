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
    [InlineData(12, 10, "0-8 0-8 17-25 17-25 33-42 33-42 50-58 50-58 67-75 67-75 83-100 83-100 83-100")]
    [InlineData(12, 20, "0-17 0-17 0-17 25-42 25-42 25-42 50-67 50-67 50-67 75-100 75-100 75-100 75-100")]
    [InlineData(6, 10, "0-17 0-17 33-50 33-50 67-100 67-100 67-100")]
    [InlineData(7, 20, "0-14 0-14 29-43 29-43 57-71 57-71 86-100 86-100")]
    public void Cijfer_Class_RunsFromSoMuchToSoMuch(int van, int stap, string klassen) =>
        Assert.Equal(
            klassen,
            string.Join(
                ' ',
                Enumerable.Range(0, van + 1).Select(n => Weergave.Cijfer(n, van, stap)).Select(c => $"{c.Laagste}-{c.Hoogste}")
            )
        );

    /// <summary>A class of one count would name that count.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    public void Cijfer_Class_NeverHoldsOneCountAndIsAboutSoWide(int stap)
    {
        for (var van = 2; van <= 130; van++)
        {
            var perKlasse = Enumerable.Range(0, van + 1).GroupBy(n => Weergave.Cijfer(n, van, stap)).Select(g => g.ToList()).ToList();
            Assert.All(perKlasse, g => Assert.True(g.Count >= 2 && g[^1] - g[0] == g.Count - 1, $"{van}: {string.Join(',', g)}"));
            // As wide as was asked, rounded up to whole counts; the last takes what is left over.
            var breed = Math.Max(2, (int)Math.Ceiling(van * stap / 100.0));
            Assert.All(perKlasse.SkipLast(1), g => Assert.Equal(breed, g.Count));
            Assert.True(perKlasse[^1].Count < 2 * breed || perKlasse.Count == 1, $"{van}");
        }
    }

    [Fact]
    public void Andere_AnyShare_IsWhatTheFirstLeaves()
    {
        Assert.Equal(new Cijfer(60, 60, false), Weergave.Andere(12, 30, 1));
        Assert.Equal(new Cijfer(Weergave.BovenGrens, Weergave.BovenGrens, false), Weergave.Andere(0, 30, 1));
        Assert.Equal(new Cijfer(92, 100, true), Weergave.Andere(0, 12, 10));
        Assert.Equal(new Cijfer(0, 17, true), Weergave.Andere(12, 12, 10));
        for (var n = 0; n <= 40; n++)
        {
            var (een, ander) = (Weergave.Cijfer(n, 40, 10), Weergave.Andere(n, 40, 10));
            // Both round halves up, so a bound may lie one above what the other leaves.
            Assert.InRange(een.Laagste + ander.Hoogste, 100, 101);
            Assert.InRange(een.Hoogste + ander.Laagste, 100, 101);
        }
    }

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
        Assert.Null(Weergave.Tekst((decimal?)null));
    }

    [Fact]
    public void Tekst_Figures_AreDutch()
    {
        Assert.Equal("3,4", Weergave.Tekst(3.4m));
        Assert.Equal("4,0", Weergave.Tekst(4m));
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
