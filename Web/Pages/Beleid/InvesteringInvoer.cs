using System.ComponentModel.DataAnnotations;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>One year of the investment plan as typed; an empty row does not count.</summary>
public sealed record InvesteringInvoer
{
    [StringLength(4)]
    public string? Jaar { get; init; }

    [StringLength(30)]
    public string? Bedrag { get; init; }

    [StringLength(10)]
    public string? Fte { get; init; }

    public bool IsLeeg => Rij.IsLeeg(Jaar, Bedrag, Fte);

    public override string ToString() => $"{Jaar}: {Bedrag} {(string.IsNullOrEmpty(Fte) ? "" : Fte + " fte")}".Trim();
}
