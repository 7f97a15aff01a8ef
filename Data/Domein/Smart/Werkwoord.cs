namespace LobBeleid.Data.Domein.Smart;

/// <summary>What a word does as a verb.</summary>
internal enum Werkwoord
{
    Geen,
    Sterk,
    Licht,
    Leeg,
}
