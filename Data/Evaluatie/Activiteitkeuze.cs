namespace LobBeleid.Data.Evaluatie;

/// <summary>An activity that a round can ask about.</summary>
public sealed record Activiteitkeuze
{
    public int Id { get; init; }
    public string Titel { get; init; } = "";
    public int LeerjaarNr { get; init; }

    /// <summary>Code; empty = all teams of the leerjaar.</summary>
    public string Team { get; init; } = "";
    public int? WeekVan { get; init; }
    public int? WeekTot { get; init; }

    /// <summary>E, G, I, "-" or null.</summary>
    public string? Marker { get; init; }
}
