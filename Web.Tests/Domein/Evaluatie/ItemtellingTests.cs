using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Counts that cannot be are refused, and not shown as something else.</summary>
public class ItemtellingTests
{
    private static readonly Bewaakronde Ronde = new()
    {
        Klassen =
        [
            new()
            {
                Sleutel = "a",
                Ingeschreven = 20,
                Ingevuld = 20,
            },
            new() { Sleutel = "b", Ingeschreven = 20 },
            new() { Sleutel = "c", Ingevuld = 4 },
            new() { Sleutel = "d" },
        ],
    };

    private static Itemtelling Lees(Bewaakitem item) =>
        new(
            Ronde,
            item,
            new()
            {
                ["a"] = 0,
                ["b"] = 1,
                ["c"] = 2,
                ["d"] = 3,
            }
        );

    private static Bewaakitem JaNee(params Telling[] tellingen) =>
        new()
        {
            Code = "x",
            Opties = [new("ja"), new("nee")],
            Tellingen = tellingen,
        };

    [Fact]
    public void Lees_SeveralTellings_AreAddedPerKlas()
    {
        var t = Lees(JaNee(new("a", 0, 3), new("a", 1, 4), new("a", 0, 2), new("c", 1, 4)));
        Assert.Equal([9, 0, 4, 0], t.Antwoorden);
        Assert.Equal((5, 4), (t.Tel[0]![0], t.Tel[0]![1]));
    }

    [Fact]
    public void Lees_WhoWasAsked_IsWhoCouldAnswer()
    {
        Assert.Equal(["a", "b", "c"], Lees(JaNee()).Gevraagd.Select(k => k.Sleutel));
        Assert.Equal(["b"], Lees(JaNee() with { Gevraagd = new HashSet<string> { "b" } }).Gevraagd.Select(k => k.Sleutel));
        // A count of nobody asks nobody; an answer was asked, whatever the list says.
        var lijst = JaNee(new("a", 0, 0), new("d", 0, 0), new("c", 0, 1)) with
        {
            Gevraagd = new HashSet<string> { "b" },
        };
        Assert.Equal(["b", "c"], Lees(lijst).Gevraagd.Select(k => k.Sleutel));
        Assert.Empty(Lees(JaNee(new Telling("b", 0, 0))).Tel[1]!);
    }

    [Fact]
    public void Lees_OutsideTheScaleOrNegative_IsRefused()
    {
        foreach (
            var t in new Telling[] { new("z", 0, 1), new("a", 2, 1), new("a", -1, 1), new("a", 0, -1), new("z", 0, 0), new("a", 2, 0) }
        )
        {
            Assert.Throws<ArgumentException>(() => Lees(JaNee(t)));
        }
    }

    [Fact]
    public void Lees_SeveralChoices_PeopleAreCountedAndNotTicks()
    {
        Bewaakitem Meer(int beantwoord, params Telling[] t) =>
            JaNee(t) with
            {
                Meervoudig = true,
                Beantwoord = new Dictionary<string, int> { ["a"] = beantwoord },
            };
        Assert.Equal([5, 0, 0, 0], Lees(Meer(5, new("a", 0, 5), new("a", 1, 4))).Antwoorden);
        Assert.Throws<ArgumentException>(() => Lees(Meer(5, new("a", 0, 6), new("a", 1, 1))));
        Assert.Throws<ArgumentException>(() => Lees(Meer(5, new("a", 0, 1), new("b", 1, 1))));
    }
}
