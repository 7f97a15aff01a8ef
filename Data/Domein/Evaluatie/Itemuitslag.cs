namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>One item, for every group that the attributes define.</summary>
/// <param name="Code">The item.</param>
/// <param name="Groepen">In order of priority, hidden groups included.</param>
public sealed record Itemuitslag(string Code, IReadOnlyList<Groepsuitslag> Groepen)
{
    private readonly Dictionary<string, Groepsuitslag> _opSleutel = Groepen.ToDictionary(g => g.Groep.Sleutel, StringComparer.Ordinal);

    /// <summary>The group with this key; null = no such group.</summary>
    public Groepsuitslag? Van(string sleutel) => _opSleutel.GetValueOrDefault(sleutel);
}
