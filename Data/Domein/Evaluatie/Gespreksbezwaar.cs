namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Why a note of a group talk is refused.</summary>
/// <param name="Fragment">The words it is about, as they were typed.</param>
/// <param name="Melding">A Dutch sentence that says how to write it instead.</param>
public sealed record Gespreksbezwaar(string Fragment, string Melding);
