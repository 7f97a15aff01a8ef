namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>The measures of domain 6.4 with the counts behind them. A measure with denominator 0 is null.</summary>
public sealed record Tijdlijnmaten
{
    public required int Ervaringen { get; init; }
    public required int Gesprekken { get; init; }
    public required int Informatie { get; init; }

    /// <summary>Experiences that a talk follows in time.</summary>
    public required int Besproken { get; init; }

    /// <summary>Moments that belong to at least one cluster.</summary>
    public required int InCluster { get; init; }

    /// <summary>All moments: "–" and a missing marker are none.</summary>
    public int Momenten => Ervaringen + Gesprekken + Informatie;

    /// <summary>D: share of the experiences that are talked about.</summary>
    public decimal? Dekking => Ervaringen == 0 ? null : (decimal)Besproken / Ervaringen;

    /// <summary>K: share of the moments in a cluster.</summary>
    public decimal? Clustergraad => Momenten == 0 ? null : (decimal)InCluster / Momenten;
}
