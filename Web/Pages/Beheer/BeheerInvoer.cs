using LobBeleid.Data.Domein;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>As <see cref="BeheerPagina"/>, for a form that two people may have open: a class has one base, and both ask <see cref="Beheerkop"/>.</summary>
/// <typeparam name="T">The input record.</typeparam>
public abstract class BeheerInvoer<T> : Formulierpagina<T>, IBeheerPagina
    where T : class, new()
{
    public abstract string Titel { get; }

    /// <summary>The page between Beheer and this one; null when there is none.</summary>
    protected virtual (string Label, string Pad)? Boven => null;

    /// <summary>True when the page shows one school year.</summary>
    public virtual bool IsPerSchooljaar => false;

    public int? Jaar => Beheerkop.Jaar(School);

    public string JaarNaam => SchoolKalender.Naam(School.Schooljaar);

    /// <summary>True when a form was sent for a school year that no longer exists.</summary>
    protected bool IsAnderSchooljaar => IsPerSchooljaar && Beheerkop.IsAnderSchooljaar(School, Request);

    public override PageResult Page()
    {
        ViewData["Titel"] = Titel;
        Beheerkop.Zet(ViewData, Titel, Boven, Jaar);
        return base.Page();
    }
}
