using System.Globalization;
using System.Text;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LobBeleid.Tests.Browser;

/// <param name="Adres">Where to go.</param>
/// <param name="Staat">In words, what <paramref name="Doe"/> makes of the page.</param>
/// <param name="Doe">What a visitor does there before the page is looked at.</param>
public sealed record Bezoek(string Adres, string Staat = "", Func<IPage, Task>? Doe = null)
{
    public override string ToString() => Staat.Length == 0 ? Adres : $"{Adres} ({Staat})";
}

/// <summary>
/// WCAG 2.2 A and AA as far as a machine can see it (axe), light and dark, wide and at 320 px; and nothing sticks out of the window, other than a
/// table in its own scrolling region (1.4.10), also with the text spacing of 1.4.12.
/// </summary>
public static class Wcag
{
    private const int Breed = 1280;
    private const int Smal = 320;

    /// <summary>
    /// One line per element. The pages have no frames, so axe is put into a document once and called there; the package's RunAxe opens a second page
    /// for each run and takes ten times as long. The rule target-size is off by default, also for its tag. The argument: all rules, or only those
    /// that look at colours.
    /// </summary>
    private const string Axe = """
        async alle => {
          const uitkomst = await axe.run(document, {
            resultTypes: ['violations'],
            ...(alle
              ? {
                  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                  rules: { 'target-size': { enabled: true } },
                }
              : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
          });
          const waarom = n => [...n.any, ...n.all, ...n.none].map(c => c.message).join('; ');
          return uitkomst.violations.flatMap(v =>
            v.nodes.slice(0, 5).map(n => `${v.id}: ${n.target.join(' ')}: ${n.html.slice(0, 160)} ${waarom(n)}`));
        }
        """;

    /// <summary>
    /// Where a test's own site has axe. A browser keeps what it compiled of a file; half a megabyte sent to each page cost as much as running it.
    /// </summary>
    public const string Pad = "/axe.js";

    public static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task<string> LoopAsync(Scherm scherm, IEnumerable<Bezoek> bezoeken)
    {
        var fouten = new StringBuilder();
        foreach (var bezoek in bezoeken)
        {
            fouten.Append(await BezoekAsync(scherm, bezoek));
        }
        return fouten.ToString();
    }

    /// <summary>Null when <paramref name="alleenGelukt"/> and the page does not answer 200.</summary>
    public static async Task<string?> BezoekAsync(Scherm scherm, Bezoek bezoek, bool alleenGelukt = false)
    {
        ArgumentNullException.ThrowIfNull(scherm);
        ArgumentNullException.ThrowIfNull(bezoek);
        await BreedteAsync(scherm.Page, Breed);
        await KleurAsync(scherm.Page, ColorScheme.Light);
        var antwoord = await scherm.GaAsync(bezoek.Adres);
        if (alleenGelukt && antwoord?.Status != 200)
        {
            return null;
        }
        if (bezoek.Doe is { } doe)
        {
            await doe(scherm.Page);
        }
        await scherm.Page.WaitForLoadStateAsync();
        return await ControleerAsync(scherm.Page, bezoek.ToString());
    }

    /// <summary>Empty when the page is fine; else a line per fault.</summary>
    public static async Task<string> ControleerAsync(IPage page, string naam)
    {
        var fouten = new StringBuilder();
        await page.AddScriptTagAsync(new() { Url = Pad });
        foreach (var breedte in new[] { Breed, Smal })
        {
            // The one page turns with the window and with the system's colours, as it does for a visitor.
            await BreedteAsync(page, breedte);
            await PastAsync(page, naam, breedte, fouten);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
            await PastAsync(page, naam + ", uitgeklapt", breedte, fouten);
            if (breedte == Smal)
            {
                await page.EvaluateAsync(
                    """
                    () => {
                      const s = new CSSStyleSheet();
                      s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } '
                        + 'p { margin-bottom: 2em !important; }');
                      document.adoptedStyleSheets = [s];
                    }
                    """
                );
                await PastAsync(page, naam + ", ruimere tekst", breedte, fouten);
                await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
            }

            // Wide in light and dark, narrow in dark and light: what stays as it is, is not set again.
            foreach (var kleur in breedte == Breed ? [ColorScheme.Light, ColorScheme.Dark] : new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await KleurAsync(page, kleur);
                // At the end of the page the bar with the buttons lies where it belongs, and not over the half of a field that could be scrolled up.
                await page.EvaluateAsync("() => window.scrollTo(0, document.documentElement.scrollHeight)");
                // Every rule sees both widths and both colours; that a label is missing does not hang on the two together.
                var alle = (breedte == Breed) == (kleur == ColorScheme.Light);
                foreach (var fout in await page.EvaluateAsync<string[]>(Axe, alle))
                {
                    fouten.AppendLine(CultureInfo.InvariantCulture, $"{naam}, {breedte} px, {kleur}: {fout}");
                }
            }
        }

        return fouten.ToString();
    }

    /// <summary>Nothing is wider than the window, unless it scrolls in its own region.</summary>
    private static async Task PastAsync(IPage page, string naam, int breedte, StringBuilder fouten)
    {
        var uitstekers = await page.EvaluateAsync<string[]>(
            """
            () => {
              const uit = [];
              const breed = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > breed) uit.push(`the page is ${document.documentElement.scrollWidth} px wide`);
              for (const e of document.body.querySelectorAll('*')) {
                const r = e.getBoundingClientRect();
                if (r.width === 0 || r.height === 0 || (r.right <= breed + 1 && r.left >= -1)) continue;
                if (e.closest('.tabel-rol') && !e.matches('.tabel-rol')) continue;
                if (e.closest('.visually-hidden, .skip-link')) continue;
                uit.push(`${e.tagName.toLowerCase()}.${e.className} to ${Math.round(r.right)} px: ${e.textContent.trim().slice(0, 60)}`);
              }
              return uit.slice(0, 6);
            }
            """
        );
        foreach (var uitsteker in uitstekers)
        {
            fouten.AppendLine(CultureInfo.InvariantCulture, $"{naam}, {breedte} px: sticks out: {uitsteker}");
        }
    }

    private static Task BreedteAsync(IPage page, int breedte) => page.SetViewportSizeAsync(breedte, breedte == Breed ? 800 : 640);

    /// <summary>Without motion: a button whose colour is on its way from light to dark has no contrast to speak of.</summary>
    private static Task KleurAsync(IPage page, ColorScheme kleur) =>
        page.EmulateMediaAsync(new() { ColorScheme = kleur, ReducedMotion = ReducedMotion.Reduce });
}
