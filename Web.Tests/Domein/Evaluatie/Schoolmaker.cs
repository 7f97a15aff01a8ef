using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Schools with a closed round, made to be hard to guard: small, skewed, unanimous, half answered. The same for the same seed.</summary>
internal static class Schoolmaker
{
    public static (Bewaakronde Ronde, IReadOnlyList<Bewaakitem> Items) Maak(int zaad)
    {
        var toeval = new Random(zaad);
        T Een<T>(params T[] uit) => uit[toeval.Next(uit.Length)];
        var klein = toeval.Next(3) > 0;
        var aantal = toeval.Next(2, klein ? 7 : 14);
        var mentoren = toeval.Next(8) == 0;
        var klassen = new List<Bewaakklas>();
        for (var i = 0; i < aantal; i++)
        {
            var (leerjaar, vestiging) = (toeval.Next(1, Een(2, 3, 5)), Een("Kade", "Linde"));
            var ingeschreven = Een(toeval.Next(1, 9), toeval.Next(4, 13), toeval.Next(1, 31));
            klassen.Add(
                new()
                {
                    Sleutel = "k" + i,
                    Leerjaar = mentoren ? null : leerjaar,
                    Vestiging = vestiging,
                    Team = (leerjaar < 3 ? "O" : "B") + (toeval.Next(6) == 0 ? "K" : vestiging[..1]),
                    Leerweg =
                        mentoren ? ""
                        : vestiging == "Kade" ? Een("basis", "kader")
                        : Een("gemengd", "theoretisch"),
                    Ingeschreven = ingeschreven,
                    Ingevuld = toeval.Next(4) == 0 ? toeval.Next(ingeschreven + 1) : ingeschreven,
                }
            );
        }

        var ronde = new Bewaakronde { Doelgroep = mentoren ? Doelgroep.Mentoren : Doelgroep.Leerlingen, Klassen = klassen };
        List<Bewaakitem> items = [Item(toeval, klassen, "a", toeval.Next(2, 6), null)];
        items.Add(
            toeval.Next(3) switch
            {
                0 => Item(toeval, klassen, "b", 5, null) with { Thuis = true },
                1 => Item(toeval, klassen, "b", 6, null),
                _ => Item(toeval, klassen, "b", 2, null),
            }
        );
        if (toeval.Next(2) == 0)
        {
            // Only who chose the first option of b gets c.
            if (items[1].Thuis)
            {
                items[1] = Item(toeval, klassen, "b", Een(2, 2, 3), null);
            }
            var geleid = items[1].Tellingen.Where(t => t.Optie == 0).ToDictionary(t => t.Klas, t => t.Aantal, StringComparer.Ordinal);
            items.Add(
                Item(toeval, klassen, "c", toeval.Next(2, 6), geleid) with
                {
                    Na = "b",
                    Verplicht = zaad % 2 == 0,
                    NaOpties = new HashSet<int> { 0 },
                }
            );
        }

        return (ronde, items);
    }

    /// <summary>A school of a size that exists: so many klassen over four leerjaren, above eight on two vestigingen; up to three in each stay away.</summary>
    public static Bewaakronde MaakSoort(int zaad, int aantal, int laagst, int hoogst)
    {
        var toeval = new Random(zaad);
        return new()
        {
            Klassen =
            [
                .. Enumerable
                    .Range(0, aantal)
                    .Select(i =>
                    {
                        var (leerjaar, vestiging, n) = (
                            (i % 4) + 1,
                            aantal > 8 && i / 4 % 2 == 1 ? "Linde" : "Kade",
                            toeval.Next(laagst, hoogst + 1)
                        );
                        return new Bewaakklas
                        {
                            Sleutel = "k" + i,
                            Leerjaar = leerjaar,
                            Vestiging = vestiging,
                            Team = (leerjaar < 3 ? "O" : "B") + vestiging[..1],
                            Leerweg = (i / 8 % 3) switch
                            {
                                0 => "kader",
                                1 => "basis",
                                _ => "theoretisch",
                            },
                            Ingeschreven = n,
                            Ingevuld = n - toeval.Next(0, 4),
                        };
                    }),
            ],
        };
    }

    /// <summary>The same schools with an item of several choices, and one that is asked after one or two of those.</summary>
    public static (Bewaakronde Ronde, IReadOnlyList<Bewaakitem> Items) MaakMeerkeuze(int zaad)
    {
        var (ronde, _) = Maak(zaad);
        var toeval = new Random(zaad + 1_000_000);
        var opties = toeval.Next(2, 6);
        var enkel = new[] { 0.5, 0.7, 0.85, 1.0 }[toeval.Next(4)];
        var leidt = Enumerable.Range(0, opties).OrderBy(_ => toeval.Next()).Take(toeval.Next(1, 3)).ToHashSet();
        var tellingen = new List<Telling>();
        var beantwoord = new Dictionary<string, int>(StringComparer.Ordinal);
        var geleid = new Dictionary<string, int>(StringComparer.Ordinal);
        var scheef = toeval.NextDouble();
        foreach (var k in ronde.Klassen)
        {
            var mijdt = toeval.Next(3) == 0 ? toeval.Next(opties) : -1;
            for (var i = 0; i < k.Ingevuld; i++)
            {
                var vinkt = new HashSet<int>();
                do
                {
                    var o = toeval.NextDouble() < scheef ? 0 : toeval.Next(opties);
                    if (o != mijdt || opties == 1)
                    {
                        vinkt.Add(o);
                    }
                } while (vinkt.Count == 0 || (toeval.NextDouble() > enkel && vinkt.Count < opties - 1));
                beantwoord[k.Sleutel] = beantwoord.GetValueOrDefault(k.Sleutel) + 1;
                tellingen.AddRange(vinkt.Select(o => new Telling(k.Sleutel, o, 1)));
                geleid[k.Sleutel] = geleid.GetValueOrDefault(k.Sleutel) + (vinkt.Overlaps(leidt) ? 1 : 0);
            }
        }

        return (
            ronde,
            [
                new()
                {
                    Code = "m",
                    Meervoudig = true,
                    Opties = [.. Enumerable.Range(0, opties).Select(o => new Bewaakoptie("optie " + o, Code: "o" + o))],
                    Beantwoord = beantwoord,
                    Tellingen = tellingen,
                },
                Item(toeval, [.. ronde.Klassen], "v", toeval.Next(2, 5), geleid) with
                {
                    Na = "m",
                    Verplicht = zaad % 2 == 0,
                    NaOpties = leidt,
                },
            ]
        );
    }

    /// <summary>
    /// Klassen with an item of several choices and two or three that are asked after one or more of them, overlapping or not; and per klas how many ticked
    /// each set of options, as bits.
    /// </summary>
    public static (Bewaakronde Ronde, IReadOnlyList<Bewaakitem> Items, IReadOnlyDictionary<string, int[]> Kruisjes) MaakDubbel(int zaad)
    {
        var toeval = new Random(zaad + 3_000_000);
        var opties = toeval.Next(4) == 0 ? 4 : 3;
        var ronde = MaakSoort(zaad, toeval.Next(1, 3), 8, 24);
        var leidt = Enumerable
            .Range(0, toeval.Next(2, 4))
            .Select(_ => Enumerable.Range(0, opties).OrderBy(_ => toeval.Next()).Take(toeval.Next(1, opties)).ToHashSet())
            .ToList();
        var kans = Enumerable.Range(0, 1 << opties).Select(t => t == 0 ? 0 : Math.Pow(toeval.NextDouble(), 4) + 0.01).ToArray();
        var kruisjes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var k in ronde.Klassen)
        {
            var tel = new int[kans.Length];
            for (var i = 0; i < k.Ingevuld; i++)
            {
                var (z, t) = (toeval.NextDouble() * kans.Sum(), 1);
                while (t < kans.Length - 1 && z > kans[t])
                {
                    z -= kans[t++];
                }
                tel[t]++;
            }
            kruisjes.Add(k.Sleutel, tel);
        }
        int Met(string klas, int bits) => kruisjes[klas].Where((_, t) => (t & bits) != 0).Sum();
        List<Bewaakitem> items =
        [
            new()
            {
                Code = "m",
                Meervoudig = true,
                Opties = [.. Enumerable.Range(0, opties).Select(o => new Bewaakoptie("optie " + o, Code: "o" + o))],
                Beantwoord = kruisjes.ToDictionary(k => k.Key, k => k.Value.Sum()),
                Tellingen = [.. kruisjes.Keys.SelectMany(k => Enumerable.Range(0, opties).Select(o => new Telling(k, o, Met(k, 1 << o))))],
            },
        ];
        foreach (var (set, nr) in leidt.Select((s, i) => (s, i)))
        {
            var verplicht = toeval.Next(3) > 0;
            var geleid = ronde.Klassen.ToDictionary(
                k => k.Sleutel,
                k => Met(k.Sleutel, set.Sum(o => 1 << o)) is var n && verplicht ? n : toeval.Next((n / 2), n + 1)
            );
            items.Add(Item(toeval, [.. ronde.Klassen], "v" + nr, 2, geleid) with { Na = "m", Verplicht = verplicht, NaOpties = set });
        }
        return (ronde, items, kruisjes);
    }

    /// <summary>
    /// Klassen with an item, one that is asked after its first answer, and one after some or all answers of that; each can be skipped or not, and the last
    /// may be a text.
    /// </summary>
    public static (Bewaakronde Ronde, IReadOnlyList<Bewaakitem> Items) MaakKeten(int zaad)
    {
        var toeval = new Random(zaad + 4_000_000);
        var ronde = MaakSoort(zaad, toeval.Next(1, 4), 8, 30);
        List<Bewaakitem> items = [Item(toeval, [.. ronde.Klassen], "a", toeval.Next(2, 4), null)];
        foreach (var code in new[] { "b", "c" })
        {
            var bron = items[^1];
            var verplicht = toeval.Next(2) == 0;
            var leidt = Enumerable.Range(0, code == "b" ? 1 : toeval.Next(1, bron.Opties.Count + 1)).ToHashSet();
            var geleid = ronde.Klassen.ToDictionary(
                k => k.Sleutel,
                k =>
                    bron.Tellingen.Where(t => t.Klas == k.Sleutel && leidt.Contains(t.Optie)).Sum(t => t.Aantal) is var n && verplicht
                        ? n
                        : toeval.Next(n / 2, n + 1)
            );
            var isTekst = code == "c" && toeval.Next(3) == 0;
            items.Add(
                (
                    isTekst
                        ? new Bewaakitem
                        {
                            Code = code,
                            Open = true,
                            Opties = [new("schreef")],
                            Tellingen = [.. geleid.Select(g => new Telling(g.Key, 0, g.Value))],
                        }
                        : Item(toeval, [.. ronde.Klassen], code, toeval.Next(2, 4), geleid)
                ) with
                {
                    Na = bron.Code,
                    Verplicht = verplicht,
                    NaOpties = leidt,
                }
            );
        }
        return (ronde, items);
    }

    /// <summary>Answers with a taste per klas: some klassen agree entirely, some answer hardly, some miss an option.</summary>
    private static Bewaakitem Item(Random toeval, List<Bewaakklas> klassen, string code, int opties, Dictionary<string, int>? geleid)
    {
        T Een<T>(params T[] uit) => uit[toeval.Next(uit.Length)];
        var (scheef, overslaan) = (Een(0.05, 0.2, 0.5, 1.0), Een(0.0, 0.0, 0.1, 0.6));
        var midden = toeval.Next(opties);
        var tellingen = new List<Telling>();
        foreach (var k in klassen)
        {
            var hier = toeval.Next(4) == 0 ? toeval.Next(opties) : midden;
            var unaniem = toeval.Next(5) == 0;
            var kans = Enumerable
                .Range(0, opties)
                .Select(o => unaniem ? (o == hier ? 1 : 0) : Math.Pow(scheef, Math.Abs(o - hier)))
                .ToArray();
            var tel = new int[opties];
            for (var i = 0; i < (geleid is null ? k.Ingevuld : geleid.GetValueOrDefault(k.Sleutel)); i++)
            {
                if (geleid is null && toeval.NextDouble() < overslaan)
                {
                    continue;
                }
                var (z, o) = (toeval.NextDouble() * kans.Sum(), 0);
                while (o < opties - 1 && z > kans[o])
                {
                    z -= kans[o++];
                }
                tel[o]++;
            }

            tellingen.AddRange(tel.Select((n, o) => new Telling(k.Sleutel, o, n)).Where(t => t.Aantal > 0));
        }

        var waarden = toeval.Next(3) > 0;
        var nvt = waarden && opties > 3 && toeval.Next(4) == 0;
        return new()
        {
            Code = code,
            Opties =
            [
                .. Enumerable
                    .Range(0, opties)
                    .Select(o => new Bewaakoptie("optie " + o, waarden && !(nvt && o == opties - 1) ? o + 1 : null)),
            ],
            Tellingen = tellingen,
        };
    }
}
