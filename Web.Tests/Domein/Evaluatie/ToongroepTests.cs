using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Which groups there are, what they are called, and by which key a page asks for them.</summary>
public class ToongroepTests
{
    private static Bewaakklas Klas(string sleutel, int n, int? leerjaar, string vestiging = "", string team = "", string leerweg = "") =>
        new()
        {
            Sleutel = sleutel,
            Leerjaar = leerjaar,
            Vestiging = vestiging,
            Team = team,
            Leerweg = leerweg,
            Ingeschreven = n,
            Ingevuld = n,
        };

    private static List<string> Kandidaten(Doelgroep doelgroep, params Bewaakklas[] klassen) =>
        [
            .. Toongroep
                .Kandidaten(new() { Doelgroep = doelgroep, Klassen = klassen }, k => k.Ingevuld)
                .Select(g => $"{g.Soort}/{g.Sleutel}/{g.Label}/{string.Join(',', g.Klassen)}"),
        ];

    [Fact]
    public void Kandidaten_EveryKind_FromLargeAndCommonToSmall() =>
        Assert.Equal(
            [
                "school/school/hele school/3b,3k,4k",
                "vestiging/vestiging:Kade/vestiging Kade/3b,3k",
                "vestiging/vestiging:Linde/vestiging Linde/4k",
                "leerjaar/leerjaar:3/leerjaar 3/3b,3k",
                "leerjaar/leerjaar:4/leerjaar 4/4k",
                "team/team:BK/team BK/3b,3k",
                "team/team:BL/team BL/4k",
                "leerweg/leerweg:kader/leerweg kader/3k,4k",
                "leerweg/leerweg:basis/leerweg basis/3b",
                "leerjaar-vestiging/leerjaar-vestiging:3|Kade/leerjaar 3, Kade/3b,3k",
                "leerjaar-vestiging/leerjaar-vestiging:4|Linde/leerjaar 4, Linde/4k",
                "team-leerjaar/team-leerjaar:BK|3/team BK, leerjaar 3/3b,3k",
                "team-leerjaar/team-leerjaar:BL|4/team BL, leerjaar 4/4k",
                "team-leerjaar-leerweg/team-leerjaar-leerweg:BK|3|kader/team BK, leerjaar 3, kader/3k",
                "team-leerjaar-leerweg/team-leerjaar-leerweg:BK|3|basis/team BK, leerjaar 3, basis/3b",
                "team-leerjaar-leerweg/team-leerjaar-leerweg:BL|4|kader/team BL, leerjaar 4, kader/4k",
                "klas/klas:3k/klas 3k/3k",
                "klas/klas:3b/klas 3b/3b",
                "klas/klas:4k/klas 4k/4k",
            ],
            Kandidaten(
                Doelgroep.Leerlingen,
                Klas("4k", 20, 4, "Linde", "BL", "kader"),
                Klas("3k", 25, 3, "Kade", "BK", "kader"),
                Klas("3b", 22, 3, "Kade", "BK", "basis"),
                // Nobody was asked and nobody filled in: it is in no group.
                Klas("9x", 0, 3, "Kade", "BK", "basis")
            )
        );

    [Fact]
    public void Kandidaten_AttributeUnknown_TheKlasIsInNoGroupOfThatKind()
    {
        Assert.Equal(
            ["school/school/hele school/a,b", "klas/klas:a/klas a/a", "klas/klas:b/klas b/b"],
            Kandidaten(Doelgroep.Leerlingen, Klas("a", 20, null), Klas("b", 20, null))
        );
        // A leerjaar alone, a team alone: neither is half of a combination.
        Assert.Equal(
            ["school", "leerjaar:1", "team:O", "klas:a", "klas:b"],
            Kandidaten(Doelgroep.Leerlingen, Klas("a", 20, 1), Klas("b", 20, null, team: "O")).Select(g => g.Split('/')[1])
        );
        Assert.Equal(
            ["school", "leerjaar:1", "team:O", "leerweg:basis", "team-leerjaar:O|1", "klas:a", "klas:b"],
            Kandidaten(Doelgroep.Leerlingen, Klas("a", 20, 1, team: "O"), Klas("b", 20, null, leerweg: "basis"))
                .Select(g => g.Split('/')[1])
        );
        Assert.Equal(
            ["school", "vestiging:K", "leerjaar:1", "team:O", "leerweg:basis", "klas:a", "klas:b"],
            Kandidaten(Doelgroep.Leerlingen, Klas("a", 20, null, "K", "O", "basis"), Klas("b", 20, 1, leerweg: "basis"))
                .Select(g => g.Split('/')[1])
        );
    }

    [Fact]
    public void Kandidaten_OneKlasOrTeam_IsCalledByItsName()
    {
        Assert.Equal("school/school/klas 3k/3k", Kandidaten(Doelgroep.Leerlingen, Klas("3k", 20, 3))[0]);
        Assert.Equal(
            ["school/school/team BK/BK", "team/team:BK/team BK/BK"],
            Kandidaten(Doelgroep.Mentoren, Klas("BK", 9, null, team: "BK"))
        );
    }

    [Fact]
    public void Kandidaten_Mentors_NoKindsOfPupils() =>
        Assert.Equal(
            ["school", "vestiging:K", "team:X", "team:Y"],
            Kandidaten(Doelgroep.Mentoren, Klas("x", 9, 1, "K", "X", "basis"), Klas("y", 9, 2, "K", "Y", "kader"))
                .Select(g => g.Split('/')[1])
        );

    [Fact]
    public void Kandidaten_KlasWithFormsOnlyOrPeopleOnly_Counts() =>
        Assert.Equal(
            ["school/school/hele school/a,b", "klas/klas:b/klas b/b", "klas/klas:a/klas a/a"],
            Kandidaten(Doelgroep.Leerlingen, Klas("a", 20, null) with { Ingevuld = 0 }, Klas("b", 20, null) with { Ingeschreven = 0 })
        );

    [Fact]
    public void VanKlassen_Label_NamesThemAsPeopleDo()
    {
        var samen = Toongroep.VanKlassen(["1a", "1b", "1c"]);
        Assert.Equal(("samen", "samen:1a|1b|1c", "klassen 1a, 1b en 1c samen"), (samen.Soort, samen.Sleutel, samen.Label));
        Assert.Equal("klassen 1a en 1b samen", Toongroep.VanKlassen(["1a", "1b"]).Label);
    }

    [Theory]
    [InlineData(Toongroep.School, 2, true)]
    [InlineData(Toongroep.PerVestiging, 2, true)]
    [InlineData(Toongroep.PerLeerjaar, 2, true)]
    [InlineData(Toongroep.LeerjaarVestiging, 2, true)]
    [InlineData(Toongroep.School, 1, false)]
    [InlineData(Toongroep.School, 0, false)]
    [InlineData(Toongroep.PerTeam, 2, false)]
    [InlineData(Toongroep.PerLeerweg, 2, false)]
    [InlineData(Toongroep.Samen, 2, false)]
    public void MagThuis_OnlyLargeKindsAndNeverOneKlasThatAnswered(string soort, int antwoordden, bool mag)
    {
        string[] klassen = ["a", "b", "c"];
        var groep = new Toongroep
        {
            Soort = soort,
            Sleutel = soort,
            Label = soort,
            Klassen = klassen,
        };
        Assert.Equal(mag, groep.MagThuis(k => Array.IndexOf(klassen, k) < antwoordden));
    }
}
