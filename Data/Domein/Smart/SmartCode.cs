namespace LobBeleid.Data.Domein.Smart;

/// <summary>A flaw of domain 8.3: its code, its letter, and the question that helps to mend it.</summary>
/// <param name="Code">S1 … T2, R4 or V1.</param>
/// <param name="Melding">A Dutch question or remark.</param>
/// <param name="Woorden">What led to it, as places in the text; empty when something is missing.</param>
public sealed record SmartCode(string Code, string Melding, IReadOnlyList<(int Start, int Lengte)> Woorden);
