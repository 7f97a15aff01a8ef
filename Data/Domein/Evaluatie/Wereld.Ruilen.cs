namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What people can do in it: one at a time, and never so that there is no such set of answers.</summary>
internal sealed partial class Wereld
{
    private readonly List<Extra> _extra = [];

    /// <param name="Los">A count of its own, at most that of its options; else their sum.</param>
    /// <param name="Allen">And everybody who was led on answered.</param>
    private sealed record Extra(int Kolom, int[] Opties, bool Los, bool Allen);

    /// <summary>The column of how many answered a later item that these options lead to.</summary>
    /// <param name="allen">Everybody who was led there answered.</param>
    public int Later(int[] opties, bool allen)
    {
        if (opties.Length == 1 && allen)
        {
            return opties[0];
        }
        var extra = new Extra(_som.Count, opties, _meervoudig || !allen, allen);
        _extra.Add(extra);
        for (var a = 0; a < Atomen; a++)
        {
            var samen = opties.Sum(o => Tel[a][o]);
            var meer =
                !extra.Los ? samen
                : _meervoudig ? opties.Max(o => Tel[a][o])
                : Math.Min(samen, _n[a] - _marge[a]);
            Tel[a] = [.. Tel[a], meer];
        }
        Kolom();
        Ruilen = Ruilingen();
        return extra.Kolom;
    }

    private List<Ruil> Ruilingen()
    {
        var uit = new List<Ruil>();
        void Voeg(int p, int q)
        {
            int[] bij = p < 0 ? [] : [p],
                af = q < 0 ? [] : [q];
            Paar(bij, af, p, q);
            foreach (var e in _extra.Where(e => e.Los))
            {
                var (meer, minder) = (p >= 0 && e.Opties.Contains(p), q >= 0 && e.Opties.Contains(q));
                if (meer && !minder)
                {
                    Paar([.. bij, e.Kolom], af, p, q);
                }
                if (_meervoudig && minder && !meer)
                {
                    Paar(bij, [.. af, e.Kolom], p, q);
                }
            }
        }
        void Paar(int[] bij, int[] af, int p, int q)
        {
            foreach (var e in _extra.Where(e => !e.Los))
            {
                var (meer, minder) = (p >= 0 && e.Opties.Contains(p), q >= 0 && e.Opties.Contains(q));
                bij = meer && !minder ? [.. bij, e.Kolom] : bij;
                af = minder && !meer ? [.. af, e.Kolom] : af;
            }
            int Waarde(int o) => o < 0 ? 0 : _waarde[o] ?? 0;
            int Telt(int o) => o >= 0 && _waarde[o] is not null ? 1 : 0;
            var (heen, terug) = (
                new Ruil(bij, af, Waarde(p) - Waarde(q), Telt(p) - Telt(q)),
                new Ruil(af, bij, Waarde(q) - Waarde(p), Telt(q) - Telt(p))
            );
            (heen.Terug, terug.Terug) = (terug, heen);
            uit.Add(heen);
            uit.Add(terug);
        }
        for (var p = 0; p < _opties; p++)
        {
            if (_meervoudig)
            {
                Voeg(p, -1);
            }
            for (var q = 0; q < _opties; q++)
            {
                // In the other direction as well: it may take another column along.
                if (q != p && (q < p || _extra.Exists(e => e.Los)))
                {
                    Voeg(p, q);
                }
            }
        }
        foreach (var e in _extra.Where(e => e.Los))
        {
            var (heen, terug) = (new Ruil([e.Kolom], [], 0, 0), new Ruil([], [e.Kolom], 0, 0));
            (heen.Terug, terug.Terug) = (terug, heen);
            uit.AddRange([heen, terug]);
        }
        return uit;
    }

    /// <summary>Nobody in the atom can do that.</summary>
    public const int Geen = int.MinValue;

    /// <summary>
    /// Can somebody in this atom do that, whatever the groups show? How many more could before a count comes near nobody or everybody; negative = it is
    /// nearer already; <see cref="Geen"/> = nobody.
    /// </summary>
    public int Ruimte(int atoom, Ruil ruil)
    {
        var (tel, n) = (Tel[atoom], _n[atoom]);
        var over = n;
        foreach (var q in ruil.Af)
        {
            over = Math.Min(over, tel[q] - 1);
        }
        foreach (var p in ruil.Bij)
        {
            over = Math.Min(over, n - tel[p] - 1);
        }
        return over < 0 || ((_meervoudig || _extra.Count > 0) && !PastSamen(tel, ruil, n)) ? Geen : over - _marge[atoom];
    }

    private int Totaal(Func<int, int> aantal)
    {
        var som = 0;
        for (var o = 0; o < _opties; o++)
        {
            som += aantal(o);
        }
        return som;
    }

    /// <summary>Who answers ticks at least one option, and who answers a later item chose one that leads there.</summary>
    private bool PastSamen(int[] tel, Ruil ruil, int n)
    {
        int Nu(int c) => tel[c] + (Array.IndexOf(ruil.Bij, c) >= 0 ? 1 : 0) - (Array.IndexOf(ruil.Af, c) >= 0 ? 1 : 0);
        if (_meervoudig && Totaal(Nu) < n)
        {
            return false;
        }
        foreach (var e in _extra)
        {
            if (!e.Los)
            {
                continue;
            }
            var (later, samen, hoogste) = (Nu(e.Kolom), 0, 0);
            foreach (var o in e.Opties)
            {
                samen += Nu(o);
                hoogste = Math.Max(hoogste, Nu(o));
            }
            // Who was not led on ticked something else.
            if (later > samen || (e.Allen && (later < hoogste || (_meervoudig && n - later > Totaal(Nu) - samen))))
            {
                return false;
            }
        }
        return true;
    }
}
