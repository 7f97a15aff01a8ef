using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public class ChecklistStandTests
{
    private static readonly Dictionary<(int Leerjaar, string Type), string> NietsWeg = [];

    private static ChecklistRij Rij(
        Leerlijn lijn,
        string type = "T08",
        IReadOnlyDictionary<(int Leerjaar, string Type), string>? weggelaten = null
    ) => ChecklistStand.Bepaal(lijn, weggelaten ?? NietsWeg).Single(r => r.Type.Code == type);

    private static Activiteit Met(string id, int leerjaar, bool? voorbereiding, bool? reflectie, bool? ouders) =>
        Activiteit(id, leerjaar) with
        {
            VoorbereidingJa = voorbereiding,
            ReflectieJa = reflectie,
            OudersJa = ouders,
        };

    [Fact]
    public void Bepaal_EmptyLine_HoldsSeventeenRowsWithACellPerLeerjaar()
    {
        var rijen = ChecklistStand.Bepaal(Lijn() with { Leerjaren = [new Leerjaar { Nr = 2 }, new Leerjaar { Nr = 1 }] }, NietsWeg);

        Assert.Equal(Enumerable.Range(1, 17).Select(n => $"T{n:00}"), rijen.Select(r => r.Type.Code));
        Assert.All(rijen, r => Assert.Equal([1, 2], r.Cellen.Select(c => c.Leerjaar)));
        Assert.All(rijen, r => Assert.False(r.IsAangevinkt || r.IsBeoordeeld));
        Assert.All(
            rijen,
            r => Assert.Equal((Antwoord.Onbekend, Antwoord.Onbekend, Antwoord.Onbekend), (r.Voorbereiding, r.Reflectie, r.Ouders))
        );
    }

    [Fact]
    public void Bepaal_Activities_StandInTheCellOfTheirTypeAndYearByPosition()
    {
        var rij = Rij(
            Lijn(
                Activiteit("d", 2, null),
                Activiteit("c", 2, 3),
                Activiteit("b2", 2, 40),
                Activiteit("b1", 2, 40),
                Activiteit("a", 3, 36),
                Activiteit("x", 2, 36) with
                {
                    Type = "T01",
                },
                Mbo("m", 2)
            )
        );

        Assert.Equal(["", "b1 b2 c d", "a", ""], rij.Cellen.Select(c => string.Join(' ', c.Activiteiten.Select(a => a.Id))));
        Assert.Equal([false, true, true, false], rij.Cellen.Select(c => c.IsAangevinkt));
        Assert.True(rij.IsAangevinkt);
    }

    [Theory]
    [InlineData(true, true, Antwoord.Ja)]
    [InlineData(false, false, Antwoord.Nee)]
    [InlineData(null, null, Antwoord.Onbekend)]
    [InlineData(true, false, Antwoord.Deels)]
    [InlineData(false, true, Antwoord.Deels)]
    [InlineData(true, null, Antwoord.Deels)]
    [InlineData(null, false, Antwoord.Deels)]
    public void Samen_TwoAnswers_AgreeOrDiffer(bool? een, bool? ander, Antwoord samen)
    {
        Assert.Equal(samen, ChecklistStand.Samen([een, ander, een]));
        // The same over the years of a row as within one cell, and each column looks at its own answer.
        var rij = Rij(Lijn(Met("a", 1, een, true, null), Met("b", 2, ander, true, false)));
        Assert.Equal((samen, Antwoord.Ja, Antwoord.Deels), (rij.Voorbereiding, rij.Reflectie, rij.Ouders));
        rij = Rij(Lijn(Met("a", 1, null, een, false), Met("b", 2, null, ander, false)));
        Assert.Equal((Antwoord.Onbekend, samen, Antwoord.Nee), (rij.Voorbereiding, rij.Reflectie, rij.Ouders));
        rij = Rij(Lijn(Met("a", 1, true, null, een), Met("b", 1, true, null, ander)));
        Assert.Equal((Antwoord.Ja, Antwoord.Onbekend, samen), (rij.Voorbereiding, rij.Reflectie, rij.Ouders));
        var cel = rij.Cellen[0];
        Assert.Equal((Antwoord.Ja, Antwoord.Onbekend, samen), (cel.Voorbereiding, cel.Reflectie, cel.Ouders));
    }

    [Fact]
    public void Samen_OneOrNone()
    {
        Assert.Equal(Antwoord.Onbekend, ChecklistStand.Samen([]));
        Assert.Equal(
            [Antwoord.Ja, Antwoord.Nee, Antwoord.Onbekend],
            new bool?[] { true, false, null }.Select(a => ChecklistStand.Samen([a]))
        );
        Assert.Equal(Antwoord.Deels, ChecklistStand.Samen([true, false, null]));
    }

    [Fact]
    public void Cel_LeftOut_CountsAsJudged()
    {
        var cellen = Rij(
            Lijn(Activiteit("a", 1)),
            weggelaten: new Dictionary<(int, string), string>
            {
                [(2, "T08")] = "past niet",
                [(3, "T09")] = "ander type",
                [(1, "T08")] = "",
            }
        ).Cellen;

        Assert.Equal(["", "past niet", null, null], cellen.Select(c => c.WeggelatenReden));
        Assert.Equal([true, true, false, false], cellen.Select(c => c.IsBeoordeeld));
        Assert.Equal([true, false, false, false], cellen.Select(c => c.IsAangevinkt));
    }

    [Fact]
    public void Rij_IsJudged_WhenItHappensOrEveryYearLeavesItOut()
    {
        Dictionary<(int, string), string> Weg(params int[] jaren) => jaren.ToDictionary(j => (j, "T08"), _ => "past niet");

        Assert.True(Rij(Lijn(Activiteit("a", 3))).IsBeoordeeld);
        Assert.False(Rij(Lijn(), weggelaten: Weg(1, 2, 3)).IsBeoordeeld);
        Assert.True(Rij(Lijn(), weggelaten: Weg(1, 2, 3, 4)).IsBeoordeeld);
        Assert.False(Rij(Lijn(), weggelaten: Weg(1, 2, 3, 4)).IsAangevinkt);
        Assert.False(Rij(Lijn() with { Leerjaren = [] }).IsBeoordeeld);
    }

    [Fact]
    public void Voorbeeldcollege_Checklist()
    {
        var rijen = ChecklistStand.Bepaal(SignaleringenTests.Voorbeeldcollege(), NietsWeg).ToDictionary(r => r.Type.Code);

        Assert.Equal(
            ["A01 A07", "A10 A13", "A22", ""],
            rijen["T01"].Cellen.Select(c => string.Join(' ', c.Activiteiten.Select(a => a.Id)))
        );
        Assert.Equal((Antwoord.Ja, Antwoord.Ja, Antwoord.Deels), (rijen["T01"].Voorbereiding, rijen["T01"].Reflectie, rijen["T01"].Ouders));
        Assert.Equal(
            (Antwoord.Deels, Antwoord.Deels, Antwoord.Nee),
            (rijen["T12"].Voorbereiding, rijen["T12"].Reflectie, rijen["T12"].Ouders)
        );
        Assert.Equal((Antwoord.Nee, Antwoord.Nee, Antwoord.Nee), (rijen["T15"].Voorbereiding, rijen["T15"].Reflectie, rijen["T15"].Ouders));
        Assert.All(rijen.Values, r => Assert.True(r.IsAangevinkt));
    }
}
