using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Planner;

public sealed class TeamsessieRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly TeamsessieRepository _sessies = new(leeg.Database);
    private readonly ActiviteitRepository _activiteiten = new(leeg.Database);
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);

    [Fact]
    public async Task SlaOp_LetterAnswersAndLink_AllStored()
    {
        var (schooljaar, eerder, anders, id) = await LijnAsync();
        Assert.Equal(
            Sessieuitkomst.Opgeslagen,
            await _sessies.SlaOpAsync(schooljaar, Stap(id, eerder, "omdat", anders), Bouw.Decaan(naam: "Bo"), default)
        );

        var (activiteit, versie) = await LeesAsync(schooljaar, id);
        Assert.Equal(("E", 2), (activiteit.Marker, versie));
        Assert.Equal(
            [("A0", "omdat", "nee", "inschatting"), ("A1", "bouwt voort", null, "")],
            activiteit.VolgtOp.Select(v => (v.Id, v.Toelichting, v.LeerlingZiet, v.Bron))
        );
    }

    /// <summary>The second part fails after the first was done: the letter must not stay behind.</summary>
    [Fact]
    public async Task SlaOp_AnswerToAChangedLink_LeavesNothingBehind()
    {
        var (schooljaar, eerder, anders, id) = await LijnAsync();
        var voor = await leeg.InhoudAsync();
        Assert.Equal(
            Sessieuitkomst.VerbindingGewijzigd,
            await _sessies.SlaOpAsync(schooljaar, Stap(id, eerder, "een oude toelichting", anders), Bouw.Decaan(), default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    /// <summary>The third part fails after two were done.</summary>
    [Fact]
    public async Task SlaOp_LinkToAnActivityInTheBin_LeavesNothingBehind()
    {
        var (schooljaar, eerder, anders, id) = await LijnAsync();
        await _activiteiten.VerwijderAsync(schooljaar, anders, Bouw.Decaan(), default);
        var voor = await leeg.InhoudAsync();
        Assert.Equal(
            Sessieuitkomst.VerbindingGewijzigd,
            await _sessies.SlaOpAsync(schooljaar, Stap(id, eerder, "omdat", anders), Bouw.Decaan(), default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task SlaOp_OtherVersionOrNotMine_LeavesNothingBehind()
    {
        var (schooljaar, eerder, anders, id) = await LijnAsync();
        var voor = await leeg.InhoudAsync();
        var stap = Stap(id, eerder, "omdat", anders);
        Assert.Equal(
            Sessieuitkomst.ActiviteitGewijzigd,
            await _sessies.SlaOpAsync(schooljaar, stap with { Versie = 7 }, Bouw.Decaan(), default)
        );
        var vreemd = Bouw.Decaan() with { IsDecaan = false, HeeftTeamrol = true };
        Assert.Equal(Sessieuitkomst.ActiviteitGewijzigd, await _sessies.SlaOpAsync(schooljaar, stap, vreemd, default));
        Assert.Equal(
            Sessieuitkomst.VerbindingGewijzigd,
            await _sessies.SlaOpAsync(schooljaar, stap with { Marker = null }, vreemd, default)
        );
        Assert.Equal(
            Sessieuitkomst.VerbindingGewijzigd,
            await _sessies.SlaOpAsync(schooljaar, stap with { Marker = null, Antwoorden = [] }, vreemd, default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task SlaOp_LinkThatIsThereAlready_KeepsItsExplanationAndStoresTheRest()
    {
        var (schooljaar, eerder, anders, id) = await LijnAsync();
        await _activiteiten.KoppelAsync(schooljaar, anders, id, Bouw.Link("van de collega", "ja"), Bouw.Decaan(), default);
        Assert.Equal(
            Sessieuitkomst.Opgeslagen,
            await _sessies.SlaOpAsync(schooljaar, Stap(id, eerder, "omdat", anders), Bouw.Decaan(), default)
        );
        var (activiteit, _) = await LeesAsync(schooljaar, id);
        Assert.Equal(
            [("A0", "omdat", "nee"), ("A1", "van de collega", "ja")],
            activiteit.VolgtOp.Select(v => (v.Id, v.Toelichting, v.LeerlingZiet))
        );
        Assert.Equal("E", activiteit.Marker);
    }

    private static Sessiestap Stap(int id, int eerder, string getoond, int anders) =>
        new()
        {
            ActiviteitId = id,
            Versie = 1,
            Marker = "E",
            Antwoorden = [(eerder, Bouw.Link(getoond, "nee", "inschatting"))],
            Koppeling = (anders, Bouw.Link("bouwt voort")),
        };

    /// <summary>Three activities, of which the last follows on the first ("omdat").</summary>
    private async Task<(int Schooljaar, int Eerder, int Anders, int Id)> LijnAsync()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var ids = new List<int>();
        foreach (var id in new[] { "A0", "A1", "A2" })
        {
            ids.Add(await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(id), Bouw.Decaan(), default));
        }
        await _activiteiten.KoppelAsync(schooljaar, ids[0], ids[2], Bouw.Link("omdat"), Bouw.Decaan(), default);
        return (schooljaar, ids[0], ids[1], ids[2]);
    }

    private async Task<(Activiteit Activiteit, int Versie)> LeesAsync(int schooljaar, int id)
    {
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        return (jaar.Lijn.Activiteiten.Single(a => a.Nummer == id), jaar.VersieVan[id]);
    }
}
