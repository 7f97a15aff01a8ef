namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The questionnaires of domain 9.1 and 9.2 (003 tools 3 and 4), a LOB-scan, and a short one after an activity. Wording for pupils at reading level
/// A2.
/// </summary>
public static class Sjablonen
{
    private static readonly IReadOnlyList<Keuze> JaNeeDeels = [new("ja", "ja"), new("deels", "deels"), new("nee", "nee")];
    private static readonly IReadOnlyList<Keuze> JaNeeWeetNiet = [new("ja", "ja"), new("nee", "nee"), new("weet-niet", "weet ik niet")];

    private static Vraag Schaal(string code, string tekst, string thema = "", bool thuis = false) =>
        new()
        {
            Code = code,
            Tekst = tekst,
            Soort = Vraagsoort.Schaal,
            Thema = thema,
            IsThuis = thuis,
        };

    private static Vraag Open(string code, string tekst, bool thuis = false) =>
        new()
        {
            Code = code,
            Tekst = tekst,
            Soort = Vraagsoort.Open,
            IsThuis = thuis,
        };

    private static Vraag JaNee(string code, string tekst, IReadOnlyList<Keuze>? opties = null) =>
        new()
        {
            Code = code,
            Tekst = tekst,
            Soort = Vraagsoort.JaNee,
            Opties = opties ?? [],
        };

    private static Vraag Keuze(string code, string tekst, params Keuze[] opties) =>
        new()
        {
            Code = code,
            Tekst = tekst,
            Soort = Vraagsoort.Keuze,
            Opties = opties,
        };

    private static Vraag Meer(string code, string tekst, params Keuze[] opties) =>
        new()
        {
            Code = code,
            Tekst = tekst,
            Soort = Vraagsoort.Meerkeuze,
            Opties = opties,
        };

    private static Vraag Getal(string code, string tekst) =>
        new()
        {
            Code = code,
            Tekst = tekst,
            Soort = Vraagsoort.Getal,
        };

    public static readonly Vragenlijst Mentor = new()
    {
        Secties =
        [
            new Sectie
            {
                Titel = "LOB-beleid",
                Vragen =
                [
                    JaNee("MV1a", "Is er uitgewerkt LOB-beleid op school?", JaNeeWeetNiet),
                    JaNee("MV1", "Ken je dat beleid?"),
                    Schaal("MV2", "Ik zie dat beleid terug in wat elk leerjaar aanbiedt.", "lijn"),
                    Getal("MV3a", "Hoeveel lesuren per jaar gaan er in jouw leerjaar naar LOB?"),
                    Getal("MV3b", "Hoeveel uren per jaar besteed je er zelf aan, buiten de les?"),
                    Schaal("MV3", "Dat is genoeg."),
                    Schaal("MV4", "We kijken vaak en goed genoeg naar de werking van ons LOB-beleid."),
                    Schaal("MV5", "Het hele team draagt LOB."),
                    Open("MV5o", "Wat zou dat steviger maken?"),
                ],
            },
            new Sectie
            {
                Titel = "LOB-leerlijn",
                Vragen =
                [
                    Schaal("MV6", "Onderbouw: leerlingen komen goed voorbereid bij hun profielkeuze.", "hulp"),
                    Open("MV6a", "Hoe beoordeel je het aanbod in de onderbouw?"),
                    Open("MV6b", "Wat kan daar anders?"),
                    Schaal("MV7", "Bovenbouw: leerlingen komen goed voorbereid bij de keuze van een vervolgopleiding.", "hulp"),
                    Meer(
                        "MV7a",
                        "Welke activiteiten helpen daar het meest bij?",
                        new Keuze("gesprek", "loopbaangesprekken"),
                        new Keuze("stage", "stages"),
                        new Keuze("bezoek", "bedrijfsbezoeken"),
                        new Keuze("proefles", "proeflessen en workshops"),
                        new Keuze("open-dag", "open dagen en markten"),
                        new Keuze("opdracht", "opdrachten in de les"),
                        new Keuze("anders", "iets anders")
                    ),
                    Open("MV7b", "Wat kan daar anders?"),
                    Schaal("MV8", "De leerlijn loopt door binnen elk leerjaar.", "lijn"),
                    Schaal("MV8a", "De leerlijn loopt door tussen de leerjaren.", "lijn"),
                ],
            },
            new Sectie
            {
                Titel = "Uitvoering",
                Vragen =
                [
                    Schaal("MV9", "Het is helder wat decaan, LOB-coördinator, mentor en docent elk doen."),
                    Keuze(
                        "MV10",
                        "Is een vaste aanpak de bedoeling, of mag je eigen keuzes maken?",
                        new Keuze("vast", "een vaste aanpak"),
                        new Keuze("deels", "deels vast, deels vrij"),
                        new Keuze("vrij", "eigen keuzes")
                    ),
                    Open("MV10a", "Waarin werk jij anders?"),
                    JaNee("MV11", "Loopt er iets stroef op schoolniveau?"),
                    Open("MV11a", "Wat, en waaraan merk je dat?") with
                    {
                        ToonAls = new Toonvoorwaarde("MV11", ["ja"]),
                    },
                    JaNee("MV12", "Loopt er iets stroef bij mentoren of docenten?"),
                    Open("MV12a", "Wat, en waaraan merk je dat?") with
                    {
                        ToonAls = new Toonvoorwaarde("MV12", ["ja"]),
                    },
                    JaNee("MV13", "Loopt er iets stroef bij leerlingen?"),
                    Open("MV13a", "Wat, en waaraan merk je dat?") with
                    {
                        ToonAls = new Toonvoorwaarde("MV13", ["ja"]),
                    },
                    JaNee("MV14", "Weet je welke leerlingen en ouders iets extra’s nodig hebben?", JaNeeDeels),
                    Open("MV14a", "Hoe krijgen zij dat, en wat ontbreekt nog?"),
                ],
            },
            new Sectie
            {
                Titel = "Professionalisering",
                Vragen =
                [
                    Meer(
                        "MV15",
                        "Waarin wil je je scholen?",
                        new Keuze("gesprekstraining", "gesprekken voeren"),
                        new Keuze("doorstroomeisen", "doorstroomeisen"),
                        new Keuze("vervolgonderwijs", "kennis van vervolgonderwijs"),
                        new Keuze("ouders", "werken met ouders"),
                        new Keuze("anders", "iets anders"),
                        new Keuze("niets", "niets")
                    ),
                ],
            },
        ],
    };

    public static readonly Vragenlijst Leerling = new()
    {
        Secties =
        [
            new Sectie
            {
                Titel = "Kiezen en hulp van school",
                Vragen =
                [
                    Keuze(
                        "LV1",
                        "Weet je al wat je na het vmbo gaat doen?",
                        new Keuze("ja", "ja"),
                        new Keuze("bijna", "bijna"),
                        new Keuze("nee", "nee")
                    ),
                    JaNee("LV2", "Heb je al iets gehoord over vervolgopleidingen?"),
                    Schaal("LV2a", "Aan die informatie had ik iets.", "hulp") with
                    {
                        ToonAls = new Toonvoorwaarde("LV2", ["ja"]),
                    },
                    Schaal("LV2b", "School helpt mij goed bij het kiezen.", "hulp"),
                    Keuze(
                        "LV3",
                        "Met wie had je een loopbaangesprek?",
                        new Keuze("mentor", "met mijn mentor"),
                        new Keuze("decaan", "met de decaan"),
                        new Keuze("beiden", "met allebei"),
                        new Keuze("niemand", "met niemand")
                    ),
                    Open("LV3a", "Wat leverde dat gesprek op?") with
                    {
                        ToonAls = new Toonvoorwaarde("LV3", ["mentor", "decaan", "beiden"]),
                    },
                    Open("LV4", "Waarmee kan school jou beter helpen?"),
                    Keuze(
                        "LV5",
                        "Heb je een beroep op het oog?",
                        new Keuze("ja", "ja"),
                        new Keuze("twijfel", "ik twijfel"),
                        new Keuze("nee", "nee")
                    ),
                    Open("LV5a", "Welk beroep?") with
                    {
                        ToonAls = new Toonvoorwaarde("LV5", ["ja", "twijfel"]),
                    },
                    Open("LV5b", "Wat vind je er leuk aan?") with
                    {
                        ToonAls = new Toonvoorwaarde("LV5", ["ja", "twijfel"]),
                    },
                ],
            },
            new Sectie
            {
                Titel = "Mensen om je heen",
                Uitleg = "Deze vragen gaan over thuis en over vrienden. Je hoeft ze niet te beantwoorden.",
                Vragen =
                [
                    new Vraag
                    {
                        Code = "LV6",
                        Tekst = "Praat je thuis over wat je na deze school gaat doen?",
                        Soort = Vraagsoort.Keuze,
                        IsThuis = true,
                        Opties = [new("nooit", "nooit"), new("soms", "soms"), new("vaak", "vaak")],
                    },
                    Open("LV6a", "Waar gaat het dan vooral over?", thuis: true),
                    Schaal("LV7", "Mijn ouders of verzorgers helpen me goed te kiezen.", "ouders", thuis: true),
                    Open("LV7a", "Op welke manier?", thuis: true),
                    new Vraag
                    {
                        Code = "LV8",
                        Tekst = "Met wie praat je over je keuze?",
                        Soort = Vraagsoort.Meerkeuze,
                        IsThuis = true,
                        Opties =
                        [
                            new("ouders", "ouders of verzorgers"),
                            new("broer-zus", "broer of zus"),
                            new("familie", "andere familie"),
                            new("vrienden", "vrienden"),
                            new("niemand", "niemand"),
                        ],
                    },
                    Open("LV8a", "Wat bespreken jullie?", thuis: true),
                    Schaal("LV9a", "Wat mijn ouders vinden, is belangrijk voor mijn keuze.", thuis: true),
                    Schaal("LV9b", "Wat docenten vinden, is belangrijk voor mijn keuze.", thuis: true),
                    Schaal("LV9c", "Wat vrienden vinden, is belangrijk voor mijn keuze.", thuis: true),
                    Schaal("LV10", "Thuis kan ik eerlijk zeggen wat ik wil, ook als zij iets anders hopen.", thuis: true),
                ],
            },
        ],
    };

    /// <summary>The own items about the profielkeuze, before the questions that both share.</summary>
    public static readonly Vragenlijst LeerlingOnderbouw = Leerling with
    {
        Secties =
        [
            new Sectie
            {
                Titel = "Je profiel kiezen",
                Vragen =
                [
                    Keuze(
                        "LO1",
                        "Weet je al welk profiel je kiest?",
                        new Keuze("ja", "ja"),
                        new Keuze("bijna", "bijna"),
                        new Keuze("nee", "nee")
                    ),
                    Schaal("LO2", "Ik weet wat ik bij elk profiel ga doen."),
                    Schaal("LO3", "Ik heb op school genoeg dingen zelf gedaan om te kunnen kiezen."),
                    Open("LO4", "Wat wil je nog zien of doen voordat je kiest?"),
                ],
            },
            .. Leerling.Secties,
        ],
    };

    public static readonly IReadOnlyList<Sjabloon> Alle =
    [
        new("leerling", "Leerlingen over kiezen en hulp", Doelgroep.Leerlingen, "Voor leerjaar 3 en 4, elk jaar.", Leerling),
        new(
            "leerling-onderbouw",
            "Leerlingen over hun profielkeuze",
            Doelgroep.Leerlingen,
            "Voor leerjaar 1 en 2, rond de profielkeuze.",
            LeerlingOnderbouw
        ),
        new(
            "na-activiteit",
            "Na een activiteit",
            Doelgroep.Leerlingen,
            "Kort, meteen na een bezoek, stage of gesprek.",
            new Vragenlijst
            {
                Secties =
                [
                    new Sectie
                    {
                        Titel = "Over wat je net deed",
                        Vragen =
                        [
                            JaNee("NA1", "Was het duidelijk waarom je dit deed?", JaNeeDeels),
                            JaNee(
                                "NA2",
                                "Paste het bij wat je hiervoor deed?",
                                [new("ja", "ja"), new("nee", "nee"), new("weet-niet", "weet ik niet")]
                            ),
                            JaNee("NA3", "Weet je wat je hierna gaat doen?", JaNeeDeels),
                            new Vraag
                            {
                                Code = "NA4",
                                Tekst = "Hoeveel heb je geleerd over wat bij jou past?",
                                Soort = Vraagsoort.Lijn,
                                Hulp = "0 is niets, 10 is heel veel.",
                            },
                            Open("NA5", "Wat neem je mee?"),
                        ],
                    },
                ],
            }
        ),
        new("mentor", "Mentoren en docenten over LOB", Doelgroep.Mentoren, "Elk jaar, als begin van het gesprek per jaarlaag.", Mentor),
        new(
            "lob-scan",
            "LOB-scan: hoe bewaken we de kwaliteit?",
            Doelgroep.Mentoren,
            "Over de kwaliteitszorg, om het jaar.",
            new Vragenlijst
            {
                Secties =
                [
                    new Sectie
                    {
                        Titel = "Plannen en afspraken",
                        Vragen =
                        [
                            Schaal("LS1", "Onze doelen voor LOB zijn helder en te controleren."),
                            Schaal("LS2", "Afspraken over LOB komen we na."),
                            Schaal("LS3", "Er is genoeg tijd en geld om LOB goed te doen."),
                        ],
                    },
                    new Sectie
                    {
                        Titel = "Terugkijken en bijstellen",
                        Vragen =
                        [
                            Schaal("LS4", "We vragen leerlingen elk jaar wat LOB hun oplevert."),
                            Schaal("LS5", "Met uitkomsten van evaluaties gebeurt iets."),
                            Schaal("LS6", "Ik hoor wat er met mijn antwoorden is gedaan."),
                            Open("LS7", "Wat moet als eerste beter?"),
                        ],
                    },
                ],
            }
        ),
    ];
}
