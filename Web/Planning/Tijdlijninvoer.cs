using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;

namespace LobBeleid.Web.Planning;

/// <summary>The timeline's own two forms: the letter of a moment, and a new moment.</summary>
public sealed record Tijdlijninvoer : IMomentinvoer
{
    /// <summary>Of the moment whose letter is chosen, as the form showed it.</summary>
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
