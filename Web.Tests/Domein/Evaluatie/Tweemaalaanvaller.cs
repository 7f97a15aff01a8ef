using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// The same item asked twice of the same school, of which the reader knows who came and who went and that nobody else changed an answer. Unknown are the
/// answers of those of each klas who answered twice, the first time only, and the second time only; every figure of both rounds is a rule.
/// </summary>
internal sealed class Tweemaalaanvaller
{
    /// <summary>How many counts it tried to determine: of those of a klas who came, or who went, where they are fewer than the minimum.</summary>
    public int Geprobeerd { get; private set; }

    public int Onbeslist { get; private set; }

    /// <summary>Determined because a figure of both rounds speaks of fewer people than the minimum.</summary>
    public int Klein { get; private set; }

    /// <summary>Determined because everybody, or nobody, of enough people chose the option.</summary>
    public int Eenstemmig { get; private set; }

    /// <param name="deel">Per klas those who answered twice, the first time only and the second time only, by option.</param>
    public Tweemaalaanvaller(string[] klassen, int[][][] deel, IReadOnlyList<Groepsuitslag>[] bladen, int minimum, int knopen = 20_000)
    {
        var opties = deel[0][0].Length;
        // Of each part of a klas in which of the figures it is.
        var delen = klassen
            .SelectMany((k, i) => Enumerable.Range(0, 3).Select(d => (Klas: k, Deel: d, Tel: deel[i][d])))
            .Where(d => d.Tel.Sum() > 0)
            .ToList();
        bool IsIn((string Klas, int Deel, int[] Tel) d, int ronde, Groepsuitslag g) =>
            (d.Deel == 0 || d.Deel == ronde + 1) && g.Groep.Klassen.Contains(d.Klas);
        var figuren = bladen.SelectMany((b, ronde) => b.Where(g => g.IsGetoond).Select(g => (ronde, g))).ToList();
        var cellen = delen
            .GroupBy(d => string.Concat(figuren.Select(f => IsIn(d, f.ronde, f.g) ? '1' : '0')))
            .Where(c => c.Key.Contains('1', StringComparison.Ordinal))
            .Select(c => c.ToList())
            .ToList();
        int Omvang(int c) => cellen[c].Sum(d => d.Tel.Sum());
        int X(int c, int o) => (c * opties) + o;
        var stelsel = new Stelsel(
            new int[cellen.Count * opties],
            [.. cellen.SelectMany((_, c) => Enumerable.Repeat(Omvang(c), opties))],
            [.. cellen.Select((_, c) => Enumerable.Range(0, opties).Select(o => X(c, o)).ToArray())]
        );
        int[] waar = [.. cellen.SelectMany(c => Enumerable.Range(0, opties).Select(o => c.Sum(d => d.Tel[o])))];
        for (var c = 0; c < cellen.Count; c++)
        {
            stelsel.Voeg(Enumerable.Range(0, opties).Select(o => (X(c, o), 1)), Omvang(c), Omvang(c));
        }
        foreach (var (ronde, g) in figuren)
        {
            int[] leden = [.. Enumerable.Range(0, cellen.Count).Where(c => IsIn(cellen[c][0], ronde, g))];
            foreach (var a in g.Aandelen)
            {
                var (laag, hoog) = Aanvaller.Aantallen(a.Tekst, g.Antwoorden);
                stelsel.Voeg(a.Opties.SelectMany(o => leden.Select(c => (X(c, o), 1))), laag, hoog);
            }
        }

        var oplossingen = new List<int[]> { waar };
        for (var c = 0; c < cellen.Count; c++)
        {
            var n = Omvang(c);
            var doelen = cellen[c].Count(d => d.Tel.Sum() < minimum);
            for (var o = 0; doelen > 0 && o < opties; o++)
            {
                Geprobeerd += doelen;
                var w = waar[X(c, o)];
                // In a cell of more people than the part, only what all of them, or none, chose tells of the part.
                var kan =
                    n < minimum
                        ? stelsel.Kan(oplossingen, s => s[X(c, o)] != w, knopen, ([(X(c, o), 1)], 0, w - 1), ([(X(c, o), 1)], w + 1, n))
                        : stelsel.Kan(oplossingen, s => s[X(c, o)] > 0 && s[X(c, o)] < n, knopen, ([(X(c, o), 1)], 1, n - 1));
                Onbeslist += kan == Stelsel.Antwoord.Onbekend ? doelen : 0;
                if (kan == Stelsel.Antwoord.Nee)
                {
                    (Klein, Eenstemmig) = n < minimum ? (Klein + doelen, Eenstemmig) : (Klein, Eenstemmig + doelen);
                }
            }
        }
    }

    /// <summary>
    /// The first item of a made-up school, asked again: in most klassen of as many people, in the others one to three came or went.
    /// </summary>
    public static (Bewaakronde Ronde, Bewaakitem Eerst, Bewaakronde Later, Bewaakitem Dan, int[][][] Deel) Weer(int zaad)
    {
        var (ronde, items) = Schoolmaker.Maak(zaad);
        var item = items[0];
        var toeval = new Random(zaad);
        var deel = ronde
            .Klassen.Select(k =>
            {
                int[] tel =
                [
                    .. Enumerable
                        .Range(0, item.Opties.Count)
                        .Select(o => item.Tellingen.Where(t => t.Klas == k.Sleutel && t.Optie == o).Sum(t => t.Aantal)),
                ];
                var (weg, bij) = (new int[tel.Length], new int[tel.Length]);
                var aantal = Math.Max(0, toeval.Next(-4, 4));
                for (var i = 0; i < aantal; i++)
                {
                    var o = toeval.Next(tel.Length);
                    if (aantal % 2 == 0)
                    {
                        bij[o]++;
                    }
                    else if (tel[o] > 0)
                    {
                        (tel[o], weg[o]) = (tel[o] - 1, weg[o] + 1);
                    }
                }
                return (int[][])[tel, weg, bij];
            })
            .ToArray();
        Bewaakitem Keer(int met) =>
            item with
            {
                Tellingen =
                [
                    .. ronde.Klassen.SelectMany(
                        (k, i) =>
                            Enumerable.Range(0, item.Opties.Count).Select(o => new Telling(k.Sleutel, o, deel[i][0][o] + deel[i][met][o]))
                    ),
                ],
            };
        var later = ronde with
        {
            Klassen =
            [
                .. ronde.Klassen.Select(
                    (k, i) =>
                        k with
                        {
                            Ingevuld = k.Ingevuld + deel[i][2].Sum() - deel[i][1].Sum(),
                            Ingeschreven = k.Ingeschreven + deel[i][2].Sum(),
                        }
                ),
            ],
        };
        return (ronde, Keer(1), later, Keer(2), deel);
    }

    /// <summary>What the second round has to know of the first.</summary>
    public static Bewaakitem MetEerder(Bewaakitem dan, Bewaakitem eerst, Itemuitslag getoond) =>
        dan with
        {
            Eerder =
            [
                new(
                    eerst.Tellingen.GroupBy(t => t.Klas).ToDictionary(t => t.Key, t => t.Sum(x => x.Aantal)),
                    [.. getoond.Groepen.Where(g => g.IsGetoond).Select(g => g.Groep.Klassen)]
                ),
            ],
        };
}
