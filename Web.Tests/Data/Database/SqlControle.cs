using LobBeleid.Data.Database;
using Microsoft.Data.Sqlite;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace LobBeleid.Tests.Data.Database;

/// <summary>Says what an engine would refuse in a query, without running it. Each complaint starts with the name of the query.</summary>
internal static class SqlControle
{
    /// <summary>
    /// Functions that exist on both engines under the same name. DacFx does not know which functions exist, so T-SQL may use only these; SQLite finds
    /// out by itself. SCOPE_IDENTITY is the one that <see cref="Dialect"/> writes.
    /// </summary>
    private static readonly HashSet<string> Functies = new(StringComparer.OrdinalIgnoreCase)
    {
        "COUNT",
        "SUM",
        "AVG",
        "MIN",
        "MAX",
        "ABS",
        "ROUND",
        "LOWER",
        "UPPER",
        "TRIM",
        "LTRIM",
        "RTRIM",
        "REPLACE",
        "ROW_NUMBER",
        "RANK",
        "DENSE_RANK",
        "LAG",
        "LEAD",
        "FIRST_VALUE",
        "LAST_VALUE",
        "NTILE",
        "SCOPE_IDENTITY",
    };

    /// <summary>SQLite compiles every statement on a migrated file, with all parameters null.</summary>
    public static async Task<IReadOnlyList<string>> SqliteAsync(IEnumerable<SqlTekst> teksten)
    {
        var bestand = Path.Combine(Path.GetTempPath(), $"lobtest_{Guid.NewGuid():N}.db");
        try
        {
            Migrator.Migrate(new LobDatabase(Engine.Sqlite, $"Data Source={bestand}"));
            await using var verbinding = new SqliteConnection($"Data Source={bestand};Pooling=False");
            await verbinding.OpenAsync();
            var fouten = new List<string>();
            foreach (var tekst in teksten)
            {
                foreach (var opdracht in Opdrachten(tekst.Uitvoerbaar))
                {
                    await using var uitleg = verbinding.CreateCommand();
                    uitleg.CommandText = "EXPLAIN " + opdracht;
                    foreach (var naam in tekst.Parameters)
                    {
                        uitleg.Parameters.AddWithValue("@" + naam, DBNull.Value);
                    }
                    try
                    {
                        await using var lezer = await uitleg.ExecuteReaderAsync();
                        if (!await lezer.ReadAsync())
                        {
                            fouten.Add($"{tekst.Naam}: nothing was explained");
                        }
                    }
                    catch (SqliteException fout)
                    {
                        fouten.Add($"{tekst.Naam}: {fout.Message}");
                    }
                }
            }

            return fouten;
        }
        finally
        {
            foreach (var achtervoegsel in new[] { "", "-wal", "-shm" })
            {
                File.Delete(bestand + achtervoegsel);
            }
        }
    }

    /// <summary>SQL Server's grammar parses every query and its model finds the tables and columns; warnings count.</summary>
    public static IReadOnlyList<string> Tsql(IEnumerable<SqlTekst> teksten)
    {
        var fouten = new List<string>();
        using var model = TsqlSchema.Model();
        foreach (var tekst in teksten)
        {
            // T-SQL does not tell @Id from @id.
            var parameters = tekst.Parameters.Distinct(StringComparer.OrdinalIgnoreCase).Select(p => $"@{p} sql_variant");
            var procedure = $"CREATE PROCEDURE [{tekst.Naam}] {string.Join(", ", parameters)} AS BEGIN\n{tekst.Uitvoerbaar}\nEND";
            var (script, leesfouten) = TsqlSchema.Lees(procedure);
            if (leesfouten.Count > 0)
            {
                fouten.AddRange(leesfouten.Select(f => $"{tekst.Naam}: {f}"));
                continue;
            }

            var functies = new FunctieZoeker();
            script.Accept(functies);
            fouten.AddRange(
                functies
                    .Namen.Where(f => !Functies.Contains(f))
                    .Select(f => $"{tekst.Naam}: function {f} is not on the list of functions that both engines have")
            );
            try
            {
                model.AddObjects(procedure);
            }
            catch (DacModelException fout)
            {
                fouten.Add($"{tekst.Naam}: {fout.Message}");
            }
        }

        fouten.AddRange(model.Validate().Select(m => m.ToString()));
        return fouten;
    }

    /// <summary>The statements of a batch. SQLite explains only the first one of several.</summary>
    public static IReadOnlyList<string> Opdrachten(string sql)
    {
        var opdrachten = new List<string>();
        var (begin, inTekst) = (0, false);
        for (var i = 0; i <= sql.Length; i++)
        {
            if (i < sql.Length && sql[i] == '\'')
            {
                inTekst = !inTekst;
            }
            if (i < sql.Length && (sql[i] != ';' || inTekst))
            {
                continue;
            }
            if (sql[begin..i].Trim() is { Length: > 0 } opdracht)
            {
                opdrachten.Add(opdracht);
            }
            begin = i + 1;
        }

        return opdrachten;
    }

    private sealed class FunctieZoeker : TSqlFragmentVisitor
    {
        public List<string> Namen { get; } = [];

        public override void Visit(FunctionCall node) => Namen.Add(node.FunctionName.Value);
    }
}
