using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>As <see cref="Planpagina"/>, for a form that two people may have open: a class has one base, and both ask <see cref="Planrechten"/>.</summary>
/// <typeparam name="T">The input record.</typeparam>
public abstract class Planformulier<T>(PlanLezer lezer, TimeProvider klok) : Formulierpagina<T>
    where T : class, new()
{
    public Plan Plan { get; private set; } = null!;
    public int Schooljaar => School.Schooljaar;

    protected async Task LaadAsync(CancellationToken ct) => Plan = await lezer.LaadAsync(ct);

    /// <summary>Real time, never the pinned day.</summary>
    protected DateTimeOffset Nu => klok.GetUtcNow();

    protected Schrijver Schrijver => Schrijver.Van(School.Ik, Nu);

    public bool MagBewerken(Activiteit a) => Planrechten.MagBewerken(School.Ik, Plan, a);

    public bool MagVragen(Activiteit a) => Planrechten.MagVragen(School.Ik, a);

    public bool MagToevoegen => Schooljaar > 0 && Rechten.MagActiviteitToevoegen(School.Ik);

    public IReadOnlyList<Team> EigenTeams => Planrechten.EigenTeams(School.Ik, Plan);
}
