using System.Numerics;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Chooses for one item what is shown, group by group in order of priority and form by form from rich to poor: the first form is taken that leaves
/// everything safe.
/// <para>
/// Safe is: (1) every atom holds at least the minimum of answers; (2) for every option that nobody in an atom chose there is a witness, another set
/// of answers that fits all that is shown and in which somebody in that atom did choose it. From these two it follows that no count and no mean of
/// any set of fewer people than the minimum is determined. Let P be such a set, and A an atom of which P holds some answers; it cannot hold all of
/// them. Who in A gave which answer changes nothing that is shown. If option o was chosen by some in A but not by all, exchanging the answers of one
/// inside and one outside P (there is a way, since both sides and both answers are there) changes P's count. If nobody in A chose o, take the witness
/// and let the one who now did be inside P: P's count was 0 there and is not. If everybody did, the witness of any other option takes one away. The
/// mean follows: either two values occur in A and can be exchanged, or the witness of an option with another value brings one in. What (1) does is
/// complementary suppression; what (2) does is protection against zero cells and exact disclosure by consistency (Hundepool et al., Statistical
/// Disclosure Control, 2012, ch. 4 and 5; Fischetti and Salazar, "Solving the cell suppression problem on tabular data with linear constraints",
/// Management Science 47, 2001, whose attacker solves the same system for two different answers).
/// </para>
/// </summary>
internal sealed class Itembewaking
{
    /// <summary>In an item about home, no figure speaks of so few people.</summary>
    private const int ThuisKlein = 2;

    private readonly int[][] _tel;
    private readonly int[] _waarde;
    private readonly Bewaakitem _item;
    private readonly int _minimum;
    private readonly Bewaakstappen _stappen;
    private readonly IReadOnlyList<int[]> _vast;
    private readonly int _woorden;
    private readonly int[] _d;
    private readonly List<Getoond> _getoond = [];
    private List<Atoom> _atomen;
    private int _poging;

    /// <param name="tel">Counts per klas and option of the klassen that were asked; null = not asked.</param>
    public Itembewaking(Bewaakitem item, int[]?[] tel, int groepen, int minimum, IReadOnlyList<int[]> vast, Bewaakstappen stappen)
    {
        (_item, _minimum, _vast, _stappen) = (item, minimum, vast, stappen);
        _tel = [.. tel.Select(t => t ?? [])];
        _waarde = [.. item.Opties.Select(o => o.Waarde ?? -1)];
        _d = new int[item.Opties.Count];
        _woorden = (groepen / 64) + 1;
        int[] alle = [.. Enumerable.Range(0, tel.Length).Where(k => tel[k] is not null)];
        _atomen = [Maak(alle, new ulong[_woorden])];
    }

    /// <summary>Adds the group in the richest form that is safe; null = in none.</summary>
    public Getoond? Probeer(bool[] lid, IReadOnlyList<Vorm> vormen)
    {
        var bit = _getoond.Count;
        var nieuw = new List<Atoom>(_atomen.Count + 4);
        foreach (var atoom in _atomen)
        {
            int[] binnen = [.. atoom.Klassen.Where(k => lid[k])];
            if (binnen.Length == 0)
            {
                nieuw.Add(atoom);
                continue;
            }
            var met = (ulong[])atoom.Groepen.Clone();
            met[bit / 64] |= 1UL << (bit % 64);
            if (binnen.Length == atoom.Klassen.Length)
            {
                nieuw.Add(new(atoom.Klassen, atoom.Tel, met));
                continue;
            }

            nieuw.Add(Maak(binnen, met));
            nieuw.Add(Maak([.. atoom.Klassen.Where(k => !lid[k])], atoom.Groepen));
        }

        var tel = new int[_waarde.Length];
        foreach (var atoom in nieuw.Where(a => Heeft(a, bit)))
        {
            for (var o = 0; o < tel.Length; o++)
            {
                tel[o] += atoom.Tel[o];
            }
        }

        if (tel.Sum() < _minimum || (_stappen.HasFlag(Bewaakstappen.Aanvullend) && nieuw.Any(a => a.Antwoorden < _minimum)))
        {
            return null;
        }
        foreach (var vorm in vormen)
        {
            var getoond = new Getoond(vorm, tel, _waarde, _vast);
            // A mean of fewer people than the minimum is none.
            if (vorm.Gemiddelde && getoond.Geteld < _minimum)
            {
                continue;
            }
            _getoond.Add(getoond);
            if ((!_item.Thuis || ThuisVeilig(nieuw)) && (!_stappen.HasFlag(Bewaakstappen.Eenstemmig) || Betwijfelbaar(nieuw)))
            {
                _atomen = nieuw;
                return getoond;
            }

            _getoond.RemoveAt(bit);
        }

        return null;
    }

    private Atoom Maak(int[] klassen, ulong[] groepen)
    {
        var tel = new int[_waarde.Length];
        foreach (var k in klassen)
        {
            for (var o = 0; o < tel.Length; o++)
            {
                tel[o] += _tel[k][o];
            }
        }

        return new(klassen, tel, groepen);
    }

    private static bool Heeft(Atoom a, int bit) => (a.Groepen[bit / 64] >> (bit % 64) & 1) != 0;

    /// <summary>
    /// Items about home: in every form, whatever follows by subtraction from the groups that show at least that much speaks of nobody or of more than
    /// two.
    /// </summary>
    private bool ThuisVeilig(List<Atoom> atomen)
    {
        foreach (var vorm in _getoond.Select(g => g.Vorm).Distinct())
        {
            var rijk = Enumerable.Range(0, _getoond.Count).Where(i => vorm.IsGroverDan(_getoond[i].Vorm)).ToList();
            foreach (var deel in atomen.GroupBy(a => string.Concat(rijk.Select(i => Heeft(a, i) ? '1' : '0'))))
            {
                if (deel.Key.All(c => c == '0'))
                {
                    continue;
                }
                var som = new int[vorm.Aantal];
                foreach (var a in deel)
                {
                    for (var o = 0; o < a.Tel.Length; o++)
                    {
                        if (vorm.Categorie[o] >= 0)
                        {
                            som[vorm.Categorie[o]] += a.Tel[o];
                        }
                    }
                }

                if (som.Any(n => n is > 0 and <= ThuisKlein))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Rule (2): a witness for every option that an atom lacks.</summary>
    private bool Betwijfelbaar(List<Atoom> atomen)
    {
        _poging++;
        foreach (var a in atomen)
        {
            a.Poging = _poging;
        }
        foreach (var a in atomen)
        {
            for (var o = 0; o < a.Tel.Length; o++)
            {
                if (a.Tel[o] > 0)
                {
                    continue;
                }
                if (a.Getuigen[o] is { } oud && (oud.Tegen is null || oud.Tegen.Poging == _poging) && Past(a, oud.Tegen, oud.Verschil))
                {
                    continue;
                }
                if (Zoek(atomen, a, o) is not { } getuige)
                {
                    return false;
                }
                a.Getuigen[o] = getuige;
            }
        }

        return true;
    }

    /// <summary>
    /// Somebody moves from q to o, if need be with others moving between r and s so that the mean stays; alone where rounding, caps or merging hide
    /// it, or with the opposite in another atom.
    /// </summary>
    private Getuige? Zoek(List<Atoom> atomen, Atoom a, int o)
    {
        var opties = _waarde.Length;
        for (var q = 0; q < opties; q++)
        {
            if (a.Tel[q] > 0 && Beweeg(atomen, a, o, q, 0, 0, 0) is { } g)
            {
                return g;
            }
        }

        if (!_getoond.Exists(t => t.Vorm.Gemiddelde) || _waarde[o] < 0)
        {
            return null;
        }
        for (var q = 0; q < opties; q++)
        {
            if (a.Tel[q] == 0 || _waarde[q] < 0)
            {
                continue;
            }
            var goed = _waarde[o] - _waarde[q];
            for (var r = 0; r < opties; r++)
            {
                for (var s = 0; s < opties; s++)
                {
                    if (r == o || _waarde[r] < 0 || _waarde[s] < 0 || _waarde[r] == _waarde[s] || goed % (_waarde[r] - _waarde[s]) != 0)
                    {
                        continue;
                    }
                    var keer = goed / (_waarde[r] - _waarde[s]);
                    // Not the whole atom moves: some of what was there must remain, for an exchange.
                    if (
                        keer > 0
                        && keer + 1 < a.Antwoorden
                        && a.Tel[r] - (r == q ? 1 : 0) >= keer
                        && Beweeg(atomen, a, o, q, r, s, keer) is { } g
                    )
                    {
                        return g;
                    }
                }
            }
        }

        return null;
    }

    private Getuige? Beweeg(List<Atoom> atomen, Atoom a, int o, int q, int r, int s, int keer)
    {
        Array.Clear(_d);
        _d[o]++;
        _d[q]--;
        _d[r] -= keer;
        _d[s] += keer;
        if (Past(a, null, _d))
        {
            return new((int[])_d.Clone(), null);
        }
        foreach (var b in atomen)
        {
            if (b != a && Past(a, b, _d))
            {
                return new((int[])_d.Clone(), b);
            }
        }

        return null;
    }

    private bool Past(Atoom a, Atoom? b, int[] d)
    {
        if (b is not null)
        {
            for (var o = 0; o < d.Length; o++)
            {
                if (d[o] > b.Tel[o])
                {
                    return false;
                }
            }
        }

        for (var w = 0; w < _woorden; w++)
        {
            var (inA, inB) = (a.Groepen[w], b?.Groepen[w] ?? 0);
            for (var alleen = inA ^ inB; alleen != 0; alleen &= alleen - 1)
            {
                var i = BitOperations.TrailingZeroCount(alleen);
                if (!_getoond[(w * 64) + i].BlijftGelijk(d, (inA >> i & 1) != 0 ? 1 : -1))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
