namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What one person more or fewer does to the counts of an atom: somebody moves from one option to another, or puts or takes away a tick.</summary>
/// <param name="Bij">Columns that get one more.</param>
/// <param name="Af">Columns that get one less.</param>
/// <param name="Winst">What it adds to the sum of the values.</param>
/// <param name="Geteld">What it adds to the number of answers in the mean.</param>
internal sealed record Ruil(int[] Bij, int[] Af, int Winst, int Geteld)
{
    /// <summary>The opposite, which is in the same list.</summary>
    public Ruil Terug { get; set; } = null!;

    /// <summary>What it does to a column: 1, -1 or 0.</summary>
    public int Verschil(int kolom) => (Array.IndexOf(Bij, kolom) >= 0 ? 1 : 0) - (Array.IndexOf(Af, kolom) >= 0 ? 1 : 0);
}
