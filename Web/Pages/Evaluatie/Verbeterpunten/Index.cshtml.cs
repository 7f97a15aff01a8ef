using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie.Verbeterpunten;

/// <summary>What the school does with its results, over the rounds: what is open, whose it is, and what each class can read of it.</summary>
public sealed class IndexModel(VerbeterpuntRepository punten) : Paginabasis
{
    /// <summary>open, bezig or gedaan; anything else = all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mijn { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Ronde { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>The code fills the screen, for in the classroom.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Scherm { get; set; }

    private Puntenlijst Lijst { get; set; } = new([], []);
    public IReadOnlyList<Puntronde> Rondes => Lijst.Rondes;

    /// <summary>Of the chosen round, or of all.</summary>
    public IReadOnlyList<Verbeterpunt> Alle { get; private set; } = [];
    public IReadOnlyList<Verbeterpunt> Getoond { get; private set; } = [];
    public Puntronde? Gekozen { get; private set; }

    public bool MagToevoegen =>
        Gekozen is { } g
            ? Rechten.MagPuntToevoegen(School.Ik, g.EigenTeam)
            : Rondes.Any(r => Rechten.MagPuntToevoegen(School.Ik, r.EigenTeam));

    public bool MagWijzigen(Verbeterpunt p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Rechten.MagPuntBijhouden(School.Ik, p.EigenaarId)
            || Rechten.MagPuntSchrijven(School.Ik, Rondes.FirstOrDefault(r => r.Id == p.RondeId)?.EigenTeam == true);
    }

    /// <summary>Where the class reads what was done.</summary>
    public string Klasadres(string code) => $"{Request.Scheme}://{Request.Host}{Url.Page("/Invullen/WijDeden", new { code })}";

    /// <summary>How it stands, in a sentence.</summary>
    public string Stand
    {
        get
        {
            if (Rondes.Count == 0)
            {
                return "Er is nog geen ronde gesloten. Daarna kun je verbeterpunten maken.";
            }
            if (Alle.Count == 0)
            {
                return Gekozen is null ? "Er staan nog geen verbeterpunten." : "Bij deze ronde staan nog geen verbeterpunten.";
            }
            var lopend = Alle.Count(p => p.Status != Verbeterpunt.Gereed);
            var zonder = Alle.Count(p => p.Status != Verbeterpunt.Gereed && p.EigenaarId is null);
            var stand =
                lopend == 0
                    ? "Alle verbeterpunten zijn gedaan"
                    : Tekst.Aantal(lopend, "verbeterpunt is", "verbeterpunten zijn") + " nog niet klaar";
            var eigenaar = zonder == 0 ? "" : $", waarvan {zonder} zonder eigenaar";
            var gedaan = lopend is 0 || lopend == Alle.Count ? "" : $"; {Alle.Count - lopend} gedaan";
            return stand + eigenaar + gedaan + ".";
        }
    }

    public static string Herkomst(Verbeterpunt p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return p.Vraag.Length == 0
            ? p.Ronde
            : $"{p.Ronde}, {p.Vraag}{(Vraagcodes.Alle.FirstOrDefault(v => v.Code == p.Vraag) is { } v ? " " + v.Label : "")}";
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Lijst = await punten.GetLijstAsync(School.Ik.Id, Ronde ?? 0, ct);
        Zoek = Tekst.Schoon(Zoek);
        if (!Verbeterpunt.Statussen.Contains(Status))
        {
            Status = null;
        }
        if (Ronde is int ronde)
        {
            Gekozen = Rondes.FirstOrDefault(r => r.Id == ronde);
            if (Gekozen is null)
            {
                return NotFound();
            }
        }

        Scherm = Scherm && Gekozen is { Code.Length: > 0 };
        Alle = [.. Lijst.Punten.Where(p => Gekozen is null || p.RondeId == Gekozen.Id)];
        Getoond =
        [
            .. Alle.Where(p => Status is null || p.Status == Status)
                .Where(p => !Mijn || p.EigenaarId == School.Ik.Id)
                .Where(p =>
                    Zoek.Length == 0
                    || new[]
                    {
                        p.Tekst,
                        p.Gezegd,
                        p.Gedaan,
                        p.Vraag,
                        p.Ronde,
                        p.Eigenaar ?? "",
                        p.PlanCode ?? "",
                        p.PlanTitel ?? "",
                        p.Prioriteit ?? "",
                    }.Any(t => t.Contains(Zoek, StringComparison.OrdinalIgnoreCase))
                ),
        ];
        return Page();
    }
}
