namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Another set of answers that fits all that is shown: in this atom the counts move by <paramref name="Verschil"/>, in <paramref name="Tegen"/> (if
/// any) by the opposite.
/// </summary>
internal sealed record Getuige(int[] Verschil, Atoom? Tegen);
