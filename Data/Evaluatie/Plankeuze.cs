namespace LobBeleid.Data.Evaluatie;

/// <summary>A tactical plan as a choice.</summary>
public sealed record Plankeuze
{
    public int Id { get; init; }
    public string Code { get; init; } = "";
    public string Titel { get; init; } = "";
}
