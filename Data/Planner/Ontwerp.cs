using LobBeleid.Data.Domein.Ontwerp;

namespace LobBeleid.Data.Planner;

/// <summary>A stored draft of a school year.</summary>
public sealed record Ontwerp
{
    public int Id { get; init; }
    public int SchooljaarId { get; init; }
    public string Naam { get; init; } = "";
    public int EigenaarId { get; init; }
    public string Eigenaar { get; init; } = "";

    /// <summary>JSON: list of <see cref="Wijziging"/>; see <see cref="Ontwerplijn.Lees"/>.</summary>
    public string Wijzigingen { get; init; } = "[]";

    /// <summary>JSON: list of <see cref="Stand"/>, the live line as it was at <see cref="BasisOp"/>.</summary>
    public string Basis { get; init; } = "[]";
    public DateTimeOffset BasisOp { get; init; }
    public DateTimeOffset GemaaktOp { get; init; }
    public DateTimeOffset GewijzigdOp { get; init; }
    public string GewijzigdDoor { get; init; } = "";

    /// <summary>When it was accepted; null = still a draft.</summary>
    public DateTimeOffset? DoorgevoerdOp { get; init; }
    public string? DoorgevoerdDoor { get; init; }

    /// <summary>JSON: the changes that undo the acceptance; null = not accepted.</summary>
    public string? Terugdraaien { get; init; }
    public int Versie { get; init; }
}
