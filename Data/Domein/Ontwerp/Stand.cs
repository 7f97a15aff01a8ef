namespace LobBeleid.Data.Domein.Ontwerp;

/// <summary>An activity as it was when the draft was made or last looked through.</summary>
public sealed record Stand
{
    public required string Id { get; init; }
    public string Titel { get; init; } = "";
    public required Plek Plek { get; init; }
    public string? Marker { get; init; }

    /// <summary>The row's version: it goes up with every change of a field.</summary>
    public int Versie { get; init; }
    public IReadOnlyList<string> VolgtOp { get; init; } = [];
}
