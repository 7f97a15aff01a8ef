using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>What a class reads of a round: what it said and what was done. No figures and no names.</summary>
public sealed record Wijdeden
{
    public required string Ronde { get; init; }

    public required Doelgroep Doelgroep { get; init; }
    public required DateTimeOffset SluitOp { get; init; }

    /// <summary>Null = not closed yet, and then there is nothing to read.</summary>
    public required DateTimeOffset? GeslotenOp { get; init; }
    public required IReadOnlyList<Klaspunt> Punten { get; init; }
}
