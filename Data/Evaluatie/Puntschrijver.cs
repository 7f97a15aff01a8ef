using LobBeleid.Data.Beheer;

namespace LobBeleid.Data.Evaluatie;

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
