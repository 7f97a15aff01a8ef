using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Bench;

/// <summary>
/// A school answers: 64 classes of 25 pupils with 20 items each, over real HTTP against the real program, which is killed (SIGKILL) and
/// restarted in between. Afterwards every form that was thanked for must be there once, with the answers that were given, and nothing else.
/// </summary>
internal static class Invullen
{
    private const int Klassen = 64;

    private sealed record Rij
    {
        public string Sleutel { get; init; } = "";
        public string Code { get; init; } = "";
        public string Antwoorden { get; init; } = "";
    }

    public static async Task<int> MeetAsync(string[] args, bool kort)
    {
        int Getal(string naam, int anders) =>
            Array.IndexOf(args, naam) is >= 0 and var i && i + 1 < args.Length
                ? int.Parse(args[i + 1], CultureInfo.InvariantCulture)
                : anders;
        var minuten = Getal("--minuten", 1);
        var perKlas = Getal("--perklas", kort ? 5 : 25);
        var keren = Getal("--kill", kort ? 1 : 2);
        await using var server = new Server();
        Console.WriteLine(
            $"answering: {Klassen} classes of {perKlas}, {Leerling.Lijst.Vragen.Count} items in {Leerling.Lijst.Secties.Count} "
                + $"sections, begun within {minuten} min, killed {keren} times"
        );
        RuweCommits(server.Map, "before");
        Console.WriteLine($"first start with migrations and the example school: {(await server.StartAsync()).TotalSeconds:0.0} s");
        var database = new LobDatabase(Engine.Sqlite, $"Data Source={server.Bestand}");
        var (ronde, codes) = await RondeAsync(database, perKlas);

        using var handler = new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(20) };
        using var te = new CancellationTokenSource(TimeSpan.FromMinutes((minuten * 2) + 10));
        var waarneming = new Waarneming();
        var duur = TimeSpan.FromMinutes(minuten);
        var denk = TimeSpan.FromSeconds(minuten > 5 ? 30 : 2);
        var begin = Stopwatch.GetTimestamp();
        var leerlingen = Enumerable
            .Range(0, Klassen * perKlas)
            .Select(nr => new Leerling(client, server, codes[nr % Klassen], nr, waarneming, denk))
            .ToList();
        var gangen = leerlingen
            .Select(
                async (leerling, nr) =>
                {
                    // Evenly over the time, minus what the walk itself takes; each at a moment of its own within its slot.
                    await Task.Delay((duur - (denk * 8)) * ((nr + Random.Shared.NextDouble()) / leerlingen.Count), te.Token);
                    await leerling.LoopAsync(te.Token);
                }
            )
            .ToList();
        var klaar = Task.WhenAll(gangen);
        var voortgang = minuten > 5 ? VoortgangAsync(waarneming, klaar, begin) : Task.CompletedTask;
        var herstel = new List<TimeSpan>();
        for (var keer = 1; keer <= keren; keer++)
        {
            while (waarneming.Bedankt < leerlingen.Count * keer / (keren + 1) && !klaar.IsCompleted)
            {
                await Task.Delay(5);
            }
            await server.KillAsync();
            // As long as a service manager takes to notice.
            await Task.Delay(2000);
            herstel.Add(await server.StartAsync());
        }

        try
        {
            await klaar;
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("NOT FINISHED in the time given");
        }
        await voortgang;
        Console.WriteLine(
            $"all done after {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.0} s; back after a kill in "
                + $"{string.Join(" and ", herstel.Select(h => $"{h.TotalSeconds:0.0} s"))} (and the 2 s before the start)"
        );
        Toon(waarneming);
        if (minuten <= 5)
        {
            leerlingen.AddRange(await TopAsync(server, client, codes, kort ? 64 : 512));
            leerlingen.AddRange(await BelAsync(server, client, codes, kort ? 64 : 512));
        }

        var fouten = await VergelijkAsync(database, ronde, leerlingen);
        await server.KillAsync();
        Console.WriteLine(
            $"most memory of the server: {server.Geheugen} MB; warnings in its log: {server.Regels.Count}; with 'locked': "
                + $"{server.Regels.Count(r => r.Contains("locked", StringComparison.OrdinalIgnoreCase))}"
        );
        foreach (var regel in server.Regels.Take(10))
        {
            Console.WriteLine("  " + regel);
        }
        RuweCommits(server.Map, "after");
        Console.WriteLine(fouten == 0 ? "nothing lost, nothing double\n" : $"FAULTS: {fouten}\n");
        return fouten == 0 ? 0 : 1;
    }

    private static async Task<(int Ronde, IReadOnlyList<string> Codes)> RondeAsync(LobDatabase database, int perKlas)
    {
        var rondes = new RondeRepository(database);
        var nu = DateTimeOffset.UtcNow;
        var lijst = await rondes.InsertLijstAsync("Proef", Doelgroep.Leerlingen, Leerling.Lijst.AlsJson(), "Bench", nu, default);
        var ronde = new Ronde
        {
            Naam = "Proef",
            SchooljaarId = 2026,
            Doelgroep = Doelgroep.Leerlingen,
            Toegang = Toegangswijze.Klascode,
            OpentOp = nu.AddHours(-1),
            SluitOp = nu.AddHours(6),
            Doel = "Om te meten.",
            Grondslag = "-",
            WieZietWat = "Niemand.",
            BewaarTot = new DateOnly(2029, 1, 1),
            GemaaktDoor = "Bench",
        };
        var groepen = Enumerable
            .Range(0, Klassen)
            .Select(i => new Rondegroep
            {
                Naam = string.Create(CultureInfo.InvariantCulture, $"B{i}"),
                LeerjaarNr = (i % 4) + 1,
                Vestiging = "De Kade",
                Team = "OK",
                Leerweg = "Kader",
                Aantal = Math.Max(perKlas, 25),
            })
            .ToList();
        var id = await rondes.InsertAsync(ronde, lijst, 1, groepen, nu, default);
        return (id, [.. (await rondes.GetAsync(id, 0, default))!.Groepen.OrderBy(g => g.Id).Select(g => g.Code)]);
    }

    private static async Task VoortgangAsync(Waarneming waarneming, Task klaar, long begin)
    {
        while (!klaar.IsCompleted)
        {
            await Task.WhenAny(klaar, Task.Delay(TimeSpan.FromMinutes(5)));
            Console.WriteLine($"  {Stopwatch.GetElapsedTime(begin).TotalMinutes:0} min: {waarneming.Bedankt} thanked");
        }
    }

    private static void Toon(Waarneming waarneming)
    {
        var basis = Tijden.Deel(waarneming.Tijden["empty page (baseline)"], 0.5);
        Console.WriteLine("request                        count     p50     p95     p99     max ms   p50 ratio");
        foreach (var (soort, tijden) in waarneming.Tijden.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{soort, -28}{tijden.Count, 8}{Tijden.Deel(tijden, 0.5), 8:0.0}{Tijden.Deel(tijden, 0.95), 8:0.0}"
                        + $"{Tijden.Deel(tijden, 0.99), 8:0.0}{tijden.Max(), 11:0.0}{Tijden.Deel(tijden, 0.5) / basis, 12:0.0}"
                )
            );
        }

        Console.WriteLine(
            "without an answer, or with an error: "
                + (
                    waarneming.Fouten.Count == 0
                        ? "none"
                        : string.Join(
                            "; ",
                            waarneming.Fouten.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {f.Value}×")
                        )
                )
        );
        Console.WriteLine(
            $"thanked: {waarneming.Bedankt}, of which {waarneming.OverHerstart} opened the form before a restart and sent it after"
        );
    }

    /// <summary>
    /// Every form that was thanked for once, with the answers given, in the class whose code was used; and no other form at all. Returns
    /// the number of faults.
    /// </summary>
    private static async Task<int> VergelijkAsync(LobDatabase database, int ronde, IReadOnlyList<Leerling> leerlingen)
    {
        var rijen = (
            await database.QueryAsync<Rij>(
                "SELECT i.Sleutel, g.Code, i.Antwoorden FROM Inzending i JOIN Rondegroep g ON g.Id = i.RondegroepId WHERE g.RondeId = @ronde",
                new { ronde },
                default
            )
        ).ToLookup(r => r.Sleutel);
        var open = (
            await database.QueryAsync<string>(
                "SELECT o.Tekst FROM Openantwoord o JOIN Rondegroep g ON g.Id = o.RondegroepId WHERE g.RondeId = @ronde",
                new { ronde },
                default
            )
        ).ToLookup(t => t);
        var bedankt = leerlingen.Where(l => l.Hash is not null).ToList();
        var weg = bedankt.Count(l => !rijen.Contains(l.Hash!));
        var dubbel = rijen.Count(r => r.Count() > 1) + open.Count(o => o.Count() > 1);
        var onbekend = rijen.Count(r => bedankt.TrueForAll(l => l.Hash != r.Key));
        var anders = bedankt.Count(l => rijen[l.Hash!].FirstOrDefault() is { } rij && !IsVan(rij, l));
        var zonderOpen = bedankt.Count(l => open[Leerling.Antwoord(Leerling.Lijst.Vragen[^1], l.Nr)[0]].Count() != 1);
        var vast = leerlingen.Count(l => l.Hash is null);
        Console.WriteLine(
            $"rows {rijen.Count}, open answers {open.Count}; thanked but lost {weg}; double {dubbel}; not thanked for {onbekend}; other "
                + $"answers than given {anders}; open answer lost or double {zonderOpen}; pupils who got no thanks {vast}"
        );
        foreach (var l in leerlingen.Where(l => l.Vastgelopen is not null).Take(2))
        {
            Console.WriteLine("  " + l.Vastgelopen);
        }
        return weg + dubbel + onbekend + anders + zonderOpen + vast;
    }

    private static bool IsVan(Rij rij, Leerling leerling)
    {
        var antwoorden = JsonSerializer.Deserialize<Dictionary<string, string[]>>(rij.Antwoorden)!;
        var gesloten = Leerling.Lijst.Vragen.Where(v => v.Soort != LobBeleid.Data.Domein.Evaluatie.Vraagsoort.Open).ToList();
        return rij.Code == leerling.Code
            && antwoorden.Count == gesloten.Count
            && gesloten.TrueForAll(v => antwoorden.TryGetValue(v.Code, out var a) && a.SequenceEqual(Leerling.Antwoord(v, leerling.Nr)));
    }

    /// <summary>
    /// What the server can do at most, without pause or kill, beside the page that does nothing: sixteen at a time, as fast as they get
    /// answers.
    /// </summary>
    private static async Task<IReadOnlyList<Leerling>> TopAsync(Server server, HttpClient client, IReadOnlyList<string> codes, int aantal)
    {
        var waarneming = new Waarneming();
        var leerlingen = Enumerable
            .Range(0, aantal)
            .Select(nr => new Leerling(client, server, codes[nr % Klassen], 100_000 + nr, waarneming, TimeSpan.Zero))
            .ToList();
        var begin = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            leerlingen,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (l, ct) => await l.LoopAsync(ct)
        );
        var vol = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        begin = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, aantal * 7),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (_, ct) => await client.GetByteArrayAsync(new Uri(server.Adres, "/Invullen"), ct)
        );
        var leeg = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"at most, 16 at a time, {aantal} pupils: {aantal / vol:0} forms/s in {aantal * 7 / vol:0} requests/s, sending p50 "
                    + $"{Tijden.Deel(waarneming.Tijden["send"], 0.5):0.0} p99 {Tijden.Deel(waarneming.Tijden["send"], 0.99):0.0} ms; the "
                    + $"empty page {aantal * 7 / leeg:0} requests/s"
            )
        );
        return leerlingen;
    }

    /// <summary>
    /// The bell: all press send at the same moment, and the server is killed while it works on that, so that some forms are stored without
    /// their thanks being heard.
    /// </summary>
    private static async Task<IReadOnlyList<Leerling>> BelAsync(Server server, HttpClient client, IReadOnlyList<string> codes, int aantal)
    {
        var waarneming = new Waarneming();
        var bel = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var wachtend = 0;
        var leerlingen = Enumerable
            .Range(0, aantal)
            .Select(nr => new Leerling(
                client,
                server,
                codes[nr % Klassen],
                200_000 + nr,
                waarneming,
                TimeSpan.Zero,
                () =>
                {
                    Interlocked.Increment(ref wachtend);
                    return bel.Task;
                }
            ))
            .ToList();
        var gangen = leerlingen.Select(l => Task.Run(() => l.LoopAsync(CancellationToken.None))).ToList();
        while (wachtend < aantal && !gangen.Exists(g => g.IsCompleted))
        {
            await Task.Delay(10);
        }
        var begin = Stopwatch.GetTimestamp();
        bel.SetResult();
        while (waarneming.Bedankt < aantal / 4)
        {
            await Task.Delay(1);
        }
        var gehoord = waarneming.Bedankt;
        await server.KillAsync();
        await Task.Delay(2000);
        var herstel = await server.StartAsync();
        await Task.WhenAll(gangen);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"the bell: {aantal} press send at once, killed after {gehoord} thanks, back in {herstel.TotalSeconds:0.0} s; all "
                    + $"thanked {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.0} s after the bell, {waarneming.Fouten.Sum(f => f.Value)} "
                    + $"tries without an answer"
            )
        );
        return leerlingen;
    }

    /// <summary>The same row, one durable commit each, from one loop on the same disk: what no site can beat.</summary>
    private static void RuweCommits(string map, string wanneer)
    {
        var bestand = Path.Combine(map, $"ruw-{wanneer}.db");
        using var verbinding = new SqliteConnection($"Data Source={bestand};Pooling=False");
        verbinding.Open();
        void Doe(string sql)
        {
            using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = sql;
            opdracht.ExecuteNonQuery();
        }

        Doe(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Inzending (Sleutel TEXT NOT NULL PRIMARY KEY, RondegroepId "
                + "INTEGER NOT NULL, Dag TEXT NOT NULL, Antwoorden TEXT NOT NULL) WITHOUT ROWID; CREATE INDEX IX ON Inzending (RondegroepId);"
        );
        var antwoorden = JsonSerializer.Serialize(
            Leerling
                .Lijst.Vragen.Where(v => v.Soort != LobBeleid.Data.Domein.Evaluatie.Vraagsoort.Open)
                .ToDictionary(v => v.Code, v => Leerling.Antwoord(v, 7))
        );
        var tijden = new List<double>();
        for (var i = 0; i < 2000; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = InvulRepository.SqlInsert;
            opdracht.Parameters.AddWithValue("@sleutel", Guid.NewGuid().ToString("N"));
            opdracht.Parameters.AddWithValue("@groep", i % Klassen);
            opdracht.Parameters.AddWithValue("@dag", "2027-01-15");
            opdracht.Parameters.AddWithValue("@antwoorden", antwoorden);
            opdracht.ExecuteNonQuery();
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"raw loop of durable commits, {wanneer}: {1000 * tijden.Count / tijden.Sum():0}/s, p50 {Tijden.Deel(tijden, 0.5):0.00} "
                    + $"ms, p99 {Tijden.Deel(tijden, 0.99):0.0} ms"
            )
        );
    }
}
