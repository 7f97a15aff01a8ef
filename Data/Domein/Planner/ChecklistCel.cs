namespace LobBeleid.Data.Domein.Planner;

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
