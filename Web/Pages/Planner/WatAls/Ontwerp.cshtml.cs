using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner.WatAls;

/// <summary>
/// One draft: its changes, what they do to findings, shares, coverage and load beside the live line, and accepting it as one change that can be undone.
/// Two people may work on one draft: each change is laid on what is stored at that moment.
/// </summary>
public sealed class OntwerpModel(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok) : Ontwerpbesluiten(lezer, ontwerpen, klok)
{
    private const int Pogingen = 3;
    private const string NogIemand = "Er werkt nog iemand in dit ontwerp. Probeer het opnieuw.";

    public IReadOnlyList<Vergelijkrij> Rijen => Lijnbeeld.Rijen(Live, Beeld.Beeld);
    public IReadOnlyList<Activiteit> InVolgorde =>
        [.. Lijn.Activiteiten.OrderBy(Lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal)];
    public Tijdlijntekening Tekening => new(Lijn, InVolgorde, Beeld.Beeld.Tijdlijn);

    /// <summary>The forms are there: of an accepted draft only the one that was posted, so that what was typed is not lost.</summary>
    public bool ToontFormulieren => MagWijzigen && (IsOpen || Formulier.Length > 0);

    /// <summary>Load per person as this reader may see it: names only of oneself, unless teamleider or decaan.</summary>
    public IReadOnlyList<Belastingverschil> PerPersoon =>
        Belastingverschil.Van(Live, Beeld.Beeld, n => Rechten.MagPersoonZien(School.Ik, n));

    public string Melding(Bevinding b) => Lezer.Melding(b);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = new Wijzigingsinvoer { Naam = Ontwerp.Naam };
        return Page();
    }

    public Task<IActionResult> OnPostVerplaatsenAsync(CancellationToken ct) => ErbijAsync("verplaatsen", m => m.Verplaats(), ct);

    public Task<IActionResult> OnPostMarkerenAsync(CancellationToken ct) => ErbijAsync("markeren", m => m.Markeer(), ct);

    public Task<IActionResult> OnPostKoppelenAsync(CancellationToken ct) => ErbijAsync("koppelen", m => m.Koppel(), ct);

    public Task<IActionResult> OnPostOntkoppelenAsync(CancellationToken ct) => ErbijAsync("ontkoppelen", m => m.Ontkoppel(), ct);

    public Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct) => ErbijAsync("verwijderen", m => m.Verwijder(), ct);

    public Task<IActionResult> OnPostToevoegenAsync(CancellationToken ct) =>
        ErbijAsync("toevoegen", m => m.VoegToe(Beeld.Wijzigingen.Count(w => w.Soort == Wijzigingssoort.Toevoegen), MagTeam), ct);

    /// <summary>Takes one change out of the draft.</summary>
    /// <param name="soort">Of the change.</param>
    /// <param name="activiteit">Its activity.</param>
    /// <param name="van">Its earlier activity, for links.</param>
    /// <param name="ct">Ends the work early.</param>
    public async Task<IActionResult> OnPostWegAsync(Wijzigingssoort? soort, string? activiteit, string? van, CancellationToken ct)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await MagZoekAsync(ct) is { } anders)
            {
                return anders;
            }
            if (soort is not { } welke || !Enum.IsDefined(welke) || string.IsNullOrEmpty(activiteit))
            {
                return Terug();
            }
            var rest = Zonder(Beeld.Wijzigingen, welke, activiteit, string.IsNullOrEmpty(van) ? null : van);
            if (rest.Count == Beeld.Wijzigingen.Count || await BewaarAsync(rest, ct))
            {
                Meld("De wijziging is uit het ontwerp gehaald.");
                return Terug();
            }
        }

        Meld(NogIemand, "warning");
        return Terug();
    }

    private static List<Wijziging> Zonder(IReadOnlyList<Wijziging> alle, Wijzigingssoort soort, string activiteit, string? van)
    {
        // What was linked to an activity that the draft no longer adds goes with it.
        var valtWeg = soort == Wijzigingssoort.Toevoegen && alle.Any(x => x.Soort == Wijzigingssoort.Toevoegen && x.Id == activiteit);
        return
        [
            .. alle.Where(w => w.Soort != soort || w.Id != activiteit || w.VanId != van)
                .Where(w => !valtWeg || (w.Id != activiteit && w.VanId != activiteit)),
        ];
    }

    /// <summary>Lays one change on the draft as it is stored now; when somebody stored theirs in between, once more on that.</summary>
    private async Task<IActionResult> ErbijAsync(string formulier, Func<Wijzigingmaker, Wijziging?> maak, CancellationToken ct)
    {
        Formulier = formulier;
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await MagZoekAsync(ct) is { } anders)
            {
                return anders;
            }
            var wijziging = maak(new Wijzigingmaker(ModelState, Invoer, Plan.Lijn, Lijn));
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
            if (await BewaarAsync(Ontwerplijn.Met(Beeld.Wijzigingen, wijziging, Plan.Lijn), ct))
            {
                Meld($"In het ontwerp: {Ontwerplijn.Zin(wijziging)}.");
                return Terug();
            }
        }

        return Ongeldig("", NogIemand);
    }

    /// <summary>False when somebody stored another version in between.</summary>
    private Task<bool> BewaarAsync(IReadOnlyList<Wijziging> wijzigingen, CancellationToken ct) =>
        Ontwerpen.WijzigAsync(Schooljaar, Id, Ontwerp.Versie, Ontwerplijn.Schrijf(wijzigingen), Schrijver, ct);
}
