using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Planner;

/// <summary>A status that somebody gave a finding; the finding itself is computed at each read.</summary>
public sealed record SignaalStatus
{
    /// <summary>SHA-256 (hex) of <see cref="Bevinding.Sleutel"/>.</summary>
    public string Sleutel { get; init; } = "";
    public string Regel { get; init; } = "";
    public string Onderwerp { get; init; } = "";
    public string Melding { get; init; } = "";

    /// <summary>"Bekeken" or "Bewust zo".</summary>
    public string Status { get; init; } = "";
    public string Reden { get; init; } = "";
    public string Door { get; init; } = "";
    public DateTimeOffset Op { get; init; }
}
