using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Planner;

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
    private async Task<int> GeslotenAsync(
        string naam = "Ronde",
        string? open = null,
        string klas = "3A",
        int ja = 6,
        DateTimeOffset? op = null,
        int? activiteit = null,
        int aantal = 30
    )
    {
        var nu = op ?? Nu;
        var d = await Rondebouw.RondeAsync(
            _leeg.Database,
            await _leeg.SchooljaarAsync(),
            nu,
            activiteit,
            naam: naam,
            groepen: [Rondebouw.Groep(klas, aantal), Rondebouw.Groep(klas == "3A" ? "3B" : klas + "'", aantal)]
        );
        await Rondebouw.VulAsync(_leeg.Database, d.Groepen[0].Code, nu, ja, 4, 2, open);
        await Rondebouw.VulAsync(_leeg.Database, d.Groepen[1].Code, nu, 5, 3, 2);
        Assert.True(await Rondebouw.SluitAsync(_leeg.Database, d.Ronde.Id, nu));
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
        var (oud, ander) = (await GeslotenAsync("Oud"), await GeslotenAsync("Ander", klas: "4A"));
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
            await GeslotenAsync("R" + i, klas: "K" + i);
        }
        var samen = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => _uitkomsten.WerkBijAsync(8, 10, default))));
        Assert.Equal(6, samen.Sum());
        Assert.Equal(0, await _uitkomsten.TelAchterAsync(8, 10, default));
    }

    private async Task<string> GetoondAsync(int ronde) =>
        string.Join(
            ' ',
            Rondeuitslag.Lees(await LeesAsync(ronde), 6).Van("NA2")!.Groepen.Where(g => g.IsGetoond).Select(g => g.Groep.Sleutel)
        );

    /// <summary>
    /// The same questions within eight weeks, of one pupil more: what the first round showed counts as known, and the klas of that pupil, and all that it
    /// is a part of, has no figures. Of as many pupils, or later, it is a round like any other.
    /// </summary>
    [Fact]
    public async Task Sluit_SameQuestionsOfTheSameKlasSoonAgain_KnowsWhatWasShown()
    {
        const string Alles = "klas:3A klas:3B";
        var eerst = await GeslotenAsync("Eerst", aantal: 14);
        Assert.EndsWith(Alles, await GetoondAsync(eerst), StringComparison.Ordinal);
        var weer = await GeslotenAsync("Weer", aantal: 14, ja: 7, op: Nu.AddDays(50));
        Assert.Equal("klas:3B", await GetoondAsync(weer));
        Assert.EndsWith(Alles, await GetoondAsync(await GeslotenAsync("Gelijk", aantal: 14, op: Nu.AddDays(20))), StringComparison.Ordinal);
        Assert.EndsWith(
            Alles,
            await GetoondAsync(await GeslotenAsync("Laat", aantal: 14, ja: 7, op: Nu.AddDays(50 + 58))),
            StringComparison.Ordinal
        );
    }

    /// <summary>Of thirty of whom twelve answered and then thirteen, nobody knows that those were the same twelve.</summary>
    [Fact]
    public async Task Sluit_SoonAgain_WhereManyStayedAway_AreOtherPeople()
    {
        await GeslotenAsync("Eerst", aantal: 14);
        Assert.EndsWith(
            "klas:3A klas:3B",
            await GetoondAsync(await GeslotenAsync("Weer", ja: 7, op: Nu.AddDays(5), aantal: 30)),
            StringComparison.Ordinal
        );
    }

    /// <summary>What was shown first was, whichever round is the older.</summary>
    [Fact]
    public async Task WerkBij_OlderRoundWithoutOutcome_KnowsWhatANewerOneShowed()
    {
        var eerst = await GeslotenAsync("Eerst", aantal: 14);
        await _leeg.Database.ExecuteAsync("DELETE FROM Rondeuitkomst", null, default);
        Assert.EndsWith(
            "klas:3A klas:3B",
            await GetoondAsync(await GeslotenAsync("Weer", aantal: 14, ja: 7, op: Nu.AddDays(50))),
            StringComparison.Ordinal
        );
        Assert.Equal(1, await _uitkomsten.WerkBijAsync(6, 10, default));
        Assert.Equal("klas:3B", await GetoondAsync(eerst));
    }

    [Fact]
    public async Task Sluit_SameQuestionsAboutAnActivity_AreOtherQuestions()
    {
        var activiteit = await new ActiviteitRepository(_leeg.Database).InsertAsync(
            await _leeg.SchooljaarAsync(),
            Bouw.Kaal("A1"),
            Bouw.Decaan(),
            default
        );
        await GeslotenAsync("Eerst", aantal: 14);
        Assert.EndsWith(
            "klas:3A klas:3B",
            await GetoondAsync(await GeslotenAsync("Over iets", aantal: 14, ja: 7, op: Nu.AddDays(5), activiteit: activiteit)),
            StringComparison.Ordinal
        );
    }

    /// <summary>Who would rather not say did not answer: not one of them ticked anything.</summary>
    [Fact]
    public async Task Sluit_SeveralChoicesAboutHome_WhoWouldRatherNotSayIsNotCounted()
    {
        Vragenlijst lijst = new()
        {
            Secties =
            [
                new()
                {
                    Titel = "Thuis",
                    Vragen =
                    [
                        new()
                        {
                            Code = "LV8",
                            Tekst = "Met wie praat je?",
                            Soort = Vraagsoort.Meerkeuze,
                            IsThuis = true,
                            Opties = [new("ouders", "ouders"), new("broer", "broer of zus"), new("vriend", "vriend")],
                        },
                    ],
                },
            ],
        };
        var d = await Rondebouw.RondeAsync(
            _leeg.Database,
            await _leeg.SchooljaarAsync(),
            Nu,
            vragen: lijst,
            groepen: [Rondebouw.Groep("5A", 40), Rondebouw.Groep("5B", 40)]
        );
        var invullen = new InvulRepository(_leeg.Database);
        foreach (var groep in d.Groepen)
        {
            var deur = (await invullen.ZoekAsync(groep.Code, default))!;
            for (var i = 0; i < 32; i++)
            {
                var antwoord = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["LV8"] =
                        i < 16 ? [Vraag.LieverNiet]
                        : i < 24 ? ["ouders", Vraag.LieverNiet]
                        : ["ouders", "broer"],
                };
                await invullen.DienInAsync(
                    deur,
                    groep.Code,
                    $"{groep.Code}-{i}",
                    antwoord,
                    new Dictionary<string, string>(),
                    new DateOnly(2027, 1, 15),
                    Nu,
                    default
                );
            }
        }
        await Rondebouw.SluitAsync(_leeg.Database, d.Ronde.Id, Nu);
        var uit = Rondeuitslag.Lees(await LeesAsync(d.Ronde.Id), 6);
        var ouders = uit.Van("LV8.ouders")!.Van("school")!;
        Assert.Equal(32, ouders.Antwoorden);
        Assert.StartsWith("minstens", ouders.Aandelen[0].Tekst, StringComparison.Ordinal);
        Assert.Equal("50 %", uit.Van("LV8.broer")!.Van("school")!.Aandelen[0].Tekst);
        Assert.StartsWith("hooguit", uit.Van("LV8.vriend")!.Van("school")!.Aandelen[0].Tekst, StringComparison.Ordinal);
    }

    /// <summary>
    /// Of an open item after an answer there is a list where the guard says so, also after the minimum for lists went up, and it is not among the figures.
    /// </summary>
    [Fact]
    public async Task Sluit_OpenItemAfterAnAnswer_HasAListWhereThatMayBeKnown()
    {
        Vraag Vraag(string code, Vraagsoort soort, Toonvoorwaarde? als = null) =>
            new()
            {
                Code = code,
                Tekst = code + "?",
                Soort = soort,
                ToonAls = als,
            };
        Vragenlijst lijst = new()
        {
            Secties = [new() { Titel = "Een", Vragen = [Vraag("A", Vraagsoort.JaNee), Vraag("B", Vraagsoort.Open, new("A", ["ja"]))] }],
        };
        var d = await Rondebouw.RondeAsync(
            _leeg.Database,
            await _leeg.SchooljaarAsync(),
            Nu,
            vragen: lijst,
            groepen: [Rondebouw.Groep("6A", 60)]
        );
        var invullen = new InvulRepository(_leeg.Database);
        var deur = (await invullen.ZoekAsync(d.Groepen[0].Code, default))!;
        for (var i = 0; i < 50; i++)
        {
            await invullen.DienInAsync(
                deur,
                d.Groepen[0].Code,
                $"b-{i}",
                new Dictionary<string, IReadOnlyList<string>> { ["A"] = [i < 28 ? "ja" : "nee"] },
                i < 15 ? new Dictionary<string, string> { ["B"] = "Omdat " + i } : new(),
                new DateOnly(2027, 1, 15),
                Nu,
                default
            );
        }
        await Rondebouw.SluitAsync(_leeg.Database, d.Ronde.Id, Nu);
        var uit = Rondeuitslag.Lees(await LeesAsync(d.Ronde.Id), 6);
        Assert.Equal(["A"], uit.Items.Select(i => i.Code));
        Assert.Equal((15, "56 %"), (uit.Schreven("B", "school"), uit.Van("A")!.Van("school")!.Aandelen[0].Tekst));
        foreach (var (minimum, minimumOpen, lijstBlijft) in new[] { (6, 15, true), (12, 15, true), (12, 16, false) })
        {
            Assert.Equal(1, await _uitkomsten.WerkBijAsync(minimum, minimumOpen, default));
            var na = Rondeuitslag.Lees(await LeesAsync(d.Ronde.Id), minimum, minimumOpen);
            Assert.Equal(["A"], na.Items.Select(i => i.Code));
            Assert.Equal(lijstBlijft ? 15 : null, na.Schreven("B", "school"));
        }
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
