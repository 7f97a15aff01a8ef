using LobBeleid.Data.Database;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Nothing is erased early, and what results are read from never.</summary>
public sealed class BewaarRepositoryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nu = new(2030, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private Testschool _school = null!;
    private LobDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _school = await Testschool.StartAsync();
        _database = _school.Database;
    }

    public Task DisposeAsync() => _school.DisposeAsync();

    private async Task<int> TelAsync(string tabel, int ronde) =>
        await _database.QuerySingleOrDefaultAsync<int>(
            $"SELECT COUNT(*) FROM {tabel} x JOIN Rondegroep g ON g.Id = x.RondegroepId WHERE g.RondeId = @ronde",
            new { ronde },
            default
        );

    private async Task<(int Formulieren, int Codes, int Open, int Tellingen)> StandAsync(int ronde) =>
        (
            await TelAsync("Inzending", ronde),
            await TelAsync("Rondecode", ronde),
            await TelAsync("Openantwoord", ronde),
            await TelAsync("Rondetelling", ronde)
        );

    [Fact]
    public async Task Wis_OnItsDay_NotBefore_AndCountsStay()
    {
        var (rondes, bewaar) = (new RondeRepository(_database), new BewaarRepository(_database));
        var d = await Rondebouw.RondeAsync(_database, 2026, Nu, toegang: Toegangswijze.Eenmalig);
        for (var i = 0; i < 24; i++)
        {
            await Rondebouw.VulAsync(
                _database,
                d.Slips[i].Code,
                Nu,
                i % 3 == 0 ? 0 : 1,
                i % 3 == 0 ? 1 : 0,
                0,
                i == 0 ? "Meer tijd" : null
            );
        }
        var open = await Rondebouw.RondeAsync(_database, 2026, Nu);
        await Rondebouw.VulAsync(_database, open.Groepen[0].Code, Nu, 5, 3, 2, "Nog open");
        // The four rounds of the example school go first, so that what follows counts its own; with a clock before them they stay.
        Assert.Equal(
            (0, 0),
            (
                await bewaar.WisFormulierenAsync(Nu.AddYears(-10), default),
                await bewaar.WisOpenAsync(new DateOnly(2080, 1, 1), Nu.AddYears(-10), default)
            )
        );
        Assert.Equal(
            (4, 4),
            (
                await bewaar.WisFormulierenAsync(Nu.AddYears(50), default),
                await bewaar.WisOpenAsync(new DateOnly(2080, 1, 1), Nu.AddYears(50), default)
            )
        );
        Assert.True(await Rondebouw.SluitAsync(_database, d.Ronde.Id, Nu));
        var voor = await StandAsync(d.Ronde.Id);
        Assert.Equal((24, 30, 1), (voor.Formulieren, voor.Codes, voor.Open));
        var eerst = Rondeuitslag.Lees((await new UitslagRepository(_database).GetAsync([d.Ronde.Id], 0, default))[d.Ronde.Id], 6);

        Assert.Equal(0, await bewaar.WisFormulierenAsync(Nu.AddDays(30).AddSeconds(-1), default));
        Assert.Equal(1, await bewaar.WisFormulierenAsync(Nu.AddDays(30), default));
        Assert.Equal(0, await bewaar.WisFormulierenAsync(Nu.AddDays(31), default));
        Assert.Equal((0, 0, 1, voor.Tellingen), await StandAsync(d.Ronde.Id));

        var tot = d.Ronde.BewaarTot;
        Assert.Equal(0, await bewaar.WisOpenAsync(tot, Nu.AddYears(2), default));
        Assert.Equal(1, await bewaar.WisOpenAsync(tot.AddDays(1), Nu.AddYears(2), default));
        Assert.Equal((0, 0, 0, voor.Tellingen), await StandAsync(d.Ronde.Id));
        var na = (await new UitslagRepository(_database).GetAsync([d.Ronde.Id], 0, default))[d.Ronde.Id];
        Assert.Equal((Nu.AddDays(30), Nu.AddYears(2)), (na.Ronde.FormulierenGewistOp, na.Ronde.OpenGewistOp));
        // The results are what they were: people counted, shares, groups.
        var daarna = Rondeuitslag.Lees(na, 6);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(eerst), System.Text.Json.JsonSerializer.Serialize(daarna));
        Assert.Equal(24, daarna.Respons.Single(r => r.Groep.Sleutel == "school").Ingevuld);
        // A round that still runs keeps all, whatever the clock says.
        Assert.Equal((10, 1), ((await StandAsync(open.Ronde.Id)).Formulieren, (await StandAsync(open.Ronde.Id)).Open));
    }
}
