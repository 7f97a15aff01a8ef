using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LobBeleid.Tests.Browser;

/// <summary>On paper: the checklist on one A4, all of it readable; the timeline's poster on one A3, on its side.</summary>
public sealed class AfdrukTests(Browser browser) : Browsertest(browser)
{
    // A4 less the margins of the print style sheet, at 96 dpi.
    private const int Inhoudsbreedte = 703;

    [BrowserFact]
    public async Task Afdrukken_Poster_FitsOneA3()
    {
        var scherm = await OpenAsync("decaan");
        await scherm.GaAsync("/Tijdlijn?papier=a3");
        var pdf = Encoding.Latin1.GetString(await scherm.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5)));
        var maat = Regex.Match(pdf, @"/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.Equal(("1191", "841"), (maat.Groups[1].Value, maat.Groups[2].Value));
        await scherm.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(scherm.Page.Locator(".poster-ketens li")).ToHaveCountAsync(5);
        await Expect(scherm.Page.Locator("svg.tijdlijn .moment")).ToHaveCountAsync(32);
    }

    /// <summary>A round starts on a new A4 and takes one; the table of a school with two vestigingen is not wider than the paper.</summary>
    [BrowserFact]
    public async Task Afdrukken_Medezeggenschap_TakesOneA4PerRound()
    {
        var scherm = await OpenAsync("directie");
        var page = scherm.Page;
        await scherm.GaAsync("/Evaluatie/Medezeggenschap");
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(2, Regex.Count(pdf, @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5)));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(Inhoudsbreedte, 1032);
        await Expect(page.Locator(".filters")).ToBeHiddenAsync();
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "The table is wider than the paper."
        );
    }

    /// <summary>The dashboard goes along to a meeting: two sheets, with its charts.</summary>
    [BrowserTheory]
    [InlineData("directie")]
    [InlineData("decaan")]
    public async Task Afdrukken_Dashboard_TakesTwoA4(string wie)
    {
        var scherm = await OpenAsync(wie);
        var page = scherm.Page;
        await scherm.GaAsync("/Evaluatie/Dashboard");
        await Expect(page.Locator(".grafiek canvas").First).ToBeVisibleAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(Regex.Count(pdf, @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5)), 1, 2);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(Inhoudsbreedte, 1032);
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "The page is wider than the paper."
        );
    }

    [BrowserTheory]
    [InlineData("/Checklist")]
    [InlineData("/Checklist?leerjaar=3")]
    public async Task Afdrukken_Checklist_FitsOneA4(string adres)
    {
        var scherm = await OpenAsync("decaan");
        var page = scherm.Page;
        await scherm.GaAsync(adres);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5)));
        // 210 × 297 mm in points, upright.
        var maat = Regex.Match(pdf, @"/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.Equal(("594", "841"), (maat.Groups[1].Value, maat.Groups[2].Value));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(Inhoudsbreedte, 1032);
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.Locator(".zijbalk")).ToBeHiddenAsync();
        await Expect(page.Locator(".peildatum")).ToBeHiddenAsync();
        await Expect(page.Locator("tr[data-type]:visible")).ToHaveCountAsync(17);
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "The table is wider than the paper."
        );
        var kleinste = await page.EvaluateAsync<double>(
            "() => Math.min(...[...document.querySelectorAll('.tabel-checklist tr[data-type] *')].filter(e "
                + "=> !e.closest('.visually-hidden')).map(e => parseFloat(getComputedStyle(e).fontSize)))"
        );
        Assert.True(kleinste >= 9.3, $"The smallest letters are {kleinste * .75} pt.");
    }
}
