using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Web.Toegang;

/// <summary>Rights on single records. The same conditions stand in the WHERE clause of every statement that writes.</summary>
public static class Rechten
{
    /// <summary>Decaan: all activities (of the own vestigingen, when limited to some); the team roles: those of their own teams; others read.</summary>
    /// <param name="ik">Who asks.</param>
    /// <param name="teamId">The activity's team, null = all teams of the leerjaar.</param>
    /// <param name="teamVestigingId">The vestiging of that team, null = unknown or no team.</param>
    public static bool MagActiviteitBewerken(Medewerker ik, int? teamId, int? teamVestigingId)
    {
        ArgumentNullException.ThrowIfNull(ik);
        if (
            ik.Heeft(Rollen.Decaan)
            && (ik.Vestigingen.Count == 0 || teamVestigingId is null || ik.Vestigingen.Contains(teamVestigingId.Value))
        )
        {
            return true;
        }
        return teamId is int team && ik.Teams.Contains(team) && ik.HeeftEen(Rollen.BewerkenEigenTeam);
    }

    /// <summary>May this person add activities at all?</summary>
    public static bool MagActiviteitToevoegen(Medewerker ik)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.Heeft(Rollen.Decaan) || (ik.HeeftEen(Rollen.BewerkenEigenTeam) && ik.Teams.Count > 0);
    }

    /// <summary>Priorities (domain 8.4) are written by who works on the line and by the directie; the team's session and the board share them.</summary>
    public static bool MagPrioriteitSchrijven(Medewerker ik)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.Heeft(Rollen.Directie) || MagActiviteitToevoegen(ik);
    }

    /// <summary>Strategic policy: the directie and nobody else. Tactical: who works in that team, its teamleider included; the directie abstains.</summary>
    /// <param name="ik">Who asks.</param>
    /// <param name="soort">Which register.</param>
    /// <param name="teamId">The plan's team; null for a strategic item.</param>
    public static bool MagBeleidSchrijven(Medewerker ik, Beleidssoort soort, int? teamId)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.HeeftEen(Beleidscodes.Schrijvers(soort))
            && (soort == Beleidssoort.Strategisch || (teamId is int team && ik.Teams.Contains(team)));
    }

    /// <summary>May this person add to a register at all?</summary>
    public static bool MagBeleidToevoegen(Medewerker ik, Beleidssoort soort)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.HeeftEen(Beleidscodes.Schrijvers(soort)) && (soort == Beleidssoort.Strategisch || ik.Teams.Count > 0);
    }

    /// <summary>Adopting a plan and deciding about its SMART letters: its teamleider.</summary>
    public static bool MagPlanVaststellen(Medewerker ik, int? teamId) =>
        MagBeleidSchrijven(ik, Beleidssoort.Tactisch, teamId) && ik.Heeft(Rollen.Teamleider);

    /// <summary>
    /// Improvement points: the decaan all; the team roles those of rounds in which their own team was asked. A mentor reads; who owns a
    /// point keeps it up (<see cref="MagPuntBijhouden"/>).
    /// </summary>
    /// <param name="ik">Who asks.</param>
    /// <param name="eigenTeam">A team of this person was asked in the round.</param>
    public static bool MagPuntSchrijven(Medewerker ik, bool eigenTeam)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.Heeft(Rollen.Decaan) || (eigenTeam && ik.HeeftEen(Puntschrijver.Teamrollen));
    }

    /// <summary>As <see cref="MagPuntSchrijven"/>, and the directie: it may ask for an improvement, and leaves the working out to others.</summary>
    public static bool MagPuntToevoegen(Medewerker ik, bool eigenTeam)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.Heeft(Rollen.Directie) || MagPuntSchrijven(ik, eigenTeam);
    }

    /// <summary>The owner, whatever the role, says how far a point is and what was done.</summary>
    public static bool MagPuntBijhouden(Medewerker ik, int? eigenaarId)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return eigenaarId == ik.Id;
    }

    /// <summary>Group talks: the decaan all; the team roles and a schoolcoach those of the leerjaren in which an own team works, at its vestiging.</summary>
    /// <param name="ik">Who asks.</param>
    /// <param name="eigenBereik">An own team works in that leerjaar at that vestiging (<see cref="GroepsgesprekRepository"/>).</param>
    public static bool MagGesprekSchrijven(Medewerker ik, bool eigenBereik)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.Heeft(Rollen.Decaan) || (eigenBereik && ik.HeeftEen(Gespreksschrijver.Teamrollen));
    }

    /// <summary>CP-26 names a colleague: only that person, teamleiders and decanen see the name (domain 5.4, 11).</summary>
    public static bool MagPersoonZien(Medewerker ik, string persoon)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return ik.Heeft(Rollen.Decaan)
            || ik.Heeft(Rollen.Teamleider)
            || string.Equals(ik.Naam.Trim(), persoon.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
