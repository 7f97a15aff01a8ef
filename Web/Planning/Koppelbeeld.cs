using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>The links of one activity on both sides, and what it may still be linked to.</summary>
public sealed record Koppelbeeld
{
    public required IReadOnlyList<(Activiteit Van, VolgtOp Link)> Vorige { get; init; }
    public required IReadOnlyList<(Activiteit Naar, VolgtOp Link)> Volgende { get; init; }

    /// <summary>What it may follow on, nearest first; empty when this person may not edit it.</summary>
    public required IReadOnlyList<Activiteit> KanVorige { get; init; }

    /// <summary>What may follow on it and is this person's, nearest first: the later activity holds the link.</summary>
    public required IReadOnlyList<Activiteit> KanVolgende { get; init; }

    public static Koppelbeeld Maak(Leerlijn lijn, Activiteit huidig, Func<Activiteit, bool> magBewerken)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(huidig);
        ArgumentNullException.ThrowIfNull(magBewerken);
        var opId = lijn.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var positie = lijn.Positie(huidig);
        var volgende = lijn
            .Activiteiten.SelectMany(a => a.VolgtOp.Where(l => l.Id == huidig.Id).Select(l => (Naar: a, l)))
            .OrderBy(x => lijn.Positie(x.Naar))
            .ToList();
        var eerder = huidig.VolgtOp.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var later = volgende.Select(x => x.Naar.Id).ToHashSet(StringComparer.Ordinal);
        var anderen = lijn
            .Activiteiten.Where(a => a.Id != huidig.Id)
            .OrderBy(lijn.Positie)
            .ThenBy(a => a.Titel, StringComparer.Ordinal)
            .ToList();
        return new Koppelbeeld
        {
            Vorige = [.. huidig.VolgtOp.Select(l => (opId[l.Id], l))],
            Volgende = volgende,
            KanVorige = magBewerken(huidig) ? [.. anderen.Where(a => lijn.Positie(a) <= positie && !eerder.Contains(a.Id)).Reverse()] : [],
            KanVolgende = [.. anderen.Where(a => lijn.Positie(a) >= positie && magBewerken(a) && !later.Contains(a.Id))],
        };
    }
}
