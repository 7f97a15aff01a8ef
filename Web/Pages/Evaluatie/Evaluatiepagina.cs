using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>What the pages on evaluation share: who makes rounds, who opens a door, and which groups a reader may see.</summary>
public abstract class Evaluatiepagina(RondeRepository rondes, TimeProvider klok) : Paginabasis
{
    protected RondeRepository Rondes => rondes;

    protected DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>The smallest group that may be shown: six, or more when the school raised it.</summary>
    public int Minimum => School.MinimumGroep;

    /// <summary>Makes questionnaires and rounds, closes them, and releases open answers.</summary>
    public bool MagBeheren => School.Ik.Heeft(Rollen.Decaan);

    /// <summary>Rounds whose time is over are closed and counted by whoever looks first.</summary>
    protected Task SluitVerlopenAsync(CancellationToken ct) => rondes.SluitVerlopenAsync(Minimum, School.MinimumOpen, Nu, ct);

    protected Task<bool> SluitAsync(int id, CancellationToken ct) => rondes.SluitAsync(id, Minimum, School.MinimumOpen, Nu, ct);

    /// <summary>
    /// What a role sees of what may be shown (domain 11): decaan and directie all, teamleider and team roles their own team,
    /// a mentor the own class; everybody the school as a whole.
    /// </summary>
    public static bool MagZien(Medewerker ik, Toongroep groep, IReadOnlyList<Rondegroep> groepen, IReadOnlySet<int> eigenKlassen)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(groep);
        if (ik.Heeft(Rollen.Decaan))
        {
            return true;
        }
        var van = groepen.Where(g => groep.Klassen.Contains(g.Naam)).ToList();
        // Judged by whom it holds: a round that one class answered has that class as its whole school, and of mentors of one team that team.
        if (van.Exists(g => g.Ingevuld > 0))
        {
            van.RemoveAll(g => g.Ingevuld == 0);
        }
        var isKlas = van.Count == 1 && van[0].LeerjaarNr is not null;
        var isTeam =
            groep.Soort == Toongroep.PerTeam
            || (van.TrueForAll(g => g.LeerjaarNr is null) && van.Select(g => g.Team).Distinct(StringComparer.Ordinal).Count() == 1);
        var isRuim = !isKlas && !isTeam;
        if (isRuim && groep.Soort is (Toongroep.School or Toongroep.PerVestiging))
        {
            return true;
        }
        // The directie reads aggregates: no team and no class.
        if (ik.Heeft(Rollen.Directie))
        {
            return isRuim && groep.Soort is (Toongroep.PerLeerjaar or Toongroep.PerLeerweg or Toongroep.LeerjaarVestiging);
        }
        var eigenTeam = ik.Heeft(Rollen.Teamleider) && van.TrueForAll(g => ik.TeamCodes.Contains(g.Team));
        return eigenTeam || (isKlas && van[0].KlasId is int klas && eigenKlassen.Contains(klas));
    }

    /// <summary>
    /// Keys of those of the groups that this reader sees: each by its rights, and all together so that no class, and of mentors no team, follows that the
    /// reader may not see. What comes first goes before what comes later.
    /// </summary>
    public static IReadOnlySet<string> Zichtbaar(
        Medewerker ik,
        IEnumerable<Toongroep> alle,
        IReadOnlyList<Rondegroep> groepen,
        IReadOnlySet<int> eigenKlassen
    )
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(alle);
        ArgumentNullException.ThrowIfNull(groepen);
        // Who may see every class has none that is closed.
        return Leesbereik.Kies(
            [.. alle.Where(g => MagZien(ik, g, groepen, eigenKlassen))],
            [.. groepen.Where(g => g.Ingevuld > 0).Select(g => g.Naam)],
            Enkele(groepen).Where(k => !MagZien(ik, Los(k), groepen, eigenKlassen))
        );
    }

    /// <summary>Each class of pupils that answered, and of mentors those of one team.</summary>
    public static IEnumerable<IReadOnlyList<string>> Enkele(IReadOnlyList<Rondegroep> groepen) =>
        groepen
            .Where(g => g.Ingevuld > 0)
            .GroupBy(g => g.LeerjaarNr is null ? (g.Team, 0) : ("", g.Id))
            .Select(g => (IReadOnlyList<string>)[.. g.Select(x => x.Naam)]);

    private static Toongroep Los(IReadOnlyList<string> klassen) =>
        new()
        {
            Soort = Toongroep.Klas,
            Sleutel = "",
            Label = "",
            Klassen = klassen,
        };

    /// <summary>May this reader open the door of this class or team?</summary>
    public bool MagOpenen(Rondegroep groep, IReadOnlySet<int> eigenKlassen)
    {
        ArgumentNullException.ThrowIfNull(groep);
        ArgumentNullException.ThrowIfNull(eigenKlassen);
        return MagBeheren
            || (groep.KlasId is int klas && eigenKlassen.Contains(klas))
            || (School.Ik.Heeft(Rollen.Teamleider) && School.Ik.TeamCodes.Contains(groep.Team));
    }
}
