namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// What a reader may see of groups that the guard shows, when some people are closed to that reader: a single klas, or the mentors of one team. Rights
/// look at a group by itself; but school minus one vestiging is the other, and where one klas of that answered it is that klas.
/// </summary>
public static class Leesbereik
{
    /// <summary>A prime: sums of nought and one come out the same as with fractions, but for a chance that can be forgotten.</summary>
    private const long P = 2_147_483_629;

    /// <summary>Keys of the groups, taken in the order given, from which by adding and subtracting no closed set of klassen follows.</summary>
    /// <param name="groepen">What the reader's rights allow, each by itself.</param>
    /// <param name="antwoordden">The klassen of which anybody answered; the others are in no figure.</param>
    /// <param name="dicht">The sets that are closed; a set of which nobody answered is none.</param>
    public static IReadOnlySet<string> Kies(
        IReadOnlyList<Toongroep> groepen,
        IReadOnlyList<string> antwoordden,
        IEnumerable<IReadOnlyCollection<string>> dicht
    )
    {
        ArgumentNullException.ThrowIfNull(groepen);
        ArgumentNullException.ThrowIfNull(antwoordden);
        ArgumentNullException.ThrowIfNull(dicht);
        long[] Rij(IReadOnlyCollection<string> klassen) => [.. antwoordden.Select(k => klassen.Contains(k) ? 1L : 0)];
        List<long[]> gesloten = [.. dicht.Select(Rij).Where(r => Array.Exists(r, x => x != 0))];
        if (gesloten.Count == 0)
        {
            return groepen.Select(g => g.Sleutel).ToHashSet(StringComparer.Ordinal);
        }
        var basis = new List<(int Spil, long[] Rij)>();
        var uit = new HashSet<string>(StringComparer.Ordinal);
        foreach (var groep in groepen)
        {
            var nieuw = Rest(basis, Rij(groep.Klassen));
            var spil = Array.FindIndex(nieuw, x => x != 0);
            if (spil < 0)
            {
                // It follows from the others.
                uit.Add(groep.Sleutel);
                continue;
            }
            var (met, deel) = (new List<(int, long[])>(basis), Omgekeerd(nieuw[spil]));
            met.Add((spil, [.. nieuw.Select(x => x * deel % P)]));
            if (gesloten.TrueForAll(d => Array.Exists(Rest(met, d), x => x != 0)))
            {
                basis = met;
                uit.Add(groep.Sleutel);
            }
        }
        return uit;
    }

    /// <summary>What is left of it after taking away what the others are (Gauss).</summary>
    private static long[] Rest(List<(int Spil, long[] Rij)> basis, long[] rij)
    {
        foreach (var (spil, van) in basis)
        {
            if (rij[spil] is var keer && keer != 0)
            {
                rij = [.. rij.Zip(van, (x, y) => (((x - (keer * y % P)) % P) + P) % P)];
            }
        }
        return rij;
    }

    /// <summary>By Fermat's little theorem.</summary>
    private static long Omgekeerd(long x)
    {
        var (uit, macht) = (1L, P - 2);
        for (; macht > 0; macht >>= 1, x = x * x % P)
        {
            uit = (macht & 1) == 1 ? uit * x % P : uit;
        }
        return uit;
    }
}
