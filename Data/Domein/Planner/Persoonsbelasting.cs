namespace LobBeleid.Data.Domein.Planner;

/// <summary>Minutes for which one person (or function) is responsible in a school year.</summary>
public sealed record Persoonsbelasting(string Naam, int Minuten, int Activiteiten, int ZonderMinuten);
