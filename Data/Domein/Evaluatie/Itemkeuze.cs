namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What of one item is shown for which group: chosen under the minimum of the closing.</summary>
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
        var telling = new Itemtelling(ronde, item, klassen);
        (_tel, _antwoorden) = (telling.Tel, telling.Antwoorden);
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

    public IReadOnlyList<string> Codes => _item.Codes;

    public bool IsThuis => _item.Thuis;

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
                figuur = Probeer(lid, bron?._bewaking, bron is null ? null : [.. bron.Leden(groep).Zip(lid, (daar, hier) => daar && hier)]);
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
}
