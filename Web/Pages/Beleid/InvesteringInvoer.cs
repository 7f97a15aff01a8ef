using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;

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

    public static InvesteringInvoer Van(Investering i)
    {
        ArgumentNullException.ThrowIfNull(i);
        return new()
        {
            Jaar = Rij.Cel(Rij.Getal(i.Jaar)),
            Bedrag = Rij.Cel(Rij.Bedrag(i.Centen)),
            Fte = i.Fte?.ToString("0.##", Tekst.Nederlands),
        };
    }

    /// <summary>The years that these rows describe: in order, each once.</summary>
    public static IReadOnlyList<Investering> Lees(IReadOnlyList<InvesteringInvoer> rijen, Veldlezer lezer)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(lezer);
        lezer.Aantal("Investeringen", rijen.Count);
        var jaren = new List<Investering>();
        foreach (var (rij, i) in rijen.Select((r, i) => (r, i)))
        {
            var veld = $"Investeringen[{i}].";
            if (rij.LeesJaar(veld + "Jaar", jaren.Count == 0 ? null : jaren[^1].Jaar, lezer) is not { } jaar)
            {
                continue;
            }
            var fte = lezer.Getal(rij.Fte, veld + "Fte", 1000, 2, "Vul een aantal fte van nul of meer in, zoals 0,6.");
            jaren.Add(new Investering(jaar, lezer.Geld(rij.Bedrag, veld + "Bedrag"), fte));
        }
        return jaren;
    }

    private int? LeesJaar(string veld, int? vorige, Veldlezer lezer)
    {
        if (lezer.Heel(Jaar, veld, "jaar", Limieten.LaatsteSchooljaar) is not { } jaar || jaar < Limieten.EersteSchooljaar)
        {
            if (string.IsNullOrWhiteSpace(Jaar) || !lezer.HeeftFout(veld))
            {
                lezer.Fout(veld, $"Vul een jaar tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar} in.");
            }
            return null;
        }
        if (jaar > (vorige ?? 0))
        {
            return jaar;
        }
        lezer.Fout(
            veld,
            jaar == vorige
                ? $"{jaar} staat er twee keer. Zet bedrag en fte van een jaar op één regel."
                : $"Zet de jaren op volgorde: {jaar} hoort vóór {vorige}."
        );
        return null;
    }

    public override string ToString() => $"{Jaar}: {Bedrag} {(string.IsNullOrEmpty(Fte) ? "" : Fte + " fte")}".Trim();
}
