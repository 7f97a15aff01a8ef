namespace LobBeleid.Data.Domein.Planner;

/// <summary>A choice moment that the line works towards. Week null = not planned yet, then no rule looks at it.</summary>
public sealed record Mijlpaal
{
    public required string Soort { get; init; }
    public required int Leerjaar { get; init; }
    public int? Week { get; init; }
}
