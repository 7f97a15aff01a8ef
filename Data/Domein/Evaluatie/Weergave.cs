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

    /// <summary>The share of so many to so many people, ends included, as it is shown: in whole percent, or as a class where that is more than one.</summary>
    public static Cijfer Cijfer(int laag, int hoog, int van)
    {
        if (Procent(laag, van) is var p && p == Procent(hoog, van))
        {
            return new(p, p, false);
        }
        // What is partly below the cap is not all above it.
        var (onder, boven) = (Rond(laag, van), Rond(hoog, van));
        onder = p == OnderGrens ? Math.Min(onder, 4) : onder;
        boven = Procent(hoog, van) == BovenGrens ? Math.Max(boven, 96) : boven;
        return onder == boven ? new(onder, onder, false) : new(onder, boven, true);
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

    /// <summary>"3,4", or "3,3 tot 3,5" where the mean is somewhere in there; null of no mean.</summary>
    public static string? Gemiddelde(Groepsuitslag? uitslag) =>
        uitslag?.Gemiddelde is not decimal g ? null
        : uitslag.Speling == 0 ? Tekst(g)
        : Tekst(g - uitslag.Speling) + " tot " + Tekst(g + uitslag.Speling);

    private static string Tekst(decimal gemiddelde) => gemiddelde.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

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
        return new(
            label,
            opties,
            waarden,
            vast ? cijfer.Laagste : null,
            Tekst(cijfer),
            getekend,
            cijfer.IsKlasse ? (cijfer.Hoogste - cijfer.Laagste + 1) / 2 : 0
        );
    }
}
