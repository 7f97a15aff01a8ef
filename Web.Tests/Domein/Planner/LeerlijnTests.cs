using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public class LeerlijnTests
{
    [Theory]
    [InlineData("vmbo", 1, 35, 1)]
    [InlineData("vmbo", 1, 28, 47)]
    [InlineData("vmbo", 2, 35, 48)]
    [InlineData("vmbo", 4, 28, 188)]
    [InlineData("mbo", 1, 35, 189)]
    [InlineData("mbo", 4, 28, 376)]
    [InlineData("daarna", 1, 35, 377)]
    public void Positie_IsTheLineWeek(string zone, int leerjaar, int week, int positie)
    {
        Assert.Equal(positie, Lijn().Positie(Activiteit("a", leerjaar, week) with { Zone = zone }));
        Assert.Equal(positie, Lijn().Lijnweek(zone, leerjaar, week));
    }

    [Theory]
    [InlineData("vmbo", 1, 47)]
    [InlineData("vmbo", 4, 188)]
    [InlineData("mbo", 1, 235)]
    [InlineData("daarna", 1, 423)]
    public void Positie_WithoutSchoolWeek_IsTheLastOfItsYear(string zone, int leerjaar, int positie)
    {
        Assert.Equal(positie, Lijn().Positie(Activiteit("a", leerjaar, null) with { Zone = zone }));
        Assert.Equal(positie, Lijn().Positie(Activiteit("a", leerjaar, 30) with { Zone = zone }));
    }

    [Fact]
    public void JaarIndex_CountsTheYearsOfTheLine()
    {
        // A bovenbouw-only school: its first year is number 3.
        var lijn = Lijn() with
        {
            Leerjaren = [new Leerjaar { Nr = 5 }, new Leerjaar { Nr = 3 }],
        };

        Assert.Equal(
            (1, 2, 3, 7),
            (lijn.JaarIndex("vmbo", 3), lijn.JaarIndex("vmbo", 5), lijn.JaarIndex("mbo", 1), lijn.JaarIndex("daarna", 1))
        );
        Assert.Equal(46, (lijn with { Kalender = new SchoolKalender(2027) }).Positie(Activiteit("a", 3, null)));
    }
}
