using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid.GoedeVoorbeelden;

/// <summary>One good example: everybody on the staff adds; the one who added, the decaan and the directie change.</summary>
public sealed class VoorbeeldModel(VoorbeeldRepository voorbeelden, TimeProvider klok) : Formulierpagina<VoorbeeldInvoer>
{
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    public GoedVoorbeeld? Voorbeeld { get; private set; }

    public static bool MagWijzigen(Medewerker ik, GoedVoorbeeld v)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(v);
        return v.DoorId == ik.Id || MagAlles(ik);
    }

    private static bool MagAlles(Medewerker ik) => ik.HeeftEen([Rollen.Decaan, Rollen.Directie]);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = Opgeslagen;
        Versie = Voorbeeld?.Versie ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            if (anders is not NotFoundResult)
            {
                return anders;
            }
            // Somebody removed it meanwhile: what was typed stays, as a new one.
            Id = null;
            return AlsNieuw(
                "Iemand heeft dit voorbeeld intussen verwijderd. Wat je typte staat hieronder: sla op om het als nieuw voorbeeld te bewaren."
            );
        }

        Invoer.Controleer(ModelState);
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (Voorbeeld is null)
        {
            if ((await voorbeelden.GetAlleAsync(ct)).Count >= VoorbeeldRepository.Maximum)
            {
                return Ongeldig("", $"Er staan al {VoorbeeldRepository.Maximum} voorbeelden.");
            }
            await voorbeelden.InsertAsync(Invoer.Naar(), School.Ik.Id, School.Ik.Naam, klok.GetUtcNow(), ct);
            Meld("Het voorbeeld staat erbij.");
            return RedirectToPage("Index");
        }

        if (VoegSamen(Voorbeeld.Versie, "dit voorbeeld") is { } botsing)
        {
            return botsing;
        }
        if (
            !await voorbeelden.UpdateAsync(
                Invoer.Naar() with
                {
                    Id = Voorbeeld.Id,
                    Versie = Voorbeeld.Versie,
                },
                School.Ik.Id,
                MagAlles(School.Ik),
                klok.GetUtcNow(),
                ct
            )
        )
        {
            return Tegelijk();
        }
        Meld("Het voorbeeld is opgeslagen.");
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Voorbeeld is null)
        {
            return NotFound();
        }
        await voorbeelden.ArchiveerAsync(Voorbeeld.Id, School.Ik.Id, MagAlles(School.Ik), klok.GetUtcNow(), ct);
        MeldMetOngedaan("Het voorbeeld is verwijderd.", "/Beleid/GoedeVoorbeelden/Voorbeeld", Voorbeeld.Id);
        return RedirectToPage("Index");
    }

    /// <summary>Undo of the last removal; the right stands in the WHERE clause.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (Id is not int id)
        {
            return NotFound();
        }
        if (await voorbeelden.ZetTerugAsync(id, School.Ik.Id, MagAlles(School.Ik), ct))
        {
            Meld("Het voorbeeld staat er weer.");
        }
        else
        {
            Meld("Terugzetten lukt niet meer: het voorbeeld staat er al weer.", "warning");
        }
        return RedirectToPage("Index");
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Id is not int id)
        {
            return null;
        }
        Voorbeeld = (await voorbeelden.GetAlleAsync(ct)).FirstOrDefault(v => v.Id == id);
        if (Voorbeeld is null)
        {
            return NotFound();
        }
        Opgeslagen = VoorbeeldInvoer.Van(Voorbeeld);
        return MagWijzigen(School.Ik, Voorbeeld) ? null : Forbid();
    }
}
