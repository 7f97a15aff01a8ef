namespace LobBeleid.Data.Domein.Planner;

/// <summary>A code of a fixed list; null = not chosen.</summary>
public sealed class Keuzeveld(
    string eigenschap,
    string label,
    IReadOnlyList<Keuze> lijst,
    Func<Activiteit, string?> lees,
    Func<Activiteit, string?, Activiteit> zet
) : Activiteitveld<string?>(eigenschap, label, lees, zet)
{
    public IReadOnlyList<Keuze> Lijst { get; } = lijst;

    /// <summary>A spelling that the exchange file takes as well, and the code that it stands for; null = none.</summary>
    public (string Spelling, string Code)? Ook { get; init; }
}
