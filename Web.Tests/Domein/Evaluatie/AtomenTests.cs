using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Groups that leave no part below the minimum, in the order given.</summary>
public class AtomenTests
{
    private static readonly Bewaakklas[] Klassen =
    [
        new()
        {
            Sleutel = "a",
            Ingeschreven = 6,
            Ingevuld = 6,
        },
        new()
        {
            Sleutel = "b",
            Ingeschreven = 6,
            Ingevuld = 6,
        },
        new()
        {
            Sleutel = "c",
            Ingeschreven = 5,
            Ingevuld = 5,
        },
        // Nobody knows how many were asked.
        new() { Sleutel = "d", Ingevuld = 7 },
        // Asked, and nobody filled in.
        new() { Sleutel = "e", Ingeschreven = 20 },
        // Not asked.
        new() { Sleutel = "f" },
    ];

    private static string Kies(
        string groepen,
        Bewaakstappen stappen = Bewaakstappen.Alle,
        Func<IReadOnlyCollection<string>, bool>? mag = null
    ) =>
        string.Join(
            ' ',
            Atomen
                .Kies(
                    [
                        .. groepen
                            .Split(' ')
                            .Select(g => new Toongroep
                            {
                                Soort = Toongroep.School,
                                Sleutel = g,
                                Label = g,
                                Klassen = [.. g.Select(c => c.ToString())],
                            }),
                    ],
                    Klassen,
                    k => k.Ingevuld,
                    6,
                    stappen,
                    mag
                )
                .Select(g => g.Sleutel)
        );

    [Theory]
    // c alone is too few, and so is what abde leaves.
    [InlineData("abcde c abde", "abcde")]
    // A first group takes from a later one what it needs.
    [InlineData("abcde a b d", "abcde a b")]
    [InlineData("abcde d b a", "abcde d b")]
    // That a group was refused changes nothing for the next.
    [InlineData("ac bc b", "ac b")]
    [InlineData("ab acde b", "ab acde b")]
    // e holds nobody who filled in: it is a remainder of its own, below the minimum.
    [InlineData("abcd a", "a")]
    // f was not asked: with or without it is the same group, and alone it is none.
    [InlineData("abcdef abcde af f", "abcdef abcde af")]
    public void Kies_InOrder_LeavesNoPartBelowTheMinimum(string groepen, string gekozen) => Assert.Equal(gekozen, Kies(groepen));

    [Fact]
    public void Kies_WithoutTheComplementaryStep_OnlyTheGroupItselfCounts() =>
        Assert.Equal("abcde abde a", Kies("abcde abde c a", Bewaakstappen.GroepZelf));

    [Fact]
    public void Kies_PartThatMayNotBe_RefusesTheGroup() => Assert.Equal("abcde ac", Kies("abcde a ac b", mag: atoom => atoom.Count > 1));
}
