using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>
/// The line as a chain of moments: drawn, measured, and with what the TL rules find. A moment that is chosen in the drawing is marked,
/// moved and linked below it;
/// moving and linking post to the planner's own pages, so that there is one place that checks them.
/// </summary>
public sealed class IndexModel(PlanLezer lezer, ActiviteitRepository activiteiten, SignaalStatusRepository statussen, TimeProvider klok)
    : Signaalpagina(lezer, statussen, klok)
{
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
    public Tijdlijninvoer Invoer { get; set; } = new();

    public string Formulier { get; private set; } = "";
    public Tijdlijnbeeld Beeld { get; private set; } = null!;
    public IReadOnlyList<Signaal> Signalen { get; private set; } = [];
    public Activiteit? Moment { get; private set; }
    public bool IsPoster => Papier == "a3";

    public Tekenblad Blad =>
        new(Beeld.Tekening, "Tijdlijn " + (Beeld.Groep is null ? "van de hele school" : "voor " + Beeld.Groep.Label))
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
        if (Momentlezer.Lees(ModelState, Invoer, Plan.Lijn, Plan.Lijn.Activiteiten.Count, MagTeam) is not { } nieuw)
        {
            return Ongeldig();
        }
        MomentId = await activiteiten.InsertAsync(Schooljaar, nieuw, Schrijver, ct);
        Meld($"‘{nieuw.Titel}’ staat op de tijdlijn. Waar sluit het op aan?");
        return LocalRedirect(Hier + "#moment");
    }

    /// <summary>What a moment connects to and why, and what pupils say of it, for who cannot see the lines.</summary>
    public string Verbindingen(Activiteit a) => Tijdlijntekst.MetBlik(Plan, Beeld.Groep, Beeld.Lijn, a);

    /// <summary>What a moment connects to and why.</summary>
    public string Aansluiting(Activiteit a) => Tijdlijntekst.Aansluiting(Plan, Beeld.Groep, Beeld.Lijn, a);

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
        Beeld = Tijdlijnbeeld.Maak(Plan, GroepSleutel, Jaar, IsPoster);
        Jaar = Beeld.Jaar;
        Signalen = Plan.Toon(Beeld.Bevindingen.OpTijdlijn.OrderBy(b => b.Ernst));
        Moment = MomentId is int id ? Plan.Zoek(id) : null;
    }
}
