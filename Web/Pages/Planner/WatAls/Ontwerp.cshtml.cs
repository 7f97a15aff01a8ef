using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner.WatAls;

/// <summary>
/// One draft: its changes, what they do to findings, shares, coverage and load beside the live line, and accepting it as one change that can be undone.
/// Two people may work on one draft: each change is laid on what is stored at that moment.
/// </summary>
public sealed class OntwerpModel(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok) : Planpagina(lezer, klok)
{
    private const int Pogingen = 3;

    public sealed record InvoerModel
    {
        [Display(Name = "activiteit")]
        public string? Activiteit { get; init; }

        [Display(Name = "leerjaar"), StringLength(20)]
        public string? Jaar { get; init; }

        [Display(Name = "week van")]
        public int? WeekVan { get; init; }

        [Display(Name = "week tot en met")]
        public int? WeekTot { get; init; }

        [Display(Name = "E, G of I"), StringLength(1)]
        public string? Marker { get; init; }

        [Display(Name = "latere activiteit")]
        public string? Naar { get; init; }

        [Display(Name = "toelichting"), StringLength(Limieten.Zin)]
        public string? Toelichting { get; init; }

        [Display(Name = "titel"), StringLength(Limieten.Titel)]
        public string? Titel { get; init; }

        [Display(Name = "soort"), StringLength(3)]
        public string? Type { get; init; }

        [Display(Name = "minuten"), Range(0, Limieten.Minuten)]
        public int? Minuten { get; init; }

        [Display(Name = "verantwoordelijke"), StringLength(Limieten.Naam)]
        public string? Verantwoordelijke { get; init; }

        [Display(Name = "team"), StringLength(Limieten.Code)]
        public string? Team { get; init; }

        [Display(Name = "naam"), StringLength(Limieten.Naam)]
        public string? Naam { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The version that the page showed: what is accepted, thrown away or seen is what the reader saw.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Which form was posted; it stays open when it needs mending.</summary>
    public string Formulier { get; private set; } = "";

    public OntwerpBeeld Beeld { get; private set; } = null!;
    public Lijnbeeld Live { get; private set; } = null!;
    public Ontwerp Ontwerp => Beeld.Ontwerp;
    public Leerlijn Lijn => Beeld.Toepassing.Lijn;
    public IReadOnlyList<Liveverschil> Sinds { get; private set; } = [];

    /// <summary>Activities that this person may not change, so that accepting is somebody else's.</summary>
    public IReadOnlyList<string> Vreemd { get; private set; } = [];
    public bool IsOpen => Ontwerp.DoorgevoerdOp is null;
    public bool MagWijzigen => School.Ik.Heeft(Data.Beheer.Rollen.Decaan) || (Ontwerp.EigenaarId == School.Ik.Id && MagToevoegen);
    public IReadOnlyList<Vergelijkrij> Rijen => Lijnbeeld.Rijen(Live, Beeld.Beeld);
    public Tijdlijntekening Tekening => new(Lijn, [.. InVolgorde], Beeld.Beeld.Tijdlijn);
    public IEnumerable<Activiteit> InVolgorde => Lijn.Activiteiten.OrderBy(Lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal);

    /// <summary>Load per person as this reader may see it: names only of oneself, unless teamleider or decaan.</summary>
    public IReadOnlyList<(string Naam, int Nu, int Dan)> PerPersoon
    {
        get
        {
            var nu = Live.Belasting.PerPersoon.ToDictionary(p => p.Naam, p => p.Minuten, StringComparer.OrdinalIgnoreCase);
            var dan = Beeld.Beeld.Belasting.PerPersoon.ToDictionary(p => p.Naam, p => p.Minuten, StringComparer.OrdinalIgnoreCase);
            return
            [
                .. nu
                    .Keys.Union(dan.Keys, StringComparer.OrdinalIgnoreCase)
                    .Where(n => Rechten.MagPersoonZien(School.Ik, n))
                    .Select(n => (n, nu.GetValueOrDefault(n), dan.GetValueOrDefault(n)))
                    .OrderByDescending(x => x.Item3)
                    .ThenBy(x => x.n, StringComparer.CurrentCulture),
            ];
        }
    }

    public string Melding(Bevinding b) => Lezer.Melding(b);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = new InvoerModel { Naam = Ontwerp.Naam };
        return Page();
    }

    public Task<IActionResult> OnPostVerplaatsenAsync(CancellationToken ct) =>
        ErbijAsync(
            "verplaatsen",
            () =>
            {
                var a = Zoek("Activiteit", Invoer.Activiteit);
                var plek = Plekinvoer.Lees(ModelState, Plan.Lijn, Invoer.Jaar, Invoer.WeekVan, Invoer.WeekTot);
                if (a is null || plek is null)
                {
                    return null;
                }
                if (Plek.Van(a) == plek)
                {
                    ModelState.AddModelError("Invoer.WeekVan", $"‘{a.Titel}’ staat daar al.");
                }
                return Wijziging.Verplaats(a, plek);
            },
            ct
        );

    public Task<IActionResult> OnPostMarkerenAsync(CancellationToken ct) =>
        ErbijAsync(
            "markeren",
            () =>
            {
                var a = Zoek("Activiteit", Invoer.Activiteit);
                if (Codes.Markers.All(m => m.Code != Invoer.Marker))
                {
                    ModelState.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
                }
                else if (a?.Marker == Invoer.Marker)
                {
                    ModelState.AddModelError("Invoer.Marker", $"‘{a!.Titel}’ heeft deze letter al.");
                }
                return a is null ? null : Wijziging.Markeer(a, Invoer.Marker);
            },
            ct
        );

    public Task<IActionResult> OnPostKoppelenAsync(CancellationToken ct) =>
        ErbijAsync(
            "koppelen",
            () =>
            {
                var van = Zoek("Activiteit", Invoer.Activiteit);
                var naar = Zoek("Naar", Invoer.Naar);
                if (van is null || naar is null)
                {
                    return null;
                }
                if (LinkControle.Controleer(Lijn, van.Id, naar.Id) is { } melding)
                {
                    ModelState.AddModelError("Invoer.Naar", melding);
                }
                return Wijziging.Koppel(van, naar, Tekst.Schoon(Invoer.Toelichting));
            },
            ct
        );

    public Task<IActionResult> OnPostOntkoppelenAsync(CancellationToken ct) =>
        ErbijAsync(
            "ontkoppelen",
            () =>
            {
                var delen = (Invoer.Activiteit ?? "").Split('|');
                var (van, naar) = delen.Length == 2 ? (OpId(delen[0]), OpId(delen[1])) : (null, null);
                if (van is null || naar is null || naar.VolgtOp.All(l => l.Id != van.Id))
                {
                    ModelState.AddModelError("Invoer.Activiteit", "Kies een koppeling uit de lijst.");
                    return null;
                }

                return Wijziging.Ontkoppel(van, naar);
            },
            ct
        );

    public Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct) =>
        ErbijAsync("verwijderen", () => Zoek("Activiteit", Invoer.Activiteit) is { } a ? Wijziging.Verwijder(a) : null, ct);

    public Task<IActionResult> OnPostToevoegenAsync(CancellationToken ct) =>
        ErbijAsync(
            "toevoegen",
            () =>
            {
                var titel = Tekst.Schoon(Invoer.Titel);
                if (titel.Length == 0)
                {
                    ModelState.AddModelError("Invoer.Titel", "Vul een titel in.");
                }
                if (Codes.Types.All(t => t.Code != Invoer.Type))
                {
                    ModelState.AddModelError("Invoer.Type", "Kies een soort uit de lijst.");
                }
                if (!string.IsNullOrEmpty(Invoer.Marker) && Codes.Markers.All(m => m.Code != Invoer.Marker))
                {
                    ModelState.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
                }
                var team = string.IsNullOrEmpty(Invoer.Team) ? null : Invoer.Team;
                if (team is null ? !School.Ik.Heeft(Data.Beheer.Rollen.Decaan) : EigenTeams.All(t => t.Code != team))
                {
                    ModelState.AddModelError("Invoer.Team", "Kies een van je eigen teams.");
                }
                var plek = Plekinvoer.Lees(ModelState, Plan.Lijn, Invoer.Jaar, Invoer.WeekVan, Invoer.WeekTot);
                if (
                    Plan.Lijn.Activiteiten.Count + Beeld.Wijzigingen.Count(w => w.Soort == Wijzigingssoort.Toevoegen)
                    >= Limieten.ActiviteitenPerSchooljaar
                )
                {
                    ModelState.AddModelError("", $"Een schooljaar heeft hooguit {Limieten.ActiviteitenPerSchooljaar} activiteiten.");
                }
                if (!ModelState.IsValid || plek is null)
                {
                    return null;
                }
                return Wijziging.VoegToe(
                    Ontwerplijn.Op(
                        new Activiteit
                        {
                            Id = ActiviteitRepository.NieuwExternId(),
                            Titel = titel,
                            Type = Invoer.Type!,
                            Leerjaar = plek.Leerjaar,
                            Marker = string.IsNullOrEmpty(Invoer.Marker) ? null : Invoer.Marker,
                            Minuten = Invoer.Minuten,
                            Verantwoordelijke = Tekst.Schoon(Invoer.Verantwoordelijke),
                            Team = team,
                        },
                        plek
                    )
                );
            },
            ct
        );

    /// <summary>Takes one change out of the draft.</summary>
    /// <param name="soort">Of the change.</param>
    /// <param name="activiteit">Its activity.</param>
    /// <param name="van">Its earlier activity, for links.</param>
    /// <param name="ct">Ends the work early.</param>
    public async Task<IActionResult> OnPostWegAsync(Wijzigingssoort? soort, string? activiteit, string? van, CancellationToken ct)
    {
        van = string.IsNullOrEmpty(van) ? null : van;
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await MagZoekAsync(ct) is { } anders)
            {
                return anders;
            }
            if (soort is null || !Enum.IsDefined(soort.Value) || string.IsNullOrEmpty(activiteit))
            {
                return Terug();
            }
            var rest = Beeld
                .Wijzigingen.Where(w => w.Soort != soort || w.Id != activiteit || w.VanId != van)
                // What was linked to an activity that the draft no longer adds goes with it.
                .Where(w =>
                    soort != Wijzigingssoort.Toevoegen
                    || Beeld.Wijzigingen.All(x => x.Soort != Wijzigingssoort.Toevoegen || x.Id != activiteit)
                    || (w.Id != activiteit && w.VanId != activiteit)
                )
                .ToList();
            if (
                rest.Count == Beeld.Wijzigingen.Count
                || await ontwerpen.WijzigAsync(Schooljaar, Id, Ontwerp.Versie, Ontwerplijn.Schrijf(rest), Schrijver, ct)
            )
            {
                Meld("De wijziging is uit het ontwerp gehaald.");
                return Terug();
            }
        }

        Meld("Er werkt nog iemand in dit ontwerp. Probeer het opnieuw.", "warning");
        return Terug();
    }

    public async Task<IActionResult> OnPostHernoemenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagWijzigen)
        {
            return Forbid();
        }
        Formulier = "hernoemen";
        var naam = Tekst.Schoon(Invoer.Naam);
        if (naam.Length == 0)
        {
            ModelState.AddModelError("Invoer.Naam", "Vul een naam in.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        await ontwerpen.HernoemAsync(Schooljaar, Id, naam, Schrijver, ct);
        Meld("De naam is gewijzigd.");
        return Terug();
    }

    public async Task<IActionResult> OnPostGezienAsync(CancellationToken ct)
    {
        if (await MagZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (IsAnders() is { } ander)
        {
            return ander;
        }
        await ontwerpen.GezienAsync(
            Schooljaar,
            Id,
            Ontwerp.Versie,
            Ontwerplijn.Schrijf(Ontwerplijn.Nu(Plan.Lijn, Plan.Jaar.VersieVan)),
            Schrijver,
            ct
        );
        return Terug();
    }

    public async Task<IActionResult> OnPostDoorvoerenAsync(CancellationToken ct)
    {
        if (await MagZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (IsAnders() is { } ander)
        {
            return ander;
        }
        if (!Beeld.Toepassing.KanDoorgevoerd || Vreemd.Count > 0)
        {
            return Ongeldig(
                "",
                Beeld.Wijzigingen.Count == 0
                    ? "Dit ontwerp heeft nog geen wijzigingen."
                    : "Dit ontwerp kan nog niet worden doorgevoerd. Los eerst op wat hieronder staat."
            );
        }
        var heen = Ontwerplijn.Verschil(Plan.Lijn, Lijn);
        var uitkomst = await ontwerpen.DoorvoerenAsync(Ontwerp, heen, Ontwerplijn.Verschil(Lijn, Plan.Lijn), Plan.Jaar, Schrijver, ct);
        if (uitkomst.Uitkomst != Schrijfuitkomst.Opgeslagen)
        {
            return await NietGeluktAsync(uitkomst, ct);
        }
        MeldMetOngedaan(
            $"‘{Ontwerp.Naam}’ is doorgevoerd: {Tekst.Aantal(heen.Count, "wijziging", "wijzigingen")} in de leerlijn.",
            "/Planner/WatAls/Ontwerp",
            Id
        );
        return Terug();
    }

    /// <summary>Undo of the acceptance: all of it or nothing, and only while what it changed still is as it left it.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagWijzigen)
        {
            return Forbid();
        }
        if (Ontwerp.Terugdraaien is not { } tekst)
        {
            return Terug();
        }
        var terug = Ontwerplijn.Lees<Wijziging>(tekst);
        var anders2 = Ontwerplijn.Gewijzigd(Plan.Lijn, terug);
        if (anders2.Count > 0)
        {
            return Ongeldig("", $"Terugdraaien kan niet meer in één keer: {string.Join(" ", anders2)}");
        }
        if (NietVanMij(terug) is { Count: > 0 } vreemd)
        {
            return Ongeldig(
                "",
                $"Terugdraaien kan alleen iemand die deze activiteiten mag wijzigen: {string.Join(", ", vreemd.Select(x => $"‘{x}’"))}. Vraag het de decaan."
            );
        }
        var uitkomst = await ontwerpen.DoorvoerenAsync(Ontwerp, terug, null, Plan.Jaar, Schrijver, ct);
        if (uitkomst.Uitkomst != Schrijfuitkomst.Opgeslagen)
        {
            return await NietGeluktAsync(uitkomst, ct);
        }
        // The line of now is what this draft starts from again.
        if (await ZoekAsync(ct) is null)
        {
            await ontwerpen.GezienAsync(
                Schooljaar,
                Id,
                Ontwerp.Versie,
                Ontwerplijn.Schrijf(Ontwerplijn.Nu(Plan.Lijn, Plan.Jaar.VersieVan)),
                Schrijver,
                ct
            );
        }
        Meld($"‘{Ontwerp.Naam}’ is teruggedraaid. Het ontwerp staat weer open.");
        return Terug();
    }

    public async Task<IActionResult> OnPostWeggooienAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagWijzigen)
        {
            return Forbid();
        }
        if (IsAnders() is { } ander)
        {
            return ander;
        }
        if (!await ontwerpen.DeleteAsync(Schooljaar, Id, Versie, Schrijver, ct))
        {
            return Forbid();
        }
        Meld($"Ontwerp ‘{Ontwerp.Naam}’ is weggegooid. De leerlijn is niet veranderd.");
        return RedirectToPage("Index", new { schooljaar = Schooljaar });
    }

    private async Task<IActionResult> NietGeluktAsync(Doorvoeruitkomst uitkomst, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        return Ongeldig(
            "",
            uitkomst.Bij is { } bij
                ? $"Er is niets gewijzigd. Intussen veranderde de leerlijn op dit punt: {Ontwerplijn.Zin(bij)}. Kijk het ontwerp na en probeer het opnieuw."
                : "Er is niets gewijzigd: iemand anders wijzigde dit ontwerp net. Kijk het na en probeer het opnieuw."
        );
    }

    private async Task<IActionResult> ErbijAsync(string formulier, Func<Wijziging?> maak, CancellationToken ct)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            Formulier = formulier;
            if (await MagZoekAsync(ct) is { } anders)
            {
                return anders;
            }
            var wijziging = maak();
            if (ModelState.IsValid && Beeld.Wijzigingen.Count >= Ontwerplijn.MaximumWijzigingen)
            {
                ModelState.AddModelError(
                    "",
                    $"Een ontwerp heeft hooguit {Ontwerplijn.MaximumWijzigingen} wijzigingen. Voer het door, of maak er een tweede."
                );
            }
            if (!ModelState.IsValid || wijziging is null)
            {
                return Ongeldig();
            }
            if (
                await ontwerpen.WijzigAsync(
                    Schooljaar,
                    Id,
                    Ontwerp.Versie,
                    Ontwerplijn.Schrijf(Ontwerplijn.Met(Beeld.Wijzigingen, wijziging, Plan.Lijn)),
                    Schrijver,
                    ct
                )
            )
            {
                Meld($"In het ontwerp: {Ontwerplijn.Zin(wijziging)}.");
                return Terug();
            }
        }

        return Ongeldig("", "Er werkt nog iemand in dit ontwerp. Probeer het opnieuw.");
    }

    private Activiteit? OpId(string? id) => Lijn.Activiteiten.FirstOrDefault(a => a.Id == id);

    private Activiteit? Zoek(string veld, string? id)
    {
        if (OpId(id) is { } a)
        {
            return a;
        }
        ModelState.AddModelError("Invoer." + veld, "Kies een activiteit uit de lijst.");
        return null;
    }

    private RedirectToPageResult Terug() => RedirectToPage("Ontwerp", new { id = Id, schooljaar = Schooljaar });

    /// <summary>Somebody changed the draft after the page was drawn: nobody decides on what they did not see.</summary>
    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult? IsAnders()
    {
        if (Versie == Ontwerp.Versie)
        {
            return null;
        }
        ModelState.Remove("Versie");
        return Ongeldig(
            "",
            $"{Ontwerp.GewijzigdDoor} heeft dit ontwerp gewijzigd nadat jij de pagina opende. Kijk wat er nu staat en kies opnieuw."
        );
    }

    private List<string> NietVanMij(IEnumerable<Wijziging> wijzigingen) =>
        [
            .. wijzigingen
                .Select(w => w.Soort == Wijzigingssoort.Toevoegen ? null : Plan.Zoek(w.Id))
                .OfType<Activiteit>()
                .Where(a => !MagBewerken(a))
                .Select(a => a.Titel)
                .Distinct(),
        ];

    private async Task<IActionResult?> MagZoekAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagWijzigen)
        {
            return Forbid();
        }
        return IsOpen ? null : Ongeldig("", "Dit ontwerp is al doorgevoerd. Draai het eerst terug als je het wilt veranderen.");
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (Schooljaar == 0 || await ontwerpen.GetAsync(Schooljaar, Id, ct) is not { } ontwerp)
        {
            return NotFound();
        }
        await LaadAsync(ct);
        Live = Lijnbeeld.Van(Plan.Bevindingen);
        // An accepted draft is the live line already: laying it on again would say that nothing fits.
        Beeld = OntwerpBeeld.Maak(ontwerp, Plan, Live);
        if (ontwerp.DoorgevoerdOp is null)
        {
            Sinds = Ontwerplijn.Sinds(Ontwerplijn.Lees<Stand>(ontwerp.Basis), Plan.Lijn, Plan.Jaar.VersieVan, Beeld.Wijzigingen);
            Vreemd =
            [
                .. NietVanMij(Beeld.Wijzigingen)
                    .Concat(
                        Beeld
                            .Wijzigingen.Where(w =>
                                w.Nieuw is { } n
                                && (n.Team is null ? !School.Ik.Heeft(Data.Beheer.Rollen.Decaan) : EigenTeams.All(t => t.Code != n.Team))
                            )
                            .Select(w => w.Titel)
                    )
                    .Distinct(),
            ];
        }

        return null;
    }
}
