namespace LobBeleid.Data.Domein.Planner;

/// <summary>The answer of several activities together: all yes, all no, none answered, or different.</summary>
public enum Antwoord
{
    Onbekend,
    Ja,
    Nee,
    Deels,
}
