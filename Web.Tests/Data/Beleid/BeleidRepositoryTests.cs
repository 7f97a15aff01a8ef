using System.Reflection;
using System.Text.Json;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Smart;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Beleid;

/// <summary>Writers of policy on an empty database: a directie, and colleagues in a team of their own.</summary>
internal static class Schrijvers
{
    public static readonly DateOnly Vandaag = new(2027, 1, 15);

    public static Beleidsschrijver Directie(int gebruikerId = 0) =>
        new()
        {
            GebruikerId = gebruikerId,
            Naam = "Mila Demo",
            Rol = "Directie",
            Nu = Bouw.Nu,
            Vandaag = Vandaag,
            IsDirectie = true,
            HeeftTeamrol = false,
            IsTeamleider = false,
        };

    /// <summary>A colleague of a new team; a teamleider unless said otherwise.</summary>
    public static async Task<(Beleidsschrijver Door, int TeamId, string Team)> TeamAsync(LegeDatabase leeg, bool teamleider = true)
    {
        var team = await leeg.TeamAsync();
        return (await CollegaAsync(leeg, team.Id, teamleider), team.Id, team.Code);
    }

    public static async Task<Beleidsschrijver> CollegaAsync(LegeDatabase leeg, int teamId, bool teamleider = true)
    {
        var id = await leeg.GebruikerAsync();
        await new GebruikerRepository(leeg.Database).SetBereikAsync(
            id,
            [teamleider ? Rollen.Teamleider : Rollen.Mentor],
            [teamId],
            [],
            default
        );
        return new()
        {
            GebruikerId = id,
            Naam = "Ilse Proef",
            Rol = teamleider ? "Teamleider" : "Mentor",
            Nu = Bouw.Nu,
            Vandaag = Vandaag,
            IsDirectie = false,
            HeeftTeamrol = true,
            IsTeamleider = teamleider,
        };
    }
}

/// <summary>
/// The registers on a real database: what is written comes back, rights and versions decide in the statement itself, and every change leaves its
/// line.
/// </summary>
public sealed class BeleidRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly BeleidRepository _beleid = new(leeg.Database);
    private static readonly DateOnly Vandaag = Schrijvers.Vandaag;

    private static string Titel(int nummer) => $"activiteit {nummer}";

    private async Task<Beleidsregister> LeesAsync(int id = 0) => await _beleid.GetAsync(0, id, default);

    private async Task<Beleidsstuk> StukAsync(int id) => (await LeesAsync()).Alle.Single(s => s.Id == id);

    private async Task<string[]> HistorieAsync(int id) =>
        [.. (await LeesAsync(id)).Historie.Select(h => $"{h.Veld}: {h.Oud} > {h.Nieuw}").Reverse()];

    private async Task<Beleidsstuk> NieuwAsync(Beleidsstuk stuk, Beleidsschrijver door)
    {
        var (uitkomst, id) = await _beleid.InsertAsync(stuk, door, Titel, default);
        Assert.Equal(Beleidsuitkomst.Opgeslagen, uitkomst);
        return await StukAsync(id);
    }

    private Task<Beleidsstuk> StrategieAsync(string titel = "Kiezen met ervaring") =>
        NieuwAsync(
            new Beleidsstuk
            {
                Code = "",
                Soort = Beleidssoort.Strategisch,
                Titel = titel,
                Doel = "doel",
            },
            Schrijvers.Directie()
        );

    private static Beleidsstuk Plan(int teamId, string team, Beleidsstuk? ouder = null) =>
        new()
        {
            Code = "",
            Soort = Beleidssoort.Tactisch,
            Titel = "Plan",
            TeamId = teamId,
            Team = team,
            Doel = "doel",
            OuderId = ouder?.Id,
            Ouder = ouder?.Code,
        };

    private async Task<(Beleidsstuk Plan, Beleidsschrijver Door)> PlanAsync(Beleidsstuk? ouder = null)
    {
        var (door, teamId, team) = await Schrijvers.TeamAsync(leeg);
        return (await NieuwAsync(Plan(teamId, team, ouder), door), door);
    }

    private async Task<Beleidsstuk> ZetAsync(Beleidsstuk stuk, Beleidsschrijver door, params Beleidsstatus[] statussen)
    {
        foreach (var naar in statussen)
        {
            Assert.Equal(
                Beleidsuitkomst.Opgeslagen,
                await _beleid.ZetStatusAsync(stuk, naar, Vandaag, "team en teamleider", door, default)
            );
            stuk = await StukAsync(stuk.Id);
        }

        return stuk;
    }

    /// <summary>Every field filled with something else than its default.</summary>
    private async Task<Beleidsstuk> AllesAsync(Beleidssoort soort, int teamId, string team, Beleidsstuk? ouder)
    {
        var eigenaar = (await LeesAsync()).Collegas[^1];
        var schooljaar = await leeg.SchooljaarAsync();
        var activiteiten = new ActiviteitRepository(leeg.Database);
        var (a, b) = (
            await activiteiten.InsertAsync(schooljaar, Bouw.Kaal("A1"), Bouw.Decaan(), default),
            await activiteiten.InsertAsync(schooljaar, Bouw.Kaal("A2"), Bouw.Decaan(), default)
        );
        return new Beleidsstuk
        {
            Code = "",
            Soort = soort,
            Titel = "Titel ’met’ \"tekens\"",
            EigenaarId = eigenaar.Id,
            Eigenaar = eigenaar.Naam,
            Probleem = "probleem\nregel 2; -- 😀",
            WaaromOns = "waarom",
            Oplossingsrichting = "richting",
            Doel = "doel 1\ndoel 2",
            Investeringen = [new(2026, 4_500_050, 0.65m), new(2027, null, 1m), new(2028, 0, null)],
            Ruimte = [new(team, null, 150_000), new(null, 40, null)],
            Medezeggenschap = "advies",
            MedezeggenschapOp = new DateOnly(2026, 5, 27),
            MedezeggenschapTekst = "akkoord",
            TeamId = soort == Beleidssoort.Tactisch ? teamId : null,
            Team = soort == Beleidssoort.Tactisch ? team : null,
            OuderId = ouder?.Id,
            Ouder = ouder?.Code,
            Draagvlak = "team en panel",
            Mensen = "Sam",
            Middelen = "20 uur",
            Aantal = 600,
            MinutenPerKeer = 20,
            UrenToegezegd = 12.5m,
            Acties = [new("", "tweede eerst", null, new DateOnly(2026, 9, 1)), new("Bo", "daarna", new DateOnly(2027, 2, 1), null)],
            Activiteiten = [a, b],
            Vragen = ["LV3", "MV15"],
            SamenwerkingVorm = "samen",
            SamenwerkingInhoud = "in opdracht",
            Samenwerking = "waarover",
            BelangTeam = "rust",
            BelangLeiding = "zicht",
            BelangLeerling = "keuze",
            TeamleiderBetrokken = false,
            Begindatum = new DateOnly(2026, 8, 1),
            Einddatum = new DateOnly(2029, 12, 31),
            Afhankelijkheden = [new("roc", new DateOnly(2026, 12, 31)), new("subsidie", null)],
        };
    }

    /// <summary>What a form can change; the rest is the register's.</summary>
    private static string Tekst(Beleidsstuk s) =>
        JsonSerializer.Serialize(
            s with
            {
                Id = 0,
                Versie = 0,
                Code = "",
                SchrijverNaam = "",
                SchrijverRol = "",
                LaatstGehoordOp = default,
                GewijzigdOp = default,
                GewijzigdDoor = "",
            }
        );

    [Theory]
    [InlineData(Beleidssoort.Strategisch)]
    [InlineData(Beleidssoort.Tactisch)]
    public async Task InsertAndUpdate_EveryFieldAndList_ComesBack(Beleidssoort soort)
    {
        var (collega, teamId, team) = await Schrijvers.TeamAsync(leeg);
        var door = soort == Beleidssoort.Strategisch ? Schrijvers.Directie() : collega;
        var alles = await AllesAsync(soort, teamId, team, soort == Beleidssoort.Tactisch ? await StrategieAsync() : null);
        var leegOpFormulier = typeof(Beleidsstuk)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite && Equals(p.GetValue(alles), p.GetValue(new Beleidsstuk { Code = "", Soort = soort })))
            .Select(p => p.Name)
            .ToList();
        Assert.Equal(
            [
                "Id",
                "Versie",
                "Code",
                "Soort",
                "Status",
                "SchrijverNaam",
                "SchrijverRol",
                .. (string[])(soort == Beleidssoort.Strategisch ? ["TeamId", "Team", "OuderId", "Ouder"] : []),
                "VastgesteldOp",
                "VastgesteldDoor",
                .. (string[])["Evaluaties", "LaatstGehoordOp", "GewijzigdOp", "GewijzigdDoor", "GearchiveerdOp"],
            ],
            leegOpFormulier.Order(Comparer<string>.Create((a, b) => Volgorde(a).CompareTo(Volgorde(b))))
        );

        var stuk = await NieuwAsync(alles, door);
        Assert.Equal(Tekst(alles), Tekst(stuk));
        Assert.Equal(
            (1, Beleidsstatus.Idee, door.Naam, door.Rol, Vandaag, Bouw.Nu, door.Naam),
            (stuk.Versie, stuk.Status, stuk.SchrijverNaam, stuk.SchrijverRol, stuk.LaatstGehoordOp, stuk.GewijzigdOp, stuk.GewijzigdDoor)
        );

        // All away, and all back: the same fields by UPDATE.
        var kaal = new Beleidsstuk
        {
            Code = stuk.Code,
            Soort = soort,
            Titel = "Kaal",
            TeamId = stuk.TeamId,
            Team = stuk.Team,
        };
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.UpdateAsync(stuk, kaal, door, Titel, default));
        var na = await StukAsync(stuk.Id);
        Assert.Equal(Tekst(kaal), Tekst(na));
        Assert.Equal(2, na.Versie);
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.UpdateAsync(na, alles, door, Titel, default));
        Assert.Equal(Tekst(alles), Tekst(await StukAsync(stuk.Id)));
        // Who wrote it first stays, whoever writes later.
        Assert.Equal(
            (door.Naam, door.Rol, 3),
            ((await StukAsync(stuk.Id)).SchrijverNaam, (await StukAsync(stuk.Id)).SchrijverRol, (await StukAsync(stuk.Id)).Versie)
        );

        static int Volgorde(string naam) => Array.FindIndex(typeof(Beleidsstuk).GetProperties(), p => p.Name == naam);
    }

    [Fact]
    public async Task Insert_CodesPerRegister_CountOn_AndAnArchivedCodeIsNotGivenAgain()
    {
        var (a, b) = (await StrategieAsync(), await StrategieAsync());
        Assert.Equal(Nummer(a) + 1, Nummer(b));
        var (plan, _) = await PlanAsync();
        Assert.StartsWith("TP", plan.Code, StringComparison.Ordinal);
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.ArchiveerAsync(b, Schrijvers.Directie(), default));
        Assert.Equal(Nummer(b) + 1, Nummer(await StrategieAsync()));
    }

    private static int Nummer(Beleidsstuk s) => int.Parse(s.Code[2..], System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task Insert_TenAtOnce_GetTenDifferentCodes()
    {
        var uitkomsten = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    Task.Run(() =>
                        _beleid.InsertAsync(
                            new Beleidsstuk
                            {
                                Code = "",
                                Soort = Beleidssoort.Strategisch,
                                Titel = $"Tegelijk {i}",
                            },
                            Schrijvers.Directie(),
                            Titel,
                            default
                        )
                    )
                )
        );
        Assert.All(uitkomsten, u => Assert.Equal(Beleidsuitkomst.Opgeslagen, u.Uitkomst));
        var ids = uitkomsten.Select(u => u.Id).ToHashSet();
        var codes = (await LeesAsync()).Alle.Where(s => ids.Contains(s.Id)).Select(s => s.Code).ToList();
        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, c => Assert.StartsWith("SP", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Update_AnOldVersion_ChangesNothing_AndSaysSo()
    {
        var (plan, door) = await PlanAsync();
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.UpdateAsync(plan, plan with { Doel = "eerst" }, door, Titel, default));
        var voor = await leeg.InhoudAsync();
        Assert.Equal(
            Beleidsuitkomst.Verouderd,
            await _beleid.UpdateAsync(plan, plan with { Doel = "te laat", Acties = [new("", "te laat", null, null)] }, door, Titel, default)
        );
        Assert.Equal(Beleidsuitkomst.Verouderd, await _beleid.ZetStatusAsync(plan, Beleidsstatus.Concept, null, "", door, default));
        Assert.Equal(Beleidsuitkomst.Verouderd, await _beleid.ArchiveerAsync(plan, door, default));
        Assert.Equal(Beleidsuitkomst.Verouderd, await _beleid.OordeelAsync(plan, 'S', Oordeel.Voldoet, Oordeel.Voldoet, "", door, default));
        Assert.Equal(
            Beleidsuitkomst.Verouderd,
            await _beleid.BlikAsync(plan, [new Smartblik { Letter = "S", Voldoet = 1 }], door, default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task Update_ManyAtOnce_ExactlyOneWins()
    {
        var (plan, door) = await PlanAsync();
        var uitkomsten = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(i =>
                    Task.Run(() =>
                        _beleid.UpdateAsync(
                            plan,
                            plan with
                            {
                                Doel = $"doel {i}",
                                Acties = [new("", $"actie {i}", null, null)],
                            },
                            door,
                            Titel,
                            default
                        )
                    )
                )
        );
        var winnaar = Assert.Single(Enumerable.Range(0, 6), i => uitkomsten[i] == Beleidsuitkomst.Opgeslagen);
        Assert.All(uitkomsten.Where((_, i) => i != winnaar), u => Assert.Equal(Beleidsuitkomst.Verouderd, u));
        var na = await StukAsync(plan.Id);
        Assert.Equal(($"doel {winnaar}", $"actie {winnaar}", 2), (na.Doel, Assert.Single(na.Acties).Wat, na.Versie));
    }

    [Fact]
    public async Task Writes_ByAnotherTeamOrRole_ChangeNothing()
    {
        var strategie = await StrategieAsync();
        var (plan, door) = await PlanAsync(strategie);
        plan = await ZetAsync(plan, door, Beleidsstatus.Concept, Beleidsstatus.Besproken, Beleidsstatus.Vastgesteld);
        await _beleid.EvalueerAsync(plan, new Beleidsevaluatie { Dag = Vandaag, Tekst = "x" }, door, default);
        Assert.Equal(
            Beleidsuitkomst.Opgeslagen,
            await _beleid.UpdateAsync(plan, plan with { Acties = [new("", "actie", null, null)] }, door, Titel, default)
        );
        plan = await StukAsync(plan.Id);
        var (vreemd, vreemdTeam, vreemdCode) = await Schrijvers.TeamAsync(leeg);
        var gearchiveerd = await StrategieAsync();
        await _beleid.ArchiveerAsync(gearchiveerd, Schrijvers.Directie(), default);
        gearchiveerd = await StukAsync(gearchiveerd.Id);
        var voor = await leeg.InhoudAsync();

        // A team's own role without a team; the right team without the role; the directie, who abstains.
        foreach (
            var wie in new[]
            {
                vreemd,
                door with
                {
                    GebruikerId = vreemd.GebruikerId,
                },
                door with
                {
                    HeeftTeamrol = false,
                },
                Schrijvers.Directie(door.GebruikerId),
            }
        )
        {
            Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.UpdateAsync(plan, plan with { Doel = "anders" }, wie, Titel, default));
            // Moved to a team of one's own: the row is still another's.
            Assert.Equal(
                Beleidsuitkomst.GeenRecht,
                await _beleid.UpdateAsync(plan, plan with { TeamId = vreemdTeam, Team = vreemdCode, Doel = "anders" }, wie, Titel, default)
            );
            Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.ZetStatusAsync(plan, Beleidsstatus.InUitvoering, null, "", wie, default));
            Assert.Equal(
                Beleidsuitkomst.GeenRecht,
                await _beleid.EvalueerAsync(plan, new Beleidsevaluatie { Dag = Vandaag, Tekst = "x" }, wie, default)
            );
            Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.InformeerAsync(plan, plan.Evaluaties[0].Id, Vandaag, wie, default));
            Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.ZetActieKlaarAsync(plan, 0, "actie", Vandaag, wie, default));
            Assert.Equal(
                Beleidsuitkomst.GeenRecht,
                await _beleid.OordeelAsync(plan, 'S', Oordeel.Voldoet, Oordeel.Voldoet, "", wie, default)
            );
            Assert.Equal(
                Beleidsuitkomst.GeenRecht,
                await _beleid.BlikAsync(plan, [new Smartblik { Letter = "S", Voldoet = 1 }], wie, default)
            );
            Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.RapporteerAsync(strategie, Vandaag, "CvB", "", "", wie, default));
            Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.ArchiveerAsync(plan, wie, default));
            Assert.Equal(
                (Beleidsuitkomst.GeenRecht, 0),
                await _beleid.InsertAsync(Plan(plan.TeamId!.Value, plan.Team!), wie, Titel, default)
            );
        }

        // The strategic register is the directie's alone.
        Assert.Equal(
            Beleidsuitkomst.GeenRecht,
            await _beleid.UpdateAsync(strategie, strategie with { Doel = "anders" }, door, Titel, default)
        );
        Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.ZetStatusAsync(strategie, Beleidsstatus.Concept, null, "", door, default));
        Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.ArchiveerAsync(strategie, door, default));
        Assert.NotEqual(Beleidsuitkomst.Opgeslagen, await _beleid.ZetTerugAsync(gearchiveerd, door, default));
        Assert.Equal(
            (Beleidsuitkomst.GeenRecht, 0),
            await _beleid.InsertAsync(
                new Beleidsstuk
                {
                    Code = "",
                    Soort = Beleidssoort.Strategisch,
                    Titel = "x",
                },
                door,
                Titel,
                default
            )
        );
        // A plan without a team has no writer.
        Assert.Equal(
            (Beleidsuitkomst.GeenRecht, 0),
            await _beleid.InsertAsync(
                new Beleidsstuk
                {
                    Code = "",
                    Soort = Beleidssoort.Tactisch,
                    Titel = "x",
                },
                door,
                Titel,
                default
            )
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task AdoptAndJudge_OfATeamsPlan_IsTheTeamleiders()
    {
        var (plan, door) = await PlanAsync();
        var mentor = await Schrijvers.CollegaAsync(leeg, plan.TeamId!.Value, teamleider: false);
        plan = await ZetAsync(plan, mentor, Beleidsstatus.Concept, Beleidsstatus.Besproken);
        Assert.Equal(
            Beleidsuitkomst.GeenRecht,
            await _beleid.ZetStatusAsync(plan, Beleidsstatus.Vastgesteld, Vandaag, "wij", mentor, default)
        );
        Assert.Equal(
            Beleidsuitkomst.GeenRecht,
            await _beleid.OordeelAsync(plan, 'S', Oordeel.Voldoet, Oordeel.Voldoet, "", mentor, default)
        );
        Assert.Null((await StukAsync(plan.Id)).VastgesteldOp);
        plan = await ZetAsync(plan, door, Beleidsstatus.Vastgesteld);
        Assert.Equal((Vandaag, "team en teamleider"), (plan.VastgesteldOp!.Value, plan.VastgesteldDoor));
        // What was adopted is changed and archived by who adopts; the rest by who works in the team.
        Assert.Equal(
            Beleidsuitkomst.GeenRecht,
            await _beleid.UpdateAsync(plan, plan with { Doel = "Niets doen." }, mentor, Titel, default)
        );
        Assert.Equal(Beleidsuitkomst.GeenRecht, await _beleid.ArchiveerAsync(plan, mentor, default));
        Assert.Equal(
            Beleidsuitkomst.Opgeslagen,
            await _beleid.UpdateAsync(plan, plan with { BelangLeerling = "gehoord worden" }, mentor, Titel, default)
        );
        plan = await StukAsync(plan.Id);
        // The day of adoption stays when it goes on.
        plan = await ZetAsync(plan, mentor, Beleidsstatus.InUitvoering);
        Assert.Equal(
            (Vandaag, "team en teamleider", Beleidsstatus.InUitvoering),
            (plan.VastgesteldOp!.Value, plan.VastgesteldDoor, plan.Status)
        );
    }

    [Fact]
    public async Task Parent_ArchivedBetweenReadingAndWriting_IsRefused()
    {
        var (oud, nieuw) = (await StrategieAsync(), await StrategieAsync());
        var (plan, door) = await PlanAsync(oud);
        await _beleid.ArchiveerAsync(nieuw, Schrijvers.Directie(), default);
        var voor = await leeg.InhoudAsync();
        Assert.Equal(
            (Beleidsuitkomst.OuderWeg, 0),
            await _beleid.InsertAsync(Plan(plan.TeamId!.Value, plan.Team!, nieuw), door, Titel, default)
        );
        Assert.Equal(
            Beleidsuitkomst.OuderWeg,
            await _beleid.UpdateAsync(plan, plan with { OuderId = nieuw.Id, Ouder = nieuw.Code }, door, Titel, default)
        );
        // Neither another plan, nor what does not exist.
        Assert.Equal(Beleidsuitkomst.OuderWeg, await _beleid.UpdateAsync(plan, plan with { OuderId = plan.Id }, door, Titel, default));
        Assert.Equal(Beleidsuitkomst.OuderWeg, await _beleid.UpdateAsync(plan, plan with { OuderId = int.MaxValue }, door, Titel, default));
        Assert.Equal(voor, await leeg.InhoudAsync());
        await _beleid.ArchiveerAsync(oud, Schrijvers.Directie(), default);
        var register = await LeesAsync();
        Assert.Null(register.Stukken.Single(s => s.Id == plan.Id).Ouder);
        Assert.Equal(oud.Code, register.Alle.Single(s => s.Id == plan.Id).Ouder);
        Assert.Equal(
            "BL-08",
            Assert.Single(Beleidsregels.Bepaal(register.Stukken, [], [], Vandaag), b => b.Onderwerp == plan.Code && b.Veld == "ouder").Regel
        );
    }

    [Fact]
    public async Task Archive_NothingCanBeWritten_UntilItIsBack_AndTheHistoryStays()
    {
        var (plan, door) = await PlanAsync();
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.ArchiveerAsync(plan, door, default));
        var weg = await StukAsync(plan.Id);
        Assert.NotNull(weg.GearchiveerdOp);
        Assert.DoesNotContain((await LeesAsync()).Stukken, s => s.Id == plan.Id);
        Assert.Equal(Beleidsuitkomst.Weg, await _beleid.UpdateAsync(weg, weg with { Doel = "anders" }, door, Titel, default));
        Assert.Equal(Beleidsuitkomst.Weg, await _beleid.ZetStatusAsync(weg, Beleidsstatus.Concept, null, "", door, default));
        Assert.Equal(Beleidsuitkomst.Weg, await _beleid.EvalueerAsync(weg, new Beleidsevaluatie { Dag = Vandaag }, door, default));
        Assert.Equal(Beleidsuitkomst.Weg, await _beleid.ArchiveerAsync(weg, door, default));
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.ZetTerugAsync(weg, door, default));
        var terug = await StukAsync(plan.Id);
        Assert.Equal(Tekst(plan), Tekst(terug));
        Assert.Null(terug.GearchiveerdOp);
        Assert.NotEqual(Beleidsuitkomst.Opgeslagen, await _beleid.ZetTerugAsync(weg, door, default));
        Assert.Equal(
            ["Archief:  > gearchiveerd", "Archief: gearchiveerd > terug in het register"],
            (await HistorieAsync(plan.Id)).TakeLast(2)
        );
    }

    [Fact]
    public async Task History_EveryWrite_LeavesWhoWhenOldAndNew()
    {
        var (plan, door) = await PlanAsync();
        Assert.Equal(["Status:  > Idee", "Titel:  > Plan", $"Team:  > {plan.Team}", "Doel:  > doel"], await HistorieAsync(plan.Id));
        await _beleid.UpdateAsync(
            plan,
            plan with
            {
                Doel = "beter doel",
                Aantal = 3,
            },
            door with
            {
                Naam = "Bo Schets",
                Nu = Bouw.Nu.AddHours(1),
            },
            Titel,
            default
        );
        var regel = (await LeesAsync(plan.Id)).Historie[1];
        Assert.Equal(
            ("Bo Schets", Bouw.Nu.AddHours(1), "Doel", "doel", "beter doel"),
            (regel.Door, regel.Op, regel.Veld, regel.Oud, regel.Nieuw)
        );
        Assert.Equal("Rekensom:  > 3 keer ? minuten, ? uur toegezegd", (await HistorieAsync(plan.Id))[^1]);
        // Saved without a change: no line.
        var aantal = (await HistorieAsync(plan.Id)).Length;
        plan = await StukAsync(plan.Id);
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.UpdateAsync(plan, plan, door, Titel, default));
        Assert.Equal(aantal, (await HistorieAsync(plan.Id)).Length);

        plan = await ZetAsync(
            await StukAsync(plan.Id),
            door,
            Beleidsstatus.Concept,
            Beleidsstatus.Besproken,
            Beleidsstatus.Concept,
            Beleidsstatus.Besproken,
            Beleidsstatus.Vastgesteld
        );
        await _beleid.EvalueerAsync(
            plan,
            new Beleidsevaluatie
            {
                Dag = Vandaag,
                Uitkomst = "deels",
                Tekst = "de helft",
                Bijstelling = "korter",
            },
            door,
            default
        );
        await _beleid.OordeelAsync(plan, 'S', Oordeel.Ontbreekt, Oordeel.Voldoet, "wij weten het", door, default);
        await _beleid.BlikAsync(
            plan,
            [
                new Smartblik
                {
                    Letter = "A",
                    Voldoet = 5,
                    Twijfel = 2,
                    Ontbreekt = 1,
                    Bezwaar = "te vroeg",
                },
            ],
            door,
            default
        );
        Assert.Equal(
            [
                "Status: Idee > Concept",
                "Status: Concept > Besproken",
                "Status: Besproken > Concept",
                "Status: Concept > Besproken",
                "Status: Besproken > Vastgesteld op 15-1-2027 door team en teamleider",
                "Evaluatie:  > 15-1-2027: deels. de helft Bijstelling: korter",
                "SMART S: Ontbreekt > Voldoet: wij weten het",
                "Teamsessie:  > handen geteld bij A",
            ],
            (await HistorieAsync(plan.Id)).Skip(aantal)
        );
    }

    [Fact]
    public async Task Evaluate_AndInform_OnceAndOfThisItemOnly()
    {
        var (plan, door) = await PlanAsync();
        var (ander, anderDoor) = await PlanAsync();
        Assert.Equal(
            Beleidsuitkomst.Opgeslagen,
            await _beleid.EvalueerAsync(
                plan,
                new Beleidsevaluatie
                {
                    Dag = Vandaag.AddDays(-3),
                    Uitkomst = "niet gehaald",
                    Tekst = "t",
                    Bijstelling = "b",
                },
                door with
                {
                    Vandaag = Vandaag.AddDays(2),
                },
                default
            )
        );
        plan = await StukAsync(plan.Id);
        var e = Assert.Single(plan.Evaluaties);
        Assert.Equal(
            new Beleidsevaluatie
            {
                Id = e.Id,
                Dag = Vandaag.AddDays(-3),
                Uitkomst = "niet gehaald",
                Tekst = "t",
                Bijstelling = "b",
                Door = door.Naam,
            },
            e
        );
        Assert.Equal(Vandaag.AddDays(2), plan.LaatstGehoordOp);
        Assert.Equal(Beleidsuitkomst.Weg, await _beleid.InformeerAsync(ander, e.Id, Vandaag, anderDoor, default));
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.InformeerAsync(plan, e.Id, Vandaag, door, default));
        Assert.Equal(
            (Vandaag, door.Naam),
            (
                (await StukAsync(plan.Id)).Evaluaties[0].CvbGeinformeerdOp!.Value,
                (await StukAsync(plan.Id)).Evaluaties[0].CvbGeinformeerdDoor
            )
        );
        // A second click: it was done already, and that is not a matter of rights.
        Assert.Equal(Beleidsuitkomst.Weg, await _beleid.InformeerAsync(await StukAsync(plan.Id), e.Id, Vandaag.AddDays(1), door, default));
        Assert.Single(await HistorieAsync(plan.Id), h => h == "CvB geïnformeerd:  > 15-1-2027");
    }

    [Fact]
    public async Task Action_IsTickedByItsText_AndWhoHasTheFormOpenMerges()
    {
        var (plan, door) = await PlanAsync();
        await _beleid.UpdateAsync(
            plan,
            plan with
            {
                Acties = [new("Sam", "bellen", null, null), new("Bo", "plannen", null, null)],
            },
            door,
            Titel,
            default
        );
        plan = await StukAsync(plan.Id);
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.ZetActieKlaarAsync(plan, 1, "plannen", Vandaag, door, default));
        var na = await StukAsync(plan.Id);
        Assert.Equal([null, Vandaag], na.Acties.Select(a => a.KlaarOp));
        Assert.Equal("Actie: plannen > plannen (klaar)", (await HistorieAsync(plan.Id))[^1]);
        // A form that was opened before would put the tick back.
        Assert.Equal(Beleidsuitkomst.Verouderd, await _beleid.UpdateAsync(plan, plan with { Doel = "ander" }, door, Titel, default));
        Assert.NotEqual(Beleidsuitkomst.Opgeslagen, await _beleid.ZetActieKlaarAsync(na, 0, "plannen", Vandaag, door, default));
        Assert.NotEqual(Beleidsuitkomst.Opgeslagen, await _beleid.ZetActieKlaarAsync(na, 9, "plannen", Vandaag, door, default));
        Assert.Equal(Beleidsuitkomst.Opgeslagen, await _beleid.ZetActieKlaarAsync(na, 1, "plannen", null, door, default));
        Assert.All((await StukAsync(plan.Id)).Acties, a => Assert.Null(a.KlaarOp));
    }

    [Fact]
    public async Task VerdictAndHands_KeepTheGoalTheyWereAbout_NewestFirst()
    {
        var (plan, door) = await PlanAsync();
        await _beleid.OordeelAsync(plan, 'R', Oordeel.Twijfel, Oordeel.Ontbreekt, "geen uren", door, default);
        await _beleid.BlikAsync(
            plan,
            [
                new Smartblik { Letter = "S", Voldoet = 3 },
                new Smartblik
                {
                    Letter = "T",
                    Ontbreekt = 4,
                    Bezwaar = "geen datum",
                },
            ],
            door,
            default
        );
        await _beleid.UpdateAsync(plan, plan with { Doel = "nieuw doel" }, door, Titel, default);
        plan = await StukAsync(plan.Id);
        await _beleid.OordeelAsync(plan, 'R', Oordeel.Twijfel, Oordeel.Voldoet, "", door, default);
        var register = await LeesAsync(plan.Id);
        Assert.Equal(["R Voldoet nieuw doel", "R Ontbreekt doel"], register.Oordelen.Select(o => $"{o.Letter} {o.Oordeel} {o.Doel}"));
        Assert.Equal(
            (Oordeel.Twijfel, "geen uren", door.Naam, Bouw.Nu),
            (register.Oordelen[1].Machine, register.Oordelen[1].Reden, register.Oordelen[1].Door, register.Oordelen[1].Op)
        );
        Assert.Equal(
            ["T 0/0/4 geen datum doel", "S 3/0/0  doel"],
            register.Blikken.Select(b => $"{b.Letter} {b.Voldoet}/{b.Twijfel}/{b.Ontbreekt} {b.Bezwaar} {b.Doel}")
        );
        // Asked for another item, they stay there.
        Assert.Empty((await LeesAsync(plan.Id + 100_000)).Oordelen);
    }

    [Fact]
    public async Task Report_IsKeptAsSent_AndTellsOfTheSendersTeamsOnly()
    {
        var (strategie, elders) = (await StrategieAsync(), await StrategieAsync());
        var (plan, door) = await PlanAsync(strategie);
        var (vreemd, vreemdDoor) = await PlanAsync(strategie);
        var eigenElders = await NieuwAsync(Plan(plan.TeamId!.Value, plan.Team!, elders), door);
        foreach (var (p, d) in new[] { (plan, door), (vreemd, vreemdDoor), (eigenElders, door) })
        {
            await _beleid.EvalueerAsync(
                p,
                new Beleidsevaluatie { Dag = Vandaag.AddDays(-10), Tekst = "x" },
                d with
                {
                    Vandaag = Vandaag.AddDays(-10),
                },
                default
            );
        }
        Assert.Equal(
            Beleidsuitkomst.Opgeslagen,
            await _beleid.RapporteerAsync(strategie, Vandaag, "CvB", "20 uur erbij", "inhoud\nregel", door, default)
        );
        var rapport = (await LeesAsync()).Rapporten.Single(r => r.BeleidsstukId == strategie.Id);
        Assert.Equal(
            (Vandaag, "CvB", "20 uur erbij", "inhoud\nregel", door.Naam),
            (rapport.Dag, rapport.Aan, rapport.Toelichting, rapport.Inhoud, rapport.Door)
        );
        Assert.Equal(Vandaag, (await StukAsync(plan.Id)).Evaluaties[0].CvbGeinformeerdOp);
        Assert.Null((await StukAsync(vreemd.Id)).Evaluaties[0].CvbGeinformeerdOp);
        Assert.Null((await StukAsync(eigenElders.Id)).Evaluaties[0].CvbGeinformeerdOp);
        // Both the goal and the plan say in their history that it was sent.
        Assert.Equal("Rapport aan het CvB:  > verzonden op 15-1-2027 aan CvB", (await HistorieAsync(strategie.Id))[^1]);
        Assert.Equal("CvB geïnformeerd:  > 15-1-2027", (await HistorieAsync(plan.Id))[^1]);
        Assert.Equal(Vandaag, (await StukAsync(plan.Id)).LaatstGehoordOp);
        Assert.DoesNotContain(await HistorieAsync(vreemd.Id), h => h.StartsWith("CvB", StringComparison.Ordinal));
        // Nothing to report on: a goal without a plan of one's own.
        Assert.Equal(
            Beleidsuitkomst.GeenRecht,
            await _beleid.RapporteerAsync(await StrategieAsync(), Vandaag, "CvB", "", "", door, default)
        );
    }
}
