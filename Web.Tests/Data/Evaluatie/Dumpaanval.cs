using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>A table of a dump: its rows in the order in which they came.</summary>
public sealed record Dumptabel(string Naam, IReadOnlyList<string> Kolommen, IReadOnlyList<IReadOnlyList<string>> Rijen);

/// <summary>
/// What a curious colleague knows of a class beside the dump: its codes as they were printed, the order in which they were used, and, to score the
/// attack, which row is whose.
/// </summary>
/// <param name="Groep">The id of the group, as text.</param>
/// <param name="Gedrukt">Every code of the class in the order of the slips.</param>
/// <param name="Gebruikt">The codes that were used, first to last.</param>
/// <param name="Eigenaar">The code of who wrote a row; null for a row of somebody else.</param>
public sealed record Klaskennis(
    string Groep,
    IReadOnlyList<string> Gedrukt,
    IReadOnlyList<string> Gebruikt,
    Func<IReadOnlyList<string>, string?> Eigenaar
);

/// <param name="Naam">How codes were joined to rows.</param>
/// <param name="Treffers">Right guesses, over all classes; a guess between k rows counts 1/k.</param>
/// <param name="Toeval">What guessing blindly gives: one for each class whose codes were all guessed at.</param>
public sealed record Poging(string Naam, double Treffers, double Toeval);

/// <summary>
/// Tries to join the codes of a class to its rows in a dump: every order that codes can be put in against every order of the rows, and every value of
/// a row that equals or holds a code or its hash.
/// Blind guessing gets one right per class on average, however large the class (fixed points of a random permutation), with the tail of a Poisson distribution.
/// </summary>
public static class Dumpaanval
{
    /// <summary>Per attempt. Some hundreds of attempts are made, so a run of the tests cries wolf less than once in 10,000 times.</summary>
    public const double ValsAlarm = 1e-7;

    /// <summary>The attempts on one table that did better than chance allows.</summary>
    public static IReadOnlyList<Poging> Geslaagd(IReadOnlyList<Poging> pogingen) => [.. pogingen.Where(p => p.Treffers >= Grens(p.Toeval))];

    /// <summary>The smallest count that blind guessing reaches with a chance below <see cref="ValsAlarm"/>.</summary>
    public static int Grens(double toeval)
    {
        var (kans, som, k) = (Math.Exp(-toeval), 0.0, 0);
        for (; 1 - som - kans > ValsAlarm || k < toeval; k++)
        {
            som += kans;
            kans *= toeval / (k + 1);
        }

        return k + 1;
    }

    /// <param name="dump">All tables.</param>
    /// <param name="naam">The table with the answers; may hold rows in another order than another reading of it.</param>
    /// <param name="klassen">What is known of each class.</param>
    public static IReadOnlyList<Poging> Doe(IReadOnlyList<Dumptabel> dump, string naam, IReadOnlyList<Klaskennis> klassen)
    {
        ArgumentNullException.ThrowIfNull(dump);
        ArgumentNullException.ThrowIfNull(klassen);
        var treffers = new Dictionary<string, (double Treffers, double Toeval)>();
        void Tel(string poging, double goed, double toeval) =>
            treffers[poging] = (treffers.GetValueOrDefault(poging).Treffers + goed, treffers.GetValueOrDefault(poging).Toeval + toeval);
        foreach (var tabel in dump.Where(t => t.Naam == naam || t.Naam.StartsWith(naam + " ", StringComparison.Ordinal)))
        {
            var groepkolom = tabel.Kolommen.ToList().IndexOf("RondegroepId");
            foreach (var klas in klassen)
            {
                var rijen = tabel.Rijen.Where(r => r[groepkolom] == klas.Groep).ToList();
                var van = rijen.Select(klas.Eigenaar).ToList();
                var codes = klas.Gebruikt.Where(van.Contains).ToList();
                Assert.Equal(rijen.Count, codes.Count);
                foreach (var (codeorde, geordend) in Codeordes(klas, codes, dump))
                {
                    foreach (var (rijorde, volgorde) in Rijordes(tabel, rijen))
                    {
                        Tel($"{tabel.Naam}: {codeorde} against {rijorde}", geordend.Where((c, i) => van[volgorde[i]] == c).Count(), 1);
                    }
                }

                foreach (var (spelling, sleutel) in Spellingen(klas.Groep))
                {
                    foreach (var k in Enumerable.Range(0, tabel.Kolommen.Count))
                    {
                        foreach (var code in codes)
                        {
                            var gezocht = sleutel(code);
                            var kandidaten = rijen
                                .Select((r, i) => (r, i))
                                .Where(x =>
                                    x.r[k].Contains(gezocht, StringComparison.OrdinalIgnoreCase)
                                    || (x.r[k].Length >= 8 && gezocht.Contains(x.r[k], StringComparison.OrdinalIgnoreCase))
                                )
                                .Select(x => x.i)
                                .ToList();
                            if (kandidaten.Count > 0)
                            {
                                Tel(
                                    $"{tabel.Naam}.{tabel.Kolommen[k]} holds {spelling}",
                                    (kandidaten.Any(i => van[i] == code) ? 1.0 : 0) / kandidaten.Count,
                                    1.0 / rijen.Count
                                );
                            }
                        }
                    }
                }
            }
        }

        return [.. treffers.Select(t => new Poging(t.Key, t.Value.Treffers, t.Value.Toeval))];
    }

    /// <summary>Rows anywhere in the dump that hold two things that may not meet: a code and the key of a form, or either outside its own table.</summary>
    public static IReadOnlyList<string> Vindplaatsen(
        IReadOnlyList<Dumptabel> dump,
        IReadOnlySet<string> waarden,
        IReadOnlySet<string> eigenTabellen
    )
    {
        ArgumentNullException.ThrowIfNull(dump);
        return
        [
            .. from tabel in dump
            where !eigenTabellen.Contains(tabel.Naam.Split(' ')[0])
            from rij in tabel.Rijen
            from cel in rij
            where cel.Length >= 6 && Stukken(cel).Any(waarden.Contains)
            select $"{tabel.Naam}: {cel[..Math.Min(80, cel.Length)]}",
        ];
    }

    private static IEnumerable<string> Stukken(string cel) =>
        cel.Split([' ', '"', ',', ':', ';', '{', '}', '[', ']', '/', '.', '(', ')', '\'', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Append(cel);

    /// <summary>Every order that somebody could put the codes in: as printed, as used, as they lie in any table that names them, and by their hashes.</summary>
    private static IEnumerable<(string Naam, List<string> Codes)> Codeordes(
        Klaskennis klas,
        List<string> codes,
        IReadOnlyList<Dumptabel> dump
    )
    {
        yield return ("as printed", [.. klas.Gedrukt.Where(codes.Contains)]);
        yield return ("as used", codes);
        yield return ("by code", [.. codes.Order(StringComparer.Ordinal)]);
        yield return ("by code from the end", [.. codes.OrderBy(Omgekeerd, StringComparer.Ordinal)]);
        foreach (var tabel in dump)
        {
            var rang = tabel
                .Rijen.SelectMany((r, i) => r.Where(codes.Contains).Select(c => (c, i)))
                .GroupBy(x => x.c)
                .ToDictionary(g => g.Key, g => g.First().i);
            if (rang.Count == codes.Count)
            {
                yield return ("as in " + tabel.Naam, [.. codes.OrderBy(c => rang[c])]);
            }
        }

        foreach (var (spelling, sleutel) in Spellingen(klas.Groep).Where(s => s.Naam != "the code"))
        {
            yield return ("by " + spelling, [.. codes.OrderBy(sleutel, StringComparer.Ordinal)]);
        }
    }

    /// <summary>Every order of the rows: as they came, by each column, by each column read from its end, and each of those from last to first.</summary>
    private static IEnumerable<(string Naam, List<int> Rijen)> Rijordes(Dumptabel tabel, List<IReadOnlyList<string>> rijen)
    {
        var ordes = new List<(string, List<int>)> { ("rows as they came", [.. Enumerable.Range(0, rijen.Count)]) };
        for (var k = 0; k < tabel.Kolommen.Count; k++)
        {
            var kolom = k;
            if (rijen.Select(r => r[kolom]).Distinct().Count() < 2)
            {
                continue;
            }
            ordes.Add(
                (
                    "rows by " + tabel.Kolommen[k],
                    [
                        .. Enumerable
                            .Range(0, rijen.Count)
                            .OrderBy(i => Getal(rijen[i][kolom]))
                            .ThenBy(i => rijen[i][kolom], StringComparer.Ordinal),
                    ]
                )
            );
            ordes.Add(
                (
                    $"rows by {tabel.Kolommen[k]} from the end",
                    [.. Enumerable.Range(0, rijen.Count).OrderBy(i => Omgekeerd(rijen[i][kolom]), StringComparer.Ordinal)]
                )
            );
        }

        return ordes.SelectMany(o => new[] { o, (o.Item1 + ", last first", Enumerable.Reverse(o.Item2).ToList()) });
    }

    private static double Getal(string tekst) =>
        double.TryParse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal) ? getal : 0;

    private static string Omgekeerd(string tekst) => new([.. tekst.Reverse()]);

    /// <summary>The code and its hashes, as somebody might have stored them.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "An attacker tries the weak ones first.")]
    [SuppressMessage("Security", "CA5351", Justification = "An attacker tries the weak ones first.")]
    private static IEnumerable<(string Naam, Func<string, string> Sleutel)> Spellingen(string groep)
    {
        yield return ("the code", c => c);
        foreach (
            var (vorm, spel) in new (string, Func<string, string>)[]
            {
                ("the code", c => c),
                ("the code in small letters", c => c.ToLowerInvariant()),
                ("group and code", c => groep + c),
                ("code and group", c => c + groep),
                ("group:code", c => groep + ":" + c),
                ("code|group", c => c + "|" + groep),
                ("group-code", c => groep + "-" + c),
            }
        )
        {
            yield return ("md5 of " + vorm, c => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(spel(c)))));
            yield return ("sha1 of " + vorm, c => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(spel(c)))));
            yield return ("sha256 of " + vorm, c => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(spel(c)))));
            yield return (
                "sha256 in UTF-16 of " + vorm,
                c => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(spel(c))))
            );
            yield return ("sha256 in base64 of " + vorm, c => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(spel(c)))));
            yield return ("sha512 of " + vorm, c => Convert.ToHexStringLower(SHA512.HashData(Encoding.UTF8.GetBytes(spel(c)))));
        }

        yield return (
            "hmac of the code under the group",
            c => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(groep), Encoding.UTF8.GetBytes(c)))
        );
    }
}
