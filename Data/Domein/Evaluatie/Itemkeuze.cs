namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What of one item is shown for which group: chosen under the minimum of the closing, then thinned out under a raised one.</summary>
internal sealed class Itemkeuze
{
    private static readonly string[] JaNee = ["ja", "nee"];

    private readonly Bewaakronde _ronde;
    private readonly Bewaakitem _item;
    private readonly Dictionary<string, int> _klassen;

    /// <summary>Per klas the answers by option or number; null = not asked.</summary>
    private readonly Dictionary<int, int>?[] _tel;

    /// <summary>Per klas how many answered.</summary>
    private readonly int[] _antwoorden;
    private readonly IReadOnlyList<Vorm> _vormen;
    private readonly Itembewaking? _bewaking;
    private readonly Getalbewaking? _getal;
    private readonly Bewaakstappen _stappen;

    /// <param name="groepen">The fixed groups.</param>
    /// <param name="vervolg">How many items are asked after this one.</param>
    /// <exception cref="ArgumentException">A telling names an unknown klas or option, or a value is negative.</exception>
    public Itemkeuze(
        Bewaakronde ronde,
        Bewaakitem item,
        Dictionary<string, int> klassen,
        Toongroepen groepen,
        int vervolg,
        Bewaakstappen stappen
    )
    {
        (_ronde, _item, _klassen, _stappen) = (ronde, item, klassen, stappen);
        if (item.Opties.Any(o => o.Waarde < 0) || item.Getal?.Laagste < 0)
        {
            throw new ArgumentException($"Item {item.Code} has a negative value.", nameof(item));
        }
        _tel = Tel(ronde, item, klassen);
        _antwoorden =
        [
            .. ronde.Klassen.Select(
                (k, i) =>
                    _tel[i] is null ? 0
                    : item.Meervoudig ? item.Beantwoord!.GetValueOrDefault(k.Sleutel)
                    : _tel[i]!.Values.Sum()
            ),
        ];
        if (item.Meervoudig && _tel.Where((t, i) => t?.Values.Any(n => n > _antwoorden[i]) == true).Any())
        {
            throw new ArgumentException($"Item {item.Code} has more ticks of one option than people who answered.", nameof(item));
        }
        _vormen =
            item.Getal is not null ? []
            : item.Meervoudig ? Vorm.LadderMeervoudig(item.Opties.Count)
            : Vorm.Ladder(item.Opties);
        _getal = item.Getal is { } grenzen ? new Getalbewaking(grenzen, _tel, groepen.Minimum, stappen) : null;
        _bewaking = _getal is null
            ? new Itembewaking(
                item,
                [
                    .. _tel.Select(t =>
                        t is null ? null : Enumerable.Range(0, item.Opties.Count).Select(o => t.GetValueOrDefault(o)).ToArray()
                    ),
                ],
                _antwoorden,
                groepen.Groepen.Count * (1 + vervolg),
                groepen.Minimum,
                stappen
            )
            : null;
    }

    /// <summary>What the results know the item by: its code, or of several choices one per option.</summary>
    public IReadOnlyList<string> Codes =>
        _item.Meervoudig ? [.. _item.Opties.Select(o => _item.Code + Hoofdcijfer.Scheiding + o.Code)] : [_item.Code];

    /// <summary>Per shown group its figures.</summary>
    /// <param name="groepen">The fixed groups.</param>
    /// <param name="bron">The item that leads to this one, which this choice burdens with the number of answers; null = everybody gets it.</param>
    public IReadOnlyDictionary<string, Figuur> Kies(Toongroepen groepen, Itemkeuze? bron)
    {
        var uit = new Dictionary<string, Figuur>(StringComparer.Ordinal);
        // Two names for the same people get the same figures: another form would tell more than either.
        var gezien = new Dictionary<string, Figuur?>(StringComparer.Ordinal);
        foreach (var groep in groepen.Groepen)
        {
            if (_item.Thuis && !groep.MagThuis(Antwoordde))
            {
                continue;
            }
            var lid = Leden(groep);
            var wie = string.Concat(lid.Select(l => l ? '1' : '0'));
            if (!gezien.TryGetValue(wie, out var figuur))
            {
                figuur = Probeer(lid, bron?._bewaking, bron?.Leden(groep));
                gezien.Add(wie, figuur);
            }

            if (figuur is not null)
            {
                uit.Add(groep.Sleutel, figuur);
            }
        }

        return uit;
    }

    private Figuur? Probeer(bool[] lid, Itembewaking? bron, bool[]? lidBron)
    {
        if (!_stappen.HasFlag(Bewaakstappen.Vervolg))
        {
            bron = null;
        }
        int[] opties = [.. _item.NaOpties.Order()];
        if (bron is not null && !bron.ProbeerTotaal(lidBron!, opties, _antwoorden))
        {
            return null;
        }
        var figuur =
            _bewaking is not null ? Figuur.Van(_bewaking.Probeer(lid, _vormen))
            : _getal!.Probeer(lid) is var (n, som) ? new(n, null, [], [], Weergave.Tienden(som, n))
            : null;
        if (figuur is null)
        {
            bron?.NeemTotaalTerug(opties);
        }
        return figuur;
    }

    private bool[] Leden(Toongroep groep)
    {
        var lid = new bool[_tel.Length];
        foreach (var k in groep.Klassen)
        {
            lid[_klassen[k]] = _tel[_klassen[k]] is not null;
        }
        return lid;
    }

    /// <summary>
    /// What of a choice remains under a higher minimum. Groups only go: fewer figures fit every witness that more figures fit, so the zeros stay
    /// open; and who kept the older figures has learned what was safe then.
    /// </summary>
    public IReadOnlySet<string> Verhoog(
        IReadOnlyDictionary<string, Figuur> keuze,
        IReadOnlyList<Toongroep> geldend,
        IReadOnlySet<string>? mag,
        int minimum
    )
    {
        var kandidaten = geldend.Where(g => keuze.ContainsKey(g.Sleutel) && mag?.Contains(g.Sleutel) != false).ToList();
        var gevraagd = _ronde.Klassen.Where(k => _tel[_klassen[k.Sleutel]] is not null).ToList();
        return Atomen
            .Kies(kandidaten, gevraagd, k => _antwoorden[_klassen[k.Sleutel]], minimum, _stappen)
            .Select(g => g.Sleutel)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The figures of a group, in the order of <see cref="Codes"/>.</summary>
    public IEnumerable<Groepsuitslag> Toon(Toongroep groep, Figuur figuur)
    {
        var waarden = _item.Opties.Where(o => o.Waarde is not null).Select(o => o.Waarde!.Value).ToList();
        var uitslag = new Groepsuitslag
        {
            Groep = groep,
            Antwoorden = figuur.Antwoorden,
            Respondenten = groep.Klassen.Where(k => _tel[_klassen[k]] is not null).Sum(k => _ronde.Klassen[_klassen[k]].Ingevuld),
            Gemiddelde = figuur.Tienden / 10m,
            Schaal = _item.Getal ?? (waarden.Count == 0 ? null : new(waarden.Min(), waarden.Max())),
        };
        return _item.Meervoudig
            ? figuur.Delen.Select(
                (ja, o) =>
                    uitslag with
                    {
                        Aandelen = [.. new[] { ja, figuur.Andere[o] }.Select((deel, i) => Weergave.Deel(JaNee[i], [i], [], deel))],
                    }
            )
            : [uitslag with { Aandelen = [.. figuur.Delen.Select((deel, c) => Deel(figuur.Vorm!, c, deel))] }];
    }

    private Aandeel Deel(Vorm vorm, int categorie, Cijfer cijfer)
    {
        int[] opties = [.. Enumerable.Range(0, _item.Opties.Count).Where(o => vorm.Categorie[o] == categorie)];
        return Weergave.Deel(
            vorm.Label(_item.Opties, categorie),
            opties,
            [.. opties.Select(o => _item.Opties[o].Waarde).OfType<int>()],
            cijfer
        );
    }

    public Groepsuitslag Verberg(Toongroep groep) =>
        new() { Groep = groep, Reden = _item.Thuis && !groep.MagThuis(Antwoordde) ? Onderdrukt.Thuis : Onderdrukt.Verborgen };

    /// <summary>Sent anybody of this klas a form? Of an item who answered it is not public.</summary>
    private bool Antwoordde(string klas) => _klassen.TryGetValue(klas, out var k) && _ronde.Klassen[k].Ingevuld > 0;

    private static Dictionary<int, int>?[] Tel(Bewaakronde ronde, Bewaakitem item, Dictionary<string, int> klassen)
    {
        Dictionary<int, int>?[] uit =
        [
            .. ronde.Klassen.Select(k =>
                (k.Ingeschreven > 0 || k.Ingevuld > 0) && item.Gevraagd?.Contains(k.Sleutel) != false ? new Dictionary<int, int>() : null
            ),
        ];
        foreach (var t in item.Tellingen)
        {
            if (!klassen.TryGetValue(t.Klas, out var k))
            {
                throw new ArgumentException($"Item {item.Code} counts unknown klas {t.Klas}.", nameof(item));
            }
            var (laagste, hoogste) = item.Getal is { } g ? (g.Laagste, g.Hoogste) : (0, item.Opties.Count - 1);
            if (t.Optie < laagste || t.Optie > hoogste || t.Aantal < 0)
            {
                throw new ArgumentException($"Item {item.Code} counts {t.Aantal} of unknown option {t.Optie}.", nameof(item));
            }
            if (t.Aantal == 0)
            {
                continue;
            }
            var vak = uit[k] ??= [];
            vak[t.Optie] = vak.GetValueOrDefault(t.Optie) + t.Aantal;
        }

        return uit;
    }
}
