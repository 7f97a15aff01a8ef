using System.Collections.Frozen;

namespace LobBeleid.Data.Domein;

/// <summary>What a word does as a verb.</summary>
internal enum Werkwoord { Geen, Sterk, Licht, Leeg }

/// <summary>
/// The words that the S of the SMART check knows, in classes: verbs of which something can be seen, verbs that need a thing, verbs that say nothing, people, and things that can be seen once they
/// are done. Verbs stand as infinitives ("uit+nodigen" for a separable one) and nouns in the singular; their forms are made here, once.
/// </summary>
internal static class SmartWoorden
{
    /// <summary>Strong and irregular verbs: infinitive, present with t, stem, participle. Separable verbs below borrow these forms.</summary>
    private const string Onregelmatig = """
        nemen/neemt/neem/genomen geven/geeft/geef/gegeven doen/doet/doe/gedaan gaan/gaat/ga/gegaan staan/staat/sta/gestaan zien/ziet/zie/gezien komen/komt/kom/gekomen brengen/brengt/breng/gebracht houden/houdt/houd/gehouden laten/laat/laat/gelaten
        lopen/loopt/loop/gelopen schrijven/schrijft/schrijf/geschreven lezen/leest/lees/gelezen spreken/spreekt/spreek/gesproken kijken/kijkt/kijk/gekeken zoeken/zoekt/zoek/gezocht kiezen/kiest/kies/gekozen krijgen/krijgt/krijg/gekregen
        vragen/vraagt/vraag/gevraagd dragen/draagt/draag/gedragen wijzen/wijst/wijs/gewezen bieden/biedt/bied/geboden sluiten/sluit/sluit/gesloten trekken/trekt/trek/getrokken hangen/hangt/hang/gehangen denken/denkt/denk/gedacht
        vinden/vindt/vind/gevonden zitten/zit/zit/gezeten leggen/legt/leg/gelegd zeggen/zegt/zeg/gezegd vallen/valt/val/gevallen rijden/rijdt/rijd/gereden schuiven/schuift/schuif/geschoven schenken/schenkt/schenk/geschonken
        helpen/helpt/help/geholpen werven/werft/werf/geworven treffen/treft/tref/getroffen ontvangen/ontvangt/ontvang/ontvangen bezoeken/bezoekt/bezoek/bezocht beginnen/begint/begin/begonnen kopen/koopt/koop/gekocht verkopen/verkoopt/verkoop/verkocht
        zenden/zendt/zend/gezonden verzenden/verzendt/verzend/verzonden eten/eet/eet/gegeten drinken/drinkt/drink/gedronken meten/meet/meet/gemeten bakken/bakt/bak/gebakken graven/graaft/graaf/gegraven bewijzen/bewijst/bewijs/bewezen
        bespreken/bespreekt/bespreek/besproken ontwerpen/ontwerpt/ontwerp/ontworpen onderzoeken/onderzoekt/onderzoek/onderzocht onderhouden/onderhoudt/onderhoud/onderhouden verlaten/verlaat/verlaat/verlaten verbinden/verbindt/verbind/verbonden
        vergelijken/vergelijkt/vergelijk/vergeleken verwijzen/verwijst/verwijs/verwezen ontbijten/ontbijt/ontbijt/ontbeten zingen/zingt/zing/gezongen winnen/wint/win/gewonnen snijden/snijdt/snijd/gesneden wassen/wast/was/gewassen
        beschrijven/beschrijft/beschrijf/beschreven omschrijven/omschrijft/omschrijf/omschreven herschrijven/herschrijft/herschrijf/herschreven verblijven/verblijft/verblijf/verbleven vertrekken/vertrekt/vertrek/vertrokken bekijken/bekijkt/bekijk/bekeken
        bewerken/bewerkt/bewerk/bewerkt zijn/is/ben/geweest hebben/heeft/heb/gehad slaan/slaat/sla/geslagen binden/bindt/bind/gebonden springen/springt/spring/gesprongen vliegen/vliegt/vlieg/gevlogen varen/vaart/vaar/gevaren
        bevelen/beveelt/beveel/bevolen overhandigen/overhandigt/overhandig/overhandigd uitvoeren/uitvoert/uitvoer/uitgevoerd doorlopen/doorloopt/doorloop/doorlopen ondervinden/ondervindt/ondervind/ondervonden weten/weet/weet/geweten blijven/blijft/blijf/gebleven
        besluiten/besluit/besluit/besloten schieten/schiet/schiet/geschoten gieten/giet/giet/gegoten lassen/last/las/gelast raden/raadt/raad/geraden slijpen/slijpt/slijp/geslepen strijken/strijkt/strijk/gestreken steken/steekt/steek/gestoken
        verdelen/verdeelt/verdeel/verdeeld herlezen/herleest/herlees/herlezen scheiden/scheidt/scheid/gescheiden onderschrijven/onderschrijft/onderschrijf/onderschreven treden/treedt/treed/getreden werpen/werpt/werp/geworpen wegen/weegt/weeg/gewogen
        """;

    /// <summary>What people see happen.</summary>
    private const string Sterk = """
        analyseren archiveren bedenken bedanken beheren benaderen berekenen bestellen bestuderen bevestigen bewaren boeken bouwen corrigeren demonstreren digitaliseren documenteren door+voeren exposeren fietsen financieren formuleren fotograferen herhalen huren inspecteren installeren introduceren
        inventariseren lanceren luisteren markeren overhandigen  printen programmeren raadplegen reageren reizen samen+stellen scholen schrappen selecteren signaleren sorteren vergaderen verkopen vermelden verplaatsen verspreiden verstrekken vertonen vervangen verwijderen verzamelen verzenden vieren
        voor+dragen voor+leggen voor+lezen wijzigen schaduwen vloggen pitchen posten slagen af+studeren uit+stromen in+stromen repareren bakken verzorgen monteren ontleden in+voeren in+schakelen aan+stellen benoemen agenderen uit+werken herzien actualiseren screenen begroten bekostigen subsidiëren certificeren diplomeren toetsen peilen
        ruilen in+vliegen spitten wachten over+stappen stappen hakken af+tekenen door+lichten op+trommelen langs+gaan op+bellen aan+schuiven knippen plakken wandelen schilderen af+leggen in+ruilen uit+lenen lenen vullen bellen storten betalen vergoeden bevragen enquêteren rond+leiden  samen+vatten uit+leggen
        door+nemen na+lopen af+strepen waar+nemen mee+draaien in+werken na+kijken terug+blikken terug+koppelen voor+bereiden uit+schrijven rond+sturen bundelen adverteren solliciteren netwerken hospiteren voeren bezoeken lopen schrijven vullen in+vullen aan+vullen organiseren plannen in+plannen noteren bespreken na+bespreken voor+bespreken
        uit+nodigen volgen presenteren leveren in+leveren op+leveren aan+leveren mailen kiezen uit+kiezen oefenen filmen bekijken interviewen spreken sturen op+sturen toe+sturen versturen plaatsen deel+nemen af+nemen op+nemen over+nemen af+ronden rond+brengen leggen vast+leggen registreren koppelen evalueren meten trainen ontwerpen
        op+stellen vast+stellen bij+stellen voor+stellen beschikbaar+stellen samen+stellen vrij+maken vrij+roosteren in+schrijven aan+wijzen toe+wijzen beantwoorden halen behalen ophalen op+halen dalen stijgen verlagen verhogen terug+brengen in+brengen begeleiden delen uit+delen uploaden tonen openen sluiten af+sluiten aan+sluiten beleggen testen lezen observeren 
        beschrijven vertellen voor+doen regelen roosteren in+roosteren uit+roosteren verdelen op+hangen tekenen ondertekenen controleren wisselen switchen stromen door+stromen uit+vallen bevatten uit+voeren voltooien reserveren werven rapporteren publiceren aan+bieden mee+lopen mee+doen toe+voegen op+zetten over+dragen af+spreken
        in+kopen aan+schaffen onderzoeken gebruiken reflecteren verwerken aan+melden af+melden melden terug+melden bij+wonen ontmoeten uit+reiken behandelen bij+houden terug+kijken mee+kijken antwoorden beoordelen in+huren vergelijken verspreiden kopen starten op+starten stoppen beginnen terug+komen op+roepen overleggen koken uit+wisselen
        verlaten leiden bouwen in+bouwen om+bouwen draaien proef+draaien op+zoeken uit+zoeken zoeken  aan+leren doorlopen schuiven loggen scannen schetsen turven tellen op+tellen appen mee+geven mee+brengen herschrijven op+frissen vertalen monitoren rouleren adviseren coachen begroeten bezorgen ondervragen rijden af+vinken vinken ontbreken missen verzuimen uit+proberen in+dienen
        in+richten her+inrichten herinrichten af+bouwen op+bouwen op+ruimen uit+breiden in+korten uit+zetten door+sturen terug+sturen na+sturen na+bellen terug+bellen rond+bellen in+spreken na+spelen uit+spelen spelen voor+spelen op+treden acteren simuleren in+laden downloaden digitaliseren inscannen in+scannen kopiëren lamineren drukken af+drukken uit+printen
        verhuizen verbouwen schoon+maken op+knappen ontruimen huisvesten vervoeren brengen halen weg+brengen op+vangen uit+zwaaien verwelkomen ontvangen trakteren bezichtigen verkennen speuren  uit+zenden streamen livestreamen podcasten bloggen schrijven redigeren illustreren  
        bemannen bemensen bezetten bestaffen benoemen ontslaan aan+trekken vervangen overbruggen inhalen in+halen bij+spijkeren bijscholen bij+scholen na+scholen om+scholen opleiden op+leiden examineren herkansen toetsen overhoren becijferen na+rekenen beloten loten verloten prijzen bekronen belonen
        matchen plaatsen herplaatsen over+plaatsen bemiddelen detacheren stagelopen stage+lopen hospiteren job+shadowen meewerken mee+werken bij+springen sleutelen lassen metselen timmeren stucen behangen zagen boren frezen solderen monteren programmeren coderen gamen knutselen tuinieren planten oogsten verplegen wassen verzorgen bakken serveren kappen naaien ontwerpen
        op+voeren agenderen notuleren bekrachtigen ondertekenen tekenen accorderen goed+keuren af+keuren keuren vaststellen publiceren verkondigen aankondigen aan+kondigen bekend+maken openbaren uit+brengen informeren voor+lichten instrueren briefen onderrichten lesgeven les+geven doceren college+geven toelichten toe+lichten verduidelijken verklaren
         schalen tekenen visualiseren categoriseren ordenen rangschikken indelen in+delen clusteren labelen taggen coderen invoeren importeren exporteren synchroniseren migreren bouwen verwijderen wissen schonen op+schonen anonimiseren
        interviewen ondervragen uit+vragen door+vragen na+vragen navragen bevragen polsen raadplegen spreken bijpraten bij+praten door+praten napraten na+praten praten af+tasten debatteren discussiëren pleiten presenteren voordragen pitchen
        verschijnen verzuimen afhaken af+haken uitschrijven zich+inschrijven terugkeren terug+keren arriveren verblijven overnachten logeren kamperen vertrekken doorlopen af+maken voltooien doubleren zitten+blijven overgaan over+gaan slagen zakken
        nalezen na+lezen mee+lezen tegen+lezen herlezen door+lezen uit+lezen af+lezen invullen aankruisen aan+kruisen omcirkelen onderstrepen arceren uit+knippen op+plakken in+plakken ordenen bundelen inbinden
        fiatteren begrenzen halveren verdubbelen verminderen beperken reduceren inperken kwijt+schelden compenseren declareren factureren sponsoren doneren inzamelen in+zamelen  uit+betalen uitgeven uit+geven noemen
        bestrijden coördineren vervullen vertegenwoordigen voor+zitten samen+komen bijeen+komen bijeen+roepen samen+brengen aan+spreken benaderen aan+schrijven uit+kiezen nomineren voor+dragen klaar+zetten klaar+leggen klaar+maken neer+leggen neer+zetten op+bergen
        hergebruiken recyclen omwisselen om+wisselen inwisselen in+wisselen oplossen op+lossen afhandelen af+handelen af+werken na+gaan verifiëren herijken ijken normeren wegen turven peilen meten  benchmarken vergelijken auditeren visiteren
        omzetten om+zetten ombuigen over+schrijven door+geven door+verwijzen verwijzen terug+geven uit+beelden na+bootsen opvoeren uit+vinden ontwerpen prototypen vervaardigen fabriceren produceren assembleren construeren
        bemonsteren verslaan verslag+doen kennismaken kennis+maken rond+kijken rond+lopen rond+wandelen op+snuiven proeven snuffelen speeddaten daten brainstormen mindmappen storyboarden terug+lezen terug+horen terug+zien inzien in+zien
        op+richten plaats+vinden door+brengen bezitten blokken bemachtigen verwerven in+loten op+snorren regelen mee+krijgen door+krijgen terug+krijgen aan+krijgen attenderen herinneren waarschuwen alarmeren bewaken turven bezorgen aan+bevelen aanbevelen aan+raden afraden op+biechten op+geven over+halen aan+stippen af+draaien af+spelen afluisteren beluisteren terug+luisteren na+luisteren aan+horen mee+luisteren
        kleuren verven versieren inpakken in+pakken uit+pakken bezoeken rond+gaan rond+rijden toeren reizen af+reizen vertrekken aan+komen wandelen zwemmen sporten trainen repeteren optreden musiceren zingen dansen koken proeven eten lunchen ontbijten borrelen picknicken vergasten trakteren
        stemmen verkiezen kiezen aan+stemmen instemmen in+stemmen goedkeuren tekenen verwerpen amenderen vast+klikken afronden voltooien opleveren na+leveren herstellen reviseren renoveren bij+werken bijwerken bij+vullen bij+lezen updaten upgraden implementeren uit+testen beproeven
        debriefen rapporteren berichten adresseren frankeren verzenden faxen whatsappen zoomen skypen videobellen chatten tweeten liken delen twitteren publiceren nomineren kandideren opteren solliciteren af+wijzen wegen toetreden toe+treden aan+haken aan+monsteren 
        inventariseren tellen schatten ramen begroten berekenen uit+rekenen voorrekenen voor+rekenen door+rekenen opmeten op+meten na+meten uit+splitsen splitsen samen+voegen fuseren scheiden sorteren uit+sorteren schiften selecteren loten
        begeleiden vergezellen escorteren ophalen begroeten voor+stellen introduceren opvangen huisvesten onderbrengen onder+brengen ontruimen bemiddelen verzoenen troosten bemoedigen complimenteren berispen corrigeren straffen belonen beoordelen becijferen
        vertolken vertalen tolken ondertitelen inspreken dicteren typen tikken uittypen uit+typen overtypen noteren kladden schetsen ontwerpen tekenen modelleren boetseren printen lasersnijden solderen frituren serveren bedienen afrekenen verkopen inkopen 
        open+stellen open+zetten sluiten verzegelen archiveren vernietigen bewaren opslaan op+slaan verwijderen lozen veilen schenken weggeven weg+geven uit+zetten ronselen optrommelen mobiliseren rekruteren aan+zoeken strikken uit+loven loven
        uit+lichten lichten voorlichten op+lichten toelichten staven onderbouwen beargumenteren verdedigen pleiten verantwoorden navertellen na+vertellen parafraseren samenvatten concluderen aantekenen aan+tekenen op+tekenen op+schrijven neer+schrijven
        stage+lopen proef+studeren proefstuderen mee+studeren studeren zelf+studeren blokken  repeteren examineren mee+reizen mee+rijden mee+gaan mee+schrijven mee+spelen mee+koken mee+bouwen mee+maken mee+helpen mee+beslissen beslissen meebeslissen medezeggen voor+bereiden nabereiden
        doseren roteren rouleren circuleren wisselen omruilen om+ruilen vervangen afwisselen af+wisselen verschuiven verzetten uit+stellen vervroegen verlengen verkorten inkorten op+delen spreiden plannen herplannen agenderen afzeggen af+zeggen annuleren op+zeggen
        vermijden verbieden schorsen toelaten toe+laten weigeren accepteren aannemen aan+nemen toekennen toe+kennen verlenen gunnen vrij+stellen vrij+geven afstaan af+staan huldigen diplomeren feliciteren bedanken
        """;

    /// <summary>Verbs that only mean something with a thing to do them with.</summary>
    private const string Licht = "maken ontdekken scoren ontwikkelen leren vormgeven vorm+geven onderhouden aan+geven mee+denken mee+nemen op+pakken hebben staan krijgen worden gaan komen doen geven liggen laten zetten bieden nemen zijn kunnen kijken denken werken zitten stellen brengen houden dragen zorgen vinden bestaan weten kennen ervaren helpen beschikken richten treden slaan blijven hangen zien horen vragen vormen pakken gebruiken dienen";

    /// <summary>Verbs that say nothing one can see, in all their forms.</summary>
    private const string Vaag = """
        verbeteren versterken stimuleren bevorderen inzetten streven nastreven na+streven proberen optimaliseren borgen intensiveren door+ontwikkelen doorontwikkelen professionaliseren verankeren inbedden in+bedden faciliteren motiveren inspireren ontplooien groeien ondersteunen samenwerken samen+werken versoepelen verstevigen
        vernieuwen moderniseren vergroten verbreden verdiepen verrijken verduurzamen activeren prikkelen aanmoedigen aan+moedigen enthousiasmeren toerusten toe+rusten omarmen koesteren uit+stralen uit+dragen doorleven beleven respecteren geloven hopen wensen waarborgen garanderen positioneren profileren prioriteren
        aanscherpen aan+scherpen aan+jagen aanjagen aan+wakkeren aan+halen aan+sporen versnellen stroomlijnen harmoniseren verhelderen verinnerlijken benadrukken erkennen herkennen beïnvloeden bewerkstelligen nadenken na+denken stilstaan stil+staan bij+dragen doordringen ontplooien floreren excelleren empoweren openstaan uitblinken uit+blinken
        door+groeien uit+bouwen uitbouwen oppoetsen bestendigen consolideren verbinden overtuigen ademen landen verlevendigen bekommeren betrekken
        """;

    /// <summary>Nouns, adjectives and comparatives that say nothing one can see.</summary>
    private const string VageWoorden = """
        verbetering verbeteringen versterking bevordering optimaal optimalisatie bewuster bewust bewustwording bewustzijn enthousiast borging impuls intensivering doorontwikkeling professionalisering verankering inbedding plezier sterker beter betere betrokkenheid vergroting uitbreiding verdieping
        cultuur draagvlak zelfvertrouwen zelfbewuster eigenaarschap regie maatwerk structureel-beter toekomstbestendig kwaliteitsimpuls kwaliteitsslag dialoog steviger stevigere hechter hechtere nauwer nauwere serieuzer merkbaar trots trotser lerend lerende gemotiveerder gemotiveerd omhoog leuker rijker rijkere breder bredere dieper diepere warmer sterkere samenhang synergie
        optimale zelfsturing zelfregie welbevinden professionaliteit ouderbetrokkenheid loopbaancultuur leerklimaat betekenisvoller toegeruster betekenisvol verantwoordelijk onderbelicht zinvol zinvolle impact kansengelijkheid doorstroommogelijkheden zekerder gelukkig gelukkige geluk gevoel verbonden verbondenheid passend passende weloverwogen soepel normaal volwaardig volwaardige vanzelf persoonlijker toekomstgericht toekomstgerichte aanscherping stimulans aanmoediging inblazen schepje tandje
        """;

    /// <summary>Separable verbs that say nothing one can see.</summary>
    private static readonly FrozenSet<string> LegeParen = Lijst("zetten+in zetten+voort dragen+bij dragen+uit trekken+op bouwen+voort gaan+voor staan+voor pakken+op pakken+door staan+stil halen+aan slaan+in blijven+uit komen+tegemoet streven+na spelen+in gaan+om zetten+bij zetten+op denken+na stellen+open groeien+uit groeien+door stralen+uit houden+vast leven+op duiken+in scherpen+aan tillen+op rollen+uit");

    internal static FrozenSet<string> Lijst(string woorden) => woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Delen(string woorden) => woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private sealed record Vorm(string Infinitief, string Tegenwoordig, string Stam, string[] Deelwoorden);

    private static readonly Dictionary<string, Vorm> Sterke = Delen(Onregelmatig).Select(v => v.Split('/')).ToDictionary(v => v[0], v => new Vorm(v[0], v[1], v[2], [v[3]]), StringComparer.Ordinal);

    /// <summary>Verbs that begin so may have no ge- in the participle: bespreken, verzamelen, herhalen (but bellen, gebeld).</summary>
    private static readonly string[] Onbeklemd = ["be", "ver", "her", "ont", "er", "onder", "over", "door", "mis"];

    /// <summary>Stems on -er without stress: verbeteren gives verbeter, organiseren gives organiseer.</summary>
    private static readonly string[] Toonloos = ["beter", "helder", "lever", "zeker", "luister", "ander", "minder", "inner", "schilder", "hinder", "zuiver", "vorder", "wakker", "spijker", "timmer", "cijfer", "gader", "nader", "tover", "duister", "fluister", "meerder", "sponsor", "monitor", "zamer", "scherper", "open", "adem"];

    /// <summary>The forms; where the stress of -eren, -elen or -enen decides and is not known, both ways.</summary>
    private static IEnumerable<Vorm> Alle(string infinitief)
    {
        var v = Van(infinitief);
        yield return v;
        if (Sterke.ContainsKey(infinitief) || infinitief.Length < 7 || !(infinitief.EndsWith("eren", StringComparison.Ordinal) || infinitief.EndsWith("elen", StringComparison.Ordinal) || infinitief.EndsWith("enen", StringComparison.Ordinal))) { yield break; }
        var (kort, lang) = (infinitief[..^2], infinitief[..^3] + "e" + infinitief[^3]);
        var ander = v.Stam == kort ? lang : kort;
        yield return new Vorm(infinitief, ander + "t", ander, [.. v.Deelwoorden.Select(d => d.Replace(v.Stam, ander, StringComparison.Ordinal))]);
    }

    private static Vorm Van(string infinitief)
    {
        if (Sterke.TryGetValue(infinitief, out var sterk)) { return sterk; }
        var kaal = infinitief.EndsWith("iën", StringComparison.Ordinal) ? infinitief[..^2] + "e" : infinitief.EndsWith("en", StringComparison.Ordinal) ? infinitief[..^2] : infinitief[..^1];
        if (infinitief.EndsWith("iën", StringComparison.Ordinal)) { kaal = infinitief[..^2]; }
        static bool Klinker(char c) => "aeiouëïé".Contains(c, StringComparison.Ordinal);
        // zetten → zet; maken → maak, but not when an unstressed e stands there (bundelen → bundel, tekenen → teken, overhandigen → overhandig).
        if (kaal.Length >= 3 && kaal[^1] == kaal[^2]) { kaal = kaal[..^1]; }
        else if (kaal.Length >= 3 && !Array.Exists(Toonloos, e => kaal.EndsWith(e, StringComparison.Ordinal)) && !Klinker(kaal[^1]) && Klinker(kaal[^2]) && !Klinker(kaal[^3]) && kaal[^1] is not ('w' or 'j') && !(kaal[^2] == 'e' && kaal[^1] is 'l' or 'n' or 'm' && kaal.Length > 4 && !kaal.EndsWith("oordel", StringComparison.Ordinal) && kaal is not ("verlen" or "bespel" or "bevel")) && !(kaal[^2] == 'i' && kaal[^1] == 'g')) { kaal = kaal[..^1] + kaal[^2] + kaal[^1]; }
        var scherp = kaal[^1] is 't' or 'k' or 'f' or 's' or 'p' or 'h';
        kaal = kaal[^1] switch { 'v' => kaal[..^1] + 'f', 'z' => kaal[..^1] + 's', _ => kaal };
        var tegen = kaal[^1] == 't' ? kaal : kaal + "t";
        var slot = kaal[^1] is 't' or 'd' ? "" : scherp ? "t" : "d";
        if (Array.Exists(Onbeklemd, v => infinitief.StartsWith(v, StringComparison.Ordinal))) { return new Vorm(infinitief, tegen, kaal, ["ge" + kaal + slot, kaal + slot]); }
        return new Vorm(infinitief, tegen, kaal, [(kaal[0] switch { 'e' => "geë" + kaal[1..], 'i' => "geï" + kaal[1..], 'u' when kaal[1] != 'i' => "geü" + kaal[1..], _ => "ge" + kaal }) + slot]);
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
                if (!wat.TryGetValue(f, out var deeltjes)) { wat[f] = deeltjes = new HashSet<string>(StringComparer.Ordinal); }
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
                if (v.Stam != v.Tegenwoordig) { stammen.Add(v.Stam); }
                if (plus >= 0) { Bij(scheidbaar, v, deeltje); }
            }
        }

        foreach (var w in LegeParen)
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            Bij(leeg, Van(w[..plus]), w[(plus + 1)..]);
        }

        var licht = new HashSet<string>(Delen("klaar inzet ingezet terug verplicht contact gebruik zorgt kan kunnen"), StringComparer.Ordinal);
        foreach (var w in Delen(Licht))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var v = Van(w[(plus + 1)..]);
            var deeltje = plus < 0 ? "" : w[..plus];
            licht.UnionWith([deeltje + v.Infinitief, deeltje + v.Tegenwoordig, deeltje + v.Deelwoorden[0]]);
            if (plus < 0) { licht.Add(v.Stam); }
            else { Bij(lichtScheidbaar, v, deeltje); }
        }

        var vaag = new HashSet<string>(Delen(VageWoorden), StringComparer.Ordinal);
        foreach (var w in Delen(Vaag))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var deeltje = plus < 0 ? "" : w[..plus];
            foreach (var v in Alle(w[(plus + 1)..]))
            {
                vaag.UnionWith([deeltje + v.Infinitief, deeltje + v.Tegenwoordig, .. v.Deelwoorden.Select(d => deeltje + d)]);
                if (plus >= 0) { Bij(leeg, v, deeltje); }
            }
        }

        acties.UnionWith(licht);
        acties.ExceptWith(vaag);
        Werkwoord Waarde(string vorm, string deeltje) => leeg.GetValueOrDefault(vorm)?.Contains(deeltje) == true ? Werkwoord.Leeg : lichtScheidbaar.GetValueOrDefault(vorm)?.Contains(deeltje) == true ? Werkwoord.Licht : Werkwoord.Sterk;
        Scheidbaar = scheidbaar.Concat(leeg).Concat(lichtScheidbaar).GroupBy(p => p.Key, p => p.Value)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(d => d).Distinct().ToFrozenDictionary(d => d, d => Waarde(g.Key, d), StringComparer.Ordinal), StringComparer.Ordinal);
        Vage = vaag.ToFrozenSet(StringComparer.Ordinal);
        Acties = acties.ToFrozenSet(StringComparer.Ordinal);
        LichteVormen = licht.ToFrozenSet(StringComparer.Ordinal);
        Stammen = stammen.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A word that says nothing one can see: of the lists, or a comparative ("toegankelijker", "actiever").</summary>
    public static bool IsVaag(string w) => Vage.Contains(w) || (w.Length > 7 && w[^1] is 'r' or 'e' && Array.Exists(Vergrotend, e => w.EndsWith(e, StringComparison.Ordinal)) && w is not ("reiziger" or "vrijwilliger" or "mondiger-wijs"));

    private static readonly string[] Vergrotend = ["lijker", "lijkere", "zamer", "zamere", "voller", "vollere", "baarder", "baardere", "iever", "ievere", "uzer", "uzere", "hafter", "haftere", "gerichter", "gerichtere", "vaardiger", "standiger", "zichtiger", "machtiger", "krachtiger", "prettiger", "gelukkiger", "evenwichtiger", "levendiger"];

    /// <summary>What the word does here, with its particle further on.</summary>
    public static Werkwoord Soort(SmartTekst t, int i)
    {
        var w = t[i];
        if (MetDeeltje(t, i) is Werkwoord met) { return met; }
        // "aan zijn gesprekken" is of him, "zijn geschoold" is a verb.
        if (w == "zijn" && Voorzetsels.Contains(t[i - 1])) { return Werkwoord.Geen; }
        if (LichteVormen.Contains(w)) { return Werkwoord.Licht; }
        if (Acties.Contains(w) || (Stammen.Contains(w) && BijIk(t, i))) { return Werkwoord.Sterk; }
        return IsOnbekend(w) ? Werkwoord.Sterk : Werkwoord.Geen;
    }

    /// <summary>A stem is a noun ("werk", "plan"), unless "ik" stands beside it.</summary>
    private static bool BijIk(SmartTekst t, int i) => t[i - 1] == "ik" || t[i + 1] == "ik";

    /// <summary>A verb of no list that shows itself: "attendeert", "gedetacheerd".</summary>
    private static bool IsOnbekend(string w) => w.Length > 6 && !IsVaag(w) && !IsPersoon(w) && ((w.EndsWith("eert", StringComparison.Ordinal) || (w.StartsWith("ge", StringComparison.Ordinal) && w.EndsWith("eerd", StringComparison.Ordinal))) && w is not ("waardeert" or "gewaardeerd" or "gemotiveerd"));

    /// <summary>What a particle further on makes of this form ("stelt … aan"); null when there is none.</summary>
    private static Werkwoord? MetDeeltje(SmartTekst t, int i)
    {
        if (!Scheidbaar.TryGetValue(t[i], out var paren) || (Stammen.Contains(t[i]) && !BijIk(t, i))) { return null; }
        // "uit te nodigen"
        if (t[i - 1] == "te" && paren.TryGetValue(t[i - 2], out var voor)) { return voor; }
        for (var j = i + 1; j < i + 40 && j < t.Aantal && t[j] is not ("." or ";" or "!" or "?"); j++)
        {
            if (paren.TryGetValue(t[j], out var soort) && IsLos(t, j)) { return soort; }
        }

        return null;
    }

    /// <summary>A particle stands at the end of its clause or before a preposition; a preposition stands before its noun.</summary>
    private static bool IsLos(SmartTekst t, int j) => t[j] is "mee" or "af" or "vast" or "samen" or "terug" or "rond" or "klaar" or "vrij" or "beschikbaar" or "langs" or "toe" or "bekend" or "stil" or "deel"
        || t[j + 1] is "" or "." or "," or ";" or ":" or "(" or ")" or "en" or "of" or "–" or "-" or "!" or "?" || Voorzetsels.Contains(t[j + 1]);

    public static readonly FrozenSet<string> Voorzetsels = Lijst("voor vóór met van bij in op aan over uit naar door om tot na tijdens per via vanaf rond zodat omdat doordat waarin waarmee waarop die dat te als wanneer nadat voordat zodra binnen buiten tegen tussen volgens waar zonder waarbij waardoor");

    private static IEnumerable<string> Meervouden(string n)
    {
        yield return n;
        foreach (var uitgang in new[] { "s", "'s", "es", "en", "n", "je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes" }) { yield return n + uitgang; }
        if (n.Length < 3) { yield break; }
        yield return n + n[^1] + "en";
        if (n[^1] == 'f') { yield return n[..^1] + "ven"; }
        if (n[^1] == 's') { yield return n[..^1] + "zen"; }
        if (n[^2] == n[^3]) { yield return n[..^2] + (n[^1] == 's' ? 'z' : n[^1] == 'f' ? 'v' : n[^1]) + "en"; }
        if (n.EndsWith("heid", StringComparison.Ordinal)) { yield return n[..^3] + "eden"; }
        if (n.EndsWith("man", StringComparison.Ordinal)) { yield return n[..^3] + "lieden"; }
        if (n.EndsWith("man", StringComparison.Ordinal)) { yield return n[..^3] + "lui"; }
    }

    private static FrozenSet<string> Zelfstandig(string woorden) => Delen(woorden).SelectMany(Meervouden).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>People and groups of people of a school, around it and at home: also at the end of a compound ("havoleerling", "stagebegeleider").</summary>
    private static readonly FrozenSet<string> Mensen = Zelfstandig("""
        leerling student mentor docent leraar lerares leerkracht team ouder klas begeleider coach coördinator coordinator klasser leider leidster jaars sectie deelnemer medewerker panel raad groep instromer opstromer afstromer doorstromer zitter bouwer havist mavist verlater meester juf genoot kandidaat loper verzorger decaan directeur directrice rector
        conrector bestuurder bestuur collega alumnus alumni alumna jongere kind volwassene scholier kwetsbare tutor duo tweetal drietal viertal koppel leerteam werkgroep commissie taskforce vakgroep vaksectie bureau afdeling administratie secretariaat kernteam
        ondernemer werkgever werknemer vakman vakvrouw vakmens vakmensen vakkracht professional praktijkopleider praktijkdocent instructeur assistent adviseur specialist expert consulent functionaris recruiter acteur actrice rolmodel gastspreker gastdocent spreker bezoeker gast vrijwilliger ambassadeur buddy maatje
        voogd opvoeder vader moeder opa oma grootouder familielid gezin familie broer zus buurman tante stagiair stagiaire stagebieder opdrachtgever leermeester patroon baas chef secretaresse personeelslid bewoner cliënt klant patiënt verpleegkundige hovenier installateur ingenieur technicus brandweerman agent advocaat arts tandarts notaris wethouder
        starter nieuweling nieuwkomer vluchteling statushouder asielzoeker anderstalige doubleur afvaller uitvaller spijbelaar thuiszitter twijfelaar afzwaaier schoolverlater gediplomeerde geslaagde afstudeerder intaker achterblijver vader moeder tiener puber meisje meiden jongen dame heer man vrouw mensen cursist trainee leerwerker bpv'er bbl'er bol'er slb'er vso'er isk'er
        eersteklasser brugpieper brugger onderbouwer bovenbouwer examinandus gymnasiast atheneïst vmbo'er vwo'er mbo'er hbo'er pabo'er tto'er technasiast eerstejaars tweedejaars derdejaars vierdejaars laatstejaars ouderejaars conciërge roostermaker bibliothecaris mediathecaris psycholoog orthopedagoog zorgcoördinator intern ondersteuner pedagoog hulpverlener maatschappelijk
        inspecteur onderzoeker promovendus hoogleraar lector wetenschapper kunstenaar schrijver journalist ontwerper programmeur monteur timmerman bakker boer kapper winkelier restauranthouder hotelier manager projectleider aanvoerder voorzitter secretaris penningmeester trekker eigenaar beheerder aandachtsfunctionaris contactpersoon
        iedereen niemand personeel cvb mr gmr ambitieteam oudercommissie ouderraad medezeggenschapsraad leerlingenraad leerlingenvereniging leerjaar jaarlaag leerlaag stamgroep onderbouw bovenbouw brugklas schakelklas eindexamenklas bedrijf instelling instantie gemeente organisatie vereniging onderneming fabriek ziekenhuis zorginstelling kinderopvang uitzendbureau netwerk vestiging locatie school campus roc hogeschool universiteit hotel garage winkel
        kapster schilder loodgieter elektricien lasser metselaar stukadoor verkoper verkoopster chauffeur piloot soldaat militair politieagent rechter boswachter dierenarts veearts fysiotherapeut logopedist apotheker laborant verzorgende oudere senior bejaarde peuterleidster gastouder onderwijsassistent klassenassistent stagedocent
        presentator organisator bestuurslid wijkbewoner buurtbewoner dorpsgenoot sporter trainer scheidsrechter voetballer muzikant danser zanger filmer fotograaf vormgever architect bouwkundige makelaar accountant bankier jurist officier burgemeester raadslid gedeputeerde minister ambtenaar beleidsmaker kwartiermaker projectmedewerker
        studieadviseur studiebegeleider studiekiezer aspirant eerstejaarsstudent masterstudent oudstudent oudleerling oudcollega zij-instromer switcher wisselaar stopper spijtoptant zittenblijver hoogbegaafde anderstalig vluchtelingenkind voortijdig-schoolverlater verzuimer laatkomer wegblijver achterstandsleerling risicoleerling zorgleerling plusleerling gl'er kader'er basis'er tl'er praktijkschoolleerling
        gespreksgenoot gesprekspartner sparringpartner ketenpartner samenwerkingspartner partnerschool partnerbedrijf toeleverancier vervolgschool vmbo-school mbo-school basisschool zusterschool vakschool academie faculteit theater museum laboratorium lab werf haven verpleeghuis verzorgingstehuis kinderdagverblijf restaurant supermarkt bank rechtbank gemeentehuis bibliotheek kazerne brandweer politie boerderij manege kwekerij
        gebruiker ontvanger beginner aankomende kleuter peuter basisscholier voorexamenkandidaat profielgroep lesgroep leergroep mentorgroep talentgroep basisgroep clubje team-onderbouw schoolgemeenschap instroomgroep belangstellende geïnteresseerde betrokkene genodigde aanwezige ondernemersvereniging beroepsbeoefenaar beroepsbeoefenaren ouderpaar lotgenoot klasgenoot studiegenoot jaargenoot leeftijdsgenoot
        """);

    /// <summary>People that are named in a short or odd way, and never at the end of a longer word.</summary>
    private static readonly FrozenSet<string> Kort = Lijst("""
        mntr mntrs mnt lk lkr coörd lob-coörd examenlln oud-lln lob'er lln llnn leerl intaker intakers ll llen leerlinge stud stud. h3 h4 h5 v3 v4 v5 v6 m3 m4 lj lj1 lj2 lj3 lj4 lj5 lj6 ob bb pro isk vmbo havo vwo mbo gymnasium atheneum mavo praktijkonderwijs praktijkschool vso buurt wijk thuis zieken profiel profielen niveau opleiding opleidingen opleidingsteam leergang stagebegeleiding stagebureau mentoraat decanaat intern mentrix doelgroepleerlingen
        leerlingraad ld's docententeam studiejaar examenjaar directie teamleiding schoolleiding klassen groepen k3 k4 b3 b4 t3 t4 g4 tl kb gl vmbo-tl vmbo-kb ouders/verzorgers bol bbl entree-opleiding ondernemers tto hr lio lio's kok koks chef-kok jury jury's receptie bouw oom ooms buur buren lid leden teamlid teamleden personeelsleden sectieleden raadsleden panelleden staflid stafleden commissieleden
        """);

    /// <summary>Given names: who does it is often a colleague by name. Names that are words too ("Mark", "Roos") count only with a capital within a sentence or before a verb.</summary>
    private static readonly FrozenSet<string> Voornamen = Lijst("""
        aad abdel achmed adam ahmed aicha aisha albert alex ali alice amber amina amir an andré andrea angela anita anja anke ankie anna anne anneke annelies annemarie annemieke annet annette anouk anton antoine arie arjan arjen arnold arthur ashley astrid ayse bart bas bastiaan ben bert berna bernard bianca bob bram brenda brigitte carin carla carlijn carmen caroline cas chantal charlotte chris christa christel christian christine
        claudia coen conny cor corrie corine cynthia daan danique daniël danny david debbie demi dennis diana dick dieuwke dirk dolf dorien dylan ed edith edwin eefje eline elise ellen els elsbeth emma emiel emmy eric erik erica erna ernst esmee esther eva evelien evert fabian fatima fatma femke ferdi ferry fleur floor floris frank frans fred frederik frits gea geert geertje gerard gerben gerda gerrit gerrie gijs gina gino greet greetje guus hakim hanna hanneke hannie hans harm harry harrie hassan heidi heleen helma hendrik henk
        henny henriëtte herman hetty hidde hilde huub hugo ibrahim ilse ina ineke inge ingrid irene iris irma isa ivo jaap jacco jack jacob jacqueline jamal jan janine janna janneke jannie jaqueline jasmijn jasper jeanette jeffrey jelle jennifer jeroen jesse jessica jet jill jim jo joan joanne job jochem joep johan johanna john joke jolanda jolien joop joost joris jorrit josé josien joyce judith julia jurgen karel karen karin karim karlijn kees kelly khadija kim klaas klara koen koos lars laura laurens leen lena lennart leo leon leonie lia lianne lidy lies liesbeth lieke linda lisa lisette lonneke loes lotte louis luc lucas lucy luuk maaike maarten maartje machteld mandy manon
        marcel marco margot margriet maria marianne marieke marije marijke marije marina mario marion marit marja marjan marjolein marjo marko mark marleen marlies marloes marlous martijn martin martine mathijs matthijs maud maurice max mehmet melanie melissa merel michael michel michelle mieke miep milan milou miranda mirjam mohamed mohammed monica monique murat mustafa myrthe nadia naima nancy natasja nathalie nick nicole niek niels nienke nina noor nora noël olaf omar oscar pascal patricia patrick paul paula pauline peter petra piet pieter pim quirine rachid rachel ralf ramon raymond rashid rebecca remco renate rené renée renske ria richard rik rita rob robbert robert robin roel roelof
        ron ronald roos rosa rosalie roxanne ruben rudi ruud saar sabine said samira sandra sanne sara sarah saskia sebastiaan selma serge sharon sheila sietske silvia simon simone sjaak sjoerd sofie sonja stefan stefanie stephan steven sven susan suzan suzanne sylvia tamara tanja ted theo thea thijs thomas tijn tim tina tineke titia tjeerd tom ton toon trudy truus vera veronique vincent walter wendy wesley wiebe wietske wil wilco wilfred wilhelmina willeke willem willemijn wilma wim wouter yasmin yolanda youssef yusuf yvette yvonne zeynep zoë
        """);

    /// <summary>Things and events that can be seen once they are done, also at the end of a compound.</summary>
    private static readonly FrozenSet<string> Zaken = Zelfstandig("""
        gesprek stage bezoek les opdracht gastles markt beurs avond training workshop portfolio dag dossier verslag formulier bijeenkomst presentatie interview enquete middag ochtend uur plek plan contact moment sollicitatie excursie project reflectie pitch vragenlijst enquête scan kalender poster gespr brief overzicht boek rapport a4 moodboard map mail nieuwsbrief film filmpje
        vlog blog website webpagina pagina flyer folder gids leerlijn planner lessenserie lessenreeks reeks methode rooster handleiding kijkwijzer certificaat voorlichting rondleiding woordenboek app brochure lijst notitie convenant lob-uur plaats advies terugkoppeling intervisie scholing cursus kaart
        elo site intranet prikbord beeldscherm taakkaart jaarplanner mindmap logboek uitnodiging
        planning regeling oefening tekening beoordeling aankondiging samenvatting toelichting verbouwing vergadering inzameling wandeling rekening opening bespreking nabespreking terugblik kijkje verkiezing afvaardiging wisseling bemiddeling bezichtiging verzameling demo pleidooi verhaal verhaallijn gedicht woordweb stamboom
        expositie fotoboek muur vitrine bouwdoos show etalage toespraak voordracht toneel lied rap première gala oorkonde pin shirt helm envelop kistje spaarkaart stempel rondje ronde inloop menu alinea voorstel aanvraag verzoek melding signaal bedankje felicitatie album dagboek werkje muziekstuk recept gerecht taart robot website-pagina
        begroting jaarplan jaarkalender kwartaalbericht bulletin memo samenwerkingsovereenkomst aanstelling benoeming beurt bezinningsdag retraite hackathon escaperoom serious-game simulator vr-bril drone apparaat machine auto trein ticket toegangskaart abonnement licentie cd dvd usb-stick
        stagevergoeding loon salaris premie beurs fonds potje declaratie controle steekproef check toetsmoment peilmoment meetmoment evaluatiemoment herkansing examen tentamen praktijkexamen proeve lesidee lesmateriaal materiaal reader syllabus werkboek invulboekje opdrachtenboek bundel bijlage poster banner spandoek bord whiteboard
        rooster roosteruur mentoruur blokuur projectuur vrije-ruimte invaller vervanging reservering zaal aula werkgroepje klankbord klankbordgroep duobaan stagebord stagemarkt stagebank vacaturebank databank adressenlijst groepsapp appgroep chat forum bericht evaluatie proefles overdracht taak toets profiel overeenkomst collage cv spel quiz podcast maaltijd lunch spreekuur video tentoonstelling stand ervaring inschrijving kwartier bewijs strip boekje document protocol draaiboek stappenplan werkblad invulblad sjabloon format checklist rubric toolkit gereedschap koffer mapje
        feedback cijfer diploma badge paspoort prijs bokaal cadeau kaartje bon foto tekening schilderij muurkrant krant artikel column tijdschrift magazine infographic tijdlijn schema agenda notulen besluit contract intentieverklaring verklaring vergunning begroting factuur offerte
        vacature functie baan bijbaan leerbaan werkplaats leerwerkplaats lokaal kamer spreekkamer plein loopbaanplein loket balie hoek bus fiets computer laptop tablet account inlog wachtwoord database bestand registratie register systeem platform applicatie tool
        test proef experiment pilot onderzoek meting nulmeting peiling monitor audit visitatie analyse debat discussie lezing college masterclass webinar seminar symposium congres conferentie studiedag netwerkborrel borrel ontbijt diner diploma-uitreiking uitreiking ceremonie feest speeddate date carrousel challenge wedstrijd toernooi speurtocht
        voorstelling toneelstuk rollenspel simulatie oefening casus vraag antwoord stelling dilemma stappenkaart kwartet bordspel kwaliteitenspel beroepenspel belletje telefoontje appje whatsappbericht kringgesprek driehoeksgesprek driegesprek oudergesprek kamp reis week meeloopdag proefstudeerdag open-dag introductie kennismaking intake rapportage module hoofdstuk paragraaf tekst
        aanmelding startkwalificatie kwalificatie afmelding afspraak toezegging handtekening akkoord bezoekverslag keuzeformulier voorkeur motivatie motivatiebrief uitleg instructie demonstratie beroep opleiding keuzevak keuzedeel vak dagdeel blok periode lespakket lesbrief lesopdracht wegwijzer gesprekskaart leidraad gespreksleidraad pakket doos box krantje spreekbeurt werkstuk profielwerkstuk product bouwpakket maquette
        adres werkplek thuisopdracht huiswerk hulp bijles steunles ritje rit vervoer treinkaartje reisvergoeding vergoeding subsidie budget taakuren taakuur lesuur score punt klacht fout tip top compliment doel leerdoel actiepunt puntenlijst resultaat bestaansrecht trofee oudermail poll steekproef groepje koppeling speech
        """);

    private static readonly FrozenSet<string> GeenZaken = Lijst("bevlogen lob-bril toekomstverhaal succesverhaal loopbaan loopbanen meivak voorjaarsvak herfstvak zomervak kerstvak beleidsperiode planperiode brugperiode aanknopingspunt uitgangspunten speerpunten standpunten onderdelen voordelen alles cultuur natuur structuur duur figuur partituur arbeidsmarkt toestand afstand samenleving leven geheel kracht stages-gewijs doorlopend plekje speerpunt uitgangspunt standpunt aandachtspunt werkveld zichtbaar denkproces beroepspraktijk praktijk maatschappij gelegenheid uitdaging oriëntatie oogpunt vandaag voorbeeld lesgeven aandachtsfunctie verslaan zonder middagen-vol onderdeel voordeel oordeel aandeel stagecultuur loopbaanscan-vrij eens levens talentenscan-vrij basis");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MensOp = Mensen.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ZaakOp = Zaken.GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Eindigt(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lijst, string w, int minimum)
    {
        if (lijst.Contains(w)) { return true; }
        if (w.LastIndexOf('-') is > 0 and var streep && lijst.Contains(w.AsSpan(streep + 1))) { return true; }
        // A compound: at least two letters before the word, that must have some length itself.
        for (var i = Math.Max(2, w.Length - 20); i <= w.Length - minimum; i++)
        {
            if (lijst.Contains(w.AsSpan(i))) { return true; }
        }

        return false;
    }

    public static bool IsPersoon(string w) => w.Length > 1 && (Kort.Contains(w) || (w.LastIndexOf('-') is > 0 and var s && Kort.Contains(w[(s + 1)..])) || w.EndsWith("'er", StringComparison.Ordinal) || w.EndsWith("'ers", StringComparison.Ordinal) || (!GeenMensen.Contains(w) && Eindigt(MensOp, w, 4)));

    /// <summary>A colleague by name: "Karin checkt dit", "een gesprek met Joke", "dhr. Bakker".</summary>
    public static bool IsNaam(SmartTekst t, int i)
    {
        var w = t[i];
        if (w is "dhr" or "mevr" or "mw" or "meneer" or "mevrouw") { return true; }
        if (w.Length < 2 || !char.IsUpper(t.Tekst[t.Woorden[i].Start]) || !Voornamen.Contains(w)) { return false; }
        return t.IsNaam(i) || Acties.Contains(t[i + 1]) || t[i + 1] is "en" or "," or "+" or "&" || (t[i - 1] is "," or "(" or "–" or "-" or ":" && t[i + 1] is ")" or "," or "." or "");
    }

    private static readonly FrozenSet<string> GeenMensen = Lijst("schouders human gemeente-breed ontspanning romanlezer heerlijk formuleer");

    public static bool IsDing(string w) => w.Length > 1 && !GeenZaken.Contains(w) && !w.EndsWith("tuur", StringComparison.Ordinal) && Eindigt(ZaakOp, w, 3);

    /// <summary>A thing here: "filmen" and "vragen" are verbs, unless they are counted or pointed at.</summary>
    public static bool IsDing(SmartTekst t, int i) => IsDing(t[i]) && (!Acties.Contains(t[i]) || t.IsGetal(i - 1) || SmartMaat.IsTelwoord(t[i - 1]) || t[i - 1] is "de" or "het" or "een" or "hun" or "zijn" or "onze" or "deze" or "die" || (t[i - 1].Length > 3 && t[i - 1].EndsWith('e')));

    /// <summary>Somebody one can be given: "krijgt een vaste coach".</summary>
    public static bool IsToegewezen(SmartTekst t, int i) => t[i - 1] is "een" or "vaste" or "eigen" or "één" or "nieuwe" or "persoonlijke" or "tweede" or "vast" && (Eindigt(HelperOp, t[i], 4) || (t[i - 1] is "vaste" or "eigen" or "persoonlijke" && IsPersoon(t[i])));

    /// <summary>Something of which the size can be told: "het aantal", "de uitval".</summary>
    public static bool IsMaat(string w) => w is "aantal" or "aandeel" or "percentage" or "uitval" or "opkomst" or "verzuim" or "deelname" or "tevredenheid" or "instroom" or "uitstroom" or "doorstroom" || w.EndsWith("uitval", StringComparison.Ordinal) || w.EndsWith("opkomst", StringComparison.Ordinal) || w.EndsWith("verzuim", StringComparison.Ordinal);

    public static bool IsHelper(string w) => Eindigt(HelperOp, w, 4);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HelperOp = Zelfstandig("mentor decaan begeleider coach maatje buddy tutor contactpersoon aanspreekpunt adviseur coördinator gastspreker gastdocent ambassadeur stagebedrijf leermeester bedrijf alumnus alumna ouder student oud-leerling").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Forms that no rule makes.</summary>
    private const string LosseVormen = """
        nodigt heeft gehad oplevert deelneemt inlevert ontbijt aanwezig voorzien roulerend tekenden ontwikkelde ontvangst onderschrijft weet bereikt geweest langsgaat gebruikmaakt waardeert vlogen vliegen ingevlogen kent
        """;
}
