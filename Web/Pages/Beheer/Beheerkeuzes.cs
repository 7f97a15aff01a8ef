using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>The options of the selects, and what a chosen id is called.</summary>
public static class Beheerkeuzes
{
    /// <summary>Alphabetical as in a Dutch list.</summary>
    public static readonly StringComparer OpNaam = StringComparer.Create(Tekst.Nederlands, ignoreCase: true);

    public static IReadOnlyList<SelectListItem> Lijst<T>(
        IEnumerable<T> rijen,
        Func<T, int> id,
        Func<T, string> label,
        string? leeg = null
    ) => [.. Leeg(leeg), .. rijen.Select(r => new SelectListItem(label(r), Cijfers(id(r))))];

    public static IReadOnlyList<SelectListItem> Lijst(IEnumerable<Keuze> keuzes, string? leeg = null) =>
        [.. Leeg(leeg), .. keuzes.Select(k => new SelectListItem(k.Label, k.Code))];

    public static IReadOnlyList<SelectListItem> Leerjaren(Schoolindeling indeling, string? leeg = null) =>
        Lijst(indeling.Leerjaren, l => l.Nr, l => "Leerjaar " + Cijfers(l.Nr), leeg);

    /// <summary>The school weeks in order with the date of their Monday: "week 43, vanaf 19 oktober 2026".</summary>
    /// <param name="kalender">Of the school or of one vestiging.</param>
    /// <param name="leeg">The text for no week.</param>
    /// <param name="gekozen">Also an option when it is no school week (any more), so that the form shows what is stored.</param>
    public static IReadOnlyList<SelectListItem> Weken(SchoolKalender kalender, string leeg, int? gekozen) =>
        [
            new SelectListItem(leeg, ""),
            .. gekozen is int g && !kalender.IsSchoolweek(g)
                ? [new SelectListItem($"week {Cijfers(g)} (buiten het schooljaar)", Cijfers(g))]
                : Enumerable.Empty<SelectListItem>(),
            .. kalender.Weken.Select(w => new SelectListItem($"week {Cijfers(w)}, vanaf {Tekst.Datum(kalender.Maandag(w))}", Cijfers(w))),
        ];

    public static string Naam<T>(IEnumerable<T> rijen, int? gekozen, Func<T, int> id, Func<T, string> label) =>
        gekozen is not int g ? "" : rijen.Where(r => id(r) == g).Select(label).FirstOrDefault("(verwijderd)");

    public static string Namen<T>(IEnumerable<T> rijen, IReadOnlyCollection<int> gekozen, Func<T, int> id, Func<T, string> label) =>
        string.Join(", ", rijen.Where(r => gekozen.Contains(id(r))).Select(label));

    public static Vinkjes Vinkjes<T>(
        string naam,
        string legenda,
        IEnumerable<T> rijen,
        IReadOnlyCollection<int> gekozen,
        Func<T, int> id,
        Func<T, string> label,
        string? hint,
        string leeg
    ) => new(naam, legenda, [.. rijen.Select(r => new Vinkje(Cijfers(id(r)), label(r), gekozen.Contains(id(r))))], hint, leeg);

    /// <summary>"De Kade, De Linde en De Oever"</summary>
    public static string Opsomming(IReadOnlyList<string> namen) =>
        namen.Count switch
        {
            0 => "",
            1 => namen[0],
            _ => string.Join(", ", namen.Take(namen.Count - 1)) + " en " + namen[^1],
        };

    private static IEnumerable<SelectListItem> Leeg(string? leeg) => leeg is null ? [] : [new SelectListItem(leeg, "")];

    private static string Cijfers(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
