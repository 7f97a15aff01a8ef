using System.Data.Common;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Tests.Data.Beheer;

public sealed class GebruikerRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly GebruikerRepository _gebruikers = new(leeg.Database);

    [Fact]
    public async Task Insert_EveryField_ComesBackEqual()
    {
        var gebruiker = Nieuw();
        gebruiker.Id = await _gebruikers.InsertAsync(gebruiker, default);

        Assert.True(gebruiker.Id > 0);
        Assert.Equivalent(gebruiker, await _gebruikers.GetAsync(gebruiker.Id, default), strict: true);
        Assert.Equivalent(gebruiker, await _gebruikers.GetOpEmailAsync(gebruiker.EmailNormaal, default), strict: true);
        Assert.Null(await _gebruikers.GetAsync(gebruiker.Id + 1000, default));
        Assert.Null(await _gebruikers.GetOpEmailAsync("NIEMAND@VOORBEELD.NL", default));
    }

    [Fact]
    public async Task Update_EveryField_ReplacesAllButTheDayItWasMade()
    {
        var oud = Nieuw();
        var buur = Nieuw();
        buur.Id = await _gebruikers.InsertAsync(buur, default);
        var nieuw = new Gebruiker
        {
            Id = await _gebruikers.InsertAsync(oud, default),
            Naam = "Na",
            Email = leeg.Naam("na@"),
            EmailNormaal = leeg.Naam("NA@"),
            WachtwoordHash = null,
            Beveiligingsstempel = "nieuw",
            FouteAanmeldingen = 0,
            GeblokkeerdTot = null,
            Actief = true,
            MoetWachtwoordWijzigen = false,
            AangemaaktOp = Bouw.Nu.AddYears(1),
            Versie = 1,
        };
        Assert.Equal(1, await _gebruikers.UpdateAsync(nieuw, default));

        nieuw.AangemaaktOp = oud.AangemaaktOp;
        Assert.Equivalent(nieuw, await _gebruikers.GetAsync(nieuw.Id, default), strict: true);
        Assert.Equivalent(buur, await _gebruikers.GetAsync(buur.Id, default), strict: true);
        Assert.Equal(
            0,
            await _gebruikers.UpdateAsync(
                new Gebruiker
                {
                    Id = 999_999,
                    Naam = "x",
                    Email = "x@x",
                    EmailNormaal = leeg.Naam("X@"),
                },
                default
            )
        );
    }

    [Fact]
    public async Task Update_ChangedByTheBeheerderMeanwhile_IsRefused()
    {
        // The sign-in system writes the row that it read before it checked the password.
        var gelezen = Nieuw();
        gelezen.Actief = true;
        gelezen.Id = await _gebruikers.InsertAsync(gelezen, default);
        await AlleenBeheerdersAsync(1);
        Assert.Equal(Beheeruitkomst.Opgeslagen, await _gebruikers.BewaarAsync(Gegevens(gelezen) with { Actief = false }, "dicht", default));
        gelezen.FouteAanmeldingen = 9;

        Assert.Equal(0, await _gebruikers.UpdateAsync(gelezen, default));
        var nu = (await _gebruikers.GetAsync(gelezen.Id, default))!;
        Assert.Equal((false, 3, "dicht", 2), (nu.Actief, nu.FouteAanmeldingen, nu.Beveiligingsstempel, nu.Versie));
    }

    [Fact]
    public async Task InsertOrUpdate_TakenEmail_IsDubbel()
    {
        var (een, ander) = (Nieuw(), Nieuw());
        await _gebruikers.InsertAsync(een, default);
        ander.Id = await _gebruikers.InsertAsync(ander, default);
        var eigen = ander.EmailNormaal;
        ander.EmailNormaal = een.EmailNormaal;

        Assert.True(Dialect.IsDubbel(await Assert.ThrowsAnyAsync<DbException>(() => _gebruikers.InsertAsync(ander, default))));
        Assert.True(Dialect.IsDubbel(await Assert.ThrowsAnyAsync<DbException>(() => _gebruikers.UpdateAsync(ander, default))));
        Assert.Equal(ander.Id, (await _gebruikers.GetOpEmailAsync(eigen, default))!.Id);
    }

    [Fact]
    public async Task Insert_LongestFields_Fit()
    {
        var gebruiker = Nieuw();
        (gebruiker.Naam, gebruiker.Email) = (new string('n', Limieten.Naam), new string('e', Limieten.Email));
        gebruiker.EmailNormaal = new string('E', Limieten.Email);
        gebruiker.Id = await _gebruikers.InsertAsync(gebruiker, default);
        Assert.Equivalent(gebruiker, await _gebruikers.GetAsync(gebruiker.Id, default), strict: true);
    }

    [Fact]
    public async Task SetBereik_Again_ReplacesRolesTeamsAndVestigingen()
    {
        var id = await leeg.GebruikerAsync();
        var (vestiging, team) = (await leeg.VestigingAsync(), (await leeg.TeamAsync()).Id);
        await _gebruikers.SetBereikAsync(id, Rollen.Alle, [team, team], [vestiging], default);
        Assert.Equal(
            Rollen.Alle.Order(StringComparer.Ordinal),
            (await _gebruikers.GetRollenAsync(id, default)).Order(StringComparer.Ordinal)
        );
        await _gebruikers.SetBereikAsync(id, [Rollen.Mentor, Rollen.Mentor], [], [], default);

        var ik = (await new SessieRepository(leeg.Database).GetAsync(id, default)).Medewerker!;
        Assert.Equal([Rollen.Mentor], ik.Rollen);
        Assert.Empty(ik.Teams);
        Assert.Empty(ik.Vestigingen);
    }

    [Fact]
    public async Task SetBereik_UnknownTeamOrRole_KeepsTheOldScope()
    {
        var id = await leeg.GebruikerAsync();
        var team = (await leeg.TeamAsync()).Id;
        await _gebruikers.SetBereikAsync(id, [Rollen.Mentor], [team], [], default);

        var fout = await Assert.ThrowsAnyAsync<DbException>(() => _gebruikers.SetBereikAsync(id, [Rollen.Decaan], [999_999], [], default));
        Assert.True(Dialect.IsVerwijzing(fout));
        Assert.False(Dialect.IsDubbel(fout));
        await Assert.ThrowsAnyAsync<DbException>(() => _gebruikers.SetBereikAsync(id, ["Baas"], [], [], default));
        var ik = (await new SessieRepository(leeg.Database).GetAsync(id, default)).Medewerker!;
        Assert.Equal([Rollen.Mentor], ik.Rollen);
        Assert.Equal([team], ik.Teams);
    }

    [Fact]
    public async Task IsLeeg_WithAndWithoutAccounts()
    {
        await leeg.GebruikerAsync();
        Assert.False(await _gebruikers.IsLeegAsync(default));
        await leeg.Database.ExecuteAsync("DELETE FROM Gebruiker", null, default);
        Assert.True(await _gebruikers.IsLeegAsync(default));
    }

    // ---- Accounts, as the Beheerder keeps them ----

    [Fact]
    public async Task VoegToe_Several_AllWithTheirScope()
    {
        var (team, vestiging) = ((await leeg.TeamAsync()).Id, await leeg.VestigingAsync());
        var (een, ander) = (Nieuw(), Nieuw());
        Assert.Equal(
            Beheeruitkomst.Opgeslagen,
            await _gebruikers.VoegToeAsync(
                [
                    new NieuwAccount(een, [Rollen.Mentor, Rollen.Decaan, Rollen.Mentor], [team, team], [vestiging]),
                    new NieuwAccount(ander, [], [], []),
                ],
                default
            )
        );

        var teller = LobDatabase.Tel();
        var (accounts, indeling) = await _gebruikers.GetAccountsAsync(default);
        Assert.Equal(1, teller.Rondreizen);
        var gelezen = accounts.Single(a => a.EmailNormaal == een.EmailNormaal);
        Assert.Equal([Rollen.Decaan, Rollen.Mentor], gelezen.Rollen);
        Assert.Equal([team], gelezen.TeamIds);
        Assert.Equal([vestiging], gelezen.VestigingIds);
        Assert.Equal(
            (een.Naam, een.Email, false, true, 1),
            (gelezen.Naam, gelezen.Email, gelezen.Actief, gelezen.MoetWachtwoordWijzigen, gelezen.Versie)
        );
        Assert.Empty(accounts.Single(a => a.EmailNormaal == ander.EmailNormaal).Rollen);
        Assert.Contains(indeling.Teams, t => t.Id == team);
        Assert.Equivalent(gelezen, (await _gebruikers.GetAccountAsync(gelezen.Id, default)).Account, strict: true);
        Assert.Null((await _gebruikers.GetAccountAsync(0, default)).Account);
    }

    [Fact]
    public async Task VoegToe_OneRefused_AddsNone()
    {
        var bestaand = Nieuw();
        await _gebruikers.InsertAsync(bestaand, default);
        var voor = await leeg.InhoudAsync();

        Assert.Equal(
            Beheeruitkomst.Dubbel,
            await _gebruikers.VoegToeAsync([new NieuwAccount(Nieuw(), [], [], []), new NieuwAccount(bestaand, [], [], [])], default)
        );
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _gebruikers.VoegToeAsync([new NieuwAccount(Nieuw(), [], [], []), new NieuwAccount(Nieuw(), [], [999_999], [])], default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task Bewaar_Account_ReplacesItAndSaysWhyNot()
    {
        await AlleenBeheerdersAsync(1);
        var (een, ander) = (Nieuw(), Nieuw());
        een.Actief = true;
        een.Id = await _gebruikers.InsertAsync(een, default);
        await _gebruikers.InsertAsync(ander, default);
        var nieuw = Gegevens(een) with
        {
            Naam = "Ander",
            Rollen = [Rollen.Vakdocent],
            TeamIds = [(await leeg.TeamAsync()).Id],
            VestigingIds = [await leeg.VestigingAsync()],
        };

        Assert.Equal(Beheeruitkomst.Opgeslagen, await _gebruikers.BewaarAsync(nieuw, "nieuw", default));
        Assert.Equivalent(
            nieuw with
            {
                Versie = 2,
                MoetWachtwoordWijzigen = true,
            },
            (await _gebruikers.GetAccountAsync(een.Id, default)).Account,
            strict: true
        );
        // Only closing an account ends its sessions.
        Assert.Equal("stempel", (await _gebruikers.GetAsync(een.Id, default))!.Beveiligingsstempel);
        var voor = await leeg.InhoudAsync();
        Assert.Equal(Beheeruitkomst.Verouderd, await _gebruikers.BewaarAsync(nieuw with { Naam = "Te laat" }, "x", default));
        Assert.Equal(Beheeruitkomst.Weg, await _gebruikers.BewaarAsync(nieuw with { Id = 999_999 }, "x", default));
        Assert.Equal(
            Beheeruitkomst.Dubbel,
            await _gebruikers.BewaarAsync(nieuw with { Versie = 2, EmailNormaal = ander.EmailNormaal }, "x", default)
        );
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _gebruikers.BewaarAsync(nieuw with { Versie = 2, Naam = "x", TeamIds = [999_999] }, "x", default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task Bewaar_LastActiveBeheerder_MayNotLeave()
    {
        var beheerders = await AlleenBeheerdersAsync(2);
        var (een, ander) = (beheerders[0], beheerders[1]);
        Assert.Equal(
            Beheeruitkomst.Opgeslagen,
            await _gebruikers.BewaarAsync(Gegevens(een) with { Rollen = [Rollen.Mentor] }, "x", default)
        );
        Assert.Equal(
            Beheeruitkomst.LaatsteBeheerder,
            await _gebruikers.BewaarAsync(Gegevens(ander) with { Rollen = [Rollen.Decaan] }, "x", default)
        );
        Assert.Equal(
            Beheeruitkomst.LaatsteBeheerder,
            await _gebruikers.BewaarAsync(Gegevens(ander) with { Actief = false, Rollen = [Rollen.Beheerder] }, "x", default)
        );
        Assert.Equal(
            Beheeruitkomst.Opgeslagen,
            await _gebruikers.BewaarAsync(Gegevens(ander) with { Rollen = [Rollen.Beheerder, Rollen.Decaan] }, "x", default)
        );
    }

    [Fact]
    public async Task Bewaar_AllBeheerdersLeaveAtOnce_OneStays()
    {
        for (var ronde = 0; ronde < 5; ronde++)
        {
            var beheerders = await AlleenBeheerdersAsync(3);
            var uitkomsten = await Task.WhenAll(
                beheerders.Select(b => Task.Run(() => _gebruikers.BewaarAsync(Gegevens(b) with { Actief = false }, "x", default)))
            );
            Assert.Single(uitkomsten, Beheeruitkomst.LaatsteBeheerder);
            Assert.Equal(2, uitkomsten.Count(u => u == Beheeruitkomst.Opgeslagen));
        }
    }

    [Fact]
    public async Task SetTijdelijkWachtwoord_OpenAccountOnly_UnlocksAndEndsSessions()
    {
        var (open, dicht) = (Nieuw(), Nieuw());
        (open.Actief, open.MoetWachtwoordWijzigen) = (true, false);
        (open.Id, dicht.Id) = (await _gebruikers.InsertAsync(open, default), await _gebruikers.InsertAsync(dicht, default));

        Assert.True(await _gebruikers.SetTijdelijkWachtwoordAsync(open.Id, "hash", "vers", default));
        Assert.False(await _gebruikers.SetTijdelijkWachtwoordAsync(dicht.Id, "hash", "vers", default));
        var nu = (await _gebruikers.GetAsync(open.Id, default))!;
        Assert.Equal(
            ("hash", "vers", true, 0, null, 2),
            (nu.WachtwoordHash, nu.Beveiligingsstempel, nu.MoetWachtwoordWijzigen, nu.FouteAanmeldingen, nu.GeblokkeerdTot, nu.Versie)
        );
        Assert.Equivalent(dicht, await _gebruikers.GetAsync(dicht.Id, default), strict: true);
    }

    /// <summary>These active Beheerders and no others.</summary>
    private async Task<List<Gebruiker>> AlleenBeheerdersAsync(int aantal)
    {
        await leeg.Database.ExecuteAsync("DELETE FROM GebruikerRol WHERE Rol = 'Beheerder'", null, default);
        var beheerders = new List<Gebruiker>();
        for (var i = 0; i < aantal; i++)
        {
            var gebruiker = Nieuw();
            gebruiker.Actief = true;
            gebruiker.Id = await _gebruikers.InsertAsync(gebruiker, default);
            await _gebruikers.SetBereikAsync(gebruiker.Id, [Rollen.Beheerder], [], [], default);
            beheerders.Add(gebruiker);
        }

        return beheerders;
    }

    private static Accountgegevens Gegevens(Gebruiker g) =>
        new()
        {
            Id = g.Id,
            Naam = g.Naam,
            Email = g.Email,
            EmailNormaal = g.EmailNormaal,
            Actief = g.Actief,
            Versie = 1,
        };

    private Gebruiker Nieuw() =>
        new()
        {
            Naam = "Zoë ’t Voorbeeld",
            Email = leeg.Naam("zoë@voorbeeld"),
            EmailNormaal = leeg.Naam("ZOË@VOORBEELD"),
            WachtwoordHash = "AQAAAA==",
            Beveiligingsstempel = "stempel",
            FouteAanmeldingen = 3,
            GeblokkeerdTot = new DateTimeOffset(2027, 3, 28, 3, 30, 0, 999, TimeSpan.FromHours(2)),
            Actief = false,
            MoetWachtwoordWijzigen = true,
            AangemaaktOp = Bouw.Nu,
        };
}
