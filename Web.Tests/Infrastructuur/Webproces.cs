using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>
/// The programme as it is built, in a process of its own on loopback, with the database and the keys in a folder that goes away. For what only a
/// process can show: it is killed without a word (SIGKILL) and comes back on the same address with the same folder.
/// </summary>
public sealed class Webproces : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _regels = new();
    private Process? _proces;

    public Webproces()
    {
        Map = Directory.CreateTempSubdirectory("lobtest-").FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Path.Combine(Map, "appsettings.json"));
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        Adres = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)luisteraar.LocalEndpoint).Port}"));
    }

    public string Map { get; }
    public Uri Adres { get; }

    /// <summary>Where the programme itself puts its database, as its settings say.</summary>
    public string Bestand => Path.Combine(Map, "App_Data", "lobbeleid.db");

    /// <summary>Starts it, and waits until it answers.</summary>
    public async Task StartAsync()
    {
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
            }
        )
        {
            opdracht.ArgumentList.Add(deel);
        }
        _proces = Process.Start(opdracht)!;
        _proces.OutputDataReceived += (_, regel) => _regels.Enqueue(regel.Data ?? "");
        _proces.ErrorDataReceived += (_, regel) => _regels.Enqueue(regel.Data ?? "");
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
        using var client = new HttpClient();
        using var te = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            try
            {
                using var antwoord = await client.GetAsync(new Uri(Adres, "/Invullen"), te.Token);
                if (antwoord.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                Assert.False(_proces.HasExited, "The programme stopped: " + string.Join('\n', _regels));
            }
            await Task.Delay(20, te.Token);
        }
    }

    public async Task KillAsync()
    {
        if (_proces is null)
        {
            return;
        }
        if (!_proces.HasExited)
        {
            _proces.Kill();
        }
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        _proces = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(Map, recursive: true);
    }
}
