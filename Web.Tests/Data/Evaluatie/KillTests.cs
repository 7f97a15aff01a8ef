using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>
/// A class answers while the programme is killed and comes back. Who was thanked is there once, with the answers that were given; who was not thanked
/// presses again and counts once too.
/// What is tried is a process that dies, not a disk that loses power: for that every commit asks the disk to write (synchronous=FULL, tested with the
/// connection).
/// </summary>
public sealed class KillTests
{
    private const int Leerlingen = 80;

    private static readonly Vragenlijst Lijst = new()
    {
        Secties =
        [
            new Sectie
            {
                Titel = "Een",
                Vragen =
                [
                    new Vraag
                    {
                        Code = "A",
                        Tekst = "Hoe gaat het?",
                        Soort = Vraagsoort.Schaal,
                    },
                    new Vraag
                    {
                        Code = "B",
                        Tekst = "Hoe vaak?",
                        Soort = Vraagsoort.Getal,
                    },
                ],
            },
            new Sectie
            {
                Titel = "Twee",
                Vragen =
                [
                    new Vraag
                    {
                        Code = "C",
                        Tekst = "Wat nog?",
                        Soort = Vraagsoort.Open,
                    },
                ],
            },
        ],
    };

    [SqliteFact]
    public async Task Server_KilledWhileAClassAnswers_HasEveryThankedFormOnce()
    {
        await using var web = new Webproces();
        var code = await MaakAsync(web);
        await web.StartAsync();
        var bedankt = 0;
        var terug = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gangen = Enumerable
            .Range(0, Leerlingen)
            .Select(async nr =>
            {
                using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = web.Adres };
                var leerling = new Bezoeker(client);
                var p = await HoudVolAsync(() => leerling.GetAsync("/Invullen/" + code));
                p = await HoudVolAsync(() => leerling.PostAsync(p, ".invul-vorm", knop: "[value=verder]"));
                p = await HoudVolAsync(() =>
                    leerling.PostAsync(p, ".invul-vorm", new() { ["v-A"] = $"{(nr % 5) + 1}", ["v-B"] = $"{nr}" }, knop: "[value=verder]")
                );
                var sleutel = p.Document.QuerySelector("[name=Sleutel]")!.GetAttribute("value")!;
                // Every fourth opened its form before the server died and sends it to the one that came after.
                if (nr % 4 == 0)
                {
                    await terug.Task;
                }
                p = await HoudVolAsync(() =>
                    leerling.PostAsync(p, ".invul-vorm", new() { ["v-C"] = $"Antwoord {nr}" }, knop: "[value=verstuur]")
                );
                Assert.Equal((HttpStatusCode.OK, "Bedankt"), (p.Status, p.Tekst("h1")));
                Interlocked.Increment(ref bedankt);
                return (Sleutel: Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel))), Nr: nr);
            })
            .ToList();
        while (bedankt < Leerlingen / 4 && !gangen.Exists(g => g.IsFaulted))
        {
            await Task.Delay(1);
        }
        await web.KillAsync();
        var gehoord = bedankt;
        await web.StartAsync();
        terug.SetResult();
        var formulieren = await Task.WhenAll(gangen);
        await web.KillAsync();

        Assert.InRange(gehoord, 1, Leerlingen - 1);
        // As the file lies there after the second kill: nobody closed it.
        var database = new LobDatabase(Engine.Sqlite, $"Data Source={web.Bestand}");
        var rijen = await database.QueryAsync<Rij>("SELECT Sleutel, Antwoorden FROM Inzending", null, default);
        Assert.Equal(
            formulieren.OrderBy(f => f.Sleutel, StringComparer.Ordinal).Select(f => (f.Sleutel, Geteld: $"{f.Nr}")),
            rijen
                .OrderBy(r => r.Sleutel, StringComparer.Ordinal)
                .Select(r => (r.Sleutel, Geteld: JsonSerializer.Deserialize<Dictionary<string, string[]>>(r.Antwoorden)!["B"].Single()))
        );
        Assert.Equal(
            Enumerable.Range(0, Leerlingen).Select(nr => $"Antwoord {nr}").Order(StringComparer.Ordinal),
            (await database.QueryAsync<string>("SELECT Tekst FROM Openantwoord", null, default)).Order(StringComparer.Ordinal)
        );
        SqliteConnection.ClearPool(new SqliteConnection(database.ConnectionString));
    }

    /// <summary>What the phone does when there is no answer: the same again.</summary>
    private static async Task<Pagina> HoudVolAsync(Func<Task<Pagina>> vraag)
    {
        for (var keer = 0; ; keer++)
        {
            try
            {
                return await vraag();
            }
            catch (HttpRequestException) when (keer < 600)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A database with a round for one class, made before the programme runs; returns the code.</summary>
    private static async Task<string> MaakAsync(Webproces web)
    {
        var database = new LobDatabase(Engine.Sqlite, $"Data Source={web.Bestand}");
        Migrator.Migrate(database);
        await database.ExecuteAsync("INSERT INTO Schooljaar (Id, Versie) VALUES (2026, 1)", null, default);
        var rondes = new RondeRepository(database);
        var nu = DateTimeOffset.UtcNow;
        var lijst = await rondes.InsertLijstAsync("Proef", Doelgroep.Leerlingen, Lijst.AlsJson(), "Sam", nu, default);
        var ronde = new Ronde
        {
            Naam = "Proef",
            SchooljaarId = 2026,
            Doelgroep = Doelgroep.Leerlingen,
            Toegang = Toegangswijze.Klascode,
            OpentOp = nu.AddHours(-1),
            SluitOp = nu.AddHours(2),
            BewaarTot = DateOnly.FromDateTime(nu.Date).AddYears(2),
            GemaaktDoor = "Sam",
        };
        var id = await rondes.InsertAsync(
            ronde,
            lijst,
            1,
            [
                new Rondegroep
                {
                    Naam = "4A",
                    LeerjaarNr = 4,
                    Aantal = Leerlingen,
                },
            ],
            nu,
            default
        );
        var code = (await rondes.GetAsync(id, 0, default))!.Groepen.Single().Code;
        SqliteConnection.ClearPool(new SqliteConnection(database.ConnectionString));
        return code;
    }

    private sealed record Rij
    {
        public string Sleutel { get; init; } = "";
        public string Antwoorden { get; init; } = "";
    }
}

/// <summary>A fact about the database that comes with the programme; another server answers for its own durability.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute() =>
        Skip = Testdatabase.Server is null
            ? null
            : "Kills the process that holds the embedded database; a database server is another process.";
}
