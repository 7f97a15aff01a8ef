using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Tests.Domein.Planner;

public class LinkControleTests
{
    private static Activiteit Maak(string id, int? week, params string[] volgtOp) =>
        new()
        {
            Id = id,
            Titel = "T" + id,
            Type = "T01",
            Leerjaar = 1,
            WeekVan = week,
            VolgtOp = [.. volgtOp.Select(v => new VolgtOp { Id = v })],
        };

    private static Leerlijn Lijn(params Activiteit[] activiteiten) =>
        new()
        {
            Kalender = new SchoolKalender(2026),
            Leerjaren = [.. Enumerable.Range(1, 4).Select(nr => new Leerjaar { Nr = nr })],
            Activiteiten = activiteiten,
        };

    [Fact]
    public void Controleer_Forward_IsAllowed()
    {
        var lijn = Lijn(Maak("a", 52), Maak("b", 2), Maak("m", 35) with { Zone = Codes.ZoneMbo });

        Assert.Null(LinkControle.Controleer(lijn, "a", "b"));
        Assert.Null(LinkControle.Controleer(lijn, "b", "m"));
    }

    [Fact]
    public void Controleer_SameWeek_IsAllowed() => Assert.Null(LinkControle.Controleer(Lijn(Maak("a", 40), Maak("b", 40)), "b", "a"));

    [Fact]
    public void Controleer_Itself_IsRefused() =>
        Assert.Equal(
            "‘Ta’ kan niet op zichzelf volgen. Kies een andere activiteit.",
            LinkControle.Controleer(Lijn(Maak("a", 40)), "a", "a")
        );

    [Theory]
    [InlineData("a", "weg")]
    [InlineData("weg", "a")]
    [InlineData("weg", "weg")]
    [InlineData("A", "a")]
    public void Controleer_Unknown_IsRefused(string van, string naar) =>
        Assert.StartsWith("Deze activiteit staat niet", LinkControle.Controleer(Lijn(Maak("a", 40)), van, naar), StringComparison.Ordinal);

    [Fact]
    public void Controleer_Existing_IsRefused() =>
        Assert.StartsWith(
            "‘Tb’ volgt al op ‘Ta’.",
            LinkControle.Controleer(Lijn(Maak("a", 40), Maak("b", 41, "a")), "a", "b"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Controleer_Backward_IsRefused()
    {
        var lijn = Lijn(Maak("a", 52), Maak("b", 2), Maak("zonder", null));

        Assert.StartsWith(
            "‘Ta’ kan niet volgen op ‘Tb’, want die komt later.",
            LinkControle.Controleer(lijn, "b", "a"),
            StringComparison.Ordinal
        );
        // Without a week it stands at the end of its year.
        Assert.StartsWith("‘Tb’ kan niet volgen op ‘Tzonder’", LinkControle.Controleer(lijn, "zonder", "b"), StringComparison.Ordinal);
    }

    [Fact]
    public void Controleer_ClosesCircle_IsRefused()
    {
        var lijn = Lijn(Maak("a", 40), Maak("b", 40, "a"), Maak("c", 40, "b"), Maak("d", 40));

        Assert.StartsWith(
            "Zo ontstaat een kring: ‘Tc’ bouwt zelf al voort op ‘Ta’.",
            LinkControle.Controleer(lijn, "c", "a"),
            StringComparison.Ordinal
        );
        Assert.Null(LinkControle.Controleer(lijn, "a", "c"));
        Assert.Null(LinkControle.Controleer(lijn, "d", "a"));
    }

    [Fact]
    public void Controleer_LineThatHoldsACircle_Ends() =>
        Assert.Null(LinkControle.Controleer(Lijn(Maak("a", 40, "b"), Maak("b", 40, "a"), Maak("c", 41)), "a", "c"));

    [Fact]
    public void ZoekKring_None_IsNull()
    {
        Assert.Null(LinkControle.ZoekKring([]));
        Assert.Null(LinkControle.ZoekKring([Maak("a", 1), Maak("b", 1, "a"), Maak("c", 1, "a", "b"), Maak("d", 1, "b", "c", "onbekend")]));
    }

    [Fact]
    public void ZoekKring_Circle_EachFollowsTheOneBefore()
    {
        Activiteit[] lijst =
        [
            Maak("los", 1),
            Maak("in", 1, "c"),
            Maak("a", 1, "los", "c"),
            Maak("b", 1, "a"),
            Maak("c", 1, "b"),
            Maak("uit", 1, "a"),
        ];

        var kring = LinkControle.ZoekKring(lijst)!;

        Assert.Equal(["a", "b", "c"], kring.Order());
        for (var i = 0; i < kring.Count; i++)
        {
            Assert.Contains(lijst.Single(a => a.Id == kring[i]).VolgtOp, v => v.Id == kring[(i + kring.Count - 1) % kring.Count]);
        }
    }

    [Fact]
    public void ZoekKring_Itself_IsACircleOfOne() => Assert.Equal(["a"], LinkControle.ZoekKring([Maak("a", 1, "a")])!);

    [Fact]
    public void ZoekKring_SameIdTwice_DoesNotThrow() =>
        Assert.Null(LinkControle.ZoekKring([Maak("a", 1), Maak("a", 1, "b"), Maak("b", 1)]));

    [Fact]
    public void ZoekKring_LongestChain_NeedsNoCallStack()
    {
        var lijst = Enumerable.Range(0, 200_000).Select(i => Maak($"{i}", 1, $"{i + 1}")).ToList();

        Assert.Null(LinkControle.ZoekKring(lijst));
        Assert.Equal(200_001, LinkControle.ZoekKring([.. lijst, Maak("200000", 1, "0")])!.Count);
    }

    [Fact]
    public void ZoekKring_ManyPaths_VisitsEachLinkOnce()
    {
        // Every activity follows the thirty before it: a walk over all paths would never end.
        var lijst = Enumerable
            .Range(0, 2000)
            .Select(i => Maak($"{i}", 1, [.. Enumerable.Range(1, Math.Min(i, 30)).Select(k => $"{i - k}")]));

        Assert.Null(LinkControle.ZoekKring(lijst.Reverse()));
    }

    [Fact]
    public void NaVerplaatsing_StaysBetweenNeighbours_IsFine()
    {
        var b = Maak("b", 41, "a");
        var lijn = Lijn(Maak("a", 40), b, Maak("c", 45, "b"));

        Assert.Empty(LinkControle.NaVerplaatsing(lijn, b with { WeekVan = 45 }));
        Assert.Empty(LinkControle.NaVerplaatsing(lijn, b with { WeekVan = 40 }));
        Assert.Empty(LinkControle.NaVerplaatsing(lijn, Maak("los", 1)));
    }

    [Fact]
    public void NaVerplaatsing_BeforeItsPredecessor_NamesBoth()
    {
        var b = Maak("b", 41, "a");

        Assert.Equal(
            ["‘Tb’ volgt op ‘Ta’, maar zou dan eerder komen. Kies een andere plaats of haal eerst de verbinding weg."],
            LinkControle.NaVerplaatsing(Lijn(Maak("a", 40), b, Maak("c", 45, "b")), b with { WeekVan = 39 })
        );
    }

    [Fact]
    public void NaVerplaatsing_PastItsFollowers_NamesEach()
    {
        var b = Maak("b", 41, "a");
        var lijn = Lijn(Maak("a", 40), b, Maak("c", 45, "b"), Maak("d", 50, "b"), Maak("e", 51, "b"));

        Assert.Equal(
            ["‘Tc’ volgt op ‘Tb’", "‘Td’ volgt op ‘Tb’"],
            LinkControle.NaVerplaatsing(lijn, b with { WeekVan = 51 }).Select(m => m.Split(',')[0])
        );
        Assert.Equal(3, LinkControle.NaVerplaatsing(lijn, b with { Leerjaar = 2 }).Count);
        Assert.Equal(3, LinkControle.NaVerplaatsing(lijn, b with { WeekVan = null }).Count);
        Assert.Equal(3, LinkControle.NaVerplaatsing(lijn, b with { Zone = Codes.ZoneDaarna }).Count);
    }

    [Fact]
    public void NaVerplaatsing_LinksOfTheLineCount_NotThoseOfTheForm()
    {
        var b = Maak("b", 41, "a");

        Assert.Single(LinkControle.NaVerplaatsing(Lijn(Maak("a", 40), b), b with { WeekVan = 36, VolgtOp = [] }));
        Assert.Empty(LinkControle.NaVerplaatsing(Lijn(Maak("a", 40), Maak("b", 41)), b with { WeekVan = 36 }));
    }
}
