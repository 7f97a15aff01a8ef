namespace LobBeleid.Data.Beheer;

/// <summary>The roles of domain section 2 that a colleague may have, several at a time.</summary>
public static class Rollen
{
    public const string Beheerder = "Beheerder";

    /// <summary>Decaan or LOB-coördinator: keeps the whole line.</summary>
    public const string Decaan = "Decaan";
    public const string Teamleider = "Teamleider";
    public const string Mentor = "Mentor";
    public const string Vakdocent = "Vakdocent";
    public const string Stagebegeleider = "Stagebegeleider";
    public const string Directie = "Directie";
    public const string Schoolcoach = "Schoolcoach";

    public static readonly IReadOnlyList<string> Alle =
    [
        Beheerder,
        Decaan,
        Teamleider,
        Mentor,
        Vakdocent,
        Stagebegeleider,
        Directie,
        Schoolcoach,
    ];

    /// <summary>Roles that edit the activities of their own teams.</summary>
    public static readonly IReadOnlyList<string> BewerkenEigenTeam = [Teamleider, Mentor, Vakdocent, Stagebegeleider];
}

/// <summary>An account as the sign-in system needs it. Never shown as a whole.</summary>
public sealed class Gebruiker
{
    public int Id { get; set; }
    public string Naam { get; set; } = "";
    public string Email { get; set; } = "";
    public string EmailNormaal { get; set; } = "";
    public string? WachtwoordHash { get; set; }
    public string Beveiligingsstempel { get; set; } = "";
    public int FouteAanmeldingen { get; set; }
    public DateTimeOffset? GeblokkeerdTot { get; set; }
    public bool Actief { get; set; } = true;
    public bool MoetWachtwoordWijzigen { get; set; }
    public DateTimeOffset AangemaaktOp { get; set; }
    public int Versie { get; set; } = 1;
}

/// <summary>A colleague with roles and scope, as of this request.</summary>
public sealed record Medewerker
{
    public required int Id { get; init; }
    public required string Naam { get; init; }
    public required string Email { get; init; }
    public required string Beveiligingsstempel { get; init; }
    public bool Actief { get; init; }
    public bool MoetWachtwoordWijzigen { get; init; }
    public IReadOnlySet<string> Rollen { get; init; } = new HashSet<string>();
    public IReadOnlySet<int> Teams { get; init; } = new HashSet<int>();
    public IReadOnlySet<string> TeamCodes { get; init; } = new HashSet<string>();

    /// <summary>Empty = the whole school.</summary>
    public IReadOnlySet<int> Vestigingen { get; init; } = new HashSet<int>();

    public bool Heeft(string rol) => Rollen.Contains(rol);

    public bool HeeftEen(IEnumerable<string> rollen) => Rollen.Overlaps(rollen);
}
