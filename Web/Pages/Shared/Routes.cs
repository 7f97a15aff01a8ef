using System.Globalization;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>Route values for tag helpers, without the empty ones.</summary>
public static class Routes
{
    public static Dictionary<string, string> Van(object waarden) =>
        new RouteValueDictionary(waarden)
            .Where(w => w.Value is not null)
            .ToDictionary(w => w.Key, w => Convert.ToString(w.Value, CultureInfo.InvariantCulture) ?? "", StringComparer.Ordinal);
}
