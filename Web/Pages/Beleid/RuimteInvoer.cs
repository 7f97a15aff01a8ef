using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>Room for one team (its code), or for each team (empty).</summary>
public sealed record RuimteInvoer
{
    [StringLength(Limieten.Code)]
    public string? Team { get; init; }

    [StringLength(10)]
    public string? Uren { get; init; }

    [StringLength(30)]
    public string? Bedrag { get; init; }

    public bool IsLeeg => Rij.IsLeeg(Team, Uren, Bedrag);

    public override string ToString() => $"{(string.IsNullOrEmpty(Team) ? "elk team" : Team)}: {Uren} uur {Bedrag}";
}
