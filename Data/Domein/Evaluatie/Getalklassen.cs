namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// A number is shown in classes, the same for every question: a mean of few people tells of the one large number among them, and what is lowest or
/// highest is somebody's answer. The classes grow with the number, since ten hours more mean less where there are a hundred. A class counts for its
/// middle in the mean, the last for its lower end.
/// </summary>
public static class Getalklassen
{
    private static readonly (int Laag, int Hoog, int Midden)[] Klassen =
    [
        (0, 0, 0),
        (1, 10, 5),
        (11, 20, 15),
        (21, 40, 30),
        (41, 80, 60),
        (81, int.MaxValue, 81),
    ];

    /// <summary>"0", "1 tot 10", "meer dan 80".</summary>
    public static IReadOnlyList<Bewaakoptie> Opties { get; } =
    [
        .. Klassen.Select(k => new Bewaakoptie(
            k.Hoog == int.MaxValue ? FormattableString.Invariant($"meer dan {k.Laag - 1}")
                : k.Laag == k.Hoog ? FormattableString.Invariant($"{k.Laag}")
                : FormattableString.Invariant($"{k.Laag} tot {k.Hoog}"),
            k.Midden
        )),
    ];

    /// <summary>Index in <see cref="Opties"/>.</summary>
    /// <param name="getal">0 or more.</param>
    public static int Van(int getal) => Array.FindIndex(Klassen, k => getal <= k.Hoog);
}
