using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>What the pages with results share: every figure comes from <see cref="Rondeuitslag.Lees"/>, and rights only take groups away.</summary>
public abstract class Uitslagpagina(RondeRepository rondes, UitslagRepository uitslagen, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    protected UitslagRepository Uitslagen => uitslagen;

    /// <summary>Rounds of the two kinds of people are laid side by side when they closed this close to each other.</summary>
    public static readonly TimeSpan Samen = TimeSpan.FromDays(90);

    /// <summary>A closed round as this reader may see it.</summary>
    public Blad Bewaak(Ronderesultaat resultaat)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        var uitslag = Rondeuitslag.Lees(resultaat, Minimum, School.MinimumOpen);
        var zichtbaar = Zichtbaar(School.Ik, uitslag.Respons.Select(r => r.Groep), resultaat.Groepen, resultaat.EigenKlassen);
        return new Blad(resultaat, uitslag, [.. uitslag.Respons.Where(r => zichtbaar.Contains(r.Groep.Sleutel))]);
    }

    /// <summary>The last round before this one that asked the same people at least one same item; null = none.</summary>
    public static GeslotenRonde? Vorige(GeslotenRonde ronde, IReadOnlyList<GeslotenRonde> alle) => Eerder(ronde, alle).FirstOrDefault();

    /// <summary>All of those, newest first.</summary>
    public static IEnumerable<GeslotenRonde> Eerder(GeslotenRonde ronde, IReadOnlyList<GeslotenRonde> alle)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        // What was asked after one activity is no trend of what was asked after another.
        return alle.Where(a =>
            a.Ronde.Id != ronde.Ronde.Id
            && a.Ronde.SluitOp <= ronde.Ronde.SluitOp
            && a.Ronde.ActiviteitId == ronde.Ronde.ActiviteitId
            && a.Gemeen(ronde) > 0
        );
    }

    /// <summary>Rounds about the same so shortly before or after this one that what they showed counts as known (<see cref="Eerdermaal"/>).</summary>
    public static IEnumerable<GeslotenRonde> Kortbij(GeslotenRonde ronde, IReadOnlyList<GeslotenRonde> alle)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        var (van, tot) = (ronde.Ronde.OpentOp.AddDays(-Eerdermaal.Dagen), ronde.Ronde.SluitOp.AddDays(Eerdermaal.Dagen));
        return alle.Where(a =>
            a.Ronde.Id != ronde.Ronde.Id
            && a.Ronde.SluitOp > van
            && a.Ronde.OpentOp < tot
            && a.Ronde.ActiviteitId == ronde.Ronde.ActiviteitId
            && a.Gemeen(ronde) > 0
        );
    }

    /// <summary>
    /// The round of the others (mentors, pupils) that closed nearest to this one and shares a theme with it; null = none within <see cref="Samen"/>.
    /// </summary>
    public static GeslotenRonde? Tegenover(GeslotenRonde ronde, IReadOnlyList<GeslotenRonde> alle)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        return alle.Where(a =>
                a.Ronde.Doelgroep != ronde.Ronde.Doelgroep
                && (a.Ronde.SluitOp - ronde.Ronde.SluitOp).Duration() <= Samen
                && Paren(a, ronde).Count > 0
            )
            .MinBy(a => (a.Ronde.SluitOp - ronde.Ronde.SluitOp).Duration());
    }

    public static IReadOnlyList<Themapaar> Paren(GeslotenRonde een, GeslotenRonde ander)
    {
        ArgumentNullException.ThrowIfNull(een);
        ArgumentNullException.ThrowIfNull(ander);
        return een.Ronde.Doelgroep.IsMentoren ? Themapaar.Van(een.Lijst, ander.Lijst) : Themapaar.Van(ander.Lijst, een.Lijst);
    }

    /// <summary>The verdict on a change in words: "binnen de ruis", "hoger dan toeval verklaart"; null = nothing to compare.</summary>
    public static string? Oordeel(Verandering? verandering) =>
        verandering is null ? null
        : verandering.BinnenRuis ? "binnen de ruis"
        : verandering.Waarde > 0 ? "hoger, meer dan toeval"
        : "lager, meer dan toeval";
}
