namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// All that may be shown of a closed round. Pages, charts, exports, trends and comparisons read from this and from nothing else. It is safe for a
/// reader who sees all of it; rights are a further filter of the caller.
/// </summary>
/// <param name="Items">In the order given.</param>
/// <param name="Respons">Per showable group the people who filled in and those asked.</param>
public sealed record Bewaakuitslag(IReadOnlyList<Itemuitslag> Items, IReadOnlyList<Groepsrespons> Respons)
{
    private readonly Dictionary<string, Itemuitslag> _opCode = Items.ToDictionary(i => i.Code, StringComparer.Ordinal);

    /// <summary>Nothing at all may be shown.</summary>
    public static Bewaakuitslag Leeg { get; } = new([], []);

    /// <summary>The open items that have a list for any group.</summary>
    public IReadOnlyList<Openuitslag> Open { get; init; } = [];

    /// <summary>How many of a group wrote an answer to an open item; null = there is no list of theirs.</summary>
    public int? Schreven(string code, string groep) =>
        Open.FirstOrDefault(o => o.Code == code) is { } open && open.Schreven.TryGetValue(groep, out var aantal) ? aantal : null;

    /// <summary>The item with this code; null = no such item.</summary>
    public Itemuitslag? Van(string code) => _opCode.GetValueOrDefault(code);
}
