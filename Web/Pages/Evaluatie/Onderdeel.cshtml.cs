using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Title and explanation of one section of a questionnaire: new, or as it stands.</summary>
public sealed class OnderdeelModel(VragenlijstRepository lijsten, TimeProvider klok) : Formulierpagina<OnderdeelModel.InvoerModel>
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

    /// <summary>The section as it was shown.</summary>
    [BindProperty]
    public string? Afdruk { get; set; }

    public Lijstdossier Dossier { get; private set; } = null!;

    private Sectie? Huidig => Dossier.Inhoud.Secties.FirstOrDefault(s => s.Sleutel == Sleutel);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Sleutel is null)
        {
            return Page();
        }
        if (Huidig is not { } sectie)
        {
            return NotFound();
        }
        Invoer = Opgeslagen = Van(sectie);
        Afdruk = Lijstbewerking.Afdruk(sectie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        if (ModelState.IsValid && Tekst.Schoon(Invoer.Titel).Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Geef het onderdeel een titel.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (VoegSamen() is { } botsing)
        {
            return botsing;
        }
        var (titel, uitleg) = (Tekst.Schoon(Invoer.Titel), Tekst.Schoon(Invoer.Uitleg));
        var (uit, nieuwste) = await lijsten.BewerkAsync(
            Lijst,
            d =>
                Sleutel is null
                    ? Lijstbewerking.SectieErbij(d.Inhoud, titel, uitleg)
                    : Lijstbewerking.SectieWijzigen(d.Inhoud, Sleutel, Afdruk ?? "", titel, uitleg),
            School.Ik.Naam,
            klok.GetUtcNow(),
            ct
        );
        Dossier = nieuwste ?? Dossier;
        switch (uit.Uitslag)
        {
            case Lijstuitslag.Gedaan:
                Meld(Sleutel is null ? "Het onderdeel staat onderaan de vragenlijst." : "Het onderdeel is opgeslagen.");
                return RedirectToPage("Vragenlijst", null, new { id = Lijst }, $"onderdeel-{Sleutel ?? uit.Inhoud!.Secties[^1].Sleutel}");
            case Lijstuitslag.Gewijzigd:
                return VoegSamen() ?? Tegelijk();
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

    private async Task<IActionResult?> LaadAsync(CancellationToken ct)
    {
        if (!School.Ik.Heeft(Rollen.Decaan))
        {
            return Forbid();
        }
        if (await lijsten.GetAsync(Lijst, ct) is not { } dossier)
        {
            return NotFound();
        }
        Dossier = dossier;
        return null;
    }

    /// <summary>The form with what a colleague made of this section meanwhile; null = saving may go on.</summary>
    private IActionResult? VoegSamen()
    {
        if (Huidig is not { } sectie || Lijstbewerking.Afdruk(sectie) == Afdruk)
        {
            return null;
        }
        (Opgeslagen, Afdruk) = (Van(sectie), Lijstbewerking.Afdruk(sectie));
        return VoegSamen("dit onderdeel");
    }

    private static InvoerModel Van(Sectie sectie) => new() { Titel = sectie.Titel, Uitleg = sectie.Uitleg };
}
