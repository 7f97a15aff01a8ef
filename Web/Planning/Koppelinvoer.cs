using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Planning;

/// <summary>A link as its form sends it: new, or one that is there.</summary>
public sealed record Koppelinvoer
{
    /// <summary>Database id of the other activity, of a new link.</summary>
    [Display(Name = "activiteit"), Required]
    public int? Ander { get; init; }

    [Display(Name = "toelichting"), StringLength(Limieten.Zin)]
    public string? Toelichting { get; init; }

    [StringLength(3)]
    public string? LeerlingZiet { get; init; }

    [Display(Name = "hoe we dat weten"), StringLength(Limieten.Zin)]
    public string? Bron { get; init; }

    /// <summary>The explanation that the form showed; null for a new link.</summary>
    public string? Oud { get; init; }

    /// <summary>What the link holds, apart from its ends. A source without an answer has nothing to be the source of.</summary>
    public VolgtOp Link()
    {
        var ziet = string.IsNullOrEmpty(LeerlingZiet) ? null : LeerlingZiet;
        return new VolgtOp
        {
            Id = "",
            Toelichting = Tekst.Schoon(Toelichting),
            LeerlingZiet = ziet,
            Bron = ziet is null ? "" : Tekst.Schoon(Bron),
        };
    }
}
