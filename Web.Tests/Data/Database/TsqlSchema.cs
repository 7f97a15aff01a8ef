using LobBeleid.Tests.Architectuur;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace LobBeleid.Tests.Data.Database;

/// <summary>
/// The schema that sql/sqlserver/*.sql adds up to, without a server. A model knows only CREATE, so what later scripts alter is first laid over the
/// tables that they alter.
/// </summary>
internal static class TsqlSchema
{
    private static readonly Lazy<string> Definitie = new(() => Bepaal(Broncode.Bestanden("sql/sqlserver", "*.sql").Select(b => b.Tekst)));

    /// <summary>A fresh model of the schema, to add queries to. Dispose it.</summary>
    public static TSqlModel Model() => Model(Definitie.Value);

    public static TSqlModel Model(string definitie)
    {
        var model = new TSqlModel(SqlServerVersion.Sql150, new TSqlModelOptions());
        model.AddObjects(definitie);
        return model;
    }

    /// <summary>Parses T-SQL; what cannot be parsed comes back as sentences.</summary>
    public static (TSqlScript Script, IReadOnlyList<string> Fouten) Lees(string sql)
    {
        using var lezer = new StringReader(sql);
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(lezer, out var fouten);
        return (script, [.. fouten.Select(f => $"{f.Message} (line {f.Line})")]);
    }

    /// <summary>
    /// The CREATE statements that the scripts, one after the other, come down to. Statements about rows do not change a schema; others throw.
    /// </summary>
    public static string Bepaal(IEnumerable<string> scripts)
    {
        var tabellen = new Dictionary<string, CreateTableStatement>(StringComparer.OrdinalIgnoreCase);
        var indexen = new Dictionary<string, CreateIndexStatement>(StringComparer.OrdinalIgnoreCase);
        foreach (var tekst in scripts)
        {
            var (script, fouten) = Lees(tekst);
            if (fouten.Count > 0)
            {
                throw new InvalidOperationException("A script is no T-SQL: " + fouten[0]);
            }
            foreach (var opdracht in script.Batches.SelectMany(b => b.Statements))
            {
                Pas(tabellen, indexen, opdracht);
            }
        }

        var schrijver = new Sql150ScriptGenerator();
        return string.Join(
            "\nGO\n",
            tabellen
                .Values.Cast<TSqlStatement>()
                .Concat(indexen.Values)
                .Select(opdracht =>
                {
                    schrijver.GenerateScript(opdracht, out var tekst);
                    return tekst;
                })
        );
    }

    private static void Pas(
        Dictionary<string, CreateTableStatement> tabellen,
        Dictionary<string, CreateIndexStatement> indexen,
        TSqlStatement opdracht
    )
    {
        switch (opdracht)
        {
            case CreateTableStatement s:
                tabellen.Add(Naam(s.SchemaObjectName), s);
                break;
            case CreateIndexStatement s:
                indexen.Add(s.Name.Value, s);
                break;
            case AlterTableAddTableElementStatement s:
                var erbij = tabellen[Naam(s.SchemaObjectName)].Definition;
                foreach (var kolom in s.Definition.ColumnDefinitions)
                {
                    erbij.ColumnDefinitions.Add(kolom);
                }
                foreach (var regel in s.Definition.TableConstraints)
                {
                    erbij.TableConstraints.Add(regel);
                }
                break;
            case AlterTableAlterColumnStatement s:
                var oud = tabellen[Naam(s.SchemaObjectName)]
                    .Definition.ColumnDefinitions.Single(k => Gelijk(k.ColumnIdentifier, s.ColumnIdentifier));
                oud.DataType = s.DataType;
                foreach (var leeg in oud.Constraints.OfType<NullableConstraintDefinition>().ToList())
                {
                    oud.Constraints.Remove(leeg);
                }
                oud.Constraints.Add(
                    new NullableConstraintDefinition { Nullable = s.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull }
                );
                break;
            case AlterTableDropTableElementStatement s:
                var eruit = tabellen[Naam(s.SchemaObjectName)].Definition;
                foreach (var deel in s.AlterTableDropTableElements)
                {
                    foreach (var kolom in eruit.ColumnDefinitions.Where(k => Gelijk(k.ColumnIdentifier, deel.Name)).ToList())
                    {
                        eruit.ColumnDefinitions.Remove(kolom);
                    }
                    foreach (
                        var regel in eruit
                            .TableConstraints.Where(r => r.ConstraintIdentifier is { } naam && Gelijk(naam, deel.Name))
                            .ToList()
                    )
                    {
                        eruit.TableConstraints.Remove(regel);
                    }
                    foreach (var kolom in eruit.ColumnDefinitions)
                    {
                        foreach (
                            var regel in kolom
                                .Constraints.Where(r => r.ConstraintIdentifier is { } naam && Gelijk(naam, deel.Name))
                                .ToList()
                        )
                        {
                            kolom.Constraints.Remove(regel);
                        }
                    }
                }

                break;
            case DropTableStatement s:
                foreach (var naam in s.Objects)
                {
                    tabellen.Remove(Naam(naam));
                }
                break;
            case DropIndexStatement s:
                foreach (var index in s.DropIndexClauses.OfType<DropIndexClause>())
                {
                    indexen.Remove(index.Index.Value);
                }
                break;
            case InsertStatement or UpdateStatement or DeleteStatement:
                break;
            default:
                throw new NotSupportedException($"Teach {nameof(TsqlSchema)} what {opdracht.GetType().Name} does to a schema.");
        }
    }

    private static string Naam(SchemaObjectName naam) => naam.BaseIdentifier.Value;

    private static bool Gelijk(Identifier een, Identifier ander) =>
        string.Equals(een.Value, ander.Value, StringComparison.OrdinalIgnoreCase);
}
