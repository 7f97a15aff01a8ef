using System.Reflection;
using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Tests.Domein.Smart;

/// <summary>
/// The SMART check against goals that people labelled. doelen.tsv (1,535 goals: 1,000 by five authors, A B D F G, and 535 written to find blind
/// spots, E) was there while the words were chosen; doelen-apart.tsv (150 and 200 goals by two other authors, who saw neither the checker nor the
/// other set) was kept aside: its figures are the ones to believe, and what is reached there is the floor.
/// </summary>
public sealed class SmartToetsTests
{
    /// <summary>
    /// The example goals of domain 8.3 with their expected codes; DB11's M3 is a false hit on "meer", kept as an example of why people decide.
    /// </summary>
    public static TheoryData<string, string, string> Voorbeelden =>
        new()
        {
            {
                "DG1",
                "Uiterlijk 29 januari 2027 voert elke mentor van leerjaar 2 met iedere leerling "
                    + "één loopbaangesprek over een eigen ervaring, geteld in het gespreksregister "
                    + "(12 taakuren; afgestemd met directie en leerlingenpanel).",
                ""
            },
            {
                "DG2",
                "Vóór 1 november 2026 maakt de vaksectie techniek twee bedrijfsopdrachten waarin leerlingen zelf iets "
                    + "uitvoeren; beide staan op de checklist (8 taakuren; afgestemd met directie en leerlingenraad).",
                ""
            },
            {
                "DG3",
                "Op 30 april 2027 heeft 90% van de leerlingen in leerjaar 4 een nagesprek over de open dag gehad "
                    + "met mentor of decaan, volgens de registratie (15 uur; afgestemd met CvB en leerlingenpanel).",
                ""
            },
            {
                "DG4",
                "Het team Bovenbouw Kade zet voor 15 september 2026 in leerjaar 3 en 4 één LOB-uur "
                    + "per week op het rooster (0,2 fte; afgestemd met directie en leerlingenraad).",
                ""
            },
            {
                "DG5",
                "De LOB-coördinator toont uiterlijk 1 oktober 2026 de leerlijn aan leerlingen, "
                    + "ouders en docenten; in de vragenlijst van maart wijst 80% van de leerlingen de "
                    + "volgende stap aan (20 taakuren; afgestemd met directie en leerlingenpanel).",
                ""
            },
            {
                "DG6",
                "De stagebegeleiders bezoeken vóór 5 februari 2027 elk stagebedrijf één keer en noteren in het "
                    + "logboek welke taak de leerling doet (reisbudget € 600; afgestemd met CvB en leerlingenraad).",
                ""
            },
            {
                "DG7",
                "Mentoren van leerjaar 1 geven vóór 18 december 2026 drie lessen beroepenverkenning met voorbereiding "
                    + "en nabespreking, zichtbaar op de checklist (3 lesuren; afgestemd met directie en leerlingenpanel).",
                ""
            },
            {
                "DG8",
                "De schoolcoach houdt vóór 26 maart 2027 twee trainingsmiddagen voor team "
                    + "Onderbouw Linde; van elke docent is één opname bekeken met de kijkwijzer "
                    + "(vervanging voor 4 dagdelen; afgestemd met directie en leerlingenraad).",
                ""
            },
            {
                "DG9",
                "Het team brengt het aandeel informatiemomenten op de tijdlijn terug van 60% "
                    + "naar 40% op 1 juni 2027 (6 taakuren; afgestemd met CvB en leerlingenpanel).",
                ""
            },
            {
                "DG10",
                "Op 2 juli 2027 heeft 75% van de ouders van leerjaar 2 de thuisopdracht over profielen gedaan, blijkt uit "
                    + "de vragenlijst; de teamleider regelt dit (10 taakuren; afgestemd met directie en leerlingenraad).",
                ""
            },
            {
                "DG11",
                "De decaan spreekt vóór 1 maart 2027 zes groepjes van vijf leerlingen en legt per groepje "
                    + "drie punten vast in een verslag (9 uur; afgestemd met CvB en leerlingenpanel).",
                ""
            },
            {
                "DG12",
                "De docenten Nederlands voeren in week 6 van 2027 met 120 leerlingen een proefsollicitatie; het "
                    + "formulier zit in het portfolio (2 lesuren per klas; afgestemd met directie en leerlingenraad).",
                ""
            },
            {
                "DG13",
                "Het team geeft uiterlijk 20 november 2026 alle tien bliksemstages een opdracht en een nagesprek; "
                    + "de checklist laat beide zien (15 taakuren; afgestemd met directie en leerlingenpanel).",
                ""
            },
            {
                "DG14",
                "De teamleider bespreekt vóór 25 juni 2027 de LOB-plannen met 15 mentoren en 40 leerlingen "
                    + "en stuurt één verslag naar de directie (5 uur; afgestemd met directie en leerlingenraad).",
                ""
            },
            {
                "DG15",
                "Mentoren van leerjaar 3 geven vóór 12 februari 2027 twee lessen met een rolmodel; "
                    + "in de vragenlijst noemt 70% van de leerlingen iemand bij wie zij terechtkunnen "
                    + "(gastbudget € 400; afgestemd met CvB en leerlingenpanel).",
                ""
            },
            { "DB1", "We besteden meer aandacht aan loopbaanleren in de bovenbouw.", "S1 S2 M1 M2 M3 A1 R1 T1" },
            {
                "DB2",
                "Elke mentor van leerjaar 1 voert met iedere leerling twee loopbaangesprekken, geteld "
                    + "in het gespreksregister (10 taakuren; afgestemd met directie en leerlingenraad).",
                "T1"
            },
            {
                "DB3",
                "Zo snel mogelijk heeft 80% van de leerlingen een stageplek, volgens de registratie; "
                    + "de mentoren begeleiden dit (12 uur; afgestemd met CvB en leerlingenpanel).",
                "T1 T2"
            },
            {
                "DB4",
                "De decaan organiseert uiterlijk 1 maart 2027 gesprekken over de open dag, vastgelegd "
                    + "in het logboek (taakuren beschikbaar; afgestemd met directie en leerlingenraad).",
                "M1"
            },
            {
                "DB5",
                "Vóór 1 mei 2027 vindt 85% van de leerlingen de stage leerzaam; team Bovenbouw Linde "
                    + "maakt er een opdracht bij (8 taakuren; afgestemd met directie en leerlingenpanel).",
                "M2"
            },
            {
                "DB6",
                "Er wordt vóór 1 december 2026 in elk leerjaar één bedrijf bezocht, zichtbaar "
                    + "op de checklist (busbudget € 900; afgestemd met directie en leerlingenraad).",
                "S2"
            },
            {
                "DB7",
                "De mentoren stimuleren vóór 1 juni 2027 alle leerlingen om na te denken over later, "
                    + "blijkt uit de vragenlijst (6 uur; afgestemd met CvB en leerlingenpanel).",
                "S1"
            },
            {
                "DB8",
                "De vaksectie zorg houdt vóór 5 maart 2027 drie gastlessen met nabespreking, geteld op de checklist (6 lesuren).",
                "A1"
            },
            {
                "DB9",
                "Elke mentor moet vóór 1 februari 2027 zonder overleg twee gesprekken filmen, bijgehouden in het logboek (4 uur).",
                "A1 A2"
            },
            {
                "DB10",
                "Het team Onderbouw Kade bezoekt vóór 1 april 2027 met elke klas drie bedrijven, "
                    + "geteld op de checklist (afgestemd met directie en leerlingenpanel).",
                "R1"
            },
            {
                "DB11",
                "Op 1 februari 2027 kiest 100% van de leerlingen het goede profiel en twijfelt nooit meer, volgens "
                    + "de vragenlijst; de mentoren begeleiden dit (2 lesuren; afgestemd met directie en leerlingenraad).",
                "M3 R2"
            },
            {
                "DB12",
                "Binnen een week, op 11 september 2026, hebben de drie decanen 600 leerlingen gesproken, "
                    + "geteld in het register (20 uur; afgestemd met CvB en leerlingenpanel).",
                "R3"
            },
            {
                "DB13",
                "De decaan hangt vóór 1 oktober 2026 in elk lokaal een leerlijnposter op en regelt daarnaast "
                    + "stageplekken, zichtbaar op de checklist (9 uur; afgestemd met directie en leerlingenraad).",
                "S3"
            },
            {
                "DB14",
                "Vóór 1 juli 2027 voeren de mentoren vaker loopbaangesprekken, zichtbaar in het gespreksregister "
                    + "(taakuren beschikbaar; afgestemd met directie en leerlingenraad).",
                "M1 M3"
            },
            {
                "DB15",
                "Wij geloven dat elke jongere een eigen plek verdient en dat loopbaanleren het hart van onze school is.",
                "V1 S2 M2 A1 R1 T1"
            },
        };

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public void Codes_ExampleGoals_AreAsListed(string id, string doel, string codes)
    {
        var gevonden = SmartCodes.Bepaal(doel, Doelvelden.Geen).Select(c => c.Code).Order(StringComparer.Ordinal);
        Assert.Equal(
            (id, string.Join(' ', codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))),
            (id, string.Join(' ', gevonden))
        );
    }

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public void Letters_GoodGoals_Hold(string id, string doel, string codes)
    {
        if (codes.Length > 0)
        {
            return;
        }
        Assert.Equal(
            (id, "S M T"),
            (id, string.Join(' ', SmartToets.Bepaal(doel).Letters.Where(l => l.Oordeel == Oordeel.Voldoet).Select(l => l.Letter)))
        );
    }

    [Theory]
    [InlineData("Uiterlijk 29 januari 2027 voert elke mentor een gesprek.", "2027-01-29")]
    [InlineData("Klaar op 1-5-2027, niet op 2-5-2027.", "2027-05-01")]
    [InlineData("Klaar in week 6 van 2027.", null)]
    [InlineData("Klaar op 31-2-2027 of op 2027-03-01.", "2027-03-01")]
    [InlineData("Vóór de meivakantie.", null)]
    public void DatumIn_TheFirstFullDate(string doel, string? datum) =>
        Assert.Equal(
            datum is null ? null : DateOnly.ParseExact(datum, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            SmartCodes.DatumIn(doel)
        );

    [Fact]
    public void Codes_FieldsCountAsMuchAsText()
    {
        const string doel = "Elke mentor voert met iedere leerling twee loopbaangesprekken, geteld in het gespreksregister.";
        Assert.Equal(["A1", "R1", "T1"], SmartCodes.Bepaal(doel, Doelvelden.Geen).Select(c => c.Code));
        Assert.Empty(
            SmartCodes.Bepaal(
                doel,
                new Doelvelden
                {
                    Draagvlak = "directie en leerlingenraad",
                    Middelen = "40 uur",
                    Einddatum = new DateOnly(2027, 7, 1),
                }
            )
        );
        // 600 talks of ten minutes do not fit in twenty hours.
        Assert.Equal(
            "600 keer 10 minuten past niet in 20 uur.",
            SmartCodes
                .Bepaal(
                    doel,
                    new Doelvelden
                    {
                        Draagvlak = "x",
                        Middelen = "x",
                        Einddatum = new DateOnly(2027, 7, 1),
                        Aantal = 600,
                        MinutenPerKeer = 10,
                        UrenToegezegd = 20,
                    }
                )
                .Single()
                .Melding
        );
        Assert.Equal(Oordeel.Voldoet, SmartToets.Bepaal(doel, new Doelvelden { Einddatum = new DateOnly(2027, 7, 1) }).Letters[4].Oordeel);
    }

    [Theory]
    [InlineData("De mentoren van leerjaar 3 maken een LOB-kalender.", 'M', false)]
    [InlineData("De docenten van klas 2 schrijven een lesbrief.", 'M', false)]
    [InlineData("Voor 4 vmbo komt er een stageboek.", 'M', false)]
    [InlineData("De decaan maakt een handleiding voor LOB 2.0.", 'M', false)]
    [InlineData("Het team bespreekt de 7 elementen.", 'M', false)]
    [InlineData("Elke leerling loopt stage.", 'M', true)]
    [InlineData("De helft van de ouders komt naar de avond.", 'M', true)]
    [InlineData("Driekwart van de leerlingen vult het formulier in.", 'M', true)]
    [InlineData("Geen enkele leerling verlaat de school zonder plan.", 'M', true)]
    [InlineData("Het aandeel informatie gaat van 60% naar 40%.", 'M', true)]
    [InlineData("De mentoren spreken hun leerlingen regelmatig.", 'T', false)]
    [InlineData("De mentoren vullen tijdig het formulier in.", 'T', false)]
    [InlineData("De mentoren spreken op termijn hun leerlingen.", 'T', false)]
    [InlineData("De mentoren spreken structureel hun leerlingen.", 'T', false)]
    [InlineData("De leerlingen lopen een stage van twee weken.", 'T', false)]
    [InlineData("De mentoren spreken hun leerlingen medio maart.", 'T', true)]
    [InlineData("Het formulier is vóór de meivakantie ingevuld.", 'T', true)]
    [InlineData("Het formulier is eind periode 3 ingevuld.", 'T', true)]
    [InlineData("De leerlingen lopen in week 12 stage.", 'T', true)]
    [InlineData("De leerlingen lopen dit schooljaar stage.", 'T', true)]
    [InlineData("De leerlingen lopen volgend jaar stage.", 'T', true)]
    [InlineData("De leerlingen beginnen na de zomer.", 'T', true)]
    [InlineData("De mentoren noteren vanaf januari elk gesprek.", 'T', true)]
    [InlineData("In 2028 heeft elke leerling een portfolio.", 'T', true)]
    [InlineData("De mentor spreekt de leerling binnen zes weken na de stage.", 'T', true)]
    [InlineData("We besteden meer aandacht aan loopbaanleren in de bovenbouw.", 'S', false)]
    [InlineData("Wij geloven dat elke jongere een eigen plek verdient.", 'S', false)]
    [InlineData("Er wordt in elk leerjaar één bedrijf bezocht.", 'S', true)]
    [InlineData("Elke leerling in leerjaar 2 loopt een bliksemstage.", 'S', true)]
    [InlineData("Wij zetten in op praktijk door leerlingen uit te nodigen bij een bedrijf.", 'S', true)]
    [InlineData("We geven LOB een impuls doordat elke klas meeloopt in een ziekenhuis.", 'S', true)]
    [InlineData("Wij werken aan betere stages door goed te luisteren naar wat er leeft.", 'S', false)]
    [InlineData("De directie stelt een coördinator aan voor het vmbo.", 'S', true)]
    [InlineData("Docenten stellen zich open voor de vragen van leerlingen.", 'S', false)]
    [InlineData("Alle leermeesters dragen bij aan een positief klimaat.", 'S', false)]
    [InlineData("Iedere sectie werkt aan een rijke leeromgeving waarin leren vanzelf spreekt.", 'S', false)]
    [InlineData("Karin vraagt bij het mbo de uitvalcijfers op.", 'S', true)]
    [InlineData("⅔ van de leerlingen heeft een brief geschreven.", 'M', true)]
    [InlineData("Niet elke leerling hoeft stage te lopen.", 'M', false)]
    [InlineData("De begroting gaat van € 2000 naar € 3500.", 'M', true)]
    [InlineData("De reis van groep 8 gaat met een budget van € 400.", 'M', false)]
    [InlineData("In de tweede helft van 2026 is de rol van ouders groter.", 'M', false)]
    [InlineData("Leerlingen bespreken hun stage tijdens de mentorles.", 'T', false)]
    [InlineData("Zoals de nota uit 2019 voorschrijft, ontvangen ouders een verslag.", 'T', false)]
    [InlineData("Halverwege het schooljaar is iedereen ingeschreven.", 'T', true)]
    [InlineData("Tijdens de projectweek interviewt elke leerling een vakman.", 'T', true)]
    public void Letter_WhatFoolsSimplePatterns_IsJudgedByItsMeaning(string doel, char letter, bool voldoet) =>
        Assert.Equal(voldoet, SmartToets.Bepaal(doel).Letters.Single(l => l.Letter == letter).Oordeel == Oordeel.Voldoet);

    [Fact]
    public void AenR_AreAskedOfPeople() =>
        Assert.All(
            Doelen("doelen.tsv"),
            d =>
                Assert.All(
                    SmartToets.Bepaal(d.Tekst).Letters.Where(l => l.Letter is 'A' or 'R'),
                    l => Assert.Equal(Oordeel.Twijfel, l.Oordeel)
                )
        );

    [Theory]
    [InlineData("doelen.tsv", 'S', 0.98, 0.99)]
    [InlineData("doelen.tsv", 'M', 0.99, 0.99)]
    [InlineData("doelen.tsv", 'T', 0.99, 0.99)]
    [InlineData("doelen-apart.tsv", 'S', 0.96, 0.97)]
    [InlineData("doelen-apart.tsv", 'M', 0.985, 0.985)]
    [InlineData("doelen-apart.tsv", 'T', 0.99, 0.98)]
    public void Letters_LabelledGoals_PrecisionAndRecallStayAbove(string bestand, char letter, double precisie, double recall)
    {
        var doelen = Doelen(bestand);
        Assert.True(doelen.Count >= 350);
        var (tp, fp, fn) = (0, 0, 0);
        foreach (var d in doelen)
        {
            var zegt = SmartToets.Bepaal(d.Tekst).Letters.Single(l => l.Letter == letter).Oordeel == Oordeel.Voldoet;
            var hoort = letter switch
            {
                'S' => d.S,
                'M' => d.M,
                _ => d.T,
            };
            if (zegt && hoort)
            {
                tp++;
            }
            else if (zegt)
            {
                fp++;
            }
            else if (hoort)
            {
                fn++;
            }
        }

        var (p, r) = ((double)tp / (tp + fp), (double)tp / (tp + fn));
        Assert.True(p >= precisie && r >= recall, $"{bestand} {letter}: precision {p:0.000}, recall {r:0.000}");
    }

    [Fact]
    public void Bepaal_Woorden_LieWithinTheText_AndHostileTextIsAnswered()
    {
        var toeval = new Random(7);
        string[] brokken =
        [
            "(",
            ")",
            "é",
            "½",
            "12",
            "van 60% naar ",
            "leerjaar 3 en ",
            "om te ",
            "'",
            "-",
            ".",
            "\u0000",
            "😀",
            "één ",
            "week ",
            "elke ",
            "1-1-",
            "per ",
            "tot en met ",
        ];
        foreach (
            var tekst in Doelen("doelen-apart.tsv")
                .Select(d => d.Tekst)
                .Append("")
                .Append("   ")
                .Append(new string('(', 30_000))
                .Append(new string('1', 30_000))
                .Append(string.Concat(Enumerable.Repeat("elke ", 6000)))
                .Concat(
                    Enumerable
                        .Range(0, 60)
                        .Select(_ => string.Concat(Enumerable.Range(0, 4000).Select(_ => brokken[toeval.Next(brokken.Length)])))
                )
        )
        {
            var u = SmartToets.Bepaal(tekst);
            Assert.True(u.Tekst.Length <= SmartTekst.MaximumTekens);
            Assert.Equal("SMART", string.Concat(u.Letters.Select(l => l.Letter)));
            Assert.All(
                u.Letters.SelectMany(l => l.Woorden.Concat(l.Codes.SelectMany(c => c.Woorden))),
                w => Assert.True(w.Start >= 0 && w.Lengte > 0 && w.Start + w.Lengte <= u.Tekst.Length)
            );
            Assert.All(u.Letters.Where(l => l.Oordeel != Oordeel.Voldoet), l => Assert.NotEmpty(l.Vraag));
        }
    }

    private sealed record Gelabeld(string Id, bool S, bool M, bool T, string Tekst);

    private static List<Gelabeld> Doelen(string bestand)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream("smart/" + bestand)!;
        using var lezer = new StreamReader(stroom);
        return
        [
            .. lezer
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(r => r.Trim('\r').Split('\t'))
                .Select(k => new Gelabeld(k[0], k[1] == "1", k[2] == "1", k[3] == "1", k[4])),
        ];
    }
}
