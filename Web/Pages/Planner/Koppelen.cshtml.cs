using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>The links of one activity, to what comes before and after it, each with why.</summary>
public sealed class KoppelenModel(PlanLezer lezer, ActiviteitRepository activiteiten, TimeProvider klok) : Planpagina(lezer, klok)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public Koppelinvoer Invoer { get; set; } = new();

    /// <summary>Local address to go back to; null = this page.</summary>
    [BindProperty(Name = "Terug")]
    public string? TerugNaar { get; set; }

    /// <summary>
    /// Which form was posted, so that messages and typed text stand there: vorige, volgende, or the other activity's number of an existing link.
    /// </summary>
    public string Formulier { get; private set; } = "";

    public Activiteit Huidig { get; private set; } = null!;
    public Koppelbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ZoekAsync(ct) ?? Page();

    public Task<IActionResult> OnPostVorigeAsync(CancellationToken ct) => KoppelAsync("vorige", a => (a.Id, Huidig.Id), ct);

    public Task<IActionResult> OnPostVolgendeAsync(CancellationToken ct) => KoppelAsync("volgende", a => (Huidig.Id, a.Id), ct);

    /// <param name="van">Database id of the earlier activity.</param>
    /// <param name="naar">Database id of the later one, which holds the link.</param>
    /// <param name="ct">Ends the work early.</param>
    public async Task<IActionResult> OnPostWijzigenAsync(int van, int naar, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Formulier = $"{van}-{naar}";
        if (Plan.Zoek(van) is not { } v || Plan.Zoek(naar) is not { } n || n.VolgtOp.FirstOrDefault(l => l.Id == v.Id) is not { } link)
        {
            return NotFound();
        }
        if (!MagBewerken(n))
        {
            return Forbid();
        }
        ModelState.Remove("Invoer.Ander");
        ControleerZiet();
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (!await activiteiten.WijzigLinkAsync(Schooljaar, van, naar, Invoer.Oud ?? "", Invoer.Link(), Schrijver, ct))
        {
            Invoer = Invoer with { Oud = link.Toelichting };
            ModelState.Remove("Invoer.Oud");
            return Ongeldig(
                "Invoer.Toelichting",
                $"Iemand anders wijzigde deze toelichting net in: ‘{link.Toelichting}’. Sla opnieuw op als jouw tekst moet blijven."
            );
        }

        Meld("De toelichting is opgeslagen.");
        return Terug();
    }

    public async Task<IActionResult> OnPostOntkoppelenAsync(int van, int naar, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Plan.Zoek(van) is not { } v || Plan.Zoek(naar) is not { } n || n.VolgtOp.FirstOrDefault(l => l.Id == v.Id) is not { } link)
        {
            return NotFound();
        }
        if (!MagBewerken(n) || !await activiteiten.OntkoppelAsync(Schooljaar, van, naar, Schrijver, ct))
        {
            return Forbid();
        }
        MeldMetOngedaan($"De koppeling van ‘{v.Titel}’ naar ‘{n.Titel}’ is weg.", "/Planner/Koppelen", Id);
        TempData["Koppeling"] = System.Text.Json.JsonSerializer.Serialize(new Weg(van, naar, link));
        return Terug();
    }

    /// <summary>Undo of the last link that was taken away.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (
            TempData["Koppeling"] is string tekst
            && System.Text.Json.JsonSerializer.Deserialize<Weg>(tekst) is { } weg
            && Plan.Zoek(weg.Van) is { } v
            && Plan.Zoek(weg.Naar) is { } n
            && MagBewerken(n)
            && LinkControle.Controleer(Plan.Lijn, v.Id, n.Id) is null
            && await activiteiten.KoppelAsync(Schooljaar, weg.Van, weg.Naar, weg.Link, Schrijver, ct) == Koppeluitkomst.Gekoppeld
        )
        {
            Meld("De koppeling staat er weer.");
        }
        else
        {
            Meld("Terugzetten lukt niet meer. Koppel de activiteiten opnieuw.", "warning");
        }
        return Terug();
    }

    private sealed record Weg(int Van, int Naar, VolgtOp Link);

    private async Task<IActionResult> KoppelAsync(
        string formulier,
        Func<Activiteit, (string Van, string Naar)> richting,
        CancellationToken ct
    )
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Formulier = formulier;
        ControleerZiet();
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (Plan.Zoek(Invoer.Ander!.Value) is not { } ander)
        {
            return Ongeldig("Invoer.Ander", "Deze activiteit is er niet (meer). Kies een andere.");
        }
        var (van, naar) = richting(ander);
        if (!MagBewerken(Plan.Zoek(naar)!))
        {
            return Ongeldig(
                "Invoer.Ander",
                "De koppeling hoort bij de latere activiteit, en die is van een ander team. Vraag het aan dat team of aan de decaan."
            );
        }
        if (LinkControle.Controleer(Plan.Lijn, van, naar) is { } melding)
        {
            return Ongeldig("Invoer.Ander", melding);
        }
        var uitkomst = await activiteiten.KoppelAsync(
            Schooljaar,
            Plan.Zoek(van)!.Nummer,
            Plan.Zoek(naar)!.Nummer,
            Invoer.Link(),
            Schrijver,
            ct
        );
        if (uitkomst != Koppeluitkomst.Gekoppeld)
        {
            return Ongeldig(
                "Invoer.Ander",
                uitkomst == Koppeluitkomst.Bestaat ? "Deze koppeling is er al." : "Deze activiteit is er niet (meer). Kies een andere."
            );
        }

        Meld($"‘{Plan.Zoek(naar)!.Titel}’ sluit nu aan op ‘{Plan.Zoek(van)!.Titel}’.");
        return Terug();
    }

    private void ControleerZiet()
    {
        if (Invoer.LeerlingZiet is not (null or "" or "ja" or "nee"))
        {
            ModelState.AddModelError("Invoer.LeerlingZiet", "Kies een waarde uit de lijst.");
        }
    }

    private IActionResult Terug() =>
        Terugadres(TerugNaar) is { } terug ? LocalRedirect(terug) : RedirectToPage("Koppelen", new { id = Id, schooljaar = Schooljaar });

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
        Beeld = Koppelbeeld.Maak(Plan.Lijn, gevonden, MagBewerken);
        return null;
    }
}
