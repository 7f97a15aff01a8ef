using LobBeleid.Tests.Infrastructuur;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("LobBeleid.Tests.Infrastructuur." + nameof(Langste), "LobBeleid.Tests")]

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>
/// The classes that take minutes start first, so that a run does not end with one of them alone while the other processors wait. The rest in the order of
/// their names.
/// </summary>
public sealed class Langste : ITestCollectionOrderer
{
    private static readonly string[] Minuten = ["KillTests", "AanvallerTests", ".Browser."];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections
            .OrderByDescending(c => Minuten.Count(m => c.DisplayName.Contains(m, StringComparison.Ordinal)))
            .ThenBy(c => c.DisplayName, StringComparer.Ordinal);
}
