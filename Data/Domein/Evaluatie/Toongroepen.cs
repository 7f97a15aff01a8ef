namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The groups of a round that may be shown, fixed when it closes and stored with it (plain values, so any serialiser will do). They are chosen over
/// people who filled in, not over their answers; per item <see cref="Bewaker"/> can only take groups away.
/// </summary>
public sealed record Toongroepen
{
    /// <summary>The minimum that held when the round closed.</summary>
    public required int Minimum { get; init; }

    /// <summary>As <see cref="Minimum"/>, for open answers.</summary>
    public required int MinimumOpen { get; init; }

    /// <summary>In order of priority.</summary>
    public required IReadOnlyList<Toongroep> Groepen { get; init; }

    /// <summary>
    /// Goes through the groups in order of priority and adds one only if every atom of the algebra that the added groups generate of which anybody
    /// was asked still holds at least the minimum of people who filled in. An atom is the smallest set that intersections and complements of shown
    /// groups can reach; every figure that follows from shown figures by adding and subtracting speaks of whole atoms, so never of fewer people than
    /// the minimum. This is complementary cell suppression (Hundepool et al., Statistical Disclosure Control, 2012, ch. 4; Cox, "Suppression
    /// methodology and statistical disclosure control", JASA 75, 1980), done on the algebra instead of on one table, since filters make overlapping
    /// tables.
    /// </summary>
    public static Toongroepen Bepaal(Bewaakronde ronde)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        return Bepaal(ronde, ronde.GeldendMinimum, Bewaakstappen.Alle);
    }

    internal static Toongroepen Bepaal(Bewaakronde ronde, int minimum, Bewaakstappen stappen) =>
        new()
        {
            Minimum = minimum,
            MinimumOpen = Math.Max(minimum, ronde.GeldendMinimumOpen),
            Groepen = Atomen.Kies(Toongroep.Kandidaten(ronde, k => k.Telt), ronde.Klassen, k => k.Telt, minimum, stappen),
        };
}
