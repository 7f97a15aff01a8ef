using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>What the tests of the administration do over and over: open a record from its list, read a row, a field or the error beside it.</summary>
internal static class Beheerstappen
{
    public const string Formulier = "form.formulier";

    /// <summary>Within the page: the banner of the demo removes something too.</summary>
    public const string Verwijderen = "main form[action*='Verwijderen']";

    /// <summary>The form behind the row whose first cell says this.</summary>
    public static async Task<Pagina> OpenAsync(this Bezoeker wie, string lijst, string naam) =>
        await wie.GetAsync((await wie.GetAsync(lijst)).Rij(naam).QuerySelector("a")!.GetAttribute("href")!);

    public static IElement Rij(this Pagina lijst, string naam) =>
        lijst.Document.QuerySelectorAll("main tbody tr").FirstOrDefault(r => r.QuerySelector("th")!.TextContent.Trim() == naam)
        ?? throw new InvalidOperationException($"No row '{naam}' on {lijst.Url}.");

    public static IEnumerable<string> Cellen(IElement rij) => rij.QuerySelectorAll("td").Select(e => e.TextContent.Trim());

    public static IReadOnlyList<string> Namen(this Pagina lijst) =>
        [.. lijst.Document.QuerySelectorAll("main tbody th").Select(e => e.TextContent.Trim())];

    /// <summary>The addresses of the forms that a list leads to.</summary>
    public static IReadOnlyList<string> Adressen(this Pagina lijst) =>
        [.. lijst.Document.QuerySelectorAll("main tbody th a").Select(e => e.GetAttribute("href")!)];

    public static string Waarde(this Pagina pagina, string veld) =>
        pagina.Document.QuerySelector($"[name='{veld}']") switch
        {
            IHtmlInputElement invoer => invoer.Value,
            IHtmlSelectElement keuze => keuze.Value ?? "",
            IHtmlTextAreaElement tekst => tekst.Value,
            _ => throw new InvalidOperationException($"No field '{veld}' on {pagina.Url}."),
        };

    /// <summary>The labels of the boxes that are ticked.</summary>
    public static IReadOnlyList<string> Aangevinkt(this Pagina pagina, string veld) =>
        [.. pagina.Document.QuerySelectorAll($"[name='{veld}'][checked]").Select(e => pagina.Tekst($"label[for='{e.Id}']"))];

    /// <summary>The value of the box or option with this label (or that starts with it).</summary>
    public static string Keuze(this Pagina pagina, string veld, string label) =>
        pagina
            .Document.QuerySelectorAll($"[name='{veld}']")
            .SelectMany(e =>
                e is IHtmlSelectElement keuze
                    ? keuze.Options.Select(o => (o.TextContent.Trim(), o.Value))
                    : [(pagina.Tekst($"label[for='{e.Id}']"), e.GetAttribute("value")!)]
            )
            .First(k => k.Item1.StartsWith(label, StringComparison.Ordinal))
            .Item2;

    /// <summary>The error shown at a field; empty when there is none.</summary>
    public static string FoutBij(this Pagina pagina, string veld) =>
        pagina
            .Document.GetElementById(Regex.Replace(veld, @"[.\[\]]", "_", RegexOptions.None, TimeSpan.FromSeconds(1)) + "-fout")
            ?.TextContent.Trim()
        ?? "";
}
