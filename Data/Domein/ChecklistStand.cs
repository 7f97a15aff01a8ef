namespace LobBeleid.Data.Domein;

/// <summary>The answer of several activities together: all yes, all no, none answered, or different.</summary>
public enum Antwoord
{
    Onbekend,
    Ja,
    Nee,
    Deels,
}

/// <summary>One checklist row in one leerjaar: the activities it stands for, or why it is left out.</summary>
public sealed record ChecklistCel
{
    public required int Leerjaar { get; init; }
    public IReadOnlyList<Activiteit> Activiteiten { get; init; } = [];

    /// <summary>Null = not left out.</summary>
    public string? WeggelatenReden { get; init; }
    public bool IsAangevinkt => Activiteiten.Count > 0;
    public bool IsBeoordeeld => IsAangevinkt || WeggelatenReden is not null;
    public Antwoord Voorbereiding => ChecklistStand.Samen(Activiteiten.Select(a => a.VoorbereidingJa));
    public Antwoord Reflectie => ChecklistStand.Samen(Activiteiten.Select(a => a.ReflectieJa));
    public Antwoord Ouders => ChecklistStand.Samen(Activiteiten.Select(a => a.OudersJa));
}

/// <summary>One of the 17 rows over all leerjaren.</summary>
public sealed record ChecklistRij
{
    public required ActiviteitType Type { get; init; }
    public required IReadOnlyList<ChecklistCel> Cellen { get; init; }
    public bool IsAangevinkt => Cellen.Any(c => c.IsAangevinkt);

    /// <summary>It happens in some leerjaar, or every leerjaar leaves it out on purpose.</summary>
    public bool IsBeoordeeld => IsAangevinkt || (Cellen.Count > 0 && Cellen.All(c => c.IsBeoordeeld));
    public Antwoord Voorbereiding => ChecklistStand.Samen(Alle.Select(a => a.VoorbereidingJa));
    public Antwoord Reflectie => ChecklistStand.Samen(Alle.Select(a => a.ReflectieJa));
    public Antwoord Ouders => ChecklistStand.Samen(Alle.Select(a => a.OudersJa));
    private IEnumerable<Activiteit> Alle => Cellen.SelectMany(c => c.Activiteiten);
}

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
