namespace LobBeleid.Data.Domein;

/// <summary>A threshold of a rule, with its default and the bounds within which the Beheerder may set it.</summary>
public sealed record Drempel(
    string Code,
    string Omschrijving,
    decimal Standaard,
    decimal Minimum,
    decimal Maximum,
    bool IsPercentage = false
);
