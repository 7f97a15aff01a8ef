namespace LobBeleid.Data.Beleid;

/// <summary>How a write ended; only Opgeslagen changed anything.</summary>
public enum Beleidsuitkomst
{
    Opgeslagen,
    Verouderd,
    GeenRecht,
    OuderWeg,
    Weg,
}
