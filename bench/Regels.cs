using System.Diagnostics;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Smart;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Bench;

/// <summary>How fast the SMART check is, and how the rules grow.</summary>
internal static class Regels
{
    /// <summary>Goals checked per second on one core, and the worst of four hostile texts of 20,000 characters.</summary>
    public static void Smart()
    {
        string[] doelen =
        [
            "Uiterlijk 29 januari 2027 voert elke mentor van leerjaar 2 met iedere leerling één loopbaangesprek over een "
                + "eigen ervaring, geteld in het gespreksregister (12 taakuren; afgestemd met directie en leerlingenpanel).",
            "We besteden meer aandacht aan loopbaanleren in de bovenbouw.",
            "Het team brengt het aandeel informatiemomenten op de tijdlijn terug van 60% naar 40% op 1 juni 2027.",
            "Wij geloven dat elke jongere een eigen plek verdient en dat loopbaanleren het hart van onze school is.",
            "De decaan spreekt vóór 1 maart 2027 zes groepjes van vijf leerlingen en legt per groepje drie punten vast in een verslag.",
        ];
        const int aantal = 20_000;
        for (var i = 0; i < 2_000; i++)
        {
            SmartToets.Bepaal(doelen[i % doelen.Length]);
        }
        var klok = Stopwatch.GetTimestamp();
        for (var i = 0; i < aantal; i++)
        {
            SmartToets.Bepaal(doelen[i % doelen.Length]);
        }
        var seconden = Stopwatch.GetElapsedTime(klok).TotalSeconds;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"SMART check: {aantal / seconden:#,0} goals per second on one core")
        );
        foreach (
            var (naam, tekst) in new[]
            {
                ("brackets", new string('(', 20_000)),
                ("digits", new string('1', 20_000)),
                ("'elke ' repeated", string.Concat(Enumerable.Repeat("elke ", 4000))),
                ("'3 en ' repeated", string.Concat(Enumerable.Repeat("3 en ", 4000))),
            }
        )
        {
            var tijden = Enumerable
                .Range(0, 20)
                .Select(_ =>
                {
                    var begin = Stopwatch.GetTimestamp();
                    SmartToets.Bepaal(tekst);
                    return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                })
                .Order()
                .ToList();
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"SMART check, 20,000 characters of {naam}: {tijden[10]:0.0} ms")
            );
        }

        Console.WriteLine();
    }

    public static void Groei()
    {
        var maatstaf = Maatstaf.Standaard(new DateOnly(2027, 1, 15));
        Console.WriteLine("rules                      activities    links   median ms");
        foreach (
            var (naam, run) in new (string, Action<Leerlijn>)[]
            {
                ("planner (CP)", l => _ = new Lijnbevindingen(l, maatstaf).InPlanner),
                ("timeline (TL)", l => _ = new Lijnbevindingen(l, maatstaf).OpTijdlijn),
            }
        )
        {
            var punten = new List<(int N, double Ms)>();
            foreach (var n in new[] { 100, 400, 1000, 2000 })
            {
                var gelezen = LeerlijnBestand.Lees(Paginas.Bestand(2026, n), 2026).Document!;
                var lijn = new Leerlijn
                {
                    Kalender = new SchoolKalender(2026),
                    Leerjaren = gelezen.Leerjaren!,
                    Activiteiten = gelezen.Activiteiten,
                    Mijlpalen = gelezen.Mijlpalen,
                    Partners = gelezen.Partners,
                    Prioriteiten = gelezen.Prioriteiten,
                };
                for (var i = 0; i < 10; i++)
                {
                    run(lijn);
                }
                var tijden = Enumerable
                    .Range(0, 30)
                    .Select(_ =>
                    {
                        var klok = Stopwatch.GetTimestamp();
                        run(lijn);
                        return Stopwatch.GetElapsedTime(klok).TotalMilliseconds;
                    })
                    .Order()
                    .ToList();
                punten.Add((n, tijden[15]));
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{naam, -24}{n, 13}{lijn.Activiteiten.Sum(a => a.VolgtOp.Count), 9}{tijden[15], 12:0.00}"
                    )
                );
            }

            // Slope of log time over log size from 100 to 1,000: 1 is linear.
            var exponent = Math.Log(punten[2].Ms / punten[0].Ms) / Math.Log((double)punten[2].N / punten[0].N);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{naam}: grows with exponent {exponent:0.00} from 100 to 1,000\n")
            );
        }
    }
}
