using System.Numerics;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Chooses for one item what is shown, group by group in order of priority and form by form from rich to poor: the first form is taken that leaves
/// everything safe.
/// <para>
/// Safe is: (1) every atom holds at least the minimum of answers; (2) for every option that nobody in an atom chose, or almost nobody, there is a
/// witness: another set of answers that fits all that is shown and in which that atom has another number there. From these two it follows that no
/// count and no mean of any set of fewer people than the minimum is determined. Let P be such a set, and A an atom of which P holds some answers; it
/// cannot hold all of them. Who in A gave which answer changes nothing that is shown. If option o was chosen by some in A but not by all, exchanging
/// the answers of one inside and one outside P (there is a way, since both sides and both answers are there) changes P's count. If nobody in A chose
/// o, take the witness and let the one who now did be inside P: P's count was 0 there and is not. If everybody did, the witness of any other option
/// takes one away. The mean follows: either two values occur in A and can be exchanged, or the witness of an option with another value brings one in.
/// What (1) does is complementary suppression; what (2) does is protection against zero cells and exact disclosure by consistency (Hundepool et al.,
/// Statistical Disclosure Control, 2012, ch. 4 and 5; Fischetti and Salazar, "Solving the cell suppression problem on tabular data with linear
/// constraints", Management Science 47, 2001, whose attacker solves the same system for two different answers).
/// </para>
/// <para>
/// Almost nobody (<see cref="Weinig"/>) asks for the same as nobody, so that who knows the method does not read from a hidden or coarser figure which
/// of the two it was (Wong et al., "Minimality attack in privacy preserving data publishing", VLDB 2007).
/// </para>
/// <para>
/// Where several options may be ticked all of them are one system: who answers ticks at least one, so what the others add up to tells of each. They
/// are shown for a group together or not at all. Items that are asked after an answer are tied to it by <see cref="ProbeerTotaal"/>.
/// </para>
/// </summary>
internal sealed class Itembewaking
{
    /// <summary>In an item about home, no figure speaks of so few people.</summary>
    private const int ThuisKlein = 2;

    /// <summary>Counts up to this are guarded as nobody is.</summary>
    internal const int Weinig = 1;

    private readonly int[][] _tel;
    private readonly int[] _antwoorden;
    private readonly int[] _waarde;
    private readonly Bewaakitem _item;
    private readonly int _minimum;
    private readonly Bewaakstappen _stappen;
    private readonly int _woorden;
    private readonly int[] _d;
    private readonly int _weinig;
    private readonly List<Getoond> _getoond = [];

    /// <summary>Of several options that lead to one later item: those options, and per klas how many answered that item.</summary>
    private readonly List<(int[] Opties, int[] PerKlas, int Bit)> _totalen = [];
    private List<Atoom> _atomen;
    private List<Atoom> _vorige;
    private int _poging;

    /// <param name="tel">Counts per klas and option of the klassen that were asked; null = not asked.</param>
    /// <param name="antwoorden">How many answered per klas.</param>
    /// <param name="figuren">At most so many groups and totals are tried.</param>
    public Itembewaking(Bewaakitem item, int[]?[] tel, int[] antwoorden, int figuren, int minimum, Bewaakstappen stappen)
    {
        (_item, _minimum, _stappen, _antwoorden) = (item, minimum, stappen, antwoorden);
        _tel = [.. tel.Select(t => t ?? [])];
        _waarde = [.. item.Opties.Select(o => o.Waarde ?? -1)];
        _d = new int[item.Opties.Count];
        _weinig = stappen.HasFlag(Bewaakstappen.Bijna) ? Weinig : 0;
        _woorden = (figuren / 64) + 1;
        int[] alle = [.. Enumerable.Range(0, tel.Length).Where(k => tel[k] is not null)];
        _atomen = _vorige = [Maak(alle, new ulong[_woorden])];
    }

    /// <summary>Adds the group in the richest form that is safe; null = in none.</summary>
    public Getoond? Probeer(bool[] lid, IReadOnlyList<Vorm> vormen)
    {
        var nieuw = Splits(lid);
        var (tel, antwoorden) = Som(nieuw);
        if (antwoorden < _minimum || !AtomenGroot(nieuw))
        {
            return null;
        }
        foreach (var vorm in vormen)
        {
            var getoond = new Getoond(vorm, tel, antwoorden, _waarde, []);
            // A mean of fewer people than the minimum is none.
            if ((!vorm.Gemiddelde || getoond.Geteld >= _minimum) && Voeg(getoond, nieuw))
            {
                return getoond;
            }
        }

        return null;
    }

    /// <summary>
    /// Adds that so many of the group were led to a later item by these options: the number of answers there is a figure of this item too. False = not
    /// safe, and nothing was added.
    /// </summary>
    /// <param name="perKlas">How many answered the later item, per klas.</param>
    public bool ProbeerTotaal(bool[] lid, int[] opties, int[] perKlas)
    {
        var nieuw = Splits(lid);
        if (Som(nieuw).Antwoorden < _minimum || !AtomenGroot(nieuw) || (_item.Thuis && !TotaalThuis(nieuw, perKlas)))
        {
            return false;
        }
        if (!_item.Meervoudig || opties.Length == 1)
        {
            return Voeg(new Getoond(Vorm.Niets(_waarde.Length), Som(nieuw).Tel, Som(nieuw).Antwoorden, _waarde, opties), nieuw);
        }

        // How many ticked any of several options does not follow from how many ticked each: it is a count of its own, of nobody and everybody as well,
        // here and in what is left of the groups that showed it before.
        var bit = _getoond.Count;
        bool Telt(Atoom a) => Heeft(a, bit) || _totalen.Exists(t => ReferenceEquals(t.PerKlas, perKlas) && Heeft(a, t.Bit));
        if (
            _stappen.HasFlag(Bewaakstappen.Eenstemmig)
            && nieuw.Any(a => Telt(a) && a.Klassen.Sum(k => perKlas[k]) is var met && (met <= _weinig || a.Antwoorden - met <= _weinig))
        )
        {
            return false;
        }
        _totalen.Add((opties, perKlas, bit));
        if (Voeg(new Getoond(Vorm.Niets(_waarde.Length), Som(nieuw).Tel, Som(nieuw).Antwoorden, _waarde, []), nieuw))
        {
            return true;
        }
        _totalen.RemoveAt(_totalen.Count - 1);
        return false;
    }

    /// <summary>Takes the total that was added last away again.</summary>
    public void NeemTotaalTerug(int[] opties)
    {
        _getoond.RemoveAt(_getoond.Count - 1);
        _atomen = _vorige;
        if (_item.Meervoudig && opties.Length > 1)
        {
            _totalen.RemoveAt(_totalen.Count - 1);
        }
    }

    private bool Voeg(Getoond getoond, List<Atoom> nieuw)
    {
        _getoond.Add(getoond);
        if ((!_item.Thuis || ThuisVeilig(nieuw)) && (!_stappen.HasFlag(Bewaakstappen.Eenstemmig) || Betwijfelbaar(nieuw)))
        {
            (_vorige, _atomen) = (_atomen, nieuw);
            return true;
        }
        _getoond.RemoveAt(_getoond.Count - 1);
        return false;
    }

    /// <summary>The atoms when this group is shown as well, with its bit set.</summary>
    private List<Atoom> Splits(bool[] lid)
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
                nieuw.Add(new(atoom.Klassen, atoom.Tel, atoom.Antwoorden, met));
                continue;
            }

            nieuw.Add(Maak(binnen, met));
            nieuw.Add(Maak([.. atoom.Klassen.Where(k => !lid[k])], atoom.Groepen));
        }

        return nieuw;
    }

    private (int[] Tel, int Antwoorden) Som(List<Atoom> atomen)
    {
        var bit = _getoond.Count;
        var tel = new int[_waarde.Length];
        var antwoorden = 0;
        foreach (var atoom in atomen.Where(a => Heeft(a, bit)))
        {
            antwoorden += atoom.Antwoorden;
            for (var o = 0; o < tel.Length; o++)
            {
                tel[o] += atoom.Tel[o];
            }
        }

        return (tel, antwoorden);
    }

    /// <summary>Rule (1); an item about home asks for answers of two klassen on both sides of every sum and difference.</summary>
    private bool AtomenGroot(List<Atoom> atomen) =>
        !_stappen.HasFlag(Bewaakstappen.Aanvullend)
        || atomen.TrueForAll(a => a.Antwoorden >= _minimum && (!_item.Thuis || a.Klassen.Count(k => _antwoorden[k] > 0) > 1));

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

        return new(klassen, tel, klassen.Sum(k => _antwoorden[k]), groepen);
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

    /// <summary>The same for how many of the group at hand were led on from home, and how many were not: in each part nobody, or more than two.</summary>
    private bool TotaalThuis(List<Atoom> atomen, int[] perKlas)
    {
        var bit = _getoond.Count;
        return atomen.TrueForAll(a =>
            !Heeft(a, bit)
            || (a.Klassen.Sum(k => perKlas[k]) is var met && met is 0 or > ThuisKlein && a.Antwoorden - met is 0 or > ThuisKlein)
        );
    }

    /// <summary>Rule (2): a witness for every option that an atom lacks, or all but lacks; of a tick also where all have it.</summary>
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
                if (a.Tel[o] > _weinig && (!_item.Meervoudig || a.Antwoorden - a.Tel[o] > _weinig))
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
    /// One more or one fewer on o. Somebody moves from q to o, if need be with others moving between r and s so that the mean stays; of ticks also one
    /// more or fewer by itself; alone where rounding, caps or merging hide it, or with the opposite in another atom.
    /// </summary>
    private Getuige? Zoek(List<Atoom> atomen, Atoom a, int o)
    {
        foreach (var teken in (ReadOnlySpan<int>)[1, -1])
        {
            if (a.Tel[o] + teken < 0)
            {
                continue;
            }
            if (_item.Meervoudig && Beweeg(atomen, a, o, o, teken, 0) is { } los)
            {
                return los;
            }
            for (var q = 0; q < _waarde.Length; q++)
            {
                if (q != o && a.Tel[q] - teken >= 0 && Beweeg(atomen, a, o, q, teken, -teken) is { } g)
                {
                    return g;
                }
            }
            if (!_item.Meervoudig && MetGemiddelde(atomen, a, o, teken) is { } m)
            {
                return m;
            }
        }

        return null;
    }

    /// <summary>As <see cref="Zoek"/>, with others moving the other way so that the mean stays as it is.</summary>
    private Getuige? MetGemiddelde(List<Atoom> atomen, Atoom a, int o, int teken)
    {
        if (!_getoond.Exists(t => t.Vorm.Gemiddelde) || _waarde[o] < 0)
        {
            return null;
        }
        for (var q = 0; q < _waarde.Length; q++)
        {
            if (q == o || _waarde[q] < 0 || a.Tel[q] - teken < 0)
            {
                continue;
            }
            var goed = teken * (_waarde[o] - _waarde[q]);
            for (var r = 0; r < _waarde.Length; r++)
            {
                for (var s = 0; s < _waarde.Length; s++)
                {
                    if (
                        r == o
                        || s == o
                        || _waarde[r] < 0
                        || _waarde[s] < 0
                        || _waarde[r] == _waarde[s]
                        || goed % (_waarde[r] - _waarde[s]) != 0
                    )
                    {
                        continue;
                    }
                    var keer = goed / (_waarde[r] - _waarde[s]);
                    // Not the whole atom moves: some of what was there must remain, for an exchange.
                    if (keer <= 0 || keer + 1 >= a.Antwoorden || a.Tel[r] - (r == q ? teken : 0) < keer)
                    {
                        continue;
                    }
                    Array.Clear(_d);
                    _d[o] += teken;
                    _d[q] -= teken;
                    _d[r] -= keer;
                    _d[s] += keer;
                    if (_d[o] != 0 && Plaats(atomen, a) is { } g)
                    {
                        return g;
                    }
                }
            }
        }

        return null;
    }

    private Getuige? Beweeg(List<Atoom> atomen, Atoom a, int o, int q, int bijO, int bijQ)
    {
        Array.Clear(_d);
        _d[o] += bijO;
        _d[q] += bijQ;
        return Plaats(atomen, a);
    }

    /// <summary>The move at hand in this atom, alone or with the opposite in another.</summary>
    private Getuige? Plaats(List<Atoom> atomen, Atoom a)
    {
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
        if (!Kan(a, d, 1) || (b is not null && !Kan(b, d, -1)))
        {
            return false;
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

    /// <summary>Are these still answers that people can have given?</summary>
    private bool Kan(Atoom a, int[] d, int teken)
    {
        var som = 0;
        for (var o = 0; o < d.Length; o++)
        {
            var n = a.Tel[o] + (teken * d[o]);
            if (n < 0 || (_item.Meervoudig && n > a.Antwoorden))
            {
                return false;
            }
            som += n;
        }

        if (!_item.Meervoudig)
        {
            return true;
        }
        // Who answers ticks at least one, and who was led on by one of these ticked one of these.
        return som >= a.Antwoorden
            && _totalen.TrueForAll(t =>
            {
                var met = a.Klassen.Sum(k => t.PerKlas[k]);
                return t.Opties.Sum(o => a.Tel[o] + (teken * d[o])) >= met
                    && Array.TrueForAll(t.Opties, o => a.Tel[o] + (teken * d[o]) <= Math.Max(met, a.Tel[o]));
            });
    }
}
