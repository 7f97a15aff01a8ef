namespace LobBeleid.Data.Beleid;

public sealed record Teamnaam
{
    public int Id { get; init; }
    public string Code { get; init; } = "";
    public string Naam { get; init; } = "";
}
