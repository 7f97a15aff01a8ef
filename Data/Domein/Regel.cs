namespace LobBeleid.Data.Domein;

/// <summary>A rule as the screen explains it: its id, what it looks at in plain Dutch, and the sources of the norm.</summary>
public sealed record Regel(string Id, string Uitleg, string Bron);
