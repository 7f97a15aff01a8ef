using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>
/// One priority (domain 8.4): what a missing chain is due to, whether the team can take that away, who is aan zet, and the first step tomorrow.
/// </summary>
public sealed class PrioriteitModel(PlanLezer lezer, PrioriteitRepository prioriteiten, VerbeterpuntRepository punten, TimeProvider klok)
    : Planformulier<PrioriteitModel.InvoerModel>(lezer, klok)
{
    public static readonly IReadOnlyList<SelectListItem> Soorten =
    [
        new("nog niet bepaald", ""),
        new("strategisch: de leiding moet iets besluiten", "strategisch"),
        new("tactisch: het team kan het zelf", "tactisch"),
    ];
    public static readonly IReadOnlyList<string> Statussen = ["Open", "In uitvoering", "Afgesloten"];

    public sealed record InvoerModel
    {
        [Display(Name = "wat pakken we op?"), Required, StringLength(Limieten.Zin)]
        public string? WatPakkenWeOp { get; init; }

        [Display(Name = "leerjaar"), StringLength(20)]
        public string? Jaar { get; init; }

        [Display(Name = "oorzaak"), StringLength(Limieten.Tekst)]
        public string? Oorzaak { get; init; }

        [Display(Name = "kan het team dit zelf wegnemen?"), StringLength(5)]
        public string? WegTeNemen { get; init; }

        [Display(Name = "strategisch of tactisch"), StringLength(20)]
        public string? Soort { get; init; }

        [Display(Name = "wie is aan zet?"), StringLength(Limieten.Naam)]
        public string? AanZet { get; init; }

        [Display(Name = "eigenaar"), StringLength(Limieten.Naam)]
        public string? Eigenaar { get; init; }

        [Display(Name = "wie doet wat?"), StringLength(Limieten.Tekst)]
        public string? WieDoetWat { get; init; }

        [Display(Name = "wat of wie is nodig?"), StringLength(Limieten.Tekst)]
        public string? Nodig { get; init; }

        [Display(Name = "wat pak je morgen op?"), StringLength(Limieten.Zin)]
        public string? EersteStapMorgen { get; init; }

        [Display(Name = "einddatum")]
        public DateOnly? Einddatum { get; init; }

        [Display(Name = "status"), StringLength(Limieten.Woord)]
        public string? Status { get; init; }
    }

    /// <summary>Null = a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    /// <summary>The year whose chain is missing, for a new one: "vmbo-1".</summary>
    [BindProperty(SupportsGet = true, Name = "jaar")]
    public string? VoorJaar { get; set; }

    /// <summary>The page to go back to; null = the timeline.</summary>
    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? TerugNaar { get; set; }

    public bool MagSchrijven => Schooljaar > 0 && Rechten.MagPrioriteitSchrijven(School.Ik);

    /// <summary>Improvement points that went into this priority: the way back to the evaluation.</summary>
    public IReadOnlyList<Verbeterpunt> UitEvaluatie { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Jaren => [new("hele tijdlijn", ""), .. Keuzes.Jaren(Plan.Lijn)];
    public IReadOnlyList<SelectListItem> StatusKeuzes =>
        [
            .. Statussen
                .Concat(string.IsNullOrEmpty(Opgeslagen.Status) || Statussen.Contains(Opgeslagen.Status) ? [] : [Opgeslagen.Status])
                .Select(s => new SelectListItem(s, s)),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = Opgeslagen;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            if (anders is not NotFoundResult || Plan is null || !MagSchrijven)
            {
                return anders;
            }
            // Somebody removed it meanwhile: what was typed stays, as a new one.
            Id = null;
            return AlsNieuw(
                "Iemand heeft deze prioriteit intussen verwijderd. Wat je typte staat hieronder: sla op om het als nieuwe prioriteit te bewaren."
            );
        }

        if (!MagSchrijven)
        {
            return Forbid();
        }
        if (ModelState.IsValid && Tekst.Schoon(Invoer.WatPakkenWeOp).Length == 0)
        {
            ModelState.AddModelError("Invoer.WatPakkenWeOp", "Vul in wat je oppakt.");
        }
        if (!string.IsNullOrEmpty(Invoer.Jaar) && Keuzes.Jaren(Plan.Lijn).All(j => j.Value != Invoer.Jaar))
        {
            ModelState.AddModelError("Invoer.Jaar", "Kies een leerjaar uit de lijst.");
        }
        if (Soorten.All(s => s.Value != (Invoer.Soort ?? "")))
        {
            ModelState.AddModelError("Invoer.Soort", "Kies een waarde uit de lijst.");
        }
        if (Keuzes.JaNee.All(s => s.Value != (Invoer.WegTeNemen ?? "")))
        {
            ModelState.AddModelError("Invoer.WegTeNemen", "Kies een waarde uit de lijst.");
        }
        if (!string.IsNullOrEmpty(Invoer.Status) && StatusKeuzes.All(s => s.Value != Invoer.Status))
        {
            ModelState.AddModelError("Invoer.Status", "Kies een status uit de lijst.");
        }
        if (Invoer.Einddatum is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
        {
            ModelState.AddModelError(
                "Invoer.Einddatum",
                $"Kies een datum tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar}."
            );
        }
        if (Id is null && Plan.Lijn.Prioriteiten.Count >= PrioriteitRepository.Maximum)
        {
            ModelState.AddModelError("", $"Er staan al {PrioriteitRepository.Maximum} prioriteiten. Sluit er eerst een af.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (Id is null)
        {
            await prioriteiten.InsertAsync(Schooljaar, Naar(Invoer), ct);
            Meld("De prioriteit staat erbij.");
            return Terug();
        }

        var huidig = Plan.Lijn.Prioriteiten.First(p => p.Id == Id);
        if (VoegSamen(huidig.Versie, "deze prioriteit") is { } botsing)
        {
            return botsing;
        }
        if (!await prioriteiten.UpdateAsync(Schooljaar, Naar(Invoer) with { Id = Id.Value, Versie = huidig.Versie }, ct))
        {
            return Tegelijk();
        }
        Meld("De prioriteit is opgeslagen.");
        return Terug();
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagSchrijven || Id is not int id)
        {
            return Forbid();
        }
        await prioriteiten.VerwijderAsync(Schooljaar, id, Nu, ct);
        MeldMetOngedaan("De prioriteit is verwijderd.", "/Tijdlijn/Prioriteit", id);
        return Terug();
    }

    /// <summary>Undo of the last removal.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (Schooljaar == 0 || Id is not int id)
        {
            return NotFound();
        }
        if (!MagSchrijven)
        {
            return Forbid();
        }
        if (await prioriteiten.ZetTerugAsync(Schooljaar, id, ct))
        {
            Meld("De prioriteit staat er weer.");
        }
        else
        {
            Meld("Terugzetten lukt niet meer: de prioriteit staat er al weer.", "warning");
        }
        return Terug();
    }

    /// <summary>The board, or the timeline.</summary>
    public bool IsVanBord => TerugNaar == "/Beleid/Prioriteiten";

    private RedirectToPageResult Terug() =>
        IsVanBord
            ? RedirectToPage("/Beleid/Prioriteiten/Index", new { schooljaar = Schooljaar })
            : RedirectToPage("Index", null, new { schooljaar = Schooljaar }, "kop-prioriteiten");

    private static Prioriteit Naar(InvoerModel i) =>
        new()
        {
            Zone = Keuzes.Jaar(i.Jaar)?.Zone ?? Codes.ZoneEigen,
            Leerjaar = Keuzes.Jaar(i.Jaar)?.Nr,
            WatPakkenWeOp = Tekst.Schoon(i.WatPakkenWeOp),
            Oorzaak = Tekst.Schoon(i.Oorzaak),
            WegTeNemen = i.WegTeNemen switch
            {
                "true" => true,
                "false" => false,
                _ => null,
            },
            Soort = i.Soort ?? "",
            AanZet = Tekst.Schoon(i.AanZet),
            Eigenaar = Tekst.Schoon(i.Eigenaar),
            WieDoetWat = Tekst.Schoon(i.WieDoetWat),
            Nodig = Tekst.Schoon(i.Nodig),
            EersteStapMorgen = Tekst.Schoon(i.EersteStapMorgen),
            Einddatum = i.Einddatum,
            Status = string.IsNullOrWhiteSpace(i.Status) ? Statussen[0] : Tekst.Schoon(i.Status),
        };

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return NotFound();
        }
        await LaadAsync(ct);
        if (Id is null)
        {
            var jaar = Keuzes.Jaren(Plan.Lijn).Any(j => j.Value == VoorJaar) ? VoorJaar : null;
            Opgeslagen = new InvoerModel
            {
                Jaar = jaar,
                Status = Statussen[0],
                WatPakkenWeOp =
                    jaar is not null && Keuzes.Jaar(jaar) is { } j
                        ? $"Een keten van ervaring, gesprek en vervolg in {Keuzes.JaarNaam(j.Zone, j.Nr)}"
                        : null,
            };
            return MagSchrijven ? null : Forbid();
        }

        if (Plan.Lijn.Prioriteiten.FirstOrDefault(p => p.Id == Id) is not { } p)
        {
            return NotFound();
        }
        if (HttpMethods.IsGet(Request.Method))
        {
            Versie = p.Versie;
        }
        UitEvaluatie = await punten.VanPrioriteitAsync(p.Id, ct);
        Opgeslagen = new InvoerModel
        {
            WatPakkenWeOp = p.WatPakkenWeOp,
            Jaar = p.Leerjaar is int nr ? $"{p.Zone}-{nr}" : null,
            Oorzaak = p.Oorzaak,
            WegTeNemen = p.WegTeNemen switch
            {
                true => "true",
                false => "false",
                _ => "",
            },
            Soort = p.Soort,
            AanZet = p.AanZet,
            Eigenaar = p.Eigenaar,
            WieDoetWat = p.WieDoetWat,
            Nodig = p.Nodig,
            EersteStapMorgen = p.EersteStapMorgen,
            Einddatum = p.Einddatum,
            Status = p.Status,
        };
        return null;
    }
}
