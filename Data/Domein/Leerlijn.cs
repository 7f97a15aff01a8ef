namespace LobBeleid.Data.Domein;

/// <summary>One school year's LOB line as plain values: what the rules, the coverage and the checklist look at (domain 5.3).</summary>
public sealed record Leerlijn
{
    public required SchoolKalender Kalender { get; init; }

    /// <summary>Own leerjaren in order of their number.</summary>
    public IReadOnlyList<Leerjaar> Leerjaren { get; init; } = [];
    public IReadOnlyList<Activiteit> Activiteiten { get; init; } = [];
    public IReadOnlyList<Mijlpaal> Mijlpalen { get; init; } = [];
    public IReadOnlyList<Partner> Partners { get; init; } = [];
    public IReadOnlyList<Prioriteit> Prioriteiten { get; init; } = [];

    /// <summary>Where its pupils go afterwards: codes of <see cref="Overgangen"/>. Empty = vmbo.</summary>
    public IReadOnlyList<string> Sectoren { get; init; } = [];

    /// <summary>What pupils said of an activity, per <see cref="Activiteit.Id"/>. Beside the line, not in it: it is never stored with it, and a colleague's word goes first.</summary>
    public IReadOnlyDictionary<string, Leerlingblik> Blikken { get; init; } = new Dictionary<string, Leerlingblik>();

    /// <summary>Do pupils see the link? What a colleague filled in; else what the survey after the later activity says; null = not known.</summary>
    public string? LeerlingZiet(Activiteit naar, VolgtOp link) => link.LeerlingZiet ?? Blikken.GetValueOrDefault(naar.Id)?.Ziet;

    /// <summary>How the school knows what <see cref="LeerlingZiet"/> says.</summary>
    public string Bron(Activiteit naar, VolgtOp link) =>
        link.LeerlingZiet is not null ? link.Bron
        : Blikken.GetValueOrDefault(naar.Id) is { Ziet: not null } blik ? blik.Bron
        : "";

    /// <summary>Colleague and survey say the opposite of each other.</summary>
    public bool IsOneens(Activiteit naar, VolgtOp link) =>
        link.LeerlingZiet is { } zegt && Blikken.GetValueOrDefault(naar.Id)?.Ziet is { } ziet && zegt != ziet;

    /// <summary>
    /// Line week of an activity's start (domain 5.3): the years of the line follow each other without summer, own leerjaren first, then mbo, then daarna.
    /// Without a week it is the last line week of its year; so is it with a week that the school's calendar no longer holds.
    /// </summary>
    public int Positie(Activiteit a) =>
        a.WeekVan is int w && Kalender.IsSchoolweek(w)
            ? Lijnweek(a.Zone, a.Leerjaar, w)
            : JaarIndex(a.Zone, a.Leerjaar) * Kalender.AantalWeken;

    /// <summary>Line week (1-based) of a school week in a year of the line: (y−1)·W + s.</summary>
    public int Lijnweek(string zone, int leerjaar, int week) =>
        ((JaarIndex(zone, leerjaar) - 1) * Kalender.AantalWeken) + Kalender.Volgnummer(week);

    /// <summary>The how-manieth year of the line (1-based) a leerjaar is. Mbo counts four years; daarna follows.</summary>
    public int JaarIndex(string zone, int leerjaar)
    {
        if (zone == Codes.ZoneEigen)
        {
            var index = 0;
            foreach (var l in Leerjaren)
            {
                if (l.Nr < leerjaar)
                {
                    index++;
                }
            }

            return index + 1;
        }

        return Leerjaren.Count + (zone == Codes.ZoneMbo ? leerjaar : 4 + leerjaar);
    }
}

/// <summary>A year of the own school in one school year.</summary>
public sealed record Leerjaar
{
    public required int Nr { get; init; }

    /// <summary>Has LOB a fixed place in the timetable?</summary>
    public bool Rooster { get; init; }
    public bool Portfolio { get; init; }

    /// <summary>Number of school weeks with LOB on the timetable; null = all.</summary>
    public int? Weken { get; init; }

    /// <summary>Codes of the teams that teach this year; empty = not divided over teams.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];
}

/// <summary>A choice moment that the line works towards. Week null = not planned yet, then no rule looks at it.</summary>
public sealed record Mijlpaal
{
    public required string Soort { get; init; }
    public required int Leerjaar { get; init; }
    public int? Week { get; init; }
}

/// <summary>An outside party; Tot is the last day of the agreement, null = no end agreed.</summary>
public sealed record Partner
{
    public required string Id { get; init; }
    public required string Naam { get; init; }
    public DateOnly? Tot { get; init; }
}

/// <summary>The part of a priority that the line's rules need and the exchange carries (domain 8.4).</summary>
public sealed record Prioriteit
{
    /// <summary>Database id and version, for pages; 0 when the value does not come from the database.</summary>
    public int Id { get; init; }
    public int Versie { get; init; }
    public string Zone { get; init; } = Codes.ZoneEigen;
    public int? Leerjaar { get; init; }
    public string WatPakkenWeOp { get; init; } = "";
    public string Oorzaak { get; init; } = "";
    public string AanZet { get; init; } = "";
    public string Status { get; init; } = "";
    public string Eigenaar { get; init; } = "";

    /// <summary>Can the team take the cause away itself? Null = not answered.</summary>
    public bool? WegTeNemen { get; init; }

    /// <summary>strategisch or tactisch; empty = not answered.</summary>
    public string Soort { get; init; } = "";

    /// <summary>One agreement per line: who does what.</summary>
    public string WieDoetWat { get; init; } = "";
    public string Nodig { get; init; } = "";
    public string EersteStapMorgen { get; init; } = "";
    public DateOnly? Einddatum { get; init; }
}

/// <summary>A link to an earlier activity, held by the later one.</summary>
public sealed record VolgtOp
{
    /// <summary><see cref="Activiteit.Id"/> of the earlier activity.</summary>
    public required string Id { get; init; }
    public string Toelichting { get; init; } = "";

    /// <summary>Do pupils see the link? "ja", "nee", or null = not asked.</summary>
    public string? LeerlingZiet { get; init; }

    /// <summary>How the school knows: "leerlingenpanel van 12 mei", later a survey; empty when not asked or not noted.</summary>
    public string Bron { get; init; } = "";
}

public sealed record Materiaal(string Titel, string Url);

/// <summary>An activity in the line. Empty text and null mean: not filled in. Lists of leerwegen, vestigingen and klassen: empty = all.</summary>
public sealed record Activiteit
{
    /// <summary>Stable id of the exchange file, unique in the school year; also what links name.</summary>
    public required string Id { get; init; }

    /// <summary>Database id, for addresses of pages; 0 when the value does not come from the database.</summary>
    public int Nummer { get; init; }
    public required string Titel { get; init; }
    public required string Type { get; init; }
    public string Zone { get; init; } = Codes.ZoneEigen;
    public required int Leerjaar { get; init; }

    /// <summary>Team code; null = all teams of the leerjaar.</summary>
    public string? Team { get; init; }

    /// <summary>ISO week numbers; WeekTot null = the same as WeekVan.</summary>
    public int? WeekVan { get; init; }
    public int? WeekTot { get; init; }

    /// <summary>E, G, I, "-" or null = not chosen.</summary>
    public string? Marker { get; init; }
    public string Doel { get; init; } = "";
    public string? Fase { get; init; }
    public string? Les { get; init; }
    public string Vak { get; init; } = "";
    public bool? Rooster { get; init; }
    public string? Plaats { get; init; }
    public string? RolLeerling { get; init; }

    /// <summary>Yes, no, or null = not answered yet; the same for ReflectieJa and OudersJa.</summary>
    public bool? VoorbereidingJa { get; init; }
    public string VoorbereidingTekst { get; init; } = "";
    public bool? ReflectieJa { get; init; }
    public string? ReflectieVorm { get; init; }
    public int? ReflectieWeek { get; init; }
    public bool? OudersJa { get; init; }
    public string? OudersRol { get; init; }
    public string Vervolgstap { get; init; } = "";
    public IReadOnlyList<VolgtOp> VolgtOp { get; init; } = [];
    public IReadOnlyList<string> Competenties { get; init; } = [];
    public IReadOnlyList<string> Elementen { get; init; } = [];
    public IReadOnlyList<string> Sector { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public string Verantwoordelijke { get; init; } = "";

    /// <summary><see cref="Partner.Id"/> or null.</summary>
    public string? Partner { get; init; }
    public string Kosten { get; init; } = "";
    public string Vervoer { get; init; } = "";
    public IReadOnlyList<string> Zichtbaar { get; init; } = [];
    public bool Nieuw { get; init; }
    public string DoelgroepExtra { get; init; } = "";

    /// <summary>Phases a–d of a loopbaangesprek that this talk holds.</summary>
    public IReadOnlyList<string> Gespreksfasen { get; init; } = [];

    /// <summary>Lesson time in minutes; null = not filled in.</summary>
    public int? Minuten { get; init; }
    public IReadOnlyList<string> Leerwegen { get; init; } = [];
    public IReadOnlyList<string> Vestigingen { get; init; } = [];
    public IReadOnlyList<string> Klassen { get; init; } = [];
    public IReadOnlyList<Materiaal> Materiaal { get; init; } = [];

    /// <summary>False for an activity that was only ticked on the checklist: the planner folds those into one line.</summary>
    public bool Uitgewerkt { get; init; } = true;

    public bool IsEigen => Zone == Codes.ZoneEigen;
}
