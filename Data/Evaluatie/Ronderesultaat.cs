using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A closed round as counts, and what else its results need.</summary>
public sealed record Ronderesultaat
{
    public required Ronde Ronde { get; init; }
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Rondegroep> Groepen { get; init; }
    public required IReadOnlyList<Tellingrij> Tellingen { get; init; }

    /// <summary>Classes of which the reader is a mentor.</summary>
    public required IReadOnlySet<int> EigenKlassen { get; init; }
}
