using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// What the school does with a result of a closed round: who keeps it going, the plan or priority it went into, and what the class reads of it.
/// </summary>
public sealed record Verbeterpunt
{
    public const string Open = "open",
        Bezig = "bezig",
        Gereed = "gedaan";

    public static readonly IReadOnlyList<string> Statussen = [Open, Bezig, Gereed];

    public int Id { get; init; }
    public int RondeId { get; init; }

    /// <summary>Name of the round.</summary>
    public string Ronde { get; init; } = "";

    /// <summary>Of the round.</summary>
    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;

    /// <summary>Of the round.</summary>
    public int SchooljaarId { get; init; }

    /// <summary>Code of the item; empty = the round as a whole.</summary>
    public string Vraag { get; init; } = "";
    public string Tekst { get; init; } = "";

    /// <summary>The colleague who keeps it going; null = nobody yet.</summary>
    public int? EigenaarId { get; init; }
    public string? Eigenaar { get; init; }

    /// <summary>The tactical plan it went into; null = none.</summary>
    public int? BeleidsstukId { get; init; }
    public string? PlanCode { get; init; }
    public string? PlanTitel { get; init; }
    public bool PlanGearchiveerd { get; init; }

    /// <summary>The priority it went into; null = none.</summary>
    public int? PrioriteitId { get; init; }

    /// <summary>What that priority picks up.</summary>
    public string? Prioriteit { get; init; }

    /// <summary>The school year of that priority, which its page asks for.</summary>
    public int? PrioriteitSchooljaar { get; init; }
    public bool PrioriteitVerwijderd { get; init; }

    /// <summary>"Jullie zeiden", read by the class; empty = nothing.</summary>
    public string Gezegd { get; init; } = "";

    /// <summary>"Wij deden", read by the class; empty = nothing yet.</summary>
    public string Gedaan { get; init; } = "";

    /// <summary>One of <see cref="Statussen"/>.</summary>
    public string Status { get; init; } = Open;
    public string GewijzigdDoor { get; init; } = "";
    public DateTimeOffset GewijzigdOp { get; init; }
    public int Versie { get; init; }

    /// <summary>Does the class read anything of this?</summary>
    public bool IsVoorKlas => Gezegd.Length + Gedaan.Length > 0;
}
