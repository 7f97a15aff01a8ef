namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Between which a sum must be by what was shown, found by adding and subtracting over and over: what a group leaves for one of its atoms, and, where
/// everybody chooses one option, what the others leave for the last. Not all that follows, but never less than is true.
/// </summary>
internal sealed class Grenzen
{
    /// <summary>So often at most; what is not found by then is not narrowed further.</summary>
    private const int Rondes = 8;

    private readonly int[] _n;
    private readonly int _opties;
    private readonly bool _eenKeuze;
    private readonly List<int[]> _laag = [];
    private readonly List<int[]> _hoog = [];
    private readonly List<List<Regel>> _regels = [];

    /// <summary>Columns of how many answered a later item, with the options that lead there.</summary>
    private readonly List<(int Kolom, int[] Opties, bool Allen)> _leidt = [];

    private sealed record Regel(bool[] Lid, int[] Leden, int Laag, int Hoog);

    /// <param name="n">Per atom the most that there can be.</param>
    /// <param name="eenKeuze">Everybody is in one of the options.</param>
    public Grenzen(int[] n, int opties, bool eenKeuze)
    {
        (_n, _opties, _eenKeuze) = (n, opties, eenKeuze);
        Kolommen(opties);
    }

    private void Kolommen(int aantal)
    {
        while (_laag.Count < aantal)
        {
            _laag.Add(new int[_n.Length]);
            _hoog.Add((int[])_n.Clone());
            _regels.Add([]);
        }
    }

    /// <summary>Who answered a later item chose one of these options; and who did answered it, where it could not be skipped.</summary>
    public void Leidt(int kolom, int[] opties, bool allen)
    {
        if (kolom >= _opties)
        {
            Kolommen(kolom + 1);
            _leidt.Add((kolom, opties, allen));
        }
    }

    public void Weet(int kolom, bool[] lid, int laag, int hoog)
    {
        Kolommen(kolom + 1);
        foreach (var (_, opties, _) in _leidt.Where(l => l.Kolom == kolom && l.Opties.Length == 1))
        {
            // Who answered there chose that option.
            Weet(opties[0], lid, laag, lid.Select((x, a) => x ? _n[a] : 0).Sum());
        }
        int[] leden = [.. Enumerable.Range(0, lid.Length).Where(a => lid[a])];
        _regels[kolom].Add(new(lid, leden, laag, hoog));
        _regels[kolom].Sort((a, b) => b.Leden.Length - a.Leden.Length);
        for (var (ronde, anders) = (0, true); ronde < Rondes && anders; ronde++)
        {
            anders = false;
            for (var c = 0; c < _regels.Count; c++)
            {
                foreach (var regel in _regels[c])
                {
                    anders |= Verdeel(c, regel);
                }
            }
            for (var a = 0; _eenKeuze && a < _n.Length; a++)
            {
                anders |= Verdeel(a);
            }
        }
    }

    /// <summary>What the other atoms leave for each.</summary>
    private bool Verdeel(int kolom, Regel regel)
    {
        var (laag, hoog) = (_laag[kolom], _hoog[kolom]);
        var (onder, boven) = (0, 0);
        foreach (var a in regel.Leden)
        {
            (onder, boven) = (onder + laag[a], boven + hoog[a]);
        }
        if (onder == boven)
        {
            return false;
        }
        var anders = false;
        foreach (var a in regel.Leden)
        {
            var (min, max) = (regel.Laag - (boven - hoog[a]), regel.Hoog - (onder - laag[a]));
            if (min > laag[a] || max < hoog[a])
            {
                (laag[a], hoog[a], anders) = (Math.Max(laag[a], min), Math.Min(hoog[a], max), true);
            }
        }
        return anders;
    }

    /// <summary>What the other options leave for each.</summary>
    private bool Verdeel(int atoom)
    {
        var (onder, boven, anders) = (0, 0, false);
        for (var o = 0; o < _opties; o++)
        {
            (onder, boven) = (onder + _laag[o][atoom], boven + _hoog[o][atoom]);
        }
        for (var o = 0; o < _opties && onder != boven; o++)
        {
            var (min, max) = (_n[atoom] - (boven - _hoog[o][atoom]), _n[atoom] - (onder - _laag[o][atoom]));
            if (min > _laag[o][atoom] || max < _hoog[o][atoom])
            {
                _laag[o][atoom] = Math.Max(_laag[o][atoom], min);
                _hoog[o][atoom] = Math.Min(_hoog[o][atoom], max);
                anders = true;
            }
        }
        return anders;
    }

    /// <summary>What these atoms are together in a column.</summary>
    public (int Laag, int Hoog) Van(int kolom, bool[] lid)
    {
        Kolommen(kolom + 1);
        var (laag, hoog) = Los(kolom, lid);
        if (_eenKeuze && kolom < _opties)
        {
            var (onder, boven) = (0, 0);
            for (var o = 0; o < _opties; o++)
            {
                var ander = o == kolom ? (Laag: 0, Hoog: 0) : Los(o, lid);
                (onder, boven) = (onder + ander.Laag, boven + ander.Hoog);
            }
            var n = Enumerable.Range(0, lid.Length).Where(a => lid[a]).Sum(a => _n[a]);
            (laag, hoog) = (Math.Max(laag, n - boven), Math.Min(hoog, n - onder));
            foreach (var (later, opties, allen) in _leidt)
            {
                var (minst, meest) = Los(later, lid);
                // Of those who were led on, or of the others: what the rest of them leaves for this option.
                var met = Array.IndexOf(opties, kolom) >= 0;
                var rest = Enumerable
                    .Range(0, _opties)
                    .Where(o => o != kolom && Array.IndexOf(opties, o) >= 0 == met)
                    .Select(o => Los(o, lid))
                    .ToList();
                var (van, tot) = met ? (minst, allen ? meest : n) : (allen ? n - meest : 0, n - minst);
                (laag, hoog) = (Math.Max(laag, van - rest.Sum(r => r.Hoog)), Math.Min(hoog, tot - rest.Sum(r => r.Laag)));
            }
        }
        if (!_eenKeuze && kolom < _opties)
        {
            // Who answers ticks at least one.
            var n = Enumerable.Range(0, lid.Length).Where(a => lid[a]).Sum(a => _n[a]);
            laag = Math.Max(laag, n - Enumerable.Range(0, _opties).Where(o => o != kolom).Sum(o => Los(o, lid).Hoog));
        }
        foreach (var (_, opties, allen) in _leidt.Where(l => l.Kolom == kolom))
        {
            // Nobody is led on who chose none of these, and where nobody can skip it, everybody who did.
            var samen = opties.Select(o => Los(o, lid)).ToList();
            hoog = Math.Min(hoog, samen.Sum(s => s.Hoog));
            laag =
                !allen ? laag
                : _eenKeuze ? Math.Max(laag, samen.Sum(s => s.Laag))
                : Math.Max(laag, samen.Max(s => s.Laag));
        }
        foreach (var (later, opties, allen) in _eenKeuze || kolom >= _opties ? [] : _leidt)
        {
            if (Array.IndexOf(opties, kolom) >= 0)
            {
                var (minst, meest) = Los(later, lid);
                laag = Math.Max(laag, minst - opties.Where(o => o != kolom).Sum(o => Los(o, lid).Hoog));
                hoog = allen ? Math.Min(hoog, meest) : hoog;
            }
        }
        return (laag, hoog);
    }

    private (int Laag, int Hoog) Los(int kolom, bool[] lid)
    {
        var (laag, hoog) = Dek(kolom, lid);
        foreach (var regel in _regels[kolom])
        {
            if (Bevat(regel.Lid, lid))
            {
                var rest = Dek(kolom, [.. regel.Lid.Select((x, a) => x && !lid[a])]);
                (laag, hoog) = (Math.Max(laag, regel.Laag - rest.Hoog), Math.Min(hoog, regel.Hoog - rest.Laag));
            }
        }
        return (laag, hoog);
    }

    /// <summary>As groups inside that do not overlap, and the atoms that are left.</summary>
    private (int Laag, int Hoog) Dek(int kolom, bool[] lid)
    {
        var rest = (bool[])lid.Clone();
        var (laag, hoog, atomen) = (0, 0, (Laag: 0, Hoog: 0));
        for (var a = 0; a < lid.Length; a++)
        {
            atomen = lid[a] ? (atomen.Laag + _laag[kolom][a], atomen.Hoog + _hoog[kolom][a]) : atomen;
        }
        foreach (var regel in _regels[kolom])
        {
            if (Bevat(rest, regel.Lid))
            {
                (laag, hoog) = (laag + regel.Laag, hoog + regel.Hoog);
                foreach (var a in regel.Leden)
                {
                    rest[a] = false;
                }
            }
        }
        for (var a = 0; a < rest.Length; a++)
        {
            (laag, hoog) = rest[a] ? (laag + _laag[kolom][a], hoog + _hoog[kolom][a]) : (laag, hoog);
        }
        return (Math.Max(laag, atomen.Laag), Math.Min(hoog, atomen.Hoog));
    }

    private static bool Bevat(bool[] groot, bool[] klein)
    {
        for (var a = 0; a < klein.Length; a++)
        {
            if (klein[a] && !groot[a])
            {
                return false;
            }
        }
        return true;
    }
}
