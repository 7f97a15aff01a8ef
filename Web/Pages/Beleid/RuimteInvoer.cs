using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;

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

    public static RuimteInvoer Van(Teamruimte r)
    {
        ArgumentNullException.ThrowIfNull(r);
        return new()
        {
            Team = r.Team,
            Uren = Rij.Cel(Rij.Getal(r.Uren)),
            Bedrag = Rij.Cel(Rij.Bedrag(r.Centen)),
        };
    }

    /// <summary>The room that these rows describe: each team once.</summary>
    /// <param name="rijen">As typed.</param>
    /// <param name="bekend">Is this the code of a team?</param>
    /// <param name="lezer">Gets what is wrong.</param>
    public static IReadOnlyList<Teamruimte> Lees(IReadOnlyList<RuimteInvoer> rijen, Func<string, bool> bekend, Veldlezer lezer)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(bekend);
        ArgumentNullException.ThrowIfNull(lezer);
        lezer.Aantal("Ruimte", rijen.Count);
        var ruimte = new List<Teamruimte>();
        foreach (var (rij, i) in rijen.Select((r, i) => (r, i)))
        {
            var veld = $"Ruimte[{i}].";
            var team = string.IsNullOrWhiteSpace(rij.Team) ? null : rij.Team;
            if (team is not null && !bekend(team))
            {
                lezer.Fout(veld + "Team", "Kies een team uit de lijst.");
            }
            else if (ruimte.Exists(x => x.Team == team))
            {
                lezer.Fout(veld + "Team", "Dit team staat er twee keer. Zet uren en geld op één regel.");
            }
            ruimte.Add(new Teamruimte(team, lezer.Heel(rij.Uren, veld + "Uren", "uren", 100_000), lezer.Geld(rij.Bedrag, veld + "Bedrag")));
        }
        return ruimte;
    }

    public override string ToString() => $"{(string.IsNullOrEmpty(Team) ? "elk team" : Team)}: {Uren} uur {Bedrag}";
}
