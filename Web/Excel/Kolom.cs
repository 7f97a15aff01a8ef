namespace LobBeleid.Web.Excel;

/// <summary>One column of a sheet: heading, width in characters, and what a row puts into it (text, a number or a date; null = an empty cell).</summary>
public sealed record Kolom<T>(string Kop, double Breedte, Func<T, object?> Waarde);
