using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
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

    public bool MagBewerken(Activiteit a) => Planrechten.MagBewerken(School.Ik, Plan, a);

    public bool MagVragen(Activiteit a) => Planrechten.MagVragen(School.Ik, a);

    public bool MagToevoegen => Schooljaar > 0 && Rechten.MagActiviteitToevoegen(School.Ik);

    public IReadOnlyList<Team> EigenTeams => Planrechten.EigenTeams(School.Ik, Plan);

    /// <summary>May this person add to this team (a code; null = all teams)?</summary>
    protected bool MagTeam(string? team) => team is null ? School.Ik.Heeft(Data.Beheer.Rollen.Decaan) : EigenTeams.Any(t => t.Code == team);
}
