namespace LobBeleid.Data.Planner;

/// <summary>How linking two activities ended. Only Gekoppeld changed anything.</summary>
public enum Koppeluitkomst
{
    Gekoppeld,

    /// <summary>The two are linked already, with whatever explanation that link has.</summary>
    Bestaat,

    /// <summary>One of the two is gone, or the later one is not this person's.</summary>
    Geweigerd,
}
