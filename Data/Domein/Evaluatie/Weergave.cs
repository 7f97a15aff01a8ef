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

    /// <summary>
    /// The share as it is shown: in whole percent, or in classes of about so many percent. Classes are made of whole counts, two or more in each and
    /// the rest with the last, so that none of them names a number; they hang on how many answered and on nothing else.
    /// </summary>
    /// <param name="stap">1 = whole percent; else the width of a class in percent.</param>
    public static Cijfer Cijfer(int aantal, int van, int stap)
    {
        if (stap == 1)
        {
            var p = Procent(aantal, van);
            return new(p, p, false);
        }
        var (laag, hoog) = Klasse(aantal, van, stap);
        return new(Rond(laag, van), Rond(hoog, van), true);
    }

    /// <summary>The share of all others, as it is shown beside that.</summary>
    public static Cijfer Andere(int aantal, int van, int stap)
    {
        if (stap == 1)
        {
            return Cijfer(van - aantal, van, 1);
        }
        var (laag, hoog) = Klasse(aantal, van, stap);
        return new(Rond(van - hoog, van), Rond(van - laag, van), true);
    }

    private static (int Laag, int Hoog) Klasse(int aantal, int van, int stap)
    {
        var breed = Math.Max(2, ((van * stap) + 99) / 100);
        var laatste = Math.Max(0, ((van + 1) / breed) - 1);
        var klas = Math.Min(aantal / breed, laatste);
        return (klas * breed, klas == laatste ? van : (klas * breed) + breed - 1);
    }

    private static int Rond(int aantal, int van) => ((200 * aantal) + van) / (2 * van);

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

    /// <summary>A class as "25 tot 38 %", "hooguit 13 %", "minstens 75 %".</summary>
    public static string Tekst(Cijfer cijfer) =>
        !cijfer.IsKlasse ? Tekst(cijfer.Laagste)
        : cijfer.Laagste == 0 ? FormattableString.Invariant($"hooguit {cijfer.Hoogste} %")
        : cijfer.Hoogste == 100 ? FormattableString.Invariant($"minstens {cijfer.Laagste} %")
        : FormattableString.Invariant($"{cijfer.Laagste} tot {cijfer.Hoogste} %");

    /// <summary>A share as it is shown.</summary>
    public static Aandeel Deel(string label, IReadOnlyList<int> opties, IReadOnlyList<int> waarden, Cijfer cijfer)
    {
        var getekend =
            cijfer.IsKlasse ? (cijfer.Laagste + cijfer.Hoogste) / 2
            : cijfer.Laagste == OnderGrens ? 5
            : cijfer.Laagste == BovenGrens ? 95
            : cijfer.Laagste;
        var vast = !cijfer.IsKlasse && cijfer.Laagste is not (OnderGrens or BovenGrens);
        return new(label, opties, waarden, vast ? cijfer.Laagste : null, Tekst(cijfer), getekend);
    }
}
