namespace LobBeleid.Data.Domein;

/// <summary>A threshold of a rule, with its default and the bounds within which the Beheerder may set it; it stands with the rule that reads it.</summary>
/// <param name="Code">What the school's own value is stored under: the rule's code, with a letter after it where a rule has two.</param>
/// <param name="Omschrijving">As the Beheerder reads it.</param>
/// <param name="Standaard">A share is a fraction (0.5 = 50%).</param>
/// <param name="Minimum">Lowest value that may be set.</param>
/// <param name="Maximum">Highest value that may be set.</param>
/// <param name="IsPercentage">Shown and typed as a percentage.</param>
public sealed record Drempel(
    string Code,
    string Omschrijving,
    decimal Standaard,
    decimal Minimum,
    decimal Maximum,
    bool IsPercentage = false
);
