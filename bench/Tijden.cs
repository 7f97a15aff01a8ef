namespace LobBeleid.Bench;

internal static class Tijden
{
    /// <summary>The value below which this part of them lies; 0 when there are none.</summary>
    public static double Deel(IEnumerable<double> tijden, double deel)
    {
        var rij = tijden.Order().ToList();
        return rij.Count == 0 ? 0 : rij[Math.Min(rij.Count - 1, (int)(rij.Count * deel))];
    }
}
