namespace LobBeleid.Data.Domein.Beleid;

/// <summary>Items that nobody recorded anything about for a long time.</summary>
/// <param name="Stuk">The item.</param>
/// <param name="Dagen">Days since something was last recorded.</param>
/// <param name="OokTeamleider">The owner had time to speak; now the teamleider is told as well.</param>
public sealed record Stilte(Beleidsstuk Stuk, int Dagen, bool OokTeamleider)
{
    /// <summary>After so many days an item is silent (practice of strategy software: flag after 90 days).</summary>
    public const int NaDagen = 90;

    /// <summary>The owner hears first; after two weeks more the teamleider does too.</summary>
    public const int TeamleiderNaDagen = 104;

    /// <summary>Adopted items without a word for ninety days or more, the longest silence first.</summary>
    public static IReadOnlyList<Stilte> Bepaal(IEnumerable<Beleidsstuk> stukken, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(stukken);
        return
        [
            .. stukken
                .Where(s => s.IsAangenomen)
                .Select(s => new Stilte(
                    s,
                    vandaag.DayNumber - Laatst(s).DayNumber,
                    vandaag.DayNumber - Laatst(s).DayNumber >= TeamleiderNaDagen
                ))
                .Where(s => s.Dagen >= NaDagen)
                .OrderByDescending(s => s.Dagen)
                .ThenBy(s => s.Stuk.Code, StringComparer.Ordinal),
        ];
    }

    private static DateOnly Laatst(Beleidsstuk s) => s.LaatsteEvaluatie is { } e && e.Dag > s.LaatstGehoordOp ? e.Dag : s.LaatstGehoordOp;
}
