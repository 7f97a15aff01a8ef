namespace LobBeleid.Data.Organisatie;

public sealed record Leerweg
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";

    /// <summary>vmbo, havo, vwo, mbo, hbo or isk: decides the vocabulary (leerling or student).</summary>
    public string Sector { get; init; } = "vmbo";
    public int Volgorde { get; init; }
    public int Versie { get; init; }
}
