using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>What a change does to the findings: which are gone, which are new.</summary>
public sealed record Bevindingverschil(IReadOnlyList<Bevinding> Opgelost, IReadOnlyList<Bevinding> Nieuw)
{
    /// <summary>Rules whose placeholders tell one finding from another; of the others they only say how bad it is ("3 of 10"), so a new number is no new finding.</summary>
    private static readonly HashSet<string> OpInvulling = new(StringComparer.Ordinal)
    {
        "CP-13",
        "CP-24",
        "CP-25",
        "CP-29",
        "CP-31",
        "TL-08",
        "TL-09",
        "TL-12",
        "TL-14",
    };

    /// <summary>All findings of a line: the planner's on the own leerjaren, and the timeline's.</summary>
    public static IReadOnlyList<Bevinding> Alle(Leerlijn lijn, DateOnly vandaag, Drempels drempels) =>
        [.. Signaleringen.Bepaal(lijn, vandaag, drempels), .. Tijdlijnregels.Bepaal(lijn, drempels)];

    public static Bevindingverschil Bepaal(IReadOnlyList<Bevinding> eerst, IReadOnlyList<Bevinding> dan)
    {
        ArgumentNullException.ThrowIfNull(eerst);
        ArgumentNullException.ThrowIfNull(dan);
        return new(Zonder(eerst, dan), Zonder(dan, eerst));
    }

    private static List<Bevinding> Zonder(IReadOnlyList<Bevinding> a, IReadOnlyList<Bevinding> b)
    {
        var over = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var s in b.Select(Kern))
        {
            over[s] = over.GetValueOrDefault(s) + 1;
        }
        var uit = new List<Bevinding>();
        foreach (var f in a)
        {
            var kern = Kern(f);
            if (over.GetValueOrDefault(kern) is var n and > 0)
            {
                over[kern] = n - 1;
            }
            else
            {
                uit.Add(f);
            }
        }

        return uit;
    }

    private static string Kern(Bevinding b) =>
        (OpInvulling.Contains(b.Regel) ? b.Sleutel : b.Regel + '\u001f' + b.Onderwerp) + '\u001f' + b.ActiviteitId;
}
