using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>An answer of the site. Reading an HTML page also checks what holds for every page, so that no test has to ask.</summary>
public sealed class Pagina
{
    public required string Url { get; init; }
    public required HttpStatusCode Status { get; init; }
    public required IHtmlDocument Document { get; init; }
    public required byte[] Inhoud { get; init; }
    public required HttpResponseMessage Antwoord { get; init; }
    public string? Naar { get; init; }

    /// <summary>Status message, error summary and field errors.</summary>
    public IReadOnlyList<string> Meldingen =>
        [
            .. Document
                .QuerySelectorAll("#melding .alert p, .foutoverzicht li, .veld-melding")
                .Select(e => e.TextContent.Trim())
                .Where(t => t.Length > 0),
        ];

    public string Tekst(string selector) =>
        Document.QuerySelector(selector)?.TextContent.Trim()
        ?? throw new InvalidOperationException($"Nothing matches '{selector}' on {Url}.");

    public static async Task<Pagina> LeesAsync(HttpResponseMessage antwoord, string url)
    {
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync();
        var isHtml = antwoord.Content.Headers.ContentType?.MediaType == "text/html";
        var document = (IHtmlDocument)
            await BrowsingContext
                .New(Configuration.Default)
                .OpenAsync(r =>
                    r.Content(isHtml ? System.Text.Encoding.UTF8.GetString(inhoud) : "")
                        .Address("http://localhost" + (url.StartsWith('/') ? url : "/"))
                );
        if (isHtml && inhoud.Length > 0)
        {
            Controleer(document, url);
        }
        var naar = antwoord.Headers.Location is { } l ? (l.IsAbsoluteUri ? l.PathAndQuery : l.OriginalString) : null;
        return new Pagina
        {
            Url = url,
            Status = antwoord.StatusCode,
            Document = document,
            Inhoud = inhoud,
            Antwoord = antwoord,
            Naar = naar,
        };
    }

    private static void Controleer(IHtmlDocument d, string url)
    {
        var fouten = new List<string>();
        if (d.DocumentElement.GetAttribute("lang") != "nl")
        {
            fouten.Add("lang is not nl");
        }
        if (d.QuerySelectorAll("h1").Length != 1)
        {
            fouten.Add($"{d.QuerySelectorAll("h1").Length} h1");
        }
        if (string.IsNullOrWhiteSpace(d.Title) || d.Title.StartsWith(" ·", StringComparison.Ordinal))
        {
            fouten.Add("no title");
        }
        fouten.AddRange(
            d.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"id '{g.Key}' occurs {g.Count()} times")
        );
        fouten.AddRange(
            d.QuerySelectorAll("script:not([src]), style, [style]")
                .Select(e => "inline script or style: " + e.OuterHtml[..Math.Min(80, e.OuterHtml.Length)])
        );
        fouten.AddRange(
            d.All.Where(e =>
                    e.Attributes.Any(a =>
                        a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                        || a.Name.StartsWith("hx-on", StringComparison.OrdinalIgnoreCase)
                    )
                )
                .Select(e => "inline handler on " + e.LocalName)
        );
        // Looked up once: a page of a thousand fields would otherwise be walked a thousand times.
        var labels = d.QuerySelectorAll("label[for]").ToLookup(l => l.GetAttribute("for"), StringComparer.Ordinal);
        var ids = d.QuerySelectorAll("[id]").Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var veld in d.QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea"))
        {
            var label = veld.Id is null ? null : labels[veld.Id].FirstOrDefault();
            if (!veld.HasAttribute("aria-label") && string.IsNullOrWhiteSpace(label?.TextContent))
            {
                fouten.Add("no label for " + (veld.GetAttribute("name") ?? veld.OuterHtml));
            }
        }

        foreach (var verwijzing in d.QuerySelectorAll("[aria-describedby], [aria-labelledby]"))
        {
            foreach (
                var id in $"{verwijzing.GetAttribute("aria-describedby")} {verwijzing.GetAttribute("aria-labelledby")}".Split(
                    ' ',
                    StringSplitOptions.RemoveEmptyEntries
                )
            )
            {
                if (!ids.Contains(id))
                {
                    fouten.Add($"aria refers to missing id '{id}'");
                }
            }
        }

        fouten.AddRange(
            d.QuerySelectorAll("table")
                .Where(t => t.QuerySelector("caption") is null && !t.HasAttribute("aria-label"))
                .Select(_ => "a table without caption")
        );
        fouten.AddRange(
            d.QuerySelectorAll("a[href], button")
                .Where(e => e.TextContent.Trim().Length == 0 && !e.HasAttribute("aria-label"))
                .Select(e => "a link or button without text: " + e.OuterHtml[..Math.Min(100, e.OuterHtml.Length)])
        );
        fouten.AddRange(
            d.QuerySelectorAll("form[method=post]")
                .Where(f => f.QuerySelector("[name=__RequestVerificationToken]") is null)
                .Select(f => "a form without antiforgery token: " + f.GetAttribute("action"))
        );
        Assert.True(fouten.Count == 0, $"{url}: {string.Join("; ", fouten)}");
    }
}
