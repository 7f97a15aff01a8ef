namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A section that was removed; its items went to the section beside it.</summary>
/// <param name="Sectie">The section without its items.</param>
/// <param name="Na">Key of the section before it; null = it was the first.</param>
/// <param name="Vragen">Codes of what stood in it.</param>
public sealed record VerwijderdeSectie(Sectie Sectie, string? Na, IReadOnlyList<string> Vragen);
