namespace LobBeleid.Data.Evaluatie;

/// <summary>A priority as a choice.</summary>
public sealed record Prioriteitkeuze
{
    public int Id { get; init; }
    public int SchooljaarId { get; init; }
    public string WatPakkenWeOp { get; init; } = "";
}
