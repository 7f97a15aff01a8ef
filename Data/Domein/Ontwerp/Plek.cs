using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Ontwerp;

/// <summary>Where an activity stands in the line. Weeks are ISO weeks; null = without a week.</summary>
public sealed record Plek(string Zone, int Leerjaar, int? WeekVan, int? WeekTot)
{
    public static Plek Van(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new(a.Zone, a.Leerjaar, a.WeekVan, a.WeekTot == a.WeekVan ? null : a.WeekTot);
    }
}
