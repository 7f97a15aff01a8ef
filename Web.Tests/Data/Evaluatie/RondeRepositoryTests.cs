using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>From a round to its counts: each form once, never after closing, and nothing with it that tells whose it was.</summary>
public sealed class RondeRepositoryTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly LobDatabase _database = school.Database;
    private RondeRepository Rondes => new(_database);
    private InvulRepository Invullen => new(_database);

    private static Rondegroep Groep(string naam, int aantal, int leerjaar = 4) =>
        new()
        {
            Naam = naam,
            LeerjaarNr = leerjaar,
            Vestiging = "De Linde",
            Team = "BL",
            Leerweg = "Gemengd",
            Aantal = aantal,
        };

    private async Task<Rondedossier> MaakAsync(string toegang, params Rondegroep[] groepen)
    {
        var lijst = await Rondes.InsertLijstAsync("Leerlingen", Doelgroep.Leerlingen, Sjablonen.Leerling.AlsJson(), "Sam", Nu, default);
        var ronde = new Ronde
        {
            Naam = "Proef",
            SchooljaarId = 2026,
            Doelgroep = Doelgroep.Leerlingen,
            Toegang = toegang,
            OpentOp = Nu.AddHours(-1),
            SluitOp = Nu.AddHours(1),
            BewaarTot = new DateOnly(2029, 1, 15),
            GemaaktDoor = "Sam",
        };
        var id = await Rondes.InsertAsync(ronde, lijst, 1, groepen, Nu, default);
        return (await Rondes.GetAsync(id, 0, default))!;
    }

    private static Dictionary<string, IReadOnlyList<string>> Antwoord(string lv1) => new() { ["LV1"] = [lv1], ["LV2b"] = ["4"] };

    private async Task<Inzenduitkomst> StuurAsync(
        string code,
        string sleutel,
        string lv1 = "ja",
        string? open = null,
        DateTimeOffset? nu = null
    ) =>
        await Invullen.DienInAsync(
            (await Invullen.ZoekAsync(code, default))!,
            code,
            sleutel,
            Antwoord(lv1),
            open is null ? new Dictionary<string, string>() : new() { ["LV4"] = open },
            new DateOnly(2027, 1, 15),
            nu ?? Nu,
            default
        );

    [Fact]
    public async Task Sluit_CountsEveryFormOnce_FixesTheGroups_AndTakesNothingMore()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, Groep("4A", 24), Groep("4B", 24), Groep("1K", 4, leerjaar: 1));
        foreach (var (g, n) in new[] { (0, 12), (1, 9), (2, 3) })
        {
            for (var i = 0; i < n; i++)
            {
                await StuurAsync(
                    d.Groepen.Single(x => x.Naam == new[] { "4A", "4B", "1K" }[g]).Code,
                    $"{g}-{i}",
                    i % 3 == 0 ? "nee" : "ja",
                    i == 0 ? "Praat met ons" : null
                );
            }
        }

        Assert.Empty(await new UitslagRepository(_database).GetAsync([d.Ronde.Id], 0, default));
        Assert.True(await Rondes.SluitAsync(d.Ronde.Id, 6, Bewaakronde.LaagsteMinimumOpen, Nu, default));
        Assert.False(await Rondes.SluitAsync(d.Ronde.Id, 6, Bewaakronde.LaagsteMinimumOpen, Nu, default));
        Assert.Equal(Inzenduitkomst.Gesloten, await StuurAsync(d.Groepen[0].Code, "te laat"));
        var r = await Rondebouw.TelAsync(_database, d.Ronde.Id);
        Assert.Equal(24, r.Tellingen.Where(t => t.Vraag == "LV1" && t.Optie != RondeRepository.Beantwoord).Sum(t => t.Aantal));
        Assert.Equal(24, r.Tellingen.Where(t => t.Vraag == "LV2b" && t.Optie == "4").Sum(t => t.Aantal));
        Assert.Equal(3, r.Tellingen.Where(t => t.Vraag == "LV4" && t.Optie == RondeRepository.Beantwoord).Sum(t => t.Aantal));
        var uitslag = Rondeuitslag.Lees((await new UitslagRepository(_database).GetAsync([d.Ronde.Id], 0, default))[d.Ronde.Id], 6);
        // Three of leerjaar 1 are not shown, nor can they be had by taking leerjaar 4 from the whole.
        Assert.False(uitslag.Van("LV1")!.Van("leerjaar:1")!.IsGetoond);
        Assert.False(uitslag.Van("LV1")!.Van("leerjaar:4")!.IsGetoond && uitslag.Van("LV1")!.Van("school")!.IsGetoond);
        Assert.Equal([(24, 52)], uitslag.Respons.Where(x => x.Groep.Sleutel == "school").Select(x => (x.Ingevuld, x.Ingeschreven)));
    }

    /// <summary>Who was thanked is counted, and who was not is not, also when the round closes in their midst.</summary>
    [Fact]
    public async Task Sluit_WhileFormsComeIn_CountsWhoWasThanked()
    {
        for (var keer = 0; keer < 3; keer++)
        {
            var d = await MaakAsync(Toegangswijze.Klascode, Groep("4A", 60), Groep("4B", 60));
            var deuren = new[]
            {
                (await Invullen.ZoekAsync(d.Groepen[0].Code, default))!,
                (await Invullen.ZoekAsync(d.Groepen[1].Code, default))!,
            };
            var bedankt = 0;
            var eerste = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var leerlingen = Enumerable
                .Range(0, 24)
                .Select(i =>
                    Task.Run(async () =>
                    {
                        if (
                            await Invullen.DienInAsync(
                                deuren[i % 2],
                                "",
                                $"samen-{keer}-{i}",
                                Antwoord("ja"),
                                new Dictionary<string, string>(),
                                new DateOnly(2027, 1, 15),
                                Nu,
                                default
                            ) == Inzenduitkomst.Bedankt
                        )
                        {
                            Interlocked.Increment(ref bedankt);
                            eerste.TrySetResult();
                        }
                    })
                )
                .ToList();
            // The first is in, the others are on their way.
            await eerste.Task;
            Assert.True(await Rondes.SluitAsync(d.Ronde.Id, 6, 10, Nu, default));
            await Task.WhenAll(leerlingen);
            var r = await Rondebouw.TelAsync(_database, d.Ronde.Id);
            Assert.Equal(
                (bedankt, bedankt),
                (r.Tellingen.Where(t => t.Vraag == "LV1" && t.Optie == "ja").Sum(t => t.Aantal), r.Groepen.Sum(g => g.Ingevuld))
            );
        }
    }

    [Fact]
    public async Task Insert_SameQuestions_UseTheSameVersion_ChangedOnesANewOne()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, Groep("4A", 24));
        var ronde = d.Ronde with { Naam = "Tweede" };
        var tweede = await Rondes.InsertAsync(ronde, d.Ronde.VragenlijstId, 1, [Groep("4A", 24)], Nu, default);
        Assert.Equal(d.Ronde.VersieId, (await Rondes.GetAsync(tweede, 0, default))!.Ronde.VersieId);
        Assert.Equal(
            Lijstuitslag.Gedaan,
            (
                await new VragenlijstRepository(_database).BewerkAsync(
                    d.Ronde.VragenlijstId,
                    _ => Lijstuitkomst.Gedaan(Sjablonen.LeerlingOnderbouw),
                    "Sam",
                    Nu,
                    default
                )
            )
                .Uitkomst
                .Uitslag
        );
        Assert.Equal(0, await Rondes.InsertAsync(ronde, d.Ronde.VragenlijstId, 1, [Groep("4A", 24)], Nu, default));
        var derde = await Rondes.InsertAsync(ronde, d.Ronde.VragenlijstId, 2, [Groep("4A", 24)], Nu, default);
        Assert.NotEqual(d.Ronde.VersieId, (await Rondes.GetAsync(derde, 0, default))!.Ronde.VersieId);
        // What the first round asked stays what it asked.
        Assert.DoesNotContain((await Rondes.GetAsync(d.Ronde.Id, 0, default))!.Lijst.Vragen, v => v.Code == "LO1");
    }
}
