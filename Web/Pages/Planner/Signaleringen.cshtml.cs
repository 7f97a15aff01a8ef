using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Excel;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>All findings as one list, unpaged; for the whole school, or for one vestiging, team or leerweg.</summary>
public sealed class SignaleringenModel(PlanLezer lezer, SignaalStatusRepository statussen, TimeProvider klok)
    : Signaalpagina(lezer, statussen, klok)
{
    /// <summary>"vestiging:De Linde"; null = the whole school.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    [BindProperty(SupportsGet = true, Name = "ernst")]
    public string? ErnstNaam { get; set; }

    [BindProperty(SupportsGet = true, Name = "leerjaar")]
    public int? Leerjaar { get; set; }

    [BindProperty(SupportsGet = true, Name = "activiteit")]
    public int? ActiviteitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    public Groep? Groep { get; private set; }
    public IReadOnlyList<Signaal> Alle { get; private set; } = [];
    public IReadOnlyList<Signaal> Signalen { get; private set; } = [];
    public IReadOnlyList<(Groep Groep, IReadOnlyList<Signaal> Signalen)> PerGroep { get; private set; } = [];

    /// <summary>What somebody said about findings that are no longer found.</summary>
    public IReadOnlyList<SignaalStatus> Opgelost { get; private set; } = [];
    public bool IsGefilterd => ErnstNaam is not null || Leerjaar is not null || ActiviteitId is not null || Status is not null;

    public async Task OnGetAsync(CancellationToken ct) => await VulAsync(ct);

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken ct)
    {
        await VulAsync(ct);
        return Werkboeken.Signaleringen(Plan, Signalen).AlsBestand($"signaleringen {SchoolKalender.Naam(Schooljaar)}");
    }

    protected override IEnumerable<Signaal> OpDePagina => Alle.Concat(PerGroep.SelectMany(g => g.Signalen));

    public override object Route() =>
        new
        {
            schooljaar = Schooljaar,
            groep = GroepSleutel,
            ernst = ErnstNaam,
            leerjaar = Leerjaar,
            activiteit = ActiviteitId,
            status = Status,
        };

    protected override async Task VulAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        if (Groep is null)
        {
            GroepSleutel = null;
        }
        Alle = Groep is null ? Plan.Signalen : Plan.Toon(Plan.BevindingenVan(Groep).InPlanner);
        var ernst = Enum.TryParse<Ernst>(ErnstNaam, ignoreCase: true, out var e) && Enum.IsDefined(e) ? e : (Ernst?)null;
        if (ernst is null)
        {
            ErnstNaam = null;
        }
        Signalen =
        [
            .. Alle.Where(s =>
                    (ernst is null || s.Bevinding.Ernst == ernst)
                    && (Leerjaar is null || s.Bevinding.Leerjaar == Leerjaar)
                    && (ActiviteitId is null || s.Bevinding.ActiviteitNummer == ActiviteitId)
                    && (Status is null || s.StatusNaam == Status)
                )
                .OrderBy(s => s.Bevinding.Ernst),
        ];
        if (Groep is null && !IsGefilterd)
        {
            PerGroep = Plan.AlleenInGroepen();
            if (Plan.Jaar.Statussen.Count > 0)
            {
                Opgelost = Verdwenen();
            }
        }
    }

    private List<SignaalStatus> Verdwenen()
    {
        var gevonden = Plan
            .Groepen.SelectMany(g => Plan.BevindingenVan(g).InPlanner)
            .Select(SignaalStatusRepository.Sleutel)
            .Concat(Alle.Select(s => s.Sleutel))
            .ToHashSet(StringComparer.Ordinal);
        var vanPlanner = Signaleringen.Alle.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Plan.Jaar.Statussen.Where(s => vanPlanner.Contains(s.Regel) && !gevonden.Contains(s.Sleutel)).OrderByDescending(s => s.Op),
        ];
    }
}
