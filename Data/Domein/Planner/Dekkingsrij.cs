namespace LobBeleid.Data.Domein.Planner;

/// <summary>One row of the coverage table: a competentie or element, and per leerjaar the activities that work on it.</summary>
public sealed record Dekkingsrij(Keuze Wat, IReadOnlyDictionary<int, IReadOnlyList<Activiteit>> PerLeerjaar)
{
    public int Totaal => PerLeerjaar.Values.Sum(l => l.Count);
}
