using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Beheer;

/// <summary>One line of a pasted list of colleagues.</summary>
public sealed record PlakRegel
{
    /// <summary>1-based, counting empty lines too, as in the text that was pasted.</summary>
    public required int Nummer { get; init; }
    public string Naam { get; init; } = "";
    public string Email { get; init; } = "";
    public string EmailNormaal { get; init; } = "";
    public IReadOnlyList<string> Rollen { get; init; } = [];
    public IReadOnlyList<Team> Teams { get; init; } = [];

    /// <summary>What has to be mended, each a sentence; empty when the line can be taken over.</summary>
    public IReadOnlyList<string> Fouten { get; init; } = [];

    /// <summary>There already is an account with this address: the line is skipped, whatever else it says.</summary>
    public bool BestaatAl { get; init; }
    public bool IsNieuw => !BestaatAl && Fouten.Count == 0;
}
