namespace LobBeleid.Web.Planning;

/// <summary>One of the four steps of domain 5.1 with what is still to do.</summary>
/// <param name="Nummer">1–4.</param>
/// <param name="Naam">Inventariseren, Inzichtelijk maken, Beoordelen or Versterken.</param>
/// <param name="IsKlaar">Nothing left to do.</param>
/// <param name="TeDoen">What is left, in one line; what was reached when it is done.</param>
/// <param name="Pad">The page on which to do it.</param>
public sealed record Stap(int Nummer, string Naam, bool IsKlaar, string TeDoen, string Pad);
