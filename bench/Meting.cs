namespace LobBeleid.Bench;

/// <param name="Mediaan">Milliseconds.</param>
/// <param name="P95">Milliseconds.</param>
/// <param name="Rondreizen">Round trips to the database of the last request.</param>
/// <param name="Kilobytes">Of the last answer.</param>
internal sealed record Meting(double Mediaan, double P95, int Rondreizen, int Kilobytes);
