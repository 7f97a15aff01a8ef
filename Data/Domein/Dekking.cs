namespace LobBeleid.Data.Domein;

/// <summary>One row of the coverage table: a competentie or element, and per leerjaar the activities that work on it.</summary>
public sealed record Dekkingsrij(Keuze Wat, IReadOnlyDictionary<int, IReadOnlyList<Activiteit>> PerLeerjaar)
{
    public int Totaal => PerLeerjaar.Values.Sum(l => l.Count);
}

/// <summary>Which competenties and elementen the own leerjaren cover; as entered, nothing is inferred (domain 5.4).</summary>
public static class Dekking
{
    public static IReadOnlyList<Dekkingsrij> Competenties(Leerlijn lijn) => Rijen(lijn, Codes.Competenties, a => a.Competenties);

    public static IReadOnlyList<Dekkingsrij> Elementen(Leerlijn lijn) => Rijen(lijn, Codes.Elementen, a => a.Elementen);

    private static List<Dekkingsrij> Rijen(Leerlijn lijn, IReadOnlyList<Keuze> wat, Func<Activiteit, IReadOnlyList<string>> van)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        var eigen = lijn.Activiteiten.Where(a => a.IsEigen).OrderBy(lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal).ToList();
        return
        [
            .. wat.Select(k => new Dekkingsrij(
                k,
                lijn.Leerjaren.ToDictionary(
                    l => l.Nr,
                    l => (IReadOnlyList<Activiteit>)[.. eigen.Where(a => a.Leerjaar == l.Nr && van(a).Contains(k.Code))]
                )
            )),
        ];
    }
}
