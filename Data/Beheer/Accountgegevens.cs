namespace LobBeleid.Data.Beheer;

/// <summary>An account as the Beheerder sees it: without hash and stamp.</summary>
public sealed record Accountgegevens
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public string Email { get; init; } = "";
    public string EmailNormaal { get; init; } = "";
    public bool Actief { get; init; } = true;

    /// <summary>True until the temporary password is replaced.</summary>
    public bool MoetWachtwoordWijzigen { get; init; }
    public int Versie { get; init; }

    /// <summary>In the order of <see cref="Beheer.Rollen.Alle"/>.</summary>
    public IReadOnlyList<string> Rollen { get; init; } = [];
    public IReadOnlyList<int> TeamIds { get; init; } = [];

    /// <summary>Empty = the whole school.</summary>
    public IReadOnlyList<int> VestigingIds { get; init; } = [];
}
