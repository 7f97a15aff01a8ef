namespace LobBeleid.Data.Evaluatie;

/// <summary>A round that used a questionnaire.</summary>
public sealed record Lijstronde
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public DateTimeOffset OpentOp { get; init; }
    public DateTimeOffset SluitOp { get; init; }
    public DateTimeOffset? GeslotenOp { get; init; }

    /// <summary>Number of the version it asked.</summary>
    public int Nr { get; init; }
}
