using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>What pupils said of an activity, from counts through the guard to a link of the line and its rules.</summary>
public sealed class LeerlingblikTests
{
    private static readonly DateOnly Dag = new(2027, 1, 20);
    private static readonly Vragenlijst Lijst = Sjablonen.Alle.Single(s => s.Code == "na-activiteit").Lijst;

    /// <summary>One class of 30 that answered NA2: yes, no, don't know; NA1 as given.</summary>
    private static Leerlingblik? Blik(int ja, int nee, int weet, int duidelijkJa = 0, int duidelijkNee = 0, int minimum = 6)
    {
        var ronde = new Bewaakronde
        {
            Minimum = minimum,
            Klassen =
            [
                new Bewaakklas
                {
                    Sleutel = "3A",
                    Leerjaar = 3,
                    Vestiging = "V",
                    Team = "T",
                    Leerweg = "L",
                    Ingeschreven = 30,
                    Ingevuld = Math.Max(ja + nee + weet, duidelijkJa + duidelijkNee),
                },
            ],
        };
        Bewaakitem Item(string code, params int[] aantallen) =>
            new()
            {
                Code = code,
                Opties = [.. aantallen.Select((_, i) => new Bewaakoptie(new[] { "ja", "nee", "weet ik niet" }[i]))],
                Tellingen = [.. aantallen.Select((n, i) => new Telling("3A", i, n))],
            };
        var uitslag = Bewaker.Bepaal(
            ronde,
            Toongroepen.Bepaal(ronde),
            [Item("NA1", duidelijkJa, duidelijkNee), Item("NA2", ja, nee, weet)]
        );
        return Leerlingblik.Van(7, "Na de stage", Dag, Lijst, uitslag);
    }

    [Theory]
    [InlineData(14, 5, 5, "58 % van 24 leerlingen zag de samenhang, januari 2027", "ja")]
    [InlineData(12, 6, 6, "50 % van 24 leerlingen zag de samenhang, januari 2027", "ja")]
    [InlineData(11, 7, 6, "46 % van 24 leerlingen zag de samenhang, januari 2027", "nee")]
    // Who does not know did not see it: 12 of 25 is no majority, though more said yes than no.
    [InlineData(12, 3, 10, "48 % van 25 leerlingen zag de samenhang, januari 2027", "nee")]
    public void Van_Shown_SaysHowManySawIt(int ja, int nee, int weet, string tekst, string ziet)
    {
        var blik = Blik(ja, nee, weet)!;
        Assert.Equal((tekst, ziet, "vragenlijst na de activiteit, Na de stage"), (blik.ZagSamenhang, blik.Ziet, blik.Bron));
    }

    [Fact]
    public void Van_TooFew_SaysNothingAtAll()
    {
        Assert.Null(Blik(3, 1, 1, 3, 2));
        Assert.Null(Blik(8, 4, 3, minimum: 20));
        // Nobody answered NA2, enough did NA1: that alone is told, and it fills no link.
        var blik = Blik(0, 0, 0, 14, 6)!;
        Assert.Equal(
            ("", "70 % van 20 leerlingen vond duidelijk waarom, januari 2027", null),
            (blik.ZagSamenhang, blik.Samenvatting, blik.Ziet)
        );
    }

    [Fact]
    public void Van_YesMergedWithItsNeighbour_IsNoShareOfYes()
    {
        var groep = new Toongroep
        {
            Sleutel = Toongroep.School,
            Soort = Toongroep.School,
            Label = "hele school",
            Klassen = ["3A"],
        };
        Bewaakuitslag Uitslag(params Aandeel[] aandelen) =>
            new(
                [
                    new Itemuitslag(
                        "NA2",
                        [
                            new Groepsuitslag
                            {
                                Groep = groep,
                                Antwoorden = 24,
                                Respondenten = 24,
                                Aandelen = aandelen,
                            },
                        ]
                    ),
                ],
                []
            );
        Assert.Null(
            Leerlingblik.Van(
                1,
                "x",
                Dag,
                Lijst,
                Uitslag(new Aandeel("ja of nee", [0, 1], [], 80, "80 %", 80), new Aandeel("weet ik niet", [2], [], 20, "20 %", 20))
            )
        );
        Assert.Equal(
            ("meer dan 95 %", "ja"),
            Leerlingblik.Van(1, "x", Dag, Lijst, Uitslag(new Aandeel("ja", [0], [], null, "meer dan 95 %", 95))) is { } hoog
                ? (hoog.Samenhang!.Aandeel, hoog.Ziet)
                : default
        );
        Assert.Equal(
            ("minder dan 5 %", "nee"),
            Leerlingblik.Van(1, "x", Dag, Lijst, Uitslag(new Aandeel("ja", [0], [], null, "minder dan 5 %", 5))) is { } laag
                ? (laag.Samenhang!.Aandeel, laag.Ziet)
                : default
        );
        // A school that made another kind of question of NA2 is not misread.
        var anders = new Vragenlijst
        {
            Secties =
            [
                new Sectie
                {
                    Titel = "x",
                    Vragen =
                    [
                        new Vraag
                        {
                            Code = "NA2",
                            Tekst = "Hoe?",
                            Soort = Vraagsoort.Schaal,
                        },
                    ],
                },
            ],
        };
        Assert.Null(Leerlingblik.Van(1, "x", Dag, anders, Uitslag(new Aandeel("helemaal oneens", [0], [], 80, "80 %", 80))));
    }

    [Fact]
    public void Lijn_ColleagueGoesFirst_SurveyFillsTheRest_AndTheRulesRead()
    {
        var lijn = Bouwer.Lijn(
            Bouwer.Activiteit("a"),
            Bouwer.Activiteit("b", week: 41) with
            {
                VolgtOp = [Bouwer.Na("a") with { LeerlingZiet = null }],
            }
        );
        VolgtOp Link(Leerlijn l) => l.Activiteiten[1].VolgtOp[0];
        bool Tl09(Leerlijn l) => Tijdlijnregels.Bepaal(l).Any(b => b.Regel == "TL-09");
        Leerlijn Met(Leerlingblik? blik, string? collega) =>
            lijn.Met(
                "b",
                b => b with { VolgtOp = [b.VolgtOp[0] with { LeerlingZiet = collega, Bron = collega is null ? "" : "panel" }] }
            ) with
            {
                Blikken = blik is null ? new Dictionary<string, Leerlingblik>() : new() { ["b"] = blik },
            };
        var ja = Blik(14, 5, 5)!;
        var nee = Blik(6, 9, 9)!;
        foreach (
            var (blik, collega, ziet, bron, oneens) in new[]
            {
                (null, null, null, "", false),
                (ja, null, "ja", ja.Bron, false),
                (nee, null, "nee", nee.Bron, false),
                (nee, "ja", "ja", "panel", true),
                (ja, "nee", "nee", "panel", true),
                ((Leerlingblik?)ja, (string?)"ja", (string?)"ja", "panel", false),
            }
        )
        {
            var l = Met(blik, collega);
            Assert.Equal(
                (ziet, bron, oneens),
                (l.LeerlingZiet(l.Activiteiten[1], Link(l)), l.Bron(l.Activiteiten[1], Link(l)), l.IsOneens(l.Activiteiten[1], Link(l)))
            );
            Assert.Equal(ziet != "ja", Tl09(l));
            // What is stored of the link is what the colleague said, whatever the survey says.
            Assert.Equal(collega, Link(l).LeerlingZiet);
        }
    }
}
