namespace LobBeleid.Data.Domein.Beleid;

/// <summary>A policy item as its rules look at it.</summary>
/// <param name="Stuk">The item.</param>
/// <param name="Ouders">Codes of the strategic items that a team plan works out.</param>
/// <param name="Mentoren">Names of mentors.</param>
/// <param name="Vandaag">The day that counts as today.</param>
internal sealed record Beleidsblik(Beleidsstuk Stuk, IReadOnlySet<string> Ouders, IReadOnlyList<string> Mentoren, DateOnly Vandaag);
