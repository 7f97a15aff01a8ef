namespace LobBeleid.Data.Organisatie;

public sealed record MijlpaalRij
{
    public int Id { get; init; }
    public string Soort { get; init; } = "";
    public int LeerjaarNr { get; init; }
    public int? Week { get; init; }
    public int Versie { get; init; }
}
