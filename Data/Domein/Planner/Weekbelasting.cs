namespace LobBeleid.Data.Domein.Planner;

/// <summary>Lesson minutes of the own leerjaren in one school week.</summary>
/// <param name="Week">ISO week.</param>
/// <param name="PerLeerjaar">Minutes by leerjaar; absent = none.</param>
public sealed record Weekbelasting(int Week, IReadOnlyDictionary<int, decimal> PerLeerjaar)
{
    public decimal Totaal => PerLeerjaar.Values.Sum();
}
