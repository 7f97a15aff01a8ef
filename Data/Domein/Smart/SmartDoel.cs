using System.Collections.Frozen;

namespace LobBeleid.Data.Domein;

/// <summary>
/// Is one recognisable result or action named, and by whom or for whom? A doer is not required. Vague verbs without a result, beliefs and bare themes do not hold; a vague verb beside
/// a concrete result does. Linear in the number of words.
/// </summary>
internal static class SmartDoel
{
    private static FrozenSet<string> Lijst(string woorden) => woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of which the regular forms are made here: the infinitive, the present with and without t, and the participle.</summary>
    private const string Werkwoorden = """
        analyseren archiveren bedenken bedanken beheren benaderen berekenen bestellen bestuderen bevestigen bewaren boeken bouwen corrigeren demonstreren digitaliseren documenteren doorvoeren exposeren fietsen financieren formuleren fotograferen herhalen huren inspecteren installeren introduceren
        inventariseren lanceren luisteren markeren overhandigen onderhouden oppakken printen programmeren raadplegen reageren reizen samenstellen scholen schrappen selecteren signaleren sorteren vergaderen verkopen vermelden verplaatsen verspreiden verstrekken vertonen vervangen verwijderen verzamelen verzenden vieren
        voordragen voorleggen voorlezen wijzigen schaduwen vloggen pitchen posten slagen afstuderen uitstromen instromen repareren bakken verzorgen monteren ontleden invoeren inschakelen aanstellen benoemen agenderen uitwerken herzien actualiseren screenen  begroten bekostigen subsidiëren certificeren diplomeren toetsen peilen
        ruilen invliegen spitten wachten overstappen stappen hakken aftekenen doorlichten optrommelen langsgaan opbellen aanschuiven knippen plakken wandelen schilderen afleggen inruilen uitlenen lenen vullen bellen storten betalen vergoeden bevragen enquêteren rondleiden ontwikkelen samenvatten uitleggen doornemen nalopen afstrepen aftekenen waarnemen meedraaien inwerken nakijken terugblikken terugkoppelen voorbereiden uitschrijven rondsturen bundelen adverteren solliciteren netwerken hospiteren
        """;

    private static IEnumerable<string> Vormen(string infinitief)
    {
        yield return infinitief;
        var kaal = infinitief[..^2];
        if (kaal.Length < 3) { yield break; }
        static bool Klinker(char c) => "aeiouëïé".Contains(c, StringComparison.Ordinal);
        // zetten → zet; maken → maak, but not when an unstressed e stands there (bundelen → bundel).
        if (kaal[^1] == kaal[^2]) { kaal = kaal[..^1]; }
        else if (!Klinker(kaal[^1]) && Klinker(kaal[^2]) && !Klinker(kaal[^3]) && !(kaal[^2] == 'e' && kaal[^1] is 'l' or 'n' or 'm') && !(kaal[^2] == 'i' && kaal[^1] == 'g')) { kaal = kaal[..^1] + kaal[^2] + kaal[^1]; }
        kaal = kaal[^1] switch { 'v' => kaal[..^1] + 'f', 'z' => kaal[..^1] + 's', _ => kaal };
        yield return kaal;
        yield return kaal + "t";
        yield return "ge" + kaal + "d";
        yield return "ge" + kaal + "t";
        yield return kaal + "d";
    }

    /// <summary>What people see happen: forms of verbs, as they stand in goals.</summary>
    private static readonly FrozenSet<string> Acties = Lijst(string.Join(' ', Werkwoorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Vormen)) + " " + """
        voer voert voeren gevoerd houd houdt houden gehouden bezoek bezoekt bezoeken bezocht loop loopt lopen gelopen schrijf schrijft schrijven geschreven maak maakt maken gemaakt geef geeft geven gegeven
        krijg krijgt krijgen gekregen heeft hebben gehad vul vult vullen ingevuld invullen invult organiseer organiseert organiseren georganiseerd plan plant plannen gepland ingepland inplannen zet zetten gezet
        staat staan noteer noteert noteren genoteerd bespreek bespreekt bespreken besproken nabespreken nabesproken uitnodigen uitgenodigd nodigt nodigen volg volgt volgen gevolgd presenteer presenteert presenteren gepresenteerd
        lever levert leveren geleverd ingeleverd inleveren oplevert bel belt bellen gebeld mailt mailen kies kiest kiezen gekozen oefen oefent oefenen geoefend filmt filmen gefilmd bekijk bekijkt bekijken bekeken interview interviewt
        interviewen geïnterviewd spreek spreekt spreken gesproken ontvang ontvangt ontvangen stuur stuurt sturen gestuurd verstuurd verstuurt versturen plaats plaatst plaatsen geplaatst neem neemt nemen deelneemt deelnemen deelgenomen rondt ronden afronden afgerond
        legt leggen vastlegt vastleggen vastgelegd registreer registreert registreren geregistreerd koppel koppelt koppelen gekoppeld evalueer evalueert evalueren geëvalueerd meet meten gemeten train traint trainen getraind geschoold ontwerpt ontwerpen ontworpen
        stelt stellen opstelt opstellen opgesteld inschrijven ingeschreven schrijft doe doet doen gedaan kom komt komen gekomen lig ligt liggen weet weten noem noemt noemen genoemd wijst wijzen aanwijzen aangewezen beantwoordt beantwoorden haalt halen gehaald behaald behaalt behalen
        daalt dalen gedaald stijgt stijgen gestegen verlagen verlaagt verlaagd terugbrengen terugbrengt teruggebracht brengt brengen gebracht begeleidt begeleiden begeleid deelt delen gedeeld uploadt uploaden geüpload toont tonen getoond laat laten werkt gewerkt
        opent openen geopend sluit sluiten afsluiten afgesloten aansluiten belegt belegd ontvangen test testen getest leest lezen gelezen observeert observeren geobserveerd scoort scoren gescoord solliciteert solliciteren kent kennen vindt vinden gevonden
        benoemt benoemen benoemd beschrijft beschrijven beschreven stelt vraagt vragen gevraagd verzorgt verzorgen verzorgd regelt regelen geregeld roostert roosteren ingeroosterd inroosteren vervangt vervangen verdeelt verdelen verdeeld hangt hangen opgehangen ophangen tekent tekenen ondertekend ondertekenen ondertekent
        controleert controleren gecontroleerd verhoogt verhogen verhoogd wisselt wisselen switcht switchen stroomt stromen doorstromen uitvallen uitvalt valt vertelt vertellen verteld bevat bevatten bestaat bestaan uitvoert uitvoeren uitgevoerd voltooit voltooien voltooid
        contact reserveert reserveren gereserveerd werft werven geworven terugkoppelen teruggekoppeld terugkoppelt rapporteert rapporteren gerapporteerd publiceert publiceren gepubliceerd publiceer invoert invoeren ingevoerd afneemt afnemen afgenomen aanbiedt aanbieden aangeboden biedt bieden
        meeloopt meelopen meegelopen meedoet meedoen meegedaan toevoegt toevoegen toegevoegd opneemt opnemen opgenomen opzetten opgezet overdragen overgedragen draagt dragen afspreekt afspreken afgesproken spreekt voorbereidt bereidt voorbereiden voorbereid ontwikkelt ontwikkeld inzet ingezet
        onderzoekt onderzoeken onderzocht gebruikt gebruiken gebruik wordt worden zit zitten gaat gaan gegaan helpt reflecteert reflecteren gereflecteerd verwerkt verwerken verwerkt aangemeld aanmelden meldt melden meld bijwoont bijwonen bijgewoond woont wonen beschikt beschikken aantreft gebruikmaakt ontmoet ontmoeten
        lever krijgen trekt trekken uitgereikt uitreiken reikt behandelt behandelen behandeld bijhoudt bijhouden bijgehouden nakijkt kijkt kijken gekeken terugkijken teruggekeken rijdt deelgenomen antwoordt antwoorden geeft ervaart ervaren beoordeelt beoordelen beoordeeld waardeert bijstelt bijstellen bijgesteld stelt vaststelt vaststellen vastgesteld
        huurt inhuren ingehuurd vergelijkt vergelijken vergeleken verspreidt verspreiden verspreid uitdelen uitgedeeld koopt kopen aangeschaft gestart start starten stopt stoppen begint beginnen begonnen verplicht inlevert levert aanlevert aanleveren aangeleverd terugkomt terugkomen terug oproepen opgeroepen overlegt overleggen overlegd meedenkt meedenken meegedacht denkt denken koken reist uitwisselen uitgewisseld wisselen is geweest bereikt verlaat verlaten leidt rondleiden rondgeleid aanwezig onderschrijft ontvangst leidt rond vlogen vliegen ingevlogen voorzien gevuld langsgaat stapt overstapt afgetekend praat praten gepraat inbouwt inbouwen ingebouwd bouwt bouwen gebouwd draait draaien meedraait meedraaien meegedraaid uitkiest uitkiezen uitgekozen checkt checken zoekt zoeken gezocht opzoekt opzoeken opgezocht leert geleerd aansluit doorloopt doorlopen
        aanschuift aanschuiven schuift schuiven logt logboek scant scannen schetst schetsen tekent tekenen turft turven tellen geteld vastlegt klaar opzegt regelt verhuist uitzoekt uitzoeken zoekt uitgezocht uitlegt uitleggen legt oefent spiegelt bevraagt bevragen beantwoord mailt appt appen meegeeft meegeven meegegeven ophaalt ophalen opgehaald
        herschrijft herschrijven herschreven opfrist vertaalt vertalen vertaald hangt plakt monitort monitoren gemonitord analyseert analyseren geanalyseerd interviewt rouleert rouleren roulerend observeert adviseert adviseren geadviseerd coacht coachen gecoacht begroet bezorgt bezorgen afsluit afrondt verstrekt verstrekken verstrekt bundelt bundelen gebundeld
        ondervraagt ondervragen rijden rijdt sluit tekenden zien ziet gezien wijst wijzen toewijst toewijzen toegewezen afvinkt afvinken afgevinkt vinkt vinken ontbreekt ontbreken mist missen verzuimt solliciteert werft ontwikkelde uitprobeert uitproberen probeert_uit schaduwt meekijkt meekijken meegekeken indient indienen ingediend dient dienen
        """);

    /// <summary>Actions that only mean something with something to do them with: "hebben", "krijgen", "zijn".</summary>
    private static readonly FrozenSet<string> Licht = Lijst("heeft hebben staat staan krijg krijgt krijgen wordt worden gaat gaan komt komen kom doet doen doe geeft geven geef ligt liggen lig laat laten zet zetten biedt bieden neem neemt nemen is geweest kan kunnen kijkt kijken denkt denken werkt zit zitten stelt stellen brengt brengen houdt houden gebruik draagt dragen zorgt zorgen vindt vinden bestaat bestaan inzet ingezet weet weten kent kennen ervaart ervaren helpt laat terug beschikt beschikken verplicht contact");

    private static readonly FrozenSet<string> Vaagwoorden = Lijst("""
        verbeter verbetert verbeteren verbeterd verbetering verbeteringen versterk versterkt versterken versterking stimuleer stimuleert stimuleren gestimuleerd bevorder bevordert bevorderen bevordering bevorderd inzetten streven streeft proberen probeert optimaal optimaliseren optimalisatie geoptimaliseerd bewuster
        bewust bewustwording bewustzijn enthousiast enthousiasmeren borgen borging geborgd impuls intensiveren intensivering geïntensiveerd doorontwikkelen doorontwikkeling professionaliseren professionalisering verankeren verankerd verankering inbedden ingebed inbedding faciliteren gefaciliteerd
        motiveren inspireren geïnspireerd ontwikkelen betrokkenheid plezier sterker beter betere aantrekkelijker vergroten vergroot vergroting uitbreiding verdieping nadenken ontplooien groeien
        ondersteunen samenwerken cultuur draagvlak zichtbaarder zichtbaarheid zelfvertrouwen zelfbewuster eigenaarschap regie maatwerk structureel nastreven kansrijk
        toekomstbestendig kwaliteitsimpuls dialoog versoepelen soepeler verstevigen steviger stevigere hechter nauwer actiever doelgerichter serieuzer gegroeid merkbaar trotser trots lerend lerende vernieuwen moderniseren zelfverzekerder gemotiveerder
        """);

    private static readonly FrozenSet<string> Personen = Lijst("""
        leerling leerlingen lln ll llen leerlinge stud stud. eindexamenkandidaten isk'ers h3 h4 h5 v3 v4 v5 v6 praktijkschoolleerlingen vso'ers tutoren tutor mavisten student studenten mentor mentoren docent docenten leraar leraren leerkracht leerkrachten team teams ouder ouders verzorgers decaan decanen coach coaches teamleider teamleiders directie directeur bestuur sectie secties vaksectie vaksecties klas klassen leerjaar leerjaren lj lj1 lj2 lj3 lj4 lj5 lj6
        jaarlaag jaarlagen stagebegeleider stagebegeleiders collega collega's bedrijf bedrijven alumni oud-leerling oud-leerlingen oudleerlingen groep groepen groepje groepjes afdeling afdelingen onderbouw bovenbouw ob bb coördinator lob-coördinator lob-coördinatoren werkgroep stagebureau schoolcoach schoolcoaches mentoraat slb'er slb'ers slb-er
        studieloopbaanbegeleider studieloopbaanbegeleiders vakdocent vakdocenten vakleerkracht vakleerkrachten iedereen jongere jongeren deelnemer deelnemers tweedeklassers derdeklassers eersteklassers brugklassers vierdeklassers examenleerlingen examenkandidaten examenkandidaat brugklas brugklassen schoolverlaters schoolverlater teamlid teamleden medewerker medewerkers
        personeel cvb mr leerlingenraad leerlingenpanel panel gezin thuis voogd stagiair stagiairs stagiaires bbl'ers vestiging vestigingen locatie locaties school scholen stagebedrijf stagebedrijven stagebegeleiding nieuwkomers havisten vwo'ers vmbo'ers mbo'ers havo-leerlingen vwo-leerlingen mbo-studenten vmbo-leerlingen eerstejaars tweedejaars derdejaars
        gastspreker gastsprekers ondernemers ondernemer praktijkbegeleider praktijkbegeleiders loopbaanbegeleider loopbaanbegeleiders loopbaancoach loopbaancoaches duo's duo tweetal tweetallen drietal drietallen kandidaat kandidaten kinderen kind doelgroepleerlingen zorgcoördinator beleidsmedewerker beleidsmedewerkers stafmedewerker administratie secretariaat conciërge roostermaker
        afzwaaier afzwaaiers zij-instromer zij-instromers thuiszitter thuiszitters zieken gezinnen leermeester leermeesters patroon patroons stamgroep onderbouwer onderbouwers bovenbouwer bovenbouwers havist mavist gymnasiasten atheneïsten twijfelaars niemand stagelopers leerlingraad
        familie opa oma buurt wijk teamleidster mentrix intern begeleider ib'er vmbo havo vwo mbo isk pro praktijkonderwijs profiel profielen niveau klassenteam kernteam lob-team opleidingsteam opleidingsteams opleiding opleidingen roc leergang 
        """);

    private static readonly string[] Persoonseinden = ["leerling", "leerlingen", "student", "studenten", "mentor", "mentoren", "docent", "docenten", "team", "teams", "ouders", "klas", "klassen", "begeleider", "begeleiders", "coach", "coaches", "coördinator", "coördinatoren", "klassers", "klasser", "leider", "leiders", "jaars", "sectie", "secties", "deelnemers", "medewerkers", "panel", "raad", "groep", "groepje", "instromer", "instromers", "zitters", "bouwers", "havisten", "mavisten", "verlaters", "meesters", "genoten", "kandidaten", "kandidaat", "lopers", "ouder"];

    /// <summary>Things that can be seen once they are done: with a number they are a result, also without a verb.</summary>
    private static readonly string[] Dingen = ["gesprek", "gesprekken", "stage", "stages", "bezoek", "bezoeken", "les", "lessen", "opdracht", "opdrachten", "gastles", "gastlessen", "markt", "avond", "avonden", "training", "trainingen", "workshop", "workshops", "portfolio", "portfolio's", "dag", "dagen", "dossier", "verslag", "verslagen", "formulier",
        "bijeenkomst", "bijeenkomsten", "presentatie", "presentaties", "interview", "interviews", "middag", "middagen", "uur", "uren", "plek", "plekken", "plan", "plannen", "contact", "contactmoment", "contactmomenten", "moment", "momenten", "sollicitatie", "sollicitaties", "excursie", "excursies", "project", "projecten", "reflectie", "reflecties", "pitch", "vragenlijst", "enquête", "scan", "kalender", "poster", "gespr", "brief", "brieven", "overzicht", "boek", "boekje", "rapport", "a4", "moodboard", "map", "mail", "nieuwsbrief", "filmpje", "filmpjes", "vlog", "website", "flyer", "folder", "gids", "leerlijn", "planner", "lessenserie", "lessenreeks", "methode", "rooster", "handleiding", "kijkwijzer",
        "certificaat", "coach", "maatje", "contactpersoon", "aanspreekpunt", "voorlichting", "rondleiding", "woordenboek", "app", "brochure", "lijst", "notitie", "convenant", "lob-uur", "mentoruur", "mentoruren", "gastdocenten", "gastsprekers", "gastspreker", "stageplaats", "stageplaatsen", "stageplek", "advies", "terugkoppeling", "bpv-plek", "mentor", "decaan", "begeleider", "intervisie", "scholing", "cursus", "formulieren", "kaart", "mindmap", "logboek", "lob-dossier", "uitnodiging", "bericht", "evaluatie", "proefles", "proeflessen", "overdracht", "dossiers", "taak", "taken", "toets", "profiel", "stageovereenkomst", "collage", "cv", "lob-cv", "beroepenspel", "sollicitatiebrief", "ochtenden", "ochtend", "bewijs", "strip", "stageboek", "stagegids", "branchecertificaat", "spel", "quiz", "film", "podcast", "maaltijd", "lunch", "spreekuur", "inloopuur", "video", "tentoonstelling", "stand", "ervaring", "ervaringen", "werkplek", "inschrijving", "kwartier"];

    /// <summary>Words that turn a plain verb into nothing one can see: "aandacht geven", "vorm geven", "centraal staan".</summary>
    private static readonly FrozenSet<string> Leegte = Lijst("aandacht vorm inhoud centraal impuls ruimte prioriteit stap stappen rol slag beeld kaart belang hart voorop vaart boost invulling handen kans kansen beter meer sterk sterker hoog serieus grip zicht oog richting zorg bijdrage steun eigenaarschap verantwoordelijkheid regie bewust oog regisseur eigenaar zekerder betrokken houvast vertrouwen inzicht blik houding besef vruchten identiteit");

    public sealed record Uitkomst(bool Holds, IReadOnlyList<(int Van, int Tot)> Wie, IReadOnlyList<(int Van, int Tot)> Actie, IReadOnlyList<(int Van, int Tot)> Vaag);

    public static Uitkomst Bepaal(SmartTekst t, IReadOnlyList<(int Van, int Tot)> tijden, IReadOnlyList<(int Van, int Tot)> normen)
    {
        var wie = new List<(int, int)>();
        var actie = new List<(int, int)>();
        var licht = new List<(int, int)>();
        var vaag = new List<(int, int)>();
        var ding = false;
        var leeg = false;
        var visie = false;
        var om = -99;
        var door = -99;
        var middel = false;
        for (var i = 0; i < t.Aantal; i++)
        {
            var w = t[i];
            var haken = t.Haken(i);
            if (w is "." or ";" or "!" or "?") { om = door = -99; }
            if (w == "om") { om = i; }
            if (w == "door") { door = i; }
            // "door leerlingen zelf hun stageplek te laten kiezen": the means is the action.
            if (w == "te" && i - door < 16 && Acties.Contains(t[i + 1])) { middel = true; }
            if (!haken && IsPersoon(w)) { wie.Add((i, i)); }
            if (Leegte.Contains(w)) { leeg = true; }
            if (!haken && IsDing(w)) { ding = true; }
            if (IsVisie(t, i)) { visie = true; }
            var doel = t[i - 1] == "te" && i - om < 14;
            // "Om LOB te versterken nodigt de sectie …": the vague part is the aim, the rest says what happens.
            if ((Vaagwoorden.Contains(w) && !doel) || IsVageUitdrukking(t, i)) { vaag.Add((i, i)); }
            // What somebody is stimulated or helped to do is an aim, no action: "om … na te denken".
            else if (Acties.Contains(w) && !haken && t[i - 1] is not ("de" or "het" or "een" or "bij" or "onze" or "hun" or "zijn" or "haar" or "elke" or "deze" or "dit" or "eigen") && !doel)
            {
                (Licht.Contains(w) ? licht : actie).Add((i, i));
            }
        }

        // "We intensiveren de begeleiding: stagiairs krijgen een bezoek": what stands after the colon says how.
        var dubbelepunt = t.Woorden.ToList().FindIndex(x => x.Laag == ":");
        if (dubbelepunt > 0 && vaag.Count > 0 && vaag.TrueForAll(v => v.Item1 < dubbelepunt) && (licht.Exists(v => v.Item1 > dubbelepunt) || actie.Exists(v => v.Item1 > dubbelepunt)) && wie.Count > 0) { vaag.Clear(); }

        var norm = normen.Any(n => !t.Haken(n.Van));
        var geteldDing = normen.Any(n => !t.Haken(n.Van) && (IsDing(t[n.Tot]) || IsDing(t[n.Tot + 1])));
        // A light verb ("krijgen") needs a thing to hold; a number of things needs no verb at all; a vague verb is saved by a counted thing or by another action on a thing.
        var concreet = (actie.Count > 0 && (vaag.Count == 0 || geteldDing || (ding && !leeg)))
            || (licht.Count > 0 && ding && !(leeg && !geteldDing) && (vaag.Count == 0 || geteldDing || norm))
            || (licht.Count > 0 && norm && vaag.Count == 0 && !leeg)
            || (geteldDing && vaag.Count == 0)
            || (middel && ding)
            // "Drie loopbaanwandelingen per jaar voor de stamgroep": counted things need no verb.
            || (actie.Count + licht.Count == 0 && vaag.Count == 0 && !leeg && normen.Any(n => !t.Haken(n.Van) && (t.IsGetal(n.Van) || SmartMaat.IsTelwoord(t[n.Van])) && !IsPersoon(t[n.Tot])))
            // A note without a verb: "Gastlessen: 4 per klas".
            || (actie.Count + licht.Count == 0 && ding && !leeg && vaag.Count == 0 && (norm || t[0] is "een" || (tijden.Count > 0 && t.Aantal < 16) || t.Woorden.Any(x => x.Laag == ":")));
        return new Uitkomst(wie.Count > 0 && concreet && !visie, wie, actie.Count > 0 ? actie : licht, vaag);
    }

    /// <summary>A belief or a dream: "wij vinden dat", "een school waar".</summary>
    private static bool IsVisie(SmartTekst t, int i) => t[i] switch
    {
        "vinden" or "geloven" or "dromen" => t[i - 1] is "wij" or "we" || t[i + 1] is "wij" or "we",
        "gelooft" or "verdient" => true,
        "verdienen" => t[i - 1] is not "te",
        "waar" => t[i - 1] is "school" or "omgeving" or "plek" or "zijn" or "cultuur" or "klimaat",
        "missie" or "droom" => t[i - 1] is "onze" or "een",
        "genen" or "spil" or "pols" or "vruchten" => true,
        "schip" => t[i - 1] == "en",
        "draad" => t[i - 1] is "rode",
        "lijn" => t[i - 1] is "één" && t[i - 2] is "op",
        "zet" => t[i - 1] is "aan",
        "brug" => t[i - 1] is "een" && t[i + 1] is "tussen" or "naar",
        "voelen" or "voelt" => t[i + 1] is "zich" || t[i - 1] is "zich",
        "oog" => t[i + 1] is "voor",
        "gaan" => t[i - 1] is "wij" or "we" && t[i + 1] is "voor",
        "regisseur" or "eigenaar" => true,
        "hart" => t[i - 1] is "warm" or "het" || t[i + 1] == "van",
        _ => false,
    };

    /// <summary>Plain words that together say nothing one can see: "werken aan", "zich inzetten voor", "in staat stellen".</summary>
    private static bool IsVageUitdrukking(SmartTekst t, int i)
    {
        bool Straks(string woord, int binnen)
        {
            for (var j = i + 1; j <= i + binnen && j < t.Aantal && t[j] is not ("." or ";"); j++)
            {
                if (t[j] == woord) { return true; }
            }

            return false;
        }

        bool ZetIn()
        {
            for (var j = i + 1; j < i + 9 && t[j] is not ("." or ";" or ""); j++)
            {
                if (t[j] == "in" && t[j + 1] is "op" or "voor") { return true; }
            }

            return false;
        }

        return t[i] switch
        {
            "werkt" or "werken" or "gewerkt" => Straks("aan", 6) || t[i - 1] is "aan",
            "zet" or "zetten" or "ingezet" or "inzet" or "inzetten" or "inzette" => Straks("zich", 4) || t[i + 1] is "op" || (t[i] is "zet" or "zetten" && ZetIn()),
            "ontwikkelt" or "ontwikkelen" or "ontwikkeld" => Straks("zich", 4) || t[i - 1] is "zich" || Straks("blik", 4) || Straks("houding", 4) || Straks("vaardigheden", 5),
            "ervaren" or "ervaart" => Straks("als", 8),
            "staat" or "staan" when Straks("open", 4) => true,
            "streeft" or "streven" or "nastreven" => true,
            "zorgt" or "zorgen" => t[i + 1] is "voor" or "dat" or "dragen",
            "meer" or "alle" or "extra" => t[i + 1] is "aandacht" && t[i - 1] is not "met",
            "maakt" or "maken" or "maak" => Straks("werk", 3) && Straks("van", 5),
            "staat" or "staan" => Straks("achter", 4) || Straks("voorop", 4) || Straks("centraal", 6) || t[i - 1] is "centraal" or "voorop",
            "spelen" or "speelt" => Straks("rol", 5),
            _ => false,
        };
    }

    private static bool IsDing(string w) => w.Length > 1 && Array.Exists(Dingen, d => w.EndsWith(d, StringComparison.Ordinal));

    private static bool IsPersoon(string w) => Personen.Contains(w) || w.EndsWith("'er", StringComparison.Ordinal) || w.EndsWith("'ers", StringComparison.Ordinal) || Array.Exists(Persoonseinden, e => w.Length > e.Length && w.EndsWith(e, StringComparison.Ordinal));
}
