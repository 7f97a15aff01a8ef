namespace LobBeleid.Data.Domein;

/// <summary>One choice of a fixed list of the field: the code that is stored and exchanged, and the Dutch label on screen.</summary>
public sealed record Keuze(string Code, string Label);
