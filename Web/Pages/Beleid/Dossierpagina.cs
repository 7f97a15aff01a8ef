using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>
/// One item of a register as a dossier: what it says, what is still asked, its evaluations and reports, and its whole history.
/// What is done with it: <see cref="Stukpagina"/>.
/// </summary>
public abstract class Dossierpagina(BeleidRepository beleid, TimeProvider klok, Beleidssoort soort) : Beleidspagina(beleid, klok)
{
    /// <summary>Lines of the history that are shown before "Toon alles".</summary>
    public const int HistorieKort = 30;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public EvaluatieInvoer Evaluatie { get; set; } = new();

    [BindProperty]
    public StatusInvoer Status { get; set; } = new();

    /// <summary>The letter whose form was refused, so that it stays open; null = none.</summary>
    public string? FoutBij { get; protected set; }

    public Beleidssoort Soort => soort;
    public Beleidsstuk Stuk { get; private set; } = null!;
    public bool IsGearchiveerd => Stuk.GearchiveerdOp is not null;
    public bool Mag => MagSchrijven(Stuk) && !IsGearchiveerd;
    public bool MagVaststellen => soort == Beleidssoort.Strategisch ? Mag : Mag && Rechten.MagPlanVaststellen(School.Ik, Stuk.TeamId);

    /// <summary>Something is evaluated once it was adopted; words that somebody typed stay in sight, also when the item was archived meanwhile.</summary>
    public bool ToonEvaluatie =>
        MagSchrijven(Stuk)
        && (IsGearchiveerd ? !string.IsNullOrEmpty(Evaluatie.Tekst) : IsOoitAangenomen || !string.IsNullOrEmpty(Evaluatie.Tekst));
    protected bool IsOoitAangenomen => Stuk.IsAangenomen || Stuk.Status == Beleidsstatus.Afgesloten;
    public (Beleidsaard Aard, string Reden) Aard => Beleidstoets.Bepaal(Stuk);
    public Stilte? Stil =>
        !IsGearchiveerd && Stilte.Bepaal([Stuk], Vandaag) is [var stil] && Beleidsherinnering.IsVan(School.Ik, stil) ? stil : null;

    public IEnumerable<Bevinding> Bij(string veld) => IsGearchiveerd ? [] : Bevindingen[Stuk.Code].Where(b => b.Veld == veld);

    /// <summary>What is said in a team's session stays with that team (domain 11): its hands and objections are for who writes there.</summary>
    public IReadOnlyList<Smartblik> Blikken => MagSchrijven(Stuk) ? Register.Blikken : [];
    public Beleidsstuk? Ouder => Register.Alle.FirstOrDefault(s => s.Id == Stuk.OuderId);

    protected async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        await LaadAsync(Id, ct);
        if (Register.Zoek(soort, Id) is not { } stuk)
        {
            return NotFound();
        }
        Stuk = stuk;
        return null;
    }

    protected IActionResult Klaar(Beleidsuitkomst uitkomst, string melding, string? stuk = null)
    {
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Opnieuw("", Uitleg(uitkomst));
        }
        Meld(melding);
        return RedirectToPage("Stuk", null, new { id = Id }, stuk);
    }

    /// <summary>The page again with what was typed; the hidden version is that of what it now shows.</summary>
    protected IActionResult Opnieuw(string veld, string melding)
    {
        Versie = Stuk.Versie;
        ModelState.Remove("Versie");
        return Ongeldig(veld, melding);
    }
}
