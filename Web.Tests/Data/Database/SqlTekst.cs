using System.Reflection;
using System.Text.RegularExpressions;
using LobBeleid.Data.Database;

namespace LobBeleid.Tests.Data.Database;

/// <summary>A query as it stands in Data.</summary>
/// <param name="Naam">Class and constant.</param>
/// <param name="Tekst">As written; <c>IN @ids</c> is rewritten by <see cref="Uitvoerbaar"/>.</param>
internal sealed partial record SqlTekst(string Naam, string Tekst)
{
    /// <summary>Dapper writes a list behind IN out with its brackets; a database wants to see them.</summary>
    public string Uitvoerbaar => Lijst().Replace(Tekst, "IN (@$1)");

    /// <summary>Names without @, each once.</summary>
    public IReadOnlyList<string> Parameters =>
        [.. Parameter().Matches(Tekst).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    public bool IsInsert => Tekst.TrimStart().StartsWith("INSERT", StringComparison.Ordinal);

    /// <summary>
    /// Every constant of Data whose name starts with Sql and that is a query by itself, also those that are put together at the start; the inserts
    /// also with the select of the new id.
    /// </summary>
    public static IReadOnlyList<SqlTekst> Alle(Engine engine)
    {
        var queries = Constanten().Where(t => IsQuery().IsMatch(t.Tekst)).ToList();
        return
        [
            .. queries,
            .. queries.Where(t => t.IsInsert).Select(t => new SqlTekst(t.Naam + " (MetNieuwId)", new Dialect(engine).MetNieuwId(t.Tekst))),
        ];
    }

    /// <summary>Constants that are a part of a query; they are checked in the queries that hold them.</summary>
    public static IReadOnlyList<SqlTekst> Delen() => [.. Constanten().Where(t => !IsQuery().IsMatch(t.Tekst))];

    private static IEnumerable<SqlTekst> Constanten() =>
        from type in typeof(LobDatabase).Assembly.GetTypes()
        from veld in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where
            (veld.IsLiteral || veld.IsInitOnly) && veld.FieldType == typeof(string) && veld.Name.StartsWith("Sql", StringComparison.Ordinal)
        orderby type.Name, veld.Name
        select new SqlTekst($"{type.Name}.{veld.Name}", (string)veld.GetValue(null)!);

    [GeneratedRegex(@"\bIN\s+@(\w+)")]
    private static partial Regex Lijst();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b")]
    private static partial Regex IsQuery();
}
