namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Label">As the reader sees it.</param>
/// <param name="Waarde">What it counts for in the mean (0 or more); null = not in the mean.</param>
public sealed record Bewaakoptie(string Label, int? Waarde = null);
