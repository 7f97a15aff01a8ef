using LobBeleid.Web.Taal;

namespace LobBeleid.Tests.Pages;

/// <summary>Amounts and numbers as Dutch people type them; what could mean two things is refused.</summary>
public sealed class TekstTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData("0", 0L)]
    [InlineData("1500", 150_000L)]
    [InlineData("45.000", 4_500_000L)]
    [InlineData("€ 45.000", 4_500_000L)]
    [InlineData("€\u00a045.000,00", 4_500_000L)]
    [InlineData("12,5", 1250L)]
    [InlineData("12,50", 1250L)]
    [InlineData("12,-", 1200L)]
    [InlineData("1.234.567,89", 123_456_789L)]
    [InlineData("1000000000", 100_000_000_000L)]
    public void LeesBedrag_Amount_IsInWholeCents(string? tekst, long? centen)
    {
        Assert.True(Tekst.LeesBedrag(tekst, out var gelezen));
        Assert.Equal(centen, gelezen);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("-0,01")]
    [InlineData("€")]
    [InlineData("-")]
    [InlineData("1.5")]
    [InlineData("1.50")]
    [InlineData("1.5000")]
    [InlineData("1..500")]
    [InlineData(".500")]
    [InlineData("12,505")]
    [InlineData("1,2,3")]
    [InlineData("1000000000,01")]
    [InlineData("1e3")]
    [InlineData("(5)")]
    [InlineData("duizend")]
    [InlineData("99999999999999999999999999999999999999")]
    public void LeesBedrag_NoAmount_IsFalseAndNull(string tekst)
    {
        Assert.False(Tekst.LeesBedrag(tekst, out var gelezen));
        Assert.Null(gelezen);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("0", 0.0)]
    [InlineData("0,6", 0.6)]
    [InlineData("0.6", 0.6)]
    [InlineData(" 12 ", 12.0)]
    [InlineData("1.500", 1500.0)]
    [InlineData("1.234,5", 1234.5)]
    public void LeesGetal_Number_WithCommaOrPoint(string? tekst, double? getal)
    {
        Assert.True(Tekst.LeesGetal(tekst, out var gelezen));
        Assert.Equal(getal, (double?)gelezen);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1,2,3")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("een half")]
    public void LeesGetal_NoNumber_IsFalseAndNull(string tekst)
    {
        Assert.False(Tekst.LeesGetal(tekst, out var gelezen));
        Assert.Null(gelezen);
    }
}
