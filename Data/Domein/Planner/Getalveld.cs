namespace LobBeleid.Data.Domein.Planner;

/// <summary>A whole number between bounds, of which the upper one may depend on the rest of the activity; null = not filled in.</summary>
public sealed class Getalveld(
    string eigenschap,
    string label,
    int minimum,
    Func<Activiteit, int> maximum,
    Func<Activiteit, int?> lees,
    Func<Activiteit, int?, Activiteit> zet
) : Activiteitveld<int?>(eigenschap, label, lees, zet)
{
    public int Minimum { get; } = minimum;

    public int Maximum(Activiteit a) => maximum(a);
}
