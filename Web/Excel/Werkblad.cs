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
}
