using System.Text.RegularExpressions;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>
/// The rules TL-01 and on (domain 6.4): does each experience lead to a talk, and that to a next step? Pure, as <see cref="Signaleringen"/>;
/// each rule stands in the files named after the first of them, with all that is known about it.
/// </summary>
public static partial class Tijdlijnregels
{
    private static readonly string[] InformatieTypes = ["T05", "T07", "T10", "T11"];

    /// <summary>Lazy: static fields of a class in several files come to life in no set order, and the rules read some.</summary>
    private static readonly Lazy<IReadOnlyList<Tijdlijnregel>> Regels = new(() => [.. VanafTl01(), .. VanafTl10()]);

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<Regel> Alle => Regels.Value;

    /// <summary>The rule that finds this part of the chain missing.</summary>
    internal static Regel Van(Ontbreekt mist) => Regels.Value.Single(r => r.Mist == mist);

    /// <summary>All findings, in the order of the rules, then of the line.</summary>
    internal static IReadOnlyList<Bevinding> Bepaal(Leerlijn lijn, Drempels? drempels = null) =>
        Bepaal(lijn, new Tijdlijnanalyse(lijn, drempels), drempels ?? Drempels.Standaard);

    /// <summary>As above, over a timeline that was worked out already.</summary>
    internal static IReadOnlyList<Bevinding> Bepaal(Leerlijn lijn, Tijdlijnanalyse tijdlijn, Drempels drempels)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(tijdlijn);
        ArgumentNullException.ThrowIfNull(drempels);
        var blik = new Tijdlijnblik(lijn, tijdlijn, drempels);
        return [.. Regels.Value.SelectMany(r => r.Toets(r, blik).InVolgorde(Vergelijk))];

        int Vergelijk(Bevinding a, Bevinding b) => blik.Volgorde(a.ActiviteitId).CompareTo(blik.Volgorde(b.ActiviteitId));
    }

    [GeneratedRegex("voorlicht|informatie|uitleg|presentatie|gastles|markt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Informatief();

    [GeneratedRegex("zelfde (plan|klas|week|dag|project)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Organisatorisch();
}
