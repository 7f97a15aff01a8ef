namespace LobBeleid.Web.Excel;

/// <summary>One sheet: a title, column headings with their width in characters, and rows of text, numbers or dates.</summary>
public sealed record Werkblad(
    string Naam,
    string Titel,
    IReadOnlyList<(string Kop, double Breedte)> Kolommen,
    IReadOnlyList<IReadOnlyList<object?>> Rijen
)
{
    /// <summary>Printed upright instead of across.</summary>
    public bool Staand { get; init; }

    /// <summary>A sheet with a row per item.</summary>
    public static Werkblad Van<T>(string naam, string titel, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> items) =>
        new(
            naam,
            titel,
            [.. kolommen.Select(k => (k.Kop, k.Breedte))],
            [.. items.Select(item => kolommen.Select(k => k.Waarde(item)).ToList())]
        );
}
