namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What mentors and pupils say about the same theme, beside each other.</summary>
/// <param name="Thema">As the items carry it.</param>
/// <param name="Mentoren">Items with a mean; not empty.</param>
/// <param name="Leerlingen">The same of pupils; not empty.</param>
public sealed record Themapaar(string Thema, IReadOnlyList<Vraag> Mentoren, IReadOnlyList<Vraag> Leerlingen)
{
    /// <summary>The themes on which both were asked something with a mean, in the order of the mentors' questionnaire.</summary>
    public static IReadOnlyList<Themapaar> Van(Vragenlijst mentoren, Vragenlijst leerlingen)
    {
        ArgumentNullException.ThrowIfNull(mentoren);
        ArgumentNullException.ThrowIfNull(leerlingen);
        static ILookup<string, Vraag> Per(Vragenlijst lijst) =>
            lijst
                .Vragen.Where(v => v is { Thema.Length: > 0, Soort: Vraagsoort.Schaal or Vraagsoort.Lijn })
                .ToLookup(v => v.Thema, StringComparer.OrdinalIgnoreCase);
        var (m, l) = (Per(mentoren), Per(leerlingen));
        return [.. m.Where(g => l.Contains(g.Key)).Select(g => new Themapaar(g.Key, [.. g], [.. l[g.Key]]))];
    }
}
