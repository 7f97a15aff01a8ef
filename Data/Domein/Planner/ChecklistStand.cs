namespace LobBeleid.Data.Domein.Planner;

/// <summary>The checklist of domain section 4 as another view on the same activities.</summary>
public static class ChecklistStand
{
    /// <summary>The 17 rows in order, one cell per own leerjaar.</summary>
    /// <param name="lijn">The line; only own leerjaren count.</param>
    /// <param name="weggelaten">Reason by (leerjaar, type) for rows left out on purpose.</param>
    public static IReadOnlyList<ChecklistRij> Bepaal(Leerlijn lijn, IReadOnlyDictionary<(int Leerjaar, string Type), string> weggelaten)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(weggelaten);
        var per = lijn
            .Activiteiten.Where(a => a.IsEigen)
            .OrderBy(lijn.Positie)
            .ThenBy(a => a.Titel, StringComparer.Ordinal)
            .ToLookup(a => (a.Leerjaar, a.Type));
        return
        [
            .. Codes.Types.Select(type => new ChecklistRij
            {
                Type = type,
                Cellen =
                [
                    .. lijn
                        .Leerjaren.OrderBy(l => l.Nr)
                        .Select(l => new ChecklistCel
                        {
                            Leerjaar = l.Nr,
                            Activiteiten = [.. per[(l.Nr, type.Code)]],
                            WeggelatenReden = weggelaten.GetValueOrDefault((l.Nr, type.Code)),
                        }),
                ],
            }),
        ];
    }

    /// <summary>Ja or Nee when all agree, Onbekend when nobody answered (or there is nothing), else Deels.</summary>
    public static Antwoord Samen(IEnumerable<bool?> antwoorden)
    {
        var soorten = antwoorden.Distinct().ToList();
        return soorten switch
        {
            [] => Antwoord.Onbekend,
            [true] => Antwoord.Ja,
            [false] => Antwoord.Nee,
            [null] => Antwoord.Onbekend,
            _ => Antwoord.Deels,
        };
    }
}
