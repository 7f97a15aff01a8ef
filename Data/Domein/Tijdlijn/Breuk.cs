using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>A chain that stops: at which moment, what should have come, and since when it does not.</summary>
/// <param name="Bij">The last moment that is there; for a missing experience the talk that nothing precedes.</param>
/// <param name="Mist">The missing part.</param>
/// <param name="Regels">The rules that see this break; empty when the chain only lacks its last part (it then counts in TL-10 and K).</param>
public sealed record Breuk(Activiteit Bij, Ontbreekt Mist, IReadOnlyList<string> Regels)
{
    /// <summary>How the break stands in a URL.</summary>
    public string Sleutel => Mist.ToString().ToLowerInvariant() + ":" + Bij.Id;
}
