namespace LobBeleid.Data.Beleid;

/// <summary>A report that was sent to the CvB, as it was sent.</summary>
public sealed record Beleidsrapport
{
    public int Id { get; init; }
    public int BeleidsstukId { get; init; }
    public DateOnly Dag { get; init; }
    public string Aan { get; init; } = "";
    public string Toelichting { get; init; } = "";

    /// <summary>The text of the report on that day.</summary>
    public string Inhoud { get; init; } = "";
    public string Door { get; init; } = "";
}
