using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>The rules on a line, planner and timeline together, and the thresholds that they read.</summary>
public static class Regels
{
    /// <summary>By code.</summary>
    public static readonly IReadOnlyDictionary<string, Regel> Alle = Signaleringen
        .Alle.Concat(Tijdlijnregels.Alle)
        .ToDictionary(r => r.Code, StringComparer.Ordinal);

    /// <summary>All thresholds, in the order of the rules.</summary>
    public static readonly IReadOnlyList<Drempel> Drempels =
    [
        .. Signaleringen.Alle.Concat(Tijdlijnregels.Alle).SelectMany(r => r.Drempels),
    ];

    /// <summary>The threshold with this code; throws <see cref="KeyNotFoundException"/> for a code that no rule reads.</summary>
    public static Drempel Drempel(string code) =>
        Drempels.FirstOrDefault(d => d.Code == code) ?? throw new KeyNotFoundException($"No rule reads a threshold '{code}'.");
}
