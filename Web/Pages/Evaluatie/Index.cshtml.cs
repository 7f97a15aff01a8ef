using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Rounds and questionnaires: what runs, what is closed, and what can be asked next.</summary>
public sealed class IndexModel(RondeRepository rondes, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    public sealed record NieuwModel
    {
        [Display(Name = "naam"), StringLength(Limieten.Naam)]
        public string? Naam { get; init; }

        [Display(Name = "doelgroep"), StringLength(20)]
        public string? Doelgroep { get; init; }
    }

    public static readonly IReadOnlyList<SelectListItem> Doelgroepen =
    [
        new("leerlingen", Doelgroep.Leerlingen.Code),
        new("mentoren en docenten", Doelgroep.Mentoren.Code),
    ];

    public NieuwModel Nieuw { get; private set; } = new();

    public IReadOnlyList<VragenlijstRij> Lijsten { get; private set; } = [];
    public IReadOnlyList<Ronde> Alle { get; private set; } = [];
    public DateTimeOffset Moment => Nu;
    public IReadOnlyList<Ronde> Lopend => [.. Alle.Where(r => r.GeslotenOp is null)];
    public IReadOnlyList<Ronde> Gesloten => [.. Alle.Where(r => r.GeslotenOp is not null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await SluitVerlopenAsync(ct);
        (Lijsten, Alle) = await Rondes.GetOverzichtAsync(ct);
    }

    /// <summary>A questionnaire of the school from one that is ready.</summary>
    public async Task<IActionResult> OnPostSjabloonAsync(string? sjabloon, CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (Sjablonen.Alle.FirstOrDefault(s => s.Code == sjabloon) is not { } gekozen)
        {
            return NotFound();
        }
        (Lijsten, Alle) = await Rondes.GetOverzichtAsync(ct);
        if (Lijsten.Count >= RondeRepository.MaximumVragenlijsten)
        {
            return Ongeldig("", $"Er staan al {RondeRepository.MaximumVragenlijsten} vragenlijsten. Archiveer er eerst een.");
        }
        await Rondes.InsertLijstAsync(gekozen.Naam, gekozen.Doelgroep, gekozen.Lijst.AlsJson(), School.Ik.Naam, Nu, ct);
        Meld($"‘{gekozen.Naam}’ staat bij de vragenlijsten.");
        return RedirectToPage("Index");
    }

    /// <summary>An empty questionnaire, with one section to put the first item in.</summary>
    public async Task<IActionResult> OnPostNieuwAsync([Bind(Prefix = "Nieuw")] NieuwModel nieuw, CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        Nieuw = nieuw;
        (Lijsten, Alle) = await Rondes.GetOverzichtAsync(ct);
        var naam = Tekst.Schoon(nieuw.Naam);
        if (naam.Length == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError("Nieuw.Naam", "Geef de vragenlijst een naam.");
        }
        var doelgroep = Doelgroep.Van(nieuw.Doelgroep);
        if (doelgroep is null)
        {
            ModelState.AddModelError("Nieuw.Doelgroep", "Kies voor wie de vragenlijst is.");
        }
        if (Lijsten.Count >= RondeRepository.MaximumVragenlijsten)
        {
            ModelState.AddModelError("", $"Er staan al {RondeRepository.MaximumVragenlijsten} vragenlijsten. Archiveer er eerst een.");
        }
        if (!ModelState.IsValid || doelgroep is null)
        {
            return Ongeldig();
        }
        var inhoud = new Vragenlijst { Secties = [new Sectie { Titel = "Vragen" }] }.MetSleutels();
        var id = await Rondes.InsertLijstAsync(naam, doelgroep, inhoud.AlsJson(), School.Ik.Naam, Nu, ct);
        Meld("De vragenlijst is er. Voeg de eerste vraag toe.");
        return RedirectToPage("Vragenlijst", new { id });
    }

    public async Task<IActionResult> OnPostArchiverenAsync(int id, CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!await Rondes.ArchiveerLijstAsync(id, Nu, ct))
        {
            return NotFound();
        }
        MeldMetOngedaan("De vragenlijst ligt in het archief. Rondes en uitkomsten blijven.", "/Evaluatie/Index", id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostTerugzettenAsync(int id, CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (await Rondes.ZetLijstTerugAsync(id, ct))
        {
            Meld("De vragenlijst staat er weer.");
        }
        else
        {
            Meld("De vragenlijst stond er al weer.", "warning");
        }
        return RedirectToPage("Index");
    }
}
