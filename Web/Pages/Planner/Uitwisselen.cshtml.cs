using System.Security.Cryptography;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>What taking a file over would do.</summary>
public sealed record Importcontrole
{
    public required string Code { get; init; }
    public required string Bestand { get; init; }
    public required LeerlijnDocument Document { get; init; }
    public required bool IsNieuwSchooljaar { get; init; }
    public required int Nieuw { get; init; }
    public required int Vervangen { get; init; }

    /// <summary>Activities of the school year that the file does not hold.</summary>
    public required int Rest { get; init; }
    public required IReadOnlyList<string> NieuweTeams { get; init; }

    /// <summary>Links of activities that stay, but that would run backward beside the file's; only when they stay.</summary>
    public required IReadOnlyList<(string Van, string Naar)> Vervallen { get; init; }
}

/// <summary>A school year's line as one JSON file, out and in. A check first shows what it will do; then all or nothing.</summary>
public sealed class UitwisselenModel(PlanLezer lezer, LeerlijnRepository lijnen, UitwisselRepository uitwisselen, TimeProvider klok)
    : Planpagina(lezer, klok)
{
    [BindProperty(Name = "bestand")]
    public IFormFile? Bestand { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public bool RestVerwijderen { get; set; }

    public Importcontrole? Controle { get; private set; }
    public IReadOnlyList<Leesfout> Leesfouten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await LaadAsync(ct);

    public async Task<IActionResult> OnGetBestandAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        if (Schooljaar == 0)
        {
            return NotFound();
        }
        var document = new LeerlijnDocument
        {
            Schooljaar = Schooljaar,
            Leerjaren = Plan.Lijn.Leerjaren,
            Mijlpalen = Plan.Lijn.Mijlpalen,
            Partners = Plan.Lijn.Partners,
            Prioriteiten = Plan.Lijn.Prioriteiten,
            Activiteiten = Plan.Lijn.Activiteiten,
        };
        return File(LeerlijnBestand.Schrijf(document), "application/json", $"leerlijn-{Schooljaar}-{Schooljaar + 1}.json");
    }

    public async Task<IActionResult> OnPostControlerenAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        if (Bestand is null || Bestand.Length == 0)
        {
            return Ongeldig("bestand", "Kies een bestand met een leerlijn (JSON).");
        }
        if (Bestand.Length > Limieten.BestandBytes)
        {
            return Ongeldig("bestand", "Dit bestand is groter dan 5 MB. Deel de leerlijn op of haal er iets uit.");
        }
        using var geheugen = new MemoryStream();
        await Bestand.CopyToAsync(geheugen, ct);
        var inhoud = geheugen.ToArray();
        var code = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var naam = Path.GetFileName(Bestand.FileName) is { Length: > 200 } lang ? lang[..200] : Path.GetFileName(Bestand.FileName);
        if (!await LeesAsync(inhoud, code, naam, ct))
        {
            return Ongeldig();
        }
        await uitwisselen.BewaarAsync(School.Ik.Id, code, naam, inhoud, Nu, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostOvernemenAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        var bewaard = string.IsNullOrEmpty(Code) || Code.Length > 64 ? null : await uitwisselen.GetAsync(School.Ik.Id, Code, ct);
        if (bewaard is null)
        {
            return Ongeldig("bestand", "Dit bestand is er niet meer: het is al overgenomen of de controle is verlopen. Kies het opnieuw.");
        }
        if (!await LeesAsync(bewaard.Inhoud, bewaard.Code, bewaard.Naam, ct))
        {
            return Ongeldig();
        }
        var document = Controle!.Document;
        await uitwisselen.OvernemenAsync(
            document.Schooljaar,
            document,
            RestVerwijderen,
            RestVerwijderen ? [] : Controle.Vervallen,
            Schrijver,
            ct
        );
        await uitwisselen.VergeetAsync(School.Ik.Id, bewaard.Code, ct);
        Meld(
            $"De leerlijn van {SchoolKalender.Naam(document.Schooljaar)} is overgenomen: "
                + $"{Taal.Tekst.Aantal(document.Activiteiten.Count, "activiteit", "activiteiten")}."
        );
        return RedirectToPage("Index", new { schooljaar = document.Schooljaar });
    }

    private async Task<bool> LeesAsync(byte[] inhoud, string code, string naam, CancellationToken ct)
    {
        var kalender = Plan.Lijn.Kalender;
        var gelezen = LeerlijnBestand.Lees(
            inhoud,
            Schooljaar > 0 ? Schooljaar : SchoolKalender.SchooljaarVan(School.Vandaag),
            Math.Min(35, kalender.EersteWeek),
            Math.Max(28, kalender.LaatsteWeek)
        );
        if (gelezen.Document is not { } document)
        {
            Leesfouten = gelezen.Fouten;
            ModelState.AddModelError("bestand", "Dit bestand kan niet worden overgenomen. Er is niets veranderd.");
            return false;
        }

        var bestaand = document.Schooljaar == Schooljaar ? Plan.Jaar : await lijnen.GetAsync(document.Schooljaar, ct);
        var ids = bestaand.Lijn.Activiteiten.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var inBestand = document.Activiteiten.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var rest = ids.Count(id => !inBestand.Contains(id));
        var totaal = document.Activiteiten.Count + rest;
        if (!RestVerwijderen && totaal > Limieten.ActiviteitenPerSchooljaar && Code is not null)
        {
            ModelState.AddModelError(
                "bestand",
                $"Samen met wat er al staat worden dit {totaal} activiteiten; een schooljaar heeft er hooguit {Limieten.ActiviteitenPerSchooljaar}. "
                    + "Laat de rest naar de prullenbak gaan."
            );
            return false;
        }

        var samen = bestaand.Lijn with
        {
            Leerjaren = [.. (document.Leerjaren ?? []).UnionBy(bestaand.Lijn.Leerjaren, l => l.Nr).OrderBy(l => l.Nr)],
            Activiteiten = [.. document.Activiteiten, .. bestaand.Lijn.Activiteiten.Where(a => !inBestand.Contains(a.Id))],
        };
        Controle = new Importcontrole
        {
            Code = code,
            Bestand = naam,
            Document = document,
            IsNieuwSchooljaar = !School.Schooljaren.Contains(document.Schooljaar),
            Nieuw = document.Activiteiten.Count(a => !ids.Contains(a.Id)),
            Vervangen = document.Activiteiten.Count(a => ids.Contains(a.Id)),
            Rest = rest,
            NieuweTeams =
            [
                .. (document.Leerjaren ?? [])
                    .SelectMany(l => l.Teams)
                    .Concat(document.Activiteiten.Select(a => a.Team).OfType<string>())
                    .Distinct(StringComparer.Ordinal)
                    .Except(Plan.School.Teams.Select(t => t.Code), StringComparer.Ordinal),
            ],
            Vervallen = rest == 0 ? [] : LinkControle.Terugwaarts(samen),
        };
        return true;
    }
}
