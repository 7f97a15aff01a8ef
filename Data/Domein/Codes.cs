namespace LobBeleid.Data.Domein;

/// <summary>The fixed lists of the field (domain sections 3, 4 and 5.3). Everything a school may name itself is in the database instead.</summary>
public static class Codes
{
    public const string Ervaring = "E";
    public const string Gesprek = "G";
    public const string Informatie = "I";

    /// <summary>On the checklist, not on the timeline.</summary>
    public const string GeenMoment = "-";

    public static readonly IReadOnlyList<Keuze> Markers =
    [
        new(Ervaring, "Ervaringsmoment"),
        new(Gesprek, "Gespreksmoment"),
        new(Informatie, "Informatiemoment"),
        new(GeenMoment, "Geen moment op de tijdlijn"),
    ];

    public static readonly IReadOnlyList<Keuze> Categorieen =
    [
        new("1", "Individuele gesprekken op school"),
        new("2", "Gezamenlijke opdrachten op school"),
        new("3", "Activiteiten met beroepsbeoefenaren, bedrijven of instellingen"),
        new("4", "Activiteiten met vervolgonderwijs"),
        new("5", "Stages"),
        new("6", "Overige activiteiten"),
    ];

    public static readonly IReadOnlyList<ActiviteitType> Types =
    [
        new("T01", 1, "Individueel gesprek met docent of mentor (LOB)", ["G"]),
        new("T02", 1, "Individueel gesprek met de decaan (LOB)", ["G", "I"], "Alleen advies? Dan is het informatie (I)."),
        new(
            "T03",
            2,
            "Groepsopdracht LOB (discussie, presentatie)",
            ["-", "G"],
            "Gaat het over eigen ervaringen? Dan is het een gesprek (G)."
        ),
        new(
            "T04",
            2,
            "Spelvorm (beroepenspel) / bedrijfssimulatie",
            ["-", "E"],
            "Bootsen leerlingen echt werk na? Dan is het een ervaring (E)."
        ),
        new("T05", 3, "Gastspreker over beroep", ["I"]),
        new("T06", 3, "Gesprek met een beroepsbeoefenaar", ["E"]),
        new(
            "T07",
            3,
            "Beroepenmarkt / beroepencarrousel / beroepenfeest",
            ["I", "E"],
            "Doen leerlingen zelf taken? Dan is het een ervaring (E)."
        ),
        new("T08", 3, "Bedrijfsbezoek of excursie", ["E", "I"], "Kijken leerlingen alleen? Dan is het informatie (I)."),
        new("T09", 3, "Project om kennis te maken met beroepsrichting", ["E"]),
        new("T10", 4, "Opleidingenmarkt", ["I"]),
        new("T11", 4, "Open dag vervolgonderwijs", ["I"]),
        new("T12", 4, "Proefles, workshop, samenwerkingsproject of andere oriëntatie in vervolgonderwijs", ["E"]),
        new("T13", 5, "Oriënterende korte stage / bliksemstage", ["E"]),
        new("T14", 5, "Verdiepende langere stage", ["E"]),
        new("T15", 6, "Beroepskeuzetest / interessetest", ["I"]),
        new("T16", 6, "Thuisopdracht / huiswerkopdracht LOB", ["-"]),
        new("T17", 6, "Andere activiteit, namelijk", []),
    ];

    public static readonly IReadOnlyList<Keuze> Competenties =
    [
        new("MR", "Motievenreflectie"),
        new("KR", "Kwaliteitenreflectie"),
        new("WE", "Werkexploratie"),
        new("LS", "Loopbaansturing"),
        new("NW", "Netwerken"),
        new("OV", "Omgaan met verwachtingen"),
    ];

    public static readonly IReadOnlyList<Keuze> Elementen =
    [
        new("PE", "Praktijkervaring opdoen"),
        new("LA", "De leerling is actief"),
        new("SA", "Samenhangende activiteiten"),
        new("RE", "Reflectie"),
        new("OU", "Ouders betrekken"),
        new("VE", "Leren omgaan met verwachtingen"),
        new("ZV", "Zelfvertrouwen bij loopbaankeuzes vergroten"),
    ];

    public static readonly IReadOnlyList<Keuze> Fasen =
    [
        new("breed", "Breed oriënteren"),
        new("verdiepend", "Verdiepen"),
        new("kiezen", "Kiezen"),
    ];
    public static readonly IReadOnlyList<Keuze> Lessen =
    [
        new("mentor", "Mentorles"),
        new("lob", "LOB-les"),
        new("vak", "Vakles"),
        new("buiten", "Buiten de les"),
    ];
    public static readonly IReadOnlyList<Keuze> Plaatsen =
    [
        new("school", "Op school"),
        new("bedrijf", "Bij een bedrijf of instelling"),
        new("elders", "Elders"),
    ];
    public static readonly IReadOnlyList<Keuze> RollenLeerling =
    [
        new("actief", "Actief: doet zelf iets"),
        new("passief", "Passief: kijkt of luistert"),
    ];
    public static readonly IReadOnlyList<Keuze> ReflectieVormen =
    [
        new("gesprek", "Gesprek"),
        new("pitch", "Pitch"),
        new("blog", "Blog"),
        new("moodboard", "Moodboard"),
        new("collage", "Collage"),
        new("mindmap", "Mindmap"),
        new("film", "Film"),
        new("foto", "Foto"),
        new("strip", "Strip"),
        new("verslag", "Verslag"),
        new("anders", "Anders"),
    ];
    public static readonly IReadOnlyList<Keuze> OudersRollen =
    [
        new("schriftelijk", "Krijgen bericht (schriftelijk)"),
        new("aanwezig", "Zijn aanwezig"),
        new("gesprek", "Praten mee in een gesprek"),
        new("thuisopdracht", "Helpen bij een thuisopdracht"),
    ];
    public static readonly IReadOnlyList<Keuze> Doelgroepen = [new("leerling", "Leerling"), new("ouder", "Ouder"), new("docent", "Docent")];
    public static readonly IReadOnlyList<Keuze> Gespreksfasen =
    [
        new("a", "Terugkijken op wat het meest raakte"),
        new("b", "Verbreden en verdiepen"),
        new("c", "Vooruitkijken"),
        new("d", "Activeren"),
    ];
    public static readonly IReadOnlyList<Keuze> LeerlingZiet =
    [
        new("ja", "Leerlingen zien het verband"),
        new("nee", "Leerlingen zien het verband niet"),
    ];
    public static readonly IReadOnlyList<Keuze> Mijlpalen =
    [
        new("profielkeuze", "Profielkeuze"),
        new("vervolgkeuze", "Keuze vervolgopleiding"),
    ];
    public static readonly IReadOnlyList<Keuze> Sectoren =
    [
        new("vmbo", "Vmbo"),
        new("havo", "Havo"),
        new("vwo", "Vwo"),
        new("mbo", "Mbo"),
        new("hbo", "Hbo"),
        new("isk", "ISK"),
    ];

    /// <summary>
    /// Zones of the line in order: the school's own leerjaren, mbo 1–4, and what comes after (domain 6.1). "vmbo" is the exchange code of the own
    /// leerjaren.
    /// </summary>
    public static readonly IReadOnlyList<Keuze> Zones = [new(ZoneEigen, "Leerjaar"), new(ZoneMbo, "Mbo"), new(ZoneDaarna, "Daarna")];
    public const string ZoneEigen = "vmbo";
    public const string ZoneMbo = "mbo";
    public const string ZoneDaarna = "daarna";

    /// <summary>The tag that CP-34 looks for.</summary>
    public const string TagBaankansen = "baankansen";

    /// <summary>The matrix element × competentie of 003 (domain 3.3): what filling an element usually strengthens. A suggestion, never a rule.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> ElementVersterkt = new Dictionary<
        string,
        IReadOnlyList<string>
    >
    {
        ["PE"] = ["MR", "KR", "WE", "NW"],
        ["LA"] = ["MR", "KR", "WE", "NW"],
        ["SA"] = ["LS"],
        ["RE"] = ["MR", "KR", "WE", "LS"],
        ["OU"] = ["MR", "KR", "LS"],
        ["VE"] = ["MR", "KR", "OV"],
        ["ZV"] = ["KR", "WE", "LS"],
    };

    /// <summary>The label of a code, or the code itself when the list does not know it; empty for null.</summary>
    public static string Label(IReadOnlyList<Keuze> lijst, string? code) =>
        code is null ? "" : lijst.FirstOrDefault(k => k.Code == code)?.Label ?? code;

    /// <summary>The checklist type with this code; throws <see cref="KeyNotFoundException"/> for a code outside T01–T17.</summary>
    public static ActiviteitType Type(string code) =>
        Types.FirstOrDefault(t => t.Code == code) ?? throw new KeyNotFoundException($"Unknown activity type '{code}'.");
}
