namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The one guard between stored answers and every reader. Pure: the same counts give the same figures, so nothing is learned by asking again.
/// <para>
/// What is protected are the counts and means per item of every group of fewer people than the minimum, whatever sets it apart: an attribute, a
/// difference of groups, or nothing at all; and of every part that figures tell apart, that everybody or nobody in it chose an answer. Determined
/// means that only one value fits everything shown. Method: fixed groups over atoms (<see cref="Toongroepen"/>), chosen from sizes alone; per item
/// the same over answers and a witness for every zero, and for what is nearly zero (<see cref="Itembewaking"/>); shares in whole percent capped at 5
/// and 95, or in classes; means in tenths. The options of an item of several choices are one system, and so are items and those that are asked after
/// them: the number of answers to the later one is a figure of the earlier. That everybody in a group answered an item that all were asked is a
/// figure of response, not an answer, and may show.
/// </para>
/// <para>
/// Of one round all this holds for who sees every page of it, also after the minimum was raised: figures only go. Between rounds it cannot hold:
/// who asks the same klas twice, with one pupil more, and knows that nobody else changed an answer, learns what that pupil said. Answers of another
/// day are other answers, and that is the only protection there is; so no page subtracts two rounds of other people, and a school had better not ask
/// again within weeks.
/// </para>
/// <para>
/// Who knows this method can work out more than fits the figures alone in schools of one or two small klassen, where the choice of what to hide tells
/// something of the answers; the tests count how often.
/// </para>
/// </summary>
public static class Bewaker
{
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
        var minimum = Math.Max(groepen.Minimum, minimumNu);
        var verhoogd = minimum > groepen.Minimum;
        var klassen = ronde.Klassen.Select((k, i) => (k.Sleutel, i)).ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
        var geldend = verhoogd ? Atomen.Kies(groepen.Groepen, ronde.Klassen, k => k.Telt, minimum, stappen) : groepen.Groepen;
        var vast = groepen.Groepen.ToDictionary(g => g.Sleutel, StringComparer.Ordinal);
        Toongroep[] alle =
        [
            .. Toongroep.Kandidaten(ronde, k => k.Telt).Select(k => vast.GetValueOrDefault(k.Sleutel, k)),
            .. groepen.Groepen.Where(g => g.Soort == Toongroep.Samen),
        ];
        var toen = new Dictionary<string, IReadOnlyDictionary<string, Figuur>>(StringComparer.Ordinal);
        var nu = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var keuzes = new Dictionary<string, Itemkeuze>(StringComparer.Ordinal);
        var uit = new List<Itemuitslag>(items.Count);
        foreach (var item in items)
        {
            if (toen.ContainsKey(item.Code))
            {
                throw new ArgumentException($"Item {item.Code} is there twice.", nameof(items));
            }
            if (item.Na is not null && !toen.ContainsKey(item.Na))
            {
                throw new ArgumentException($"Item {item.Code} comes before {item.Na}, which leads to it.", nameof(items));
            }
            var keuze = new Itemkeuze(ronde, item, klassen, groepen, items.Count(i => i.Na == item.Code), stappen);
            var figuren = keuze.Kies(groepen, item.Na is null ? null : keuzes[item.Na]);
            keuzes.Add(item.Code, keuze);
            toen.Add(item.Code, figuren);
        }

        foreach (var item in items)
        {
            var (keuze, figuren) = (keuzes[item.Code], toen[item.Code]);
            var blijft = verhoogd
                ? keuze.Verhoog(figuren, geldend, item.Na is null ? null : nu[item.Na], minimum)
                : figuren.Keys.ToHashSet(StringComparer.Ordinal);
            nu.Add(item.Code, blijft);
            var perGroep = alle.Select(g =>
                    blijft.Contains(g.Sleutel) ? keuze.Toon(g, figuren[g.Sleutel]).ToList() : [.. keuze.Codes.Select(_ => keuze.Verberg(g))]
                )
                .ToList();
            uit.AddRange(keuze.Codes.Select((code, i) => new Itemuitslag(code, [.. perGroep.Select(u => u[i])])));
        }

        return new(
            uit,
            [
                .. geldend.Select(g => new Groepsrespons(
                    g,
                    g.Klassen.Sum(k => ronde.Klassen[klassen[k]].Ingevuld),
                    g.Klassen.Sum(k => ronde.Klassen[klassen[k]].Ingeschreven)
                )),
            ]
        );
    }
}
