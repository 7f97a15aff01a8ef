using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>In which forms an item may be shown, from rich to poor: a school loses as little as it must.</summary>
public class VormTests
{
    private static IReadOnlyList<Bewaakoptie> Opties(params int?[] waarden) => [.. waarden.Select((w, i) => new Bewaakoptie("o" + i, w))];

    /// <summary>"00122m/10" = options 0 and 1 together, 3 and 4 together, with the mean, in classes of ten; "." = not shown.</summary>
    private static string Kort(Vorm v) =>
        string.Concat(v.Categorie.Select(c => c < 0 ? '.' : (char)('0' + c)))
        + (v.Gemiddelde ? "m" : "")
        + (v.Stap == 1 ? "" : "/" + v.Stap);

    private static string Ladder(params int?[] waarden) => string.Join(' ', Vorm.Ladder(Opties(waarden)).Select(Kort));

    [Fact]
    public void Ladder_Likert_ThreePartsThenTwoThenOnlyTheMean() =>
        Assert.Equal("01234m 01234 00122m 00122 00011m 00011 00111m 00111 .....m 01234/10 01234/20", Ladder(1, 2, 3, 4, 5));

    [Fact]
    public void Ladder_EvenScale_IsCutInTheMiddle()
    {
        Assert.Equal("0123m 0123 0011m 0011 ....m 0123/10 0123/20", Ladder(1, 2, 3, 4));
        Assert.Equal("012345m 012345 001122m 001122 000111m 000111 ......m", Ladder(1, 2, 3, 4, 5, 6));
    }

    [Fact]
    public void Ladder_ThreeValues_BothCutsWithTheLastApartFirst() =>
        Assert.Equal("012m 012 001m 001 011m 011 ...m 012/10 012/20", Ladder(1, 2, 3));

    [Fact]
    public void Ladder_WithoutScale_TheFirstAnswerStaysByItselfAsLongAsItCan()
    {
        Assert.Equal("012 011 001 012/10 012/20", Ladder(null, null, null));
        Assert.Equal("0123456 0001222 0001111 0000111", Ladder(null, null, null, null, null, null, null));
        Assert.Equal("0123 0011 0123/10 0123/20", Ladder(null, null, null, null));
    }

    [Fact]
    public void Ladder_OneOrTwoOptions_AreNeverMerged()
    {
        Assert.Equal("01 01/10 01/20", Ladder(null, null));
        Assert.Equal("01m 01 ..m 01/10 01/20", Ladder(0, 1));
        Assert.Equal("0 0/10 0/20", Ladder([null]));
    }

    /// <summary>"N.v.t." is no answer on the scale, wherever it stands.</summary>
    [Fact]
    public void Ladder_OptionOutsideTheMean_IsNotMergedWithTheScale()
    {
        Assert.Equal("01234m 01234 00112m 00112 .....m 01234/10 01234/20", Ladder(1, 2, 3, 4, null));
        Assert.Equal("01234m 01234 01122m 01122 .....m 01234/10 01234/20", Ladder(null, 1, 2, 3, 4));
        Assert.Equal("0123m 0123 0012m 0012 0121m 0121 ....m 0123/10 0123/20", Ladder(1, 2, null, 3));
    }

    [Fact]
    public void Ladder_Eleven_HasNoClasses() =>
        Assert.Equal(
            ["0123456789:m", "00000122222m", "00000011111m", "00000111111m", "...........m"],
            Vorm.Ladder(Opties([.. Enumerable.Range(0, 11).Select(n => (int?)n)])).Where(v => v.Gemiddelde).Select(Kort)
        );

    [Fact]
    public void LadderMeervoudig_EachOptionByItselfInEverCoarserSteps() =>
        Assert.Equal(["012", "012/10", "012/20"], Vorm.LadderMeervoudig(3).Select(Kort));

    [Fact]
    public void Niets_ShowsNoOptionAndNoMean()
    {
        var niets = Vorm.Niets(3);
        Assert.Equal(("...", 0), (Kort(niets), niets.Aantal));
    }

    /// <summary>What of one group can be read in the form of another: then the two can be subtracted.</summary>
    [Fact]
    public void IsGroverDan_OnlyWhereEveryCategoryOfTheOtherLiesWithinOne()
    {
        var ladder = Vorm.Ladder(Opties(1, 2, 3, 4, 5)).ToDictionary(Kort);
        bool Grover(string een, string ander) => ladder[een].IsGroverDan(ladder[ander]);
        Assert.True(Grover("00122", "01234"));
        Assert.True(Grover("00122", "00122m"));
        Assert.False(Grover("01234", "00122"));
        // "Neutraal" stands with the lower part in the one and by itself in the other.
        Assert.True(Grover("00011", "00122"));
        Assert.False(Grover("00122", "00011"));
        Assert.False(Grover("00111", "00011"));
        // The mean alone has no categories: it is less than anything, and nothing follows from it.
        Assert.True(Grover(".....m", "00122"));
        Assert.False(Grover("00122", ".....m"));
        Assert.True(Grover(".....m", ".....m"));
    }

    [Fact]
    public void Label_MergedOptions_ReadAsOneAnswer()
    {
        IReadOnlyList<Bewaakoptie> opties =
        [
            new("oneens", 1),
            new("neutraal", 2),
            new("eens", 3),
            new("zeer eens", 4),
            new("zeer oneens", 5),
        ];
        var ladder = Vorm.Ladder(opties).ToDictionary(Kort);
        Assert.Equal("neutraal", ladder["01234"].Label(opties, 1));
        Assert.Equal("zeer eens of zeer oneens", ladder["00122"].Label(opties, 2));
        Assert.Equal("eens", ladder["00122"].Label(opties, 1));
        Assert.Equal("eens, zeer eens of zeer oneens", ladder["00111"].Label(opties, 1));
    }
}
