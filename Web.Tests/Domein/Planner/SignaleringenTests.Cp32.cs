using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public partial class SignaleringenTests
{
    // ---- CP-32: kinds of experience in years 1–2 ----

    [Fact]
    public void Cp32_FewerThanThreeTypes_IsTip()
    {
        var lijn = VolleLijn().MetAlle(a => a.Type == "T12" && a.Leerjaar <= 2 ? a with { Type = "T08" } : a);

        Verwacht(lijn, T("CP-32", "", "Onderbouwleerlingen doen steeds hetzelfde soort ervaring op.", "type"));
        Verwacht(lijn.Met("2e", a => a with { Type = "T13" }));
        Verwacht(lijn.Met("1e", a => a with { Type = "T13" }));
        // Later years, and what is no experience, do not count.
        Verwacht(
            lijn.Met("3e", a => a with { Type = "T13" }).Met("1b", a => a with { Type = "T06", Marker = "I" }),
            T("CP-32", "", "Onderbouwleerlingen doen steeds hetzelfde soort ervaring op.", "type")
        );
    }

    [Fact]
    public void Cp32_ThresholdOfTheSchool_Decides()
    {
        Verwacht(VolleLijn(), Drempel("CP-32", 4), T("CP-32", "", "Onderbouwleerlingen doen steeds hetzelfde soort ervaring op.", "type"));
        Verwacht(VolleLijn().Met("2c", a => a with { Type = "T13" }), Drempel("CP-32", 4));
    }

    // ---- CP-33: VE from year 2 on ----

    [Fact]
    public void Cp33_OnlyInYearOne_Warns()
    {
        var lijn = Zonder(VolleLijn(), "VE", 2, 3, 4);

        Assert.Equal([": Omgaan met verwachtingen krijgt in de bovenbouw geen plek."], Van("CP-33", lijn));
        Assert.Equal(
            "elementen",
            Signaleringen.Bepaal(lijn, Vandaag).Single(b => b.Regel == "CP-33" && b.Ernst == Ernst.Waarschuwing).Veld
        );
        Assert.Empty(Van("CP-33", lijn.Met("2c", a => a with { Elementen = ["VE"] })));
        Assert.Empty(Van("CP-33", lijn.Met("4c", a => a with { Elementen = ["VE"] })));
        Assert.Single(Van("CP-33", lijn.Plus(Mbo("m", 2))));
        Assert.Single(Van("CP-33", Zonder(lijn, "VE", 1)));
    }

    // ---- CP-34, CP-38: job chances, extra support ----

    [Fact]
    public void Cp34_NothingOnJobChances_IsTip()
    {
        var lijn = VolleLijn().MetAlle(a => a with { Tags = ["baan", "baankansenkaart"] });

        Verwacht(lijn, T("CP-34", "", "Leerlingen horen nergens waar baankansen liggen.", "tags"));
        Verwacht(lijn.Met("4c", a => a with { Tags = ["x", " Baankansen "] }));
        Verwacht(
            lijn.Plus(Mbo("m") with { VolgtOp = [Na("4f")] }),
            T("CP-34", "", "Leerlingen horen nergens waar baankansen liggen.", "tags")
        );
    }

    [Fact]
    public void Cp38_NothingForThoseWhoNeedMore_IsTip()
    {
        var lijn = VolleLijn().MetAlle(a => a with { DoelgroepExtra = a.Leerjaar == 1 ? " " : "" });

        Verwacht(lijn, T("CP-38", "", "Welke leerlingen hebben meer begeleiding nodig, en wat krijgen zij?", "doelgroepExtra"));
        Verwacht(lijn.Met("2d", a => a with { DoelgroepExtra = "isk" }));
        Verwacht(
            lijn.Plus(Mbo("m") with { VolgtOp = [Na("4f")] }),
            T("CP-38", "", "Welke leerlingen hebben meer begeleiding nodig, en wat krijgen zij?", "doelgroepExtra")
        );
    }

    // ---- CP-35: something new on a shaky base ----

    private static List<string> Nieuw(Leerlijn lijn, Drempels? drempels = null, Func<Bevinding, bool>? bewustZo = null) =>
        [
            .. Signaleringen
                .Bepaal(lijn, Vandaag, drempels, bewustZo)
                .Where(b => b.Regel == "CP-35")
                .Select(b => $"{b.Onderwerp}: {b.Melding}"),
        ];

    private static string EerstDeBasis(string id, int leerjaar, string fouten) =>
        $"Activiteit {id}: Zet eerst de basis van leerjaar {leerjaar} recht ({fouten}) en start dan iets nieuws.";

    private static Leerlijn ZonderDoel(params string[] ids) =>
        VolleLijn().MetAlle(a => a with { Doel = ids.Contains(a.Id) ? "" : a.Doel, Nieuw = a.Id == "2f" });

    [Fact]
    public void Cp35_NewWhileThreeFouten_Warns()
    {
        Assert.Empty(Nieuw(ZonderDoel("2a", "2b")));
        Assert.Equal([EerstDeBasis("2f", 2, "3 fouten")], Nieuw(ZonderDoel("2a", "2b", "2c")));
        Assert.Equal([EerstDeBasis("2f", 2, "3 fouten")], Nieuw(ZonderDoel("2a", "2b", "2f")));
        Assert.Empty(Nieuw(ZonderDoel("2a", "2b", "2c").Met("2f", a => a with { Nieuw = false })));
        var b = Signaleringen.Bepaal(ZonderDoel("2a", "2b", "2c"), Vandaag).Single(b => b.Regel == "CP-35");
        Assert.Equal((Ernst.Waarschuwing, "nieuw", "2f", 2), (b.Ernst, b.Veld, b.ActiviteitId, b.Leerjaar));
        Assert.Equal([KeyValuePair.Create("k", "3"), KeyValuePair.Create("n", "2")], b.Invulling);
    }

    [Fact]
    public void Cp35_OtherYears_DoNotCount()
    {
        Assert.Empty(Nieuw(ZonderDoel("1a", "1b", "1c", "2a", "2b")));
        Assert.Equal([EerstDeBasis("2f", 2, "3 fouten")], Nieuw(ZonderDoel("1a", "2a", "2b", "2c", "3a")));
    }

    [Fact]
    public void Cp35_WarningsAndTheWholeLine_DoNotCount() =>
        Assert.Empty(
            Nieuw(
                Zonder(ZonderDoel("2a", "2b"), "OV", 1, 2, 3, 4)
                    .MetJaar(2, a => a with { Vervolgstap = "", VoorbereidingJa = false, OudersJa = false })
            )
        );

    [Fact]
    public void Cp35_FoutOnTheYearItself_Counts()
    {
        Assert.Equal([EerstDeBasis("2f", 2, "3 fouten")], Nieuw(ZonderDoel("2a", "2b").MetLeerjaar(2, l => l with { Rooster = false })));
        // CP-13 concerns the leerjaar of its milestone, CP-22 the year without talks.
        Assert.Equal(
            [EerstDeBasis("2f", 2, "3 fouten")],
            Nieuw(ZonderDoel("2a").MetAlle(a => a with { Fase = null, Type = a is { Leerjaar: 2, Marker: "G" } ? "T03" : a.Type }))
        );
    }

    [Fact]
    public void Cp35_BewustZo_CountsNoMore()
    {
        Assert.Empty(Nieuw(ZonderDoel("2a", "2b", "2c"), bewustZo: b => b.ActiviteitId == "2b"));
        Assert.Equal([EerstDeBasis("2f", 2, "3 fouten")], Nieuw(ZonderDoel("2a", "2b", "2c", "2d"), bewustZo: b => b.ActiviteitId == "2b"));
        Assert.Equal([EerstDeBasis("2f", 2, "3 fouten")], Nieuw(ZonderDoel("2a", "2b", "2c"), bewustZo: b => b.ActiviteitId == "1b"));
        // The finding itself stays in the list: what to do with its status is for the page.
        Assert.Equal(3, Signaleringen.Bepaal(ZonderDoel("2a", "2b", "2c"), Vandaag, isBewustZo: _ => true).Count);
    }

    [Fact]
    public void Cp35_SeveralNewActivities_EachItsFinding() =>
        Assert.Equal(
            [EerstDeBasis("2a", 2, "4 fouten"), EerstDeBasis("2f", 2, "4 fouten")],
            Nieuw(ZonderDoel("2a", "2b", "2c", "2d").Met("2a", a => a with { Nieuw = true }).Met("1a", a => a with { Nieuw = true }))
        );

    [Fact]
    public void Cp35_ThresholdOfTheSchool_Decides()
    {
        Assert.Equal([EerstDeBasis("2f", 2, "1 fout")], Nieuw(ZonderDoel("2a"), Drempel("CP-35", 1)));
        Assert.Empty(Nieuw(ZonderDoel("2a", "2b", "2c"), Drempel("CP-35", 4)));
    }

    // ---- CP-36: difference between teams ----

    private static List<string> Teams(IReadOnlyList<string> teams, Drempels? drempels, params (string? Team, int Aantal)[] aantallen)
    {
        var activiteiten = aantallen.SelectMany(t =>
            Enumerable.Range(0, t.Aantal).Select(i => Activiteit($"{t.Team}{i}", 1, 36 + i) with { Team = t.Team })
        );
        return Van("CP-36", Lijn([.. activiteiten]).MetLeerjaar(1, l => l with { Teams = teams }), drempels);
    }

    private static string Minder(string a, string b) => $"leerjaar 1: Leerlingen van {a} krijgen duidelijk minder LOB dan die van {b}.";

    [Fact]
    public void Cp36_MoreThanThirtyPercent_Warns()
    {
        Assert.Empty(Teams(["OK", "OL"], null, ("OK", 10), ("OL", 7)));
        Assert.Equal([Minder("OL", "OK")], Teams(["OK", "OL"], null, ("OK", 10), ("OL", 6)));
        Assert.Equal([Minder("OK", "OL")], Teams(["OK", "OL"], null, ("OL", 3)));
        Assert.Empty(Teams(["OK", "OL"], null, ("OK", 4), ("OL", 4)));
    }

    [Fact]
    public void Cp36_ActivityOfAllTeams_CountsForEach()
    {
        Assert.Empty(Teams(["OK", "OL"], null, (null, 7), ("OK", 3)));
        Assert.Equal([Minder("OL", "OK")], Teams(["OK", "OL"], null, (null, 6), ("OK", 4)));
        Assert.Empty(Teams(["OK", "OL"], null, (null, 5)));
    }

    [Fact]
    public void Cp36_Ties_NameTheFirst()
    {
        Assert.Equal([Minder("A", "C")], Teams(["A", "B", "C", "D"], null, ("A", 2), ("B", 2), ("C", 5), ("D", 5)));
        Assert.Equal([Minder("B", "D")], Teams(["D", "C", "B", "A"], null, ("A", 2), ("B", 2), ("C", 5), ("D", 5)));
    }

    [Fact]
    public void Cp36_FewerThanTwoTeamsOrNothingForThem_IsSilent()
    {
        Assert.Empty(Teams([], null, ("OK", 9), ("OL", 1)));
        Assert.Empty(Teams(["OK"], null, ("OK", 9), ("OL", 1)));
        Assert.Empty(Teams(["OK", "OL"], null, ("BK", 9)));
    }

    [Fact]
    public void Cp36_ThresholdOfTheSchool_Decides()
    {
        Assert.Equal([Minder("OL", "OK")], Teams(["OK", "OL"], Drempel("CP-36", 0.1m), ("OK", 10), ("OL", 8)));
        Assert.Empty(Teams(["OK", "OL"], Drempel("CP-36", 0.2m), ("OK", 10), ("OL", 8)));
        Assert.Empty(Teams(["OK", "OL"], Drempel("CP-36", 1), ("OK", 10)));
    }

    [Fact]
    public void Cp36_Finding_IsAboutTheYear() =>
        Verwacht(
            VolleLijn()
                .MetLeerjaar(2, l => l with { Teams = ["OK", "OL"] })
                .MetJaar(2, a => a with { Team = a.Id is "2a" or "2b" ? "OK" : null }),
            W("CP-36", "leerjaar 2", "Leerlingen van OL krijgen duidelijk minder LOB dan die van OK.", "team")
        );

    // ---- CP-37: transport and cost ----

    [Theory]
    [InlineData("T08", "", "geen", "kosten")]
    [InlineData("T13", " ", "ov", "kosten")]
    [InlineData("T14", "€ 5", "", "vervoer")]
    [InlineData("T14", "", " ", "vervoer")]
    public void Cp37_TransportOrCostEmpty_IsTip(string type, string kosten, string vervoer, string veld) =>
        Verwacht(
            VolleLijn().Met("3c", a => a with { Type = type, Kosten = kosten, Vervoer = vervoer }),
            T("CP-37", "Activiteit 3c", "Vervoer of kosten van ‘Activiteit 3c’ zijn niet geregeld.", veld)
        );

    [Theory]
    [InlineData("T05")]
    [InlineData("T09")]
    [InlineData("T12")]
    public void Cp37_OtherTypes_NeedNeither(string type) =>
        Verwacht(VolleLijn().Met("3c", a => a with { Type = type, Kosten = "", Vervoer = "" }));
}
