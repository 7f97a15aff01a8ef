using LobBeleid.Data.Organisatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>A page with a <see cref="Lijst"/>, read in one round trip.</summary>
public abstract class BeheerLijst(OrganisatieRepository organisatie) : BeheerPagina
{
    public Lijst? Lijst { get; private set; }

    protected OrganisatieRepository Organisatie => organisatie;

    protected virtual Task<Schoolindeling> LeesAsync(CancellationToken ct) => organisatie.GetAsync(School.Schooljaar, ct);

    protected abstract Lijst Maak(Schoolindeling indeling);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!IsPerSchooljaar || School.Schooljaar != 0)
        {
            Lijst = Maak(await LeesAsync(ct));
        }
        return Page();
    }
}
