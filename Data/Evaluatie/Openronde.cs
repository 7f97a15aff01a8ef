namespace LobBeleid.Data.Evaluatie;

/// <summary>An open round for a class of a mentor.</summary>
public sealed record Openronde
{
    public int RondeId { get; init; }
    public string Ronde { get; init; } = "";
    public string Toegang { get; init; } = "";
    public DateTimeOffset SluitOp { get; init; }

    /// <summary>Empty = LOB as a whole.</summary>
    public string Activiteit { get; init; } = "";
    public int GroepId { get; init; }
    public string Klas { get; init; } = "";
}
