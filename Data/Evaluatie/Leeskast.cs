using System.Collections.Concurrent;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// What was last made of stored texts, by the text itself: the same text gives the same, on every node, and another text something else. For texts that
/// are read for every page and seldom change, and of which nobody changes what was made.
/// </summary>
/// <param name="hoogstens">So many texts are kept; with one more it starts again.</param>
internal sealed class Leeskast<T>(int hoogstens, Func<string, T> lees)
    where T : class
{
    private readonly ConcurrentDictionary<string, T> _gelezen = new(StringComparer.Ordinal);

    public T Lees(string tekst)
    {
        if (_gelezen.TryGetValue(tekst, out var al))
        {
            return al;
        }
        var nieuw = lees(tekst);
        if (_gelezen.Count >= hoogstens)
        {
            _gelezen.Clear();
        }
        return _gelezen.GetOrAdd(tekst, nieuw);
    }
}
