using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>Who does what and when, as typed.</summary>
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

    public static ActieInvoer Van(Beleidsactie a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new()
        {
            Wie = Rij.Cel(a.Wie),
            Wat = a.Wat,
            Wanneer = Rij.Cel(Rij.Iso(a.Wanneer)),
            KlaarOp = Rij.Cel(Rij.Iso(a.KlaarOp)),
        };
    }

    public static IReadOnlyList<Beleidsactie> Lees(IReadOnlyList<ActieInvoer> rijen, Veldlezer lezer)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(lezer);
        lezer.Aantal("Acties", rijen.Count);
        var acties = new List<Beleidsactie>();
        foreach (var (rij, i) in rijen.Select((r, i) => (r, i)))
        {
            var (veld, wat) = ($"Acties[{i}].", Tekst.Schoon(rij.Wat));
            lezer.Kort(rij.Wat, veld + "Wat", Limieten.Zin);
            lezer.Kort(rij.Wie, veld + "Wie", Limieten.Naam);
            if (wat.Length == 0)
            {
                lezer.Fout(veld + "Wat", "Vul in wat er gebeurt.");
            }
            // The day it was done has no field of its own.
            acties.Add(
                new Beleidsactie(Tekst.Schoon(rij.Wie), wat, lezer.Dag(rij.Wanneer, veld + "Wanneer"), lezer.Dag(rij.KlaarOp, veld + "Wat"))
            );
        }
        return acties;
    }

    public override string ToString() => $"{Wie}: {Wat} {Wanneer}".Trim();
}
