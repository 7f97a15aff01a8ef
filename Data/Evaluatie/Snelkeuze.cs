namespace LobBeleid.Data.Evaluatie;

/// <param name="Sleutel">"leerjaar:3", "vestiging:De Kade" or "team:BK".</param>
/// <param name="Label">As on screen, with how many groups.</param>
/// <param name="Groepen">What it stands for.</param>
public sealed record Snelkeuze(string Sleutel, string Label, IReadOnlyList<Groepkeuze> Groepen);
