using System.Numerics;
using System.Runtime.InteropServices;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// Whole numbers between bounds, under linear constraints with bounds; answers exactly whether there is a solution, by bounds propagation and branch
/// and bound. Knows nothing of surveys and shares no code with the guard.
/// </summary>
/// <param name="rijen">Sets of unknowns with a fixed sum each, such as the people of one cell; the search near a known solution moves ones within a
/// set.</param>
internal sealed class Stelsel(int[] onder, int[] boven, IReadOnlyList<int[]> rijen)
{
    private readonly List<Regel> _regels = [];

    private readonly record struct Regel(int[] Onbekenden, int[] Gewichten, long Laag, long Hoog);

    public enum Antwoord
    {
        Nee,
        Ja,
        Onbekend,
    }

    public int Regels => _regels.Count;

    public void Voeg(IEnumerable<(int Onbekende, int Gewicht)> termen, long laag, long hoog)
    {
        var t = termen.Where(x => x.Gewicht != 0).ToArray();
        _regels.Add(new([.. t.Select(x => x.Onbekende)], [.. t.Select(x => x.Gewicht)], laag, hoog));
    }

    /// <summary>Is there a solution that also meets <paramref name="eis"/>? The hint only says where to look first.</summary>
    public Antwoord Zoek(
        (IEnumerable<(int Onbekende, int Gewicht)> Termen, long Laag, long Hoog) eis,
        int[] hint,
        int knopen,
        out int[] oplossing
    )
    {
        var n = _regels.Count;
        Voeg(eis.Termen, eis.Laag, eis.Hoog);
        try
        {
            var toeval = new Random(n);
            for (var poging = 0; poging < Math.Clamp(knopen / 1000, 1, 12); poging++)
            {
                if (Herstel(hint, poging == 0 ? 7 : 3 + poging, poging == 0 ? null : toeval) is { } dichtbij)
                {
                    oplossing = dichtbij;
                    return Antwoord.Ja;
                }
                // Most of what has no solution shows that at once, and need not be searched eleven times more.
                if (poging == 0 && Duik(hint, Math.Min(knopen, Kort), out oplossing) is var snel and not Antwoord.Onbekend)
                {
                    return snel;
                }
            }

            return Duik(hint, knopen, out oplossing);
        }
        finally
        {
            _regels.RemoveRange(n, _regels.Count - n);
        }
    }

    /// <summary>From so many solutions that are known the search for another starts as well.</summary>
    private const int Aanlopen = 6;

    /// <summary>Is there a solution that also meets one of these? What is found is added to what is known.</summary>
    /// <param name="bekend">Solutions; the first is where the search starts.</param>
    /// <param name="al">Says of a solution whether it is one.</param>
    public Antwoord Kan(
        List<int[]> bekend,
        Func<int[], bool> al,
        int knopen,
        params (IEnumerable<(int, int)> Termen, long Laag, long Hoog)[] eisen
    )
    {
        if (bekend.Exists(s => al(s)))
        {
            return Antwoord.Ja;
        }
        var uit = Antwoord.Nee;
        foreach (var eis in eisen.Where(e => e.Laag <= e.Hoog))
        {
            var een = Zoek(eis, [bekend[0], .. bekend.TakeLast(Aanlopen)], knopen, out var oplossing);
            if (een == Antwoord.Ja)
            {
                bekend.Add(oplossing);
                return een;
            }
            uit = een == Antwoord.Onbekend ? een : uit;
        }
        return uit;
    }

    /// <summary>The same from several places.</summary>
    private Antwoord Zoek(
        (IEnumerable<(int Onbekende, int Gewicht)> Termen, long Laag, long Hoog) eis,
        IReadOnlyList<int[]> hints,
        int knopen,
        out int[] oplossing
    )
    {
        oplossing = [];
        // Briefly from each, and at length from the first only when none was enough.
        foreach (var hint in hints)
        {
            if (Zoek(eis, hint, Math.Min(knopen, 10 * Kort), out oplossing) is var snel and not Antwoord.Onbekend)
            {
                return snel;
            }
        }
        return Zoek(eis, hints[0], knopen, out oplossing);
    }

    private const int Kort = 200;

    private Antwoord Duik(int[] hint, int knopen, out int[] oplossing)
    {
        var (lo, hi) = ((int[])onder.Clone(), (int[])boven.Clone());
        var uit = Duik(lo, hi, hint, ref knopen);
        oplossing = lo;
        return uit;
    }

    /// <summary>
    /// From a point that meets all but the last constraint, moves one at a time whatever mends most, and nothing back at once (tabu search: Glover
    /// 1989). Finds a solution or nothing; only the branch and bound may say that there is none.
    /// </summary>
    private int[]? Herstel(int[] begin, int taboe, Random? toeval)
    {
        const int Stappen = 120;
        // Everything in plain arrays: this loop is most of what the attacker does.
        var regels = _regels.ToArray();
        var x = (int[])begin.Clone();
        var bijLijst = new List<(int Regel, int Gewicht)>[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            bijLijst[i] = [];
        }
        var (stand, laag, hoog) = (new long[regels.Length], new long[regels.Length], new long[regels.Length]);
        var schaal = new double[regels.Length];
        for (var r = 0; r < regels.Length; r++)
        {
            for (var i = 0; i < regels[r].Onbekenden.Length; i++)
            {
                bijLijst[regels[r].Onbekenden[i]].Add((r, regels[r].Gewichten[i]));
                stand[r] += (long)regels[r].Gewichten[i] * x[regels[r].Onbekenden[i]];
            }

            (laag[r], hoog[r]) = (regels[r].Laag, regels[r].Hoog);
            schaal[r] = 1.0 / regels[r].Gewichten.DefaultIfEmpty(1).Max(Math.Abs);
        }

        var bij = Array.ConvertAll(bijLijst, l => l.ToArray());
        double Mis(int r, long waarde) => schaal[r] * Math.Max(0, Math.Max(laag[r] - waarde, waarde - hoog[r]));
        double Totaal()
        {
            var som = 0.0;
            for (var r = 0; r < stand.Length; r++)
            {
                som += Mis(r, stand[r]);
            }
            return som;
        }

        var tot = Totaal();
        var vrij = new int[x.Length];
        int[] los = [.. Enumerable.Range(0, x.Length).Except(rijen.SelectMany(r => r))];
        for (var stap = 1; stap <= Stappen && tot > 1e-9; stap++)
        {
            var (beste, van, naar) = (double.MaxValue, -1, -1);
            foreach (var rij in rijen)
            {
                foreach (var i in rij)
                {
                    if (x[i] <= onder[i] || vrij[i] > stap)
                    {
                        continue;
                    }
                    // One is taken from i; what that does is the same for every j that gets it.
                    var zonder = tot;
                    foreach (var (r, g) in bij[i])
                    {
                        zonder += Mis(r, stand[r] - g) - Mis(r, stand[r]);
                        stand[r] -= g;
                    }
                    foreach (var j in rij)
                    {
                        if (i == j || x[j] >= boven[j] || vrij[j] > stap)
                        {
                            continue;
                        }
                        var nieuw = zonder;
                        foreach (var (r, g) in bij[j])
                        {
                            nieuw += Mis(r, stand[r] + g) - Mis(r, stand[r]);
                        }
                        if (toeval is not null)
                        {
                            nieuw += toeval.NextDouble();
                        }
                        if (nieuw < beste)
                        {
                            (beste, van, naar) = (nieuw, i, j);
                        }
                    }
                    foreach (var (r, g) in bij[i])
                    {
                        stand[r] += g;
                    }
                }
            }

            // What is in no set goes up or down by itself.
            foreach (var i in los)
            {
                for (var d = -1; d <= 1 && vrij[i] <= stap; d += 2)
                {
                    if (d < 0 ? x[i] <= onder[i] : x[i] >= boven[i])
                    {
                        continue;
                    }
                    var nieuw = tot + (toeval?.NextDouble() ?? 0);
                    foreach (var (r, g) in bij[i])
                    {
                        nieuw += Mis(r, stand[r] + (d * g)) - Mis(r, stand[r]);
                    }
                    if (nieuw < beste)
                    {
                        (beste, van, naar) = (nieuw, d < 0 ? i : -1, d > 0 ? i : -1);
                    }
                }
            }

            if (van < 0 && naar < 0)
            {
                return null;
            }
            foreach (var (i, d) in new[] { (van, -1), (naar, 1) })
            {
                if (i < 0)
                {
                    continue;
                }
                x[i] += d;
                vrij[i] = stap + taboe;
                foreach (var (r, g) in bij[i])
                {
                    stand[r] += d * g;
                }
            }
            tot = Totaal();
        }

        return tot > 1e-9 ? null : x;
    }

    private Antwoord Duik(int[] lo, int[] hi, int[] hint, ref int over)
    {
        if (!Versmal(lo, hi))
        {
            return Antwoord.Nee;
        }
        var kies = -1;
        for (var i = 0; i < lo.Length; i++)
        {
            if (lo[i] < hi[i] && (kies < 0 || hi[i] - lo[i] < hi[kies] - lo[kies]))
            {
                kies = i;
            }
        }

        if (kies < 0)
        {
            return Antwoord.Ja;
        }
        if (over-- <= 0)
        {
            return Antwoord.Onbekend;
        }
        var (van, tot, begin) = (lo[kies], hi[kies], Math.Clamp(hint[kies], lo[kies], hi[kies]));
        for (var stap = 0; stap <= tot - van; stap++)
        {
            foreach (var waarde in stap == 0 ? [begin] : new[] { begin + stap, begin - stap })
            {
                if (waarde < van || waarde > tot)
                {
                    continue;
                }
                var (l, h) = ((int[])lo.Clone(), (int[])hi.Clone());
                l[kies] = h[kies] = waarde;
                var uit = Duik(l, h, hint, ref over);
                if (uit == Antwoord.Nee)
                {
                    continue;
                }
                Array.Copy(l, lo, l.Length);
                return uit;
            }
        }

        return Antwoord.Nee;
    }

    /// <summary>Narrows the bounds until nothing changes; false = no solution.</summary>
    private bool Versmal(int[] lo, int[] hi)
    {
        for (var anders = true; anders; )
        {
            anders = false;
            foreach (var r in CollectionsMarshal.AsSpan(_regels))
            {
                long min = 0,
                    max = 0;
                for (var i = 0; i < r.Onbekenden.Length; i++)
                {
                    var (x, g) = (r.Onbekenden[i], r.Gewichten[i]);
                    min += g > 0 ? (long)g * lo[x] : (long)g * hi[x];
                    max += g > 0 ? (long)g * hi[x] : (long)g * lo[x];
                }

                if (min > r.Hoog || max < r.Laag)
                {
                    return false;
                }
                if (min >= r.Laag && max <= r.Hoog)
                {
                    continue;
                }
                for (var i = 0; i < r.Onbekenden.Length; i++)
                {
                    var (x, g) = (r.Onbekenden[i], r.Gewichten[i]);
                    if (lo[x] == hi[x])
                    {
                        continue;
                    }
                    var (mijnMin, mijnMax) = g > 0 ? ((long)g * lo[x], (long)g * hi[x]) : ((long)g * hi[x], (long)g * lo[x]);
                    var (hoogst, laagst) = (r.Hoog - (min - mijnMin), r.Laag - (max - mijnMax));
                    var nieuwHi = g > 0 ? Vloer(hoogst, g) : Vloer(-laagst, -g);
                    var nieuwLo = g > 0 ? -Vloer(-laagst, g) : -Vloer(hoogst, -g);
                    if (nieuwHi < hi[x])
                    {
                        hi[x] = (int)Math.Max(nieuwHi, lo[x] - 1L);
                        anders = true;
                    }
                    if (nieuwLo > lo[x])
                    {
                        lo[x] = (int)Math.Min(nieuwLo, hi[x] + 1L);
                        anders = true;
                    }
                    if (lo[x] > hi[x])
                    {
                        return false;
                    }
                    (min, max) =
                        g > 0
                            ? (min - mijnMin + ((long)g * lo[x]), max - mijnMax + ((long)g * hi[x]))
                            : (min - mijnMin + ((long)g * hi[x]), max - mijnMax + ((long)g * lo[x]));
                }
            }
        }

        return true;
    }

    private static long Vloer(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);

    /// <summary>Does the sum follow from the exact constraints by adding and subtracting alone? Gaussian elimination over the rationals.</summary>
    public bool VolgtUitOptellenEnAftrekken(IEnumerable<(int Onbekende, int Gewicht)> termen)
    {
        var breedte = onder.Length;
        BigInteger[] Rij(IEnumerable<(int Onbekende, int Gewicht)> t)
        {
            var rij = new BigInteger[breedte];
            foreach (var (x, g) in t)
            {
                rij[x] += g;
            }
            return rij;
        }

        var basis = new Dictionary<int, BigInteger[]>();
        // Fraction-free: a row is only ever known up to a factor, which is all that is needed.
        bool Herleid(BigInteger[] rij, out int spil)
        {
            for (spil = 0; spil < breedte; spil++)
            {
                if (rij[spil].IsZero)
                {
                    continue;
                }
                if (!basis.TryGetValue(spil, out var met))
                {
                    return false;
                }
                var (a, b) = (met[spil], rij[spil]);
                var deler = BigInteger.GreatestCommonDivisor(a, b);
                (a, b) = (a / deler, b / deler);
                for (var j = spil; j < breedte; j++)
                {
                    rij[j] = (rij[j] * a) - (met[j] * b);
                }
            }

            return true;
        }

        foreach (var r in _regels.Where(r => r.Laag == r.Hoog))
        {
            var rij = Rij(r.Onbekenden.Zip(r.Gewichten));
            if (!Herleid(rij, out var spil))
            {
                basis.Add(spil, rij);
            }
        }

        return Herleid(Rij(termen), out _);
    }
}
