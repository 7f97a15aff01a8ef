namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What somebody wrote.</summary>
/// <param name="Klas"><see cref="Bewaakklas.Sleutel"/>; never shown.</param>
/// <param name="Tekst">As it stands after names were blacked out.</param>
/// <param name="Vrijgegeven">A reader looked at it and released it.</param>
public sealed record OpenAntwoord(string Klas, string Tekst, bool Vrijgegeven);
