using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>What may be shown is worked out at closing and when the minimum goes up, and read ever after.</summary>
public sealed class UitkomstRepositoryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private LegeDatabase _leeg = null!;
    private UitkomstRepository _uitkomsten = null!;

    public async Task InitializeAsync()
    {
        _leeg = new LegeDatabase();
        await _leeg.InitializeAsync();
        _uitkomsten = new(_leeg.Database);
    }

    public Task DisposeAsync() => _leeg.DisposeAsync();

    /// <summary>Twelve forms of one klas and ten of another.</summary>
    private async Task<int> GeslotenAsync(string naam = "Ronde", string? open = null)
    {
        var d = await Rondebouw.RondeAsync(
            _leeg.Database,
            await _leeg.SchooljaarAsync(),
            Nu,
            naam: naam,
            groepen: [Rondebouw.Groep("3A", 30), Rondebouw.Groep("3B", 30)]
        );
        await Rondebouw.VulAsync(_leeg.Database, d.Groepen[0].Code, Nu, 6, 4, 2, open);
        await Rondebouw.VulAsync(_leeg.Database, d.Groepen[1].Code, Nu, 5, 3, 2);
        Assert.True(await Rondebouw.SluitAsync(_leeg.Database, d.Ronde.Id, Nu));
        return d.Ronde.Id;
    }

    private async Task<Ronderesultaat> LeesAsync(int ronde) =>
        (await new UitslagRepository(_leeg.Database).GetAsync([ronde], 0, default))[ronde];

    [Fact]
    public async Task Sluit_StoresWhatMayBeShown_AndReadingNeedsNoCounts()
    {
        var id = await GeslotenAsync();
        var r = await LeesAsync(id);
        Assert.Equal((id, Bewaker.Versie, 6, 10), (r.Uitkomst!.RondeId, r.Uitkomst.Versie, r.Uitkomst.Minimum, r.Uitkomst.MinimumOpen));
        await _leeg.Database.ExecuteAsync("DELETE FROM Rondetelling", null, default);
        var u = Rondeuitslag.Lees(await LeesAsync(id), 6);
        Assert.Equal((22, "50 %"), (u.Van("NA2")!.Van("school")!.Antwoorden, u.Van("NA2")!.Van("school")!.Aandelen[0].Tekst));
        Assert.Equal(0, await _uitkomsten.TelAchterAsync(6, 10, default));
    }

    [Fact]
    public async Task WerkBij_HigherMinimum_ShowsNothingUntilThinnedOut_AndThenLess()
    {
        var id = await GeslotenAsync();
        var voor = Rondeuitslag.Lees(await LeesAsync(id), 6);
        Assert.True(voor.Van("NA2")!.Van("klas:3B")!.IsGetoond);
        Assert.Equal(1, await _uitkomsten.TelAchterAsync(11, 11, default));
        Assert.Empty(Rondeuitslag.Lees(await LeesAsync(id), 11).Items);
        Assert.False(Rondeuitslag.IsBepaald(await LeesAsync(id), 11));

        Assert.Equal(1, await _uitkomsten.WerkBijAsync(11, 11, default));
        Assert.Equal(0, await _uitkomsten.WerkBijAsync(11, 11, default));
        var na = Rondeuitslag.Lees(await LeesAsync(id), 11);
        Assert.False(na.Van("NA2")!.Van("klas:3B")!.IsGetoond);
        Assert.True(na.Van("NA2")!.Van("school")!.IsGetoond);
        // A lower minimum brings nothing back.
        Assert.Equal(0, await _uitkomsten.WerkBijAsync(6, 10, default));
        Assert.Equal((11, 11), ((await LeesAsync(id)).Uitkomst!.Minimum, (await LeesAsync(id)).Uitkomst!.MinimumOpen));
    }

    [Fact]
    public async Task WerkBij_HigherForOpenAnswersAlone_TakesTheirListsAndNoFigure()
    {
        var id = await GeslotenAsync(open: "Meer tijd");
        await _leeg.Database.ExecuteAsync(
            "UPDATE Rondetelling SET Aantal = 12 WHERE Vraag = 'NA5' AND Optie = @optie",
            new { optie = RondeRepository.Beantwoord },
            default
        );
        await _leeg.Database.ExecuteAsync("DELETE FROM Rondeuitkomst", null, default);
        Assert.Equal(1, await _uitkomsten.WerkBijAsync(6, 10, default));
        Assert.Equal(12, Rondeuitslag.Lees(await LeesAsync(id), 6).Schreven("NA5", "school"));
        Assert.Null(Rondeuitslag.Lees(await LeesAsync(id), 6, 13).Schreven("NA5", "school"));
        Assert.NotEmpty(Rondeuitslag.Lees(await LeesAsync(id), 6, 13).Items);
        Assert.Equal(1, await _uitkomsten.WerkBijAsync(6, 13, default));
        var na = Rondeuitslag.Lees(await LeesAsync(id), 6, 13);
        Assert.Null(na.Schreven("NA5", "school"));
        Assert.True(na.Van("NA2")!.Van("klas:3B")!.IsGetoond);
    }

    /// <summary>
    /// Of a round that closed before outcomes were stored: the same as if it closed now. Of one that a later guard would show otherwise: as it was.
    /// </summary>
    [Fact]
    public async Task WerkBij_WithoutOutcome_MakesIt_AndLeavesWhatAnotherGuardDecided()
    {
        var (oud, ander) = (await GeslotenAsync("Oud"), await GeslotenAsync("Ander"));
        var voor = (await LeesAsync(oud)).Uitkomst!.Inhoud;
        await _leeg.Database.ExecuteAsync("DELETE FROM Rondeuitkomst WHERE RondeId = @oud", new { oud }, default);
        await _leeg.Database.ExecuteAsync("UPDATE Rondeuitkomst SET Versie = 7 WHERE RondeId = @ander", new { ander }, default);
        Assert.Empty(Rondeuitslag.Lees(await LeesAsync(oud), 6).Items);
        Assert.Equal(1, await _uitkomsten.TelAchterAsync(6, 10, default));
        Assert.Equal(1, await _uitkomsten.WerkBijAsync(6, 10, default));
        Assert.Equal(voor, (await LeesAsync(oud)).Uitkomst!.Inhoud);
        Assert.Equal(7, (await LeesAsync(ander)).Uitkomst!.Versie);
        Assert.Equal(2, await _uitkomsten.WerkBijAsync(9, 10, default));
        Assert.Equal((7, 9), ((await LeesAsync(ander)).Uitkomst!.Versie, (await LeesAsync(ander)).Uitkomst!.Minimum));
    }

    [Fact]
    public async Task WerkBij_TwoAtOnce_EachRoundOnce()
    {
        for (var i = 0; i < 6; i++)
        {
            await GeslotenAsync("R" + i);
        }
        var samen = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => _uitkomsten.WerkBijAsync(8, 10, default))));
        Assert.Equal(6, samen.Sum());
        Assert.Equal(0, await _uitkomsten.TelAchterAsync(8, 10, default));
    }

    [Fact]
    public async Task GetTelling_OpenOrUnknown_IsNull()
    {
        var open = await Rondebouw.RondeAsync(_leeg.Database, await _leeg.SchooljaarAsync(), Nu);
        Assert.Null(await _uitkomsten.GetTellingAsync(open.Ronde.Id, default));
        Assert.Null(await _uitkomsten.GetTellingAsync(999_999, default));
        Assert.NotNull(await _uitkomsten.GetTellingAsync(await GeslotenAsync(), default));
    }
}
