using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>What every page shares: the context, the status message, and the two ways to answer a post.</summary>
public abstract class Paginabasis : PageModel
{
    protected SchoolContext School => HttpContext.RequestServices.GetRequiredService<SchoolContext>();

    /// <summary>Shown on the next page in the one place for status messages.</summary>
    protected void Meld(string tekst, string soort = "success")
    {
        TempData["Melding"] = tekst;
        TempData["MeldingSoort"] = soort;
        // An undo that nobody used belongs to the message before this one.
        TempData.Remove("OngedaanPagina");
        TempData.Remove("OngedaanId");
    }

    /// <summary>As <see cref="Meld"/>, with a button that posts handler Terugzetten of <paramref name="pagina"/> with this id.</summary>
    protected void MeldMetOngedaan(string tekst, string pagina, int id)
    {
        Meld(tekst);
        TempData["OngedaanPagina"] = pagina;
        TempData["OngedaanId"] = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>An address to go back to, as a form sends it: of this site, short, and fit for a header; else null.</summary>
    protected string? Terugadres(string? adres) =>
        adres is { Length: > 0 and <= 1000 } && adres.All(c => c is > ' ' and <= '~') && Url.IsLocalUrl(adres) ? adres : null;

    /// <summary>The page again, with status 400: an expected failure, nothing that was typed is lost.</summary>
    protected PageResult Ongeldig()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    protected PageResult Ongeldig(string veld, string melding)
    {
        ModelState.AddModelError(veld, melding);
        return Ongeldig();
    }

    /// <summary>True when htmx asks: answer with a partial.</summary>
    protected bool IsHtmx => Request.Headers.ContainsKey("HX-Request");
}
