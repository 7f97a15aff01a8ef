namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What of one item is shown for which group: chosen under the minimum of the closing, then thinned out under a raised one.</summary>
internal sealed class Itemkeuze
{
    private readonly Bewaakronde _ronde;
    private readonly Bewaakitem _item;
    private readonly Dictionary<string, int> _klassen;
    private readonly Bewaakstappen _stappen;

    /// <summary>Per klas the answers by option or number; null = not asked.</summary>
    private readonly Dictionary<int, int>?[] _tel;
    private readonly IReadOnlyList<Vorm> _vormen;

    /// <exception cref="ArgumentException">A telling names an unknown klas or option, or a value is negative.</exception>
    public Itemkeuze(Bewaakronde ronde, Bewaakitem item, Dictionary<string, int> klassen, Bewaakstappen stappen)
    {
        (_ronde, _item, _klassen, _stappen) = (ronde, item, klassen, stappen);
        if (item.Opties.Any(o => o.Waarde < 0) || item.Getal?.Laagste < 0)
        {
            throw new ArgumentException($"Item {item.Code} has a negative value.", nameof(item));
        }
        _vormen = item.Getal is null ? Vorm.Ladder(item.Opties) : [];
        _tel =
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
            var vak = _tel[k] ??= [];
            vak[t.Optie] = vak.GetValueOrDefault(t.Optie) + t.Aantal;
        }
    }

    /// <summary>Per shown group its figures.</summary>
    /// <param name="groepen">The fixed groups.</param>
    /// <param name="mag">Keys of the groups that this item may be shown for; null = all.</param>
    /// <param name="vast">Sets of options of which a later item shows the exact number.</param>
    public IReadOnlyDictionary<string, Figuur> Kies(Toongroepen groepen, IReadOnlySet<string>? mag, IReadOnlyList<int[]> vast)
    {
        var opties = _item.Opties.Count;
        var getal = _item.Getal is { } grenzen ? new Getalbewaking(grenzen, _tel, groepen.Minimum, _stappen) : null;
        var keuze = getal is null
            ? new Itembewaking(
                _item,
                [.. _tel.Select(t => t is null ? null : Enumerable.Range(0, opties).Select(o => t.GetValueOrDefault(o)).ToArray())],
                groepen.Groepen.Count,
                groepen.Minimum,
                vast,
                _stappen
            )
            : null;
        var uit = new Dictionary<string, Figuur>(StringComparer.Ordinal);
        // Two names for the same people get the same figures: another form would tell more than either.
        var gezien = new Dictionary<string, Figuur?>(StringComparer.Ordinal);
        foreach (var groep in groepen.Groepen)
        {
            if (mag?.Contains(groep.Sleutel) == false || (_item.Thuis && !groep.MagThuis))
            {
                continue;
            }
            var lid = new bool[_tel.Length];
            foreach (var k in groep.Klassen)
            {
                lid[_klassen[k]] = _tel[_klassen[k]] is not null;
            }
            var wie = string.Create(
                lid.Length,
                lid,
                (tekens, l) =>
                {
                    for (var i = 0; i < l.Length; i++)
                    {
                        tekens[i] = l[i] ? '1' : '0';
                    }
                }
            );
            if (!gezien.TryGetValue(wie, out var figuur))
            {
                figuur =
                    keuze is not null ? Figuur.Van(keuze.Probeer(lid, _vormen))
                    : getal!.Probeer(lid) is var (n, som) ? new(n, null, [], Weergave.Tienden(som, n))
                    : null;
                gezien.Add(wie, figuur);
            }

            if (figuur is not null)
            {
                uit.Add(groep.Sleutel, figuur);
            }
        }

        return uit;
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
            .Kies(kandidaten, gevraagd, k => Antwoorden(k.Sleutel), minimum, _stappen)
            .Select(g => g.Sleutel)
            .ToHashSet(StringComparer.Ordinal);
    }

    public Groepsuitslag Toon(Toongroep groep, Figuur figuur)
    {
        var waarden = _item.Opties.Where(o => o.Waarde is not null).Select(o => o.Waarde!.Value).ToList();
        return new()
        {
            Groep = groep,
            Antwoorden = figuur.Antwoorden,
            Respondenten = groep.Klassen.Where(k => _tel[_klassen[k]] is not null).Sum(k => _ronde.Klassen[_klassen[k]].Ingevuld),
            Aandelen = [.. figuur.Procenten.Select((p, c) => Deel(figuur.Vorm!, c, p))],
            Gemiddelde = figuur.Tienden / 10m,
            Schaal = _item.Getal ?? (waarden.Count == 0 ? null : new(waarden.Min(), waarden.Max())),
        };
    }

    private Aandeel Deel(Vorm vorm, int categorie, int procent)
    {
        int[] opties = [.. Enumerable.Range(0, _item.Opties.Count).Where(o => vorm.Categorie[o] == categorie)];
        return new(
            vorm.Label(_item.Opties, categorie),
            opties,
            [.. opties.Select(o => _item.Opties[o].Waarde).OfType<int>()],
            procent is Weergave.OnderGrens or Weergave.BovenGrens ? null : procent,
            Weergave.Tekst(procent)
        );
    }

    public Groepsuitslag Verberg(Toongroep groep, int minimum) =>
        new()
        {
            Groep = groep,
            Reden =
                _item.Thuis && !groep.MagThuis ? Onderdrukt.Thuis
                : groep.Klassen.Sum(Antwoorden) < minimum ? Onderdrukt.TeWeinig(minimum)
                : Onderdrukt.Afleidbaar,
        };

    private int Antwoorden(string klas) => _klassen.TryGetValue(klas, out var k) ? _tel[k]?.Values.Sum() ?? 0 : 0;
}
