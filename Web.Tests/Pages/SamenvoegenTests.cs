using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Tests.Domein;
using LobBeleid.Web.Pages.Planner;
using LobBeleid.Web.Pages.Shared;

namespace LobBeleid.Tests.Pages;

public class SamenvoegenTests
{
    private sealed record Formulier
    {
        [Display(Name = "de titel")]
        public string? Titel { get; set; }
        public string? Doel { get; set; }

        [Display(Name = "terugblik")]
        public bool? Terugblik { get; set; }
        public int? Week { get; set; }
        public bool Nieuw { get; set; }
        public DateOnly? Datum { get; set; }

        [Display(Name = "klassen")]
        public List<string> Klassen { get; set; } = [];
        public string Afgeleid => Titel + "!";
    }

    private static readonly Formulier Basis = new()
    {
        Titel = "Stage",
        Doel = "zien",
        Terugblik = true,
        Week = 40,
        Klassen = ["1A", "1B"],
    };

    private static (Formulier Resultaat, IReadOnlyList<Botsing> Botsingen) Voeg(Formulier eigen, Formulier ander) =>
        Samenvoegen.Drieweg(Basis, eigen, ander);

    [Fact]
    public void Drieweg_NobodyChanged_IsTheBasis()
    {
        var (resultaat, botsingen) = Voeg(Basis with { }, Basis with { });

        Assert.Equal(Samenvoegen.Bewaar(Basis), Samenvoegen.Bewaar(resultaat));
        Assert.Empty(botsingen);
    }

    [Fact]
    public void Drieweg_OnlyMineOrOnlyTheirs_KeepsBoth()
    {
        var (resultaat, botsingen) = Voeg(
            Basis with
            {
                Titel = "Snuffelstage",
                Week = null,
            },
            Basis with
            {
                Doel = "",
                Nieuw = true,
                Klassen = ["1B"],
            }
        );

        Assert.Equal(("Snuffelstage", null, "", true), (resultaat.Titel, resultaat.Week, resultaat.Doel, resultaat.Nieuw));
        Assert.Equal(["1B"], resultaat.Klassen);
        Assert.True(resultaat.Terugblik);
        Assert.Empty(botsingen);
    }

    [Fact]
    public void Drieweg_BothTheSame_IsNoClash()
    {
        var (resultaat, botsingen) = Voeg(Basis with { Titel = "Stage 2", Week = 41 }, Basis with { Titel = "Stage 2", Week = 41 });

        Assert.Equal(("Stage 2", 41), (resultaat.Titel, resultaat.Week));
        Assert.Empty(botsingen);
    }

    [Fact]
    public void Drieweg_BothDifferent_KeepsMineAndReports()
    {
        var (resultaat, botsingen) = Voeg(Basis with { Titel = "Mijn stage", Week = null }, Basis with { Titel = "Jouw stage", Week = 41 });

        Assert.Equal(("Mijn stage", null), (resultaat.Titel, resultaat.Week));
        Assert.Equal(
            [new Botsing("Titel", "de titel", "Mijn stage", "Jouw stage"), new Botsing("Week", "Week", "(leeg)", "41")],
            botsingen
        );
    }

    [Theory]
    [InlineData(true, null, null)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(null, true, null)]
    public void Drieweg_BoolThatOneChanged_KeepsTheChange(bool? eigen, bool? ander, bool? verwacht)
    {
        var (resultaat, botsingen) = Voeg(Basis with { Terugblik = eigen }, Basis with { Terugblik = ander });

        Assert.Equal(verwacht, resultaat.Terugblik);
        Assert.Empty(botsingen);
    }

    [Fact]
    public void Drieweg_BoolThatBothChanged_TellsNoFromNotAnswered()
    {
        var (resultaat, botsingen) = Voeg(Basis with { Terugblik = false }, Basis with { Terugblik = null });

        Assert.False(resultaat.Terugblik);
        Assert.Equal([new Botsing("Terugblik", "terugblik", "nee", "(leeg)")], botsingen);
        Assert.Equal(
            [new Botsing("Terugblik", "terugblik", "(leeg)", "ja")],
            Samenvoegen
                .Drieweg(Basis with { Terugblik = false }, Basis with { Terugblik = null }, Basis with { Terugblik = true })
                .Botsingen
        );
    }

    [Fact]
    public void Drieweg_ListThatBothChanged_IsReportedAsAList()
    {
        var (resultaat, botsingen) = Voeg(Basis with { Klassen = ["1A", "1C"] }, Basis with { Klassen = [] });

        Assert.Equal(["1A", "1C"], resultaat.Klassen);
        Assert.Equal([new Botsing("Klassen", "klassen", "1A, 1C", "(niets)")], botsingen);
    }

    [Fact]
    public void Drieweg_ListInAnotherOrder_IsTheSameChoice()
    {
        // The form posts ticked boxes in the order of the screen, the database gives them in the order in which they were entered.
        var (resultaat, botsingen) = Voeg(Basis with { Klassen = ["1B", "1A"] }, Basis with { Klassen = ["1A", "1B", "1C"] });

        Assert.Equal(["1A", "1B", "1C"], resultaat.Klassen);
        Assert.Empty(botsingen);
        Assert.Empty(Voeg(Basis with { Klassen = ["1C", "1D"] }, Basis with { Klassen = ["1D", "1C"] }).Botsingen);
        // Ticked twice is not what was ticked once.
        Assert.Single(Voeg(Basis with { Klassen = ["1A", "1A"] }, Basis with { Klassen = ["1B", "1B"] }).Botsingen);
    }

    [Fact]
    public void Drieweg_LineEndingsSpacesAndEmpty_AreNoChange()
    {
        var basis = Basis with { Titel = null, Doel = "een\ntwee" };

        var (resultaat, botsingen) = Samenvoegen.Drieweg(
            basis,
            basis with
            {
                Titel = " ",
                Doel = " een\r\ntwee ",
            },
            basis with
            {
                Titel = "nieuw",
                Doel = "drie",
            }
        );
        Assert.Equal(("nieuw", "drie"), (resultaat.Titel, resultaat.Doel));
        Assert.Empty(botsingen);
        Assert.Empty(Samenvoegen.Drieweg(null, basis, basis with { Titel = "" }).Botsingen);
        Assert.Empty(Samenvoegen.Drieweg(null, basis with { Titel = "" }, basis).Botsingen);
        Assert.Single(Samenvoegen.Drieweg(basis, basis with { Doel = "een twee" }, basis with { Doel = "drie" }).Botsingen);
    }

    [Fact]
    public void Drieweg_WithoutBasis_EveryDifferenceClashes()
    {
        var (resultaat, botsingen) = Samenvoegen.Drieweg(
            null,
            Basis with
            {
                Titel = "Mijn",
                Nieuw = true,
            },
            Basis with
            {
                Doel = "jouw",
                Datum = new DateOnly(2027, 1, 15),
            }
        );

        Assert.Equal(("Mijn", "zien", true, null, 40), (resultaat.Titel, resultaat.Doel, resultaat.Nieuw, resultaat.Datum, resultaat.Week));
        Assert.Equal(
            ["Titel Mijn/Stage", "Doel zien/jouw", "Nieuw ja/nee", "Datum (leeg)/15 januari 2027"],
            botsingen.Select(b => $"{b.Veld} {b.Eigen}/{b.Ander}")
        );
        // Empty at one side is a difference too when nobody knows how it began.
        Assert.Equal(["Titel"], Samenvoegen.Drieweg(null, Basis with { Titel = null }, Basis with { }).Botsingen.Select(b => b.Veld));
        Assert.Equal(["Titel"], Samenvoegen.Drieweg(null, Basis with { }, Basis with { Titel = null }).Botsingen.Select(b => b.Veld));
    }

    private sealed record PerCode
    {
        public Dictionary<string, string> Waarden { get; set; } = [];
    }

    /// <summary>Values under names that are data are brought together one by one.</summary>
    [Fact]
    public void Drieweg_ValuesByName_EachByItself()
    {
        static PerCode Van(string a, string b, string c) =>
            new()
            {
                Waarden = new()
                {
                    ["a"] = a,
                    ["b"] = b,
                    ["c"] = c,
                },
            };
        var (resultaat, botsingen) = Samenvoegen.Drieweg(Van("1", "1", "1"), Van("2", "1", "3"), Van("1", "2", "4"));
        Assert.Equal(Van("2", "2", "3").Waarden, resultaat.Waarden);
        Assert.Equal([new Botsing("c", "c", "3", "4")], botsingen);
        // Without what both started from every difference counts as changed by both.
        (resultaat, botsingen) = Samenvoegen.Drieweg(null, Van("2", "1", ""), Van("1", "1", "4"));
        Assert.Equal(Van("2", "1", "").Waarden, resultaat.Waarden);
        Assert.Equal([new Botsing("a", "a", "2", "1"), new Botsing("c", "c", "(leeg)", "4")], botsingen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("{\"Week\":\"veertig\"}")]
    [InlineData("null")]
    public void Lees_MissingOrTampered_IsNull(string? basis) => Assert.Null(Samenvoegen.Lees<Formulier>(basis));

    [Fact]
    public void Lees_TooLong_IsNull()
    {
        Assert.NotNull(Samenvoegen.Lees<Formulier>("{}".PadRight(100_000)));
        Assert.Null(Samenvoegen.Lees<Formulier>("{}".PadRight(100_001)));
    }

    [Fact]
    public void Lees_WhatWasKept_IsTheWholeActivityForm()
    {
        var invoer = ActiviteitInvoer.Van(
            Bouwer.Activiteit("a") with
            {
                VoorbereidingJa = null,
                Vestigingen = ["De Kade"],
                Klassen = ["1A"],
                Materiaal = [new Materiaal("Kaart", "https://example.org")],
            }
        );

        var terug = Samenvoegen.Lees<ActiviteitInvoer>(Samenvoegen.Bewaar(invoer));
        Assert.Equal(Samenvoegen.Bewaar(invoer), Samenvoegen.Bewaar(terug));
        Assert.Equal((null, true, "Kaart | https://example.org"), (terug!.VoorbereidingJa, terug.ReflectieJa, terug.Materiaal));
    }

    [Fact]
    public void Drieweg_ActivityForm_KeepsEveryFieldOfBoth()
    {
        // Every field that the one filled and the other left alone survives, from either side: none is forgotten.
        var leeg = new ActiviteitInvoer();
        var vol = ActiviteitInvoer.Van(
            Bouwer.Activiteit("a") with
            {
                Team = "OK",
                WeekTot = 41,
                Partner = "p",
                Nieuw = true,
                Leerwegen = ["Kader"],
                Vestigingen = ["De Kade"],
                Klassen = ["1A"],
                Materiaal = [new Materiaal("Kaart", "https://example.org")],
            }
        );

        Assert.All(
            typeof(ActiviteitInvoer).GetProperties(),
            p => Assert.NotEqual(Samenvoegen.Bewaar(p.GetValue(leeg)), Samenvoegen.Bewaar(p.GetValue(vol)))
        );
        foreach (
            var (resultaat, botsingen) in new[]
            {
                Samenvoegen.Drieweg(leeg, vol, new ActiviteitInvoer()),
                Samenvoegen.Drieweg(leeg, new ActiviteitInvoer(), vol),
            }
        )
        {
            Assert.Equal(Samenvoegen.Bewaar(vol), Samenvoegen.Bewaar(resultaat));
            Assert.Empty(botsingen);
        }
    }
}
