using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>The form of a new round.</summary>
public sealed record RondeInvoer
{
    [Display(Name = "vragenlijst"), Required(ErrorMessage = "Kies een vragenlijst."), StringLength(10)]
    public string? Lijst { get; init; }

    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string? Naam { get; init; }

    [Display(Name = "activiteit"), StringLength(10)]
    public string? Activiteit { get; init; }

    /// <summary>Whole leerjaren, vestigingen or teams: <see cref="Snelkeuze.Sleutel"/>.</summary>
    [Display(Name = "in één keer")]
    public List<string> Samen { get; init; } = [];

    [Display(Name = "groepen")]
    public List<string> Groepen { get; init; } = [];

    [Display(Name = "opent op"), StringLength(16)]
    public string? Opent { get; init; }

    [Display(Name = "sluit op"), StringLength(16)]
    public string? Sluit { get; init; }

    [Display(Name = "toegang"), StringLength(20)]
    public string? Toegang { get; init; }

    [Display(Name = "waarom"), StringLength(Limieten.Zin)]
    public string? Doel { get; init; }

    [Display(Name = "grondslag"), StringLength(Limieten.Zin)]
    public string? Grondslag { get; init; }

    [Display(Name = "wie ziet wat"), StringLength(Limieten.Zin)]
    public string? WieZietWat { get; init; }

    [Display(Name = "gezien door de FG op")]
    public DateOnly? FgGezienOp { get; init; }

    [Display(Name = "ouders geïnformeerd op")]
    public DateOnly? OudersGeinformeerdOp { get; init; }

    /// <summary>The round that this form describes, among <paramref name="doelgroep"/>; the moments were read and checked before.</summary>
    public Ronde Naar(int schooljaar, Doelgroep doelgroep, DateTimeOffset opent, DateTimeOffset sluit, int? activiteitId, string door) =>
        new()
        {
            Naam = Tekst.Schoon(Naam),
            SchooljaarId = schooljaar,
            Doelgroep = doelgroep,
            Toegang = Toegang!,
            OpentOp = opent,
            SluitOp = sluit,
            Doel = Tekst.Schoon(Doel),
            Grondslag = Tekst.Schoon(Grondslag),
            WieZietWat = Tekst.Schoon(WieZietWat),
            BewaarTot = Rondecontrole.BewaarTot(sluit),
            FgGezienOp = FgGezienOp,
            OudersGeinformeerdOp = OudersGeinformeerdOp,
            GemaaktDoor = door,
            ActiviteitId = activiteitId,
        };
}
