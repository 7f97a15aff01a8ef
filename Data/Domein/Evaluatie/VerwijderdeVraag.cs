namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>An item that was removed, with where it stood, so that it can come back.</summary>
/// <param name="Vraag">The item.</param>
/// <param name="Sectie">Key of its section.</param>
/// <param name="Na">Code of the item before it in that section; null = it was the first.</param>
public sealed record VerwijderdeVraag(Vraag Vraag, string Sectie, string? Na);
