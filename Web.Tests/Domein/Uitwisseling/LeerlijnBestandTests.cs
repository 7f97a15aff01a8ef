using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LobBeleid.Data.Demo;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Tests.Domein.Uitwisseling;

public class LeerlijnBestandTests
{
    private const int Standaard = 2026;

    // ---- The example and the round trip ----

    [Fact]
    public void Lees_Example_HoldsTheWholeLine()
    {
        var document = LeesGoed(DemoVuller.Bestand());

        Assert.Equal(2026, document.Schooljaar);
        Assert.Equal(new DateOnly(2027, 1, 15), document.Peildatum);
        Assert.Equal([1, 2, 3, 4], document.Leerjaren!.Select(l => l.Nr));
        Assert.Equal(["OK", "OL"], document.Leerjaren![1].Teams);
        Assert.Equal([true, false, true, true], document.Leerjaren!.Select(l => l.Rooster));
        Assert.Equal(("profielkeuze", 2, 8), (document.Mijlpalen[0].Soort, document.Mijlpalen[0].Leerjaar, document.Mijlpalen[0].Week));
        Assert.Equal(new DateOnly(2026, 12, 31), document.Partners.Single(p => p.Id == "installatie").Tot);
        Assert.Equal("directie", document.Prioriteiten.Single().AanZet);
        Assert.Equal(32, document.Activiteiten.Count);
        Assert.Equal(29, document.Activiteiten.Sum(a => a.VolgtOp.Count));
        var a25 = document.Activiteiten.Single(a => a.Id == "A25");
        Assert.Equal(("A24", "", "ja"), (a25.VolgtOp[0].Id, a25.VolgtOp[0].Toelichting, a25.VolgtOp[0].LeerlingZiet));
        Assert.Equal(("roc", true, "verslag", 45), (a25.Partner, a25.ReflectieJa, a25.ReflectieVorm, a25.ReflectieWeek));
        Assert.Equal(("", true), (document.Activiteiten.Single(a => a.Id == "A14").Verantwoordelijke, a25.Uitgewerkt));
        Assert.Equal(["Het bestand noemt peildatum 15-1-2027. De peildatum van de school verandert daardoor niet."], document.Opmerkingen);
    }

    [Fact]
    public void Schrijf_Example_SameBytes() =>
        Assert.Equal(
            Encoding.UTF8.GetString(DemoVuller.Bestand()),
            Encoding.UTF8.GetString(LeerlijnBestand.Schrijf(LeesGoed(DemoVuller.Bestand())))
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Lees_WrittenDocument_SameDocumentAndBytes(int zaad)
    {
        var document = VolDocument(new Random(zaad));
        var bytes = LeerlijnBestand.Schrijf(document);
        var gelezen = LeesGoed(bytes);

        Assert.Equal(AlsTekst(document), AlsTekst(gelezen));
        Assert.Equal(bytes, LeerlijnBestand.Schrijf(gelezen));
    }

    [Fact]
    public void Lees_WrittenEmptyDocument_SameDocument()
    {
        var leeg = new LeerlijnDocument { Schooljaar = 2027, Leerjaren = [] };

        var gelezen = LeesGoed(LeerlijnBestand.Schrijf(leeg));

        Assert.Equal(AlsTekst(leeg), AlsTekst(gelezen));
        Assert.Empty(gelezen.Opmerkingen);
    }

    [Fact]
    public void Schrijf_FullDocument_UsesEveryKnownField()
    {
        // A field that reading knows but writing forgets would be lost on the way out.
        var bytes = LeerlijnBestand.Schrijf(VolDocument(new Random(1)));
        var activiteit = JsonNode.Parse(bytes)!["activiteiten"]!.AsArray().Select(a => a!.AsObject()).MaxBy(a => a.Count)!;

        Assert.Equal(
            [
                "id",
                "titel",
                "type",
                "zone",
                "leerjaar",
                "team",
                "weekVan",
                "weekTot",
                "marker",
                "doel",
                "fase",
                "les",
                "rolLeerling",
                "plaats",
                "voorbereiding",
                "reflectie",
                "ouders",
                "vervolgstap",
                "volgtOp",
                "competenties",
                "elementen",
                "sector",
                "tags",
                "verantwoordelijke",
                "partner",
                "kosten",
                "vervoer",
                "zichtbaar",
                "nieuw",
                "doelgroepExtra",
                "gespreksfasen",
                "vak",
                "rooster",
                "minuten",
                "leerwegen",
                "vestigingen",
                "klassen",
                "materiaal",
                "uitgewerkt",
            ],
            activiteit.Select(v => v.Key)
        );
    }

    [Fact]
    public void Schrijf_DutchLetters_StayReadable()
    {
        var tekst = Encoding.UTF8.GetString(
            LeerlijnBestand.Schrijf(
                new LeerlijnDocument { Schooljaar = 2026, Partners = [new Partner { Id = "p", Naam = "Zoë & ‘Crèche’ <1>" }] }
            )
        );

        Assert.Contains("\"Zoë & ‘Crèche’ <1>\"", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("versie", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("peildatum", tekst, StringComparison.Ordinal);
    }

    // ---- What may be left out ----

    [Fact]
    public void Lees_EmptyObject_AssumesYearAndLeerjaren()
    {
        var document = LeesGoed("{}");

        Assert.Equal((2026, 1), (document.Schooljaar, document.Versie));
        Assert.Equal([1, 2, 3, 4], document.Leerjaren!.Select(l => l.Nr));
        Assert.All(document.Leerjaren!, l => Assert.True(!l.Rooster && !l.Portfolio && l.Weken is null && l.Teams.Count == 0));
        Assert.Equal(2, document.Opmerkingen.Count);
        Assert.Contains("2026–2027", document.Opmerkingen[0], StringComparison.Ordinal);
        Assert.Contains("leerjaar 1 tot en met 4", document.Opmerkingen[1], StringComparison.Ordinal);
        Assert.Empty(document.Activiteiten);
    }

    [Fact]
    public void Lees_EverythingNull_SameAsAbsent()
    {
        var velden = string.Join(
            ",",
            new[]
            {
                "id",
                "zone",
                "team",
                "weekVan",
                "weekTot",
                "marker",
                "doel",
                "fase",
                "les",
                "rolLeerling",
                "plaats",
                "voorbereiding",
                "reflectie",
                "ouders",
                "vervolgstap",
                "volgtOp",
                "competenties",
                "elementen",
                "sector",
                "tags",
                "verantwoordelijke",
                "partner",
                "kosten",
                "vervoer",
                "zichtbaar",
                "nieuw",
                "doelgroepExtra",
                "gespreksfasen",
                "vak",
                "rooster",
                "minuten",
                "leerwegen",
                "vestigingen",
                "klassen",
                "materiaal",
                "uitgewerkt",
            }.Select(v => $"\"{v}\":null")
        );
        const string Kaal = """{"titel":"Open dag","type":"T11","leerjaar":4}""";

        var metNull = LeesGoed(
            $$$"""
            {"versie":null,"schooljaar":null,"peildatum":null,"leerjaren":null,"mijlpalen":null,"partners":null,"prioriteiten":null,
             "activiteiten":[{"titel":"Open dag","type":"T11","leerjaar":4,{{{velden}}}}]}
            """
        );

        Assert.Equal(AlsTekst(LeesGoed($$"""{"activiteiten":[{{Kaal}}]}""")), AlsTekst(metNull));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("zone")]
    [InlineData("team")]
    [InlineData("marker")]
    [InlineData("fase")]
    [InlineData("les")]
    [InlineData("rolLeerling")]
    [InlineData("plaats")]
    [InlineData("partner")]
    public void Lees_EmptyText_SameAsAbsent(string veld)
    {
        Assert.Equal(AlsTekst(LeesGoed(MetActiviteit("{}"))), AlsTekst(LeesGoed(MetActiviteit($$"""{"{{veld}}":""}"""))));
    }

    [Fact]
    public void Lees_HalfkastlijnAsMarker_IsNoMoment() => Assert.Equal("-", LeesEen("""{"marker":"–"}""").Marker);

    [Fact]
    public void Lees_LinkNotAsked_IsNull()
    {
        var document = LeesGoed(
            """
            {"activiteiten":[{"id":"a","titel":"A","type":"T01","leerjaar":1,"weekVan":36},
             {"id":"b","titel":"B","type":"T01","leerjaar":1,"weekVan":37,"volgtOp":[{"id":"a","leerlingZiet":""}]}]}
            """
        );

        Assert.Equal(
            ("a", "", null),
            (
                document.Activiteiten[1].VolgtOp[0].Id,
                document.Activiteiten[1].VolgtOp[0].Toelichting,
                document.Activiteiten[1].VolgtOp[0].LeerlingZiet
            )
        );
    }

    [Fact]
    public void Lees_ByteOrderMark_IsAccepted() =>
        Assert.Equal(32, LeesGoed([0xEF, 0xBB, 0xBF, .. DemoVuller.Bestand()]).Activiteiten.Count);

    [Fact]
    public void Lees_LeerjarenUnordered_SortedByNumber() =>
        Assert.Equal([1, 3, 6], LeesGoed("""{"leerjaren":[{"nr":6},{"nr":1,"weken":53},{"nr":3}]}""").Leerjaren!.Select(l => l.Nr));

    [Fact]
    public void Lees_ActivityInUnlistedLeerjaar_AddsLeerjaar()
    {
        var document = LeesGoed(
            """
            {"schooljaar":2026,"leerjaren":[{"nr":3,"rooster":true}],
             "activiteiten":[{"id":"a","titel":"A","type":"T01","leerjaar":2},{"id":"b","titel":"B","type":"T01","leerjaar":2},
              {"id":"c","titel":"C","type":"T01","zone":"mbo","leerjaar":4}]}
            """
        );

        Assert.Equal([(2, false), (3, true)], document.Leerjaren!.Select(l => (l.Nr, l.Rooster)));
        Assert.StartsWith(
            "Leerjaar 2 heeft activiteiten, maar staat niet bij de leerjaren.",
            Assert.Single(document.Opmerkingen),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lees_AddedLeerjaar_CountsForPositions()
    {
        // Leerjaar 1 is added before mbo 1 gets its place, so the link still runs forward.
        var document = LeesGoed(
            """
            {"leerjaren":[],"activiteiten":[{"id":"m","titel":"M","type":"T01","zone":"mbo","leerjaar":1,"weekVan":35,"volgtOp":[{"id":"v"}]},
             {"id":"v","titel":"V","type":"T01","leerjaar":1,"weekVan":28}]}
            """
        );

        Assert.Equal([1], document.Leerjaren!.Select(l => l.Nr));
    }

    [Fact]
    public void Lees_ActivitiesWithoutId_GetStableUniqueIds()
    {
        const string Bestand =
            """{"activiteiten":[{"titel":"Zelfde","type":"T01","leerjaar":1},{"titel":"Zelfde","type":"T01","leerjaar":1}]}""";

        var ids = LeesGoed(Bestand).Activiteiten.Select(a => a.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^x[0-9a-f]{15}$", id));
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids, LeesGoed(Bestand).Activiteiten.Select(a => a.Id));
        Assert.Contains(LeesGoed(Bestand).Opmerkingen, o => o.StartsWith("2 activiteiten hebben geen id.", StringComparison.Ordinal));
    }

    [Fact]
    public void Lees_GeneratedIdIsTakenLaterInFile_GetsAnother()
    {
        var bezet = LeesGoed(MetActiviteit("{}")).Activiteiten[0].Id;

        var document = LeesGoed(
            $$"""{"activiteiten":[{"titel":"Open dag","type":"T11","leerjaar":1},{"id":"{{bezet}}","titel":"B","type":"T01","leerjaar":1}]}"""
        );

        Assert.Equal(bezet, document.Activiteiten[1].Id);
        Assert.NotEqual(bezet, document.Activiteiten[0].Id);
    }

    [Fact]
    public void Lees_IdsDifferInCaseOnly_AreTwo() =>
        Assert.Equal(
            ["a", "A"],
            LeesGoed(
                """{"activiteiten":[{"id":"a","titel":"A","type":"T01","leerjaar":1},{"id":"A","titel":"B","type":"T01","leerjaar":1}]}"""
            )
                .Activiteiten.Select(a => a.Id)
        );

    [Fact]
    public void Lees_WhiteSpace_TrimsNamesOnly()
    {
        var a = LeesEen(
            """{"titel":"  Open dag\t","doel":" eerste\r\ntweede\tkolom\n ","materiaal":[{"titel":" Kaart ","url":"https://voorbeeld.nl"}]}"""
        );

        Assert.Equal("Open dag", a.Titel);
        Assert.Equal(" eerste\ntweede\tkolom\n ", a.Doel);
        Assert.Equal(new Materiaal("Kaart", "https://voorbeeld.nl"), a.Materiaal[0]);
        Assert.Equal("ROC", LeesGoed("""{"partners":[{"id":"p","naam":" ROC "}]}""").Partners[0].Naam);
    }

    [Fact]
    public void Lees_Lists_KeepTheirOrderExceptFlags()
    {
        var a = LeesEen(
            """
            {"competenties":["NW","MR"],"elementen":["ZV","PE"],"sector":["zorg","Zorg"],"tags":["b","a"],"klassen":["2B","1A"],
             "zichtbaar":["docent","leerling"],"gespreksfasen":["d","a"]}
            """
        );

        Assert.Equal(
            "NW MR ZV PE zorg Zorg b a 2B 1A",
            string.Join(' ', [.. a.Competenties, .. a.Elementen, .. a.Sector, .. a.Tags, .. a.Klassen])
        );
        Assert.Equal("leerling docent a d", string.Join(' ', [.. a.Zichtbaar, .. a.Gespreksfasen]));
    }

    [Fact]
    public void Lees_Week53_OnlyInALongYear()
    {
        Assert.Equal(53, LeesEen("""{"weekVan":53}""").WeekVan);
        AssertFout(
            """{"schooljaar":2027,"activiteiten":[{"titel":"A","type":"T01","leerjaar":1,"weekVan":53}]}""",
            "activiteiten[0].weekVan",
            "Week 53 valt buiten schooljaar 2027–2028. Kies week 35 tot en met 52 of week 1 tot en met 28."
        );
    }

    [Fact]
    public void Lees_WeekTotInNextCalendarYear_IsLater() =>
        Assert.Equal((52, 2), (LeesEen("""{"weekVan":52,"weekTot":2}""").WeekVan, LeesEen("""{"weekVan":52,"weekTot":2}""").WeekTot));

    // ---- What is refused: one field of an activity ----

    [Theory]
    [InlineData("""{"kleur":"rood"}""", "kleur", "Dit veld ken ik niet")]
    [InlineData("""{"Titel":"a"}""", "Titel", "Dit veld ken ik niet")]
    [InlineData("""{"nummer":1}""", "nummer", "Dit veld ken ik niet")]
    [InlineData("""{"voorbereiding":{"ja":true,"wie":"x"}}""", "voorbereiding.wie", "Dit veld ken ik niet")]
    [InlineData("""{"reflectie":{"tekst":"x"}}""", "reflectie.tekst", "Dit veld ken ik niet")]
    [InlineData("""{"ouders":{"x":1}}""", "ouders.x", "Dit veld ken ik niet")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"https://a.nl","x":1}]}""", "materiaal[0].x", "Dit veld ken ik niet")]
    [InlineData("""{"titel":null}""", "titel", "verplicht")]
    [InlineData("""{"titel":""}""", "titel", "verplicht")]
    [InlineData("""{"titel":" \t\n"}""", "titel", "verplicht")]
    [InlineData("""{"titel":7}""", "titel", "tussen aanhalingstekens")]
    [InlineData("""{"type":null}""", "type", "verplicht")]
    [InlineData("""{"type":"T18"}""", "type", "‘T18’ ken ik hier niet. Kies uit: T01, T02")]
    [InlineData("""{"type":"t01"}""", "type", "ken ik hier niet")]
    [InlineData("""{"leerjaar":null}""", "leerjaar", "verplicht")]
    [InlineData("""{"leerjaar":0}""", "leerjaar", "van 1 tot en met 6")]
    [InlineData("""{"leerjaar":7}""", "leerjaar", "van 1 tot en met 6")]
    [InlineData("""{"leerjaar":"1"}""", "leerjaar", "heel getal")]
    [InlineData("""{"leerjaar":1.5}""", "leerjaar", "heel getal")]
    [InlineData("""{"leerjaar":1e400}""", "leerjaar", "heel getal")]
    [InlineData("""{"leerjaar":99999999999999999999}""", "leerjaar", "heel getal")]
    [InlineData("""{"zone":"mbo","leerjaar":5}""", "leerjaar", "van 1 tot en met 4")]
    [InlineData("""{"zone":"daarna","leerjaar":5}""", "leerjaar", "van 1 tot en met 4")]
    [InlineData("""{"zone":"hbo"}""", "zone", "Kies uit: vmbo, mbo, daarna.")]
    [InlineData("""{"id":7}""", "id", "tussen aanhalingstekens")]
    [InlineData("""{"id":" a"}""", "id", "zonder spaties")]
    [InlineData("""{"id":"a "}""", "id", "zonder spaties")]
    [InlineData("""{"id":"a\nb"}""", "id", "zonder spaties")]
    [InlineData("""{"team":["OK"]}""", "team", "tussen aanhalingstekens")]
    [InlineData("""{"team":"OK "}""", "team", "zonder spaties")]
    [InlineData("""{"weekVan":30}""", "weekVan", "Kies week 35 tot en met 53 of week 1 tot en met 28.")]
    [InlineData("""{"weekVan":34}""", "weekVan", "Week 34 valt buiten schooljaar 2026–2027.")]
    [InlineData("""{"weekVan":29}""", "weekVan", "Week 29 valt buiten")]
    [InlineData("""{"weekVan":0}""", "weekVan", "Week 0 valt buiten")]
    [InlineData("""{"weekVan":-1}""", "weekVan", "Week -1 valt buiten")]
    [InlineData("""{"weekVan":"37"}""", "weekVan", "heel getal")]
    [InlineData("""{"weekVan":37,"weekTot":54}""", "weekTot", "Week 54 valt buiten")]
    [InlineData("""{"weekVan":2,"weekTot":52}""", "weekTot", "Week 52 komt in het schooljaar vóór week 2.")]
    [InlineData("""{"weekTot":40}""", "weekTot", "Vul ook weekVan in")]
    [InlineData("""{"marker":"e"}""", "marker", "Kies uit: E, G, I, -.")]
    [InlineData("""{"marker":true}""", "marker", "tussen aanhalingstekens")]
    [InlineData("""{"fase":"diep"}""", "fase", "Kies uit: breed, verdiepend, kiezen.")]
    [InlineData("""{"les":"gym"}""", "les", "Kies uit: mentor, lob, vak, buiten.")]
    [InlineData("""{"rolLeerling":"x"}""", "rolLeerling", "Kies uit: actief, passief.")]
    [InlineData("""{"plaats":"thuis"}""", "plaats", "Kies uit: school, bedrijf, elders.")]
    [InlineData("""{"voorbereiding":true}""", "voorbereiding", "tussen { en }")]
    [InlineData("""{"voorbereiding":{"ja":"ja"}}""", "voorbereiding.ja", "true of false")]
    [InlineData("""{"voorbereiding":{"tekst":1}}""", "voorbereiding.tekst", "tussen aanhalingstekens")]
    [InlineData("""{"reflectie":[]}""", "reflectie", "tussen { en }")]
    [InlineData("""{"reflectie":{"ja":1}}""", "reflectie.ja", "true of false")]
    [InlineData("""{"reflectie":{"vorm":"dans"}}""", "reflectie.vorm", "Kies uit: gesprek, pitch")]
    [InlineData("""{"reflectie":{"week":31}}""", "reflectie.week", "Week 31 valt buiten")]
    [InlineData("""{"ouders":{"rol":"weg"}}""", "ouders.rol", "Kies uit: schriftelijk, aanwezig, gesprek, thuisopdracht.")]
    [InlineData("""{"ouders":{"ja":0}}""", "ouders.ja", "true of false")]
    [InlineData("""{"volgtOp":{}}""", "volgtOp", "tussen [ en ]")]
    [InlineData("""{"volgtOp":["a"]}""", "volgtOp[0]", "tussen { en }")]
    [InlineData("""{"volgtOp":[null]}""", "volgtOp[0]", "tussen { en }")]
    [InlineData("""{"volgtOp":[{}]}""", "volgtOp[0].id", "verplicht")]
    [InlineData(
        """{"volgtOp":[{"id":"weg"}]}""",
        "volgtOp[0].id",
        "Id ‘weg’ hoort bij geen enkele activiteit in dit bestand, dus ‘Open dag’ kan er niet op volgen."
    )]
    [InlineData("""{"id":"z","volgtOp":[{"id":"z","soort":1}]}""", "volgtOp[0].soort", "Dit veld ken ik niet")]
    [InlineData("""{"id":"z","volgtOp":[{"id":"z","leerlingZiet":"soms"}]}""", "volgtOp[0].leerlingZiet", "Kies uit: ja, nee.")]
    [InlineData("""{"id":"z","volgtOp":[{"id":"z","leerlingZiet":true}]}""", "volgtOp[0].leerlingZiet", "tussen aanhalingstekens")]
    [InlineData("""{"competenties":["MR","XX"]}""", "competenties[1]", "Kies uit: MR, KR, WE, LS, NW, OV.")]
    [InlineData("""{"competenties":["MR","MR"]}""", "competenties[1]", "‘MR’ staat twee keer")]
    [InlineData("""{"competenties":"MR"}""", "competenties", "tussen [ en ]")]
    [InlineData("""{"elementen":[null]}""", "elementen[0]", "tussen aanhalingstekens")]
    [InlineData("""{"elementen":["PE","LA","PE"]}""", "elementen[2]", "twee keer")]
    [InlineData("""{"sector":["zorg","zorg"]}""", "sector[1]", "‘zorg’ staat twee keer")]
    [InlineData("""{"sector":[" "]}""", "sector[0]", "Deze regel is leeg")]
    [InlineData("""{"tags":["a","b","a"]}""", "tags[2]", "twee keer")]
    [InlineData("""{"tags":[1]}""", "tags[0]", "tussen aanhalingstekens")]
    [InlineData("""{"partner":"roc"}""", "partner", "Partner ‘roc’ staat niet in de lijst partners.")]
    [InlineData("""{"partner":{"id":"roc"}}""", "partner", "tussen aanhalingstekens")]
    [InlineData("""{"zichtbaar":["buurt"]}""", "zichtbaar[0]", "Kies uit: leerling, ouder, docent.")]
    [InlineData("""{"zichtbaar":["ouder","ouder"]}""", "zichtbaar[1]", "twee keer")]
    [InlineData("""{"gespreksfasen":["e"]}""", "gespreksfasen[0]", "Kies uit: a, b, c, d.")]
    [InlineData("""{"gespreksfasen":["a","a"]}""", "gespreksfasen[1]", "twee keer")]
    [InlineData("""{"nieuw":"nee"}""", "nieuw", "true of false")]
    [InlineData("""{"rooster":0}""", "rooster", "true of false")]
    [InlineData("""{"uitgewerkt":[]}""", "uitgewerkt", "true of false")]
    [InlineData("""{"minuten":-1}""", "minuten", "van 0 tot en met 10000")]
    [InlineData("""{"minuten":10001}""", "minuten", "van 0 tot en met 10000")]
    [InlineData("""{"klassen":["1A","1A"]}""", "klassen[1]", "twee keer")]
    [InlineData("""{"leerwegen":[""]}""", "leerwegen[0]", "Deze regel is leeg")]
    [InlineData("""{"vestigingen":1}""", "vestigingen", "tussen [ en ]")]
    [InlineData("""{"materiaal":["https://a.nl"]}""", "materiaal[0]", "tussen { en }")]
    [InlineData("""{"materiaal":[{"url":"https://a.nl"}]}""", "materiaal[0].titel", "verplicht")]
    [InlineData("""{"materiaal":[{"titel":"a"}]}""", "materiaal[0].url", "verplicht")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"javascript:alert(1)"}]}""", "materiaal[0].url", "volledig webadres")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"ftp://a.nl/x"}]}""", "materiaal[0].url", "volledig webadres")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"/map/x"}]}""", "materiaal[0].url", "volledig webadres")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"http:a.nl"}]}""", "materiaal[0].url", "volledig webadres")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"https://"}]}""", "materiaal[0].url", "volledig webadres")]
    [InlineData("""{"materiaal":[{"titel":"a","url":"https://a.nl/b c"}]}""", "materiaal[0].url", "volledig webadres")]
    [InlineData("""{"materiaal":[{"titel":"a","url":" https://a.nl"}]}""", "materiaal[0].url", "zonder spaties")]
    [InlineData("""{"doel":"a\u0000b"}""", "doel", "stuurteken (U+0000)")]
    [InlineData("""{"doel":"a\u000bb"}""", "doel", "stuurteken (U+000B)")]
    [InlineData("""{"doel":"a\rb"}""", "doel", "stuurteken (U+000D)")]
    [InlineData("""{"doel":"a\u0085b"}""", "doel", "stuurteken (U+0085)")]
    [InlineData("""{"titel":"a\u0007"}""", "titel", "stuurteken (U+0007)")]
    [InlineData("""{"tags":["a\u001b"]}""", "tags[0]", "stuurteken (U+001B)")]
    public void Lees_WrongFieldOfActivity_NamesPath(string velden, string pad, string melding) =>
        AssertFout(MetActiviteit(velden), $"activiteiten[0].{pad}", melding);

    [Theory]
    [InlineData("\"doel\":\"\\ud800\"", "doel")]
    [InlineData("\"doel\":\"\\udc00\\ud800\"", "doel")]
    [InlineData("\"id\":\"\\ud83d\"", "id")]
    [InlineData("\"marker\":\"\\ud83d\"", "marker")]
    [InlineData("\"tags\":[\"a\",\"\\ud83dx\"]", "tags[1]")]
    [InlineData("\"volgtOp\":[{\"id\":\"\\udfff\"}]", "volgtOp[0].id")]
    public void Lees_LoneSurrogate_NamesPath(string veld, string pad) =>
        AssertFout(
            $$"""{"activiteiten":[{"titel":"Open dag","type":"T11","leerjaar":1,{{veld}}}]}""",
            $"activiteiten[0].{pad}",
            "half teken"
        );

    [Fact]
    public void Lees_LoneSurrogateInFieldName_IsUnknown() => AssertFout("""{"a\ud800":1}""", "?", "Dit veld ken ik niet");

    public static TheoryData<string, int> Lengtes =>
        new()
        {
            { "titel", 120 },
            { "id", 64 },
            { "team", 20 },
            { "doel", 2000 },
            { "vak", 100 },
            { "voorbereiding.tekst", 2000 },
            { "vervolgstap", 2000 },
            { "verantwoordelijke", 100 },
            { "kosten", 400 },
            { "vervoer", 400 },
            { "doelgroepExtra", 2000 },
            { "sector[0]", 60 },
            { "tags[0]", 60 },
            { "leerwegen[0]", 100 },
            { "vestigingen[0]", 100 },
            { "klassen[0]", 100 },
        };

    [Theory]
    [MemberData(nameof(Lengtes))]
    public void Lees_TextOfActivity_UpToItsLimit(string veld, int langst)
    {
        string Met(int lengte)
        {
            var waarde = JsonSerializer.Serialize(new string('a', lengte));
            return MetActiviteit(
                veld.Contains('.', StringComparison.Ordinal) ? $$$"""{"voorbereiding":{"tekst":{{{waarde}}}}}"""
                : veld.EndsWith("[0]", StringComparison.Ordinal) ? $$"""{"{{veld[..^3]}}":[{{waarde}}]}"""
                : $$"""{"{{veld}}":{{waarde}}}"""
            );
        }

        LeesGoed(Met(langst));
        AssertFout(
            Met(langst + 1),
            $"activiteiten[0].{veld}",
            $"Deze tekst heeft {langst + 1} tekens. Kort de tekst in tot hoogstens {langst}."
        );
    }

    [Theory]
    [InlineData("oorzaak", 2000)]
    [InlineData("aanZet", 100)]
    [InlineData("status", 60)]
    [InlineData("watPakkenWeOp", 400)]
    [InlineData("eigenaar", 100)]
    [InlineData("nodig", 2000)]
    [InlineData("eersteStapMorgen", 400)]
    public void Lees_TextOfPrioriteit_UpToItsLimit(string veld, int langst)
    {
        LeesGoed($$"""{"prioriteiten":[{"{{veld}}":"{{new string('a', langst)}}"}]}""");
        AssertFout(
            $$"""{"prioriteiten":[{"{{veld}}":"{{new string('a', langst + 1)}}"}]}""",
            $"prioriteiten[0].{veld}",
            "Kort de tekst in"
        );
    }

    [Fact]
    public void Lees_TitleAtLimitWithinSpaces_IsTrimmedFirst() =>
        Assert.Equal(120, LeesEen($$"""{"titel":"  {{new string('a', 120)}}  "}""").Titel.Length);

    [Theory]
    [InlineData("sector", 30)]
    [InlineData("tags", 30)]
    [InlineData("klassen", LeerlijnBestand.LangsteLijst)]
    [InlineData("leerwegen", LeerlijnBestand.LangsteLijst)]
    [InlineData("vestigingen", LeerlijnBestand.LangsteLijst)]
    public void Lees_ListOfActivity_UpToItsLimit(string veld, int meeste)
    {
        string Met(int aantal) =>
            MetActiviteit($$"""{"{{veld}}":[{{string.Join(",", Enumerable.Range(1, aantal).Select(i => $"\"w{i}\""))}}]}""");

        LeesGoed(Met(meeste));
        AssertFout(Met(meeste + 1), $"activiteiten[0].{veld}", $"Deze lijst heeft {meeste + 1} regels. Maak er hoogstens {meeste} van.");
    }

    [Fact]
    public void Lees_TooManyLinksOrMaterials_NamesList()
    {
        AssertFout(
            MetActiviteit($$"""{"volgtOp":[{{string.Join(",", Enumerable.Range(1, 31).Select(i => $$"""{"id":"{{i}}"}"""))}}]}"""),
            "activiteiten[0].volgtOp",
            "31 regels"
        );
        AssertFout(
            MetActiviteit($$"""{"materiaal":[{{string.Join(",", Enumerable.Repeat("""{"titel":"a","url":"https://a.nl"}""", 31))}}]}"""),
            "activiteiten[0].materiaal",
            "31 regels"
        );
    }

    // ---- What is refused: the rest of the file ----

    [Theory]
    [InlineData("""{"school":"x"}""", "school", "Dit veld ken ik niet")]
    [InlineData("""{"versie":2}""", "versie", "Dit bestand heeft versie 2, dit programma leest tot en met versie 1.")]
    [InlineData("""{"versie":2,"nieuwVeld":1,"schooljaar":"x"}""", "versie", "Dit bestand heeft versie 2")]
    [InlineData("""{"versie":0}""", "versie", "Vul een getal in van 1")]
    [InlineData("""{"versie":"1"}""", "versie", "heel getal")]
    [InlineData("""{"schooljaar":"2026"}""", "schooljaar", "heel getal")]
    [InlineData("""{"schooljaar":2026.5}""", "schooljaar", "heel getal")]
    [InlineData("""{"schooljaar":1999}""", "schooljaar", "van 2000 tot en met 2100")]
    [InlineData("""{"schooljaar":2101}""", "schooljaar", "van 2000 tot en met 2100")]
    [InlineData("""{"schooljaar":1e9999}""", "schooljaar", "heel getal")]
    [InlineData("""{"peildatum":"15-01-2027"}""", "peildatum", "jaar-maand-dag")]
    [InlineData("""{"peildatum":"2027-02-30"}""", "peildatum", "jaar-maand-dag")]
    [InlineData("""{"peildatum":"2027-1-15"}""", "peildatum", "jaar-maand-dag")]
    [InlineData("""{"peildatum":20270115}""", "peildatum", "tussen aanhalingstekens")]
    [InlineData("""{"leerjaren":{}}""", "leerjaren", "tussen [ en ]")]
    [InlineData("""{"leerjaren":[1]}""", "leerjaren[0]", "tussen { en }")]
    [InlineData("""{"leerjaren":[{}]}""", "leerjaren[0].nr", "verplicht")]
    [InlineData("""{"leerjaren":[{"nr":7}]}""", "leerjaren[0].nr", "van 1 tot en met 6")]
    [InlineData("""{"leerjaren":[{"nr":1},{"nr":1}]}""", "leerjaren[1].nr", "Leerjaar 1 staat er twee keer.")]
    [InlineData("""{"leerjaren":[{"nr":1,"klas":"a"}]}""", "leerjaren[0].klas", "Dit veld ken ik niet")]
    [InlineData("""{"leerjaren":[{"nr":1,"rooster":"ja"}]}""", "leerjaren[0].rooster", "true of false")]
    [InlineData("""{"leerjaren":[{"nr":1,"portfolio":1}]}""", "leerjaren[0].portfolio", "true of false")]
    [InlineData("""{"leerjaren":[{"nr":1,"weken":0}]}""", "leerjaren[0].weken", "van 1 tot en met 53")]
    [InlineData("""{"leerjaren":[{"nr":1,"weken":54}]}""", "leerjaren[0].weken", "van 1 tot en met 53")]
    [InlineData("""{"leerjaren":[{"nr":1,"teams":"OK"}]}""", "leerjaren[0].teams", "tussen [ en ]")]
    [InlineData("""{"leerjaren":[{"nr":1,"teams":["OK","OK"]}]}""", "leerjaren[0].teams[1]", "‘OK’ staat twee keer")]
    [InlineData("""{"leerjaren":[{"nr":1,"teams":["abcdefghijklmnopqrstu"]}]}""", "leerjaren[0].teams[0]", "hoogstens 20")]
    [InlineData("""{"leerjaren":[{"nr":1,"teams":[""]}]}""", "leerjaren[0].teams[0]", "zonder spaties")]
    [InlineData("""{"leerjaren":[{"nr":1,"teams":["OK "]}]}""", "leerjaren[0].teams[0]", "zonder spaties")]
    [InlineData("""{"mijlpalen":[{"leerjaar":2}]}""", "mijlpalen[0].soort", "verplicht")]
    [InlineData("""{"mijlpalen":[{"soort":"stage","leerjaar":2}]}""", "mijlpalen[0].soort", "Kies uit: profielkeuze, vervolgkeuze.")]
    [InlineData("""{"mijlpalen":[{"soort":"profielkeuze"}]}""", "mijlpalen[0].leerjaar", "verplicht")]
    [InlineData("""{"mijlpalen":[{"soort":"profielkeuze","leerjaar":7}]}""", "mijlpalen[0].leerjaar", "van 1 tot en met 6")]
    [InlineData("""{"mijlpalen":[{"soort":"profielkeuze","leerjaar":2,"week":30}]}""", "mijlpalen[0].week", "Week 30 valt buiten")]
    [InlineData("""{"mijlpalen":[{"soort":"profielkeuze","leerjaar":2,"dag":1}]}""", "mijlpalen[0].dag", "Dit veld ken ik niet")]
    [InlineData("""{"partners":[{"naam":"ROC"}]}""", "partners[0].id", "verplicht")]
    [InlineData("""{"partners":[{"id":"","naam":"ROC"}]}""", "partners[0].id", "verplicht")]
    [InlineData("""{"partners":[{"id":"p"}]}""", "partners[0].naam", "verplicht")]
    [InlineData("""{"partners":[{"id":"p","naam":"  "}]}""", "partners[0].naam", "verplicht")]
    [InlineData("""{"partners":[{"id":"p","naam":"A"},{"id":"p","naam":"B"}]}""", "partners[1].id", "Er is al een partner met id ‘p’.")]
    [InlineData("""{"partners":[{"id":"p","naam":"A","tot":"31-12-2026"}]}""", "partners[0].tot", "jaar-maand-dag")]
    [InlineData("""{"partners":[{"id":"p","naam":"A","stad":"x"}]}""", "partners[0].stad", "Dit veld ken ik niet")]
    [InlineData("""{"prioriteiten":[{"zone":"x"}]}""", "prioriteiten[0].zone", "Kies uit: vmbo, mbo, daarna.")]
    [InlineData("""{"prioriteiten":[{"leerjaar":7}]}""", "prioriteiten[0].leerjaar", "van 1 tot en met 6")]
    [InlineData("""{"prioriteiten":[{"zone":"mbo","leerjaar":5}]}""", "prioriteiten[0].leerjaar", "van 1 tot en met 4")]
    [InlineData("""{"prioriteiten":[{"wegTeNemen":"ja"}]}""", "prioriteiten[0].wegTeNemen", "true of false")]
    [InlineData("""{"prioriteiten":[{"soort":"groot"}]}""", "prioriteiten[0].soort", "Kies uit: strategisch, tactisch.")]
    [InlineData("""{"prioriteiten":[{"einddatum":"morgen"}]}""", "prioriteiten[0].einddatum", "jaar-maand-dag")]
    [InlineData("""{"prioriteiten":[{"wie":"x"}]}""", "prioriteiten[0].wie", "Dit veld ken ik niet")]
    [InlineData("""{"activiteiten":{}}""", "activiteiten", "tussen [ en ]")]
    [InlineData("""{"activiteiten":[null]}""", "activiteiten[0]", "tussen { en }")]
    [InlineData("""{"schooljaar":2026,"schooljaar":2027}""", "schooljaar", "Dit veld staat er twee keer.")]
    [InlineData(
        """{"activiteiten":[{"titel":"A","titel":"A","type":"T01","leerjaar":1}]}""",
        "activiteiten[0].titel",
        "Dit veld staat er twee keer."
    )]
    [InlineData(
        """{"activiteiten":[{"titel":"A","type":"T01","leerjaar":1,"ouders":{"ja":true,"j\u0061":false}}]}""",
        "activiteiten[0].ouders.ja",
        "Dit veld staat er twee keer."
    )]
    public void Lees_WrongField_NamesPath(string bestand, string pad, string melding) => AssertFout(bestand, pad, melding);

    [Fact]
    public void Lees_TwoActivitiesWithOneId_NamesBoth() =>
        AssertFout(
            """
            {"activiteiten":[{"id":"a","titel":"Eerste","type":"T01","leerjaar":1},{"id":"b","titel":"B","type":"T01","leerjaar":1},
             {"id":"a","titel":"Derde","type":"T01","leerjaar":1}]}
            """,
            "activiteiten[2].id",
            "Het id ‘a’ hoort al bij ‘Eerste’."
        );

    [Theory]
    [InlineData("""{"id":"b"}""", 0, "‘Bezoek’ kan niet op zichzelf volgen.")]
    [InlineData("""{"id":"a"},{"id":"a"}""", 1, "‘Bezoek’ volgt twee keer op ‘Aanloop’.")]
    [InlineData("""{"id":"a"},{"id":"c"}""", 1, "‘Bezoek’ kan niet volgen op ‘Chat’, want die komt later.")]
    [InlineData("""{"id":"zonderWeek"}""", 0, "‘Bezoek’ kan niet volgen op ‘Ooit’, want die komt later.")]
    [InlineData("""{"id":"mbo"}""", 0, "‘Bezoek’ kan niet volgen op ‘Bpv’, want die komt later.")]
    public void Lees_WrongLink_NamesPathAndTitles(string links, int index, string melding) =>
        AssertFout(
            $$"""
            {"activiteiten":[{"id":"c","titel":"Chat","type":"T01","leerjaar":1,"weekVan":3},
             {"id":"a","titel":"Aanloop","type":"T01","leerjaar":1,"weekVan":36},
             {"id":"zonderWeek","titel":"Ooit","type":"T01","leerjaar":1},{"id":"mbo","titel":"Bpv","type":"T14","zone":"mbo","leerjaar":1,"weekVan":35},
             {"id":"b","titel":"Bezoek","type":"T08","leerjaar":1,"weekVan":52,"volgtOp":[{{links}}]}]}
            """,
            $"activiteiten[4].volgtOp[{index}].id",
            melding
        );

    [Fact]
    public void Lees_LinksWithinOneWeek_OnlyACircleIsRefused()
    {
        static string Met(string laatste) =>
            $$"""
                {"activiteiten":[{"id":"a","titel":"Aanloop","type":"T01","leerjaar":1,"weekVan":36,"volgtOp":[{{laatste}}]},
                 {"id":"b","titel":"Bezoek","type":"T08","leerjaar":1,"weekVan":36,"volgtOp":[{"id":"a"}]},
                 {"id":"c","titel":"Chat","type":"T01","leerjaar":1,"weekVan":36,"volgtOp":[{"id":"b"}]}]}
                """;

        LeesGoed(Met(""));
        var fout = Assert.Single(LeesFout(Met("""{"id":"c"}""")));
        Assert.Matches(@"^activiteiten\[[012]\]\.volgtOp\[0\]\.id$", fout.Pad);
        Assert.All(["‘Aanloop’", "‘Bezoek’", "‘Chat’"], titel => Assert.Contains(titel, fout.Melding, StringComparison.Ordinal));
        Assert.Contains("een kring", fout.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_LinkToActivityWithOtherError_IsNotCalledUnknown()
    {
        var fouten = LeesFout(
            """{"activiteiten":[{"id":"a","titel":"A","type":"T99","leerjaar":1},{"id":"b","titel":"B","type":"T01","leerjaar":1,"volgtOp":[{"id":"a"}]}]}"""
        );

        Assert.Equal("activiteiten[0].type", Assert.Single(fouten).Pad);
    }

    [Fact]
    public void Lees_SeveralErrors_ReportsAll() =>
        Assert.Equal(
            ["kleur", "peildatum", "leerjaren[0].nr", "activiteiten[0].titel", "activiteiten[0].fase"],
            LeesFout("""{"kleur":1,"peildatum":"x","leerjaren":[{}],"activiteiten":[{"type":"T01","leerjaar":1,"fase":"x"}]}""")
                .Select(f => f.Pad)
        );

    [Fact]
    public void Lees_DefaultYearOutOfRange_IsAnErrorNotAnException()
    {
        Assert.Equal("schooljaar", Assert.Single(LeerlijnBestand.Lees("{}"u8.ToArray(), 0).Fouten).Pad);
        Assert.Equal("schooljaar", Assert.Single(LeerlijnBestand.Lees("{}"u8.ToArray(), int.MaxValue).Fouten).Pad);
    }

    // ---- Size ----

    [Fact]
    public void Lees_2000ActivitiesWith30LinksEach_IsRead()
    {
        var document = LeesGoed(MetLinks(Limieten.ActiviteitenPerSchooljaar, 30));

        Assert.Equal(2000, document.Activiteiten.Count);
        Assert.Equal(59_535, document.Activiteiten.Sum(a => a.VolgtOp.Count));
    }

    [Fact]
    public void Lees_2001Activities_IsRefused() =>
        AssertFout(MetLinks(2001, 0), "activiteiten", "Deze lijst heeft 2001 regels. Maak er hoogstens 2000 van.");

    [Theory]
    [InlineData("mijlpalen", """{"soort":"profielkeuze","leerjaar":2}""")]
    [InlineData("prioriteiten", "{}")]
    [InlineData("partners", "{}")]
    [InlineData("leerjaren", "{}")]
    public void Lees_LongList_IsRefused(string naam, string item) =>
        AssertFout(
            $$"""{"{{naam}}":[{{string.Join(",", Enumerable.Repeat(item, LeerlijnBestand.LangsteLijst + 1))}}]}""",
            naam,
            "501 regels"
        );

    [Fact]
    public void Lees_ExactlyLargestFile_IsReadAndOneByteMoreIsNot()
    {
        LeesGoed("{}".PadRight(Limieten.BestandBytes));
        AssertFout("{}".PadRight(Limieten.BestandBytes + 1), "", "groter dan 5 MB");
    }

    [Fact]
    public void Lees_ManyErrors_StopsAt100()
    {
        Assert.Equal(100, LeesFout($$"""{"activiteiten":[{{string.Join(",", Enumerable.Repeat("{}", 2000))}}]}""").Count);
        Assert.Equal(100, LeesFout("{" + string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"v{i}\":0")) + "}").Count);
        Assert.Equal(
            100,
            LeesFout(
                $$"""{"activiteiten":[{{string.Join(",", Enumerable.Repeat("""{"titel":"a","type":"T01","leerjaar":1,"doel":"\ud800"}""", 2000))}}]}"""
            ).Count
        );
    }

    // ---- Hostile bytes ----

    [Theory]
    [InlineData("", "Dit bestand is leeg.")]
    [InlineData(" \r\n\t", "Dit bestand is leeg.")]
    [InlineData("\uFEFF", "Dit bestand is leeg.")]
    [InlineData("[]", "Dit bestand bevat geen leerlijn")]
    [InlineData("null", "Dit bestand bevat geen leerlijn")]
    [InlineData("7", "Dit bestand bevat geen leerlijn")]
    [InlineData("\"{}\"", "Dit bestand bevat geen leerlijn")]
    [InlineData("{", "Dit is geen geldig JSON-bestand. Het gaat mis op regel 1")]
    [InlineData("{\n\"schooljaar\": 2026,\n}", "Het gaat mis op regel 3, rond teken 1")]
    [InlineData("{\"schooljaar\":NaN}", "geen geldig JSON-bestand")]
    [InlineData("{\"schooljaar\":Infinity}", "geen geldig JSON-bestand")]
    [InlineData("{\"schooljaar\":2026} x", "geen geldig JSON-bestand")]
    [InlineData("{}{}", "geen geldig JSON-bestand")]
    [InlineData("// uitleg\n{}", "geen geldig JSON-bestand")]
    [InlineData("\uFEFF\uFEFF{}", "geen geldig JSON-bestand")]
    [InlineData("{\"peildatum\":\"a\u0001\"}", "geen geldig JSON-bestand")]
    [InlineData("\0\0\0", "geen geldig JSON-bestand")]
    public void Lees_NoLineAtAll_SaysWhatToDo(string tekst, string melding) => AssertFout(tekst, "", melding);

    [Fact]
    public void Lees_OtherEncoding_AsksForUtf8()
    {
        foreach (var codering in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
        {
            byte[] bytes = [.. codering.GetPreamble(), .. codering.GetBytes("""{"partners":[{"id":"p","naam":"Zoë"}]}""")];
            var fout = Assert.Single(LeerlijnBestand.Lees(bytes, Standaard).Fouten);
            Assert.Contains("geen UTF-8", fout.Melding, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(33)]
    [InlineData(1_000_000)]
    public void Lees_DeepNesting_IsRefused(int niveaus)
    {
        AssertFout(new string('[', niveaus), "", "meer dan 32 niveaus");
        AssertFout("{\"a\":" + new string('[', niveaus) + new string(']', niveaus) + "}", "", "meer dan 32 niveaus");
    }

    [Fact]
    public void Lees_DeepButBrokenElsewhere_BlamesTheSyntax() => AssertFout(new string('[', 32) + "x", "", "geen geldig JSON-bestand");

    [Fact]
    public void Lees_HugeFieldName_PathAndMessageStayShort()
    {
        var fouten = LeesFout(
            $$"""
            {"{{new string('a', 1_000_000)}}":1,"b\u0000\u001b[31m":2,
             "activiteiten":[{"titel":"A","type":"{{new string('b', 1_000_000)}}","leerjaar":1}]}
            """
        );

        Assert.Equal(3, fouten.Count);
        Assert.All(fouten, f => Assert.True(f.Pad.Length < 80 && f.Melding.Length < 300));
    }

    [Fact]
    public void Lees_LongListOfNumbers_IsOneError() =>
        AssertFout(
            MetActiviteit($$"""{"tags":[{{string.Join(",", Enumerable.Repeat("1", 1_000_000))}}]}"""),
            "activiteiten[0].tags",
            "regels"
        );

    [Fact]
    public void Lees_DamagedExample_NeverThrowsAndKeepsItsPromises()
    {
        var goed = DemoVuller.Bestand();
        var toeval = new Random(2026);
        for (var ronde = 0; ronde < 500; ronde++)
        {
            var bytes = (byte[])goed.Clone();
            for (var i = toeval.Next(1, 5); i > 0; i--)
            {
                var plaats = toeval.Next(bytes.Length);
                bytes[plaats] = toeval.Next(3) == 0 ? (byte)toeval.Next(256) : bytes[toeval.Next(bytes.Length)];
            }

            if (toeval.Next(4) == 0)
            {
                bytes = bytes[..toeval.Next(bytes.Length)];
            }
            ControleerBeloften(bytes);
        }
    }

    [Fact]
    public void Lees_ExampleWithWrongValues_NeverThrowsAndKeepsItsPromises()
    {
        // Valid JSON with any value in any place: what random bytes seldom reach.
        string[] waarden =
        [
            "null",
            "true",
            "0",
            "-1",
            "37",
            "1e400",
            "1.5",
            "99999999999",
            "\"\"",
            "\" \"",
            "\"A01\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"id\":\"A01\"}",
            "[{\"id\":\"A32\"}]",
            "[\"a\",\"a\"]",
        ];
        var toeval = new Random(2027);
        for (var ronde = 0; ronde < 500; ronde++)
        {
            var boom = JsonNode.Parse(DemoVuller.Bestand())!;
            var hier = boom;
            while (true)
            {
                var kinderen =
                    hier is JsonObject o ? [.. o.Select(v => v.Value)]
                    : hier is JsonArray a ? a.ToList()
                    : [];
                var kies = toeval.Next(Math.Max(1, kinderen.Count));
                if (kinderen.Count == 0)
                {
                    break;
                }
                if (kinderen[kies] is JsonObject or JsonArray && toeval.Next(4) > 0)
                {
                    hier = kinderen[kies]!;
                    continue;
                }

                var nieuw = JsonValue.Create("@@@");
                if (hier is JsonObject voorwerp)
                {
                    voorwerp[voorwerp.ElementAt(kies).Key] = nieuw;
                }
                else
                {
                    hier.AsArray()[kies] = nieuw;
                }
                break;
            }

            ControleerBeloften(
                Encoding.UTF8.GetBytes(
                    boom.ToJsonString().Replace("\"@@@\"", waarden[toeval.Next(waarden.Length)], StringComparison.Ordinal)
                )
            );
        }
    }

    // ---- Helpers ----

    private static void ControleerBeloften(byte[] bytes)
    {
        var gelezen = LeerlijnBestand.Lees(bytes, Standaard);
        Assert.Equal(gelezen.Document is null, gelezen.Fouten.Count > 0);
        Assert.True(gelezen.Fouten.Count <= LeerlijnBestand.MeesteFouten);
        Assert.All(gelezen.Fouten, ControleerMelding);
        if (gelezen.Document is not { } document)
        {
            return;
        }
        var geschreven = LeerlijnBestand.Schrijf(document);
        var opnieuw = LeesGoed(geschreven);
        Assert.Equal(AlsTekst(document), AlsTekst(opnieuw));
        Assert.Equal(geschreven, LeerlijnBestand.Schrijf(opnieuw));
    }

    private static void ControleerMelding(Leesfout fout)
    {
        Assert.DoesNotContain('!', fout.Melding);
        Assert.EndsWith(".", fout.Melding, StringComparison.Ordinal);
        Assert.True(char.IsUpper(fout.Melding[0]) || fout.Melding[0] == '‘', fout.Melding);
        Assert.DoesNotContain(fout.Pad + fout.Melding, teken => char.IsControl(teken) && teken is not ('\t' or '\n'));
    }

    private static LeerlijnDocument LeesGoed(string tekst) => LeesGoed(Encoding.UTF8.GetBytes(tekst));

    private static LeerlijnDocument LeesGoed(byte[] bytes)
    {
        var gelezen = LeerlijnBestand.Lees(bytes, Standaard);
        Assert.Empty(gelezen.Fouten);
        return gelezen.Document!;
    }

    private static IReadOnlyList<Leesfout> LeesFout(string tekst)
    {
        var gelezen = LeerlijnBestand.Lees(Encoding.UTF8.GetBytes(tekst), Standaard);
        Assert.Null(gelezen.Document);
        Assert.NotEmpty(gelezen.Fouten);
        Assert.All(gelezen.Fouten, ControleerMelding);
        return gelezen.Fouten;
    }

    private static void AssertFout(string tekst, string pad, string melding)
    {
        var fout = Assert.Single(LeesFout(tekst));
        Assert.Equal(pad, fout.Pad);
        Assert.Contains(melding, fout.Melding, StringComparison.Ordinal);
    }

    private static Activiteit LeesEen(string velden) => LeesGoed(MetActiviteit(velden)).Activiteiten.Single();

    /// <summary>A file with a plain activity, over which the given fields are laid.</summary>
    private static string MetActiviteit(string velden)
    {
        var activiteit = JsonNode.Parse("""{"titel":"Open dag","type":"T11","leerjaar":1}""")!.AsObject();
        foreach (var (naam, waarde) in JsonNode.Parse(velden)!.AsObject())
        {
            activiteit[naam] = waarde?.DeepClone();
        }
        return new JsonObject { ["activiteiten"] = new JsonArray(activiteit) }.ToJsonString();
    }

    private static string MetLinks(int aantal, int links)
    {
        var b = new StringBuilder("{\"activiteiten\":[");
        for (var i = 0; i < aantal; i++)
        {
            var volgtOp = string.Join(",", Enumerable.Range(1, Math.Min(i, links)).Select(k => $$"""{"id":"a{{i - k}}"}"""));
            b.Append(i == 0 ? "" : ",")
                .Append(
                    CultureInfo.InvariantCulture,
                    $$"""{"id":"a{{i}}","titel":"Activiteit {{i}}","type":"T01","leerjaar":1,"weekVan":40,"volgtOp":[{{volgtOp}}]}"""
                );
        }

        return b.Append("]}").ToString();
    }

    /// <summary>Everything of a document that the file holds, in a form that compares by value.</summary>
    private static string AlsTekst(LeerlijnDocument document) => JsonSerializer.Serialize(document with { Opmerkingen = [] });

    private static LeerlijnDocument VolDocument(Random toeval)
    {
        string Tekst(int langst)
        {
            string[] stukken = ["a", "é", "ij ", "‘’", "\"", "\\", "/", "<b>&'", "\t", "\n", "😀", "\u00a0", "\u2028", "İ", "–", "{}", "$"];
            var b = new StringBuilder();
            for (var i = toeval.Next(0, 40); i > 0; i--)
            {
                b.Append(stukken[toeval.Next(stukken.Length)]);
            }
            return b.Length > langst ? new string('x', langst) : b.ToString();
        }

        string Naam(int langst) => Tekst(langst - 2).Trim() is { Length: > 0 } naam ? naam : new string('n', langst);
        T? Soms<T>(T waarde)
            where T : struct => toeval.Next(3) == 0 ? null : waarde;
        string? Code(IReadOnlyList<Keuze> lijst) => toeval.Next(3) == 0 ? null : lijst[toeval.Next(lijst.Count)].Code;
        List<string> Enige(IEnumerable<string> lijst) => [.. lijst.Where(_ => toeval.Next(2) == 0)];
        List<string> Geschud(IReadOnlyList<Keuze> lijst) => [.. Enige(lijst.Select(k => k.Code)).OrderBy(_ => toeval.Next())];
        List<string> Woorden(int langst) => [.. Enumerable.Range(0, toeval.Next(0, 4)).Select(_ => Naam(langst)).Distinct()];

        var kalender = new SchoolKalender(2026);
        var partners = Enumerable
            .Range(1, 3)
            .Select(i => new Partner
            {
                Id = $"p {i}",
                Naam = Naam(100),
                Tot = Soms(new DateOnly(2026, 12, i)),
            })
            .ToList();
        var leerjaren = Enumerable
            .Range(1, 6)
            .Select(nr => new Leerjaar
            {
                Nr = nr,
                Rooster = toeval.Next(2) == 0,
                Portfolio = toeval.Next(2) == 0,
                Weken = Soms(nr),
                Teams = Enige(["OK", "BK", "ÉÉN"]),
            })
            .ToList();
        var activiteiten = new List<Activiteit>();
        var lijn = new Leerlijn { Kalender = kalender, Leerjaren = leerjaren };
        for (var i = 0; i < 60; i++)
        {
            var zone = Codes.Zones[toeval.Next(3)].Code;
            var s = toeval.Next(1, kalender.AantalWeken + 1);
            int? van = Soms(kalender.Week(s));
            var a = new Activiteit
            {
                Id = i == 0 ? new string('i', 64) : $"A {i}‘é",
                Titel = Naam(120),
                Type = Codes.Types[toeval.Next(17)].Code,
                Zone = zone,
                Leerjaar = toeval.Next(1, zone == "vmbo" ? 7 : 5),
                Team = toeval.Next(2) == 0 ? null : "BK",
                WeekVan = van,
                WeekTot = van is null ? null : Soms(kalender.Week(toeval.Next(s, kalender.AantalWeken + 1))),
                Marker = Code(Codes.Markers),
                Doel = Tekst(2000),
                Fase = Code(Codes.Fasen),
                Les = Code(Codes.Lessen),
                Vak = Tekst(100),
                Rooster = Soms(toeval.Next(2) == 0),
                Plaats = Code(Codes.Plaatsen),
                RolLeerling = Code(Codes.RollenLeerling),
                VoorbereidingJa = Soms(toeval.Next(2) == 0),
                VoorbereidingTekst = Tekst(2000),
                ReflectieJa = Soms(toeval.Next(2) == 0),
                ReflectieVorm = Code(Codes.ReflectieVormen),
                ReflectieWeek = Soms(kalender.Week(s)),
                OudersJa = Soms(toeval.Next(2) == 0),
                OudersRol = Code(Codes.OudersRollen),
                Vervolgstap = Tekst(2000),
                Competenties = Geschud(Codes.Competenties),
                Elementen = Geschud(Codes.Elementen),
                Sector = Woorden(60),
                Tags = Woorden(60),
                Verantwoordelijke = Tekst(100),
                Partner = toeval.Next(2) == 0 ? null : partners[toeval.Next(3)].Id,
                Kosten = Tekst(400),
                Vervoer = Tekst(400),
                Zichtbaar = Enige(Codes.Doelgroepen.Select(k => k.Code)),
                Nieuw = toeval.Next(2) == 0,
                DoelgroepExtra = Tekst(2000),
                Gespreksfasen = Enige(Codes.Gespreksfasen.Select(k => k.Code)),
                Minuten = Soms(toeval.Next(0, 10_001)),
                Leerwegen = Woorden(100),
                Vestigingen = Woorden(100),
                Klassen = Woorden(100),
                Materiaal =
                [
                    .. Enumerable.Range(0, toeval.Next(0, 3)).Select(k => new Materiaal(Naam(120), $"https://voorbeeld.nl/é?a={k}&b=%20")),
                ],
                Uitgewerkt = toeval.Next(2) == 0,
            };
            var eerdere = activiteiten.Where(e => lijn.Positie(e) <= lijn.Positie(a) && toeval.Next(8) == 0).Take(30);
            activiteiten.Add(
                a with
                {
                    VolgtOp =
                    [
                        .. eerdere.Select(e => new VolgtOp
                        {
                            Id = e.Id,
                            Toelichting = Tekst(400),
                            LeerlingZiet = Code(Codes.LeerlingZiet),
                        }),
                    ],
                }
            );
        }

        // One with every field, whatever chance made of the others.
        activiteiten[^1] = activiteiten[^1] with
        {
            Vak = "Nederlands",
            Rooster = false,
            Minuten = 0,
            Leerwegen = ["Basis"],
            Vestigingen = ["De Kade"],
            Klassen = ["1A"],
            Materiaal = [new("Kaart", "HTTP://voorbeeld.nl")],
            Uitgewerkt = false,
        };
        return new LeerlijnDocument
        {
            Schooljaar = 2026,
            Peildatum = Soms(new DateOnly(2027, 1, 15)),
            Leerjaren = leerjaren,
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "profielkeuze",
                    Leerjaar = 2,
                    Week = 8,
                },
                new Mijlpaal { Soort = "vervolgkeuze", Leerjaar = 4 },
            ],
            Partners = partners,
            Prioriteiten =
            [
                new Prioriteit(),
                new Prioriteit
                {
                    Zone = "daarna",
                    Leerjaar = 4,
                    WatPakkenWeOp = Tekst(400),
                    Oorzaak = Tekst(2000),
                    AanZet = Tekst(100),
                    Status = Tekst(60),
                    Eigenaar = Tekst(100),
                    WegTeNemen = false,
                    Soort = "tactisch",
                    Nodig = Tekst(2000),
                    EersteStapMorgen = Tekst(400),
                    Einddatum = new DateOnly(2027, 7, 1),
                },
            ],
            Activiteiten = activiteiten,
        };
    }
}
