using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Bench;

/// <summary>Results over few answers and over very many: two rounds with the same 40 groups and 25 items, stored, closed as the product closes them, and opened by the decaan.</summary>
internal static class Uitkomsten
{
    private const int Groepen = 40;
    private const int Klein = 10_000;

    /// <summary>Twenty-five closed items, so that a form of 25 answers is a form.</summary>
    private static readonly Vragenlijst Lijst = new()
    {
        Secties = [.. Enumerable.Range(0, 5).Select(s => new Sectie
        {
            Titel = $"Onderdeel {s + 1}",
            Vragen = [.. Enumerable.Range(1, 5).Select(v => new Vraag { Code = string.Create(CultureInfo.InvariantCulture, $"U{(s * 5) + v}"), Tekst = "Hoe vind je dit?", Soort = v == 1 ? Vraagsoort.JaNee : Vraagsoort.Schaal })],
        })],
    };

    public static Task MeetAsync(int groot) => Proefsite.MetBestandAsync(b => MeetAsync(b, groot));

    private static async Task MeetAsync(string bestand, int groot)
    {
        await using var site = new Proefsite(bestand);
        var client = await site.AanmeldenAsync("decaan");
        var database = new LobDatabase(Engine.Sqlite, "Data Source=" + bestand);
        var basis = await Proefsite.MeetAsync(client, "/Planner/Prullenbak");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"results: {Groepen} groups, {Lijst.Vragen.Count} items; the empty page of the same layout {basis.Mediaan:0.0} ms, p95 {basis.P95:0.0}"));
        Console.WriteLine("   answers    forms   close s   heap MB   rows of counts   page ms     p95   ratio   KB   of which: read    guard");
        var rijen = new List<(int Antwoorden, double Pagina, double Sluiten)>();
        foreach (var antwoorden in new[] { Klein, groot })
        {
            var perGroep = antwoorden / Lijst.Vragen.Count / Groepen;
            var ronde = await VulAsync(database, perGroep);
            var (sluiten, geheugen) = await SluitAsync(database, ronde);
            var pagina = await Proefsite.MeetAsync(client, $"/Evaluatie/Resultaten?ronde={ronde}");
            var (lezen, bewaken, tellingen) = await DelenAsync(database, ronde);
            rijen.Add((antwoorden, pagina.Mediaan, sluiten));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{antwoorden,10:#,0}{perGroep * Groepen,9:#,0}{sluiten,10:0.00}{geheugen,10:0}{tellingen,17}{pagina.Mediaan,10:0.0}{pagina.P95,8:0.0}{pagina.Mediaan / basis.Mediaan,8:0.0}{pagina.Kilobytes,5}{lezen,17:0.0}{bewaken,9:0.0}"));
        }

        double Exponent(Func<(int Antwoorden, double Pagina, double Sluiten), double> tijd) => Math.Log(tijd(rijen[1]) / tijd(rijen[0])) / Math.Log((double)rijen[1].Antwoorden / rijen[0].Antwoorden);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page: {rijen[1].Pagina / rijen[0].Pagina:0.00} times for {groot / Klein} times the answers, exponent {Exponent(r => r.Pagina):0.000}; closing: {rijen[1].Sluiten / rijen[0].Sluiten:0.0} times, exponent {Exponent(r => r.Sluiten):0.00}\n"));
    }

    /// <summary>A round over forty classes with so many forms in each, put straight into the table.</summary>
    private static async Task<int> VulAsync(LobDatabase database, int perGroep)
    {
        var rondes = new RondeRepository(database);
        var nu = DateTimeOffset.UtcNow;
        var lijst = await rondes.InsertLijstAsync("Uitkomsten", "leerling", Lijst.AlsJson(), "Bench", nu, default);
        var groepen = Enumerable.Range(0, Groepen).Select(i => new Rondegroep
        {
            Naam = string.Create(CultureInfo.InvariantCulture, $"U{i:00}"), LeerjaarNr = (i % 4) + 1, Vestiging = i % 2 == 0 ? "De Kade" : "De Linde", Team = i % 2 == 0 ? (i % 4 < 2 ? "OK" : "BK") : i % 4 < 2 ? "OL" : "BL",
            Leerweg = new[] { "Basis", "Gemengd", "Kader", "Theoretisch" }[(i / 2 % 2 * 2) + (i % 2)], Aantal = Math.Min(1000, Math.Max(perGroep, 25)),
        }).ToList();
        var id = await rondes.InsertAsync(new Ronde { Naam = $"Uitkomsten {perGroep}", SchooljaarId = 2026, Doelgroep = "leerling", Toegang = Toegangswijze.Klascode, OpentOp = nu.AddHours(-1), SluitOp = nu.AddHours(6), BewaarTot = new DateOnly(2029, 1, 1), GemaaktDoor = "Bench" }, lijst, 1, groepen, nu, default);
        var toeval = new Random(25);
        foreach (var groep in (await rondes.GetAsync(id, 0, default))!.Groepen)
        {
            var formulieren = Enumerable.Range(0, perGroep).Select(_ => new
            {
                sleutel = Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N"),
                groep = groep.Id,
                dag = "2027-01-15",
                antwoorden = JsonSerializer.Serialize(Lijst.Vragen.ToDictionary(v => v.Code, v => new[] { v.Antwoorden[toeval.Next(v.Antwoorden.Count)].Code })),
            }).ToList();
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
        if (!await new RondeRepository(database).SluitAsync(ronde, 6, (r, g) => Rondeuitslag.Toongroepen(r, g, 6), DateTimeOffset.UtcNow, default)) { throw new InvalidOperationException("It was closed already."); }
        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        await klaar.CancelAsync();
        await kijker;
        return (seconden, (piek - voor) / 1024.0 / 1024);
    }

    /// <summary>Where the page's time goes: reading the counts, and the guard; medians in milliseconds.</summary>
    private static async Task<(double Lezen, double Bewaken, int Tellingen)> DelenAsync(LobDatabase database, int ronde)
    {
        var (lezen, bewaken, tellingen) = (new List<double>(), new List<double>(), 0);
        for (var i = 0; i < 40; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            var resultaat = (await new RondeRepository(database).GetResultaatAsync(ronde, 1, default))!;
            var gelezen = Stopwatch.GetTimestamp();
            Rondeuitslag.Bepaal(resultaat, 6);
            if (i >= 10)
            {
                lezen.Add(Stopwatch.GetElapsedTime(begin, gelezen).TotalMilliseconds);
                bewaken.Add(Stopwatch.GetElapsedTime(gelezen).TotalMilliseconds);
            }

            tellingen = resultaat.Tellingen.Count;
        }

        return (Tijden.Deel(lezen, 0.5), Tijden.Deel(bewaken, 0.5), tellingen);
    }
}
