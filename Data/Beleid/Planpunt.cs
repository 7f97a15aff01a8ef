namespace LobBeleid.Data.Beleid;

/// <summary>An improvement point as a plan names it: the way back to the round it came from.</summary>
public sealed record Planpunt
{
    public int Id { get; init; }
    public int RondeId { get; init; }
    public string Ronde { get; init; } = "";

    /// <summary>Code of the item; empty = the round as a whole.</summary>
    public string Vraag { get; init; } = "";
    public string Tekst { get; init; } = "";
    public string Status { get; init; } = "";
}
