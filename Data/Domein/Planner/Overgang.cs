namespace LobBeleid.Data.Domein.Planner;

/// <summary>A transition of the line (domain 6.1): pupils leave one kind of school for the next.</summary>
/// <param name="Naam">"vmbo–mbo", as rule TL-12 names it.</param>
/// <param name="Van">The year of the line (1-based) that ends with it.</param>
/// <param name="Naar">The year of the line that begins after it. One: who goes elsewhere has a transition of their own, so that one destination never
/// hides another.</param>
/// <param name="Altijd">False: only once a moment lies beyond it.</param>
public sealed record Overgang(string Naam, int Van, int Naar, bool Altijd);
