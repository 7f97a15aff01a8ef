using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

public class ItembewakingTests
{
    private static Figuur?[] Toon(long werk)
    {
        int?[] waarde = [1, 2, 3];
        var bewaking = new Itembewaking(
            new(
                [30, 30],
                [
                    [0, 1],
                    [0],
                ],
                waarde,
                false,
                false,
                Bewaakstappen.Alle
            ),
            waarde,
            false,
            werk
        );
        return [bewaking.Toon(0, [20, 30, 10]), bewaking.Toon(1, [9, 16, 5])];
    }

    /// <summary>The first group is shown, the second when there is time for it: what was begun is finished.</summary>
    [Fact]
    public void Toon_AfterSoMuchWork_ShowsNothingMore()
    {
        Assert.All(Toon(1_000_000), Assert.NotNull);
        var kort = Toon(1);
        Assert.NotNull(kort[0]);
        Assert.Null(kort[1]);
        Assert.All(Toon(0), Assert.Null);
    }

    [Fact]
    public void Toon_TrueValue_LiesInWhatIsShown()
    {
        var figuur = Toon(1_000_000)[1]!;
        Assert.Equal(30, figuur.Antwoorden);
        Assert.True(figuur.Delen[1].Laagste <= 53 && figuur.Delen[1].Hoogste >= 53, figuur.Delen[1].ToString());
    }
}
