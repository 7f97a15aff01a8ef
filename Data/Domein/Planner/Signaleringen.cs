using System.Globalization;

namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// The rules CP-01 and on (domain 5.4) over one school year's line. Pure: the same line, day, thresholds and reasons always give the same findings,
/// whatever the order in which the activities were entered. The rules stand in the files named after the first of them, each with all that is known
/// about it.
/// </summary>
public static partial class Signaleringen
{
    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] BezoekOfStage = ["T08", "T13", "T14"];
    private static readonly string[] IndividueelGesprek = ["T01", "T02"];
    private static readonly string[] Vervolgonderwijs = ["T10", "T11", "T12"];

    /// <summary>Lazy: static fields of a class in several files come to life in no set order, and the rules read some.</summary>
    private static readonly Lazy<IReadOnlyList<Signaleringsregel>> Regels = new(() =>
        [.. VanafCp01(), .. VanafCp09(), .. VanafCp19(), .. VanafCp30()]
    );

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<Regel> Alle => Regels.Value;

    /// <summary>All findings of the whole school, in the order of the rules, then of the line.</summary>
    /// <param name="lijn">The line of one school year.</param>
    /// <param name="vandaag">The day that counts as today (CP-28).</param>
    /// <param name="drempels">Null = the defaults.</param>
    /// <param name="isBewustZo">True for a finding that somebody set to "Bewust zo"; those do not count for CP-35. Null = none.</param>
    internal static IReadOnlyList<Bevinding> Bepaal(
        Leerlijn lijn,
        DateOnly vandaag,
        Drempels? drempels = null,
        Func<Bevinding, bool>? isBewustZo = null
    ) => Bepaal(lijn, new Maatstaf(vandaag, drempels ?? Drempels.Standaard, isBewustZo ?? (_ => false)));

    /// <summary>As above.</summary>
    internal static IReadOnlyList<Bevinding> Bepaal(Leerlijn lijn, Maatstaf maatstaf)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(maatstaf);
        return Run(new Blik(lijn, jaren: null, maatstaf));
    }

    private static IReadOnlyList<Bevinding> Run(Blik blik)
    {
        var regels = Regels.Value;
        var perRegel = new IReadOnlyList<Bevinding>[regels.Count];
        foreach (var naAndere in new[] { false, true })
        {
            for (var i = 0; i < regels.Count; i++)
            {
                if (regels[i].NaAndere == naAndere)
                {
                    perRegel[i] = regels[i].IsVoor(blik)
                        ? regels[i].Toets(regels[i], blik).InVolgorde((a, b) => Vergelijk(a, b, blik))
                        : [];
                }
            }
            blik.Gevonden = [.. perRegel.SelectMany(b => b ?? [])];
        }
        return blik.Gevonden;
    }

    private static int Vergelijk(Bevinding a, Bevinding b, Blik blik)
    {
        var verschil = (a.Leerjaar ?? 0).CompareTo(b.Leerjaar ?? 0);
        verschil = verschil != 0 ? verschil : blik.Volgorde(a.ActiviteitId).CompareTo(blik.Volgorde(b.ActiviteitId));
        verschil = verschil != 0 ? verschil : string.CompareOrdinal(a.Onderwerp, b.Onderwerp);
        return verschil != 0 ? verschil : string.CompareOrdinal(a.Melding, b.Melding);
    }
}
