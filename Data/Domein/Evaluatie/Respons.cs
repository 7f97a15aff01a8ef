namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The one thing that shows while a round is open.</summary>
public static class Respons
{
    private const int Stap = 5;

    /// <summary>
    /// Groups of at least the minimum of enrolled people, none of which leaves a remainder below it; the choice depends on enrolment alone, so it
    /// does not move while answers come in. Percentages are rounded down to steps of five (rounding to a base: Hundepool et al., Statistical
    /// Disclosure Control, 2012, 5.4), so that in a group of more than twenty a reader who looks twice does not see one form arrive; of fewer, the
    /// steps are those of single forms, and all that shows is how many, not what. No series over time.
    /// </summary>
    public static IReadOnlyList<Tussenstand> TijdensRonde(Bewaakronde ronde)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        var klassen = ronde.Klassen.Where(k => k.Ingeschreven > 0).ToDictionary(k => k.Sleutel, StringComparer.Ordinal);
        var kandidaten = Toongroep.Kandidaten(ronde with { Klassen = [.. klassen.Values] }, k => k.Ingeschreven);
        return
        [
            .. Atomen
                .Kies(kandidaten, [.. klassen.Values], k => k.Ingeschreven, ronde.GeldendMinimum, Bewaakstappen.Alle)
                .Select(g => new Tussenstand(
                    g,
                    Procent(g.Klassen.Sum(k => klassen[k].Ingevuld), g.Klassen.Sum(k => klassen[k].Ingeschreven))
                )),
        ];
    }

    private static int Procent(int ingevuld, int ingeschreven) => Math.Min(100, 100 / Stap * ingevuld / ingeschreven * Stap);
}
