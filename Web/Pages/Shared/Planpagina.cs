using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>What the pages on one school year's plan share: the plan itself, who writes, and who may write what.</summary>
public abstract class Planpagina(PlanLezer lezer, TimeProvider klok) : Paginabasis
{
    public Plan Plan { get; private set; } = null!;
    public int Schooljaar => School.Schooljaar;

    protected PlanLezer Lezer => lezer;

    protected async Task LaadAsync(CancellationToken ct) => Plan = await lezer.LaadAsync(ct);

    /// <summary>Real time, never the pinned day.</summary>
    protected DateTimeOffset Nu => klok.GetUtcNow();

    protected Schrijver Schrijver => Schrijver.Van(School.Ik, Nu);

    public bool MagBewerken(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        int? team = Plan.Jaar.TeamVan.TryGetValue(a.Nummer, out var t) ? t : null;
        return Rechten.MagActiviteitBewerken(School.Ik, team, Plan.School.Teams.FirstOrDefault(x => x.Id == team)?.VestigingId);
    }

    /// <summary>Makes a round about an activity; only pupils of the own school can be asked.</summary>
    public bool MagVragen(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return a.IsEigen && School.Ik.Heeft(Data.Beheer.Rollen.Decaan);
    }

    public bool MagToevoegen => Schooljaar > 0 && Rechten.MagActiviteitToevoegen(School.Ik);

    /// <summary>The teams to which this person may add; the empty choice (all teams) is the decaan's.</summary>
    public IReadOnlyList<Data.Organisatie.Team> EigenTeams =>
        School.Ik.Heeft(Data.Beheer.Rollen.Decaan)
            ?
            [
                .. Plan.School.Teams.Where(t =>
                    School.Ik.Vestigingen.Count == 0 || t.VestigingId is not int v || School.Ik.Vestigingen.Contains(v)
                ),
            ]
            : [.. Plan.School.Teams.Where(t => School.Ik.Teams.Contains(t.Id))];

    /// <summary>May this person add to this team (a code; null = all teams)?</summary>
    protected bool MagTeam(string? team) => team is null ? School.Ik.Heeft(Data.Beheer.Rollen.Decaan) : EigenTeams.Any(t => t.Code == team);
}
