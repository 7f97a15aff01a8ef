namespace LobBeleid.Data.Domein.Planner;

/// <summary>An id or code that the database compares, of the activity or of what it points to; null = none.</summary>
public sealed class Sleutelveld(
    string eigenschap,
    string label,
    int langst,
    Func<Activiteit, string?> lees,
    Func<Activiteit, string?, Activiteit> zet
) : Activiteitveld<string?>(eigenschap, label, lees, zet)
{
    /// <summary>The most characters; see <see cref="Limieten"/>.</summary>
    public int Langst { get; } = langst;
}
