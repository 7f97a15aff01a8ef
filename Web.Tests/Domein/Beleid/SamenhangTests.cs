using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Tests.Domein.Beleid;

/// <summary>The line of sight from strategy to survey question, and what hangs loose at each level.</summary>
public sealed class SamenhangTests
{
    private static Beleidsstuk S(int id, params Investering[] middelen) =>
        new()
        {
            Id = id,
            Code = $"SP{id}",
            Soort = Beleidssoort.Strategisch,
            Investeringen = middelen,
        };

    private static Beleidsstuk T(int id, string? ouder, int[] activiteiten, params string[] vragen) =>
        new()
        {
            Id = id,
            Code = $"TP{id}",
            Soort = Beleidssoort.Tactisch,
            Ouder = ouder,
            Activiteiten = activiteiten,
            Vragen = vragen,
        };

    private static Lijnactiviteit A(int nummer) => new() { Nummer = nummer, Titel = $"a{nummer}" };

    private static string[] Wezen(Samenhang s) => [.. s.Wezen.Select(w => $"{w.Niveau} {w.Code}: {w.Onderwerp} {w.Id}")];

    [Fact]
    public void Bepaal_WholeLine_HasNoOrphans()
    {
        var s = Samenhang.Bepaal([S(1, new Investering(2026, 100, null)), T(2, "SP1", [7], "LV3")], [A(7)]);
        Assert.Empty(Wezen(s));
        var plan = Assert.Single(Assert.Single(s.Regels).Plannen);
        Assert.Equal("a7", Assert.Single(plan.Activiteiten).Titel);
        Assert.Equal("LV3", Assert.Single(plan.Vragen).Code);
    }

    [Fact]
    public void Bepaal_Orphans_AtEveryLevel_InOrder()
    {
        var s = Samenhang.Bepaal(
            [
                S(1, new Investering(2026, 0, 0m)),
                S(2, new Investering(2026, null, 0.2m)),
                T(3, "SP1", [7]),
                T(4, null, []),
                T(5, "SP9", [8], "LV3"),
            ],
            [A(7), A(8), A(9)]
        );
        Assert.Equal(
            [
                "Strategie zonder middelen: SP1 1",
                "Strategie zonder plan: SP2 2",
                "Plan zonder strategie: TP4 4",
                "Plan zonder strategie: TP5 5",
                "Plan zonder activiteit: TP4 4",
                "Activiteit zonder evaluatie: a7 7",
                "Activiteit zonder evaluatie: a9 9",
            ],
            Wezen(s)
        );
        // Plans without a strategy that is there come last, together.
        Assert.Null(s.Regels[^1].Strategie);
        Assert.Equal(["TP4", "TP5"], s.Regels[^1].Plannen.Select(p => p.Plan.Code));
    }

    [Fact]
    public void Bepaal_ActivityOfAnotherYear_DoesNotCount_NorAQuestionThatIsNotKnown()
    {
        var s = Samenhang.Bepaal(
            [S(1, new Investering(2026, 100, null)), T(2, "SP1", [99], "LV3"), T(3, "SP1", [7], "bestaat niet")],
            [A(7)]
        );
        Assert.Equal(["Plan zonder activiteit: TP2 2", "Activiteit zonder evaluatie: a7 7"], Wezen(s));
        Assert.Empty(s.Regels[0].Plannen[1].Vragen);
    }

    [Fact]
    public void Bepaal_OneOfTwoPlansAsks_IsEnough() =>
        Assert.DoesNotContain(
            Samenhang.Bepaal([T(1, null, [7]), T(2, null, [7], "LV3")], [A(7)]).Wezen,
            w => w.Niveau == Samenhangniveau.Activiteit
        );

    [Fact]
    public void Bepaal_Nothing_IsNothing()
    {
        var s = Samenhang.Bepaal([], []);
        Assert.Empty(s.Regels);
        Assert.Empty(s.Wezen);
    }
}
