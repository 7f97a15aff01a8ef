namespace LobBeleid.Data.Evaluatie;

public static class Toegangswijze
{
    public const string Klascode = "klascode";
    public const string Eenmalig = "eenmalig";
}
