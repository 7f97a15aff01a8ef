namespace LobBeleid.Data.Domein;

internal static class Ordening
{
    /// <summary>
    /// In order, and what is equal in the order it came in. What is in order already is only looked through: most rules find in the order of the line.
    /// </summary>
    public static IReadOnlyList<T> InVolgorde<T>(this IEnumerable<T> reeks, Comparison<T> vergelijk)
    {
        List<T> lijst = [.. reeks];
        for (var i = 1; i < lijst.Count; i++)
        {
            if (vergelijk(lijst[i - 1], lijst[i]) > 0)
            {
                return [.. lijst.Order(Comparer<T>.Create(vergelijk))];
            }
        }
        return lijst;
    }
}
