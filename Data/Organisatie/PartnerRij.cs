namespace LobBeleid.Data.Organisatie;

public sealed record PartnerRij
{
    public int Id { get; init; }
    public string ExternId { get; init; } = "";
    public string Naam { get; init; } = "";
    public DateOnly? Tot { get; init; }
    public int Versie { get; init; }
}
