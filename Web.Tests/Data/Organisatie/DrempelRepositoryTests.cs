using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Organisatie;

public sealed class DrempelRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private static readonly IReadOnlyList<string> Codes = [.. Drempels.Alle.Select(d => d.Code)];
    private readonly DrempelRepository _drempels = new(leeg.Database);

    [Fact]
    public async Task Set_Again_ReplacesAllOfThem()
    {
        var eerst = Drempels.Alle.ToDictionary(d => d.Code, d => d.Maximum);
        await _drempels.SetAsync(eerst, Codes, default);
        Assert.Equal(eerst.OrderBy(d => d.Key), (await _drempels.GetAsync(default)).OrderBy(d => d.Key));

        // A share in whole percents survives: hundredths are stored.
        var daarna = new Dictionary<string, decimal> { [Drempels.AandeelPersoon] = 0.07m, [Drempels.VolledigeRondes] = 0m };
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
