namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>A list of the school's own names with its form, and what a test types there.</summary>
/// <param name="Lijst">Address of the list.</param>
/// <param name="Knop">What leads to the form for a new one.</param>
/// <param name="Velden">Typed for a new one.</param>
/// <param name="Veld">The field that two people change.</param>
/// <param name="Een">Typed by the first, and as it is shown.</param>
/// <param name="Twee">Typed by the second, and as it is shown.</param>
internal sealed record Beheersoort(
    string Lijst,
    string Knop,
    Dictionary<string, string?> Velden,
    string Veld,
    (string Waarde, string Getoond) Een,
    (string Waarde, string Getoond) Twee
)
{
    /// <summary>What a form does not show any more once its record is there.</summary>
    public Dictionary<string, string?> Vast { get; init; } = [];
}
