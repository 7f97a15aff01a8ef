using System.Numerics;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What is shown of it, and where it does not fit that: while a way is sought it may be wrong for a while.</summary>
internal sealed partial class Wereld
{
    /// <summary>1 = the sum is more than is known of it, -1 = less, 0 = it fits.</summary>
    public int Fout(int kolom, int groep) => Fout(kolom, groep, _som[kolom][groep]);

    private int Fout(int kolom, int groep, int som) =>
        som < _laag[kolom][groep] ? -1
        : som > _hoog[kolom][groep] ? 1
        : 0;

    /// <summary>How many sums and means would not fit after this.</summary>
    public int FoutenNa(int atoom, Ruil ruil)
    {
        var fouten = Fouten;
        Werk++;
        for (var w = 0; w < Woorden; w++)
        {
            for (var rest = In[atoom][w]; rest != 0; rest &= rest - 1)
            {
                var g = (w * 64) + BitOperations.TrailingZeroCount(rest);
                foreach (var p in ruil.Bij)
                {
                    fouten += Anders(Fout(p, g), Fout(p, g, _som[p][g] + 1));
                }
                foreach (var q in ruil.Af)
                {
                    fouten += Anders(Fout(q, g), Fout(q, g, _som[q][g] - 1));
                }
                if (ruil.Winst != 0 || ruil.Geteld != 0)
                {
                    fouten += Anders(FoutGemiddelde(g), FoutGemiddelde(g, _waardesom[g] + ruil.Winst, _geteld[g] + ruil.Geteld));
                }
            }
        }
        return fouten;
    }

    private static int Anders(int voor, int na) => (na == 0 ? 0 : 1) - (voor == 0 ? 0 : 1);

    /// <summary>The mean of what is aimed at is to be higher (1) or lower (-1) than this.</summary>
    private (int Som, int Geteld, int Richting)? _mik;

    /// <summary>The same of the mean.</summary>
    public int FoutGemiddelde(int groep) => FoutGemiddelde(groep, _waardesom[groep], _geteld[groep]);

    private int FoutGemiddelde(int groep, int som, int geteld)
    {
        if (groep == Doel && _mik is var (vanaf, aantal, richting))
        {
            return richting * (((long)som * aantal) - ((long)vanaf * geteld)) > 0 ? 0 : -richting;
        }
        if ((_metGemiddelde[groep / 64] >> (groep % 64) & 1) == 0)
        {
            return 0;
        }
        var tienden = Weergave.Tienden(som, geteld) ?? int.MinValue;
        return tienden < _tienden[groep].Laag ? -1
            : tienden > _tienden[groep].Hoog ? 1
            : 0;
    }

    private void TelFout(int kolom, int groep, int teken)
    {
        Fouten += Fout(kolom, groep) == 0 ? 0 : teken;
        Fouten += kolom < _opties && FoutGemiddelde(groep) != 0 ? teken : 0;
    }

    private void Merk(int kolom, int groep)
    {
        var (w, bit) = (groep / 64, 1UL << (groep % 64));
        _vol[kolom][w] = _som[kolom][groep] >= _hoog[kolom][groep] ? _vol[kolom][w] | bit : _vol[kolom][w] & ~bit;
        _leeg[kolom][w] = _som[kolom][groep] <= _laag[kolom][groep] ? _leeg[kolom][w] | bit : _leeg[kolom][w] & ~bit;
    }

    /// <summary>From now on the sum of the group is known to be between these.</summary>
    public void Toon(int kolom, int groep, int laag, int hoog)
    {
        TelFout(kolom, groep, -1);
        (_laag[kolom][groep], _hoog[kolom][groep]) = (laag, hoog);
        TelFout(kolom, groep, 1);
        Merk(kolom, groep);
    }

    /// <summary>From now on the mean of the group is known to be between these tenths; null = of the mean nothing is shown.</summary>
    public void ToonTienden(int groep, (int Laag, int Hoog)? tienden)
    {
        var bit = 1UL << (groep % 64);
        Fouten -= FoutGemiddelde(groep) == 0 ? 0 : 1;
        _tienden[groep] = tienden ?? default;
        _metGemiddelde[groep / 64] = tienden is null ? _metGemiddelde[groep / 64] & ~bit : _metGemiddelde[groep / 64] | bit;
        Fouten += FoutGemiddelde(groep) == 0 ? 0 : 1;
    }

    /// <summary>Aims at a higher mean (1), or a lower one (-1), of what is aimed at; 0 = no more.</summary>
    private void Mik(int richting)
    {
        Fouten -= FoutGemiddelde(Doel) == 0 ? 0 : 1;
        var (som, geteld) = Optelling(Doel);
        _mik = richting == 0 ? null : (som, geteld, richting);
        Fouten += FoutGemiddelde(Doel) == 0 ? 0 : 1;
    }

    /// <summary>Aims at some atoms, or, with none, no more.</summary>
    /// <param name="gemiddelde">And at a higher mean of theirs (1), or a lower one (-1).</param>
    public void Richt(int[] atomen, int gemiddelde = 0)
    {
        var (w, bit) = (Doel / 64, 1UL << (Doel % 64));
        Mik(0);
        for (var c = 0; c < _som.Count; c++)
        {
            Toon(c, Doel, 0, int.MaxValue);
            TelWaarde(c, Doel, -_som[c][Doel]);
            _som[c][Doel] = atomen.Sum(a => Tel[a][c]);
            TelWaarde(c, Doel, _som[c][Doel]);
            Toon(c, Doel, 0, int.MaxValue);
        }
        foreach (var a in Groepen[Doel])
        {
            In[a][w] &= ~bit;
        }
        foreach (var a in atomen)
        {
            In[a][w] |= bit;
        }
        Groepen[Doel] = atomen;
        if (gemiddelde != 0)
        {
            Mik(gemiddelde);
        }
    }
}
