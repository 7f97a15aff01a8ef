using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Organisatie;

/// <summary>
/// Which groups a school has, and which activities reach their pupils: from team, vestiging, leerweg and klassen of the activity (empty =
/// all).
/// </summary>
public static class Groepsindeling
{
    /// <summary>Vestigingen, teams and leerwegen, each only when there are two or more of them.</summary>
    public static IReadOnlyList<Groep> Van(Schoolindeling school, Leerlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(lijn);
        var alle = lijn.Leerjaren.Select(l => l.Nr).ToHashSet();
        var vestigingVanTeam = school.Teams.ToDictionary(
            t => t.Code,
            t => school.Vestigingen.FirstOrDefault(v => v.Id == t.VestigingId)?.Naam,
            StringComparer.Ordinal
        );
        var klassen = school.Klassen.ToLookup(k => k.Naam, StringComparer.OrdinalIgnoreCase);
        var groepen = new List<Groep>();
        if (school.Vestigingen.Count > 1)
        {
            groepen.AddRange(
                school.Vestigingen.Select(v =>
                {
                    var teams = school.Teams.Where(t => t.VestigingId == v.Id).Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
                    return new Groep
                    {
                        Soort = "vestiging",
                        Naam = v.Naam,
                        Leerjaren = Jaren(
                            lijn.Leerjaren.Where(l => l.Teams.Any(teams.Contains))
                                .Select(l => l.Nr)
                                .Concat(school.Klassen.Where(k => k.VestigingId == v.Id).Select(k => k.LeerjaarNr)),
                            alle
                        ),
                        Bereikt = a =>
                            Omvat(a.Vestigingen, v.Naam)
                            && (a.Team is null || vestigingVanTeam.GetValueOrDefault(a.Team) is not { } naam || naam == v.Naam)
                            && KlasIn(a, klassen, k => Locatie(school, k) is not { } plek || plek == v.Id),
                    };
                })
            );
        }

        if (lijn.Leerjaren.SelectMany(l => l.Teams).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            groepen.AddRange(
                school
                    .Teams.Where(t => lijn.Leerjaren.Any(l => l.Teams.Contains(t.Code)))
                    .Select(t =>
                    {
                        var jaren = lijn.Leerjaren.Where(l => l.Teams.Contains(t.Code)).Select(l => l.Nr).ToHashSet();
                        var vestiging = vestigingVanTeam.GetValueOrDefault(t.Code);
                        return new Groep
                        {
                            Soort = "team",
                            Naam = t.Code,
                            Leerjaren = jaren,
                            // Outside the team's own leerjaren the same pupils are with another team of the vestiging: those activities stay as neighbours.
                            Bereikt = a =>
                                (
                                    a.Team is null
                                    || a.Team == t.Code
                                    || (
                                        !jaren.Contains(a.Leerjaar)
                                        && (vestiging is null || vestigingVanTeam.GetValueOrDefault(a.Team) is not { } v || v == vestiging)
                                    )
                                )
                                && (vestiging is null || Omvat(a.Vestigingen, vestiging))
                                && (
                                    !jaren.Contains(a.Leerjaar)
                                    || KlasIn(
                                        a,
                                        klassen,
                                        k =>
                                            k.TeamId is int team
                                                ? team == t.Id
                                                : k.VestigingId is null || t.VestigingId is null || k.VestigingId == t.VestigingId
                                    )
                                ),
                        };
                    })
            );
        }

        if (school.Leerwegen.Count > 1)
        {
            groepen.AddRange(
                school.Leerwegen.Select(w => new Groep
                {
                    Soort = "leerweg",
                    Naam = w.Naam,
                    Sector = Overgangen.Sector(w.Sector, w.Naam),
                    Leerjaren = Jaren(school.Klassen.Where(k => k.LeerwegId == w.Id).Select(k => k.LeerjaarNr), alle),
                    Bereikt = a => Omvat(a.Leerwegen, w.Naam) && KlasIn(a, klassen, k => k.LeerwegId is null || k.LeerwegId == w.Id),
                })
            );
        }

        return groepen;
    }

    /// <summary>All leerjaren when nothing says which: a school that has not entered classes yet.</summary>
    private static HashSet<int> Jaren(IEnumerable<int> gevonden, HashSet<int> alle)
    {
        var jaren = gevonden.Where(alle.Contains).ToHashSet();
        return jaren.Count == 0 ? alle : jaren;
    }

    /// <summary>The vestiging of a class, through its team when it names none itself; null = not known.</summary>
    private static int? Locatie(Schoolindeling school, Klas k) =>
        k.VestigingId ?? school.Teams.FirstOrDefault(t => t.Id == k.TeamId)?.VestigingId;

    private static bool Omvat(IReadOnlyList<string> namen, string naam) =>
        namen.Count == 0 || namen.Contains(naam, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// An activity for named classes reaches a group through one of them; a name that the school does not know, or a class of which it does
    /// not say where it belongs, shuts nobody out.
    /// </summary>
    private static bool KlasIn(Activiteit a, ILookup<string, Klas> klassen, Func<Klas, bool> hoortErbij) =>
        a.Klassen.Count == 0 || a.Klassen.Any(naam => !klassen.Contains(naam) || klassen[naam].Any(hoortErbij));
}
