using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Beleid;

public sealed class PrioriteitRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly PrioriteitRepository _prioriteiten = new(leeg.Database);
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);

    [Fact]
    public async Task Prioriteit_InsertUpdateDelete_KeepsEveryField_AndTheVersionDecides()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var p = Bouw.AllesDocument(schooljaar).Prioriteiten[0];
        var id = await _prioriteiten.InsertAsync(schooljaar, p, default);
        async Task<Prioriteit> LeesAsync() => (await _lijnen.GetAsync(schooljaar, default)).Lijn.Prioriteiten.Single(x => x.Id == id);
        Assert.Equal(p with { Id = id, Versie = 1 }, await LeesAsync());
        Assert.True(
            await _prioriteiten.UpdateAsync(
                schooljaar,
                p with
                {
                    Id = id,
                    Versie = 1,
                    Eigenaar = "Noor",
                    WegTeNemen = null,
                    Einddatum = null,
                },
                default
            )
        );
        Assert.False(await _prioriteiten.UpdateAsync(schooljaar, p with { Id = id, Versie = 1 }, default));
        Assert.Equal(
            ("Noor", null, null, 2),
            ((await LeesAsync()).Eigenaar, (await LeesAsync()).WegTeNemen, (await LeesAsync()).Einddatum, (await LeesAsync()).Versie)
        );
        Assert.False(await _prioriteiten.VerwijderAsync(leeg.VrijSchooljaar(), id, Bouw.Nu, default));
        Assert.True(await _prioriteiten.VerwijderAsync(schooljaar, id, Bouw.Nu, default));
        Assert.Empty((await _lijnen.GetAsync(schooljaar, default)).Lijn.Prioriteiten);
        Assert.False(await _prioriteiten.UpdateAsync(schooljaar, p with { Id = id, Versie = 3 }, default));
        Assert.True(await _prioriteiten.ZetTerugAsync(schooljaar, id, default));
        Assert.Equal("Noor", (await LeesAsync()).Eigenaar);
    }

    [Fact]
    public async Task Insert_Several_StandInTheOrderTheyCameIn_EachInItsOwnYear()
    {
        var (jaar, ander) = (await leeg.SchooljaarAsync(), await leeg.SchooljaarAsync());
        foreach (var (schooljaar, wat) in new[] { (jaar, "een"), (ander, "elders"), (jaar, "twee"), (jaar, "drie") })
        {
            await _prioriteiten.InsertAsync(schooljaar, new Prioriteit { WatPakkenWeOp = wat }, default);
        }

        var gelezen = (await _lijnen.GetAsync(jaar, default)).Lijn.Prioriteiten;
        Assert.Equal(["een", "twee", "drie"], gelezen.Select(p => p.WatPakkenWeOp));
        // Of another year: not to be changed by way of this one.
        Assert.False(await _prioriteiten.UpdateAsync(ander, gelezen[0] with { WatPakkenWeOp = "gekaapt" }, default));
        Assert.False(await _prioriteiten.ZetTerugAsync(jaar, gelezen[0].Id, default));
    }
}
