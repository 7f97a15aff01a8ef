namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// Load from the minutes of the activities (domain 5.3). An activity of several weeks is spread evenly over them; one without a week counts for its
/// person only.
/// </summary>
public sealed record Belasting
{
    public required IReadOnlyList<Weekbelasting> PerWeek { get; init; }

    /// <summary>Most minutes first. Who is responsible for nothing with minutes is there too, with 0.</summary>
    public required IReadOnlyList<Persoonsbelasting> PerPersoon { get; init; }
    public required int TotaalMinuten { get; init; }

    /// <summary>Own activities without minutes: the figures are too low by these.</summary>
    public required int ZonderMinuten { get; init; }

    /// <summary>The fullest week; null when there are no minutes.</summary>
    public Weekbelasting? Piek => PerWeek.Where(w => w.Totaal > 0).MaxBy(w => w.Totaal);

    public static Belasting Bepaal(Leerlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        var k = lijn.Kalender;
        var eigen = lijn.Activiteiten.Where(a => a.IsEigen).ToList();
        var weken = Enumerable.Range(0, k.AantalWeken + 1).Select(_ => new SortedDictionary<int, decimal>()).ToList();
        foreach (var a in eigen.Where(a => a.Minuten > 0 && a.WeekVan is int w && k.IsSchoolweek(w)))
        {
            var van = k.Volgnummer(a.WeekVan!.Value);
            var tot = a.WeekTot is int t && k.IsSchoolweek(t) ? Math.Max(van, k.Volgnummer(t)) : van;
            var loopt = Enumerable.Range(van, tot - van + 1).Where(s => tot == van || !k.Vakantieweken.Contains(k.Week(s))).ToList();
            if (loopt.Count == 0)
            {
                loopt = [van];
            }
            foreach (var s in loopt)
            {
                weken[s][a.Leerjaar] = weken[s].GetValueOrDefault(a.Leerjaar) + ((decimal)a.Minuten!.Value / loopt.Count);
            }
        }

        return new Belasting
        {
            PerWeek = [.. Enumerable.Range(1, k.AantalWeken).Select(s => new Weekbelasting(k.Week(s), weken[s]))],
            PerPersoon =
            [
                .. eigen
                    .Where(a => !string.IsNullOrWhiteSpace(a.Verantwoordelijke))
                    .GroupBy(a => a.Verantwoordelijke.Trim(), StringComparer.OrdinalIgnoreCase)
                    .Select(g => new Persoonsbelasting(g.Key, g.Sum(a => a.Minuten ?? 0), g.Count(), g.Count(a => a.Minuten is null)))
                    .OrderByDescending(p => p.Minuten)
                    .ThenByDescending(p => p.Activiteiten)
                    .ThenBy(p => p.Naam, StringComparer.Ordinal),
            ],
            TotaalMinuten = eigen.Sum(a => a.Minuten ?? 0),
            ZonderMinuten = eigen.Count(a => a.Minuten is null),
        };
    }
}
