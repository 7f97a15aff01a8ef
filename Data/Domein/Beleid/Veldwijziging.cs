namespace LobBeleid.Data.Domein.Beleid;

/// <summary>One change of one field, in the words of the screen.</summary>
/// <param name="Veld">Label of the field.</param>
/// <param name="Oud">What stood there; empty = nothing.</param>
/// <param name="Nieuw">What stands there now; empty = nothing.</param>
public sealed record Veldwijziging(string Veld, string Oud, string Nieuw);
