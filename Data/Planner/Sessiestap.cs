using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Planner;

/// <summary>What a team's session decided on one activity.</summary>
public sealed record Sessiestap
{
    /// <summary>Database id.</summary>
    public required int ActiviteitId { get; init; }

    /// <summary>The version that the form showed.</summary>
    public required int Versie { get; init; }

    /// <summary>The new letter; null = the letter stays.</summary>
    public string? Marker { get; init; }

    /// <summary>Links that get another answer to what pupils see; each with the explanation that the form showed.</summary>
    public IReadOnlyList<(int VanId, VolgtOp Link)> Antwoorden { get; init; } = [];

    /// <summary>A new link to an earlier activity; null = none.</summary>
    public (int VanId, VolgtOp Link)? Koppeling { get; init; }
}
