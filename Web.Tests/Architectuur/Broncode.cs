using System.Text.RegularExpressions;

namespace LobBeleid.Tests.Architectuur;

/// <summary>The sources of this repository, for tests that hold the house rules.</summary>
internal static partial class Broncode
{
    public static string Map { get; } = ZoekMap();

    /// <summary>
    /// Files below a folder of the repository with their text; what the build or a restore made is left out. Throws when there are none, so that no
    /// test checks nothing.
    /// </summary>
    public static IReadOnlyList<(string Pad, string Tekst)> Bestanden(string map, string patroon)
    {
        var gevonden = Directory
            .EnumerateFiles(Path.Combine(Map, map), patroon, SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(Map, pad).Replace('\\', '/'))
            .Where(pad =>
                !pad.Contains("/bin/", StringComparison.Ordinal)
                && !pad.Contains("/obj/", StringComparison.Ordinal)
                && !pad.Contains("/wwwroot/lib/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(pad => (pad, File.ReadAllText(Path.Combine(Map, pad))))
            .ToList();
        return gevonden.Count > 0 ? gevonden : throw new InvalidOperationException($"No {patroon} below {map}.");
    }

    /// <summary>C# without its comments: a rule is about what runs, and comments may name what is forbidden.</summary>
    public static string ZonderCommentaar(string csharp) => Commentaar().Replace(csharp, m => m.Value.StartsWith('/') ? "" : m.Value);

    private static string ZoekMap()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "LobBeleid.sln")))
            {
                return map.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    // Strings first, so that "https://…" is not taken for a comment.
    [GeneratedRegex(
        """
            "{3}[\s\S]*?"{3}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Commentaar();
}
