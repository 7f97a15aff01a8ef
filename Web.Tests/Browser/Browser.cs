using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LobBeleid.Tests.Browser;

/// <summary>
/// A Chromium for a test class, driven by Playwright; who comes after goes on with it, so a run starts as many as there are classes at the same time.
/// Debian's own is used, so nothing is downloaded: the shell without windows where it is installed (the same engine for a third of the work), else the
/// whole browser. Without Chromium the tests say so and are skipped; with CI=true a missing browser is a failure, because then nobody would read the
/// reason.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly ConcurrentBag<IBrowser> Vrij = [];
    private IBrowser? _browser;

    private const string Schil = "/usr/bin/chromium-headless-shell";

    private static string Pad =>
        Environment.GetEnvironmentVariable("LOB_CHROMIUM") is { Length: > 0 } eigen ? eigen
        : File.Exists(Schil) ? Schil
        : "/usr/bin/chromium";

    /// <summary>Why the browser tests are skipped; null = they run.</summary>
    public static string? Ontbreekt =>
        File.Exists(Pad) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"No browser at {Pad}: install chromium-headless-shell or chromium, or set LOB_CHROMIUM.";

    public async Task InitializeAsync()
    {
        // A class whose tests are all skipped still makes its fixture.
        if (Ontbreekt is not null || (Vrij.TryTake(out _browser) && _browser.IsConnected))
        {
            return;
        }
        // Not disposed: the driver stops, and Chromium with it, when the test run ends.
        var playwright = await Playwright.CreateAsync();
        _browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Pad,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public Task DisposeAsync()
    {
        if (_browser is not null)
        {
            Vrij.Add(_browser);
        }
        return Task.CompletedTask;
    }

    /// <summary>A session of its own: its own cookies, its own window.</summary>
    public async Task<Scherm> OpenAsync(Uri adres, bool javascript = true)
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = adres.ToString(),
                JavaScriptEnabled = javascript,
                Locale = "nl-NL",
                TimezoneId = "Europe/Amsterdam",
                // Nothing is on its way when a test looks.
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            }
        );
        context.SetDefaultTimeout(15_000);
        return await Scherm.MaakAsync(context);
    }
}

/// <summary>A fact that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Ontbreekt;
}

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Ontbreekt;
}
