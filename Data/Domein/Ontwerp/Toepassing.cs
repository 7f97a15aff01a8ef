using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Ontwerp;

/// <summary>A draft laid over the live line.</summary>
public sealed record Toepassing
{
    /// <summary>The line as it would be; links that would run backward are left out of it.</summary>
    public required Leerlijn Lijn { get; init; }

    /// <summary>Per change in order: null when it fits, else why it has no effect (Dutch).</summary>
    public required IReadOnlyList<(Wijziging Wijziging, string? Bezwaar)> Uitkomsten { get; init; }

    /// <summary>Links of the draft that would run backward in time, as messages; until they are solved the draft cannot be accepted.</summary>
    public required IReadOnlyList<string> Terugwaarts { get; init; }

    public bool KanDoorgevoerd =>
        Terugwaarts.Count == 0 && Uitkomsten.Any(u => u.Bezwaar is null) && Uitkomsten.All(u => u.Bezwaar is null);
}
