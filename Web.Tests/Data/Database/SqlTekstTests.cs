using System.Data.Common;
using LobBeleid.Data.Database;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace LobBeleid.Tests.Data.Database;

/// <summary>No query reaches a database for the first time at a school: both engines read every query of Data here.</summary>
public sealed class SqlTekstTests(LegeDatabase leeg, ITestOutputHelper uitvoer) : IClassFixture<LegeDatabase>
{
    /// <summary>There are more; fewer would mean that they are no longer found.</summary>
    private const int Minstens = 70;

    [Fact]
    public async Task Sqlite_EveryQuery_Compiles() => AssertGeen(await SqlControle.SqliteAsync(Teksten(Engine.Sqlite)));

    [Fact]
    public void Tsql_EveryQuery_ParsesAndNamesWhatExists() => AssertGeen(SqlControle.Tsql(Teksten(Engine.SqlServer)));

    /// <summary>What only a running engine refuses: grouping, unknown functions, types that do not convert.</summary>
    [Fact]
    public async Task EngineUnderTest_EveryQuery_RunsWithNulls()
    {
        var fouten = new List<string>();
        foreach (var tekst in Teksten(leeg.Database.Dialect.Engine))
        {
            if (await VoerUitAsync(tekst) is { } fout)
            {
                fouten.Add($"{tekst.Naam}: {fout}");
            }
        }

        AssertGeen(fouten);
    }

    [Fact]
    public void Delen_EachIsPartOfAQuery()
    {
        var teksten = Teksten(Engine.Sqlite);
        Assert.All(SqlTekst.Delen(), deel => Assert.Contains(teksten, t => t.Tekst.Contains(deel.Tekst, StringComparison.Ordinal)));
    }

    [Fact]
    public void Alle_KnownConstants_AreFound()
    {
        var namen = SqlTekst.Alle(Engine.Sqlite).Select(t => t.Naam).ToList();
        // Public, private, of a static class, and an insert as it is sent.
        Assert.Contains("LeerlijnRepository.SqlLijn", namen);
        Assert.Contains("DemoVuller.SqlMentor", namen);
        Assert.Contains("ActiviteitRepository.SqlInsert (MetNieuwId)", namen);
        Assert.Equal(namen.Count, namen.Distinct().Count());
        Assert.Equal(
            ["ActiviteitRepository.SqlVelden"],
            SqlTekst.Delen().Select(t => t.Naam).Where(n => n.StartsWith("Activiteit", StringComparison.Ordinal))
        );
    }

    /// <summary>Queries that are not in Data, with what SQLite and SQL Server's grammar and model must say about each; null = nothing.</summary>
    private static readonly (string Sql, string? OpSqlite, string? OpTsql)[] Proeven =
    [
        ("SELECT Id, Naam FROM Team WHERE Code = @code", null, null),
        ("SELECT Id FROM Team WHERE Id IN @ids", null, null),
        ("SELECT Id FROM Team WHERE Naam = 'a;b'; DELETE FROM Team WHERE Id = @id;", null, null),
        ("SELECT Id, Naaam FROM Team", "Naaam", "Naaam"),
        ("SELECT Id FROM Teams", "Teams", "Teams"),
        ("SELECT t.Id, v.Naam FROM Team t", "v.Naam", "v"),
        ("INSERT INTO Team (Code, Naaam, Versie) VALUES (@code, @naam, 1)", "Naaam", "Naaam"),
        ("UPDATE Team SET Naaam = @naam WHERE Id = @id", "Naaam", "Naaam"),
        ("DELETE FROM Team WHERE Codee = @code", "Codee", "Codee"),
        ("SELECT Id FROM Team; SELECT Id FROM Teams", "Teams", "Teams"),
        ("SELECT Id FROM Team WHERE Id = @id LIMIT 1", null, "LIMIT"),
        ("SELECT Id FROM Team ORDER BY Id LIMIT 1", null, "LI"),
        ("SELECT TOP 1 Id FROM Team", "syntax", null),
        ("SELECT Code || Naam FROM Team", null, "|"),
        ("SELECT Code + Naam FROM Team WHERE GETDATE() > @op", "GETDATE", "GETDATE"),
        ("SELECT IFNULL(VestigingId, 0) FROM Team", null, "IFNULL"),
        ("SELECT Id FROM Team WHERE @alles", null, "@alles"),
        ("SELECT Id FROM Klas WHERE TRUE", null, "TRUE"),
        ("INSERT INTO Team (Code, Naam) VALUES (@code, @naam) ON CONFLICT DO NOTHING", null, "ON"),
        ("SELECT Id FROM Team WHERE VestigingId IS NOT DISTINCT FROM @vestiging", null, "DISTINCT"),
    ];

    [Fact]
    public async Task Controle_ProbeQueries_AreRefusedWhereTheyAreWrong()
    {
        var proeven = Proeven.Select((p, i) => (Tekst: new SqlTekst($"proef{i}.", p.Sql), p.OpSqlite, p.OpTsql)).ToList();
        var opSqlite = await SqlControle.SqliteAsync(proeven.Select(p => p.Tekst));
        var opTsql = SqlControle.Tsql(proeven.Select(p => p.Tekst));
        Assert.All(
            proeven,
            p =>
            {
                AssertFout(p.OpSqlite, [.. opSqlite.Where(f => f.Contains(p.Tekst.Naam, StringComparison.Ordinal))]);
                AssertFout(p.OpTsql, [.. opTsql.Where(f => f.Contains(p.Tekst.Naam, StringComparison.Ordinal))]);
            }
        );
    }

    [Fact]
    public async Task EngineUnderTest_WrongQuery_IsRefused()
    {
        Assert.NotNull(await VoerUitAsync(new SqlTekst("proef", "SELECT Id, Naaam FROM Team")));
        Assert.NotNull(await VoerUitAsync(new SqlTekst("proef", "SELECT Id FROM Team; SELECT Id FROM Teams")));
        Assert.Null(await VoerUitAsync(new SqlTekst("proef", "SELECT Id, Naam FROM Team WHERE Id IN @ids")));
    }

    [Fact]
    public void TsqlSchema_LaterScripts_AreLaidOverTheTables()
    {
        var definitie = TsqlSchema.Bepaal([
            "CREATE TABLE Een (Id INT NOT NULL PRIMARY KEY, Oud NVARCHAR(10) NOT NULL, Kort NVARCHAR(10) NULL, CONSTRAINT "
                + "UQ_Een UNIQUE (Oud)); CREATE TABLE Weg (Id INT NOT NULL); CREATE INDEX IX_Weg ON Een (Kort);",
            """
            ALTER TABLE Een ADD Nieuw INT NULL;
            UPDATE Een SET Nieuw = 1;
            ALTER TABLE Een DROP CONSTRAINT UQ_Een;
            ALTER TABLE Een DROP COLUMN Oud;
            ALTER TABLE Een ALTER COLUMN Kort NVARCHAR(20) NOT NULL;
            DROP INDEX IX_Weg ON Een;
            DROP TABLE Weg;
            """,
        ]);
        using var model = TsqlSchema.Model(definitie);
        Assert.Equal(
            "CREATE TABLE Een ( Id INT NOT NULL PRIMARY KEY, Kort NVARCHAR (20) NOT NULL, Nieuw INT NULL )",
            string.Join(' ', definitie.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );
        Assert.Empty(model.Validate());
        Assert.Throws<NotSupportedException>(() => TsqlSchema.Bepaal(["CREATE VIEW V AS SELECT 1 AS Een"]));
    }

    /// <summary>Null when the engine takes the query; a refused row (NOT NULL, unique, foreign key) says that it understood it.</summary>
    private async Task<string?> VoerUitAsync(SqlTekst tekst)
    {
        await using var verbinding = await leeg.Database.OpenAsync(default);
        await using var transactie = await verbinding.BeginTransactionAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = tekst.Uitvoerbaar;
        foreach (var naam in tekst.Parameters)
        {
            var parameter = opdracht.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + naam, DBNull.Value);
            // Text does not convert to bytes, not even null.
            parameter.DbType =
                naam == "inhoud" && tekst.Tekst.Contains("Importbestand", StringComparison.Ordinal)
                    ? System.Data.DbType.Binary
                    : System.Data.DbType.String;
            opdracht.Parameters.Add(parameter);
        }

        try
        {
            await using var lezer = await opdracht.ExecuteReaderAsync();
            do
            {
                while (await lezer.ReadAsync()) { }
            } while (await lezer.NextResultAsync());
            return null;
        }
        catch (DbException fout)
            when (fout is SqliteException { SqliteErrorCode: 19 } or SqlException { Number: 515 or 547 or 2627 or 2601 })
        {
            return null;
        }
        catch (DbException fout)
        {
            return fout.Message;
        }
    }

    private IReadOnlyList<SqlTekst> Teksten(Engine engine)
    {
        var teksten = SqlTekst.Alle(engine);
        uitvoer.WriteLine($"{teksten.Count} queries, {teksten.Sum(t => SqlControle.Opdrachten(t.Uitvoerbaar).Count)} statements");
        Assert.True(teksten.Count(t => !t.Naam.EndsWith(')')) >= Minstens, $"Only {teksten.Count} queries were found.");
        return teksten;
    }

    private static void AssertGeen(IReadOnlyList<string> fouten) => Assert.True(fouten.Count == 0, string.Join('\n', fouten));

    private static void AssertFout(string? verwacht, IReadOnlyList<string> fouten)
    {
        if (verwacht is null)
        {
            AssertGeen(fouten);
        }
        else
        {
            Assert.Contains(verwacht, string.Join('\n', fouten), StringComparison.Ordinal);
        }
    }
}
