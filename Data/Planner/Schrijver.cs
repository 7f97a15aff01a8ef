using LobBeleid.Data.Beheer;

namespace LobBeleid.Data.Planner;

/// <summary>Who writes, and when; the rights of this moment stand in the WHERE clause of every write.</summary>
public sealed record Schrijver
{
    public required int GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTimeOffset Nu { get; init; }

    /// <summary>Edits all activities, or those of the own vestigingen when limited to some.</summary>
    public required bool IsDecaan { get; init; }

    /// <summary>Edits the activities of the own teams.</summary>
    public required bool HeeftTeamrol { get; init; }

    public static Schrijver Van(Medewerker ik, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return new()
        {
            GebruikerId = ik.Id,
            Naam = ik.Naam,
            Nu = nu,
            IsDecaan = ik.Heeft(Rollen.Decaan),
            HeeftTeamrol = ik.HeeftEen(Rollen.BewerkenEigenTeam),
        };
    }
}
