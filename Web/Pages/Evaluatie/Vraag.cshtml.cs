using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// The form of one item: new, or as it stands. What a colleague did meanwhile to other items stays; to this item,
/// both are shown and a person decides.
/// </summary>
public sealed class VraagModel(VragenlijstRepository lijsten, TimeProvider klok) : Formulierpagina<VraagInvoer>
{
    [BindProperty(SupportsGet = true)]
    public int Lijst { get; set; }

    /// <summary>Null = a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>Where a new one is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sectie { get; set; }

    /// <summary>Print of the item as it was shown.</summary>
    [BindProperty]
    public string? Afdruk { get; set; }

    /// <summary>Rows that "Meer regels" added.</summary>
    [BindProperty]
    public int Extra { get; set; }

    public Lijstdossier Dossier { get; private set; } = null!;
    public Vraag? Huidig => Dossier.Inhoud.Vragen.FirstOrDefault(v => v.Code == Code);

    /// <summary>A round asked it: kind and answers stay.</summary>
    public bool IsGebruikt => Code is not null && Dossier.Gebruik.IsGebruikt(Code);
    public int LegeRijen =>
        Math.Max(
            0,
            Math.Min(Math.Clamp(Extra, 0, 20) + (Invoer.Opties.Count == 0 ? 4 : 2), Vragenlijst.MaximumOpties - Invoer.Opties.Count)
        );
    public string VrijeCode =>
        Vraagsoorten.VrijeCode(
            Dossier.Inhoud,
            Huidig
                ?? (
                    Dossier.Inhoud.Secties.FirstOrDefault(s => s.Sleutel == Invoer.Sectie) is { Vragen: [.., var laatste] } ? laatste : null
                ),
            Dossier.Gebruik.Codes.Concat(Dossier.AndereCodes)
        );

    public IReadOnlyList<SelectListItem> Secties => [.. Dossier.Inhoud.Secties.Select(s => new SelectListItem(s.Titel, s.Sleutel))];
    public static IReadOnlyList<SelectListItem> Soorten =>
        [new("kies", ""), .. Vraagsoorten.Alle.Select(s => new SelectListItem(s.Label, s.Code))];
    public IReadOnlyList<string> Themas =>
        [
            .. Vraagsoorten
                .Themas.Concat(Dossier.Inhoud.Vragen.Select(v => v.Thema))
                .Where(t => t.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    private IReadOnlyList<Vraag> Bronnen => Lijstbewerking.Bronnen(Dossier.Inhoud, Huidig?.Code, Invoer.Sectie);
    public IReadOnlyList<SelectListItem> Bronvragen =>
        [new("altijd tonen", ""), .. Bronnen.Select(v => new SelectListItem($"{v.Code} {v.Tekst}", v.Code))];
    public IReadOnlyList<SelectListItem> Bronopties =>
        [
            .. (Bronnen.FirstOrDefault(v => v.Code == Invoer.ToonVraag)?.Antwoorden ?? [])
                .Where(a => a.Code != Vraag.LieverNiet)
                .Select(a => new SelectListItem(a.Label, a.Code)),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Dossier.Rij.GearchiveerdOp is not null || Dossier.Inhoud.Secties.Count == 0)
        {
            Meld(
                Dossier.Rij.GearchiveerdOp is not null
                    ? "Deze vragenlijst ligt in het archief. Zet haar eerst terug."
                    : "Voeg eerst een onderdeel toe.",
                "warning"
            );
            return RedirectToPage("Vragenlijst", new { id = Lijst });
        }

        if (Huidig is { } vraag)
        {
            Toon(vraag);
            return Page();
        }
        Invoer = new VraagInvoer
        {
            Sectie = Dossier.Inhoud.Secties.FirstOrDefault(s => s.Sleutel == Sectie)?.Sleutel ?? Dossier.Inhoud.Secties[^1].Sleutel,
        };
        Invoer = Opgeslagen = Invoer with { Code = VrijeCode };
        return Page();
    }

    /// <summary>The same form with more empty rows.</summary>
    public async Task<IActionResult> OnPostMeerAsync(CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        Extra = Math.Clamp(Extra, 0, 17) + 3;
        return Opnieuw();
    }

    /// <summary>The same form with the answers of the chosen earlier item.</summary>
    public async Task<IActionResult> OnPostToonAsync(CancellationToken ct) => await LaadAsync(ct) is { } anders ? anders : Opnieuw();

    public async Task<IActionResult> OnPostAsync(string? knop, CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        Opgeruimd();
        Invoer.Naar(Huidig, ModelState);
        if (!ModelState.IsValid)
        {
            return Mis();
        }
        if (VoegSamen() is { } botsing)
        {
            return botsing;
        }
        var nieuw = Invoer.Naar(Huidig, ModelState);
        var sectie = Invoer.Sectie ?? "";
        var (uit, dossier) = await lijsten.BewerkAsync(
            Lijst,
            d =>
                Code is null
                    ? Lijstbewerking.VraagErbij(d.Inhoud, d.Gebruik, sectie, nieuw)
                    : Lijstbewerking.VraagWijzigen(d.Inhoud, d.Gebruik, Code, Afdruk ?? "", nieuw, sectie),
            School.Ik.Naam,
            klok.GetUtcNow(),
            ct
        );
        if (uit.Uitslag != Lijstuitslag.Gedaan)
        {
            return Mislukt(uit, dossier);
        }
        Meld(Code is null ? $"{nieuw.Code} staat in de vragenlijst." : $"{nieuw.Code} is opgeslagen.");
        return knop == "nog"
            ? RedirectToPage("Vraag", new { lijst = Lijst, sectie })
            : RedirectToPage("Vragenlijst", null, new { id = Lijst }, $"vraag-{nieuw.Code}");
    }

    /// <summary>Puts another item in the place of this one, with a code of its own: what was answered stays with the old code.</summary>
    public async Task<IActionResult> OnPostAlsNieuwAsync(CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Huidig is not { } oud)
        {
            return NotFound();
        }
        Opgeruimd();
        if (string.IsNullOrWhiteSpace(Invoer.Code) || Invoer.Code == Code)
        {
            Invoer = Invoer with { Code = VrijeCode };
        }
        Invoer.Naar(oud, ModelState);
        if (!ModelState.IsValid)
        {
            return Mis();
        }
        if (VoegSamen() is { } botsing)
        {
            return botsing;
        }
        var nieuw = Invoer.Naar(oud, ModelState);
        var (uit, dossier) = await lijsten.BewerkAsync(
            Lijst,
            d => Lijstbewerking.VraagWijzigen(d.Inhoud, d.Gebruik, oud.Code, Afdruk ?? "", nieuw, Invoer.Sectie, alsNieuw: true),
            School.Ik.Naam,
            klok.GetUtcNow(),
            ct
        );
        if (uit.Uitslag != Lijstuitslag.Gedaan)
        {
            return Mislukt(uit, dossier);
        }
        Meld($"Op de plaats van {oud.Code} staat nu de nieuwe vraag {nieuw.Code}. Uitkomsten van {oud.Code} blijven bij {oud.Code}.");
        return RedirectToPage("Vragenlijst", null, new { id = Lijst }, $"vraag-{nieuw.Code}");
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
        // Removed while somebody worked on it: told when it is saved. Without a print nobody worked on it.
        return Code is not null && Huidig is null && string.IsNullOrEmpty(Afdruk) ? NotFound() : null;
    }

    private void Toon(Vraag vraag)
    {
        Invoer = Opgeslagen = Van(vraag);
        Afdruk = Lijstbewerking.Afdruk(vraag);
    }

    private VraagInvoer Van(Vraag vraag) => VraagInvoer.Van(vraag, Dossier.Inhoud.Secties.First(s => s.Vragen.Contains(vraag)).Sleutel!);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(VraagInvoer invoer) => invoer.Regels(Dossier.Inhoud);

    /// <summary>The form with what a colleague made of this item meanwhile; null = saving may go on.</summary>
    private IActionResult? VoegSamen()
    {
        if (Huidig is not { } vraag || Lijstbewerking.Afdruk(vraag) == Afdruk)
        {
            return null;
        }
        (Opgeslagen, Afdruk) = (Van(vraag), Lijstbewerking.Afdruk(vraag));
        return VoegSamen("deze vraag");
    }

    /// <summary>Rows that were left empty go; their names change, so what was bound under the old names goes too.</summary>
    private void Opgeruimd()
    {
        Invoer = Invoer.ZonderLegeRijen();
        foreach (
            var sleutel in ModelState
                .Keys.Where(k => k.Contains('[', StringComparison.Ordinal) || k is nameof(Afdruk) or nameof(Basis) or nameof(Extra))
                .ToList()
        )
        {
            ModelState.Remove(sleutel);
        }
    }

    private PageResult Opnieuw()
    {
        Opgeruimd();
        ModelState.Clear();
        Invoer = Invoer with { ToonOpties = Aanwezig() };
        return Page();
    }

    private PageResult Mis()
    {
        // Answers of the item that was chosen before cannot be unticked by who does not see them.
        Invoer = Invoer with
        {
            ToonOpties = Aanwezig(),
        };
        ModelState.SetModelValue("Invoer.ToonOpties", Invoer.ToonOpties.ToArray(), null);
        return Ongeldig();
    }

    private List<string> Aanwezig() => [.. Invoer.ToonOpties.Where(o => Bronopties.Any(b => b.Value == o))];

    private IActionResult Mislukt(Lijstuitkomst uit, Lijstdossier? nieuwste)
    {
        Dossier = nieuwste ?? Dossier;
        switch (uit.Uitslag)
        {
            case Lijstuitslag.Geweigerd:
                foreach (var (veld, melding) in uit.Fouten)
                {
                    ModelState.AddModelError(veld.Length == 0 ? "" : "Invoer." + veld, melding);
                }
                return Mis();
            case Lijstuitslag.Gewijzigd:
                return VoegSamen() ?? Tegelijk();
            case Lijstuitslag.Weg when Dossier.Rij.GearchiveerdOp is not null:
                return Ongeldig("", "Deze vragenlijst ligt in het archief. Zet haar eerst terug; wat je typte staat hieronder.");
            default:
                var weg = Code;
                (Code, Afdruk, Basis) = (null, null, null);
                return Ongeldig("", $"{weg} is intussen verwijderd. Wat je typte staat er nog; met Opslaan voeg je de vraag opnieuw toe.");
        }
    }
}
