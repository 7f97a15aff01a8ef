using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public partial class SignaleringenTests
{
    // ---- CP-01: experience without preparation ----

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Cp01_ExperienceWithoutPreparation_Warns(bool? voorbereiding) =>
        Verwacht(
            VolleLijn().Met("1a", a => a with { VoorbereidingJa = voorbereiding }),
            W(
                "CP-01",
                "Activiteit 1a",
                "Bij ‘Activiteit 1a’ bereiden leerlingen zich nog niet voor. Wat willen ze te weten komen?",
                "voorbereiding"
            )
        );

    [Theory]
    [InlineData("G")]
    [InlineData("I")]
    [InlineData("-")]
    [InlineData(null)]
    public void Cp01_NoExperience_IsSilent(string? marker) =>
        Verwacht(VolleLijn().Met("1a", a => a with { VoorbereidingJa = false, Marker = marker }));

    // ---- CP-02: experience without reflection ----

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Cp02_ExperienceWithoutReflection_IsFout(bool? reflectie) =>
        Verwacht(
            VolleLijn().Met("1a", a => a with { ReflectieJa = reflectie }),
            F(
                "CP-02",
                "Activiteit 1a",
                "Na ‘Activiteit 1a’ is geen terugblik gepland. Zonder terugblik blijft de ervaring los staan.",
                "reflectie"
            )
        );

    [Theory]
    [InlineData("G")]
    [InlineData("I")]
    [InlineData("-")]
    [InlineData(null)]
    public void Cp02_NoExperience_IsSilent(string? marker) =>
        Verwacht(VolleLijn().Met("1a", a => a with { ReflectieJa = false, Marker = marker }));

    // ---- CP-03: test or game without reflection ----

    [Theory]
    [InlineData("T15", false)]
    [InlineData("T15", null)]
    [InlineData("T04", false)]
    [InlineData("T04", null)]
    public void Cp03_TestOrGameWithoutReflection_IsFoutWhateverTheForm(string type, bool? reflectie) =>
        Verwacht(
            VolleLijn().Met("1b", a => a with { Type = type, ReflectieJa = reflectie, ReflectieVorm = "gesprek" }),
            F(
                "CP-03",
                "Activiteit 1b",
                "De uitkomst van ‘Activiteit 1b’ wordt niet besproken. Plan een gesprek over wat leerlingen herkennen.",
                "reflectie"
            )
        );

    [Theory]
    [InlineData("T15", true)]
    [InlineData("T04", true)]
    [InlineData("T03", false)]
    [InlineData("T16", null)]
    public void Cp03_ReflectedOrOtherType_IsSilent(string type, bool? reflectie) =>
        Verwacht(VolleLijn().Met("1b", a => a with { Type = type, ReflectieJa = reflectie, ReflectieVorm = null }));

    [Fact]
    public void Cp03_SimulationAsExperience_BreaksBothRules() =>
        Verwacht(
            VolleLijn().Met("1a", a => a with { Type = "T04", ReflectieJa = false }),
            F(
                "CP-02",
                "Activiteit 1a",
                "Na ‘Activiteit 1a’ is geen terugblik gepland. Zonder terugblik blijft de ervaring los staan.",
                "reflectie"
            ),
            F(
                "CP-03",
                "Activiteit 1a",
                "De uitkomst van ‘Activiteit 1a’ wordt niet besproken. Plan een gesprek over wat leerlingen herkennen.",
                "reflectie"
            )
        );

    // ---- CP-04: no next step ----

    [Theory]
    [InlineData("1a", "")]
    [InlineData("1b", "  \n")]
    public void Cp04_VervolgstapEmpty_Warns(string id, string vervolgstap) =>
        Verwacht(
            VolleLijn().Met(id, a => a with { Vervolgstap = vervolgstap }),
            W("CP-04", "Activiteit " + id, $"Wat kan de leerling na ‘Activiteit {id}’ gaan doen? Noem een vervolgstap.", "vervolgstap")
        );

    // ---- CP-05, CP-06, CP-07: links ----

    private static string Cp05(string id) =>
        W("CP-05", "Activiteit " + id, $"‘Activiteit {id}’ sluit nergens op aan. Koppel een eerdere activiteit.", "volgtOp");

    private static string Cp06(string id) =>
        W("CP-06", "Activiteit " + id, $"Na ‘Activiteit {id}’ volgt niets dat erop voortbouwt.", "volgtOp");

    private static string Cp07(string id) => F("CP-07", "Activiteit " + id, $"‘Activiteit {id}’ staat los van de leerlijn.", "volgtOp");

    [Fact]
    public void Cp05_NothingBefore_Warns() =>
        Verwacht(VolleLijn().Met("1b", a => a with { VolgtOp = [] }).Met("1c", a => a with { VolgtOp = [Na("1a"), Na("1b")] }), Cp05("1b"));

    [Fact]
    public void Cp05_LinkToActivityThatIsNotThere_IsNoLink() =>
        Verwacht(
            VolleLijn().Met("1b", a => a with { VolgtOp = [Na("weg")] }).Met("1c", a => a with { VolgtOp = [Na("1a"), Na("1b")] }),
            Cp05("1b")
        );

    [Fact]
    public void Cp05_AtTheFirstPosition_IsSilent()
    {
        var lijn = VolleLijn().Met("1b", a => a with { VolgtOp = [Na("1a"), Na("x")] });

        Verwacht(lijn.Plus(Activiteit("x", 1, 38)));
        Verwacht(lijn.Plus(Activiteit("x", 1, 39)), Cp05("x"));
    }

    [Fact]
    public void Cp05_WithoutWeek_StandsAtTheEndOfItsYear()
    {
        // In year 1 everything else of that year is earlier; year 2 follows.
        Verwacht(
            VolleLijn()
                .Plus(Activiteit("x", 1, null) with { VolgtOp = [Na("1f")] })
                .Met("2a", a => a with { VolgtOp = [Na("1f"), Na("x")] })
        );
        Verwacht(VolleLijn().Plus(Activiteit("x", 1, null)).Met("2a", a => a with { VolgtOp = [Na("1f"), Na("x")] }), Cp05("x"));
        // Without weeks anywhere all stand at the same place, and equal is neither earlier nor later.
        Assert.Empty(Van("CP-05", Lijn(Activiteit("a", 1, null), Activiteit("b", 1, null), Activiteit("c", 1, 28))));
    }

    [Fact]
    public void Cp06_NothingAfter_Warns() => Verwacht(VolleLijn().Met("1c", a => a with { VolgtOp = [Na("1a")] }), Cp06("1b"));

    [Fact]
    public void Cp06_AtTheLastPosition_IsSilent()
    {
        Verwacht(VolleLijn().Plus(Activiteit("x", 4, 20) with { VolgtOp = [Na("4e")] }));
        Verwacht(VolleLijn().Plus(Activiteit("x", 4, 21) with { VolgtOp = [Na("4e")] }), Cp06("4f"));
    }

    [Fact]
    public void Cp06_LaterActivityWithoutWeek_IsLater() =>
        Verwacht(VolleLijn().Plus(Activiteit("x", 4, null) with { VolgtOp = [Na("4e")] }), Cp06("4f"));

    [Fact]
    public void Cp06_LaterActivityInMbo_IsANeighbour()
    {
        Verwacht(VolleLijn().Plus(Mbo("m", 1, 35)), Cp06("4f"));
        Verwacht(VolleLijn().Plus(Mbo("m", 1, 35) with { VolgtOp = [Na("4f")] }));
        Verwacht(VolleLijn().Plus(Mbo("m", 1, 35) with { Zone = Codes.ZoneDaarna }), Cp06("4f"));
    }

    [Fact]
    public void Cp07_NothingBeforeNorAfter_ReplacesBoth()
    {
        Verwacht(VolleLijn().Met("2b", a => a with { VolgtOp = [] }).Met("2c", a => a with { VolgtOp = [Na("2a")] }), Cp07("2b"));
        Verwacht(VolleLijn().Met("4f", a => a with { VolgtOp = [] }).Plus(Mbo("m", 1, 44) with { VolgtOp = [Na("4e")] }), Cp07("4f"));
    }

    [Fact]
    public void Cp07_FirstOrLast_HasOnlyOneSideToMiss() =>
        Verwacht(
            VolleLijn().Met("1b", a => a with { VolgtOp = [] }).Met("4f", a => a with { VolgtOp = [] }),
            Cp05("1b"),
            Cp05("4f"),
            Cp06("1a"),
            Cp06("4e")
        );

    [Fact]
    public void Cp07_ActivityAllAlone_IsSilent()
    {
        var lijn = Lijn(Activiteit("a"));

        Assert.Empty(Van("CP-05", lijn));
        Assert.Empty(Van("CP-06", lijn));
        Assert.Empty(Van("CP-07", lijn));
    }

    // ---- CP-08: no goal ----

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public void Cp08_DoelEmpty_IsFout(string doel) =>
        Verwacht(
            VolleLijn().Met("2d", a => a with { Doel = doel }),
            F("CP-08", "Activiteit 2d", "Leg in één zin vast waarom leerlingen ‘Activiteit 2d’ doen.", "doel")
        );

    // ---- CP-09: full cycles in a year ----

    private static string Cp09(int leerjaar, string rondes, int streef = 2) =>
        W(
            "CP-09",
            $"leerjaar {leerjaar}",
            $"Leerjaar {leerjaar} telt {rondes} voorbereiden–doen–terugkijken–vervolg; streef naar {streef} of meer.",
            "voorbereiding"
        );

    [Fact]
    public void Cp09_FewerThanTwo_Warns()
    {
        Verwacht(VolleLijn().Met("1a", a => a with { Marker = "I" }));
        Verwacht(VolleLijn().Met("1a", a => a with { Marker = "I" }).Met("1c", a => a with { Marker = "-" }), Cp09(1, "1 volledige ronde"));
        Verwacht(VolleLijn().MetJaar(1, a => a with { Marker = "G" }), Cp09(1, "0 volledige rondes"));
    }

    [Fact]
    public void Cp09_PartOfTheCycleMissing_IsNoFullCycle()
    {
        var lijn = VolleLijn().Met("3a", a => a with { Marker = "I" });

        Assert.Empty(Van("CP-09", lijn));
        foreach (
            var wijzig in new Func<Activiteit, Activiteit>[]
            {
                a => a with { VoorbereidingJa = false },
                a => a with { VoorbereidingJa = null },
                a => a with { ReflectieJa = false },
                a => a with { ReflectieJa = null },
                a => a with { Vervolgstap = " " },
            }
        )
        {
            Assert.Equal(
                ["leerjaar 3: Leerjaar 3 telt 1 volledige ronde voorbereiden–doen–terugkijken–vervolg; streef naar 2 of meer."],
                Van("CP-09", lijn.Met("3c", wijzig))
            );
        }
    }

    [Fact]
    public void Cp09_ThresholdOfTheSchool_Decides()
    {
        Verwacht(VolleLijn(), Drempel("CP-09", 3));
        Verwacht(
            VolleLijn(),
            Drempel("CP-09", 4),
            Cp09(1, "3 volledige rondes", 4),
            Cp09(2, "3 volledige rondes", 4),
            Cp09(3, "3 volledige rondes", 4),
            Cp09(4, "3 volledige rondes", 4)
        );
        Verwacht(VolleLijn().MetJaar(1, a => a with { Marker = "G" }), Drempel("CP-09", 0));
    }

    // ---- CP-10: empty year ----

    private static Leerlijn ZonderJaar3() => VolleLijn().Zonder("3a", "3b", "3c", "3d", "3e", "3f");

    [Fact]
    public void Cp10_EmptyYear_IsFoutAndGetsNoOtherYearRule() =>
        Verwacht(
            ZonderJaar3().MetLeerjaar(3, l => l with { Portfolio = true, Teams = ["A", "B"] }),
            F("CP-10", "leerjaar 3", "Voor leerjaar 3 staat nog niets in de planner.", "activiteiten")
        );

    [Fact]
    public void Cp10_EmptyYear_KeepsItsTimetableAndMilestones()
    {
        var lijn = ZonderJaar3().MetLeerjaar(3, l => l with { Rooster = false }).Met("2e", a => a with { Type = "T06" }) with
        {
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "vervolgkeuze",
                    Leerjaar = 3,
                    Week = 20,
                },
                new Mijlpaal
                {
                    Soort = "profielkeuze",
                    Leerjaar = 3,
                    Week = 20,
                },
            ],
        };

        Verwacht(
            lijn,
            F("CP-10", "leerjaar 3", "Voor leerjaar 3 staat nog niets in de planner.", "activiteiten"),
            F(
                "CP-14",
                "leerjaar 3",
                "Voor de keuze van een vervolgopleiding is er geen nabesproken kennismaking met die opleidingen.",
                "reflectie"
            ),
            F("CP-18", "leerjaar 3", "LOB heeft in leerjaar 3 geen vaste plek in het rooster.", "rooster")
        );
        Assert.Equal(
            ["leerjaar 3: Leerlingen kiezen een profiel in week 20 zonder brede ervaring en gesprek vooraf."],
            Van("CP-13", lijn.MetAlle(a => a with { Fase = null }))
        );
    }

    [Fact]
    public void Cp10_OneActivity_IsNotEmpty() => Assert.Empty(Van("CP-10", ZonderJaar3().Plus(Activiteit("x", 3, null))));

    // ---- CP-11: narrow first years ----

    private static string Cp11(int leerjaar, string sectoren, string brede) =>
        W("CP-11", $"leerjaar {leerjaar}", $"Leerjaar {leerjaar} is smal: {sectoren} en {brede}. Begin breed.", "sector");

    [Fact]
    public void Cp11_FewerThanThreeSectors_Warns()
    {
        Verwacht(VolleLijn().MetJaar(1, a => a with { Sector = ["techniek", "zorg"] }), Cp11(1, "2 sectoren", "6 brede activiteiten"));
        Verwacht(VolleLijn().MetJaar(2, a => a with { Sector = [] }), Cp11(2, "0 sectoren", "6 brede activiteiten"));
        Verwacht(
            VolleLijn().MetJaar(2, a => a with { Sector = ["groen"], Fase = a.Id == "2a" ? "breed" : null }),
            Cp11(2, "1 sector", "1 brede activiteit")
        );
    }

    [Fact]
    public void Cp11_SectorsOverSeveralActivities_AddUp() =>
        Verwacht(
            VolleLijn()
                .MetJaar(
                    1,
                    a =>
                        a with
                        {
                            Sector =
                            [
                                a.Id switch
                                {
                                    "1a" => "techniek",
                                    "1b" => "zorg",
                                    _ => "groen",
                                },
                            ],
                        }
                )
        );

    [Fact]
    public void Cp11_SameSectorInOtherSpelling_CountsOnce() =>
        Verwacht(
            VolleLijn().MetJaar(1, a => a with { Sector = a.Id == "1a" ? ["techniek", "zorg", " "] : [" Techniek ", "ZORG"] }),
            Cp11(1, "2 sectoren", "6 brede activiteiten")
        );

    [Fact]
    public void Cp11_PhasesWithoutBreed_Warns()
    {
        Verwacht(VolleLijn().MetJaar(1, a => a with { Fase = "verdiepend" }), Cp11(1, "3 sectoren", "0 brede activiteiten"));
        Verwacht(
            VolleLijn().MetJaar(1, a => a with { Fase = a.Id == "1a" ? "kiezen" : null }),
            Cp11(1, "3 sectoren", "0 brede activiteiten")
        );
        Verwacht(VolleLijn().MetJaar(1, a => a with { Fase = a.Id == "1a" ? "breed" : "verdiepend" }));
    }

    [Fact]
    public void Cp11_NoPhaseFilledIn_IsSilent() => Verwacht(VolleLijn().MetJaar(1, a => a with { Fase = null }));

    [Fact]
    public void Cp11_LaterYears_AreFreeToBeNarrow() =>
        Verwacht(VolleLijn().MetJaar(3, a => a with { Sector = ["zorg"] }).MetJaar(4, a => a with { Sector = [] }));

    [Fact]
    public void Cp11_ThresholdOfTheSchool_Decides()
    {
        Verwacht(
            VolleLijn(),
            Drempel("CP-11", 4),
            Cp11(1, "3 sectoren", "6 brede activiteiten"),
            Cp11(2, "3 sectoren", "6 brede activiteiten")
        );
        Verwacht(VolleLijn().MetJaar(1, a => a with { Sector = [] }), Drempel("CP-11", 0));
    }

    // ---- CP-12: later years without depth ----

    [Fact]
    public void Cp12_OnlyBreed_Warns()
    {
        var melding = W("CP-12", "leerjaar 3", "In leerjaar 3 ontbreekt verdieping binnen een richting.", "fase");

        Verwacht(VolleLijn().MetJaar(3, a => a with { Fase = "breed" }), melding);
        Verwacht(VolleLijn().MetJaar(3, a => a with { Fase = a.Id == "3f" ? "breed" : null }), melding);
        Verwacht(
            VolleLijn().MetJaar(4, a => a with { Fase = "breed" }),
            W("CP-12", "leerjaar 4", "In leerjaar 4 ontbreekt verdieping binnen een richting.", "fase")
        );
    }

    [Theory]
    [InlineData("verdiepend")]
    [InlineData("kiezen")]
    public void Cp12_OneOtherPhase_IsSilent(string fase) =>
        Verwacht(VolleLijn().MetJaar(3, a => a with { Fase = a.Id == "3f" ? fase : "breed" }));

    [Fact]
    public void Cp12_NoPhaseFilledIn_IsSilent() => Verwacht(VolleLijn().MetJaar(3, a => a with { Fase = null }));
}
