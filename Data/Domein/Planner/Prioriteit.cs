namespace LobBeleid.Data.Domein.Planner;

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

    public bool IsOpen => Status != "Afgesloten";
}
