using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A closed round with what may be shown of it, and what else its results need. No counts: those are for the guard alone.</summary>
public sealed record Ronderesultaat
{
    public required Ronde Ronde { get; init; }
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Rondegroep> Groepen { get; init; }

    /// <summary>As stored when the round closed or the minimum was raised; null = still to be worked out.</summary>
    public required Uitkomst? Uitkomst { get; init; }

    /// <summary>Classes of which the reader is a mentor.</summary>
    public required IReadOnlySet<int> EigenKlassen { get; init; }
}
