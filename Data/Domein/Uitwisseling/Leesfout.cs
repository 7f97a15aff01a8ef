namespace LobBeleid.Data.Domein.Uitwisseling;

/// <summary>Why a file is refused.</summary>
/// <param name="Pad">The field, e.g. <c>activiteiten[3].volgtOp[0].id</c>; counting starts at 0. Empty = the file as a whole.</param>
/// <param name="Melding">A Dutch sentence that says what to do.</param>
public sealed record Leesfout(string Pad, string Melding);
