using System.Globalization;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>What the rows of a policy form share.</summary>
internal static class Rij
{
    public const int Maximum = 40;

    public static bool IsLeeg(params string?[] velden) => velden.All(string.IsNullOrWhiteSpace);

    /// <summary>An empty cell comes back from a form as null; kept the same here, or a row that nobody touched looks changed.</summary>
    public static string? Cel(string tekst) => tekst.Length == 0 ? null : tekst;

    public static string Getal(int? n) => n?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Bedrag(long? centen) =>
        centen is long c ? (c / 100m).ToString(c % 100 == 0 ? "#,0" : "#,0.00", Tekst.Nederlands) : "";

    public static string Iso(DateOnly? d) => d?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
