namespace LobBeleid.Data.Evaluatie;

public sealed record Vestigingkeuze
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
}
