using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Pages.Planner.WatAls;

/// <summary>One draft beside the live line: reads it, says who may do what with it, and keeps anybody from deciding on what they did not see.</summary>
public abstract class Ontwerppagina(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok) : Planpagina(lezer, klok)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public Wijzigingsinvoer Invoer { get; set; } = new();

    /// <summary>The version that the page showed: what is accepted, thrown away or seen is what the reader saw.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Which form was posted; it stays open when it needs mending.</summary>
    public string Formulier { get; protected set; } = "";

    public OntwerpBeeld Beeld { get; private set; } = null!;
    public Lijnbeeld Live { get; private set; } = null!;
    public Ontwerp Ontwerp => Beeld.Ontwerp;

    /// <summary>The line as the draft has it.</summary>
    public Leerlijn Lijn => Beeld.Toepassing.Lijn;
    public IReadOnlyList<Liveverschil> Sinds { get; private set; } = [];

    /// <summary>Activities that this person may not change, so that accepting is somebody else's.</summary>
    public IReadOnlyList<string> Vreemd { get; private set; } = [];
    public bool IsOpen => Ontwerp.DoorgevoerdOp is null;
    public bool MagWijzigen => School.Ik.Heeft(Rollen.Decaan) || (Ontwerp.EigenaarId == School.Ik.Id && MagToevoegen);

    protected OntwerpRepository Ontwerpen => ontwerpen;

    protected RedirectToPageResult Terug() => RedirectToPage("Ontwerp", new { id = Id, schooljaar = Schooljaar });

    /// <summary>The draft and both lines; a result when there is no such draft.</summary>
    protected async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Schooljaar == 0 || await ontwerpen.GetAsync(Schooljaar, Id, ct) is not { } ontwerp)
        {
            return NotFound();
        }
        await LaadAsync(ct);
        Live = Lijnbeeld.Van(Plan.Bevindingen);
        // An accepted draft is the live line already: laying it on again would say that nothing fits.
        Beeld = OntwerpBeeld.Maak(ontwerp, Plan, Live);
        if (ontwerp.DoorgevoerdOp is null)
        {
            Sinds = Ontwerplijn.Sinds(Ontwerplijn.Lees<Stand>(ontwerp.Basis), Plan.Lijn, Plan.Jaar.VersieVan, Beeld.Wijzigingen);
            var toegevoegd = Beeld.Wijzigingen.Where(w => w.Nieuw is { } nieuw && !MagTeam(nieuw.Team)).Select(w => w.Titel);
            Vreemd = [.. NietVanMij(Beeld.Wijzigingen).Concat(toegevoegd).Distinct()];
        }

        return null;
    }

    /// <summary>As <see cref="ZoekAsync"/>; a result also when this person may not change the draft, or it was accepted.</summary>
    protected async Task<IActionResult?> MagZoekAsync(CancellationToken ct) =>
        await MagZoekOokDichtAsync(ct)
        ?? (IsOpen ? null : Ongeldig("", "Dit ontwerp is al doorgevoerd. Draai het eerst terug als je het wilt veranderen."));

    /// <summary>As <see cref="MagZoekAsync"/>, for what may be done with an accepted draft too.</summary>
    protected async Task<IActionResult?> MagZoekOokDichtAsync(CancellationToken ct) =>
        await ZoekAsync(ct) ?? (MagWijzigen ? null : Forbid());

    /// <summary>Somebody changed the draft after the page was drawn: nobody decides on what they did not see.</summary>
    protected PageResult? IsAnders()
    {
        if (Versie == Ontwerp.Versie)
        {
            return null;
        }
        ModelState.Remove("Versie");
        return Ongeldig(
            "",
            $"{Ontwerp.GewijzigdDoor} heeft dit ontwerp gewijzigd nadat jij de pagina opende. Kijk wat er nu staat en kies opnieuw."
        );
    }

    /// <summary>Titles of activities of the live line among these changes that this person may not change.</summary>
    protected List<string> NietVanMij(IEnumerable<Wijziging> wijzigingen) =>
        [
            .. wijzigingen
                .Select(w => w.Soort == Wijzigingssoort.Toevoegen ? null : Plan.Zoek(w.Id))
                .OfType<Activiteit>()
                .Where(a => !MagBewerken(a))
                .Select(a => a.Titel)
                .Distinct(),
        ];
}
