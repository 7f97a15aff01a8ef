using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LobBeleid.Bench;

/// <summary>
/// The real program in a process of its own: Kestrel on loopback, SQLite in a folder that is removed afterwards, durable as always. It can
/// be killed as a power switch kills a program (SIGKILL), and comes back on the same address with the same folder.
/// </summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly List<string> _regels = [];
    private readonly HttpClient _klopper = new() { Timeout = TimeSpan.FromSeconds(2) };
    private Process? _proces;
    private long _gestart;

    public Server()
    {
        Map = Directory.CreateTempSubdirectory("lobbench-").FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Path.Combine(Map, "appsettings.json"));
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        Adres = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)luisteraar.LocalEndpoint).Port}"));
    }

    public string Map { get; }
    public Uri Adres { get; }
    public string Bestand => Path.Combine(Map, "App_Data", "lobbeleid.db");

    /// <summary>How often it was started; a form that was opened in an earlier one was carried over a restart.</summary>
    public int Generatie { get; private set; }

    /// <summary>In the five seconds after a start, in which much is still compiled.</summary>
    public bool Net => Generatie > 1 && Stopwatch.GetElapsedTime(_gestart) < TimeSpan.FromSeconds(5);

    /// <summary>Most memory that any start used, in megabytes.</summary>
    public long Geheugen { get; private set; }

    /// <summary>What it logged as a warning or worse.</summary>
    public IReadOnlyList<string> Regels
    {
        get
        {
            lock (_regels)
            {
                return [.. _regels];
            }
        }
    }

    /// <summary>Starts it and waits for the first page; how long that took.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var begin = Stopwatch.GetTimestamp();
        var opdracht = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Map,
        };
        foreach (
            var deel in new[]
            {
                Path.Combine(AppContext.BaseDirectory, "LobBeleid.Web.dll"),
                "--urls",
                Adres.ToString(),
                "--contentRoot",
                Map,
                "--environment",
                "Production",
                "--Demo:Aan",
                "true",
                "--Logging:LogLevel:Default",
                "Warning",
            }
        )
        {
            opdracht.ArgumentList.Add(deel);
        }
        _proces = Process.Start(opdracht) ?? throw new InvalidOperationException("The site did not start.");
        _proces.OutputDataReceived += (_, regel) => Noteer(regel.Data);
        _proces.ErrorDataReceived += (_, regel) => Noteer(regel.Data);
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
        while (true)
        {
            try
            {
                using var antwoord = await _klopper.GetAsync(new Uri(Adres, "/Invullen"));
                if (antwoord.IsSuccessStatusCode)
                {
                    break;
                }
            }
            catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
            {
                if (_proces.HasExited || Stopwatch.GetElapsedTime(begin) > TimeSpan.FromMinutes(3))
                {
                    throw new InvalidOperationException("The site did not answer: " + string.Join('\n', Regels), fout);
                }
            }

            await Task.Delay(20);
        }

        Generatie++;
        _gestart = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(begin);
    }

    /// <summary>SIGKILL: no handler, no flush, no goodbye.</summary>
    public async Task KillAsync()
    {
        if (_proces is not { HasExited: false } proces)
        {
            return;
        }
        var piek = File.ReadLines($"/proc/{proces.Id}/status").FirstOrDefault(r => r.StartsWith("VmHWM:", StringComparison.Ordinal)) ?? "0";
        Geheugen = Math.Max(Geheugen, long.Parse(string.Concat(piek.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024);
        proces.Kill();
        await proces.WaitForExitAsync();
        proces.Dispose();
        _proces = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _klopper.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Map, recursive: true);
    }

    private void Noteer(string? regel)
    {
        if (string.IsNullOrWhiteSpace(regel))
        {
            return;
        }
        lock (_regels)
        {
            if (_regels.Count < 10_000)
            {
                _regels.Add(regel);
            }
        }
    }
}
