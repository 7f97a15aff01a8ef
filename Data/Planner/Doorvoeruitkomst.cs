using LobBeleid.Data.Domein.Ontwerp;

namespace LobBeleid.Data.Planner;

/// <summary>How an acceptance or its undo ended; on a failure nothing changed, and <paramref name="Bij"/> is the change at which it stopped.</summary>
public sealed record Doorvoeruitkomst(Schrijfuitkomst Uitkomst, Wijziging? Bij = null);
