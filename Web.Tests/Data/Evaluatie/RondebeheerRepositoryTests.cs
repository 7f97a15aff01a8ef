using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Planner;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Upkeep of a round that runs, and what is read of it with the line.</summary>
public sealed class RondebeheerRepositoryTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly LobDatabase _database = school.Database;
    private RondeRepository Rondes => new(_database);
    private RondebeheerRepository Beheer => new(_database);

    private Task<Rondedossier> MaakAsync(string toegang = Toegangswijze.Klascode, params Rondegroep[] groepen) =>
        Rondebouw.RondeAsync(_database, 2026, Nu, toegang: toegang, groepen: groepen);

    private async Task<Rondedossier> LeesAsync(int id) => (await Rondes.GetAsync(id, 0, default))!;

    [Fact]
    public async Task Wijzig_OnceAVersion_OnlyWhileOpen()
    {
        var r = (await MaakAsync()).Ronde;
        var nieuw = r with { SluitOp = Nu.AddDays(3), Doel = "Beter.", BewaarTot = r.BewaarTot.AddDays(-1) };
        Assert.True(await Beheer.WijzigAsync(nieuw, Nu, default));
        Assert.False(await Beheer.WijzigAsync(nieuw with { Doel = "Van een ander." }, Nu, default));
        var na = (await LeesAsync(r.Id)).Ronde;
        Assert.Equal(("Beter.", Nu.AddDays(3), r.BewaarTot.AddDays(-1), r.Versie + 1), (na.Doel, na.SluitOp, na.BewaarTot, na.Versie));
        Assert.False(await Beheer.WijzigAsync(na, Nu.AddDays(4), default));
        await Rondebouw.SluitAsync(_database, r.Id, Nu);
        Assert.False(await Beheer.WijzigAsync((await LeesAsync(r.Id)).Ronde, Nu, default));
    }

    [Fact]
    public async Task TrekIn_EmptyRound_IsGone_WithAnswersItStays()
    {
        var leeg = await MaakAsync(Toegangswijze.Eenmalig, Rondebouw.Groep("3A", 12));
        Assert.True(await Beheer.TrekInAsync(leeg.Ronde.Id, Nu, default));
        Assert.Null(await Rondes.GetAsync(leeg.Ronde.Id, 0, default));
        Assert.Null(await new InvulRepository(_database).ZoekAsync(leeg.Slips[0].Code, default));
        Assert.False(await Beheer.TrekInAsync(leeg.Ronde.Id, Nu, default));

        var vol = await MaakAsync();
        await Rondebouw.VulAsync(_database, vol.Groepen[0].Code, Nu, 1, 0, 0);
        Assert.False(await Beheer.TrekInAsync(vol.Ronde.Id, Nu, default));
        var na = await LeesAsync(vol.Ronde.Id);
        Assert.Equal((vol.Ronde.SluitOp, vol.Ronde.Versie, 1), (na.Ronde.SluitOp, na.Ronde.Versie, na.Groepen[0].Ingevuld));
    }

    /// <summary>A copy of a questionnaire has the same items; another questionnaire, another klas or a round of long ago has not.</summary>
    [Fact]
    public async Task GetKortGeleden_SameItemsOfTheSameKlas_AlsoFromACopy()
    {
        Task<Rondedossier> RondeAsync(string naam, string klas, DateTimeOffset nu, Vragenlijst? lijst = null) =>
            Rondebouw.RondeAsync(_database, 2026, nu, naam: naam, vragen: lijst, groepen: [Rondebouw.Groep(klas, 20)]);
        await RondeAsync("Eerst", "KG1", Nu);
        await RondeAsync("Andere klas", "KG2", Nu);
        await RondeAsync("Lang geleden", "KG1", Nu.AddDays(-60));
        Vragenlijst ander = new()
        {
            Secties =
            [
                new()
                {
                    Titel = "Een",
                    Vragen =
                    [
                        new()
                        {
                            Code = "Z1",
                            Tekst = "Anders?",
                            Soort = Vraagsoort.JaNee,
                        },
                    ],
                },
            ],
        };
        await RondeAsync("Iets anders", "KG1", Nu, ander);
        var weer = await RondeAsync("Weer", "KG1", Nu.AddDays(10));
        Assert.Equal([("Eerst", "KG1")], await Beheer.GetKortGeledenAsync(weer.Ronde.Id, Nu.AddDays(-30), default));
        Assert.Empty(await Beheer.GetKortGeledenAsync(999_999, Nu, default));
    }

    [Fact]
    public async Task TrekIn_WhileAFormArrives_NeverLosesIt()
    {
        var invullen = new InvulRepository(_database);
        for (var i = 0; i < 8; i++)
        {
            var d = await MaakAsync();
            var deur = (await invullen.ZoekAsync(d.Groepen[0].Code, default))!;
            var (weg, uit) = (
                Task.Run(() => Beheer.TrekInAsync(d.Ronde.Id, Nu, default)),
                Task.Run(() =>
                    invullen.DienInAsync(
                        deur,
                        d.Groepen[0].Code,
                        "k" + i,
                        new Dictionary<string, IReadOnlyList<string>> { ["NA2"] = ["ja"] },
                        new Dictionary<string, string>(),
                        new DateOnly(2027, 1, 15),
                        Nu,
                        default
                    )
                )
            );
            Assert.Equal(await weg ? Inzenduitkomst.Gesloten : Inzenduitkomst.Bedankt, await uit);
        }
    }

    [Fact]
    public async Task VoegGroepToe_LateClass_GetsItsCodeOrSlips_Once()
    {
        foreach (var toegang in new[] { Toegangswijze.Klascode, Toegangswijze.Eenmalig })
        {
            var d = await MaakAsync(toegang);
            Assert.True(await Beheer.VoegGroepToeAsync(d.Ronde.Id, Rondebouw.Groep("3B", 25), Nu, default));
            Assert.False(await Beheer.VoegGroepToeAsync(d.Ronde.Id, Rondebouw.Groep("3B", 25), Nu, default));
            Assert.False(await Beheer.VoegGroepToeAsync(d.Ronde.Id, Rondebouw.Groep("3C", 25), Nu.AddHours(2), default));
            var na = await LeesAsync(d.Ronde.Id);
            Assert.Equal(["3A", "3B"], na.Groepen.Select(g => g.Naam));
            Assert.Equal(toegang == Toegangswijze.Eenmalig ? 25 : 0, na.Slips.Count(s => s.RondegroepId == na.Groepen[1].Id));
        }
    }

    [Fact]
    public async Task MeerSlips_UpToTheLimit_AndTheClassGrowsNeverShrinks()
    {
        var d = await MaakAsync(Toegangswijze.Eenmalig, Rondebouw.Groep("3A", 10));
        var (ronde, groep) = (d.Ronde.Id, d.Groepen[0].Id);
        Assert.Equal(2, await Beheer.MeerSlipsAsync(ronde, groep, 2, 12, Nu, default));
        Assert.Equal(12, (await LeesAsync(ronde)).Groepen[0].Aantal);
        Assert.Equal(InvulRepository.Grens(12) - 12, await Beheer.MeerSlipsAsync(ronde, groep, 100, 3, Nu, default));
        Assert.Equal(0, await Beheer.MeerSlipsAsync(ronde, groep, 1, 3, Nu, default));
        var na = await LeesAsync(ronde);
        Assert.Equal((12, InvulRepository.Grens(12)), (na.Groepen[0].Aantal, na.Slips.Count));
        Assert.Null(await Beheer.MeerSlipsAsync(ronde, 999_999, 1, 3, Nu, default));
        Assert.Null(await Beheer.MeerSlipsAsync(ronde, groep, 1, 3, Nu.AddHours(2), default));
        // Another round's group is not this round's.
        Assert.Null(await Beheer.MeerSlipsAsync((await MaakAsync(Toegangswijze.Eenmalig)).Ronde.Id, groep, 1, 3, Nu, default));
    }

    [Fact]
    public async Task Lijn_HoldsTheNewestClosedRoundOfAnActivity_InOneRoundTrip()
    {
        var lijnen = new LeerlijnRepository(_database);
        var activiteit = (await lijnen.GetAsync(2026, default)).Lijn.Activiteiten.Single(a => a.Id == "A18").Nummer;
        async Task<int> GeslotenAsync(string naam, DateTimeOffset op, Vragenlijst? vragen = null)
        {
            var d = await Rondebouw.RondeAsync(
                _database,
                2026,
                Nu,
                activiteit,
                naam: naam,
                vragen: vragen,
                groepen: [Rondebouw.Groep("3A", 30), Rondebouw.Groep("3B", 30)]
            );
            if (vragen is null)
            {
                await Rondebouw.VulAsync(_database, d.Groepen[0].Code, Nu, 7, 3, 2);
                await Rondebouw.VulAsync(_database, d.Groepen[1].Code, Nu, 7, 2, 3);
            }
            await Rondebouw.SluitAsync(_database, d.Ronde.Id, op);
            return d.Ronde.Id;
        }

        await GeslotenAsync("Eerste", Nu);
        var nieuwste = await GeslotenAsync("Tweede", Nu.AddDays(2));
        await GeslotenAsync("Derde", Nu.AddDays(1));
        // Another questionnaire about the same activity says nothing of the link; an open round says nothing yet.
        await GeslotenAsync("Anders", Nu.AddDays(5), Sjablonen.Leerling);
        await Rondebouw.RondeAsync(_database, 2026, Nu, activiteit, naam: "Open");
        var teller = LobDatabase.Tel();
        var jaar = await lijnen.GetAsync(2026, default);
        Assert.Equal(1, teller.Rondreizen);
        var ronde = Assert.Single(jaar.Rondes);
        Assert.Equal(
            (nieuwste, "Bliksemstage", 24),
            (ronde.Ronde.Id, ronde.Ronde.ActiviteitTitel, Rondeuitslag.Lees(ronde, 6).Van("NA2")!.Van(Toongroep.School)!.Antwoorden)
        );
        Assert.Equal(
            "58 % van 24 leerlingen zag de samenhang, januari 2027",
            Rondeuitslag.Blikken(jaar.Rondes, 6, m => DateOnly.FromDateTime(m.UtcDateTime))[activiteit].ZagSamenhang
        );
        // A school that raised its minimum sees less, of old rounds too.
        Assert.Empty(Rondeuitslag.Blikken(jaar.Rondes, 25, m => DateOnly.FromDateTime(m.UtcDateTime)));
        Assert.Empty((await lijnen.GetAsync(2025, default)).Rondes);
    }
}
