using System.Collections.Concurrent;
using LobBeleid.Data.Database;
using LobBeleid.Tests.Browser;
using LobBeleid.Web.Demo;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>
/// The real application over real HTTP with a database of its own: antiforgery, security headers and error pages are on. By default it is the Voorbeeldcollege.
/// Use as a class fixture, or start one per test where tests would get in each other's way.
/// <para>
/// A host that a test is done with goes on with the next one's database: starting one takes a hundred times as long as copying a file. All that the
/// application keeps outside its database goes with the database: the connection, and who failed to sign in.
/// </para>
/// </summary>
public class Testschool : IAsyncLifetime
{
    private static readonly SemaphoreSlim Slot = new(1, 1);
    private static readonly SemaphoreSlim Sjabloonslot = new(1, 1);
    private static readonly ConcurrentDictionary<(bool IsLeeg, bool MetAdres), ConcurrentBag<Fabriek>> Vrij = new();
    private static readonly ConcurrentDictionary<string, string> Sjablonen = new();
    private Fabriek? _fabriek;

    /// <summary>True: no demo, as in production.</summary>
    protected virtual bool IsLeeg => false;

    /// <summary>True: on a real loopback address for a browser.</summary>
    protected virtual bool MetAdres => false;

    /// <summary>
    /// What the database starts as: the name of a file that is made once and copied; null = nothing at all, so that the start itself is what is
    /// tested.
    /// </summary>
    protected virtual string? Sjabloon => IsLeeg ? null : "voorbeeld";

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
        // A server copies no files: there every school is filled by its own start.
        if (Testdatabase.Server is not null || Sjabloon is not { } sjabloon)
        {
            Bestand = await Testdatabase.MaakAsync();
            await StartHostAsync(eigenDatabase: true);
            if (Sjabloon is not null)
            {
                await VulAsync();
            }
            return;
        }

        Bestand = await Testdatabase.MaakAsync(await SjabloonAsync(sjabloon));
        if (Vrij.GetOrAdd((IsLeeg, MetAdres), _ => []).TryTake(out _fabriek))
        {
            _fabriek.Zet(Bestand);
        }
        else
        {
            await StartHostAsync(eigenDatabase: false);
        }
    }

    public async Task DisposeAsync()
    {
        if (_fabriek is { IsHerbruikbaar: true })
        {
            Vrij[(IsLeeg, MetAdres)].Add(_fabriek);
        }
        else if (_fabriek is not null)
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

    /// <summary>A visitor signed in with a demo account, by what <see cref="Accounts"/> calls it: "decaan", "mentor", …</summary>
    public async Task<Bezoeker> AanmeldenAsync(string wie)
    {
        var bezoeker = Bezoeker();
        await bezoeker.AanmeldenAsync(Accounts.Email(wie), Demoschool.Wachtwoord);
        return bezoeker;
    }

    /// <summary>What is done once over HTTP before the database is copied.</summary>
    protected virtual Task VulAsync() => Task.CompletedTask;

    private async Task StartHostAsync(bool eigenDatabase)
    {
        var console = new StringWriter();
        await Slot.WaitAsync();
        try
        {
            var oud = System.Console.Out;
            if (IsLeeg)
            {
                System.Console.SetOut(console);
            }
            _fabriek = new Fabriek(Bestand, IsLeeg, MetAdres, eigenDatabase);
            _fabriek.Start();
            System.Console.SetOut(oud);
        }
        finally
        {
            Slot.Release();
        }

        Console = console.ToString();
    }

    /// <summary>The database that every school of this kind starts from, filled by the application itself the first time that one is asked for.</summary>
    private async Task<string> SjabloonAsync(string naam)
    {
        await Sjabloonslot.WaitAsync();
        try
        {
            if (Sjablonen.TryGetValue(naam, out var pad))
            {
                return pad;
            }
            Bestand = await Testdatabase.MaakAsync();
            await StartHostAsync(eigenDatabase: true);
            await VulAsync();
            await _fabriek!.DisposeAsync();
            _fabriek = null;
            pad = new SqliteConnectionStringBuilder(Bestand.ConnectionString).DataSource;
            SqliteConnection.ClearAllPools();
            await using (var verbinding = new SqliteConnection($"Data Source={pad};Pooling=False"))
            {
                await verbinding.OpenAsync();
                await using var opdracht = verbinding.CreateCommand();
                opdracht.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
                await opdracht.ExecuteNonQueryAsync();
            }

            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(pad);
            return Sjablonen[naam] = pad;
        }
        finally
        {
            Sjabloonslot.Release();
        }
    }

    /// <summary>The one file that the site has in a test and nowhere else: the content policy lets a page load scripts from its own address only.</summary>
    private sealed class Axepad : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Map(
                    Wcag.Pad,
                    a =>
                        a.Run(context =>
                        {
                            context.Response.ContentType = "text/javascript";
                            context.Response.Headers.CacheControl = "max-age=3600";
                            return context.Response.WriteAsync(Wcag.Script);
                        })
                );
                next(app);
            };
    }

    private sealed class Fabriek : WebApplicationFactory<Program>
    {
        private readonly bool _leeg;
        private readonly bool _metAdres;
        private readonly bool _eigenDatabase;
        private Testdatabase _bestand;
        private LobDatabase _database;
        private AanmeldLimiet _limiet;

        /// <param name="eigenDatabase">True: the application opens the database of its settings, as in production, and this host serves no second one.</param>
        public Fabriek(Testdatabase bestand, bool leeg, bool metAdres, bool eigenDatabase)
        {
            (_bestand, _leeg, _metAdres, _eigenDatabase) = (bestand, leeg, metAdres, eigenDatabase);
            (_database, _limiet) = (bestand.Open(), new AanmeldLimiet(TimeProvider.System));
            if (metAdres)
            {
                UseKestrel(0);
            }
        }

        public bool IsHerbruikbaar => !_eigenDatabase;

        public void Start()
        {
            StartServer();
            // A test counts round trips in its own asynchronous flow.
            if (!_metAdres)
            {
                Server.PreserveExecutionContext = true;
            }
        }

        /// <summary>From now on this host serves another school.</summary>
        public void Zet(Testdatabase bestand) =>
            (_bestand, _database, _limiet) = (bestand, bestand.Open(), new AanmeldLimiet(TimeProvider.System));

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
            builder.ConfigureServices(s =>
            {
                s.AddDataProtection().UseEphemeralDataProtectionProvider();
                if (!_leeg)
                {
                    // Tests sign in more than a thousand times; what a real sign-in costs is asked of the application as it is (EersteStartTests).
                    s.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
                }
                if (_metAdres)
                {
                    s.AddTransient<IStartupFilter, Axepad>();
                }
                if (!_eigenDatabase)
                {
                    s.AddTransient(_ => _database);
                    s.AddTransient(_ => _limiet);
                }
            });
        }
    }
}
