namespace LobBeleid.Data.Planner;

/// <summary>How a step of a team's session ended. Only Opgeslagen changed anything.</summary>
public enum Sessieuitkomst
{
    Opgeslagen,

    /// <summary>Somebody changed the activity since the form was shown, or it is gone or not this person's.</summary>
    ActiviteitGewijzigd,

    /// <summary>A link changed since the form was shown, or one of its ends is gone.</summary>
    VerbindingGewijzigd,
}
