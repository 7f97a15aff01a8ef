using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>
/// What is done with one item of a register: the next status, an evaluation, an action that is done, the archive.
/// Each is a small form of its own on the dossier.
/// </summary>
public abstract class Stukpagina(BeleidRepository beleid, TimeProvider klok, Beleidssoort soort) : Dossierpagina(beleid, klok, soort)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Evaluatie = new EvaluatieInvoer { Dag = Vandaag };
        Status = new StatusInvoer
        {
            Op = Vandaag,
            Door = Soort == Beleidssoort.Strategisch ? "directie" : $"team {Stuk.Team} en teamleider",
        };
        return Page();
    }

    public async Task<IActionResult> OnPostStatusAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Houd("Status.");
        foreach (var staat in ModelState.Values)
        {
            staat.Errors.Clear();
        }
        if (!Mag)
        {
            return Forbid();
        }
        if (Status.Keuze is not { } naar)
        {
            return Opnieuw("", "Kies de volgende status.");
        }
        if (Versie != Stuk.Versie)
        {
            return Opnieuw("", "Iemand anders wijzigde dit stuk nadat je het opende. Lees het door en kies dan opnieuw.");
        }
        if (Beleidscodes.Bezwaar(Stuk, naar) is { } bezwaar)
        {
            return Opnieuw("", bezwaar);
        }
        if (naar == Beleidsstatus.Vastgesteld)
        {
            if (!MagVaststellen)
            {
                return Opnieuw("", "Een teamplan wordt vastgesteld door het team met zijn teamleider. Vraag je teamleider om dit te doen.");
            }
            if (Status.MistVoorVaststellen(Vandaag) is { } mist)
            {
                return Opnieuw(mist.Veld, mist.Melding);
            }
        }

        var uitkomst = await Repository.ZetStatusAsync(Stuk, naar, Status.Op, Schoon(Status.Door), Schrijver(Soort), ct);
        return Klaar(uitkomst, $"{Stuk.Code} is nu {Beleidscodes.Naam(naar)}.", "status");
    }

    public async Task<IActionResult> OnPostEvaluatieAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Houd("Evaluatie.");
        if (!MagSchrijven(Stuk))
        {
            return Forbid();
        }
        if (IsGearchiveerd)
        {
            return Ongeldig(
                "",
                $"{Stuk.Code} is intussen gearchiveerd. Wat je typte staat hieronder; haal het stuk eerst terug uit het archief en leg het dan vast."
            );
        }
        if (!IsOoitAangenomen)
        {
            return Ongeldig("", $"{Stuk.Code} is nog niet vastgesteld. Een evaluatie kijkt terug op wat is vastgesteld.");
        }
        if (Evaluatie.Lees(Stuk.VastgesteldOp, Vandaag, ModelState) is not { } evaluatie)
        {
            return Ongeldig();
        }
        var uitkomst = await Repository.EvalueerAsync(Stuk, evaluatie, Schrijver(Soort), ct);
        return Klaar(
            uitkomst,
            "De evaluatie is vastgelegd." + (Soort == Beleidssoort.Tactisch ? " Informeer ook het CvB." : ""),
            "evaluatie"
        );
    }

    public async Task<IActionResult> OnPostInformerenAsync(int evaluatie, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!Mag)
        {
            return Forbid();
        }
        if (Stuk.Evaluaties.All(e => e.Id != evaluatie))
        {
            return NotFound();
        }
        return Klaar(
            await Repository.InformeerAsync(Stuk, evaluatie, Vandaag, Schrijver(Soort), ct),
            "Vastgelegd dat het CvB is geïnformeerd.",
            "evaluatie"
        );
    }

    /// <summary>An action is done, or not done after all.</summary>
    public async Task<IActionResult> OnPostActieAsync(int? volgorde, string? wat, bool klaar, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!Mag)
        {
            return Forbid();
        }
        if (volgorde is not (>= 0 and int nr) || nr >= Stuk.Acties.Count || Stuk.Acties[nr].Wat != wat?.ReplaceLineEndings("\n"))
        {
            return Opnieuw("", "De acties zijn net gewijzigd. Kijk wat er nu staat en vink opnieuw af.");
        }
        return Klaar(
            await Repository.ZetActieKlaarAsync(Stuk, nr, Stuk.Acties[nr].Wat, klaar ? Vandaag : null, Schrijver(Soort), ct),
            klaar ? "De actie is klaar." : "De actie staat weer open.",
            "acties"
        );
    }

    public async Task<IActionResult> OnPostArchiverenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!MagSchrijven(Stuk))
        {
            return Forbid();
        }
        if (Stuk.IsAangenomen && !MagVaststellen && !IsGearchiveerd)
        {
            return Opnieuw("", "Dit plan is vastgesteld. Vraag je teamleider om het te archiveren.");
        }
        if (IsGearchiveerd)
        {
            return Klaar(Beleidsuitkomst.Opgeslagen, $"{Stuk.Code} lag al in het archief.");
        }
        if (Versie != Stuk.Versie)
        {
            return Opnieuw("", "Iemand anders wijzigde dit stuk nadat je het opende. Lees het door en kies dan opnieuw.");
        }
        var uitkomst = await Repository.ArchiveerAsync(Stuk, Schrijver(Soort), ct);
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Opnieuw("", Uitleg(uitkomst));
        }
        MeldMetOngedaan($"{Stuk.Code} ligt in het archief.", Map(Soort) + "/Stuk", Id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!MagSchrijven(Stuk))
        {
            return Forbid();
        }
        if (!IsGearchiveerd)
        {
            return Klaar(Beleidsuitkomst.Opgeslagen, $"{Stuk.Code} staat al in het register.");
        }
        return Klaar(await Repository.ZetTerugAsync(Stuk, Schrijver(Soort), ct), $"{Stuk.Code} staat weer in het register.");
    }

    /// <summary>One page, several forms: only what was typed in this one counts.</summary>
    private void Houd(string formulier)
    {
        foreach (var sleutel in ModelState.Keys.Where(k => !k.StartsWith(formulier, StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(sleutel);
        }
    }
}
