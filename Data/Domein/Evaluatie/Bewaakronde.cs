namespace LobBeleid.Data.Domein;

/// <summary>Who filled in the survey; it decides which groups exist and how open answers are shown.</summary>
public enum Doelgroep
{
    Leerlingen,
    Mentoren,
}

/// <summary>
/// The smallest unit that answers are counted by, with what is public about it as it stood when the round closed. For pupils a klas; for mentors those of one team at one vestiging.
/// </summary>
public sealed record Bewaakklas
{
    /// <summary>Unique within the round; of a klas its name.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Null = of no leerjaar (mentors).</summary>
    public int? Leerjaar { get; init; }

    /// <summary>Empty = none; the unit is then in no group of this kind. So for the next two.</summary>
    public string Vestiging { get; init; } = "";
    public string Team { get; init; } = "";
    public string Leerweg { get; init; } = "";

    /// <summary>How many were asked. Public.</summary>
    public int Ingeschreven { get; init; }

    /// <summary>How many sent in the form, whatever they answered.</summary>
    public int Ingevuld { get; init; }

    /// <summary>
    /// What counts towards the minimum: more forms than people are somebody else's, and do not make a class of three a group that may be shown. Where nobody knows how many were asked, the forms.
    /// </summary>
    internal int Telt => Ingeschreven > 0 ? Math.Min(Ingevuld, Ingeschreven) : Ingevuld;
}

/// <summary>A round as the guard sees it.</summary>
public sealed record Bewaakronde
{
    /// <summary>The lowest minimum: figures of groups of five or fewer are never shown (as in the statistics of NCO and CBS). A school can only raise it.</summary>
    public const int LaagsteMinimum = 6;

    /// <summary>The lowest minimum for open answers; eight to ten is usual for free text.</summary>
    public const int LaagsteMinimumOpen = 10;

    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;

    /// <summary>The school's minimum as it is now; anything below <see cref="LaagsteMinimum"/> counts as that.</summary>
    public int Minimum { get; init; } = LaagsteMinimum;

    /// <summary>As <see cref="Minimum"/>, for open answers; never below the minimum for figures.</summary>
    public int MinimumOpen { get; init; } = LaagsteMinimumOpen;
    public required IReadOnlyList<Bewaakklas> Klassen { get; init; }

    internal int GeldendMinimum => Math.Max(LaagsteMinimum, Minimum);
    internal int GeldendMinimumOpen => Math.Max(Math.Max(LaagsteMinimumOpen, MinimumOpen), GeldendMinimum);
}

/// <summary>One answer that can be chosen.</summary>
/// <param name="Label">As the reader sees it.</param>
/// <param name="Waarde">What it counts for in the mean (0 or more); null = not in the mean.</param>
public sealed record Bewaakoptie(string Label, int? Waarde = null);

/// <summary>How many in one klas gave one answer. Those who skipped the item, or would rather not say, are in no count.</summary>
/// <param name="Klas"><see cref="Bewaakklas.Sleutel"/>.</param>
/// <param name="Optie">Index in <see cref="Bewaakitem.Opties"/>; of a number the number itself.</param>
/// <param name="Aantal">How many people; several tellings of the same klas and option are added.</param>
public readonly record struct Telling(string Klas, int Optie, int Aantal);

/// <summary>The lowest and the highest number that may be filled in.</summary>
public readonly record struct Getalgrenzen(int Laagste, int Hoogste);

/// <summary>
/// An item with its counts per klas and option, so that a million answers cost what ten thousand cost once the database has counted them.
/// Where several options may be ticked, each option is an item of its own with the options ja and nee.
/// </summary>
public sealed record Bewaakitem
{
    public required string Code { get; init; }

    /// <summary>In the order of the scale: only neighbours are merged. Empty for a number.</summary>
    public IReadOnlyList<Bewaakoptie> Opties { get; init; } = [];

    /// <summary>Set for a number, of which only the mean is shown.</summary>
    public Getalgrenzen? Getal { get; init; }
    public required IReadOnlyList<Telling> Tellingen { get; init; }

    /// <summary>An item about home (LV6–LV10): never below leerjaar × vestiging, and no figure of one or two people.</summary>
    public bool Thuis { get; init; }

    /// <summary>The klassen that were asked this item; null = all. Where nobody was asked there is nothing to protect.</summary>
    public IReadOnlySet<string>? Gevraagd { get; init; }

    /// <summary>Code of the item that decides who gets this one (LV2 for LV2a); it must come earlier in the list. Null = everybody gets it.</summary>
    public string? Na { get; init; }

    /// <summary>The options of <see cref="Na"/> after which this item is asked: the number of answers here is a figure of that item too.</summary>
    public IReadOnlySet<int> NaOpties { get; init; } = new HashSet<int>();
}
