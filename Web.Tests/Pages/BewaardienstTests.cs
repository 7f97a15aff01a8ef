using LobBeleid.Data.Beheer;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Achtergrond;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace LobBeleid.Tests.Pages;

/// <summary>The clock that keeps what was promised about answers.</summary>
public sealed class BewaardienstTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nu = new(2031, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private sealed class Klok(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }

    private Task LoopAsync(DateTimeOffset nu) =>
        new Bewaardienst(
            _school.Services.GetRequiredService<IServiceScopeFactory>(),
            new Klok(nu),
            NullLogger<Bewaardienst>.Instance
        ).DoeRondeAsync(default);

    private Task<int> TelAsync(string sql) => _school.Database.QuerySingleOrDefaultAsync<int>(sql, null, default);

    private Task<int> GeenDemoAsync() => _school.Database.ExecuteAsync("DELETE FROM Instelling WHERE Sleutel = 'Demo'", null, default);

    [Fact]
    public void Site_RunsIt() => Assert.Contains(_school.Services.GetServices<IHostedService>(), d => d is Bewaardienst);

    [Fact]
    public async Task Demo_AfterManyYears_StillHoldsItsAnswers_ButClosesWhatIsOver()
    {
        var d = await Rondebouw.RondeAsync(_school.Database, 2026, Nu);
        var voor = await TelAsync("SELECT COUNT(*) FROM Openantwoord");
        Assert.True(voor > 0);
        await LoopAsync(Nu.AddYears(20));
        Assert.Equal(voor, await TelAsync("SELECT COUNT(*) FROM Openantwoord"));
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM Ronde WHERE FormulierenGewistOp IS NOT NULL OR OpenGewistOp IS NOT NULL"));
        Assert.NotNull((await new RondeRepository(_school.Database).GetAsync(d.Ronde.Id, 0, default))!.Ronde.GeslotenOp);
    }

    [Fact]
    public async Task School_ClosesWithItsOwnMinimum_AndErasesWhatIsOverdue()
    {
        await GeenDemoAsync();
        await new InstellingRepository(_school.Database).SetAsync(InstellingRepository.Namen.MinimumGroep, "12", default);
        var d = await Rondebouw.RondeAsync(_school.Database, 2026, Nu);
        await Rondebouw.VulAsync(_school.Database, d.Groepen[0].Code, Nu, 5, 3, 2, "Meer tijd");
        await LoopAsync(Nu);
        Assert.Null((await new RondeRepository(_school.Database).GetAsync(d.Ronde.Id, 0, default))!.Ronde.GeslotenOp);
        await LoopAsync(Nu.AddHours(1));
        var ronde = (await new RondeRepository(_school.Database).GetAsync(d.Ronde.Id, 0, default))!.Ronde;
        Assert.Equal((Nu.AddHours(1), 12), (ronde.GeslotenOp, ronde.Minimum));
        Assert.Equal(10, await TelAsync($"SELECT COUNT(*) FROM Inzending WHERE RondegroepId = {d.Groepen[0].Id}"));
        await LoopAsync(Nu.AddDays(31));
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM Inzending"));
        Assert.Equal(1, await TelAsync("SELECT COUNT(*) FROM Openantwoord"));
        await LoopAsync(Nu.AddYears(2).AddDays(2));
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM Openantwoord"));
    }

    /// <summary>After an update: rounds that closed before outcomes were stored. One that cannot be worked out keeps no other from it.</summary>
    [Fact]
    public async Task RoundsWithoutOutcome_GetOne_AlsoBesideOneThatCannotBeWorkedOut()
    {
        await _school.Database.ExecuteAsync("DELETE FROM Rondeuitkomst", null, default);
        await _school.Database.ExecuteAsync("UPDATE Ronde SET Toongroepen = 'kapot' WHERE Id = 4", null, default);
        await LoopAsync(Nu);
        Assert.Equal(3, await TelAsync("SELECT COUNT(*) FROM Rondeuitkomst"));
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM Rondeuitkomst WHERE RondeId = 4"));
    }

    [Fact]
    public async Task RoundsAheadOfTheClock_AreLeftAlone()
    {
        // The example rounds of January 2027 lie ahead of somebody who runs this earlier; so may those of a school whose clock was wrong.
        await GeenDemoAsync();
        await LoopAsync(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM Ronde WHERE FormulierenGewistOp IS NOT NULL OR OpenGewistOp IS NOT NULL"));
        await LoopAsync(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(2, await TelAsync("SELECT COUNT(*) FROM Ronde WHERE FormulierenGewistOp IS NOT NULL"));
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM Ronde WHERE OpenGewistOp IS NOT NULL"));
    }

    [Fact]
    public async Task OneRoundThatCannotBeClosed_DoesNotStopTheErasing_NorTheSite()
    {
        await GeenDemoAsync();
        var d = await Rondebouw.RondeAsync(_school.Database, 2026, Nu);
        await Rondebouw.VulAsync(_school.Database, d.Groepen[0].Code, Nu, 1, 0, 0);
        await _school.Database.ExecuteAsync(
            "UPDATE Inzending SET Antwoorden = 'geen json' WHERE RondegroepId = @groep",
            new { groep = d.Groepen[0].Id },
            default
        );
        await LoopAsync(Nu.AddDays(60));
        Assert.Null((await new RondeRepository(_school.Database).GetAsync(d.Ronde.Id, 0, default))!.Ronde.GeslotenOp);
        Assert.Equal(4, await TelAsync("SELECT COUNT(*) FROM Ronde WHERE FormulierenGewistOp IS NOT NULL"));
    }
}
