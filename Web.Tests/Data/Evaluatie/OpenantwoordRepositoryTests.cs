using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Open answers lie apart from their forms; one named reader decides on each, and only once the round is closed.</summary>
public sealed class OpenantwoordRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly OpenantwoordRepository _open = new(leeg.Database);

    /// <summary>A round with one open answer per text, each of a form of its own.</summary>
    private async Task<int> RondeAsync(bool dicht, params string[] teksten)
    {
        var d = await Rondebouw.RondeAsync(leeg.Database, await leeg.SchooljaarAsync(), Nu);
        var (invullen, code) = (new InvulRepository(leeg.Database), d.Groepen[0].Code);
        var deur = (await invullen.ZoekAsync(code, default))!;
        foreach (var tekst in teksten)
        {
            await invullen.DienInAsync(
                deur,
                code,
                tekst,
                new Dictionary<string, IReadOnlyList<string>> { ["NA2"] = ["ja"] },
                new Dictionary<string, string> { ["NA5"] = tekst },
                new DateOnly(2027, 1, 15),
                Nu,
                default
            );
        }

        if (dicht)
        {
            Assert.True(await Rondebouw.SluitAsync(leeg.Database, d.Ronde.Id, Nu));
        }
        return d.Ronde.Id;
    }

    private async Task<string> SleutelAsync(int ronde, string tekst) =>
        (await _open.GetAsync(ronde, ["NA5"], default)).Single(r => r.Tekst == tekst).Sleutel;

    [Fact]
    public async Task Get_OpenRound_HasNothing_ClosedOne_HasThoseOfTheItemsAsked()
    {
        var open = await RondeAsync(false, "nog niet");
        Assert.Empty(await _open.GetAsync(open, ["NA5"], default));
        Assert.Empty(await _open.GetStandAsync(open, default));
        var dicht = await RondeAsync(true, "een", "twee");
        var rijen = await _open.GetAsync(dicht, ["NA5", "NA4"], default);
        Assert.Equal(["een", "twee"], rijen.Select(r => r.Tekst).Order(StringComparer.Ordinal));
        Assert.All(rijen, r => Assert.Equal(("NA5", null, ""), (r.Vraag, r.Leesbaar, r.GelezenDoor)));
        // In the order of a random key, not of arrival.
        Assert.Equal(rijen.Select(r => r.Sleutel).Order(StringComparer.Ordinal), rijen.Select(r => r.Sleutel));
        Assert.Empty(await _open.GetAsync(dicht, ["NA4"], default));
    }

    [Fact]
    public async Task Lees_FirstReaderDecides_TheSecondHearsIt_AndItCanBeDoneAgain()
    {
        var ronde = await RondeAsync(true, "vrij", "achter", "ongelezen");
        var (vrij, achter) = (await SleutelAsync(ronde, "vrij"), await SleutelAsync(ronde, "achter"));
        Assert.Empty(await _open.LeesAsync(ronde, [(vrij, "vr█j"), (achter, "")], "Sam", default));
        Assert.Equal([vrij], await _open.LeesAsync(ronde, [(vrij, "anders")], "Noor", default));
        var rij = (await _open.GetAsync(ronde, ["NA5"], default)).Single(r => r.Sleutel == vrij);
        Assert.Equal(("vrij", "vr█j", "Sam"), (rij.Tekst, rij.Leesbaar, rij.GelezenDoor));
        Assert.Equal(
            ["achter 1", "ongelezen 1", "vrij 1"],
            (await _open.GetStandAsync(ronde, default)).Select(s => $"{s.Optie} {s.Aantal}").Order(StringComparer.Ordinal)
        );

        Assert.True(await _open.LeesOpnieuwAsync(ronde, vrij, default));
        Assert.False(await _open.LeesOpnieuwAsync(ronde, vrij, default));
        Assert.Empty(await _open.LeesAsync(ronde, [(vrij, "anders")], "Noor", default));
        rij = (await _open.GetAsync(ronde, ["NA5"], default)).Single(r => r.Sleutel == vrij);
        Assert.Equal(("anders", "Noor"), (rij.Leesbaar, rij.GelezenDoor));
    }

    [Fact]
    public async Task Lees_ThroughAnotherRound_ChangesNothing()
    {
        var (ronde, ander) = (await RondeAsync(true, "van hier"), await RondeAsync(true, "van daar"));
        var sleutel = await SleutelAsync(ander, "van daar");
        Assert.Equal([sleutel], await _open.LeesAsync(ronde, [(sleutel, "gekaapt")], "Sam", default));
        Assert.Empty(await _open.LeesAsync(ander, [(sleutel, "goed")], "Sam", default));
        Assert.False(await _open.LeesOpnieuwAsync(ronde, sleutel, default));
        Assert.Equal("goed", (await _open.GetAsync(ander, ["NA5"], default)).Single().Leesbaar);
    }
}
