using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Excel;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Checklist;

/// <summary>The 17 rows of the checklist over the leerjaren: another view on the same activities.</summary>
public sealed class IndexModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>Show one leerjaar only; null = the school.</summary>
    [BindProperty(SupportsGet = true, Name = "leerjaar")]
    public int? Leerjaar { get; set; }

    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    public Groep? Groep { get; private set; }
    public IReadOnlyList<ChecklistRij> Rijen { get; private set; } = [];
    public IReadOnlyList<int> Leerjaren { get; private set; } = [];
    public int Beoordeeld => Rijen.Count(r => Leerjaar is int l ? r.Cellen.Any(c => c.Leerjaar == l && c.IsBeoordeeld) : r.IsBeoordeeld);

    public async Task OnGetAsync(CancellationToken ct) => await VulAsync(ct);

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken ct)
    {
        await VulAsync(ct);
        return Werkboeken.Checklist(Plan).AlsBestand($"checklist {SchoolKalender.Naam(Schooljaar)}");
    }

    /// <summary>Tick: adds an activity of that type to that leerjaar, still to be worked out.</summary>
    public async Task<IActionResult> OnPostAanvinkenAsync(string type, int jaar, CancellationToken ct)
    {
        await VulAsync(ct);
        if (!MagToevoegen)
        {
            return Forbid();
        }
        if (Codes.Types.FirstOrDefault(t => t.Code == type) is not { } soort || Plan.Lijn.Leerjaren.All(l => l.Nr != jaar))
        {
            return NotFound();
        }
        if (Plan.Checklist.First(r => r.Type.Code == type).Cellen.First(c => c.Leerjaar == jaar).IsAangevinkt)
        {
            return RedirectToPage(
                "Rij",
                new
                {
                    type,
                    jaar,
                    schooljaar = Schooljaar,
                }
            );
        }
        if (type == "T17")
        {
            return RedirectToPage(
                "Rij",
                new
                {
                    type,
                    jaar,
                    schooljaar = Schooljaar,
                }
            );
        }
        if (Plan.Lijn.Activiteiten.Count >= Limieten.ActiviteitenPerSchooljaar)
        {
            return NotFound();
        }
        await activiteiten.LaatWegAsync(Schooljaar, [jaar], type, null, Schrijver, ct);
        var id = await activiteiten.InsertAsync(
            Schooljaar,
            RijModel.Aangevinkt(
                soort,
                soort.Label.Length <= Limieten.Titel ? soort.Label : soort.Label[..Limieten.Titel],
                jaar,
                TeamVoorNieuw
            ),
            Schrijver,
            ct
        );
        MeldMetOngedaan(
            $"‘{soort.Label}’ is aangevinkt voor leerjaar {jaar}. Werk de activiteit uit als je er tijd voor hebt.",
            "/Checklist/Rij",
            id
        );
        return RedirectToPage("Index", null, new { schooljaar = Schooljaar, leerjaar = Leerjaar }, type);
    }

    /// <summary>Null (all teams) for the decaan, else the first of the own teams.</summary>
    private string? TeamVoorNieuw => School.Ik.Heeft(Data.Beheer.Rollen.Decaan) || EigenTeams.Count == 0 ? null : EigenTeams[0].Code;

    private async Task VulAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        Rijen = Groep is null
            ? Plan.Checklist
            : ChecklistStand.Bepaal(
                Signaleringen.LijnVan(Plan.Lijn, Groep),
                Plan.Jaar.Weggelaten.ToDictionary(w => (w.LeerjaarNr, w.Type), w => w.Reden)
            );
        if (Plan.Lijn.Leerjaren.All(l => l.Nr != Leerjaar))
        {
            Leerjaar = null;
        }
        Leerjaren =
        [
            .. Plan
                .Lijn.Leerjaren.Select(l => l.Nr)
                .Where(n => (Leerjaar is null || n == Leerjaar) && (Groep is null || Groep.Leerjaren.Contains(n))),
        ];
    }
}
