using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Rounds and questionnaires: what runs, what is closed, and what can be asked next.</summary>
public sealed class IndexModel(RondeRepository rondes, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
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
        if (!MagBeheren) { return Forbid(); }
        if (Sjablonen.Alle.FirstOrDefault(s => s.Code == sjabloon) is not { } gekozen) { return NotFound(); }
        (Lijsten, Alle) = await Rondes.GetOverzichtAsync(ct);
        if (Lijsten.Count >= RondeRepository.MaximumVragenlijsten) { return Ongeldig("", $"Er staan al {RondeRepository.MaximumVragenlijsten} vragenlijsten. Archiveer er eerst een."); }
        await Rondes.InsertLijstAsync(gekozen.Naam, gekozen.Doelgroep, gekozen.Lijst.AlsJson(), School.Ik.Naam, Nu, ct);
        Meld($"‘{gekozen.Naam}’ staat bij de vragenlijsten.");
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostArchiverenAsync(int id, CancellationToken ct)
    {
        if (!MagBeheren) { return Forbid(); }
        if (!await Rondes.ArchiveerLijstAsync(id, Nu, ct)) { return NotFound(); }
        MeldMetOngedaan("De vragenlijst ligt in het archief. Rondes en uitkomsten blijven.", "/Evaluatie/Index", id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostTerugzettenAsync(int id, CancellationToken ct)
    {
        if (!MagBeheren) { return Forbid(); }
        if (await Rondes.ZetLijstTerugAsync(id, ct)) { Meld("De vragenlijst staat er weer."); }
        else { Meld("De vragenlijst stond er al weer.", "warning"); }
        return RedirectToPage("Index");
    }
}
