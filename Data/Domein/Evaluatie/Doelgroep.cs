namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Who filled in the survey; it decides which groups exist and how open answers are shown.</summary>
public enum Doelgroep
{
    Leerlingen,
    Mentoren,
}
