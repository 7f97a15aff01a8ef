namespace LobBeleid.Data.Domein.Planner;

public static partial class Signaleringen
{
    private static readonly HashSet<string> OpInvulling = new(StringComparer.Ordinal) { "CP-13", "CP-24", "CP-25", "CP-29", "CP-31" };

    /// <summary>The line as the pupils of one group get it: what reaches them, with links between those activities only.</summary>
    public static Leerlijn LijnVan(Leerlijn lijn, Groep groep)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(groep);
        // A leerweg ends with its own last leerjaar: a vmbo leerweg of a school with vwo does not go on to leerjaar 6.
        var laatste = groep.Sector is null ? int.MaxValue : groep.Leerjaren.DefaultIfEmpty(int.MaxValue).Max();
        var eigen = groep.Sector is { } sector
            ? lijn with
            {
                Sectoren = [sector],
                Leerjaren = [.. lijn.Leerjaren.Where(l => l.Nr <= laatste)],
            }
            : lijn;
        // Havo and vwo do not pass through mbo.
        return eigen with
        {
            Activiteiten =
            [
                .. lijn.Activiteiten.Where(a =>
                    a.IsEigen ? groep.Bereikt(a) && a.Leerjaar <= laatste : a.Zone != Codes.ZoneMbo || Overgangen.HeeftMbo(eigen)
                ),
            ],
        };
    }

    /// <summary>
    /// The rules for one group. Rules on the whole line run when the group passes through every leerjaar; CP-26 and CP-36 compare people and teams and stay with the whole school.
    /// </summary>
    /// <param name="lijn">The whole school's line.</param>
    /// <param name="groep">The group.</param>
    /// <param name="vandaag">The day that counts as today.</param>
    /// <param name="drempels">Null = the defaults.</param>
    /// <param name="isBewustZo">As for <see cref="Bepaal"/>.</param>
    public static IReadOnlyList<Bevinding> BepaalVoorGroep(
        Leerlijn lijn,
        Groep groep,
        DateOnly vandaag,
        Drempels? drempels = null,
        Func<Bevinding, bool>? isBewustZo = null
    )
    {
        var eigen = LijnVan(lijn, groep);
        var heleLijn = lijn.Leerjaren.All(l => groep.Leerjaren.Contains(l.Nr));
        return Run(
            new Blik(eigen, groep.Leerjaren),
            vandaag,
            drempels ?? Drempels.Standaard,
            isBewustZo ?? (_ => false),
            heleLijn,
            heleSchool: false
        );
    }

    /// <summary>What a group fails where the whole school passes: a talk at one vestiging must not hide its absence at the other.</summary>
    public static IReadOnlyList<Bevinding> AlleenInGroep(IReadOnlyList<Bevinding> heleSchool, IReadOnlyList<Bevinding> groep)
    {
        ArgumentNullException.ThrowIfNull(heleSchool);
        ArgumentNullException.ThrowIfNull(groep);
        var gezien = heleSchool.Select(Kern).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. groep.Where(b =>
                !gezien.Contains(Kern(b))
                // Missing in every year says the same of each year; a loose activity (CP-07) says more than a missing link.
                && !(b.Regel is "CP-24" or "CP-25" && gezien.Contains(Kern(b with { Onderwerp = "", Leerjaar = null })))
                && !(b.Regel is "CP-05" or "CP-06" && gezien.Contains(Kern(b with { Regel = "CP-07" })))
            ),
        ];
    }

    /// <summary>Rule and subject; the placeholders too where they tell one finding from another rather than how bad it is.</summary>
    private static string Kern(Bevinding b) =>
        OpInvulling.Contains(b.Regel) ? b.Sleutel : b.Regel + '\u001f' + b.Onderwerp + '\u001f' + b.ActiviteitId;
}
