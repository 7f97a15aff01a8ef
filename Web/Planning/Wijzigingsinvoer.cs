using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;

namespace LobBeleid.Web.Planning;

/// <summary>A change of a draft as one of its forms sends it; each form fills the fields of its own kind of change.</summary>
public sealed record Wijzigingsinvoer : IMomentinvoer
{
    /// <summary>Of a link that goes: both ends, "A1|A2".</summary>
    [Display(Name = "activiteit")]
    public string? Activiteit { get; init; }

    [Display(Name = "leerjaar"), StringLength(20)]
    public string? Jaar { get; init; }

    [Display(Name = "week van")]
    public int? WeekVan { get; init; }

    [Display(Name = "week tot en met")]
    public int? WeekTot { get; init; }

    [Display(Name = "E, G of I"), StringLength(1)]
    public string? Marker { get; init; }

    [Display(Name = "latere activiteit")]
    public string? Naar { get; init; }

    [Display(Name = "toelichting"), StringLength(Limieten.Zin)]
    public string? Toelichting { get; init; }

    [Display(Name = "titel"), StringLength(Limieten.Titel)]
    public string? Titel { get; init; }

    [Display(Name = "soort"), StringLength(3)]
    public string? Type { get; init; }

    [Display(Name = "minuten"), Range(0, Limieten.Minuten)]
    public int? Minuten { get; init; }

    [Display(Name = "verantwoordelijke"), StringLength(Limieten.Naam)]
    public string? Verantwoordelijke { get; init; }

    [Display(Name = "team"), StringLength(Limieten.Code)]
    public string? Team { get; init; }

    /// <summary>Of the draft itself.</summary>
    [Display(Name = "naam"), StringLength(Limieten.Naam)]
    public string? Naam { get; init; }
}
