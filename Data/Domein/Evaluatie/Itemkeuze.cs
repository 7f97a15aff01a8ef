namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What of one item is shown for which group: chosen under the minimum of the closing.</summary>
internal sealed class Itemkeuze
{
    private static readonly string[] JaNee = ["ja", "nee"];

    private readonly Bewaakronde _ronde;
    private readonly Bewaakitem _item;
    private readonly Dictionary<string, int> _klassen;
    private readonly Bewaakstappen _stappen;
    private readonly Itemtelling _telling;
    private readonly Itemkeuze? _met;

    /// <summary>The groups of which something may be shown, and per group its number in the possible world; two names for the same people have one.</summary>
    private readonly List<(Toongroep Groep, int Nummer)> _groepen = [];

    /// <summary>Per atom the numbers of its klassen.</summary>
    private int[][] _atomen = [];
    private Itembewaking? _bewaking;
    private Itemkeuze? _bron;

    /// <summary>Per later item its column, and of which groups the number of answers to it is known.</summary>
    private readonly Dictionary<string, (int Kolom, Dictionary<string, int> Aantal)> _later = new(StringComparer.Ordinal);

    /// <param name="met">An item that is asked after the same, and answered by the same people.</param>
    /// <exception cref="ArgumentException">A telling names an unknown klas or option, or a value is negative.</exception>
    public Itemkeuze(Bewaakronde ronde, Bewaakitem item, Dictionary<string, int> klassen, Bewaakstappen stappen, Itemkeuze? met = null)
    {
        (_ronde, _item, _klassen, _stappen, _met) = (ronde, item, klassen, stappen, met);
        if (item.Opties.Any(o => o.Waarde < 0))
        {
            throw new ArgumentException($"Item {item.Code} has a negative value.", nameof(item));
        }
        _telling = new Itemtelling(ronde, item, klassen);
    }

    public IReadOnlyList<string> Codes => _item.Codes;

    public bool IsThuis => _item.Thuis;

    public Bewaakitem Item => _item;

    /// <summary>Per shown group its figures.</summary>
    /// <param name="groepen">The fixed groups.</param>
    /// <param name="bron">The item that leads to this one; null = everybody gets it.</param>
    /// <param name="later">The items that this one leads to: how many answer those is a figure of this one.</param>
    public IReadOnlyDictionary<string, Figuur> Kies(Toongroepen groepen, Itemkeuze? bron, IReadOnlyList<Itemkeuze> later)
    {
        _bron = bron;
        Toongroep[] kandidaten =
        [
            .. groepen.Groepen.Where(g =>
                (!_item.Thuis || g.MagThuis(Antwoordde)) && (!_item.Open || OpenAntwoorden.MagSoort(_ronde.Doelgroep, g))
            ),
        ];
        var drempel = Drempel(_item.Open ? groepen.MinimumOpen : groepen.Minimum);
        if (bron is null || !_stappen.HasFlag(Bewaakstappen.Vervolg))
        {
            var gekozen = Atomen.Kies(kandidaten, _telling.Gevraagd, k => Antwoorden(k.Sleutel), drempel, _stappen, MagAtoom, _item.Eerder);
            Bouw(gekozen, [.. Cellen(gekozen)], a => a.Sum(k => _telling.Antwoorden[k]));
        }
        else
        {
            KiesNa(bron, kandidaten, drempel);
        }

        if (_stappen.HasFlag(Bewaakstappen.Vervolg) && _bewaking is not null)
        {
            foreach (var item in later)
            {
                Leid(item, later);
            }
        }
        var uit = new Dictionary<string, Figuur>(StringComparer.Ordinal);
        List<IGrouping<int, Toongroep>> volgorde = [.. OpVolgorde()];
        foreach (var item in later.Where(i => i._met is null && _later.ContainsKey(i._item.Code)))
        {
            volgorde.ForEach(namen => ToonLater(item, namen));
        }
        foreach (var namen in volgorde)
        {
            if (_bewaking!.Toon(namen.Key, Tel(namen.First())) is { } figuur)
            {
                foreach (var groep in namen)
                {
                    uit.Add(groep.Sleutel, figuur);
                }
            }
        }
        return uit;
    }

    /// <summary>
    /// From large to small as long as groups lie within each other, so that leerjaren are as exact as can be; then the groups that cross those, from small
    /// to large: their figures follow from what was shown, but for what that leaves open, and every figure of many that crosses others would bind the
    /// parts more than it tells.
    /// </summary>
    private IEnumerable<IGrouping<int, Toongroep>> OpVolgorde()
    {
        if (_bewaking is null)
        {
            return [];
        }
        var groepen = _groepen.GroupBy(g => g.Nummer, g => g.Groep).OrderBy(g => g.Min(x => Rang(x))).ThenBy(g => g.Key).ToList();
        var atomen = _bewaking.Wereld.Groepen.Select(g => g.ToHashSet()).ToList();
        var eerst = new List<IGrouping<int, Toongroep>>();
        foreach (var groep in groepen)
        {
            var lid = atomen[groep.Key];
            if (eerst.TrueForAll(e => !atomen[e.Key].Overlaps(lid) || atomen[e.Key].IsSubsetOf(lid) || lid.IsSubsetOf(atomen[e.Key])))
            {
                eerst.Add(groep);
            }
        }
        return eerst
            .OrderByDescending(g => atomen[g.Key].Count)
            .Concat(groepen.Except(eerst).OrderBy(g => atomen[g.Key].Count).ThenBy(g => _bewaking.Wereld.Antwoorden(g.Key)));
    }

    private static int Rang(Toongroep groep) =>
        Array.IndexOf(
            [Toongroep.School, Toongroep.PerLeerjaar, Toongroep.PerVestiging, Toongroep.PerTeam, Toongroep.PerLeerweg],
            groep.Soort
        )
            is var i
        && i < 0
            ? int.MaxValue
            : i;

    /// <summary>So many answers an atom needs: the minimum, and about home enough to leave three and more of each answer, and of all others.</summary>
    private int Drempel(int minimum) => _item.Thuis ? Math.Max(minimum, 3 * (Wereld.ThuisWeinig + 1)) : minimum;

    /// <summary>
    /// An item about home asks for answers of two klassen on both sides of every sum and difference, and a list of what mentors wrote for those of two
    /// teams. Of an item that only some were led to, who answered the first of all counts: who of those did is not known.
    /// </summary>
    private bool MagAtoom(IReadOnlyCollection<string> atoom) =>
        (!_item.Thuis || atoom.Count(k => Eerste.Antwoorden(k) > 0) > 1)
        && (
            !_item.Open
            || _ronde.Doelgroep != Doelgroep.Mentoren
            || atoom
                .Where(k => Eerste.Antwoorden(k) > 0)
                .Select(k => _ronde.Klassen[_klassen[k]].Team)
                .Distinct(StringComparer.Ordinal)
                .Skip(1)
                .Any()
        );

    /// <summary>The item that everybody got and that, over one step or more, leads to this one; this one itself if everybody got it.</summary>
    private Itemkeuze Eerste => _bron?.Eerste ?? this;

    /// <summary>How many of a klas answered; more forms than people are somebody else's.</summary>
    private int Antwoorden(string klas) => _ronde.Klassen[_klassen[klas]].Echt(_telling.Antwoorden[_klassen[klas]]);

    /// <summary>So many answers to the item that everybody got are more than these klassen have people: all of them may have been led on.</summary>
    private int Vreemd(IEnumerable<string> klassen) => klassen.Sum(k => _telling.Antwoorden[_klassen[k]] - Antwoorden(k));

    /// <summary>The klassen that these groups do not tell apart, in an order that does not hang on that of the klassen.</summary>
    private IEnumerable<int[]> Cellen(IReadOnlyList<Toongroep> groepen) =>
        Enumerable
            .Range(0, _ronde.Klassen.Count)
            .Where(k => _telling.Tel[k] is not null)
            .OrderBy(k => _ronde.Klassen[k].Sleutel, StringComparer.Ordinal)
            .GroupBy(k => string.Concat(groepen.Select(g => g.Klassen.Contains(_ronde.Klassen[k].Sleutel) ? '1' : '0')))
            .Select(a => a.ToArray());

    /// <summary>
    /// Of those who were led here it is known how many they are where the earlier item shows it, and no more than that: groups are chosen by how many
    /// there certainly are, and the possible world starts from how many there are in that of the earlier item.
    /// </summary>
    private void KiesNa(Itemkeuze bron, Toongroep[] kandidaten, int drempel)
    {
        if (!bron._later.TryGetValue(_item.Code, out var later))
        {
            return;
        }
        var bekend = kandidaten
            .Where(g => later.Aantal.TryGetValue(g.Sleutel, out var n) && n - Eerste.Vreemd(g.Klassen) >= drempel && !WasGetoond(g))
            .ToList();
        bool[][] leden = [.. bekend.Select(g => bron._atomen.Select(a => a.Any(k => IsIn(g, k))).ToArray())];
        bool IsGroot(bool[] atoom)
        {
            List<string> klassen = [.. bron._atomen.Where((_, a) => atoom[a]).SelectMany(a => a).Select(k => _ronde.Klassen[k].Sleutel)];
            return bron._bewaking!.Bekend(later.Kolom, atoom).Laag - Eerste.Vreemd(klassen) >= drempel && MagAtoom(klassen);
        }
        Toongroep[] gekozen = [.. Atomen.Kies(leden, IsGroot).Select(g => bekend[g])];
        var samen = bron
            ._atomen.Select((klassen, i) => (klassen, i))
            .GroupBy(a => string.Concat(gekozen.Select(g => IsIn(g, a.klassen[0]) ? '1' : '0')))
            .Select(a => (Klassen: a.SelectMany(x => x.klassen).ToArray(), N: a.Sum(x => bron._bewaking!.Wereld.Tel[x.i][later.Kolom])))
            .ToList();
        Bouw(gekozen, [.. samen.Select(s => s.Klassen)], klassen => samen.Single(s => s.Klassen[0] == klassen[0]).N);
    }

    /// <summary>
    /// Did another round show this of any klas of the group? How many were led here differs by whom it may be of, and is no figure to tell apart by.
    /// </summary>
    private bool WasGetoond(Toongroep groep) =>
        _stappen.HasFlag(Bewaakstappen.Eerder)
        && _item.Eerder.Any(e => e.Groepen.Any(g => g.Intersect(groep.Klassen, StringComparer.Ordinal).Any()));

    private bool IsIn(Toongroep groep, int klas) => groep.Klassen.Contains(_ronde.Klassen[klas].Sleutel);

    private void Bouw(IReadOnlyList<Toongroep> gekozen, int[][] atomen, Func<int[], int> omvang)
    {
        if (gekozen.Count == 0)
        {
            return;
        }
        _atomen = atomen;
        var nummers = new Dictionary<string, int>(StringComparer.Ordinal);
        var leden = new List<int[]>();
        foreach (var groep in gekozen)
        {
            int[] lid = [.. Enumerable.Range(0, atomen.Length).Where(a => IsIn(groep, atomen[a][0]))];
            var sleutel = string.Join(',', lid);
            if (nummers.TryAdd(sleutel, leden.Count))
            {
                leden.Add(lid);
            }
            _groepen.Add((groep, nummers[sleutel]));
        }

        int?[] waarde = [.. _item.Opties.Select(o => o.Waarde)];
        int[][]? waar = _stappen.HasFlag(Bewaakstappen.Openbaar)
            ? null
            : [.. atomen.Select(a => Enumerable.Range(0, waarde.Length).Select(o => a.Sum(k => Tel(k, o))).ToArray())];
        _bewaking = new(
            new([.. atomen.Select(omvang)], [.. leden], waarde, _item.Meervoudig, _item.Thuis, _stappen, waar),
            waarde,
            _item.Meervoudig
        );
    }

    private int Tel(int klas, int optie) => _telling.Tel[klas]?.GetValueOrDefault(optie) ?? 0;

    private int[] Tel(Toongroep groep) =>
        [.. Enumerable.Range(0, _item.Opties.Count).Select(o => groep.Klassen.Sum(k => Tel(_klassen[k], o)))];

    private void Leid(Itemkeuze item, IReadOnlyList<Itemkeuze> later)
    {
        if (item._met is { } met)
        {
            if (_later.TryGetValue(met._item.Code, out var zelfde))
            {
                _later.Add(item._item.Code, zelfde);
            }
            return;
        }
        // Who was not asked cannot be told from who was not led there.
        if (_telling.Gevraagd.Any(k => item._telling.Tel[_klassen[k.Sleutel]] is null))
        {
            return;
        }
        int[] opties = [.. item._item.NaOpties.Order()];
        // How many ticked any of these binds how many ticked any of others in ways that a world of counts does not know.
        if (_item.Meervoudig && opties.Length > 1 && later.Count(l => l._met is null && l._item.NaOpties.Count > 1) > 1)
        {
            return;
        }
        _later.Add(item._item.Code, (_bewaking!.Later(opties, item._item.Verplicht), new(StringComparer.Ordinal)));
    }

    /// <summary>Before the shares, which then keep to it: a later item without an exact number of answers is not shown at all.</summary>
    private void ToonLater(Itemkeuze item, IGrouping<int, Toongroep> namen)
    {
        var (kolom, aantal) = _later[item._item.Code];
        if (_bewaking!.ToonAantal(kolom, namen.Key, namen.First().Klassen.Sum(k => item._telling.Antwoorden[_klassen[k]])) is int n)
        {
            foreach (var groep in namen)
            {
                aantal.Add(groep.Sleutel, n);
            }
        }
    }

    /// <summary>The figures of a group, in the order of <see cref="Codes"/>.</summary>
    public IEnumerable<Groepsuitslag> Toon(Toongroep groep, Figuur figuur)
    {
        var waarden = _item.Opties.Select(o => o.Waarde).OfType<int>().ToList();
        var uitslag = new Groepsuitslag
        {
            Groep = groep,
            Antwoorden = figuur.Antwoorden,
            Respondenten = groep.Klassen.Where(k => _telling.Tel[_klassen[k]] is not null).Sum(k => _ronde.Klassen[_klassen[k]].Ingevuld),
            Gemiddelde = figuur.Tienden is var (laagst, hoogst) ? (laagst + hoogst) / 20m : null,
            Speling = figuur.Tienden is var (van, tot) ? (tot - van) / 20m : 0,
            Schaal = waarden.Count == 0 ? null : new(waarden.Min(), waarden.Max()),
        };
        return _item.Meervoudig
            ? figuur.Delen.Select(
                (ja, o) =>
                    uitslag with
                    {
                        Aandelen = [.. new[] { ja, figuur.Andere[o] }.Select((deel, i) => Weergave.Deel(JaNee[i], [i], [], deel))],
                    }
            )
            : [uitslag with { Aandelen = [.. figuur.Delen.Select((deel, o) => Deel(_item.Opties[o], o, deel))] }];
    }

    private static Aandeel Deel(Bewaakoptie optie, int nummer, Cijfer cijfer) =>
        Weergave.Deel(optie.Label, [nummer], optie.Waarde is int w ? [w] : [], cijfer);

    public Groepsuitslag Verberg(Toongroep groep) =>
        new() { Groep = groep, Reden = _item.Thuis && !groep.MagThuis(Antwoordde) ? Onderdrukt.Thuis : Onderdrukt.Verborgen };

    /// <summary>Sent anybody of this klas a form? Of an item who answered it is not public.</summary>
    private bool Antwoordde(string klas) => _klassen.TryGetValue(klas, out var k) && _ronde.Klassen[k].Ingevuld > 0;
}
