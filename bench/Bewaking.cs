using System.Diagnostics;
using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Tests.Domein.Evaluatie;

namespace LobBeleid.Bench;

/// <summary>
/// How much of a survey the guard shows, for kinds of schools. Of all groups that enough people answered, per item: the part that is shown at all, and
/// the part of which any answer is shown in whole percent. Of all answers the part that is so, and the same of school, vestiging and leerjaar. Of all
/// means the part that is shown, be it as between two tenths. "Of the most": of the groups that the round shows; that those are the best set is proven
/// by the tests (Toongroepen_RealSizes). And what a round costs. Answers are drawn from a taste per item and a smaller one per klas.
/// </summary>
internal static class Bewaking
{
    private const int Zaden = 12;

    public static void Meet()
    {
        Console.WriteLine(
            "guard: kind of school            groups  showable   shown  of the most  in whole percent  each answer  (large)  means  "
                + "after another  about home  ms a round (median)  of the optimum: items (shown, most), about home, after another"
        );
        foreach (
            var (naam, klassen, laagst, hoogst) in new[]
            {
                ("24 klassen of 20-28", 24, 20, 28),
                ("40 klassen of 18-30", 40, 18, 30),
                ("8 klassen of 8-14", 8, 8, 14),
                ("4 klassen of 10-16", 4, 10, 16),
                ("12 klassen of 4-24", 12, 4, 24),
            }
        )
        {
            var (groepen, kan, toont, heel) = (0, 0, 0, 0);
            var (kanBest, toontBest) = (0, 0);
            var (antwoorden, alleen, groot, grootAlleen, kanGemiddeld, gemiddeld) = (0, 0, 0, 0, 0, 0);
            var (kanLater, toontLater, kanThuis, toontThuis) = (0, 0, 0, 0);
            var (best, bestThuis, bestLater) = (new Optimum(), new Optimum(), new Optimum());
            var tijden = new List<double>();
            for (var zaad = 0; zaad < Zaden; zaad++)
            {
                var (ronde, items) = Maak(new Random(zaad), klassen, laagst, hoogst);
                var begin = Stopwatch.GetTimestamp();
                var vast = Toongroepen.Bepaal(ronde);
                var uitslag = Bewaker.Bepaal(ronde, vast, items);
                tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                var gekozen = vast.Groepen.Select(g => g.Sleutel).ToHashSet(StringComparer.Ordinal);
                groepen += uitslag.Items[0].Groepen.Count;
                foreach (var item in items)
                {
                    (
                        item.Thuis ? bestThuis
                        : item.Na is not null ? bestLater
                        : best
                    ).Tel(ronde, vast, item, uitslag.Van(item.Code)!);
                }
                foreach (var item in uitslag.Items)
                {
                    var bron = items.First(i => item.Code == i.Code || item.Code.StartsWith(i.Code + ".", StringComparison.Ordinal));
                    foreach (var g in item.Groepen.Where(g => Antwoorden(bron, g.Groep) >= 6))
                    {
                        var isThuis = bron.Thuis;
                        if (isThuis && g.Groep.Soort is not ("school" or "vestiging" or "leerjaar" or "leerjaar-vestiging"))
                        {
                            continue;
                        }
                        kan++;
                        toont += g.IsGetoond ? 1 : 0;
                        kanBest += gekozen.Contains(g.Groep.Sleutel) ? 1 : 0;
                        toontBest += gekozen.Contains(g.Groep.Sleutel) && g.IsGetoond ? 1 : 0;
                        heel += g.IsGetoond && (g.Aandelen.Count == 0 || g.Aandelen.Any(a => a.Procent is not null)) ? 1 : 0;
                        // Of several choices a share of ja is one answer.
                        antwoorden += bron.Meervoudig ? 1 : bron.Opties.Count;
                        alleen += g.Aandelen.Take(bron.Meervoudig ? 1 : bron.Opties.Count).Count(IsHeel);
                        if (g.Groep.Soort is "school" or "vestiging" or "leerjaar")
                        {
                            groot += bron.Meervoudig ? 1 : bron.Opties.Count;
                            grootAlleen += g.Aandelen.Take(bron.Meervoudig ? 1 : bron.Opties.Count).Count(IsHeel);
                        }
                        if (bron.Opties.Any(o => o.Waarde is not null))
                        {
                            kanGemiddeld++;
                            gemiddeld += g.Gemiddelde is not null ? 1 : 0;
                        }
                        kanThuis += isThuis ? 1 : 0;
                        toontThuis += isThuis && g.IsGetoond ? 1 : 0;
                        kanLater += bron.Na is not null ? 1 : 0;
                        toontLater += bron.Na is not null && g.IsGetoond ? 1 : 0;
                    }
                }
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"       {naam, -24} {groepen / Zaden, 7} {kan / Zaden, 9} {(double)toont / kan, 7:0.000} {(double)toontBest / kanBest, 12:0.000} "
                        + $"{(double)heel / kan, 17:0.000} {(double)alleen / antwoorden, 12:0.000} {(double)grootAlleen / groot, 8:0.000} "
                        + $"{(double)gemiddeld / kanGemiddeld, 6:0.000} "
                        + $"{(double)toontLater / Math.Max(1, kanLater), 14:0.000} {(double)toontThuis / Math.Max(1, kanThuis), 11:0.000} "
                        + $"{tijden.Order().ElementAt(Zaden / 2), 19:0}  {best} {bestThuis} {bestLater}"
                )
            );
        }
        Console.WriteLine();
    }

    /// <summary>
    /// How many groups are shown beside the most that any set of the round's groups could be with the answers to the item, by branch and bound: every part
    /// that the set tells apart holds the minimum, and about home nine of two klassen. What figures then leave open is not asked, so it is more than any
    /// guard can show.
    /// </summary>
    private sealed class Optimum
    {
        private int _toont;
        private int _best;
        private int _onbewezen;

        public void Tel(Bewaakronde ronde, Toongroepen vast, Bewaakitem item, Itemuitslag uitslag)
        {
            var per = item.Tellingen.GroupBy(t => t.Klas).ToDictionary(t => t.Key, t => t.Sum(x => x.Aantal), StringComparer.Ordinal);
            var hier = ronde with { Klassen = [.. ronde.Klassen.Select(k => k with { Ingevuld = per.GetValueOrDefault(k.Sleutel) })] };
            List<Toongroep> kandidaten = [.. vast.Groepen.Where(g => !item.Thuis || g.MagThuis(k => per.GetValueOrDefault(k) > 0))];
            var (waarde, bewezen) = Groepoptimum.Van(hier, kandidaten, item.Thuis ? 9 : 6, item.Thuis ? 2 : 1, 20_000, _ => 1);
            _best += waarde;
            _onbewezen += bewezen ? 0 : 1;
            _toont += kandidaten.Count(g => uitslag.Van(g.Sleutel)!.IsGetoond);
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(double)_toont / Math.Max(1, _best):0.000} ({_toont} of {_best}, {_onbewezen} not proven)"
            );
    }

    /// <summary>In whole percent, or as little or as much as is shown of any.</summary>
    private static bool IsHeel(Aandeel a) =>
        a.Opties.Count == 1 && (a.Procent is not null || a.Tekst is "minder dan 5 %" or "meer dan 95 %");

    private static int Antwoorden(Bewaakitem item, Toongroep groep) =>
        item.Meervoudig
            ? groep.Klassen.Sum(k => item.Beantwoord!.GetValueOrDefault(k))
            : item.Tellingen.Where(t => groep.Klassen.Contains(t.Klas)).Sum(t => t.Aantal);

    private static (Bewaakronde, IReadOnlyList<Bewaakitem>) Maak(Random toeval, int aantal, int laagst, int hoogst)
    {
        var klassen = new List<Bewaakklas>();
        for (var i = 0; i < aantal; i++)
        {
            var leerjaar = (i % 4) + 1;
            var vestiging = aantal > 8 && i / 4 % 2 == 1 ? "Linde" : "Kade";
            var n = toeval.Next(laagst, hoogst + 1);
            klassen.Add(
                new()
                {
                    Sleutel = "k" + i.ToString(CultureInfo.InvariantCulture),
                    Leerjaar = leerjaar,
                    Vestiging = vestiging,
                    Team = (leerjaar < 3 ? "O" : "B") + vestiging[..1],
                    Leerweg =
                        i / 8 % 3 == 0 ? "kader"
                        : i / 8 % 3 == 1 ? "basis"
                        : "theoretisch",
                    Ingeschreven = n,
                    Ingevuld = n - toeval.Next(0, 3),
                }
            );
        }

        Bewaakoptie[] likert = [.. Enumerable.Range(1, 5).Select(w => new Bewaakoptie("o" + w.ToString(CultureInfo.InvariantCulture), w))];
        Bewaakoptie[] drie = [new("ja"), new("bijna"), new("nee")];
        Bewaakoptie[] twee = [new("ja"), new("nee")];
        var items = new List<Bewaakitem>();
        for (var i = 0; i < 10; i++)
        {
            items.Add(
                Item(toeval, klassen, "l" + i.ToString(CultureInfo.InvariantCulture), likert, k => k.Ingevuld) with
                {
                    Thuis = i > 7,
                }
            );
            items.Add(Item(toeval, klassen, "d" + i.ToString(CultureInfo.InvariantCulture), i % 2 == 0 ? drie : twee, k => k.Ingevuld));
        }
        var bron = items.First(i => i.Opties.Count == 2);
        var ja = bron.Tellingen.Where(t => t.Optie == 0).ToDictionary(t => t.Klas, t => t.Aantal, StringComparer.Ordinal);
        items.Add(
            Item(toeval, klassen, "n", likert, k => ja.GetValueOrDefault(k.Sleutel)) with
            {
                Na = bron.Code,
                NaOpties = new HashSet<int> { 0 },
            }
        );
        return (new Bewaakronde { Klassen = klassen }, items);
    }

    private static Bewaakitem Item(Random toeval, List<Bewaakklas> klassen, string code, Bewaakoptie[] opties, Func<Bewaakklas, int> wie)
    {
        var smaak = opties.Select(_ => 0.15 + toeval.NextDouble()).ToArray();
        return new()
        {
            Code = code,
            Opties = opties,
            Tellingen =
            [
                .. klassen.SelectMany(k =>
                {
                    var hier = smaak.Select(s => s * (0.6 + (0.8 * toeval.NextDouble()))).ToArray();
                    var tel = new int[opties.Length];
                    for (var i = 0; i < wie(k); i++)
                    {
                        var (z, o) = (toeval.NextDouble() * hier.Sum(), 0);
                        while (o < opties.Length - 1 && z > hier[o])
                        {
                            z -= hier[o++];
                        }
                        tel[o]++;
                    }
                    return tel.Select((n, o) => new Telling(k.Sleutel, o, n));
                }),
            ],
        };
    }
}
