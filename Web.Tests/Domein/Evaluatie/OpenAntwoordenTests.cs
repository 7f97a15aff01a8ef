using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Which groups have a list of open answers, from how many wrote.</summary>
public class OpenAntwoordenTests
{
    private static Bewaakklas Klas(string sleutel, int n, string vestiging = "Kade", string team = "OK", int? ingeschreven = null) =>
        new()
        {
            Sleutel = sleutel,
            Leerjaar = 1,
            Vestiging = vestiging,
            Team = team,
            Ingeschreven = ingeschreven ?? n,
            Ingevuld = n,
        };

    private static string Lijsten(
        Bewaakronde ronde,
        IReadOnlyList<(string Klas, int Schreven)> tel,
        bool thuis = false,
        Bewaakronde? toen = null
    ) =>
        string.Join(
            ' ',
            OpenAntwoorden
                .Groepen(ronde, Toongroepen.Bepaal(toen ?? ronde), tel.ToDictionary(t => t.Klas, t => t.Schreven), thuis)
                .Select(g => g.Sleutel)
        );

    private static readonly Bewaakronde Twee = new() { Klassen = [Klas("1a", 25), Klas("1b", 25, "Linde", "OL")] };

    [Fact]
    public void Groepen_TenOnBothSides_EachHasAList()
    {
        Assert.Equal(
            "school vestiging:Kade vestiging:Linde leerjaar:1 team:OK team:OL leerjaar-vestiging:1|Kade leerjaar-vestiging:1|Linde"
                + " team-leerjaar:OK|1 team-leerjaar:OL|1 klas:1a klas:1b",
            Lijsten(Twee, [("1a", 10), ("1b", 10)])
        );
        Assert.Equal("school leerjaar:1", Lijsten(Twee, [("1a", 25), ("1b", 9)]));
        Assert.Equal("", Lijsten(Twee, [("1a", 9)]));
    }

    [Fact]
    public void Groepen_MinimumRaisedLater_OnlyTakesListsAway()
    {
        List<(string, int)> tel = [("1a", 14), ("1b", 11)];
        Assert.Equal("school leerjaar:1", Lijsten(Twee with { MinimumOpen = 12 }, tel, toen: Twee));
        Assert.Equal("", Lijsten(Twee with { MinimumOpen = 26 }, tel, toen: Twee));
        // A higher minimum for figures is one for texts too.
        Assert.Equal("school leerjaar:1", Lijsten(Twee with { Minimum = 12 }, tel, toen: Twee));
        // Lowered: what was fixed at the close stays.
        Assert.Equal("school leerjaar:1", Lijsten(Twee, tel, toen: Twee with { MinimumOpen = 12 }));
    }

    /// <summary>Of two klassen of which one wrote, the list would be that of one klas.</summary>
    [Fact]
    public void Groepen_HomeWrittenByOneKlas_HasNoList()
    {
        Assert.Equal("school leerjaar:1", Lijsten(Twee, [("1a", 20), ("1b", 1)], thuis: true));
        Assert.Equal("", Lijsten(Twee, [("1a", 20)], thuis: true));
        Assert.Equal("", Lijsten(Twee, [("1a", 20), ("1b", 0)], thuis: true));
        // A klas of which nobody sent in a form makes no second one.
        Assert.Equal(
            "",
            Lijsten(new() { Klassen = [Klas("1a", 25), Klas("1b", 0, ingeschreven: 25)] }, [("1a", 20), ("1b", 1)], thuis: true)
        );
    }

    [Fact]
    public void Groepen_NobodyKnowsHowManyWereAsked_AllTextsCount()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 12, ingeschreven: 0)] };
        Assert.StartsWith("school", Lijsten(ronde, [("1a", 12)]), StringComparison.Ordinal);
        Assert.Equal("", Lijsten(ronde, [("1a", 9)]));
    }

    /// <summary>Who did not write gave another answer earlier: on both sides of every difference that is a group too.</summary>
    [Fact]
    public void Groepen_MentorsOfTwoTeams_OnlySchoolAndVestiging()
    {
        Bewaakronde ronde = new()
        {
            Doelgroep = Doelgroep.Mentoren,
            Klassen = [Klas("a", 15, team: "a"), Klas("b", 15, team: "b"), Klas("c", 15, "Linde", "c"), Klas("d", 15, "Linde", "d")],
        };
        Assert.Equal("school vestiging:Kade vestiging:Linde", Lijsten(ronde, [("a", 12), ("b", 12), ("c", 12), ("d", 12)]));
        // At De Kade only one team wrote.
        Assert.Equal("school", Lijsten(ronde, [("a", 12), ("c", 12), ("d", 12)]));
    }

    [Fact]
    public void Schud_SameTexts_SameOrderHoweverStored()
    {
        string[] teksten = [.. Enumerable.Range(0, 20).Select(i => "tekst " + i)];
        Assert.Equal(OpenAntwoorden.Schud(teksten, 3), OpenAntwoorden.Schud(teksten.Reverse(), 3));
        Assert.NotEqual(teksten.Order(StringComparer.Ordinal), OpenAntwoorden.Schud(teksten, 3));
    }

    [Fact]
    public void Toon_KlasOutsideTheGroup_BlankAndUnreleased_AreLeftOut()
    {
        List<OpenAntwoord> alles =
        [
            .. Enumerable.Range(0, 12).Select(i => new OpenAntwoord("1a", $" a{i} ", i < 2)),
            .. Enumerable.Range(0, 12).Select(i => new OpenAntwoord("1b", $"b{i}", true)),
            new("1a", "  ", true),
        ];
        Assert.Equal(["a0", "a1"], OpenAntwoorden.Toon(Twee, Toongroepen.Bepaal(Twee), alles, "klas:1a", 5)!.Order(StringComparer.Ordinal));
        // Nine texts and three blanks are nine.
        List<OpenAntwoord> blank =
        [
            .. Enumerable.Range(0, 9).Select(i => new OpenAntwoord("1a", "a", true)),
            .. Enumerable.Range(0, 3).Select(i => new OpenAntwoord("1a", " ", true)),
        ];
        Assert.Null(OpenAntwoorden.Toon(Twee, Toongroepen.Bepaal(Twee), blank, "school", 5));
    }
}
