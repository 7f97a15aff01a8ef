namespace LobBeleid.Web.Infrastructuur;

/// <summary>
/// Which environment holds when nobody says so: Development in a Debug build (what <c>dotnet run</c> starts), Production in a Release build
/// (what is published). ASPNETCORE_ENVIRONMENT, DOTNET_ENVIRONMENT and --environment win. No launch profile is involved, so those are never
/// overruled either.
/// </summary>
public static class Omgeving
{
    /// <summary>The environment to force; null = let the host decide.</summary>
    public static string? Standaard(string[] args)
    {
#if DEBUG
        ArgumentNullException.ThrowIfNull(args);
        var gezegd =
            Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        return string.IsNullOrEmpty(gezegd) && !args.Any(a => a.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
            ? Environments.Development
            : null;
#else
        return null;
#endif
    }
}
