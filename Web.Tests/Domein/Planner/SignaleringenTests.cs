using LobBeleid.Data.Demo;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

/// <summary>
/// The CP rules, each on both sides of its border. What they should find is written from domain 5.4, not from the code.
/// <see cref="Verwacht(Leerlijn, string[])"/> compares everything that is found, so that a rule which speaks out of turn is noticed too.
/// </summary>
public partial class SignaleringenTests
{
    private static string F(string regel, string onderwerp, string melding, string veld) =>
        $"{regel} Fout [{onderwerp}] {melding} ({veld})";

    private static string W(string regel, string onderwerp, string melding, string veld) =>
        $"{regel} Waarschuwing [{onderwerp}] {melding} ({veld})";

    private static string T(string regel, string onderwerp, string melding, string veld) => $"{regel} Tip [{onderwerp}] {melding} ({veld})";

    private static string Toon(Bevinding b) => $"{b.Regel} {b.Ernst} [{b.Onderwerp}] {b.Melding} ({b.Veld})";

    /// <summary>Exactly these findings, in this order.</summary>
    private static void Verwacht(Leerlijn lijn, params string[] bevindingen) =>
        Assert.Equal(bevindingen, Signaleringen.Bepaal(lijn, Vandaag).Select(Toon));

    private static void Verwacht(Leerlijn lijn, Drempels drempels, params string[] bevindingen) =>
        Assert.Equal(bevindingen, Signaleringen.Bepaal(lijn, Vandaag, drempels).Select(Toon));

    /// <summary>What one rule says, as "subject: message", where a small line leaves other rules unhappy.</summary>
    private static List<string> Van(string regel, Leerlijn lijn, Drempels? drempels = null) =>
        [.. Signaleringen.Bepaal(lijn, Vandaag, drempels).Where(b => b.Regel == regel).Select(b => $"{b.Onderwerp}: {b.Melding}")];

    [Fact]
    public void Bepaal_VolleLijn_FindsNothing() => Verwacht(VolleLijn());

    [Fact]
    public void Bepaal_EmptyLineWithoutLeerjaren_FindsNothing() => Verwacht(new Leerlijn { Kalender = new SchoolKalender(2026) });

    [Fact]
    public void Bepaal_NoActivityInAnyYear_OnlyEmptyYearsAndTimetable()
    {
        // Milestones, teams, portfolio and an mbo neighbour change nothing about that.
        var lijn = VolleLijn() with
        {
            Activiteiten = [Mbo("m") with { Doel = "" }],
        };

        Verwacht(
            lijn.MetLeerjaar(3, l => l with { Rooster = false, Portfolio = true, Teams = ["A", "B"] }),
            F("CP-10", "leerjaar 1", "Voor leerjaar 1 staat nog niets in de planner.", "activiteiten"),
            F("CP-10", "leerjaar 2", "Voor leerjaar 2 staat nog niets in de planner.", "activiteiten"),
            F("CP-10", "leerjaar 3", "Voor leerjaar 3 staat nog niets in de planner.", "activiteiten"),
            F("CP-10", "leerjaar 4", "Voor leerjaar 4 staat nog niets in de planner.", "activiteiten"),
            F("CP-18", "leerjaar 3", "LOB heeft in leerjaar 3 geen vaste plek in het rooster.", "rooster")
        );
    }

    [Fact]
    public void Bepaal_MboActivity_IsNoSubjectOfAnyRule()
    {
        var leeg = new Activiteit
        {
            Id = "m",
            Titel = "Eerste BPV-week",
            Type = "T14",
            Zone = Codes.ZoneMbo,
            Leerjaar = 1,
            WeekVan = 44,
            Marker = "E",
            RolLeerling = "passief",
            Nieuw = true,
            VolgtOp = [Na("4f")],
        };

        Verwacht(VolleLijn().Plus(leeg));
    }

    [Fact]
    public void Bepaal_OwnActivityInUnlistedLeerjaar_AddsThatLeerjaar()
    {
        var lijn = VolleLijn();

        Verwacht(
            lijn with
            {
                Leerjaren = [.. lijn.Leerjaren.Where(l => l.Nr != 4)],
            },
            F("CP-18", "leerjaar 4", "LOB heeft in leerjaar 4 geen vaste plek in het rooster.", "rooster")
        );
    }

    [Fact]
    public void Bepaal_SeveralFindings_InOrderOfRuleThenLine()
    {
        var lijn = VolleLijn()
            .Met("3c", a => a with { Doel = "", Vervolgstap = "" })
            .Met("1d", a => a with { Doel = "" })
            .Met("1b", a => a with { Doel = "", Titel = "Zonder doel" });
        lijn = lijn with { Activiteiten = [.. lijn.Activiteiten.Reverse()] };

        Assert.Equal(
            ["CP-04 3c", "CP-08 1b", "CP-08 1d", "CP-08 3c"],
            Signaleringen.Bepaal(lijn, Vandaag).Select(b => $"{b.Regel} {b.ActiviteitId}")
        );
    }

    [Fact]
    public void Bepaal_Finding_PointsAtItsSubject()
    {
        var b = Assert.Single(Signaleringen.Bepaal(VolleLijn().Met("3c", a => a with { Doel = "" }), Vandaag));

        Assert.Equal(("3c", 114, 3, "Activiteit 3c"), (b.ActiviteitId, b.ActiviteitNummer, b.Leerjaar, b.Onderwerp));
        Assert.Null(b.Persoon);
        Assert.Empty(b.Invulling);
        Assert.Equal("CP-08\u001fActiviteit 3c", b.Sleutel);
    }

    [Fact]
    public void Sleutel_HoldsRuleSubjectAndPlaceholders()
    {
        var b = Assert.Single(Signaleringen.Bepaal(VolleLijn().MetJaar(1, a => a with { Sector = ["zorg"], Fase = null }), Vandaag));

        Assert.Equal("CP-11\u001fleerjaar 1\u001fb=0\u001fk=1", b.Sleutel);
        Assert.Equal((null, 0, 1), (b.ActiviteitId, b.ActiviteitNummer, b.Leerjaar));
    }

    /// <summary>A Beheerder who narrows the school year leaves activities in weeks that are no school weeks any more: they count as without a week.</summary>
    [Theory]
    [InlineData(2026, 36, 26)]
    [InlineData(2025, 35, 28)]
    [InlineData(2026, 40, 20)]
    [InlineData(2026, 50, 1)]
    public void Bepaal_WeeksOutsideTheSchoolYear_DoNotThrow(int schooljaar, int eerste, int laatste)
    {
        var lijn = VolleLijn() with { Kalender = new SchoolKalender(schooljaar, eerste, laatste) };
        var uit = new[] { 35, 53, 27, 28, 30, 0, 99 }
            .Select((week, i) => Activiteit("u" + i, 2, week) with { WeekTot = week + 1, ReflectieWeek = week + 9 })
            .ToArray();

        Assert.NotNull(Signaleringen.Bepaal(lijn.Plus(uit), Vandaag));
        Assert.NotNull(
            Signaleringen.Bepaal(
                lijn.Plus(uit) with
                {
                    Mijlpalen =
                    [
                        new Mijlpaal
                        {
                            Soort = "profielkeuze",
                            Leerjaar = 2,
                            Week = 30,
                        },
                        new Mijlpaal
                        {
                            Soort = "vervolgkeuze",
                            Leerjaar = 9,
                            Week = 40,
                        },
                    ],
                },
                Vandaag
            )
        );
    }

    [Fact]
    public void Bepaal_WeekOutsideTheSchoolYear_StandsAtTheEndOfItsYear()
    {
        // Week 27 lies beyond a school year that ends in week 26: after 1a, at the same place as the last week, before year 2.
        var lijn = Lijn(Activiteit("a", 1, 25), Activiteit("uit", 1, 27), Activiteit("slot", 1, 26)) with
        {
            Kalender = new SchoolKalender(2026, 36, 26),
        };

        Assert.Equal(
            [
                "Activiteit slot: ‘Activiteit slot’ sluit nergens op aan. Koppel een eerdere activiteit.",
                "Activiteit uit: ‘Activiteit uit’ sluit nergens op aan. Koppel een eerdere activiteit.",
            ],
            Van("CP-05", lijn)
        );
        Assert.Equal(["Activiteit a: Na ‘Activiteit a’ volgt niets dat erop voortbouwt."], Van("CP-06", lijn));
    }

    // ---- The example school (domain 12) ----

    internal static Leerlijn Voorbeeldcollege()
    {
        var document = LeerlijnBestand.Lees(DemoVuller.Bestand(), 2026).Document!;
        return new Leerlijn
        {
            Kalender = new SchoolKalender(document.Schooljaar),
            Leerjaren = document.Leerjaren!,
            Activiteiten = document.Activiteiten,
            Mijlpalen = document.Mijlpalen,
            Partners = document.Partners,
            Prioriteiten = document.Prioriteiten,
        };
    }

    [Fact]
    public void Bepaal_Voorbeeldcollege_FindsExactlyTheFortyOfTheTable() =>
        Assert.Equal(
            [
                "CP-01 [Meeloopdag mbo]",
                "CP-02 [Bliksemstage]",
                "CP-02 [Meeloopdag mbo]",
                "CP-03 [Interessetest]",
                "CP-04 [Bliksemstage]",
                "CP-04 [Meeloopdag mbo]",
                "CP-06 [Profielenavond voor ouders]",
                "CP-06 [Bliksemstage]",
                "CP-07 [Interessetest]",
                "CP-07 [Beroepenmarkt]",
                "CP-07 [Voorlichting aanmelden en studiekosten]",
                "CP-08 [Opleidingenmarkt regio]",
                "CP-09 [leerjaar 1] k=1",
                "CP-09 [leerjaar 4] k=1",
                "CP-11 [leerjaar 2] b=7 k=2",
                "CP-17 [leerjaar 1]",
                "CP-17 [leerjaar 4]",
                "CP-18 [leerjaar 2]",
                "CP-19 [Bliksemstage]",
                "CP-20 [Proefles mbo]",
                "CP-23 [leerjaar 3]",
                "CP-24 [leerjaar 1] competentie=OV",
                "CP-24 [leerjaar 2] competentie=NW",
                "CP-24 [leerjaar 2] competentie=OV",
                "CP-24 [leerjaar 4] competentie=KR",
                "CP-24 [leerjaar 4] competentie=MR",
                "CP-24 [leerjaar 4] competentie=OV",
                "CP-25 [leerjaar 1] element=VE",
                "CP-25 [leerjaar 2] element=VE",
                "CP-25 [leerjaar 4] element=VE",
                "CP-26 [] naam=Noor Voorbeeld p=60",
                "CP-27 [Beroepenmarkt]",
                "CP-28 [Meeloopdag mbo] datum=31 december 2026 partner=Installatiebedrijf Voorbeeld BV",
                "CP-29 [Beroepenmarkt] doelgroep=ouder",
                "CP-31 [leerjaar 1] a=48 b=6",
                "CP-31 [leerjaar 1] a=8 b=20",
                "CP-31 [leerjaar 4] a=10 b=24",
                "CP-34 []",
                "CP-37 [Tweeweekse stage]",
                "CP-38 []",
            ],
            Signaleringen
                .Bepaal(Voorbeeldcollege(), Vandaag)
                .Select(b => string.Join(' ', [$"{b.Regel} [{b.Onderwerp}]", .. b.Invulling.Select(i => $"{i.Key}={i.Value}")]))
        );

    [Fact]
    public void Planner_RulesOfTheTable_InOrder()
    {
        Assert.Equal(Enumerable.Range(1, Signaleringen.Alle.Count).Select(n => $"CP-{n:00}"), Signaleringen.Alle.Select(r => r.Code));
        Assert.All(Signaleringen.Alle, r => Assert.False(string.IsNullOrWhiteSpace(r.Uitleg) || string.IsNullOrWhiteSpace(r.Bron)));
    }
}
