using System.Text.RegularExpressions;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Tests.Architectuur;

/// <summary>The rules of the house that a compiler does not hold: who may use what, and what a page may contain.</summary>
public sealed partial class HuisregelTests
{
    // ---- Web → Data, never back; Domein sees nothing but values ----

    [Fact]
    public void Data_References_NotWebNorAspNet()
    {
        var verwijst = typeof(LobDatabase).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();
        Assert.Contains("Dapper", verwijst);
        Assert.DoesNotContain(
            verwijst,
            n => n.StartsWith("LobBeleid", StringComparison.Ordinal) || n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            "ProjectReference",
            File.ReadAllText(Path.Combine(Broncode.Map, "Data", "Data.csproj")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Domein_Uses_OnlyTheBaseClassLibraryAndItself()
    {
        var typen = Verwijzingen.Typen(typeof(Signaleringen).Assembly, "LobBeleid.Data.Domein");
        Assert.True(typen.Count > 40, "Domein was not found.");
        var gebruikt = typen.SelectMany(t => Verwijzingen.Van(t).Select(v => (Type: t.FullName, Wat: v))).ToList();
        Assert.Contains(gebruikt, g => g.Wat == "System.Globalization.ISOWeek.GetWeeksInYear");
        AssertGeen(gebruikt.Where(g => !MagInDomein(g.Wat)).Select(g => $"{g.Type} uses {g.Wat}").Distinct());
    }

    [Theory]
    [InlineData(typeof(ActiviteitVanBuiten), "LobBeleid.Data.Planner.Schrijver")]
    [InlineData(typeof(KijktOpDeKlok), "System.DateTime.get_Now")]
    [InlineData(typeof(LeestEenBestand), "System.IO.File.ReadAllText")]
    [InlineData(typeof(Gooit), "System.Random")]
    public void Domein_ProbeClass_IsFound(Type proef, string overtreding)
    {
        var gebruikt = proef.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Append(proef).SelectMany(Verwijzingen.Van).ToList();
        Assert.Contains(overtreding, gebruikt.Where(g => !MagInDomein(g)));
    }

    private static bool MagInDomein(string wat)
    {
        // The compiler's own helpers have no namespace.
        if (!wat.Contains('.', StringComparison.Ordinal) || wat.StartsWith('<'))
        {
            return true;
        }
        if (wat.StartsWith("LobBeleid.Data.Domein.", StringComparison.Ordinal))
        {
            return true;
        }
        return wat.StartsWith("System.", StringComparison.Ordinal) && !BuitenDomein().IsMatch(wat);
    }

    /// <summary>Everything of the base class library that does I/O, has a clock or dice, or asks the machine.</summary>
    [GeneratedRegex(
        """
            ^System\.(?:
              (?:Data|Net|Diagnostics\.Process|Diagnostics\.Stopwatch|Threading\.(?:Thread|Timer|Tasks)|Xml|Security\.Cryptography\.RandomNumberGenerator)\b
              |IO\.(?!MemoryStream\b|Stream\b|StringReader\b|StringWriter\b|TextReader\b|TextWriter\b)
              |(?:Random|Console|TimeProvider|AppContext|AppDomain)\b
              |Environment\.(?!get_CurrentManagedThreadId$) # which every iterator asks
              |(?:DateTime|DateTimeOffset)\.get_(?:Now|UtcNow|Today)$
              |TimeZoneInfo\.get_Local$|Guid\.NewGuid$
              |Globalization\.CultureInfo\.get_Current(?:UI)?Culture$
            )
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex BuitenDomein();

    // ---- Rooms: what uses what ----

    /// <summary>Two namespaces that need each other are one room with a wall through it; a chain that comes back where it began is the same.</summary>
    [Theory]
    [InlineData(typeof(LobDatabase))]
    [InlineData(typeof(Toegangstabel))]
    public void Namespaces_NoCircle(Type vanAssembly)
    {
        var kringen = Kringen.In(Naamruimtes.Van(vanAssembly.Assembly));
        Assert.True(kringen.Count == 0, string.Join('\n', kringen.Select(k => string.Join(" ↔ ", k))));
    }

    [Fact]
    public void Kringen_ProbeGraph_FindsTheCircleAndNothingElse()
    {
        var graaf = new Dictionary<string, IReadOnlySet<string>>
        {
            ["A"] = new HashSet<string> { "B" },
            ["B"] = new HashSet<string> { "C" },
            ["C"] = new HashSet<string> { "A", "D" },
            ["D"] = new HashSet<string>(),
        };
        Assert.Equal(["A B C"], Kringen.In(graaf).Select(k => string.Join(' ', k)));
        graaf["C"] = new HashSet<string> { "D" };
        Assert.Empty(Kringen.In(graaf));
    }

    /// <summary>
    /// From a type to its file without searching. A page keeps its input record beside its model, and a record of a few fields may stand with what it
    /// belongs to.
    /// </summary>
    [Theory]
    [InlineData("Data")]
    [InlineData("Web")]
    [InlineData("bench")]
    public void Sources_File_IsNamedAfterTheOneTypeInIt(string map) =>
        AssertGeen(
            Broncode
                .Bestanden(map, "*.cs")
                .Where(b => !b.Pad.EndsWith(".cshtml.cs", StringComparison.Ordinal) && b.Pad != "Web/Program.cs")
                .Select(b => (b.Pad, Typen: TypeInBestand().Matches(b.Tekst).Select(m => m.Groups[1].Value).Distinct().ToList()))
                .Where(b => b.Typen.Count != 1 || b.Typen[0] != Path.GetFileName(b.Pad).Split('.')[0])
                .Select(b => $"{b.Pad} holds {string.Join(", ", b.Typen)}")
        );

    [GeneratedRegex(
        @"^(?:public |internal |file |static |sealed |abstract |partial |readonly )*(?:class|record struct|record|enum|struct|interface) (\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex TypeInBestand();

    // ---- Code that can be read ----

    [Theory]
    [InlineData("Data", "*.cs", 160)]
    [InlineData("Web", "*.cs", 160)]
    [InlineData("Web.Tests", "*.cs", 160)]
    [InlineData("bench", "*.cs", 160)]
    [InlineData("Web", "*.cshtml", 200)]
    public void Sources_Line_FitsOnAScreen(string map, string patroon, int kolommen) =>
        AssertGeen(
            Broncode
                .Bestanden(map, patroon)
                .SelectMany(b => b.Tekst.Split('\n').Select((regel, i) => (b.Pad, Nr: i + 1, regel.Length)))
                .Where(r => r.Length > kolommen)
                .Select(r => $"{r.Pad}:{r.Nr} has {r.Length} columns, more than {kolommen}")
        );

    [Fact]
    public void Pages_Code_IsReadInOneSitting() =>
        AssertGeen(
            Broncode
                .Bestanden("Web/Pages", "*.cs")
                .Select(b => (b.Pad, Regels: b.Tekst.Split('\n').Length - 1))
                .Where(b => b.Regels > 300)
                .Select(b => $"{b.Pad} has {b.Regels} lines, more than 300")
        );

    // ---- Sources ----

    /// <summary>What may not stand in a source: name, pattern, and an example that the pattern must find.</summary>
    private static readonly (string Naam, Regex Patroon, string Voorbeeld)[] Domeinbron =
    [
        ("Dapper", Dapper(), "using Dapper;"),
        ("System.Data", SysteemData(), "using System.Data.Common;"),
        ("another part of the house", AnderDeel(), "using LobBeleid.Data.Planner;"),
        ("the clock", Klok(), "var d = DateTime.UtcNow;"),
        ("a file", Bestand(), "File.ReadAllText(pad)"),
    ];

    private static readonly (string Naam, Regex Patroon, string Voorbeeld)[] Webbron =
    [
        ("Dapper", Dapper(), "using Dapper;"),
        ("a connection or command", Verbinding(), "await using DbConnection c = x;"),
        ("a connection or command", Verbinding(), "new SqliteCommand(sql)"),
        ("a connection or command", Verbinding(), "using System.Data.SqlClient;"),
        ("SQL", Sql(), "\"SELECT Id FROM Team\""),
        ("SQL", Sql(), "\"INSERT INTO Team\""),
        ("SQL", Sql(), "\"UPDATE Team SET Naam = @n\""),
        ("SQL", Sql(), "\"\"\"\n DELETE FROM Team\n\"\"\""),
        ("SQL", Sql(), "TeamRepository.SqlInsert"),
    ];

    private static readonly (string Naam, Regex Patroon, string Voorbeeld)[] Paginabron =
    [
        ("a catch of a database exception", Databasefout(), "catch (DbException fout) when (Dialect.IsDubbel(fout))"),
        ("a catch of a database exception", Databasefout(), "catch (Microsoft.Data.Sqlite.SqliteException)"),
        ("a catch of a database exception", Databasefout(), "catch (SqlException)"),
        ("the database", Databasemap(), "using LobBeleid.Data.Database;"),
        ("the database", Databasemap(), "@using LobBeleid.Data.Database"),
    ];

    private static readonly (string Naam, Regex Patroon, string Voorbeeld)[] Schermbron =
    [
        ("a style attribute", Stijl(), "<p style=\"color:red\">"),
        ("a style attribute", Stijl(), "<p class=\"x\"\n style='a'>"),
        ("a style element", Stijl(), "<style>p{}</style>"),
        ("an inline handler", Handler(), "<button onclick=\"x()\">"),
        ("an inline handler", Handler(), "<form onsubmit='x()'>"),
        ("an inline handler", Handler(), "<div hx-on::after-swap=\"x()\">"),
        ("an inline handler", Handler(), "<div hx-on:click=\"x()\">"),
        ("an inline script", Script(), "<script>alert(1)</script>"),
        ("an inline script", Script(), "<script type=\"module\">"),
        ("an inline script", Script(), "<a href=\"javascript:x()\">"),
        ("code in an htmx attribute", Htmx(), "<div hx-vals='js:{a:1}'>"),
        ("code in an htmx attribute", Htmx(), "<div hx-trigger=\"click[ctrlKey]\">"),
    ];

    [Fact]
    public void Domein_Source_NoDatabaseClockOrFile() =>
        AssertSchoon(Broncode.Bestanden("Data/Domein", "*.cs").Select(b => (b.Pad, Broncode.ZonderCommentaar(b.Tekst))), Domeinbron);

    [Fact]
    public void Web_Source_NoSqlAndNoConnections()
    {
        AssertSchoon(Broncode.Bestanden("Web", "*.cs").Select(b => (b.Pad, Broncode.ZonderCommentaar(b.Tekst))), Webbron);
        AssertSchoon(Broncode.Bestanden("Web", "*.cshtml"), Webbron);
    }

    /// <summary>A page asks repositories; only what starts the application holds the database itself.</summary>
    [Fact]
    public void Web_LobDatabase_OnlyInInfrastructuur() =>
        Assert.All(
            Broncode.Bestanden("Web", "*.cs").Concat(Broncode.Bestanden("Web", "*.cshtml")).Where(b => Database().IsMatch(b.Tekst)),
            b => Assert.True(b.Pad.StartsWith("Web/Infrastructuur/", StringComparison.Ordinal) || b.Pad == "Web/Demo/Demoschool.cs", b.Pad)
        );

    /// <summary>A repository answers with an outcome: what a page catches from the database, it knows of the database.</summary>
    [Fact]
    public void Pages_NoDatabaseExceptionAndNoDatabaseImport()
    {
        AssertSchoon(Broncode.Bestanden("Web/Pages", "*.cs").Select(b => (b.Pad, Broncode.ZonderCommentaar(b.Tekst))), Paginabron);
        AssertSchoon(Broncode.Bestanden("Web/Pages", "*.cshtml"), Paginabron);
    }

    /// <summary>One way to bring two people's words together, and one sentence that says so.</summary>
    [Fact]
    public void Drieweg_OnlyInFormulierpagina()
    {
        Assert.Matches(Samenvoeging(), "var (a, b) = Samenvoegen.Drieweg(x, y, z);");
        Assert.Equal(
            ["Web/Pages/Shared/Formulierpagina.cs"],
            Broncode.Bestanden("Web", "*.cs").Where(b => Samenvoeging().IsMatch(Broncode.ZonderCommentaar(b.Tekst))).Select(b => b.Pad)
        );
    }

    [Fact]
    public void Views_NoInlineStyleScriptOrHandler() => AssertSchoon(Broncode.Bestanden("Web", "*.cshtml"), Schermbron);

    /// <summary>Queries stand in constants whose name starts with Sql: those are the ones that both engines check (SqlTekstTests).</summary>
    [Fact]
    public void Data_Source_QueriesStandInSqlConstants()
    {
        Assert.Matches(LosseQuery(), "await t.ExecuteAsync(\n  $\"DELETE FROM Team\", null, ct)");
        Assert.Matches(LosseQuery(), "database.QueryAsync<int>(\"\"\"SELECT 1\"\"\", null, ct)");
        Assert.Matches(AndereNaam(), "public const string Zoeken = \"SELECT Id FROM Team\"");
        Assert.DoesNotMatch(AndereNaam(), "public const string SqlZoeken = $\"\"\"\n  SELECT Id FROM Team\"");
        foreach (
            var (pad, tekst) in Broncode.Bestanden("Data", "*.cs").Where(b => !b.Pad.StartsWith("Data/Database/", StringComparison.Ordinal))
        )
        {
            var code = Broncode.ZonderCommentaar(tekst);
            Assert.False(LosseQuery().IsMatch(code), $"{pad}: {LosseQuery().Match(code).Value}");
            Assert.False(AndereNaam().IsMatch(code), $"{pad}: {AndereNaam().Match(code).Value}");
        }
    }

    [Fact]
    public void Patterns_EachExample_IsFound() =>
        Assert.All(Domeinbron.Concat(Webbron).Concat(Paginabron).Concat(Schermbron), r => Assert.Matches(r.Patroon, r.Voorbeeld));

    [Theory]
    [InlineData("var a = 1; // DateTime.Now\n", "var a = 1; \n")]
    [InlineData("/* File. */var a = \"// https://x\";", "var a = \"// https://x\";")]
    [InlineData("/// <summary>SELECT x</summary>\nvar a = '\"'; // x", "\nvar a = '\"'; ")]
    [InlineData("var a = \"\"\"\n // SELECT \"x\"\n \"\"\"; // y", "var a = \"\"\"\n // SELECT \"x\"\n \"\"\"; ")]
    public void ZonderCommentaar_LeavesStringsAlone(string met, string zonder) => Assert.Equal(zonder, Broncode.ZonderCommentaar(met));

    // ---- Who may open which page ----

    [Fact]
    public void Toegangstabel_EveryPage_IsDecidedByItsOwnRowOrFolder()
    {
        var paginas = Broncode
            .Bestanden("Web/Pages", "*.cshtml")
            .Where(b => PaginaRegel().IsMatch(b.Tekst))
            .Select(b => b.Pad["Web/Pages".Length..^".cshtml".Length])
            .ToList();
        Assert.Contains("/Planner/Index", paginas);
        Assert.Contains("/Index", paginas);
        Assert.All(
            paginas,
            pad =>
            {
                var rollen = Toegangstabel.RollenVoor(pad);
                Assert.All(rollen ?? [], rol => Assert.Contains(rol, Rollen.Alle));
                // "/" is the row of the front page; a page that nobody thought of would fall to it as well.
                var eigen = Toegangstabel.Regels.Any(r =>
                    r.Pad != "/"
                    && (
                        pad.Equals(r.Pad, StringComparison.OrdinalIgnoreCase)
                        || pad.StartsWith(r.Pad + "/", StringComparison.OrdinalIgnoreCase)
                    )
                );
                Assert.True(eigen || pad == "/Index", $"{pad} has no row, and its folder neither.");
            }
        );
    }

    [Fact]
    public void Toegangstabel_Rows_AreUniqueAndTheLongestPathDecides()
    {
        Assert.Equal(
            Toegangstabel.Regels.Count,
            Toegangstabel.Regels.Select(r => r.Pad).Distinct(StringComparer.OrdinalIgnoreCase).Count()
        );
        Assert.Null(Toegangstabel.RollenVoor("/Planner/Dekking"));
        Assert.Equal([Rollen.Decaan], Toegangstabel.RollenVoor("/Planner/Publiceren"));
        Assert.Equal([], Toegangstabel.RollenVoor("/Account/Aanmelden"));
        // A name that only starts the same is another page.
        Assert.Null(Toegangstabel.RollenVoor("/Planner/PublicerenAnders"));
        Assert.Null(Toegangstabel.RollenVoor("/Bestaat/Niet"));
    }

    private static void AssertSchoon(
        IEnumerable<(string Pad, string Tekst)> bestanden,
        (string Naam, Regex Patroon, string Voorbeeld)[] regels
    ) =>
        AssertGeen(
            bestanden.SelectMany(b =>
                regels
                    .DistinctBy(r => r.Patroon)
                    .Where(r => r.Patroon.IsMatch(b.Tekst))
                    .Select(r => $"{b.Pad} holds {r.Naam}: {r.Patroon.Match(b.Tekst).Value}")
            )
        );

    private static void AssertGeen(IEnumerable<string> overtredingen)
    {
        var gevonden = overtredingen.ToList();
        Assert.True(gevonden.Count == 0, string.Join('\n', gevonden));
    }

    [GeneratedRegex(@"\bDapper\b")]
    private static partial Regex Dapper();

    // Constants leave no trace in compiled code, so this is asked of the source.
    [GeneratedRegex(@"\busing\s+(?:static\s+|\w+\s*=\s*)?(?:LobBeleid\.(?!Data\.Domein\b)|Microsoft\.)")]
    private static partial Regex AnderDeel();

    [GeneratedRegex(@"\bSystem\.Data\b")]
    private static partial Regex SysteemData();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b")]
    private static partial Regex Klok();

    [GeneratedRegex(@"\b(?:File|Directory|Path)\.\w")]
    private static partial Regex Bestand();

    // DbException and the builder of a connection string are no connection.
    [GeneratedRegex(@"\b(?:Db|Sqlite|Sql)(?:Connection|Command|DataReader|Transaction|Parameter)\b|\bSystem\.Data\.SqlClient\b")]
    private static partial Regex Verbinding();

    [GeneratedRegex(@"\bSELECT\s+[\w@*(]|\bINSERT\s+INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|Repository\.Sql[A-Z]")]
    private static partial Regex Sql();

    [GeneratedRegex(@"\bcatch\s*\(\s*[\w.]*\b(?:Db|Sqlite|Sql)Exception\b")]
    private static partial Regex Databasefout();

    [GeneratedRegex(@"\bData\.Database\b")]
    private static partial Regex Databasemap();

    [GeneratedRegex(@"\bSamenvoegen\s*\.\s*Drieweg\b|\busing\s+static\s+[\w.]*\bSamenvoegen\b")]
    private static partial Regex Samenvoeging();

    [GeneratedRegex(@"\bLobDatabase\b")]
    private static partial Regex Database();

    [GeneratedRegex("""\sstyle\s*=|<style\b""", RegexOptions.IgnoreCase)]
    private static partial Regex Stijl();

    [GeneratedRegex("""<[a-z][^<]*?\s(?:on[a-z]+|hx-on[:\w-]*)\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex("""<script\b(?![^>]*\ssrc\s*=)|\bjavascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex(
        """hx-(?:vals|headers)\s*=\s*["']\s*js(?:on)?:|hx-(?:vals|headers)\s*=\s*["']\s*javascript:|hx-trigger\s*=\s*(?:"[^"]*\[|'[^']*\[)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Htmx();

    [GeneratedRegex("""\b(?:Query|QuerySingleOrDefault|QueryMultiple|Execute|Insert)Async(?:<[^>(]*>)?\(\s*\$*"+[^"]*""")]
    private static partial Regex LosseQuery();

    [GeneratedRegex("""\bstring\s+(?!Sql)\w+\s*=\s*\$*"+\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b[^"]*""")]
    private static partial Regex AndereNaam();

    [GeneratedRegex(@"^@page\b", RegexOptions.Multiline)]
    private static partial Regex PaginaRegel();

    // ---- Probes: what Domein may not do, to see that the check finds it ----

    private static class ActiviteitVanBuiten
    {
        public static string Naam(LobBeleid.Data.Planner.Schrijver door) => door.Naam;
    }

    private static class KijktOpDeKlok
    {
        public static IEnumerable<int> Jaren()
        {
            yield return DateTime.Now.Year;
        }
    }

    private static class LeestEenBestand
    {
        public static Func<string> Tekst() => () => File.ReadAllText("x");
    }

    private static class Gooit
    {
        public static int Getal(Random dobbelsteen) => dobbelsteen.Next();
    }
}
