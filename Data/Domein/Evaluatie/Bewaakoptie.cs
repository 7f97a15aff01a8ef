namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Label">As the reader sees it.</param>
/// <param name="Waarde">What it counts for in the mean (0 or more); null = not in the mean.</param>
/// <param name="Code">Of several choices: what the option is asked for by, after the item; otherwise not used.</param>
public sealed record Bewaakoptie(string Label, int? Waarde = null, string Code = "");
