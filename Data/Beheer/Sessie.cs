namespace LobBeleid.Data.Beheer;

/// <summary>What every page needs to know before it starts, in one round trip.</summary>
public sealed record Sessie
{
    /// <summary>Null when nobody is signed in, or the account no longer exists.</summary>
    public Medewerker? Medewerker { get; init; }
    public IReadOnlyDictionary<string, string> Instellingen { get; init; } = new Dictionary<string, string>();

    /// <summary>First calendar years, newest first.</summary>
    public IReadOnlyList<int> Schooljaren { get; init; } = [];
}
