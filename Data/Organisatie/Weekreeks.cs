namespace LobBeleid.Data.Organisatie;

/// <summary>A named stretch of weeks of one vestiging: a holiday or a period.</summary>
public sealed record Weekreeks
{
    public int Id { get; init; }
    public int VestigingId { get; init; }
    public string Naam { get; init; } = "";
    public int WeekVan { get; init; }
    public int WeekTot { get; init; }
    public int Versie { get; init; }
}
