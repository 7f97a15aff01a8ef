using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Smart;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>The form of one item of a register: new, or as it stands.</summary>
public abstract class Bewerkpagina(BeleidRepository beleid, TimeProvider klok, Beleidssoort soort) : Formulierpagina<BeleidInvoer>
{
    private ILookup<string, Bevinding>? _bevindingen;

    /// <summary>Null = a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    /// <summary>Empty rows that a list of rows offers; grows with "Meer regels".</summary>
    [BindProperty]
    public int Extra { get; set; }

    /// <summary>The proposal that this form works out; its words stay beside the form. 0 = none.</summary>
    [BindProperty(SupportsGet = true, Name = "voorstel")]
    public int VoorstelId { get; set; }

    public int Schooljaar => School.Schooljaar;
    public bool IsStrategisch => soort == Beleidssoort.Strategisch;
    public Beleidsregister Register { get; private set; } = null!;
    public Beleidsstuk? Stuk { get; private set; }
    public Beleidkeuzes Keuzes => new(Register, School.Ik, soort, Stuk, Schooljaar);
    public int LegeRijen => Math.Clamp(Extra, 0, 20) + 2;

    /// <summary>The check that was asked for with "Toets op SMART"; null otherwise.</summary>
    public SmartUitslag? Uitslag { get; private set; }

    public Beleidsvoorstel? Voorstel =>
        VoorstelId == 0 ? null : Register.Voorstellen.FirstOrDefault(v => v.Id == VoorstelId && v.Soort == soort && v.BeleidsstukId == Id);

    private Beleidsstuk Oud => Stuk ?? new Beleidsstuk { Code = "", Soort = soort };

    /// <summary>Findings on the stored item, by the field that mends them.</summary>
    public IEnumerable<Bevinding> Bij(string veld) =>
        Stuk is null ? [] : (_bevindingen ??= Beleidspagina.BevindingenVan(Register, School.Vandaag))[Stuk.Code].Where(b => b.Veld == veld);

    public async Task<IActionResult> OnGetAsync(string? team, string? ouder, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Stuk?.GearchiveerdOp is not null)
        {
            Meld($"{Stuk.Code} ligt in het archief. Haal het eerst terug in het register.", "warning");
            return RedirectToPage("Stuk", new { id = Id });
        }

        Versie = Stuk?.Versie ?? 0;
        if (Id is null)
        {
            var eigen = Keuzes.Teams.Skip(1).ToList();
            Opgeslagen = Opgeslagen with
            {
                Team = IsStrategisch ? "" : eigen.Find(t => t.Value == team)?.Value ?? (eigen.Count == 1 ? eigen[0].Value : ""),
                Ouder = Keuzes.Strategieen.FirstOrDefault(s => s.Value == ouder)?.Value ?? "",
            };
        }
        Invoer = Opgeslagen;
        return Page();
    }

    /// <summary>The same form with more empty rows.</summary>
    public async Task<IActionResult> OnPostMeerAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Opgeruimd();
        Extra += 3;
        ModelState.Clear();
        return Page();
    }

    /// <summary>The SMART check of what is typed; nothing is stored.</summary>
    public async Task<IActionResult> OnPostToetsAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Opgeruimd();
        var doel = Tekst.Schoon(Invoer.Doel);
        if (doel.Length > 0)
        {
            Uitslag = SmartToets.Bepaal(doel, Lees(new Veldlezer(new())).Doelvelden);
        }
        ModelState.Clear();
        return IsHtmx ? Partial("_SmartUitslag", Uitslag) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Opgeruimd();
        if (Stuk?.GearchiveerdOp is not null)
        {
            return Ongeldig(
                "",
                $"{Stuk.Code} is intussen gearchiveerd. Wat je typte staat hieronder; haal het stuk eerst terug uit het archief en sla dan op."
            );
        }
        if (Controleer() is null)
        {
            return Ongeldig();
        }
        if (Stuk is not null && VoegSamen(Stuk.Versie, "dit stuk") is { } botsing)
        {
            return botsing;
        }
        return Controleer() is { } nieuw ? await BewaarAsync(nieuw, ct) : Ongeldig();
    }

    private async Task<IActionResult> BewaarAsync(Beleidsstuk nieuw, CancellationToken ct)
    {
        var door = Beleidsschrijver.Van(School.Ik, soort, klok.GetUtcNow(), School.Vandaag);
        if (Stuk is null && Register.Alle.Count(s => s.Soort == soort) >= BeleidRepository.Maximum)
        {
            return Ongeldig("", $"Er staan al {BeleidRepository.Maximum} stukken in dit register.");
        }
        var (uitkomst, id) = Stuk is null
            ? await beleid.InsertAsync(nieuw, door, Register.Activiteit, ct)
            : (await beleid.UpdateAsync(Stuk, nieuw, door, Register.Activiteit, ct), Stuk.Id);
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Ongeldig(uitkomst == Beleidsuitkomst.OuderWeg ? "Invoer.Ouder" : "", Beleidspagina.Uitleg(uitkomst));
        }
        Meld(Stuk is null ? "Het stuk staat in het register als Idee." : $"{Stuk.Code} is opgeslagen.");
        return RedirectToPage("Stuk", new { id });
    }

    protected override string InWoorden(Botsing botsing) => Keuzes.InWoorden(botsing);

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        Register = await beleid.GetAsync(Schooljaar, Id ?? 0, ct);
        if (Id is not int id)
        {
            return Rechten.MagBeleidToevoegen(School.Ik, soort) ? null : Forbid();
        }
        Stuk = Register.Zoek(soort, id);
        if (Stuk is null)
        {
            return NotFound();
        }
        Opgeslagen = BeleidInvoer.Van(Stuk);
        return Rechten.MagBeleidSchrijven(School.Ik, soort, Stuk.TeamId) ? null : Forbid();
    }

    /// <summary>Rows that were left empty go; their names change, so what was bound under the old names goes too.</summary>
    private void Opgeruimd()
    {
        Invoer = Invoer.ZonderLegeRijen();
        // Versie, Basis and Extra are written as they are now, not as they were sent.
        bool Oud(string k) => k.Contains('[', StringComparison.Ordinal) || k is nameof(Versie) or nameof(Basis) or nameof(Extra);
        foreach (var sleutel in ModelState.Keys.Where(Oud).ToList())
        {
            ModelState.Remove(sleutel);
        }
    }

    /// <summary>The item that the form describes; null when something is wrong, which ModelState then tells.</summary>
    private Beleidsstuk? Controleer()
    {
        if (ModelState.IsValid && Tekst.Schoon(Invoer.Titel).Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        var nieuw = Lees(new Veldlezer(ModelState));
        return ModelState.IsValid ? nieuw : null;
    }

    private Beleidsstuk Lees(Veldlezer lezer) => new Beleidscontrole(Register, Keuzes, School.Ik, lezer).Lees(Invoer, Oud);
}
