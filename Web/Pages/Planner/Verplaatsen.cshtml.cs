using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>Move an activity to another leerjaar or week: by this form, and by dragging or the keyboard, which post the same form.</summary>
public sealed class VerplaatsenModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok) : Planpagina(lezer, klok)
{
    public sealed record InvoerModel
    {
        public int Versie { get; init; }

        [Display(Name = "leerjaar"), Required, StringLength(20)]
        public string? Jaar { get; init; }

        [Display(Name = "week van")]
        public int? WeekVan { get; init; }

        [Display(Name = "week tot en met")]
        public int? WeekTot { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>Local address to go back to; null = the planner.</summary>
    [BindProperty]
    public string? Terug { get; set; }

    public Activiteit Huidig { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = new InvoerModel
        {
            Versie = Plan.Jaar.VersieVan[Id],
            Jaar = $"{Huidig.Zone}-{Huidig.Leerjaar}",
            WeekVan = Huidig.WeekVan,
            WeekTot = Huidig.WeekTot == Huidig.WeekVan ? null : Huidig.WeekTot,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        var plek = Plekinvoer.Lees(ModelState, Plan.Lijn, Invoer.Jaar, Invoer.WeekVan, Invoer.WeekTot);
        if (!ModelState.IsValid || plek is null)
        {
            return Ongeldig();
        }
        var (zone, nr) = (plek.Zone, plek.Leerjaar);
        foreach (
            var melding in LinkControle.NaVerplaatsing(
                Plan.Lijn,
                Huidig with
                {
                    Zone = zone,
                    Leerjaar = nr,
                    WeekVan = Invoer.WeekVan,
                    WeekTot = Invoer.WeekTot,
                }
            )
        )
        {
            ModelState.AddModelError("Invoer.WeekVan", melding);
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        switch (await activiteiten.VerplaatsAsync(Schooljaar, Id, Invoer.Versie, zone, nr, Invoer.WeekVan, Invoer.WeekTot, Schrijver, ct))
        {
            case Schrijfuitkomst.Opgeslagen:
                break;
            case Schrijfuitkomst.Weg:
                return NotFound();
            case Schrijfuitkomst.GeenRecht:
                return Forbid();
            default:
                var (door, op) = Plan.Jaar.WijzigingVan[Id];
                Invoer = Invoer with { Versie = Plan.Jaar.VersieVan[Id] };
                ModelState.Remove("Invoer.Versie");
                return Ongeldig(
                    "",
                    $"{door} heeft deze activiteit intussen gewijzigd ({Tekst.Moment(op)}): "
                        + $"die staat nu in {Keuzes.JaarNaam(Huidig.Zone, Huidig.Leerjaar)}, {Tekst.Week(Huidig.WeekVan, Huidig.WeekTot)}. "
                        + "Verplaats opnieuw als je dat wilt."
                );
        }

        MeldMetOngedaan(
            $"‘{Huidig.Titel}’ staat nu in {Keuzes.JaarNaam(zone, nr)}, {Tekst.Week(Invoer.WeekVan, Invoer.WeekTot)}.",
            "/Planner/Verplaatsen",
            Id
        );
        TempData["VorigeTerug"] = Terugadres(Terug);
        TempData["Vorige"] = string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}|{Huidig.Zone}|{Huidig.Leerjaar}|{Huidig.WeekVan}|{Huidig.WeekTot}|{Invoer.Versie + 1}"
        );
        return Naar();
    }

    /// <summary>Undo of the last move: only while nobody changed the activity since.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Terug ??= TempData["VorigeTerug"] as string;
        var d = (TempData["Vorige"] as string ?? "").Split('|');
        if (
            d.Length == 6
            && d[0] == Id.ToString(CultureInfo.InvariantCulture)
            && int.TryParse(d[2], CultureInfo.InvariantCulture, out var nr)
            && int.TryParse(d[5], CultureInfo.InvariantCulture, out var versie)
            && await activiteiten.VerplaatsAsync(Schooljaar, Id, versie, d[1], nr, Getal(d[3]), Getal(d[4]), Schrijver, ct)
                == Schrijfuitkomst.Opgeslagen
        )
        {
            Meld($"‘{Huidig.Titel}’ staat weer op de oude plek.");
        }
        else
        {
            Meld("Terugzetten lukt niet meer: de activiteit is intussen gewijzigd.", "warning");
        }
        return Naar();
    }

    private static int? Getal(string tekst) => int.TryParse(tekst, CultureInfo.InvariantCulture, out var n) ? n : null;

    private IActionResult Naar() =>
        Terugadres(Terug) is { } terug
            ? LocalRedirect(terug.Contains('#', StringComparison.Ordinal) ? terug : terug + $"#a{Id}")
            : RedirectToPage("Index", null, new { schooljaar = Schooljaar }, $"a{Id}");

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return NotFound();
        }
        await LaadAsync(ct);
        if (Plan.Zoek(Id) is not { } gevonden)
        {
            return NotFound();
        }
        Huidig = gevonden;
        return MagBewerken(Huidig) ? null : Forbid();
    }
}
