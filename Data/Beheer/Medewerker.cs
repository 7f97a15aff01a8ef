namespace LobBeleid.Data.Beheer;

/// <summary>A colleague with roles and scope, as of this request.</summary>
public sealed record Medewerker
{
    public required int Id { get; init; }
    public required string Naam { get; init; }
    public required string Email { get; init; }
    public required string Beveiligingsstempel { get; init; }
    public bool Actief { get; init; }
    public bool MoetWachtwoordWijzigen { get; init; }
    public IReadOnlySet<string> Rollen { get; init; } = new HashSet<string>();
    public IReadOnlySet<int> Teams { get; init; } = new HashSet<int>();
    public IReadOnlySet<string> TeamCodes { get; init; } = new HashSet<string>();

    /// <summary>Empty = the whole school.</summary>
    public IReadOnlySet<int> Vestigingen { get; init; } = new HashSet<int>();

    public bool Heeft(string rol) => Rollen.Contains(rol);

    public bool HeeftEen(IEnumerable<string> rollen) => Rollen.Overlaps(rollen);
}
