namespace LobBeleid.Data.Organisatie;

public sealed record LeerjaarRij
{
    public int Id { get; init; }
    public int Nr { get; init; }
    public bool Rooster { get; init; }
    public bool Portfolio { get; init; }
    public int? Weken { get; init; }
    public int Versie { get; init; }
    public IReadOnlyList<int> TeamIds { get; init; } = [];
}
