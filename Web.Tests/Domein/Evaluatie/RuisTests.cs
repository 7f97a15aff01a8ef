using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Intervals against published values, and verdicts over shown figures.</summary>
public class RuisTests
{
    /// <summary>Tables of Student's t, two-sided 95 %.</summary>
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(3, 3.182)]
    [InlineData(4, 2.776)]
    [InlineData(5, 2.571)]
    [InlineData(10, 2.228)]
    [InlineData(30, 2.042)]
    [InlineData(120, 1.980)]
    [InlineData(100_000, 1.960)]
    public void StudentT_AsInTheTables(double vrij, double t) => Assert.Equal(t, Ruis.StudentT(vrij), 0.001);

    /// <summary>Newcombe 1998, table II, examples (a) 56/70 − 48/80 and (h) 10/10 − 0/10, method 10.</summary>
    [Theory]
    [InlineData(48, 80, 56, 70, 0.0524, 0.3339)]
    [InlineData(0, 10, 10, 10, 0.6075, 1.0000)]
    [InlineData(3, 10, 9, 10, 0.1705, 0.8090)]
    public void Aandelen_AsPublished(int x1, int n1, int x2, int n2, double onder, double boven)
    {
        var v = Ruis.Aandelen(((double)x1 / n1, n1), ((double)x2 / n2, n2));
        Assert.Equal(onder, v.Ondergrens, 0.0001);
        Assert.Equal(boven, v.Bovengrens, 0.0001);
        Assert.False(v.BinnenRuis);
    }

    [Fact]
    public void Gemiddelden_Welch()
    {
        // Equal variances and sizes: 18 degrees of freedom, t 2.101, standard error √0.2.
        var v = Ruis.Gemiddelden((10, 3.0, 1.0), (10, 3.5, 1.0));
        Assert.Equal(0.5 - (2.1009 * Math.Sqrt(0.2)), v.Ondergrens, 0.001);
        Assert.Equal(0.5 + (2.1009 * Math.Sqrt(0.2)), v.Bovengrens, 0.001);
        Assert.True(v.BinnenRuis);
        Assert.False(Ruis.Gemiddelden((204, 2.9, 1.1), (221, 3.4, 1.1)).BinnenRuis);
    }

    private static Groepsuitslag Toon(params int[] aantallen)
    {
        Bewaakronde ronde = new()
        {
            Klassen =
            [
                new()
                {
                    Sleutel = "a",
                    Ingeschreven = aantallen.Sum(),
                    Ingevuld = aantallen.Sum(),
                },
            ],
        };
        Bewaakitem item = new()
        {
            Code = "x",
            Opties = [.. aantallen.Select((_, o) => new Bewaakoptie("o" + o, o + 1))],
            Tellingen = [.. aantallen.Select((n, o) => new Telling("a", o, n))],
        };
        return Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [item]).Items[0].Van("school")!;
    }

    [Fact]
    public void VanUitslag_UsesWhatIsShownAndErrsTowardsNoise()
    {
        var (voor, na) = (Toon(30, 40, 60, 50, 24), Toon(10, 25, 50, 80, 56));
        Assert.Equal(0.7, Ruis.VanGemiddelde(voor, na)!.Waarde, 0.01);
        Assert.False(Ruis.VanGemiddelde(voor, na)!.BinnenRuis);
        Assert.True(Ruis.VanGemiddelde(voor, Toon(28, 42, 58, 52, 24))!.BinnenRuis);
        Assert.False(Ruis.VanAandeel(voor, na, new HashSet<int> { 4 })!.BinnenRuis);
        Assert.Null(Ruis.VanAandeel(voor, na, new HashSet<int> { 3, 4 }));
        // Never less than the truth, never more than the scale allows.
        Assert.InRange(Ruis.Spreiding(voor), 1.2, 2.01);
        Assert.True(Ruis.Spreiding(voor with { Aandelen = [] }) > Ruis.Spreiding(voor));
        Assert.Null(Ruis.VanGemiddelde(voor with { Gemiddelde = null }, na));
    }

    [Fact]
    public void VanAandeel_BothCapped_IsNoise() =>
        Assert.True(Ruis.VanAandeel(Toon(2, 100, 100), Toon(6, 100, 100), new HashSet<int> { 0 })!.BinnenRuis);
}
