using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Bench;

/// <summary>
/// Results over few answers and over very many: two rounds with the same 40 groups and 25 items, stored, closed as the product closes them,
/// and opened by the decaan.
/// </summary>
internal static class Uitkomsten
{
    private const int Groepen = 40;
    private const int Klein = 10_000;

    /// <summary>Twenty-five closed items, so that a form of 25 answers is a form.</summary>
    private static readonly Vragenlijst Lijst = new()
    {
        Secties =
        [
            .. Enumerable
                .Range(0, 5)
                .Select(s => new Sectie
                {
                    Titel = $"Onderdeel {s + 1}",
                    Vragen =
                    [
                        .. Enumerable
                            .Range(1, 5)
                            .Select(v => new Vraag
                            {
                                Code = string.Create(CultureInfo.InvariantCulture, $"U{(s * 5) + v}"),
                                Tekst = "Hoe vind je dit?",
                                Soort = v == 1 ? Vraagsoort.JaNee : Vraagsoort.Schaal,
                            }),
                    ],
                }),
        ],
    };

    public static Task MeetAsync(int groot) => Proefsite.MetBestandAsync(b => MeetAsync(b, groot));

    private static async Task MeetAsync(string bestand, int groot)
    {
        await using var site = new Proefsite(bestand);
        var client = await site.AanmeldenAsync("decaan");
        var database = new LobDatabase(Engine.Sqlite, "Data Source=" + bestand);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"results: {Groepen} groups, {Lijst.Vragen.Count} items"));
        var rondes = new List<(int Antwoorden, int Ronde, double Sluiten)>();
        foreach (var antwoorden in new[] { Klein, groot })
        {
            var perGroep = antwoorden / Lijst.Vragen.Count / Groepen;
            var ronde = await VulAsync(database, perGroep);
            var (sluiten, geheugen) = await SluitAsync(database, ronde);
            rondes.Add((antwoorden, ronde, sluiten));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{antwoorden:#,0} answers in {perGroep * Groepen:#,0} forms: closed in {sluiten:0.00} s, the heap grew {geheugen:0} MB"
                )
            );
        }

        // In turns, so that what else this machine does falls on all alike.
        var adressen = rondes.Select(r => $"/Evaluatie/Resultaten?ronde={r.Ronde}").Prepend("/Planner/Prullenbak").ToList();
        var tijden = await Proefsite.MeetOmBeurtenAsync(client, adressen);
        var delen = await DelenAsync(database, [.. rondes.Select(r => r.Ronde)]);
        Console.WriteLine("                     page ms     p95   ratio   of which reading   unpacking   characters");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{"empty page", -18}{Tijden.Deel(tijden[0], 0.5), 10:0.0}{Tijden.Deel(tijden[0], 0.95), 8:0.0}{1, 8:0.0}"
            )
        );
        foreach (var (i, r) in rondes.Index())
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{r.Antwoorden, 10:#,0} answers{Tijden.Deel(tijden[i + 1], 0.5), 10:0.0}{Tijden.Deel(tijden[i + 1], 0.95), 8:0.0}"
                        + $"{Tijden.Deel(tijden[i + 1], 0.5) / Tijden.Deel(tijden[0], 0.5), 8:0.0}"
                        + $"{delen[i].Lezen, 19:0.0}{delen[i].Uitpakken, 12:0.0}{delen[i].Tekens, 14}"
                )
            );
        }

        var (klein, veel) = (Tijden.Deel(tijden[1], 0.5), Tijden.Deel(tijden[2], 0.5));
        double Exponent(double een, double twee) => Math.Log(twee / een) / Math.Log((double)groot / Klein);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"page: {veel / klein:0.00} times for {groot / Klein} times the answers, exponent {Exponent(klein, veel):0.000}; "
                    + $"closing: {rondes[1].Sluiten / rondes[0].Sluiten:0.0} times, "
                    + $"exponent {Exponent(rondes[0].Sluiten, rondes[1].Sluiten):0.00}\n"
            )
        );
    }

    /// <summary>A round over forty classes with so many forms in each, put straight into the table.</summary>
    private static async Task<int> VulAsync(LobDatabase database, int perGroep)
    {
        var rondes = new RondeRepository(database);
        var nu = DateTimeOffset.UtcNow;
        var lijst = await rondes.InsertLijstAsync("Uitkomsten", Doelgroep.Leerlingen, Lijst.AlsJson(), "Bench", nu, default);
        var groepen = Enumerable
            .Range(0, Groepen)
            .Select(i => new Rondegroep
            {
                Naam = string.Create(CultureInfo.InvariantCulture, $"U{i:00}"),
                LeerjaarNr = (i % 4) + 1,
                Vestiging = i % 2 == 0 ? "De Kade" : "De Linde",
                Team =
                    i % 2 == 0 ? (i % 4 < 2 ? "OK" : "BK")
                    : i % 4 < 2 ? "OL"
                    : "BL",
                Leerweg = new[] { "Basis", "Gemengd", "Kader", "Theoretisch" }[(i / 2 % 2 * 2) + (i % 2)],
                Aantal = Math.Min(1000, Math.Max(perGroep, 25)),
            })
            .ToList();
        var id = await rondes.InsertAsync(
            new Ronde
            {
                Naam = $"Uitkomsten {perGroep}",
                SchooljaarId = 2026,
                Doelgroep = Doelgroep.Leerlingen,
                Toegang = Toegangswijze.Klascode,
                OpentOp = nu.AddHours(-1),
                SluitOp = nu.AddHours(6),
                BewaarTot = new DateOnly(2029, 1, 1),
                GemaaktDoor = "Bench",
            },
            lijst,
            1,
            groepen,
            nu,
            default
        );
        var toeval = new Random(25);
        foreach (var groep in (await rondes.GetAsync(id, 0, default))!.Groepen)
        {
            var formulieren = Enumerable
                .Range(0, perGroep)
                .Select(_ => new
                {
                    sleutel = Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N"),
                    groep = groep.Id,
                    dag = "2027-01-15",
                    antwoorden = JsonSerializer.Serialize(
                        Lijst.Vragen.ToDictionary(v => v.Code, v => new[] { v.Antwoorden[toeval.Next(v.Antwoorden.Count)].Code })
                    ),
                })
                .ToList();
            await database.InTransactieAsync(t => t.ExecuteAsync(InvulRepository.SqlInsert, formulieren, default), default);
        }

        return id;
    }

    /// <summary>Closes as the page does; seconds, and the most that the heap grew, in megabytes.</summary>
    private static async Task<(double Seconden, double Megabytes)> SluitAsync(LobDatabase database, int ronde)
    {
        GC.Collect();
        var voor = GC.GetTotalMemory(true);
        var piek = voor;
        using var klaar = new CancellationTokenSource();
        var kijker = Task.Run(async () =>
        {
            while (!klaar.IsCancellationRequested)
            {
                piek = Math.Max(piek, GC.GetTotalMemory(false));
                await Task.Delay(5);
            }
        });
        var begin = Stopwatch.GetTimestamp();
        if (!await new RondeRepository(database).SluitAsync(ronde, 6, Bewaakronde.LaagsteMinimumOpen, DateTimeOffset.UtcNow, default))
        {
            throw new InvalidOperationException("It was closed already.");
        }
        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        await klaar.CancelAsync();
        await kijker;
        return (seconden, (piek - voor) / 1024.0 / 1024);
    }

    /// <summary>Where the page's time goes: reading, and making figures of what was read; medians in milliseconds, of the rounds in turns.</summary>
    private static async Task<IReadOnlyList<(double Lezen, double Uitpakken, int Tekens)>> DelenAsync(
        LobDatabase database,
        IReadOnlyList<int> rondes
    )
    {
        var delen = rondes.Select(_ => (Lezen: new List<double>(), Uitpakken: new List<double>(), Tekens: new List<int>())).ToList();
        for (var keer = 0; keer < 40; keer++)
        {
            foreach (var (i, ronde) in rondes.Index())
            {
                var begin = Stopwatch.GetTimestamp();
                var resultaat = (await new UitslagRepository(database).GetAsync([ronde], 1, default))[ronde];
                var gelezen = Stopwatch.GetTimestamp();
                Rondeuitslag.Lees(resultaat, 6);
                delen[i].Tekens.Add(resultaat.Uitkomst!.Inhoud.Length);
                if (keer < 10)
                {
                    continue;
                }
                delen[i].Lezen.Add(Stopwatch.GetElapsedTime(begin, gelezen).TotalMilliseconds);
                delen[i].Uitpakken.Add(Stopwatch.GetElapsedTime(gelezen).TotalMilliseconds);
            }
        }

        return [.. delen.Select(d => (Tijden.Deel(d.Lezen, 0.5), Tijden.Deel(d.Uitpakken, 0.5), d.Tekens[0]))];
    }
}
