using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>All that the form of one point needs.</summary>
public sealed record Puntformulier
{
    public required IReadOnlyList<Verbeterpunt> Punten { get; init; }
    public required IReadOnlyList<Puntronde> Rondes { get; init; }

    /// <summary>What the asked round asked; empty when there is no such closed round.</summary>
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Collega> Collegas { get; init; }

    /// <summary>Tactical plans that are not archived.</summary>
    public required IReadOnlyList<Plankeuze> Plannen { get; init; }
    public required IReadOnlyList<Prioriteitkeuze> Prioriteiten { get; init; }
}
