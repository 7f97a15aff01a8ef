namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The share of one answer, or of neighbouring answers together.</summary>
/// <param name="Label">"eens", or merged "eens of helemaal eens".</param>
/// <param name="Opties">Indices of the options in it.</param>
/// <param name="Waarden">What those options count for in the mean; empty = nothing.</param>
/// <param name="Procent">Whole percent of those who answered, 5–95; null when capped.</param>
/// <param name="Tekst">"38 %", "minder dan 5 %" or "meer dan 95 %".</param>
public sealed record Aandeel(string Label, IReadOnlyList<int> Opties, IReadOnlyList<int> Waarden, int? Procent, string Tekst);
