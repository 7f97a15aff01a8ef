using System.Numerics;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// The most that any set of groups can be worth under the minimum, by branch and bound. Of a set of groups every part that they tell apart must hold the
/// minimum; shares no code with the guard's own search but the list of candidates and what each is worth.
/// </summary>
internal sealed class Groepoptimum
{
    private readonly int[] _omvang;
    private readonly int _minimum;
    private readonly int _klassen;
    private int _best;

    private Groepoptimum(int[] omvang, int minimum, int klassen) => (_omvang, _minimum, _klassen) = (omvang, minimum, klassen);

    /// <summary>How many sets were looked at.</summary>
    private int _knopen;

    /// <summary>The highest worth, and whether that was proven within so many steps; if not, it is the highest that was found.</summary>
    /// <param name="kandidaten">The groups to choose from.</param>
    /// <param name="klassen">So many klassen in which somebody filled in must be in every part: two for items about home.</param>
    /// <param name="gewicht">What a group is worth; null = as the guard weighs it.</param>
    public static (int Waarde, bool Bewezen) Van(
        Bewaakronde ronde,
        IEnumerable<Toongroep> kandidaten,
        int minimum,
        int klassen = 1,
        int knopen = 300_000,
        Func<Toongroep, int>? gewicht = null
    )
    {
        var asked = ronde.Klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0).ToList();
        var zoeker = new Groepoptimum([.. asked.Select(Telt)], minimum, klassen);
        // Groups of the same klassen go together: the first stands for all.
        var soorten = kandidaten
            .GroupBy(g => asked.Select((k, i) => g.Klassen.Contains(k.Sleutel) ? 1UL << i : 0).Aggregate(0UL, (a, b) => a | b))
            .Where(g => zoeker.Mag(g.Key))
            .Select(g => new Soort(g.Key, g.Sum(gewicht ?? Groepzoeker.Gewicht)))
            .OrderByDescending(s => s.Gewicht)
            .ToList();
        zoeker.Dieper(0, soorten, [asked.Count == 64 ? ulong.MaxValue : (1UL << asked.Count) - 1], knopen);
        return (zoeker._best, zoeker._knopen < knopen);
    }

    private readonly record struct Soort(ulong Masker, int Gewicht);

    private bool Mag(ulong deel)
    {
        var (som, gevuld) = (0, 0);
        for (var rest = deel; rest != 0; rest &= rest - 1)
        {
            var n = _omvang[BitOperations.TrailingZeroCount(rest)];
            som += n;
            gevuld += n > 0 ? 1 : 0;
        }
        return som >= _minimum && gevuld >= _klassen;
    }

    private bool Past(ulong masker, List<ulong> atomen) =>
        atomen.TrueForAll(a => (a & masker) == 0 || (a & ~masker) == 0 || (Mag(a & masker) && Mag(a & ~masker)));

    private static List<ulong> Splits(ulong masker, List<ulong> atomen) =>
        [.. atomen.SelectMany(a => new[] { a & masker, a & ~masker }).Where(a => a != 0)];

    private void Dieper(int waarde, List<Soort> rest, List<ulong> atomen, int knopen)
    {
        // What does not fit now will not fit later: more groups only make smaller parts.
        rest = rest.FindAll(s => Past(s.Masker, atomen));
        if (_knopen++ >= knopen || waarde + rest.Sum(s => s.Gewicht) <= _best)
        {
            return;
        }
        // All that still fits, one after the other; where nothing is refused there is nothing to choose.
        var (samen, nu, geweigerd) = (waarde, atomen, new List<Soort>());
        foreach (var s in rest)
        {
            if (Past(s.Masker, nu))
            {
                (samen, nu) = (samen + s.Gewicht, Splits(s.Masker, nu));
            }
            else
            {
                geweigerd.Add(s);
            }
        }
        _best = Math.Max(_best, samen);
        if (geweigerd.Count == 0)
        {
            return;
        }
        // With what was refused first, and without it.
        var keuze = geweigerd[0];
        var zonder = rest.FindAll(s => s != keuze);
        Dieper(waarde, zonder, atomen, knopen);
        Dieper(waarde + keuze.Gewicht, zonder, Splits(keuze.Masker, atomen), knopen);
    }

    private static int Telt(Bewaakklas k) => k.Ingeschreven > 0 ? Math.Min(k.Ingevuld, k.Ingeschreven) : k.Ingevuld;
}
