using System.Data.Common;
using LobBeleid.Data.Database;

namespace LobBeleid.Tests.Data.Database;

public sealed class LobDatabaseTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private const string SqlInsert = "INSERT INTO Instelling (Sleutel, Waarde) VALUES (@sleutel, @waarde)";
    private const string SqlUpdate = "UPDATE Instelling SET Waarde = @waarde WHERE Sleutel = @sleutel";

    private LobDatabase Database => leeg.Database;

    [Fact]
    public async Task InTransactie_Returns_KeepsEverything()
    {
        var (een, ander) = (leeg.Naam("s"), leeg.Naam("s"));
        var uitkomst = await Database.InTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlInsert, new { sleutel = een, waarde = "1" }, default);
                await t.ExecuteAsync(SqlInsert, new { sleutel = ander, waarde = "2" }, default);
                return 3;
            },
            default
        );
        Assert.Equal((3, "1", "2"), (uitkomst, await WaardeAsync(een), await WaardeAsync(ander)));
    }

    [Fact]
    public async Task InTransactie_Throws_KeepsNothing()
    {
        var sleutel = leeg.Naam("s");
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Database.InTransactieAsync(
                async t =>
                {
                    await t.ExecuteAsync(SqlInsert, new { sleutel, waarde = "1" }, default);
                    throw new InvalidOperationException();
                },
                default
            )
        );
        Assert.Null(await WaardeAsync(sleutel));
    }

    [Fact]
    public async Task InZetTransactie_RowMadeByAnotherMeanwhile_RunsAgainAndFindsIt()
    {
        var (sleutel, los) = (leeg.Naam("s"), leeg.Naam("s"));
        var pogingen = 0;
        await Database.ExecuteAsync(SqlInsert, new { sleutel, waarde = "van een ander" }, default);
        await Database.InZetTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlInsert, new { sleutel = los, waarde = $"poging {++pogingen}" }, default);
                await t.ExecuteAsync(pogingen == 1 ? SqlInsert : SqlUpdate, new { sleutel, waarde = "van mij" }, default);
            },
            default
        );

        Assert.Equal((2, "van mij", "poging 2"), (pogingen, await WaardeAsync(sleutel), await WaardeAsync(los)));
    }

    [Fact]
    public async Task InZetTransactie_RefusedEachTime_GivesUpAndSaysWhy()
    {
        var sleutel = leeg.Naam("s");
        var pogingen = 0;
        await Database.ExecuteAsync(SqlInsert, new { sleutel, waarde = "1" }, default);
        Task Werk(LobDatabase.Transactie t)
        {
            pogingen++;
            return t.ExecuteAsync(SqlInsert, new { sleutel, waarde = "2" }, default);
        }

        Assert.True(Dialect.IsDubbel(await Assert.ThrowsAnyAsync<DbException>(() => Database.InZetTransactieAsync(Werk, default))));
        Assert.Equal(8, pogingen);
        // An ordinary transaction reports it at once.
        Assert.True(Dialect.IsDubbel(await Assert.ThrowsAnyAsync<DbException>(() => Database.InTransactieAsync(Werk, default))));
        Assert.Equal(9, pogingen);
    }

    [Fact]
    public async Task InZetTransactie_AnotherFault_IsNotTriedAgain()
    {
        var pogingen = 0;
        await Assert.ThrowsAnyAsync<DbException>(() =>
            Database.InZetTransactieAsync(
                t =>
                {
                    pogingen++;
                    return t.ExecuteAsync("UPDATE BestaatNiet SET Waarde = 1", null, default);
                },
                default
            )
        );
        Assert.Equal(1, pogingen);
    }

    [Fact]
    public async Task InTransactie_TwoWaitForEachOther_BothFinish()
    {
        var (een, ander) = (leeg.Naam("s"), leeg.Naam("s"));
        foreach (var sleutel in new[] { een, ander })
        {
            await Database.ExecuteAsync(SqlInsert, new { sleutel, waarde = "0" }, default);
        }
        // SQLite lets the second one start only when the first has finished: there is nothing to wait for.
        var wacht = Database.Dialect.Engine == Engine.Sqlite ? TimeSpan.Zero : TimeSpan.FromSeconds(5);
        TaskCompletionSource eersteHeeft = new(TaskCreationOptions.RunContinuationsAsynchronously),
            tweedeHeeft = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var pogingen = 0;
        Task WerkAsync(string begin, string eind, TaskCompletionSource ik, TaskCompletionSource jij) =>
            Database.InTransactieAsync(
                async t =>
                {
                    Interlocked.Increment(ref pogingen);
                    await t.ExecuteAsync(SqlUpdate, new { sleutel = begin, waarde = begin }, default);
                    ik.TrySetResult();
                    await Task.WhenAny(jij.Task, Task.Delay(wacht));
                    await t.ExecuteAsync(SqlUpdate, new { sleutel = eind, waarde = begin }, default);
                },
                default
            );
        await Task.WhenAll(
            Task.Run(() => WerkAsync(een, ander, eersteHeeft, tweedeHeeft)),
            Task.Run(() => WerkAsync(ander, een, tweedeHeeft, eersteHeeft))
        );

        // Whoever came last wrote both.
        Assert.Equal(await WaardeAsync(een), await WaardeAsync(ander));
        // A server breaks the wait at least once; on a busy one the two may meet again.
        if (Database.Dialect.Engine == Engine.Sqlite)
        {
            Assert.Equal(2, pogingen);
        }
        else
        {
            Assert.InRange(pogingen, 3, 6);
        }
    }

    [Fact]
    public async Task Insert_OutsideAndInsideATransaction_GiveTheRowsId()
    {
        const string sql = "INSERT INTO Groepssoort (Naam) VALUES (@naam)";
        var buiten = await Database.InsertAsync(sql, new { naam = leeg.Naam("g") }, default);
        var binnen = await Database.InTransactieAsync(t => t.InsertAsync(sql, new { naam = leeg.Naam("g") }, default), default);
        Assert.True(binnen > buiten && buiten > 0);
        Assert.Equal(2, await leeg.TelAsync("SELECT COUNT(*) FROM Groepssoort WHERE Id IN @ids", new { ids = new[] { buiten, binnen } }));
    }

    [Fact]
    public async Task Tel_EveryKindOfCommand_IsCounted()
    {
        var teller = LobDatabase.Tel();
        await Database.QueryAsync<int>("SELECT 1", null, default);
        await Database.QuerySingleOrDefaultAsync<int>("SELECT 1", null, default);
        await Database.ExecuteAsync(SqlInsert, new { sleutel = leeg.Naam("s"), waarde = "" }, default);
        await Database.InsertAsync("INSERT INTO Groepssoort (Naam) VALUES (@naam)", new { naam = leeg.Naam("g") }, default);
        await Database.QueryMultipleAsync(
            "SELECT 1; SELECT 2",
            null,
            async grid => (await grid.ReadAsync<int>()).Concat(await grid.ReadAsync<int>()).Sum(),
            default
        );
        Assert.Equal(5, teller.Rondreizen);
        await Database.InTransactieAsync(
            async t =>
            {
                await t.QueryAsync<int>("SELECT 1", null, default);
                await t.QuerySingleOrDefaultAsync<int>("SELECT 1", null, default);
                await t.ExecuteAsync(SqlUpdate, new { sleutel = "x", waarde = "" }, default);
                await t.InsertAsync("INSERT INTO Groepssoort (Naam) VALUES (@naam)", new { naam = leeg.Naam("g") }, default);
            },
            default
        );
        Assert.Equal(9, teller.Rondreizen);
    }

    [Fact]
    public async Task Moments_AnyOffset_ComeBackAsTheSameMomentInUtc()
    {
        // A date without a time and moments around the change to summer time, to the millisecond.
        var schooljaar = await leeg.SchooljaarAsync();
        foreach (
            var moment in new[]
            {
                new DateTimeOffset(2027, 3, 28, 2, 59, 59, 999, TimeSpan.FromHours(1)),
                new DateTimeOffset(2026, 12, 31, 23, 30, 0, 1, TimeSpan.FromHours(-5)),
                DateTimeOffset.UnixEpoch,
            }
        )
        {
            await Database.ExecuteAsync(
                "INSERT INTO ChecklistWeggelaten (SchooljaarId, LeerjaarNr, Type, Reden, Door, Op) VALUES (@schooljaar, 1, 'T01', '', '', @moment)",
                new { schooljaar, moment },
                default
            );
            var terug = await Database.QuerySingleOrDefaultAsync<DateTimeOffset>(
                "SELECT Op FROM ChecklistWeggelaten WHERE SchooljaarId = @schooljaar AND Op = @moment",
                new { schooljaar, moment },
                default
            );
            Assert.Equal(moment.UtcDateTime, terug.UtcDateTime);
            Assert.Equal(TimeSpan.Zero, terug.Offset);
            await Database.ExecuteAsync("DELETE FROM ChecklistWeggelaten", null, default);
        }
    }

    private Task<string?> WaardeAsync(string sleutel) =>
        Database.QuerySingleOrDefaultAsync<string>("SELECT Waarde FROM Instelling WHERE Sleutel = @sleutel", new { sleutel }, default);
}
