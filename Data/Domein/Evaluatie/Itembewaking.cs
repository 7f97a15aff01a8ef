namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Decides what is shown of one item, figure by figure in a fixed order, from what is public and what was shown before: never from an answer.
/// <para>
/// The values that a figure can have are cut into classes before the answer is looked at, and the class that the answer falls in is shown. The cuts
/// come from a possible world (<see cref="Wereld"/>): it walks from the value that it has now, up and down, as far as it can go with all that is
/// shown staying true and, for every count of every atom, a world near it in which some chose the option and some did not (<see cref="Openheid"/>).
/// Each value that it reaches is a class by itself; the last one takes all that lies beyond along. So there are such worlds in every class, whatever the
/// answers are.
/// </para>
/// <para>
/// From this follows what is promised. Who sees everything cannot tell that everybody or nobody of an atom chose an answer: such a world says
/// otherwise, and fits. Nor can who knows the method: that world would have given exactly these pages, since nothing but the shown figures decided
/// (Kenthapadi, Mishra and Nissim, "Simulatable auditing", PODS 2005; Xiao, Tao and Koudas, "Transparent anonymization", TODS 35, 2010). And no count
/// or mean of fewer people than the minimum: every atom holds at least that many, so such a set holds a part of each atom at most, and who in the atom
/// gave which answer changes nothing that is shown; in such a world some did and some did not choose the answer, so an exchange of one inside and one
/// outside the set changes its count. Atoms are those of Cox ("Suppression methodology and statistical disclosure control", JASA 75, 1980).
/// </para>
/// </summary>
internal sealed class Itembewaking
{
    /// <summary>A share that lies anywhere within more percent than this tells too little to be shown.</summary>
    private const int Breedste = 40;

    /// <summary>
    /// After so much work, some seconds, no further group is shown: a hundred klassen and twenty options would keep a closing busy for minutes. How
    /// much was done follows from what was shown, as everything here does.
    /// </summary>
    private const long MeesteWerk = 12_000_000;

    private readonly long _werk;
    private readonly Stapzoeker _zoeker;
    private readonly Openheid _openheid;
    private readonly IReadOnlyList<int?> _waarde;
    private readonly bool[][] _lid;
    private readonly Grenzen _grenzen;

    public Itembewaking(Wereld wereld, IReadOnlyList<int?> waarde, bool meervoudig, long werk = MeesteWerk)
    {
        (Wereld, _waarde, _werk) = (wereld, waarde, werk);
        _grenzen = new([.. Enumerable.Range(0, wereld.Atomen).Select(wereld.N)], waarde.Count, !meervoudig);
        _zoeker = new(wereld);
        _openheid = new(wereld, _zoeker);
        _lid =
        [
            .. wereld.Groepen.SkipLast(1).Select(g => Enumerable.Range(0, wereld.Atomen).Select(a => Array.IndexOf(g, a) >= 0).ToArray()),
        ];
    }

    public Wereld Wereld { get; }

    /// <summary>Shows the group, as far as it may be; null = too little of it to be worth it, or too much work was done already.</summary>
    /// <param name="tel">How many of the group chose each option.</param>
    public Figuur? Toon(int groep, int[] tel)
    {
        if (Wereld.Werk >= _werk)
        {
            return null;
        }
        var n = Wereld.Antwoorden(groep);
        var klassen = new (int Laag, int Hoog)[tel.Length];
        // The largest share, as far as is known, bears what the others leave open.
        foreach (var o in Enumerable.Range(0, tel.Length).OrderBy(o => Wereld.Som(o, groep)).ToList())
        {
            klassen[o] = Toon(o, groep, tel[o], c => Weergave.Procent(c, n));
        }
        if (Array.Exists(klassen, k => 100 * (k.Hoog - k.Laag) > Breedste * n))
        {
            return null;
        }
        return new(
            n,
            [.. klassen.Select(k => Weergave.Cijfer(k.Laag, k.Hoog, n))],
            [.. klassen.Select(k => Weergave.Cijfer(n - k.Hoog, n - k.Laag, n))],
            ToonGemiddelde(groep, tel, klassen)
        );
    }

    /// <summary>The column of how many answered a later item that these options lead to.</summary>
    /// <param name="allen">Who was led there could not skip it.</param>
    public int Later(int[] opties, bool allen)
    {
        var kolom = Wereld.Later(opties, allen);
        _grenzen.Leidt(kolom, opties, allen);
        return kolom;
    }

    /// <summary>Shows how many of the group are in a column, and nothing else of it; null = not exactly.</summary>
    public int? ToonAantal(int kolom, int groep, int waar)
    {
        // Three quarters are for the shares.
        if (Wereld.Werk >= _werk / 4)
        {
            return null;
        }
        var (laag, hoog) = Toon(kolom, groep, waar, c => c);
        return laag == hoog ? laag : null;
    }

    /// <summary>What is certain of how many of these atoms are in a column, by what was shown.</summary>
    public (int Laag, int Hoog) Bekend(int kolom, bool[] lid) => _grenzen.Van(kolom, lid);

    private (int Laag, int Hoog) Toon(int kolom, int groep, int waar, Func<int, int> cel)
    {
        var (laag, hoog) = Bekend(kolom, _lid[groep]);
        (int, int) Hier()
        {
            var (van, tot) = (Wereld.Som(kolom, groep), Wereld.Som(kolom, groep));
            var hier = cel(van);
            while (van > laag && cel(van - 1) == hier)
            {
                van--;
            }
            while (tot < hoog && cel(tot + 1) == hier)
            {
                tot++;
            }
            return (van, tot);
        }
        bool Stap(int richting)
        {
            _zoeker.Wis();
            return _zoeker.Stap(Wereld.Groepen[groep], kolom, richting);
        }

        var voor = Wereld.Bekend(kolom, groep);
        bool IsVeilig((int Van, int Tot)? klasse)
        {
            Wereld.Toon(kolom, groep, klasse?.Van ?? voor.Laag, klasse?.Tot ?? voor.Hoog);
            return klasse is null || _openheid.IsOpen();
        }
        var klasse = Klasse(waar, laag, hoog, () => Wereld.Som(kolom, groep), Hier, Stap, IsVeilig);
        Wereld.Toon(kolom, groep, klasse.Laag, klasse.Hoog);
        _grenzen.Weet(kolom, _lid[groep], klasse.Laag, klasse.Hoog);
        return klasse;
    }

    /// <summary>
    /// The mean in tenths, or between which it is; null when that leaves more than a tenth of the scale, and when nobody may have given an answer that
    /// counts.
    /// </summary>
    private (int Laag, int Hoog)? ToonGemiddelde(int groep, int[] tel, (int Laag, int Hoog)[] klassen)
    {
        var geteld = Geteld();
        if (geteld.Count == 0 || (geteld.Count < tel.Length && geteld.Sum(o => klassen[o].Laag) == 0))
        {
            return null;
        }
        var waar = Weergave.Tienden(geteld.Sum(o => tel[o] * _waarde[o]!.Value), geteld.Sum(o => tel[o]))!.Value;
        var (laag, hoog) = Uiterste(Wereld.Antwoorden(groep), klassen);
        if (laag == hoog)
        {
            return (laag, hoog);
        }
        bool Stap(int richting)
        {
            _zoeker.Wis();
            return _zoeker.StapGemiddelde(Wereld.Groepen[groep], richting);
        }

        bool IsVeilig((int Van, int Tot)? klasse)
        {
            Wereld.ToonTienden(groep, klasse);
            return klasse is null || _openheid.IsOpen();
        }
        int Nu() => Wereld.Tienden(groep)!.Value;
        var klasse = Klasse(waar, laag, hoog, Nu, () => (Nu(), Nu()), Stap, IsVeilig);
        Wereld.ToonTienden(groep, klasse);
        return klasse.Hoog - klasse.Laag <= _waarde.Max() - _waarde.Min() ? klasse : null;
    }

    private List<int> Geteld() => [.. Enumerable.Range(0, _waarde.Count).Where(o => _waarde[o] is not null)];

    /// <summary>The lowest and the highest mean, in tenths, that these shares leave.</summary>
    private (int Laag, int Hoog) Uiterste(int n, (int Laag, int Hoog)[] klassen)
    {
        var geteld = Geteld();
        var overig = Enumerable.Range(0, klassen.Length).Except(geteld).ToList();
        var (laag, hoog) = (int.MaxValue, int.MinValue);
        for (var m = n - overig.Sum(o => klassen[o].Hoog); m <= n - overig.Sum(o => klassen[o].Laag); m++)
        {
            var rest = m - geteld.Sum(o => klassen[o].Laag);
            if (m <= 0 || rest < 0 || m > geteld.Sum(o => klassen[o].Hoog))
            {
                continue;
            }
            int Som(IEnumerable<int> volgorde)
            {
                var (som, over) = (0, rest);
                foreach (var o in volgorde)
                {
                    var erbij = Math.Min(over, klassen[o].Hoog - klassen[o].Laag);
                    som += _waarde[o]!.Value * (klassen[o].Laag + erbij);
                    over -= erbij;
                }
                return som;
            }
            laag = Math.Min(laag, Weergave.Tienden(Som(geteld.OrderBy(o => _waarde[o])), m)!.Value);
            hoog = Math.Max(hoog, Weergave.Tienden(Som(geteld.OrderByDescending(o => _waarde[o])), m)!.Value);
        }
        return (laag, hoog);
    }

    /// <summary>
    /// Walks the world towards the answer, class by class, and one further to see where the class of the answer ends. Which classes there are depends on
    /// the world alone; how far it walks, on the class of the answer.
    /// </summary>
    /// <param name="waarde">The value that the world has.</param>
    /// <param name="hier">The values that are shown as the one that the world has now is.</param>
    /// <param name="stap">One person further; false = it cannot.</param>
    /// <param name="isVeilig">Says of a class whether everything stays open when it is shown, and of null that nothing is shown after all.</param>
    private (int Laag, int Hoog) Klasse(
        int waar,
        int laag,
        int hoog,
        Func<int> waarde,
        Func<(int Van, int Tot)> hier,
        Func<int, bool> stap,
        Func<(int Van, int Tot)?, bool> isVeilig
    )
    {
        (int Van, int Tot)? Verder(int richting, int rand, bool blijf)
        {
            var terug = _openheid.Bewaar();
            while (stap(richting))
            {
                if (richting > 0 ? waarde() <= rand : waarde() >= rand)
                {
                    continue;
                }
                var nieuw = hier();
                nieuw = richting > 0 ? (Math.Max(nieuw.Van, rand + 1), nieuw.Tot) : (nieuw.Van, Math.Min(nieuw.Tot, rand - 1));
                var veilig = isVeilig(nieuw);
                isVeilig(null);
                if (!veilig)
                {
                    break;
                }
                if (blijf)
                {
                    terug();
                }
                return nieuw;
            }
            terug();
            return null;
        }

        // The class of the value that the world has: as narrow as it can be.
        var nu = hier();
        while (!isVeilig(nu) && (nu.Van > laag || nu.Tot < hoog))
        {
            isVeilig(null);
            nu = (Math.Max(laag, nu.Van - 1), Math.Min(hoog, nu.Tot + 1));
        }
        isVeilig(null);
        var richting = waar < nu.Van ? -1 : 1;
        for (var eerste = true; ; eerste = false)
        {
            var rand = richting > 0 ? nu.Tot : nu.Van;
            var terug = _openheid.Bewaar();
            var verder = (richting > 0 ? rand >= hoog : rand <= laag) ? null : Verder(richting, rand, false);
            if (verder is { } v && (richting > 0 ? v.Van <= waar : v.Tot >= waar))
            {
                nu = v;
                continue;
            }
            terug();
            // The class ends where the next begins; one that has no next takes all that is left.
            var eind = richting > 0 ? verder?.Van - 1 ?? hoog : verder?.Tot + 1 ?? laag;
            var begin = richting > 0 ? nu.Van : nu.Tot;
            if (eerste)
            {
                // Of the first class the other end counts as well.
                begin =
                    richting > 0 ? (nu.Van <= laag ? laag : Verder(-1, nu.Van, true)?.Tot + 1 ?? laag)
                    : nu.Tot >= hoog ? hoog
                    : Verder(1, nu.Tot, true)?.Van - 1 ?? hoog;
            }
            return richting > 0 ? (begin, eind) : (eind, begin);
        }
    }
}
