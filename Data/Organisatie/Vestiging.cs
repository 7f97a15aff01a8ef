namespace LobBeleid.Data.Organisatie;

public sealed record Vestiging
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int EersteWeek { get; init; } = 35;
    public int LaatsteWeek { get; init; } = 28;
    public int Versie { get; init; }
}
