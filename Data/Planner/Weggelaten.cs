namespace LobBeleid.Data.Planner;

/// <summary>A checklist row that a leerjaar leaves out on purpose.</summary>
public sealed record Weggelaten
{
    public int LeerjaarNr { get; init; }
    public string Type { get; init; } = "";
    public string Reden { get; init; } = "";
    public string Door { get; init; } = "";
}
