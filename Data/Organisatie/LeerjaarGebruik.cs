namespace LobBeleid.Data.Organisatie;

/// <summary>What still stands in a leerjaar.</summary>
public sealed record LeerjaarGebruik
{
    /// <summary>Without those in the bin.</summary>
    public int Activiteiten { get; init; }
    public int Klassen { get; init; }
    public int Mijlpalen { get; init; }
    public bool IsLeeg => Activiteiten + Klassen + Mijlpalen == 0;
}
