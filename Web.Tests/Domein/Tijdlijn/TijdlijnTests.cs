using LobBeleid.Data.Demo;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Tests.Domein.Tijdlijn;

/// <summary>Measures and rules of the timeline (domain 6.4).</summary>
public sealed class TijdlijnTests
{
    private static Leerlijn Voorbeeld()
    {
        var d = LeerlijnBestand.Lees(DemoVuller.Bestand(), 2026).Document!;
        return new Leerlijn
        {
            Kalender = new SchoolKalender(d.Schooljaar),
            Leerjaren = d.Leerjaren!,
            Activiteiten = d.Activiteiten,
            Mijlpalen = d.Mijlpalen,
            Partners = d.Partners,
            Prioriteiten = d.Prioriteiten,
        };
    }

    private static Leerlijn Lijn(params Activiteit[] activiteiten) =>
        new()
        {
            Kalender = new SchoolKalender(2026),
            Leerjaren = [.. Enumerable.Range(1, 4).Select(n => new Leerjaar { Nr = n })],
            Activiteiten = activiteiten,
        };

    private static Activiteit Act(
        string id,
        string? marker,
        int? week,
        string? na = null,
        int leerjaar = 1,
        string zone = "vmbo",
        string type = "T06",
        int? tot = null
    ) =>
        new()
        {
            Id = id,
            Titel = id,
            Type = type,
            Zone = zone,
            Leerjaar = leerjaar,
            Marker = marker,
            WeekVan = week,
            WeekTot = tot,
            Gespreksfasen = ["a", "b", "c", "d"],
            VolgtOp =
            [
                .. (na ?? "")
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(v => new VolgtOp
                    {
                        Id = v,
                        Toelichting = "wat je daar zelf ontdekte",
                        LeerlingZiet = "ja",
                    }),
            ],
        };

    private static string[] Hits(Leerlijn lijn, string regel) =>
        [.. Tijdlijnregels.Bepaal(lijn).Where(b => b.Regel == regel).Select(b => b.Onderwerp)];

    [Fact]
    public void Maten_Voorbeeldcollege_AreAsListed()
    {
        var t = new Tijdlijnanalyse(Voorbeeld());
        Assert.Equal((10, 12, 7, 29), (t.Maten.Ervaringen, t.Maten.Gesprekken, t.Maten.Informatie, t.Maten.Momenten));
        Assert.Equal(0.6m, t.Maten.Dekking);
        Assert.Equal(13, t.Maten.InCluster);
        Assert.Equal(
            ["A09 A10 A11", "A16 A17 A18", "A16 A17 A19", "A21 A22 A23", "A25 A27 A28"],
            t.Clusters.Select(c => $"{c.Ervaring.Id} {c.Gesprek.Id} {c.Vervolg.Id}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Bepaal_Voorbeeldcollege_FindsExactlyTheListedFindings()
    {
        string[] verwacht =
        [
            "TL-03 Wijkproject in opdracht van een bedrijf",
            "TL-03 Bliksemstage",
            "TL-03 Proefsollicitatie bij Nederlands",
            "TL-03 Meeloopdag mbo",
            "TL-04 Kennismakingsgesprek met ouders",
            "TL-04 Groepsgesprek en rollenspel verwachtingen",
            "TL-04 Voorlichting aanmelden en studiekosten",
            "TL-05 Voorlichting aanmelden en studiekosten",
            "TL-06 Voorlichting aanmelden en studiekosten",
            "TL-08 Profielenavond voor ouders",
            "TL-08 Proefles mbo",
            "TL-08 Open dag mbo",
            "TL-10 leerjaar 1",
            "TL-10 mbo 1",
            "TL-11 Interessetest",
            "TL-11 Beroepenmarkt",
            "TL-12 ",
            "TL-17 leerjaar 1",
            "TL-17 mbo 1",
        ];
        Assert.Equal(
            verwacht.Order(StringComparer.Ordinal),
            Tijdlijnregels.Bepaal(Voorbeeld()).Select(b => $"{b.Regel} {b.Onderwerp}").Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(40, 43, true)]
    [InlineData(40, 44, false)]
    [InlineData(52, 2, true)]
    [InlineData(53, 3, true)]
    [InlineData(53, 4, false)]
    public void TL03_TalkWithinThreeSchoolWeeks(int ervaring, int gesprek, bool goed) =>
        Assert.Equal(!goed, Hits(Lijn(Act("e", "E", ervaring), Act("g", "G", gesprek, "e")), "TL-03").Contains("e"));

    [Fact]
    public void TL03_CountsFromTheLastWeekAndOverSummer()
    {
        Assert.Empty(Hits(Lijn(Act("e", "E", 40, tot: 42), Act("g", "G", 45, "e")), "TL-03"));
        Assert.Empty(Hits(Lijn(Act("e", "E", 27), Act("g", "G", 36, "e", leerjaar: 2)), "TL-03"));
        Assert.Equal(["e"], Hits(Lijn(Act("e", "E", 27), Act("g", "G", 38, "e", leerjaar: 2)), "TL-03"));
        Assert.Empty(Hits(Lijn(Act("e", "E", 40, tot: 44), Act("g", "G", 41, "e")), "TL-03"));
    }

    [Fact]
    public void TL03_MissingWeek_CountsWithinTheYearOnly()
    {
        Assert.Empty(Hits(Lijn(Act("e", "E", 40), Act("g", "G", null, "e")), "TL-03"));
        Assert.Equal(["e"], Hits(Lijn(Act("e", "E", 28), Act("g", "G", null, "e", leerjaar: 2)), "TL-03"));
    }

    [Fact]
    public void TL03_PathGoesOverDashesOnly()
    {
        Assert.Empty(Hits(Lijn(Act("e", "E", 40), Act("x", "-", 41, "e"), Act("y", null, 41, "x"), Act("g", "G", 42, "y")), "TL-03"));
        Assert.Equal(["e"], Hits(Lijn(Act("e", "E", 40), Act("i", "I", 41, "e"), Act("g", "G", 42, "i")), "TL-03"));
    }

    [Fact]
    public void TL04_TL05_PathGoesOverTalks()
    {
        var lijn = Lijn(Act("e", "E", 40), Act("g1", "G", 41, "e"), Act("g2", "G", 50, "g1"), Act("i", "I", 2, "g2"));
        Assert.Empty(Hits(lijn, "TL-04"));
        Assert.Empty(Hits(lijn, "TL-05"));
        var zonder = Lijn(Act("i", "I", 40), Act("g", "G", 41, "i"), Act("e", "E", 45));
        Assert.Equal(["g"], Hits(zonder, "TL-04"));
        Assert.Equal(["g"], Hits(zonder, "TL-05"));
        // Nothing later than the talk: nothing to lead to yet.
        Assert.Empty(Hits(Lijn(Act("e", "E", 40), Act("g", "G", 41, "e")), "TL-05"));
    }

    [Fact]
    public void Cluster_FollowUpWithinFifteenWeeks()
    {
        Assert.Equal(3, new Tijdlijnanalyse(Lijn(Act("e", "E", 36), Act("g", "G", 37, "e"), Act("x", "I", 52, "g"))).Maten.InCluster);
        Assert.Equal(0, new Tijdlijnanalyse(Lijn(Act("e", "E", 36), Act("g", "G", 37, "e"), Act("x", "I", 53, "g"))).Maten.InCluster);
    }

    [Fact]
    public void Measures_OfAnEmptyLine_AreEmptyAndSilent()
    {
        var lijn = Lijn(Act("x", "-", 40, type: "T03"));
        var t = new Tijdlijnanalyse(lijn);
        Assert.Null(t.Maten.Dekking);
        Assert.Null(t.Maten.Clustergraad);
        Assert.Empty(Tijdlijnregels.Bepaal(lijn));
    }

    [Fact]
    public void TL01_TL02_CompareExactShares()
    {
        Assert.Empty(Hits(Lijn(Act("i", "I", 40), Act("e", "E", 41)), "TL-01"));
        Assert.Equal([""], Hits(Lijn(Act("i", "I", 40), Act("j", "I", 40), Act("e", "E", 41)), "TL-01"));
        Assert.Empty(
            Hits(
                Lijn([
                    .. Enumerable.Range(0, 5).Select(i => Act("e" + i, "E", 40)),
                    .. Enumerable.Range(0, 4).Select(i => Act("g" + i, "G", 41)),
                ]),
                "TL-02"
            )
        );
        Assert.Equal(
            [""],
            Hits(
                Lijn([
                    .. Enumerable.Range(0, 5).Select(i => Act("e" + i, "E", 40)),
                    .. Enumerable.Range(0, 3).Select(i => Act("g" + i, "G", 41)),
                ]),
                "TL-02"
            )
        );
    }

    [Fact]
    public void TL12_SecondTransition_OnlyOnceSomethingLiesAfterIt()
    {
        var rond = new[] { Act("v", "E", 25, leerjaar: 4), Act("m", "G", 36, leerjaar: 1, zone: "mbo") };
        Assert.Empty(Hits(Lijn(rond), "TL-12"));
        Assert.Equal([""], Hits(Lijn([.. rond, Act("d", "I", 36, zone: "daarna")]), "TL-12"));
        Assert.Empty(Hits(Lijn([.. rond, Act("d", "I", null, zone: "daarna"), Act("m4", "E", null, leerjaar: 4, zone: "mbo")]), "TL-12"));
        // The last eight weeks are 21 … 28, the first eight 35 … 42.
        Assert.Empty(Hits(Lijn(Act("v", "E", 15, leerjaar: 4, tot: 21), Act("m", "G", 42, leerjaar: 1, zone: "mbo")), "TL-12"));
        Assert.Equal([""], Hits(Lijn(Act("v", "E", 20, leerjaar: 4), Act("m", "G", 42, leerjaar: 1, zone: "mbo")), "TL-12"));
        Assert.Equal([""], Hits(Lijn(Act("v", "E", 21, leerjaar: 4), Act("m", "G", 43, leerjaar: 1, zone: "mbo")), "TL-12"));
    }

    [Fact]
    public void TL14_TL15_OneFindingPerPhase_AndSuggestionsByType()
    {
        var lijn = Lijn(
            Act("g", "G", 40) with
            {
                Gespreksfasen = ["a"],
            },
            Act("t", "-", 41, type: "T05"),
            Act("u", "-", 41, type: "T03"),
            Act("v", null, 42, type: "T17")
        );
        Assert.Equal(3, Hits(lijn, "TL-14").Length);
        Assert.Equal(["t", "v"], Hits(lijn, "TL-15"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("drie woorden maar", true)]
    [InlineData("vier woorden zijn genoeg", false)]
    [InlineData("we doen dit in dezelfde week als de rest", true)]
    [InlineData("je kiest je profiel na wat je zag", false)]
    public void TL08_ExplanationNeedsContent(string toelichting, bool fout)
    {
        var lijn = Lijn(
            Act("a", "E", 40),
            Act("b", "G", 41) with
            {
                VolgtOp =
                [
                    new VolgtOp
                    {
                        Id = "a",
                        Toelichting = toelichting,
                        LeerlingZiet = "ja",
                    },
                ],
            }
        );
        Assert.Equal(fout, Hits(lijn, "TL-08").Length == 1);
        Assert.Empty(Hits(lijn, "TL-09"));
    }

    [Fact]
    public void TL16_TL17_LookAtPriorities()
    {
        var lijn = Lijn(Act("e", "E", 40), Act("f", "E", 45), Act("g", "E", 50));
        Assert.Equal([""], Hits(lijn, "TL-16"));
        Assert.Empty(Hits(lijn with { Prioriteiten = [new Prioriteit { Status = "Idee" }] }, "TL-16"));
        Assert.Equal([""], Hits(lijn with { Prioriteiten = [new Prioriteit { Status = "Afgesloten" }] }, "TL-16"));
        Assert.Contains("leerjaar 1", Hits(lijn, "TL-17"));
        Assert.DoesNotContain(
            "leerjaar 1",
            Hits(
                lijn with
                {
                    Prioriteiten =
                    [
                        new Prioriteit
                        {
                            Leerjaar = 1,
                            Oorzaak = "geen uren",
                            AanZet = "team",
                        },
                    ],
                },
                "TL-17"
            )
        );
        Assert.Contains("leerjaar 1", Hits(lijn with { Prioriteiten = [new Prioriteit { Leerjaar = 1, Oorzaak = "geen uren" }] }, "TL-17"));
    }

    private static Bevinding Een(Leerlijn lijn, string regel) => Assert.Single(Tijdlijnregels.Bepaal(lijn), b => b.Regel == regel);

    [Fact]
    public void TL01_HalfAPercent_RoundsUp()
    {
        var lijn = Lijn([
            .. Enumerable.Range(0, 5).Select(i => Act("i" + i, "I", 40)),
            .. Enumerable.Range(0, 3).Select(i => Act("e" + i, "E", 41)),
        ]);
        Assert.Equal(
            "63% van jullie momenten is informatie. Waar doen leerlingen zelf iets en praten ze erover?",
            Een(lijn, "TL-01").Melding
        );
    }

    [Fact]
    public void TL02_OneTalk_IsSingular()
    {
        Assert.Equal(
            "Tegenover 2 ervaringen staat 1 gesprek.",
            Een(Lijn(Act("e", "E", 40), Act("f", "E", 40), Act("g", "G", 41)), "TL-02").Melding
        );
        Assert.Equal("Tegenover 1 ervaring staan 0 gesprekken.", Een(Lijn(Act("e", "E", 40)), "TL-02").Melding);
        Assert.Empty(Hits(Lijn(Act("i", "I", 40)), "TL-02"));
    }

    [Theory]
    [InlineData("Gesprek over de stage", "T01", false)]
    [InlineData("Voorlichting mbo", "T01", true)]
    [InlineData("Gesprek na de Beroepenmarkt", "T01", true)]
    [InlineData("Gesprek", "T05", true)]
    [InlineData("Gesprek", "T07", true)]
    [InlineData("Gesprek", "T10", true)]
    [InlineData("Gesprek", "T11", true)]
    public void TL06_TitleOrTypeOfInformation_IsAsked(string titel, string type, bool gevonden)
    {
        Assert.Equal(gevonden ? [titel] : [], Hits(Lijn(Act("g", "G", 40, type: type) with { Titel = titel }), "TL-06"));
        Assert.Empty(Hits(Lijn(Act("i", "I", 40, type: type) with { Titel = titel }), "TL-06"));
    }

    [Theory]
    [InlineData("T13", "school", true)]
    [InlineData("T14", null, true)]
    [InlineData("T01", "bedrijf", true)]
    [InlineData("T01", "school", false)]
    [InlineData("T01", null, false)]
    public void TL07_TalkAtTheWorkplace_IsAsked(string type, string? plaats, bool gevonden)
    {
        Assert.Equal(gevonden ? ["g"] : [], Hits(Lijn(Act("g", "G", 40, type: type) with { Plaats = plaats }), "TL-07"));
        Assert.Empty(Hits(Lijn(Act("e", "E", 40, type: type) with { Plaats = plaats }), "TL-07"));
    }

    [Theory]
    [InlineData("ja", false)]
    [InlineData("nee", true)]
    [InlineData(null, true)]
    public void TL09_LinkThatPupilsDoNotSee_IsTip(string? ziet, bool gevonden)
    {
        var naar = Act("b", "G", 41, "a");
        var lijn = Lijn(Act("a", "E", 40), naar with { VolgtOp = [naar.VolgtOp[0] with { LeerlingZiet = ziet }] });
        Assert.Equal(gevonden ? ["b"] : [], Hits(lijn, "TL-09"));
        if (gevonden)
        {
            Assert.Equal([KeyValuePair.Create("a", "a"), KeyValuePair.Create("b", "b")], Een(lijn, "TL-09").Invulling);
        }
    }

    [Fact]
    public void TL10_NamesTheYearWithACapital()
    {
        var lijn = Lijn(Act("e", "E", 40), Act("m", "E", 40, zone: "mbo"));
        Assert.Equal(
            ["Leerjaar 1 kent geen keten ervaring–gesprek–vervolg.", "Mbo 1 kent geen keten ervaring–gesprek–vervolg."],
            Tijdlijnregels.Bepaal(lijn).Where(b => b.Regel == "TL-10" && (b.Onderwerp is "leerjaar 1" or "mbo 1")).Select(b => b.Melding)
        );
        Assert.Equal(["leerjaar 1", "leerjaar 2", "leerjaar 3", "leerjaar 4", "mbo 1"], Hits(lijn, "TL-10"));
    }

    [Fact]
    public void TL11_OnlyInformationWithoutAnyLink_IsTip()
    {
        var lijn = Lijn(Act("i", "I", 40), Act("x", "-", 40), Act("j", "I", 41), Act("e", "E", 42, "j"), Act("k", "I", 43, "e"));
        Assert.Equal(["i"], Hits(lijn, "TL-11"));
    }

    [Fact]
    public void TL12_MomentWithoutAWeekOfTheYear_CountsForItsYear()
    {
        var voor = Act("v", "E", 25, leerjaar: 4);
        var na = Act("m", "G", 36, zone: "mbo");
        Assert.Equal([""], Hits(Lijn(voor), "TL-12"));
        Assert.Equal([""], Hits(Lijn(na), "TL-12"));
        Assert.Empty(Hits(Lijn(voor with { WeekVan = null }, na with { WeekVan = null }), "TL-12"));
        // Weeks 29 … 34 are no school weeks: known no better than none.
        Assert.Empty(Hits(Lijn(voor with { WeekVan = 30 }, na with { WeekVan = 30 }), "TL-12"));
        Assert.Equal([""], Hits(Lijn(voor with { WeekVan = null }), "TL-12"));
        Assert.Equal([""], Hits(Lijn(na with { WeekVan = 30 }), "TL-12"));
        // An end that is no school week says nothing: the start counts.
        Assert.Equal([""], Hits(Lijn(voor with { WeekVan = 15, WeekTot = 30 }, na), "TL-12"));
        Assert.Empty(Hits(Lijn(voor with { WeekTot = 30 }, na), "TL-12"));
        // Nothing of another year counts, nor what is no moment.
        Assert.Equal([""], Hits(Lijn(voor with { Leerjaar = 3 }, na), "TL-12"));
        Assert.Equal([""], Hits(Lijn(voor, na with { Leerjaar = 2 }), "TL-12"));
        Assert.Equal([""], Hits(Lijn(voor, na with { Marker = "-" }), "TL-12"));
    }

    [Fact]
    public void TL12_NamesTheTransition()
    {
        var b = Een(Lijn(Act("v", "E", 40)), "TL-12");
        Assert.Equal([KeyValuePair.Create("overgang", "vmbo–mbo")], b.Invulling);
        Assert.Equal("Rond de overgang vmbo–mbo staat niets op de tijdlijn.", b.Melding);
    }

    [Fact]
    public void TL13_ManyMomentsAndFewInAChain_Warns()
    {
        // Three of four moments in a chain.
        var lijn = Lijn(Act("e", "E", 40), Act("g", "G", 41, "e"), Act("f", "E", 42, "g"), Act("i", "I", 43));
        string[] Met(decimal veel, decimal weinig) =>
            [
                .. Tijdlijnregels
                    .Bepaal(lijn, new Drempels(new Dictionary<string, decimal> { ["TL-13"] = veel, ["TL-13 K"] = weinig }))
                    .Where(b => b.Regel == "TL-13")
                    .Select(b => b.Onderwerp),
            ];
        Assert.Equal([""], Met(3, 0.76m));
        Assert.Empty(Met(3, 0.75m));
        Assert.Empty(Met(4, 0.76m));
        Assert.Empty(Met(4, 0.75m));
    }

    [Fact]
    public void TL14_NamesThePhaseThatIsMissing()
    {
        var b = Een(
            Lijn(Act("g", "G", 40) with { Gespreksfasen = ["a", "b", "d"] }, Act("e", "E", 40) with { Gespreksfasen = [] }),
            "TL-14"
        );
        Assert.Equal(("g", "c"), (b.ActiviteitId, b.Invulling.Single().Value));
    }

    [Theory]
    [InlineData("T01", "G", false)]
    [InlineData("T01", "-", true)]
    [InlineData("T06", "-", true)]
    [InlineData("T10", "-", true)]
    [InlineData("T16", "-", false)]
    [InlineData("T17", "-", false)]
    [InlineData("T99", "-", false)]
    [InlineData("T99", null, true)]
    [InlineData("T16", null, true)]
    public void TL15_DashWhereTheTypeIsUsuallyAMoment_IsTip(string type, string? marker, bool gevonden) =>
        Assert.Equal(gevonden ? ["x"] : [], Hits(Lijn(Act("x", marker, 40, type: type)), "TL-15"));

    [Fact]
    public void TL16_HalfTalkedOver_IsEnough()
    {
        var lijn = Lijn(Act("e", "E", 40), Act("g", "G", 41, "e"), Act("f", "E", 45));
        Assert.Empty(Hits(lijn, "TL-16"));
        Assert.Equal([""], Hits(Lijn([.. lijn.Activiteiten, Act("h", "E", 46)]), "TL-16"));
        Assert.Empty(Hits(Lijn(Act("g", "G", 41)), "TL-16"));
        // One open priority is enough, whatever the others are.
        var drie = Lijn([.. lijn.Activiteiten, Act("h", "E", 46)]);
        Assert.Empty(Hits(drie with { Prioriteiten = [new() { Status = "Afgesloten" }, new() { Status = "Idee" }] }, "TL-16"));
    }

    [Fact]
    public void TL17_OnlyAPriorityOfThatYearWithCauseAndTurn_Answers()
    {
        var lijn = Lijn(Act("e", "E", 40));
        var goed = new Prioriteit
        {
            Leerjaar = 1,
            Oorzaak = "geen uren",
            AanZet = "team",
        };
        string[] Met(params Prioriteit[] p) => Hits(lijn with { Prioriteiten = p }, "TL-17");
        Assert.Equal(["leerjaar 2", "leerjaar 3", "leerjaar 4"], Met(goed));
        Assert.Equal(["leerjaar 2", "leerjaar 3", "leerjaar 4"], Met(goed with { Leerjaar = null }, goed));
        Assert.Contains("leerjaar 1", Met(goed with { Zone = "mbo" }));
        Assert.Contains("leerjaar 1", Met(goed with { Oorzaak = " " }));
        Assert.Contains("leerjaar 1", Met(goed with { AanZet = "" }));
    }

    [Fact]
    public void Bepaal_FindingsOfOneRule_InOrderOfTheLine() =>
        Assert.Equal(["g1", "g2", "g3"], Hits(Lijn(Act("g3", "G", 36, leerjaar: 2), Act("g2", "G", 2), Act("g1", "G", 40)), "TL-04"));

    [Fact]
    public void Bepaal_LinksTransitionsAndPhases_AreFindingsOfTheirOwn()
    {
        // Two links into one talk without phases, and both transitions empty.
        var leeg = new VolgtOp { Id = "a", Toelichting = "" };
        var lijn = Lijn(
            Act("a", "E", 40),
            Act("b", "E", 40),
            Act("g", "G", 41) with
            {
                VolgtOp = [leeg, leeg with { Id = "b" }],
                Gespreksfasen = [],
            },
            Act("d", "I", 36, zone: "daarna")
        );
        var kernen = Tijdlijnregels
            .Bepaal(lijn)
            .GroupBy(b => b.Regel)
            .ToDictionary(g => g.Key, g => g.Select(b => b.Kern).Distinct().Count());
        Assert.Equal((2, 2, 2, 4), (kernen["TL-08"], kernen["TL-09"], kernen["TL-12"], kernen["TL-14"]));
    }
}
