namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>One item, for every group that the attributes define.</summary>
/// <param name="Code">The item.</param>
/// <param name="Groepen">In order of priority, hidden groups included.</param>
public sealed record Itemuitslag(string Code, IReadOnlyList<Groepsuitslag> Groepen)
{
    private IReadOnlyDictionary<string, int>? _plekken;

    /// <summary>
    /// Where each group stands in the list, by its key. Given with a list that makes its figures when asked, so that one group does not ask all.
    /// </summary>
    internal IReadOnlyDictionary<string, int> Plekken
    {
        get => _plekken ??= Groepen.Select((g, i) => (g.Groep.Sleutel, i)).ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
        init => _plekken = value;
    }

    /// <summary>The group with this key; null = no such group.</summary>
    public Groepsuitslag? Van(string sleutel) => Plekken.TryGetValue(sleutel, out var plek) ? Groepen[plek] : null;
}
