using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Excel;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>Competentie × leerjaar and element × leerjaar, with the activities behind each number.</summary>
public sealed class DekkingModel(PlanLezer lezer, TimeProvider klok) : Planpagina(lezer, klok)
{
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    public Groep? Groep { get; private set; }
    public IReadOnlyList<(string Naam, string Uitleg, IReadOnlyList<Dekkingsrij> Rijen)> Tabellen { get; private set; } = [];
    public IReadOnlyList<int> Leerjaren { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        var lijn = Groep is null ? Plan.Lijn : Signaleringen.LijnVan(Plan.Lijn, Groep);
        Leerjaren = [.. lijn.Leerjaren.Where(l => Groep is null || Groep.Leerjaren.Contains(l.Nr)).Select(l => l.Nr)];
        Tabellen =
        [
            ("Competenties", "loopbaancompetentie", Dekking.Competenties(lijn)),
            ("Elementen", "werkzaam element", Dekking.Elementen(lijn)),
        ];
    }

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        return Werkboeken.Dekking(Plan).AlsBestand($"dekking {SchoolKalender.Naam(Schooljaar)}");
    }

    public int Gaten(IReadOnlyList<Dekkingsrij> rijen) => rijen.Sum(r => Leerjaren.Count(n => r.PerLeerjaar[n].Count == 0));
}
