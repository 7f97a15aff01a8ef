namespace LobBeleid.Data.Domein.Planner;

/// <summary>An ISO week of the school year; null = not filled in.</summary>
public sealed class Weekveld(string eigenschap, string label, Func<Activiteit, int?> lees, Func<Activiteit, int?, Activiteit> zet)
    : Activiteitveld<int?>(eigenschap, label, lees, zet);
