namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Show an item only to who gave one of these answers to an earlier item.</summary>
public sealed record Toonvoorwaarde(string Vraag, IReadOnlyList<string> Opties);
