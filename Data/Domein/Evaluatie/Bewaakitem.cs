namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// An item with its counts per klas and option, so that a million answers cost what ten thousand cost once the database has counted them.
/// Where several options may be ticked, the result has each option as an item of its own, "MV15.ouders", with the shares of ja and nee.
/// </summary>
public sealed record Bewaakitem
{
    public required string Code { get; init; }

    /// <summary>What the results know the item by: its code, or of several choices one per option.</summary>
    public IReadOnlyList<string> Codes => Meervoudig ? [.. Opties.Select(o => Code + Hoofdcijfer.Scheiding + o.Code)] : [Code];

    /// <summary>In the order of the scale.</summary>
    public IReadOnlyList<Bewaakoptie> Opties { get; init; } = [];

    /// <summary>Several options may be ticked, and who answers ticks at least one; the tellings are ticks.</summary>
    public bool Meervoudig { get; init; }

    /// <summary>Of several choices: how many answered the item per klas; a klas in which nobody did may be absent. Otherwise null.</summary>
    public IReadOnlyDictionary<string, int>? Beantwoord { get; init; }

    public required IReadOnlyList<Telling> Tellingen { get; init; }

    /// <summary>An item about home (LV6–LV10): never below leerjaar × vestiging, and no figure of one or two people.</summary>
    public bool Thuis { get; init; }

    /// <summary>The klassen that were asked this item; null = all. Where nobody was asked there is nothing to protect.</summary>
    public IReadOnlySet<string>? Gevraagd { get; init; }

    /// <summary>Code of the item that decides who gets this one (LV2 for LV2a); it must come earlier in the list. Null = everybody gets it.</summary>
    public string? Na { get; init; }

    /// <summary>
    /// Of an item that is asked after another: who gets it cannot skip it. A fact of the questionnaire and never one of the answers, since what is shown
    /// hangs on it.
    /// </summary>
    public bool Verplicht { get; init; }

    /// <summary>
    /// A text: its one option counts who wrote something. Where it is shown there is a list of those texts, under the minimum for lists.
    /// </summary>
    public bool Open { get; init; }

    /// <summary>The options of <see cref="Na"/> after which this item is asked: the number of answers here is a figure of that item too.</summary>
    public IReadOnlySet<int> NaOpties { get; init; } = new HashSet<int>();

    /// <summary>The same item in other rounds of the same people within <see cref="Eerdermaal.Dagen"/> days of this one, of which figures were shown.</summary>
    public IReadOnlyList<Eerdermaal> Eerder { get; init; } = [];
}
