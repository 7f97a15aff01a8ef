using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
using LobBeleid.Tests.Domein;

namespace LobBeleid.Tests.Data.Organisatie;

public class GroepsindelingTests
{
    /// <summary>Two vestigingen with an onder- and bovenbouwteam each, three leerwegen, and a class here and there.</summary>
    private static readonly Schoolindeling School = new()
    {
        Schooljaar = 2026,
        Vestigingen = [new Vestiging { Id = 1, Naam = "De Kade" }, new Vestiging { Id = 2, Naam = "De Linde" }],
        Teams =
        [
            new Team
            {
                Id = 11,
                Code = "OK",
                VestigingId = 1,
            },
            new Team
            {
                Id = 12,
                Code = "BK",
                VestigingId = 1,
            },
            new Team
            {
                Id = 21,
                Code = "OL",
                VestigingId = 2,
            },
            new Team
            {
                Id = 22,
                Code = "BL",
                VestigingId = 2,
            },
            new Team { Id = 31, Code = "ISK" },
        ],
        Leerwegen =
        [
            new Leerweg { Id = 1, Naam = "Basis" },
            new Leerweg { Id = 2, Naam = "Kader" },
            new Leerweg { Id = 3, Naam = "Theoretisch" },
        ],
        Klassen =
        [
            new Klas
            {
                Id = 1,
                Naam = "1B1",
                LeerjaarNr = 1,
                VestigingId = 1,
                TeamId = 11,
                LeerwegId = 1,
            },
            new Klas
            {
                Id = 2,
                Naam = "1K1",
                LeerjaarNr = 1,
                VestigingId = 1,
                TeamId = 11,
                LeerwegId = 2,
            },
            new Klas
            {
                Id = 3,
                Naam = "1T1",
                LeerjaarNr = 1,
                VestigingId = 2,
                TeamId = 21,
                LeerwegId = 3,
            },
            new Klas
            {
                Id = 4,
                Naam = "3T1",
                LeerjaarNr = 3,
                VestigingId = 2,
                TeamId = 22,
                LeerwegId = 3,
            },
            new Klas
            {
                Id = 5,
                Naam = "2X",
                LeerjaarNr = 2,
            },
            new Klas
            {
                Id = 6,
                Naam = "2Y",
                LeerjaarNr = 2,
                TeamId = 11,
            },
            new Klas
            {
                Id = 7,
                Naam = "2Z",
                LeerjaarNr = 2,
                VestigingId = 2,
            },
        ],
    };

    private static readonly Leerlijn Lijn = Bouwer.Lijn() with
    {
        Leerjaren = [.. Enumerable.Range(1, 4).Select(nr => new Leerjaar { Nr = nr, Teams = nr <= 2 ? ["OK", "OL"] : ["BK", "BL"] })],
    };

    private static Activiteit Activiteit(int leerjaar = 1) => Bouwer.Activiteit("a", leerjaar);

    private static Groep Groep(string sleutel, Schoolindeling? school = null, Leerlijn? lijn = null) =>
        Groepsindeling.Van(school ?? School, lijn ?? Lijn).Single(g => g.Sleutel == sleutel);

    private static string Bereikt(Activiteit a, string soort, Schoolindeling? school = null) =>
        string.Join(
            ' ',
            Groepsindeling
                .Van(school ?? School, Lijn)
                .Where(g => g.Soort == soort && g.Bereikt(a))
                .Select(g => g.Naam.Replace("De ", "", StringComparison.Ordinal))
        );

    // ---- Which groups there are ----

    [Fact]
    public void Van_School_HasVestigingenTeamsAndLeerwegen() =>
        Assert.Equal(
            [
                "vestiging De Kade",
                "vestiging De Linde",
                "team OK",
                "team BK",
                "team OL",
                "team BL",
                "leerweg Basis",
                "leerweg Kader",
                "leerweg Theoretisch",
            ],
            Groepsindeling.Van(School, Lijn).Select(g => g.Label)
        );

    [Fact]
    public void Van_OneOfAKind_IsNoGroup()
    {
        Assert.Empty(Groepsindeling.Van(new Schoolindeling(), Bouwer.Lijn()));
        var klein = School with { Vestigingen = [School.Vestigingen[0]], Leerwegen = [School.Leerwegen[0]] };
        Assert.Equal(["team"], Groepsindeling.Van(klein, Lijn).Select(g => g.Soort).Distinct());
        Assert.Empty(Groepsindeling.Van(klein, Lijn with { Leerjaren = [.. Lijn.Leerjaren.Select(l => l with { Teams = ["OK"] })] }));
        Assert.Empty(Groepsindeling.Van(klein, Bouwer.Lijn()));
    }

    [Fact]
    public void Van_Leerjaren_AreThoseInWhichTheGroupHasPupils()
    {
        Assert.Equal([1, 2, 3, 4], Groep("vestiging:De Kade").Leerjaren.Order());
        Assert.Equal([1, 2], Groep("team:OK").Leerjaren.Order());
        Assert.Equal([3, 4], Groep("team:BL").Leerjaren.Order());
        Assert.Equal([1], Groep("leerweg:Kader").Leerjaren.Order());
        Assert.Equal([1, 3], Groep("leerweg:Theoretisch").Leerjaren.Order());
    }

    [Fact]
    public void Van_LeerjarenOfAVestiging_ComeFromItsTeamsAndItsClasses()
    {
        var lijn = Lijn with { Leerjaren = [.. Lijn.Leerjaren.Select(l => l with { Teams = l.Nr == 4 ? ["BL"] : [] })] };

        Assert.Equal([1], Groep("vestiging:De Kade", lijn: lijn).Leerjaren.Order());
        Assert.Equal([1, 2, 3, 4], Groep("vestiging:De Linde", lijn: lijn).Leerjaren.Order());
        // A class in a year that the line does not have adds none.
        Assert.Equal(
            [1],
            Groep(
                "vestiging:De Kade",
                School with
                {
                    Klassen =
                    [
                        .. School.Klassen,
                        new Klas
                        {
                            Naam = "6A",
                            LeerjaarNr = 6,
                            VestigingId = 1,
                        },
                    ],
                },
                lijn
            )
                .Leerjaren.Order()
        );
    }

    [Fact]
    public void Van_NothingSaysWhichYears_IsAll()
    {
        var school = School with { Klassen = [] };

        Assert.Equal([1, 2, 3, 4], Groep("leerweg:Basis", school).Leerjaren.Order());
        Assert.Equal([1, 2, 3, 4], Groep("vestiging:De Kade", school, Bouwer.Lijn()).Leerjaren.Order());
    }

    // ---- Whom an activity reaches ----

    [Fact]
    public void Bereikt_NothingNamed_IsEverybody()
    {
        Assert.Equal("Kade Linde", Bereikt(Activiteit(), "vestiging"));
        Assert.Equal("OK BK OL BL", Bereikt(Activiteit(), "team"));
        Assert.Equal("Basis Kader Theoretisch", Bereikt(Activiteit(), "leerweg"));
    }

    [Fact]
    public void Bereikt_Vestiging_NamesItsOwnWhateverTheCase()
    {
        Assert.Equal("Linde", Bereikt(Activiteit() with { Vestigingen = ["de linde"] }, "vestiging"));
        Assert.Equal("OL BL", Bereikt(Activiteit() with { Vestigingen = ["De Linde"] }, "team"));
        Assert.Equal("Kade Linde", Bereikt(Activiteit() with { Vestigingen = ["De Linde", "De Kade"] }, "vestiging"));
        Assert.Equal("", Bereikt(Activiteit() with { Vestigingen = ["De Beuk"] }, "vestiging"));
        Assert.Equal("Basis Kader Theoretisch", Bereikt(Activiteit() with { Vestigingen = ["De Linde"] }, "leerweg"));
    }

    [Fact]
    public void Bereikt_Team_ReachesItsVestigingAndItself()
    {
        Assert.Equal("Kade", Bereikt(Activiteit() with { Team = "OK" }, "vestiging"));
        // A team of no vestiging, or one that the school does not know, is not tied to either.
        Assert.Equal("Kade Linde", Bereikt(Activiteit() with { Team = "ISK" }, "vestiging"));
        Assert.Equal("Kade Linde", Bereikt(Activiteit() with { Team = "weg" }, "vestiging"));
        Assert.Equal("", Bereikt(Activiteit() with { Team = "OK", Vestigingen = ["De Linde"] }, "vestiging"));
    }

    [Fact]
    public void Bereikt_OtherTeamOfTheVestiging_IsANeighbourInYearsThatTheTeamHasNot()
    {
        // The bovenbouw of the Kade had OK in year 1; the onderbouw of the Kade will have BK in year 3.
        Assert.Equal("OK BK", Bereikt(Activiteit(1) with { Team = "OK" }, "team"));
        Assert.Equal("OK BK", Bereikt(Activiteit(3) with { Team = "BK" }, "team"));
        // In the team's own years another team's activity is not its own, also within the vestiging.
        Assert.Equal("BK", Bereikt(Activiteit(1) with { Team = "BK" }, "team"));
        // A team without a vestiging may have been anybody's.
        Assert.Equal("BK BL", Bereikt(Activiteit(1) with { Team = "ISK" }, "team"));
        Assert.Equal("OL BL", Bereikt(Activiteit(1) with { Vestigingen = ["De Linde"] }, "team"));
    }

    [Fact]
    public void Bereikt_TeamWithoutVestiging_HasEveryNeighbour()
    {
        var lijn = Lijn with { Leerjaren = [.. Lijn.Leerjaren.Select(l => l.Nr == 4 ? l with { Teams = ["ISK", "BL"] } : l)] };
        var isk = Groep("team:ISK", lijn: lijn);

        Assert.True(isk.Bereikt(Activiteit(1) with { Team = "OK" }));
        Assert.True(isk.Bereikt(Activiteit(1) with { Team = "OL", Vestigingen = ["De Linde"] }));
        Assert.False(isk.Bereikt(Activiteit(4) with { Team = "BL" }));
        Assert.True(isk.Bereikt(Activiteit(4) with { Team = "ISK" }));
    }

    [Fact]
    public void Bereikt_Leerweg_NamesItsOwnWhateverTheCase()
    {
        Assert.Equal("Kader", Bereikt(Activiteit() with { Leerwegen = ["KADER"] }, "leerweg"));
        Assert.Equal("Basis Theoretisch", Bereikt(Activiteit() with { Leerwegen = ["Theoretisch", "Basis"] }, "leerweg"));
        Assert.Equal("", Bereikt(Activiteit() with { Leerwegen = ["Gemengd"] }, "leerweg"));
        Assert.Equal("Kade Linde", Bereikt(Activiteit() with { Leerwegen = ["Kader"] }, "vestiging"));
    }

    [Fact]
    public void Bereikt_Klas_ReachesTheGroupsOfThatClass()
    {
        var klas = Activiteit() with { Klassen = ["1k1"] };

        Assert.Equal(("Kade", "Kader"), (Bereikt(klas, "vestiging"), Bereikt(klas, "leerweg")));
        Assert.Equal("OK BK BL", Bereikt(klas, "team"));
        Assert.Equal(
            ("Kade Linde", "Basis Theoretisch"),
            (
                Bereikt(Activiteit() with { Klassen = ["1B1", "1T1"] }, "vestiging"),
                Bereikt(Activiteit() with { Klassen = ["1B1", "1T1"] }, "leerweg")
            )
        );
        // Class and leerweg must both fit.
        Assert.Equal("", Bereikt(klas with { Leerwegen = ["Basis"] }, "leerweg"));
        Assert.Equal("", Bereikt(klas with { Vestigingen = ["De Linde"] }, "vestiging"));
    }

    [Fact]
    public void Bereikt_UnknownKlas_ShutsNobodyOut()
    {
        var klas = Activiteit() with { Klassen = ["9Q9"] };

        Assert.Equal(
            ("Kade Linde", "OK BK OL BL", "Basis Kader Theoretisch"),
            (Bereikt(klas, "vestiging"), Bereikt(klas, "team"), Bereikt(klas, "leerweg"))
        );
        Assert.Equal("Kade Linde", Bereikt(Activiteit() with { Klassen = ["9Q9", "1K1"] }, "vestiging"));
    }

    [Fact]
    public void Bereikt_KlasOfNoVestigingTeamOrLeerweg_ShutsNobodyOut()
    {
        var klas = Activiteit(2) with { Klassen = ["2X"] };

        Assert.Equal(
            ("Kade Linde", "OK BK OL BL", "Basis Kader Theoretisch"),
            (Bereikt(klas, "vestiging"), Bereikt(klas, "team"), Bereikt(klas, "leerweg"))
        );
    }

    [Fact]
    public void Bereikt_KlasOfATeamOnly_IsAtTheVestigingOfThatTeam() =>
        Assert.Equal("Kade", Bereikt(Activiteit(2) with { Klassen = ["2Y"] }, "vestiging"));

    [Fact]
    public void Bereikt_KlasOfAVestigingOnly_IsWithTheTeamsOfThatVestiging()
    {
        var klas = Activiteit(2) with { Klassen = ["2Z"] };

        Assert.Equal("Linde", Bereikt(klas, "vestiging"));
        Assert.True(Groep("team:OL").Bereikt(klas));
        Assert.False(Groep("team:OK").Bereikt(klas));
    }

    [Fact]
    public void Bereikt_KlasAtAnotherVestigingThanItsTeam_IsWhereTheClassIs()
    {
        var school = School with
        {
            Klassen =
            [
                new Klas
                {
                    Naam = "2W",
                    LeerjaarNr = 2,
                    VestigingId = 1,
                    TeamId = 21,
                },
            ],
        };
        var klas = Activiteit(2) with { Klassen = ["2W"] };

        Assert.Equal("Kade", Bereikt(klas, "vestiging", school));
        Assert.True(Groep("team:OL", school).Bereikt(klas));
        Assert.False(Groep("team:OK", school).Bereikt(klas));
    }
}
