namespace LobBeleid.Data.Domein.Planner;

/// <summary>An outside party; Tot is the last day of the agreement, null = no end agreed.</summary>
public sealed record Partner
{
    public required string Id { get; init; }
    public required string Naam { get; init; }
    public DateOnly? Tot { get; init; }
}
