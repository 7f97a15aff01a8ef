using System.Globalization;

namespace LobBeleid.Data.Domein;

/// <summary>How the messages of rules write numbers, and when a text counts as empty or as the same.</summary>
internal static class Schrijfwijze
{
    public static string Getal(int n) => n.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 week", "3 weken".</summary>
    public static string Aantal(int n, string enkelvoud, string meervoud) => Getal(n) + " " + (n == 1 ? enkelvoud : meervoud);

    public static string Weken(int n) => Aantal(n, "week", "weken");

    public static bool Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);

    /// <summary>Two spellings of a name or word that people would call the same: trimmed, case aside.</summary>
    public static string Gelijk(string tekst) => tekst.Trim().ToUpperInvariant();
}
