using System.Collections.Frozen;
using System.Text;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// A file of word lists (Smart/woorden), which lies in the assembly itself: one word or word group a line, so that a change shows the word.
/// Its format stands at the top of each file. A fault stops the check at its first use: a list that is read half judges goals wrongly
/// without anybody noticing.
/// </summary>
internal sealed class Woordenbestand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _naam;
    private readonly Dictionary<string, (int Woorden, List<string> Regels)> _lijsten = new(StringComparer.Ordinal);

    private Woordenbestand(string naam, string tekst)
    {
        _naam = naam;
        Ontleed(tekst);
    }

    /// <summary>The names of the lists, in the order of the file.</summary>
    public IReadOnlyCollection<string> Namen => _lijsten.Keys;

    /// <summary>Reads smart/<paramref name="naam"/>.txt of the assembly. Read it once, into a static field.</summary>
    /// <exception cref="FormatException">The file is missing or a line is not as its top says.</exception>
    public static Woordenbestand Lees(string naam)
    {
        using var stroom =
            typeof(Woordenbestand).Assembly.GetManifestResourceStream($"smart/{naam}.txt")
            ?? throw new FormatException($"{naam}.txt is not in the assembly.");
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return new Woordenbestand($"{naam}.txt", Utf8.GetString(inhoud));
    }

    /// <summary>Reads a text in the format of these files.</summary>
    /// <exception cref="FormatException">A line is not as it should be.</exception>
    internal static Woordenbestand Van(string naam, string tekst) => new(naam, tekst);

    /// <summary>A list of single words, to look words up in.</summary>
    /// <exception cref="FormatException">The file has no such list, or it holds groups.</exception>
    public FrozenSet<string> Lijst(string lijst) => Regels(lijst, 1).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A list of single words in the order of the file.</summary>
    /// <exception cref="FormatException">The file has no such list, or it holds groups.</exception>
    public string[] Rij(string lijst) => [.. Regels(lijst, 1)];

    /// <summary>A list of word groups, each of <paramref name="woorden"/> words.</summary>
    /// <exception cref="FormatException">The file has no such list, or its groups are of another length.</exception>
    public string[][] Groepen(string lijst, int woorden) => [.. Regels(lijst, woorden).Select(r => r.Split(' '))];

    private List<string> Regels(string lijst, int woorden)
    {
        if (!_lijsten.TryGetValue(lijst, out var gevonden))
        {
            throw new FormatException($"{_naam} has no list [{lijst}].");
        }
        return gevonden.Woorden == woorden
            ? gevonden.Regels
            : throw new FormatException($"[{lijst}] of {_naam} holds {gevonden.Woorden} words a line, not {woorden}.");
    }

    private void Ontleed(string tekst)
    {
        string? lijst = null;
        var woorden = 1;
        var begin = 0;
        var regels = new List<string>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var nr = 0;
        foreach (var ruw in tekst.Split('\n'))
        {
            nr++;
            var regel = ruw.TrimEnd('\r');
            if (regel.Length == 0 || regel[0] == '#')
            {
                continue;
            }
            if (regel[0] == '[')
            {
                Sluit();
                (lijst, woorden) = Kop(regel, nr);
                (begin, regels) = (nr, []);
                gezien.Clear();
                continue;
            }
            if (lijst is null)
            {
                throw Fout(nr, $"'{regel}' stands before the first list");
            }
            if (!gezien.Add(regel))
            {
                throw Fout(nr, $"'{regel}' stands twice in [{lijst}]");
            }
            Controleer(regel, woorden, nr);
            regels.Add(regel);
        }

        Sluit();

        void Sluit()
        {
            if (lijst is null)
            {
                return;
            }
            if (regels.Count == 0)
            {
                throw Fout(begin, $"[{lijst}] is empty");
            }
            if (!_lijsten.TryAdd(lijst, (woorden, regels)))
            {
                throw Fout(begin, $"[{lijst}] stands there twice");
            }
        }
    }

    /// <summary>"[name]" or "[name n]".</summary>
    private (string Lijst, int Woorden) Kop(string regel, int nr)
    {
        var delen = regel[^1] == ']' ? regel[1..^1].Split(' ') : [];
        if (delen.Length is not (1 or 2) || delen[0].Length == 0 || !delen[0].All(c => c is '-' || char.IsAsciiLetterLower(c)))
        {
            throw Fout(nr, $"'{regel}' is no name of a list");
        }
        if (delen.Length == 1)
        {
            return (delen[0], 1);
        }
        return delen[1].Length == 1 && delen[1][0] is >= '2' and <= '9'
            ? (delen[0], delen[1][0] - '0')
            : throw Fout(nr, $"'{delen[1]}' is no number of words");
    }

    private void Controleer(string regel, int woorden, int nr)
    {
        var delen = regel.Split(' ');
        if (delen.Length != woorden || delen.Any(d => d.Length == 0))
        {
            throw Fout(nr, $"'{regel}' is not {(woorden == 1 ? "one word" : $"{woorden} words with a space between")}");
        }
        // Words are compared in lower case; brackets and # within a line are a slip of the pen.
        if (regel.Any(c => char.IsUpper(c) || c is '#' or '[' or ']' || (c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c)))))
        {
            throw Fout(nr, $"'{regel}' has a capital or a sign that no word has");
        }
    }

    private FormatException Fout(int nr, string wat) => new($"{_naam}:{nr}: {wat}.");
}
