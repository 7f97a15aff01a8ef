namespace LobBeleid.Data.Evaluatie;

/// <summary>A single-use code of a round.</summary>
public sealed record Slip
{
    public string Code { get; init; } = "";
    public int RondegroepId { get; init; }
    public bool Gebruikt { get; init; }
}
