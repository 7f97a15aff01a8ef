namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// An order that looks like chance and is the same for the same seed, on every machine and version (Fisher and Yates, with SplitMix64: Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
/// </summary>
internal static class Schudder
{
    /// <summary>Shuffles in place.</summary>
    /// <param name="zaad">The same seed gives the same order.</param>
    public static void Schud<T>(T[] rij, long zaad)
    {
        var stand = unchecked((ulong)zaad);
        for (var i = rij.Length - 1; i > 0; i--)
        {
            var j = (int)(Volgende(ref stand) % (ulong)(i + 1));
            (rij[i], rij[j]) = (rij[j], rij[i]);
        }
    }

    private static ulong Volgende(ref ulong stand)
    {
        unchecked
        {
            var z = stand += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
