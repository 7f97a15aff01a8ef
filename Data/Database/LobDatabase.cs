using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Data.Database;

/// <summary>
/// Opens connections and runs Dapper on them. Repositories go through this class, so that every round trip is counted
/// (<see cref="Tel"/>) and every connection has the same safeguards.
/// </summary>
public sealed class LobDatabase
{
    /// <summary>How often a transaction is tried when others are in its way.</summary>
    private const int Pogingen = 8;
    private static readonly AsyncLocal<Teller?> HuidigeTeller = new();
    private readonly string _connectionString;

    static LobDatabase() => TypeHandlers.Register();

    /// <param name="engine">Which engine the connection string is for.</param>
    /// <param name="connectionString">For SQLite at least "Data Source=…"; foreign keys and pooling are always switched on.</param>
    public LobDatabase(Engine engine, string connectionString)
    {
        Dialect = new Dialect(engine);
        _connectionString =
            engine == Engine.Sqlite
                ? new SqliteConnectionStringBuilder(connectionString)
                {
                    ForeignKeys = true,
                    Pooling = true,
                    DefaultTimeout = 30,
                }.ToString()
                : connectionString;
    }

    public Dialect Dialect { get; }

    public string ConnectionString => _connectionString;

    /// <summary>Starts counting round trips in this asynchronous flow; read the count from the result.</summary>
    public static Teller Tel()
    {
        var teller = new Teller();
        HuidigeTeller.Value = teller;
        return teller;
    }

    /// <summary>Number of commands sent since counting started.</summary>
    public sealed class Teller
    {
        private int _aantal;
        public int Rondreizen => _aantal;

        internal void Meer() => Interlocked.Increment(ref _aantal);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        DbConnection verbinding =
            Dialect.Engine == Engine.Sqlite ? new SqliteConnection(_connectionString) : new SqlConnection(_connectionString);
        try
        {
            await verbinding.OpenAsync(ct);
            if (verbinding is SqliteConnection sqlite)
            {
                // A pooled connection keeps no pragma for certain: set them at every open. WAL itself is stored in the file.
                await using var pragma = sqlite.CreateCommand();
                pragma.CommandText = "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
                await pragma.ExecuteNonQueryAsync(ct);
            }

            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync();
            throw;
        }
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken ct)
    {
        await using var verbinding = await OpenAsync(ct);
        HuidigeTeller.Value?.Meer();
        return (await verbinding.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: ct))).AsList();
    }

    /// <summary>The one row, or null when there is none.</summary>
    public async Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? parameters, CancellationToken ct)
    {
        await using var verbinding = await OpenAsync(ct);
        HuidigeTeller.Value?.Meer();
        return await verbinding.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: ct));
    }

    /// <summary>Several result sets in one round trip.</summary>
    public async Task<T> QueryMultipleAsync<T>(
        string sql,
        object? parameters,
        Func<SqlMapper.GridReader, Task<T>> read,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var verbinding = await OpenAsync(ct);
        HuidigeTeller.Value?.Meer();
        await using var grid = await verbinding.QueryMultipleAsync(new CommandDefinition(sql, parameters, cancellationToken: ct));
        return await read(grid);
    }

    /// <summary>Number of rows changed.</summary>
    public async Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken ct)
    {
        await using var verbinding = await OpenAsync(ct);
        HuidigeTeller.Value?.Meer();
        return await verbinding.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: ct));
    }

    public async Task<int> InsertAsync(string sql, object parameters, CancellationToken ct)
    {
        await using var verbinding = await OpenAsync(ct);
        HuidigeTeller.Value?.Meer();
        return await verbinding.ExecuteScalarAsync<int>(new CommandDefinition(Dialect.MetNieuwId(sql), parameters, cancellationToken: ct));
    }

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction: committed when it returns, rolled back when it throws. When the server ended the
    /// transaction to break a deadlock, the work runs again, so it must not change anything outside the database that a second run would
    /// spoil.
    /// </summary>
    public Task<T> InTransactieAsync<T>(Func<Transactie, Task<T>> work, CancellationToken ct) =>
        HerhaalAsync(work, _ => true, Dialect.IsVastgelopen, ct);

    /// <summary>
    /// As <see cref="InTransactieAsync{T}(Func{Transactie, Task{T}}, CancellationToken)"/>, for work that adds a row unless it is there:
    /// when somebody else adds it at the same moment (SQL Server lets both look first), the work runs again and finds it.
    /// </summary>
    public Task InZetTransactieAsync(Func<Transactie, Task> work, CancellationToken ct) =>
        InZetTransactieAsync(
            async t =>
            {
                await work(t);
                return true;
            },
            _ => true,
            ct
        );

    /// <summary>
    /// As <see cref="InZetTransactieAsync(Func{Transactie, Task}, CancellationToken)"/>, for work that may find halfway that it cannot be done:
    /// what it changed stays only when <paramref name="isGelukt"/> says so of its outcome, without an exception for what is to be expected.
    /// </summary>
    public Task<T> InZetTransactieAsync<T>(Func<Transactie, Task<T>> work, Func<T, bool> isGelukt, CancellationToken ct) =>
        HerhaalAsync(work, isGelukt, fout => Dialect.IsDubbel(fout) || Dialect.IsVastgelopen(fout), ct);

    private async Task<T> HerhaalAsync<T>(
        Func<Transactie, Task<T>> work,
        Func<T, bool> isGelukt,
        Func<DbException, bool> helptOpnieuw,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(work);
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await EenmaalAsync(work, isGelukt, ct);
            }
            catch (DbException fout) when (poging < Pogingen && helptOpnieuw(fout))
            {
                // Rolled back; the other transaction has ended or is about to. A short, uneven wait keeps those who met from meeting again.
                await Task.Delay(Random.Shared.Next(2, 10 * poging), ct);
            }
        }
    }

    private async Task<T> EenmaalAsync<T>(Func<Transactie, Task<T>> work, Func<T, bool> isGelukt, CancellationToken ct)
    {
        await using var verbinding = await OpenAsync(ct);
        // Immediate on SQLite (the provider's default): the write lock is taken at the start, so a later upgrade cannot fail halfway.
        await using var transactie = await verbinding.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        var uitkomst = await work(new Transactie(this, verbinding, transactie));
        if (isGelukt(uitkomst))
        {
            await transactie.CommitAsync(ct);
        }
        else
        {
            await transactie.RollbackAsync(ct);
        }
        return uitkomst;
    }

    public Task InTransactieAsync(Func<Transactie, Task> work, CancellationToken ct) =>
        InTransactieAsync(
            async t =>
            {
                await work(t);
                return true;
            },
            ct
        );

    /// <summary>The commands that a unit of work may run within its transaction.</summary>
    public sealed class Transactie
    {
        private readonly LobDatabase _database;
        private readonly DbConnection _verbinding;
        private readonly DbTransaction _transactie;

        internal Transactie(LobDatabase database, DbConnection verbinding, DbTransaction transactie)
        {
            _database = database;
            _verbinding = verbinding;
            _transactie = transactie;
        }

        /// <summary>Number of rows changed; given a list of parameters, the statement runs once for each.</summary>
        public Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken ct)
        {
            HuidigeTeller.Value?.Meer();
            return _verbinding.ExecuteAsync(new CommandDefinition(sql, parameters, _transactie, cancellationToken: ct));
        }

        public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken ct)
        {
            HuidigeTeller.Value?.Meer();
            return (await _verbinding.QueryAsync<T>(new CommandDefinition(sql, parameters, _transactie, cancellationToken: ct))).AsList();
        }

        public Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? parameters, CancellationToken ct)
        {
            HuidigeTeller.Value?.Meer();
            return _verbinding.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, parameters, _transactie, cancellationToken: ct));
        }

        /// <summary>Inserts one row and returns the id that the database gave it.</summary>
        public Task<int> InsertAsync(string sql, object parameters, CancellationToken ct)
        {
            HuidigeTeller.Value?.Meer();
            return _verbinding.ExecuteScalarAsync<int>(
                new CommandDefinition(_database.Dialect.MetNieuwId(sql), parameters, _transactie, cancellationToken: ct)
            );
        }
    }
}
