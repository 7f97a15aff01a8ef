using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Title and explanation of one section of a questionnaire: new, or as it stands.</summary>
public sealed class OnderdeelModel(VragenlijstRepository lijsten, RondeRepository rondes, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    public sealed record InvoerModel
    {
        [Display(Name = "titel"), StringLength(Limieten.Titel)]
        public string? Titel { get; init; }

        [Display(Name = "uitleg"), StringLength(Limieten.Zin)]
        public string? Uitleg { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Lijst { get; set; }

    /// <summary>Null = a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sleutel { get; set; }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The section as it was shown.</summary>
    [BindProperty]
    public string? Afdruk { get; set; }

    public Lijstdossier Dossier { get; private set; } = null!;

    /// <summary>What a colleague made of it meanwhile; null = nothing.</summary>
    public Sectie? Ander { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (await lijsten.GetAsync(Lijst, ct) is not { } dossier)
        {
            return NotFound();
        }
        Dossier = dossier;
        if (Sleutel is null)
        {
            return Page();
        }
        if (dossier.Inhoud.Secties.FirstOrDefault(s => s.Sleutel == Sleutel) is not { } sectie)
        {
            return NotFound();
        }
        Invoer = new InvoerModel { Titel = sectie.Titel, Uitleg = sectie.Uitleg };
        Afdruk = Lijstbewerking.Afdruk(sectie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (await lijsten.GetAsync(Lijst, ct) is not { } dossier)
        {
            return NotFound();
        }
        Dossier = dossier;
        var (titel, uitleg) = (Tekst.Schoon(Invoer.Titel), Tekst.Schoon(Invoer.Uitleg));
        if (titel.Length == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError("Invoer.Titel", "Geef het onderdeel een titel.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var (uit, nieuwste) = await lijsten.BewerkAsync(
            Lijst,
            d =>
                Sleutel is null
                    ? Lijstbewerking.SectieErbij(d.Inhoud, titel, uitleg)
                    : Lijstbewerking.SectieWijzigen(d.Inhoud, Sleutel, Afdruk ?? "", titel, uitleg),
            School.Ik.Naam,
            Nu,
            ct
        );
        Dossier = nieuwste ?? dossier;
        switch (uit.Uitslag)
        {
            case Lijstuitslag.Gedaan:
                Meld(Sleutel is null ? "Het onderdeel staat onderaan de vragenlijst." : "Het onderdeel is opgeslagen.");
                return RedirectToPage("Vragenlijst", null, new { id = Lijst }, $"onderdeel-{Sleutel ?? uit.Inhoud!.Secties[^1].Sleutel}");
            case Lijstuitslag.Gewijzigd:
                Ander = Dossier.Inhoud.Secties.First(s => s.Sleutel == Sleutel);
                Afdruk = Lijstbewerking.Afdruk(Ander);
                ModelState.Remove(nameof(Afdruk));
                return Ongeldig(
                    "",
                    "Iemand anders wijzigde dit onderdeel ook. Jouw woorden staan in het formulier; kijk hieronder wat de ander schreef en sla opnieuw op."
                );
            case Lijstuitslag.Weg when Dossier.Rij.GearchiveerdOp is not null:
                return Ongeldig("", "Deze vragenlijst ligt in het archief. Zet haar eerst terug; wat je typte staat hieronder.");
            case Lijstuitslag.Weg:
                Sleutel = null;
                return Ongeldig(
                    "",
                    "Dit onderdeel is intussen verwijderd. Wat je typte staat er nog; met Opslaan voeg je het opnieuw toe."
                );
            default:
                return Ongeldig("", uit.Fouten[0].Melding);
        }
    }
}
