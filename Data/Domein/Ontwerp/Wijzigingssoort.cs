namespace LobBeleid.Data.Domein.Ontwerp;

public enum Wijzigingssoort
{
    Toevoegen,
    Verwijderen,
    Verplaatsen,
    Markeren,
    Koppelen,
    Ontkoppelen,
}
