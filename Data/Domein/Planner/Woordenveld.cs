namespace LobBeleid.Data.Domein.Planner;

/// <summary>A list of distinct words or codes in the order of entry; empty = none, or for whom it is: all.</summary>
public sealed class Woordenveld(
    string eigenschap,
    string label,
    int langst,
    int meeste,
    Func<Activiteit, IReadOnlyList<string>> lees,
    Func<Activiteit, IReadOnlyList<string>, Activiteit> zet
) : Activiteitveld<IReadOnlyList<string>>(eigenschap, label, lees, zet)
{
    /// <summary>The most characters of one word.</summary>
    public int Langst { get; } = langst;

    /// <summary>The most words in a file.</summary>
    public int Meeste { get; } = meeste;

    /// <summary>The codes to choose from; null = free words.</summary>
    public IReadOnlyList<Keuze>? Lijst { get; init; }

    /// <summary>Kept as flags: the order is always that of <see cref="Lijst"/>.</summary>
    public bool OpVolgorde { get; init; }

    /// <summary>The kind under which the words are stored as rows, e.g. "tag"; null = in columns of the activity itself.</summary>
    public string? Soort { get; init; }

    /// <summary>The words name groups that the activity is for, and are stored with those.</summary>
    public bool IsDoelgroep { get; init; }

    public override bool IsLeeg(Activiteit a) => Waarde(a).Count == 0;

    public override bool IsGelijk(Activiteit een, Activiteit ander) => Waarde(een).SequenceEqual(Waarde(ander), StringComparer.Ordinal);
}
