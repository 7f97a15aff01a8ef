using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;

namespace LobBeleid.Web.Pages.Beleid;

public sealed record AfhankelijkInvoer
{
    [StringLength(Limieten.Naam)]
    public string? Naam { get; init; }

    [StringLength(10)]
    public string? Tot { get; init; }

    public bool IsLeeg => Rij.IsLeeg(Naam, Tot);

    public override string ToString() => $"{Naam} {Tot}".Trim();
}
