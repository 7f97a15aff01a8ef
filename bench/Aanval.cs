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
                foreach (var groep in uitslag.Items.SelectMany(i => i.Groepen))
                {
                    var genoeg = ronde.Klassen.Where(k => groep.Groep.Klassen.Contains(k.Sleutel)).Sum(k => k.Ingevuld) >= 6;
                    kan += genoeg ? 1 : 0;
                    toont += genoeg && groep.IsGetoond ? 1 : 0;
                }
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
        Console.WriteLine();
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
            foreach (var groep in uitslag.Items.SelectMany(i => i.Groepen))
            {
                var genoeg = ronde.Klassen.Where(k => groep.Groep.Klassen.Contains(k.Sleutel)).Sum(k => k.Ingevuld) >= 6;
                kan += genoeg ? 1 : 0;
                toont += genoeg && groep.IsGetoond ? 1 : 0;
            }
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
