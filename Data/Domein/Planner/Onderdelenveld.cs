namespace LobBeleid.Data.Domein.Planner;

/// <summary>A list of things with fields of their own: links and materials.</summary>
public sealed class Onderdelenveld<T>(
    string eigenschap,
    string label,
    Func<Activiteit, IReadOnlyList<T>> lees,
    Func<Activiteit, IReadOnlyList<T>, Activiteit> zet
) : Activiteitveld<IReadOnlyList<T>>(eigenschap, label, lees, zet)
{
    /// <summary>The order says nothing: in comparisons it is that of this key. Null = the order counts.</summary>
    public Func<T, string>? Sleutel { get; init; }

    public override bool IsLeeg(Activiteit a) => Waarde(a).Count == 0;

    public override bool IsGelijk(Activiteit een, Activiteit ander) => Geordend(een).SequenceEqual(Geordend(ander));

    private IEnumerable<T> Geordend(Activiteit a) => Sleutel is null ? Waarde(a) : Waarde(a).OrderBy(Sleutel, StringComparer.Ordinal);
}
