using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public class DekkingTests
{
    private static string Cel(IReadOnlyList<Dekkingsrij> rijen, string code, int leerjaar) =>
        string.Join(' ', rijen.Single(r => r.Wat.Code == code).PerLeerjaar[leerjaar].Select(a => a.Id));

    private static Activiteit Met(string id, int leerjaar, int? week, string competenties, string elementen) =>
        Activiteit(id, leerjaar, week) with
        {
            Competenties = competenties.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Elementen = elementen.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };

    [Fact]
    public void Rijen_HoldTheWholeListPerLeerjaar()
    {
        var competenties = Dekking.Competenties(Lijn());
        var elementen = Dekking.Elementen(Lijn());

        Assert.Equal(["MR", "KR", "WE", "LS", "NW", "OV"], competenties.Select(r => r.Wat.Code));
        Assert.Equal(["PE", "LA", "SA", "RE", "OU", "VE", "ZV"], elementen.Select(r => r.Wat.Code));
        Assert.All([.. competenties, .. elementen], r => Assert.Equal([1, 2, 3, 4], r.PerLeerjaar.Keys.Order()));
        Assert.All([.. competenties, .. elementen], r => Assert.Equal(0, r.Totaal));
    }

    [Fact]
    public void Cellen_HoldTheActivitiesInOrderOfTime()
    {
        var lijn = Lijn(
            Met("c", 2, null, "WE MR", ""),
            Met("b", 2, 3, "MR", "PE"),
            Met("a2", 2, 40, "MR", "PE RE"),
            Met("a1", 2, 40, "MR", ""),
            Met("z", 3, 36, "KR", "PE"),
            Mbo("m") with
            {
                Competenties = ["MR"],
                Elementen = ["PE"],
            }
        );
        var (competenties, elementen) = (Dekking.Competenties(lijn), Dekking.Elementen(lijn));

        Assert.Equal("a1 a2 b c", Cel(competenties, "MR", 2));
        Assert.Equal(("", "c", "z"), (Cel(competenties, "MR", 1), Cel(competenties, "WE", 2), Cel(competenties, "KR", 3)));
        Assert.Equal(("a2 b", "z", "a2"), (Cel(elementen, "PE", 2), Cel(elementen, "PE", 3), Cel(elementen, "RE", 2)));
        Assert.Equal((4, 3), (competenties.Single(r => r.Wat.Code == "MR").Totaal, elementen.Single(r => r.Wat.Code == "PE").Totaal));
    }

    [Fact]
    public void Cellen_AsEntered_InferNothing()
    {
        // Element VE usually strengthens OV (domain 3.3), but only what is entered counts.
        var lijn = Lijn(Met("a", 1, 40, "", "VE"));

        Assert.Equal(0, Dekking.Competenties(lijn).Sum(r => r.Totaal));
        Assert.Equal(1, Dekking.Elementen(lijn).Sum(r => r.Totaal));
    }

    [Fact]
    public void Voorbeeldcollege_EmptyCells_AreTheFindings()
    {
        // The table and the rules must never tell two stories.
        var lijn = SignaleringenTests.Voorbeeldcollege();
        var bevindingen = Signaleringen.Bepaal(lijn, Vandaag);

        IEnumerable<string> Leeg(IEnumerable<Dekkingsrij> rijen) =>
            rijen
                .SelectMany(r => r.PerLeerjaar.Where(p => p.Value.Count == 0).Select(p => $"{p.Key} {r.Wat.Code}"))
                .Order(StringComparer.Ordinal);
        IEnumerable<string> Gemeld(string regel) =>
            bevindingen.Where(b => b.Regel == regel).Select(b => $"{b.Leerjaar} {b.Invulling[0].Value}").Order(StringComparer.Ordinal);
        Assert.Equal(Gemeld("CP-24"), Leeg(Dekking.Competenties(lijn)));
        Assert.Equal(Gemeld("CP-25"), Leeg(Dekking.Elementen(lijn)));
    }
}
