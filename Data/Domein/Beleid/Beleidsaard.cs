namespace LobBeleid.Data.Domein.Beleid;

public enum Beleidsaard
{
    Visie,
    Plan,
    Beleid,
}
