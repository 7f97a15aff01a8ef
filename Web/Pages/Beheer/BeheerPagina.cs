using LobBeleid.Data.Domein;
using LobBeleid.Web.Pages.Shared;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>What every page of the administration shares: title and breadcrumbs, which follow from where the page stands.</summary>
public abstract class BeheerPagina : Paginabasis
{
    public abstract string Titel { get; }

    /// <summary>The page between Beheer and this one; null when there is none.</summary>
    protected virtual (string Label, string Pad)? Boven => null;

    /// <summary>True for /Beheer itself, which needs no breadcrumbs.</summary>
    protected virtual bool IsVoorpagina => false;

    /// <summary>True when the page shows one school year.</summary>
    public virtual bool IsPerSchooljaar => false;

    /// <summary>For asp-route-schooljaar: null when the school has no year yet, so that links stay clean.</summary>
    public int? Jaar => School.Schooljaar == 0 ? null : School.Schooljaar;

    public string JaarNaam => SchoolKalender.Naam(School.Schooljaar);

    /// <summary>True when a form was sent for a school year that no longer exists: another year would then be written to.</summary>
    protected bool IsAnderSchooljaar =>
        IsPerSchooljaar
        && (
            School.Schooljaar == 0
            || (
                Request.Query.ContainsKey("schooljaar")
                && Request.Query["schooljaar"] != School.Schooljaar.ToString(System.Globalization.CultureInfo.InvariantCulture)
            )
        );

    public override Microsoft.AspNetCore.Mvc.RazorPages.PageResult Page()
    {
        ViewData["Titel"] = Titel;
        if (!IsVoorpagina)
        {
            var jaar = Jaar is int j ? $"?schooljaar={j}" : "";
            var kruimels = new List<(string Label, string? Pad)> { ("Beheer", "/Beheer" + jaar) };
            if (Boven is { } boven)
            {
                kruimels.Add((boven.Label, boven.Pad + jaar));
            }
            kruimels.Add((Titel, null));
            ViewData["Kruimels"] = kruimels;
        }

        return base.Page();
    }
}
