namespace LobBeleid.Data.Domein.Smart;

/// <summary>What stands in the fields beside a goal.</summary>
public sealed record Doelvelden
{
    public static readonly Doelvelden Geen = new();

    /// <summary>With whom it was discussed; empty = not filled in.</summary>
    public string Draagvlak { get; init; } = "";

    /// <summary>Time and money promised; empty = not filled in.</summary>
    public string Middelen { get; init; } = "";
    public DateOnly? Einddatum { get; init; }

    /// <summary>For the sum of R4: how often, how long each time, and what was promised. Null = not filled in.</summary>
    public int? Aantal { get; init; }
    public int? MinutenPerKeer { get; init; }
    public decimal? UrenToegezegd { get; init; }
}
