using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>
/// Improvement points on the engine under test: who writes what stands in the statement itself, two at once make one, and a class reads its own round
/// only.
/// </summary>
public sealed class VerbeterpuntRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly VerbeterpuntRepository _punten = new(leeg.Database);

    private static Puntschrijver Wie(int id, params string[] rollen) =>
        Puntschrijver.Van(
            new Medewerker
            {
                Id = id,
                Naam = $"Collega {id}",
                Email = "",
                Beveiligingsstempel = "",
                Rollen = rollen.ToHashSet(),
            },
            Bouw.Nu
        );

    private async Task<int> RondeAsync(int jaar, string team, bool sluit = true, string toegang = Toegangswijze.Klascode)
    {
        var rondes = new RondeRepository(leeg.Database);
        var lijst = await rondes.InsertLijstAsync(
            "Leerlingen",
            Doelgroep.Leerlingen,
            Sjablonen.Leerling.AlsJson(),
            "Sam",
            Bouw.Nu,
            default
        );
        var ronde = new Ronde
        {
            Naam = leeg.Naam("Ronde "),
            SchooljaarId = jaar,
            Doelgroep = Doelgroep.Leerlingen,
            Toegang = toegang,
            OpentOp = Bouw.Nu.AddHours(-1),
            SluitOp = Bouw.Nu.AddHours(1),
            BewaarTot = new DateOnly(2029, 1, 15),
            GemaaktDoor = "Sam",
        };
        var id = await rondes.InsertAsync(
            ronde,
            lijst,
            1,
            [
                new Rondegroep
                {
                    Naam = "4A",
                    LeerjaarNr = 4,
                    Vestiging = "De Linde",
                    Team = team,
                    Leerweg = "Gemengd",
                    Aantal = 3,
                },
            ],
            Bouw.Nu,
            default
        );
        if (sluit)
        {
            Assert.True(await rondes.SluitAsync(id, 6, Bewaakronde.LaagsteMinimumOpen, Bouw.Nu, default));
        }
        return id;
    }

    private async Task<(int Ronde, int InTeam, int Buiten, int Jaar)> OpzetAsync()
    {
        var (jaar, team, ander) = (await leeg.SchooljaarAsync(), await leeg.TeamAsync(), await leeg.TeamAsync());
        var (inTeam, buiten) = (await leeg.GebruikerAsync(), await leeg.GebruikerAsync());
        await leeg.Database.ExecuteAsync(
            "INSERT INTO GebruikerTeam (GebruikerId, TeamId) VALUES (@g, @t)",
            new[] { new { g = inTeam, t = team.Id }, new { g = buiten, t = ander.Id } },
            default
        );
        return (await RondeAsync(jaar, team.Code), inTeam, buiten, jaar);
    }

    private async Task<Verbeterpunt?> LeesAsync(int id) => (await _punten.GetAsync(default)).SingleOrDefault(p => p.Id == id);

    private static Verbeterpunt Nieuw(int ronde) =>
        new()
        {
            RondeId = ronde,
            Vraag = "LV3",
            Tekst = "Elk kind een gesprek — “’s middags”",
            Gezegd = "gezegd",
            Status = Verbeterpunt.Open,
        };

    [Theory]
    [InlineData(Rollen.Decaan, true, true, true, true)]
    [InlineData(Rollen.Directie, true, true, false, false)]
    [InlineData(Rollen.Teamleider, true, false, true, false)]
    [InlineData(Rollen.Vakdocent, true, false, true, false)]
    [InlineData(Rollen.Mentor, false, false, false, false)]
    [InlineData(Rollen.Schoolcoach, false, false, false, false)]
    [InlineData(Rollen.Beheerder, false, false, false, false)]
    public async Task Write_EachRole_InTheOwnTeamAndOutside(string rol, bool magErbij, bool magErbijBuiten, bool mag, bool magBuiten)
    {
        var (ronde, inTeam, buiten, _) = await OpzetAsync();
        Assert.Equal(
            (magErbij, magErbijBuiten),
            (
                await _punten.InsertAsync(Nieuw(ronde), Wie(inTeam, rol), default) > 0,
                await _punten.InsertAsync(Nieuw(ronde), Wie(buiten, rol), default) > 0
            )
        );
        var id = await _punten.InsertAsync(Nieuw(ronde), Wie(0, Rollen.Decaan), default);
        foreach (var (wie, verwacht) in new[] { (inTeam, mag), (buiten, magBuiten) })
        {
            var p = (await LeesAsync(id))!;
            Assert.Equal(
                (rol, wie, verwacht),
                (rol, wie, await _punten.UpdateAsync(p with { Tekst = rol }, false, Wie(wie, rol), default))
            );
            Assert.Equal(verwacht, await _punten.MagTerugAsync(id, Wie(wie, rol), default));
            Assert.Equal(verwacht, await _punten.ArchiveerAsync(id, Wie(wie, rol), default));
            Assert.Equal(verwacht, await LeesAsync(id) is null);
            Assert.Equal(verwacht, await _punten.ZetTerugAsync(id, Wie(wie, rol), default));
            Assert.Equal(
                verwacht,
                await _punten.MaakPrioriteitAsync(
                    id,
                    (await LeesAsync(id))!.SchooljaarId,
                    new Prioriteit { WatPakkenWeOp = "x" },
                    Wie(wie, rol),
                    default
                ) > 0
            );
            await leeg.Database.ExecuteAsync("UPDATE Verbeterpunt SET PrioriteitId = NULL WHERE Id = @id", new { id }, default);
        }
    }

    [Fact]
    public async Task Insert_OpenOrUnknownRound_OrWhatIsGone_MakesNothing()
    {
        var (_, team) = await leeg.TeamAsync();
        var open = await RondeAsync(await leeg.SchooljaarAsync(), team, sluit: false);
        var decaan = Wie(0, Rollen.Decaan);
        Assert.Equal(0, await _punten.InsertAsync(Nieuw(open), decaan, default));
        Assert.Equal(0, await _punten.InsertAsync(Nieuw(999_999), decaan, default));
        var ronde = await RondeAsync(await leeg.SchooljaarAsync(), team);
        Assert.Equal(0, await _punten.InsertAsync(Nieuw(ronde) with { PrioriteitId = 999_999 }, decaan, default));
        var id = await _punten.InsertAsync(Nieuw(ronde), decaan, default);
        Assert.False(await _punten.UpdateAsync((await LeesAsync(id))! with { EigenaarId = 999_999 }, false, decaan, default));
    }

    [Fact]
    public async Task Owner_ChangesHowFarItIs_AndNothingElse()
    {
        var (ronde, inTeam, buiten, _) = await OpzetAsync();
        var id = await _punten.InsertAsync(Nieuw(ronde) with { EigenaarId = buiten }, Wie(0, Rollen.Decaan), default);
        var p = (await LeesAsync(id))!;
        Assert.False(await _punten.UpdateAsync(p with { Tekst = "gekaapt" }, false, Wie(buiten, Rollen.Mentor), default));
        Assert.False(await _punten.UpdateAsync(p with { Status = "bezig" }, true, Wie(inTeam, Rollen.Mentor), default));
        Assert.True(
            await _punten.UpdateAsync(
                p with
                {
                    Tekst = "gekaapt",
                    Gezegd = "gekaapt",
                    EigenaarId = null,
                    Status = "bezig",
                    Gedaan = "begonnen",
                },
                true,
                Wie(buiten, Rollen.Mentor),
                default
            )
        );
        p = (await LeesAsync(id))!;
        Assert.Equal(
            ("Elk kind een gesprek — “’s middags”", "gezegd", buiten, "bezig", "begonnen", 2),
            (p.Tekst, p.Gezegd, p.EigenaarId, p.Status, p.Gedaan, p.Versie)
        );
        // An old version is refused, also to the owner.
        Assert.False(await _punten.UpdateAsync(p with { Versie = 1, Status = "gedaan" }, true, Wie(buiten, Rollen.Mentor), default));
        Assert.True(await _punten.ArchiveerAsync(id, Wie(0, Rollen.Decaan), default));
        Assert.False(await _punten.UpdateAsync(p with { Versie = 3, Status = "gedaan" }, true, Wie(buiten, Rollen.Mentor), default));
        Assert.False(await _punten.ArchiveerAsync(id, Wie(0, Rollen.Decaan), default));
    }

    [Fact]
    public async Task MaakPrioriteit_AtTheSameTime_MakesOne()
    {
        var (ronde, _, _, jaar) = await OpzetAsync();
        var id = await _punten.InsertAsync(Nieuw(ronde), Wie(0, Rollen.Decaan), default);
        var ids = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    Task.Run(() =>
                        _punten.MaakPrioriteitAsync(id, jaar, new Prioriteit { WatPakkenWeOp = "één keer" }, Wie(0, Rollen.Decaan), default)
                    )
                )
        );
        Assert.Single(ids, i => i > 0);
        Assert.Equal(1, await leeg.TelAsync("SELECT COUNT(*) FROM Prioriteit WHERE SchooljaarId = @jaar", new { jaar }));
        var punt = Assert.Single(await _punten.VanPrioriteitAsync(ids.Max(), default));
        Assert.Equal((id, "één keer", jaar, false), (punt.Id, punt.Prioriteit, punt.PrioriteitSchooljaar, punt.PrioriteitVerwijderd));
    }

    /// <summary>An import replaces the priorities of its year: a point keeps its link to the one with the same words, and never stands in the way.</summary>
    [Fact]
    public async Task Import_ReplacesPriorities_KeepsTheLinkByItsWords()
    {
        var (ronde, _, _, jaar) = await OpzetAsync();
        var prioriteiten = new PrioriteitRepository(leeg.Database);
        var (blijft, weg) = (
            await prioriteiten.InsertAsync(jaar, new Prioriteit { WatPakkenWeOp = "blijft" }, default),
            await prioriteiten.InsertAsync(jaar, new Prioriteit { WatPakkenWeOp = "verdwijnt" }, default)
        );
        var ids = new[]
        {
            await _punten.InsertAsync(Nieuw(ronde) with { PrioriteitId = blijft }, Wie(0, Rollen.Decaan), default),
            await _punten.InsertAsync(Nieuw(ronde) with { PrioriteitId = weg }, Wie(0, Rollen.Decaan), default),
        };
        await new UitwisselRepository(leeg.Database).OvernemenAsync(
            jaar,
            Bouw.Document(jaar) with
            {
                Prioriteiten = [new Prioriteit { WatPakkenWeOp = "nieuw" }, new Prioriteit { WatPakkenWeOp = "blijft" }],
            },
            restVerwijderen: false,
            vervallen: [],
            Bouw.Decaan(),
            default
        );
        Assert.Equal("blijft", (await LeesAsync(ids[0]))!.Prioriteit);
        Assert.Null((await LeesAsync(ids[1]))!.PrioriteitId);
    }

    [Fact]
    public async Task Get_OneRoundTrip_WithNames_WithoutArchived()
    {
        var (ronde, inTeam, _, jaar) = await OpzetAsync();
        var decaan = Wie(0, Rollen.Decaan);
        var id = await _punten.InsertAsync(Nieuw(ronde) with { EigenaarId = inTeam }, decaan, default);
        var weg = await _punten.InsertAsync(Nieuw(ronde), decaan, default);
        await _punten.ArchiveerAsync(weg, decaan, default);
        var teller = LobDatabase.Tel();
        var alle = await _punten.GetAsync(default);
        Assert.Equal(1, teller.Rondreizen);
        Assert.DoesNotContain(alle, p => p.Id == weg);
        var p = alle.Single(x => x.Id == id);
        Assert.Equal(
            (jaar, Doelgroep.Leerlingen, "LV3", false, true),
            (p.SchooljaarId, p.Doelgroep, p.Vraag, p.PlanGearchiveerd, p.Eigenaar!.StartsWith("gebruiker", StringComparison.Ordinal))
        );
        teller = LobDatabase.Tel();
        var formulier = await _punten.GetFormulierAsync(inTeam, 0, id, jaar, default);
        Assert.Equal(1, teller.Rondreizen);
        Assert.Contains(formulier.Lijst.Vragen, v => v.Code == "LV3");
        Assert.True(formulier.Rondes.Single(r => r.Id == ronde).EigenTeam);
    }

    [Fact]
    public async Task VoorCode_ReadsItsOwnClosedRound_NothingWhileOpen()
    {
        var (jaar, team) = (await leeg.SchooljaarAsync(), (await leeg.TeamAsync()).Code);
        var rondes = new RondeRepository(leeg.Database);
        var decaan = Wie(0, Rollen.Decaan);
        var (gesloten, slips, open) = (
            await RondeAsync(jaar, team),
            await RondeAsync(jaar, team, toegang: Toegangswijze.Eenmalig),
            await RondeAsync(jaar, team, sluit: false)
        );
        await _punten.InsertAsync(Nieuw(gesloten), decaan, default);
        await _punten.InsertAsync(Nieuw(gesloten) with { Gezegd = "" }, decaan, default);
        await _punten.ArchiveerAsync(await _punten.InsertAsync(Nieuw(gesloten), decaan, default), decaan, default);
        await _punten.InsertAsync(Nieuw(slips) with { Gezegd = "", Gedaan = "van de briefjes" }, decaan, default);
        var code = (await rondes.GetAsync(gesloten, 0, default))!.Groepen[0].Code;
        Assert.Equal(
            ["gezegd"],
            (await _punten.GetVoorCodeAsync(" " + code.ToLowerInvariant()[..3] + "-" + code[3..], default))!.Punten.Select(p => p.Gezegd)
        );
        var dossier = (await rondes.GetAsync(slips, 0, default))!;
        await leeg.Database.ExecuteAsync(
            "UPDATE Rondecode SET Gebruikt = 1 WHERE Code = @code",
            new { code = dossier.Slips[0].Code },
            default
        );
        foreach (var slip in dossier.Slips.Take(2).Select(s => s.Code).Append(dossier.Groepen[0].Code))
        {
            Assert.Equal(["van de briefjes"], (await _punten.GetVoorCodeAsync(slip, default))!.Punten.Select(p => p.Gedaan));
        }
        // A point that was stored for an open round would still not be read.
        await leeg.Database.InsertAsync(VerbeterpuntRepository.SqlInsert, VerbeterpuntRepository.Rij(Nieuw(open), "x", Bouw.Nu), default);
        var nog = (await _punten.GetVoorCodeAsync((await rondes.GetAsync(open, 0, default))!.Groepen[0].Code, default))!;
        Assert.Null(nog.GeslotenOp);
        Assert.Empty(nog.Punten);
        foreach (var onbekend in new[] { null, "", " - ", "BESTAATNIET", new string('A', 500) })
        {
            Assert.Null(await _punten.GetVoorCodeAsync(onbekend, default));
        }
    }
}
