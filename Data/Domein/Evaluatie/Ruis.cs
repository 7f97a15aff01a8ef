namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Is a change between two rounds more than chance would make? Verdicts over <see cref="Groepsuitslag"/> use what is shown and nothing else, so a
/// verdict tells nothing that the page does not. They err towards "binnen de ruis".
/// </summary>
public static class Ruis
{
    private const double Z = 1.959963984540054;

    /// <summary>
    /// The difference of two means, by Welch's interval with the degrees of freedom of Welch and Satterthwaite (B.L. Welch, Biometrika 34, 1947).
    /// </summary>
    /// <param name="voor">Number of answers (two or more), mean and standard deviation (n − 1) before.</param>
    /// <param name="na">The same after.</param>
    public static Verandering Gemiddelden(
        (int N, double Gemiddelde, double Spreiding) voor,
        (int N, double Gemiddelde, double Spreiding) na
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(voor.N, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(na.N, 2);
        var (a, b) = (voor.Spreiding * voor.Spreiding / voor.N, na.Spreiding * na.Spreiding / na.N);
        var verschil = na.Gemiddelde - voor.Gemiddelde;
        if (a + b == 0)
        {
            return new(verschil, verschil, verschil);
        }
        var vrij = (a + b) * (a + b) / ((a * a / (voor.N - 1)) + (b * b / (na.N - 1)));
        var marge = StudentT(vrij) * Math.Sqrt(a + b);
        return new(verschil, verschil - marge, verschil + marge);
    }

    /// <summary>
    /// The difference of two shares, by the hybrid score interval: method 10 of R.G. Newcombe, "Interval estimation for the difference between
    /// independent proportions", Statistics in Medicine 17, 1998, over the intervals of E.B. Wilson (JASA 22, 1927). It holds for small groups and
    /// shares near 0 and 1.
    /// </summary>
    /// <param name="voor">Share (0–1) and number of answers (one or more) before.</param>
    /// <param name="na">The same after.</param>
    public static Verandering Aandelen((double Aandeel, int N) voor, (double Aandeel, int N) na)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(voor.N, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(na.N, 1);
        var (p1, p2) = (na.Aandeel, voor.Aandeel);
        var ((l1, u1), (l2, u2)) = (Wilson(p1, na.N), Wilson(p2, voor.N));
        return new(
            p1 - p2,
            p1 - p2 - Math.Sqrt(((p1 - l1) * (p1 - l1)) + ((u2 - p2) * (u2 - p2))),
            p1 - p2 + Math.Sqrt(((u1 - p1) * (u1 - p1)) + ((p2 - l2) * (p2 - l2)))
        );
    }

    /// <summary>The change of the mean of a group, from two shown results; null when either shows none.</summary>
    public static Verandering? VanGemiddelde(Groepsuitslag voor, Groepsuitslag na)
    {
        ArgumentNullException.ThrowIfNull(voor);
        ArgumentNullException.ThrowIfNull(na);
        return voor.Gemiddelde is not decimal a || na.Gemiddelde is not decimal b
            ? null
            : Ruimer(
                Gemiddelden((voor.Antwoorden, (double)a, Spreiding(voor)), (na.Antwoorden, (double)b, Spreiding(na))),
                (double)(voor.Speling + na.Speling)
            );
    }

    /// <summary>
    /// The change of the share of the same options, from two shown results; null when either does not show those options together. A capped share
    /// counts as the cap, one in a class as the middle of it.
    /// </summary>
    public static Verandering? VanAandeel(Groepsuitslag voor, Groepsuitslag na, IReadOnlySet<int> opties)
    {
        ArgumentNullException.ThrowIfNull(voor);
        ArgumentNullException.ThrowIfNull(na);
        var (a, b) = (
            voor.Aandelen.FirstOrDefault(x => opties.SetEquals(x.Opties)),
            na.Aandelen.FirstOrDefault(x => opties.SetEquals(x.Opties))
        );
        return a is null || b is null
            ? null
            : Ruimer(Aandelen((Deel(a), voor.Antwoorden), (Deel(b), na.Antwoorden)), (a.Speling + b.Speling) / 100.0);
    }

    /// <summary>What is shown as somewhere between two figures may be either.</summary>
    private static Verandering Ruimer(Verandering v, double speling) =>
        v with
        {
            Ondergrens = v.Ondergrens - speling,
            Bovengrens = v.Bovengrens + speling,
        };

    /// <summary>
    /// The standard deviation (n − 1) that shown figures allow at most: from the shares where they are shown, each merged category at its value
    /// farthest from the mean; otherwise the largest that the mean leaves on this scale, √((highest − mean)(mean − lowest)) (Bhatia and Davis,
    /// American Mathematical Monthly 107, 2000).
    /// </summary>
    public static double Spreiding(Groepsuitslag uitslag)
    {
        ArgumentNullException.ThrowIfNull(uitslag);
        if (uitslag.Gemiddelde is not decimal getoond || uitslag.Schaal is not { } schaal)
        {
            return 0;
        }
        var m = (double)getoond;
        var ruimst = Math.Max(0, (schaal.Hoogste - m) * (m - schaal.Laagste));
        var delen = uitslag
            .Aandelen.Where(a => a.Waarden.Count > 0)
            .Select(a => (Deel: Deel(a), Afstand: a.Waarden.Max(w => Math.Abs(w - m))))
            .ToList();
        var variantie =
            delen.Count == 0 ? ruimst : Math.Min(ruimst, delen.Sum(d => d.Deel * d.Afstand * d.Afstand) / delen.Sum(d => d.Deel));
        return Math.Sqrt(variantie * uitslag.Antwoorden / Math.Max(1, uitslag.Antwoorden - 1));
    }

    private static double Deel(Aandeel a) => a.Getekend / 100.0;

    private static (double Laag, double Hoog) Wilson(double p, int n)
    {
        var (midden, noemer) = (p + (Z * Z / (2 * n)), 1 + (Z * Z / n));
        var marge = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4.0 * n * n)));
        return (Math.Max(0, (midden - marge) / noemer), Math.Min(1, (midden + marge) / noemer));
    }

    /// <summary>
    /// The two-sided 95 % point of Student's t (G.W. Hill, Algorithm 396, Communications of the ACM 13, 1970); good to three decimals from one degree
    /// of freedom on.
    /// </summary>
    internal static double StudentT(double n)
    {
        const double P = 0.05;
        if (n <= 1)
        {
            return Math.Cos(P * Math.PI / 2) / Math.Sin(P * Math.PI / 2);
        }
        if (n == 2)
        {
            return Math.Sqrt((2 / (P * (2 - P))) - 2);
        }
        var a = 1 / (n - 0.5);
        var b = 48 / (a * a);
        var c = (((((20700 * a / b) - 98) * a) - 16) * a) + 96.36;
        var d = ((((94.5 / (b + c)) - 3) / b) + 1) * Math.Sqrt(a * Math.PI / 2) * n;
        var y = Math.Pow(d * P, 2 / n);
        if (y > 0.05 + a)
        {
            var x = -Z;
            y = x * x;
            if (n < 5)
            {
                c += 0.3 * (n - 4.5) * (x + 0.6);
            }
            c = (((((((0.05 * d * x) - 5) * x) - 7) * x) - 2) * x) + b + c;
            y = (((((((((0.4 * y) + 6.3) * y) + 36) * y) + 94.5) / c) - y - 3) / b + 1) * x;
            y = a * y * y;
            y = y > 0.002 ? Math.Exp(y) - 1 : (0.5 * y * y) + y;
        }
        else
        {
            y =
                ((((1 / (((((n + 6) / (n * y)) - (0.089 * d) - 0.822) * (n + 2)) * 3)) + (0.5 / (n + 4))) * y) - 1) * (n + 1) / (n + 2)
                + (1 / y);
        }

        return Math.Sqrt(n * y);
    }
}
