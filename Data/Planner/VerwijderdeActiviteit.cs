namespace LobBeleid.Data.Planner;

/// <summary>An activity in the bin.</summary>
public sealed record VerwijderdeActiviteit
{
    public int Id { get; init; }
    public string Titel { get; init; } = "";
    public string Zone { get; init; } = "";
    public int LeerjaarNr { get; init; }
    public DateTimeOffset VerwijderdOp { get; init; }
    public string VerwijderdDoor { get; init; } = "";
}
