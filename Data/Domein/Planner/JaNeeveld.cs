namespace LobBeleid.Data.Domein.Planner;

/// <summary>Yes or no; null = not answered.</summary>
public sealed class JaNeeveld(string eigenschap, string label, Func<Activiteit, bool?> lees, Func<Activiteit, bool?, Activiteit> zet)
    : Activiteitveld<bool?>(eigenschap, label, lees, zet);
