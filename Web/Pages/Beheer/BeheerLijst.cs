using LobBeleid.Data.Organisatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <param name="Id">Of the record; the first cell links to its form.</param>
/// <param name="Cellen">In the order of the columns; an empty one shows a dash.</param>
public sealed record Lijstrij(int Id, IReadOnlyList<string> Cellen);

/// <summary>A list of the school's own names: what it says, its rows, and where to add one. Shown by _Lijst.cshtml.</summary>
public sealed record Lijst
{
    /// <summary>One sentence of state in plain Dutch.</summary>
    public required string Zin { get; init; }
    public required IReadOnlyList<string> Kolommen { get; init; }
    public required IReadOnlyList<Lijstrij> Rijen { get; init; }

    /// <summary>The form page beside this list, such as "Team".</summary>
    public required string Formulier { get; init; }

    /// <summary>Text of the button that adds one, such as "Team toevoegen".</summary>
    public required string Toevoegen { get; init; }

    /// <summary>For whom the list is still empty: what it is for and the one next step.</summary>
    public required string Leeg { get; init; }
}

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
