namespace LobBeleid.Data.Domein;

/// <summary>Why a group shows no figures for an item, as the reader sees it.</summary>
public static class Onderdrukt
{
    /// <summary>Fewer answers than the minimum.</summary>
    public static string TeWeinig(int minimum) => FormattableString.Invariant($"minder dan {minimum} antwoorden");

    /// <summary>
    /// Showing it would give away the answers of fewer people, by subtraction or because all in some part answered alike. One text for both: telling which of the two would itself tell that
    /// a part answered alike.
    /// </summary>
    public const string Afleidbaar = "af te leiden uit andere groepen of te eenstemmig om te tonen";

    /// <summary>An item about home, for a group below leerjaar × vestiging.</summary>
    public const string Thuis = "vragen over thuis tonen we niet voor kleinere groepen dan leerjaar per vestiging";
}

/// <summary>The share of one answer, or of neighbouring answers together.</summary>
/// <param name="Label">"eens", or merged "eens of helemaal eens".</param>
/// <param name="Opties">Indices of the options in it.</param>
/// <param name="Waarden">What those options count for in the mean; empty = nothing.</param>
/// <param name="Procent">Whole percent of those who answered, 5–95; null when capped.</param>
/// <param name="Tekst">"38 %", "minder dan 5 %" or "meer dan 95 %".</param>
public sealed record Aandeel(string Label, IReadOnlyList<int> Opties, IReadOnlyList<int> Waarden, int? Procent, string Tekst);

/// <summary>What a reader gets to see of one item for one group. Either <see cref="Reden"/> is set, or the figures are.</summary>
public sealed record Groepsuitslag
{
    public required Toongroep Groep { get; init; }

    /// <summary>Why nothing is shown; null = shown.</summary>
    public string? Reden { get; init; }

    /// <summary>How many answered the item; 0 when nothing is shown.</summary>
    public int Antwoorden { get; init; }

    /// <summary>How many of the group filled in the form; 0 when nothing is shown.</summary>
    public int Respondenten { get; init; }

    /// <summary>In the order of the scale; empty when only the mean is shown.</summary>
    public IReadOnlyList<Aandeel> Aandelen { get; init; } = [];

    /// <summary>With one decimal; null when the item has none or it is not shown.</summary>
    public decimal? Gemiddelde { get; init; }

    /// <summary>Lowest and highest value that counts in the mean; null without mean. Public: it is the scale of the form.</summary>
    public Getalgrenzen? Schaal { get; init; }
    public bool IsGetoond => Reden is null;
}

/// <summary>One item, for every group that the attributes define.</summary>
/// <param name="Code">The item.</param>
/// <param name="Groepen">In order of priority, hidden groups included.</param>
public sealed record Itemuitslag(string Code, IReadOnlyList<Groepsuitslag> Groepen)
{
    private readonly Dictionary<string, Groepsuitslag> _opSleutel = Groepen.ToDictionary(g => g.Groep.Sleutel, StringComparer.Ordinal);

    /// <summary>The group with this key; null = no such group.</summary>
    public Groepsuitslag? Van(string sleutel) => _opSleutel.GetValueOrDefault(sleutel);
}

/// <summary>
/// All that may be shown of a closed round. Pages, charts, exports, trends and comparisons read from this and from nothing else. It is safe for a reader who sees all of it; rights are a
/// further filter of the caller.
/// </summary>
/// <param name="Items">In the order given.</param>
/// <param name="Respons">Per showable group the people who filled in and those asked.</param>
public sealed record Bewaakuitslag(IReadOnlyList<Itemuitslag> Items, IReadOnlyList<Groepsrespons> Respons)
{
    private readonly Dictionary<string, Itemuitslag> _opCode = Items.ToDictionary(i => i.Code, StringComparer.Ordinal);

    /// <summary>The item with this code; null = no such item.</summary>
    public Itemuitslag? Van(string code) => _opCode.GetValueOrDefault(code);
}

/// <summary>The response of a group in a closed round.</summary>
public sealed record Groepsrespons(Toongroep Groep, int Ingevuld, int Ingeschreven);
