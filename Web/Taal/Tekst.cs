using System.Globalization;

namespace LobBeleid.Web.Taal;

/// <summary>Dates, numbers and counts as Dutch people write them.</summary>
public static class Tekst
{
    /// <summary>How this site writes dates and numbers, whatever the machine is set to.</summary>
    public static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly CultureInfo Nl = Nederlands;

    /// <summary>12 mei 2027</summary>
    public static string Datum(DateOnly datum) => datum.ToString("d MMMM yyyy", Nl);

    /// <summary>12 mei 2027, 14:05</summary>
    public static string Moment(DateTimeOffset moment) => Schooltijd.Lokaal(moment).ToString("d MMMM yyyy, HH:mm", Nl);

    /// <summary>
    /// What somebody typed, fit to store and exchange: trimmed, line ends as \n, without control characters that a paste brings along. Null
    /// gives an empty text.
    /// </summary>
    public static string Schoon(string? tekst)
    {
        var schoon = new string([
            .. (tekst ?? "").ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || (!char.IsControl(c) && !IsOnzichtbaar(c))),
        ]).Trim();
        // Signs that only join others (in an emoji) are nothing by themselves.
        return schoon.All(c =>
            char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator || char.IsWhiteSpace(c)
        )
            ? ""
            : schoon;
    }

    /// <summary>Zero-width spaces, and signs that turn the direction of what follows: a name of these alone cannot be seen or clicked.</summary>
    private static bool IsOnzichtbaar(char c) =>
        c is '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>1.234,5 (no decimals when whole)</summary>
    public static string Getal(decimal getal) => getal.ToString("#,0.##", Nl);

    /// <summary>
    /// An amount as people type it ("45.000", "€ 12,50", "1500") in whole cents; null for an empty text. False when it is no amount, below
    /// zero, or above a milliard.
    /// </summary>
    public static bool LeesBedrag(string? tekst, out long? centen)
    {
        centen = null;
        var schoon = Schoon(tekst)
            .Replace("€", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\u00a0", "", StringComparison.Ordinal)
            .TrimEnd('-')
            .TrimEnd(',');
        if (schoon.Length == 0)
        {
            return Schoon(tekst).Length == 0;
        }
        // "1.500" is fifteen hundred, but "1.5" is a slip that could mean either.
        if (schoon.Contains('.', StringComparison.Ordinal) && schoon.Split(',')[0].Split('.').Skip(1).Any(deel => deel.Length != 3))
        {
            return false;
        }
        if (
            !decimal.TryParse(schoon, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Nl, out var euro)
            || euro > 1_000_000_000m
            || decimal.Round(euro, 2) != euro
        )
        {
            return false;
        }
        centen = (long)(euro * 100);
        return true;
    }

    /// <summary>A number with a decimal comma or point ("0,6"); null for an empty text. False when it is no number or below zero.</summary>
    public static bool LeesGetal(string? tekst, out decimal? getal)
    {
        getal = null;
        var schoon = Schoon(tekst);
        if (schoon.Length == 0)
        {
            return true;
        }
        // "1.500" is fifteen hundred; "1.5" is one and a half.
        var duizendtallen = schoon.Split(',')[0].Split('.');
        schoon =
            duizendtallen.Length > 1 && duizendtallen[0].Length is > 0 and <= 3 && duizendtallen.Skip(1).All(d => d.Length == 3)
                ? schoon.Replace(".", "", StringComparison.Ordinal)
                : schoon.Replace('.', ',');
        if (!decimal.TryParse(schoon, NumberStyles.AllowDecimalPoint, Nl, out var g))
        {
            return false;
        }
        getal = g;
        return true;
    }

    /// <summary>Minutes as "45 minuten" or "3,5 uur".</summary>
    public static string Uren(decimal minuten) =>
        minuten < 60
            ? $"{Math.Round(minuten, MidpointRounding.AwayFromZero).ToString("0", Nl)} minuten"
            : $"{(minuten / 60).ToString("#,0.#", Nl)} uur";

    /// <summary>"1 activiteit", "2 activiteiten", "geen activiteiten"</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        aantal switch
        {
            0 => "geen " + meervoud,
            1 => "1 " + enkelvoud,
            _ => aantal.ToString("#,0", Nl) + " " + meervoud,
        };

    /// <summary>"week 6", "week 10–11", or "zonder week"</summary>
    public static string Week(int? van, int? tot) =>
        van is null ? "zonder week"
        : tot is null || tot == van ? string.Create(Nl, $"week {van}")
        : string.Create(Nl, $"week {van}–{tot}");

    /// <summary>ja, nee, deels or weet ik niet</summary>
    public static string Antwoord(Data.Domein.Planner.Antwoord antwoord) =>
        antwoord switch
        {
            Data.Domein.Planner.Antwoord.Ja => "ja",
            Data.Domein.Planner.Antwoord.Nee => "nee",
            Data.Domein.Planner.Antwoord.Deels => "deels",
            _ => "weet ik niet",
        };
}
