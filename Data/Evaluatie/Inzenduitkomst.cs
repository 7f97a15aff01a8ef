namespace LobBeleid.Data.Evaluatie;

/// <summary>How sending in a form ended. Bedankt also when it was there already: sending twice counts once.</summary>
public enum Inzenduitkomst
{
    Bedankt,
    Gesloten,
    CodeGebruikt,
    Vol,
}
