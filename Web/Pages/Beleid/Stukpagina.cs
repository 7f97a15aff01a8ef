using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>One item of a register as a dossier: what it says, what is still asked, its evaluations and reports, and its whole history.</summary>
public abstract class Stukpagina(BeleidRepository beleid, TimeProvider klok, Beleidssoort soort) : Beleidspagina(beleid, klok)
{
    /// <summary>Lines of the history that are shown before "Toon alles".</summary>
    public const int HistorieKort = 30;

    public sealed record EvaluatieInvoer
    {
        [Display(Name = "datum")]
        public DateOnly? Dag { get; init; }

        [Display(Name = "uitkomst"), StringLength(20)]
        public string? Uitkomst { get; init; }

        [Display(Name = "wat bleek"), StringLength(Limieten.Tekst)]
        public string? Tekst { get; init; }

        [Display(Name = "bijstelling"), StringLength(Limieten.Tekst)]
        public string? Bijstelling { get; init; }
    }

    public sealed record StatusInvoer
    {
        [StringLength(20)]
        public string? Naar { get; init; }

        [Display(Name = "datum")]
        public DateOnly? Op { get; init; }

        [Display(Name = "door wie"), StringLength(Limieten.Naam)]
        public string? Door { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public EvaluatieInvoer Evaluatie { get; set; } = new();

    [BindProperty]
    public StatusInvoer Status { get; set; } = new();

    /// <summary>The letter whose form was refused, so that it stays open; null = none.</summary>
    public string? FoutBij { get; protected set; }

    public Beleidssoort Soort => soort;
    public Beleidsstuk Stuk { get; private set; } = null!;
    public bool IsGearchiveerd => Stuk.GearchiveerdOp is not null;
    public bool Mag => MagSchrijven(Stuk) && !IsGearchiveerd;
    public bool MagVaststellen => soort == Beleidssoort.Strategisch ? Mag : Mag && Rechten.MagPlanVaststellen(School.Ik, Stuk.TeamId);

    /// <summary>Something is evaluated once it was adopted; words that somebody typed stay in sight, also when the item was archived meanwhile.</summary>
    public bool ToonEvaluatie =>
        MagSchrijven(Stuk)
        && (IsGearchiveerd ? !string.IsNullOrEmpty(Evaluatie.Tekst) : IsOoitAangenomen || !string.IsNullOrEmpty(Evaluatie.Tekst));
    private bool IsOoitAangenomen => Stuk.IsAangenomen || Stuk.Status == Beleidsstatus.Afgesloten;
    public (Beleidsaard Aard, string Reden) Aard => Beleidstoets.Bepaal(Stuk);
    public Stilte? Stil =>
        !IsGearchiveerd && Stilte.Bepaal([Stuk], Vandaag) is [var stil] && Beleidsherinnering.IsVan(School.Ik, stil) ? stil : null;

    public IEnumerable<Bevinding> Bij(string veld) => IsGearchiveerd ? [] : Bevindingen[Stuk.Code].Where(b => b.Veld == veld);

    /// <summary>What is said in a team's session stays with that team (domain 11): its hands and objections are for who writes there.</summary>
    public IReadOnlyList<Smartblik> Blikken => MagSchrijven(Stuk) ? Register.Blikken : [];
    public Beleidsstuk? Ouder => Register.Alle.FirstOrDefault(s => s.Id == Stuk.OuderId);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Evaluatie = new EvaluatieInvoer { Dag = Vandaag };
        Status = new StatusInvoer
        {
            Op = Vandaag,
            Door = soort == Beleidssoort.Strategisch ? "directie" : $"team {Stuk.Team} en teamleider",
        };
        return Page();
    }

    public async Task<IActionResult> OnPostStatusAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Houd("Status.");
        foreach (var staat in ModelState.Values)
        {
            staat.Errors.Clear();
        }
        if (!Mag)
        {
            return Forbid();
        }
        if (!Enum.TryParse<Beleidsstatus>(Status.Naar, out var naar) || !Enum.IsDefined(naar))
        {
            return Opnieuw("", "Kies de volgende status.");
        }
        if (Versie != Stuk.Versie)
        {
            return Opnieuw("", "Iemand anders wijzigde dit stuk nadat je het opende. Lees het door en kies dan opnieuw.");
        }
        if (Beleidscodes.Bezwaar(Stuk, naar) is { } bezwaar)
        {
            return Opnieuw("", bezwaar);
        }
        var door = Schoon(Status.Door);
        if (naar == Beleidsstatus.Vastgesteld)
        {
            if (!MagVaststellen)
            {
                return Opnieuw("", "Een teamplan wordt vastgesteld door het team met zijn teamleider. Vraag je teamleider om dit te doen.");
            }
            if (Status.Op is not DateOnly op || op > Vandaag || op.Year < Limieten.EersteSchooljaar)
            {
                return Opnieuw("Status.Op", "Vul in op welke dag het is vastgesteld; die ligt niet na vandaag.");
            }
            if (door.Length is 0 or > Limieten.Naam)
            {
                return Opnieuw("Status.Door", $"Vul in wie het heeft vastgesteld, in hooguit {Limieten.Naam} tekens.");
            }
        }

        var uitkomst = await Repository.ZetStatusAsync(Stuk, naar, Status.Op, door, Schrijver(soort), ct);
        return Klaar(uitkomst, $"{Stuk.Code} is nu {Beleidscodes.Naam(naar)}.", "status");
    }

    public async Task<IActionResult> OnPostEvaluatieAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Houd("Evaluatie.");
        if (!MagSchrijven(Stuk))
        {
            return Forbid();
        }
        if (IsGearchiveerd)
        {
            return Ongeldig(
                "",
                $"{Stuk.Code} is intussen gearchiveerd. Wat je typte staat hieronder; haal het stuk eerst terug uit het archief en leg het dan vast."
            );
        }
        if (!IsOoitAangenomen)
        {
            return Ongeldig("", $"{Stuk.Code} is nog niet vastgesteld. Een evaluatie kijkt terug op wat is vastgesteld.");
        }
        if (Evaluatie.Dag is not DateOnly dag || dag > Vandaag || dag.Year < Limieten.EersteSchooljaar)
        {
            ModelState.AddModelError("Evaluatie.Dag", "Vul in op welke dag jullie terugkeken; die ligt niet na vandaag.");
        }
        else if (Stuk.VastgesteldOp is DateOnly vast && dag < vast)
        {
            ModelState.AddModelError("Evaluatie.Dag", $"Het plan is pas vastgesteld op {Tekst.Datum(vast)}.");
        }
        if (Beleidscodes.Uitkomsten.All(u => u.Code != Evaluatie.Uitkomst))
        {
            ModelState.AddModelError("Evaluatie.Uitkomst", "Kies hoe ver het doel is.");
        }
        if (Schoon(Evaluatie.Tekst).Length == 0)
        {
            ModelState.AddModelError("Evaluatie.Tekst", "Schrijf op wat er bleek, en waaraan je dat ziet.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var uitkomst = await Repository.EvalueerAsync(
            Stuk,
            new Beleidsevaluatie
            {
                Dag = Evaluatie.Dag!.Value,
                Uitkomst = Evaluatie.Uitkomst!,
                Tekst = Schoon(Evaluatie.Tekst),
                Bijstelling = Schoon(Evaluatie.Bijstelling),
            },
            Schrijver(soort),
            ct
        );
        return Klaar(
            uitkomst,
            "De evaluatie is vastgelegd." + (soort == Beleidssoort.Tactisch ? " Informeer ook het CvB." : ""),
            "evaluatie"
        );
    }

    public async Task<IActionResult> OnPostInformerenAsync(int evaluatie, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!Mag)
        {
            return Forbid();
        }
        if (Stuk.Evaluaties.All(e => e.Id != evaluatie))
        {
            return NotFound();
        }
        return Klaar(
            await Repository.InformeerAsync(Stuk, evaluatie, Vandaag, Schrijver(soort), ct),
            "Vastgelegd dat het CvB is geïnformeerd.",
            "evaluatie"
        );
    }

    /// <summary>An action is done, or not done after all.</summary>
    public async Task<IActionResult> OnPostActieAsync(int? volgorde, string? wat, bool klaar, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!Mag)
        {
            return Forbid();
        }
        if (volgorde is not (>= 0 and int nr) || nr >= Stuk.Acties.Count || Stuk.Acties[nr].Wat != wat?.ReplaceLineEndings("\n"))
        {
            return Opnieuw("", "De acties zijn net gewijzigd. Kijk wat er nu staat en vink opnieuw af.");
        }
        return Klaar(
            await Repository.ZetActieKlaarAsync(Stuk, nr, Stuk.Acties[nr].Wat, klaar ? Vandaag : null, Schrijver(soort), ct),
            klaar ? "De actie is klaar." : "De actie staat weer open.",
            "acties"
        );
    }

    public async Task<IActionResult> OnPostArchiverenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!MagSchrijven(Stuk))
        {
            return Forbid();
        }
        if (Stuk.IsAangenomen && !MagVaststellen && !IsGearchiveerd)
        {
            return Opnieuw("", "Dit plan is vastgesteld. Vraag je teamleider om het te archiveren.");
        }
        if (IsGearchiveerd)
        {
            return Klaar(Beleidsuitkomst.Opgeslagen, $"{Stuk.Code} lag al in het archief.");
        }
        if (Versie != Stuk.Versie)
        {
            return Opnieuw("", "Iemand anders wijzigde dit stuk nadat je het opende. Lees het door en kies dan opnieuw.");
        }
        var uitkomst = await Repository.ArchiveerAsync(Stuk, Schrijver(soort), ct);
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Opnieuw("", Uitleg(uitkomst));
        }
        MeldMetOngedaan($"{Stuk.Code} ligt in het archief.", Map(soort) + "/Stuk", Id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!MagSchrijven(Stuk))
        {
            return Forbid();
        }
        if (!IsGearchiveerd)
        {
            return Klaar(Beleidsuitkomst.Opgeslagen, $"{Stuk.Code} staat al in het register.");
        }
        return Klaar(await Repository.ZetTerugAsync(Stuk, Schrijver(soort), ct), $"{Stuk.Code} staat weer in het register.");
    }

    protected async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        await LaadAsync(Id, ct);
        if (Register.Zoek(soort, Id) is not { } stuk)
        {
            return NotFound();
        }
        Stuk = stuk;
        return null;
    }

    protected IActionResult Klaar(Beleidsuitkomst uitkomst, string melding, string? stuk = null)
    {
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Opnieuw("", Uitleg(uitkomst));
        }
        Meld(melding);
        return RedirectToPage("Stuk", null, new { id = Id }, stuk);
    }

    /// <summary>One page, several forms: only what was typed in this one counts.</summary>
    private void Houd(string formulier)
    {
        foreach (var sleutel in ModelState.Keys.Where(k => !k.StartsWith(formulier, StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(sleutel);
        }
    }

    /// <summary>The page again with what was typed; the hidden version is that of what it now shows.</summary>
    protected IActionResult Opnieuw(string veld, string melding)
    {
        Versie = Stuk.Versie;
        ModelState.Remove("Versie");
        return Ongeldig(veld, melding);
    }
}
