namespace LobBeleid.Data.Database;

/// <summary>The engines the application runs on; chosen by the setting Database:Provider.</summary>
public enum Engine
{
    Sqlite,
    SqlServer,
}
