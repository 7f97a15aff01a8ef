using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// The attacker against the guard, on generated schools with fixed seeds; and against a guard with a part switched off, where it must get in.
/// </summary>
public class AanvallerTests
{
    private const int Minimum = Bewaakronde.LaagsteMinimum;

    private static Bewaakuitslag Bewaak(Bewaakronde ronde, IReadOnlyList<Bewaakitem> items, Bewaakstappen stappen = Bewaakstappen.Alle) =>
        Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde, Minimum, stappen), items, Minimum, stappen);

    /// <summary>Finds nothing; what it cannot decide at once it gets ten times as long for.</summary>
    private static Aanvaller Val(int zaad, Bewaakronde ronde, IReadOnlyList<Bewaakitem> items, Bewaakuitslag uitslag, bool kentAntwoorden)
    {
        Aanvaller Een(int knopen)
        {
            var aanvaller = new Aanvaller(ronde, items, [uitslag], Minimum, kentAntwoorden, knopen);
            Assert.Equal("", string.Join('\n', aanvaller.ZoekGaten().Select(g => $"{zaad}: {g}")));
            return aanvaller;
        }
        var eerst = Een(20_000);
        return eerst.Onbeslist == 0 ? eerst : Een(200_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(550)]
    [InlineData(1100)]
    [InlineData(1650)]
    public void Bewaker_Guarded_NothingIsDetermined(int eerste)
    {
        var (geprobeerd, getoond, onbeslist) = (0, 0, 0);
        for (var zaad = eerste; zaad < eerste + 550; zaad++)
        {
            var (ronde, items) = Schoolmaker.Maak(zaad);
            var uitslag = Bewaak(ronde, items);
            var aanvaller = Val(zaad, ronde, items, uitslag, kentAntwoorden: zaad % 2 == 0);
            geprobeerd += aanvaller.Geprobeerd;
            onbeslist += aanvaller.Onbeslist;
            getoond += uitslag.Items.Sum(i => i.Groepen.Count(g => g.IsGetoond));
        }

        // The guard must not win by showing nothing, nor the attacker lose by asking nothing.
        Assert.True(geprobeerd > 30_000, $"{geprobeerd} tried");
        Assert.Equal(0, onbeslist);
        Assert.True(getoond > 6_000, $"{getoond} shown");
    }

    /// <summary>Several choices, with an item that is asked after one or two of them.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public void Bewaker_SeveralChoices_NothingIsDetermined(int eerste)
    {
        var (geprobeerd, getoond, later, onbeslist) = (0, 0, 0, 0);
        for (var zaad = eerste; zaad < eerste + 400; zaad++)
        {
            var (ronde, items) = Schoolmaker.MaakMeerkeuze(zaad);
            var uitslag = Bewaak(ronde, items);
            var aanvaller = Val(zaad, ronde, items, uitslag, kentAntwoorden: true);
            geprobeerd += aanvaller.Geprobeerd;
            onbeslist += aanvaller.Onbeslist;
            getoond += uitslag.Items.SkipLast(1).Sum(i => i.Groepen.Count(g => g.IsGetoond));
            later += uitslag.Items[^1].Groepen.Count(g => g.IsGetoond);
        }

        Assert.True(geprobeerd > 5_000, $"{geprobeerd} tried");
        // Ticks are in no sum that is known exactly, and a search among those may run out of steps.
        Assert.True(onbeslist <= 3, $"{onbeslist} unresolved");
        Assert.True(getoond > 4_000 && later > 300, $"{getoond} and {later} shown");
    }

    /// <summary>Several choices with two or three items after them: who ticked what is one system.</summary>
    [Fact]
    public void Bewaker_SeveralItemsAfterSeveralChoices_NothingIsDetermined()
    {
        var (geprobeerd, getoond, later, onbeslist) = (0, 0, 0, 0);
        for (var zaad = 0; zaad < 500; zaad++)
        {
            var (ronde, items, kruisjes) = Schoolmaker.MaakDubbel(zaad);
            var uitslag = Bewaak(ronde, items);
            var boom = new Boomaanvaller(ronde, items, items[0], uitslag, Minimum, kruisjes: kruisjes);
            Assert.Equal("", string.Join('\n', boom.ZoekGaten().Select(g => $"{zaad}: {g}")));
            onbeslist += boom.Onbeslist;
            geprobeerd += boom.Geprobeerd;
            getoond += uitslag.Items.Where(i => i.Code[0] == 'm').Sum(i => i.Groepen.Count(g => g.IsGetoond));
            later += uitslag.Items.Where(i => i.Code[0] == 'v').Sum(i => i.Groepen.Count(g => g.IsGetoond));
        }
        Assert.True(geprobeerd > 5_000 && getoond > 4_000 && later > 400, $"{geprobeerd} tried, {getoond} and {later} shown");
        Assert.True(onbeslist <= geprobeerd / 500, $"{onbeslist} of {geprobeerd} unresolved");
    }

    /// <summary>Three items in a row, of which the last is asked after some or all answers of the second, or is a text.</summary>
    [Fact]
    public void Bewaker_ItemsInARow_NothingIsDetermined()
    {
        var (geprobeerd, derde) = (0, 0);
        for (var zaad = 0; zaad < 600; zaad++)
        {
            var (ronde, items) = Schoolmaker.MaakKeten(zaad);
            var uitslag = Bewaak(ronde, items);
            var boom = new Boomaanvaller(ronde, items, items[0], uitslag, Minimum);
            Assert.Equal("", string.Join('\n', boom.ZoekGaten().Select(g => $"{zaad}: {g}")));
            Assert.True(boom.Onbeslist <= 1, $"{zaad}: {boom.Onbeslist} unresolved");
            geprobeerd += boom.Geprobeerd;
            derde += uitslag.Van("c")!.Groepen.Count(g => g.IsGetoond);
        }
        Assert.True(geprobeerd > 4_000 && derde > 100, $"{geprobeerd} tried, {derde} of the third shown");
    }

    [Theory]
    [InlineData(nameof(Bewaakstappen.Vervolg), 20)]
    [InlineData(nameof(Bewaakstappen.Eenstemmig), 60)]
    [InlineData(nameof(Bewaakstappen.Aanvullend), 15)]
    public void Bewaker_SeveralChoicesWithAStepOff_TheAttackerGetsIn(string zonder, int zekerZoveel)
    {
        var stappen = Bewaakstappen.Alle & ~Enum.Parse<Bewaakstappen>(zonder);
        var open = 0;
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var (ronde, items) = Schoolmaker.MaakMeerkeuze(zaad);
            open += new Aanvaller(ronde, items, [Bewaak(ronde, items, stappen)], Minimum, kentAntwoorden: true, knopen: 300)
                .ZoekGaten()
                .Any()
                ? 1
                : 0;
        }

        Assert.True(open >= zekerZoveel, $"{open} schools opened");
    }

    /// <summary>The same schools: without complementary suppression, and without protection of zeros.</summary>
    [Theory]
    [InlineData(nameof(Bewaakstappen.Eenstemmig), 80)]
    [InlineData(nameof(Bewaakstappen.Aanvullend), 160)]
    [InlineData(nameof(Bewaakstappen.GroepZelf), 160)]
    public void Bewaker_StepSwitchedOff_TheAttackerGetsIn(string over, int zekerZoveel)
    {
        var stappen = Enum.Parse<Bewaakstappen>(over);
        int open = 0,
            aftrekken = 0;
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var (ronde, items) = Schoolmaker.Maak(zaad);
            if (
                new Aanvaller(ronde, items, [Bewaak(ronde, items, stappen)], Minimum, kentAntwoorden: zaad % 2 == 0, knopen: 300)
                    .ZoekGaten()
                    .FirstOrDefault()
                is not { } gat
            )
            {
                continue;
            }
            open++;
            aftrekken += gat.Aftrekken ? 1 : 0;
        }

        Assert.True(open >= zekerZoveel, $"{open} schools opened");
        // Without the complementary step most holes are plain subtractions.
        if (stappen == Bewaakstappen.Eenstemmig)
        {
            Assert.True(aftrekken > open / 2, $"{aftrekken} of {open} by subtraction");
        }
    }

    /// <summary>
    /// A minimum that is raised after the round: who kept the old pages learns nothing from the new ones, and the new ones hold under the new
    /// minimum.
    /// </summary>
    [Fact]
    public void Bewaker_MinimumRaisedLater_OnlyTakesAwayAndHoldsUnderBoth()
    {
        for (var zaad = 0; zaad < 250; zaad++)
        {
            var (ronde, items) = Schoolmaker.Maak(zaad);
            var groepen = Toongroepen.Bepaal(ronde);
            var (voor, na) = (Bewaker.Bepaal(ronde, groepen, items), Bewaker.Bepaal(ronde with { Minimum = 10 }, groepen, items));
            foreach (var nieuw in na.Items.SelectMany(i => i.Groepen.Where(g => g.IsGetoond).Select(g => (i.Code, Groep: g))))
            {
                var oud = voor.Van(nieuw.Code)!.Van(nieuw.Groep.Groep.Sleutel)!;
                Assert.Equal(
                    (oud.Antwoorden, oud.Gemiddelde, string.Join(',', oud.Aandelen.Select(a => a.Label + a.Tekst))),
                    (nieuw.Groep.Antwoorden, nieuw.Groep.Gemiddelde, string.Join(',', nieuw.Groep.Aandelen.Select(a => a.Label + a.Tekst)))
                );
                Assert.True(nieuw.Groep.Antwoorden >= 10);
            }

            Assert.Empty(new Aanvaller(ronde, items, [na], 10, kentAntwoorden: true).ZoekGaten());
            Assert.Empty(new Aanvaller(ronde, items, [voor, na], Minimum, kentAntwoorden: true).ZoekGaten());
        }
    }

    /// <summary>
    /// Klassen of real sizes, and answers that hardly anybody gave: of no part of ten people or more is it certain that at most one chose an answer. With
    /// that step off it is of many.
    /// </summary>
    [Fact]
    public void Bewaker_RealSizes_LeavesMoreThanTwoNeighbouringValues()
    {
        (int Krap, int Alle) Tel(Bewaakstappen stappen)
        {
            var (krap, alle) = (0, 0);
            for (var zaad = 0; zaad < 12; zaad++)
            {
                var ronde = Schoolmaker.MaakSoort(zaad, 6, 15, 24);
                var toeval = new Random(zaad);
                var item = Klasitem("a", [new("vaak"), new("soms"), new("nooit")], []) with
                {
                    Tellingen =
                    [
                        .. ronde.Klassen.SelectMany(k =>
                        {
                            var (soms, nooit) = (toeval.Next(0, 4), toeval.Next(0, 3));
                            return new[] { k.Ingevuld - soms - nooit, soms, nooit }.Select((n, o) => new Telling(k.Sleutel, o, n));
                        }),
                    ],
                };
                var aanvaller = new Aanvaller(
                    ronde,
                    [item],
                    [Bewaak(ronde, [item], stappen)],
                    Minimum,
                    kentAntwoorden: true,
                    telKrap: true
                );
                Assert.Empty(aanvaller.ZoekGaten());
                (krap, alle) = (krap + aanvaller.Krap, alle + aanvaller.Celopties);
            }
            return (krap, alle);
        }
        var met = Tel(Bewaakstappen.Alle);
        Assert.Equal(0, met.Krap);
        Assert.True(met.Alle > 150, $"{met.Alle}");
        var zonder = Tel(Bewaakstappen.Alle & ~Bewaakstappen.Bijna);
        Assert.True(zonder.Krap > zonder.Alle / 20, $"{zonder.Krap} of {zonder.Alle}");
    }

    // ---- Who knows the method ----

    /// <summary>One item that everybody answers, of all that such klassen can answer.</summary>
    private static Kenneraanvaller Ken(int[] maten, int opties, bool waarden, Bewaakstappen stappen = Bewaakstappen.Alle)
    {
        var ronde = Kenneraanvaller.School(maten);
        Bewaakoptie[] keuzes = [.. Enumerable.Range(0, opties).Select(o => new Bewaakoptie("o" + o, waarden ? o : null))];
        return new(
            Kenneraanvaller
                .Alle(maten, opties)
                .Select(w =>
                    ((IReadOnlyList<Bewaakitem>)[Klasitem("a", keuzes, w)], w.SelectMany((t, k) => t.Select(n => (n, maten[k]))).ToArray())
                ),
            items => Bewaak(ronde, items, stappen)
        );
    }

    private static Bewaakitem Klasitem(string code, Bewaakoptie[] opties, int[][] perKlas) =>
        new()
        {
            Code = code,
            Opties = opties,
            Tellingen = [.. perKlas.SelectMany((t, k) => t.Select((n, o) => new Telling("k" + k, o, n)))],
        };

    [Theory]
    [InlineData(new[] { 6, 4 }, 2, false)]
    [InlineData(new[] { 12, 5 }, 2, false)]
    [InlineData(new[] { 8 }, 2, false)]
    [InlineData(new[] { 8, 8 }, 2, false)]
    [InlineData(new[] { 6, 6, 4 }, 2, false)]
    [InlineData(new[] { 6, 6, 6, 4 }, 2, false)]
    [InlineData(new[] { 8 }, 3, true)]
    [InlineData(new[] { 7, 6 }, 3, false)]
    [InlineData(new[] { 7, 6 }, 3, true)]
    [InlineData(new[] { 12, 4 }, 3, true)]
    [InlineData(new[] { 12, 4 }, 3, false)]
    public void Bewaker_WhoKnowsTheMethod_LearnsNothingMore(int[] maten, int opties, bool waarden)
    {
        var kenner = Ken(maten, opties, waarden);
        Assert.Equal(0, kenner.Verraden);
        Assert.True(
            kenner.Bladen > 3 && kenner.Getoond > kenner.Werelden / 2,
            $"{kenner.Bladen} pages, {kenner.Getoond} of {kenner.Werelden}"
        );
    }

    /// <summary>Several choices: every set of ticks by which everybody ticks at least one.</summary>
    [Theory]
    [InlineData(new[] { 7 }, 2)]
    [InlineData(new[] { 6, 6 }, 2)]
    [InlineData(new[] { 6, 4 }, 3)]
    public void Bewaker_WhoKnowsTheMethod_SeveralChoices_LearnsNothingMore(int[] maten, int opties)
    {
        var ronde = Kenneraanvaller.School(maten);
        IEnumerable<int[][]> Kruisjes(int[] m) =>
            m.Length == 0
                ?
                [
                    [],
                ]
                : Tel(m[0], opties).Where(t => t.Sum() >= m[0]).SelectMany(t => Kruisjes(m[1..]).Select(rest => (int[][])[t, .. rest]));
        static IEnumerable<int[]> Tel(int n, int over) =>
            over == 0
                ?
                [
                    [],
                ]
                : Enumerable.Range(0, n + 1).SelectMany(i => Tel(n, over - 1).Select(rest => (int[])[i, .. rest]));
        var kenner = new Kenneraanvaller(
            Kruisjes(maten)
                .Select(w =>
                    (
                        (IReadOnlyList<Bewaakitem>)
                            [
                                Klasitem("m", [.. Enumerable.Range(0, opties).Select(o => new Bewaakoptie("o" + o, Code: "o" + o))], w) with
                                {
                                    Meervoudig = true,
                                    Beantwoord = maten.Select((n, k) => (n, k)).ToDictionary(x => "k" + x.k, x => x.n),
                                },
                            ],
                        w.SelectMany((t, k) => t.Select(n => (n, maten[k]))).ToArray()
                    )
                ),
            items => Bewaak(ronde, items)
        );
        Assert.Equal(0, kenner.Verraden);
        Assert.True(
            kenner.Bladen > 3 && kenner.Getoond > kenner.Werelden / 2,
            $"{kenner.Bladen} pages, {kenner.Getoond} of {kenner.Werelden}"
        );
    }

    /// <summary>
    /// An item, and one that is asked after its first answer, which can be skipped or not: together they are a choice of (first, and this or that later,
    /// or nothing later) or another.
    /// </summary>
    [Theory]
    [InlineData(new[] { 14 }, true)]
    [InlineData(new[] { 9, 8 }, true)]
    [InlineData(new[] { 13, 3 }, true)]
    [InlineData(new[] { 8 }, false)]
    [InlineData(new[] { 14 }, false)]
    [InlineData(new[] { 7, 4 }, false)]
    public void Bewaker_WhoKnowsTheMethod_ItemAfterAnother_LearnsNothingMore(int[] maten, bool verplicht)
    {
        var ronde = Kenneraanvaller.School(maten);
        Bewaakoptie[] opties = [new("dit"), new("dat")];
        var getoond = 0;
        var kenner = new Kenneraanvaller(
            Kenneraanvaller
                .Alle(maten, verplicht ? 3 : 4)
                .Select(w =>
                    (
                        (IReadOnlyList<Bewaakitem>)
                            [
                                Klasitem("a", JaNee, [.. w.Select(t => (int[])[t[..^1].Sum(), t[^1]])]),
                                Klasitem("b", opties, [.. w.Select(t => t[..2])]) with
                                {
                                    Na = "a",
                                    NaOpties = new HashSet<int> { 0 },
                                    Verplicht = verplicht,
                                },
                            ],
                        w.SelectMany((t, k) => (IEnumerable<(int, int)>)[(t[^1], maten[k]), .. t[..2].Select(n => (n, t[..2].Sum()))])
                            .ToArray()
                    )
                ),
            items =>
            {
                var uit = Bewaak(ronde, items);
                getoond += uit.Items[1].Groepen.Any(g => g.IsGetoond) ? 1 : 0;
                return uit;
            }
        );
        Assert.Equal(0, kenner.Verraden);
        Assert.True(maten.Sum() < 13 || getoond > kenner.Werelden / 10, $"{getoond} of {kenner.Werelden}");
    }

    /// <summary>A guard that starts from the answers instead of from what is public leaves their mark on what it shows.</summary>
    [Fact]
    public void Bewaker_StartingFromTheAnswers_IsBetrayedToWhoKnowsTheMethod() =>
        Assert.True(Ken([7, 6], 3, false, Bewaakstappen.Alle & ~Bewaakstappen.Openbaar).Verraden > 0);

    // ---- The attacker itself: does it find what is there, and only that? ----

    private static readonly Bewaakoptie[] JaNee = [new("ja"), new("nee")];

    /// <summary>A page as a careless guard would have made it: exact figures of the school and of one klas, leaving the other.</summary>
    private static Bewaakuitslag Onbewaakt(Bewaakronde ronde, Bewaakitem item) => Bewaak(ronde, [item], Bewaakstappen.GroepZelf);

    [Fact]
    public void Aanvaller_SmallKlasIsTheRemainder_SubtractsIt()
    {
        Bewaakronde ronde = new()
        {
            Klassen =
            [
                new()
                {
                    Sleutel = "a",
                    Ingeschreven = 20,
                    Ingevuld = 20,
                },
                new()
                {
                    Sleutel = "b",
                    Ingeschreven = 3,
                    Ingevuld = 3,
                },
            ],
        };
        Bewaakitem item = new()
        {
            Code = "x",
            Opties = JaNee,
            Tellingen = [new("a", 0, 9), new("a", 1, 11), new("b", 0, 2), new("b", 1, 1)],
        };
        var gaten = new Aanvaller(ronde, [item], [Onbewaakt(ronde, item)], Minimum, kentAntwoorden: true).ZoekGaten().ToList();
        Assert.Contains(gaten, g => g is { Groep: "////b", Wat: "aantal 0", Aftrekken: true });
        Assert.Empty(new Aanvaller(ronde, [item], [Bewaak(ronde, [item])], Minimum, kentAntwoorden: true).ZoekGaten());
    }

    [Fact]
    public void Aanvaller_EveryoneAgrees_KnowsEachKlas()
    {
        Bewaakronde ronde = new()
        {
            Klassen =
            [
                new()
                {
                    Sleutel = "a",
                    Ingeschreven = 9,
                    Ingevuld = 9,
                },
                new()
                {
                    Sleutel = "b",
                    Ingeschreven = 3,
                    Ingevuld = 3,
                },
            ],
        };
        Bewaakitem item = new()
        {
            Code = "x",
            Opties = JaNee,
            Tellingen = [new("a", 0, 9), new("b", 0, 3)],
        };
        // "meer dan 95 %" of twelve is twelve.
        Assert.Contains(
            new Aanvaller(ronde, [item], [Bewaak(ronde, [item], Bewaakstappen.Aanvullend)], Minimum, kentAntwoorden: false).ZoekGaten(),
            g => g is { Groep: "////b", Wat: "aantal 1", Aftrekken: false }
        );
        // "minstens 83 %" of twelve may be eleven.
        Assert.Empty(new Aanvaller(ronde, [item], [Bewaak(ronde, [item])], Minimum, kentAntwoorden: false).ZoekGaten());
        Assert.Contains(Bewaak(ronde, [item]).Items[0].Groepen, g => g.IsGetoond);
    }

    [Fact]
    public void Stelsel_FindsTheOnlySolutionAndSaysWhenThereIsNone()
    {
        // x + y + z = 10, 2x + y = 7 and z = y + 2 leave x = 2, y = 3, z = 5.
        var stelsel = new Stelsel([0, 0, 0], [10, 10, 10], []);
        stelsel.Voeg([(0, 1), (1, 1), (2, 1)], 10, 10);
        stelsel.Voeg([(0, 2), (1, 1)], 7, 7);
        stelsel.Voeg([(1, 1), (2, -1)], -2, -2);
        Assert.Equal(Stelsel.Antwoord.Ja, stelsel.Zoek(([(0, 1)], 0, 10), [0, 0, 0], 1000, out var een));
        Assert.Equal([2, 3, 5], een);
        Assert.Equal(Stelsel.Antwoord.Nee, stelsel.Zoek(([(0, 1)], 3, 10), [0, 0, 0], 1000, out _));
        Assert.True(stelsel.VolgtUitOptellenEnAftrekken([(0, 1)]));
        Assert.False(new Stelsel([0, 0], [9, 9], []).VolgtUitOptellenEnAftrekken([(0, 1)]));
    }

    /// <summary>Against trying out everything, on systems small enough for that.</summary>
    [Fact]
    public void Stelsel_SmallSystems_AgreesWithTryingEverything()
    {
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var toeval = new Random(zaad);
            int[] boven = [.. Enumerable.Range(0, 4).Select(_ => toeval.Next(1, 5))];
            var regels = Enumerable
                .Range(0, toeval.Next(1, 5))
                .Select(_ => (Gewichten: Enumerable.Range(0, 4).Select(_ => toeval.Next(-3, 4)).ToArray(), Laag: (long)toeval.Next(-4, 8)))
                .Select(r => (r.Gewichten, r.Laag, Hoog: r.Laag + toeval.Next(3)))
                .ToList();
            var stelsel = new Stelsel(
                new int[4],
                boven,
                [
                    [0, 1],
                    [2, 3],
                ]
            );
            foreach (var r in regels.Skip(1))
            {
                stelsel.Voeg(r.Gewichten.Select((g, i) => (i, g)), r.Laag, r.Hoog);
            }
            var bestaat = (
                from a in Enumerable.Range(0, boven[0] + 1)
                from b in Enumerable.Range(0, boven[1] + 1)
                from c in Enumerable.Range(0, boven[2] + 1)
                from d in Enumerable.Range(0, boven[3] + 1)
                select new[] { a, b, c, d }
            ).Any(x => regels.TrueForAll(r => r.Gewichten.Zip(x, (g, v) => (long)g * v).Sum() is var s && s >= r.Laag && s <= r.Hoog));
            var antwoord = stelsel.Zoek(
                (regels[0].Gewichten.Select((g, i) => (i, g)), regels[0].Laag, regels[0].Hoog),
                new int[4],
                5000,
                out _
            );
            Assert.Equal(bestaat ? Stelsel.Antwoord.Ja : Stelsel.Antwoord.Nee, antwoord);
        }
    }
}
