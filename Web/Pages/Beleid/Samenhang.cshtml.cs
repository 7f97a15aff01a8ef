using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>The line of sight: strategic problem, plan, activity in the line, survey question; and what hangs loose at each level.</summary>
public sealed class SamenhangModel(BeleidRepository beleid, TimeProvider klok) : Beleidspagina(beleid, klok)
{
    /// <summary>"strategie" (default) or "activiteit": the same line read from the other end.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Vanaf { get; set; }

    public Samenhang Lijn { get; private set; } = null!;

    /// <summary>Of the school year, what stands in the planner.</summary>
    public IReadOnlyList<Lijnactiviteit> Activiteiten { get; private set; } = [];

    public ILookup<int, Planregel> PlannenVan { get; private set; } = null!;

    public IReadOnlyList<Wees> Wezen(Samenhangniveau niveau, string code) =>
        [.. Lijn.Wezen.Where(w => w.Niveau == niveau && w.Code == code)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(0, ct);
        Activiteiten = [.. Register.Activiteiten.Where(a => a.Schooljaar == Schooljaar && !a.InPrullenbak)];
        Lijn = Samenhang.Bepaal(Register.Stukken, Activiteiten);
        PlannenVan = Lijn
            .Regels.SelectMany(r => r.Plannen)
            .SelectMany(p => p.Activiteiten.Select(a => (a.Nummer, p)))
            .ToLookup(x => x.Nummer, x => x.p);
    }
}
