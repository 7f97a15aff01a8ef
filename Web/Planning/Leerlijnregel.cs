namespace LobBeleid.Web.Planning;

/// <summary>An activity as an audience sees it.</summary>
public sealed record Leerlijnregel
{
    public string Titel { get; init; } = "";
    public string? Marker { get; init; }
    public string Wanneer { get; init; } = "";
    public string Doel { get; init; } = "";
    public string Vervolgstap { get; init; } = "";

    /// <summary>What it builds on, as title with why.</summary>
    public IReadOnlyList<string> SluitAanOp { get; init; } = [];
    public IReadOnlyList<string> Competenties { get; init; } = [];

    /// <summary>What parents do; empty when nothing.</summary>
    public string Ouders { get; init; } = "";
}
