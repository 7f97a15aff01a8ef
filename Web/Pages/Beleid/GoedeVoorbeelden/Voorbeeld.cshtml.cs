using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beleid.GoedeVoorbeelden;

/// <summary>One good example: everybody on the staff adds; the one who added, the decaan and the directie change.</summary>
public sealed class VoorbeeldModel(VoorbeeldRepository voorbeelden, TimeProvider klok) : Formulierpagina<VoorbeeldModel.InvoerModel>
{
    public static readonly IReadOnlyList<SelectListItem> Sectoren =
    [
        new("niet ingevuld", ""),
        .. new[] { "vmbo", "havo", "vwo", "mbo", "hbo", "isk" }.Select(s => new SelectListItem(s, s)),
    ];

    public sealed record InvoerModel
    {
        [Display(Name = "titel"), Required, StringLength(Limieten.Titel)]
        public string? Titel { get; init; }

        [Display(Name = "school"), StringLength(Limieten.Naam)]
        public string? School { get; init; }

        [Display(Name = "sector"), StringLength(10)]
        public string? Sector { get; init; }

        [Display(Name = "wat werkte"), Required, StringLength(Limieten.Tekst)]
        public string? WatWerkte { get; init; }

        [Display(Name = "voorwaarde"), StringLength(Limieten.Tekst)]
        public string? Voorwaarde { get; init; }

        [Display(Name = "bruikbaar voor"), StringLength(Limieten.Zin)]
        public string? Bruikbaar { get; init; }

        [Display(Name = "link"), StringLength(Limieten.Url)]
        public string? Link { get; init; }

        [Display(Name = "thema’s")]
        public List<string> Themas { get; init; } = [];
    }

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

        if (ModelState.IsValid && Tekst.Schoon(Invoer.Titel).Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        if (ModelState.IsValid && Tekst.Schoon(Invoer.WatWerkte).Length == 0)
        {
            ModelState.AddModelError("Invoer.WatWerkte", "Schrijf op wat er werkte.");
        }
        if (Sectoren.All(s => s.Value != (Invoer.Sector ?? "")))
        {
            ModelState.AddModelError("Invoer.Sector", "Kies een sector uit de lijst.");
        }
        if (Invoer.Themas.Exists(t => !Beleidscodes.Themas.Contains(t)))
        {
            ModelState.AddModelError("Invoer.Themas", "Kies thema’s uit de lijst.");
        }
        var link = Tekst.Schoon(Invoer.Link);
        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            ModelState.AddModelError("Invoer.Link", "Vul een adres in dat begint met https://, of laat het leeg.");
        }
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
            await voorbeelden.InsertAsync(Naar(), School.Ik.Id, School.Ik.Naam, klok.GetUtcNow(), ct);
            Meld("Het voorbeeld staat erbij.");
            return RedirectToPage("Index");
        }

        if (VoegSamen(Voorbeeld.Versie, "dit voorbeeld") is { } botsing)
        {
            return botsing;
        }
        if (
            !await voorbeelden.UpdateAsync(
                Naar() with
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
            return Ongeldig("", "Iemand anders sloeg op hetzelfde moment op. Sla opnieuw op.");
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
        Opgeslagen = new InvoerModel
        {
            Titel = Voorbeeld.Titel,
            School = Voorbeeld.School,
            Sector = Voorbeeld.Sector,
            WatWerkte = Voorbeeld.WatWerkte,
            Voorwaarde = Voorbeeld.Voorwaarde,
            Bruikbaar = Voorbeeld.Bruikbaar,
            Link = Voorbeeld.Link,
            Themas = [.. Voorbeeld.Themas],
        };
        return MagWijzigen(School.Ik, Voorbeeld) ? null : Forbid();
    }

    private GoedVoorbeeld Naar() =>
        new()
        {
            Titel = Tekst.Schoon(Invoer.Titel),
            School = Tekst.Schoon(Invoer.School),
            Sector = Invoer.Sector ?? "",
            WatWerkte = Tekst.Schoon(Invoer.WatWerkte),
            Voorwaarde = Tekst.Schoon(Invoer.Voorwaarde),
            Bruikbaar = Tekst.Schoon(Invoer.Bruikbaar),
            Link = Tekst.Schoon(Invoer.Link),
            Themas = Invoer.Themas,
        };
}
