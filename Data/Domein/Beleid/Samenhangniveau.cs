namespace LobBeleid.Data.Domein.Beleid;

/// <summary>The levels of the line of sight, from why to what pupils and mentors say.</summary>
public enum Samenhangniveau
{
    Strategie,
    Plan,
    Activiteit,
}
