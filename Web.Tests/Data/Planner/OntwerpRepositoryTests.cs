using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Planner;

/// <summary>Drafts on a real database: who may change one, accepting as one change, and taking it back.</summary>
public sealed class OntwerpRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly OntwerpRepository _ontwerpen = new(leeg.Database);
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);
    private readonly UitwisselRepository _uitwisselen = new(leeg.Database);

    private async Task<(int Schooljaar, Schrijver Decaan)> JaarAsync(params Activiteit[] activiteiten)
    {
        var schooljaar = leeg.VrijSchooljaar();
        var decaan = Bouw.Decaan() with { GebruikerId = await GebruikerAsync() };
        await _uitwisselen.OvernemenAsync(
            schooljaar,
            Bouw.Document(schooljaar, activiteiten),
            restVerwijderen: false,
            vervallen: [],
            decaan,
            default
        );
        return (schooljaar, decaan);
    }

    private Task<int> GebruikerAsync() =>
        new LobBeleid.Data.Beheer.GebruikerRepository(leeg.Database).InsertAsync(
            new LobBeleid.Data.Beheer.Gebruiker
            {
                Naam = leeg.Naam("Ontwerper"),
                Email = leeg.Naam("o") + "@voorbeeld.example",
                EmailNormaal = leeg.Naam("O") + "@VOORBEELD.EXAMPLE",
                Beveiligingsstempel = "s",
                Actief = true,
                AangemaaktOp = Bouw.Nu,
            },
            default
        );

    private static Activiteit A(string id, int week, string? na = null) =>
        Bouw.Kaal(id) with
        {
            WeekVan = week,
            Marker = "E",
            VolgtOp = na is null
                ? []
                :
                [
                    new VolgtOp
                    {
                        Id = na,
                        Toelichting = "je vragen mee",
                        LeerlingZiet = "ja",
                        Bron = "panel",
                    },
                ],
        };

    private async Task<Ontwerp> OntwerpAsync(int schooljaar, Schrijver door, params Wijziging[] wijzigingen)
    {
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        var id = await _ontwerpen.InsertAsync(
            schooljaar,
            "proef",
            Ontwerplijn.Schrijf(wijzigingen),
            Ontwerplijn.Schrijf(Ontwerplijn.Nu(jaar.Lijn, jaar.VersieVan)),
            door,
            default
        );
        return (await _ontwerpen.GetAsync(schooljaar, id, default))!;
    }

    private async Task<(Doorvoeruitkomst Uitkomst, IReadOnlyList<Wijziging> Terug)> VoerDoorAsync(Ontwerp o, Schrijver door)
    {
        var jaar = await _lijnen.GetAsync(o.SchooljaarId, default);
        var dan = Ontwerplijn.Toepassen(jaar.Lijn, Ontwerplijn.Lees<Wijziging>(o.Wijzigingen)).Lijn;
        var terug = Ontwerplijn.Verschil(dan, jaar.Lijn);
        return (await _ontwerpen.DoorvoerenAsync(o, Ontwerplijn.Verschil(jaar.Lijn, dan), terug, jaar, door, default), terug);
    }

    private async Task<string> StandAsync(int schooljaar) =>
        string.Join(
            "; ",
            (await _lijnen.GetAsync(schooljaar, default))
                .Lijn.Activiteiten.OrderBy(a => a.Id, StringComparer.Ordinal)
                .Select(a =>
                    $"{a.Id} {a.Leerjaar}/{a.WeekVan}-{a.WeekTot} {a.Marker} "
                    + string.Join(',', a.VolgtOp.Select(v => $"{v.Id}:{v.Toelichting}:{v.LeerlingZiet}:{v.Bron}"))
                )
        );

    [Fact]
    public async Task Doorvoeren_EveryKind_IsOneChange_AndTerugdraaienGivesAllBack()
    {
        var (schooljaar, decaan) = await JaarAsync(A("a", 40), A("b", 42, "a"), A("c", 44, "b"), A("d", 46, "c"));
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        Activiteit Zoek(string id) => jaar.Lijn.Activiteiten.Single(x => x.Id == id);
        var nieuw = A("n", 41) with { Marker = "G", Type = "T01", Competenties = ["KR"] };
        var voor = await StandAsync(schooljaar);
        var ontwerp = await OntwerpAsync(
            schooljaar,
            decaan,
            Wijziging.VoegToe(nieuw),
            Wijziging.Koppel(Zoek("a"), nieuw, "samen terugkijken op a"),
            Wijziging.Verplaats(Zoek("b"), new Plek("vmbo", 1, 43, 45)),
            Wijziging.Markeer(Zoek("b"), "I"),
            Wijziging.Verwijder(Zoek("c")),
            Wijziging.Ontkoppel(Zoek("a"), Zoek("b")),
            Wijziging.Koppel(Zoek("b"), Zoek("d"), "nu rechtstreeks verder")
        );

        Assert.Equal(Schrijfuitkomst.Opgeslagen, (await VoerDoorAsync(ontwerp, decaan)).Uitkomst.Uitkomst);
        Assert.Equal(
            "a 1/40- E ; b 1/43-45 I ; d 1/46- E b:nu rechtstreeks verder::; n 1/41- G a:samen terugkijken op a::",
            await StandAsync(schooljaar)
        );
        var na = (await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!;
        Assert.Equal((Bouw.Nu, decaan.Naam), (na.DoorgevoerdOp!.Value, na.DoorgevoerdDoor));
        Assert.Equal(["KR"], (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Single(a => a.Id == "n").Competenties);
        // Not twice.
        Assert.Equal(Schrijfuitkomst.Verouderd, (await VoerDoorAsync(ontwerp, decaan)).Uitkomst.Uitkomst);

        var live = await _lijnen.GetAsync(schooljaar, default);
        var terug = Ontwerplijn.Lees<Wijziging>(na.Terugdraaien!);
        Assert.Empty(Ontwerplijn.Gewijzigd(live.Lijn, terug));
        Assert.Equal(Schrijfuitkomst.Opgeslagen, (await _ontwerpen.DoorvoerenAsync(na, terug, null, live, decaan, default)).Uitkomst);
        Assert.Equal(voor, await StandAsync(schooljaar));
        Assert.Null((await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!.DoorgevoerdOp);
        // And once more from there.
        Assert.Equal(
            Schrijfuitkomst.Opgeslagen,
            (await VoerDoorAsync((await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!, decaan)).Uitkomst.Uitkomst
        );
    }

    [Fact]
    public async Task Doorvoeren_AgainAfterUndoAndEdits_MakesWhatTheDraftSaysNow()
    {
        var (schooljaar, decaan) = await JaarAsync(A("a", 40), A("b", 50));
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        var a = jaar.Lijn.Activiteiten[0];
        var nieuw = A("n", 41) with { Competenties = ["KR"] };
        var ontwerp = await OntwerpAsync(
            schooljaar,
            decaan,
            Wijziging.VoegToe(nieuw),
            Wijziging.Koppel(a, nieuw, "eerste toelichting"),
            Wijziging.Koppel(nieuw, jaar.Lijn.Activiteiten[1], "van n naar b")
        );
        await VoerDoorAsync(ontwerp, decaan);
        var na = (await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!;
        await _ontwerpen.DoorvoerenAsync(
            na,
            Ontwerplijn.Lees<Wijziging>(na.Terugdraaien!),
            null,
            await _lijnen.GetAsync(schooljaar, default),
            decaan,
            default
        );

        var terug = (await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!;
        Wijziging[] anders =
        [
            Wijziging.VoegToe(nieuw with { Leerjaar = 2, WeekVan = 45, Marker = "G", Competenties = [] }),
            Wijziging.Koppel(a, nieuw, "tweede toelichting"),
        ];
        Assert.True(await _ontwerpen.WijzigAsync(schooljaar, terug.Id, terug.Versie, Ontwerplijn.Schrijf(anders), decaan, default));
        Assert.Equal(
            Schrijfuitkomst.Opgeslagen,
            (await VoerDoorAsync((await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!, decaan)).Uitkomst.Uitkomst
        );
        Assert.Equal("a 1/40- E ; b 1/50- E ; n 2/45- G a:tweede toelichting::", await StandAsync(schooljaar));
        Assert.Empty((await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Single(x => x.Id == "n").Competenties);
    }

    [Fact]
    public async Task Doorvoeren_SomebodyChangedAnActivity_ChangesNothingAtAll()
    {
        var (schooljaar, decaan) = await JaarAsync(A("a", 40), A("b", 42));
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        var (a, b) = (jaar.Lijn.Activiteiten[0], jaar.Lijn.Activiteiten[1]);
        var ontwerp = await OntwerpAsync(
            schooljaar,
            decaan,
            Wijziging.Verplaats(a, new Plek("vmbo", 1, 41, null)),
            Wijziging.Verplaats(b, new Plek("vmbo", 1, 43, null))
        );
        await new ActiviteitRepository(leeg.Database).MarkeerAsync(schooljaar, b.Nummer, 1, "I", decaan, default);
        var dan = Ontwerplijn.Toepassen(jaar.Lijn, Ontwerplijn.Lees<Wijziging>(ontwerp.Wijzigingen)).Lijn;
        var uitkomst = await _ontwerpen.DoorvoerenAsync(ontwerp, Ontwerplijn.Verschil(jaar.Lijn, dan), [], jaar, decaan, default);
        Assert.Equal((Schrijfuitkomst.Verouderd, "b"), (uitkomst.Uitkomst, uitkomst.Bij!.Id));
        Assert.Equal("a 1/40- E ; b 1/42- I ", await StandAsync(schooljaar));
        Assert.Null((await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default))!.DoorgevoerdOp);
    }

    [Fact]
    public async Task Wijzigen_OnlyTheMakerAndTheDecaan_AndOnlyTheVersionThatWasRead()
    {
        var (schooljaar, decaan) = await JaarAsync(A("a", 40));
        var maker = Bouw.Decaan() with { GebruikerId = await GebruikerAsync(), IsDecaan = false, HeeftTeamrol = true };
        var ander = maker with { GebruikerId = await GebruikerAsync() };
        var ontwerp = await OntwerpAsync(schooljaar, maker);
        Assert.False(await _ontwerpen.WijzigAsync(schooljaar, ontwerp.Id, ontwerp.Versie, "[]", ander, default));
        Assert.False(await _ontwerpen.HernoemAsync(schooljaar, ontwerp.Id, "x", ander, default));
        Assert.False(await _ontwerpen.GezienAsync(schooljaar, ontwerp.Id, ontwerp.Versie, "[]", ander, default));
        Assert.False(await _ontwerpen.DeleteAsync(schooljaar, ontwerp.Id, ontwerp.Versie, ander, default));
        Assert.False(await _ontwerpen.DeleteAsync(leeg.VrijSchooljaar(), ontwerp.Id, ontwerp.Versie, decaan, default));
        Assert.Equal(Schrijfuitkomst.Verouderd, (await VoerDoorAsync(ontwerp, ander)).Uitkomst.Uitkomst);
        Assert.True(await _ontwerpen.WijzigAsync(schooljaar, ontwerp.Id, ontwerp.Versie, "[]", maker, default));
        Assert.False(await _ontwerpen.WijzigAsync(schooljaar, ontwerp.Id, ontwerp.Versie, "[]", maker, default));
        Assert.True(await _ontwerpen.HernoemAsync(schooljaar, ontwerp.Id, "Nieuwe naam", decaan, default));
        Assert.Equal("Nieuwe naam", Assert.Single(await _ontwerpen.GetAlleAsync(schooljaar, default)).Naam);
        Assert.False(await _ontwerpen.DeleteAsync(schooljaar, ontwerp.Id, ontwerp.Versie, maker, default));
        Assert.True(await _ontwerpen.DeleteAsync(schooljaar, ontwerp.Id, ontwerp.Versie + 2, maker, default));
        Assert.Null(await _ontwerpen.GetAsync(schooljaar, ontwerp.Id, default));
    }

    [Fact]
    public async Task Doorvoeren_ActivityOfAnotherTeam_IsRefusedByTheDatabaseToo()
    {
        var team = await leeg.TeamAsync();
        var (schooljaar, _) = await JaarAsync(A("a", 40) with { Team = team.Code });
        var vreemd = Bouw.Decaan() with { GebruikerId = await GebruikerAsync(), IsDecaan = false, HeeftTeamrol = true };
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        var ontwerp = await OntwerpAsync(schooljaar, vreemd, Wijziging.Markeer(jaar.Lijn.Activiteiten[0], "G"));
        Assert.Equal("a", (await VoerDoorAsync(ontwerp, vreemd)).Uitkomst.Bij!.Id);
        Assert.StartsWith("a 1/40- E", await StandAsync(schooljaar), StringComparison.Ordinal);
    }
}
