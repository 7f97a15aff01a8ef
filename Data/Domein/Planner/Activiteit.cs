namespace LobBeleid.Data.Domein.Planner;

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
