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
