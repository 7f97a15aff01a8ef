using LobBeleid.Data.Beheer;

namespace LobBeleid.Data.Evaluatie;

/// <summary>Who writes group talks, for the right in every WHERE clause.</summary>
public sealed record Gespreksschrijver
{
    public static readonly IReadOnlyList<string> Teamrollen = [.. Rollen.BewerkenEigenTeam, Rollen.Schoolcoach];

    public required int GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTimeOffset Nu { get; init; }
    public required bool IsDecaan { get; init; }
    public required bool HeeftTeamrol { get; init; }

    public static Gespreksschrijver Van(Medewerker ik, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return new()
        {
            GebruikerId = ik.Id,
            Naam = ik.Naam,
            Nu = nu,
            IsDecaan = ik.Heeft(Rollen.Decaan),
            HeeftTeamrol = ik.HeeftEen(Teamrollen),
        };
    }
}
