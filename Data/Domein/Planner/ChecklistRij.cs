namespace LobBeleid.Data.Domein.Planner;

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
