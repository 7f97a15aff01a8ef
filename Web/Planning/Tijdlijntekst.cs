using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Web.Planning;

/// <summary>The lines of the timeline in words, for who cannot see them.</summary>
public static class Tijdlijntekst
{
    /// <summary>What a moment connects to and why; of a group only what reaches it.</summary>
    public static string Aansluiting(Plan plan, Groep? groep, Tijdlijnanalyse lijn, Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(a);
        var voor = a
            .VolgtOp.Select(v => (Van: plan.Zoek(v.Id), v.Toelichting))
            .Where(x => x.Van is not null && (groep is null || !x.Van.IsEigen || groep.Bereikt(x.Van)))
            .Select(x => $"‘{x.Van!.Titel}’{(x.Toelichting.Length > 0 ? $" ({x.Toelichting})" : "")}")
            .ToList();
        var keten = lijn.InCluster.Contains(a.Id) ? " Hoort bij een keten." : "";
        return (voor.Count == 0 ? "Sluit nergens op aan." : $"Sluit aan op {string.Join(" en ", voor)}.") + keten;
    }

    /// <summary>The same, with what pupils say of the moment as far as it may be shown.</summary>
    public static string MetBlik(Plan plan, Groep? groep, Tijdlijnanalyse lijn, Activiteit a) =>
        Aansluiting(plan, groep, lijn, a) + (plan.Lijn.Blikken.GetValueOrDefault(a.Id) is { } blik ? $" {blik.Samenvatting}." : "");
}
