namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The same item in another round shortly before or after, of which figures were shown. What those showed counts as known, in the worst case that
/// nobody changed an answer and that who answered where fewer did also answered where more did: then two rounds differ by one pupil who came, and their
/// figures by what that pupil said. A klas of which so many stayed away that nobody knows who did is other people in each.
/// </summary>
/// <param name="Antwoorden">Per klas of this round, or key of its own where this round does not have it, how many answered then.</param>
/// <param name="Groepen">Of each shown group its klassen, by the same keys.</param>
public sealed record Eerdermaal(IReadOnlyDictionary<string, int> Antwoorden, IReadOnlyList<IReadOnlyList<string>> Groepen)
{
    /// <summary>Rounds further apart than so many days are about other moments, and have nothing to do with each other.</summary>
    public const int Dagen = 56;
}
