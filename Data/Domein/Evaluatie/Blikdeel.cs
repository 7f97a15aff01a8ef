namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The share of pupils who said yes, as the guard shows it.</summary>
/// <param name="Aandeel">"61 %", "minder dan 5 %" or "meer dan 95 %".</param>
/// <param name="Procent">The same as a number, to compare; 0 and 100 stand for the capped ones.</param>
/// <param name="Antwoorden">How many answered.</param>
public sealed record Blikdeel(string Aandeel, int Procent, int Antwoorden);
