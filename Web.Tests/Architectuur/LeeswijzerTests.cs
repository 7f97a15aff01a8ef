using System.Text.RegularExpressions;

namespace LobBeleid.Tests.Architectuur;

/// <summary>What README, CONTRIBUTING and docs say about where things are is true, and each decision can be found.</summary>
public sealed partial class LeeswijzerTests
{
    public static TheoryData<string> Teksten => ["README.md", "CONTRIBUTING.md", .. Broncode.Bestanden("docs", "*.md").Select(b => b.Pad)];

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Text_EachPathInIt_Exists(string tekst) => Assert.All(Paden(Lees(tekst)), pad => Assert.True(Bestaat(pad), pad));

    /// <summary>The map has a row per thing one looks for; what stands in its second column is a path, whatever it begins with.</summary>
    [Fact]
    public void ReadmeMap_EachRow_NamesWhatExists()
    {
        var rijen = Lees("README.md")
            .Split("## Where things are")[1]
            .Split("\n## ")[0]
            .Split('\n')
            .Where(r => r.StartsWith("| ", StringComparison.Ordinal) && !r.Contains("It is in", StringComparison.Ordinal))
            .Select(r => r.Trim().Trim('|').Split('|'))
            .ToList();
        Assert.True(rijen.Count > 15, $"The map has {rijen.Count} rows.");
        Assert.All(
            rijen,
            r =>
            {
                Assert.Equal(2, r.Length);
                var paden = Code().Matches(r[1]).Select(m => m.Groups[1].Value).ToList();
                Assert.NotEmpty(paden);
                Assert.All(paden, pad => Assert.True(Bestaat(pad), $"{pad}, for {r[0].Trim()}"));
            }
        );
    }

    [Theory]
    [InlineData("a page in `Web/Pages/Bestaat/Niet.cshtml` and `/Planner/Dekking`", "Web/Pages/Bestaat/Niet.cshtml")]
    [InlineData("`Data/Planner/*Bestaatniet.cs`", "Data/Planner/*Bestaatniet.cs")]
    [InlineData("[a link](docs/bestaatniet.md#deel) and `dotnet run --project Web`", "docs/bestaatniet.md")]
    [InlineData("`sql/sqlite/9999_Nooit.sql`, with `<Area>` in `Web/Pages/<Area>/<Naam>.cshtml`", "sql/sqlite/9999_Nooit.sql")]
    public void Text_ProbeWithAWrongPath_IsFound(string tekst, string fout) =>
        Assert.Equal([fout], Paden(tekst).Where(pad => !Bestaat(pad)));

    [Fact]
    public void Decisions_EachFile_IsNumberedWithoutGapsDatedAndLinkedFromReadme()
    {
        var besluiten = Broncode.Bestanden("docs/besluiten", "*.md");
        var koppelingen = Koppeling().Matches(Lees("README.md")).Select(m => (Pad: m.Groups[2].Value, Titel: m.Groups[3].Value)).ToList();
        Assert.Equal(besluiten.Select(b => b.Pad), koppelingen.Select(k => k.Pad));
        Assert.All(
            besluiten.Zip(koppelingen).Index(),
            b =>
            {
                var (nr, ((pad, tekst), koppeling)) = b;
                Assert.Equal($"{nr + 1:0000}", Path.GetFileName(pad)[..4]);
                Assert.Matches(Bestandsnaam(), Path.GetFileName(pad));
                var regels = tekst.Split('\n');
                Assert.Equal($"# {nr + 1:0000} {koppeling.Titel}", regels[0]);
                Assert.Matches(Datumregel(), regels[2]);
                Assert.Equal(
                    ["## Context", "## Weighed", "## Decision", "## Consequences"],
                    regels.Where(r => r.StartsWith("## ", StringComparison.Ordinal))
                );
                Assert.InRange(regels.Length, 15, 42);
            }
        );
    }

    /// <summary>One page: what does not fit is held by a test or is too much.</summary>
    [Fact]
    public void Contributing_FitsOnAPage() => Assert.InRange(Lees("CONTRIBUTING.md").Split('\n').Length, 30, 121);

    /// <summary>Paths in backticks and relative links; a place to fill in (&lt;Area&gt;) is no path.</summary>
    private static IEnumerable<string> Paden(string tekst) =>
        Code()
            .Matches(tekst)
            .Select(m => m.Groups[1].Value)
            .Where(t => Wortel().IsMatch(t))
            .Concat(Verwijzing().Matches(tekst).Select(m => m.Groups[1].Value).Where(v => !v.Contains("://", StringComparison.Ordinal)))
            .Where(t => t.AsSpan().IndexOfAny("<> …") < 0)
            .Distinct();

    /// <summary>What the application makes itself is not there on a clean checkout; .gitignore names it.</summary>
    private static bool Bestaat(string pad)
    {
        if (Lees(".gitignore").Split('\n').Contains(pad.TrimEnd('/') + "/"))
        {
            return true;
        }
        var vol = Path.Combine(Broncode.Map, pad);
        if (!pad.Contains('*', StringComparison.Ordinal))
        {
            return File.Exists(vol) || Directory.Exists(vol);
        }
        var map = Path.GetDirectoryName(vol)!;
        return Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map, Path.GetFileName(vol)).Any();
    }

    private static string Lees(string pad) => File.ReadAllText(Path.Combine(Broncode.Map, pad));

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:Web|Data|Web\.Tests|bench|sql|docs|\.ci)/")]
    private static partial Regex Wortel();

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"^- \[(\d{4})\]\((docs/besluiten/[^)]+)\) (.+)$", RegexOptions.Multiline)]
    private static partial Regex Koppeling();

    [GeneratedRegex(@"^\d{4}(?:-[a-z0-9]+)+\.md$")]
    private static partial Regex Bestandsnaam();

    [GeneratedRegex(@"^Date: \d{4}-\d{2}-\d{2} · Status: (?:in force|replaced by \d{4})$")]
    private static partial Regex Datumregel();
}
