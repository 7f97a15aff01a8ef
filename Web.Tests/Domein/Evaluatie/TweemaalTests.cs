using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>The same item asked again of the same people: what the first time showed counts as known.</summary>
public class TweemaalTests
{
    private static readonly Bewaakoptie[] JaNee = [new("ja"), new("nee")];

    private static Tweemaalaanvaller Val(int zaad, bool kent)
    {
        var (ronde, eerst, later, dan, deel) = Tweemaalaanvaller.Weer(zaad);
        var een = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [eerst]).Items[0];
        var twee = Bewaker.Bepaal(later, Toongroepen.Bepaal(later), [kent ? Tweemaalaanvaller.MetEerder(dan, eerst, een) : dan]).Items[0];
        return new([.. ronde.Klassen.Select(k => k.Sleutel)], deel, [een.Groepen, twee.Groepen], Bewaakronde.LaagsteMinimum);
    }

    [Fact]
    public void Bewaker_KnowingTheFirstRound_NoFigureSpeaksOfFewWhoCameOrWent()
    {
        var (geprobeerd, getoond) = (0, 0);
        for (var zaad = 0; zaad < 120; zaad++)
        {
            var aanvaller = Val(zaad, kent: true);
            Assert.Equal(0, aanvaller.Klein);
            geprobeerd += aanvaller.Geprobeerd;
            getoond += aanvaller.Geprobeerd > 0 ? 1 : 0;
        }
        Assert.True(geprobeerd > 500 && getoond > 40, $"{geprobeerd} in {getoond}");
    }

    [Fact]
    public void Bewaker_NotKnowingTheFirstRound_TheAttackerFindsWhatThreePupilsSaid() =>
        Assert.Contains(Enumerable.Range(0, 10), zaad => Val(zaad, kent: false).Klein > 0);

    private static Bewaakronde Ronde(params (string Klas, int N)[] klassen) =>
        new()
        {
            Klassen =
            [
                .. klassen.Select(k => new Bewaakklas
                {
                    Sleutel = k.Klas,
                    Leerjaar = 1,
                    Ingeschreven = k.N,
                    Ingevuld = k.N,
                }),
            ],
        };

    private static string Getoond(Bewaakronde ronde, params Eerdermaal[] eerder)
    {
        Bewaakitem item = new()
        {
            Code = "x",
            Opties = JaNee,
            Tellingen =
            [
                .. ronde.Klassen.SelectMany(k =>
                    new[] { new Telling(k.Sleutel, 0, k.Ingevuld / 2), new(k.Sleutel, 1, k.Ingevuld - (k.Ingevuld / 2)) }
                ),
            ],
            Eerder = eerder,
        };
        return string.Join(
            ' ',
            Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [item]).Items[0].Groepen.Where(g => g.IsGetoond).Select(g => g.Groep.Sleutel)
        );
    }

    private static Eerdermaal Keer((string Klas, int N)[] antwoorden, params string[][] groepen) =>
        new(antwoorden.ToDictionary(a => a.Klas, a => a.N), groepen);

    [Fact]
    public void Atoms_AsManyAgain_OrSixMore_AreShown_OneMoreIsNot()
    {
        string[] a = ["1a"],
            b = ["1b"],
            school = ["1a", "1b"];
        var ronde = Ronde(("1a", 20), ("1b", 24));
        Assert.Equal("school leerjaar:1 klas:1b klas:1a", Getoond(ronde));
        Assert.Equal("school leerjaar:1 klas:1b klas:1a", Getoond(ronde, Keer([("1a", 20), ("1b", 24)], school, a, b)));
        // One pupil came in 1a: everything that holds 1a tells of that pupil.
        Assert.Equal("klas:1b", Getoond(ronde, Keer([("1a", 19), ("1b", 24)], school, a, b)));
        // And one went.
        Assert.Equal("klas:1b", Getoond(ronde, Keer([("1a", 21), ("1b", 24)], school, a, b)));
        // Six are a group.
        Assert.Equal("school leerjaar:1 klas:1b klas:1a", Getoond(ronde, Keer([("1a", 14), ("1b", 24)], school, a, b)));
        // Three and three are one, as long as no klas is shown.
        Assert.Equal("school leerjaar:1", Getoond(ronde, Keer([("1a", 17), ("1b", 21)], school, a, b)));
        Assert.Equal("", Getoond(ronde, Keer([("1a", 18), ("1b", 21)], school, a, b)));
        // Nothing was shown then, or only of others.
        Assert.Equal("school leerjaar:1 klas:1b klas:1a", Getoond(ronde, Keer([("1a", 19), ("1b", 24)])));
        Assert.Equal("school leerjaar:1 klas:1b klas:1a", Getoond(ronde, Keer([("\n9", 19)], ["\n9"])));
    }

    [Fact]
    public void Atoms_RoundsThatOverlap_TellTheRestOfTheOther()
    {
        // Then the whole leerjaar of 25 and 4; now 1a alone: the four of 1b are left.
        Assert.Equal("", Getoond(Ronde(("1a", 25)), Keer([("1a", 25), ("\n2", 4)], ["1a", "\n2"])));
        Assert.Equal("school leerjaar:1 klas:1a", Getoond(Ronde(("1a", 25)), Keer([("1a", 25), ("\n2", 6)], ["1a", "\n2"])));
    }

    /// <summary>Three rounds, each with three more: any two of them tell of three pupils.</summary>
    [Fact]
    public void Atoms_OfSeveralRounds_AreLaidTogether() =>
        Assert.Equal("", Getoond(Ronde(("1a", 26)), Keer([("1a", 20)], ["1a"]), Keer([("1a", 23)], ["1a"])));

    /// <summary>How many were led to an item differs by whom it may be of.</summary>
    [Fact]
    public void LedItem_ShownBefore_IsNotShownAgain()
    {
        var ronde = Ronde(("1a", 40));
        Bewaakitem Na(params Eerdermaal[] eerder) =>
            new()
            {
                Code = "y",
                Opties = JaNee,
                Na = "x",
                NaOpties = new HashSet<int> { 0 },
                Tellingen = [new("1a", 0, 9), new("1a", 1, 11)],
                Eerder = eerder,
            };
        Bewaakitem bron = new()
        {
            Code = "x",
            Opties = JaNee,
            Tellingen = [new("1a", 0, 20), new("1a", 1, 20)],
        };
        bool Toont(Bewaakitem later) => Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [bron, later]).Van("y")!.Van("school")!.IsGetoond;
        Assert.True(Toont(Na()));
        Assert.False(Toont(Na(Keer([("1a", 19)], ["1a"]))));
        Assert.True(Toont(Na(Keer([("\n1", 19)], ["\n1"]))));
    }

    /// <summary>A higher minimum looks at the other rounds as well.</summary>
    [Fact]
    public void Verhoog_NineMoreThanThen_AreEnoughForNineAndNotForTen()
    {
        var ronde = Ronde(("1a", 30));
        Bewaakitem item = new()
        {
            Code = "x",
            Opties = JaNee,
            Tellingen = [new("1a", 0, 14), new("1a", 1, 16)],
            Eerder = [Keer([("1a", 21)], ["1a"])],
        };
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [item]);
        Assert.Contains(uit.Items[0].Groepen, g => g.IsGetoond);
        Assert.Contains(Bewaker.Verhoog(ronde with { Minimum = 9 }, uit, [item]).Items[0].Groepen, g => g.IsGetoond);
        Assert.DoesNotContain(Bewaker.Verhoog(ronde with { Minimum = 10 }, uit, [item]).Items[0].Groepen, g => g.IsGetoond);
    }
}
