using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Tests.Domein;

public class DrempelsTests
{
    [Theory]
    [InlineData("CP-09", 2)]
    [InlineData("CP-11", 3)]
    [InlineData("CP-21", 3)]
    [InlineData("CP-23", 2)]
    [InlineData("CP-26", 0.5)]
    [InlineData("CP-28", 12)]
    [InlineData("CP-30", 2)]
    [InlineData("CP-31", 10)]
    [InlineData("CP-32", 3)]
    [InlineData("CP-35", 3)]
    [InlineData("CP-36", 0.3)]
    public void Standaard_HoldsTheDefaultsOfTheTable(string code, double waarde)
    {
        Assert.Equal((decimal)waarde, Drempels.Standaard[Regels.Drempel(code)]);
        Assert.Equal((decimal)waarde, new Drempels(new Dictionary<string, decimal> { ["CP-99"] = 7 })[Regels.Drempel(code)]);
    }

    [Fact]
    public void Alle_StandInRuleOrderWithDefaultsWithinBounds()
    {
        // Each threshold stands with the first rule that reads it.
        Assert.Equal(
            Signaleringen.Alle.Concat(Tijdlijnregels.Alle).SelectMany(r => r.Drempels).Distinct().Select(d => d.Code),
            Regels.Drempels.Select(d => d.Code)
        );
        Assert.Subset(
            Regels.Drempels.Select(d => d.Code).ToHashSet(),
            new HashSet<string> { "CP-09", "CP-36", "TL-01", "TL-13", "TL-13 K", "TL-16" }
        );
        Assert.All(Regels.Drempels, d => Assert.InRange(d.Standaard, d.Minimum, d.Maximum));
        Assert.All(Regels.Drempels, d => Assert.False(string.IsNullOrWhiteSpace(d.Omschrijving)));
        Assert.Subset(
            Regels.Drempels.Where(d => d.IsPercentage).Select(d => d.Code).ToHashSet(),
            new HashSet<string> { "CP-26", "CP-36", "TL-01", "TL-02", "TL-13 K", "TL-16" }
        );
        Assert.All(Regels.Drempels.Where(d => d.IsPercentage), d => Assert.Equal(1, d.Maximum));
        // A rule that holds a threshold exists.
        Assert.Subset(
            Signaleringen.Alle.Concat(Tijdlijnregels.Alle).Select(r => r.Code).ToHashSet(),
            Regels.Drempels.Select(d => d.Code[..5]).ToHashSet()
        );
    }

    [Fact]
    public void Afwijkend_ReplacesOnlyItsOwn()
    {
        var drempels = new Drempels(new Dictionary<string, decimal> { ["CP-31"] = 6 });
        decimal Waarde(string code) => drempels[Regels.Drempel(code)];

        Assert.Equal((6, 2, 3), (Waarde("CP-31"), Waarde("CP-09"), Waarde("CP-35")));
        Assert.Equal(10, Drempels.Standaard[Regels.Drempel("CP-31")]);
    }

    [Theory]
    [InlineData("CP-01")]
    [InlineData("CP-99")]
    [InlineData("cp-09")]
    public void Rule_WithoutThreshold_Throws(string code)
    {
        Assert.Throws<KeyNotFoundException>(() => Drempels.Standaard[Regels.Drempel(code)]);
        Assert.Throws<KeyNotFoundException>(() => new Drempels(new Dictionary<string, decimal> { [code] = 1 })[Regels.Drempel(code)]);
    }
}
