namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The kinds of items of a questionnaire.</summary>
public enum Vraagsoort
{
    Open,
    JaNee,
    Schaal,
    Keuze,
    Meerkeuze,
    Getal,
    Lijn,
}
