using System.Numerics;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// One set of answers to one item that people could have given: counts per atom and column, which fit everything shown so far. It starts from what is
/// public, follows what is shown, and never sees an answer. It keeps away from nobody and everybody choosing an option of an atom where it can; where it
/// cannot, one a few steps away does (<see cref="Openheid"/>).
/// <para>
/// An atom is a set of klassen that the groups of the item do not tell apart. A column is an option, or how many answered a later item that several
/// options lead to.
/// </para>
/// </summary>
internal sealed partial class Wereld
{
    /// <summary>Counts up to this, and all but so many, are left in doubt as nobody and everybody are, where there are people enough.</summary>
    private const int Weinig = 1;

    /// <summary>So many are enough for that.</summary>
    private const int Ruim = 10;

    /// <summary>In an item about home, no figure speaks of so few people.</summary>
    internal const int ThuisWeinig = 2;

    private readonly int[] _n;
    private readonly int[] _marge;
    private readonly bool _meervoudig;
    private readonly int _opties;
    private readonly int?[] _waarde;
    private readonly ulong[] _metGemiddelde;
    private readonly (int Laag, int Hoog)[] _tienden;

    /// <summary>Per group the sum of the values, and how many answers are in it.</summary>
    private readonly int[] _waardesom;
    private readonly int[] _geteld;

    /// <summary>By column: per group the sum, and between which it is known to be.</summary>
    private readonly List<int[]> _som = [];
    private readonly List<int[]> _laag = [];
    private readonly List<int[]> _hoog = [];

    /// <summary>By column, as bits: the groups of which the sum can go up no more, or down.</summary>
    private readonly List<ulong[]> _vol = [];
    private readonly List<ulong[]> _leeg = [];

    /// <param name="n">Per atom how many answered.</param>
    /// <param name="groepen">Per group its atoms.</param>
    /// <param name="waarde">Per option what it counts for in the mean; null = nothing.</param>
    /// <param name="meervoudig">Several options may be ticked, and who answers ticks at least one.</param>
    /// <param name="begin">Per atom the counts to start from; null = everything equally often, which is how it must be.</param>
    public Wereld(int[] n, int[][] groepen, int?[] waarde, bool meervoudig, bool thuis, Bewaakstappen stappen, int[][]? begin = null)
    {
        (_n, Groepen, _waarde, _meervoudig, _opties) = (n, [.. groepen, []], waarde, meervoudig, waarde.Length);
        Doel = groepen.Length;
        Woorden = (Doel / 64) + 1;
        (_tienden, _metGemiddelde) = (new (int, int)[Doel + 1], new ulong[Woorden]);
        (_waardesom, _geteld) = (new int[Doel + 1], new int[Doel + 1]);
        In = [.. n.Select(_ => new ulong[Woorden])];
        for (var g = 0; g < groepen.Length; g++)
        {
            foreach (var a in groepen[g])
            {
                In[a][g / 64] |= 1UL << (g % 64);
            }
        }
        _marge = [.. n.Select(x => Marge(x, _opties, thuis, stappen))];
        Tel = begin ?? [.. n.Select(Begin)];
        for (var o = 0; o < _opties; o++)
        {
            Kolom();
        }
        Ruilen = Ruilingen();
    }

    public int Woorden { get; }
    public int Atomen => _n.Length;

    /// <summary>Per group its atoms; the last is the one that is aimed at.</summary>
    public int[][] Groepen { get; }

    /// <summary>Number of a group that is none: any atoms, for as long as a way is sought to change a figure of theirs.</summary>
    public int Doel { get; }

    /// <summary>Per atom the groups that it is in, as bits.</summary>
    public ulong[][] In { get; }

    public int Kolommen => _som.Count;

    /// <summary>Per atom and column.</summary>
    public int[][] Tel { get; private set; }

    /// <summary>All that one person can do.</summary>
    public IReadOnlyList<Ruil> Ruilen { get; private set; }

    /// <summary>How many answered in an atom.</summary>
    public int N(int atoom) => _n[atoom];

    /// <summary>Which way, and how strongly, this moves the mean of a group.</summary>
    public int Winst(int groep, Ruil ruil)
    {
        var (som, geteld) = Optelling(groep);
        return (ruil.Winst * geteld) - (ruil.Geteld * som);
    }

    public int Antwoorden(int groep) => Groepen[groep].Sum(a => _n[a]);

    public int Som(int kolom, int groep) => _som[kolom][groep];

    /// <summary>What is known of the sum.</summary>
    public (int Laag, int Hoog) Bekend(int kolom, int groep) => (_laag[kolom][groep], _hoog[kolom][groep]);

    /// <summary>The mean of the group in tenths; null = nobody gave an answer that counts.</summary>
    public int? Tienden(int groep)
    {
        var (som, geteld) = Optelling(groep);
        return Weergave.Tienden(som, geteld);
    }

    /// <summary>Fewest people, of so many, that are left to choose any option, and not to choose it.</summary>
    private static int Marge(int n, int opties, bool thuis, Bewaakstappen stappen)
    {
        if (!stappen.HasFlag(Bewaakstappen.Eenstemmig) || opties < 2)
        {
            return 0;
        }
        var wens =
            thuis ? ThuisWeinig + 1
            : stappen.HasFlag(Bewaakstappen.Bijna) && n >= Ruim ? Weinig + 1
            : 1;
        return Math.Min(wens, n / 2);
    }

    /// <summary>Everything equally often.</summary>
    private int[] Begin(int n)
    {
        var uit = new int[_opties];
        for (var o = 0; o < _opties; o++)
        {
            uit[o] =
                _opties == 1 ? n
                : _meervoudig ? (n + 1) / 2
                : (n / _opties) + (o < n % _opties ? 1 : 0);
        }
        return uit;
    }

    private void Kolom()
    {
        var kolom = _som.Count;
        _som.Add([.. Groepen.Select(g => g.Sum(a => Tel[a][kolom]))]);
        for (var g = 0; g < Groepen.Length; g++)
        {
            TelWaarde(kolom, g, _som[kolom][g]);
        }
        _laag.Add(new int[Groepen.Length]);
        _hoog.Add([.. Groepen.Select(g => g.Sum(a => _n[a]))]);
        _vol.Add(new ulong[Woorden]);
        _leeg.Add(new ulong[Woorden]);
        for (var g = 0; g < Groepen.Length; g++)
        {
            Merk(kolom, g);
        }
    }

    /// <summary>How many more (or, negative, fewer) would have to be in this column of an atom to be sure of neither nobody nor everybody.</summary>
    public int Tekort(int atoom, int kolom)
    {
        var (x, m) = (Tel[atoom][kolom], _marge[atoom]);
        return x < m ? m - x : Math.Min(0, _n[atoom] - m - x);
    }

    /// <summary>Does the world fit all that is shown?</summary>
    public bool Past => Fouten == 0;

    /// <summary>How many sums and means are not what is known of them.</summary>
    public int Fouten { get; private set; }

    /// <summary>As bits, the groups whose figure forbids this.</summary>
    public ulong Verbiedt(Ruil ruil, int woord)
    {
        var uit = 0UL;
        foreach (var p in ruil.Bij)
        {
            uit |= _vol[p][woord];
        }
        foreach (var q in ruil.Af)
        {
            uit |= _leeg[q][woord];
        }
        return uit;
    }

    /// <summary>Of these groups, as bits: does any show a mean that this would change?</summary>
    public bool BreektGemiddelde(ulong groepen, int woord, int winst, int geteld)
    {
        if (winst == 0 && geteld == 0)
        {
            return false;
        }
        for (var rest = groepen & _metGemiddelde[woord]; rest != 0; rest &= rest - 1)
        {
            var g = (woord * 64) + BitOperations.TrailingZeroCount(rest);
            var (som, n) = Optelling(g);
            if (Weergave.Tienden(som + winst, n + geteld) is not int t || t < _tienden[g].Laag || t > _tienden[g].Hoog)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The sum of the values in a group, and how many answers are in it.</summary>
    private (int Som, int Geteld) Optelling(int groep) => (_waardesom[groep], _geteld[groep]);

    private void TelWaarde(int kolom, int groep, int verschil)
    {
        if (kolom < _opties && _waarde[kolom] is int w)
        {
            _waardesom[groep] += w * verschil;
            _geteld[groep] += verschil;
        }
    }

    public void Doe(int atoom, Ruil ruil)
    {
        foreach (var p in ruil.Bij)
        {
            Verander(atoom, p, 1);
        }
        foreach (var q in ruil.Af)
        {
            Verander(atoom, q, -1);
        }
    }

    /// <summary>How many changes were made or tried; the same for the same figures.</summary>
    public long Werk { get; private set; }

    private void Verander(int atoom, int kolom, int verschil)
    {
        Werk++;
        Tel[atoom][kolom] += verschil;
        for (var w = 0; w < Woorden; w++)
        {
            for (var rest = In[atoom][w]; rest != 0; rest &= rest - 1)
            {
                var g = (w * 64) + BitOperations.TrailingZeroCount(rest);
                TelFout(kolom, g, -1);
                _som[kolom][g] += verschil;
                TelWaarde(kolom, g, verschil);
                TelFout(kolom, g, 1);
                Merk(kolom, g);
            }
        }
    }

    /// <summary>To come back to: atom by atom the counts of its columns.</summary>
    public int[] Bewaar()
    {
        var uit = new int[Atomen * Kolommen];
        for (var a = 0; a < Atomen; a++)
        {
            Tel[a].CopyTo(uit, a * Kolommen);
        }
        return uit;
    }

    public void Herstel(int[] bewaard)
    {
        for (var a = 0; a < Atomen; a++)
        {
            for (var c = 0; c < Kolommen; c++)
            {
                if (bewaard[(a * Kolommen) + c] - Tel[a][c] is var verschil && verschil != 0)
                {
                    Verander(a, c, verschil);
                }
            }
        }
    }
}
