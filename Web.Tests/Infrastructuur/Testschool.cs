using LobBeleid.Data.Database;
using LobBeleid.Web.Demo;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>
/// The real application over real HTTP with a database of its own: antiforgery, security headers and error pages are on. By default it is the Voorbeeldcollege.
/// Use as a class fixture, or start one per test where tests would get in each other's way.
/// </summary>
public class Testschool : IAsyncLifetime
{
    private static readonly SemaphoreSlim Slot = new(1, 1);
    private static string? _voorbeeld;
    private Fabriek? _fabriek;

    /// <summary>True: no demo, an empty school as in production.</summary>
    protected virtual bool IsLeeg => false;

    /// <summary>True: on a real loopback address for a browser.</summary>
    protected virtual bool MetAdres => false;

    public Testdatabase Bestand { get; private set; } = null!;
    public LobDatabase Database => Bestand.Open();
    public IServiceProvider Services => _fabriek!.Services;
    public Uri Adres => _fabriek!.ClientOptions.BaseAddress;
    public string Console { get; private set; } = "";

    public static async Task<Testschool> StartAsync()
    {
        var school = new Testschool();
        await school.InitializeAsync();
        return school;
    }

    public async Task InitializeAsync()
    {
        Bestand = await Testdatabase.MaakAsync(IsLeeg || Testdatabase.Server is not null ? null : await VoorbeeldAsync());
        var console = new StringWriter();
        await Slot.WaitAsync();
        try
        {
            var oud = System.Console.Out;
            if (IsLeeg)
            {
                System.Console.SetOut(console);
            }
            _fabriek = new Fabriek(Bestand, IsLeeg, MetAdres);
            _fabriek.Start();
            System.Console.SetOut(oud);
        }
        finally
        {
            Slot.Release();
        }

        Console = console.ToString();
    }

    public async Task DisposeAsync()
    {
        if (_fabriek is not null)
        {
            await _fabriek.DisposeAsync();
        }
        await Bestand.DisposeAsync();
    }

    /// <summary>A visitor who is not signed in.</summary>
    public Bezoeker Bezoeker() =>
        new(
            MetAdres
                ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Adres }
                : _fabriek!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false })
        );

    /// <summary>A visitor signed in with a demo account: "decaan", "teamleider", "mentor", "directie", "schoolcoach" or "beheerder".</summary>
    public async Task<Bezoeker> AanmeldenAsync(string wie)
    {
        var bezoeker = Bezoeker();
        await bezoeker.AanmeldenAsync(wie + "@voorbeeldcollege.example", Demoschool.Wachtwoord);
        return bezoeker;
    }

    /// <summary>The Voorbeeldcollege filled once; every school starts from a copy.</summary>
    private static async Task<string> VoorbeeldAsync()
    {
        await Slot.WaitAsync();
        try
        {
            if (_voorbeeld is not null)
            {
                return _voorbeeld;
            }
            var bestand = await Testdatabase.MaakAsync();
            await using (var fabriek = new Fabriek(bestand, leeg: false, metAdres: false))
            {
                fabriek.Start();
            }
            var pad = new SqliteConnectionStringBuilder(bestand.ConnectionString).DataSource;
            SqliteConnection.ClearAllPools();
            await using (var verbinding = new SqliteConnection($"Data Source={pad};Pooling=False"))
            {
                await verbinding.OpenAsync();
                await using var opdracht = verbinding.CreateCommand();
                opdracht.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
                await opdracht.ExecuteNonQueryAsync();
            }

            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(pad);
            return _voorbeeld = pad;
        }
        finally
        {
            Slot.Release();
        }
    }

    private sealed class Fabriek : WebApplicationFactory<Program>
    {
        private readonly Testdatabase _bestand;
        private readonly bool _leeg;
        private readonly bool _metAdres;

        public Fabriek(Testdatabase bestand, bool leeg, bool metAdres)
        {
            _bestand = bestand;
            _leeg = leeg;
            _metAdres = metAdres;
            if (metAdres)
            {
                UseKestrel(0);
            }
        }

        public void Start()
        {
            StartServer();
            // A test counts round trips in its own asynchronous flow.
            if (!_metAdres)
            {
                Server.PreserveExecutionContext = true;
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(_leeg ? "Testleeg" : Environments.Development);
            // Outside Development the style sheets of a build that is not published are found only when asked for.
            if (_metAdres)
            {
                builder.UseStaticWebAssets();
            }
            builder.UseSetting("Database:Provider", _bestand.Engine.ToString());
            builder.UseSetting("Database:ConnectionString", _bestand.ConnectionString);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.ConfigureAppConfiguration(c =>
                c.AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["Database:Provider"] = _bestand.Engine.ToString(),
                        ["Database:ConnectionString"] = _bestand.ConnectionString,
                    }
                )
            );
            builder.ConfigureServices(s => s.AddDataProtection().UseEphemeralDataProtectionProvider());
        }
    }
}

/// <summary>The application without any account, as on the first start in production.</summary>
public sealed class LegeSchool : Testschool
{
    protected override bool IsLeeg => true;
}

/// <summary>The Voorbeeldcollege on a real address, for a browser.</summary>
public sealed class BrowserSchool : Testschool
{
    protected override bool MetAdres => true;
}
