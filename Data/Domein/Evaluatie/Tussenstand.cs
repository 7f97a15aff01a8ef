namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>How far a group is, while the round runs.</summary>
/// <param name="Groep">The group.</param>
/// <param name="Procent">Who filled in, of those enrolled, rounded down to a multiple of five.</param>
public sealed record Tussenstand(Toongroep Groep, int Procent);
