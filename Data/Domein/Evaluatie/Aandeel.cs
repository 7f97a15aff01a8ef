namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The share of one answer, or of neighbouring answers together.</summary>
/// <param name="Label">"eens", or merged "eens of helemaal eens".</param>
/// <param name="Opties">Indices of the options in it.</param>
/// <param name="Waarden">What those options count for in the mean; empty = nothing.</param>
/// <param name="Procent">Whole percent of those who answered, 5–95; null when capped or in a class.</param>
/// <param name="Tekst">"38 %", "minder dan 5 %", "meer dan 95 %", or a class: "25 tot 38 %", "hooguit 13 %", "minstens 75 %".</param>
/// <param name="Getekend">Whole percent for a chart or a comparison: of a capped share the cap, of a class its middle.</param>
/// <param name="Speling">Of a class how many percent it may be more or less than its middle, rounded up; else 0.</param>
public sealed record Aandeel(
    string Label,
    IReadOnlyList<int> Opties,
    IReadOnlyList<int> Waarden,
    int? Procent,
    string Tekst,
    int Getekend,
    int Speling = 0
);
