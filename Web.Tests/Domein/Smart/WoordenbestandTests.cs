using System.Text.RegularExpressions;
using LobBeleid.Data.Domein.Smart;
using LobBeleid.Tests.Architectuur;

namespace LobBeleid.Tests.Domein.Smart;

/// <summary>The word lists of the SMART check: what a file may hold, and that each list is asked for.</summary>
public sealed partial class WoordenbestandTests
{
    private const string Map = "Data/Domein/Smart/woorden";

    [Fact]
    public void Van_WordsAndGroups_AreReadInTheOrderOfTheFile()
    {
        var b = Woordenbestand.Van(
            "proef.txt",
            "# what it is\r\n\r\n[dingen]\r\nfoto's\r\n# a note\r\nlob-uur\r\n\r\n[vormen 4]\nzien ziet zie gezien\n"
        );
        Assert.Equal(["dingen", "vormen"], b.Namen);
        Assert.Equal(["foto's", "lob-uur"], b.Rij("dingen"));
        Assert.Equal(["foto's", "lob-uur"], b.Lijst("dingen").Order(StringComparer.Ordinal));
        Assert.Equal(["zien", "ziet", "zie", "gezien"], Assert.Single(b.Groepen("vormen", 4)));
    }

    [Theory]
    [InlineData("[a]\neen\ntwee\neen\n", 4, "'een' stands twice in [a]")]
    [InlineData("[a 2]\nzet in\nzet op\nzet in\n", 4, "'zet in' stands twice in [a]")]
    [InlineData("[a]\n\n[b]\ntwee\n", 1, "[a] is empty")]
    [InlineData("[a]\neen\n[b]\n# nothing here\n", 3, "[b] is empty")]
    [InlineData("[a]\neen\n[a]\ntwee\n", 3, "[a] stands there twice")]
    [InlineData("een\n[a]\ntwee\n", 1, "'een' stands before the first list")]
    [InlineData("[a]\neen twee\n", 2, "'een twee' is not one word")]
    [InlineData("[a]\n een\n", 2, "' een' is not one word")]
    [InlineData("[a]\neen \n", 2, "'een ' is not one word")]
    [InlineData("[a 3]\neen twee\n", 2, "'een twee' is not 3 words with a space between")]
    [InlineData("[a 2]\neen  twee\n", 2, "'een  twee' is not 2 words with a space between")]
    [InlineData("[a]\nEen\n", 2, "'Een' has a capital or a sign that no word has")]
    [InlineData("[a]\neen#twee\n", 2, "'een#twee' has a capital or a sign that no word has")]
    [InlineData("[a]\neen\ttwee\n", 2, "'een\ttwee' has a capital or a sign that no word has")]
    [InlineData("[a\neen\n", 1, "'[a' is no name of a list")]
    [InlineData("[A]\neen\n", 1, "'[A]' is no name of a list")]
    [InlineData("[]\neen\n", 1, "'[]' is no name of a list")]
    [InlineData("[a b]\neen\n", 1, "'b' is no number of words")]
    [InlineData("[a 1]\neen\n", 1, "'1' is no number of words")]
    [InlineData("\uFEFF# a mark of the editor\n[a]\neen\n", 1, "'\uFEFF# a mark of the editor' stands before the first list")]
    public void Van_Fault_IsNamedWithFileAndLine(string tekst, int regel, string wat)
    {
        var fout = Assert.Throws<FormatException>(() => Woordenbestand.Van("proef.txt", tekst));
        Assert.Equal($"proef.txt:{regel}: {wat}.", fout.Message);
    }

    [Fact]
    public void Lijst_UnknownKeyOrOtherKind_Fails()
    {
        var b = Woordenbestand.Van("proef.txt", "[a]\neen\n[b 2]\ntwee drie\n");
        Assert.Equal("proef.txt has no list [c].", Assert.Throws<FormatException>(() => b.Lijst("c")).Message);
        Assert.Equal("proef.txt has no list [A].", Assert.Throws<FormatException>(() => b.Rij("A")).Message);
        Assert.Equal("[b] of proef.txt holds 2 words a line, not 1.", Assert.Throws<FormatException>(() => b.Rij("b")).Message);
        Assert.Equal("[a] of proef.txt holds 1 words a line, not 4.", Assert.Throws<FormatException>(() => b.Groepen("a", 4)).Message);
        Assert.Equal(
            "bestaatniet.txt is not in the assembly.",
            Assert.Throws<FormatException>(() => Woordenbestand.Lees("bestaatniet")).Message
        );
    }

    /// <summary>A file that nobody reads, or a list that nobody asks for, would be kept up for nothing.</summary>
    [Fact]
    public void Lees_EachFileAndEachListOfIt_IsAskedFor()
    {
        var bestanden = Broncode.Bestanden(Map, "*.txt").Select(b => Path.GetFileNameWithoutExtension(b.Pad)).Order().ToList();
        var ingebed = typeof(Woordenbestand)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("smart/", StringComparison.Ordinal));
        Assert.Equal(bestanden.Select(b => $"smart/{b}.txt"), ingebed.Order());
        var code = string.Concat(Broncode.Bestanden("Data/Domein/Smart", "*.cs").Select(b => b.Tekst));
        Assert.Equal(bestanden, Lezing().Matches(code).Select(m => m.Groups[1].Value).Order());
        var gevraagd = Vraag().Matches(code).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Equal(gevraagd.Order(), bestanden.SelectMany(b => Woordenbestand.Lees(b).Namen).Distinct().Order());
    }

    [GeneratedRegex("""Woordenbestand\.Lees\("([a-z]+)"\)""")]
    private static partial Regex Lezing();

    [GeneratedRegex("""\.(?:Lijst|Rij|Groepen)\(\s*"([a-z-]+)["]""")]
    private static partial Regex Vraag();
}
