namespace LobBeleid.Data.Domein.Planner;

/// <summary>Part of the school whose pupils follow the line together: a vestiging, a team or a leerweg.</summary>
public sealed record Groep
{
    /// <summary>vestiging, team or leerweg.</summary>
    public required string Soort { get; init; }

    /// <summary>Name of the vestiging or leerweg, code of the team; unique within the kind.</summary>
    public required string Naam { get; init; }

    /// <summary>"vestiging De Linde", "team BL", "leerweg Kader".</summary>
    public string Label => Soort + " " + Naam;

    /// <summary>How the group stands in a URL: "vestiging:De Linde".</summary>
    public string Sleutel => Soort + ":" + Naam;

    /// <summary>The own leerjaren in which the group has pupils.</summary>
    public required IReadOnlySet<int> Leerjaren { get; init; }

    /// <summary>Of a leerweg: where it leads (<see cref="Overgangen.Sector"/>); null = as the whole school.</summary>
    public string? Sector { get; init; }

    /// <summary>Do pupils of this group take part? In leerjaren outside <see cref="Leerjaren"/> it says whether they did or will.</summary>
    public required Func<Activiteit, bool> Bereikt { get; init; }
}
