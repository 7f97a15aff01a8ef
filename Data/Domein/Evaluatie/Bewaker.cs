namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The one guard between stored answers and every reader. Pure: the same counts give the same figures, so nothing is learned by asking again.
/// <para>
/// What is protected are the counts and means per item of every group of fewer people than the minimum, whatever sets it apart: an attribute, a
/// difference of groups, or nothing at all. Determined means that only one value fits everything shown. Method: fixed groups over atoms (<see
/// cref="Toongroepen"/>), per item the same over answers and a witness for every zero (<see cref="Itembewaking"/>), shares in whole percent capped at
/// 5 and 95, means in tenths. That everybody in a group answered is a figure of response, not an answer, and may show.
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
        Toongroep[] alle = [.. Toongroep.Kandidaten(ronde, k => k.Telt).Select(k => vast.GetValueOrDefault(k.Sleutel, k))];
        var toen = new Dictionary<string, IReadOnlyDictionary<string, Figuur>>(StringComparer.Ordinal);
        var nu = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
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
            var keuze = new Itemkeuze(ronde, item, klassen, stappen);
            var figuren = keuze.Kies(
                groepen,
                item.Na is null ? null : toen[item.Na].Keys.ToHashSet(StringComparer.Ordinal),
                [.. items.Where(i => i.Na == item.Code).Select(i => i.NaOpties.ToArray())]
            );
            var blijft = verhoogd
                ? keuze.Verhoog(figuren, geldend, item.Na is null ? null : nu[item.Na], minimum)
                : figuren.Keys.ToHashSet(StringComparer.Ordinal);
            toen.Add(item.Code, figuren);
            nu.Add(item.Code, blijft);
            uit.Add(
                new(
                    item.Code,
                    [.. alle.Select(g => blijft.Contains(g.Sleutel) ? keuze.Toon(g, figuren[g.Sleutel]) : keuze.Verberg(g, minimum))]
                )
            );
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
