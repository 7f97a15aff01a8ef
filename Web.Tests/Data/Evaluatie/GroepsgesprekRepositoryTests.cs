using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Group talks on the engine under test: a team role writes where an own team works, and the statement itself holds that.</summary>
public sealed class GroepsgesprekRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly GroepsgesprekRepository _gesprekken = new(leeg.Database);

    private static Gespreksschrijver Wie(int id, params string[] rollen) =>
        Gespreksschrijver.Van(
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

    /// <summary>A team at a vestiging that works in leerjaar 3 (named with the leerjaar) and 4 (by a class).</summary>
    private async Task<(int Jaar, int Hier, int Elders, int Collega)> OpzetAsync()
    {
        var (jaar, hier, elders, collega) = (
            await leeg.SchooljaarAsync(),
            await leeg.VestigingAsync(),
            await leeg.VestigingAsync(),
            await leeg.GebruikerAsync()
        );
        var (team, _) = await leeg.TeamAsync(hier);
        await leeg.Database.ExecuteAsync(
            "INSERT INTO GebruikerTeam (GebruikerId, TeamId) VALUES (@collega, @team)",
            new { collega, team },
            default
        );
        foreach (var nr in new[] { 2, 3, 4 })
        {
            await leeg.Database.ExecuteAsync(
                "INSERT INTO Leerjaar (SchooljaarId, Nr, Rooster, Portfolio, Weken, Versie) VALUES (@jaar, @nr, 0, 0, NULL, 1)",
                new { jaar, nr },
                default
            );
        }
        await leeg.Database.ExecuteAsync(
            "INSERT INTO LeerjaarTeam (LeerjaarId, TeamId, Volgorde) SELECT Id, @team, 0 FROM Leerjaar WHERE SchooljaarId = @jaar AND Nr = 3",
            new { jaar, team },
            default
        );
        await leeg.Database.ExecuteAsync(
            "INSERT INTO Klas (SchooljaarId, VestigingId, TeamId, LeerjaarNr, Naam, AantalLeerlingen, Versie) VALUES (@jaar, @hier, @team, 4, '4A', 20, 1)",
            new
            {
                jaar,
                hier,
                team,
            },
            default
        );
        return (jaar, hier, elders, collega);
    }

    private static Groepsgesprek Nieuw(int jaar, int leerjaar, int? vestiging) =>
        new()
        {
            SchooljaarId = jaar,
            Doelgroep = Doelgroep.Leerlingen,
            LeerjaarNr = leerjaar,
            VestigingId = vestiging,
            Dag = new DateOnly(2027, 1, 12),
            Vorm = "lijn",
            Themas = "Stages\nouders — ’s avonds",
            Afspraken = "",
        };

    [Fact]
    public async Task Write_WhereAnOwnTeamWorks_AndNowhereElse()
    {
        var (jaar, hier, elders, collega) = await OpzetAsync();
        foreach (var rol in Gespreksschrijver.Teamrollen)
        {
            var wie = Wie(collega, rol);
            foreach (
                var (leerjaar, plek, mag) in new (int, int?, bool)[]
                {
                    (3, hier, true),
                    (4, hier, true),
                    (2, hier, false),
                    (3, elders, false),
                    (3, null, false),
                }
            )
            {
                Assert.Equal(
                    (rol, leerjaar, mag),
                    (rol, leerjaar, await _gesprekken.InsertAsync(Nieuw(jaar, leerjaar, plek), wie, default) > 0)
                );
                var lijst = await _gesprekken.GetAsync(jaar, collega, default);
                Assert.Equal(mag, lijst.IsEigen(leerjaar, plek));
                var id = await _gesprekken.InsertAsync(Nieuw(jaar, leerjaar, plek), Wie(0, Rollen.Decaan), default);
                var g = (await _gesprekken.GetAsync(jaar, 0, default)).Gesprekken.Single(x => x.Id == id);
                Assert.Equal(mag, await _gesprekken.UpdateAsync(g with { Themas = "anders" }, wie, default));
                // An own talk does not move to where somebody else works.
                if (mag)
                {
                    Assert.False(await _gesprekken.UpdateAsync(g with { Versie = g.Versie + 1, VestigingId = elders }, wie, default));
                }
                Assert.Equal(mag, await _gesprekken.MagTerugAsync(id, wie, default));
                Assert.Equal(mag, await _gesprekken.ArchiveerAsync(id, wie, default));
                Assert.Equal(mag, await _gesprekken.ZetTerugAsync(id, wie, default));
            }
        }

        foreach (var rol in new[] { Rollen.Directie, Rollen.Beheerder })
        {
            Assert.Equal(0, await _gesprekken.InsertAsync(Nieuw(jaar, 3, hier), Wie(collega, rol), default));
        }
        Assert.Equal(0, await _gesprekken.InsertAsync(Nieuw(jaar, 3, hier), Wie(await leeg.GebruikerAsync(), Rollen.Teamleider), default));
        Assert.Equal(0, await _gesprekken.InsertAsync(Nieuw(leeg.VrijSchooljaar(), 3, hier), Wie(0, Rollen.Decaan), default));
        Assert.Equal(0, await _gesprekken.InsertAsync(Nieuw(jaar, 3, 999_999), Wie(0, Rollen.Decaan), default));
    }

    [Fact]
    public async Task Get_OneRoundTrip_AsWritten_WithoutArchived_AndAnOldVersionIsRefused()
    {
        var (jaar, hier, _, collega) = await OpzetAsync();
        var decaan = Wie(0, Rollen.Decaan);
        var id = await _gesprekken.InsertAsync(Nieuw(jaar, 3, hier), decaan, default);
        await _gesprekken.ArchiveerAsync(await _gesprekken.InsertAsync(Nieuw(jaar, 3, null), decaan, default), decaan, default);
        var teller = LobDatabase.Tel();
        var lijst = await _gesprekken.GetAsync(jaar, collega, default);
        Assert.Equal(1, teller.Rondreizen);
        var g = Assert.Single(lijst.Gesprekken);
        Assert.Equal(
            (id, "Stages\nouders — ’s avonds", new DateOnly(2027, 1, 12), hier, "Collega 0", 1),
            (g.Id, g.Themas, g.Dag, g.VestigingId, g.Door, g.Versie)
        );
        Assert.Equal([2, 3, 4], lijst.Leerjaren);
        Assert.True(await _gesprekken.UpdateAsync(g with { Afspraken = "een" }, Wie(collega, Rollen.Mentor), default));
        Assert.False(await _gesprekken.UpdateAsync(g with { Afspraken = "twee" }, decaan, default));
        Assert.Equal($"Collega {collega}", (await _gesprekken.GetAsync(jaar, 0, default)).Gesprekken.Single().Door);
    }
}
