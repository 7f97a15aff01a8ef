using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Planning;

/// <summary>What one person may do with a plan.</summary>
public static class Planrechten
{
    public static bool MagBewerken(Medewerker ik, Plan plan, Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(a);
        int? team = plan.Jaar.TeamVan.TryGetValue(a.Nummer, out var t) ? t : null;
        return Rechten.MagActiviteitBewerken(ik, team, plan.School.Teams.FirstOrDefault(x => x.Id == team)?.VestigingId);
    }

    /// <summary>Makes a round about an activity; only pupils of the own school can be asked.</summary>
    public static bool MagVragen(Medewerker ik, Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(a);
        return a.IsEigen && ik.Heeft(Rollen.Decaan);
    }

    /// <summary>The teams to which this person may add; the empty choice (all teams) is the decaan's.</summary>
    public static IReadOnlyList<Team> EigenTeams(Medewerker ik, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(plan);
        return ik.Heeft(Rollen.Decaan)
            ? [.. plan.School.Teams.Where(t => ik.Vestigingen.Count == 0 || t.VestigingId is not int v || ik.Vestigingen.Contains(v))]
            : [.. plan.School.Teams.Where(t => ik.Teams.Contains(t.Id))];
    }
}
