using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>The net under every browser test: what it must catch, it catches.</summary>
public sealed class SchermTests(Browser browser) : Browsertest(browser)
{
    [BrowserTheory]
    [InlineData("document.body.setAttribute('style', 'color: red')", "CSP: style-src")]
    [InlineData("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))", "CSP: script-src")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://elders.example/x.png' }))", "CSP: img-src")]
    [InlineData("setTimeout(() => { throw new Error('stuk'); })", "page error: Error: stuk")]
    [InlineData("console.error('mis')", "console: mis")]
    [InlineData("fetch('/js/bestaat-niet.js')", "404 from")]
    public async Task Problemen_AfterAFault_NameIt(string fout, string melding)
    {
        var scherm = await OpenAsync("decaan");
        Assert.Empty(scherm.Problemen);
        await scherm.Page.EvaluateAsync($"() => {{ {fout}; }}");
        for (var i = 0; i < 50 && !Gezien(); i++)
        {
            await Task.Delay(100);
        }
        Assert.True(Gezien(), string.Join('\n', scherm.Problemen));
        // What the browser adds to it may come a moment later.
        await Task.Delay(200);
        scherm.NeemProblemen();

        bool Gezien() => scherm.Problemen.Any(p => p.Contains(melding, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Problemen_WithoutJavaScript_StillNameABreachOfThePolicy()
    {
        var scherm = await OpenAsync(javascript: false);
        await scherm.Page.RouteAsync(
            "**/Account/Aanmelden",
            async route =>
            {
                var antwoord = await route.FetchAsync();
                await route.FulfillAsync(
                    new()
                    {
                        Response = antwoord,
                        Body = (await antwoord.TextAsync()).Replace("<body>", "<body style=\"color: red\">", StringComparison.Ordinal),
                    }
                );
            }
        );
        await scherm.GaAsync("/Account/Aanmelden");
        await Expect(scherm.Page.GetByRole(AriaRole.Heading, new() { Name = "Aanmelden" })).ToBeVisibleAsync();
        Assert.Contains(scherm.NeemProblemen(), p => p.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase));
    }
}
