using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Organisatie;

public sealed class DrempelRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private static readonly IReadOnlyList<string> Codes = [.. Regels.Drempels.Select(d => d.Code)];
    private readonly DrempelRepository _drempels = new(leeg.Database);

    [Fact]
    public async Task Set_Again_ReplacesAllOfThem()
    {
        var eerst = Regels.Drempels.ToDictionary(d => d.Code, d => d.Maximum);
        await _drempels.SetAsync(eerst, Codes, default);
        Assert.Equal(eerst.OrderBy(d => d.Key), (await _drempels.GetAsync(default)).OrderBy(d => d.Key));

        // A share in whole percents survives: hundredths are stored.
        var daarna = new Dictionary<string, decimal> { ["CP-26"] = 0.07m, ["CP-09"] = 0m };
        await _drempels.SetAsync(daarna, Codes, default);
        Assert.Equal(daarna.OrderBy(d => d.Key), (await _drempels.GetAsync(default)).OrderBy(d => d.Key));
        Assert.Equal(
            daarna.OrderBy(d => d.Key),
            (await new LeerlijnRepository(leeg.Database).GetAsync(leeg.VrijSchooljaar(), default)).Drempels.OrderBy(d => d.Key)
        );

        await _drempels.SetAsync(new Dictionary<string, decimal>(), Codes, default);
        Assert.Empty(await _drempels.GetAsync(default));
    }
}
