namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>What a change does to the findings: which are gone, which are new.</summary>
public sealed record Bevindingverschil(IReadOnlyList<Bevinding> Opgelost, IReadOnlyList<Bevinding> Nieuw)
{
    public static Bevindingverschil Bepaal(IReadOnlyList<Bevinding> eerst, IReadOnlyList<Bevinding> dan)
    {
        ArgumentNullException.ThrowIfNull(eerst);
        ArgumentNullException.ThrowIfNull(dan);
        return new(Zonder(eerst, dan), Zonder(dan, eerst));
    }

    private static List<Bevinding> Zonder(IReadOnlyList<Bevinding> a, IReadOnlyList<Bevinding> b)
    {
        var over = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var s in b.Select(f => f.Kern))
        {
            over[s] = over.GetValueOrDefault(s) + 1;
        }
        var uit = new List<Bevinding>();
        foreach (var f in a)
        {
            var kern = f.Kern;
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
}
