namespace LobBeleid.Data.Domein;

public enum Ernst
{
    Fout = 0,
    Waarschuwing = 1,
    Tip = 2,
}
