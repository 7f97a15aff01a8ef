using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Data.Database;

/// <summary>Everything that differs between the engines. All other SQL is written so that both accept it.</summary>
public sealed class Dialect(Engine engine)
{
    public Engine Engine { get; } = engine;

    /// <summary>The insert followed by a select of the id it made; run it as a scalar.</summary>
    public string MetNieuwId(string insert) =>
        Engine == Engine.Sqlite ? insert + "; SELECT last_insert_rowid();" : insert + "; SELECT CAST(SCOPE_IDENTITY() AS INT);";

    /// <summary>True when the exception says that a UNIQUE or PRIMARY KEY constraint refused the row.</summary>
    public static bool IsDubbel(DbException fout) =>
        fout switch
        {
            SqliteException s => s.SqliteExtendedErrorCode is 2067 or 1555,
            SqlException s => s.Number is 2627 or 2601,
            _ => false,
        };

    /// <summary>True when a FOREIGN KEY refused the change: the row is still in use, or what it refers to is gone.</summary>
    public static bool IsVerwijzing(DbException fout) =>
        fout switch
        {
            SqliteException s => s.SqliteExtendedErrorCode is 787 or 1811,
            SqlException s => s.Number == 547,
            _ => false,
        };

    /// <summary>
    /// True when the server ended this transaction because it and another waited for each other. SQLite has one writer at a time, so it
    /// never happens there.
    /// </summary>
    public static bool IsVastgelopen(DbException fout) => fout is SqlException { Number: 1205 };
}
