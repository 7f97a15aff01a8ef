using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>
/// The line as a chain of moments: drawn, measured, and with what the TL rules find. A moment that is chosen in the drawing is marked, moved and linked below it;
/// moving and linking post to the planner's own pages, so that there is one place that checks them.
/// </summary>
public sealed class IndexModel(PlanLezer lezer, ActiviteitRepository activiteiten, SignaalStatusRepository statussen, TimeProvider klok)
    : Signaalpagina(lezer, statussen, klok)
{
    public sealed record InvoerModel
    {
        public int Versie { get; init; }

        [Display(Name = "E, G of I"), StringLength(1)]
        public string? Marker { get; init; }

        [Display(Name = "titel"), StringLength(Limieten.Titel)]
        public string? Titel { get; init; }

        [Display(Name = "soort"), StringLength(3)]
        public string? Type { get; init; }

        [Display(Name = "leerjaar"), StringLength(20)]
        public string? Jaar { get; init; }

        [Display(Name = "week van")]
        public int? WeekVan { get; init; }

        [Display(Name = "week tot en met")]
        public int? WeekTot { get; init; }

        [Display(Name = "team"), StringLength(Limieten.Code)]
        public string? Team { get; init; }
    }

    /// <summary>"vestiging:De Linde"; null = the whole school.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    /// <summary>Zoom: "vmbo-2"; null = the whole line.</summary>
    [BindProperty(SupportsGet = true, Name = "jaar")]
    public string? Jaar { get; set; }

    /// <summary>Database id of the moment chosen in the drawing; null = none.</summary>
    [BindProperty(SupportsGet = true, Name = "moment")]
    public int? MomentId { get; set; }

    /// <summary>"a3": print as the wall poster.</summary>
    [BindProperty(SupportsGet = true, Name = "papier")]
    public string? Papier { get; set; }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public string Formulier { get; private set; } = "";
    public Groep? Groep { get; private set; }

    /// <summary>What the page looks at: the group's line or the whole school's.</summary>
    public Leerlijn Getoond { get; private set; } = null!;
    public Tijdlijnanalyse Lijn { get; private set; } = null!;
    public Tijdlijntekening Tekening { get; private set; } = null!;
    public IReadOnlyList<Signaal> Signalen { get; private set; } = [];

    /// <summary>What is drawn and told, in the order of the line.</summary>
    public IReadOnlyList<Activiteit> Activiteiten { get; private set; } = [];
    public Activiteit? Moment { get; private set; }
    public bool IsPoster => Papier == "a3";

    public Tekenblad Blad =>
        new(Tekening, "Tijdlijn " + (Groep is null ? "van de hele school" : "voor " + Groep.Label))
        {
            Schooljaar = Schooljaar,
            Adres = a =>
                Url.Page(
                    "Index",
                    null,
                    new
                    {
                        moment = a.Nummer,
                        jaar = Jaar,
                        groep = GroepSleutel,
                        schooljaar = Schooljaar,
                    },
                    null,
                    null,
                    "moment"
                ),
            Verbindingen = Verbindingen,
            Gekozen = Moment?.Id,
        };

    /// <summary>The page itself, to come back to after a change elsewhere.</summary>
    public string Hier =>
        Url.Page(
            "Index",
            new
            {
                moment = MomentId,
                jaar = Jaar,
                groep = GroepSleutel,
                schooljaar = Schooljaar,
            }
        )!;

    public async Task OnGetAsync(CancellationToken ct) => await VulAsync(ct);

    public async Task<IActionResult> OnPostMarkerenAsync(CancellationToken ct)
    {
        await VulAsync(ct);
        Formulier = "marker";
        if (Moment is null)
        {
            return NotFound();
        }
        if (!MagBewerken(Moment))
        {
            return Forbid();
        }
        if (Codes.Markers.All(m => m.Code != Invoer.Marker))
        {
            return Ongeldig("Invoer.Marker", "Kies E, G, I of geen moment.");
        }
        switch (await activiteiten.MarkeerAsync(Schooljaar, Moment.Nummer, Invoer.Versie, Invoer.Marker, Schrijver, ct))
        {
            case Schrijfuitkomst.Opgeslagen:
                break;
            case Schrijfuitkomst.Weg:
                return NotFound();
            case Schrijfuitkomst.GeenRecht:
                return Forbid();
            default:
                var (door, op) = Plan.Jaar.WijzigingVan[Moment.Nummer];
                ModelState.Remove("Invoer.Versie");
                return Ongeldig(
                    "Invoer.Marker",
                    $"{door} heeft ‘{Moment.Titel}’ net gewijzigd ({Tekst.Moment(op)}). Kijk of je keuze nog klopt en sla opnieuw op."
                );
        }

        MeldMetOngedaan(
            $"‘{Moment.Titel}’ is nu {Codes.Label(Codes.Markers, Invoer.Marker).ToLowerInvariant()}.",
            "/Tijdlijn/Index",
            Moment.Nummer
        );
        TempData["Marker"] = $"{Moment.Nummer}|{Moment.Marker}|{Invoer.Versie + 1}";
        return LocalRedirect(Hier + "#moment");
    }

    /// <summary>Undo of the last change of a marker, only while nobody changed the activity since.</summary>
    /// <param name="id">Database id of the activity.</param>
    /// <param name="ct">Ends the work early.</param>
    public async Task<IActionResult> OnPostTerugzettenAsync(int id, CancellationToken ct)
    {
        MomentId = id;
        await VulAsync(ct);
        var d = (TempData["Marker"] as string ?? "").Split('|');
        if (
            Moment is not null
            && MagBewerken(Moment)
            && d.Length == 3
            && d[0] == $"{id}"
            && int.TryParse(d[2], out var versie)
            && await activiteiten.MarkeerAsync(Schooljaar, id, versie, d[1].Length == 0 ? null : d[1], Schrijver, ct)
                == Schrijfuitkomst.Opgeslagen
        )
        {
            Meld($"‘{Moment.Titel}’ is weer zoals het was.");
        }
        else
        {
            Meld("Terugzetten lukt niet meer: de activiteit is intussen gewijzigd.", "warning");
        }
        return LocalRedirect(Hier + "#moment");
    }

    public async Task<IActionResult> OnPostToevoegenAsync(CancellationToken ct)
    {
        await VulAsync(ct);
        Formulier = "erbij";
        if (!MagToevoegen)
        {
            return Forbid();
        }
        var titel = Tekst.Schoon(Invoer.Titel);
        if (titel.Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        if (Codes.Types.All(t => t.Code != Invoer.Type))
        {
            ModelState.AddModelError("Invoer.Type", "Kies een soort uit de lijst.");
        }
        if (Codes.Markers.All(m => m.Code != Invoer.Marker))
        {
            ModelState.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
        }
        var team = string.IsNullOrEmpty(Invoer.Team) ? null : Invoer.Team;
        if (team is null ? !School.Ik.Heeft(Data.Beheer.Rollen.Decaan) : EigenTeams.All(t => t.Code != team))
        {
            ModelState.AddModelError("Invoer.Team", "Kies een van je eigen teams.");
        }
        var plek = Plekinvoer.Lees(ModelState, Plan.Lijn, Invoer.Jaar, Invoer.WeekVan, Invoer.WeekTot);
        if (Plan.Lijn.Activiteiten.Count >= Limieten.ActiviteitenPerSchooljaar)
        {
            ModelState.AddModelError("", $"Een schooljaar heeft hooguit {Limieten.ActiviteitenPerSchooljaar} activiteiten.");
        }
        if (!ModelState.IsValid || plek is null)
        {
            return Ongeldig();
        }
        var id = await activiteiten.InsertAsync(
            Schooljaar,
            Ontwerplijn.Op(
                new Activiteit
                {
                    Id = ActiviteitRepository.NieuwExternId(),
                    Titel = titel,
                    Type = Invoer.Type!,
                    Leerjaar = plek.Leerjaar,
                    Marker = Invoer.Marker,
                    Team = team,
                },
                plek
            ),
            Schrijver,
            ct
        );
        Meld($"‘{titel}’ staat op de tijdlijn. Waar sluit het op aan?");
        MomentId = id;
        return LocalRedirect(Hier + "#moment");
    }

    /// <summary>The years that the line holds, for the zoom.</summary>
    public IEnumerable<(string Zone, int Nr)> Jaren =>
        Getoond
            .Leerjaren.Select(l => (Codes.ZoneEigen, l.Nr))
            .Concat(Getoond.Activiteiten.Where(a => !a.IsEigen).Select(a => (a.Zone, a.Leerjaar)))
            .Distinct()
            .OrderBy(j => Plan.Lijn.JaarIndex(j.Item1, j.Item2));

    /// <summary>The state in one sentence.</summary>
    public string Samenvatting
    {
        get
        {
            var m = Lijn.Maten;
            if (m.Momenten == 0)
            {
                return "Er staan nog geen ervaringen, gesprekken of informatiemomenten op de tijdlijn.";
            }
            var besproken =
                m.Ervaringen == 0
                    ? "Er zijn nog geen ervaringen"
                    : $"Op {m.Besproken} van de {m.Ervaringen} ervaringen volgt op tijd een gesprek";
            return $"{besproken}; {m.InCluster} van de {m.Momenten} momenten horen bij een keten van ervaring, gesprek en vervolg.";
        }
    }

    /// <summary>What a moment connects to and why, and what pupils say of it, for who cannot see the lines.</summary>
    public string Verbindingen(Activiteit a) => Tijdlijntekst.MetBlik(Plan, Groep, Lijn, a);

    /// <summary>What a moment connects to and why.</summary>
    public string Aansluiting(Activiteit a) => Tijdlijntekst.Aansluiting(Plan, Groep, Lijn, a);

    protected override IEnumerable<Signaal> OpDePagina => Signalen;

    public override object Route() =>
        new
        {
            jaar = Jaar,
            groep = GroepSleutel,
            schooljaar = Schooljaar,
        };

    public override string Geheel => "hele tijdlijn";

    protected override async Task VulAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        var bevindingen = Plan.BevindingenVan(Groep);
        (Getoond, Lijn) = (bevindingen.Lijn, bevindingen.Tijdlijn);
        Signalen = Plan.Toon(bevindingen.OpTijdlijn.OrderBy(b => b.Ernst));
        var zoom = Keuzes.Jaar(Jaar);
        if (zoom is null)
        {
            Jaar = null;
        }
        Activiteiten =
        [
            .. Getoond
                .Activiteiten.Where(a => zoom is null || (a.Zone, a.Leerjaar) == zoom)
                .OrderBy(Getoond.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal),
        ];
        var getekend = zoom is { } z
            ? Getoond with
            {
                Leerjaren = [.. Getoond.Leerjaren.Where(l => z.Zone == Codes.ZoneEigen && l.Nr == z.Nr)],
            }
            : Getoond;
        Tekening = new Tijdlijntekening(
            getekend,
            Activiteiten,
            Lijn,
            IsPoster ? Tekenwijze.Poster
                : Jaar is null ? Tekenwijze.Overzicht
                : Tekenwijze.Jaar
        );
        Moment = MomentId is int id ? Plan.Zoek(id) : null;
    }
}
