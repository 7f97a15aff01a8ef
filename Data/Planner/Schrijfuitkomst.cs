namespace LobBeleid.Data.Planner;

/// <summary>How a write ended. Only Opgeslagen changed anything.</summary>
public enum Schrijfuitkomst
{
    Opgeslagen,
    Verouderd,
    Weg,
    GeenRecht,
}
