using System.Reflection;

namespace LobBeleid.Tests.Architectuur;

/// <summary>Which namespace of an assembly uses which other, from compiled code (views included: they compile into the namespace of their folder).</summary>
internal static class Naamruimtes
{
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Van(Assembly assembly)
    {
        var eigen = assembly
            .GetTypes()
            .Where(t => t.Namespace?.StartsWith("LobBeleid.", StringComparison.Ordinal) == true)
            .GroupBy(t => t.Namespace!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return eigen.ToDictionary(
            n => n.Key,
            n =>
                (IReadOnlySet<string>)
                    n
                        .Value.SelectMany(Verwijzingen.Naamruimtes)
                        .Where(g => g != n.Key && eigen.ContainsKey(g))
                        .ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }
}
