namespace LobBeleid.Data.Domein.Beleid;

/// <summary>An evaluation: how far the goal is, what was found, what changes, and when the CvB was told of it; null = not yet.</summary>
public sealed record Beleidsevaluatie
{
    /// <summary>Database id; 0 when the value does not come from the database.</summary>
    public int Id { get; init; }
    public required DateOnly Dag { get; init; }

    /// <summary>One of <see cref="Beleidscodes.Uitkomsten"/>.</summary>
    public string Uitkomst { get; init; } = "nog bezig";
    public string Tekst { get; init; } = "";
    public string Bijstelling { get; init; } = "";
    public string Door { get; init; } = "";
    public DateOnly? CvbGeinformeerdOp { get; init; }
    public string CvbGeinformeerdDoor { get; init; } = "";
}
