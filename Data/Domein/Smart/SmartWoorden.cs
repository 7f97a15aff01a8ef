using System.Collections.Frozen;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// The words that the S of the SMART check knows, in classes: verbs of which something can be seen, verbs that need a thing, verbs that say nothing, people, and things that can be seen once they
/// are done. Verbs stand as infinitives ("uit+nodigen" for a separable one) and nouns in the singular; their forms are made here, once.
/// </summary>
internal static class SmartWoorden
{
    /// <summary>Strong and irregular verbs: infinitive, present with t, stem, participle. Separable verbs below borrow these forms.</summary>
    private const string Onregelmatig = """
        bakken/bakt/bak/gebakken beginnen/begint/begin/begonnen bekijken/bekijkt/bekijk/bekeken beschrijven/beschrijft/beschrijf/beschreven besluiten/besluit/besluit/besloten bespreken/bespreekt/bespreek/besproken bevelen/beveelt/beveel/bevolen
        bewerken/bewerkt/bewerk/bewerkt bewijzen/bewijst/bewijs/bewezen bezoeken/bezoekt/bezoek/bezocht bieden/biedt/bied/geboden binden/bindt/bind/gebonden blijven/blijft/blijf/gebleven brengen/brengt/breng/gebracht denken/denkt/denk/gedacht
        doen/doet/doe/gedaan doorlopen/doorloopt/doorloop/doorlopen dragen/draagt/draag/gedragen drinken/drinkt/drink/gedronken eten/eet/eet/gegeten gaan/gaat/ga/gegaan geven/geeft/geef/gegeven gieten/giet/giet/gegoten graven/graaft/graaf/gegraven
        hangen/hangt/hang/gehangen hebben/heeft/heb/gehad helpen/helpt/help/geholpen herlezen/herleest/herlees/herlezen herschrijven/herschrijft/herschrijf/herschreven houden/houdt/houd/gehouden kiezen/kiest/kies/gekozen kijken/kijkt/kijk/gekeken
        komen/komt/kom/gekomen kopen/koopt/koop/gekocht krijgen/krijgt/krijg/gekregen lassen/last/las/gelast laten/laat/laat/gelaten leggen/legt/leg/gelegd lezen/leest/lees/gelezen lopen/loopt/loop/gelopen meten/meet/meet/gemeten
        nemen/neemt/neem/genomen omschrijven/omschrijft/omschrijf/omschreven onderhouden/onderhoudt/onderhoud/onderhouden onderschrijven/onderschrijft/onderschrijf/onderschreven ondervinden/ondervindt/ondervind/ondervonden
        onderzoeken/onderzoekt/onderzoek/onderzocht ontbijten/ontbijt/ontbijt/ontbeten ontvangen/ontvangt/ontvang/ontvangen ontwerpen/ontwerpt/ontwerp/ontworpen overhandigen/overhandigt/overhandig/overhandigd raden/raadt/raad/geraden
        rijden/rijdt/rijd/gereden scheiden/scheidt/scheid/gescheiden schenken/schenkt/schenk/geschonken schieten/schiet/schiet/geschoten schrijven/schrijft/schrijf/geschreven schuiven/schuift/schuif/geschoven slaan/slaat/sla/geslagen
        slijpen/slijpt/slijp/geslepen sluiten/sluit/sluit/gesloten snijden/snijdt/snijd/gesneden spreken/spreekt/spreek/gesproken springen/springt/spring/gesprongen staan/staat/sta/gestaan steken/steekt/steek/gestoken
        strijken/strijkt/strijk/gestreken treden/treedt/treed/getreden treffen/treft/tref/getroffen trekken/trekt/trek/getrokken uitvoeren/uitvoert/uitvoer/uitgevoerd vallen/valt/val/gevallen varen/vaart/vaar/gevaren
        verbinden/verbindt/verbind/verbonden verblijven/verblijft/verblijf/verbleven verdelen/verdeelt/verdeel/verdeeld vergelijken/vergelijkt/vergelijk/vergeleken verkopen/verkoopt/verkoop/verkocht verlaten/verlaat/verlaat/verlaten
        vertrekken/vertrekt/vertrek/vertrokken verwijzen/verwijst/verwijs/verwezen verzenden/verzendt/verzend/verzonden vinden/vindt/vind/gevonden vliegen/vliegt/vlieg/gevlogen vragen/vraagt/vraag/gevraagd wassen/wast/was/gewassen
        wegen/weegt/weeg/gewogen werpen/werpt/werp/geworpen werven/werft/werf/geworven weten/weet/weet/geweten wijzen/wijst/wijs/gewezen winnen/wint/win/gewonnen zeggen/zegt/zeg/gezegd zenden/zendt/zend/gezonden zien/ziet/zie/gezien
        zijn/is/ben/geweest zingen/zingt/zing/gezongen zitten/zit/zit/gezeten zoeken/zoekt/zoek/gezocht
        """;

    /// <summary>What people see happen.</summary>
    private const string Sterk = """
        aan+bevelen aan+bieden aan+haken aan+horen aan+komen aan+kondigen aan+krijgen aan+kruisen aan+leren aan+leveren aan+melden aan+monsteren aan+nemen aan+raden aan+schaffen aan+schrijven aan+schuiven aan+sluiten aan+spreken aan+stellen
        aan+stemmen aan+stippen aan+tekenen aan+trekken aan+vullen aan+wijzen aan+zoeken accepteren accorderen acteren actualiseren adresseren adverteren adviseren af+bouwen af+draaien af+drukken af+haken af+handelen af+keuren af+leggen af+lezen
        af+luisteren af+maken af+melden af+nemen af+raden af+reizen af+rekenen af+ronden af+sluiten af+spelen af+spreken af+staan af+strepen af+studeren af+tasten af+tekenen af+vinken af+werken af+wijzen af+wisselen af+zeggen agenderen alarmeren
        amenderen analyseren annuleren anonimiseren antwoorden appen arceren archiveren arriveren assembleren attenderen auditeren bakken beantwoorden beargumenteren becijferen bedanken bedenken bedienen begeleiden beginnen begrenzen begroeten
        begroten behalen behandelen behangen beheren bekend+maken bekijken bekostigen bekrachtigen bekronen beleggen bellen belonen beloten beluisteren bemachtigen bemannen bemensen bemiddelen bemoedigen bemonsteren benaderen benchmarken benoemen
        beoordelen beproeven berekenen berichten berispen beschikbaar+stellen beschrijven beslissen bespreken bestaffen bestellen bestrijden bestuderen betalen bevatten bevestigen bevragen bewaken bewaren bezetten bezichtigen bezitten bezoeken
        bezorgen bijeen+komen bijeen+roepen bij+houden bij+lezen bij+praten bij+scholen bij+spijkeren bij+springen bij+stellen bij+vullen bij+werken bij+wonen bloggen blokken boeken boetseren boren borrelen bouwen brainstormen brengen briefen
        bundelen categoriseren certificeren chatten circuleren clusteren coachen coderen compenseren complimenteren concluderen construeren controleren corrigeren coördineren dansen daten debatteren debriefen declareren deel+nemen delen
        demonstreren detacheren dicteren digitaliseren diplomeren discussiëren doceren documenteren doneren door+brengen door+geven door+krijgen door+lezen door+lichten doorlopen door+nemen door+praten door+rekenen door+stromen door+sturen
        door+verwijzen door+voeren door+vragen doseren doubleren downloaden draaien drukken enquêteren escorteren eten evalueren examineren exporteren exposeren fabriceren factureren faxen feliciteren fiatteren fietsen filmen financieren formuleren
        fotograferen frankeren frezen frituren fuseren gamen gebruiken goed+keuren gunnen hakken halen halveren hergebruiken herhalen herijken herinneren her+inrichten herkansen herlezen herplaatsen herplannen herschrijven herstellen herzien
        hospiteren huisvesten huldigen huren ijken illustreren implementeren importeren in+binden in+bouwen in+brengen in+delen in+dienen informeren in+halen in+huren in+kopen in+korten in+laden in+leveren in+loten in+pakken in+perken in+plakken
        in+plannen in+richten in+roosteren in+ruilen in+scannen in+schakelen in+schrijven inspecteren in+spreken installeren in+stemmen in+stromen instrueren interviewen introduceren inventariseren in+vliegen in+voeren in+vullen in+werken
        in+wisselen in+zamelen kamperen kandideren kappen kennis+maken keuren kiezen klaar+leggen klaar+maken klaar+zetten kladden kleuren knippen knutselen koken kopen kopiëren koppelen kwijt+schelden labelen lamineren lanceren langs+gaan
        lasersnijden lassen leggen leiden lenen les+geven leveren lezen lichten liken livestreamen logeren loggen lopen loten loven lozen lunchen mailen markeren matchen mee+beslissen mee+bouwen mee+brengen mee+doen mee+draaien mee+gaan mee+geven
        mee+helpen mee+kijken mee+koken mee+krijgen mee+lezen mee+lopen mee+luisteren mee+maken mee+reizen mee+rijden mee+schrijven mee+spelen mee+studeren mee+werken melden meten metselen migreren mindmappen missen mobiliseren modelleren monitoren
        monteren musiceren naaien na+bellen na+bespreken na+bootsen na+gaan na+kijken na+leveren na+lezen na+lopen na+luisteren na+meten na+praten na+rekenen na+scholen na+spelen na+sturen na+vertellen na+vragen neer+leggen neer+schrijven
        neer+zetten netwerken noemen nomineren normeren noteren notuleren observeren oefenen om+bouwen om+buigen omcirkelen om+ruilen om+scholen om+wisselen om+zetten onderbouwen onder+brengen onderrichten onderstrepen ondertekenen ondertitelen
        ondervragen onderzoeken ontbijten ontbreken ontleden ontmoeten ontruimen ontslaan ontvangen ontwerpen oogsten op+bellen op+bergen op+biechten op+bouwen op+delen openbaren openen open+stellen open+zetten op+frissen op+geven op+halen
        op+hangen op+knappen op+leiden op+leveren op+lichten op+lossen op+meten op+nemen op+plakken op+richten op+roepen op+ruimen op+schonen op+schrijven op+slaan op+snorren op+snuiven op+starten op+stellen op+sturen op+tekenen op+tellen opteren
        op+treden op+trommelen op+vangen op+voeren op+zeggen op+zetten op+zoeken ordenen organiseren overbruggen over+dragen over+gaan over+halen overhandigen overhoren overleggen overnachten over+nemen over+plaatsen over+schrijven over+stappen
        over+typen parafraseren peilen picknicken pitchen plaatsen plaats+vinden plakken plannen planten pleiten podcasten polsen posten praten presenteren prijzen printen produceren proef+draaien proef+studeren proeven programmeren prototypen
        publiceren raadplegen ramen rangschikken rapporteren reageren recyclen redigeren reflecteren regelen registreren reizen rekruteren renoveren repareren repeteren reserveren reviseren rijden rond+bellen rond+brengen rond+gaan rond+kijken
        rond+leiden rond+lopen rond+rijden rond+sturen rond+wandelen ronselen roosteren roteren rouleren ruilen samen+brengen samen+komen samen+stellen samen+vatten samen+voegen scannen schaduwen schalen schatten scheiden schenken schetsen schiften
        schilderen scholen schonen schoon+maken schorsen schrappen schrijven schuiven screenen selecteren serveren signaleren simuleren skypen slagen sleutelen sluiten snuffelen solderen solliciteren sorteren speeddaten spelen speuren spitten
        splitsen sponsoren sporten spreiden spreken stage+lopen stappen starten staven stemmen stoppen storten storyboarden straffen streamen strikken stromen stucen studeren sturen subsidiëren switchen synchroniseren taggen tegen+lezen tekenen
        tellen terug+bellen terug+blikken terug+brengen terug+geven terug+horen terug+keren terug+kijken terug+komen terug+koppelen terug+krijgen terug+lezen terug+luisteren terug+melden terug+sturen terug+zien testen tikken timmeren toe+kennen
        toe+laten toe+lichten toeren toe+sturen toe+treden toetsen toe+voegen toe+wijzen tolken tonen trainen trakteren troosten tuinieren turven tweeten twitteren typen uit+beelden uit+betalen uit+brengen uit+delen uit+geven uit+kiezen uit+knippen
        uit+leggen uit+lenen uit+lezen uit+lichten uit+loven uit+nodigen uit+pakken uit+printen uit+proberen uit+reiken uit+rekenen uit+roosteren uit+schrijven uit+sorteren uit+spelen uit+splitsen uit+stellen uit+stromen uit+testen uit+typen
        uit+vallen uit+vinden uit+voeren uit+vragen uit+werken uit+wisselen uit+zenden uit+zetten uit+zoeken uit+zwaaien updaten upgraden uploaden vast+klikken vast+leggen vast+stellen veilen verantwoorden verbieden verblijven verbouwen verdedigen
        verdelen verdubbelen verduidelijken vergaderen vergasten vergelijken vergezellen vergoeden verhuizen verifiëren verkennen verkiezen verklaren verkondigen verkopen verkorten verlaten verlenen verlengen verloten vermelden vermijden
        vernietigen verplaatsen verplegen verschijnen verschuiven versieren verslaan verspreiden verstrekken versturen vertalen vertegenwoordigen vertellen vertolken vertonen vertrekken vervaardigen vervangen verven vervoeren vervroegen vervullen
        verwelkomen verwerken verwerpen verwerven verwijderen verwijzen verzamelen verzegelen verzenden verzetten verzoenen verzorgen verzuimen videobellen vieren vinken visiteren visualiseren vloggen voeren volgen voltooien voor+bereiden
        voor+bespreken voor+doen voor+dragen voor+leggen voor+lezen voor+lichten voor+rekenen voor+spelen voor+stellen voor+zitten vrij+geven vrij+maken vrij+roosteren vrij+stellen vullen waar+nemen waarschuwen wachten wandelen wassen weg+brengen
        wegen weg+geven weigeren werven whatsappen wijzigen wisselen wissen zagen zelf+studeren zingen zoeken zoomen zwemmen
        """;

    /// <summary>Verbs that only mean something with a thing to do them with.</summary>
    private const string Licht = """
        maken verlagen verhogen dalen stijgen zakken verminderen beperken reduceren luisteren ontdekken scoren ontwikkelen leren vormgeven vorm+geven onderhouden aan+geven mee+denken mee+nemen op+pakken hebben staan krijgen worden gaan komen doen
        geven liggen laten zetten bieden nemen zijn kunnen kijken denken werken zitten stellen brengen houden dragen zorgen vinden bestaan weten kennen ervaren helpen beschikken richten treden slaan blijven hangen zien horen vragen vormen pakken
        gebruiken dienen
        """;

    /// <summary>Verbs that say nothing one can see, in all their forms.</summary>
    private const string Vaag = """
        aan+halen aan+jagen aanjagen aanmoedigen aan+moedigen aanscherpen aan+scherpen aan+sporen aan+wakkeren activeren ademen bekommeren beleven benadrukken bestendigen betrekken bevorderen bewerkstelligen beïnvloeden bij+dragen borgen
        consolideren doordringen door+groeien doorleven door+ontwikkelen doorontwikkelen empoweren enthousiasmeren erkennen excelleren faciliteren floreren garanderen geloven groeien harmoniseren herkennen hopen inbedden in+bedden inspireren
        intensiveren inzetten koesteren landen moderniseren motiveren nadenken na+denken nastreven na+streven omarmen ondersteunen ontplooien openstaan oppoetsen optimaliseren oriënteren overtuigen positioneren prikkelen prioriteren proberen
        professionaliseren profileren respecteren samenwerken samen+werken stilstaan stil+staan stimuleren streven stroomlijnen toerusten toe+rusten uitblinken uit+blinken uit+bouwen uitbouwen uit+breiden uit+dragen uit+stralen verankeren
        verbeteren verbinden verbreden verdiepen verduurzamen vergroten verhelderen verinnerlijken verlevendigen vernieuwen verrijken versnellen versoepelen versterken verstevigen waarborgen wensen
        """;

    /// <summary>Nouns, adjectives and comparatives that say nothing one can see.</summary>
    private const string VageWoorden = """
        aanmoediging aanscherping betekenisvol betekenisvoller beter betere betrokkenheid bevordering bewust bewuster bewustwording bewustzijn borging breder bredere cultuur dialoog dieper diepere doorontwikkeling doorstroommogelijkheden draagvlak
        eigenaarschap enthousiast geluk gelukkig gelukkige gemotiveerd gemotiveerder gevoel hechter hechtere impact impuls inbedding inblazen intensivering kansengelijkheid kwaliteitsimpuls kwaliteitsslag leerklimaat lerend lerende leuker
        loopbaancultuur maatwerk merkbaar nauwer nauwere normaal omhoog onderbelicht optimaal optimale optimalisatie ouderbetrokkenheid passend passende persoonlijker plezier professionalisering professionaliteit regie rijker rijkere samenhang
        schepje serieuzer soepel sterker sterkere steviger stevigere stimulans synergie tandje toegeruster toekomstbestendig toekomstgericht toekomstgerichte trots trotser uitbreiding vanzelf verankering verantwoordelijk verbetering verbeteringen
        verbonden verbondenheid verdieping vergroting versterking volwaardig volwaardige warmer welbevinden weloverwogen zekerder zelfbewuster zelfregie zelfsturing zelfvertrouwen zinvol zinvolle
        """;

    /// <summary>Separable verbs that say nothing one can see.</summary>
    private static readonly FrozenSet<string> LegeParen = Lijst(
        """
        nemen+toe zien+in spelen+in zetten+in zetten+voort dragen+bij dragen+uit trekken+op bouwen+voort gaan+voor staan+voor pakken+op pakken+door staan+stil halen+aan slaan+in blijven+uit komen+tegemoet streven+na gaan+om zetten+bij denken+na
        stellen+open groeien+uit groeien+door stralen+uit houden+vast leven+op duiken+in scherpen+aan tillen+op rollen+uit
        """
    );

    internal static FrozenSet<string> Lijst(string woorden) =>
        woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Delen(string woorden) => woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private sealed record Vorm(string Infinitief, string Tegenwoordig, string Stam, string[] Deelwoorden);

    private static readonly Dictionary<string, Vorm> Sterke = Delen(Onregelmatig)
        .Select(v => v.Split('/'))
        .ToDictionary(v => v[0], v => new Vorm(v[0], v[1], v[2], [v[3]]), StringComparer.Ordinal);

    /// <summary>Verbs that begin so may have no ge- in the participle: bespreken, verzamelen, herhalen (but bellen, gebeld).</summary>
    private static readonly string[] Onbeklemd = ["be", "ver", "her", "ont", "er", "onder", "over", "door", "mis"];

    /// <summary>Stems on -er without stress: verbeteren gives verbeter, organiseren gives organiseer.</summary>
    private static readonly string[] Toonloos =
    [
        "beter",
        "helder",
        "lever",
        "zeker",
        "luister",
        "ander",
        "minder",
        "inner",
        "schilder",
        "hinder",
        "zuiver",
        "vorder",
        "wakker",
        "spijker",
        "timmer",
        "cijfer",
        "gader",
        "nader",
        "tover",
        "duister",
        "fluister",
        "meerder",
        "sponsor",
        "monitor",
        "zamer",
        "scherper",
        "open",
        "adem",
    ];

    /// <summary>The forms; where the stress of -eren, -elen or -enen decides and is not known, both ways.</summary>
    private static IEnumerable<Vorm> Alle(string infinitief)
    {
        var v = Van(infinitief);
        yield return v;
        if (
            Sterke.ContainsKey(infinitief)
            || infinitief.Length < 7
            || !(
                infinitief.EndsWith("eren", StringComparison.Ordinal)
                || infinitief.EndsWith("elen", StringComparison.Ordinal)
                || infinitief.EndsWith("enen", StringComparison.Ordinal)
            )
        )
        {
            yield break;
        }
        var (kort, lang) = (infinitief[..^2], infinitief[..^3] + "e" + infinitief[^3]);
        var ander = v.Stam == kort ? lang : kort;
        yield return new Vorm(
            infinitief,
            ander + "t",
            ander,
            [.. v.Deelwoorden.Select(d => d.Replace(v.Stam, ander, StringComparison.Ordinal))]
        );
    }

    private static Vorm Van(string infinitief)
    {
        if (Sterke.TryGetValue(infinitief, out var sterk))
        {
            return sterk;
        }
        var kaal =
            infinitief.EndsWith("ën", StringComparison.Ordinal) || infinitief.EndsWith("en", StringComparison.Ordinal)
                ? infinitief[..^2]
                : infinitief[..^1];
        static bool Klinker(char c) => "aeiouëïé".Contains(c, StringComparison.Ordinal);
        // zetten → zet; maken → maak, but not when an unstressed e stands there (bundelen → bundel, tekenen → teken, overhandigen → overhandig).
        if (kaal.Length >= 3 && kaal[^1] == kaal[^2])
        {
            kaal = kaal[..^1];
        }
        else if (
            kaal.Length >= 3
            && !Array.Exists(Toonloos, e => kaal.EndsWith(e, StringComparison.Ordinal))
            && !Klinker(kaal[^1])
            && Klinker(kaal[^2])
            && !Klinker(kaal[^3])
            && kaal[^1] is not ('w' or 'j')
            && !(
                kaal[^2] == 'e'
                && kaal[^1] is 'l' or 'n' or 'm'
                && kaal.Length > 4
                && !kaal.EndsWith("oordel", StringComparison.Ordinal)
                && kaal is not ("verlen" or "bespel" or "bevel")
            )
            && !(kaal[^2] == 'i' && kaal[^1] == 'g')
        )
        {
            kaal = kaal[..^1] + kaal[^2] + kaal[^1];
        }
        var scherp = kaal[^1] is 't' or 'k' or 'f' or 's' or 'p' or 'h';
        kaal = kaal[^1] switch
        {
            'v' => kaal[..^1] + 'f',
            'z' => kaal[..^1] + 's',
            _ => kaal,
        };
        var tegen = kaal[^1] == 't' ? kaal : kaal + "t";
        var slot =
            kaal[^1] is 't' or 'd' ? ""
            : scherp ? "t"
            : "d";
        if (Array.Exists(Onbeklemd, v => infinitief.StartsWith(v, StringComparison.Ordinal)))
        {
            return new Vorm(infinitief, tegen, kaal, ["ge" + kaal + slot, kaal + slot]);
        }
        return new Vorm(
            infinitief,
            tegen,
            kaal,
            [
                (
                    kaal[0] switch
                    {
                        'e' => "geë" + kaal[1..],
                        'i' => "geï" + kaal[1..],
                        'u' when kaal[1] != 'i' => "geü" + kaal[1..],
                        _ => "ge" + kaal,
                    }
                ) + slot,
            ]
        );
    }

    /// <summary>Forms that show an action by themselves.</summary>
    public static readonly FrozenSet<string> Acties;

    /// <summary>Forms that need a thing.</summary>
    public static readonly FrozenSet<string> LichteVormen;

    /// <summary>Finite forms with the particles that make another verb of them: "stelt" with "aan", "op", "vast".</summary>
    private static readonly FrozenDictionary<string, FrozenDictionary<string, Werkwoord>> Scheidbaar;

    private static readonly FrozenSet<string> Stammen;

    private static readonly FrozenSet<string> Vage;

    static SmartWoorden()
    {
        var acties = new HashSet<string>(Delen(LosseVormen), StringComparer.Ordinal);
        var stammen = new HashSet<string>(StringComparer.Ordinal);
        var scheidbaar = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var leeg = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var lichtScheidbaar = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        static void Bij(Dictionary<string, HashSet<string>> wat, Vorm v, string deeltje)
        {
            foreach (var f in new[] { v.Infinitief, v.Tegenwoordig, v.Stam }.Distinct())
            {
                if (!wat.TryGetValue(f, out var deeltjes))
                {
                    wat[f] = deeltjes = new HashSet<string>(StringComparer.Ordinal);
                }
                deeltjes.Add(deeltje);
            }
        }

        foreach (var w in Delen(Sterk))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var deeltje = plus < 0 ? "" : w[..plus];
            foreach (var v in Alle(w[(plus + 1)..]))
            {
                acties.Add(deeltje + v.Infinitief);
                acties.Add(deeltje + v.Tegenwoordig);
                acties.UnionWith(v.Deelwoorden.Select(d => deeltje + d));
                if (v.Stam != v.Tegenwoordig)
                {
                    stammen.Add(v.Stam);
                }
                if (plus >= 0)
                {
                    Bij(scheidbaar, v, deeltje);
                }
            }
        }

        foreach (var w in LegeParen)
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            Bij(leeg, Van(w[..plus]), w[(plus + 1)..]);
        }

        var licht = new HashSet<string>(
            Delen("klaar inzet ingezet terug verplicht contact gebruik zorgt kan kunnen"),
            StringComparer.Ordinal
        );
        foreach (var w in Delen(Licht))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var v = Van(w[(plus + 1)..]);
            var deeltje = plus < 0 ? "" : w[..plus];
            licht.UnionWith([deeltje + v.Infinitief, deeltje + v.Tegenwoordig, deeltje + v.Deelwoorden[0]]);
            if (plus < 0)
            {
                licht.Add(v.Stam);
            }
            else
            {
                Bij(lichtScheidbaar, v, deeltje);
            }
        }

        var vaag = new HashSet<string>(Delen(VageWoorden), StringComparer.Ordinal);
        foreach (var w in Delen(Vaag))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var deeltje = plus < 0 ? "" : w[..plus];
            foreach (var v in Alle(w[(plus + 1)..]))
            {
                vaag.UnionWith([deeltje + v.Infinitief, deeltje + v.Tegenwoordig, .. v.Deelwoorden.Select(d => deeltje + d)]);
                if (plus >= 0)
                {
                    Bij(leeg, v, deeltje);
                }
            }
        }

        acties.UnionWith(licht);
        acties.ExceptWith(vaag);
        Werkwoord Waarde(string vorm, string deeltje) =>
            leeg.GetValueOrDefault(vorm)?.Contains(deeltje) == true ? Werkwoord.Leeg
            : lichtScheidbaar.GetValueOrDefault(vorm)?.Contains(deeltje) == true ? Werkwoord.Licht
            : Werkwoord.Sterk;
        Scheidbaar = scheidbaar
            .Concat(leeg)
            .Concat(lichtScheidbaar)
            .GroupBy(p => p.Key, p => p.Value)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.SelectMany(d => d).Distinct().ToFrozenDictionary(d => d, d => Waarde(g.Key, d), StringComparer.Ordinal),
                StringComparer.Ordinal
            );
        Vage = vaag.ToFrozenSet(StringComparer.Ordinal);
        Acties = acties.ToFrozenSet(StringComparer.Ordinal);
        LichteVormen = licht.ToFrozenSet(StringComparer.Ordinal);
        Stammen = stammen.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A word that says nothing one can see: of the lists, or a comparative ("toegankelijker", "actiever").</summary>
    public static bool IsVaag(string w) =>
        Vage.Contains(w)
        || (
            w.Length > 7
            && w[^1] is 'r' or 'e'
            && Array.Exists(Vergrotend, e => w.EndsWith(e, StringComparison.Ordinal))
            && w is not ("reiziger" or "vrijwilliger")
        );

    private static readonly string[] Vergrotend =
    [
        "lijker",
        "lijkere",
        "zamer",
        "zamere",
        "voller",
        "vollere",
        "baarder",
        "baardere",
        "iever",
        "ievere",
        "uzer",
        "uzere",
        "hafter",
        "haftere",
        "gerichter",
        "gerichtere",
        "vaardiger",
        "standiger",
        "zichtiger",
        "machtiger",
        "krachtiger",
        "prettiger",
        "gelukkiger",
        "evenwichtiger",
        "levendiger",
    ];

    /// <summary>What the word does here, with its particle further on.</summary>
    public static Werkwoord Soort(SmartTekst t, int i)
    {
        var w = t[i];
        if (MetDeeltje(t, i) is Werkwoord met)
        {
            return met;
        }
        // "aan zijn gesprekken" is of him, "zijn geschoold" is a verb.
        if (w == "zijn" && Voorzetsels.Contains(t[i - 1]))
        {
            return Werkwoord.Geen;
        }
        if (LichteVormen.Contains(w))
        {
            return Werkwoord.Licht;
        }
        if (Acties.Contains(w) || (Stammen.Contains(w) && BijIk(t, i)))
        {
            return Werkwoord.Sterk;
        }
        return IsOnbekend(w) ? Werkwoord.Sterk : Werkwoord.Geen;
    }

    /// <summary>A stem is a noun ("werk", "plan"), unless "ik" stands beside it.</summary>
    private static bool BijIk(SmartTekst t, int i) => t[i - 1] == "ik" || t[i + 1] == "ik";

    /// <summary>A verb of no list that shows itself: "attendeert", "gedetacheerd".</summary>
    private static bool IsOnbekend(string w) =>
        w.Length > 6
        && !IsVaag(w)
        && !IsPersoon(w)
        && (
            (
                w.EndsWith("eert", StringComparison.Ordinal)
                || (w.StartsWith("ge", StringComparison.Ordinal) && w.EndsWith("eerd", StringComparison.Ordinal))
            ) && w is not ("waardeert" or "gewaardeerd" or "gemotiveerd")
        );

    /// <summary>What a particle further on makes of this form ("stelt … aan"); null when there is none.</summary>
    private static Werkwoord? MetDeeltje(SmartTekst t, int i)
    {
        if (!Scheidbaar.TryGetValue(t[i], out var paren) || (Stammen.Contains(t[i]) && !BijIk(t, i)))
        {
            return null;
        }
        // "uit te nodigen"
        if (t[i - 1] == "te" && paren.TryGetValue(t[i - 2], out var voor))
        {
            return voor;
        }
        for (var j = i + 1; j < i + 40 && j < t.Aantal && t[j] is not ("." or ";" or "!" or "?"); j++)
        {
            if (paren.TryGetValue(t[j], out var soort) && IsLos(t, j))
            {
                return soort;
            }
        }

        return null;
    }

    /// <summary>A particle stands at the end of its clause or before a preposition; a preposition stands before its noun.</summary>
    private static bool IsLos(SmartTekst t, int j) =>
        t[j]
            is "mee"
                or "af"
                or "vast"
                or "samen"
                or "terug"
                or "rond"
                or "klaar"
                or "vrij"
                or "beschikbaar"
                or "langs"
                or "toe"
                or "bekend"
                or "stil"
                or "deel"
        || t[j + 1] is "" or "." or "," or ";" or ":" or "(" or ")" or "en" or "of" or "–" or "-" or "!" or "?"
        || Voorzetsels.Contains(t[j + 1]);

    public static readonly FrozenSet<string> Voorzetsels = Lijst(
        """
        voor vóór met van bij in op aan over uit naar door om tot na tijdens per via vanaf rond zodat omdat doordat waarin waarmee waarop die dat te als wanneer nadat voordat zodra binnen buiten tegen tussen volgens waar zonder waarbij waardoor
        """
    );

    private static IEnumerable<string> Meervouden(string n)
    {
        yield return n;
        foreach (var uitgang in new[] { "s", "'s", "es", "en", "n", "je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes" })
        {
            yield return n + uitgang;
        }
        if (n.Length < 3)
        {
            yield break;
        }
        yield return n + n[^1] + "en";
        if (n[^1] == 'f')
        {
            yield return n[..^1] + "ven";
        }
        if (n[^1] == 's')
        {
            yield return n[..^1] + "zen";
        }
        if (n[^2] == n[^3])
        {
            yield return n[..^2]
                + (
                    n[^1] == 's' ? 'z'
                    : n[^1] == 'f' ? 'v'
                    : n[^1]
                )
                + "en";
        }
        if (n.EndsWith("heid", StringComparison.Ordinal))
        {
            yield return n[..^3] + "eden";
        }
        if (!n.EndsWith("man", StringComparison.Ordinal))
        {
            yield break;
        }
        yield return n[..^3] + "lieden";
        yield return n[..^3] + "lui";
    }

    private static FrozenSet<string> Zelfstandig(string woorden) =>
        Delen(woorden).SelectMany(Meervouden).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>People and groups of people of a school, around it and at home: also at the end of a compound ("havoleerling", "stagebegeleider").</summary>
    private static readonly FrozenSet<string> Mensen = Zelfstandig(
        """
        aandachtsfunctionaris aankomende aanvoerder aanwezige academie accountant achterblijver achterstandsleerling acteur actrice administratie adviseur advocaat afdeling afstromer afstudeerder afvaller afzwaaier agent alumna alumni alumnus
        ambassadeur ambitieteam ambtenaar anderstalig anderstalige apotheker architect arts asielzoeker aspirant assistent atheneïst baas bakker bank bankier basis'er basisgroep basisscholier basisschool bbl'er bedrijf begeleider beginner beheerder
        bejaarde belangstellende beleidsmaker beroepsbeoefenaar beroepsbeoefenaren bestuur bestuurder bestuurslid betrokkene bewoner bezoeker bibliothecaris bibliotheek boer boerderij bol'er boswachter bouwer bouwkundige bovenbouw bovenbouwer
        bpv'er brandweer brandweerman broer brugger brugklas brugpieper buddy bureau burgemeester buurman buurtbewoner campus chauffeur chef cliënt clubje coach collega commissie conciërge conrector consulent contactpersoon coordinator coördinator
        cursist cvb dame danser decaan deelnemer derdejaars dierenarts directeur directrice docent doorstromer dorpsgenoot doubleur drietal duo eerstejaars eerstejaarsstudent eersteklasser eigenaar eindexamenklas elektricien examinandus expert
        fabriek faculteit familie familielid filmer fotograaf functionaris fysiotherapeut garage gast gastdocent gastouder gastspreker gebruiker gedeputeerde gediplomeerde gemeente gemeentehuis genodigde genoot geslaagde gespreksgenoot
        gesprekspartner gezin geïnteresseerde gl'er gmr groep grootouder gymnasiast haven havist hbo'er heer hogeschool hoogbegaafde hoogleraar hotel hotelier hovenier hulpverlener iedereen ingenieur inspecteur installateur instantie instelling
        instromer instroomgroep instructeur intaker intern isk'er jaargenoot jaarlaag jaars jongen jongere journalist juf jurist kader'er kandidaat kapper kapster kazerne kernteam ketenpartner kind kinderdagverblijf kinderopvang klant klas
        klasgenoot klassenassistent klasser kleuter koppel kunstenaar kwartiermaker kwekerij kwetsbare laatkomer laatstejaars lab laborant laboratorium lasser lector leeftijdsgenoot leergroep leerjaar leerkracht leerlaag leerling leerlingenraad
        leerlingenvereniging leermeester leerteam leerwerker leider leidster leraar lerares lesgroep locatie logopedist loodgieter loper lotgenoot maatje maatschappelijk makelaar man manager manege masterstudent mavist mbo'er mbo-school medewerker
        medezeggenschapsraad mediathecaris meester meiden meisje mensen mentor mentorgroep metselaar militair minister moeder monteur mr museum muzikant netwerk niemand nieuweling nieuwkomer notaris officier oma onderbouw onderbouwer ondernemer
        ondernemersvereniging onderneming ondersteuner onderwijsassistent onderzoeker ontvanger ontwerper opa opdrachtgever opstromer opvoeder organisatie organisator orthopedagoog oudcollega ouder oudercommissie oudere ouderejaars ouderpaar
        ouderraad oudleerling oudstudent pabo'er panel partnerbedrijf partnerschool patiënt patroon pedagoog penningmeester personeel personeelslid peuter peuterleidster piloot plusleerling politie politieagent praktijkdocent praktijkopleider
        praktijkschoolleerling presentator professional profielgroep programmeur projectleider projectmedewerker promovendus psycholoog puber raad raadslid rechtbank rechter recruiter rector restaurant restauranthouder risicoleerling roc rolmodel
        roostermaker samenwerkingspartner schakelklas scheidsrechter schilder scholier school schoolgemeenschap schoolverlater schrijver secretaresse secretariaat secretaris sectie senior slb'er soldaat sparringpartner specialist spijbelaar
        spijtoptant sporter spreker stagebieder stagedocent stagiair stagiaire stamgroep starter statushouder stopper student studieadviseur studiebegeleider studiegenoot studiekiezer stukadoor supermarkt switcher talentgroep tandarts tante
        taskforce team technasiast technicus theater thuiszitter tiener timmerman tl'er toeleverancier trainee trainer trekker tto'er tutor tweedejaars tweetal twijfelaar uitvaller uitzendbureau universiteit vader vakgroep vakkracht vakman vakmens
        vakmensen vakschool vaksectie vakvrouw veearts vereniging verkoopster verkoper verlater verpleeghuis verpleegkundige vervolgschool verzorgende verzorger verzorgingstehuis verzuimer vestiging vierdejaars viertal vluchteling vluchtelingenkind
        vmbo'er vmbo-school voetballer volwassene voogd voorexamenkandidaat voorzitter vormgever vrijwilliger vrouw vso'er vwo'er wegblijver werf werkgever werkgroep werknemer wetenschapper wethouder wijkbewoner winkel winkelier wisselaar zanger
        ziekenhuis zij-instromer zittenblijver zitter zorgcoördinator zorginstelling zorgleerling zus zusterschool
        """
    );

    /// <summary>People that are named in a short or odd way, and never at the end of a longer word.</summary>
    private static readonly FrozenSet<string> Kort = Lijst(
        """
        atheneum b3 b4 bb bbl bol bouw buren buur buurt chef-kok commissieleden coörd decanaat directie docententeam doelgroepleerlingen entree-opleiding examenjaar examenlln g4 gl groepen gymnasium h3 h4 h5 havo hr intaker intakers intern isk jury
        jury's k3 k4 kb klassen kok koks ld's leden leergang leerl leerlinge leerlingraad lid lio lio's lj lj1 lj2 lj3 lj4 lj5 lj6 lk lkr ll llen lln llnn lob'er lob-coörd m3 m4 mavo mbo mentoraat mentrix mnt mntr mntrs niveau ob ondernemers oom
        ooms opleiding opleidingen opleidingsteam oud-lln ouders/verzorgers oudll oudlln panelleden personeelsleden praktijkonderwijs praktijkschool pro profiel profielen raadsleden receptie schoolleiding sectieleden stafleden staflid
        stagebegeleiding stagebureau stud stud. studiejaar t3 t4 teamleden teamleiding teamlid thuis tl tto v3 v4 v5 v6 vmbo vmbo-kb vmbo-tl vso vwo wijk zieken
        """
    );

    /// <summary>Given names: who does it is often a colleague by name. Names that are words too ("Mark", "Roos") count only with a capital within a sentence or before a verb.</summary>
    private static readonly FrozenSet<string> Voornamen = Lijst(
        """
        aad abdel achmed adam ahmed aicha aisha albert alex ali alice amber amina amir an andré andrea angela anita anja anke ankie anna anne anneke annelies annemarie annemieke annet annette anouk anton antoine arie arjan arjen arnold arthur ashley astrid ayse bart bas bastiaan ben bert berna bernard bianca bob bram brenda brigitte carin carla carlijn carmen caroline cas chantal charlotte chris christa christel christian christine
        claudia coen conny cor corrie corine cynthia daan danique daniël danny david debbie demi dennis diana dick dieuwke dirk dolf dorien dylan ed edith edwin eefje eline elise ellen els elsbeth emma emiel emmy eric erik erica erna ernst esmee esther eva evelien evert fabian fatima fatma femke ferdi ferry fleur floor floris frank frans fred frederik frits gea geert geertje gerard gerben gerda gerrit gerrie gijs gina gino greet greetje guus hakim hanna hanneke hannie hans harm harry harrie hassan heidi heleen helma hendrik henk
        henny henriëtte herman hetty hidde hilde huub hugo ibrahim ilse ina ineke inge ingrid irene iris irma isa ivo jaap jacco jack jacob jacqueline jamal jan janine janna janneke jannie jaqueline jasmijn jasper jeanette jeffrey jelle jennifer jeroen jesse jessica jet jill jim jo joan joanne job jochem joep johan johanna john joke jolanda jolien joop joost joris jorrit josé josien joyce judith julia jurgen karel karen karin karim karlijn kees kelly khadija kim klaas klara koen koos lars laura laurens leen lena lennart leo leon leonie lia lianne lidy lies liesbeth lieke linda lisa lisette lonneke loes lotte louis luc lucas lucy luuk maaike maarten maartje machteld mandy manon
        marcel marco margot margriet maria marianne marieke marije marijke marije marina mario marion marit marja marjan marjolein marjo marko mark marleen marlies marloes marlous martijn martin martine mathijs matthijs maud maurice max mehmet melanie melissa merel michael michel michelle mieke miep milan milou miranda mirjam mohamed mohammed monica monique murat mustafa myrthe nadia naima nancy natasja nathalie nick nicole niek niels nienke nina noor nora noël olaf omar oscar pascal patricia patrick paul paula pauline peter petra piet pieter pim quirine rachid rachel ralf ramon raymond rashid rebecca remco renate rené renée renske ria richard rik rita rob robbert robert robin roel roelof
        ron ronald roos rosa rosalie roxanne ruben rudi ruud saar sabine said samira sandra sanne sara sarah saskia sebastiaan selma serge sharon sheila sietske silvia simon simone sjaak sjoerd sofie sonja stefan stefanie stephan steven sven susan suzan suzanne sylvia tamara tanja ted theo thea thijs thomas tijn tim tina tineke titia tjeerd tom ton toon trudy truus vera veronique vincent walter wendy wesley wiebe wietske wil wilco wilfred wilhelmina willeke willem willemijn wilma wim wouter yasmin yolanda youssef yusuf yvette yvonne zeynep zoë
        """
    );

    /// <summary>Things and events that can be seen once they are done, also at the end of a compound.</summary>
    private static readonly FrozenSet<string> Zaken = Zelfstandig(
        """
        a4 aankondiging aanmelding aanstelling aanvraag abonnement account actiepunt adres adressenlijst advies afmelding afspraak aftrap afvaardiging agenda akkoord album alinea analyse antwoord app apparaat appgroep appje applicatie artikel audit
        aula auto avond baan badge balie banner bedankje beeldscherm begroting belletje bemiddeling benoeming beoordeling bericht beroep beroepenspel besluit bespreking bestaansrecht bestand beurs beurt bewijs bezichtiging bezinningsdag bezoek
        bezoekverslag bijbaan bijeenk bijeenkomst bijlage bijles blog blok blokuur boek boekje bokaal bon bord bordspel borrel bouwdoos bouwpakket box brief brochure budget bulletin bundel bus cadeau carrousel casus cd ceremonie certificaat
        challenge chat check checklist cijfer collage college column compliment computer conferentie congres contact contract controle convenant cursus cv dag dagboek dagdeel databank database date debat declaratie demo demonstratie dilemma diner
        diploma diploma-uitreiking discussie document doel doos dossier draaiboek driegesprek driehoeksgesprek drone duobaan dvd elo enq enquete enquête envelop ervaring escaperoom etalage evaluatie evaluatiemoment examen excursie experiment
        expositie factuur feedback feest felicitatie fiets film filmpje flyer folder fonds format formulier forum foto fotoboek fout functie gala gastles gedicht gerecht gereedschap gespr gesprek gesprekskaart gespreksleidraad gids groepje
        groepsapp hackathon handleiding handtekening helm herkansing hoek hoofdstuk huiswerk hulp infographic inlog inloop inschrijving instructie intake intentieverklaring interview intervisie intranet introductie invaller invulblad invulboekje
        inzameling jaarkalender jaarplan jaarplanner kaart kaartje kalender kamer kamp kennismaking keuzedeel keuzeformulier keuzevak kick-off kijkje kijkwijzer kistje klacht klankbord klankbordgroep koffer koppeling krant krantje kringgesprek
        kwalificatie kwaliteitenspel kwartaalbericht kwartet kwartier laptop leerbaan leerdoel leerlijn leerwerkplaats leidraad les lesbrief lesidee lesmateriaal lesopdracht lespakket lessenreeks lessenserie lesuur lezing licentie lied lijst
        lob-uur logboek lokaal loket loon loopbaanplein lunch maaltijd machine magazine mail map mapje maquette markt masterclass materiaal meeloopdag meeloopprogramma meetmoment melding memo mentoruur menu methode meting middag mindmap module
        moment monitor moodboard motivatie motivatiebrief muur muurkrant muziekstuk nabespreking netwerkborrel nieuwsbrief notitie notulen nulmeting ochtend oefening offerte onderzoek ontbijt oorkonde opdr opdracht opdrachtenboek opening opleiding
        oudergesprek oudermail overdracht overeenkomst overzicht pagina pakket paragraaf paspoort peiling peilmoment periode pilot pin pitch plaats plan planner planning platform pleidooi plein plek podcast poll portfolio poster potje
        praktijkexamen premie première presentatie prijs prikbord product proef proefles proefstudeerdag proeve profiel profielwerkstuk programma project projectuur protocol punt puntenlijst quiz rap rapport rapportage reader recept reeks reflectie
        regeling register registratie reis reisvergoeding rekening reservering resultaat retraite rit ritje robot rollenspel ronde rondje rondleiding rooster roosteruur rubric salaris samenvatting samenwerkingsovereenkomst scan schema schilderij
        scholing score seminar shirt show signaal simulatie simulator site sjabloon slotbijeenkomst sollicitatie spaarkaart spandoek speech speeddate spel speurtocht spreekbeurt spreekkamer spreekuur stage stagebank stagebord stagemarkt
        stagevergoeding stamboom stand stappenkaart stappenplan startkwalificatie steekproef stelling stempel steunles strip studiedag subsidie syllabus symposium systeem taak taakkaart taakuren taakuur taart tablet tekening tekst telefoontje
        tentamen tentoonstelling terugblik terugkoppeling test thuisopdracht ticket tijdlijn tijdschrift tip toegangskaart toelichting toernooi toespraak toets toetsmoment toezegging toneel toneelstuk tool toolkit top training trein treinkaartje
        trofee uitleg uitnodiging uitreiking usb-stick uur vacature vacaturebank vak verbouwing vergadering vergoeding vergunning verhaal verhaallijn verkiezing verklaring verslag vervanging vervoer verzameling verzoek video visitatie vitrine vlog
        voordracht voorkeur voorl voorlichting voorstel voorstelling vr-bril vraag vragenlijst wachtwoord wandeling webinar webpagina website wedstrijd week wegwijzer werkblad werkboek werkgroepje werkje werkplaats werkplek werkstuk whatsappbericht
        whiteboard wisseling woordenboek woordweb workshop zaal
        """
    );

    private static readonly FrozenSet<string> GeenZaken = Lijst(
        """
        bevlogen lob-bril toekomstverhaal succesverhaal loopbaan loopbanen meivak voorjaarsvak herfstvak zomervak kerstvak beleidsperiode planperiode brugperiode aanknopingspunt uitgangspunten speerpunten standpunten onderdelen voordelen alles
        cultuur natuur structuur duur figuur partituur arbeidsmarkt toestand afstand samenleving leven geheel kracht doorlopend plekje speerpunt uitgangspunt standpunt aandachtspunt werkveld zichtbaar denkproces beroepspraktijk praktijk
        maatschappij gelegenheid uitdaging oriëntatie oogpunt vandaag voorbeeld lesgeven aandachtsfunctie verslaan zonder onderdeel voordeel oordeel aandeel stagecultuur eens levens basis
        """
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MensOp = Mensen.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ZaakOp = Zaken.GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Eindigt(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lijst, string w, int minimum)
    {
        if (lijst.Contains(w))
        {
            return true;
        }
        if (w.LastIndexOf('-') is > 0 and var streep && lijst.Contains(w.AsSpan(streep + 1)))
        {
            return true;
        }
        // A compound: at least two letters before the word, that must have some length itself.
        for (var i = Math.Max(2, w.Length - 20); i <= w.Length - minimum; i++)
        {
            if (lijst.Contains(w.AsSpan(i)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPersoon(string w) =>
        w.Length > 1
        && (
            Kort.Contains(w)
            || (w.LastIndexOf('-') is > 0 and var s && Kort.Contains(w[(s + 1)..]))
            || w.EndsWith("'er", StringComparison.Ordinal)
            || w.EndsWith("'ers", StringComparison.Ordinal)
            || (!GeenMensen.Contains(w) && Eindigt(MensOp, w, 4))
        );

    /// <summary>A colleague by name: "Karin checkt dit", "een gesprek met Joke", "dhr. Bakker".</summary>
    public static bool IsNaam(SmartTekst t, int i)
    {
        var w = t[i];
        if (w is "dhr" or "mevr" or "mw" or "meneer" or "mevrouw")
        {
            return true;
        }
        if (w.Length < 2 || !char.IsUpper(t.Tekst[t.Woorden[i].Start]) || !Voornamen.Contains(w))
        {
            return false;
        }
        return t.IsNaam(i)
            || Acties.Contains(t[i + 1])
            || t[i + 1] is "en" or "," or "+" or "&"
            || (t[i - 1] is "," or "(" or "–" or "-" or ":" && t[i + 1] is ")" or "," or "." or "");
    }

    private static readonly FrozenSet<string> GeenMensen = Lijst("schouders human ontspanning romanlezer heerlijk formuleer");

    public static bool IsDing(string w) =>
        w.Length > 1 && !GeenZaken.Contains(w) && !w.EndsWith("tuur", StringComparison.Ordinal) && Eindigt(ZaakOp, w, 3);

    /// <summary>A thing here: "filmen" and "vragen" are verbs, unless they are counted or pointed at.</summary>
    public static bool IsDing(SmartTekst t, int i) =>
        IsDing(t[i])
        && (
            !Acties.Contains(t[i])
            || t.IsGetal(i - 1)
            || SmartMaat.IsTelwoord(t[i - 1])
            || t[i - 1] is "de" or "het" or "een" or "hun" or "zijn" or "onze" or "deze" or "die"
            || (t[i - 1].Length > 3 && t[i - 1].EndsWith('e'))
        );

    /// <summary>Somebody one can be given: "krijgt een vaste coach".</summary>
    public static bool IsToegewezen(SmartTekst t, int i) =>
        t[i - 1] is "een" or "vaste" or "eigen" or "één" or "nieuwe" or "persoonlijke" or "tweede" or "vast"
        && (Eindigt(HelperOp, t[i], 4) || (t[i - 1] is "vaste" or "eigen" or "persoonlijke" && IsPersoon(t[i])));

    /// <summary>Something of which the size can be told: "het aantal", "de uitval".</summary>
    public static bool IsMaat(string w) =>
        w
            is "aantal"
                or "aandeel"
                or "percentage"
                or "uitval"
                or "opkomst"
                or "verzuim"
                or "deelname"
                or "tevredenheid"
                or "instroom"
                or "uitstroom"
                or "doorstroom"
        || w.EndsWith("uitval", StringComparison.Ordinal)
        || w.EndsWith("opkomst", StringComparison.Ordinal)
        || w.EndsWith("verzuim", StringComparison.Ordinal);

    public static bool IsHelper(string w) => Eindigt(HelperOp, w, 4);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HelperOp = Zelfstandig(
            "mentor decaan begeleider coach maatje buddy tutor contactpersoon aanspreekpunt adviseur coördinator gastspreker gastdocent ambassadeur stagebedrijf leermeester bedrijf alumnus alumna ouder student oud-leerling"
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Forms that no rule makes.</summary>
    private const string LosseVormen = """
        nodigt heeft gehad oplevert deelneemt inlevert ontbijt aanwezig voorzien roulerend tekenden ontwikkelde ontvangst onderschrijft weet bereikt geweest langsgaat gebruikmaakt waardeert vlogen vliegen ingevlogen kent
        """;
}
