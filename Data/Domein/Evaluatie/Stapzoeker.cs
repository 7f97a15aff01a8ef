namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Moves a possible world one person further in one figure of some atoms, so that all that is shown stays true: somebody in them does it alone, or
/// somebody outside does the opposite, or several in turn put right what each disturbs. It looks at the world and at nothing else, so that whether it
/// finds a way tells nothing of the answers. What it does not find may exist: then more is left in doubt than need be.
/// </summary>
internal sealed class Stapzoeker(Wereld wereld)
{
    /// <summary>So many people take turns at most, so many ways are tried from each point, and so many points are looked at.</summary>
    private const int Diepte = 8,
        Breedte = 4,
        Punten = 20;

    private readonly List<(int Atoom, Ruil Ruil)> _gedaan = [];
    private int _over;

    /// <summary>What the steps since the last <see cref="Wis"/> did.</summary>
    public IReadOnlyList<(int Atoom, Ruil Ruil)> Gedaan => _gedaan;

    public void Wis() => _gedaan.Clear();

    /// <summary>Takes those back.</summary>
    public void Terug()
    {
        for (var i = _gedaan.Count - 1; i >= 0; i--)
        {
            wereld.Doe(_gedaan[i].Atoom, _gedaan[i].Ruil.Terug);
        }
        Wis();
    }

    /// <summary>One more, or one fewer, in a column; false = found no way, and nothing changed.</summary>
    public bool Stap(int[] atomen, int kolom, int richting)
    {
        wereld.Richt(atomen);
        var som = wereld.Som(kolom, wereld.Doel);
        wereld.Toon(kolom, wereld.Doel, richting > 0 ? som + 1 : 0, richting > 0 ? int.MaxValue : som - 1);
        return Zoek(atomen, [.. wereld.Ruilen.Where(r => richting * r.Verschil(kolom) > 0)]);
    }

    /// <summary>A mean that is higher, or lower.</summary>
    public bool StapGemiddelde(int[] atomen, int richting)
    {
        wereld.Richt(atomen, richting);
        return Zoek(atomen, [.. wereld.Ruilen.Where(r => richting * wereld.Winst(wereld.Doel, r) > 0)]);
    }

    private bool Zoek(int[] atomen, List<Ruil> ruilen)
    {
        _over = Punten;
        var lukt = Samen(atomen, ruilen) || Verder(0);
        wereld.Richt([]);
        return lukt;
    }

    private void Doe(int atoom, Ruil ruil)
    {
        wereld.Doe(atoom, ruil);
        _gedaan.Add((atoom, ruil));
    }

    /// <summary>Alone, or with the opposite in an atom outside: what is enough nearly always.</summary>
    private bool Samen(int[] atomen, List<Ruil> ruilen)
    {
        var (beste, hier, daar, wat) = (Wereld.Geen, 0, -1, default(Ruil));
        foreach (var ruil in ruilen)
        {
            foreach (var a in atomen)
            {
                if (wereld.Ruimte(a, ruil) is var ruimte && ruimte > beste && Mag(a, ruil))
                {
                    (beste, hier, wat) = (ruimte, a, ruil);
                }
            }
        }
        foreach (var ruil in wat is null ? ruilen : [])
        {
            foreach (var a in atomen)
            {
                var ruimte = wereld.Ruimte(a, ruil);
                for (var b = 0; ruimte > beste && b < wereld.Atomen; b++)
                {
                    if (
                        Array.IndexOf(atomen, b) < 0
                        && Math.Min(ruimte, wereld.Ruimte(b, ruil.Terug)) is var samen
                        && samen > beste
                        && Mag(a, b, ruil)
                    )
                    {
                        (beste, hier, daar, wat) = (samen, a, b, ruil);
                    }
                }
            }
        }
        if (wat is null)
        {
            return false;
        }
        Doe(hier, wat);
        if (daar >= 0)
        {
            Doe(daar, wat.Terug);
        }
        return true;
    }

    private bool Mag(int atoom, Ruil ruil)
    {
        for (var w = 0; w < wereld.Woorden; w++)
        {
            var bits = wereld.In[atoom][w];
            if ((bits & wereld.Verbiedt(ruil, w)) != 0 || wereld.BreektGemiddelde(bits, w, ruil.Winst, ruil.Geteld))
            {
                return false;
            }
        }
        return true;
    }

    private bool Mag(int a, int b, Ruil ruil)
    {
        for (var w = 0; w < wereld.Woorden; w++)
        {
            var (alleenA, alleenB) = (wereld.In[a][w] & ~wereld.In[b][w], wereld.In[b][w] & ~wereld.In[a][w]);
            if (
                (alleenA & wereld.Verbiedt(ruil, w)) != 0
                || (alleenB & wereld.Verbiedt(ruil.Terug, w)) != 0
                || wereld.BreektGemiddelde(alleenA, w, ruil.Winst, ruil.Geteld)
                || wereld.BreektGemiddelde(alleenB, w, -ruil.Winst, -ruil.Geteld)
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Puts right the figure of fewest people that does not fit, in the ways that leave fewest others that do not, and goes on from there.</summary>
    private bool Verder(int diepte)
    {
        if (wereld.Fouten == 0)
        {
            return true;
        }
        if (diepte == Diepte || --_over < 0)
        {
            return false;
        }
        foreach (var (atoom, ruil) in Wegen())
        {
            Doe(atoom, ruil);
            if (Verder(diepte + 1))
            {
                return true;
            }
            wereld.Doe(atoom, ruil.Terug);
            _gedaan.RemoveAt(_gedaan.Count - 1);
        }
        return false;
    }

    private IEnumerable<(int Atoom, Ruil Ruil)> Wegen()
    {
        var (groep, kolom, fout) = Kleinste();
        var uit = new List<(int Fouten, int Ruimte, int Atoom, Ruil Ruil)>();
        foreach (var ruil in wereld.Ruilen)
        {
            if (kolom >= 0 ? fout * ruil.Verschil(kolom) >= 0 : fout * wereld.Winst(groep, ruil) >= 0)
            {
                continue;
            }
            foreach (var a in wereld.Groepen[groep])
            {
                // Nobody goes back at once.
                if (wereld.Ruimte(a, ruil) is var ruimte && ruimte != Wereld.Geen && !_gedaan.Contains((a, ruil.Terug)))
                {
                    uit.Add((wereld.FoutenNa(a, ruil), ruimte, a, ruil));
                }
            }
        }
        return uit.OrderBy(w => w.Fouten).ThenByDescending(w => w.Ruimte).Take(Breedte).Select(w => (w.Atoom, w.Ruil));
    }

    /// <summary>The smallest group with a figure that does not fit; column -1 = its mean.</summary>
    private (int Groep, int Kolom, int Fout) Kleinste()
    {
        var (groep, kolom, fout) = (-1, -1, 0);
        for (var g = 0; g < wereld.Groepen.Length; g++)
        {
            if (groep >= 0 && wereld.Groepen[g].Length >= wereld.Groepen[groep].Length)
            {
                continue;
            }
            for (var c = -1; c < wereld.Kolommen; c++)
            {
                if ((c < 0 ? wereld.FoutGemiddelde(g) : wereld.Fout(c, g)) is var hier && hier != 0)
                {
                    (groep, kolom, fout) = (g, c, hier);
                    break;
                }
            }
        }
        return (groep, kolom, fout);
    }
}
