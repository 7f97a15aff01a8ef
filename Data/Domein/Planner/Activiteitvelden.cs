namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// The one list of fields of an <see cref="Activiteit"/> (domain 5.3), in the order of the exchange file. Reading and writing the database, the exchange file,
/// the form and the difference of two versions follow from it. CONTRIBUTING.md says what else a new field costs.
/// </summary>
public static class Activiteitvelden
{
    /// <summary>The last leerjaar that a school may have.</summary>
    public const int LaatsteLeerjaar = 6;

    /// <summary>The most names of leerwegen, vestigingen or klassen in a file.</summary>
    public const int MeesteNamen = 500;
    private const int LaatsteVervolgjaar = 4;
    private static readonly List<Activiteitveld> Rij = [];

    public static readonly Sleutelveld Id = Erbij(
        new Sleutelveld(nameof(Activiteit.Id), "Id", Limieten.Id, a => a.Id, (a, w) => a with { Id = w ?? "" })
    );
    public static readonly Tekstveld Titel = Erbij(
        new Tekstveld(nameof(Activiteit.Titel), "Titel", Limieten.Titel, a => a.Titel, (a, w) => a with { Titel = w })
        {
            IsVerplicht = true,
        }
    );
    public static readonly Keuzeveld Type = Erbij(
        new Keuzeveld(
            nameof(Activiteit.Type),
            "Soort activiteit",
            [.. Codes.Types.Select(t => new Keuze(t.Code, t.Label))],
            a => a.Type,
            (a, w) => a with { Type = w ?? "" }
        )
        {
            IsVerplicht = true,
        }
    );
    public static readonly Keuzeveld Zone = Erbij(
        new Keuzeveld(nameof(Activiteit.Zone), "Zone", Codes.Zones, a => a.Zone, (a, w) => a with { Zone = w ?? Codes.ZoneEigen })
    );
    public static readonly Getalveld Leerjaar = Erbij(
        new Getalveld(
            nameof(Activiteit.Leerjaar),
            "Leerjaar",
            1,
            a => LaatsteJaarVan(a.Zone),
            a => a.Leerjaar,
            (a, w) => a with { Leerjaar = w ?? 0 }
        )
        {
            IsVerplicht = true,
        }
    );
    public static readonly Sleutelveld Team = Erbij(
        new Sleutelveld(nameof(Activiteit.Team), "Team", Limieten.Code, a => a.Team, (a, w) => a with { Team = w })
    );
    public static readonly Weekveld WeekVan = Erbij(
        new Weekveld(nameof(Activiteit.WeekVan), "Week van", a => a.WeekVan, (a, w) => a with { WeekVan = w })
    );
    public static readonly Weekveld WeekTot = Erbij(
        new Weekveld(nameof(Activiteit.WeekTot), "Week tot en met", a => a.WeekTot, (a, w) => a with { WeekTot = w })
    );
    public static readonly Keuzeveld Marker = Erbij(
        new Keuzeveld(nameof(Activiteit.Marker), "E, G of I", Codes.Markers, a => a.Marker, (a, w) => a with { Marker = w })
        {
            InZin = "E, G of I",
            Ook = ("–", Codes.GeenMoment),
        }
    );
    public static readonly Tekstveld Doel = Erbij(
        new Tekstveld(nameof(Activiteit.Doel), "Doel", Limieten.Tekst, a => a.Doel, (a, w) => a with { Doel = w })
    );
    public static readonly Keuzeveld Fase = Erbij(
        new Keuzeveld(nameof(Activiteit.Fase), "Fase", Codes.Fasen, a => a.Fase, (a, w) => a with { Fase = w })
    );
    public static readonly Keuzeveld Les = Erbij(
        new Keuzeveld(nameof(Activiteit.Les), "Les", Codes.Lessen, a => a.Les, (a, w) => a with { Les = w })
    );
    public static readonly Keuzeveld RolLeerling = Erbij(
        new Keuzeveld(
            nameof(Activiteit.RolLeerling),
            "Rol van de leerling",
            Codes.RollenLeerling,
            a => a.RolLeerling,
            (a, w) => a with { RolLeerling = w }
        )
    );
    public static readonly Keuzeveld Plaats = Erbij(
        new Keuzeveld(nameof(Activiteit.Plaats), "Plaats", Codes.Plaatsen, a => a.Plaats, (a, w) => a with { Plaats = w })
    );
    public static readonly JaNeeveld VoorbereidingJa = Erbij(
        new JaNeeveld(
            nameof(Activiteit.VoorbereidingJa),
            "Voorbereidingsopdracht?",
            a => a.VoorbereidingJa,
            (a, w) => a with { VoorbereidingJa = w }
        )
        {
            InZin = "voorbereiding",
            Blok = "voorbereiding",
            Naam = "ja",
        }
    );
    public static readonly Tekstveld VoorbereidingTekst = Erbij(
        new Tekstveld(
            nameof(Activiteit.VoorbereidingTekst),
            "Hoe bereiden leerlingen zich voor?",
            Limieten.Tekst,
            a => a.VoorbereidingTekst,
            (a, w) => a with { VoorbereidingTekst = w }
        )
        {
            InZin = "hoe bereiden leerlingen zich voor",
            Blok = "voorbereiding",
            Naam = "tekst",
            AlleenGevuld = true,
        }
    );
    public static readonly JaNeeveld ReflectieJa = Erbij(
        new JaNeeveld(
            nameof(Activiteit.ReflectieJa),
            "Reflectieopdracht of -gesprek erna?",
            a => a.ReflectieJa,
            (a, w) => a with { ReflectieJa = w }
        )
        {
            InZin = "reflectie",
            Blok = "reflectie",
            Naam = "ja",
        }
    );
    public static readonly Keuzeveld ReflectieVorm = Erbij(
        new Keuzeveld(
            nameof(Activiteit.ReflectieVorm),
            "Vorm van de reflectie",
            Codes.ReflectieVormen,
            a => a.ReflectieVorm,
            (a, w) => a with { ReflectieVorm = w }
        )
        {
            Blok = "reflectie",
            Naam = "vorm",
        }
    );
    public static readonly Weekveld ReflectieWeek = Erbij(
        new Weekveld(
            nameof(Activiteit.ReflectieWeek),
            "Week van de reflectie",
            a => a.ReflectieWeek,
            (a, w) => a with { ReflectieWeek = w }
        )
        {
            Blok = "reflectie",
            Naam = "week",
        }
    );
    public static readonly JaNeeveld OudersJa = Erbij(
        new JaNeeveld(nameof(Activiteit.OudersJa), "Ouders betrokken?", a => a.OudersJa, (a, w) => a with { OudersJa = w })
        {
            InZin = "ouders betrokken",
            Blok = "ouders",
            Naam = "ja",
        }
    );
    public static readonly Keuzeveld OudersRol = Erbij(
        new Keuzeveld(
            nameof(Activiteit.OudersRol),
            "Rol van ouders",
            Codes.OudersRollen,
            a => a.OudersRol,
            (a, w) => a with { OudersRol = w }
        )
        {
            Blok = "ouders",
            Naam = "rol",
        }
    );
    public static readonly Tekstveld Vervolgstap = Erbij(
        new Tekstveld(
            nameof(Activiteit.Vervolgstap),
            "Vervolgstap",
            Limieten.Tekst,
            a => a.Vervolgstap,
            (a, w) => a with { Vervolgstap = w }
        )
    );
    public static readonly Onderdelenveld<VolgtOp> VolgtOp = Erbij(
        new Onderdelenveld<VolgtOp>(nameof(Activiteit.VolgtOp), "Sluit aan op", a => a.VolgtOp, (a, w) => a with { VolgtOp = w })
        {
            Sleutel = l => l.Id,
        }
    );
    public static readonly Woordenveld Competenties = Erbij(
        new Woordenveld(
            nameof(Activiteit.Competenties),
            "Loopbaancompetenties",
            Limieten.Woord,
            Limieten.PerLijst,
            a => a.Competenties,
            (a, w) => a with { Competenties = w }
        )
        {
            InZin = "competenties",
            Lijst = Codes.Competenties,
            Soort = "competentie",
        }
    );
    public static readonly Woordenveld Elementen = Erbij(
        new Woordenveld(
            nameof(Activiteit.Elementen),
            "Werkzame elementen",
            Limieten.Woord,
            Limieten.PerLijst,
            a => a.Elementen,
            (a, w) => a with { Elementen = w }
        )
        {
            Lijst = Codes.Elementen,
            Soort = "element",
        }
    );
    public static readonly Woordenveld Sector = Erbij(
        new Woordenveld(
            nameof(Activiteit.Sector),
            "Sectoren",
            Limieten.Woord,
            Limieten.PerLijst,
            a => a.Sector,
            (a, w) => a with { Sector = w }
        )
        {
            Soort = "sector",
        }
    );
    public static readonly Woordenveld Tags = Erbij(
        new Woordenveld(
            nameof(Activiteit.Tags),
            "Trefwoorden",
            Limieten.Woord,
            Limieten.PerLijst,
            a => a.Tags,
            (a, w) => a with { Tags = w }
        )
        {
            Soort = "tag",
        }
    );
    public static readonly Tekstveld Verantwoordelijke = Erbij(
        new Tekstveld(
            nameof(Activiteit.Verantwoordelijke),
            "Verantwoordelijke",
            Limieten.Naam,
            a => a.Verantwoordelijke,
            (a, w) => a with { Verantwoordelijke = w }
        )
        {
            LeegIsNull = true,
        }
    );
    public static readonly Sleutelveld Partner = Erbij(
        new Sleutelveld(nameof(Activiteit.Partner), "Partner", Limieten.Id, a => a.Partner, (a, w) => a with { Partner = w })
    );
    public static readonly Tekstveld Kosten = Erbij(
        new Tekstveld(nameof(Activiteit.Kosten), "Kosten", Limieten.Zin, a => a.Kosten, (a, w) => a with { Kosten = w })
    );
    public static readonly Tekstveld Vervoer = Erbij(
        new Tekstveld(nameof(Activiteit.Vervoer), "Vervoer", Limieten.Zin, a => a.Vervoer, (a, w) => a with { Vervoer = w })
    );
    public static readonly Woordenveld Zichtbaar = Erbij(
        new Woordenveld(
            nameof(Activiteit.Zichtbaar),
            "Zichtbaar in de leerlijn voor",
            Limieten.Woord,
            Limieten.PerLijst,
            a => a.Zichtbaar,
            (a, w) => a with { Zichtbaar = w }
        )
        {
            InZin = "zichtbaar voor",
            Lijst = Codes.Doelgroepen,
            OpVolgorde = true,
        }
    );
    public static readonly Vlagveld Nieuw = Erbij(
        new Vlagveld(
            nameof(Activiteit.Nieuw),
            "Deze activiteit is nieuw dit schooljaar",
            false,
            a => a.Nieuw,
            (a, w) => a with { Nieuw = w }
        )
        {
            InZin = "nieuw dit schooljaar",
        }
    );
    public static readonly Tekstveld DoelgroepExtra = Erbij(
        new Tekstveld(
            nameof(Activiteit.DoelgroepExtra),
            "Leerlingen die meer begeleiding nodig hebben",
            Limieten.Tekst,
            a => a.DoelgroepExtra,
            (a, w) => a with { DoelgroepExtra = w }
        )
        {
            InZin = "leerlingen die meer nodig hebben",
            LeegIsNull = true,
        }
    );
    public static readonly Woordenveld Gespreksfasen = Erbij(
        new Woordenveld(
            nameof(Activiteit.Gespreksfasen),
            "Fasen van het gesprek",
            Limieten.Woord,
            Limieten.PerLijst,
            a => a.Gespreksfasen,
            (a, w) => a with { Gespreksfasen = w }
        )
        {
            InZin = "gespreksfasen",
            Lijst = Codes.Gespreksfasen,
            OpVolgorde = true,
        }
    );

    // What the first example of the exchange file does not have is written only when it says something.

    public static readonly Tekstveld Vak = Erbij(
        new Tekstveld(nameof(Activiteit.Vak), "Vak", Limieten.Naam, a => a.Vak, (a, w) => a with { Vak = w }) { AlleenGevuld = true }
    );
    public static readonly JaNeeveld Rooster = Erbij(
        new JaNeeveld(nameof(Activiteit.Rooster), "In het rooster", a => a.Rooster, (a, w) => a with { Rooster = w })
        {
            AlleenGevuld = true,
        }
    );
    public static readonly Getalveld Minuten = Erbij(
        new Getalveld(
            nameof(Activiteit.Minuten),
            "Minuten per leerling of klas",
            0,
            _ => Limieten.Minuten,
            a => a.Minuten,
            (a, w) => a with { Minuten = w }
        )
        {
            InZin = "minuten",
            AlleenGevuld = true,
        }
    );
    public static readonly Woordenveld Leerwegen = Erbij(
        new Woordenveld(
            nameof(Activiteit.Leerwegen),
            "Leerwegen",
            Limieten.Naam,
            MeesteNamen,
            a => a.Leerwegen,
            (a, w) => a with { Leerwegen = w }
        )
        {
            Soort = "leerweg",
            IsDoelgroep = true,
            AlleenGevuld = true,
        }
    );
    public static readonly Woordenveld Vestigingen = Erbij(
        new Woordenveld(
            nameof(Activiteit.Vestigingen),
            "Vestigingen",
            Limieten.Naam,
            MeesteNamen,
            a => a.Vestigingen,
            (a, w) => a with { Vestigingen = w }
        )
        {
            Soort = "vestiging",
            IsDoelgroep = true,
            AlleenGevuld = true,
        }
    );
    public static readonly Woordenveld Klassen = Erbij(
        new Woordenveld(nameof(Activiteit.Klassen), "Klassen", Limieten.Naam, MeesteNamen, a => a.Klassen, (a, w) => a with { Klassen = w })
        {
            Soort = "klas",
            IsDoelgroep = true,
            AlleenGevuld = true,
        }
    );
    public static readonly Onderdelenveld<Materiaal> Materiaal = Erbij(
        new Onderdelenveld<Materiaal>(nameof(Activiteit.Materiaal), "Materiaal", a => a.Materiaal, (a, w) => a with { Materiaal = w })
        {
            AlleenGevuld = true,
        }
    );
    public static readonly Vlagveld Uitgewerkt = Erbij(
        new Vlagveld(nameof(Activiteit.Uitgewerkt), "Uitgewerkt", true, a => a.Uitgewerkt, (a, w) => a with { Uitgewerkt = w })
        {
            AlleenGevuld = true,
        }
    );

    /// <summary>
    /// Every field, in the order of the exchange file. <see cref="Activiteit.Nummer"/> is not among them: it is the database's, not a field of the line.
    /// </summary>
    public static IReadOnlyList<Activiteitveld> Alle => Rij;

    /// <summary>The highest number of a year in this zone.</summary>
    public static int LaatsteJaarVan(string zone) => zone == Codes.ZoneEigen ? LaatsteLeerjaar : LaatsteVervolgjaar;

    /// <summary>The fields in which two versions of an activity differ, in the order of <see cref="Alle"/>; empty = people entered the same.</summary>
    public static IReadOnlyList<Activiteitveld> Verschil(Activiteit een, Activiteit ander)
    {
        ArgumentNullException.ThrowIfNull(een);
        ArgumentNullException.ThrowIfNull(ander);
        return [.. Rij.Where(v => !v.IsGelijk(een, ander))];
    }

    private static T Erbij<T>(T veld)
        where T : Activiteitveld
    {
        Rij.Add(veld);
        return veld;
    }
}
