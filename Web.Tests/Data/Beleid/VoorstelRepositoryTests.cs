using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Tests.Data.Beleid;

/// <summary>Proposals: handed in, withdrawn, declined with a reason or taken over, and answered once.</summary>
public sealed class VoorstelRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly BeleidRepository _beleid = new(leeg.Database);
    private readonly VoorstelRepository _voorstellen = new(leeg.Database);

    private static string Titel(int nummer) => $"activiteit {nummer}";

    private async Task<Beleidsvoorstel> LeesAsync(string titel) =>
        (await _beleid.GetAsync(0, 0, default)).Voorstellen.Single(v => v.Titel == titel);

    private async Task<Beleidsschrijver> VragerAsync() =>
        Schrijvers.Directie(await leeg.GebruikerAsync()) with
        {
            Naam = "Sam Model",
            Rol = "Decaan",
            IsDirectie = false,
        };

    private async Task<(Beleidsvoorstel Voorstel, Beleidsschrijver Van)> DienInAsync(Beleidsvoorstel v)
    {
        var van = await VragerAsync();
        Assert.True(await _voorstellen.InsertAsync(v, van, default));
        return (await LeesAsync(v.Titel), van);
    }

    private Beleidsvoorstel Strategisch() =>
        new()
        {
            Soort = Beleidssoort.Strategisch,
            Titel = leeg.Naam("Voorstel "),
            Tekst = "bel oud-leerlingen",
            Waarom = "we horen niets",
        };

    [Fact]
    public async Task Insert_EveryField_ComesBack()
    {
        var (door, teamId, team) = await Schrijvers.TeamAsync(leeg);
        var (_, planId) = await _beleid.InsertAsync(
            new Beleidsstuk
            {
                Code = "",
                Soort = Beleidssoort.Tactisch,
                Titel = "Plan",
                TeamId = teamId,
                Team = team,
            },
            door,
            Titel,
            default
        );
        var (v, van) = await DienInAsync(
            new Beleidsvoorstel
            {
                Soort = Beleidssoort.Tactisch,
                TeamId = teamId,
                BeleidsstukId = planId,
                Titel = leeg.Naam("Over "),
                Tekst = "tekst\nregel",
                Waarom = "waarom",
            }
        );
        var plan = (await _beleid.GetAsync(0, 0, default)).Alle.Single(s => s.Id == planId);
        Assert.Equal(
            new Beleidsvoorstel
            {
                Id = v.Id,
                Soort = Beleidssoort.Tactisch,
                TeamId = teamId,
                Team = team,
                BeleidsstukId = planId,
                Code = plan.Code,
                Titel = v.Titel,
                Tekst = "tekst\nregel",
                Waarom = "waarom",
                VanId = van.GebruikerId,
                VanNaam = "Sam Model",
                VanRol = "Decaan",
                Op = Bouw.Nu,
                Versie = 1,
            },
            v
        );
        Assert.True(v.IsOpen);
    }

    [Fact]
    public async Task Insert_TooManyOpen_IsRefused_UntilOneIsWithdrawn()
    {
        var van = await VragerAsync();
        for (var i = 0; i < VoorstelRepository.MaximumOpen; i++)
        {
            Assert.True(await _voorstellen.InsertAsync(Strategisch(), van, default));
        }
        Assert.False(await _voorstellen.InsertAsync(Strategisch(), van, default));
        var eerste = (await _beleid.GetAsync(0, 0, default)).Voorstellen.First(v => v.VanId == van.GebruikerId);
        Assert.True(await _voorstellen.TrekInAsync(eerste.Id, van, default));
        Assert.True(await _voorstellen.InsertAsync(Strategisch(), van, default));
    }

    [Fact]
    public async Task TakeOver_Strategic_MakesAnIdea_WithItsWordsAndOrigin()
    {
        var (v, _) = await DienInAsync(Strategisch());
        var id = await _voorstellen.NeemOverAsync(v, "goed idee", Schrijvers.Directie(), default);
        var register = await _beleid.GetAsync(0, id, default);
        var stuk = register.Alle.Single(s => s.Id == id);
        Assert.Equal(
            (Beleidssoort.Strategisch, v.Titel, "bel oud-leerlingen", "", Beleidsstatus.Idee, "Mila Demo"),
            (stuk.Soort, stuk.Titel, stuk.Oplossingsrichting, stuk.Doel, stuk.Status, stuk.SchrijverNaam)
        );
        Assert.Equal($"van Sam Model (Decaan): {v.Titel}. bel oud-leerlingen", register.Historie[0].Nieuw);
        var na = await LeesAsync(v.Titel);
        Assert.Equal(
            ("overgenomen", "goed idee", "Mila Demo", Bouw.Nu, id, stuk.Code, 2),
            (na.Status, na.Antwoord, na.AntwoordDoor, na.AntwoordOp!.Value, na.BeleidsstukId!.Value, na.Code, na.Versie)
        );
    }

    [Fact]
    public async Task TakeOver_Tactical_IsAGoalOfThatTeam_AndNobodyElseMay()
    {
        var (door, teamId, team) = await Schrijvers.TeamAsync(leeg, teamleider: false);
        var (vreemd, _, _) = await Schrijvers.TeamAsync(leeg);
        var (v, van) = await DienInAsync(
            new Beleidsvoorstel
            {
                Soort = Beleidssoort.Tactisch,
                TeamId = teamId,
                Titel = leeg.Naam("Teamvoorstel "),
                Tekst = "elke week een uur",
            }
        );
        var voor = await leeg.InhoudAsync();
        foreach (var wie in new[] { vreemd, van, door with { HeeftTeamrol = false }, Schrijvers.Directie() })
        {
            Assert.Equal(0, await _voorstellen.NeemOverAsync(v, "", wie, default));
            Assert.False(await _voorstellen.WijsAfAsync(v, "nee", wie, default));
        }

        Assert.False(await _voorstellen.TrekInAsync(v.Id, door, default));
        Assert.Equal(voor, await leeg.InhoudAsync());
        var id = await _voorstellen.NeemOverAsync(v, "", door, default);
        var stuk = (await _beleid.GetAsync(0, 0, default)).Alle.Single(s => s.Id == id);
        Assert.Equal((teamId, team, "elke week een uur", ""), (stuk.TeamId!.Value, stuk.Team, stuk.Doel, stuk.Oplossingsrichting));
        Assert.StartsWith("TP", stuk.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeOver_IntoAnItem_ChangesNoField_ButStandsInItsHistory()
    {
        var (_, stukId) = await _beleid.InsertAsync(
            new Beleidsstuk
            {
                Code = "",
                Soort = Beleidssoort.Strategisch,
                Titel = "Bestaand",
                Doel = "doel",
            },
            Schrijvers.Directie() with
            {
                Vandaag = Schrijvers.Vandaag.AddDays(-100),
            },
            Titel,
            default
        );
        var (v, _) = await DienInAsync(Strategisch() with { BeleidsstukId = stukId });
        var aantal = (await _beleid.GetAsync(0, 0, default)).Alle.Count;
        Assert.Equal(stukId, await _voorstellen.NeemOverAsync(v, "", Schrijvers.Directie(), default));
        var register = await _beleid.GetAsync(0, stukId, default);
        Assert.Equal(aantal, register.Alle.Count);
        var stuk = register.Alle.Single(s => s.Id == stukId);
        Assert.Equal(("Bestaand", "doel", 1, Schrijvers.Vandaag), (stuk.Titel, stuk.Doel, stuk.Versie, stuk.LaatstGehoordOp));
        Assert.Equal("Voorstel overgenomen", register.Historie[0].Veld);
        Assert.Contains("bel oud-leerlingen", register.Historie[0].Nieuw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ManyAtOnce_CountsOnce()
    {
        var (v, van) = await DienInAsync(Strategisch());
        var aantal = (await _beleid.GetAsync(0, 0, default)).Alle.Count;
        var uitkomsten = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(i => Task.Run(() => _voorstellen.NeemOverAsync(v, $"antwoord {i}", Schrijvers.Directie(), default)))
        );
        Assert.Single(uitkomsten, id => id > 0);
        Assert.Equal(aantal + 1, (await _beleid.GetAsync(0, 0, default)).Alle.Count);
        Assert.False(await _voorstellen.WijsAfAsync(v, "toch niet", Schrijvers.Directie(), default));
        Assert.False(await _voorstellen.TrekInAsync(v.Id, van, default));
        Assert.Equal("overgenomen", (await LeesAsync(v.Titel)).Status);
    }

    [Fact]
    public async Task Decline_KeepsTheReason_AndIsFinal()
    {
        var (v, _) = await DienInAsync(Strategisch());
        Assert.True(await _voorstellen.WijsAfAsync(v, "dat doen we al", Schrijvers.Directie(), default));
        var na = await LeesAsync(v.Titel);
        Assert.Equal(("afgewezen", "dat doen we al", "Mila Demo", null), (na.Status, na.Antwoord, na.AntwoordDoor, na.BeleidsstukId));
        Assert.Equal(0, await _voorstellen.NeemOverAsync(v, "", Schrijvers.Directie(), default));
    }
}
