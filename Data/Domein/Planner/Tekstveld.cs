namespace LobBeleid.Data.Domein.Planner;

/// <summary>Free text; empty = not filled in. A required one has no white space around it.</summary>
public sealed class Tekstveld(
    string eigenschap,
    string label,
    int langst,
    Func<Activiteit, string> lees,
    Func<Activiteit, string, Activiteit> zet
) : Activiteitveld<string>(eigenschap, label, lees, zet)
{
    /// <summary>The most characters; see <see cref="Limieten"/>.</summary>
    public int Langst { get; } = langst;

    /// <summary>The exchange file says null in place of an empty text, as its first example did for some fields.</summary>
    public bool LeegIsNull { get; init; }

    public override bool IsLeeg(Activiteit a) => Waarde(a).Length == 0;
}
