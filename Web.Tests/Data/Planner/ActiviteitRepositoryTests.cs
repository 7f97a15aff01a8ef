using System.Data.Common;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Tests.Data.Planner;

public sealed class ActiviteitRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly ActiviteitRepository _activiteiten = new(leeg.Database);
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);

    // ---- Fields ----

    [Fact]
    public async Task Insert_EveryField_ComesBackEqual()
    {
        var schooljaar = await SchooljaarMetPartnerAsync();
        var (_, team) = await leeg.TeamAsync();
        var alles = Bouw.Alles(team: team);
        var id = await _activiteiten.InsertAsync(schooljaar, alles, Bouw.Decaan(), default);

        Bouw.AssertGelijk(alles, await LeesAsync(schooljaar, id));
        Assert.Equal((1, "Sam Model", Bouw.Nu), await StandAsync(schooljaar, id));
    }

    [Fact]
    public async Task Update_EveryField_ReplacesAllButLinksAndId()
    {
        var schooljaar = await SchooljaarMetPartnerAsync();
        var (_, team) = await leeg.TeamAsync();
        var eerder = await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal("A0"), Bouw.Decaan(), default);
        var id = await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal("A1"), Bouw.Decaan(), default);
        Assert.Equal(
            Koppeluitkomst.Gekoppeld,
            await _activiteiten.KoppelAsync(schooljaar, eerder, id, Bouw.Link("bouwt voort", "ja"), Bouw.Decaan(), default)
        );
        var vol = Bouw.Alles("een ander id", team) with { Nummer = id };

        Assert.Equal(
            Schrijfuitkomst.Opgeslagen,
            await _activiteiten.UpdateAsync(schooljaar, vol, 1, Bouw.Decaan(naam: "Ander") with { Nu = Bouw.Nu.AddHours(1) }, default)
        );
        VolgtOp[] link =
        [
            new VolgtOp
            {
                Id = "A0",
                Toelichting = "bouwt voort",
                LeerlingZiet = "ja",
            },
        ];
        Bouw.AssertGelijk(vol with { Id = "A1", VolgtOp = link }, await LeesAsync(schooljaar, id));
        Assert.Equal((2, "Ander", Bouw.Nu.AddHours(1)), await StandAsync(schooljaar, id));

        // And back to nothing: no row of a list stays behind.
        var kaal = Bouw.Kaal("A1") with
        {
            Nummer = id,
        };
        Assert.Equal(Schrijfuitkomst.Opgeslagen, await _activiteiten.UpdateAsync(schooljaar, kaal, 2, Bouw.Decaan(), default));
        Bouw.AssertGelijk(kaal with { VolgtOp = link }, await LeesAsync(schooljaar, id));
        Bouw.AssertGelijk(Bouw.Kaal("A0"), await LeesAsync(schooljaar, eerder));
    }

    [Fact]
    public async Task Update_PartRefused_KeepsTheWholeOldActivity()
    {
        var (schooljaar, id) = await EenAsync();
        var fout = Bouw.Kaal() with { Nummer = id, Titel = "Nieuw", Tags = ["goed", new string('x', Limieten.Woord + 1)] };

        await Assert.ThrowsAnyAsync<DbException>(() => _activiteiten.UpdateAsync(schooljaar, fout, 1, Bouw.Decaan(), default));
        Bouw.AssertGelijk(Bouw.Kaal(), await LeesAsync(schooljaar, id));
        Assert.Equal(1, (await StandAsync(schooljaar, id)).Versie);
    }

    [Fact]
    public async Task Insert_IdTwiceInAYear_IsDubbel()
    {
        var (schooljaar, _) = await EenAsync();
        var fout = await Assert.ThrowsAnyAsync<DbException>(() =>
            _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(), Bouw.Decaan(), default)
        );
        Assert.True(Dialect.IsDubbel(fout));
        Assert.False(Dialect.IsVerwijzing(fout));
        // Ids are case-sensitive, and another year may use the same ones.
        await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal("a1"), Bouw.Decaan(), default);
        await _activiteiten.InsertAsync(await leeg.SchooljaarAsync(), Bouw.Kaal(), Bouw.Decaan(), default);
    }

    [Fact]
    public async Task Insert_YearThatDoesNotExist_IsVerwijzing()
    {
        var fout = await Assert.ThrowsAnyAsync<DbException>(() =>
            _activiteiten.InsertAsync(leeg.VrijSchooljaar(), Bouw.Kaal(), Bouw.Decaan(), default)
        );
        Assert.True(Dialect.IsVerwijzing(fout));
        Assert.False(Dialect.IsDubbel(fout));
    }

    [Fact]
    public async Task Insert_TitleTooLong_IsNeitherDubbelNorVerwijzing()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var fout = await Assert.ThrowsAnyAsync<DbException>(() =>
            _activiteiten.InsertAsync(schooljaar, Bouw.Kaal() with { Titel = new string('x', Limieten.Titel + 1) }, Bouw.Decaan(), default)
        );
        Assert.False(Dialect.IsDubbel(fout) || Dialect.IsVerwijzing(fout));
    }

    [Fact]
    public async Task Verplaats_OtherPlace_ChangesOnlyThePlace()
    {
        var schooljaar = await SchooljaarMetPartnerAsync();
        var (_, team) = await leeg.TeamAsync();
        var alles = Bouw.Alles(team: team);
        var id = await _activiteiten.InsertAsync(schooljaar, alles, Bouw.Decaan(), default);

        Assert.Equal(
            Schrijfuitkomst.Opgeslagen,
            await _activiteiten.VerplaatsAsync(schooljaar, id, 1, "vmbo", 3, 40, null, Bouw.Decaan(naam: "Ander"), default)
        );
        Bouw.AssertGelijk(alles with { Zone = "vmbo", Leerjaar = 3, WeekVan = 40, WeekTot = null }, await LeesAsync(schooljaar, id));
        Assert.Equal((2, "Ander", Bouw.Nu), await StandAsync(schooljaar, id));
    }

    // ---- Why a write did nothing ----

    [Fact]
    public async Task Write_StaleVersie_IsVerouderdAndChangesNothing()
    {
        var (schooljaar, id) = await EenAsync();
        Assert.Equal(
            Schrijfuitkomst.Opgeslagen,
            await _activiteiten.VerplaatsAsync(schooljaar, id, 1, "vmbo", 2, null, null, Bouw.Decaan(), default)
        );

        Assert.Equal(
            Schrijfuitkomst.Verouderd,
            await _activiteiten.VerplaatsAsync(schooljaar, id, 1, "vmbo", 3, null, null, Bouw.Decaan(), default)
        );
        Assert.Equal(
            Schrijfuitkomst.Verouderd,
            await _activiteiten.UpdateAsync(schooljaar, Bouw.Alles() with { Nummer = id }, 1, Bouw.Decaan(), default)
        );
        Assert.Equal(
            Schrijfuitkomst.Verouderd,
            await _activiteiten.UpdateAsync(schooljaar, Bouw.Alles() with { Nummer = id }, 3, Bouw.Decaan(), default)
        );
        Bouw.AssertGelijk(Bouw.Kaal() with { Leerjaar = 2 }, await LeesAsync(schooljaar, id));
    }

    [Fact]
    public async Task Write_RemovedOrOfAnotherYear_IsWeg()
    {
        var (schooljaar, id) = await EenAsync();
        var (ander, anderId) = await EenAsync();
        Assert.Equal(
            Schrijfuitkomst.Weg,
            await _activiteiten.UpdateAsync(schooljaar, Bouw.Kaal() with { Nummer = anderId, Titel = "Nieuw" }, 1, Bouw.Decaan(), default)
        );
        Assert.Equal(
            Schrijfuitkomst.Weg,
            await _activiteiten.VerplaatsAsync(schooljaar, anderId, 1, "vmbo", 2, null, null, Bouw.Decaan(), default)
        );
        Assert.False(await _activiteiten.VerwijderAsync(schooljaar, anderId, Bouw.Decaan(), default));
        Bouw.AssertGelijk(Bouw.Kaal(), await LeesAsync(ander, anderId));

        Assert.True(await _activiteiten.VerwijderAsync(schooljaar, id, Bouw.Decaan(), default));
        Assert.Equal(
            Schrijfuitkomst.Weg,
            await _activiteiten.UpdateAsync(schooljaar, Bouw.Kaal() with { Nummer = id }, 2, Bouw.Decaan(), default)
        );
        Assert.Equal(
            Schrijfuitkomst.Weg,
            await _activiteiten.VerplaatsAsync(schooljaar, id, 2, "vmbo", 2, null, null, Bouw.Decaan(), default)
        );
        Assert.Equal(
            Schrijfuitkomst.Weg,
            await _activiteiten.UpdateAsync(schooljaar, Bouw.Kaal() with { Nummer = 999_999 }, 1, Bouw.Decaan(), default)
        );
    }

    // ---- Rights: the WHERE clause of every write, for every kind of colleague and every kind of team ----

    public static TheoryData<string, string> Wie_Team()
    {
        var gevallen = new TheoryData<string, string>();
        foreach (
            var wie in new[]
            {
                "decaan",
                "decaan van Kade",
                "decaan van Kade en Linde",
                "teamlid van K1",
                "teamlid van K1 en L1",
                "decaan van Kade, teamlid van L1",
                "lezer in K1",
            }
        )
        {
            foreach (var team in new[] { "K1", "K2", "L1", "los", "" })
            {
                gevallen.Add(wie, team);
            }
        }

        return gevallen;
    }

    [Theory]
    [MemberData(nameof(Wie_Team))]
    public async Task Write_EveryKindOfColleague_MayWhatTheTableSays(string wie, string team)
    {
        var mag = (wie, team) switch
        {
            ("decaan" or "decaan van Kade en Linde", _) => true,
            // Of no vestiging: every decaan's.
            ("decaan van Kade", "K1" or "K2" or "los" or "") => true,
            ("teamlid van K1", "K1") => true,
            ("teamlid van K1 en L1", "K1" or "L1") => true,
            ("decaan van Kade, teamlid van L1", _) => true,
            _ => false,
        };
        var (schooljaar, ik, teams) = await CollegaAsync(wie);
        Assert.Equal(
            mag,
            Rechten.MagActiviteitBewerken(ik, team.Length == 0 ? null : teams[team].Id, team.Length == 0 ? null : teams[team].VestigingId)
        );

        var door = Schrijver.Van(ik, Bouw.Nu);
        var code = team.Length == 0 ? null : teams[team].Code;
        async Task<int> MaakAsync(string id) =>
            await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(id) with { Team = code }, Bouw.Decaan(), default);
        var (eerder, id) = (await MaakAsync("A0"), await MaakAsync("A1"));
        var verwacht = mag ? Schrijfuitkomst.Opgeslagen : Schrijfuitkomst.GeenRecht;

        Assert.Equal(
            verwacht,
            await _activiteiten.UpdateAsync(
                schooljaar,
                Bouw.Kaal("A1") with
                {
                    Nummer = id,
                    Team = code,
                    Titel = "Nieuw",
                },
                1,
                door,
                default
            )
        );
        Assert.Equal(verwacht, await _activiteiten.VerplaatsAsync(schooljaar, id, mag ? 2 : 1, "vmbo", 2, 40, 41, door, default));
        Assert.Equal(
            mag ? Koppeluitkomst.Gekoppeld : Koppeluitkomst.Geweigerd,
            await _activiteiten.KoppelAsync(schooljaar, eerder, id, Bouw.Link("van de collega", null), door, default)
        );
        if (!mag)
        {
            await _activiteiten.KoppelAsync(schooljaar, eerder, id, Bouw.Link("van de collega", null), Bouw.Decaan(), default);
        }
        Assert.Equal(
            mag,
            await _activiteiten.WijzigLinkAsync(schooljaar, eerder, id, "van de collega", Bouw.Link("anders", "nee"), door, default)
        );
        Assert.Equal(
            (mag ? "Nieuw" : "Activiteit A1", mag ? 2 : 1, mag ? "anders" : "van de collega"),
            Kort(await LeesAsync(schooljaar, id))
        );
        Assert.Equal(mag, await _activiteiten.OntkoppelAsync(schooljaar, eerder, id, door, default));
        Assert.Equal(mag ? 0 : 1, (await LeesAsync(schooljaar, id)).VolgtOp.Count);
        Assert.Equal(mag, await _activiteiten.VerwijderAsync(schooljaar, id, door, default));
        if (!mag)
        {
            await _activiteiten.VerwijderAsync(schooljaar, id, Bouw.Decaan(), default);
        }
        Assert.Equal(mag, await _activiteiten.ZetTerugAsync(schooljaar, id, door, default));
        Assert.Equal(mag ? 2 : 1, (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Count);
    }

    // ---- The bin ----

    [Fact]
    public async Task Verwijder_AndBack_RestoresTheActivityWithItsLinks()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var ids = new List<int>();
        foreach (var id in new[] { "A0", "A1", "A2" })
        {
            ids.Add(await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(id) with { Tags = ["x"] }, Bouw.Decaan(), default));
        }
        await _activiteiten.KoppelAsync(schooljaar, ids[0], ids[1], Bouw.Link("0-1", "ja"), Bouw.Decaan(), default);
        await _activiteiten.KoppelAsync(schooljaar, ids[1], ids[2], Bouw.Link("1-2", null), Bouw.Decaan(), default);
        var voor = Bouw.Uit(await _lijnen.GetAsync(schooljaar, default));

        Assert.True(await _activiteiten.VerwijderAsync(schooljaar, ids[1], Bouw.Decaan(naam: "Ilse"), default));
        Assert.False(await _activiteiten.VerwijderAsync(schooljaar, ids[1], Bouw.Decaan(naam: "Later"), default));
        var zonder = (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten;
        Assert.Equal(["A0", "A2"], zonder.Select(a => a.Id));
        Assert.All(zonder, a => Assert.Empty(a.VolgtOp));
        var bak = Assert.Single(await _activiteiten.GetPrullenbakAsync(schooljaar, default));
        Assert.Equal(
            (ids[1], "Activiteit A1", "vmbo", 1, Bouw.Nu, "Ilse"),
            (bak.Id, bak.Titel, bak.Zone, bak.LeerjaarNr, bak.VerwijderdOp, bak.VerwijderdDoor)
        );

        Assert.True(await _activiteiten.ZetTerugAsync(schooljaar, ids[1], Bouw.Decaan(naam: "Bo"), default));
        Assert.False(await _activiteiten.ZetTerugAsync(schooljaar, ids[1], Bouw.Decaan(), default));
        Bouw.AssertGelijk(voor, Bouw.Uit(await _lijnen.GetAsync(schooljaar, default)));
        Assert.Equal((3, "Bo", Bouw.Nu), await StandAsync(schooljaar, ids[1]));
        Assert.Empty(await _activiteiten.GetPrullenbakAsync(schooljaar, default));
    }

    [Fact]
    public async Task GetPrullenbak_Several_NewestFirstAndOfThisYearOnly()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        foreach (var (id, uur) in new[] { ("oudst", 0), ("nieuwst", 2), ("midden", 1) })
        {
            await _activiteiten.VerwijderAsync(
                schooljaar,
                await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(id), Bouw.Decaan(), default),
                Bouw.Decaan() with
                {
                    Nu = Bouw.Nu.AddHours(uur),
                },
                default
            );
        }

        Assert.Equal(
            ["Activiteit nieuwst", "Activiteit midden", "Activiteit oudst"],
            (await _activiteiten.GetPrullenbakAsync(schooljaar, default)).Select(v => v.Titel)
        );
        Assert.Empty(await _activiteiten.GetPrullenbakAsync(leeg.VrijSchooljaar(), default));
    }

    // ---- Links ----

    [Fact]
    public async Task Koppel_Twice_SaysSoAndLeavesTheFirst()
    {
        var (schooljaar, naar) = await EenAsync();
        var van = await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal("A0"), Bouw.Decaan(), default);
        Assert.Equal(
            Koppeluitkomst.Gekoppeld,
            await _activiteiten.KoppelAsync(schooljaar, van, naar, Bouw.Link("eerst", "nee"), Bouw.Decaan(), default)
        );

        Assert.Equal(
            Koppeluitkomst.Bestaat,
            await _activiteiten.KoppelAsync(schooljaar, van, naar, Bouw.Link("nog eens", "ja"), Bouw.Decaan(), default)
        );
        Assert.Equal(
            ("eerst", "nee"),
            (
                (await LeesAsync(schooljaar, naar)).VolgtOp.Single().Toelichting,
                (await LeesAsync(schooljaar, naar)).VolgtOp.Single().LeerlingZiet
            )
        );
    }

    [Fact]
    public async Task Koppel_ToItself_IsRefusedButNotAsDubbel()
    {
        var (schooljaar, id) = await EenAsync();
        var fout = await Assert.ThrowsAnyAsync<DbException>(() =>
            _activiteiten.KoppelAsync(schooljaar, id, id, Bouw.Link("", null), Bouw.Decaan(), default)
        );
        Assert.False(Dialect.IsDubbel(fout));
    }

    [Fact]
    public async Task Koppel_OtherYearOrRemoved_IsRefused()
    {
        var (schooljaar, hier) = await EenAsync();
        var (ander, daar) = await EenAsync();
        Assert.Equal(
            Koppeluitkomst.Geweigerd,
            await _activiteiten.KoppelAsync(schooljaar, daar, hier, Bouw.Link("", null), Bouw.Decaan(), default)
        );
        Assert.Equal(
            Koppeluitkomst.Geweigerd,
            await _activiteiten.KoppelAsync(schooljaar, hier, daar, Bouw.Link("", null), Bouw.Decaan(), default)
        );
        Assert.Equal(
            Koppeluitkomst.Geweigerd,
            await _activiteiten.KoppelAsync(ander, daar, hier, Bouw.Link("", null), Bouw.Decaan(), default)
        );

        var weg = await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal("A0"), Bouw.Decaan(), default);
        await _activiteiten.VerwijderAsync(schooljaar, weg, Bouw.Decaan(), default);
        Assert.Equal(
            Koppeluitkomst.Geweigerd,
            await _activiteiten.KoppelAsync(schooljaar, weg, hier, Bouw.Link("", null), Bouw.Decaan(), default)
        );
        Assert.Equal(
            Koppeluitkomst.Geweigerd,
            await _activiteiten.KoppelAsync(schooljaar, hier, weg, Bouw.Link("", null), Bouw.Decaan(), default)
        );
        Assert.Equal(
            0,
            await leeg.TelAsync(
                "SELECT COUNT(*) FROM ActiviteitLink WHERE NaarId IN (@hier, @daar, @weg)",
                new
                {
                    hier,
                    daar,
                    weg,
                }
            )
        );
    }

    [Fact]
    public async Task Links_InTheOrderTheyWereMade_AndChangedOnlyFromWhatWasShown()
    {
        var (schooljaar, naar) = await EenAsync();
        var van = new List<int>();
        foreach (var id in new[] { "c", "a", "b" })
        {
            van.Add(await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(id), Bouw.Decaan(), default));
            Assert.Equal(
                Koppeluitkomst.Gekoppeld,
                await _activiteiten.KoppelAsync(schooljaar, van[^1], naar, Bouw.Link("bij " + id), Bouw.Decaan(), default)
            );
        }

        Assert.Equal(["c", "a", "b"], (await LeesAsync(schooljaar, naar)).VolgtOp.Select(v => v.Id));
        Assert.True(
            await _activiteiten.WijzigLinkAsync(schooljaar, van[1], naar, "bij a", Bouw.Link("beter", "ja"), Bouw.Decaan(), default)
        );
        Assert.False(
            await _activiteiten.WijzigLinkAsync(schooljaar, van[1], naar, "bij a", Bouw.Link("te laat", null), Bouw.Decaan(), default)
        );
        Assert.False(
            await _activiteiten.WijzigLinkAsync(schooljaar, naar, van[1], "beter", Bouw.Link("andersom", null), Bouw.Decaan(), default)
        );
        Assert.False(
            await _activiteiten.WijzigLinkAsync(
                leeg.VrijSchooljaar(),
                van[1],
                naar,
                "beter",
                Bouw.Link("ander jaar", null),
                Bouw.Decaan(),
                default
            )
        );
        Assert.True(await _activiteiten.OntkoppelAsync(schooljaar, van[0], naar, Bouw.Decaan(), default));
        Assert.False(await _activiteiten.OntkoppelAsync(schooljaar, van[0], naar, Bouw.Decaan(), default));
        Assert.Equal(
            [("a", "beter", "ja"), ("b", "bij b", null)],
            (await LeesAsync(schooljaar, naar)).VolgtOp.Select(v => (v.Id, v.Toelichting, v.LeerlingZiet))
        );
    }

    // ---- Checklist rows left out ----

    [Fact]
    public async Task LaatWeg_SetChangedAndTakenBack_IsReadWithTheLine()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        await _activiteiten.LaatWegAsync(schooljaar, [1, 2], "T05", "geen tijd", Bouw.Decaan(), default);
        await _activiteiten.LaatWegAsync(schooljaar, [2], "T06", "", Bouw.Decaan(), default);
        await _activiteiten.LaatWegAsync(schooljaar, [2, 3], "T05", "andere reden", Bouw.Decaan(naam: "Bo"), default);
        await _activiteiten.LaatWegAsync(await leeg.SchooljaarAsync(), [1], "T05", "ander jaar", Bouw.Decaan(), default);
        Assert.Equal(
            [
                (1, "T05", "geen tijd", "Sam Model"),
                (2, "T05", "andere reden", "Bo"),
                (2, "T06", "", "Sam Model"),
                (3, "T05", "andere reden", "Bo"),
            ],
            await WeggelatenAsync(schooljaar)
        );

        await _activiteiten.LaatWegAsync(schooljaar, [1, 2, 3], "T05", null, Bouw.Decaan(), default);
        Assert.Equal([(2, "T06", "", "Sam Model")], await WeggelatenAsync(schooljaar));
    }

    private async Task<IEnumerable<(int, string, string, string)>> WeggelatenAsync(int schooljaar) =>
        (await _lijnen.GetAsync(schooljaar, default))
            .Weggelaten.OrderBy(w => w.LeerjaarNr)
            .ThenBy(w => w.Type, StringComparer.Ordinal)
            .Select(w => (w.LeerjaarNr, w.Type, w.Reden, w.Door));

    private static (string, int, string) Kort(Activiteit a) => (a.Titel, a.Leerjaar, a.VolgtOp.Single().Toelichting);

    private async Task<(int Schooljaar, int Id)> EenAsync()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        return (schooljaar, await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(), Bouw.Decaan(), default));
    }

    private async Task<int> SchooljaarMetPartnerAsync()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        await leeg.Database.ExecuteAsync(
            UitwisselRepository.SqlPartnerInsert,
            new
            {
                schooljaar,
                id = "roc",
                naam = "ROC",
                tot = (DateOnly?)null,
            },
            default
        );
        return schooljaar;
    }

    private async Task<Activiteit> LeesAsync(int schooljaar, int id) =>
        (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Single(a => a.Nummer == id);

    private async Task<(int Versie, string Door, DateTimeOffset Op)> StandAsync(int schooljaar, int id)
    {
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        return (jaar.VersieVan[id], jaar.WijzigingVan[id].Door, jaar.WijzigingVan[id].Op);
    }

    /// <summary>Two vestigingen (Kade with teams K1 and K2, Linde with L1), a team of no vestiging, and one colleague as the pages know one.</summary>
    private async Task<(int Schooljaar, Medewerker Ik, Dictionary<string, (int Id, string Code, int? VestigingId)> Teams)> CollegaAsync(
        string wie
    )
    {
        var (kade, linde) = (await leeg.VestigingAsync(), await leeg.VestigingAsync());
        var teams = new Dictionary<string, (int Id, string Code, int? VestigingId)>(StringComparer.Ordinal);
        foreach (var (naam, vestiging) in new[] { ("K1", kade), ("K2", kade), ("L1", linde), ("los", (int?)null) })
        {
            var (id, code) = await leeg.TeamAsync(vestiging);
            teams[naam] = (id, code, vestiging);
        }

        string[] rollen = wie switch
        {
            "decaan van Kade, teamlid van L1" => [Rollen.Decaan, Rollen.Mentor],
            _ when wie.StartsWith("decaan", StringComparison.Ordinal) => [Rollen.Decaan],
            _ when wie.StartsWith("teamlid", StringComparison.Ordinal) => [Rollen.Vakdocent],
            _ => [Rollen.Directie, Rollen.Beheerder, Rollen.Schoolcoach],
        };
        int[] vestigingen =
            wie.Contains("Linde", StringComparison.Ordinal) ? [kade, linde]
            : wie.Contains("Kade", StringComparison.Ordinal) ? [kade]
            : [];
        var gebruiker = await leeg.GebruikerAsync();
        await new GebruikerRepository(leeg.Database).SetBereikAsync(
            gebruiker,
            rollen,
            [.. teams.Where(t => wie.Contains(t.Key, StringComparison.Ordinal)).Select(t => t.Value.Id)],
            vestigingen,
            default
        );
        return (await leeg.SchooljaarAsync(), (await new SessieRepository(leeg.Database).GetAsync(gebruiker, default)).Medewerker!, teams);
    }
}
