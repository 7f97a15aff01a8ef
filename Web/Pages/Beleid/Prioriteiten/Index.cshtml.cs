using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid.Prioriteiten;

/// <summary>
/// The priorities of a school year (domain 8.4) as a board by who is aan zet, or as a table;
/// years whose chain is missing wait to be picked up.
/// </summary>
public sealed class IndexModel(PlanLezer lezer, TimeProvider klok) : Planpagina(lezer, klok)
{
    public const string Niemand = "Nog niemand aan zet";

    /// <summary>"bord" (default) or "tabel".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Weergave { get; set; }

    /// <summary>Closed ones too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    public bool IsTabel => Weergave == "tabel";
    public bool MagSchrijven => Schooljaar > 0 && Rechten.MagPrioriteitSchrijven(School.Ik);
    public IReadOnlyList<Prioriteit> Getoond { get; private set; } = [];

    /// <summary>Years of the line in which no chain starts and that no priority names, as "leerjaar 1" with the key of its form.</summary>
    public IReadOnlyList<(string Naam, string Sleutel)> Ontbreekt { get; private set; } = [];

    /// <summary>Columns: who is aan zet, as written; whoever nobody named comes first.</summary>
    public IReadOnlyList<(string Wie, IReadOnlyList<Prioriteit> Kaarten)> Borden =>
        [
            .. Getoond
                .GroupBy(p => Tekst.Schoon(p.AanZet) is { Length: > 0 } wie ? wie : Niemand, StringComparer.OrdinalIgnoreCase)
                .OrderBy(g => g.Key == Niemand ? 0 : 1)
                .ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
                .Select(g => (g.Key, (IReadOnlyList<Prioriteit>)[.. g.OrderBy(p => p.Einddatum ?? DateOnly.MaxValue)])),
        ];

    public bool IsTeLaat(Prioriteit p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return p.IsOpen && p.Einddatum < School.Vandaag;
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return;
        }
        await LaadAsync(ct);
        Getoond = [.. Plan.Lijn.Prioriteiten.Where(p => Alles || p.IsOpen)];
        var genoemd = Plan
            .Lijn.Prioriteiten.Where(p => p.Leerjaar is not null)
            .Select(p => $"{p.Zone}-{p.Leerjaar}")
            .ToHashSet(StringComparer.Ordinal);
        Ontbreekt =
        [
            .. Plan
                .Bevindingen.Tijdlijn.JarenZonderKeten.Select(j => (Leerlijn.JaarNaam(j.Zone, j.Nr), Sleutel: $"{j.Zone}-{j.Nr}"))
                .Where(x => !genoemd.Contains(x.Sleutel)),
        ];
    }
}
