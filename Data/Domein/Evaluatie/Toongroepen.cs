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
    /// <para>
    /// The order decides what has to give way, so many are tried (<see cref="Groepzoeker"/>) and what shows most is kept. All of this is chosen from
    /// how many were asked and how many filled in, never from an answer, so that the choice tells nothing of those (Kenthapadi, Mishra and Nissim,
    /// "Simulatable auditing", PODS 2005).
    /// </para>
    /// <para>
    /// Klassen that none of the shown groups tells apart are themselves offered as a group, "klassen 1b en 1c samen": what they answered together
    /// follows from the others anyway, and hiding it would serve nobody.
    /// </para>
    /// </summary>
    public static Toongroepen Bepaal(Bewaakronde ronde)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        return Bepaal(ronde, ronde.GeldendMinimum, Bewaakstappen.Alle);
    }

    internal static Toongroepen Bepaal(Bewaakronde ronde, int minimum, Bewaakstappen stappen)
    {
        var gekozen = Groepzoeker.Kies(Toongroep.Kandidaten(ronde, k => k.Telt), ronde.Klassen, minimum, stappen);
        return new()
        {
            Minimum = minimum,
            MinimumOpen = Math.Max(minimum, ronde.GeldendMinimumOpen),
            Groepen = [.. gekozen, .. Samen(ronde, gekozen)],
        };
    }

    /// <summary>The atoms of the shown groups that hold several klassen of one leerjaar and are not shown under a name of their own.</summary>
    private static IEnumerable<Toongroep> Samen(Bewaakronde ronde, IReadOnlyList<Toongroep> gekozen)
    {
        // A klas in which nobody filled in counts too: without it the others would be a part of what the groups tell apart, and not the whole.
        List<string> gevraagd = [.. ronde.Klassen.Where(IsGevraagd).Select(k => k.Sleutel)];
        return ronde.Doelgroep != Doelgroep.Leerlingen
            ? []
            : ronde
                .Klassen.Where(IsGevraagd)
                .OrderBy(k => k.Sleutel, StringComparer.Ordinal)
                .GroupBy(k => string.Concat(gekozen.Select(g => g.Klassen.Contains(k.Sleutel) ? '1' : '0')))
                .Where(a => a.Key.Contains('1', StringComparison.Ordinal))
                .Select(a => a.OrderBy(k => k.Sleutel, StringComparer.Ordinal).ToList())
                .Where(a => a.Count is > 1 and <= Toongroep.HoogstensSamen && a.TrueForAll(k => k.Leerjaar == a[0].Leerjaar))
                .Where(a =>
                    !gekozen.Any(g =>
                        g.Klassen.Intersect(gevraagd, StringComparer.Ordinal)
                            .Order(StringComparer.Ordinal)
                            .SequenceEqual(a.Select(k => k.Sleutel), StringComparer.Ordinal)
                    )
                )
                .Select(a => Toongroep.VanKlassen([.. a.Select(k => k.Sleutel)]));
    }

    private static bool IsGevraagd(Bewaakklas klas) => klas.Ingeschreven > 0 || klas.Ingevuld > 0;
}
