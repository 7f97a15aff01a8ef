using System.Text.Json;
using FsCheck.Xunit;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Each rule of the guard on a school small enough to check by hand; the attacker does the rest.</summary>
public class BewakerTests
{
    private static readonly Bewaakoptie[] JaNee = [new("ja"), new("nee")];
    private static readonly Bewaakoptie[] Likert =
    [
        new("helemaal oneens", 1),
        new("oneens", 2),
        new("neutraal", 3),
        new("eens", 4),
        new("helemaal eens", 5),
    ];

    private static Bewaakklas Klas(
        string sleutel,
        int n,
        int leerjaar = 1,
        string vestiging = "De Kade",
        string leerweg = "kader",
        int? ingeschreven = null
    ) =>
        new()
        {
            Sleutel = sleutel,
            Leerjaar = leerjaar,
            Vestiging = vestiging,
            Team = (leerjaar < 3 ? "O" : "B") + vestiging[3..4],
            Leerweg = leerweg,
            Ingeschreven = ingeschreven ?? n,
            Ingevuld = n,
        };

    private static Bewaakronde Ronde(params Bewaakklas[] klassen) => new() { Klassen = klassen };

    private static Bewaakitem Item(IReadOnlyList<Bewaakoptie> opties, params (string Klas, int[] Aantallen)[] rijen) =>
        new()
        {
            Code = "x",
            Opties = opties,
            Tellingen = [.. rijen.SelectMany(r => r.Aantallen.Select((n, o) => new Telling(r.Klas, o, n)))],
        };

    private static Itemuitslag Bewaak(Bewaakronde ronde, Bewaakitem item) =>
        Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [item]).Items[0];

    // ---- Groups ----

    [Fact]
    public void Toongroepen_RemainderBelowTheMinimum_TheLargestIsShownAndTheNextHidden()
    {
        var groepen = Toongroepen.Bepaal(Ronde(Klas("1a", 20), Klas("1b", 12), Klas("1c", 5))).Groepen;
        Assert.Contains(groepen, g => g.Sleutel == "klas:1a");
        Assert.DoesNotContain(groepen, g => g.Sleutel is "klas:1b" or "klas:1c");
    }

    [Fact]
    public void Toongroepen_FiltersThatMeetInASmallGroup_AreNotBothShown()
    {
        // Leerjaar 1 and leerweg basis are large, but only four are in both.
        var groepen = Toongroepen
            .Bepaal(Ronde(Klas("1k", 20), Klas("1b", 4, leerweg: "basis"), Klas("2b", 20, 2, leerweg: "basis"), Klas("2k", 20, 2)))
            .Groepen.Select(g => g.Sleutel)
            .ToList();
        Assert.Contains("leerjaar:1", groepen);
        Assert.DoesNotContain("leerweg:basis", groepen);
        Assert.DoesNotContain("leerweg:kader", groepen);
    }

    [Fact]
    public void Toongroepen_KlasWhereNobodyFilledIn_IsNotTheRemainder()
    {
        var groepen = Toongroepen
            .Bepaal(Ronde(Klas("1a", 20), Klas("1b", 12), Klas("1c", 0, ingeschreven: 25)))
            .Groepen.Select(g => g.Sleutel)
            .ToList();
        Assert.Contains("klas:1a", groepen);
        Assert.DoesNotContain("klas:1b", groepen);
        // Together they are shown, and so are their answers.
        Assert.Contains("samen:1b|1c", groepen);
        var item = Item(JaNee, ("1a", [9, 11]), ("1b", [7, 5]));
        Assert.True(Bewaak(Ronde(Klas("1a", 20), Klas("1b", 12), Klas("1c", 0, ingeschreven: 25)), item).Van("samen:1b|1c")!.IsGetoond);
    }

    [Fact]
    public void Toongroepen_StoredAsJson_ComeBackTheSame()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("2a", 12, 2));
        var groepen = Toongroepen.Bepaal(ronde);
        var terug = JsonSerializer.Deserialize<Toongroepen>(JsonSerializer.Serialize(groepen))!;
        var item = Item(JaNee, ("1a", [9, 11]), ("2a", [7, 5]));
        Assert.Equal(Tekst(Bewaker.Bepaal(ronde, groepen, [item])), Tekst(Bewaker.Bepaal(ronde, terug, [item])));
        Assert.Equal(6, terug.Minimum);
    }

    [Theory]
    [InlineData(1, 6)]
    [InlineData(6, 6)]
    [InlineData(12, 12)]
    public void Toongroepen_Minimum_CanOnlyBeRaised(int gevraagd, int geldt) =>
        Assert.Equal(geldt, Toongroepen.Bepaal(Ronde(Klas("1a", 20)) with { Minimum = gevraagd }).Minimum);

    // ---- Per item ----

    [Fact]
    public void Bepaal_ItemAnsweredByFew_IsHiddenWithItsRemainder()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("1b", 20), Klas("1c", 20));
        var uit = Bewaak(ronde, Item(JaNee, ("1a", [8, 12]), ("1b", [3, 5]), ("1c", [1, 2])));
        Assert.Equal(31, uit.Van("school")!.Antwoorden);
        Assert.True(uit.Van("klas:1a")!.IsGetoond);
        // Which of the two has too few is not said.
        Assert.Equal(Onderdrukt.Verborgen, uit.Van("klas:1c")!.Reden);
        Assert.Equal(Onderdrukt.Verborgen, uit.Van("klas:1b")!.Reden);
    }

    [Fact]
    public void Bepaal_Shares_AreWholePercentAndCapped()
    {
        var uit = Bewaak(Ronde(Klas("1a", 200)), Item(Likert, ("1a", [9, 10, 21, 60, 100]))).Van("school")!;
        Assert.Equal(["minder dan 5 %", "5 %", "11 %", "30 %", "50 %"], uit.Aandelen.Select(a => a.Tekst));
        Assert.Equal([null, 5, 11, 30, 50], uit.Aandelen.Select(a => a.Procent));
        Assert.Equal(4.2m, uit.Gemiddelde);
        Assert.Equal((200, 200), (uit.Antwoorden, uit.Respondenten));
        Assert.Equal("meer dan 95 %", Bewaak(Ronde(Klas("1a", 200)), Item(JaNee, ("1a", [195, 5]))).Van("school")!.Aandelen[0].Tekst);
    }

    [Fact]
    public void Bepaal_NobodyInASmallGroupChoseAnOption_ThatAndTheLargestShareAreClasses()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("1b", 20));
        var uit = Bewaak(ronde, Item(Likert, ("1a", [3, 4, 6, 7, 0]), ("1b", [2, 2, 3, 4, 9])));
        Assert.All(uit.Van("school")!.Aandelen, a => Assert.NotNull(a.Procent));
        // Of the whole school all is exact; what nobody chose, and what that leaves, is somewhere between.
        Assert.Equal(["30 %"], uit.Van("klas:1a")!.Aandelen.Where(a => a.Procent is not null).Select(a => a.Tekst));
        Assert.StartsWith("hooguit", uit.Van("klas:1a")!.Aandelen[4].Tekst, StringComparison.Ordinal);
        Assert.Equal(uit.Van("klas:1a")!.Aandelen.Count, uit.Van("klas:1b")!.Aandelen.Count);
    }

    /// <summary>Who knows the method must not see whether two said no, or one, or nobody.</summary>
    [Theory]
    [InlineData(12, 0)]
    [InlineData(11, 1)]
    [InlineData(10, 2)]
    public void Bepaal_EverybodyAgreesOrAllButTwo_ShowsTheSameClass(int ja, int nee)
    {
        var uit = Bewaak(Ronde(Klas("1a", 12)), Item(JaNee, ("1a", [ja, nee]))).Van("school")!;
        Assert.Equal(["minstens 83 %", "hooguit 17 %"], uit.Aandelen.Select(a => a.Tekst));
        Assert.Equal([91, 8], uit.Aandelen.Select(a => a.Getekend));
        Assert.All(uit.Aandelen, a => Assert.Null(a.Procent));
    }

    /// <summary>Of fewer than ten, two are too many to leave in doubt.</summary>
    [Theory]
    [InlineData(8, 0)]
    [InlineData(7, 1)]
    public void Bepaal_OfEight_AllOrAllButOne_ShowTheSameClass(int ja, int nee)
    {
        var uit = Bewaak(Ronde(Klas("1a", 8)), Item(JaNee, ("1a", [ja, nee]))).Van("school")!;
        Assert.Equal(["minstens 88 %", "hooguit 13 %"], uit.Aandelen.Select(a => a.Tekst));
    }

    [Fact]
    public void Bepaal_OneUnanimousKlasOfThree_IsInNoFigureNorRemainderToTheLast()
    {
        var ronde = Ronde(Klas("1a", 12), Klas("1b", 11), Klas("1c", 10));
        var item = Item(JaNee, ("1a", [6, 6]), ("1b", [5, 6]), ("1c", [10, 0]));
        var uitslag = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [item]);
        Assert.True(uitslag.Items[0].Van("school")!.IsGetoond);
        Assert.DoesNotContain(uitslag.Items[0].Van("klas:1c")!.Aandelen, a => a.Procent is not null);
        Assert.Empty(new Aanvaller(ronde, [item], [uitslag], 6, kentAntwoorden: true).ZoekGaten());
    }

    [Fact]
    public void Bepaal_TwoNamesForTheSamePeople_SameFigures()
    {
        var uit = Bewaak(Ronde(Klas("1a", 20), Klas("2a", 30, 2)), Item(Likert, ("1a", [3, 4, 6, 7, 0]), ("2a", [2, 4, 5, 9, 10])));
        Assert.Equal(
            uit.Van("leerjaar:1")!.Aandelen.Select(a => (a.Label, a.Tekst)),
            uit.Van("klas:1a")!.Aandelen.Select(a => (a.Label, a.Tekst))
        );
        Assert.Equal(uit.Van("leerjaar:1")!.Gemiddelde, uit.Van("klas:1a")!.Gemiddelde);
    }

    [Fact]
    public void Bepaal_ItemAfterAnother_IsNotShownWhereItsAnswersTellWhatEverybodyChose()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("1b", 20));
        var eerst = Item(JaNee, ("1a", [12, 8]), ("1b", [20, 0])) with { Code = "LV2" };
        var dan = Item(Likert, ("1a", [2, 2, 3, 3, 2]), ("1b", [4, 4, 4, 4, 4])) with
        {
            Code = "LV2a",
            Na = "LV2",
            NaOpties = new HashSet<int> { 0 },
        };
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [eerst, dan]);
        // The number of answers to LV2a is the number of ja on LV2: for klas 1b that would be all of them, and with 1a it would follow.
        Assert.False(uit.Van("LV2a")!.Van("klas:1b")!.IsGetoond);
        Assert.False(uit.Van("LV2a")!.Van("klas:1a")!.IsGetoond);
        Assert.Equal(32, uit.Van("LV2a")!.Van("school")!.Antwoorden);
        Assert.DoesNotContain(uit.Van("LV2")!.Van("klas:1b")!.Aandelen, a => a.Procent is not null);
        Assert.Throws<ArgumentException>(() => Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [dan, eerst]));
    }

    private static Bewaakitem Meerkeuze(int opties, params (string Klas, int Beantwoord, int[] Aantallen)[] rijen) =>
        Item(
            [.. Enumerable.Range(0, opties).Select(o => new Bewaakoptie("optie " + o, Code: "o" + o))],
            [.. rijen.Select(r => (r.Klas, r.Aantallen))]
        ) with
        {
            Meervoudig = true,
            Beantwoord = rijen.ToDictionary(r => r.Klas, r => r.Beantwoord),
        };

    [Fact]
    public void Bepaal_SeveralChoices_EachOptionIsAnItemWithJaAndNee()
    {
        var uit = Bewaker.Bepaal(Ronde(Klas("1a", 40)), Toongroepen.Bepaal(Ronde(Klas("1a", 40))), [Meerkeuze(2, ("1a", 30, [12, 24]))]);
        Assert.Equal(["x.o0", "x.o1"], uit.Items.Select(i => i.Code));
        var een = uit.Van("x.o0")!.Van("school")!;
        Assert.Equal(["ja 40 %", "nee 60 %"], een.Aandelen.Select(a => a.Label + " " + a.Tekst));
        Assert.Equal((30, 40), (een.Antwoorden, een.Respondenten));
    }

    /// <summary>Who answers ticks at least one: exact ticks of the other two, 12 and 13 of 25, would say that nobody ticked the first.</summary>
    [Fact]
    public void Bepaal_SeveralChoices_WhatTheOthersAddUpToDoesNotTellThatNobodyTickedOne()
    {
        var ronde = Ronde(Klas("1a", 25), Klas("1b", 25));
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [Meerkeuze(3, ("1a", 25, [0, 12, 13]), ("1b", 25, [10, 8, 7]))]);
        Assert.All(uit.Items, i => Assert.True(i.Van("school")!.IsGetoond));
        var klas = uit.Items.Select(i => i.Van("klas:1a")!).ToList();
        // All options of a group are shown, or none.
        Assert.Single(klas.Select(k => k.IsGetoond).Distinct());
        Assert.StartsWith("hooguit", klas[0].Aandelen[0].Tekst, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Bewaak(ronde, Meerkeuze(1, ("1a", 3, [4]))));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(7, false)]
    [InlineData(6, true)]
    public void Bepaal_ItemAfterOneOfSeveralChoices_IsHiddenWhereAllOrAllButOneTickedIt(int ja, bool getoond)
    {
        var ronde = Ronde(Klas("1a", 8));
        var uit = Bewaker.Bepaal(
            ronde,
            Toongroepen.Bepaal(ronde),
            [
                Meerkeuze(3, ("1a", 8, [ja, 3, 4])) with
                {
                    Code = "A",
                },
                Item(JaNee, ("1a", [3, ja - 3])) with
                {
                    Code = "B",
                    Na = "A",
                    NaOpties = new HashSet<int> { 0 },
                },
            ]
        );
        // "8 van 8 antwoordden" would tell what everybody ticked.
        Assert.Equal(getoond, uit.Van("B")!.Van("school")!.IsGetoond);
        Assert.True(uit.Van("A.o1")!.Van("school")!.IsGetoond);
    }

    [Fact]
    public void Bepaal_HomeOfTwoKlassenAndOne_TheOneDoesNotFollowFromASubtraction()
    {
        var ronde = Ronde(Klas("1a", 25), Klas("1b", 25), Klas("2a", 25, 2));
        var item = Item(Likert, ("1a", [4, 5, 6, 6, 4]), ("1b", [5, 5, 5, 5, 5]), ("2a", [3, 4, 9, 5, 4])) with { Thuis = true };
        var uit = Bewaak(ronde, item);
        Assert.True(uit.Van("school")!.IsGetoond);
        Assert.False(uit.Van("leerjaar:1")!.IsGetoond);
        Assert.False(uit.Van("leerjaar:2")!.IsGetoond);
        // Of two klassen of which one stayed away, the other would be the whole school.
        Assert.All(
            Bewaak(
                Ronde(Klas("1a", 25), Klas("1b", 0, ingeschreven: 25)),
                item with
                {
                    Tellingen = [.. item.Tellingen.Where(t => t.Klas == "1a")],
                }
            ).Groepen,
            g => Assert.Equal(Onderdrukt.Thuis, g.Reden)
        );
    }

    /// <summary>Who is asked what he talks about at home has said that he talks at home.</summary>
    [Fact]
    public void Bepaal_ItemAfterOneAboutHome_IsAboutHomeToo()
    {
        var ronde = Ronde(Klas("1a", 25), Klas("2a", 25, 2), Klas("1b", 25, leerweg: "kader"), Klas("2b", 25, 2, leerweg: "kader"));
        var thuis = Item(JaNee, ("1a", [12, 13]), ("2a", [11, 14]), ("1b", [15, 10]), ("2b", [14, 11])) with { Code = "LV6", Thuis = true };
        var later = Item(JaNee, ("1a", [6, 6]), ("2a", [5, 6]), ("1b", [7, 8]), ("2b", [6, 8])) with
        {
            Code = "LV6b",
            Na = "LV6",
            Verplicht = true,
            NaOpties = new HashSet<int> { 0 },
        };
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [thuis, later]);
        Assert.True(uit.Van("LV6b")!.Van("school")!.IsGetoond);
        Assert.All(uit.Van("LV6b")!.Groepen.Where(g => g.IsGetoond), g => Assert.True(uit.Van("LV6")!.Van(g.Groep.Sleutel)!.IsGetoond));
        Assert.Equal(Onderdrukt.Thuis, uit.Van("LV6b")!.Van("klas:1a")!.Reden);
    }

    /// <summary>"48 van 50" speaks of two people at home.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(8, true)]
    public void Bepaal_ItemAfterOneAboutHome_DoesNotSpeakOfOneOrTwo(int nee, bool getoond)
    {
        var ronde = Ronde(Klas("1a", 25), Klas("1b", 25));
        var thuis = Item(JaNee, ("1a", [25, 0]), ("1b", [25 - nee, nee])) with { Code = "LV6", Thuis = true };
        var later = Item(JaNee, ("1a", [12, 13]), ("1b", [11, 14 - nee])) with
        {
            Code = "LV6b",
            Thuis = true,
            Na = "LV6",
            NaOpties = new HashSet<int> { 0 },
        };
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [thuis, later]);
        Assert.Equal(getoond, uit.Van("LV6b")!.Van("school")!.IsGetoond);
    }

    /// <summary>What is asked of one klas only burdens the answers of that klas, not of the whole group.</summary>
    [Fact]
    public void Bepaal_LaterItemAskedOfOneKlas_DoesNotTellThatAllOfItSaidJa()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("4a", 20, 4));
        var eerst = Item(JaNee, ("1a", [10, 10]), ("4a", [20, 0])) with { Code = "A" };
        var later = Item(JaNee, ("4a", [9, 11])) with
        {
            Code = "B",
            Na = "A",
            NaOpties = new HashSet<int> { 0 },
            Gevraagd = new HashSet<string> { "4a" },
        };
        var uit = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [eerst, later]);
        Assert.DoesNotContain(uit.Van("B")!.Groepen, g => g.IsGetoond);
    }

    [Fact]
    public void Toongroepen_KlassenThatAreNotToldApart_AreOfferedTogether()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("1b", 12), Klas("1c", 5), Klas("2a", 20, 2));
        var groepen = Toongroepen.Bepaal(ronde).Groepen;
        var samen = Assert.Single(groepen, g => g.Soort == Toongroep.Samen);
        Assert.Equal("klassen 1b en 1c samen", samen.Label);
        var uit = Bewaak(ronde, Item(JaNee, ("1a", [8, 12]), ("1b", [3, 9]), ("1c", [2, 3]), ("2a", [9, 11])));
        Assert.Equal(17, uit.Van(samen.Sleutel)!.Antwoorden);
    }

    /// <summary>In the order of priority the vestigingen and leerjaren come first and leave less: another order shows more.</summary>
    [Fact]
    public void Toongroepen_SmallSchools_ShowAsMuchAsTheBestOrder()
    {
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var (ronde, _) = Schoolmaker.Maak(zaad);
            var (beste, bewezen) = Groepoptimum.Van(ronde, Toongroep.Kandidaten(ronde, k => k.Telt), 6);
            Assert.True(bewezen && beste == Gekozen(ronde), $"{zaad}: {beste}, {Gekozen(ronde)}");
        }
    }

    /// <summary>Of what the best set of groups is worth, and of what items about home could show of the chosen groups.</summary>
    [Theory]
    [InlineData(24, 20, 28, 1, 1)]
    [InlineData(40, 18, 30, 1, 1)]
    [InlineData(8, 8, 14, 1, 1)]
    [InlineData(4, 10, 16, 1, 1)]
    [InlineData(12, 4, 24, 1, 0.99)]
    public void Toongroepen_RealSizes_ShowNearlyAllThatTheBestSetDoes(int klassen, int laagst, int hoogst, double deel, double thuis)
    {
        var (beste, gekozen, besteThuis, gekozenThuis, bewezen) = (0, 0, 0, 0, 0);
        for (var zaad = 0; zaad < 10; zaad++)
        {
            var ronde = Schoolmaker.MaakSoort(zaad, klassen, laagst, hoogst);
            var vrij = Groepoptimum.Van(ronde, Toongroep.Kandidaten(ronde, k => k.Telt), 6);
            var groepen = Toongroepen.Bepaal(ronde);
            var item = Item(
                JaNee,
                [.. ronde.Klassen.Select(k => (k.Sleutel, new[] { k.Ingevuld / 2, k.Ingevuld - (k.Ingevuld / 2) }))]
            ) with
            {
                Thuis = true,
            };
            var getoond = Bewaker.Bepaal(ronde, groepen, [item]).Items[0].Groepen.Where(g => g.IsGetoond).Select(g => g.Groep);
            var kanThuis = Groepoptimum.Van(
                ronde,
                Toongroep.Kandidaten(ronde, k => k.Telt).Where(g => Toongroep.SoortenThuis.Contains(g.Soort)),
                6,
                2
            );
            (beste, gekozen) = (beste + vrij.Waarde, gekozen + Gekozen(ronde));
            (besteThuis, gekozenThuis) = (besteThuis + kanThuis.Waarde, gekozenThuis + getoond.Sum(Groepzoeker.Gewicht));
            bewezen += (vrij.Bewezen ? 1 : 0) + (kanThuis.Bewezen ? 1 : 0);
        }
        Assert.True(
            gekozen >= deel * beste && gekozenThuis >= thuis * besteThuis && bewezen == 20,
            $"{(double)gekozen / beste:0.000}, home {(double)gekozenThuis / besteThuis:0.000}, proven {bewezen} of 20"
        );
    }

    private static int Gekozen(Bewaakronde ronde) =>
        Toongroepen.Bepaal(ronde).Groepen.Where(g => g.Soort != Toongroep.Samen).Sum(Groepzoeker.Gewicht);

    [Fact]
    public void Bepaal_ItemNotAskedOfAKlas_ThatKlasIsNoRemainder()
    {
        var ronde = Ronde(Klas("1a", 20), Klas("4a", 20, 4));
        var item = Item(JaNee, ("4a", [8, 12])) with { Gevraagd = new HashSet<string> { "4a" } };
        var uit = Bewaak(ronde, item);
        Assert.True(uit.Van("leerjaar:4")!.IsGetoond);
        Assert.Equal(20, uit.Van("school")!.Respondenten);
        Assert.False(uit.Van("leerjaar:1")!.IsGetoond);
    }

    [Fact]
    public void Bepaal_Home_NeverBelowLeerjaarPerVestiging()
    {
        var ronde = Ronde([
            .. from lj in Enumerable.Range(1, 2)
            from v in new[] { "De Kade", "De Linde" }
            from n in Enumerable.Range(0, 2)
            select Klas($"{lj}{v[3]}{n}", 25, lj, v, n == 0 ? "basis" : "kader"),
        ]);
        var uit = Bewaak(ronde, Item(Likert, [.. ronde.Klassen.Select(k => (k.Sleutel, new[] { 4, 5, 6, 6, 4 }))]) with { Thuis = true });
        Assert.True(uit.Van("leerjaar-vestiging:1|De Kade")!.IsGetoond);
        Assert.All(
            uit.Groepen.Where(g =>
                g.Groep.Soort
                    is Toongroep.PerTeam
                        or Toongroep.PerLeerweg
                        or Toongroep.TeamLeerjaar
                        or Toongroep.TeamLeerjaarLeerweg
                        or Toongroep.Klas
            ),
            g => Assert.Equal(Onderdrukt.Thuis, g.Reden)
        );
    }

    /// <summary>None, one, two or three: it reads the same.</summary>
    [Fact]
    public void Bepaal_Home_OneOrTwoAreNotToldFromNoneOrThree()
    {
        string Tekst(int enkelen) =>
            Bewaak(
                    Ronde(Klas("1a", 20), Klas("1b", 20)),
                    Item(Likert, ("1a", [6, 5, 4, 5 - enkelen, enkelen]), ("1b", [5, 5, 5, 5, 0])) with
                    {
                        Thuis = true,
                    }
                )
                .Van("school")!
                .Aandelen[4]
                .Tekst;
        Assert.Equal("hooguit 8 %", Assert.Single(new[] { 0, 1, 2, 3 }.Select(Tekst).Distinct()));
        Assert.Equal("10 %", Tekst(4));
    }

    [Fact]
    public void Bepaal_Mentors_NoGroupsButSchoolVestigingAndTeam()
    {
        var ronde = Ronde(Klas("a", 20), Klas("b", 20, 3)) with { Doelgroep = Doelgroep.Mentoren };
        Assert.Equal(
            [Toongroep.School, Toongroep.PerVestiging, Toongroep.PerTeam],
            Toongroepen.Bepaal(ronde).Groepen.Select(g => g.Soort).Distinct()
        );
    }

    [Fact]
    public void Bepaal_UnknownKlasOrOption_IsRefused()
    {
        var ronde = Ronde(Klas("1a", 20));
        Assert.Throws<ArgumentException>(() => Bewaak(ronde, Item(JaNee, ("9z", [1, 1]))));
        Assert.Throws<ArgumentException>(() => Bewaak(ronde, Item(JaNee, ("1a", [1, 1, 1]))));
        Assert.Throws<ArgumentException>(() => Bewaak(ronde, Item([new("min", -1)], ("1a", [9]))));
    }

    // ---- What is refused, and what goes with the figures ----

    [Fact]
    public void Bepaal_CodeTwiceOrLeadUnknownOrNegativeNumber_IsRefused()
    {
        var ronde = Ronde(Klas("1a", 20));
        var groepen = Toongroepen.Bepaal(ronde);
        var item = Item(JaNee, ("1a", [9, 11]));
        Assert.Throws<ArgumentException>(() => Bewaker.Bepaal(ronde, groepen, [item, item]));
        Assert.Throws<ArgumentException>(() => Bewaker.Bepaal(ronde, groepen, [item with { Na = "y" }]));
        Assert.Throws<ArgumentException>(() => Bewaak(ronde, Item([new("geen", -1), new("een", 1)], ("1a", [9, 11]))));
        Assert.True(Bewaak(ronde, Item([new("geen", 0), new("een", 1)], ("1a", [9, 11]))).Van("school")!.IsGetoond);
    }

    [Fact]
    public void Bepaal_Scale_IsThatOfTheFormAndKnownWhereAMeanIs()
    {
        var ronde = Ronde(Klas("1a", 40));
        var likert = Bewaak(ronde, Item([.. Likert, new("n.v.t.")], ("1a", [8, 8, 8, 8, 0, 8]))).Van("school")!;
        Assert.Equal(new Getalgrenzen(1, 5), likert.Schaal);
        Assert.Null(Bewaak(ronde, Item(JaNee, ("1a", [20, 20]))).Van("school")!.Schaal);
    }

    /// <summary>A chart of a share must know which answer it is of and what that counts for.</summary>
    [Fact]
    public void Bepaal_Share_KnowsItsOptionAndValue()
    {
        var ronde = Ronde(Klas("1a", 40));
        var uit = Bewaak(ronde, Item([.. Likert, new("n.v.t.")], ("1a", [8, 8, 8, 8, 0, 8]))).Van("school")!;
        Assert.Equal(Enumerable.Range(0, 6), uit.Aandelen.Select(a => Assert.Single(a.Opties)));
        Assert.Equal([1, 2, 3, 4, 5], uit.Aandelen.SkipLast(1).Select(a => Assert.Single(a.Waarden)));
        Assert.Empty(uit.Aandelen[^1].Waarden);
    }

    /// <summary>The seventieth group is guarded as the first.</summary>
    [Fact]
    public void Bepaal_MoreThanSixtyFourGroups_TheLastIsGuardedToo()
    {
        var ronde = Ronde([.. Enumerable.Range(0, 70).Select(i => Klas($"k{i:00}", 12))]);
        var uit = Bewaak(ronde, Item(JaNee, [.. ronde.Klassen.Select((k, i) => (k.Sleutel, i == 69 ? new[] { 12, 0 } : [6, 6]))]));
        Assert.Equal("50 %", uit.Van("klas:k67")!.Aandelen[0].Tekst);
        Assert.DoesNotContain(uit.Van("klas:k69")!.Aandelen, a => a.Procent is not null);
    }

    // ---- A minimum that was raised later ----

    [Fact]
    public void Verhoog_LaterItem_GoesWithTheGroupOfTheItemThatLeadsToIt()
    {
        var ronde = Ronde(Klas("1a", 30), Klas("1b", 9));
        var eerst = Item(JaNee, ("1a", [20, 10]), ("1b", [6, 3])) with { Code = "A" };
        var dan = Item(JaNee, ("1a", [10, 10]), ("1b", [3, 3])) with
        {
            Code = "B",
            Na = "A",
            NaOpties = new HashSet<int> { 0 },
        };
        var groepen = Toongroepen.Bepaal(ronde);
        var voor = Bewaker.Bepaal(ronde, groepen, [eerst, dan]);
        var na = Bewaker.Verhoog(ronde with { Minimum = 10 }, voor, [eerst, dan]);
        Assert.True(voor.Van("A")!.Van("klas:1a")!.IsGetoond);
        Assert.True(na.Van("A")!.Van("school")!.IsGetoond);
        Assert.Equal(Onderdrukt.Verborgen, na.Van("A")!.Van("klas:1a")!.Reden);
        Assert.False(na.Van("B")!.Van("klas:1a")!.IsGetoond);
        Assert.True(na.Van("B")!.Van("school")!.IsGetoond);
        // Of a group that went, how many filled in is not said either.
        Assert.DoesNotContain(na.Respons, r => r.Groep.Sleutel == "klas:1a");
        Assert.Contains(voor.Respons, r => r is { Groep.Sleutel: "klas:1a", Ingevuld: 30, Ingeschreven: 30 });
    }

    [Fact]
    public void Verhoog_FewAnswersToOneItem_OnlyThatItemGoes()
    {
        var ronde = Ronde(Klas("1a", 30));
        var veel = Item(JaNee, ("1a", [15, 15])) with { Code = "A" };
        var weinig = Item(JaNee, ("1a", [4, 5])) with { Code = "B" };
        var open = new Openuitslag("C", new Dictionary<string, int> { ["school"] = 12 });
        var voor = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [veel, weinig]) with { Open = [open] };
        Assert.True(voor.Van("B")!.Van("school")!.IsGetoond);
        var na = Bewaker.Verhoog(ronde with { Minimum = 10 }, voor, [veel, weinig]);
        Assert.True(na.Van("A")!.Van("school")!.IsGetoond);
        Assert.False(na.Van("B")!.Van("school")!.IsGetoond);
        Assert.Equal([open], na.Open);
        Assert.Empty(Bewaker.Verhoog(ronde with { Minimum = 31 }, voor, [veel, weinig]).Respons);
    }

    [Fact]
    public void Verhoog_HomeHiddenBefore_KeepsItsReason()
    {
        var ronde = Ronde(Klas("1a", 30), Klas("1b", 30));
        var thuis = Item(JaNee, ("1a", [15, 15]), ("1b", [14, 16])) with { Thuis = true };
        var na = Bewaker.Verhoog(ronde with { Minimum = 61 }, Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [thuis]), [thuis]);
        Assert.Equal((Onderdrukt.Thuis, Onderdrukt.Verborgen), (na.Items[0].Van("klas:1a")!.Reden, na.Items[0].Van("school")!.Reden));
    }

    // ---- The example school: three pupils of leerjaar 1 kader filled in ----

    private static Bewaakronde Voorbeeldcollege() =>
        Ronde([
            .. from lj in Enumerable.Range(1, 4)
            from w in new[] { ("De Kade", "basis"), ("De Kade", "kader"), ("De Linde", "gemengd"), ("De Linde", "theoretisch") }
            from n in Enumerable.Range(0, 2)
            select Klas($"{lj}{w.Item2[0]}{"ab"[n]}", lj == 1 && w.Item2 == "kader" ? 2 - n : 8 - ((lj + n) % 2), lj, w.Item1, w.Item2, 27),
        ]);

    [Fact]
    public void Voorbeeldcollege_GroupOfThree_IsHiddenAndCannotBeDerived()
    {
        var ronde = Voorbeeldcollege();
        for (var zaad = 0; zaad < 2; zaad++)
        {
            var toeval = new Random(zaad);
            Bewaakitem Maak(string code, Bewaakoptie[] opties, bool thuis = false) =>
                Item(
                    opties,
                    [
                        .. ronde.Klassen.Select(k =>
                            (
                                k.Sleutel,
                                Enumerable
                                    .Range(0, k.Ingevuld)
                                    .Select(_ => toeval.Next(opties.Length))
                                    .Aggregate(
                                        new int[opties.Length],
                                        (t, o) =>
                                        {
                                            t[o]++;
                                            return t;
                                        }
                                    )
                            )
                        ),
                    ]
                ) with
                {
                    Code = code,
                    Thuis = thuis,
                };
            IReadOnlyList<Bewaakitem> items =
            [
                Maak("LV1", [new("ja"), new("bijna"), new("nee")]),
                Maak("LV2b", Likert),
                Maak("LV10", Likert, thuis: true),
            ];
            var uitslag = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
            Assert.All(
                uitslag.Items.SkipLast(1),
                i => Assert.Equal(Onderdrukt.Verborgen, i.Van("team-leerjaar-leerweg:OK|1|kader")!.Reden)
            );
            Assert.Equal(Onderdrukt.Thuis, uitslag.Van("LV10")!.Van("team-leerjaar-leerweg:OK|1|kader")!.Reden);
            // Nor leerjaar 1 basis beside the whole of leerjaar 1 at De Kade.
            Assert.All(uitslag.Items, i => Assert.False(i.Van("team-leerjaar-leerweg:OK|1|basis")!.IsGetoond));
            Assert.All(uitslag.Items, i => Assert.True(i.Van("leerjaar-vestiging:1|De Kade")!.IsGetoond));
            var aanvaller = new Aanvaller(ronde, items, [uitslag], 6, kentAntwoorden: true);
            Assert.Empty(aanvaller.ZoekGaten());
            Assert.Equal(0, aanvaller.Onbeslist);
        }
    }

    // ---- Any school ----

    private static string Tekst(Bewaakuitslag uitslag) =>
        string.Join(
            '\n',
            uitslag.Items.SelectMany(i =>
                i.Groepen.OrderBy(g => g.Groep.Sleutel, StringComparer.Ordinal)
                    .Select(g =>
                        $"{i.Code} {g.Groep.Sleutel} {g.Reden} {g.Antwoorden}/{g.Respondenten} {g.Gemiddelde} "
                        + $"{string.Join(", ", g.Aandelen.Select(a => a.Label + " " + a.Tekst))}"
                    )
            )
        );

    [Property(MaxTest = 100)]
    public void Bepaal_OtherOrderOfKlassenAndCounts_SameFigures(int zaad)
    {
        var (ronde, items) = Schoolmaker.Maak(zaad);
        var toeval = new Random(zaad);
        var anders = ronde with { Klassen = [.. ronde.Klassen.OrderBy(_ => toeval.Next())] };
        // Half of every count apart, as two queries would bring it.
        List<Bewaakitem> geschud =
        [
            .. items.Select(i =>
                i with
                {
                    Tellingen =
                    [
                        .. i
                            .Tellingen.SelectMany(t =>
                                new[] { t with { Aantal = t.Aantal / 2 }, t with { Aantal = t.Aantal - (t.Aantal / 2) } }
                            )
                            .OrderBy(_ => toeval.Next()),
                    ],
                }
            ),
        ];
        Assert.Equal(
            Tekst(Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items)),
            Tekst(Bewaker.Bepaal(anders, Toongroepen.Bepaal(anders), geschud))
        );
    }

    [Property(MaxTest = 100)]
    public void Bepaal_WhatIsShown_KeepsTheMinimumAndTheCaps(int zaad)
    {
        var (ronde, items) = Schoolmaker.Maak(zaad);
        var uitslag = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
        foreach (var g in uitslag.Items.SelectMany(i => i.Groepen))
        {
            Assert.True(g.IsGetoond ? g.Antwoorden >= 6 : g is { Antwoorden: 0, Respondenten: 0, Gemiddelde: null, Aandelen.Count: 0 });
            Assert.All(
                g.Aandelen,
                a =>
                    Assert.True(
                        a.Procent is null
                            ? a.Tekst.Split(' ').Any(t => t is "dan" or "tot" or "hooguit" or "minstens")
                            : a.Procent is >= 5 and <= 95
                    )
            );
        }
    }

    /// <summary>1,600 pupils, 64 klassen, 25 items, over a hundred groups.</summary>
    [Fact]
    public void Bepaal_LargeSchool_NearlyEverythingIsShown()
    {
        var toeval = new Random(1);
        var ronde = Ronde([
            .. from lj in Enumerable.Range(1, 4)
            from w in new[] { ("De Kade", "basis"), ("De Kade", "kader"), ("De Linde", "gemengd"), ("De Linde", "theoretisch") }
            from n in Enumerable.Range(0, 4)
            select Klas($"{lj}{w.Item2[0]}{n}", 25, lj, w.Item1, w.Item2),
        ]);
        List<Bewaakitem> items =
        [
            .. Enumerable
                .Range(0, 25)
                .Select(i =>
                    Item(
                        Likert,
                        [
                            .. ronde.Klassen.Select(k =>
                                (
                                    k.Sleutel,
                                    Enumerable
                                        .Range(0, 25)
                                        .Select(_ => Math.Min(toeval.Next(5), toeval.Next(6)))
                                        .Aggregate(
                                            new int[5],
                                            (t, o) =>
                                            {
                                                t[o]++;
                                                return t;
                                            }
                                        )
                                )
                            ),
                        ]
                    ) with
                    {
                        Code = "i" + i,
                    }
                ),
        ];
        var groepen = Toongroepen.Bepaal(ronde);
        Assert.True(groepen.Groepen.Count > 90);
        var uitslag = Bewaker.Bepaal(ronde, groepen, items);
        Assert.True(uitslag.Items.Average(i => i.Groepen.Count(g => g.IsGetoond) / (double)i.Groepen.Count) > 0.9);
    }
}
