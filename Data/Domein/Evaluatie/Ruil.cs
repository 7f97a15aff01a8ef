namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What one person more or fewer does to the counts of an atom: somebody moves from one option to another, or puts or takes away a tick.</summary>
/// <param name="bij">Columns that get one more.</param>
/// <param name="af">Columns that get one less.</param>
/// <param name="winst">What it adds to the sum of the values.</param>
/// <param name="geteld">What it adds to the number of answers in the mean.</param>
internal sealed class Ruil(int[] bij, int[] af, int winst, int geteld)
{
    public int[] Bij { get; } = bij;
    public int[] Af { get; } = af;
    public int Winst { get; } = winst;
    public int Geteld { get; } = geteld;

    /// <summary>The opposite, which is in the same list.</summary>
    public Ruil Terug { get; set; } = null!;

    /// <summary>What it does to a column: 1, -1 or 0.</summary>
    public int Verschil(int kolom) => (Array.IndexOf(Bij, kolom) >= 0 ? 1 : 0) - (Array.IndexOf(Af, kolom) >= 0 ? 1 : 0);
}
