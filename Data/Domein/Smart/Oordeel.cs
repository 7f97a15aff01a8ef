namespace LobBeleid.Data.Domein.Smart;

public enum Oordeel
{
    Voldoet,
    Twijfel,
    Ontbreekt,
}
