using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

public class LeeskastTests
{
    [Fact]
    public void Lees_SameText_IsMadeOnce_AndOtherTextIsAnother()
    {
        var gemaakt = 0;
        var kast = new Leeskast<string>(2, t => t + ++gemaakt);
        Assert.Equal(["a1", "a1", "b2", "a1"], new[] { "a", "a", "b", "a" }.Select(kast.Lees));
    }

    [Fact]
    public void Lees_MoreThanItHolds_StartsAgain_AndForgetsNothingThatIsAsked()
    {
        var gemaakt = 0;
        var kast = new Leeskast<string>(2, t => t + ++gemaakt);
        Assert.Equal(["a1", "b2", "c3", "c3", "a4"], new[] { "a", "b", "c", "c", "a" }.Select(kast.Lees));
    }
}
