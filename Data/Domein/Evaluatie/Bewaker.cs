namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The one guard between stored answers and every reader. Pure: the same counts give the same figures, so nothing is learned by asking again.
/// <para>
/// What is protected are the counts and means per item of every group of fewer people than the minimum, whatever sets it apart: an attribute, a
/// difference of groups, or nothing at all; and of every part that figures tell apart, that everybody or nobody in it chose an answer. Determined
/// means that only one value fits everything shown. Method: fixed groups over atoms (<see cref="Toongroepen"/>), chosen from sizes alone; per item the
/// same over answers; and figures that are cut into classes without looking at the answer (<see cref="Itembewaking"/>), so that knowing how it works
/// tells nothing more. The options of an item of several choices are one system, and so are items and those that are asked after them: the number of
/// answers to the later one is a figure of the earlier. How many answered an item that all were asked is a figure of response and public.
/// </para>
/// <para>
/// Of one round all this holds for who sees every page of it, also after the minimum was raised: figures only go. Of rounds of the same people about
/// the same, eight weeks apart or less, less holds. What the others showed of an item counts as known (<see cref="Eerdermaal"/>): even if nobody changed
/// an answer, no figure of fewer people than the minimum follows by adding and subtracting. That six pupils who came all said the same can follow, as
/// can what changed when one pupil came and another left, which no count tells. Further apart nothing holds: answers of another day are other answers,
/// and that is the only protection there is. So no page subtracts two rounds of other people, and who asks a klas the same again so soon is told.
/// </para>
/// </summary>
public static class Bewaker
{
    /// <summary>
    /// One up whenever the same counts would give other figures. What was shown of a closed round stays as the guard of that day left it; a round that
    /// closes later gets the new one.
    /// </summary>
    public const int Versie = 2;

    /// <summary>All that may be shown of a closed round.</summary>
    /// <param name="ronde">The klassen as they were when the round closed, with the minimum as it is now.</param>
    /// <param name="groepen">As stored when the round closed. A minimum that was raised since takes groups away and never brings one in, nor another
    /// form.</param>
    /// <param name="items">The items of the round, all of them: a later item tells something of the one that leads to it.</param>
    /// <exception cref="ArgumentException">An item comes before the one that leads to it, a code is there twice, a telling names an unknown option or
    /// klas, or a value is negative.</exception>
    public static Bewaakuitslag Bepaal(Bewaakronde ronde, Toongroepen groepen, IReadOnlyList<Bewaakitem> items)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        return Bepaal(ronde, groepen, items, ronde.GeldendMinimum, Bewaakstappen.Alle);
    }

    internal static Bewaakuitslag Bepaal(
        Bewaakronde ronde,
        Toongroepen groepen,
        IReadOnlyList<Bewaakitem> items,
        int minimumNu,
        Bewaakstappen stappen
    )
    {
        ArgumentNullException.ThrowIfNull(groepen);
        ArgumentNullException.ThrowIfNull(items);
        var klassen = Nummers(ronde);
        var vast = groepen.Groepen.ToDictionary(g => g.Sleutel, StringComparer.Ordinal);
        Toongroep[] alle =
        [
            .. Toongroep.Kandidaten(ronde, k => k.Telt).Select(k => vast.GetValueOrDefault(k.Sleutel, k)),
            .. groepen.Groepen.Where(g => g.Soort == Toongroep.Samen),
        ];
        var keuzes = new Dictionary<string, Itemkeuze>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Na is not null && !keuzes.ContainsKey(item.Na))
            {
                throw new ArgumentException($"Item {item.Code} comes before {item.Na}, which leads to it.", nameof(items));
            }
            if (item.Na is { } leidt && (item.NaOpties.Count == 0 || item.NaOpties.Any(o => o < 0 || o >= keuzes[leidt].Item.Opties.Count)))
            {
                throw new ArgumentException($"Item {item.Code} is asked after an option that {leidt} does not have.", nameof(items));
            }
            // Who is asked this one answered the other: what leads on from home is about home as well.
            var eigen = item.Na is { } na && keuzes[na].IsThuis ? item with { Thuis = true } : item;
            Itemkeuze? met = null;
            if (item.Na is { } bron && keuzes[bron].Item.Opties.Count <= item.NaOpties.Count)
            {
                // Where every answer leads on, everybody who answered is asked: all, or those who were led to the other as well.
                met = keuzes[bron].Item.Na is not null && item.Verplicht ? keuzes[bron] : null;
                eigen =
                    met is not null ? eigen with { Na = met.Item.Na, NaOpties = met.Item.NaOpties }
                    : keuzes[bron].Item.Na is null ? eigen with { Na = null }
                    : eigen;
            }
            if (!keuzes.TryAdd(item.Code, new Itemkeuze(ronde, eigen, klassen, stappen, met)))
            {
                throw new ArgumentException($"Item {item.Code} is there twice.", nameof(items));
            }
        }
        // Items that hang together one after the other, and what has nothing to do with each other at the same time.
        var figuren = keuzes
            .Values.Where(k => k.Item.Na is null)
            .AsParallel()
            .SelectMany(k => Kies(k, null, groepen, keuzes))
            .ToDictionary(f => f.Code, f => f.Figuren, StringComparer.Ordinal);

        var uit = new List<Itemuitslag>(items.Count);
        foreach (var (code, keuze) in keuzes)
        {
            var perGroep = alle.Select(g =>
                    figuren[code].TryGetValue(g.Sleutel, out var f)
                        ? keuze.Toon(g, f).ToList()
                        : [.. keuze.Codes.Select(_ => keuze.Verberg(g))]
                )
                .ToList();
            uit.AddRange(keuze.Codes.Select((c, i) => new Itemuitslag(c, [.. perGroep.Select(u => u[i])])));
        }

        var uitslag = new Bewaakuitslag(
            uit,
            [
                .. groepen.Groepen.Select(g => new Groepsrespons(
                    g,
                    g.Klassen.Sum(k => ronde.Klassen[klassen[k]].Ingevuld),
                    g.Klassen.Sum(k => ronde.Klassen[klassen[k]].Ingeschreven)
                )),
            ]
        );
        return minimumNu > groepen.Minimum ? Verhoog(ronde, uitslag, items, minimumNu, stappen) : uitslag;
    }

    private static IEnumerable<(string Code, IReadOnlyDictionary<string, Figuur> Figuren)> Kies(
        Itemkeuze keuze,
        Itemkeuze? bron,
        Toongroepen groepen,
        Dictionary<string, Itemkeuze> keuzes
    )
    {
        var later = keuzes.Values.Where(k => k.Item.Na == keuze.Item.Code).ToList();
        yield return (keuze.Item.Code, keuze.Kies(groepen, bron, later));
        foreach (var figuur in later.SelectMany(l => Kies(l, keuze, groepen, keuzes)))
        {
            yield return figuur;
        }
    }

    /// <summary>
    /// What remains under a higher minimum of what was shown before. Groups only go: fewer figures fit every witness that more figures fit, so the zeros
    /// stay open; and who kept the older figures has learned what was safe then. What stays was cut into classes under the old minimum: it holds under
    /// that, and a klas between the two minimums may follow from it for who knows the method.
    /// </summary>
    /// <param name="ronde">The klassen as they were when the round closed, with the minimum as it is now.</param>
    /// <param name="uitslag">All that was shown, as it is stored.</param>
    /// <param name="items">The same items as then.</param>
    internal static Bewaakuitslag Verhoog(Bewaakronde ronde, Bewaakuitslag uitslag, IReadOnlyList<Bewaakitem> items)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(uitslag);
        ArgumentNullException.ThrowIfNull(items);
        return Verhoog(ronde, uitslag, items, ronde.GeldendMinimum, Bewaakstappen.Alle);
    }

    private static Bewaakuitslag Verhoog(
        Bewaakronde ronde,
        Bewaakuitslag uitslag,
        IReadOnlyList<Bewaakitem> items,
        int minimum,
        Bewaakstappen stappen
    )
    {
        var klassen = Nummers(ronde);
        var geldend = Atomen.Kies([.. uitslag.Respons.Select(r => r.Groep)], ronde.Klassen, k => k.Telt, minimum, stappen);
        var blijft = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var uit = new List<Itemuitslag>(uitslag.Items.Count);
        foreach (var item in items)
        {
            var telling = new Itemtelling(ronde, item, klassen);
            // What of several choices is shown, is shown of all its options.
            var toen = item.Codes.Select(uitslag.Van).FirstOrDefault()?.Groepen.Where(g => g.IsGetoond).ToList() ?? [];
            var mag = item.Na is null ? null : blijft[item.Na];
            var kandidaten = geldend
                .Where(g => toen.Exists(t => t.Groep.Sleutel == g.Sleutel) && mag?.Contains(g.Sleutel) != false)
                .ToList();
            var nu = (
                item.Na is null
                    ? Atomen.Kies(
                        kandidaten,
                        telling.Gevraagd,
                        k => k.Echt(telling.Antwoorden[klassen[k.Sleutel]]),
                        item.Open ? ronde.GeldendMinimumOpen : minimum,
                        stappen,
                        null,
                        item.Eerder
                    )
                    : KiesGeleid(ronde, toen, kandidaten, item.Open ? ronde.GeldendMinimumOpen : minimum)
            )
                .Select(g => g.Sleutel)
                .ToHashSet(StringComparer.Ordinal);
            blijft.Add(item.Code, nu);
            uit.AddRange(
                item.Codes.Select(uitslag.Van)
                    .OfType<Itemuitslag>()
                    .Select(i => new Itemuitslag(
                        i.Code,
                        [
                            .. i.Groepen.Select(g =>
                                !g.IsGetoond || nu.Contains(g.Groep.Sleutel)
                                    ? g
                                    : new Groepsuitslag { Groep = g.Groep, Reden = Onderdrukt.Verborgen }
                            ),
                        ]
                    ))
            );
        }

        var namen = geldend.Select(g => g.Sleutel).ToHashSet(StringComparer.Ordinal);
        return new(uit, [.. uitslag.Respons.Where(r => namen.Contains(r.Groep.Sleutel))]) { Open = uitslag.Open };
    }

    /// <summary>Of an item that only some were led to, how many answered it is known where it was shown, and nowhere else.</summary>
    private static IEnumerable<Toongroep> KiesGeleid(Bewaakronde ronde, List<Groepsuitslag> toen, List<Toongroep> kandidaten, int minimum)
    {
        bool[] Lid(Toongroep groep) => [.. ronde.Klassen.Select(k => groep.Klassen.Contains(k.Sleutel))];
        var bekend = new Grenzen([.. ronde.Klassen.Select(k => k.Ingevuld)], 0, false);
        foreach (var t in toen)
        {
            bekend.Weet(0, Lid(t.Groep), t.Antwoorden, t.Antwoorden);
        }
        // More forms than people are somebody else's, and all of those may have been led on.
        int Vreemd(bool[] lid) => ronde.Klassen.Where((_, k) => lid[k]).Sum(k => k.Ingevuld - k.Telt);
        return Atomen.Kies([.. kandidaten.Select(Lid)], a => bekend.Van(0, a).Laag - Vreemd(a) >= minimum).Select(g => kandidaten[g]);
    }

    private static Dictionary<string, int> Nummers(Bewaakronde ronde) =>
        ronde.Klassen.Select((k, i) => (k.Sleutel, i)).ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
}
