using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Tests.Domein.Evaluatie;

namespace LobBeleid.Bench;

/// <summary>
/// The attacker of the tests, let loose on more schools than a test has time for: small, skewed, unanimous, half answered. Per kind of school what it
/// tried to determine, what it determined, what it could not decide, and of how many counts it knows that almost nobody or almost everybody chose the
/// option; beside that how much was shown of what enough people answered.
/// </summary>
internal static class Aanval
{
    public static void Meet(int scholen)
    {
        Console.WriteLine("attacker: kind                  schools   targets  determined  unresolved  counts of a cell  narrow   shown");
        foreach (
            var (naam, maak) in new (string, Func<int, (Bewaakronde Ronde, IReadOnlyList<Bewaakitem> Items)>)[]
            {
                ("one choice, mean, show-if", Schoolmaker.Maak),
                ("several choices, show-if", Schoolmaker.MaakMeerkeuze),
            }
        )
        {
            var (doelen, gaten, onbeslist, celopties, krap, kan, toont) = (0, 0, 0, 0, 0, 0, 0);
            // Other schools than the tests attack.
            for (var zaad = 10_000; zaad < 10_000 + scholen; zaad++)
            {
                var (ronde, items) = maak(zaad);
                var uitslag = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
                foreach (var kent in new[] { false, true })
                {
                    var aanvaller = new Aanvaller(ronde, items, [uitslag], Bewaakronde.LaagsteMinimum, kent, telKrap: kent);
                    gaten += aanvaller.ZoekGaten().Count();
                    doelen += aanvaller.Geprobeerd;
                    onbeslist += aanvaller.Onbeslist;
                    celopties += aanvaller.Celopties;
                    krap += aanvaller.Krap;
                }
                var (hier, getoond) = Getoond(ronde, uitslag);
                (kan, toont) = (kan + hier, toont + getoond);
            }
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"          {naam, -25} {scholen, 5:#,0} {doelen, 9:#,0} {gaten, 11:#,0} {onbeslist, 11:#,0} {celopties, 17:#,0} "
                        + $"{(double)krap / celopties, 7:0.000} {(double)toont / kan, 7:0.000}"
                )
            );
        }
        Bomen(scholen, "several items after several", Schoolmaker.MaakDubbel);
        Bomen(
            scholen,
            "three in a row, texts",
            zaad =>
            {
                var (ronde, items) = Schoolmaker.MaakKeten(zaad);
                return (ronde, items, null);
            }
        );
        Tweemaal(scholen);
        Kenners();
        Console.WriteLine();
    }

    /// <summary>How many items of groups enough people filled in for, and how many of those are shown.</summary>
    private static (int Kan, int Toont) Getoond(Bewaakronde ronde, Bewaakuitslag uitslag)
    {
        var genoeg = uitslag
            .Items.SelectMany(i => i.Groepen)
            .Where(g => ronde.Klassen.Where(k => g.Groep.Klassen.Contains(k.Sleutel)).Sum(k => k.Ingevuld) >= Bewaakronde.LaagsteMinimum)
            .ToList();
        return (genoeg.Count, genoeg.Count(g => g.IsGetoond));
    }

    /// <summary>
    /// Who knows the method: of all answers that klassen of these sizes can give, in how many the page tells that nobody or everybody of a klas chose an
    /// answer, or a count of fewer than the minimum. With the guard that starts from the answers beside it.
    /// </summary>
    private static void Kenners()
    {
        Console.WriteLine("          knowing reader            options   answers    pages  betrayed  without \"Openbaar\"");
        foreach (
            var (maten, opties, waarden) in new (int[] Maten, int Opties, bool Waarden)[]
            {
                ([8], 3, true),
                ([7, 6], 3, true),
                ([6, 6, 6, 4], 2, false),
                ([12, 4], 3, true),
                ([8, 8], 3, false),
                ([6, 6, 4], 2, true),
                ([9, 5], 3, false),
                ([14], 4, true),
            }
        )
        {
            var ronde = Kenneraanvaller.School(maten);
            var vast = Toongroepen.Bepaal(ronde);
            Kenneraanvaller Ken(Bewaakstappen stappen) =>
                new(
                    Kenneraanvaller
                        .Alle(maten, opties)
                        .Select(w =>
                            (
                                (IReadOnlyList<Bewaakitem>)
                                    [
                                        new()
                                        {
                                            Code = "a",
                                            Opties = [.. Enumerable.Range(0, opties).Select(o => new Bewaakoptie("o", waarden ? o : null))],
                                            Tellingen = [.. w.SelectMany((t, k) => t.Select((n, o) => new Telling("k" + k, o, n)))],
                                        },
                                    ],
                                w.SelectMany((t, k) => t.Select(n => (n, maten[k]))).ToArray()
                            )
                        ),
                    items => Bewaker.Bepaal(ronde, vast, items, Bewaakronde.LaagsteMinimum, stappen)
                );
            var (met, zonder) = (Ken(Bewaakstappen.Alle), Ken(Bewaakstappen.Alle & ~Bewaakstappen.Openbaar));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"          {string.Join(" + ", maten) + (waarden ? ", mean" : ""), -25} {opties, 7} {met.Werelden, 9:#,0} {met.Bladen, 8:#,0} "
                        + $"{met.Verraden, 9:#,0} {zonder.Verraden, 19:#,0}"
                )
            );
        }
    }

    /// <summary>An item with all that are asked after it, as one system.</summary>
    private static void Bomen(
        int scholen,
        string naam,
        Func<int, (Bewaakronde Ronde, IReadOnlyList<Bewaakitem> Items, IReadOnlyDictionary<string, int[]>? Kruisjes)> maak
    )
    {
        var (doelen, gaten, onbeslist, kan, toont) = (0, 0, 0, 0, 0);
        for (var zaad = 10_000; zaad < 10_000 + scholen; zaad++)
        {
            var (ronde, items, kruisjes) = maak(zaad);
            var uitslag = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), items);
            var boom = new Boomaanvaller(ronde, items, items[0], uitslag, Bewaakronde.LaagsteMinimum, kruisjes: kruisjes);
            gaten += boom.ZoekGaten().Count();
            doelen += boom.Geprobeerd;
            onbeslist += boom.Onbeslist;
            var (hier, getoond) = Getoond(ronde, uitslag);
            (kan, toont) = (kan + hier, toont + getoond);
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"          {naam, -25} {scholen, 7:#,0} {doelen, 9:#,0} {gaten, 11:#,0} {onbeslist, 11:#,0} {"", 17} {"", 7} {(double)toont / kan, 7:0.000}"
            )
        );
    }

    /// <summary>
    /// The same item of the same school twice, when a few came or went and nobody changed an answer; the second round without and with what the first one
    /// showed. Targets are counts of those few.
    /// </summary>
    private static void Tweemaal(int scholen)
    {
        Console.WriteLine(
            "          twice                     schools   targets  by a figure of few  all or none of enough  unresolved  shown, second"
        );
        foreach (var kent in new[] { false, true })
        {
            var (doelen, klein, eenstemmig, onbeslist, toont) = (0, 0, 0, 0, 0);
            for (var zaad = 10_000; zaad < 10_000 + (scholen / 2); zaad++)
            {
                var (ronde, eerst, later, dan, deel) = Tweemaalaanvaller.Weer(zaad);
                var een = Bewaker.Bepaal(ronde, Toongroepen.Bepaal(ronde), [eerst]).Items[0];
                var twee = Bewaker
                    .Bepaal(later, Toongroepen.Bepaal(later), [kent ? Tweemaalaanvaller.MetEerder(dan, eerst, een) : dan])
                    .Items[0];
                var aanvaller = new Tweemaalaanvaller(
                    [.. ronde.Klassen.Select(k => k.Sleutel)],
                    deel,
                    [een.Groepen, twee.Groepen],
                    Bewaakronde.LaagsteMinimum
                );
                doelen += aanvaller.Geprobeerd;
                klein += aanvaller.Klein;
                eenstemmig += aanvaller.Eenstemmig;
                onbeslist += aanvaller.Onbeslist;
                toont += twee.Groepen.Count(g => g.IsGetoond);
            }
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"          {(kent ? "knowing the first" : "not knowing"), -25} {scholen / 2, 7:#,0} {doelen, 9:#,0} {klein, 19:#,0} {eenstemmig, 22:#,0} "
                        + $"{onbeslist, 11:#,0} {toont, 14:#,0}"
                )
            );
        }
    }
}
