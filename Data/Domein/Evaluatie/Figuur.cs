namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The figures of a shown group, as the reader gets them.</summary>
/// <param name="Antwoorden">How many answered.</param>
/// <param name="Delen">Per option its share.</param>
/// <param name="Andere">The share of all others: of several choices who did not tick it.</param>
/// <param name="Tienden">The mean, in tenths, or between which it is; null = not shown.</param>
internal sealed record Figuur(int Antwoorden, IReadOnlyList<Cijfer> Delen, IReadOnlyList<Cijfer> Andere, (int Laag, int Hoog)? Tienden);
