using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>A count or mean of a protected group that fits what is shown in one way only.</summary>
/// <param name="Aftrekken">Found by adding and subtracting alone; otherwise bounds and whole numbers were needed.</param>
internal sealed record Gat(string Item, string Groep, string Wat, bool Aftrekken);

/// <summary>
/// Tries to determine what the guard hides. It takes every figure of every group of every item, as a reader who may see all of it does (so every role
/// with fewer rights as well), turns the texts back into what they say about whole numbers, adds what is public and more (below), and decides for
/// each protected group whether a count or the mean can have one value only.
/// <para>
/// What it is given beyond the pages: who filled in per klas; where <c>kentAntwoorden</c> also how many of each klas answered each item. Both are
/// more than anybody in a school is shown. It is exact: klassen that no figure tells apart form a cell; a system over cells × options has the same
/// solutions; if in any solution a protected part of a cell can be filled in two ways, its count is open; otherwise branch and bound looks for a
/// solution with another value, and says "no" only when it has tried everything. Where it runs out of steps it counts as unresolved, and the tests
/// want none of those.
/// </para>
/// <para>
/// The true answers are used only as the place where the search for a second solution starts; whether there is one does not depend on it.
/// Items that hang on another are for <see cref="Boomaanvaller"/>, who knows the method for <c>Kenneraanvaller</c>. It does not try: what a pupil
/// knows of his own answer and of friends; nearly determined (two possible values are enough to be
/// open); joint distributions of two items, which are shown nowhere.
/// </para>
/// </summary>
internal sealed class Aanvaller
{
    private readonly Bewaakronde _ronde;
    private readonly List<Bewaakitem> _items;
    private readonly IReadOnlyList<Bewaakuitslag> _bladen;
    private readonly int _minimum;
    private readonly bool _kentAntwoorden;
    private readonly int _knopen;
    private readonly bool _telKrap;

    /// <param name="bladen">All that was ever shown; several when a minimum was raised in between.</param>
    /// <param name="minimum">Groups of fewer answers are protected.</param>
    /// <param name="knopen">Steps of one branch and bound; few are enough to find holes, many to be sure that there are none.</param>
    /// <param name="telKrap">Also counts what is nearly determined (<see cref="Krap"/>), which takes as long again.</param>
    public Aanvaller(
        Bewaakronde ronde,
        IReadOnlyList<Bewaakitem> items,
        IReadOnlyList<Bewaakuitslag> bladen,
        int minimum,
        bool kentAntwoorden,
        int knopen = 20_000,
        bool telKrap = false
    ) =>
        (_ronde, _items, _bladen, _minimum, _kentAntwoorden, _knopen, _telKrap) = (
            ronde,
            // Where every answer to an item that everybody got leads on, everybody is asked.
            [
                .. items.Select(i =>
                    items.FirstOrDefault(x => x.Code == i.Na && x.Na is null)?.Opties.Count <= i.NaOpties.Count
                        ? i with
                        {
                            Na = null,
                            NaOpties = new HashSet<int>(),
                        }
                        : i
                ),
            ],
            bladen,
            minimum,
            kentAntwoorden,
            knopen,
            telKrap
        );

    /// <summary>How many counts and means it tried to determine.</summary>
    public int Geprobeerd { get; private set; }

    /// <summary>How many of those it could not decide.</summary>
    public int Onbeslist { get; private set; }

    /// <summary>How many counts of a cell and an option it looked at for <see cref="Krap"/>.</summary>
    public int Celopties { get; private set; }

    /// <summary>
    /// Of how many of those it is certain that at most one of the cell, or all but at most one, chose the option: then of any two people in it, or more,
    /// the count has two neighbouring values left and no more.
    /// </summary>
    public int Krap { get; private set; }

    /// <summary>Lazy: who wants to know only whether there is a hole need not wait for the rest.</summary>
    public IEnumerable<Gat> ZoekGaten() =>
        _items.Where(i => i.Na is null).SelectMany(i => (i.Meervoudig ? ValMeerkeuze(i) : Val(i)).Concat(ValBoom(i)));

    private IEnumerable<Gat> ValBoom(Bewaakitem item)
    {
        foreach (var blad in _items.Exists(i => i.Na == item.Code) ? _bladen : [])
        {
            var boom = new Boomaanvaller(_ronde, _items, item, blad, _minimum, _knopen);
            foreach (var gat in boom.ZoekGaten())
            {
                yield return gat;
            }
            Geprobeerd += boom.Geprobeerd;
            Onbeslist += boom.Onbeslist;
        }
    }

    /// <summary>
    /// Several choices: unknown are the ticks of each option per cell, and, where several options lead to a later item, how many ticked any of those.
    /// Who answers ticks at least one. It is told how many of each klas answered.
    /// </summary>
    private IEnumerable<Gat> ValMeerkeuze(Bewaakitem item)
    {
        var klassen = _ronde.Klassen;
        var opties = item.Opties.Count;
        var nr = klassen.Select((k, i) => (k.Sleutel, i)).ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
        int[] antwoorden = [.. klassen.Select(k => item.Beantwoord!.GetValueOrDefault(k.Sleutel))];
        var echt = klassen.Select(_ => new int[opties]).ToArray();
        foreach (var t in item.Tellingen)
        {
            echt[nr[t.Klas]][t.Optie] += t.Aantal;
        }
        var vervolg = _items.Where(i => i.Na == item.Code).ToList();
        // A count of its own, unless it is that of one option and who is led there cannot skip it.
        var breed = vervolg.Where(v => v.NaOpties.Count > 1 || !v.Verplicht).ToList();
        var getoond = Enumerable
            .Range(0, opties)
            .SelectMany(o =>
                _bladen.SelectMany(b => b.Van(item.Code + "." + item.Opties[o].Code)!.Groepen).Where(g => g.IsGetoond).Select(g => (o, g))
            )
            .ToList();
        var totalen = vervolg
            .SelectMany(v =>
                _bladen
                    .SelectMany(b => b.Van(v.Meervoudig ? v.Code + "." + v.Opties[0].Code : v.Code)!.Groepen)
                    .Where(g => g.IsGetoond)
                    .Select(g => (Item: v, Uitslag: g))
            )
            .ToList();
        var sets = getoond
            .Select(g => g.g.Groep)
            .Concat(totalen.Select(t => t.Uitslag.Groep))
            .DistinctBy(g => g.Sleutel)
            .Select(g => g.Klassen.ToHashSet(StringComparer.Ordinal))
            .ToList();
        var cellen = Cellen(sets);
        var breedte = opties + breed.Count;
        int X(int cel, int o) => (cel * breedte) + o;
        int[] Leden(Toongroep groep) =>
            [.. Enumerable.Range(0, cellen.Count).Where(c => groep.Klassen.Contains(klassen[cellen[c][0]].Sleutel))];
        int Omvang(IEnumerable<int> ks) => ks.Sum(k => antwoorden[k]);
        int Later(int v, IEnumerable<int> ks) =>
            ks.Sum(k =>
                breed[v].Meervoudig
                    ? breed[v].Beantwoord!.GetValueOrDefault(klassen[k].Sleutel)
                    : breed[v].Tellingen.Where(t => t.Klas == klassen[k].Sleutel).Sum(t => t.Aantal)
            );
        var stelsel = new Stelsel(new int[cellen.Count * breedte], [.. cellen.SelectMany(c => Enumerable.Repeat(Omvang(c), breedte))], []);
        var waar = new int[cellen.Count * breedte];
        for (var c = 0; c < cellen.Count; c++)
        {
            for (var o = 0; o < breedte; o++)
            {
                waar[X(c, o)] = o < opties ? cellen[c].Sum(k => echt[k][o]) : Later(o - opties, cellen[c]);
            }
            stelsel.Voeg(Enumerable.Range(0, opties).Select(o => (X(c, o), 1)), Omvang(cellen[c]), long.MaxValue / 4);
            for (var v = 0; v < breed.Count; v++)
            {
                stelsel.Voeg([.. breed[v].NaOpties.Select(o => (X(c, o), 1)), (X(c, opties + v), -1)], 0, long.MaxValue / 4);
                foreach (var o in breed[v].Verplicht ? breed[v].NaOpties : new HashSet<int>())
                {
                    stelsel.Voeg([(X(c, opties + v), 1), (X(c, o), -1)], 0, long.MaxValue / 4);
                }
            }
        }
        foreach (var (o, g) in getoond)
        {
            var n = g.Antwoorden;
            foreach (var a in g.Aandelen)
            {
                var (laag, hoog) = Aantallen(a.Tekst, n);
                var isJa = a.Opties[0] == 0;
                stelsel.Voeg(Leden(g.Groep).Select(c => (X(c, o), 1)), isJa ? laag : n - hoog, isJa ? hoog : n - laag);
            }
        }
        foreach (var (later, g) in totalen)
        {
            var o = breed.IndexOf(later) is var v && v < 0 ? later.NaOpties.First() : opties + v;
            stelsel.Voeg(Leden(g.Groep).Select(c => (X(c, o), 1)), g.Antwoorden, g.Antwoorden);
        }

        var oplossingen = new List<int[]> { waar };
        Stelsel.Antwoord Kan(Func<int[], bool> al, params (IEnumerable<(int, int)> Termen, long Laag, long Hoog)[] eisen) =>
            stelsel.Kan(oplossingen, al, _knopen, eisen);

        for (var c = 0; _telKrap && c < cellen.Count; c++)
        {
            var alle = Omvang(cellen[c]);
            for (var o = 0; o < opties && alle >= _minimum; o++)
            {
                Celopties++;
                var kan = Kan(s => s[X(c, o)] > 1 && s[X(c, o)] < alle - 1, ([(X(c, o), 1)], 2, alle - 2));
                Krap += kan == Stelsel.Antwoord.Nee ? 1 : 0;
            }
        }

        // Of every cell: does everybody, or nobody, certainly tick it? Then so does every part of it.
        for (var c = 0; c < cellen.Count; c++)
        {
            var alle = Omvang(cellen[c]);
            if (alle == 0)
            {
                continue;
            }
            for (var o = 0; o < breedte; o++)
            {
                Geprobeerd++;
                var kan = Kan(s => s[X(c, o)] > 0 && s[X(c, o)] < alle, ([(X(c, o), 1)], 1, alle - 1));
                Onbeslist += kan == Stelsel.Antwoord.Onbekend ? 1 : 0;
                if (
                    kan == Stelsel.Antwoord.Nee
                    && Kan(
                        s => s[X(c, o)] != waar[X(c, o)],
                        ([(X(c, o), 1)], 0, waar[X(c, o)] - 1),
                        ([(X(c, o), 1)], waar[X(c, o)] + 1, alle)
                    ) == Stelsel.Antwoord.Nee
                )
                {
                    yield return new(item.Code, string.Join('+', cellen[c].Select(k => klassen[k].Sleutel)), "kruisjes " + o, false);
                }
            }
        }

        // And of every protected group that is made of whole cells, any count.
        foreach (var (naam, leden) in Beschermd(antwoorden, [.. antwoorden.Select(n => new[] { n })]))
        {
            var heel = Enumerable.Range(0, cellen.Count).Where(c => cellen[c].All(k => leden.Contains(k) || antwoorden[k] == 0)).ToList();
            if (heel.Sum(c => Omvang(cellen[c])) != Omvang(leden))
            {
                continue;
            }
            for (var o = 0; o < breedte; o++)
            {
                Geprobeerd++;
                List<(int, int)> termen = [.. heel.Select(c => (X(c, o), 1))];
                var t = termen.Sum(x => waar[x.Item1]);
                var kan = Kan(s => termen.Sum(x => s[x.Item1]) != t, (termen, 0, t - 1), (termen, t + 1, Omvang(leden)));
                Onbeslist += kan == Stelsel.Antwoord.Onbekend ? 1 : 0;
                if (kan == Stelsel.Antwoord.Nee)
                {
                    yield return new(item.Code, naam, "kruisjes " + o, false);
                }
            }
        }
    }

    private IEnumerable<Gat> Val(Bewaakitem item)
    {
        var klassen = _ronde.Klassen;
        var opties = item.Opties.Count;
        int? Waarde(int o) => item.Opties[o].Waarde;
        var soorten = _kentAntwoorden ? opties : opties + 1;

        // The truth; the last kind is "did not answer".
        var echt = klassen.Select(_ => new int[opties + 1]).ToArray();
        var nr = klassen.Select((k, i) => (k.Sleutel, i)).ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
        foreach (var t in item.Tellingen)
        {
            echt[nr[t.Klas]][t.Optie] += t.Aantal;
        }
        var antwoorden = echt.Select(e => e.Sum()).ToArray();
        for (var k = 0; k < klassen.Count; k++)
        {
            echt[k][opties] = klassen[k].Ingevuld - antwoorden[k];
            if (item.Gevraagd?.Contains(klassen[k].Sleutel) == false)
            {
                echt[k] = new int[opties + 1];
            }
        }

        // What is shown of this item, and of items that hang on it.
        var getoond = _bladen.SelectMany(b => b.Van(item.Code)!.Groepen).Where(x => x.IsGetoond).ToList();
        var vervolg = _items
            .Where(i => i.Na == item.Code)
            .SelectMany(i => _bladen.SelectMany(b => b.Van(i.Code)!.Groepen).Where(x => x.IsGetoond).Select(x => (Item: i, Uitslag: x)))
            .ToList();

        // Cells: klassen that no figure tells apart.
        var sets = getoond.Concat(vervolg.Select(v => v.Uitslag)).Select(x => x.Groep.Klassen.ToHashSet(StringComparer.Ordinal)).ToList();
        var cellen = Cellen(sets);
        int[] Leden(Toongroep groep) =>
            [.. Enumerable.Range(0, cellen.Count).Where(c => groep.Klassen.Contains(klassen[cellen[c][0]].Sleutel))];
        int Omvang(IEnumerable<int> ks) => ks.Sum(k => _kentAntwoorden ? antwoorden[k] : echt[k].Sum());
        int X(int cel, int o) => (cel * soorten) + o;

        var stelsel = new Stelsel(
            new int[cellen.Count * soorten],
            [.. cellen.SelectMany(c => Enumerable.Repeat(Omvang(c), soorten))],
            [.. cellen.Select((_, c) => Enumerable.Range(0, soorten).Select(o => X(c, o)).ToArray())]
        );
        var waar = new int[cellen.Count * soorten];
        for (var c = 0; c < cellen.Count; c++)
        {
            stelsel.Voeg(Enumerable.Range(0, soorten).Select(o => (X(c, o), 1)), Omvang(cellen[c]), Omvang(cellen[c]));
            for (var o = 0; o < soorten; o++)
            {
                waar[X(c, o)] = cellen[c].Sum(k => echt[k][o]);
            }
        }

        var sommen = new Sommen();
        foreach (var u in getoond)
        {
            var (leden, n) = (Leden(u.Groep), u.Antwoorden);
            sommen.Weet(leden, [.. Enumerable.Range(0, opties)], n, n);
            foreach (var a in u.Aandelen)
            {
                var (laag, hoog) = Aantallen(a.Tekst, n);
                sommen.Weet(leden, [.. a.Opties], laag, hoog);
            }

            if (u.Gemiddelde is not decimal m)
            {
                continue;
            }
            foreach (var (termen, laag, hoog) in Gemiddelde(m, u.Speling, leden, item, X))
            {
                stelsel.Voeg(termen, laag, hoog);
            }
        }

        foreach (var (later, u) in vervolg)
        {
            var meest = later.Verplicht ? u.Antwoorden : Leden(u.Groep).Sum(c => Omvang(cellen[c]));
            sommen.Weet(Leden(u.Groep), [.. later.NaOpties.Order()], u.Antwoorden, meest);
        }
        foreach (var s in sommen.Sluit())
        {
            stelsel.Voeg(s.Cellen.SelectMany(c => s.Opties.Select(o => (X(c, o), 1))), s.Laag, s.Hoog);
        }

        // Every protected group: what is not determined in the truth itself may still be the only possibility.
        var oplossingen = new List<int[]> { waar };
        var open = new Dictionary<string, Stelsel.Antwoord>(StringComparer.Ordinal);
        Stelsel.Antwoord Kan(string sleutel, Func<int[], bool> ook, params (IEnumerable<(int, int)> Termen, long Laag, long Hoog)[] eisen)
        {
            if (open.TryGetValue(sleutel, out var al))
            {
                return al;
            }
            var uit = oplossingen.Exists(s => ook(s)) ? Stelsel.Antwoord.Ja : Stelsel.Antwoord.Nee;
            foreach (var eis in eisen)
            {
                if (uit == Stelsel.Antwoord.Ja)
                {
                    break;
                }
                var een = stelsel.Zoek(eis, waar, _knopen, out var oplossing);
                if (een == Stelsel.Antwoord.Ja)
                {
                    oplossingen.Add(oplossing);
                }
                uit = een == Stelsel.Antwoord.Nee ? uit : een;
            }

            return open[sleutel] = uit;
        }

        for (var c = 0; _telKrap && c < cellen.Count; c++)
        {
            var alle = Omvang(cellen[c]);
            for (var o = 0; o < opties && cellen[c].Sum(k => antwoorden[k]) >= _minimum; o++)
            {
                Celopties++;
                var kan = Kan($"krap {c},{o}", s => s[X(c, o)] > 1 && s[X(c, o)] < alle - 1, ([(X(c, o), 1)], 2, alle - 2));
                Krap += kan == Stelsel.Antwoord.Nee ? 1 : 0;
            }
        }

        foreach (var (naam, leden) in Beschermd(antwoorden, echt))
        {
            var doelen = new List<(string Naam, int[] Gewicht)>();
            doelen.AddRange(
                Enumerable.Range(0, opties).Select(o => ("aantal " + o, Enumerable.Range(0, soorten).Select(i => i == o ? 1 : 0).ToArray()))
            );
            // That somebody skipped the item; that nobody did is no answer, and who was not led to it answered another item.
            if (!_kentAntwoorden && item.Na is null && leden.Sum(k => echt[k][opties]) > 0)
            {
                doelen.Add(("niet beantwoord", [.. Enumerable.Range(0, soorten).Select(i => i == opties ? 1 : 0)]));
            }

            var geteld = Enumerable.Range(0, opties).Where(o => Waarde(o) is not null).ToList();
            var (som, aantal) = (
                leden.Sum(k => geteld.Sum(o => echt[k][o] * Waarde(o)!.Value)),
                leden.Sum(k => geteld.Sum(o => echt[k][o]))
            );
            if (geteld.Count > 1 && aantal > 0)
            {
                // The mean is m where the sum of (value − m) is nothing.
                doelen.Add(
                    ("gemiddelde", [.. Enumerable.Range(0, soorten).Select(o => o < opties && Waarde(o) is int w ? (w * aantal) - som : 0)])
                );
            }

            foreach (var (wat, gewicht) in doelen)
            {
                Geprobeerd++;
                var heel = new List<int>();
                var (beslist, twijfel) = (false, false);
                for (var c = 0; c < cellen.Count && !beslist; c++)
                {
                    var (deel, alle) = (Omvang(cellen[c].Where(leden.Contains)), Omvang(cellen[c]));
                    if (deel == 0)
                    {
                        continue;
                    }
                    if (deel == alle)
                    {
                        heel.Add(c);
                        continue;
                    }
                    // A part of a cell: open as soon as two people in the cell may differ in what is asked.
                    var hier = Enumerable.Range(0, soorten).Where(o => waar[X(c, o)] > 0).Select(o => gewicht[o]).Distinct().ToList();
                    if (hier.Count > 1)
                    {
                        beslist = true;
                        break;
                    }
                    // All alike in truth: open when in another solution some differ. Only if all can differ at once might other cells make up for it.
                    List<(int, int)> anders = [.. Enumerable.Range(0, soorten).Where(o => gewicht[o] != hier[0]).Select(o => (X(c, o), 1))];
                    if (anders.Count == 0)
                    {
                        continue;
                    }
                    var sleutel = $"{c}/{string.Join(',', anders)}";
                    var kan = Kan(sleutel, s => anders.Sum(x => s[x.Item1]) is var d && d > 0 && d < alle, (anders, 1, alle - 1));
                    beslist = kan == Stelsel.Antwoord.Ja;
                    twijfel |=
                        kan == Stelsel.Antwoord.Onbekend
                        || (
                            kan == Stelsel.Antwoord.Nee
                            && Kan("alle " + sleutel, s => anders.Sum(x => s[x.Item1]) == alle, (anders, alle, alle))
                                != Stelsel.Antwoord.Nee
                        );
                }

                List<(int, int)> termen = [.. heel.SelectMany(c => Enumerable.Range(0, soorten).Select(o => (X(c, o), gewicht[o])))];
                if (!beslist && heel.Count > 0)
                {
                    var t = termen.Sum(x => (long)x.Item2 * waar[x.Item1]);
                    var kan = Kan(
                        $"{string.Join(',', heel)}:{string.Join(',', gewicht)}",
                        s => termen.Sum(x => (long)x.Item2 * s[x.Item1]) != t,
                        (termen, long.MinValue / 4, t - 1),
                        (termen, t + 1, long.MaxValue / 4)
                    );
                    beslist = kan == Stelsel.Antwoord.Ja;
                    twijfel |= kan == Stelsel.Antwoord.Onbekend;
                }

                if (beslist)
                {
                    continue;
                }
                if (twijfel)
                {
                    Onbeslist++;
                    continue;
                }
                yield return new(item.Code, naam, wat, heel.Count > 0 && stelsel.VolgtUitOptellenEnAftrekken(termen));
            }
        }
    }

    /// <summary>The klassen that none of these groups tells apart, by number.</summary>
    private List<int[]> Cellen(List<HashSet<string>> sets) =>
        [
            .. Enumerable
                .Range(0, _ronde.Klassen.Count)
                .GroupBy(k => string.Concat(sets.Select(s => s.Contains(_ronde.Klassen[k].Sleutel) ? '1' : '0')))
                .Select(x => x.ToArray()),
        ];

    /// <summary>
    /// Every group that attributes can name (each combination of leerjaar, vestiging, team, leerweg and klas), the difference of every two, and every
    /// two together, as far as it has answers to hide and fewer than the minimum.
    /// </summary>
    private IEnumerable<(string Naam, HashSet<int> Leden)> Beschermd(int[] antwoorden, int[][] echt)
    {
        var klassen = _ronde.Klassen;
        var groepen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var masker = 0; masker < 32; masker++)
        {
            foreach (
                var groep in Enumerable
                    .Range(0, klassen.Count)
                    .GroupBy(k =>
                        string.Join(
                            '/',
                            (masker & 1) == 0 ? "" : klassen[k].Leerjaar?.ToString(CultureInfo.InvariantCulture),
                            (masker & 2) == 0 ? "" : klassen[k].Vestiging,
                            (masker & 4) == 0 ? "" : klassen[k].Team,
                            (masker & 8) == 0 ? "" : klassen[k].Leerweg,
                            (masker & 16) == 0 ? "" : klassen[k].Sleutel
                        )
                    )
            )
            {
                if (gezien.Add(string.Join(',', groep)))
                {
                    groepen.TryAdd(groep.Key, [.. groep]);
                }
            }
        }

        gezien.Clear();
        var basis = groepen.ToList();
        IEnumerable<(string Naam, HashSet<int> Leden)> Alle()
        {
            foreach (var a in basis)
            {
                yield return (a.Key, a.Value);
            }
            foreach (var a in basis)
            {
                foreach (var b in basis)
                {
                    if (a.Value.Overlaps(b.Value))
                    {
                        yield return (a.Key + " − " + b.Key, [.. a.Value.Except(b.Value)]);
                    }
                    else if (string.CompareOrdinal(a.Key, b.Key) < 0)
                    {
                        yield return (a.Key + " + " + b.Key, [.. a.Value.Union(b.Value)]);
                    }
                }
            }
        }

        foreach (var (naam, leden) in Alle())
        {
            var n = leden.Sum(k => antwoorden[k]);
            var omvang = _kentAntwoorden ? n : leden.Sum(k => echt[k].Sum());
            if (omvang > 0 && n < _minimum && gezien.Add(string.Join(',', leden.Order())))
            {
                yield return (naam, leden);
            }
        }
    }

    /// <summary>What a mean says: m − 0.05 ≤ S/N &lt; m + 0.05, times 20 N; where it lies between two, the lowest and the highest.</summary>
    internal static IEnumerable<(IEnumerable<(int, int)> Termen, long Laag, long Hoog)> Gemiddelde(
        decimal m,
        decimal speling,
        int[] leden,
        Bewaakitem item,
        Func<int, int, int> x
    )
    {
        List<(int, int)> Termen(int tienden, int rand) =>
            [
                .. leden.SelectMany(c =>
                    Enumerable
                        .Range(0, item.Opties.Count)
                        .Where(o => item.Opties[o].Waarde is not null)
                        .Select(o => (x(c, o), (20 * item.Opties[o].Waarde!.Value) - (2 * tienden) + rand))
                ),
            ];
        yield return (Termen((int)((m - speling) * 10), 1), 0, long.MaxValue / 4);
        yield return (Termen((int)((m + speling) * 10), -1), long.MinValue / 4, -1);
    }

    /// <summary>Which whole numbers of n people are shown with this text.</summary>
    internal static (int Laag, int Hoog) Aantallen(string tekst, int n)
    {
        bool Past(int c)
        {
            var p = 100m * c / n;
            if (Klasse(tekst) is var (laag, hoog))
            {
                var rond = Math.Round(p, MidpointRounding.AwayFromZero);
                return rond >= laag && rond <= hoog;
            }
            return tekst switch
            {
                "minder dan 5 %" => p < 5,
                "meer dan 95 %" => p > 95,
                _ => p is >= 5 and <= 95
                    && Math.Round(p, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + " %" == tekst,
            };
        }

        var past = Enumerable.Range(0, n + 1).Where(Past).ToList();
        return (past[0], past[^1]);
    }

    /// <summary>"25 tot 38 %", "hooguit 13 %", "minstens 75 %"; null when it is no class.</summary>
    private static (int Laag, int Hoog)? Klasse(string tekst)
    {
        int Getal(string t) => int.Parse(t, CultureInfo.InvariantCulture);
        var w = tekst.Split(' ');
        return w[0] == "hooguit" ? (0, Getal(w[1]))
            : w[0] == "minstens" ? (Getal(w[1]), 100)
            : w.Length == 4 && w[1] == "tot" ? (Getal(w[0]), Getal(w[2]))
            : null;
    }

    /// <summary>
    /// What is known of sums over cells × options, closed under subtracting a part from a whole and adding what is apart; it makes the search short,
    /// and adds nothing that was not there.
    /// </summary>
    private sealed class Sommen
    {
        private const int Hoogstens = 400;
        private readonly Dictionary<string, Som> _sommen = new(StringComparer.Ordinal);

        public sealed record Som(int[] Cellen, int[] Opties, int Laag, int Hoog);

        public bool Weet(int[] cellen, int[] opties, int laag, int hoog)
        {
            if (cellen.Length == 0)
            {
                return false;
            }
            var sleutel = string.Join(',', cellen) + ":" + string.Join(',', opties);
            if (!_sommen.TryGetValue(sleutel, out var al))
            {
                _sommen.Add(sleutel, new(cellen, opties, laag, hoog));
                return true;
            }

            if (laag <= al.Laag && hoog >= al.Hoog)
            {
                return false;
            }
            _sommen[sleutel] = new(cellen, opties, Math.Max(laag, al.Laag), Math.Min(hoog, al.Hoog));
            return true;
        }

        public Dictionary<string, Som>.ValueCollection Sluit()
        {
            for (var (anders, rondes) = (true, 0); anders && rondes < 3; rondes++)
            {
                anders = false;
                foreach (var groep in _sommen.Values.GroupBy(s => string.Join(',', s.Opties)).Select(x => x.ToList()).ToList())
                {
                    foreach (var a in groep)
                    {
                        foreach (var b in groep)
                        {
                            if (_sommen.Count > Hoogstens)
                            {
                                return _sommen.Values;
                            }
                            if (a.Cellen.Length > b.Cellen.Length && b.Cellen.All(a.Cellen.Contains))
                            {
                                anders |= Weet([.. a.Cellen.Except(b.Cellen)], a.Opties, Math.Max(0, a.Laag - b.Hoog), a.Hoog - b.Laag);
                            }
                        }
                    }
                }
            }

            return _sommen.Values;
        }
    }
}
