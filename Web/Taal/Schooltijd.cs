namespace LobBeleid.Web.Taal;

/// <summary>Moments as the clock on the wall of a Dutch school shows them; stored moments are UTC.</summary>
public static class Schooltijd
{
    private static TimeZoneInfo Amsterdam { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Local time of a stored moment, for on screen.</summary>
    public static DateTimeOffset Lokaal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam);

    /// <summary>A moment as somebody typed it here, as it is stored. In the hour that does not exist in spring, an hour later.</summary>
    public static DateTimeOffset VanLokaal(DateTime lokaal)
    {
        var kaal = DateTime.SpecifyKind(Amsterdam.IsInvalidTime(lokaal) ? lokaal.AddHours(1) : lokaal, DateTimeKind.Unspecified);
        return new DateTimeOffset(kaal, Amsterdam.GetUtcOffset(kaal)).ToUniversalTime();
    }
}
