namespace LobBeleid.Data.Organisatie;

public sealed record Klas
{
    public int Id { get; init; }
    public int? VestigingId { get; init; }
    public int? TeamId { get; init; }
    public int? LeerwegId { get; init; }
    public int? ProfielId { get; init; }
    public int? GroepssoortId { get; init; }
    public int LeerjaarNr { get; init; }
    public string Naam { get; init; } = "";
    public int AantalLeerlingen { get; init; }
    public int Versie { get; init; }
    public IReadOnlyList<int> MentorIds { get; init; } = [];
}
