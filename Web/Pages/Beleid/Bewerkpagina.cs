using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Smart;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>The form of one item of a register: new, or as it stands. What two people change in different fields is merged; where both changed the same, a person decides.</summary>
public abstract class Bewerkpagina(BeleidRepository beleid, TimeProvider klok, Beleidssoort soort) : Beleidspagina(beleid, klok)
{
    /// <summary>Null = a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    [BindProperty]
    public BeleidInvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The form as it was shown, so that two people who change different fields both keep their words.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    /// <summary>Empty rows that a list of rows offers; grows with "Meer regels".</summary>
    [BindProperty]
    public int Extra { get; set; }

    public Beleidssoort Soort => soort;
    public bool IsStrategisch => soort == Beleidssoort.Strategisch;
    public Beleidsstuk? Stuk { get; private set; }
    public IReadOnlyList<Botsing> Botsingen { get; private set; } = [];

    /// <summary>What the form started from: kept while it is corrected, or a colleague's change in between would count as one's own.</summary>
    public string BasisTekst => string.IsNullOrEmpty(Basis) ? Samenvoegen.Bewaar(Basisinvoer) : Basis;
    public int LegeRijen => Math.Clamp(Extra, 0, 20) + 2;

    /// <summary>The check that was asked for with "Toets op SMART"; null otherwise.</summary>
    public SmartUitslag? Uitslag { get; private set; }

    /// <summary>The proposal that this form works out; its words stay beside the form. 0 = none.</summary>
    [BindProperty(SupportsGet = true, Name = "voorstel")]
    public int VoorstelId { get; set; }

    public Beleidsvoorstel? Voorstel =>
        VoorstelId == 0 ? null : Register.Voorstellen.FirstOrDefault(v => v.Id == VoorstelId && v.Soort == soort && v.BeleidsstukId == Id);

    private BeleidInvoer Basisinvoer { get; set; } = new();

    /// <summary>Findings on the stored item, by the field that mends them.</summary>
    public IEnumerable<Bevinding> Bij(string veld) => Stuk is null ? [] : Bevindingen[Stuk.Code].Where(b => b.Veld == veld);

    public IReadOnlyList<SelectListItem> Teams =>
        [
            new("kies een team", ""),
            .. Register
                .Teams.Where(t => School.Ik.Teams.Contains(t.Id) || t.Code == Stuk?.Team)
                .Select(t => new SelectListItem($"{t.Code} {t.Naam}", t.Code)),
        ];
    public IReadOnlyList<SelectListItem> AlleTeams =>
        [new("elk team", ""), .. Register.Teams.Select(t => new SelectListItem($"{t.Code} {t.Naam}", t.Code))];
    public IReadOnlyList<SelectListItem> Strategieen =>
        [
            new("nog geen", ""),
            .. Register
                .Alle.Where(s => s.IsStrategisch && (s.GearchiveerdOp is null || s.Id == Stuk?.OuderId))
                .Select(s => new SelectListItem(
                    $"{s.Code} {s.Titel}{(s.GearchiveerdOp is null ? "" : " (gearchiveerd)")}",
                    s.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)
                )),
        ];
    public IReadOnlyList<SelectListItem> Eigenaren =>
        [
            new(IsStrategisch ? "de directie" : "het team", ""),
            .. Register.Collegas.Select(c => new SelectListItem(c.Naam, c.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ];

    /// <summary>Activities of this school year, and what the plan names besides.</summary>
    public IReadOnlyList<SelectListItem> Activiteiten =>
        [
            .. Register
                .Activiteiten.Where(a => (a.Schooljaar == Schooljaar && !a.InPrullenbak) || Stuk?.Activiteiten.Contains(a.Nummer) == true)
                .Select(a => new SelectListItem(
                    $"{Planning.Keuzes.JaarNaam(a.Zone, a.Leerjaar)}: {a.Titel}{(a.InPrullenbak ? " (in de prullenbak)" : a.Schooljaar == Schooljaar ? "" : $" ({SchoolKalender.Naam(a.Schooljaar)})")}",
                    a.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)
                )),
        ];

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

        Invoer = Basisinvoer;
        Versie = Stuk?.Versie ?? 0;
        if (Id is null)
        {
            var eigen = Teams.Skip(1).ToList();
            Invoer = Invoer with
            {
                Team = IsStrategisch ? "" : eigen.Find(t => t.Value == team)?.Value ?? (eigen.Count == 1 ? eigen[0].Value : ""),
                Ouder = Strategieen.FirstOrDefault(s => s.Value == ouder)?.Value ?? "",
            };
            Basisinvoer = Invoer;
        }

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
        var doel = Schoon(Invoer.Doel);
        if (doel.Length > 0)
        {
            Uitslag = SmartToets.Bepaal(doel, Invoer.Naar(Stuk ?? Leeg(), Ids, new())?.Doelvelden);
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
        if (Id is not null && Stuk!.GearchiveerdOp is not null)
        {
            return Ongeldig(
                "",
                $"{Stuk.Code} is intussen gearchiveerd. Wat je typte staat hieronder; haal het stuk eerst terug uit het archief en sla dan op."
            );
        }
        var nieuw = Controleer();
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var door = Schrijver(soort);
        if (Id is null)
        {
            if (Register.Alle.Count(s => s.Soort == soort) >= BeleidRepository.Maximum)
            {
                return Ongeldig("", $"Er staan al {BeleidRepository.Maximum} stukken in dit register.");
            }
            var (uitkomst, id) = await Repository.InsertAsync(nieuw, door, Register.Activiteit, ct);
            if (uitkomst != Beleidsuitkomst.Opgeslagen)
            {
                return Ongeldig(uitkomst == Beleidsuitkomst.OuderWeg ? "Invoer.Ouder" : "", Uitleg(uitkomst));
            }
            Meld("Het stuk staat in het register als Idee.");
            return RedirectToPage("Stuk", new { id });
        }

        if (Stuk!.Versie != Versie)
        {
            // Somebody saved in between: each keeps the fields that only they changed; where both did, a person decides.
            (Invoer, Botsingen) = Samenvoegen.Drieweg(Samenvoegen.Lees<BeleidInvoer>(Basis), Invoer, Basisinvoer);
            if (Botsingen.Count > 0)
            {
                Botsingen = [.. Botsingen.Select(b => b with { Ander = InWoorden(b.Veld, b.Ander) })];
                Versie = Stuk.Versie;
                Basis = Samenvoegen.Bewaar(Basisinvoer);
                ModelState.Clear();
                return Ongeldig(
                    "",
                    "Iemand anders wijzigde dit stuk ook. Jouw woorden staan in het formulier; kijk hieronder wat de ander schreef en sla opnieuw op."
                );
            }

            nieuw = Controleer();
            if (!ModelState.IsValid)
            {
                return Ongeldig();
            }
        }

        var uit = await Repository.UpdateAsync(Stuk, nieuw, door, Register.Activiteit, ct);
        if (uit != Beleidsuitkomst.Opgeslagen)
        {
            return Ongeldig(uit == Beleidsuitkomst.OuderWeg ? "Invoer.Ouder" : "", Uitleg(uit));
        }
        Meld($"{Stuk.Code} is opgeslagen.");
        return RedirectToPage("Stuk", new { id = Id });
    }

    /// <summary>What stands in a list of choices, as its label.</summary>
    private string InWoorden(string veld, string waarde)
    {
        IReadOnlyList<SelectListItem> lijst = veld switch
        {
            "Ouder" => Strategieen,
            "Eigenaar" => Eigenaren,
            "Team" => Teams,
            "TeamleiderBetrokken" => Planning.Keuzes.JaNee,
            "Activiteiten" => Activiteiten,
            _ => [],
        };
        return lijst.Count == 0
            ? waarde
            : string.Join(", ", waarde.Split(", ").Select(w => lijst.FirstOrDefault(l => l.Value == (w == "(leeg)" ? "" : w))?.Text ?? w));
    }

    private IReadOnlyDictionary<string, int> Ids => Register.Teams.ToDictionary(t => t.Code, t => t.Id, StringComparer.Ordinal);

    private Beleidsstuk Leeg() => new() { Code = "", Soort = soort };

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        await LaadAsync(Id ?? 0, ct);
        if (Id is int id)
        {
            Stuk = Register.Zoek(soort, id);
            if (Stuk is null)
            {
                return NotFound();
            }
            Basisinvoer = BeleidInvoer.Van(Stuk);
            return MagSchrijven(Stuk) ? null : Forbid();
        }

        return MagToevoegen(soort) ? null : Forbid();
    }

    /// <summary>Rows that were left empty go; their names change, so what was bound under the old names goes too.</summary>
    private void Opgeruimd()
    {
        Invoer = Invoer.ZonderLegeRijen();
        foreach (var sleutel in ModelState.Keys.Where(k => k.Contains('[', StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(sleutel);
        }
        // Written as they are now, not as they were sent.
        foreach (var sleutel in new[] { "Versie", "Basis", "Extra" })
        {
            ModelState.Remove(sleutel);
        }
    }

    private Beleidsstuk Controleer()
    {
        if (ModelState.IsValid && Schoon(Invoer.Titel).Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        var rijen = new (string Veld, int Aantal, IEnumerable<string?> Teksten, int Maximum)[]
        {
            ("Investeringen", Invoer.Investeringen.Count, [], 0),
            ("Ruimte", Invoer.Ruimte.Count, [], 0),
            ("Afhankelijkheden", Invoer.Afhankelijkheden.Count, Invoer.Afhankelijkheden.Select(a => a.Naam), Limieten.Naam),
            ("Acties", Invoer.Acties.Count, Invoer.Acties.Select(a => a.Wat), Limieten.Zin),
        };
        foreach (var (veld, aantal, teksten, maximum) in rijen)
        {
            if (aantal > Rij.Maximum)
            {
                ModelState.AddModelError("Invoer." + veld, $"Een lijst heeft hooguit {Rij.Maximum} regels.");
            }
            foreach (var (tekst, i) in teksten.Select((t, i) => (t, i)).Where(x => x.t?.Length > maximum))
            {
                ModelState.AddModelError(
                    $"Invoer.{veld}[{i}].{(veld == "Acties" ? "Wat" : "Naam")}",
                    $"Dit mag hooguit {maximum} tekens hebben."
                );
            }
        }

        foreach (var (a, i) in Invoer.Acties.Select((a, i) => (a, i)).Where(x => x.a.Wie?.Length > Limieten.Naam))
        {
            ModelState.AddModelError($"Invoer.Acties[{i}].Wie", $"Dit mag hooguit {Limieten.Naam} tekens hebben.");
        }
        var nieuw = Eigen(Invoer.Naar(Stuk ?? Leeg(), Ids, ModelState));
        Kies("SamenwerkingVorm", nieuw.SamenwerkingVorm, Beleidscodes.Samenwerking.Select(k => k.Code));
        Kies("SamenwerkingInhoud", nieuw.SamenwerkingInhoud, Beleidscodes.Samenwerking.Select(k => k.Code));
        Kies("Medezeggenschap", nieuw.Medezeggenschap, Beleidscodes.Medezeggenschap.Select(k => k.Code));
        Kies("TeamleiderBetrokken", Invoer.TeamleiderBetrokken, ["true", "false"]);
        Kies(
            "Eigenaar",
            Invoer.Eigenaar,
            Eigenaren.Select(e => e.Value).Append(Stuk?.EigenaarId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "")
        );
        // A strategic item is of no team and works out nothing, whatever was sent.
        if (IsStrategisch)
        {
            nieuw = nieuw with { Team = null, TeamId = null, OuderId = null, Activiteiten = [], Vragen = [] };
        }
        else
        {
            if (string.IsNullOrEmpty(Invoer.Team) || Teams.All(t => t.Value != Invoer.Team))
            {
                ModelState.AddModelError("Invoer.Team", "Kies je team: een plan zonder team heeft geen schrijver.");
            }
            if (!string.IsNullOrEmpty(Invoer.Ouder))
            {
                var ouder = Register.Alle.FirstOrDefault(s => s.IsStrategisch && s.Id == nieuw.OuderId);
                if (ouder is null)
                {
                    ModelState.AddModelError("Invoer.Ouder", "Kies een strategisch doel uit de lijst.");
                }
                else if (ouder.GearchiveerdOp is not null)
                {
                    ModelState.AddModelError(
                        "Invoer.Ouder",
                        $"{ouder.Code} is gearchiveerd. Kies een ander strategisch doel, of laat het leeg."
                    );
                }
                nieuw = nieuw with { Ouder = ouder?.Code };
            }

            var bekend = Activiteiten.Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
            if (Invoer.Activiteiten.Exists(a => !bekend.Contains(a)))
            {
                ModelState.AddModelError(
                    "Invoer.Activiteiten",
                    "Een van deze activiteiten staat niet (meer) in de planner. Kijk de lijst na."
                );
            }
        }

        if (
            Stuk is { IsAangenomen: true }
            && !IsStrategisch
            && !Rechten.MagPlanVaststellen(School.Ik, Stuk.TeamId)
            && Beleidscodes.RaaktKern(Stuk, nieuw)
        )
        {
            ModelState.AddModelError(
                "Invoer.Doel",
                "Dit plan is vastgesteld. Doel, middelen en einddatum wijzigt de teamleider; jij kunt de rest aanpassen, of een voorstel indienen."
            );
        }

        return nieuw with
        {
            Ouder = nieuw.OuderId is null ? null : nieuw.Ouder,
            Eigenaar =
                Register.Collegas.FirstOrDefault(c => c.Id == nieuw.EigenaarId)?.Naam
                ?? (nieuw.EigenaarId == Stuk?.EigenaarId ? Stuk?.Eigenaar ?? "" : ""),
        };
    }

    /// <summary>What is of the other register stays as it was, whatever the form sent.</summary>
    private Beleidsstuk Eigen(Beleidsstuk nieuw)
    {
        var oud = Stuk ?? Leeg();
        return IsStrategisch
            ? nieuw with
            {
                Team = null,
                TeamId = null,
                Ouder = null,
                OuderId = null,
                Draagvlak = "",
                Mensen = "",
                Middelen = "",
                Aantal = null,
                MinutenPerKeer = null,
                UrenToegezegd = null,
                Acties = [],
                Activiteiten = [],
                Vragen = [],
            }
            : nieuw with
            {
                Probleem = oud.Probleem,
                WaaromOns = oud.WaaromOns,
                Oplossingsrichting = oud.Oplossingsrichting,
                Investeringen = [],
                Ruimte = [],
                Medezeggenschap = "",
                MedezeggenschapOp = null,
                MedezeggenschapTekst = "",
            };
    }

    private void Kies(string veld, string? waarde, IEnumerable<string?> uit)
    {
        if (!string.IsNullOrEmpty(waarde) && !uit.Contains(waarde))
        {
            ModelState.AddModelError("Invoer." + veld, "Kies een waarde uit de lijst.");
        }
    }
}
