namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The same choice for a number, of which only the mean is shown. The sum of a part of an atom is open when two different numbers occur in the atom
/// (they may be exchanged), and also when all filled in the same number that is neither the lowest nor the highest possible: one may have filled in
/// one more and another one less. So atoms need the minimum of answers, and not all of them, or all but <see cref="Itembewaking.Weinig"/>, at one end:
/// one large number among zeros is what the sum says.
/// </summary>
internal sealed class Getalbewaking(Getalgrenzen grenzen, IReadOnlyDictionary<int, int>?[] tel, int minimum, Bewaakstappen stappen)
{
    private List<int[]> _atomen =
    [
        [.. Enumerable.Range(0, tel.Length).Where(k => tel[k] is not null)],
    ];

    /// <summary>Answers and sum of the group; null = not shown.</summary>
    public (int Antwoorden, int Som)? Probeer(bool[] lid)
    {
        List<int[]> nieuw =
        [
            .. _atomen.SelectMany(a => new[] { a.Where(k => lid[k]).ToArray(), a.Where(k => !lid[k]).ToArray() }).Where(a => a.Length > 0),
        ];
        var getallen = Enumerable.Range(0, lid.Length).Where(k => lid[k] && tel[k] is not null).SelectMany(k => tel[k]!).ToList();
        var antwoorden = getallen.Sum(g => g.Value);
        if (antwoorden < minimum || !nieuw.TrueForAll(Veilig))
        {
            return null;
        }
        _atomen = nieuw;
        return (antwoorden, getallen.Sum(g => g.Key * g.Value));
    }

    private bool Veilig(int[] atoom)
    {
        var getallen = atoom.SelectMany(k => tel[k]!).Where(g => g.Value > 0).ToList();
        if (stappen.HasFlag(Bewaakstappen.Aanvullend) && getallen.Sum(g => g.Value) < minimum)
        {
            return false;
        }
        var weinig = stappen.HasFlag(Bewaakstappen.Bijna) ? Itembewaking.Weinig : 0;
        return !stappen.HasFlag(Bewaakstappen.Eenstemmig)
            || getallen.Count == 0
            || (
                getallen.Where(g => g.Key > grenzen.Laagste).Sum(g => g.Value) > weinig
                && getallen.Where(g => g.Key < grenzen.Hoogste).Sum(g => g.Value) > weinig
            );
    }
}
