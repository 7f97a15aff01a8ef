using System.Text.Json;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// One questionnaire: its sections and items, what is still wrong, where it was used, and what can be done with it. Everybody reads; the decaan
/// changes.
/// </summary>
public sealed class VragenlijstModel(VragenlijstRepository lijsten, RondeRepository rondes, TimeProvider klok)
    : Evaluatiepagina(rondes, klok)
{
    private const string Verwijderd = "LijstVerwijderd";

    /// <summary>What the undo of a removal needs; it travels with the message, sealed.</summary>
    private sealed record Herstel(int Lijst, VerwijderdeVraag? Vraag, VerwijderdeSectie? Sectie);

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>A new name as typed; null = as it is stored.</summary>
    public string? Naam { get; private set; }

    public Lijstdossier Dossier { get; private set; } = null!;
    public bool MagWijzigen => MagBeheren && Dossier.Rij.GearchiveerdOp is null;

    /// <summary>What stands in the way of a round, with the code of the item (empty for the whole).</summary>
    public IReadOnlyList<(string Code, string Melding)> Bevindingen =>
        [.. Dossier.Inhoud.Controleer(), .. Dossier.Gebruik.Botsingen(Dossier.Inhoud)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        // An undo that nobody used belongs to the message before this one.
        if (!TempData.ContainsKey("OngedaanId"))
        {
            TempData.Remove(Verwijderd);
        }
        return await LaadAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostHernoemenAsync(string? naam, string? oud, CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        ModelState.Clear();
        Naam = naam;
        var nieuw = Tekst.Schoon(naam);
        if (nieuw.Length is 0 or > Limieten.Naam)
        {
            return Ongeldig("Naam", $"Geef de vragenlijst een naam van hooguit {Limieten.Naam} tekens.");
        }
        var (uit, dossier) = await lijsten.HernoemAsync(Id, oud ?? "", nieuw, School.Ik.Naam, Nu, ct);
        if (uit.Uitslag == Lijstuitslag.Gedaan)
        {
            Meld("De vragenlijst heet nu anders.");
            return RedirectToPage("Vragenlijst", new { id = Id });
        }
        Dossier = dossier ?? Dossier;
        return Ongeldig(
            "Naam",
            uit.Uitslag == Lijstuitslag.Weg
                ? Archief
                : $"Iemand anders gaf de vragenlijst intussen de naam ‘{Dossier.Rij.Naam}’. Jouw "
                    + "naam staat nog in het veld; sla opnieuw op als die het moet worden."
        );
    }

    public Task<IActionResult> OnPostVerschuifAsync(string? code, string? buur, string? richting, CancellationToken ct) =>
        VoerUitAsync(
            d => Lijstbewerking.VraagVerschuiven(d.Inhoud, code ?? "", buur ?? "", richting == "omhoog"),
            $"{code} is verplaatst.",
            "De volgorde is intussen veranderd. Kijk waar de vraag nu staat.",
            $"vraag-{code}",
            ct
        );

    public Task<IActionResult> OnPostNaarAsync(string? code, string? van, string? naar, CancellationToken ct) =>
        VoerUitAsync(
            d => Lijstbewerking.VraagNaar(d.Inhoud, code ?? "", van ?? "", naar ?? ""),
            $"{code} staat in het andere onderdeel.",
            "De vraag is intussen verplaatst. Kijk waar zij nu staat.",
            $"vraag-{code}",
            ct
        );

    public async Task<IActionResult> OnPostVerwijderVraagAsync(string? code, string? afdruk, CancellationToken ct)
    {
        VerwijderdeVraag? weg = null;
        var antwoord = await VoerUitAsync(
            d =>
            {
                weg = Lijstbewerking.Onthoud(d.Inhoud, code ?? "");
                return Lijstbewerking.VraagWeg(d.Inhoud, code ?? "", afdruk ?? "");
            },
            "",
            $"{code} is intussen gewijzigd. Kijk de vraag na voordat je haar verwijdert.",
            null,
            ct
        );
        if (antwoord is RedirectToPageResult && weg is not null)
        {
            MeldMetOngedaan($"{code} is verwijderd. Uitkomsten van eerdere rondes blijven.", "/Evaluatie/Vragenlijst", Id);
            TempData[Verwijderd] = JsonSerializer.Serialize(new Herstel(Id, weg, null));
        }

        return antwoord;
    }

    public Task<IActionResult> OnPostVerschuifOnderdeelAsync(string? sleutel, string? buur, string? richting, CancellationToken ct) =>
        VoerUitAsync(
            d => Lijstbewerking.SectieVerschuiven(d.Inhoud, sleutel ?? "", buur ?? "", richting == "omhoog"),
            "Het onderdeel is verplaatst.",
            "De volgorde is intussen veranderd. Kijk waar het onderdeel nu staat.",
            $"onderdeel-{sleutel}",
            ct
        );

    public async Task<IActionResult> OnPostVerwijderOnderdeelAsync(string? sleutel, string? afdruk, CancellationToken ct)
    {
        VerwijderdeSectie? weg = null;
        var antwoord = await VoerUitAsync(
            d =>
            {
                weg = Lijstbewerking.OnthoudSectie(d.Inhoud, sleutel ?? "");
                return Lijstbewerking.SectieWeg(d.Inhoud, sleutel ?? "", afdruk ?? "");
            },
            "",
            "Dit onderdeel is intussen gewijzigd. Kijk het na voordat je het verwijdert.",
            null,
            ct
        );
        if (antwoord is RedirectToPageResult && weg is not null)
        {
            MeldMetOngedaan(
                $"Onderdeel ‘{weg.Sectie.Titel}’ is verwijderd.{(weg.Vragen.Count > 0 ? " De vragen staan nu in het onderdeel ernaast." : "")}",
                "/Evaluatie/Vragenlijst",
                Id
            );
            TempData[Verwijderd] = JsonSerializer.Serialize(new Herstel(Id, null, weg));
        }

        return antwoord;
    }

    /// <summary>The undo of a removal: on the newest content, so that nothing that a colleague did since is lost.</summary>
    public Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        var herstel = MagBeheren && TempData.Peek(Verwijderd) is string json ? JsonSerializer.Deserialize<Herstel>(json) : null;
        return VoerUitAsync(
            d =>
                herstel is null || herstel.Lijst != Id ? Lijstuitkomst.Geweigerd("Dit kan niet meer ongedaan worden gemaakt.")
                : herstel.Vraag is { } vraag ? Lijstbewerking.VraagTerug(d.Inhoud, d.Gebruik, vraag)
                : Lijstbewerking.SectieTerug(d.Inhoud, herstel.Sectie!),
            "Het staat er weer.",
            "Het staat er al weer.",
            null,
            ct
        );
    }

    public async Task<IActionResult> OnPostKopieAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        ModelState.Clear();
        if ((await Rondes.GetOverzichtAsync(ct)).Lijsten.Count >= RondeRepository.MaximumVragenlijsten)
        {
            return Ongeldig("", $"Er staan al {RondeRepository.MaximumVragenlijsten} vragenlijsten. Archiveer er eerst een.");
        }
        const string achter = " (kopie)";
        var naam = Dossier.Rij.Naam[..Math.Min(Dossier.Rij.Naam.Length, Limieten.Naam - achter.Length)].TrimEnd() + achter;
        var id = await Rondes.InsertLijstAsync(naam, Dossier.Rij.Doelgroep, Dossier.Inhoud.AlsJson(), School.Ik.Naam, Nu, ct);
        Meld("Dit is de kopie. De vragen houden hun code, dus de trend loopt door.");
        return RedirectToPage("Vragenlijst", new { id });
    }

    public async Task<IActionResult> OnPostArchiverenAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!await Rondes.ArchiveerLijstAsync(Id, Nu, ct))
        {
            return NotFound();
        }
        MeldMetOngedaan("De vragenlijst ligt in het archief. Rondes en uitkomsten blijven.", "/Evaluatie/Index", Id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostUitArchiefAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        await Rondes.ZetLijstTerugAsync(Id, ct);
        Meld("De vragenlijst staat er weer.");
        return RedirectToPage("Vragenlijst", new { id = Id });
    }

    private const string Archief = "Deze vragenlijst ligt in het archief. Zet haar eerst terug.";

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        if (await lijsten.GetAsync(Id, ct) is not { } dossier)
        {
            return false;
        }
        Dossier = dossier;
        return true;
    }

    /// <summary>A change by one button: done, or the page again with why not.</summary>
    private async Task<IActionResult> VoerUitAsync(
        Func<Lijstdossier, Lijstuitkomst> bewerking,
        string melding,
        string gewijzigd,
        string? plek,
        CancellationToken ct
    )
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        ModelState.Clear();
        var (uit, dossier) = await lijsten.BewerkAsync(Id, bewerking, School.Ik.Naam, Nu, ct);
        if (dossier is null)
        {
            return NotFound();
        }
        Dossier = dossier;
        if (uit.Uitslag != Lijstuitslag.Gedaan)
        {
            return Ongeldig(
                "",
                uit.Uitslag switch
                {
                    Lijstuitslag.Geweigerd => uit.Fouten[0].Melding,
                    Lijstuitslag.Gewijzigd => gewijzigd,
                    _ => dossier.Rij.GearchiveerdOp is not null ? Archief : "Dit is intussen verwijderd.",
                }
            );
        }

        if (melding.Length > 0)
        {
            Meld(melding);
        }
        return RedirectToPage("Vragenlijst", null, new { id = Id }, plek);
    }
}
