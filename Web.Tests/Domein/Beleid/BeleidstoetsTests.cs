using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Tests.Domein.Beleid;

/// <summary>"Visie, plan of beleid?": the answer and its reason.</summary>
public sealed class BeleidstoetsTests
{
    private static Beleidsstuk S(
        Beleidsstatus status,
        string doel = "In 2029 wisselt één op de tien.",
        long? centen = 100,
        decimal? fte = null
    ) =>
        new()
        {
            Code = "SP1",
            Soort = Beleidssoort.Strategisch,
            Status = status,
            Doel = doel,
            Investeringen = [new Investering(2026, centen, fte)],
            VastgesteldOp = new DateOnly(2026, 6, 1),
        };

    private static Beleidsstuk T(Beleidsstatus status, string doel = "Elke mentor voert vóór 1 mei 2027 één gesprek.") =>
        new()
        {
            Code = "TP1",
            Soort = Beleidssoort.Tactisch,
            Status = status,
            Doel = doel,
            VastgesteldOp = new DateOnly(2026, 6, 1),
        };

    private static void Is(Beleidsaard aard, string reden, Beleidsstuk stuk) => Assert.Equal((aard, reden), Beleidstoets.Bepaal(stuk));

    [Fact]
    public void WithoutGoals_IsAVision_WhateverItsStatus()
    {
        Is(Beleidsaard.Visie, "Er staan nog geen concrete doelen.", S(Beleidsstatus.Vastgesteld, doel: " \n"));
        Is(Beleidsaard.Visie, "Het doel is nog leeg.", T(Beleidsstatus.InUitvoering, doel: ""));
        Is(
            Beleidsaard.Visie,
            "De tekst zegt wat jullie geloven, niet wat er straks anders is.",
            T(Beleidsstatus.Vastgesteld, "Wij geloven dat elke jongere een eigen plek verdient.")
        );
    }

    [Theory]
    [InlineData(Beleidsstatus.Idee, "Idee")]
    [InlineData(Beleidsstatus.Concept, "Concept")]
    [InlineData(Beleidsstatus.Besproken, "Besproken")]
    public void NotAdopted_IsAPlan_ThatSaysWhereItIs(Beleidsstatus status, string naam)
    {
        Is(Beleidsaard.Plan, $"Er is een doel, maar het is nog niet vastgesteld (nu: {naam}).", S(status));
        Is(Beleidsaard.Plan, $"Er is een doel, maar het is nog niet vastgesteld (nu: {naam}).", T(status));
    }

    [Fact]
    public void StrategyWithMeansInOneOfItsYears_IsPolicy() =>
        Is(
            Beleidsaard.Beleid,
            "Het is vastgesteld, heeft doelen en middelen.",
            S(Beleidsstatus.Vastgesteld) with
            {
                Investeringen = [new Investering(2026, null, null), new Investering(2027, 100, null)],
            }
        );

    [Fact]
    public void AdoptedOnAnUnknownDay_SaysNothingOfWhoAdoptedIt()
    {
        Is(Beleidsaard.Beleid, "Het is vastgesteld en heeft doelen.", S(Beleidsstatus.Vastgesteld) with { VastgesteldOp = null });
        Is(Beleidsaard.Beleid, "Het is vastgesteld en heeft doelen.", T(Beleidsstatus.Vastgesteld) with { VastgesteldOp = null });
    }

    [Fact]
    public void StrategyWithoutMeans_IsAPlan_AndATeamsPlanNeedsNone()
    {
        Is(Beleidsaard.Plan, "Het is vastgesteld, maar er zijn geen middelen bij.", S(Beleidsstatus.Vastgesteld, centen: 0, fte: 0m));
        Is(Beleidsaard.Plan, "Het is vastgesteld, maar er zijn geen middelen bij.", S(Beleidsstatus.Geevalueerd, centen: null));
        Is(Beleidsaard.Beleid, "Het is vastgesteld, heeft doelen en middelen.", S(Beleidsstatus.Vastgesteld, centen: null, fte: 0.1m));
        Is(Beleidsaard.Beleid, "Het is vastgesteld door team en teamleider, met een doel.", T(Beleidsstatus.Vastgesteld));
    }

    [Theory]
    [InlineData(Beleidsstatus.Vastgesteld)]
    [InlineData(Beleidsstatus.InUitvoering)]
    [InlineData(Beleidsstatus.Geevalueerd)]
    [InlineData(Beleidsstatus.Bijgesteld)]
    public void Adopted_IsPolicy(Beleidsstatus status)
    {
        Assert.Equal(Beleidsaard.Beleid, Beleidstoets.Bepaal(S(status)).Aard);
        Assert.Equal(Beleidsaard.Beleid, Beleidstoets.Bepaal(T(status)).Aard);
    }

    [Fact]
    public void Closed_WasPolicy() => Is(Beleidsaard.Beleid, "Het was vastgesteld en is afgesloten.", T(Beleidsstatus.Afgesloten));
}
