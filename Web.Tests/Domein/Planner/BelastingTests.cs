using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Tests.Domein.Planner;

public sealed class BelastingTests
{
    [Fact]
    public void Bepaal_SpreadsOverWeeks_SkipsHolidays_AndCountsWhatIsMissing()
    {
        var lijn = Bouwer.Lijn(
            Bouwer.Activiteit("a", 1, 41) with
            {
                WeekTot = 43,
                Minuten = 120,
                Verantwoordelijke = "Sam",
            },
            Bouwer.Activiteit("b", 2, 41) with
            {
                Minuten = 30,
                Verantwoordelijke = " sam ",
            },
            Bouwer.Activiteit("c", 1, null) with
            {
                Minuten = 10,
                Verantwoordelijke = "Noor",
            },
            Bouwer.Activiteit("d", 1, 44) with
            {
                Minuten = null,
                Verantwoordelijke = "",
            },
            Bouwer.Mbo("e") with
            {
                Minuten = 999,
            }
        ) with
        {
            Kalender = new SchoolKalender(2026, vakantieweken: [42]),
        };
        var b = Belasting.Bepaal(lijn);
        decimal Week(int week) => b.PerWeek.Single(w => w.Week == week).Totaal;
        Assert.Equal((90m, 0m, 60m), (Week(41), Week(42), Week(43)));
        Assert.Equal(41, b.Piek!.Week);
        Assert.Equal((160, 1), (b.TotaalMinuten, b.ZonderMinuten));
        Assert.Equal(
            [("Sam", 150, 2, 0), ("Noor", 10, 1, 0)],
            b.PerPersoon.Select(p => (p.Naam, p.Minuten, p.Activiteiten, p.ZonderMinuten))
        );
        Assert.Null(Belasting.Bepaal(Bouwer.Lijn()).Piek);
    }
}
