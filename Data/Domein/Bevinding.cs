using System.Text;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein;

/// <summary>
/// One finding: one rule, one subject and one filling of the other placeholders (domain 5.4). A question to the team, never a verdict.
/// </summary>
public sealed record Bevinding
{
    public required string Regel { get; init; }
    public required Ernst Ernst { get; init; }

    /// <summary>The activity's title, "leerjaar 2", or empty for the whole line.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>The placeholders besides the subject, in order of their name, e.g. ("k","1").</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Invulling { get; init; } = [];

    /// <summary>As <see cref="Domein.Regel.OpInvulling"/> of its rule.</summary>
    public bool OpInvulling { get; init; }
    public required string Melding { get; init; }

    /// <summary>Where the subject is an activity: its <see cref="Activiteit.Id"/>; else null.</summary>
    public string? ActiviteitId { get; init; }

    /// <summary>Database id of that activity; 0 when there is none.</summary>
    public int ActiviteitNummer { get; init; }

    /// <summary>The own leerjaar it concerns; null for the whole line.</summary>
    public int? Leerjaar { get; init; }

    /// <summary>The field of the activity, leerjaar or setting that mends it (camel case name of domain 5.3), e.g. "vervolgstap".</summary>
    public required string Veld { get; init; }

    /// <summary>The name of a colleague that this finding contains (CP-26); null when it names nobody.</summary>
    public string? Persoon { get; init; }

    /// <summary>What "Bekeken" and "Bewust zo" are stored under: rule, subject and placeholders, joined unambiguously.</summary>
    public string Sleutel
    {
        get
        {
            var b = new StringBuilder(Regel).Append('\u001f').Append(Onderwerp);
            foreach (var (naam, waarde) in Invulling)
            {
                b.Append('\u001f').Append(naam).Append('=').Append(waarde);
            }

            return b.ToString();
        }
    }

    /// <summary>What makes it the same finding in two lines: rule and subject, with the placeholders only where they tell one finding from another.</summary>
    public string Kern => (OpInvulling ? Sleutel : Regel + '\u001f' + Onderwerp) + '\u001f' + ActiviteitId;
}
