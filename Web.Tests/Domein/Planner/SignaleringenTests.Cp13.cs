using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public partial class SignaleringenTests
{
    // ---- CP-13: choice of profile without broad experience and talk ----

    private const string ZonderErvaring = "leerjaar 2: Leerlingen kiezen een profiel in week 8 zonder brede ervaring en gesprek vooraf.";

    private static Leerlijn Profielkeuze(params Activiteit[] activiteiten) =>
        Lijn(activiteiten) with
        {
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "profielkeuze",
                    Leerjaar = 2,
                    Week = 8,
                },
            ],
        };

    private static Activiteit Gesprek(string id, int leerjaar, int? week) =>
        Activiteit(id, leerjaar, week) with
        {
            Type = "T01",
            Marker = "G",
            Fase = null,
        };

    [Fact]
    public void Cp13_NoBroadExperience_IsFout() =>
        Verwacht(
            VolleLijn().MetAlle(a => a with { Fase = a.Leerjaar <= 2 && a.Marker == "E" ? null : a.Fase }),
            F("CP-13", "leerjaar 2", "Leerlingen kiezen een profiel in week 8 zonder brede ervaring en gesprek vooraf.", "fase")
        );

    [Fact]
    public void Cp13_NoTalk_IsFout()
    {
        Assert.Equal([ZonderErvaring], Van("CP-13", Profielkeuze(Activiteit("e", 1))));
        Assert.Equal([ZonderErvaring], Van("CP-13", Profielkeuze(Activiteit("e", 1), Activiteit("i", 2, 41) with { Marker = "I" })));
    }

    [Theory]
    [InlineData(48, 48, true)]
    [InlineData(48, 49, true)]
    [InlineData(48, 47, false)]
    [InlineData(48, 7, true)]
    [InlineData(48, 8, false)]
    [InlineData(48, 9, false)]
    [InlineData(7, 7, true)]
    [InlineData(8, 8, false)]
    public void Cp13_TalkAfterExperienceAndBothBeforeTheChoice_IsEnough(int ervaring, int gesprek, bool goed)
    {
        // Not linked: the order in time is enough.
        var gevonden = Van("CP-13", Profielkeuze(Activiteit("e", 2, ervaring), Gesprek("g", 2, gesprek)));

        Assert.Equal(goed ? [] : [ZonderErvaring], gevonden);
    }

    [Fact]
    public void Cp13_AnyYearBefore_Counts()
    {
        Assert.Empty(Van("CP-13", Profielkeuze(Activiteit("e", 1, 20), Gesprek("g", 2, 35))));
        Assert.Empty(Van("CP-13", Profielkeuze(Activiteit("e", 1, 20), Gesprek("g", 1, 21))));
        Assert.Equal([ZonderErvaring], Van("CP-13", Profielkeuze(Activiteit("e", 3, 40) with { Fase = "breed" }, Gesprek("g", 3, 41))));
    }

    [Fact]
    public void Cp13_OneOfSeveralPairs_IsEnough() =>
        Assert.Empty(
            Van("CP-13", Profielkeuze(Gesprek("g1", 1, 36), Activiteit("e1", 1, 37), Gesprek("g2", 1, 38), Activiteit("e2", 2, 2)))
        );

    [Fact]
    public void Cp13_WithoutWeek_StandsAtTheEndOfItsYear()
    {
        Assert.Empty(Van("CP-13", Profielkeuze(Activiteit("e", 1, null), Gesprek("g", 1, null))));
        Assert.Equal([ZonderErvaring], Van("CP-13", Profielkeuze(Activiteit("e", 2, null), Gesprek("g", 2, null))));
        Assert.Equal([ZonderErvaring], Van("CP-13", Profielkeuze(Activiteit("e", 1, null), Gesprek("g", 1, 27))));
    }

    [Theory]
    [InlineData("verdiepend")]
    [InlineData("kiezen")]
    [InlineData(null)]
    public void Cp13_ExperienceOfOtherPhase_IsNotBroad(string? fase) =>
        Assert.Equal([ZonderErvaring], Van("CP-13", Profielkeuze(Activiteit("e", 1) with { Fase = fase }, Gesprek("g", 1, 41))));

    [Fact]
    public void Cp13_NoMilestone_NoCheck()
    {
        var lijn = Lijn(Activiteit("i") with { Marker = "I" });

        Assert.Empty(Van("CP-13", lijn));
        Assert.Empty(Van("CP-13", lijn with { Mijlpalen = [new Mijlpaal { Soort = "profielkeuze", Leerjaar = 2 }] }));
        Assert.Empty(
            Van(
                "CP-13",
                lijn with
                {
                    Mijlpalen =
                    [
                        new Mijlpaal
                        {
                            Soort = "vervolgkeuze",
                            Leerjaar = 2,
                            Week = 8,
                        },
                    ],
                }
            )
        );
        Assert.Empty(
            Van(
                "CP-13",
                lijn with
                {
                    Mijlpalen =
                    [
                        new Mijlpaal
                        {
                            Soort = "profielkeuze",
                            Leerjaar = 2,
                            Week = 30,
                        },
                    ],
                }
            )
        );
    }

    [Fact]
    public void Cp13_SeveralMilestones_EachItsFinding()
    {
        var lijn = Lijn(Activiteit("e", 2, 9), Gesprek("g", 2, 10)) with
        {
            Mijlpalen =
            [
                .. new[] { (3, 8), (2, 8), (1, 50), (2, 8), (2, 41) }.Select(m => new Mijlpaal
                {
                    Soort = "profielkeuze",
                    Leerjaar = m.Item1,
                    Week = m.Item2,
                }),
            ],
        };

        Assert.Equal(
            ["leerjaar 1 w=50", "leerjaar 2 w=41", "leerjaar 2 w=8"],
            Signaleringen
                .Bepaal(lijn, Vandaag)
                .Where(b => b.Regel == "CP-13")
                .Select(b => $"{b.Onderwerp} {b.Invulling[0].Key}={b.Invulling[0].Value}")
        );
    }

    // ---- CP-14: choice of next programme without having met one ----

    private const string ZonderKennismaking =
        "leerjaar 4: Voor de keuze van een vervolgopleiding is er geen nabesproken kennismaking met die opleidingen.";

    private static Leerlijn Vervolgkeuze(params Activiteit[] activiteiten) =>
        Lijn(activiteiten) with
        {
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "vervolgkeuze",
                    Leerjaar = 4,
                    Week = 13,
                },
            ],
        };

    [Fact]
    public void Cp14_NothingMet_IsFout() =>
        Verwacht(
            VolleLijn().Met("3e", a => a with { Type = "T06" }).Met("4e", a => a with { Type = "T06" }),
            F(
                "CP-14",
                "leerjaar 4",
                "Voor de keuze van een vervolgopleiding is er geen nabesproken kennismaking met die opleidingen.",
                "reflectie"
            )
        );

    [Theory]
    [InlineData("T10", 4, 12, true)]
    [InlineData("T11", 4, 12, true)]
    [InlineData("T12", 4, 12, true)]
    [InlineData("T12", 4, 13, false)]
    [InlineData("T12", 4, 14, false)]
    [InlineData("T12", 3, 20, true)]
    [InlineData("T12", 3, null, true)]
    [InlineData("T12", 4, null, false)]
    [InlineData("T12", 2, 20, false)]
    [InlineData("T09", 4, 12, false)]
    [InlineData("T13", 4, 12, false)]
    public void Cp14_MetBeforeInTheSameYearOrTheOneBefore_IsEnough(string type, int leerjaar, int? week, bool goed)
    {
        var lijn = Vervolgkeuze(Activiteit("a", leerjaar, week) with { Type = type });

        Assert.Equal(goed ? [] : [ZonderKennismaking], Van("CP-14", lijn));
        Assert.Equal([ZonderKennismaking], Van("CP-14", lijn.Met("a", a => a with { ReflectieJa = false })));
        Assert.Equal([ZonderKennismaking], Van("CP-14", lijn.Met("a", a => a with { ReflectieJa = null })));
    }

    [Fact]
    public void Cp14_NoMilestone_NoCheck()
    {
        var lijn = Lijn(Gesprek("g", 4, 40));

        Assert.Empty(Van("CP-14", lijn));
        Assert.Empty(Van("CP-14", lijn with { Mijlpalen = [new Mijlpaal { Soort = "vervolgkeuze", Leerjaar = 4 }] }));
        Assert.Empty(
            Van(
                "CP-14",
                lijn with
                {
                    Mijlpalen =
                    [
                        new Mijlpaal
                        {
                            Soort = "profielkeuze",
                            Leerjaar = 4,
                            Week = 13,
                        },
                    ],
                }
            )
        );
        Assert.Empty(
            Van(
                "CP-14",
                lijn with
                {
                    Mijlpalen =
                    [
                        new Mijlpaal
                        {
                            Soort = "vervolgkeuze",
                            Leerjaar = 5,
                            Week = 13,
                        },
                    ],
                }
            )
        );
    }

    [Fact]
    public void Cp14_TwoMilestonesOfOneYear_AreOneFinding()
    {
        var lijn = Lijn(Activiteit("a", 4, 12) with { Type = "T12" }) with
        {
            Mijlpalen =
            [
                .. new[] { 45, 50, 13 }.Select(w => new Mijlpaal
                {
                    Soort = "vervolgkeuze",
                    Leerjaar = 4,
                    Week = w,
                }),
            ],
        };

        Assert.Equal([ZonderKennismaking], Van("CP-14", lijn));
    }

    [Fact]
    public void Cp14_MboActivity_IsNoKennismaking() =>
        Assert.Equal([ZonderKennismaking], Van("CP-14", Vervolgkeuze(Gesprek("g", 4, 40), Mbo("m", 4, 10) with { Type = "T12" })));

    // ---- CP-15, CP-16: parents ----

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Cp15_YearWithoutParents_Warns(bool? ouders)
    {
        Verwacht(
            VolleLijn().MetJaar(2, a => a with { OudersJa = ouders }),
            W("CP-15", "leerjaar 2", "Ouders komen in leerjaar 2 niet in beeld.", "ouders")
        );
        Verwacht(VolleLijn().MetJaar(2, a => a with { OudersJa = a.Id == "2e" ? true : ouders }));
    }

    [Fact]
    public void Cp16_OnlyPost_IsTip()
    {
        var melding = T(
            "CP-16",
            "leerjaar 2",
            "Ouders krijgen in leerjaar 2 alleen post. Voeg een gesprek of thuisopdracht toe.",
            "ouders"
        );

        Verwacht(VolleLijn().MetJaar(2, a => a with { OudersRol = "schriftelijk" }), melding);
        // What is filled in where parents take no part says nothing.
        Verwacht(VolleLijn().MetJaar(2, a => a.Id == "2a" ? a with { OudersRol = "schriftelijk" } : a with { OudersJa = false }), melding);
    }

    [Theory]
    [InlineData("aanwezig")]
    [InlineData("gesprek")]
    [InlineData("thuisopdracht")]
    [InlineData(null)]
    public void Cp16_OneOtherRole_IsSilent(string? rol) =>
        Verwacht(VolleLijn().MetJaar(2, a => a with { OudersRol = a.Id == "2d" ? rol : "schriftelijk" }));

    // ---- CP-17, CP-18: lessons and timetable ----

    [Theory]
    [InlineData("mentor")]
    [InlineData("lob")]
    [InlineData("buiten")]
    [InlineData(null)]
    public void Cp17_NoSubjectLesson_Warns(string? les)
    {
        Verwacht(
            VolleLijn().MetJaar(4, a => a with { Les = les }),
            W("CP-17", "leerjaar 4", "In leerjaar 4 zit LOB alleen in het mentoruur. Welk vak doet mee?", "les")
        );
        Verwacht(VolleLijn().MetJaar(4, a => a with { Les = a.Id == "4b" ? "vak" : les }));
    }

    [Fact]
    public void Cp18_NoFixedPlace_IsFout() =>
        Verwacht(
            VolleLijn().MetLeerjaar(2, l => l with { Rooster = false }),
            F("CP-18", "leerjaar 2", "LOB heeft in leerjaar 2 geen vaste plek in het rooster.", "rooster")
        );

    // ---- CP-19, CP-20: passive pupils, written report ----

    [Theory]
    [InlineData("T08")]
    [InlineData("T13")]
    [InlineData("T14")]
    public void Cp19_PassiveAtVisitOrPlacement_Warns(string type)
    {
        Verwacht(
            VolleLijn().Met("3a", a => a with { Type = type, RolLeerling = "passief" }),
            W(
                "CP-19",
                "Activiteit 3a",
                "Bij ‘Activiteit 3a’ kijken leerlingen alleen toe. Spreek met het bedrijf een opdracht af.",
                "rolLeerling"
            )
        );
        Verwacht(VolleLijn().Met("3a", a => a with { Type = type, RolLeerling = null }));
    }

    [Theory]
    [InlineData("T05")]
    [InlineData("T07")]
    [InlineData("T12")]
    public void Cp19_OtherTypes_MayBePassive(string type) =>
        Verwacht(VolleLijn().Met("3a", a => a with { Type = type, RolLeerling = "passief" }));

    [Fact]
    public void Cp20_Verslag_Warns()
    {
        Verwacht(
            VolleLijn().Met("2c", a => a with { ReflectieVorm = "verslag" }),
            W("CP-20", "Activiteit 2c", "Een verslag levert weinig inzicht op. Kies een gesprek, pitch of beeld.", "reflectie")
        );
        foreach (var vorm in Codes.ReflectieVormen.Where(v => v.Code != "verslag"))
        {
            Verwacht(VolleLijn().Met("2c", a => a with { ReflectieVorm = vorm.Code }), Drempel("CP-21", 20));
        }
    }

    // ---- CP-21: the same form in a row ----

    private static string Cp21(string id) => T("CP-21", "Activiteit " + id, "Steeds dezelfde terugblik: wissel van werkvorm.", "reflectie");

    private static Leerlijn Vormen(params string?[] vormen) =>
        VolleLijn().MetJaar(1, a => a with { ReflectieVorm = vormen[a.Id[1] - 'a'] });

    [Fact]
    public void Cp21_ThreeInARow_IsTipAtTheThird()
    {
        Verwacht(Vormen("pitch", "pitch", "foto", "foto", "strip", "strip"));
        Verwacht(Vormen("pitch", "foto", "foto", "foto", "strip", "strip"), Cp21("1d"));
        Verwacht(Vormen("pitch", "foto", "pitch", "foto", "pitch", "foto"));
    }

    [Fact]
    public void Cp21_LongRun_IsOneFinding()
    {
        Verwacht(Vormen("foto", "foto", "foto", "foto", "foto", "foto"), Cp21("1c"));
        Verwacht(Vormen("foto", "foto", "foto", "pitch", "pitch", "pitch"), Cp21("1c"), Cp21("1f"));
    }

    [Fact]
    public void Cp21_WithoutReflectionOrForm_IsPassedOver()
    {
        Verwacht(Vormen("foto", "foto", null, null, "foto", "strip"), Cp21("1e"));
        Assert.Equal(
            ["Activiteit 1d: Steeds dezelfde terugblik: wissel van werkvorm."],
            Van("CP-21", Vormen("foto", "foto", "pitch", "foto", "strip", "blog").Met("1c", a => a with { ReflectieJa = false }))
        );
        Assert.Empty(Van("CP-21", Vormen("foto", "foto", "foto", "strip", "blog", "pitch").Met("1c", a => a with { ReflectieJa = null })));
    }

    [Fact]
    public void Cp21_OverTheEndOfAYear_StartsAnew()
    {
        var lijn = Vormen("blog", "pitch", "strip", "blog", "foto", "foto")
            .Met("2a", a => a with { ReflectieVorm = "foto" })
            .Met("2b", a => a with { ReflectieVorm = "foto" })
            .Met("2c", a => a with { ReflectieVorm = "pitch" });

        Verwacht(lijn);
    }

    [Fact]
    public void Cp21_SameWeek_GoesByTitleThenForm()
    {
        Activiteit Maak(string id, string titel, string vorm) => Activiteit(id) with { Titel = titel, ReflectieVorm = vorm };

        Assert.Equal(
            ["C: Steeds dezelfde terugblik: wissel van werkvorm."],
            Van("CP-21", Lijn(Maak("1", "A", "foto"), Maak("2", "B", "foto"), Maak("3", "D", "pitch"), Maak("4", "C", "foto")))
        );
        Assert.Empty(Van("CP-21", Lijn(Maak("1", "A", "foto"), Maak("2", "B", "foto"), Maak("3", "D", "foto"), Maak("4", "C", "pitch"))));
        Assert.Single(Van("CP-21", Lijn(Maak("1", "A", "foto"), Maak("2", "A", "pitch"), Maak("3", "A", "foto"), Maak("4", "A", "foto"))));
        // Of one title the form that comes first in the alphabet joins the run before it.
        Assert.Single(
            Van(
                "CP-21",
                Lijn(
                    Maak("1", "A", "foto") with
                    {
                        WeekVan = 38,
                    },
                    Maak("2", "A", "foto") with
                    {
                        WeekVan = 39,
                    },
                    Maak("3", "A", "pitch"),
                    Maak("4", "A", "foto")
                )
            )
        );
        Assert.Empty(
            Van(
                "CP-21",
                Lijn(
                    Maak("1", "A", "pitch") with
                    {
                        WeekVan = 38,
                    },
                    Maak("2", "A", "pitch") with
                    {
                        WeekVan = 39,
                    },
                    Maak("3", "A", "pitch"),
                    Maak("4", "A", "foto")
                )
            )
        );
        // Week goes before title.
        Assert.Empty(
            Van(
                "CP-21",
                Lijn(
                    Maak("1", "A", "foto"),
                    Maak("2", "B", "foto"),
                    Maak("3", "C", "foto") with
                    {
                        WeekVan = 42,
                    },
                    Maak("4", "Z", "pitch") with
                    {
                        WeekVan = 41,
                    }
                )
            )
        );
    }

    [Fact]
    public void Cp21_ThresholdOfTheSchool_Decides()
    {
        Verwacht(Vormen("pitch", "foto", "foto", "foto", "strip", "blog"), Drempel("CP-21", 4));
        Verwacht(Vormen("pitch", "foto", "foto", "foto", "foto", "blog"), Drempel("CP-21", 4), Cp21("1e"));
        Verwacht(Vormen("pitch", "foto", "foto", "blog", "strip", "blog"), Drempel("CP-21", 2), Cp21("1c"));
    }

    // ---- CP-22, CP-23: individual talks ----

    private const string GeenGesprek = "In leerjaar 3 heeft de leerling geen individueel loopbaangesprek.";
    private const string Portfolio = "Er is een portfolio, maar te weinig gesprekken om het te laten leven.";

    [Fact]
    public void Cp22_NoIndividualTalk_IsFout()
    {
        var lijn = VolleLijn().MetJaar(3, a => a with { Type = a.Marker == "G" ? "T03" : a.Type });

        Verwacht(lijn, F("CP-22", "leerjaar 3", GeenGesprek, "type"));
        Verwacht(lijn.Met("3b", a => a with { Type = "T01" }));
        Verwacht(lijn.Met("3b", a => a with { Type = "T02", Marker = "I" }));
    }

    [Fact]
    public void Cp23_PortfolioWithFewerThanTwoTalks_Warns()
    {
        var lijn = VolleLijn().MetJaar(3, a => a with { Type = a.Marker == "G" && a.Id != "3b" ? "T03" : a.Type });

        Verwacht(lijn);
        Verwacht(lijn.MetLeerjaar(3, l => l with { Portfolio = true }), W("CP-23", "leerjaar 3", Portfolio, "portfolio"));
        Verwacht(lijn.MetLeerjaar(3, l => l with { Portfolio = true }).Met("3d", a => a with { Type = "T02" }));
        Verwacht(
            lijn.MetLeerjaar(3, l => l with { Portfolio = true }).Met("3b", a => a with { Type = "T03" }),
            F("CP-22", "leerjaar 3", GeenGesprek, "type"),
            W("CP-23", "leerjaar 3", Portfolio, "portfolio")
        );
    }

    [Fact]
    public void Cp23_ThresholdOfTheSchool_Decides()
    {
        var lijn = VolleLijn().MetLeerjaar(3, l => l with { Portfolio = true });

        Verwacht(lijn, Drempel("CP-23", 3));
        Verwacht(lijn, Drempel("CP-23", 4), W("CP-23", "leerjaar 3", Portfolio, "portfolio"));
    }

    // ---- CP-24, CP-25: competenties and elementen ----

    private static Leerlijn Zonder(Leerlijn lijn, string code, params int[] leerjaren) =>
        lijn.MetAlle(a =>
            !leerjaren.Contains(a.Leerjaar)
                ? a
                : a with
                {
                    Competenties = [.. a.Competenties.Where(c => c != code)],
                    Elementen = [.. a.Elementen.Where(e => e != code)],
                }
        );

    [Fact]
    public void Cp24_NotInAYear_IsTip()
    {
        Verwacht(Zonder(VolleLijn(), "NW", 2), T("CP-24", "leerjaar 2", "‘Netwerken’ komt in leerjaar 2 niet aan bod.", "competenties"));
        Verwacht(
            Zonder(VolleLijn(), "NW", 1, 2, 4),
            T("CP-24", "leerjaar 1", "‘Netwerken’ komt in leerjaar 1 niet aan bod.", "competenties"),
            T("CP-24", "leerjaar 2", "‘Netwerken’ komt in leerjaar 2 niet aan bod.", "competenties"),
            T("CP-24", "leerjaar 4", "‘Netwerken’ komt in leerjaar 4 niet aan bod.", "competenties")
        );
        Verwacht(Zonder(VolleLijn(), "NW", 2).Met("2f", a => a with { Competenties = ["NW"] }));
    }

    [Fact]
    public void Cp24_InNoYear_IsFoutInsteadOfTheTips()
    {
        Verwacht(
            Zonder(VolleLijn(), "OV", 1, 2, 3, 4),
            F("CP-24", "", "‘Omgaan met verwachtingen’ komt in geen enkel leerjaar aan bod.", "competenties")
        );
        // A year without activities says nothing about it.
        Verwacht(
            Zonder(ZonderJaar3(), "OV", 1, 2, 3, 4),
            F("CP-10", "leerjaar 3", "Voor leerjaar 3 staat nog niets in de planner.", "activiteiten"),
            F("CP-24", "", "‘Omgaan met verwachtingen’ komt in geen enkel leerjaar aan bod.", "competenties")
        );
        // Nor does what the mbo does with it.
        Verwacht(
            Zonder(VolleLijn(), "OV", 1, 2, 3, 4).Plus(Mbo("m") with { VolgtOp = [Na("4f")] }),
            F("CP-24", "", "‘Omgaan met verwachtingen’ komt in geen enkel leerjaar aan bod.", "competenties")
        );
    }

    [Fact]
    public void Cp24_TwoInOneYear_AreTwoFindings() =>
        Verwacht(
            Zonder(Zonder(VolleLijn(), "MR", 2), "KR", 2),
            T("CP-24", "leerjaar 2", "‘Kwaliteitenreflectie’ komt in leerjaar 2 niet aan bod.", "competenties"),
            T("CP-24", "leerjaar 2", "‘Motievenreflectie’ komt in leerjaar 2 niet aan bod.", "competenties")
        );

    [Fact]
    public void Cp25_NotInAYear_IsTip()
    {
        Verwacht(
            Zonder(VolleLijn(), "RE", 3),
            T("CP-25", "leerjaar 3", "Werkzaam element ‘Reflectie’ ontbreekt in leerjaar 3.", "elementen")
        );
        Verwacht(
            Zonder(VolleLijn(), "RE", 1, 2, 3),
            T("CP-25", "leerjaar 1", "Werkzaam element ‘Reflectie’ ontbreekt in leerjaar 1.", "elementen"),
            T("CP-25", "leerjaar 2", "Werkzaam element ‘Reflectie’ ontbreekt in leerjaar 2.", "elementen"),
            T("CP-25", "leerjaar 3", "Werkzaam element ‘Reflectie’ ontbreekt in leerjaar 3.", "elementen")
        );
        Verwacht(Zonder(VolleLijn(), "RE", 3).Met("3a", a => a with { Elementen = ["RE"] }));
    }

    [Fact]
    public void Cp25_InNoYear_WarnsInsteadOfTheTips()
    {
        Verwacht(
            Zonder(VolleLijn(), "OU", 1, 2, 3, 4),
            W("CP-25", "", "Werkzaam element ‘Ouders betrekken’ ontbreekt in elk leerjaar.", "elementen")
        );
        Verwacht(
            Zonder(ZonderJaar3(), "OU", 1, 2, 3, 4),
            F("CP-10", "leerjaar 3", "Voor leerjaar 3 staat nog niets in de planner.", "activiteiten"),
            W("CP-25", "", "Werkzaam element ‘Ouders betrekken’ ontbreekt in elk leerjaar.", "elementen")
        );
    }

    [Fact]
    public void Cp24And25_Codes_HoldTheWholeList()
    {
        // As entered: reflection does not bring its competencies along.
        var lijn = VolleLijn().MetAlle(a => a with { Competenties = [], Elementen = [] });

        Assert.Equal(
            Codes.Competenties.Select(c => $": ‘{c.Label}’ komt in geen enkel leerjaar aan bod.").Order(StringComparer.Ordinal),
            Van("CP-24", lijn)
        );
        Assert.Equal(
            Codes.Elementen.Select(e => $": Werkzaam element ‘{e.Label}’ ontbreekt in elk leerjaar.").Order(StringComparer.Ordinal),
            Van("CP-25", lijn)
        );
    }
}
