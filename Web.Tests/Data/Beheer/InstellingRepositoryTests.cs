using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Evaluatie;
using static LobBeleid.Data.Beheer.InstellingRepository;

namespace LobBeleid.Tests.Data.Beheer;

public sealed class InstellingRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly InstellingRepository _instellingen = new(leeg.Database);

    private async Task<string?> LeesAsync(string sleutel) => (await _instellingen.GetAsync(default)).GetValueOrDefault(sleutel);

    [Fact]
    public async Task Set_NewAndAgain_KeepsTheLast_AndOthersAlone()
    {
        var (een, ander) = (leeg.Naam("Een"), leeg.Naam("Ander"));
        await _instellingen.SetAsync(een, "eerst", default);
        await _instellingen.SetAsync(ander, "blijft", default);
        await _instellingen.SetAsync(een, "’s middags — \"later\"", default);
        Assert.Equal(
            ("’s middags — \"later\"", "blijft", null),
            (await LeesAsync(een), await LeesAsync(ander), await LeesAsync(leeg.Naam("Geen")))
        );
    }

    [Fact]
    public async Task Verhoog_OnlyGoesUp()
    {
        var sleutel = leeg.Naam("Minimum");
        foreach (var (waarde, verwacht) in new[] { (8, "8"), (6, "8"), (8, "8"), (12, "12"), (1, "12") })
        {
            await _instellingen.VerhoogAsync(sleutel, waarde, default);
            Assert.Equal((waarde, verwacht), (waarde, await LeesAsync(sleutel)));
        }

        // What is no number does not stand in the way.
        await _instellingen.SetAsync(sleutel, "veel", default);
        await _instellingen.VerhoogAsync(sleutel, 7, default);
        Assert.Equal("7", await LeesAsync(sleutel));
    }

    [Fact]
    public async Task Verhoog_ByMany_EndsAtTheHighest()
    {
        var sleutel = leeg.Naam("Samen");
        await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Task.Run(() => _instellingen.VerhoogAsync(sleutel, i * 5 % 13, default))));
        Assert.Equal("12", await LeesAsync(sleutel));
    }

    [Theory]
    [InlineData(null, null, Bewaakronde.LaagsteMinimum, Bewaakronde.LaagsteMinimumOpen)]
    [InlineData("1", "1", Bewaakronde.LaagsteMinimum, Bewaakronde.LaagsteMinimumOpen)]
    [InlineData("-20", "x", Bewaakronde.LaagsteMinimum, Bewaakronde.LaagsteMinimumOpen)]
    [InlineData("8", null, 8, Bewaakronde.LaagsteMinimumOpen)]
    [InlineData("15", null, 15, 15)]
    [InlineData("15", "12", 15, 15)]
    [InlineData(null, "25", Bewaakronde.LaagsteMinimum, 25)]
    public void Minima_AreNeverBelowTheGuards_AndOpenNeverBelowClosed(string? groep, string? open, int verwacht, int verwachtOpen)
    {
        var instellingen = new Dictionary<string, string>();
        foreach (var (naam, waarde) in new[] { (Namen.MinimumGroep, groep), (Namen.MinimumOpen, open) })
        {
            if (waarde is not null)
            {
                instellingen[naam] = waarde;
            }
        }

        Assert.Equal((verwacht, verwachtOpen), Minima(instellingen));
    }
}
