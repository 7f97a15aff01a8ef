using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>Whom or what outside the school it depends on, as typed.</summary>
public sealed record AfhankelijkInvoer
{
    [StringLength(Limieten.Naam)]
    public string? Naam { get; init; }

    [StringLength(10)]
    public string? Tot { get; init; }

    public bool IsLeeg => Rij.IsLeeg(Naam, Tot);

    public static AfhankelijkInvoer Van(Afhankelijkheid a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new() { Naam = a.Naam, Tot = Rij.Cel(Rij.Iso(a.Tot)) };
    }

    public static IReadOnlyList<Afhankelijkheid> Lees(IReadOnlyList<AfhankelijkInvoer> rijen, Veldlezer lezer)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(lezer);
        lezer.Aantal("Afhankelijkheden", rijen.Count);
        var afhankelijk = new List<Afhankelijkheid>();
        foreach (var (rij, i) in rijen.Select((r, i) => (r, i)))
        {
            var (veld, naam) = ($"Afhankelijkheden[{i}].", Tekst.Schoon(rij.Naam));
            lezer.Kort(rij.Naam, veld + "Naam", Limieten.Naam);
            if (naam.Length == 0)
            {
                lezer.Fout(veld + "Naam", "Vul in van wie of wat het plan afhangt.");
            }
            afhankelijk.Add(new Afhankelijkheid(naam, lezer.Dag(rij.Tot, veld + "Tot")));
        }
        return afhankelijk;
    }

    public override string ToString() => $"{Naam} {Tot}".Trim();
}
