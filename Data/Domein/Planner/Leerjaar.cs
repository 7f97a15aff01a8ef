namespace LobBeleid.Data.Domein.Planner;

/// <summary>A year of the own school in one school year.</summary>
public sealed record Leerjaar
{
    public required int Nr { get; init; }

    /// <summary>Has LOB a fixed place in the timetable?</summary>
    public bool Rooster { get; init; }
    public bool Portfolio { get; init; }

    /// <summary>Number of school weeks with LOB on the timetable; null = all.</summary>
    public int? Weken { get; init; }

    /// <summary>Codes of the teams that teach this year; empty = not divided over teams.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];
}
