namespace LobBeleid.Data.Domein.Smart;

/// <summary>A word, number or sign of a goal.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Lengte">Number of characters.</param>
/// <param name="Laag">In lower case; the accents of één and vóór stay, since they change the meaning.</param>
/// <param name="Haken">It stands between brackets, where means and agreements are noted.</param>
public readonly record struct SmartWoord(int Start, int Lengte, string Laag, bool Haken)
{
    public bool IsTeken => !char.IsLetterOrDigit(Laag[0]) && !SmartTekst.IsBreuk(Laag[0]);
    public bool IsGetal => char.IsAsciiDigit(Laag[0]) || SmartTekst.IsBreuk(Laag[0]);
}
