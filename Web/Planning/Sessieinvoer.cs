using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;

namespace LobBeleid.Web.Planning;

/// <summary>One step of a team's session as its form sends it; what it says of links stands beside it ("Was-12", "Ziet-12").</summary>
public sealed record Sessieinvoer
{
    /// <summary>Database id: the place in the session moves when somebody adds an activity.</summary>
    public int Activiteit { get; init; }
    public int Versie { get; init; }

    [Display(Name = "E, G of I"), StringLength(1)]
    public string? Marker { get; init; }

    [Display(Name = "eerdere activiteit")]
    public int? Ander { get; init; }

    [Display(Name = "toelichting"), StringLength(Limieten.Zin)]
    public string? Toelichting { get; init; }
}
