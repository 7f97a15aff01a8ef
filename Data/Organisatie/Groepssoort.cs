namespace LobBeleid.Data.Organisatie;

public sealed record Groepssoort
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int Versie { get; init; }
}
