using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A round for who runs it: its groups and codes, and the questions as they were fixed. No answers.</summary>
public sealed record Rondedossier
{
    public required Ronde Ronde { get; init; }
    public required IReadOnlyList<Rondegroep> Groepen { get; init; }
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Slip> Slips { get; init; }

    /// <summary>Classes of which the reader is a mentor.</summary>
    public required IReadOnlySet<int> EigenKlassen { get; init; }
}
