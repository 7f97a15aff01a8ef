namespace LobBeleid.Data.Domein.Beleid;

public enum Beleidssoort
{
    Strategisch,
    Tactisch,
}
