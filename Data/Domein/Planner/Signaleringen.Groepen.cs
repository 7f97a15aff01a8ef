namespace LobBeleid.Data.Domein.Planner;

public static partial class Signaleringen
{
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
        // Havo and vwo do not pass through mbo. What later years hold for another leerweg says nothing about where this one goes.
        return eigen with
        {
            Activiteiten =
            [
                .. lijn.Activiteiten.Where(a =>
                    a.IsEigen
                        ? groep.Bereikt(a) && a.Leerjaar <= laatste
                        : (a.Zone != Codes.ZoneMbo || Overgangen.HeeftMbo(eigen)) && (groep.Sector is null || groep.Bereikt(a))
                ),
            ],
        };
    }

    /// <summary>
    /// The rules for one group. Rules on the whole line run when the group passes through every leerjaar; what compares people and teams stays with
    /// the whole school.
    /// </summary>
    /// <param name="lijn">The whole school's line.</param>
    /// <param name="groep">The group.</param>
    /// <param name="vandaag">The day that counts as today.</param>
    /// <param name="drempels">Null = the defaults.</param>
    /// <param name="isBewustZo">As for <see cref="Bepaal(Leerlijn, DateOnly, Drempels?, Func{Bevinding, bool}?)"/>.</param>
    internal static IReadOnlyList<Bevinding> BepaalVoorGroep(
        Leerlijn lijn,
        Groep groep,
        DateOnly vandaag,
        Drempels? drempels = null,
        Func<Bevinding, bool>? isBewustZo = null
    ) =>
        BepaalVoorGroep(
            lijn,
            LijnVan(lijn, groep),
            groep,
            new Maatstaf(vandaag, drempels ?? Drempels.Standaard, isBewustZo ?? (_ => false))
        );

    /// <summary>As above, with the group's own line (<see cref="LijnVan"/>) worked out already.</summary>
    internal static IReadOnlyList<Bevinding> BepaalVoorGroep(Leerlijn lijn, Leerlijn eigen, Groep groep, Maatstaf maatstaf) =>
        Run(
            new Blik(eigen, groep.Leerjaren, maatstaf)
            {
                IsHeleLijn = lijn.Leerjaren.All(l => groep.Leerjaren.Contains(l.Nr)),
                IsHeleSchool = false,
            }
        );

    /// <summary>What a group fails where the whole school passes: a talk at one vestiging must not hide its absence at the other.</summary>
    public static IReadOnlyList<Bevinding> AlleenInGroep(IReadOnlyList<Bevinding> heleSchool, IReadOnlyList<Bevinding> groep)
    {
        ArgumentNullException.ThrowIfNull(heleSchool);
        ArgumentNullException.ThrowIfNull(groep);
        var gezien = heleSchool.Select(b => b.Kern).ToHashSet(StringComparer.Ordinal);
        var opCode = Regels.Value.ToDictionary(r => r.Code, StringComparer.Ordinal);
        return [.. groep.Where(b => !gezien.Contains(b.Kern) && !Ruimer(b, opCode[b.Regel]).Any(r => gezien.Contains(r.Kern)))];
    }

    /// <summary>
    /// Findings that say this one and more: missing in every year says the same of each year; a loose activity says more than a missing link.
    /// </summary>
    private static IEnumerable<Bevinding> Ruimer(Bevinding b, Regel regel)
    {
        if (regel.ErnstNergens is not null)
        {
            yield return b with
            {
                Onderwerp = "",
                Leerjaar = null,
            };
        }
        if (regel.GaatOpIn is { } andere)
        {
            yield return b with
            {
                Regel = andere,
            };
        }
    }
}
