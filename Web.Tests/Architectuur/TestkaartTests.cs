using System.Text.RegularExpressions;
using LobBeleid.Data.Database;

namespace LobBeleid.Tests.Architectuur;

/// <summary>The test map: from a page or a repository to its tests without searching, by the same path.</summary>
public sealed partial class TestkaartTests
{
    private static readonly Dictionary<string, string> Tests = Broncode
        .Bestanden("Web.Tests", "*Tests.cs")
        .ToDictionary(b => b.Pad, b => b.Tekst, StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> Paginapaden =
    [
        .. Broncode.Bestanden("Web/Pages", "*.cshtml").Where(b => Pagina().IsMatch(b.Tekst)).Select(b => b.Pad),
    ];

    private static readonly IReadOnlyList<string> Repositorypaden = [.. Broncode.Bestanden("Data", "*Repository.cs").Select(b => b.Pad)];

    public static TheoryData<string> Paginas => [.. Paginapaden];

    public static TheoryData<string> Repositories => [.. Repositorypaden];

    /// <summary>Web/Pages/Planner/Dekking.cshtml → Web.Tests/Pages/Planner/DekkingTests.cs, with the address of that page in it.</summary>
    [Theory]
    [MemberData(nameof(Paginas))]
    public void Page_HasItsTestFileAtTheSamePath(string pad)
    {
        var kaal = pad["Web/".Length..^".cshtml".Length];
        AssertTest($"Web.Tests/{kaal}Tests.cs", kaal);
        var adres = kaal["Pages".Length..];
        adres = adres == "/Index" ? "/" : Regex.Replace(adres, "/Index$", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        // A register's page is asked for by its folder, which its tests may write once for all of them.
        var woord = adres == "/" ? "\"/\"" : adres[(adres.LastIndexOf('/') + 1)..];
        Assert.True(
            Tests[$"Web.Tests/{kaal}Tests.cs"].Contains(woord, StringComparison.Ordinal),
            $"Web.Tests/{kaal}Tests.cs never asks for {adres}."
        );
    }

    /// <summary>Data/Planner/ActiviteitRepository.cs → Web.Tests/Data/Planner/ActiviteitRepositoryTests.cs, which makes one.</summary>
    [Theory]
    [MemberData(nameof(Repositories))]
    public void Repository_HasItsTestFileAtTheSamePath(string pad)
    {
        var kaal = pad[..^".cs".Length];
        AssertTest($"Web.Tests/{kaal}Tests.cs", kaal);
        Assert.Contains(
            Path.GetFileName(kaal),
            Tests[$"Web.Tests/{kaal}Tests.cs"].Replace("RepositoryTests", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    /// <summary>The folders that the two theories walk hold what there is, so that neither passes on nothing.</summary>
    [Fact]
    public void Map_CoversEveryPageAndRepository()
    {
        Assert.True(Paginapaden.Count > 80, "Pages were not found.");
        Assert.Equal(
            typeof(LobDatabase)
                .Assembly.GetTypes()
                .Where(t => t.Name.EndsWith("Repository", StringComparison.Ordinal))
                .Select(t => t.Name)
                .Order(StringComparer.Ordinal),
            Repositorypaden.Select(r => Path.GetFileNameWithoutExtension(r)).Order(StringComparer.Ordinal)
        );
    }

    private static void AssertTest(string pad, string van)
    {
        Assert.True(Tests.ContainsKey(pad), $"{van} has no test file: {pad} is missing.");
        var (map, naam) = (Path.GetDirectoryName(pad)!.Replace('\\', '/'), Path.GetFileNameWithoutExtension(pad));
        var ruimte = "LobBeleid.Tests" + map["Web.Tests".Length..].Replace('/', '.');
        Assert.Contains($"namespace {ruimte};", Tests[pad], StringComparison.Ordinal);
        Assert.Matches($@"\bclass {naam}\b", Tests[pad]);
        Assert.True(Proef().IsMatch(Tests[pad]), $"{pad} holds no test.");
    }

    [GeneratedRegex(@"^@page\b", RegexOptions.Multiline)]
    private static partial Regex Pagina();

    [GeneratedRegex(@"\[(?:Fact|Theory|SqliteFact)\]")]
    private static partial Regex Proef();
}
