using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Changes of a questionnaire: each touches one thing, on content that others may have changed; what was asked before never changes meaning.</summary>
public sealed class LijstbewerkingTests
{
    private static Vraag V(string code, Vraagsoort soort = Vraagsoort.JaNee, string? na = null) =>
        new()
        {
            Code = code,
            Tekst = code + "?",
            Soort = soort,
            ToonAls = na is null ? null : new Toonvoorwaarde(na, ["ja"]),
            Opties = Vraagsoorten.HeeftEigenOpties(soort) ? [new("x", "iks"), new("y", "ij")] : [],
        };

    /// <summary>Two sections: A1, A2 (after A1), A3 and B1, B2 (after A3).</summary>
    private static readonly Vragenlijst Lijst = new Vragenlijst
    {
        Secties =
        [
            new Sectie { Titel = "A", Vragen = [V("A1"), V("A2", Vraagsoort.Open, "A1"), V("A3")] },
            new Sectie { Titel = "B", Vragen = [V("B1", Vraagsoort.Keuze), V("B2", Vraagsoort.Schaal, "A3")] },
        ],
    }.MetSleutels();

    private static string Stand(Vragenlijst l) =>
        string.Join(" | ", l.Secties.Select(s => $"{s.Sleutel}:{s.Titel} {string.Join(' ', s.Vragen.Select(v => v.Code))}"));

    private static Vraag Van(Vragenlijst l, string code) => l.Vragen.Single(v => v.Code == code);

    private static string Afdruk(string code) => Lijstbewerking.Afdruk(Van(Lijst, code));

    private static Lijstuitkomst Wijzig(
        string code,
        Func<Vraag, Vraag> hoe,
        Lijstgebruik? gebruik = null,
        string? sectie = null,
        bool alsNieuw = false,
        Vragenlijst? op = null
    ) =>
        Lijstbewerking.VraagWijzigen(
            op ?? Lijst,
            gebruik ?? Lijstgebruik.Geen,
            code,
            Afdruk(code),
            hoe(Van(Lijst, code)),
            sectie,
            alsNieuw
        );

    private static void Geweigerd(Lijstuitkomst uit, string veld, string deel)
    {
        Assert.Equal(Lijstuitslag.Geweigerd, uit.Uitslag);
        Assert.Null(uit.Inhoud);
        Assert.Contains(uit.Fouten, f => f.Veld == veld && f.Melding.Contains(deel, StringComparison.Ordinal));
    }

    // ---- Keys ----

    [Fact]
    public void MetSleutels_GivesEachSectionOne_TheSameForWhoeverReads_AndKeepsWhatIsThere()
    {
        var kaal = Sjablonen.Mentor;
        Assert.Equal(["s1", "s2", "s3", "s4"], kaal.MetSleutels().Secties.Select(s => s.Sleutel!));
        Assert.Equal(kaal.MetSleutels().AlsJson(), Vragenlijst.Lees(kaal.AlsJson()).MetSleutels().AlsJson());
        var deels = kaal with
        {
            Secties = [kaal.Secties[0] with { Sleutel = "s2" }, kaal.Secties[1], kaal.Secties[2] with { Sleutel = "s3" }],
        };
        Assert.Equal(["s2", "s4", "s3"], deels.MetSleutels().Secties.Select(s => s.Sleutel!));
        Assert.DoesNotContain("Sleutel", kaal.AlsJson(), StringComparison.Ordinal);
        Assert.Empty(Lijst.Controleer());
    }

    // ---- Adding and changing ----

    [Fact]
    public void VraagErbij_StandsLastInItsSection()
    {
        var uit = Lijstbewerking.VraagErbij(Lijst, Lijstgebruik.Geen, "s1", V("A4"));
        Assert.Equal("s1:A A1 A2 A3 A4 | s2:B B1 B2", Stand(uit.Inhoud!));
        Geweigerd(Lijstbewerking.VraagErbij(Lijst, Lijstgebruik.Geen, "s9", V("A4")), "Sectie", "Kies een onderdeel");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1A")]
    [InlineData("A 4")]
    [InlineData("A-4")]
    [InlineData("É4")]
    [InlineData("A٤")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTU")]
    public void VraagErbij_CodeThatTheTrendCannotFind_IsRefused(string code) =>
        Geweigerd(Lijstbewerking.VraagErbij(Lijst, Lijstgebruik.Geen, "s1", V("X") with { Code = code }), "Code", "letter");

    [Theory]
    [InlineData("A1")]
    [InlineData("a1")]
    public void VraagErbij_CodeThatIsThere_IsRefused(string code) =>
        Geweigerd(Lijstbewerking.VraagErbij(Lijst, Lijstgebruik.Geen, "s2", V(code)), "Code", "staat al");

    [Fact]
    public void Vraag_ThatCannotBeAsked_IsRefusedAtItsField()
    {
        Lijstuitkomst Erbij(Vraag v) => Lijstbewerking.VraagErbij(Lijst, Lijstgebruik.Geen, "s1", v);
        Geweigerd(Erbij(V("C1") with { Tekst = " " }), "Tekst", "Vul de vraag in");
        Geweigerd(Erbij(V("C1", Vraagsoort.Keuze) with { Opties = [new("x", "iks")] }), "Opties", "ten minste twee");
        Geweigerd(
            Erbij(V("C1", Vraagsoort.Meerkeuze) with { Opties = [.. Enumerable.Range(0, 21).Select(n => new Keuze("o" + n, "o" + n))] }),
            "Opties",
            "hooguit 20"
        );
        Geweigerd(Erbij(V("C1", Vraagsoort.Keuze) with { Opties = [new("x", "iks"), new("x", "ij")] }), "Opties", "niet goed overgekomen");
        Geweigerd(
            Erbij(V("C1", Vraagsoort.Keuze) with { Opties = [new("x y", "iks"), new("z", "ij")] }),
            "Opties",
            "niet goed overgekomen"
        );
        Geweigerd(
            Erbij(V("C1", Vraagsoort.Keuze) with { Opties = [new(Vraag.LieverNiet, "iks"), new("z", "ij")] }),
            "Opties",
            "niet goed overgekomen"
        );
        Geweigerd(Erbij(V("C1", Vraagsoort.Keuze) with { Opties = [new("x", "Iks"), new("y", "iks ")] }), "Opties", "twee keer");
        Geweigerd(Erbij(V("C1") with { IsThuis = true, Verplicht = true }), "Verplicht", "nooit verplicht");
        Geweigerd(Erbij(V("C1", na: "B1")), "ToonVraag", "komt niet eerder");
        Geweigerd(Erbij(V("C1", na: "C1")), "ToonVraag", "komt niet eerder");
        Geweigerd(Erbij(V("C1", na: "ZZ")), "ToonVraag", "komt niet eerder");
        Geweigerd(Erbij(V("C1", na: "A2")), "ToonVraag", "heeft dit antwoord niet");
        Geweigerd(Erbij(V("C1") with { ToonAls = new Toonvoorwaarde("A1", []) }), "ToonVraag", "Kies bij welk antwoord");
    }

    [Fact]
    public void Grenzen_OfItemsAndSections_Hold()
    {
        var vol = new Vragenlijst
        {
            Secties = [new Sectie { Titel = "A", Vragen = [.. Enumerable.Range(1, Vragenlijst.MaximumVragen).Select(n => V("Q" + n))] }],
        }.MetSleutels();
        Geweigerd(Lijstbewerking.VraagErbij(vol, Lijstgebruik.Geen, "s1", V("Nieuw")), "", "hooguit 80 vragen");
        var weg = Lijstbewerking.Onthoud(vol, "Q3")!;
        Geweigerd(Lijstbewerking.VraagTerug(vol, Lijstgebruik.Geen, weg), "", "hooguit 80 vragen");
        var breed = new Vragenlijst
        {
            Secties = [.. Enumerable.Range(1, Vragenlijst.MaximumSecties).Select(n => new Sectie { Titel = "S" + n })],
        };
        Geweigerd(Lijstbewerking.SectieErbij(breed, "Nog een", ""), "", "hooguit 20 onderdelen");
    }

    [Fact]
    public void VraagWijzigen_NewCode_TakesAlongWhatDependsOnIt()
    {
        var uit = Wijzig("A1", v => v with { Code = "A9" });
        Assert.Equal("A9", Van(uit.Inhoud!, "A2").ToonAls!.Vraag);
        Assert.Empty(uit.Inhoud!.Controleer());
    }

    [Fact]
    public void VraagWijzigen_AnswerThatAnotherDependsOn_CannotGo()
    {
        Geweigerd(Wijzig("A1", v => v with { Soort = Vraagsoort.Schaal }), "", "A2 hangt af van een antwoord");
        Geweigerd(Wijzig("A3", v => v with { Soort = Vraagsoort.Open }), "", "B2 hangt af");
    }

    [Theory]
    [InlineData("A3", "s2", "s1:A A1 A2 | s2:B A3 B1 B2")]
    [InlineData("B1", "s1", "s1:A A1 A2 A3 B1 | s2:B B2")]
    [InlineData("B2", "s1", "s1:A A1 A2 A3 B2 | s2:B B1")]
    public void VraagWijzigen_ToAnotherSection_MovesToTheNearEnd(string code, string sectie, string stand)
    {
        Assert.Equal(stand, Stand(Wijzig(code, v => v, sectie: sectie).Inhoud!));
        Assert.Equal(stand, Stand(Lijstbewerking.VraagNaar(Lijst, code, sectie == "s1" ? "s2" : "s1", sectie).Inhoud!));
    }

    [Fact]
    public void VraagWijzigen_ToAnotherSection_BeforeWhatDependsOnItOnly()
    {
        Geweigerd(Wijzig("A1", v => v, sectie: "s2"), "", "A2 hangt af");
        Geweigerd(Wijzig("A1", v => v, sectie: "weg"), "Sectie", "Kies een onderdeel");
        Geweigerd(Lijstbewerking.VraagNaar(Lijst, "A1", "s1", "s2"), "", "A2 hangt af van een antwoord op A1 en moet daarna komen.");
    }

    // ---- Two at once ----

    [Fact]
    public void TweeTegelijk_OtherItemsChanged_BothStand()
    {
        var ander = Wijzig("A1", v => v with { Tekst = "Een andere zin" }).Inhoud!;
        ander = Lijstbewerking.VraagVerschuiven(ander, "B1", "B2", omhoog: false).Inhoud!;
        ander = Lijstbewerking.SectieErbij(ander, "C", "").Inhoud!;
        var uit = Wijzig("A3", v => v with { Hulp = "Denk aan thuis" }, op: ander);
        Assert.Equal(("Een andere zin", "Denk aan thuis"), (Van(uit.Inhoud!, "A1").Tekst, Van(uit.Inhoud!, "A3").Hulp));
        Assert.Equal("s1:A A1 A2 A3 | s2:B B2 B1 | s3:C ", Stand(uit.Inhoud!));
    }

    [Fact]
    public void TweeTegelijk_SameItem_IsNotWrittenOver()
    {
        var ander = Wijzig("A1", v => v with { Tekst = "Een andere zin" }).Inhoud!;
        Assert.Equal(Lijstuitslag.Gewijzigd, Wijzig("A1", v => v with { Hulp = "Hulp" }, op: ander).Uitslag);
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.VraagWeg(ander, "A1", Afdruk("A1")).Uitslag);
        var zonder = Lijstbewerking.VraagWeg(Lijst, "A2", Afdruk("A2")).Inhoud!;
        Assert.Equal(Lijstuitslag.Weg, Wijzig("A2", v => v, op: zonder).Uitslag);
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.VraagWeg(zonder, "A2", Afdruk("A2")).Uitslag);
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.VraagVerschuiven(zonder, "A2", "A1", true).Uitslag);
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.VraagNaar(zonder, "A2", "s1", "s2").Uitslag);
    }

    [Fact]
    public void TweeTegelijk_SameSection_IsNotWrittenOver_ButItsItemsAreFree()
    {
        var oud = Lijstbewerking.Afdruk(Lijst.Secties[0]);
        var ander = Lijstbewerking.SectieWijzigen(Lijst, "s1", oud, "Anders", "").Inhoud!;
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.SectieWijzigen(ander, "s1", oud, "Nog anders", "").Uitslag);
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.SectieWeg(ander, "s1", oud).Uitslag);
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.SectieWijzigen(Lijst, "s9", oud, "x", "").Uitslag);
        var vraag = Wijzig("A1", v => v with { Tekst = "Ook goed" }, op: ander).Inhoud!;
        Assert.Equal(
            "Anders",
            Lijstbewerking
                .SectieWijzigen(vraag, "s2", Lijstbewerking.Afdruk(Lijst.Secties[1]), "B nieuw", "Uitleg")
                .Inhoud!.Secties[0]
                .Titel
        );
    }

    // ---- Moving ----

    [Theory]
    [InlineData("A3", "A2", true, "s1:A A1 A3 A2 | s2:B B1 B2")]
    [InlineData("A2", "A3", false, "s1:A A1 A3 A2 | s2:B B1 B2")]
    [InlineData("B2", "B1", true, "s1:A A1 A2 A3 | s2:B B2 B1")]
    // Already so: a second click changes nothing.
    [InlineData("A2", "A3", true, "s1:A A1 A2 A3 | s2:B B1 B2")]
    public void VraagVerschuiven_PassesTheNeighbour(string code, string buur, bool omhoog, string stand) =>
        Assert.Equal(stand, Stand(Lijstbewerking.VraagVerschuiven(Lijst, code, buur, omhoog).Inhoud!));

    [Theory]
    [InlineData("A1", "A3")]
    [InlineData("A1", "B1")]
    [InlineData("A1", "ZZ")]
    [InlineData("A1", "A1")]
    public void VraagVerschuiven_NoNeighbourAnyMore_AsksToLookAgain(string code, string buur) =>
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.VraagVerschuiven(Lijst, code, buur, false).Uitslag);

    [Fact]
    public void Verschuiven_BeforeWhatItDependsOn_IsRefused()
    {
        Geweigerd(Lijstbewerking.VraagVerschuiven(Lijst, "A2", "A1", true), "", "A2 hangt af van een antwoord op A1 en moet daarna komen.");
        Geweigerd(Lijstbewerking.VraagVerschuiven(Lijst, "A1", "A2", false), "", "A2 hangt af");
        Geweigerd(Lijstbewerking.SectieVerschuiven(Lijst, "s2", "s1", true), "", "B2 hangt af van een antwoord op A3");
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.VraagNaar(Lijst, "A3", "s9", "s2").Uitslag);
        Geweigerd(Lijstbewerking.VraagNaar(Lijst, "A3", "s1", "s9"), "", "niet meer");
        Assert.Equal(Stand(Lijst), Stand(Lijstbewerking.VraagNaar(Lijst, "A3", "s2", "s1").Inhoud!));
    }

    [Fact]
    public void SectieVerschuiven_PassesTheNeighbour()
    {
        var los = new Vragenlijst
        {
            Secties =
            [
                new Sectie { Titel = "A", Vragen = [V("A1")] },
                new Sectie { Titel = "A", Vragen = [V("B1")] },
                new Sectie { Titel = "C" },
            ],
        }.MetSleutels();
        Assert.Equal("s2:A B1 | s1:A A1 | s3:C ", Stand(Lijstbewerking.SectieVerschuiven(los, "s2", "s1", true).Inhoud!));
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.SectieVerschuiven(los, "s1", "s3", false).Uitslag);
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.SectieVerschuiven(los, "s7", "s3", false).Uitslag);
    }

    // ---- Removing and back ----

    [Fact]
    public void VraagWeg_WhileOthersDependOnIt_IsRefusedAndNamesThem()
    {
        Geweigerd(Lijstbewerking.VraagWeg(Lijst, "A1", Afdruk("A1")), "", "A2 hangt af van A1.");
        var twee = Lijstbewerking.VraagErbij(Lijst, Lijstgebruik.Geen, "s2", V("B3", na: "A1")).Inhoud!;
        Geweigerd(Lijstbewerking.VraagWeg(twee, "A1", Afdruk("A1")), "", "A2 en B3 hangen af van A1.");
    }

    [Theory]
    [InlineData("A2")]
    [InlineData("A3")]
    [InlineData("B1")]
    [InlineData("B2")]
    public void VraagTerug_StandsWhereItStood(string code)
    {
        var begin = code == "A3" ? Wijzig("B2", v => v with { ToonAls = null }).Inhoud! : Lijst;
        var weg = Lijstbewerking.Onthoud(begin, code)!;
        var zonder = Lijstbewerking.VraagWeg(begin, code, Lijstbewerking.Afdruk(Van(begin, code))).Inhoud!;
        Assert.DoesNotContain(zonder.Vragen, v => v.Code == code);
        Assert.Equal(begin.AlsJson(), Lijstbewerking.VraagTerug(zonder, Lijstgebruik.Geen, weg).Inhoud!.AlsJson());
        // Twice: it is there already.
        Geweigerd(Lijstbewerking.VraagTerug(begin, Lijstgebruik.Geen, weg), "", "staat al in deze vragenlijst");
    }

    [Fact]
    public void VraagTerug_PlaceIsGone_ComesWhereItFits_OrIsRefused()
    {
        var weg = Lijstbewerking.Onthoud(Lijst, "B1")!;
        var zonder = Lijstbewerking
            .SectieWeg(Lijstbewerking.VraagWeg(Lijst, "B1", Afdruk("B1")).Inhoud!, "s2", Lijstbewerking.Afdruk(Lijst.Secties[1]))
            .Inhoud!;
        Assert.Equal("s1:A A1 A2 A3 B2 B1", Stand(Lijstbewerking.VraagTerug(zonder, Lijstgebruik.Geen, weg).Inhoud!));
        var hangt = Lijstbewerking.Onthoud(Lijst, "A2")!;
        var leeg = Lijstbewerking.VraagWeg(Lijstbewerking.VraagWeg(Lijst, "A2", Afdruk("A2")).Inhoud!, "A1", Afdruk("A1")).Inhoud!;
        Geweigerd(Lijstbewerking.VraagTerug(leeg, Lijstgebruik.Geen, hangt), "", "A2 kan niet afhangen van A1");
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.VraagTerug(new Vragenlijst(), Lijstgebruik.Geen, hangt).Uitslag);
        Assert.Null(Lijstbewerking.Onthoud(Lijst, "ZZ"));
    }

    [Theory]
    [InlineData("s2", "s1:A A1 A2 A3 B1 B2")]
    [InlineData("s1", "s2:B A1 A2 A3 B1 B2")]
    public void SectieWeg_ItsItemsGoToTheOneBeside_InTheSameOrder_AndComeBack(string sleutel, string stand)
    {
        var sectie = Lijst.Secties.Single(s => s.Sleutel == sleutel);
        var weg = Lijstbewerking.OnthoudSectie(Lijst, sleutel)!;
        var na = Lijstbewerking.SectieWeg(Lijst, sleutel, Lijstbewerking.Afdruk(sectie)).Inhoud!;
        Assert.Equal(stand, Stand(na));
        Assert.Equal(Lijst.AlsJson(), Lijstbewerking.SectieTerug(na, weg).Inhoud!.AlsJson());
        Assert.Equal(Lijstuitslag.Gewijzigd, Lijstbewerking.SectieTerug(Lijst, weg).Uitslag);
    }

    [Fact]
    public void SectieWeg_TheOnlyOne_OnlyWhenEmpty()
    {
        var een = new Vragenlijst { Secties = [new Sectie { Titel = "A", Vragen = [V("A1")] }] }.MetSleutels();
        Geweigerd(Lijstbewerking.SectieWeg(een, "s1", Lijstbewerking.Afdruk(een.Secties[0])), "", "enige onderdeel");
        var leeg = new Vragenlijst { Secties = [new Sectie { Titel = "A" }] }.MetSleutels();
        Assert.Empty(Lijstbewerking.SectieWeg(leeg, "s1", Lijstbewerking.Afdruk(leeg.Secties[0])).Inhoud!.Secties);
        Assert.Equal(Lijstuitslag.Weg, Lijstbewerking.SectieWeg(leeg, "s2", "").Uitslag);
        Assert.Null(Lijstbewerking.OnthoudSectie(leeg, "s2"));
    }

    // ---- What rounds used ----

    private static readonly Lijstgebruik Gebruikt = Lijstgebruik.Van([
        ("Vorig jaar", Lijst),
        (
            "Thuis",
            new Vragenlijst { Secties = [new Sectie { Titel = "T", Vragen = [V("T1", Vraagsoort.Schaal) with { IsThuis = true }] }] }
        ),
    ]);

    [Fact]
    public void Gebruikt_WordingHelpPlaceAndTheme_MayChange()
    {
        var uit = Wijzig(
            "B1",
            v =>
                v with
                {
                    Tekst = "Anders gezegd",
                    Hulp = "Hulp",
                    Thema = "lijn",
                    Verplicht = true,
                    Opties = [new("x", "iks, anders gezegd"), new("y", "ij")],
                },
            Gebruikt,
            "s1"
        );
        Assert.Equal(Lijstuitslag.Gedaan, uit.Uitslag);
        Assert.Equal(
            Lijstuitslag.Gedaan,
            Wijzig("A1", v => v with { Opties = [new("ja", "jazeker"), new("nee", "nee hoor")] }, Gebruikt).Uitslag
        );
        // More protection is always possible.
        Assert.Equal(Lijstuitslag.Gedaan, Wijzig("B1", v => v with { IsThuis = true }, Gebruikt).Uitslag);
    }

    [Fact]
    public void Gebruikt_KindOrOptions_MayNot()
    {
        Geweigerd(Wijzig("B1", v => v with { Soort = Vraagsoort.Meerkeuze }, Gebruikt), "Soort", "Maak er een nieuwe vraag van");
        Geweigerd(
            Wijzig("B1", v => v with { Opties = [new("x", "iks"), new("y", "ij"), new("z", "zet")] }, Gebruikt),
            "Opties",
            "Maak er een nieuwe vraag van"
        );
        Geweigerd(
            Wijzig("B1", v => v with { Opties = [new("x", "iks"), new("z", "ij")] }, Gebruikt),
            "Opties",
            "keuze: één antwoord: iks, ij"
        );
        // Results number the answers, so their order belongs to the meaning.
        Geweigerd(
            Wijzig("B1", v => v with { Opties = [new("y", "ij"), new("x", "iks")] }, Gebruikt),
            "Opties",
            "Maak er een nieuwe vraag van"
        );
        Geweigerd(Wijzig("A1", v => v with { Opties = Vraagsoorten.JaNee(true, false) }, Gebruikt), "Opties", "ja of nee: ja, nee");
        Geweigerd(Wijzig("B1", v => v with { Code = "B9" }, Gebruikt), "Code", "ligt vast");
    }

    [Fact]
    public void Gebruikt_AsANewItem_GetsItsOwnCode_AndWhatDependsOnItFollows()
    {
        var uit = Wijzig("A3", v => v with { Code = "A4", Opties = Vraagsoorten.JaNee(true, true) }, Gebruikt, alsNieuw: true);
        Assert.Equal("s1:A A1 A2 A4 | s2:B B1 B2", Stand(uit.Inhoud!));
        Assert.Equal("A4", Van(uit.Inhoud!, "B2").ToonAls!.Vraag);
        // A code that another used differently is no way out.
        Geweigerd(Wijzig("A3", v => v with { Code = "T1" }, Gebruikt, alsNieuw: true), "Code", "‘Thuis’");
        Geweigerd(Wijzig("A3", v => v with { Code = "A1" }, Gebruikt, alsNieuw: true), "Code", "staat al");
    }

    [Fact]
    public void Gebruikt_InAnotherQuestionnaire_TheSameItemMayCome_AnotherMayNot()
    {
        var leeg = new Vragenlijst { Secties = [new Sectie { Titel = "A" }] }.MetSleutels();
        Lijstuitkomst Erbij(Vraag v) => Lijstbewerking.VraagErbij(leeg, Gebruikt, "s1", v);
        Assert.Equal(Lijstuitslag.Gedaan, Erbij(V("B1", Vraagsoort.Keuze) with { Tekst = "In andere woorden" }).Uitslag);
        Geweigerd(Erbij(V("B1", Vraagsoort.Meerkeuze)), "Code", "een andere soort");
        Geweigerd(Erbij(V("B1", Vraagsoort.Keuze) with { Opties = [new("x", "iks"), new("q", "ku")] }), "Code", "andere antwoorden");
        Geweigerd(Erbij(V("b1", Vraagsoort.Keuze)), "Code", "lijkt te veel op B1");
        // About home stays about home.
        Geweigerd(Erbij(V("T1", Vraagsoort.Schaal)), "IsThuis", "over thuis");
        Assert.Equal(Lijstuitslag.Gedaan, Erbij(V("T1", Vraagsoort.Schaal) with { IsThuis = true }).Uitslag);
    }

    [Fact]
    public void Botsingen_OfADraftThatWasThereFirst_AreNamed()
    {
        Assert.Empty(Gebruikt.Botsingen(Lijst));
        Assert.All(Sjablonen.Alle, s => Assert.Empty(Lijstgebruik.Van(Sjablonen.Alle.Select(x => (x.Naam, x.Lijst))).Botsingen(s.Lijst)));
        var ander = Wijzig("B1", v => v with { Soort = Vraagsoort.Meerkeuze }).Inhoud!;
        Assert.Equal(["B1"], Gebruikt.Botsingen(ander).Select(b => b.Code));
        // What is already stored that way can still be worded better.
        Assert.Equal(
            Lijstuitslag.Gedaan,
            Lijstbewerking
                .VraagWijzigen(ander, Gebruikt, "B1", Lijstbewerking.Afdruk(Van(ander, "B1")), Van(ander, "B1") with { Tekst = "Beter" })
                .Uitslag
        );
    }

    // ---- Codes ----

    [Theory]
    [InlineData("Open dagen en markten", "open-dagen-en-markten")]
    [InlineData("  Één café! ", "een-cafe")]
    [InlineData("???", "antwoord")]
    [InlineData("Zeg ik liever niet", "zeg-ik-liever-niet")]
    [InlineData("Liever niet", "liever-niet-2")]
    [InlineData("iks", "iks-2")]
    public void Optiecode_FitsAndIsFree(string label, string code)
    {
        Assert.Equal(code, Vraagsoorten.Optiecode(label, ["iks"]));
        Assert.True(Vraagsoorten.IsOptiecode(code));
    }

    [Fact]
    public void Optiecode_OfALongText_FitsTheCount() => Assert.InRange(Vraagsoorten.Optiecode(new string('w', 500), []).Length, 1, 30);

    [Fact]
    public void VrijeCode_GoesOnWhereTheListIs_AndPassesWhatOthersUse()
    {
        Assert.Equal("MV16", Vraagsoorten.VrijeCode(Sjablonen.Mentor, null, []));
        Assert.Equal("B5", Vraagsoorten.VrijeCode(Lijst, Van(Lijst, "B1"), ["b3", "B4"]));
        Assert.Equal("V1", Vraagsoorten.VrijeCode(new Vragenlijst(), null, []));
        Assert.Equal("V3", Vraagsoorten.VrijeCode(new Vragenlijst(), null, ["V1", "V2"]));
        Assert.True(
            Vraagsoorten.IsVraagcode(
                Vraagsoorten.VrijeCode(
                    new Vragenlijst { Secties = [new Sectie { Titel = "A", Vragen = [V("ABCDEFGHIJKLMNOPQRST")] }] },
                    null,
                    []
                )
            )
        );
    }

    [Fact]
    public void Bronnen_AreEarlierAndCanBeTicked()
    {
        Assert.Equal(["A1"], Lijstbewerking.Bronnen(Lijst, "A3", null).Select(v => v.Code));
        Assert.Equal(["A1", "A3"], Lijstbewerking.Bronnen(Lijst, null, "s1").Select(v => v.Code));
        Assert.Equal(["A1", "A3", "B1", "B2"], Lijstbewerking.Bronnen(Lijst, null, "s2").Select(v => v.Code));
        Assert.Equal(["A1"], Lijstbewerking.Bronnen(Lijst, "A3", "s2").Select(v => v.Code));
        Assert.Equal(["A1", "A3"], Lijstbewerking.Bronnen(Lijst, "B1", "s1").Select(v => v.Code));
        Assert.Empty(Lijstbewerking.Bronnen(Lijst, null, "s9"));
    }

    /// <summary>Whatever is done in whatever order, nothing gets lost, doubled or loose.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyRow_OfOperations_LeavesAListThatHolds(int begin)
    {
        var dobbel = new Random(begin);
        var lijst = Sjablonen.Leerling.MetSleutels();
        for (var n = 0; n < 300; n++)
        {
            var vragen = lijst.Vragen;
            var v = vragen[dobbel.Next(vragen.Count)];
            var buur = vragen[dobbel.Next(vragen.Count)];
            var s = lijst.Secties[dobbel.Next(lijst.Secties.Count)];
            var uit = dobbel.Next(9) switch
            {
                0 => Lijstbewerking.VraagVerschuiven(lijst, v.Code, buur.Code, dobbel.Next(2) == 0),
                1 => Lijstbewerking.VraagNaar(lijst, v.Code, lijst.Secties.First(x => x.Vragen.Contains(v)).Sleutel!, s.Sleutel!),
                2 => Lijstbewerking.SectieErbij(lijst, "Erbij", ""),
                3 => Lijstbewerking.SectieWeg(lijst, s.Sleutel!, Lijstbewerking.Afdruk(s)),
                4 => Lijstbewerking.SectieVerschuiven(lijst, s.Sleutel!, lijst.Secties[dobbel.Next(lijst.Secties.Count)].Sleutel!, true),
                5 => Lijstbewerking.VraagErbij(
                    lijst,
                    Lijstgebruik.Geen,
                    s.Sleutel!,
                    V(Vraagsoorten.VrijeCode(lijst, v, [])) with
                    {
                        ToonAls = buur.Antwoorden.Count > 0 ? new Toonvoorwaarde(buur.Code, [buur.Antwoorden[0].Code]) : null,
                    }
                ),
                6 => vragen.Count > 5 ? Lijstbewerking.VraagWeg(lijst, v.Code, Lijstbewerking.Afdruk(v)) : Lijstuitkomst.Weg,
                7 => Lijstbewerking.VraagWijzigen(
                    lijst,
                    Lijstgebruik.Geen,
                    v.Code,
                    Lijstbewerking.Afdruk(v),
                    v with
                    {
                        Code = "Z" + n,
                    },
                    s.Sleutel
                ),
                _ => Lijstbewerking.VraagWijzigen(
                    lijst,
                    Lijstgebruik.Geen,
                    v.Code,
                    Lijstbewerking.Afdruk(v),
                    v with
                    {
                        Soort = Vraagsoort.Lijn,
                        Opties = [],
                    }
                ),
            };
            lijst = uit.Inhoud ?? lijst;
            Assert.DoesNotContain(lijst.Controleer(), f => f.Code.Length > 0);
            Assert.Equal(lijst.Secties.Count, lijst.Secties.Select(x => x.Sleutel).Distinct().Count());
        }
    }
}
