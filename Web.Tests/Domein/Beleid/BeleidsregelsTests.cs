using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Tests.Domein.Beleid;

/// <summary>The BL rules: the registers of the example school as domain 12 lists them, and the edge of each rule.</summary>
public sealed class BeleidsregelsTests
{
    private static readonly DateOnly Vandaag = Bouwer.Vandaag;

    private static Beleidsstuk S(string code, Beleidsstatus status = Beleidsstatus.Vastgesteld) =>
        new()
        {
            Code = code,
            Soort = Beleidssoort.Strategisch,
            Status = status,
            Probleem = "Eén op de vijf oud-leerlingen wisselt in mbo-jaar 1 van opleiding.",
            WaaromOns = "Zij kozen zonder ervaring.",
            Oplossingsrichting = "Elke ervaring wordt besproken.",
            Doel = "In 2029 wisselt nog één op de tien.",
            Investeringen = [.. Enumerable.Range(2026, 4).Select(j => new Investering(j, 4_500_000, 0.6m))],
            Ruimte = [new Teamruimte(null, 40, 150_000)],
            SamenwerkingVorm = "samen",
            SamenwerkingInhoud = "samen",
            BelangTeam = "tijd",
            BelangLeiding = "minder uitval",
            TeamleiderBetrokken = true,
            VastgesteldOp = new DateOnly(2026, 6, 1),
            Einddatum = new DateOnly(2029, 12, 31),
        };

    private static Beleidsstuk T(string code, string? ouder, Beleidsstatus status, DateOnly? vastgesteld, DateOnly? eind) =>
        new()
        {
            Code = code,
            Soort = Beleidssoort.Tactisch,
            Ouder = ouder,
            Status = status,
            VastgesteldOp = vastgesteld,
            Einddatum = eind,
            SamenwerkingVorm = vastgesteld is null ? "" : "samen",
            SamenwerkingInhoud = vastgesteld is null ? "" : "samen",
            BelangTeam = vastgesteld is null ? "" : "rust",
            BelangLeiding = vastgesteld is null ? "" : "resultaat",
            TeamleiderBetrokken = vastgesteld is null ? null : true,
        };

    private static IReadOnlyList<Beleidsstuk> Voorbeeldcollege()
    {
        var (aug26, sep25, sep24) = (new DateOnly(2026, 8, 31), new DateOnly(2025, 9, 1), new DateOnly(2024, 9, 1));
        return
        [
            S("SP1"),
            S("SP2", Beleidsstatus.Concept) with
            {
                Investeringen = [],
                Ruimte = [],
                VastgesteldOp = null,
                Einddatum = null,
                SamenwerkingVorm = "",
                SamenwerkingInhoud = "",
                BelangTeam = "",
                BelangLeiding = "",
                TeamleiderBetrokken = null,
            },
            new Beleidsstuk
            {
                Code = "SP3",
                Soort = Beleidssoort.Strategisch,
                Oplossingsrichting = "Onze school gelooft in ieders talent en plant in week 6 een sollicitatieles.",
            },
            T("TP1", "SP1", Beleidsstatus.InUitvoering, aug26, new DateOnly(2027, 1, 29)),
            T("TP2", "SP1", Beleidsstatus.Vastgesteld, aug26, new DateOnly(2026, 9, 15)),
            T("TP3", "SP1", Beleidsstatus.InUitvoering, aug26, new DateOnly(2027, 3, 26)),
            T("TP4", "SP1", Beleidsstatus.Concept, null, new DateOnly(2027, 4, 1)),
            T("TP5", "SP1", Beleidsstatus.InUitvoering, sep25, new DateOnly(2027, 6, 1)) with
            {
                Evaluaties = [E(new DateOnly(2026, 5, 20))],
            },
            T("TP6", "SP2", Beleidsstatus.Concept, null, new DateOnly(2027, 7, 2)),
            T("TP7", null, Beleidsstatus.Idee, null, null),
            T("TP8", "SP1", Beleidsstatus.InUitvoering, sep24, new DateOnly(2026, 12, 18)) with
            {
                Evaluaties = [E(new DateOnly(2025, 6, 20), new DateOnly(2025, 7, 1))],
            },
        ];
    }

    private static Beleidsevaluatie E(DateOnly dag, DateOnly? cvb = null) => new() { Dag = dag, CvbGeinformeerdOp = cvb };

    private static string[] Hits(params Beleidsstuk[] stukken) => [.. Beleidsregels.Bepaal(stukken, [], [], Vandaag).Select(b => b.Regel)];

    [Fact]
    public void Bepaal_Voorbeeldcollege_FindsExactlyWhatIsListed()
    {
        var prioriteit = new Prioriteit
        {
            WatPakkenWeOp = "Na de meeloopdag praat niemand met de leerling",
            AanZet = "directie",
            Eigenaar = "Sam",
            Status = "In uitvoering",
        };
        var gevonden = Beleidsregels
            .Bepaal(Voorbeeldcollege(), [prioriteit], ["Bo Schets"], Vandaag)
            .GroupBy(b => b.Onderwerp)
            .Select(g => $"{g.Key}: {string.Join(' ', g.Select(b => b.Regel))}");
        Assert.Equal(
            [
                "SP2: BL-02 BL-05 BL-06",
                "SP3: BL-01 BL-02 BL-03 BL-04 BL-05 BL-06 BL-07 BL-14",
                "TP2: BL-18",
                "TP4: BL-02",
                "TP5: BL-13",
                "TP6: BL-02",
                "TP7: BL-02 BL-08",
                "TP8: BL-12 BL-18",
            ],
            gevonden
        );
    }

    [Fact]
    public void BL05_NeedsTwoYearsWithAmountOrFte()
    {
        Assert.Contains("BL-05", Hits(S("a") with { Investeringen = [new(2026, 100, null), new(2026, 200, null), new(2027, 0, 0m)] }));
        Assert.DoesNotContain("BL-05", Hits(S("a") with { Investeringen = [new(2026, 100, null), new(2027, null, 0.1m)] }));
    }

    [Theory]
    [InlineData("We doen dit in week 6.", true)]
    [InlineData("Elke klas krijgt een gastles.", true)]
    [InlineData("Twee LOB-lessen per jaar.", true)]
    [InlineData("Leerlingen maken een opdracht.", true)]
    [InlineData("Wij werken in opdracht van het bestuur.", false)]
    [InlineData("Leerlingen leren kiezen; wij wisselen uit.", false)]
    [InlineData("Vraag het aan Bo Schets.", true)]
    public void BL07_LooksForTheTeamsWork(string tekst, bool fout) =>
        Assert.Equal(
            fout,
            Beleidsregels.Bepaal([S("a") with { Oplossingsrichting = tekst }], [], ["Bo Schets"], Vandaag).Any(b => b.Regel == "BL-07")
        );

    [Fact]
    public void FromBesprokenOn_CooperationInterestsAndTeamleiderAreAsked()
    {
        var leeg = S("a") with
        {
            SamenwerkingVorm = "",
            BelangTeam = "",
            BelangLeerling = "leerlingen kiezen beter",
            TeamleiderBetrokken = null,
        };
        Assert.Superset(
            new HashSet<string> { "BL-09", "BL-10", "BL-16" },
            Hits(leeg with { Status = Beleidsstatus.Besproken }).ToHashSet()
        );
        Assert.Empty(Hits(leeg with { Status = Beleidsstatus.Concept }).Intersect(["BL-09", "BL-10", "BL-16"]));
        Assert.Contains("BL-09", Hits(S("a") with { SamenwerkingInhoud = "In opdracht" }));
        Assert.Contains("BL-16", Hits(S("a") with { TeamleiderBetrokken = false }));
    }

    [Fact]
    public void BL12_CountsFromTheLastEvaluationOrTheAdoption()
    {
        Assert.DoesNotContain("BL-12", Hits(S("a") with { VastgesteldOp = Vandaag.AddMonths(-12) }));
        Assert.Contains("BL-12", Hits(S("a") with { VastgesteldOp = Vandaag.AddMonths(-12).AddDays(-1) }));
        Assert.DoesNotContain(
            "BL-12",
            Hits(S("a") with { VastgesteldOp = Vandaag.AddYears(-3), Evaluaties = [E(Vandaag.AddYears(-2)), E(Vandaag.AddMonths(-1))] })
        );
        Assert.DoesNotContain("BL-12", Hits(S("a", Beleidsstatus.Afgesloten) with { VastgesteldOp = Vandaag.AddYears(-3) }));
    }

    [Fact]
    public void BL11_BL15_BL17_BL18()
    {
        Assert.Equal(
            "Mentor schrijft geen strategisch beleid. Dien het in als voorstel.",
            Beleidsregels.Bepaal([S("a") with { SchrijverRol = "Mentor" }], [], [], Vandaag).Single(b => b.Regel == "BL-11").Melding
        );
        Prioriteit P(string eigenaar, string aanZet, string status = "Open") =>
            new()
            {
                WatPakkenWeOp = "x",
                Eigenaar = eigenaar,
                AanZet = aanZet,
                Status = status,
            };
        Assert.Equal(
            ["BL-15", "BL-15"],
            Beleidsregels
                .Bepaal([], [P("", "team"), P("Sam", " "), P("Sam", "team"), P("", "", "Afgesloten")], [], Vandaag)
                .Select(b => b.Regel)
        );
        Assert.Contains("BL-17", Hits(S("a") with { Afhankelijkheden = [new("subsidie", new DateOnly(2028, 1, 1)), new("roc", null)] }));
        Assert.DoesNotContain("BL-17", Hits(S("a") with { Afhankelijkheden = [new("subsidie", new DateOnly(2029, 12, 31))] }));
        Assert.Contains("BL-18", Hits(S("a") with { Einddatum = Vandaag.AddDays(-1) }));
        Assert.DoesNotContain("BL-18", Hits(S("a") with { Einddatum = Vandaag }));
        Assert.DoesNotContain("BL-18", Hits(S("a", Beleidsstatus.Geevalueerd) with { Einddatum = Vandaag.AddDays(-1) }));
    }

    /// <summary>What one rule says of one item.</summary>
    private static Bevinding Een(string regel, Beleidsstuk stuk) =>
        Assert.Single(Beleidsregels.Bepaal([stuk], [], ["Bo Schets"], Vandaag), b => b.Regel == regel);

    [Theory]
    [InlineData(Beleidsstatus.Idee, true)]
    [InlineData(Beleidsstatus.Concept, true)]
    [InlineData(Beleidsstatus.Besproken, true)]
    [InlineData(Beleidsstatus.Vastgesteld, false)]
    [InlineData(Beleidsstatus.InUitvoering, false)]
    [InlineData(Beleidsstatus.Geevalueerd, false)]
    [InlineData(Beleidsstatus.Bijgesteld, false)]
    [InlineData(Beleidsstatus.Afgesloten, false)]
    public void BL02_UntilAdopted_IsAsked(Beleidsstatus status, bool gevonden) =>
        Assert.Equal(gevonden, Hits(S("a", status)).Contains("BL-02"));

    [Fact]
    public void BL03_BL04_SolutionProblemAndReason()
    {
        Assert.Contains("BL-03", Hits(S("a") with { Probleem = " " }));
        Assert.DoesNotContain("BL-03", Hits(S("a") with { Probleem = "", Oplossingsrichting = "" }));
        Assert.DoesNotContain("BL-03", Hits(S("a")));
        Assert.Contains("BL-04", Hits(S("a") with { WaaromOns = " " }));
        Assert.DoesNotContain("BL-04", Hits(S("a")));
    }

    [Fact]
    public void BL05_AmountOrFteOfEachYear_MustBeMoreThanNothing()
    {
        Assert.DoesNotContain("BL-05", Hits(S("a") with { Investeringen = [new(2026, null, 0.1m), new(2027, null, 0.1m)] }));
        Assert.DoesNotContain("BL-05", Hits(S("a") with { Investeringen = [new(2026, 1, null), new(2027, 1, null)] }));
        Assert.Contains("BL-05", Hits(S("a") with { Investeringen = [new(2026, 100, null), new(2027, 0, null)] }));
        Assert.Contains("BL-05", Hits(S("a") with { Investeringen = [new(2026, 100, null), new(2027, null, 0m)] }));
    }

    [Fact]
    public void BL06_NeedsTimeAndMoney_NotNecessarilyForTheSameTeam()
    {
        Assert.DoesNotContain("BL-06", Hits(S("a") with { Ruimte = [new(null, 1, null), new(null, null, 1), new(null, 0, 0)] }));
        Assert.Contains("BL-06", Hits(S("a") with { Ruimte = [new(null, 40, null)] }));
        Assert.Contains("BL-06", Hits(S("a") with { Ruimte = [new(null, null, 100)] }));
        Assert.Contains("BL-06", Hits(S("a") with { Ruimte = [new(null, 0, 100)] }));
        Assert.Contains("BL-06", Hits(S("a") with { Ruimte = [new(null, 40, 0)] }));
    }

    [Fact]
    public void BL07_NamesTheFirstFieldThatGoesIntoTheTeamsWork()
    {
        const string les = "Elke klas krijgt een gastles.";
        Assert.Equal("probleem", Een("BL-07", S("a") with { Probleem = les, Titel = les }).Veld);
        Assert.Equal("waaromOns", Een("BL-07", S("a") with { WaaromOns = les, Doel = les }).Veld);
        Assert.Equal("oplossingsrichting", Een("BL-07", S("a") with { Oplossingsrichting = les }).Veld);
        Assert.Equal("doelen", Een("BL-07", S("a") with { Doel = les, Titel = les }).Veld);
        Assert.Equal("titel", Een("BL-07", S("a") with { Titel = les }).Veld);
    }

    [Theory]
    [InlineData("Bo Schets", "vraag het aan bo schets", true)]
    [InlineData(" Bo Schets ", "vraag het aan Bo Schets.", true)]
    [InlineData("Bo", "vraag het aan Bo", false)]
    [InlineData(" Bo ", "vraag het aan Bo", false)]
    [InlineData("Ali", "vraag het aan Ali", true)]
    [InlineData("", "vraag het aan Ali", false)]
    public void BL07_NameOfAMentor_FromThreeLettersOn(string mentor, string tekst, bool gevonden) =>
        Assert.Equal(
            gevonden,
            Beleidsregels
                .Bepaal([S("a") with { Oplossingsrichting = tekst }], [], ["Zonder Treffer", mentor], Vandaag)
                .Any(b => b.Regel == "BL-07")
        );

    [Theory]
    [InlineData("In opdracht van het bestuur; leerlingen maken een opdracht.", true)]
    [InlineData("In opdracht VAN het bestuur.", false)]
    [InlineData("Opdrachten bij het vak.", true)]
    [InlineData("Een opdrachtgever.", false)]
    public void BL07_Opdracht_IsNotAnOrderFromSomebody(string tekst, bool gevonden) =>
        Assert.Equal(gevonden, Hits(S("a") with { Oplossingsrichting = tekst }).Contains("BL-07"));

    [Fact]
    public void BL09_BL10_NameTheFieldThatIsEmpty()
    {
        Assert.DoesNotContain("BL-09", Hits(S("a")));
        Assert.Equal("samenwerkingVorm", Een("BL-09", S("a") with { SamenwerkingVorm = " in opdracht " }).Veld);
        Assert.Equal("samenwerkingInhoud", Een("BL-09", S("a") with { SamenwerkingInhoud = "" }).Veld);
        Assert.Equal("samenwerkingVorm", Een("BL-09", S("a") with { SamenwerkingVorm = "", SamenwerkingInhoud = "" }).Veld);
        Assert.DoesNotContain("BL-10", Hits(S("a")));
        Assert.Equal("belangTeam", Een("BL-10", S("a") with { BelangTeam = " " }).Veld);
        Assert.Equal("belangLeiding", Een("BL-10", S("a") with { BelangLeiding = "" }).Veld);
        Assert.Equal("belangTeam", Een("BL-10", S("a") with { BelangTeam = "", BelangLeiding = "" }).Veld);
        Assert.DoesNotContain("BL-16", Hits(S("a")));
    }

    [Theory]
    [InlineData(Beleidssoort.Strategisch, "Directie", false)]
    [InlineData(Beleidssoort.Strategisch, "Teamleider", true)]
    [InlineData(Beleidssoort.Tactisch, "Teamleider", false)]
    [InlineData(Beleidssoort.Tactisch, "Directie", true)]
    [InlineData(Beleidssoort.Tactisch, " ", false)]
    public void BL11_RoleThatDoesNotWriteThisRegister_IsFout(Beleidssoort soort, string rol, bool gevonden) =>
        Assert.Equal(gevonden, Hits(S("a") with { Soort = soort, SchrijverRol = rol }).Contains("BL-11"));

    [Fact]
    public void GeenRecht_NamesRoleAndRegister()
    {
        var b = Beleidsregels.GeenRecht("Directie", Beleidssoort.Tactisch);
        Assert.Equal(("BL-11", Ernst.Fout, ""), (b.Regel, b.Ernst, b.Onderwerp));
        Assert.Equal("Directie schrijft geen tactisch beleid. Dien het in als voorstel.", b.Melding);
        Assert.Equal(
            "Mentor schrijft geen strategisch beleid. Dien het in als voorstel.",
            Beleidsregels.GeenRecht("Mentor", Beleidssoort.Strategisch).Melding
        );
    }

    [Fact]
    public void BL12_NotYetAdoptedOrWithoutADay_IsSilent()
    {
        Assert.DoesNotContain("BL-12", Hits(S("a", Beleidsstatus.Besproken) with { VastgesteldOp = Vandaag.AddYears(-3) }));
        Assert.DoesNotContain("BL-12", Hits(S("a") with { VastgesteldOp = null }));
        Assert.Contains("BL-12", Hits(S("a") with { Evaluaties = [E(Vandaag.AddYears(-2))] }));
    }

    [Fact]
    public void BL13_LastEvaluation_MustHaveReachedTheCvb()
    {
        var t = T("b", "SP1", Beleidsstatus.InUitvoering, Vandaag, null);
        Assert.DoesNotContain("BL-13", Hits(t));
        Assert.Contains("BL-13", Hits(t with { Evaluaties = [E(Vandaag.AddDays(-9), Vandaag), E(Vandaag)] }));
        Assert.DoesNotContain("BL-13", Hits(t with { Evaluaties = [E(Vandaag.AddDays(-9)), E(Vandaag, Vandaag)] }));
        Assert.DoesNotContain("BL-13", Hits(S("a") with { Evaluaties = [E(Vandaag)] }));
    }

    [Fact]
    public void BL08_BL14_StrategyIsWorkedOutByATeamsPlan()
    {
        var plan = T("b", "a", Beleidsstatus.Idee, null, null);
        Assert.DoesNotContain("BL-14", Hits(S("a"), plan));
        Assert.Contains("BL-14", Hits(S("c"), plan));
        // A strategic item works out nothing, whatever it names.
        Assert.Equal(2, Hits(S("a"), S("c") with { Ouder = "a" }).Count(r => r == "BL-14"));
        Assert.DoesNotContain("BL-08", Hits(plan));
        Assert.DoesNotContain("BL-08", Hits(S("a")));
        Assert.Contains("BL-08", Hits(plan with { Ouder = null }));
    }

    [Fact]
    public void BL15_NamesTheFieldThatIsEmpty()
    {
        string Veld(string eigenaar, string aanZet) =>
            Assert
                .Single(
                    Beleidsregels.VanPrioriteiten([
                        new Prioriteit
                        {
                            Eigenaar = eigenaar,
                            AanZet = aanZet,
                            Status = "Idee",
                        },
                    ])
                )
                .Veld;
        Assert.Equal("eigenaar", Veld(" ", "team"));
        Assert.Equal("aanZet", Veld("Sam", " "));
        Assert.Equal("aanZet", Veld("", ""));
    }

    [Theory]
    [InlineData(Beleidsstatus.Vastgesteld, true)]
    [InlineData(Beleidsstatus.Bijgesteld, true)]
    [InlineData(Beleidsstatus.Geevalueerd, false)]
    [InlineData(Beleidsstatus.Afgesloten, false)]
    public void BL18_EndIsPast_UntilEvaluatedOrClosed(Beleidsstatus status, bool gevonden)
    {
        Assert.Equal(gevonden, Hits(S("a", status) with { Einddatum = Vandaag.AddDays(-1) }).Contains("BL-18"));
        Assert.DoesNotContain("BL-18", Hits(S("a", status) with { Einddatum = null }));
        Assert.DoesNotContain("BL-17", Hits(S("a", status) with { Einddatum = null, Afhankelijkheden = [new("roc", Vandaag)] }));
    }

    [Fact]
    public void Uitleg_OfARule_AndOfNone()
    {
        Assert.Equal("Een meerjarig investeringsplan", Beleidsregels.Uitleg("BL-05"));
        Assert.Equal("", Beleidsregels.Uitleg("BL-99"));
    }

    [Fact]
    public void Smart_IsOfATeamsPlanOnly()
    {
        var plan = T("b", "a", Beleidsstatus.Concept, null, null) with { Doel = "Wij geloven dat elke jongere een eigen plek verdient." };
        Assert.Contains("V1", Beleidsregels.Smart(plan).Select(c => c.Code));
        Assert.Empty(Beleidsregels.Smart(plan with { Soort = Beleidssoort.Strategisch }));
    }
}
