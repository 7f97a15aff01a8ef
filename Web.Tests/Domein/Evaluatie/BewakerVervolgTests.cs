using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Items and open items that are asked after an answer: over several steps, about home, and where every answer leads on.</summary>
public class BewakerVervolgTests
{
    private static readonly Bewaakoptie[] JaNee = [new("ja"), new("nee")];
    private static readonly Bewaakoptie[] JaTwijfelNee = [new("ja"), new("twijfel"), new("nee")];

    private static Bewaakklas Klas(string sleutel, int n, string vestiging = "Kade", int? ingeschreven = null) =>
        new()
        {
            Sleutel = sleutel,
            Leerjaar = 1,
            Vestiging = vestiging,
            Ingeschreven = ingeschreven ?? n,
            Ingevuld = n,
        };

    private static Bewaakitem Item(string code, IReadOnlyList<Bewaakoptie> opties, params (string Klas, int[] Aantallen)[] rijen) =>
        new()
        {
            Code = code,
            Opties = opties,
            Tellingen = [.. rijen.SelectMany(r => r.Aantallen.Select((n, o) => new Telling(r.Klas, o, n)))],
        };

    private static Bewaakitem Na(Bewaakitem item, string bron, params int[] opties) =>
        item with
        {
            Na = bron,
            NaOpties = opties.ToHashSet(),
            Verplicht = true,
        };

    /// <summary>Everybody who answered the second answers the third, and nobody else: how many they are is a figure of the first.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ThirdAfterEveryAnswerOfTheSecond_DoesNotTellWhoWasLedThere(bool verplicht)
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 10), Klas("1b", 12)] };
        Bewaakitem[] items =
        [
            Item("A", JaNee, ("1a", [10, 0]), ("1b", [7, 5])),
            Na(Item("B", JaNee, ("1a", [6, 4]), ("1b", [4, 3])), "A", 0),
            Na(Item("C", JaNee, ("1a", [5, 5]), ("1b", [4, 3])), "B", 0, 1) with
            {
                Verplicht = verplicht,
            },
        ];
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
        Assert.False(uit.Van("C")!.Van("klas:1a")!.IsGetoond);
        Assert.Empty(new Aanvaller(ronde, items, [uit], Bewaakronde.LaagsteMinimum, kentAntwoorden: true).ZoekGaten());
    }

    [Fact]
    public void ThirdAfterEveryAnswerOfTheSecond_IsShownWhereTheSecondIs()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 30), Klas("1b", 30)] };
        Bewaakitem[] items =
        [
            Item("A", JaNee, ("1a", [16, 14]), ("1b", [17, 13])),
            Na(Item("B", JaNee, ("1a", [8, 8]), ("1b", [9, 8])), "A", 0),
            Na(Item("C", JaNee, ("1a", [9, 7]), ("1b", [8, 9])), "B", 0, 1),
        ];
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
        Assert.Equal(uit.Van("B")!.Groepen.Select(g => g.Antwoorden), uit.Van("C")!.Groepen.Select(g => g.Antwoorden));
        Assert.Equal(33, uit.Van("C")!.Van("school")!.Antwoorden);
    }

    /// <summary>Two items after the same answer, of which one can be skipped, in either order.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TwoAfterTheSameAnswer_AreBothShown(bool eersteVerplicht)
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 40)] };
        Bewaakitem[] items =
        [
            Item("A", JaNee, ("1a", [20, 20])),
            Na(Item("B", JaNee, ("1a", [9, 11])), "A", 0) with
            {
                Verplicht = eersteVerplicht,
            },
            Na(Item("C", JaNee, ("1a", [9, 11])), "A", 0) with
            {
                Verplicht = !eersteVerplicht,
            },
        ];
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
        Assert.All(["A", "B", "C"], code => Assert.True(uit.Van(code)!.Van("school")!.IsGetoond));
    }

    /// <summary>A klas that was asked and did not answer makes no second klas of the other.</summary>
    [Fact]
    public void AboutHomeAfterAnAnswer_OneKlasIsNotLeftOverBySubtraction()
    {
        Bewaakronde ronde = new()
        {
            Klassen = [Klas("1a", 25), Klas("1leeg", 0, ingeschreven: 20), Klas("1b", 25, "Linde"), Klas("1c", 25, "Linde")],
        };
        Bewaakitem[] items =
        [
            Item("S", JaNee, ("1a", [17, 8]), ("1b", [17, 8]), ("1c", [17, 8])),
            Na(Item("T", JaTwijfelNee, ("1a", [5, 6, 6]), ("1b", [5, 6, 6]), ("1c", [5, 6, 6])), "S", 0) with
            {
                Thuis = true,
            },
        ];
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
        Assert.True(uit.Van("T")!.Van("school")!.IsGetoond);
        Assert.False(uit.Van("T")!.Van("vestiging:Linde")!.IsGetoond);
    }

    /// <summary>
    /// How many ticked any of the first two, and how many any of the last two, tell together of who ticked both: neither is known.
    /// </summary>
    [Fact]
    public void SeveralChoices_TwoItemsAfterMoreThanOneOption_NeitherIsShown()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 60)] };
        Bewaakitem[] items =
        [
            Item("m", [new("p", Code: "p"), new("q", Code: "q"), new("r", Code: "r")], ("1a", [26, 24, 25])) with
            {
                Meervoudig = true,
                Beantwoord = new Dictionary<string, int> { ["1a"] = 60 },
            },
            Na(Item("een", JaNee, ("1a", [20, 20])), "m", 0, 1),
            Na(Item("twee", JaNee, ("1a", [20, 21])), "m", 1, 2),
            Na(Item("drie", JaNee, ("1a", [12, 13])), "m", 2),
        ];
        bool Toont(string code, params Bewaakitem[] alle) =>
            Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), alle).Van(code)!.Van("school")!.IsGetoond;
        Assert.False(Toont("een", items));
        Assert.False(Toont("twee", items));
        Assert.True(Toont("drie", items));
        Assert.True(Toont("een", items[0], items[1], items[3]));
        Assert.True(Toont("twee", items[0], items[2], items[3]));
    }

    /// <summary>An item after every answer of such an item is asked of the same people, and binds nothing further.</summary>
    [Fact]
    public void SeveralChoices_ItemAfterTwoOptions_AndOneAfterAllOfThat_AreBothShown()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 60)] };
        var uit = Bewaker.Bepaal(
            ronde,
            Toongroepen.Bepaal(ronde),
            [
                Item("m", [new("p", Code: "p"), new("q", Code: "q"), new("r", Code: "r")], ("1a", [26, 24, 25])) with
                {
                    Meervoudig = true,
                    Beantwoord = new Dictionary<string, int> { ["1a"] = 60 },
                },
                Na(Item("een", JaNee, ("1a", [20, 20])), "m", 0, 1),
                Na(Item("twee", JaNee, ("1a", [18, 22])), "een", 0, 1),
            ]
        );
        Assert.All(["een", "twee"], code => Assert.Equal(40, uit.Van(code)!.Van("school")!.Antwoorden));
    }

    /// <summary>Forms of others do not make five people of two klassen a group.</summary>
    [Fact]
    public void MoreAnswersThanPeople_CountAsPeople()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 20, ingeschreven: 3), Klas("1b", 6)] };
        Assert.DoesNotContain(
            Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [Item("x", JaNee, ("1a", [11, 9]), ("1b", [2, 0]))]).Items[0].Groepen,
            g => g.IsGetoond
        );
        Assert.Contains(
            Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [Item("x", JaNee, ("1a", [11, 9]), ("1b", [2, 1]))]).Items[0].Groepen,
            g => g.IsGetoond
        );
    }

    /// <summary>Of 22 led on, 17 may be forms of others: five are left. And after a higher minimum the same.</summary>
    [Fact]
    public void MoreAnswersThanPeople_LedOn_CountAsPeople()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 20, ingeschreven: 3), Klas("1b", 30)] };
        Bewaakuitslag Bepaal(Bewaakronde r, int ja) =>
            Bewaker.Bepaal(
                r,
                Toongroepen.Bepaal(ronde),
                [
                    Item("S", JaNee, ("1a", [15, 5]), ("1b", [ja, 30 - ja])),
                    Na(Item("X", JaNee, ("1a", [8, 7]), ("1b", [ja / 2, ja - (ja / 2)])), "S", 0),
                ]
            );
        Assert.DoesNotContain(Bepaal(ronde, 7).Van("X")!.Groepen, g => g.IsGetoond);
        Assert.Contains(Bepaal(ronde, 14).Van("X")!.Groepen, g => g.IsGetoond);
        Assert.DoesNotContain(Bepaal(ronde with { Minimum = 20 }, 14).Van("X")!.Groepen, g => g.IsGetoond);
    }

    private static Bewaakitem Open(string code, int schreven, params int[] na) =>
        Na(Item(code, [new("schreef")], ("1a", [schreven])), "a", na) with
        {
            Open = true,
            Verplicht = false,
        };

    /// <summary>
    /// Over all answers of a klas: how many wrote after an answer tells nobody that somebody, or everybody, gave it, also who knows how it works.
    /// </summary>
    [Theory]
    [InlineData(16, false, false)]
    [InlineData(22, false, true)]
    [InlineData(22, true, true)]
    [InlineData(24, true, false)]
    public void OpenAfterAnAnswer_HowManyWrote_LeavesEveryAnswerOpen(int n, bool tweede, bool allen)
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", n)] };
        var lijsten = 0;
        IEnumerable<(int, int)> Schrijven(int ja, int twijfel) =>
            allen ? [(ja, twijfel)]
            : tweede ? [(ja, twijfel), (Math.Max(0, ja - 1), twijfel), (ja, Math.Max(0, twijfel - 1))]
            : Enumerable.Range(0, ja + 1).Select(w => (w, 0));
        var kenner = new Kenneraanvaller(
            Kenneraanvaller
                .Verdeel(n, 3)
                .SelectMany(t =>
                    Schrijven(t[0], t[1])
                        .Distinct()
                        .Select(s =>
                            (
                                (IReadOnlyList<Bewaakitem>)
                                    [
                                        Item("a", JaTwijfelNee, ("1a", t)),
                                        Open("b", s.Item1, 0) with
                                        {
                                            Verplicht = allen,
                                        },
                                        .. tweede ? [Open("c", s.Item2, 1) with { Verplicht = allen }] : Array.Empty<Bewaakitem>(),
                                    ],
                                t.Select(x => (x, n)).ToArray()
                            )
                        )
                ),
            items =>
            {
                var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
                lijsten += uit.Van("b")!.Groepen.Any(g => g.IsGetoond) ? 1 : 0;
                return uit;
            }
        );
        Assert.Equal(0, kenner.Verraden);
        Assert.True(n < 20 || lijsten > 10, $"{lijsten} of {kenner.Werelden}");
    }

    /// <summary>Ten write at least, and never those of one team of mentors.</summary>
    [Fact]
    public void OpenAfterAnAnswer_HasTheMinimumOfLists()
    {
        Bewaakronde ronde = new() { Klassen = [Klas("1a", 60)] };
        bool Lijst(Bewaakronde r, int schreven) =>
            Bewaker
                .Bepaal(r, Toongroepen.Bepaal(r), [Item("a", JaTwijfelNee, ("1a", [24, 18, 18])), Open("b", schreven, 0)])
                .Van("b")!
                .Groepen.Any(g => g.IsGetoond);
        Assert.False(Lijst(ronde, 9));
        Assert.True(Lijst(ronde, 14));
        Assert.False(Lijst(ronde with { Doelgroep = Doelgroep.Mentoren, Klassen = [Klas("1a", 60) with { Team = "OK" }] }, 14));
    }
}
