using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Tests.Domein.Bouwer;

namespace LobBeleid.Tests.Domein.Planner;

public partial class SignaleringenTests
{
    // ---- CP-26: one person carries it ----

    private static string Cp26(string naam, int p) =>
        W("CP-26", "", $"{naam} trekt {p}% van de activiteiten. Verdeel het over het team.", "verantwoordelijke");

    /// <summary>A small line in which these people are responsible, one activity each.</summary>
    private static Leerlijn Namen(params string[] namen) =>
        Lijn([.. namen.Select((naam, i) => Activiteit("a" + i, 1, 36 + i) with { Verantwoordelijke = naam })]);

    [Fact]
    public void Cp26_MoreThanHalf_Warns()
    {
        Verwacht(VolleLijn().MetAlle(a => a with { Verantwoordelijke = a.Leerjaar <= 2 ? "Noor" : "Sam" }));
        Verwacht(
            VolleLijn().MetAlle(a => a with { Verantwoordelijke = a.Leerjaar <= 2 || a.Id == "3a" ? "Noor" : "Sam" }),
            Cp26("Noor", 54)
        );
    }

    [Theory]
    [InlineData("Noor", " noor ", "NOOR")]
    [InlineData("NOOR", "noor", "Noor")]
    [InlineData(" noor", "NOOR ", "Noor")]
    public void Cp26_OtherCaseOrSpaces_IsTheSamePerson(params string[] namen)
    {
        var b = Assert.Single(Signaleringen.Bepaal(Namen([.. namen, "Sam", "Ilse"]), Vandaag), b => b.Regel == "CP-26");

        // One spelling, the same one whatever the order.
        Assert.Equal("NOOR trekt 60% van de activiteiten. Verdeel het over het team.", b.Melding);
        Assert.Equal("NOOR", b.Persoon);
        Assert.Equal(("", null, null), (b.Onderwerp, b.Leerjaar, b.ActiviteitId));
    }

    [Fact]
    public void Cp26_HalfAPercent_RoundsUpButCountsExactly()
    {
        // 5/8 = 62.5%, 101/200 = 50.5%; 100/199 is above half though it rounds to 50.
        Assert.Equal(
            [": N trekt 63% van de activiteiten. Verdeel het over het team."],
            Van("CP-26", Namen([.. Enumerable.Repeat("N", 5), "a", "b", "c"]))
        );
        Assert.Equal(
            [": N trekt 51% van de activiteiten. Verdeel het over het team."],
            Van("CP-26", Namen([.. Enumerable.Repeat("N", 101), .. Enumerable.Range(0, 99).Select(i => "p" + i)]))
        );
        Assert.Equal(
            [": N trekt 50% van de activiteiten. Verdeel het over het team."],
            Van("CP-26", Namen([.. Enumerable.Repeat("N", 100), .. Enumerable.Range(0, 99).Select(i => "p" + i)]))
        );
    }

    [Fact]
    public void Cp26_AllActivities_AreThoseOfOwnYearsWithOrWithoutAName()
    {
        Assert.Empty(Van("CP-26", Namen("Noor", "Noor", "", " ")));
        Assert.Equal([": Noor trekt 67% van de activiteiten. Verdeel het over het team."], Van("CP-26", Namen("Noor", "Noor", "")));
        Assert.Empty(Van("CP-26", Namen("Noor", "Sam").Plus(Mbo("m") with { Verantwoordelijke = "Noor" })));
        Assert.Equal(
            [": Noor trekt 67% van de activiteiten. Verdeel het over het team."],
            Van(
                "CP-26",
                Namen("Noor", "Noor", "Sam").Plus(Mbo("m") with { Verantwoordelijke = "Sam" }, Mbo("n") with { Verantwoordelijke = "Sam" })
            )
        );
        Assert.Empty(Van("CP-26", Namen("", "", "")));
    }

    [Fact]
    public void Cp26_ThresholdOfTheSchool_Decides()
    {
        Verwacht(VolleLijn(), Drempel("CP-26", 0.34m));
        Verwacht(VolleLijn(), Drempel("CP-26", 0.33m), Cp26("Anna", 33), Cp26("Bram", 33), Cp26("Carla", 33));
    }

    // ---- CP-27: nobody responsible ----

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Cp27_NobodyResponsible_IsFout(string naam) =>
        Verwacht(
            VolleLijn().Met("3d", a => a with { Verantwoordelijke = naam }),
            F("CP-27", "Activiteit 3d", "Wie regelt ‘Activiteit 3d’?", "verantwoordelijke")
        );

    // ---- CP-28: agreement that ends ----

    private static Leerlijn MetPartner(DateOnly? tot, params string[] ids) =>
        VolleLijn().MetAlle(a => ids.Contains(a.Id) ? a with { Partner = "p" } : a) with
        {
            Partners =
            [
                new Partner
                {
                    Id = "p",
                    Naam = "ROC Voorbeeldstad",
                    Tot = tot,
                },
                new Partner
                {
                    Id = "q",
                    Naam = "Oud",
                    Tot = new DateOnly(2020, 1, 1),
                },
            ],
        };

    [Theory]
    [InlineData(2028, 1, 15, "loopt af op 15 januari 2028")]
    [InlineData(2027, 1, 16, "loopt af op 16 januari 2027")]
    [InlineData(2027, 1, 15, "loopt af op 15 januari 2027")]
    [InlineData(2027, 1, 14, "liep af op 14 januari 2027")]
    [InlineData(2024, 8, 1, "liep af op 1 augustus 2024")]
    public void Cp28_EndsWithinTwelveMonthsOrHasEnded_Warns(int jaar, int maand, int dag, string wanneer) =>
        Verwacht(
            MetPartner(new DateOnly(jaar, maand, dag), "3a"),
            W("CP-28", "Activiteit 3a", $"De afspraak met ROC Voorbeeldstad {wanneer}. Hoe gaat het verder?", "partner")
        );

    [Fact]
    public void Cp28_DayAfterOrNoEnd_IsSilent()
    {
        Verwacht(MetPartner(new DateOnly(2028, 1, 16), "3a"));
        Verwacht(MetPartner(null, "3a"));
        Verwacht(MetPartner(new DateOnly(2026, 1, 1)));
        Verwacht(MetPartner(new DateOnly(2026, 1, 1)).Met("3a", a => a with { Partner = "onbekend" }));
    }

    [Fact]
    public void Cp28_SeveralActivities_EachItsFinding() =>
        Assert.Equal(
            ["1a", "4f"],
            Signaleringen.Bepaal(MetPartner(new DateOnly(2027, 6, 1), "4f", "1a"), Vandaag).Select(b => b.ActiviteitId)
        );

    [Fact]
    public void Cp28_LeapDay_EndsOnTheLastOfFebruary()
    {
        Assert.Single(Signaleringen.Bepaal(MetPartner(new DateOnly(2029, 2, 28), "3a"), new DateOnly(2028, 2, 29)));
        Assert.Empty(Signaleringen.Bepaal(MetPartner(new DateOnly(2029, 3, 1), "3a"), new DateOnly(2028, 2, 29)));
    }

    [Fact]
    public void Cp28_ThresholdOfTheSchool_Decides()
    {
        Verwacht(MetPartner(new DateOnly(2027, 1, 16), "3a"), Drempel("CP-28", 0));
        Assert.Single(Signaleringen.Bepaal(MetPartner(new DateOnly(2027, 1, 15), "3a"), Vandaag, Drempel("CP-28", 0)));
        Assert.Single(Signaleringen.Bepaal(MetPartner(new DateOnly(2029, 1, 15), "3a"), Vandaag, Drempel("CP-28", 24)));
    }

    // ---- CP-29: not visible ----

    [Theory]
    [InlineData("leerling", "Leerling")]
    [InlineData("ouder", "Ouder")]
    [InlineData("docent", "Docent")]
    public void Cp29_NotVisible_Warns(string doelgroep, string label)
    {
        var lijn = VolleLijn().Met("2b", a => a with { Zichtbaar = [.. a.Zichtbaar.Where(z => z != doelgroep)] });

        Verwacht(lijn, W("CP-29", "Activiteit 2b", $"{label} ziet ‘Activiteit 2b’ nog niet in de leerlijn.", "zichtbaar"));
        Assert.Equal([KeyValuePair.Create("doelgroep", doelgroep)], Signaleringen.Bepaal(lijn, Vandaag)[0].Invulling);
    }

    [Fact]
    public void Cp29_VisibleForNobody_IsThreeFindings() =>
        Assert.Equal(
            ["Docent", "Leerling", "Ouder"],
            Signaleringen.Bepaal(VolleLijn().Met("2b", a => a with { Zichtbaar = [] }), Vandaag).Select(b => b.Melding.Split(' ')[0])
        );

    [Fact]
    public void Cp29_EachDoelgroep_IsAnotherFinding() =>
        Assert.Equal(
            3,
            Signaleringen.Bepaal(VolleLijn().Met("2b", a => a with { Zichtbaar = [] }), Vandaag).Select(b => b.Kern).Distinct().Count()
        );

    // ---- CP-30: late reflection ----

    private static List<string> Terugblik(int? van, int? tot, int? terug, SchoolKalender? kalender = null, Drempels? drempels = null) =>
        Van(
            "CP-30",
            Lijn(Activiteit("a", 1, van) with { WeekTot = tot, ReflectieWeek = terug }) with
            {
                Kalender = kalender ?? new SchoolKalender(2026),
            },
            drempels
        );

    private static string Later(string k) =>
        $"Activiteit a: De terugblik op ‘Activiteit a’ komt {k} later. Plan hem dichter op de ervaring.";

    [Fact]
    public void Cp30_MoreThanTwoWeeksLater_IsTip()
    {
        Verwacht(VolleLijn().Met("1a", a => a with { ReflectieWeek = 40 }));
        Verwacht(
            VolleLijn().Met("1a", a => a with { ReflectieWeek = 41 }),
            T("CP-30", "Activiteit 1a", "De terugblik op ‘Activiteit 1a’ komt 3 weken later. Plan hem dichter op de ervaring.", "reflectie")
        );
    }

    [Theory]
    [InlineData(40, 42, 44, null)]
    [InlineData(40, 42, 45, "3 weken")]
    [InlineData(40, 42, 39, null)]
    [InlineData(40, null, 42, null)]
    [InlineData(40, null, null, null)]
    [InlineData(null, null, 42, null)]
    [InlineData(null, 40, 43, "3 weken")]
    [InlineData(40, null, 30, null)]
    [InlineData(40, 30, 43, null)]
    public void Cp30_CountsFromTheLastWeek(int? van, int? tot, int? terug, string? k) =>
        Assert.Equal(k is null ? [] : [Later(k)], Terugblik(van, tot, terug));

    [Fact]
    public void Cp30_OverNewYear_CountsWeek53WhenThereIsOne()
    {
        Assert.Equal([Later("3 weken")], Terugblik(52, null, 2, new SchoolKalender(2026)));
        Assert.Empty(Terugblik(52, null, 2, new SchoolKalender(2027)));
    }

    [Fact]
    public void Cp30_WithHolidays_CountsLessonWeeks()
    {
        var kalender = new SchoolKalender(2026, vakantieweken: [43]);

        Assert.Empty(Terugblik(42, null, 45, kalender));
        Assert.Equal([Later("3 weken")], Terugblik(42, null, 46, kalender));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Cp30_NoReflection_IsSilent(bool? reflectie) =>
        Assert.Empty(Van("CP-30", Lijn(Activiteit("a") with { ReflectieJa = reflectie, ReflectieWeek = 50 })));

    [Fact]
    public void Cp30_ThresholdOfTheSchool_Decides()
    {
        Assert.Equal([Later("1 week")], Terugblik(40, null, 41, drempels: Drempel("CP-30", 0)));
        Assert.Empty(Terugblik(40, null, 40, drempels: Drempel("CP-30", 0)));
        Assert.Empty(Terugblik(40, null, 45, drempels: Drempel("CP-30", 5)));
    }

    // ---- CP-31: silence within a year ----

    private static string Stil(int a, int b, int leerjaar = 1) =>
        $"leerjaar {leerjaar}: Tussen week {a} en {b} gebeurt er in leerjaar {leerjaar} niets aan LOB.";

    private static List<string> Stiltes(SchoolKalender kalender, Drempels? drempels, params (int? Van, int? Tot)[] weken) =>
        Van(
            "CP-31",
            Lijn([.. weken.Select((w, i) => Activiteit("a" + i, 1, w.Van) with { WeekTot = w.Tot })]) with
            {
                Kalender = kalender,
            },
            drempels
        );

    private static List<string> Stiltes(params (int? Van, int? Tot)[] weken) => Stiltes(new SchoolKalender(2026), null, weken);

    [Fact]
    public void Cp31_MoreThanTenWeeks_IsTip() =>
        Verwacht(
            VolleLijn().Zonder("1c"),
            T("CP-31", "leerjaar 1", "Tussen week 42 en 3 gebeurt er in leerjaar 1 niets aan LOB.", "weekVan")
        );

    [Fact]
    public void Cp31_ExactlyTenWeeks_IsSilent()
    {
        Assert.Empty(Stiltes((38, null), (48, null)));
        Assert.Equal([Stil(38, 49)], Stiltes((38, null), (49, null)));
        Assert.Equal([Stil(38, 49)], Stiltes((49, null), (38, null)));
    }

    [Fact]
    public void Cp31_CountsFromTheLatestEndSoFar()
    {
        Assert.Empty(Stiltes((38, 39), (49, null)));
        Assert.Equal([Stil(39, 50)], Stiltes((38, 39), (50, null)));
        // The long one goes on while the short one is over.
        Assert.Equal([Stil(47, 5)], Stiltes((38, 47), (40, 41), (5, null)));
        Assert.Empty(Stiltes((38, 4), (40, 41), (14, null)));
    }

    [Fact]
    public void Cp31_BeforeTheFirstAndAfterTheLast_IsSilent()
    {
        Assert.Empty(Stiltes((20, null)));
        Assert.Empty(Stiltes((35, null)));
        Assert.Empty(Van("CP-31", Lijn(Activiteit("a", 1, 36), Activiteit("b", 2, 20))));
    }

    [Fact]
    public void Cp31_WithoutWeek_IsLeftOut()
    {
        Assert.Empty(Stiltes((38, null), (null, null)));
        Assert.Equal([Stil(38, 49)], Stiltes((38, null), (null, 44), (49, null)));
    }

    [Fact]
    public void Cp31_SeveralSilences_AreSeveralFindings()
    {
        Assert.Equal([Stil(35, 46), Stil(46, 4)], Stiltes((35, null), (46, null), (4, null)));
        Assert.Equal(
            ["leerjaar 2 a=35 b=46", "leerjaar 2 a=46 b=4"],
            Signaleringen
                .Bepaal(Lijn(Activiteit("a", 2, 35), Activiteit("b", 2, 46), Activiteit("c", 2, 4)), Vandaag)
                .Where(b => b.Regel == "CP-31")
                .Select(b => $"{b.Onderwerp} {string.Join(' ', b.Invulling.Select(i => $"{i.Key}={i.Value}"))}")
        );
    }

    [Fact]
    public void Cp31_OverNewYear_CountsWeek53WhenThereIsOne()
    {
        Assert.Equal([Stil(47, 5)], Stiltes((47, null), (5, null)));
        Assert.Empty(Stiltes(new SchoolKalender(2027), null, (47, null), (5, null)));
    }

    [Fact]
    public void Cp31_WithHolidays_CountsLessonWeeks()
    {
        var kalender = new SchoolKalender(2026, vakantieweken: [43, 52, 53]);

        Assert.Empty(Stiltes(kalender, null, (42, null), (2, null)));
        Assert.Equal([Stil(42, 3)], Stiltes(kalender, null, (42, null), (3, null)));
    }

    [Fact]
    public void Cp31_EndInAHoliday_IsTheLatestEnd()
    {
        // Week 43 is no lesson week, so it lies as far from week 2 as week 42; still it is the later of the two.
        var kalender = new SchoolKalender(2026, vakantieweken: [43, 52, 53]);

        Assert.Equal([Stil(43, 3)], Stiltes(kalender, null, (42, 42), (42, 43), (3, null)));
        Assert.Equal([Stil(43, 3)], Stiltes(kalender, null, (42, 43), (42, 42), (3, null)));
    }

    [Fact]
    public void Cp31_EndOutsideTheSchoolYear_DoesNotHideWhatHappensInBetween()
    {
        // The school year was cut off at week 26; the activity of week 24 still breaks the silence.
        var kalender = new SchoolKalender(2026, 35, 26);

        Assert.Equal([Stil(12, 24)], Stiltes(kalender, null, (12, null), (24, 27), (25, null)));
        Assert.Equal([Stil(40, 3)], Stiltes(kalender, null, (40, 30), (3, null)));
        Assert.Empty(Stiltes(kalender, null, (12, null), (27, null)));
    }

    [Fact]
    public void Cp31_ThresholdOfTheSchool_Decides()
    {
        Assert.Equal([Stil(38, 40)], Stiltes(new SchoolKalender(2026), Drempel("CP-31", 1), (38, null), (40, null)));
        Assert.Empty(Stiltes(new SchoolKalender(2026), Drempel("CP-31", 12), (38, null), (50, null)));
    }
}
