namespace LobBeleid.Data.Domein.Planner;

/// <summary>Yes or no, without a third answer.</summary>
public sealed class Vlagveld(
    string eigenschap,
    string label,
    bool standaard,
    Func<Activiteit, bool> lees,
    Func<Activiteit, bool, Activiteit> zet
) : Activiteitveld<bool>(eigenschap, label, lees, zet)
{
    /// <summary>What a new activity says, and a file without the field.</summary>
    public bool Standaard { get; } = standaard;

    public override bool IsLeeg(Activiteit a) => Waarde(a) == Standaard;
}
