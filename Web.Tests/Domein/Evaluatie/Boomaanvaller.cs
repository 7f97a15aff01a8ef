using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// The attacker on items that are asked after another, over any number of steps: an item that everybody got and all that hang on it are one system of
/// whole numbers. Unknown are, per set of klassen that no figure tells apart, how many chose each option of each item, and how many were led on; who was
/// not led there by a shown number is not given. Known are how many of each klas answered the first item, that who answers ticks at least one option,
/// and that nobody answered a later item who was not led there (and, where it cannot be skipped, that everybody did who was). It shares no code with the guard.
/// <para>
/// It asks of every set, item and option: did certainly nobody choose it, or everybody who answered? And of every set of which fewer people than the
/// minimum answered a later item: is the number who chose an option certain?
/// </para>
/// </summary>
internal sealed class Boomaanvaller
{
    private readonly Bewaakronde _ronde;
    private readonly List<Bewaakitem> _items;
    private readonly Bewaakuitslag _blad;
    private readonly int _minimum;
    private readonly int _knopen;
    private readonly List<int[]> _cellen;
    private readonly Dictionary<(string Item, int Cel, int Optie), int> _x = [];
    private readonly List<int> _boven = [];
    private readonly List<int> _waar = [];
    private readonly List<(IEnumerable<(int, int)> Termen, long Laag, long Hoog)> _regels = [];

    /// <summary>In the place of an option: how many answered.</summary>
    private const int Antwoorden = -1;

    private readonly IReadOnlyDictionary<string, int[]>? _kruisjes;

    /// <param name="eerste">An item that everybody got.</param>
    /// <param name="kruisjes">Of an item of several choices: per klas how many ticked each set of options, a set as bits. Given these, what several
    /// later items tell together of who ticked what is used as well.</param>
    public Boomaanvaller(
        Bewaakronde ronde,
        IReadOnlyList<Bewaakitem> items,
        Bewaakitem eerste,
        Bewaakuitslag blad,
        int minimum,
        int knopen = 20_000,
        IReadOnlyDictionary<string, int[]>? kruisjes = null
    )
    {
        (_ronde, _blad, _minimum, _knopen, _kruisjes) = (ronde, blad, minimum, knopen, kruisjes);
        _items = [eerste];
        for (var i = 0; i < _items.Count; i++)
        {
            _items.AddRange(items.Where(x => x.Na == _items[i].Code));
        }
        var sets = _items.SelectMany(Getoond).Select(g => g.Groep.Klassen.ToHashSet(StringComparer.Ordinal)).ToList();
        _cellen =
        [
            .. Enumerable
                .Range(0, ronde.Klassen.Count)
                .GroupBy(k => string.Concat(sets.Select(s => s.Contains(ronde.Klassen[k].Sleutel) ? '1' : '0')))
                .Select(g => g.ToArray()),
        ];
        foreach (var item in _items)
        {
            Onbekenden(item);
        }
        if (_kruisjes is not null)
        {
            Kruisjes();
        }
        foreach (var item in _items)
        {
            Leest(item);
        }
    }

    public int Geprobeerd { get; private set; }

    public int Onbeslist { get; private set; }

    private IEnumerable<Groepsuitslag> Getoond(Bewaakitem item) =>
        _blad.Van(item.Meervoudig ? item.Code + "." + item.Opties[0].Code : item.Code)!.Groepen.Where(g => g.IsGetoond);

    private int Tel(Bewaakitem item, int cel, int optie) =>
        item.Tellingen.Where(t => t.Optie == optie && _cellen[cel].Any(k => _ronde.Klassen[k].Sleutel == t.Klas)).Sum(t => t.Aantal);

    private int Beantwoord(Bewaakitem item, int cel) =>
        item.Meervoudig
            ? _cellen[cel].Sum(k => item.Beantwoord!.GetValueOrDefault(_ronde.Klassen[k].Sleutel))
            : Enumerable.Range(0, item.Opties.Count).Sum(o => Tel(item, cel, o));

    private int Nieuw(string item, int cel, int optie, int boven, int waar)
    {
        _x.Add((item, cel, optie), _boven.Count);
        _boven.Add(boven);
        _waar.Add(waar);
        return _boven.Count - 1;
    }

    private void Onbekenden(Bewaakitem item)
    {
        var bron = item.Na is null ? null : _items.Single(i => i.Code == item.Na);
        for (var c = 0; c < _cellen.Count; c++)
        {
            var (n, eerste) = (Beantwoord(_items[0], c), Beantwoord(item, c));
            var y = Nieuw(item.Code, c, Antwoorden, n, eerste);
            List<int> opties = [.. Enumerable.Range(0, item.Opties.Count).Select(o => Nieuw(item.Code, c, o, n, Tel(item, c, o)))];
            List<(int, int)> som = [.. opties.Select(o => (o, 1)), (y, -1)];
            Weet(som, 0, item.Meervoudig ? long.MaxValue / 4 : 0);
            foreach (var o in opties)
            {
                Weet([(y, 1), (o, -1)], 0, long.MaxValue / 4);
            }
            if (bron is null)
            {
                Weet([(y, 1)], n, n);
                continue;
            }
            int[] leidt = [.. item.NaOpties];
            var allen = item.Verplicht;
            List<(int, int)> geleid = [.. leidt.Select(o => (_x[(bron.Code, c, o)], 1))];
            Weet([.. geleid, (y, -1)], 0, bron.Meervoudig && leidt.Length > 1 || !allen ? long.MaxValue / 4 : 0);
            if (bron.Meervoudig && leidt.Length > 1)
            {
                Weet([(_x[(bron.Code, c, Antwoorden)], 1), (y, -1)], 0, long.MaxValue / 4);
                if (allen)
                {
                    // Who was not led on ticked something else.
                    List<(int, int)> anders =
                    [
                        .. Enumerable.Range(0, bron.Opties.Count).Where(o => !leidt.Contains(o)).Select(o => (_x[(bron.Code, c, o)], 1)),
                        (y, 1),
                        (_x[(bron.Code, c, Antwoorden)], -1),
                    ];
                    Weet(anders, 0, long.MaxValue / 4);
                }
                foreach (var o in allen ? leidt : [])
                {
                    Weet([(y, 1), (_x[(bron.Code, c, o)], -1)], 0, long.MaxValue / 4);
                }
            }
        }
    }

    /// <summary>
    /// How many ticked exactly these options: what is known of options, and of who was led on by some of them, are sums of that.
    /// </summary>
    private void Kruisjes()
    {
        var eerste = _items[0];
        for (var c = 0; c < _cellen.Count; c++)
        {
            int[] waar =
            [
                .. Enumerable.Range(0, 1 << eerste.Opties.Count).Select(t => _cellen[c].Sum(k => _kruisjes![_ronde.Klassen[k].Sleutel][t])),
            ];
            var n = waar.Sum();
            int[] x = [.. waar.Select((w, t) => Nieuw("kruisjes", c, t, t == 0 ? 0 : n, w))];
            void Som(int van, Func<int, bool> met, bool minder = false) =>
                Weet(
                    [.. x.Select((v, t) => (v, t)).Where(v => met(v.t)).Select(v => (v.v, 1)), (van, -1)],
                    0,
                    minder ? long.MaxValue / 4 : 0
                );
            Som(_x[(eerste.Code, c, Antwoorden)], _ => true);
            for (var o = 0; o < eerste.Opties.Count; o++)
            {
                var bit = 1 << o;
                Som(_x[(eerste.Code, c, o)], t => (t & bit) != 0);
            }
            foreach (var later in _items.Where(i => i.Na == eerste.Code))
            {
                var bits = later.NaOpties.Sum(o => 1 << o);
                Som(_x[(later.Code, c, Antwoorden)], t => (t & bits) != 0, !later.Verplicht);
            }
        }
    }

    private void Weet(IEnumerable<(int, int)> termen, long laag, long hoog) => _regels.Add((termen.ToList(), laag, hoog));

    private void Leest(Bewaakitem item)
    {
        foreach (var g in Getoond(item))
        {
            int[] leden =
            [
                .. Enumerable.Range(0, _cellen.Count).Where(c => g.Groep.Klassen.Contains(_ronde.Klassen[_cellen[c][0]].Sleutel)),
            ];
            var n = g.Antwoorden;
            Weet(leden.Select(c => (_x[(item.Code, c, Antwoorden)], 1)), n, n);
            for (var o = 0; o < item.Opties.Count; o++)
            {
                var hier = item.Meervoudig ? _blad.Van(item.Code + "." + item.Opties[o].Code)!.Van(g.Groep.Sleutel)! : g;
                foreach (var a in hier.Aandelen.Where(a => item.Meervoudig || a.Opties[0] == o))
                {
                    var (laag, hoog) = Aanvaller.Aantallen(a.Tekst, n);
                    var isNee = item.Meervoudig && a.Opties[0] == 1;
                    Weet(leden.Select(c => (_x[(item.Code, c, o)], 1)), isNee ? n - hoog : laag, isNee ? n - laag : hoog);
                }
            }
            if (g.Gemiddelde is decimal m)
            {
                foreach (var (termen, laag, hoog) in Aanvaller.Gemiddelde(m, g.Speling, leden, item, (c, o) => _x[(item.Code, c, o)]))
                {
                    Weet(termen, laag, hoog);
                }
            }
        }
    }

    public IEnumerable<Gat> ZoekGaten()
    {
        var stelsel = new Stelsel(new int[_boven.Count], [.. _boven], []);
        foreach (var (termen, laag, hoog) in _regels)
        {
            stelsel.Voeg(termen, laag, hoog);
        }
        int[] waar = [.. _waar];
        var oplossingen = new List<int[]> { waar };
        Stelsel.Antwoord Kan(Func<int[], bool> al, params (IEnumerable<(int, int)> Termen, long Laag, long Hoog)[] eisen) =>
            stelsel.Kan(oplossingen, al, _knopen, eisen);

        foreach (var item in _items)
        {
            for (var c = 0; c < _cellen.Count; c++)
            {
                var (y, n) = (_x[(item.Code, c, Antwoorden)], Beantwoord(item, c));
                if (n == 0)
                {
                    continue;
                }
                for (var o = item.Na is null ? 0 : Antwoorden; item.Opties.Count > 1 && o < item.Opties.Count; o++)
                {
                    // How many were led here is a count of the people of the first item.
                    var (x, van) = (_x[(item.Code, c, o)], o == Antwoorden ? _x[(_items[0].Code, c, Antwoorden)] : y);
                    Geprobeerd++;
                    var kan =
                        waar[x] == 0 ? Kan(s => s[x] > 0, ([(x, 1)], 1, _boven[x]))
                        : waar[x] == waar[van] ? Kan(s => s[x] < s[van], ([(van, 1), (x, -1)], 1, long.MaxValue / 4))
                        : Stelsel.Antwoord.Ja;
                    if (kan == Stelsel.Antwoord.Ja && item.Na is not null && n < _minimum && o != Antwoorden)
                    {
                        kan = Kan(s => s[x] != waar[x], ([(x, 1)], waar[x] + 1, _boven[x]), ([(x, 1)], 0, waar[x] - 1));
                    }
                    Onbeslist += kan == Stelsel.Antwoord.Onbekend ? 1 : 0;
                    if (kan == Stelsel.Antwoord.Nee)
                    {
                        yield return new(
                            item.Code,
                            string.Join('+', _cellen[c].Select(k => _ronde.Klassen[k].Sleutel)),
                            o == Antwoorden ? "geleid" : "aantal " + o.ToString(CultureInfo.InvariantCulture),
                            false
                        );
                    }
                }
            }
        }
    }
}
