using System.Diagnostics;
using System.Text.RegularExpressions;
using LobBeleid.Data.Database;
using LobBeleid.Web.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace LobBeleid.Bench;

/// <summary>The Voorbeeldcollege in this process, for pages one at a time: what is measured is the page, not the network.</summary>
internal sealed class Proefsite : IAsyncDisposable
{
    public const int Warmdraaien = 20;
    public const int Metingen = 100;
    private readonly WebApplicationFactory<Program> _fabriek;

    public Proefsite(string bestand)
    {
        _fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(b =>
        {
            b.UseContentRoot(Path.Combine(Wortel(), "Web"));
            b.UseEnvironment(Environments.Development);
            b.UseSetting("Database:ConnectionString", "Data Source=" + bestand);
            b.UseSetting("Logging:LogLevel:Default", "Warning");
        });
        _fabriek.Server.PreserveExecutionContext = true;
    }

    public ValueTask DisposeAsync() => _fabriek.DisposeAsync();

    /// <summary>Runs with a database file of its own, and removes it.</summary>
    public static async Task MetBestandAsync(Func<string, Task> werk)
    {
        var bestand = Path.Combine(Path.GetTempPath(), $"lobbench-{Guid.NewGuid():N}.db");
        try
        {
            await werk(bestand);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            foreach (var einde in new[] { "", "-wal", "-shm" })
            {
                File.Delete(bestand + einde);
            }
        }
    }

    /// <summary>The folder of the repository, from wherever this was started.</summary>
    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "LobBeleid.sln")))
        {
            map = map.Parent;
        }
        return map?.FullName ?? throw new InvalidOperationException("Run this inside the repository.");
    }

    public async Task<HttpClient> AanmeldenAsync(string wie)
    {
        var client = _fabriek.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var inhoud = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["Invoer.Email"] = wie + "@voorbeeldcollege.example",
                ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord,
                ["__RequestVerificationToken"] = await TokenAsync(client, "/Account/Aanmelden"),
            }
        );
        using var antwoord = await client.PostAsync(new Uri("/Account/Aanmelden", UriKind.Relative), inhoud);
        return antwoord.StatusCode == System.Net.HttpStatusCode.Redirect
            ? client
            : throw new InvalidOperationException("Signing in failed.");
    }

    public static async Task<Meting> MeetAsync(HttpClient client, string adres)
    {
        var tijden = new List<double>();
        var rondreizen = 0;
        var bytes = 0;
        for (var i = 0; i < Warmdraaien + Metingen; i++)
        {
            var teller = LobDatabase.Tel();
            var klok = Stopwatch.GetTimestamp();
            using var antwoord = await client.GetAsync(new Uri(adres, UriKind.Relative));
            bytes = (await antwoord.Content.ReadAsByteArrayAsync()).Length;
            if (!antwoord.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"{adres}: {antwoord.StatusCode}");
            }
            if (i >= Warmdraaien)
            {
                tijden.Add(Stopwatch.GetElapsedTime(klok).TotalMilliseconds);
            }
            rondreizen = teller.Rondreizen;
        }

        return new Meting(Tijden.Deel(tijden, 0.5), Tijden.Deel(tijden, 0.95), rondreizen, bytes / 1024);
    }

    /// <summary>Milliseconds per address, measured in turns.</summary>
    public static async Task<IReadOnlyList<List<double>>> MeetOmBeurtenAsync(HttpClient client, IReadOnlyList<string> adressen)
    {
        var tijden = adressen.Select(_ => new List<double>()).ToList();
        for (var keer = 0; keer < Warmdraaien + Metingen; keer++)
        {
            foreach (var (i, adres) in adressen.Index())
            {
                var begin = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri(adres, UriKind.Relative));
                if (keer >= Warmdraaien)
                {
                    tijden[i].Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                }
            }
        }

        return tijden;
    }

    public static async Task<string> TokenAsync(HttpClient client, string adres) =>
        Token(await client.GetStringAsync(new Uri(adres, UriKind.Relative)));

    public static string Token(string html) =>
        Zoek(
            html[html.IndexOf("<main", StringComparison.Ordinal)..],
            "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\""
        );

    public static string Zoek(string html, string patroon) =>
        Regex.Match(html, patroon, RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
}
