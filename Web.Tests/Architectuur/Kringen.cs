namespace LobBeleid.Tests.Architectuur;

/// <summary>Circles in a graph: groups of two or more nodes that all reach each other.</summary>
internal static class Kringen
{
    /// <summary>Each circle once, its nodes in alphabetical order. Reachability node by node: the graphs here have some dozens of nodes.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> In(IReadOnlyDictionary<string, IReadOnlySet<string>> graaf)
    {
        var bereik = graaf.Keys.ToDictionary(k => k, k => Bereikbaar(graaf, k), StringComparer.Ordinal);
        return
        [
            .. graaf
                .Keys.Order(StringComparer.Ordinal)
                .Select(k =>
                    (IReadOnlyList<string>)
                        [.. bereik[k].Where(b => bereik[b].Contains(k)).Append(k).Distinct().Order(StringComparer.Ordinal)]
                )
                .Where(k => k.Count > 1)
                .DistinctBy(k => k[0], StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Bereikbaar(IReadOnlyDictionary<string, IReadOnlySet<string>> graaf, string van)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(graaf[van]);
        while (open.TryPop(out var k))
        {
            if (gezien.Add(k) && graaf.TryGetValue(k, out var verder))
            {
                foreach (var v in verder)
                {
                    open.Push(v);
                }
            }
        }

        return gezien;
    }
}
