namespace LobBeleid.Data.Beheer;

/// <summary>A new account with its hashed temporary password.</summary>
public sealed record NieuwAccount(
    Gebruiker Gebruiker,
    IReadOnlyList<string> Rollen,
    IReadOnlyList<int> TeamIds,
    IReadOnlyList<int> VestigingIds
);
