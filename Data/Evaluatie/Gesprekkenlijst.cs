namespace LobBeleid.Data.Evaluatie;

/// <summary>The group talks of a school year, and what a form needs.</summary>
public sealed record Gesprekkenlijst
{
    public required IReadOnlyList<Groepsgesprek> Gesprekken { get; init; }
    public required IReadOnlyList<Vestigingkeuze> Vestigingen { get; init; }
    public required IReadOnlyList<int> Leerjaren { get; init; }
    public required IReadOnlyList<Gespreksbereik> Bereik { get; init; }

    /// <summary>Does an own team of the reader work here? The whole leerjaar (null) is only for a team that is not tied to a vestiging.</summary>
    public bool IsEigen(int leerjaar, int? vestiging) =>
        Bereik.Any(b => b.LeerjaarNr == leerjaar && (b.VestigingId is null || b.VestigingId == vestiging));
}
