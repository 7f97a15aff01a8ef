using LobBeleid.Data.Domein;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>What every page of the administration shares: title and breadcrumbs, which follow from where the page stands.</summary>
public abstract class BeheerPagina : Paginabasis, IBeheerPagina
{
    public abstract string Titel { get; }

    /// <summary>The page between Beheer and this one; null when there is none.</summary>
    protected virtual (string Label, string Pad)? Boven => null;

    /// <summary>True for /Beheer itself, which needs no breadcrumbs.</summary>
    protected virtual bool IsVoorpagina => false;

    /// <summary>True when the page shows one school year.</summary>
    public virtual bool IsPerSchooljaar => false;

    public int? Jaar => Beheerkop.Jaar(School);

    public string JaarNaam => SchoolKalender.Naam(School.Schooljaar);

    /// <summary>True when a form was sent for a school year that no longer exists.</summary>
    protected bool IsAnderSchooljaar => IsPerSchooljaar && Beheerkop.IsAnderSchooljaar(School, Request);

    public override PageResult Page()
    {
        ViewData["Titel"] = Titel;
        if (!IsVoorpagina)
        {
            Beheerkop.Zet(ViewData, Titel, Boven, Jaar);
        }

        return base.Page();
    }
}
