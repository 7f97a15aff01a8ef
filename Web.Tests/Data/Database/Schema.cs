using System.Globalization;
using System.Text.RegularExpressions;
using LobBeleid.Data.Database;
using Microsoft.SqlServer.Dac.Model;

namespace LobBeleid.Tests.Data.Database;

/// <summary>A schema as lines that compare: columns with kind, null and default; keys, references and indexes.</summary>
internal static partial class Schema
{
    /// <summary>The table in which DbUp notes what has run; it makes that itself.</summary>
    private const string Journaal = "SchemaVersions";

    /// <summary>What a migrated SQLite file says of itself.</summary>
    public static async Task<IReadOnlyList<string>> VanSqliteAsync(LobDatabase database)
    {
        var kolommen = await database.QueryAsync<SqliteKolom>(
            $"""
            SELECT m.name AS Tabel, k.name AS Naam, k.type AS Type, k."notnull" AS Verplicht, k.dflt_value AS Standaard, k.pk AS Sleutel
            FROM sqlite_master m JOIN pragma_table_info(m.name) k WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> '{Journaal}'
            """,
            null,
            default
        );
        var verwijzingen = await database.QueryAsync<string>(
            $"""
            SELECT m.name || '(' || f."from" || ') -> ' || f."table" || '(' || f."to" || ') ' || f.on_delete
            FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
            """,
            null,
            default
        );
        var indexen = await database.QueryAsync<string>(
            """
            SELECT m.name || CASE i.origin WHEN 'u' THEN ' UNIQUE' ELSE ' ' || i.name END
              || (SELECT '(' || group_concat(name, ',') || ')' FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
            FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin <> 'pk'
            """,
            null,
            default
        );
        return Ordenen(
            kolommen
                .Select(k => Kolom(k.Tabel, k.Naam, k.Type, k.Verplicht == 0, k.Standaard))
                .Concat(
                    kolommen
                        .Where(k => k.Sleutel > 0)
                        .GroupBy(k => k.Tabel)
                        .Select(g => $"{g.Key} PRIMARY KEY({string.Join(",", g.OrderBy(k => k.Sleutel).Select(k => k.Naam))})")
                )
                .Concat(verwijzingen)
                .Concat(indexen)
        );
    }

    /// <summary>What the T-SQL scripts add up to.</summary>
    public static IReadOnlyList<string> VanTsql(TSqlModel model)
    {
        var regels = new List<string>();
        var standaard = model
            .GetObjects(DacQueryScopes.UserDefined, DefaultConstraint.TypeClass)
            .ToDictionary(
                d => d.GetReferenced(DefaultConstraint.TargetColumn).Single().Name.ToString(),
                d => d.GetProperty(DefaultConstraint.Expression).ToString(),
                StringComparer.Ordinal
            );
        foreach (var (tabel, kolom) in Kolommen(model))
        {
            regels.Add(
                Kolom(
                    Naam(tabel),
                    Naam(kolom),
                    kolom.GetReferenced(Column.DataType).Single().Name.Parts[^1],
                    kolom.GetProperty<bool>(Column.Nullable),
                    standaard.GetValueOrDefault(kolom.Name.ToString())
                )
            );
        }

        foreach (var sleutel in model.GetObjects(DacQueryScopes.UserDefined, PrimaryKeyConstraint.TypeClass))
        {
            regels.Add(
                $"{Naam(sleutel.GetReferenced(PrimaryKeyConstraint.Host).Single())} PRIMARY KEY({Namen(sleutel.GetReferenced(PrimaryKeyConstraint.Columns))})"
            );
        }

        foreach (var uniek in model.GetObjects(DacQueryScopes.UserDefined, UniqueConstraint.TypeClass))
        {
            regels.Add(
                $"{Naam(uniek.GetReferenced(UniqueConstraint.Host).Single())} UNIQUE({Namen(uniek.GetReferenced(UniqueConstraint.Columns))})"
            );
        }

        foreach (var v in model.GetObjects(DacQueryScopes.UserDefined, ForeignKeyConstraint.TypeClass))
        {
            var bijVerwijderen =
                v.GetProperty<ForeignKeyAction>(ForeignKeyConstraint.DeleteAction) == ForeignKeyAction.Cascade ? "CASCADE" : "NO ACTION";
            regels.Add(
                $"{Naam(v.GetReferenced(ForeignKeyConstraint.Host).Single())}({Namen(v.GetReferenced(ForeignKeyConstraint.Columns))}) -> "
                    + $"{Naam(v.GetReferenced(ForeignKeyConstraint.ForeignTable).Single())}({Namen(v.GetReferenced(ForeignKeyConstraint.ForeignColumns))}) "
                    + $"{bijVerwijderen}"
            );
        }

        foreach (var index in model.GetObjects(DacQueryScopes.UserDefined, Microsoft.SqlServer.Dac.Model.Index.TypeClass))
        {
            regels.Add(
                $"{Naam(index.GetReferenced(Microsoft.SqlServer.Dac.Model.Index.IndexedObject).Single())} {Naam(index)}"
                    + $"({Namen(index.GetReferenced(Microsoft.SqlServer.Dac.Model.Index.Columns))})"
            );
        }

        return Ordenen(regels);
    }

    /// <summary>"Tabel.Kolom" of a migrated database on a server.</summary>
    public static async Task<IReadOnlyList<string>> KolommenVanServerAsync(LobDatabase database) =>
        Ordenen(
            await database.QueryAsync<string>(
                $"""
                SELECT c.TABLE_NAME + '.' + c.COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS c
                JOIN INFORMATION_SCHEMA.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
                WHERE t.TABLE_TYPE = 'BASE TABLE' AND c.TABLE_NAME <> '{Journaal}'
                """,
                null,
                default
            )
        );

    /// <summary>
    /// Which values each column takes, by "Tabel.Kolom", in words that both dialects share: "lengte &lt;= 100", "lengte >= 1", "BETWEEN 1 AND 6", "IN
    /// ('E','G')". A length that only leaves room for the words of an IN is no rule of its own.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> GrenzenVanTsql(TSqlModel model)
    {
        var controles = model
            .GetObjects(DacQueryScopes.UserDefined, CheckConstraint.TypeClass)
            .Select(c => (Naam(c.GetReferenced(CheckConstraint.Host).Single()), $"CHECK ({c.GetProperty(CheckConstraint.Expression)})"));
        var types = Kolommen(model)
            .Select(k =>
                (Naam: $"{Naam(k.Tabel)}.{Naam(k.Kolom)}", Type: k.Kolom.GetReferenced(Column.DataType).Single().Name.Parts[^1], k.Kolom)
            )
            .ToList();
        var lengtes = types
            .Where(t => t.Type is "nvarchar" or "nchar" && !t.Kolom.GetProperty<bool>(Column.IsMax))
            .Select(t => (t.Naam, $"lengte <= {t.Kolom.GetProperty<int>(Column.Length)}"));
        var bits = types.Where(t => t.Type == "bit").Select(t => (t.Naam, "IN (0, 1)"));
        return Grenzen(Controles(controles).Concat(lengtes).Concat(bits));
    }

    /// <summary>As <see cref="GrenzenVanTsql"/>, of a migrated SQLite file.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GrenzenVanSqliteAsync(LobDatabase database)
    {
        var tabellen = await database.QueryAsync<SqliteTabel>(
            "SELECT name AS Naam, sql AS Definitie FROM sqlite_master WHERE type = 'table'",
            null,
            default
        );
        var geteld = tabellen.Sum(t => Begin().Count(t.Definitie));
        var controles = Controles(tabellen.Select(t => (t.Naam, t.Definitie))).ToList();
        // A form of CHECK that is not understood would be a rule that nobody compares.
        Assert.Equal(geteld, controles.Count);
        return Grenzen(controles);
    }

    private static IEnumerable<(string Kolom, string Regel)> Controles(IEnumerable<(string Tabel, string Definitie)> tabellen) =>
        tabellen.SelectMany(t =>
            Controle()
                .Matches(t.Definitie)
                .Select(m =>
                    (
                        $"{t.Tabel}.{m.Groups["kolom"].Value}",
                        (m.Groups["functie"].Success ? "lengte " : "") + Gelijk(m.Groups["regel"].Value)
                    )
                )
        );

    private static Dictionary<string, IReadOnlyList<string>> Grenzen(IEnumerable<(string Kolom, string Regel)> regels) =>
        regels
            .SelectMany(r =>
                r.Regel.StartsWith("lengte BETWEEN ", StringComparison.Ordinal) && r.Regel.Split(' ') is [_, _, var van, _, var tot]
                    ? new[] { (r.Kolom, Regel: "lengte >= " + van), (r.Kolom, Regel: "lengte <= " + tot) }
                // An exact length: SQL Server's column only holds the upper bound.
                : r.Regel.StartsWith("lengte = ", StringComparison.Ordinal)
                    ? [(r.Kolom, r.Regel.Replace("=", "<=", StringComparison.Ordinal))]
                : [r]
            )
            .GroupBy(r => r.Kolom, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => (IReadOnlyList<string>)Zinvol(g.Key, [.. g.Select(r => r.Regel).Distinct().Order(StringComparer.Ordinal)]),
                StringComparer.Ordinal
            );

    private static List<string> Zinvol(string kolom, List<string> regels)
    {
        if (
            regels.FirstOrDefault(r => r.StartsWith("IN ('", StringComparison.Ordinal) || r.StartsWith("LIKE", StringComparison.Ordinal))
            is not { } woorden
        )
        {
            return regels;
        }
        var langste = woorden.StartsWith("LIKE", StringComparison.Ordinal)
            ? Klasse().Replace(Woord().Match(woorden).Groups[1].Value, "x").Length
            : Woord().Matches(woorden).Max(m => m.Groups[1].Length);
        Assert.All(
            regels.Where(r => r.StartsWith("lengte <= ", StringComparison.Ordinal)),
            r =>
                Assert.True(
                    int.Parse(r.Split(' ')[^1], CultureInfo.InvariantCulture) >= langste,
                    $"{kolom}: no room for {langste} characters"
                )
        );
        return [.. regels.Where(r => !r.StartsWith("lengte", StringComparison.Ordinal))];
    }

    private static IEnumerable<(TSqlObject Tabel, TSqlObject Kolom)> Kolommen(TSqlModel model) =>
        model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).SelectMany(t => t.GetReferenced(Table.Columns).Select(k => (t, k)));

    private static string Kolom(string tabel, string naam, string type, bool magLeeg, string? standaard)
    {
        var soort = type.ToUpperInvariant() switch
        {
            "INT" or "BIGINT" or "BIT" or "INTEGER" => "INTEGER",
            "NVARCHAR" or "NCHAR" or "DATE" or "DATETIME2" or "TEXT" => "TEXT",
            "VARBINARY" or "BLOB" => "BLOB",
            _ => throw new NotSupportedException($"{tabel}.{naam} is {type}: decide what it is on the other engine."),
        };
        return $"{tabel}.{naam}: {soort}{(magLeeg ? " NULL" : "")}{(standaard is null ? "" : " = " + standaard.Trim('(', ')'))}";
    }

    private static string Gelijk(string regel) =>
        Witruimte()
            .Replace(regel, " ")
            .Replace("N'", "'", StringComparison.Ordinal)
            .Replace("GLOB", "LIKE", StringComparison.Ordinal)
            .Replace("IN(", "IN (", StringComparison.Ordinal)
            .Trim();

    private static string Naam(TSqlObject o) => o.Name.Parts[^1];

    private static string Namen(IEnumerable<TSqlObject> objecten) => string.Join(",", objecten.Select(Naam));

    private static IReadOnlyList<string> Ordenen(IEnumerable<string> regels) => [.. regels.Order(StringComparer.Ordinal)];

    [GeneratedRegex(
        @"CHECK\s*\((?<functie>length\(|LEN\()?\[?(?<kolom>\w+)\]?\)?\s*"
            + @"(?<regel>BETWEEN\s+\d+\s+AND\s+\d+|IN\s*\([^)]*\)|(?:GLOB|LIKE)\s*N?'[^']*'|(?:<=|>=|=|<>)\s*\w+)\s*\)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Controle();

    [GeneratedRegex(@"\bCHECK\b")]
    private static partial Regex Begin();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Woord();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Klasse();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();

    private sealed record SqliteTabel
    {
        public string Naam { get; init; } = "";
        public string Definitie { get; init; } = "";
    }

    private sealed record SqliteKolom
    {
        public string Tabel { get; init; } = "";
        public string Naam { get; init; } = "";
        public string Type { get; init; } = "";
        public int Verplicht { get; init; }
        public string? Standaard { get; init; }
        public int Sleutel { get; init; }
    }
}
