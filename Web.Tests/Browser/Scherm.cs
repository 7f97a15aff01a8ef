using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>A window with a session of its own. It remembers everything that a console would show in red, and whatever could not be loaded.</summary>
public sealed class Scherm : IAsyncDisposable
{
    private readonly List<string> _problemen = [];

    private Scherm(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
    }

    public IBrowserContext Context { get; }
    public IPage Page { get; }

    /// <summary>
    /// Violations of the content policy, errors of scripts and in the console, and files that did not come. A page may answer 4xx: tests ask for
    /// that.
    /// </summary>
    public IReadOnlyList<string> Problemen
    {
        get
        {
            lock (_problemen)
            {
                return [.. _problemen];
            }
        }
    }

    /// <summary>The same, and forgets them: for a test that made them happen.</summary>
    public IReadOnlyList<string> NeemProblemen()
    {
        lock (_problemen)
        {
            var problemen = _problemen.ToList();
            _problemen.Clear();
            return problemen;
        }
    }

    public static async Task<Scherm> MaakAsync(IBrowserContext context)
    {
        // A report-only or swallowed violation is no console error by itself; this makes it one.
        await context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error('CSP: ' + "
                + "e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));"
        );
        var page = await context.NewPageAsync();
        var scherm = new Scherm(context, page);
        page.PageError += (_, fout) => scherm.Noteer("page error: " + fout);
        page.Console += (_, regel) =>
        {
            // A page that answers 4xx is logged too; which answers are wrong is decided at the response.
            if (regel.Type == "error" && !regel.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                scherm.Noteer("console: " + regel.Text);
            }
        };
        page.Response += (_, antwoord) =>
        {
            if (antwoord.Status >= 500 || (antwoord.Status >= 400 && !antwoord.Request.IsNavigationRequest))
            {
                scherm.Noteer($"{antwoord.Status} from {antwoord.Url}");
            }
        };
        page.RequestFailed += (_, vraag) =>
        {
            // A navigation that replaces another one is cancelled by the browser, and with it what it was loading.
            if (vraag.Failure is not ("net::ERR_ABORTED" or null))
            {
                scherm.Noteer($"{vraag.Failure} at {vraag.Url}");
            }
        };
        return scherm;
    }

    public Task<IResponse?> GaAsync(string adres) => Page.GotoAsync(adres);

    /// <summary>Signs in as a visitor does, with the password that the page shows.</summary>
    public async Task AanmeldenAsync(string wie)
    {
        await GaAsync("/Account/Aanmelden");
        var wachtwoord = await Page.Locator("[data-demo-wachtwoord]").TextContentAsync();
        Assert.Equal(Demoschool.Wachtwoord, wachtwoord);
        await Page.GetByLabel("E-mailadres").FillAsync(Accounts.Email(wie));
        await Page.GetByLabel("Wachtwoord").FillAsync(wachtwoord!);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
        await Expect(Page.Locator("h1")).ToContainTextAsync("Dag ");
    }

    /// <summary>The status message of the last action.</summary>
    public Task MeldingAsync(string tekst) => Expect(Page.Locator("#melding .alert")).ToContainTextAsync(tekst);

    /// <summary>
    /// From now on the first post to this address reaches the server, but its answer waits: the moment in which an impatient visitor does it again.
    /// </summary>
    public async Task<Traag> HoudVastAsync(string adres)
    {
        var traag = new Traag();
        await Page.RouteAsync(
            adres,
            async route =>
            {
                if (route.Request.Method != "POST" || !traag.IsEerste)
                {
                    await route.ContinueAsync();
                    return;
                }
                var antwoord = await route.FetchAsync(new() { MaxRedirects = 0 });
                await traag.WachtAsync();
                try
                {
                    await route.FulfillAsync(new() { Response = antwoord });
                }
                catch (PlaywrightException)
                { /* A second request took its place. */
                }
            }
        );
        return traag;
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private void Noteer(string probleem)
    {
        lock (_problemen)
        {
            _problemen.Add($"{probleem} (on {Page.Url})");
        }
    }
}

/// <summary>A post whose answer is held back.</summary>
public sealed class Traag
{
    private readonly TaskCompletionSource _verwerkt = new();
    private readonly TaskCompletionSource _verder = new();
    private int _keren;

    /// <summary>Done when the server has done its work.</summary>
    public Task Verwerkt => _verwerkt.Task.WaitAsync(TimeSpan.FromSeconds(15));

    internal bool IsEerste => Interlocked.Increment(ref _keren) == 1;

    /// <summary>Lets the answer through, after what was done meanwhile had its chance to leave.</summary>
    public async Task LaatGaanAsync()
    {
        await Task.Delay(300);
        _verder.SetResult();
    }

    internal Task WachtAsync()
    {
        _verwerkt.SetResult();
        return _verder.Task;
    }
}
