using Dapper;
using LobBeleid.Data.Database;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>
/// A database of its own for one test class: a fresh SQLite file, or, when LOB_TEST_SQLSERVER holds a connection string, a fresh database on that server.
/// </summary>
public sealed class Testdatabase : IAsyncDisposable
{
    /// <summary>A server makes and drops one database at a time: SQL Server locks its model (error 1807).</summary>
    private static readonly SemaphoreSlim Catalogus = new(1, 1);

    /// <summary>
    /// Dapper writes the code that reads a query once per connection string. Every test database of one engine has the same tables, so one time is
    /// enough: without this, each database of its own pays for all queries again.
    /// </summary>
    static Testdatabase() => SqlMapper.ConnectionStringComparer = new PerEngine();

    private Testdatabase(Engine engine, string connectionString, string naam)
    {
        Engine = engine;
        ConnectionString = connectionString;
        Naam = naam;
    }

    public Engine Engine { get; }
    public string ConnectionString { get; }
    private string Naam { get; }

    public static string? Server => Environment.GetEnvironmentVariable("LOB_TEST_SQLSERVER") is { Length: > 0 } s ? s : null;

    public static async Task<Testdatabase> MaakAsync(string? kopieVan = null)
    {
        var naam = "lobtest_" + Guid.NewGuid().ToString("N");
        if (Server is { } server)
        {
            await using var verbinding = new SqlConnection(
                new SqlConnectionStringBuilder(server) { InitialCatalog = "master", Pooling = false }.ToString()
            );
            await verbinding.OpenAsync();
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = $"CREATE DATABASE {naam}";
            await Catalogus.WaitAsync();
            try
            {
                await opdracht.ExecuteNonQueryAsync();
            }
            finally
            {
                Catalogus.Release();
            }
            return new Testdatabase(Engine.SqlServer, new SqlConnectionStringBuilder(server) { InitialCatalog = naam }.ToString(), naam);
        }

        var bestand = Path.Combine(Path.GetTempPath(), naam + ".db");
        if (kopieVan is not null)
        {
            File.Copy(kopieVan, bestand);
        }
        return new Testdatabase(Engine.Sqlite, $"Data Source={bestand}", bestand);
    }

    public LobDatabase Open() => new(Engine, ConnectionString);

    public async ValueTask DisposeAsync()
    {
        if (Engine == Engine.Sqlite)
        {
            SqliteConnection.ClearPool(new SqliteConnection(new LobDatabase(Engine, ConnectionString).ConnectionString));
            foreach (var achtervoegsel in new[] { "", "-wal", "-shm" })
            {
                File.Delete(Naam + achtervoegsel);
            }
            return;
        }

        // Only its own: clearing all pools makes another class, which waits for a connection at that moment, fail as if its pool were full.
        await using (var eigen = new SqlConnection(ConnectionString))
        {
            SqlConnection.ClearPool(eigen);
        }
        await using var verbinding = new SqlConnection(
            new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = "master", Pooling = false }.ToString()
        );
        await verbinding.OpenAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"DROP DATABASE {Naam}";
        await Catalogus.WaitAsync();
        try
        {
            await opdracht.ExecuteNonQueryAsync();
        }
        catch (SqlException)
        { /* Still in use by a pooled connection of another class: the server's owner cleans up lobtest_*. */
        }
        finally
        {
            Catalogus.Release();
        }
    }

    private sealed class PerEngine : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => IsSqlite(x) == IsSqlite(y);

        public int GetHashCode(string obj) => IsSqlite(obj) ? 1 : 2;

        /// <summary>Only SQLite's names this (<see cref="LobDatabase"/> sets it).</summary>
        private static bool IsSqlite(string? verbinding) =>
            verbinding?.Contains("Foreign Keys", StringComparison.OrdinalIgnoreCase) == true;
    }
}
