namespace LobBeleid.Data.Organisatie;

public sealed record Profiel
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int? LeerwegId { get; init; }
    public int Versie { get; init; }
}
