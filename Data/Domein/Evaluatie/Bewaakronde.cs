namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A round as the guard sees it.</summary>
public sealed record Bewaakronde
{
    /// <summary>
    /// The lowest minimum: figures of groups of five or fewer are never shown (as in the statistics of NCO and CBS). A school can only raise it.
    /// </summary>
    public const int LaagsteMinimum = 6;

    /// <summary>The lowest minimum for open answers; eight to ten is usual for free text.</summary>
    public const int LaagsteMinimumOpen = 10;

    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;

    /// <summary>The school's minimum as it is now; anything below <see cref="LaagsteMinimum"/> counts as that.</summary>
    public int Minimum { get; init; } = LaagsteMinimum;

    /// <summary>As <see cref="Minimum"/>, for open answers; never below the minimum for figures.</summary>
    public int MinimumOpen { get; init; } = LaagsteMinimumOpen;
    public required IReadOnlyList<Bewaakklas> Klassen { get; init; }

    internal int GeldendMinimum => Math.Max(LaagsteMinimum, Minimum);
    internal int GeldendMinimumOpen => Math.Max(Math.Max(LaagsteMinimumOpen, MinimumOpen), GeldendMinimum);
}
