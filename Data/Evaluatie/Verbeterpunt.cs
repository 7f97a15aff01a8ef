using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;

namespace LobBeleid.Data.Evaluatie;

/// <summary>What the school does with a result of a closed round: who keeps it going, the plan or priority it went into, and what the class reads of it.</summary>
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

    /// <summary>Of the round: "leerling" or "mentor".</summary>
    public string Doelgroep { get; init; } = "";

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

/// <summary>A closed round from which an improvement can come.</summary>
public sealed record Puntronde
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public string Doelgroep { get; init; } = "";
    public int SchooljaarId { get; init; }

    /// <summary>A team of the reader was asked.</summary>
    public bool EigenTeam { get; init; }

    /// <summary>A code with which the class reads what was done; of a class of the reader when there is one.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whose code it is.</summary>
    public string CodeVan { get; init; } = "";
}

/// <summary>A priority as a choice.</summary>
public sealed record Prioriteitkeuze
{
    public int Id { get; init; }
    public int SchooljaarId { get; init; }
    public string WatPakkenWeOp { get; init; } = "";
}

/// <summary>Who writes improvement points, for the right in every WHERE clause.</summary>
public sealed record Puntschrijver
{
    /// <summary>The roles that work in a team and write for it. A mentor reads, and keeps up a point that is the mentor's own.</summary>
    public static readonly IReadOnlyList<string> Teamrollen = [Rollen.Teamleider, Rollen.Vakdocent, Rollen.Stagebegeleider];

    public required int GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTimeOffset Nu { get; init; }

    /// <summary>Writes all points.</summary>
    public required bool IsDecaan { get; init; }

    /// <summary>Adds points to any round.</summary>
    public required bool IsDirectie { get; init; }

    /// <summary>Writes points of rounds in which an own team was asked.</summary>
    public required bool HeeftTeamrol { get; init; }

    public static Puntschrijver Van(Medewerker ik, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return new()
        {
            GebruikerId = ik.Id,
            Naam = ik.Naam,
            Nu = nu,
            IsDecaan = ik.Heeft(Rollen.Decaan),
            IsDirectie = ik.Heeft(Rollen.Directie),
            HeeftTeamrol = ik.HeeftEen(Teamrollen),
        };
    }
}

/// <summary>All points with the closed rounds they can come from.</summary>
public sealed record Puntenlijst(IReadOnlyList<Verbeterpunt> Punten, IReadOnlyList<Puntronde> Rondes);

/// <summary>All that the form of one point needs.</summary>
public sealed record Puntformulier
{
    public required IReadOnlyList<Verbeterpunt> Punten { get; init; }
    public required IReadOnlyList<Puntronde> Rondes { get; init; }

    /// <summary>What the asked round asked; empty when there is no such closed round.</summary>
    public required Domein.Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Collega> Collegas { get; init; }

    /// <summary>Tactical plans that are not archived.</summary>
    public required IReadOnlyList<Plankeuze> Plannen { get; init; }
    public required IReadOnlyList<Prioriteitkeuze> Prioriteiten { get; init; }
}

/// <summary>A tactical plan as a choice.</summary>
public sealed record Plankeuze
{
    public int Id { get; init; }
    public string Code { get; init; } = "";
    public string Titel { get; init; } = "";
}

/// <summary>What a class reads of a round: what it said and what was done. No figures and no names.</summary>
public sealed record Wijdeden
{
    public required string Ronde { get; init; }

    /// <summary>"leerling" or "mentor".</summary>
    public required string Doelgroep { get; init; }
    public required DateTimeOffset SluitOp { get; init; }

    /// <summary>Null = not closed yet, and then there is nothing to read.</summary>
    public required DateTimeOffset? GeslotenOp { get; init; }
    public required IReadOnlyList<Klaspunt> Punten { get; init; }
}

public sealed record Klaspunt
{
    public string Gezegd { get; init; } = "";
    public string Gedaan { get; init; } = "";
    public string Status { get; init; } = "";
}
