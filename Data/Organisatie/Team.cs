namespace LobBeleid.Data.Organisatie;

public sealed record Team
{
    public int Id { get; init; }
    public string Code { get; init; } = "";
    public string Naam { get; init; } = "";

    /// <summary>Null = not tied to one vestiging.</summary>
    public int? VestigingId { get; init; }
    public int Versie { get; init; }
}
