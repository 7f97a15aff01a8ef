using LobBeleid.Data.Domein.Ontwerp;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>A way to mend a break, with what the rules say once it is done.</summary>
public sealed record Reparatie
{
    public required string Omschrijving { get; init; }
    public required IReadOnlyList<Wijziging> Wijzigingen { get; init; }

    /// <summary>Findings of all rules (CP and TL) that go away.</summary>
    public required IReadOnlyList<Bevinding> Opgelost { get; init; }

    /// <summary>Findings that come instead.</summary>
    public required IReadOnlyList<Bevinding> Nieuw { get; init; }
}
