using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Means of numbers: a sum speaks of enough people, and never tells that all filled in the lowest or the highest.</summary>
public class GetalbewakingTests
{
    private static Getalbewaking Bewaking(Bewaakstappen stappen, params Dictionary<int, int>?[] tel) => new(new(0, 10), tel, 6, stappen);

    private static Getalbewaking Bewaking(params Dictionary<int, int>?[] tel) => Bewaking(Bewaakstappen.Alle, tel);

    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    public void Probeer_Minimum_CountsAnswersAndNotNumbers(int vieren, int vijven, bool getoond)
    {
        var uit = Bewaking(new Dictionary<int, int> { [4] = vieren, [5] = vijven }).Probeer([true]);
        Assert.Equal(getoond ? (vieren + vijven, (4 * vieren) + (5 * vijven)) : null, uit);
    }

    [Fact]
    public void Probeer_KlasThatWasNotAsked_IsNeitherCountedNorARemainder()
    {
        var bewaking = Bewaking(new Dictionary<int, int> { [4] = 8 }, null, new Dictionary<int, int> { [5] = 7 });
        Assert.Equal((15, 67), bewaking.Probeer([true, true, true]));
        Assert.Equal((8, 32), bewaking.Probeer([true, true, false]));
    }

    [Fact]
    public void Probeer_RemainderBelowTheMinimum_IsHiddenAndChangesNothing()
    {
        var bewaking = Bewaking(
            new Dictionary<int, int> { [4] = 6 },
            new Dictionary<int, int> { [3] = 5 },
            new Dictionary<int, int> { [5] = 6 }
        );
        Assert.Equal((17, 69), bewaking.Probeer([true, true, true]));
        // Leaves klas 2 with its five.
        Assert.Null(bewaking.Probeer([true, false, true]));
        Assert.Equal((6, 24), bewaking.Probeer([true, false, false]));
        // Klas 3 would leave klas 2 by subtraction, though the five would be eleven with klas 1.
        Assert.Null(bewaking.Probeer([false, false, true]));
    }

    /// <summary>All at one end would follow from the mean, and who knows the method would read from a hidden mean that it was one less than all.</summary>
    [Theory]
    [InlineData(0, 10, 12, 0, false)]
    [InlineData(0, 10, 11, 1, false)]
    [InlineData(0, 10, 10, 2, true)]
    [InlineData(0, 10, 0, 12, false)]
    [InlineData(0, 10, 1, 11, false)]
    [InlineData(0, 10, 2, 10, true)]
    [InlineData(0, 4, 2, 10, true)]
    [InlineData(4, 10, 10, 2, true)]
    [InlineData(4, 5, 12, 0, true)]
    public void Probeer_AllOrAllButOneAtOneEnd_IsHidden(int een, int ander, int hoeveelEen, int hoeveelAnder, bool getoond)
    {
        Dictionary<int, int> tel = [];
        foreach (var (getal, n) in new[] { (een, hoeveelEen), (ander, hoeveelAnder) })
        {
            if (n > 0)
            {
                tel[getal] = n;
            }
        }
        Assert.Equal(getoond, Bewaking(tel).Probeer([true]) is not null);
    }

    [Fact]
    public void Probeer_RemainderAtOneEnd_HidesTheOther()
    {
        var bewaking = Bewaking(new Dictionary<int, int> { [2] = 4, [5] = 4 }, new Dictionary<int, int> { [10] = 8 });
        Assert.Equal((16, 108), bewaking.Probeer([true, true]));
        Assert.Null(bewaking.Probeer([true, false]));
    }

    /// <summary>Each step holds what it is for, and no more.</summary>
    [Fact]
    public void Probeer_StepSwitchedOff_LetsThatThrough()
    {
        var nullen = new Dictionary<int, int> { [0] = 8 };
        var drie = new Dictionary<int, int> { [3] = 3 };
        Assert.Equal((8, 0), Bewaking(Bewaakstappen.Aanvullend, nullen).Probeer([true]));
        Assert.Null(Bewaking(Bewaakstappen.Aanvullend, nullen, drie).Probeer([true, false]));
        Assert.Equal((8, 0), Bewaking(Bewaakstappen.GroepZelf, nullen, drie).Probeer([true, false]));
        Assert.Null(Bewaking(Bewaakstappen.GroepZelf, nullen, drie).Probeer([false, true]));
        Assert.Null(Bewaking(Bewaakstappen.Eenstemmig, nullen).Probeer([true]));
        var eenTien = new Dictionary<int, int> { [0] = 7, [10] = 1 };
        Assert.Equal((8, 10), Bewaking(Bewaakstappen.Eenstemmig, eenTien).Probeer([true]));
        Assert.Null(Bewaking(Bewaakstappen.Eenstemmig | Bewaakstappen.Bijna, eenTien).Probeer([true]));
        Assert.Equal((6, 18), Bewaking(Bewaakstappen.Eenstemmig, new Dictionary<int, int> { [3] = 6 }, []).Probeer([true, false]));
    }
}
