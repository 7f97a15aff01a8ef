using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A closed round as counts: what the guard works from, and no page reads.</summary>
internal sealed record Rondetelling
{
    public required Ronde Ronde { get; init; }
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Rondegroep> Groepen { get; init; }
    public required IReadOnlyList<Tellingrij> Tellingen { get; init; }

    /// <summary>Rounds of the same people about the same within eight weeks, and what is shown of those.</summary>
    public IReadOnlyList<(Rondetelling Telling, Uitkomst Uitkomst)> Andere { get; init; } = [];
}
