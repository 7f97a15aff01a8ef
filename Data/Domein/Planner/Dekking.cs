namespace LobBeleid.Data.Domein.Planner;

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
