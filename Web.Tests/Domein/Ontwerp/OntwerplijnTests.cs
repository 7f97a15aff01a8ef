using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Tests.Domein.Ontwerp;

/// <summary>Drafts: what is one change, what a draft does to a line that moved on, and how it says so.</summary>
public sealed class OntwerplijnTests
{
    private static Activiteit A(string id, int week, string na = "") =>
        Bouwer.Activiteit(id, 1, week) with
        {
            Titel = id,
            VolgtOp = na.Length == 0 ? [] : [Bouwer.Na(na)],
        };

    private static readonly Leerlijn Lijn = Bouwer.Lijn(A("a", 40), A("b", 42, "a"), A("c", 44));

    private static IReadOnlyList<Wijziging> Na(params Wijziging[] w) =>
        w.Aggregate((IReadOnlyList<Wijziging>)[], (a, x) => Ontwerplijn.Met(a, x, Lijn));

    private static Plek Week(int week) => new("vmbo", 1, week, null);

    private static Activiteit Zoek(Leerlijn lijn, string id) => lijn.Activiteiten.Single(x => x.Id == id);

    [Fact]
    public void Met_SameAimTwice_IsOneChangeFromTheFirstPlace()
    {
        var een = Na(Wijziging.Verplaats(Zoek(Lijn, "c"), Week(45)));
        var dan = Ontwerplijn.Met(een, Wijziging.Verplaats(Zoek(Ontwerplijn.Toepassen(Lijn, een).Lijn, "c"), Week(46)), Lijn);
        var w = Assert.Single(dan);
        Assert.Equal((Week(44), Week(46)), (w.Eerder, w.Naar));
        Assert.Empty(Ontwerplijn.Met(dan, Wijziging.Verplaats(Zoek(Lijn, "c"), Week(44)), Lijn));
        Assert.Empty(Na(Wijziging.Markeer(Zoek(Lijn, "c"), "I"), Wijziging.Markeer(Zoek(Lijn, "c") with { Marker = "I" }, "E")));
        Assert.Empty(Na(Wijziging.Koppel(Zoek(Lijn, "a"), Zoek(Lijn, "c")), Wijziging.Ontkoppel(Zoek(Lijn, "a"), Zoek(Lijn, "c"))));
    }

    [Fact]
    public void Met_AddedActivity_IsChangedItself_AndGoesWithItsLinks()
    {
        var nieuw = A("n", 41);
        var w = Na(
            Wijziging.VoegToe(nieuw),
            Wijziging.Koppel(Zoek(Lijn, "a"), nieuw),
            Wijziging.Koppel(nieuw, Zoek(Lijn, "b")),
            Wijziging.Verplaats(nieuw, Week(42)),
            Wijziging.Markeer(nieuw, "G")
        );
        Assert.Equal(3, w.Count);
        Assert.Equal((Week(42), "G"), (Plek.Van(w[0].Nieuw!), w[0].Nieuw!.Marker));
        Assert.Empty(Ontwerplijn.Met(w, Wijziging.Verwijder(nieuw), Lijn));
    }

    [Fact]
    public void Met_LiveLinkTakenAwayLinkedOtherwiseAndTakenAwayAgain_IsStillTakenAway()
    {
        var (a, b) = (Zoek(Lijn, "a"), Zoek(Lijn, "b"));
        var w = Na(Wijziging.Ontkoppel(a, b), Wijziging.Koppel(a, b, "een andere toelichting dan eerst"));
        var anders = Assert.Single(w);
        Assert.Equal("leerlingen nemen hun vragen mee", anders.Vervangt!.Toelichting);
        var weg = Assert.Single(Ontwerplijn.Met(w, Wijziging.Ontkoppel(a, b), Lijn));
        Assert.Equal((Wijzigingssoort.Ontkoppelen, "leerlingen nemen hun vragen mee"), (weg.Soort, weg.Link!.Toelichting));
        Assert.Empty(Zoek(Ontwerplijn.Toepassen(Lijn, [weg]).Lijn, "b").VolgtOp);
        Assert.Empty(Na(Wijziging.Ontkoppel(a, b), Wijziging.Koppel(a, b, "leerlingen nemen hun vragen mee")));
    }

    [Fact]
    public void Met_LiveMovedInBetween_KeepsTheMoveBackToTheOldPlace()
    {
        var een = Na(Wijziging.Verplaats(Zoek(Lijn, "c"), Week(46)));
        var live = Lijn.Met("c", c => c with { WeekVan = 45 });
        var w = Assert.Single(Ontwerplijn.Met(een, Wijziging.Verplaats(Zoek(Ontwerplijn.Toepassen(live, een).Lijn, "c"), Week(44)), live));
        Assert.Equal((Week(45), Week(44)), (w.Eerder, w.Naar));
    }

    [Fact]
    public void Gewijzigd_WhatCameOnTopOfAnAddedActivityOrLink_StopsTheUndo()
    {
        var dan = Lijn.Plus(A("n", 45, "c")).Met("c", c => c with { VolgtOp = [Bouwer.Na("b")] });
        var terug = Ontwerplijn.Lees<Wijziging>(Ontwerplijn.Schrijf(Ontwerplijn.Verschil(dan, Lijn)));
        Assert.Empty(Ontwerplijn.Gewijzigd(dan, terug));
        Assert.Equal(
            ["‘n’ is intussen bijgewerkt."],
            Ontwerplijn.Gewijzigd(dan.Met("n", n => n with { Doel = "ingevuld door een collega" }), terug)
        );
        Assert.Equal(["‘m’ sluit intussen aan op ‘n’."], Ontwerplijn.Gewijzigd(dan.Plus(A("m", 46, "n")), terug));
        var metVolger = dan.Plus(A("m", 46, "n"));
        var terug2 = Ontwerplijn.Lees<Wijziging>(Ontwerplijn.Schrijf(Ontwerplijn.Verschil(metVolger, Lijn.Plus(A("m", 46)))));
        Assert.Empty(Ontwerplijn.Gewijzigd(metVolger, terug2));
        Assert.Contains(
            "‘m’ sluit intussen aan op ‘n’.",
            Ontwerplijn.Gewijzigd(
                metVolger.Met("m", m => m with { VolgtOp = [Bouwer.Na("n") with { Toelichting = "woorden van een collega" }] }),
                terug2
            )
        );
        Assert.Contains(
            "Een koppeling vanaf ‘n’ is intussen weggehaald.",
            Ontwerplijn.Gewijzigd(metVolger.Met("m", m => m with { VolgtOp = [] }), terug2)
        );
        Assert.Equal(
            ["De koppeling van ‘b’ naar ‘c’ heeft intussen een andere toelichting of een ander antwoord."],
            Ontwerplijn.Gewijzigd(
                dan.Met("c", c => c with { VolgtOp = [Bouwer.Na("b") with { LeerlingZiet = "nee", Bron = "panel" }] }),
                terug
            )
        );
    }

    [Fact]
    public void Toepassen_LinkWouldRunBackward_IsLeftOutAndSaid()
    {
        var t = Ontwerplijn.Toepassen(Lijn, [Wijziging.Verplaats(Zoek(Lijn, "b"), Week(38))]);
        Assert.Equal(
            "‘b’ sluit aan op ‘a’, maar komt in dit ontwerp eerder. Verplaats een van de twee of haal de koppeling weg.",
            Assert.Single(t.Terugwaarts)
        );
        Assert.Empty(Zoek(t.Lijn, "b").VolgtOp);
        Assert.False(t.KanDoorgevoerd);
        // Moving both costs nothing, in whatever order.
        Assert.True(
            Ontwerplijn
                .Toepassen(Lijn, [Wijziging.Verplaats(Zoek(Lijn, "b"), Week(38)), Wijziging.Verplaats(Zoek(Lijn, "a"), Week(37))])
                .KanDoorgevoerd
        );
    }

    [Fact]
    public void Toepassen_LiveMovedOn_SaysWhatNoLongerFits()
    {
        IReadOnlyList<Wijziging> w =
        [
            Wijziging.Verplaats(Zoek(Lijn, "c"), Week(45)),
            Wijziging.Koppel(Zoek(Lijn, "b"), Zoek(Lijn, "c")),
            Wijziging.Markeer(Zoek(Lijn, "a"), "I"),
            Wijziging.VoegToe(A("n", 41)),
            Wijziging.Ontkoppel(Zoek(Lijn, "a"), Zoek(Lijn, "b")),
        ];
        Assert.True(Ontwerplijn.Toepassen(Lijn, w).KanDoorgevoerd);
        var live = Bouwer.Lijn(A("a", 40) with { Marker = "I" }, A("b", 42), A("n", 41));
        Assert.Equal(
            [
                "‘c’ staat niet meer in de leerlijn.",
                "‘c’ staat niet meer in de leerlijn.",
                "‘a’ heeft deze letter al.",
                "‘n’ staat er al.",
                "Deze koppeling is er niet meer: ‘a’ → ‘b’.",
            ],
            Ontwerplijn.Toepassen(live, w).Uitkomsten.Select(u => u.Bezwaar)
        );
    }

    [Fact]
    public void Toepassen_Circle_IsRefused()
    {
        var zelfdeWeek = Bouwer.Lijn(A("a", 40), A("b", 40, "a"));
        var t = Ontwerplijn.Toepassen(zelfdeWeek, [Wijziging.Koppel(Zoek(zelfdeWeek, "b"), Zoek(zelfdeWeek, "a"))]);
        Assert.Equal("Zo ontstaat een kring: ‘b’ bouwt zelf al voort op ‘a’.", t.Uitkomsten[0].Bezwaar);
        Assert.False(t.KanDoorgevoerd);
    }

    [Fact]
    public void Sinds_EveryKindOfChange_IsTold_AndMarkedWhereTheDraftIs()
    {
        var basis = Ontwerplijn.Nu(
            Lijn.MetAlle(a => a with { Nummer = a.Id[0] }),
            new Dictionary<int, int>
            {
                ['a'] = 1,
                ['b'] = 1,
                ['c'] = 1,
            }
        );
        var live = Bouwer.Lijn(
            A("a", 41) with
            {
                Nummer = 'a',
                Marker = "G",
            },
            A("b", 42) with
            {
                Nummer = 'b',
                VolgtOp = [Bouwer.Na("d")],
            },
            A("d", 41) with
            {
                Nummer = 'd',
            }
        );
        var verschil = Ontwerplijn.Sinds(
            basis,
            live,
            new Dictionary<int, int>
            {
                ['a'] = 2,
                ['b'] = 1,
                ['d'] = 1,
            },
            [Wijziging.Markeer(Zoek(Lijn, "c"), "I")]
        );
        Assert.Equal(
            [
                "‘a’ ging van leerjaar 1, week 40 naar leerjaar 1, week 41.",
                "‘a’ is nu een G.",
                "‘d’ is nieuw.",
                "‘b’ sluit nu aan op ‘d’.",
                "‘b’ sluit niet meer aan op ‘a’.",
                "‘c’ staat er niet meer.",
            ],
            verschil.Select(v => v.Tekst)
        );
        Assert.Equal(["c"], verschil.Where(v => v.RaaktOntwerp).Select(v => v.ActiviteitId));
        var alleenVersie = Ontwerplijn.Sinds(
            basis,
            Lijn.MetAlle(a => a with { Nummer = a.Id[0] }),
            new Dictionary<int, int>
            {
                ['a'] = 1,
                ['b'] = 9,
                ['c'] = 1,
            },
            []
        );
        Assert.Equal("Van ‘b’ zijn gegevens bijgewerkt.", Assert.Single(alleenVersie).Tekst);
    }

    [Fact]
    public void Gewijzigd_MovedAgainSince_StopsTheUndo()
    {
        var w = Wijziging.Verplaats(Zoek(Lijn, "c"), Week(45));
        Assert.Empty(Ontwerplijn.Gewijzigd(Lijn, [w]));
        Assert.Equal(
            "‘c’ staat intussen in leerjaar 1, week 46.",
            Assert.Single(Ontwerplijn.Gewijzigd(Lijn.Met("c", a => a with { WeekVan = 46 }), [w]))
        );
    }

    [Fact]
    public void Lees_WhatWasWritten_ComesBackWhole()
    {
        var vol = Bouwer.Activiteit("n", 2, 41) with { Uitgewerkt = false, Marker = null, Minuten = 0, Team = "OK" };
        IReadOnlyList<Wijziging> w =
        [
            Wijziging.VoegToe(vol),
            Wijziging.Verplaats(Zoek(Lijn, "b"), new Plek("mbo", 1, null, null)),
            Wijziging.Markeer(Zoek(Lijn, "a"), null),
            Wijziging.Koppel(Zoek(Lijn, "a"), Zoek(Lijn, "c"), "é ’"),
            Wijziging.Verwijder(Zoek(Lijn, "c")),
        ];
        var terug = Ontwerplijn.Lees<Wijziging>(Ontwerplijn.Schrijf(w));
        Assert.Equal(Ontwerplijn.Schrijf(w), Ontwerplijn.Schrijf(terug));
        Assert.False(terug[0].Nieuw!.Uitgewerkt);
        Assert.Equal(w.Select(Ontwerplijn.Zin), terug.Select(Ontwerplijn.Zin));
    }
}
