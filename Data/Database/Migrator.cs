using System.Reflection;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Data.Database;

/// <summary>Brings a database to the newest schema: numbered scripts, forward only, each in its own transaction, journalled by name.</summary>
public static class Migrator
{
    /// <summary>Runs what has not run yet and returns the names of those scripts. Throws <see cref="InvalidOperationException"/> when a script fails.</summary>
    public static IReadOnlyList<string> Migrate(LobDatabase database) => Migrate(database, _ => true);

    /// <summary>
    /// As far as <paramref name="tot"/> allows, by the name of a script ("0006_EvaluatieVervolg.sql"): the database of a previous release, for tests.
    /// </summary>
    internal static IReadOnlyList<string> Migrate(LobDatabase database, Func<string, bool> tot)
    {
        ArgumentNullException.ThrowIfNull(database);
        var sqlite = database.Dialect.Engine == Engine.Sqlite;
        if (sqlite)
        {
            PrepareSqlite(database.ConnectionString);
        }
        // Rebuilding a parent table with foreign keys on would delete its children, and the pragma is ignored inside a transaction: off here, checked below.
        var connectionString = sqlite
            ? new SqliteConnectionStringBuilder(database.ConnectionString) { ForeignKeys = false, Pooling = false }.ToString()
            : database.ConnectionString;
        var prefix = sqlite ? "sqlite/" : "sqlserver/";
        UpgradeEngineBuilder builder = sqlite
            ? DeployChanges.To.SqliteDatabase(connectionString)
            : DeployChanges.To.SqlDatabase(connectionString);
        var upgrader = builder
            .WithScriptsEmbeddedInAssembly(
                Assembly.GetExecutingAssembly(),
                name => name.StartsWith(prefix, StringComparison.Ordinal) && tot(name[prefix.Length..])
            )
            .WithScriptNameComparer(StringComparer.Ordinal)
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogTo(new NoOpUpgradeLog())
            .Build();
        var result = upgrader.PerformUpgrade();
        if (!result.Successful)
        {
            throw new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed: {result.Error.Message}", result.Error);
        }

        if (sqlite)
        {
            CheckForeignKeys(connectionString);
        }
        return [.. result.Scripts.Select((SqlScript s) => s.Name)];
    }

    private static void PrepareSqlite(string connectionString)
    {
        var bron = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(bron)) is { Length: > 0 } map)
        {
            Directory.CreateDirectory(map);
        }
        using var verbinding = new SqliteConnection(connectionString);
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA journal_mode=WAL;";
        opdracht.ExecuteNonQuery();
    }

    private static void CheckForeignKeys(string connectionString)
    {
        using var verbinding = new SqliteConnection(connectionString);
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA foreign_key_check;";
        using var lezer = opdracht.ExecuteReader();
        if (lezer.Read())
        {
            throw new InvalidOperationException($"After migrating, table {lezer.GetString(0)} refers to rows that do not exist.");
        }
    }
}
