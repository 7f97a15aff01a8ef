using System.Globalization;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>How a figure is shown. Two figures that are shown alike are the same to a reader, so this is also how the guard compares them.</summary>
internal static class Weergave
{
    public const int OnderGrens = -1,
        BovenGrens = 101;

    /// <summary>
    /// Whole percent, halves up; <see cref="OnderGrens"/> below 5 % and <see cref="BovenGrens"/> above 95 % (as NCO and CBS cap the shares they
    /// publish).
    /// </summary>
    public static int Procent(int aantal, int van) =>
        20 * aantal < van ? OnderGrens
        : 20 * aantal > 19 * van ? BovenGrens
        : ((200 * aantal) + van) / (2 * van);

    /// <summary>The mean in tenths, halves up; null of nobody.</summary>
    public static int? Tienden(int som, int van)
    {
        if (van == 0)
        {
            return null;
        }
        var (q, rest) = Math.DivRem((20L * som) + van, 2L * van);
        return (int)(rest < 0 ? q - 1 : q);
    }

    /// <summary>"3,4"; null of no mean.</summary>
    public static string? Tekst(decimal? gemiddelde) => gemiddelde?.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Tekst(int procent) =>
        procent switch
        {
            OnderGrens => "minder dan 5 %",
            BovenGrens => "meer dan 95 %",
            _ => procent.ToString(CultureInfo.InvariantCulture) + " %",
        };
}
