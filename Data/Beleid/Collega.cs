namespace LobBeleid.Data.Beleid;

/// <summary>A colleague to choose as owner.</summary>
public sealed record Collega
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
}
