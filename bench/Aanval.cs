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
        Console.WriteLine();
    }
}
