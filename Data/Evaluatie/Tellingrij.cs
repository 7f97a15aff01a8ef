namespace LobBeleid.Data.Evaluatie;

public sealed record Tellingrij
{
    public int RondegroepId { get; init; }
    public string Vraag { get; init; } = "";
    public string Optie { get; init; } = "";
    public int Aantal { get; init; }
}
