using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;

namespace LobBeleid.Tests.Data.Beheer;

/// <summary>The session and, since nothing else reads them, the settings.</summary>
public sealed class SessieRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly SessieRepository _sessies = new(leeg.Database);

    [Fact]
    public async Task Get_SignedIn_KnowsRolesTeamsAndVestigingenInOneRoundTrip()
    {
        var (een, ander) = (await leeg.VestigingAsync(), await leeg.VestigingAsync());
        var (team, _, tweede) = (await leeg.TeamAsync(een), await leeg.TeamAsync(), await leeg.TeamAsync(ander));
        var id = await leeg.GebruikerAsync();
        await new GebruikerRepository(leeg.Database).SetBereikAsync(
            id,
            [Rollen.Mentor, Rollen.Decaan],
            [team.Id, tweede.Id],
            [ander],
            default
        );
        // Somebody else's scope stays out.
        await new GebruikerRepository(leeg.Database).SetBereikAsync(
            await leeg.GebruikerAsync(),
            [Rollen.Beheerder],
            [team.Id],
            [een],
            default
        );

        var teller = LobDatabase.Tel();
        var ik = (await _sessies.GetAsync(id, default)).Medewerker!;

        Assert.Equal(1, teller.Rondreizen);
        Assert.Equal([Rollen.Decaan, Rollen.Mentor], ik.Rollen.Order(StringComparer.Ordinal));
        Assert.Equal(new[] { team.Id, tweede.Id }.Order(), ik.Teams.Order());
        Assert.Equal(new[] { team.Code, tweede.Code }.Order(StringComparer.Ordinal), ik.TeamCodes.Order(StringComparer.Ordinal));
        Assert.Equal([ander], ik.Vestigingen);
        Assert.Equal((id, "x", true, false), (ik.Id, ik.Beveiligingsstempel, ik.Actief, ik.MoetWachtwoordWijzigen));
        Assert.True(ik.Heeft(Rollen.Decaan) && !ik.Heeft(Rollen.Beheerder));
    }

    [Fact]
    public async Task Get_NobodyOrUnknown_HasNoMedewerkerButTheSchool()
    {
        var sleutel = leeg.Naam("Sleutel");
        await new InstellingRepository(leeg.Database).SetAsync(sleutel, "waarde", default);
        foreach (var id in new[] { 0, 999_999 })
        {
            var sessie = await _sessies.GetAsync(id, default);
            Assert.Null(sessie.Medewerker);
            Assert.Equal("waarde", sessie.Instellingen[sleutel]);
        }
    }

    [Fact]
    public async Task Get_Schooljaren_NewestFirst()
    {
        var jaren = new[] { await leeg.SchooljaarAsync(), await leeg.SchooljaarAsync(), await leeg.SchooljaarAsync() };
        Assert.Equal(jaren.OrderDescending(), (await _sessies.GetAsync(0, default)).Schooljaren.Where(jaren.Contains));
    }

    [Fact]
    public async Task SetInstelling_Again_Replaces()
    {
        var instellingen = new InstellingRepository(leeg.Database);
        var sleutel = leeg.Naam("Sleutel");
        await instellingen.SetAsync(sleutel, "eerst", default);
        await instellingen.SetAsync(sleutel.ToUpperInvariant(), "andere sleutel", default);
        await instellingen.SetAsync(sleutel, "College ’t Ĳ & zn. 😀", default);

        var waarden = (await _sessies.GetAsync(0, default)).Instellingen;
        Assert.Equal("College ’t Ĳ & zn. 😀", waarden[sleutel]);
        Assert.Equal("andere sleutel", waarden[sleutel.ToUpperInvariant()]);
    }
}
