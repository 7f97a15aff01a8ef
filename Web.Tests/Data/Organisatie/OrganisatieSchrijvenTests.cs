using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Organisatie;

/// <summary>How the administration writes the school's own names: every save with Versie, every refusal of the database as an outcome.</summary>
public sealed class OrganisatieSchrijvenTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly OrganisatieRepository _organisatie = new(leeg.Database);

    /// <summary>One kind of row: how to save it, how to remove it, and how it is read back (a text of all its fields).</summary>
    private sealed record Soort(
        Func<int, int, string, Task<Beheeruitkomst>> Bewaar,
        Func<int, int, Task<Beheeruitkomst>> Verwijder,
        Func<Schoolindeling, IEnumerable<(int Id, int Versie, string Tekst)>> Lees
    );

    public static TheoryData<string> Soorten =>
        ["vestiging", "team", "leerweg", "profiel", "groepssoort", "leerjaar", "mijlpaal", "partner", "vakantie", "periode", "klas"];

    [Theory]
    [MemberData(nameof(Soorten))]
    public async Task Bewaar_AddChangeRemove_WithVersie(string naam)
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var soort = await SoortAsync(naam, schooljaar);
        var (eerst, daarna) =
            naam == "leerjaar" ? ("3", "3")
            : naam == "mijlpaal" ? ("40", "41")
            : (leeg.Naam("Een "), leeg.Naam("Ander "));
        async Task<IEnumerable<(int Id, int Versie, string Tekst)>> LeesAsync() =>
            soort.Lees(await _organisatie.GetAsync(schooljaar, default));

        Assert.Equal(Beheeruitkomst.Opgeslagen, await soort.Bewaar(0, 0, eerst));
        var rij = Assert.Single(await LeesAsync(), r => r.Tekst.Contains(eerst, StringComparison.Ordinal));
        Assert.Equal(1, rij.Versie);
        Assert.Equal(Beheeruitkomst.Opgeslagen, await soort.Bewaar(rij.Id, 1, daarna));
        Assert.Equal(Beheeruitkomst.Verouderd, await soort.Bewaar(rij.Id, 1, eerst));
        Assert.Equal(
            (2, true),
            (await LeesAsync())
                .Where(r => r.Id == rij.Id)
                .Select(r => (r.Versie, r.Tekst.Contains(daarna, StringComparison.Ordinal)))
                .Single()
        );
        Assert.Equal(Beheeruitkomst.Weg, await soort.Bewaar(999_999, 1, naam == "leerjaar" ? "4" : leeg.Naam("4")));

        Assert.Equal(Beheeruitkomst.Verouderd, await soort.Verwijder(rij.Id, 1));
        Assert.Equal(Beheeruitkomst.Opgeslagen, await soort.Verwijder(rij.Id, 2));
        Assert.Equal(Beheeruitkomst.Weg, await soort.Verwijder(rij.Id, 2));
        Assert.DoesNotContain(await LeesAsync(), r => r.Id == rij.Id);
    }

    [Theory]
    [InlineData("vestiging")]
    [InlineData("team")]
    [InlineData("leerweg")]
    [InlineData("profiel")]
    [InlineData("groepssoort")]
    [InlineData("leerjaar")]
    [InlineData("klas")]
    public async Task Bewaar_NameTwice_IsDubbel(string naam)
    {
        var soort = await SoortAsync(naam, await leeg.SchooljaarAsync());
        var waarde = naam == "leerjaar" ? "3" : leeg.Naam("Dubbel ");
        Assert.Equal(Beheeruitkomst.Opgeslagen, await soort.Bewaar(0, 0, waarde));
        // Names do not differ by case alone; codes of teams do.
        Assert.Equal(Beheeruitkomst.Dubbel, await soort.Bewaar(0, 0, naam == "team" ? waarde : waarde.ToUpperInvariant()));
    }

    [Fact]
    public async Task Bewaar_ChoiceThatIsGone_IsVerwijzingAndChangesNothing()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var voor = await leeg.InhoudAsync();
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _organisatie.BewaarAsync(
                new Team
                {
                    Code = leeg.Naam("T"),
                    Naam = "T",
                    VestigingId = 999_999,
                },
                default
            )
        );
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _organisatie.BewaarAsync(
                schooljaar,
                new Klas
                {
                    Naam = "1A",
                    LeerjaarNr = 1,
                    MentorIds = [999_999],
                },
                default
            )
        );
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _organisatie.BewaarAsync(schooljaar, new LeerjaarRij { Nr = 1, TeamIds = [999_999] }, default)
        );
        Assert.Equal(voor, await leeg.InhoudAsync());
    }

    [Fact]
    public async Task Verwijder_StillInUse_IsVerwijzing()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var (vestiging, leerweg, klas) = (leeg.Naam("V"), leeg.Naam("L"), leeg.Naam("K"));
        await _organisatie.BewaarAsync(new Vestiging { Naam = vestiging }, default);
        await _organisatie.BewaarAsync(new Leerweg { Naam = leerweg }, default);
        await _organisatie.BewaarAsync(schooljaar, new Klas { Naam = klas, LeerjaarNr = 1 }, default);
        await _organisatie.BewaarAsync(schooljaar, new LeerjaarRij { Nr = 1 }, default);
        await _organisatie.BewaarAsync(schooljaar, new PartnerRij { Naam = "ROC" }, default);
        var school = await _organisatie.GetAsync(schooljaar, default);
        var (team, _) = await leeg.TeamAsync();
        // By name in another case, as an exchanged file may have it.
        var id = await new ActiviteitRepository(leeg.Database).InsertAsync(
            schooljaar,
            Bouw.Kaal() with
            {
                Team = (await _organisatie.GetAsync(0, default)).Teams.Single(t => t.Id == team).Code,
                Partner = school.Partners[0].ExternId,
                Vestigingen = [vestiging.ToLowerInvariant()],
                Leerwegen = [leerweg.ToLowerInvariant()],
                Klassen = [klas.ToLowerInvariant()],
            },
            Bouw.Decaan(),
            default
        );

        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _organisatie.VerwijderVestigingAsync(school.Vestigingen.Single(v => v.Naam == vestiging).Id, 1, default)
        );
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await _organisatie.VerwijderLeerwegAsync(school.Leerwegen.Single(l => l.Naam == leerweg).Id, 1, default)
        );
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderKlasAsync(schooljaar, school.Klassen[0].Id, 1, default));
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderTeamAsync(team, 1, default));
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderPartnerAsync(schooljaar, school.Partners[0].Id, 1, default));
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderLeerjaarAsync(schooljaar, school.Leerjaren[0].Id, 1, default));
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderSchooljaarAsync(schooljaar, default));
        var gebruik = (await _organisatie.GetLeerjaarGebruikAsync(schooljaar, school.Leerjaren[0].Id, default))!;
        Assert.Equal((1, 1, 0), (gebruik.Activiteiten, gebruik.Klassen, gebruik.Mijlpalen));

        // In the bin: what is only named may go, what is referred to may not.
        await new ActiviteitRepository(leeg.Database).VerwijderAsync(schooljaar, id, Bouw.Decaan(), default);
        Assert.Equal(Beheeruitkomst.Opgeslagen, await _organisatie.VerwijderKlasAsync(schooljaar, school.Klassen[0].Id, 1, default));
        Assert.Equal(
            Beheeruitkomst.Opgeslagen,
            await _organisatie.VerwijderVestigingAsync(school.Vestigingen.Single(v => v.Naam == vestiging).Id, 1, default)
        );
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderPartnerAsync(schooljaar, school.Partners[0].Id, 1, default));
        Assert.Equal(Beheeruitkomst.Opgeslagen, await _organisatie.VerwijderLeerjaarAsync(schooljaar, school.Leerjaren[0].Id, 1, default));
    }

    [Fact]
    public async Task Bewaar_OtherName_IsWrittenIntoTheActivities()
    {
        var (schooljaar, ander) = (await leeg.SchooljaarAsync(), await leeg.SchooljaarAsync());
        var (oud, nieuw) = (leeg.Naam("Oud "), leeg.Naam("Nieuw "));
        foreach (var jaar in new[] { schooljaar, ander })
        {
            await _organisatie.BewaarAsync(jaar, new Klas { Naam = oud, LeerjaarNr = 1 }, default);
        }
        await _organisatie.BewaarAsync(new Leerweg { Naam = oud }, default);
        var activiteiten = new ActiviteitRepository(leeg.Database);
        foreach (var jaar in new[] { schooljaar, ander })
        {
            await activiteiten.InsertAsync(
                jaar,
                Bouw.Kaal("A1") with
                {
                    Klassen = ["x", oud.ToUpperInvariant(), nieuw],
                    Leerwegen = [oud],
                },
                Bouw.Decaan(),
                default
            );
            await activiteiten.InsertAsync(jaar, Bouw.Kaal("A2") with { Klassen = [oud], Vestigingen = [oud] }, Bouw.Decaan(), default);
            await activiteiten.InsertAsync(jaar, Bouw.Kaal("A3"), Bouw.Decaan(), default);
        }

        var school = await _organisatie.GetAsync(schooljaar, default);
        Assert.Equal(
            Beheeruitkomst.Opgeslagen,
            await _organisatie.BewaarAsync(schooljaar, school.Klassen.Single() with { Naam = nieuw }, default)
        );
        Assert.Equal(
            Beheeruitkomst.Opgeslagen,
            await _organisatie.BewaarAsync(school.Leerwegen.Single(l => l.Naam == oud) with { Naam = nieuw }, default)
        );

        // A class is of one school year, a leerweg of all; an open form of a changed activity notices.
        var hier = await new LeerlijnRepository(leeg.Database).GetAsync(schooljaar, default);
        Assert.Equal([$"x,{nieuw}", nieuw, ""], hier.Lijn.Activiteiten.Select(a => string.Join(',', a.Klassen)));
        Assert.Equal([nieuw, "", ""], hier.Lijn.Activiteiten.Select(a => string.Join(',', a.Leerwegen)));
        Assert.Equal([oud], hier.Lijn.Activiteiten[1].Vestigingen);
        Assert.Equal([3, 2, 1], hier.Lijn.Activiteiten.Select(a => hier.VersieVan[a.Nummer]));
        var daar = await new LeerlijnRepository(leeg.Database).GetAsync(ander, default);
        Assert.Equal([oud], daar.Lijn.Activiteiten[1].Klassen);
        Assert.Equal([nieuw], daar.Lijn.Activiteiten[0].Leerwegen);
    }

    [Fact]
    public async Task VoegSchooljaarToe_FromAnother_CopiesTheSetupAndFitsItsWeeks()
    {
        // 2026 has a week 53, 2027 has not.
        const int van = 2026,
            naar = 2027;
        var (vestiging, team) = (await leeg.VestigingAsync(), (await leeg.TeamAsync()).Id);
        var mentor = await leeg.GebruikerAsync();
        Assert.Equal(Beheeruitkomst.Opgeslagen, await _organisatie.VoegSchooljaarToeAsync(van, null, default));
        await _organisatie.BewaarAsync(
            van,
            new LeerjaarRij
            {
                Nr = 2,
                Rooster = true,
                Portfolio = true,
                Weken = 10,
                TeamIds = [team, (await leeg.TeamAsync()).Id],
            },
            default
        );
        await _organisatie.BewaarAsync(
            van,
            new MijlpaalRij
            {
                Soort = "profielkeuze",
                LeerjaarNr = 2,
                Week = 53,
            },
            default
        );
        await _organisatie.BewaarAsync(van, new MijlpaalRij { Soort = "vervolgkeuze", LeerjaarNr = 2 }, default);
        await _organisatie.BewaarAsync(van, new PartnerRij { Naam = "ROC", Tot = new DateOnly(2028, 2, 29) }, default);
        foreach (var (naam, begin, eind) in new[] { ("herfst", 40, 53), ("kerst", 53, 2), ("alleen 53", 53, 53), ("lente", 3, 20) })
        {
            await _organisatie.BewaarPeriodeAsync(
                van,
                new Weekreeks
                {
                    VestigingId = vestiging,
                    Naam = naam,
                    WeekVan = begin,
                    WeekTot = eind,
                },
                default
            );
        }

        await _organisatie.BewaarVakantieAsync(
            van,
            new Weekreeks
            {
                VestigingId = vestiging,
                Naam = "kerst",
                WeekVan = 52,
                WeekTot = 53,
            },
            default
        );
        await _organisatie.BewaarAsync(
            van,
            new Klas
            {
                Naam = "2A",
                LeerjaarNr = 2,
                AantalLeerlingen = 25,
                VestigingId = vestiging,
                TeamId = team,
                MentorIds = [mentor],
            },
            default
        );

        Assert.Equal(Beheeruitkomst.Opgeslagen, await _organisatie.VoegSchooljaarToeAsync(naar, van, default));
        var (bron, kopie) = (await _organisatie.GetAsync(van, default), await _organisatie.GetAsync(naar, default));
        Assert.Equal([mentor], bron.Klassen.Single().MentorIds);
        Assert.Equivalent(bron.Leerjaren.Select(l => l with { Id = kopie.Leerjaren[0].Id }), kopie.Leerjaren, strict: true);
        Assert.Equal([("profielkeuze", 52), ("vervolgkeuze", null)], kopie.Mijlpalen.Select(m => (m.Soort, m.Week)));
        Assert.Equal(
            (bron.Partners[0].ExternId, "ROC", new DateOnly(2028, 2, 29)),
            (kopie.Partners[0].ExternId, kopie.Partners[0].Naam, kopie.Partners[0].Tot)
        );
        Assert.Equal([("herfst", 40, 52), ("kerst", 1, 2), ("lente", 3, 20)], kopie.Perioden.Select(p => (p.Naam, p.WeekVan, p.WeekTot)));
        Assert.Empty(kopie.Vakanties);
        Assert.Equivalent(
            bron.Klassen.Single() with
            {
                Id = kopie.Klassen.Single().Id,
                MentorIds = [],
            },
            kopie.Klassen.Single(),
            strict: true
        );

        Assert.Equal(Beheeruitkomst.Dubbel, await _organisatie.VoegSchooljaarToeAsync(naar, van, default));
        var stand = (await _organisatie.GetSchooljarenAsync(default)).Single(s => s.Id == naar);
        Assert.Equal(
            (1, 1, 2, 1, 3, 0, false),
            (stand.Leerjaren, stand.Klassen, stand.Mijlpalen, stand.Partners, stand.Weken, stand.Activiteiten, stand.IsLeeg)
        );
        Assert.Equal(Beheeruitkomst.Verwijzing, await _organisatie.VerwijderSchooljaarAsync(naar, default));
        Assert.Equal(Beheeruitkomst.Opgeslagen, await _organisatie.VoegSchooljaarToeAsync(2099, null, default));
        Assert.True((await _organisatie.GetSchooljarenAsync(default))[0] is { Id: 2099, IsLeeg: true });
        Assert.Equal(Beheeruitkomst.Opgeslagen, await _organisatie.VerwijderSchooljaarAsync(2099, default));
        Assert.Equal(Beheeruitkomst.Weg, await _organisatie.VerwijderSchooljaarAsync(2099, default));
    }

    [Fact]
    public async Task GetBuitenSchooljaar_NewFirstAndLastWeek_NamesWhatWouldFallOutside()
    {
        var (schooljaar, vestiging) = (await leeg.SchooljaarAsync(), await leeg.VestigingAsync());
        await _organisatie.BewaarPeriodeAsync(
            schooljaar,
            new Weekreeks
            {
                VestigingId = vestiging,
                Naam = "begin",
                WeekVan = 35,
                WeekTot = 40,
            },
            default
        );
        await _organisatie.BewaarVakantieAsync(
            schooljaar,
            new Weekreeks
            {
                VestigingId = vestiging,
                Naam = "eind",
                WeekVan = 26,
                WeekTot = 28,
            },
            default
        );
        await _organisatie.BewaarPeriodeAsync(
            schooljaar,
            new Weekreeks
            {
                VestigingId = await leeg.VestigingAsync(),
                Naam = "elders",
                WeekVan = 35,
                WeekTot = 35,
            },
            default
        );

        var rij = (await _organisatie.GetAsync(0, default)).Vestigingen.Single(v => v.Id == vestiging);
        Assert.Empty(await _organisatie.GetBuitenSchooljaarAsync(rij, default));
        Assert.Equal(["begin"], (await _organisatie.GetBuitenSchooljaarAsync(rij with { EersteWeek = 36 }, default)).Select(w => w.Naam));
        Assert.Equal(
            ["begin", "eind"],
            (await _organisatie.GetBuitenSchooljaarAsync(rij with { EersteWeek = 36, LaatsteWeek = 27 }, default))
                .Select(w => w.Naam)
                .Order()
        );
    }

    [Fact]
    public async Task GetMetCollegas_OneRoundTrip_SaysWhoIsMentor()
    {
        var (mentor, ander) = (await leeg.GebruikerAsync(), await leeg.GebruikerAsync());
        await new GebruikerRepository(leeg.Database).SetBereikAsync(mentor, [Rollen.Mentor, Rollen.Decaan], [], [], default);
        await new GebruikerRepository(leeg.Database).SetBereikAsync(ander, [Rollen.Decaan], [], [], default);
        var teller = LobDatabase.Tel();

        var collegas = (await _organisatie.GetMetCollegasAsync(0, default)).Collegas;
        Assert.Equal((true, false), (collegas.Single(c => c.Id == mentor).IsMentor, collegas.Single(c => c.Id == ander).IsMentor));
        var stand = (await _organisatie.GetMetStandAsync(0, default)).Stand;
        Assert.Equal((collegas.Count, 0, 0), (stand.Actief, stand.NietActief, stand.Drempels));
        Assert.Equal(2, teller.Rondreizen);
    }

    private async Task<Soort> SoortAsync(string naam, int schooljaar)
    {
        static string Tekst(object rij) => rij.ToString()!;
        var vestiging = await leeg.VestigingAsync();
        return naam switch
        {
            "vestiging" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        new Vestiging
                        {
                            Id = id,
                            Versie = v,
                            Naam = n,
                            EersteWeek = 34,
                            LaatsteWeek = 27,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderVestigingAsync(id, v, default),
                s => s.Vestigingen.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "team" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        new Team
                        {
                            Id = id,
                            Versie = v,
                            Code = n,
                            Naam = n,
                            VestigingId = vestiging,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderTeamAsync(id, v, default),
                s => s.Teams.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "leerweg" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        new Leerweg
                        {
                            Id = id,
                            Versie = v,
                            Naam = n,
                            Sector = "havo",
                            Volgorde = 3,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderLeerwegAsync(id, v, default),
                s => s.Leerwegen.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "profiel" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        new Profiel
                        {
                            Id = id,
                            Versie = v,
                            Naam = n,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderProfielAsync(id, v, default),
                s => s.Profielen.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "groepssoort" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        new Groepssoort
                        {
                            Id = id,
                            Versie = v,
                            Naam = n,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderGroepssoortAsync(id, v, default),
                s => s.Groepssoorten.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "leerjaar" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        schooljaar,
                        new LeerjaarRij
                        {
                            Id = id,
                            Versie = v,
                            Nr = Getal(n),
                            Weken = 4,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderLeerjaarAsync(schooljaar, id, v, default),
                s => s.Leerjaren.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "mijlpaal" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        schooljaar,
                        new MijlpaalRij
                        {
                            Id = id,
                            Versie = v,
                            Soort = "profielkeuze",
                            LeerjaarNr = 2,
                            Week = Getal(n),
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderMijlpaalAsync(schooljaar, id, v, default),
                s => s.Mijlpalen.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "partner" => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        schooljaar,
                        new PartnerRij
                        {
                            Id = id,
                            Versie = v,
                            Naam = n,
                            Tot = new DateOnly(2027, 1, 1),
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderPartnerAsync(schooljaar, id, v, default),
                s => s.Partners.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "vakantie" => new(
                (id, v, n) =>
                    _organisatie.BewaarVakantieAsync(
                        schooljaar,
                        new Weekreeks
                        {
                            Id = id,
                            Versie = v,
                            VestigingId = vestiging,
                            Naam = n,
                            WeekVan = 52,
                            WeekTot = 1,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderVakantieAsync(schooljaar, id, v, default),
                s => s.Vakanties.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            "periode" => new(
                (id, v, n) =>
                    _organisatie.BewaarPeriodeAsync(
                        schooljaar,
                        new Weekreeks
                        {
                            Id = id,
                            Versie = v,
                            VestigingId = vestiging,
                            Naam = n,
                            WeekVan = 2,
                            WeekTot = 8,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderPeriodeAsync(schooljaar, id, v, default),
                s => s.Perioden.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
            _ => new(
                (id, v, n) =>
                    _organisatie.BewaarAsync(
                        schooljaar,
                        new Klas
                        {
                            Id = id,
                            Versie = v,
                            Naam = n,
                            LeerjaarNr = 2,
                            VestigingId = vestiging,
                            AantalLeerlingen = 20,
                        },
                        default
                    ),
                (id, v) => _organisatie.VerwijderKlasAsync(schooljaar, id, v, default),
                s => s.Klassen.Select(r => (r.Id, r.Versie, Tekst(r)))
            ),
        };
    }

    private static int Getal(string tekst) => int.TryParse(tekst, out var getal) ? getal : 0;
}
