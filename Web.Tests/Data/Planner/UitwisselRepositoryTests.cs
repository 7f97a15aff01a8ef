using System.Data.Common;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Planner;

/// <summary>Taking a file over: all of it or nothing, and what happens to a year that is there already.</summary>
public sealed class UitwisselRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);
    private readonly ActiviteitRepository _activiteiten = new(leeg.Database);
    private readonly UitwisselRepository _uitwisselen = new(leeg.Database);

    [Fact]
    public async Task Overnemen_Twice_ChangesNothing()
    {
        var schooljaar = leeg.VrijSchooljaar();
        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var eerst = await _lijnen.GetAsync(schooljaar, default);
        var teams = await leeg.TelAsync("SELECT COUNT(*) FROM Team");
        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var daarna = await _lijnen.GetAsync(schooljaar, default);

        Bouw.AssertGelijk(Bouw.Uit(eerst), Bouw.Uit(daarna));
        // The same rows, each written once more: addresses of pages stay, and an open form notices.
        Assert.Equal(eerst.Lijn.Activiteiten.Select(a => a.Nummer), daarna.Lijn.Activiteiten.Select(a => a.Nummer));
        Assert.All(daarna.VersieVan.Values, v => Assert.Equal(2, v));
        Assert.Equal(teams, await leeg.TelAsync("SELECT COUNT(*) FROM Team"));
        Assert.Equal(3, await leeg.TelAsync("SELECT COUNT(*) FROM Activiteit WHERE SchooljaarId = @schooljaar", new { schooljaar }));
    }

    [Fact]
    public async Task Overnemen_OwnExport_ChangesNothing()
    {
        var schooljaar = leeg.VrijSchooljaar();
        // Not every school year has a week 53, and the file is checked.
        await NeemOverAsync(
            Bouw.AllesDocument(schooljaar) with
            {
                Activiteiten = [Bouw.Kaal("A1"), Bouw.Kaal("A0", 2), Bouw.Alles("A2", volgtOp: ["A1", "A0"]) with { WeekVan = 52 }],
            }
        );
        var eerst = Bouw.Uit(await _lijnen.GetAsync(schooljaar, default));
        var bytes = LeerlijnBestand.Schrijf(eerst);
        await NeemOverAsync(LeerlijnBestand.Lees(bytes, 2026).Document!);

        Assert.Equal(bytes, LeerlijnBestand.Schrijf(Bouw.Uit(await _lijnen.GetAsync(schooljaar, default))));
    }

    [Fact]
    public async Task Overnemen_MissingTeams_AreMadeOnceWithTheirCodeAsName()
    {
        var schooljaar = leeg.VrijSchooljaar();
        var (bestaand, nieuw) = ((await leeg.TeamAsync()).Code, leeg.Naam("N"));
        await leeg.Database.ExecuteAsync("UPDATE Team SET Naam = 'Onderbouw' WHERE Code = @bestaand", new { bestaand }, default);
        await NeemOverAsync(
            Bouw.Document(schooljaar, Bouw.Kaal("A1") with { Team = nieuw }, Bouw.Kaal("A2") with { Team = bestaand }) with
            {
                Leerjaren = [new Leerjaar { Nr = 1, Teams = [nieuw, bestaand] }],
            }
        );

        var jaar = await _lijnen.GetAsync(schooljaar, default);
        Assert.Equal([nieuw, bestaand], jaar.Lijn.Leerjaren.Single().Teams);
        Assert.Equal([nieuw, bestaand], jaar.Lijn.Activiteiten.Select(a => a.Team));
        Assert.Equal(
            ("Onderbouw", nieuw),
            (jaar.School.Teams.Single(t => t.Code == bestaand).Naam, jaar.School.Teams.Single(t => t.Code == nieuw).Naam)
        );
    }

    [Fact]
    public async Task Overnemen_TeamCodeInOtherCase_IsAnotherTeam()
    {
        var schooljaar = leeg.VrijSchooljaar();
        var code = leeg.Naam("case");
        await NeemOverAsync(
            Bouw.Document(schooljaar, Bouw.Kaal("a") with { Team = code }, Bouw.Kaal("A") with { Team = code.ToUpperInvariant() })
        );

        Assert.Equal([code, code.ToUpperInvariant()], (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Select(a => a.Team));
    }

    public static TheoryData<string> Fouten =>
        ["titel te lang", "onbekend type", "volgt op zichzelf", "twee keer dezelfde link", "onbekende zone van een prioriteit"];

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task Overnemen_InsertRefused_ChangesNothingAtAll(string geval)
    {
        var schooljaar = leeg.VrijSchooljaar();
        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var voor = await leeg.InhoudAsync();

        var goed = Bouw.Document(schooljaar, Bouw.Kaal("B1") with { Team = leeg.Naam("nieuw") }, Bouw.Alles("A2", partner: null)) with
        {
            Partners = [new Partner { Id = "x", Naam = "X" }],
        };
        var fout = geval switch
        {
            "titel te lang" => goed with
            {
                Activiteiten = [.. goed.Activiteiten, Bouw.Kaal("B2") with { Titel = new string('x', Limieten.Titel + 1) }],
            },
            "onbekend type" => goed with { Activiteiten = [.. goed.Activiteiten, Bouw.Kaal("B2") with { Type = "X99" }] },
            "volgt op zichzelf" => goed with { Activiteiten = [.. goed.Activiteiten, Bouw.Alles("B2", partner: null, volgtOp: "B2")] },
            "twee keer dezelfde link" => goed with
            {
                Activiteiten = [.. goed.Activiteiten, Bouw.Alles("B2", partner: null, volgtOp: ["B1", "B1"])],
            },
            _ => goed with { Prioriteiten = [new Prioriteit { Zone = "elders" }] },
        };

        await Assert.ThrowsAnyAsync<DbException>(() =>
            _uitwisselen.OvernemenAsync(schooljaar, fout, restVerwijderen: true, vervallen: [], Bouw.Decaan(), default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
        await _uitwisselen.OvernemenAsync(schooljaar, goed, restVerwijderen: true, vervallen: [], Bouw.Decaan(), default);
        Assert.NotEqual(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task Overnemen_NewYearRefused_MakesNoYear()
    {
        var schooljaar = leeg.VrijSchooljaar();
        var fout = Bouw.Document(schooljaar, Bouw.Kaal() with { Leerjaar = 9 });
        await Assert.ThrowsAnyAsync<DbException>(() => NeemOverAsync(fout));
        Assert.Equal(0, await leeg.TelAsync("SELECT COUNT(*) FROM Schooljaar WHERE Id = @schooljaar", new { schooljaar }));
    }

    [Fact]
    public async Task Overnemen_ExistingYear_ReplacesWhatBelongsToTheYear()
    {
        var schooljaar = leeg.VrijSchooljaar();
        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var nieuw = Bouw.Document(schooljaar, Bouw.Kaal("A1"), Bouw.Kaal("A0", 2)) with
        {
            Leerjaren =
            [
                new Leerjaar
                {
                    Nr = 1,
                    Weken = 3,
                    Teams = ["OK"],
                },
                new Leerjaar { Nr = 2, Teams = ["OK", "OL"] },
                new Leerjaar { Nr = 5 },
            ],
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "profielkeuze",
                    Leerjaar = 3,
                    Week = 40,
                },
            ],
            Partners =
            [
                new Partner
                {
                    Id = "ROC",
                    Naam = "Nieuwe naam",
                    Tot = new DateOnly(2028, 2, 29),
                },
            ],
            Prioriteiten = [new Prioriteit { Oorzaak = "nieuw" }],
        };
        await _uitwisselen.OvernemenAsync(schooljaar, nieuw, restVerwijderen: true, vervallen: [], Bouw.Decaan(), default);
        Bouw.AssertGelijk(nieuw, Bouw.Uit(await _lijnen.GetAsync(schooljaar, default)));

        // Also when the file has none; a leerjaar that still holds an activity stays.
        await NeemOverAsync(Bouw.Document(schooljaar));
        var jaar = await _lijnen.GetAsync(schooljaar, default);
        Assert.Equal([1, 2], jaar.Lijn.Leerjaren.Select(l => l.Nr));
        Assert.Empty(jaar.Lijn.Mijlpalen);
        Assert.Empty(jaar.Lijn.Partners);
        Assert.Empty(jaar.Lijn.Prioriteiten);
    }

    [Fact]
    public async Task Overnemen_RestStays_KeepsItsFieldsLinksAndPartner()
    {
        var schooljaar = leeg.VrijSchooljaar();
        var blijft = Bouw.Alles("blijft", volgtOp: ["A1"]);
        var verliest = Bouw.Alles("verliest", partner: "ROC");
        await NeemOverAsync(Bouw.AllesDocument(schooljaar) with { Activiteiten = [Bouw.Kaal("A1"), blijft, verliest] });
        var eerst = await _lijnen.GetAsync(schooljaar, default);

        await NeemOverAsync(
            Bouw.Document(schooljaar, Bouw.Kaal("A1") with { Titel = "Nieuw" }, Bouw.Kaal("A9")) with
            {
                Partners = [new Partner { Id = "roc", Naam = "Een andere naam" }],
            }
        );
        var jaar = await _lijnen.GetAsync(schooljaar, default);

        Assert.Equal(["A1", "blijft", "verliest", "A9"], jaar.Lijn.Activiteiten.Select(a => a.Id));
        Assert.Equal("Nieuw", jaar.Lijn.Activiteiten[0].Titel);
        Bouw.AssertGelijk(blijft, jaar.Lijn.Activiteiten[1]);
        Bouw.AssertGelijk(verliest with { Partner = null }, jaar.Lijn.Activiteiten[2]);
        Assert.Equal(eerst.VersieVan[eerst.Lijn.Activiteiten[1].Nummer], jaar.VersieVan[jaar.Lijn.Activiteiten[1].Nummer]);
    }

    [Fact]
    public async Task Overnemen_LinksThatLapse_AreGoneAndNoOthers()
    {
        var schooljaar = leeg.VrijSchooljaar();
        await NeemOverAsync(
            Bouw.Document(
                schooljaar,
                Bouw.Kaal("A"),
                Bouw.Kaal("B"),
                Bouw.Kaal("C") with
                {
                    VolgtOp = [new VolgtOp { Id = "A" }, new VolgtOp { Id = "B" }],
                }
            )
        );
        await _uitwisselen.OvernemenAsync(
            schooljaar,
            Bouw.Document(schooljaar, Bouw.Kaal("A") with { WeekVan = 20 }),
            restVerwijderen: false,
            [("A", "C")],
            Bouw.Decaan(),
            default
        );

        var c = (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Single(a => a.Id == "C");
        Assert.Equal(["B"], c.VolgtOp.Select(v => v.Id));
    }

    [Fact]
    public async Task Overnemen_RestGoes_LiesInTheBinAndComesBackWithItsPlace()
    {
        var schooljaar = leeg.VrijSchooljaar();
        var ander = leeg.VrijSchooljaar();
        await NeemOverAsync(Bouw.AllesDocument(ander));
        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var eerst = await _lijnen.GetAsync(schooljaar, default);

        await _uitwisselen.OvernemenAsync(
            schooljaar,
            Bouw.Document(schooljaar, Bouw.Kaal("A1")),
            restVerwijderen: true,
            vervallen: [],
            Bouw.Decaan(),
            default
        );
        Assert.Equal("A1", Assert.Single((await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten).Id);
        var bak = await _activiteiten.GetPrullenbakAsync(schooljaar, default);
        Assert.Equal(["Activiteit A0", Bouw.Alles().Titel], bak.Select(v => v.Titel).Order(StringComparer.Ordinal));
        Assert.All(bak, v => Assert.Equal((Bouw.Nu, "Sam Model"), (v.VerwijderdOp, v.VerwijderdDoor)));
        Bouw.AssertGelijk(Bouw.AllesDocument(ander), Bouw.Uit(await _lijnen.GetAsync(ander, default)));

        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var daarna = await _lijnen.GetAsync(schooljaar, default);
        Bouw.AssertGelijk(Bouw.Uit(eerst), Bouw.Uit(daarna));
        Assert.Equal(eerst.Lijn.Activiteiten.Select(a => a.Nummer), daarna.Lijn.Activiteiten.Select(a => a.Nummer));
        Assert.Empty(await _activiteiten.GetPrullenbakAsync(schooljaar, default));
    }

    [Fact]
    public async Task Overnemen_AlreadyInTheBin_KeepsWhoRemovedIt()
    {
        var schooljaar = leeg.VrijSchooljaar();
        await NeemOverAsync(Bouw.AllesDocument(schooljaar));
        var a2 = (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten.Single(a => a.Id == "A2");
        Assert.True(await _activiteiten.VerwijderAsync(schooljaar, a2.Nummer, Bouw.Decaan(naam: "Eerder"), default));

        await _uitwisselen.OvernemenAsync(
            schooljaar,
            Bouw.Document(schooljaar),
            restVerwijderen: true,
            vervallen: [],
            Bouw.Decaan(),
            default
        );
        Assert.Equal("Eerder", (await _activiteiten.GetPrullenbakAsync(schooljaar, default)).Single(v => v.Id == a2.Nummer).VerwijderdDoor);
    }

    [Fact]
    public async Task Bestand_Kept_IsForItsOwnerOnlyAndGoneAfterwards()
    {
        var (ik, ander) = (await leeg.GebruikerAsync(), await leeg.GebruikerAsync());
        byte[] inhoud = [0, 255, 13, 10, 0, 1];
        await _uitwisselen.BewaarAsync(ik, "code-a", "leerlijn ’26.json", inhoud, Bouw.Nu, default);

        var bewaard = await _uitwisselen.GetAsync(ik, "code-a", default);
        Assert.Equal(("code-a", "leerlijn ’26.json"), (bewaard!.Code, bewaard.Naam));
        Assert.Equal(inhoud, bewaard.Inhoud);
        Assert.Null(await _uitwisselen.GetAsync(ander, "code-a", default));
        Assert.Null(await _uitwisselen.GetAsync(ik, "CODE-A", default));
        await _uitwisselen.VergeetAsync(ander, "code-a", default);
        Assert.NotNull(await _uitwisselen.GetAsync(ik, "code-a", default));
        await _uitwisselen.VergeetAsync(ik, "code-a", default);
        Assert.Null(await _uitwisselen.GetAsync(ik, "code-a", default));
    }

    [Fact]
    public async Task Bestand_NextOneOrADayLater_CleansUp()
    {
        var (ik, ander, derde) = (await leeg.GebruikerAsync(), await leeg.GebruikerAsync(), await leeg.GebruikerAsync());
        await _uitwisselen.BewaarAsync(ander, "oud", "f", [1], Bouw.Nu.AddDays(-1).AddMilliseconds(-1), default);
        await _uitwisselen.BewaarAsync(derde, "jong", "f", [2], Bouw.Nu.AddDays(-1), default);
        await _uitwisselen.BewaarAsync(ik, "eerste", "f", new byte[Limieten.BestandBytes], Bouw.Nu, default);
        await _uitwisselen.BewaarAsync(ik, "tweede", "f", [], Bouw.Nu, default);

        Assert.Null(await _uitwisselen.GetAsync(ander, "oud", default));
        Assert.NotNull(await _uitwisselen.GetAsync(derde, "jong", default));
        Assert.Null(await _uitwisselen.GetAsync(ik, "eerste", default));
        Assert.Empty((await _uitwisselen.GetAsync(ik, "tweede", default))!.Inhoud);
    }

    private Task NeemOverAsync(LeerlijnDocument document) =>
        _uitwisselen.OvernemenAsync(document.Schooljaar, document, restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);
}
