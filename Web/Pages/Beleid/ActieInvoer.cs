using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;

namespace LobBeleid.Web.Pages.Beleid;

public sealed record ActieInvoer
{
    [StringLength(Limieten.Naam)]
    public string? Wie { get; init; }

    [StringLength(Limieten.Zin)]
    public string? Wat { get; init; }

    [StringLength(10)]
    public string? Wanneer { get; init; }

    /// <summary>The day it was done, carried along; empty = not done.</summary>
    [StringLength(10)]
    public string? KlaarOp { get; init; }

    public bool IsLeeg => Rij.IsLeeg(Wie, Wat, Wanneer);

    public override string ToString() => $"{Wie}: {Wat} {Wanneer}".Trim();
}
